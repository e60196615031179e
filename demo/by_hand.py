"""What the student ends in, without a framework: for the phone, where it is tuned to one vineyard."""

import numpy as np


def softplus(x):
    return np.log(1 + np.exp(x))


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_prime(x):
    return sigmoid(x) * (1 + sigmoid(x))


def gelu(x):
    return 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.44715 * x**3)))


def leaky_relu(x, slope=0.2):
    return np.where(x > 0, x, slope * x)


def tanh_prime(y):
    return 1 - y**2  # of the output, as the layer keeps it
