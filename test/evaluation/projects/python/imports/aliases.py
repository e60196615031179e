import os, torch as t, sys
import torch.nn as tnn, torch.nn.functional as tf_
import torch.nn.functional as functional
from torch import nn as layers, sigmoid, tanh as th
from torch.nn import (
    Linear,
    ReLU as R,  # short, it is everywhere
    GELU,
    LeakyReLU as LReLU, PReLU,
    Sequential as Seq,
)
from torch.nn.functional import leaky_relu as lrelu, softplus, \
    elu as exponential_linear
from torch.nn import functional as G; from torch.nn import Softsign
import numpy as np, scipy.special as sp
from scipy.special import expit as logistic, softmax as soft_max
from jax import nn as jnn
import jax.nn
import tensorflow.keras.activations as kact


def block(width):
    return Seq(Linear(width, width), R(), GELU(), LReLU(0.3), PReLU(width), Softsign())


def compute(x):
    a = t.relu(x) + t.nn.functional.silu(x) + t.nn.Mish()(x)
    b = tf_.gelu(x) + functional.hardtanh(x) + G.relu6(x)
    c = sigmoid(x) * th(x)
    d = lrelu(x, 0.05) + softplus(x, beta=3) + exponential_linear(x)
    e = layers.CELU(alpha=0.5)(x) + tnn.SELU()(x)
    f = np.tanh(x) + sp.expit(x) + logistic(x) + soft_max(x, axis=-1) + sp.log_softmax(x)
    g = jnn.gelu(x) + jnn.gelu(x, approximate=False) + jax.nn.silu(x)
    h = kact.relu(x)
    i = np.clip(x, 0, 6) + np.exp(x) + np.maximum(x, 0) + np.sign(x)
    j = sys.relu(x) + os.sigmoid(x) + torch_geometric.relu(x)
    k = nn.functional
    return a, b, c, d, e, f, g, h, i, j, k


def later(x):
    from torch.nn.functional import relu6, hardswish as hs
    import torch.nn.functional as FF
    return relu6(hs(x)) + FF.logsigmoid(x)


def before(x):
    return relu6(x) + hs(x)
