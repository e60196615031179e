"""Values and gradients that PyTorch computes for formulas that overflow or cancel: test/golden/torchGradients.json.

    python3 scripts/torchGradients.py > test/golden/torchGradients.json

On the CPU, where PyTorch has hardly any function of float16.
"""

import json
import math

import torch

FORMULAS = """
log(1 + exp(x))
log1p(exp(x))
log(1 + exp(5 * x)) / 5
max(x, 0) + log1p(exp(-abs(x)))
log(exp(x) + exp(0 * x))
-log(1 / (1 + exp(-x)))
log(1 / (1 + exp(-x)))
log(sigmoid(x))
-log(1 + exp(-x))
1 / (1 + exp(-x))
exp(x) / (1 + exp(x))
exp(-x) / (1 + exp(-x)) ** 2
1 - 1 / (1 + exp(x))
(1 + tanh(x / 2)) / 2
sigmoid(x)
x * sigmoid(x)
x / (1 + exp(-x))
x * sigmoid(1.75 * x)
(exp(x) - exp(-x)) / (exp(x) + exp(-x))
(exp(2 * x) - 1) / (exp(2 * x) + 1)
1 - 2 / (exp(2 * x) + 1)
2 / (1 + exp(-2 * x)) - 1
tanh(x)
x - tanh(x)
x * tanh(log(1 + exp(x)))
x * tanh(log1p(exp(x)))
x * tanh(softplus(x))
x * tanh(exp(x))
where(x > 0, x, exp(x) - 1)
where(x > 0, x, expm1(x))
where(x > 0, x, expm1(min(x, 0)))
max(x, 0) + min(0, exp(x) - 1)
(x > 0) * x + (x <= 0) * (exp(x) - 1)
where(x > 20, x, log(1 + exp(x)))
where(x >= 0, 1 / (1 + exp(-x)), exp(x) / (1 + exp(x)))
where(x > 1, sqrt(x - 1), 0 * x)
where(x == 0, 1 + 0 * x, sin(x) / x)
sin(x) / x
x + sin(x) ** 2
sqrt(x * x + 1)
sqrt(x ** 2 + 1) - 1
(x + sqrt(x ** 2 + 4)) / 2
x / sqrt(1 + x ** 2)
x / (1 + abs(x))
exp(-x ** 2)
exp(-x * x)
x * exp(-x ** 2 / 2)
x * (1 + erf(x / sqrt(2.0))) / 2
0.5 * x * (1 + tanh(0.796875 * (x + 0.044677734375 * x ** 3)))
0.5 * x * (1 + tanh(0.796875 * (x + 0.044677734375 * x * x * x)))
log(cosh(x))
log((exp(x) + exp(-x)) / 2)
sinh(x) / cosh(x)
atan(x)
log(x + sqrt(x * x + 1))
1 - exp(-exp(x))
exp(x) - 1
min(exp(x), 100)
sqrt(max(x, 0))
max(x, 0) ** 2
abs(x) ** 0.5
x * abs(x)
max(x, 0.25 * x)
min(max(x / 4 + 0.5, 0), 1)
2 ** x / (1 + 2 ** x)
x ** 3
""".strip().splitlines()

POINTS = [0, 0.125, 0.5, 1, 2, 3, 5, 7, 8, 10, 11, 12, 17, 18, 30, 40, 44, 45, 60, 88, 89, 100, 147, 148, 200, 255, 256, 352, 360, 704, 712, 748, 1000, 20000]
POINTS = [-x for x in reversed(POINTS[1:])] + POINTS


def pick(function):
    """Of two, one of which may be a plain number."""

    def picked(a, b):
        like = a if torch.is_tensor(a) else b
        return function(*[each if torch.is_tensor(each) else torch.full_like(like, each) for each in (a, b)])

    return picked


functions = "exp expm1 log log1p tanh sinh cosh sin atan abs erf sigmoid".split()
world = {name: getattr(torch, name) for name in functions}
world |= {
    "sqrt": lambda x: torch.sqrt(x) if torch.is_tensor(x) else math.sqrt(x),
    "softplus": torch.nn.functional.softplus,
    "max": pick(torch.maximum),
    "min": pick(torch.minimum),
    "where": torch.where,
}


def text(number):
    return "nan" if number != number else ("inf" if number > 0 else "-inf") if abs(number) == float("inf") else float(f"{number:.5g}")


def computed(formula, dtype):
    x = torch.tensor([float(point) for point in POINTS], dtype=getattr(torch, dtype), requires_grad=True)
    y = eval(formula, dict(world), {"x": x})
    y.sum().backward()
    return {"values": [text(v) for v in y.tolist()], "slopes": [text(v) for v in x.grad.tolist()]}


items = []
for formula in FORMULAS:
    for dtype in ["bfloat16", "float32", "float64"]:
        items.append({"formula": formula, "dtype": dtype, **computed(formula, dtype)})
print(json.dumps({"torch": torch.__version__, "xs": POINTS, "items": items}).replace('}, {"formula"', '},\n{"formula"'))
