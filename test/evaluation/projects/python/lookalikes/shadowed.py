import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import relu, tanh, sigmoid
from torch.nn.functional import gelu


def relu6(x):
    return x.clamp(0, 6)


def local_function(x):
    def tanh(y):
        return y / (1 + abs(y))

    return tanh(x)


def parameter_called_nn(nn, x):
    return nn.ReLU()(x) + nn.functional.gelu(x)


def parameter_called_f(x, F=None, *relu, **gelu):
    return F.relu(x) + relu(x) + gelu(x)


def assigned(x):
    sigmoid = 1 / (1 + torch.exp(-x))
    return sigmoid * x


def looped(functions, x):
    for relu in functions:
        x = relu(x)
    return [gelu(x) for gelu in functions] + [F.elu(x) for F in functions]


def opened(path):
    with open(path) as nn:
        return nn.Tanh()


def handled(x):
    try:
        return F.relu(x)
    except ValueError as tanh:
        return tanh(x)


def lambdas(x):
    f = lambda relu: relu(x)
    g = lambda x, nn=None: nn.ReLU()
    return f, g, relu(x)


class Own(nn.Module):
    def relu(self, x):
        return relu(x)

    def gelu(self, x):
        return self.relu(x) + self.gelu(x)

    def sigmoid(self):
        return self.tables.relu(3)


def still_there(x):
    return relu(x) + tanh(x) + sigmoid(x) + gelu(x) + nn.ReLU()(x) + relu6(x)


def unpacked(pair, x):
    relu, tanh = pair
    return relu(x) + tanh(x)


def walrus(x):
    if (relu := x.pop()) is not None:
        return relu(x)


def deleted(x):
    nn: dict = {}
    return nn.GELU


def matched(x):
    match x:
        case {"act": gelu}:
            return gelu(x)
        case [sigmoid, *_]:
            return sigmoid(x)


functional = F
functional = Own()
y = functional.relu(3)
