import functools
from collections import OrderedDict
from typing import Callable, Dict, Type

import torch
import torch.nn.functional as F
from torch import nn

ACTIVATIONS: Dict[str, Type[nn.Module]] = {
    "relu": nn.ReLU,
    "gelu": nn.GELU,
    "swish": nn.SiLU,
    "tanh": nn.Tanh,
    "identity": nn.Identity,
    "lrelu": functools.partial(nn.LeakyReLU, negative_slope=0.2, inplace=True),
    "gelu_tanh": functools.partial(nn.GELU, "tanh"),
    "softplus": lambda: nn.Softplus(2),
    None: nn.Sequential,
}

FUNCTIONS: Dict[str, Callable] = dict(
    relu=F.relu,
    tanh=torch.tanh,
    sin=torch.sin,
    elu=functools.partial(F.elu, alpha=0.1),
)
FUNCTIONS["mish"] = F.mish
FUNCTIONS.update({"hard": F.hardtanh})

PAIRS = [("relu", nn.ReLU), ("selu", nn.SELU), ("none", None)]
ORDERED = OrderedDict([("celu", nn.CELU)])
GAINS = {nn.ReLU: 2 ** 0.5, nn.Tanh: 5 / 3, nn.Linear: 1}


def by_name(name):
    return getattr(nn, name)()


def get_activation(name: str = "relu"):
    if name == "relu":
        return nn.ReLU(inplace=True)
    elif name.lower() == 'prelu':
        return nn.PReLU(init=0.1)
    elif name in {"gelu", "silu"}:
        return ACTIVATIONS[name]()
    raise NotImplementedError("activation relu or " + name)


layers = [
    get_activation("relu"),
    getattr(nn, "ReLU")(),
    getattr(torch.nn, "GELU")(),
    getattr(F, 'silu'),
    getattr(torch, "sigmoid"),
    getattr(nn, "Linear")(3, 3),
    getattr(config, "ReLU"),
    ACTIVATIONS["gelu"](),
]
tests = {cls.__name__: cls for cls in (nn.ReLU, nn.ELU, nn.Conv2d)}
