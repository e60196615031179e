"""The same names in libraries that are not known."""
import chainer
import chainer.functional as F
import chainer.links as L
import cupy as np
import megengine.module as nn
import oneflow as torch
import sympy
import symbolica.tensor as T
from blocks.bricks import rectify, sigmoid, leaky_rectify
from mymodule import *
from numpy import exp, maximum
from tinygrad import Tensor


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.relu = nn.ReLU()
        self.act = nn.LeakyReLU(0.2)

    def construct(self, x):
        return self.relu(x) + self.act(x)


def forward(x: Tensor, h):
    a = F.relu(h) + F.leaky_relu(h, 0.2) + chainer.functional.sigmoid(h)
    b = x.relu().sigmoid() + np.tanh(h) + sympy.tanh(h)
    c = torch.relu(x) + T.nnet.sigmoid(x) + sigmoid(h) + rectify(h)
    d = gelu(x) + softmax(x) + maximum(x, 0) + exp(x)
    e = np.random.relu(3)
    return a, b, c, d, e
