"""Names whose meaning depends on the way that the program takes, and names that only look so."""
import copy

import torch
import torch.nn as nn
import torch.nn.functional as F

relu = nn.ReLU(inplace=True)
sequence = nn.ModuleDict({"act": nn.Tanh(), "list": nn.ModuleList([nn.ELU()])})


class Attributes(nn.Module):
    shared = nn.CELU(2)

    def __init__(self, flag, kind, layer):
        super().__init__()
        self.one = self.two = nn.SiLU()
        self.left, self.right = nn.Tanh(), nn.Sigmoid()
        self.choice = nn.ReLU() if flag else nn.Tanh()
        self.given = layer
        self.copied = copy.deepcopy(layer)
        self.wrapped = nn.Sequential(nn.ReLU(), nn.Linear(3, 3))
        self.maybe = nn.ReLU()
        if kind == "tanh":
            self.maybe = nn.Tanh()
        self.counted: int = 0
        self.annotated: nn.Module = nn.Softplus(beta=3)
        self._private = nn.Mish()

    def forward(self, x, other):
        x = self.one(x) + self.two(x)
        x = self.annotated(x) + self._private(x)
        x = self.left(x) + self.right(x) + self.shared(x)
        x = self.choice(x) + self.given(x) + self.copied(x)
        x = self.wrapped(x) + self.maybe(x)
        x = other.one(x) + other.inner._private(x)
        x = F.dropout(self._private(x), p=0.1).relu()
        self.hook = lambda y: self.one(y)

        def inner(y):
            return self.two(y)

        return inner(x), getattr(self, "one")(x)

    @property
    def count(self):
        return self.counted


class Other(nn.Module):
    def __init__(self):
        super().__init__()
        self.one = nn.Linear(3, 3)

    def forward(self, x):
        return self.one(x) + self._private(x)


def branches(x, flag):
    act = nn.ReLU()
    if flag:
        act = nn.GELU()
    return act(x)


def closure(width):
    act = nn.Hardtanh(-2, 2)

    def run(x):
        return act(x)

    return run


def elsewhere(x):
    return act(x) + relu(x)


def chosen(x):
    for act in (nn.ReLU, nn.GELU):
        x = act()(x)
    return [layer(x) for layer in (torch.tanh, F.silu)]


def swapped(x):
    act, norm = F.relu, nn.LayerNorm(3)
    act, norm = norm, act
    return act(x)


def default(x, act=relu, fn=F.mish):
    return act(x) + fn(x)


def deleted(x):
    act = nn.SELU()
    y = act(x)
    del act
    return y


def conditional(x, flag):
    fn = F.relu if flag else F.gelu
    both = flag and F.elu or F.selu
    return fn(x) + both(x)


def called(x):
    y = nn.LeakyReLU(0.2)(x)
    return y + nn.Sequential(nn.GLU())(y)
