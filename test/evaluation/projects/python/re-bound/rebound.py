import torch
import torch.nn as nn
from functools import partial

act = nn.SiLU
F = torch.nn.functional
fast_gelu = partial(nn.GELU, approximate="tanh")
lrelu = partial(F.leaky_relu, negative_slope=0.2)
non_linearity = nn.LeakyReLU(0.1)
softly = Softly = nn.Softplus(beta=4)
typed: nn.Module = nn.Tanh()


def make(width):
    layers = [nn.Linear(width, width), act(), nn.Linear(width, width), fast_gelu()]
    return nn.Sequential(*layers, act(inplace=True))


def run(x):
    h = non_linearity(x)
    h = lrelu(h) + F.elu(h)
    h = softly(h) + Softly(h) + typed(h)
    return h


def local(x, flag):
    act = nn.ELU(0.5)
    y = act(x)
    sigma = torch.sigmoid
    z = sigma(y)
    sigma = float(z.std())
    return sigma * y


def reassigned(x):
    act = nn.ReLU()
    x = act(x)
    act = nn.GELU()
    x = act(x)
    act = make(3)
    return act(x)


class Encoder(nn.Module):
    activation_class = nn.Hardswish

    def __init__(self, width, slope=0.2, act_layer=nn.GELU, approx="tanh", final=None):
        super().__init__()
        self.fc = nn.Linear(width, width)
        self.relu = nn.GELU()
        self.gelu = nn.GELU(approximate="tanh")
        self.leaky = nn.LeakyReLU(negative_slope=0.3)
        self.leaky_any = nn.LeakyReLU(negative_slope=slope)
        self.fn = F.silu
        self.from_parameter = act_layer()
        self.final = final or nn.Sigmoid()
        self.lin = nn.Linear(3, 3)
        if width > 8:
            self.either = nn.ReLU()
        else:
            self.either = nn.Tanh()

    def forward(self, x):
        x = self.relu(self.fc(x))
        x = self.gelu(x) + self.leaky(x)
        x = self.leaky_any(x)
        x = self.fn(x)
        x = self.from_parameter(x) + self.lin(x)
        x = self.either(x)
        return self.tanh(x)

    def probabilities(self, x):
        return self.forward(x).sigmoid()


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.relu = nn.ReLU()
        self.leaky = nn.Linear(3, 3)

    def forward(self, x):
        return self.relu(self.leaky(x))

    def step(self, x):
        self.relu = x
        return x


class Child(Encoder):
    def forward(self, x):
        return x + 1


class Late(nn.Module):
    def forward(self, x):
        return self.act(x)

    def __init__(self):
        super().__init__()
        self.act = nn.Mish()
