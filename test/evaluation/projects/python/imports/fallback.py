from __future__ import absolute_import, division

try:
    import torch
    import torch.nn.functional as F
    from torch import nn
except ImportError:
    torch = None
    nn = None

try:
    from torch.nn.functional import silu, mish
except ImportError:  # before 1.7
    def silu(x):
        return x * torch.sigmoid(x)

    mish = None

try:
    from apex.fused import gelu
except ImportError:
    from torch.nn.functional import gelu

try: from torch.nn import Hardsigmoid as HSig
except Exception: HSig = None

if hasattr(torch, "compile"):
    from torch.nn import SiLU
else:
    SiLU = object

import warnings

try:
    import tensorflow as tf
    HAS_TF = True
except ModuleNotFoundError:
    HAS_TF = False


def swiglu(x, y):
    return silu(x) * y


def combine(x):
    warnings.warn("mish needs torch 1.9")
    return mish(x) + gelu(x) + F.relu(x)


def layer():
    return nn.Sequential(nn.Linear(3, 3), nn.Tanh(), HSig(), SiLU())


if HAS_TF:
    def tf_relu(x):
        return tf.nn.relu(x)
