import numpy as np


class Dense:
    def __init__(self, n_in, n_out):
        self.w = np.random.randn(n_in, n_out) * np.sqrt(2.0 / n_in)
        self.b = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, grad):
        self.dw = self.x.T @ grad
        self.db = grad.sum(axis=0)
        return grad @ self.w.T


class ReLU:
    def forward(self, x):
        self.mask = x > 0
        return x * self.mask

    def backward(self, grad):
        return grad * self.mask


class Sigmoid:
    def forward(self, x):
        self.y = 1.0 / (1.0 + np.exp(-x))
        return self.y

    def backward(self, grad):
        return grad * self.y * (1.0 - self.y)


class Tanh:
    def forward(self, x):
        self.x = x
        return np.tanh(x)

    def backward(self, grad):
        return grad * (1.0 - self.x ** 2)


class Softplus:
    def forward(self, x):
        self.x = x
        return np.logaddexp(0.0, x)

    def backward(self, grad):
        return grad / (1.0 + np.exp(-self.x))


class BatchNorm:
    def forward(self, x):
        self.mu = x.mean(axis=0)
        self.var = x.var(axis=0)
        return (x - self.mu) / np.sqrt(self.var + 1e-5)


def clip_gradients(grads, limit=5.0):
    return [np.clip(g, -limit, limit) for g in grads]


def learning_rate(epoch, base=0.1):
    return base / (1.0 + 0.01 * epoch)
