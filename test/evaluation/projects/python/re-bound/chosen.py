"""What a branch decides is not certain, whatever the name is called before."""

import torch.nn as nn
from torch.nn import functional as F


def encoder(layers, activation="relu", squash=None):
    if activation == "relu":
        activation = nn.ReLU
    elif activation == "gelu":
        activation = nn.GELU
    else:
        raise ValueError(activation)
    if squash is None:
        squash = nn.Tanh()
    return nn.Sequential(*layers, activation(), squash)


def decoder(config, x):
    if config.fast:
        act = F.relu
    else:
        act = F.gelu
    return act(x)


def head(x, deep):
    gate = F.silu
    if deep:
        x = gate(x)
        twice = F.mish
        x = twice(twice(x))
    return gate(x)


def start(w):
    nn.init.kaiming_normal_(w, nonlinearity="linear")
    return nn.init.calculate_gain("linear")
