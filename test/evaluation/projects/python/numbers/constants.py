import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

SLOPE = 0.2
TINY = 1e-3
NEG = -0.5
PLUS = +0.25
HALF: float = 0.5
LO, HI = -2, 2
BETA = 1_0.5
COMPUTED = 1 / 3
HEX = 0x10
TEXT = "0.2"
FLAG = True
APPROX = "tanh"


class Defaults:
    slope = 0.15
    BETA = 3


def layers(width, slope=0.3, alpha=None):
    yield nn.LeakyReLU(SLOPE)
    yield nn.LeakyReLU(TINY)
    yield nn.LeakyReLU(negative_slope=NEG)
    yield nn.LeakyReLU(PLUS, inplace=True)
    yield nn.LeakyReLU(HALF)
    yield nn.Softplus(beta=BETA)
    yield nn.LeakyReLU(slope)
    yield nn.LeakyReLU(args.slope)
    yield nn.LeakyReLU(Unknown)
    yield nn.LeakyReLU(TEXT)
    yield nn.LeakyReLU(*options)
    yield nn.LeakyReLU(**options)
    yield nn.LeakyReLU(SLOPE, **options)
    yield nn.ELU(alpha)
    yield nn.ELU(alpha=1e400)
    yield nn.GELU(approximate=APPROX)


def literals(x):
    a = F.leaky_relu(x, -.01)
    b = F.leaky_relu(x, +2e-2)
    c = F.leaky_relu(x, negative_slope = 1E-1)
    d = F.leaky_relu(x, 5.)
    e = F.elu(x, 1_000)
    f = F.elu(x, 2.5e-4)
    g = F.hardtanh(x, min_val=-.5, max_val=.5)
    h = F.hardtanh(x, -1e6, 1e6)
    i = F.hardtanh(x, LO, HI)
    j = F.softshrink(x, SLOPE)
    k = F.softshrink(input=x, lambd=0.2)
    l = F.threshold(x, threshold=SLOPE, value=NEG)
    m = F.softplus(x, HALF, 20)
    n = F.celu(x, alpha=(2))
    o = nn.PReLU(1, SLOPE)(x)
    p = nn.PReLU(num_parameters=HEX)(x)
    q = F.rrelu(
        x,
        lower=0.1,  # as in the paper
        upper=SLOPE,
    )
    r = torch.sigmoid(torch.tensor([-1e-3, 2]))
    s = F.leaky_relu(x, 1.0 / 5.5)
    t = F.leaky_relu(x, math.sqrt(5))
    u = nn.Hardtanh(max_val=float(HI))(x)
    return a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u


def local(x):
    slope = 0.05
    return F.leaky_relu(x, slope)


def shadowed(x, SLOPE):
    return F.leaky_relu(x, SLOPE)


class Branch(nn.Module):
    alpha = 0.7

    def __init__(self):
        super().__init__()
        self.slope = 0.2
        self.act = nn.LeakyReLU(negative_slope=SLOPE)

    def forward(self, x):
        return self.act(x)


step = np.heaviside(3, 1)
other = np.heaviside(3, 0.5)
t1 = torch.heaviside(step, torch.tensor(1.0))
gain = nn.init.calculate_gain("leaky_relu", SLOPE)
gain2 = nn.init.calculate_gain("leaky_relu")
gain3 = nn.init.calculate_gain(nonlinearity="leaky_relu", param=0.3)
