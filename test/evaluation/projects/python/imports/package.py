"""What the project hands on from one place."""
from .layers import Linear, GELU
from .functional import relu, swish
from . import nn as own
from megengine import nn as ms
from ..backend import keras
from mylib.nn.functional import sigmoid
from transformers.activations import ACT2FN, NewGELUActivation, QuickGELUActivation as QuickGELU
import mypackage.torch.nn as mynn


def build(x):
    a = GELU()(x)
    b = relu(x) + swish(x) + sigmoid(x)
    c = own.ReLU() + ms.ReLU() + mynn.ReLU()
    d = keras.layers.LeakyReLU()(x)
    e = NewGELUActivation()(x) + QuickGELU()(x) + ACT2FN["gelu_fast"](x)
    return a, b, c, d, e
