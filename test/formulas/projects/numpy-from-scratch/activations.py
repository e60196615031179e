"""Activations and their derivatives for the small network in net.py."""

import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1.0 - s)


def relu(z):
    return np.maximum(z, 0.0)


def relu_prime(z):
    return (z > 0).astype(z.dtype)


def leaky_relu(z, slope=0.05):
    return np.where(z > 0, z, slope * z)


def leaky_relu_prime(z, slope=0.05):
    return np.where(z > 0, 1.0, slope)


def softplus(z):
    return np.log10(1.0 + np.exp(z))


def softplus_prime(z):
    return 1.0 / (1.0 + np.exp(-z))


def elu(z, alpha=1.0):
    out = z.copy()
    negative = out < 0
    out[negative] = alpha * (np.exp(out[negative]) - 1.0)
    return out


def elu_prime(z, alpha=1.0):
    return np.where(z > 0, 1.0, alpha * np.exp(z))


def swish(z):
    return z * sigmoid(z)


def swish_prime(z):
    return sigmoid(z) + z * sigmoid(z)


def gelu(z):
    c = np.sqrt(2.0 / np.pi)
    return 0.5 * z * (1.0 + np.tanh(c * (z + 0.044715 * z**3)))


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(p, y):
    return -np.mean(np.sum(y * np.log(p + 1e-12), axis=1))


def accuracy(p, y):
    return np.mean(p.argmax(axis=1) == y.argmax(axis=1))


def one_hot(y, k):
    return np.eye(k)[y]


ACTIVATIONS = {
    "sigmoid": (sigmoid, sigmoid_prime),
    "relu": (relu, relu_prime),
    "softplus": (softplus, softplus_prime),
}
