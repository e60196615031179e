"""Definitions of the activations that test/formulas speaks of, written apart from the catalogue, for numbers and arrays of numpy.

`truth(id, parameters)` is the function, `slope(id, parameters)` its derivative by central differences. `free` names the parameters that
a definition may choose for itself, `kin` the variants that go by the same name.
"""

import numpy as np
from scipy.special import erf

exp, tanh, where, abs_, log = np.exp, np.tanh, np.where, np.abs, np.log


def sigmoid(x):
    return 0.5 * (1 + tanh(x / 2))


def softplus(x):
    return np.maximum(x, 0) + np.log1p(exp(-abs_(x)))


def phi(x):
    return 0.5 * (1 + erf(x / np.sqrt(2)))


def relu(x):
    return np.maximum(x, 0)


functions = {
    "abs": (abs_, {}),
    "arctan": (np.arctan, {}),
    "bent-identity": (lambda x: (np.sqrt(x * x + 1) - 1) / 2 + x, {}),
    "binary-step": (lambda x: 1.0 * (x > 0), {}),
    "celu": (lambda x, a: where(x > 0, x, a * np.expm1(np.minimum(x, 0) / a)), {"a": 1}),
    "cloglog": (lambda x: -np.expm1(-exp(x)), {}),
    "drelu": (lambda x, d: np.maximum(x, -d), {"d": 0.05}),
    "dsilu": (lambda x: sigmoid(x) * (1 + x * (1 - sigmoid(x))), {}),
    "e-swish": (lambda x, b: b * x * sigmoid(x), {"b": 1.5}),
    "elish": (lambda x: where(x >= 0, x, np.expm1(np.minimum(x, 0))) * sigmoid(x), {}),
    "elu": (lambda x, a: where(x > 0, x, a * np.expm1(np.minimum(x, 0))), {"a": 1}),
    "erf": (erf, {}),
    "gaussian": (lambda x: exp(-x * x), {}),
    "gcu": (lambda x: x * np.cos(x), {}),
    "gelu": (lambda x: x * phi(x), {}),
    "gelu-quick": (lambda x: x * sigmoid(1.702 * x), {}),
    "gelu-tanh": (lambda x: x * sigmoid(2 * np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)), {}),
    "hard-elish": (lambda x: where(x >= 0, x, np.expm1(np.minimum(x, 0))) * np.clip((x + 1) / 2, 0, 1), {}),
    "hard-mish": (lambda x: x / 2 * np.clip(x + 2, 0, 2), {}),
    "hard-sigmoid": (lambda x: np.clip(x / 6 + 0.5, 0, 1), {}),
    "hard-sigmoid-02": (lambda x, a, b: np.clip(a * x + b, 0, 1), {"a": 0.2, "b": 0.5}),
    "hard-swish": (lambda x: x * np.clip(x / 6 + 0.5, 0, 1), {}),
    "hard-tanh": (lambda x, lo, hi: np.minimum(np.maximum(x, lo), hi), {"lo": -1, "hi": 1}),
    "hardshrink": (lambda x, l: where(abs_(x) > l, x, 0), {"l": 0.5}),
    "isrlu": (lambda x, a: where(x >= 0, x, x / np.sqrt(1 + a * x * x)), {"a": 1}),
    "isru": (lambda x, a: x / np.sqrt(1 + a * x * x), {"a": 1}),
    "leaky-relu": (lambda x, a: where(x > 0, x, a * x), {"a": 0.01}),
    "prelu": (lambda x, a: where(x > 0, x, a * x), {"a": 0.25}),
    "lecun-tanh": (lambda x, a, b: a * tanh(b * x), {"a": 1.7159, "b": 2 / 3}),
    "linear": (lambda x: x, {}),
    "lisht": (lambda x: x * tanh(x), {}),
    "log-cosh": (lambda x: abs_(x) - log(2) + np.log1p(exp(-2 * abs_(x))), {}),
    "log-sigmoid": (lambda x: -softplus(-x), {}),
    "logish": (lambda x: x * np.log1p(sigmoid(x)), {}),
    "mish": (lambda x: x * tanh(softplus(x)), {}),
    "mpelu": (lambda x, a, b: where(x > 0, x, a * np.expm1(b * np.minimum(x, 0))), {"a": 0.25, "b": 1}),
    "nlrelu": (lambda x, b: np.log1p(b * relu(x)), {"b": 1}),
    "pelu": (lambda x, a, b: where(x >= 0, a / b * x, a * np.expm1(np.minimum(x, 0) / b)), {"a": 1, "b": 1}),
    "penalized-tanh": (lambda x, a: where(x > 0, 1, a) * tanh(x), {"a": 0.25}),
    "phish": (lambda x: x * tanh(x * phi(x)), {}),
    "plu": (lambda x, a, c: np.maximum(a * (x + c) - c, np.minimum(a * (x - c) + c, x)), {"a": 0.1, "c": 1}),
    "probit": (phi, {}),
    "relu": (relu, {}),
    "relu-n": (lambda x, n: np.minimum(relu(x), n), {"n": 20}),
    "relu6": (lambda x: np.clip(x, 0, 6), {}),
    "reu": (lambda x: where(x > 0, x, x * exp(np.minimum(x, 0))), {}),
    "rrelu": (lambda x, lo, hi: where(x >= 0, x, x * (lo + hi) / 2), {"lo": 1 / 8, "hi": 1 / 3}),
    "selu": (
        lambda x, a, l: l * where(x > 0, x, a * np.expm1(np.minimum(x, 0))),
        {"a": 1.6732632423543772, "lambda": 1.0507009873554805},
    ),
    "serf": (lambda x: x * erf(softplus(x)), {}),
    "sigmoid": (sigmoid, {}),
    "sign": (np.sign, {}),
    "silu": (lambda x: x * sigmoid(x), {}),
    "sin": (lambda x, w: np.sin(w * x), {"w": 1}),
    "sinc": (lambda x: where(x == 0, 1, np.sin(x) / where(x == 0, 1, x)), {}),
    "smelu": (
        lambda x, b: where(x >= b, x, where(x <= -b, 0, (x + b) ** 2 / (4 * b))),
        {"b": 1},
    ),
    "smish": (lambda x: x * tanh(np.log1p(sigmoid(x))), {}),
    "snake": (lambda x, a: x + np.sin(a * x) ** 2 / a, {"a": 1}),
    "soft-clipping": (lambda x, a: (softplus(a * x) - softplus(a * (x - 1))) / a, {"a": 10}),
    "soft-root-sign": (lambda x, a, b: x / (x / a + exp(-x / b)), {"a": 2, "b": 3}),
    "softplus": (lambda x, b: softplus(b * x) / b, {"b": 1}),
    "softshrink": (lambda x, l: np.sign(x) * relu(abs_(x) - l), {"l": 0.5}),
    "softsign": (lambda x: x / (1 + abs_(x)), {}),
    "sparse-plus": (lambda x: where(x <= -1, 0, where(x >= 1, x, (x + 1) ** 2 / 4)), {}),
    "sparse-sigmoid": (lambda x: np.clip((x + 1) / 2, 0, 1), {}),
    "sqnl": (lambda x: where(abs_(x) > 2, np.sign(x), x - x * abs_(x) / 4), {}),
    "sqrt-softplus": (lambda x: np.sqrt(softplus(x)), {}),
    "squared-relu": (lambda x: relu(x) ** 2, {}),
    "squareplus": (lambda x, b: (x + np.sqrt(x * x + b)) / 2, {"b": 4}),
    "srelu": (
        lambda x, tl, al, tr, ar: where(x >= tr, tr + ar * (x - tr), where(x > tl, x, tl + al * (x - tl))),
        {"tl": 0, "al": 0.2, "tr": 1, "ar": 0.5},
    ),
    "star-relu": (lambda x, s, b: s * relu(x) ** 2 + b, {"s": 0.8944, "b": -0.4472}),
    "swish": (lambda x, b: x * sigmoid(b * x), {"b": 1}),
    "tanh": (tanh, {}),
    "tanhexp": (lambda x: x * tanh(exp(x)), {}),
    "tanhshrink": (lambda x: x - tanh(x), {}),
    "threshold": (lambda x, t, v: where(x > t, x, v), {"t": 0, "v": 0}),
    "thresholded-relu": (lambda x, theta: where(x > theta, x, 0), {"theta": 1}),
    "unit-ramp": (lambda x: np.clip(x, 0, 1), {}),
    "xielu": (
        lambda x, ap, an, b: where(x > 0, ap * x * x, an * (np.expm1(np.minimum(x, 0)) - x)) + b * x,
        {"ap": 0.8, "an": 0.8, "b": 0.5},
    ),
}

kin = {
    "gelu": ["gelu-tanh", "gelu-quick"],
    "gelu-tanh": ["gelu", "gelu-quick"],
    "hard-sigmoid": ["hard-sigmoid-02", "sparse-sigmoid"],
    "hard-sigmoid-02": ["hard-sigmoid", "sparse-sigmoid"],
    "sparse-sigmoid": ["hard-sigmoid", "hard-sigmoid-02"],
    "silu": ["swish", "e-swish"],
    "swish": ["silu", "e-swish"],
    "elu": ["celu"],
    "sigmoid": ["hard-sigmoid"],
    "softplus": ["squareplus"],
}

constant = {"selu"}
"""Those whose parameters are not the author's to choose."""


def defaults(activation):
    return dict(functions[activation][1])


def free(activation):
    return [] if activation in constant else list(functions[activation][1])


def truth(activation, parameters=None):
    f, usual = functions[activation]
    values = {**usual, **(parameters or {})}
    return lambda x: f(np.asarray(x, float), *[values[name] for name in usual]) + 0.0


def slope(activation, parameters=None, h=1e-5):
    f = truth(activation, parameters)
    return lambda x: (f(np.asarray(x) + h) - f(np.asarray(x) - h)) / (2 * h)
