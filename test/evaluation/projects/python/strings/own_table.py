import torch
import torch.nn as nn
import torch.nn.functional as F
from functools import partial

TABLE = {
    "gelu": lambda x: F.gelu(x, approximate="tanh"),
    "relu": F.relu,
    "leaky_relu": partial(F.leaky_relu, negative_slope=0.3),
    "swish": nn.SiLU(),
    "glu": nn.Sigmoid(),
}


class Block(nn.Module):
    def __init__(self, width, activation: str = "gelu"):
        super().__init__()
        self.act = TABLE[activation]


first = Block(8, activation="relu")
second = Block(8, activation="leaky_relu")
third = Block(8, activation="swish")
fourth = Block(8, activation="elu")
fifth = Block(8, activation="glu")
