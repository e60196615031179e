import jax
import keras
import numpy as np
import torch.nn as nn
import torch.nn.functional as F
from theano.tensor.nnet import relu

slope = np.asarray(0.2, dtype="float32")


def forward(x, alpha, mode, limit):
    a = relu(x, slope)
    b = relu(x, alpha=alpha)
    c = relu(x, 0.1) + relu(x, np.float32(0.3)) + relu(x, 0)
    d = keras.activations.relu(x, negative_slope=alpha)
    e = keras.activations.relu(x, negative_slope=alpha, max_value=limit)
    f = keras.activations.relu(x, max_value=None)
    g = F.gelu(x, approximate=mode)
    h = jax.nn.gelu(x, approximate=mode)
    return nn.GELU(approximate=config.approximation)
