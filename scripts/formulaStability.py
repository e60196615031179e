"""Where the cards of test/formulas/stability break, in each dtype, by computing them step by step.

Every step is rounded to the dtype, as tensors of it are; a gradient runs backwards over the steps and is rounded at each of them too, as
PyTorch does it. The truth is the same formula with sixty digits. `fill` writes into each card whether it is stable and, with `!!`, the x
nearest to 0 at which value and gradient break: `float32 value inf 88.72`.
"""

import ast
import math
import re

import mpmath
import numpy as np

import formulaCards

mpmath.mp.dps = 60
limits = {"float16": (65504.0, 2.0**-14), "bfloat16": (3.3895e38, 2.0**-126), "float32": (3.4028e38, 2.0**-126), "float64": (1.7976e308, 2.0**-1022)}


farthest = 1e6
"""Beyond it no pre-activation goes."""


def rounded(dtype, value):
    if dtype == "bfloat16":
        single = np.float32(value)
        if not np.isfinite(single):
            return float(single)
        bits = int(single.view(np.uint32))
        bits = (bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000
        return float(np.uint32(bits).view(np.float32))
    return float(np.dtype(dtype).type(value))


def exp(x):
    """Beyond what any dtype holds, 0 or infinite, lest its digits fill the memory."""
    return mpmath.exp(x) if abs(x) < 10**5 else mpmath.mpf(0) if x < 0 else mpmath.inf


class Exact:
    """Sixty digits; what cannot be computed is NaN."""

    def __init__(self, _=None):
        pass

    @staticmethod
    def number(value):
        return mpmath.mpf(value)

    @staticmethod
    def apply(name, *arguments):
        return exactly[name](*arguments)


class Rounding:
    def __init__(self, dtype):
        self.dtype = dtype

    def number(self, value):
        return rounded(self.dtype, value)

    def apply(self, name, *arguments):
        with np.errstate(all="ignore"):
            if name == "sigmoid":  # as libraries compute it, in float32 for the halves
                inside = np.float64 if self.dtype == "float64" else np.float32
                return rounded(self.dtype, inside(1) / (inside(1) + np.exp(-inside(arguments[0]))))
            return rounded(self.dtype, approximately[name](*[np.float64(a) for a in arguments]))


def erf_of(module):
    return mpmath.erf if module is mpmath else lambda x: np.float64(math.erf(x))


exactly = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "div": lambda a, b: a / b, "neg": lambda a: -a,
    "pow": lambda a, b: a**b, "exp": exp, "log": mpmath.log, "log1p": lambda a: mpmath.log(1 + a), "expm1": lambda a: mpmath.expm1(a) if abs(a) < 1 else exp(a) - 1,
    "log2": lambda a: mpmath.log(a) / mpmath.log(2), "tanh": lambda a: mpmath.tanh(a) if abs(a) < 10**4 else mpmath.sign(a), "sinh": lambda a: (exp(a) - exp(-a)) / 2, "cosh": lambda a: (exp(a) + exp(-a)) / 2, "sqrt": mpmath.sqrt,
    "abs": abs, "sin": mpmath.sin, "cos": mpmath.cos, "atan": mpmath.atan, "erf": lambda a: mpmath.erf(a) if abs(a) < 100 else mpmath.sign(a), "sign": mpmath.sign,
    "sigmoid": lambda a: 1 / (1 + exp(-a)), "softplus": lambda a: mpmath.log(1 + exp(a)),
    "max": lambda a, b: max(a, b), "min": lambda a, b: min(a, b), "logaddexp": lambda a, b: mpmath.log(exp(a) + exp(b)),
}  # fmt: skip
approximately = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "neg": np.negative, "pow": np.power, "exp": np.exp, "log": np.log,
    "log1p": np.log1p, "expm1": np.expm1, "log2": np.log2, "tanh": np.tanh, "sinh": np.sinh, "cosh": np.cosh, "sqrt": np.sqrt, "abs": np.abs,
    "sin": np.sin, "cos": np.cos, "atan": np.arctan, "erf": erf_of(np), "sign": np.sign,
    "sigmoid": lambda a: np.exp(-np.logaddexp(0, -a)), "softplus": lambda a: np.logaddexp(0, a), "max": np.maximum, "min": np.minimum,
    "logaddexp": np.logaddexp,
}  # fmt: skip
names = {
    "maximum": "max", "minimum": "min", "arctan": "atan", "absolute": "abs", "power": "pow", "logsigmoid": "logsigmoid", "ndtr": "phi",
}  # fmt: skip


class Tape:
    """A computation of one formula at one x: values in `node`s, and what each passes back to its arguments."""

    def __init__(self, arithmetic):
        self.of = arithmetic
        self.nodes = []

    def node(self, value, *backs):
        self.nodes.append([value, backs])
        return len(self.nodes) - 1

    def value(self, i):
        return self.nodes[i][0]

    def constant(self, value):
        return self.node(self.of.number(value))

    def do(self, name, *arguments):
        v = [self.value(i) for i in arguments]
        y = self.of.apply(name, *v)
        return self.node(y, *[(i, name, k, v, y) for k, i in enumerate(arguments)])

    def gradient(self, root, leaf):
        """As reverse-mode libraries do it: what comes from above times the slope of the step, each product rounded."""
        op, zero = self.of.apply, self.of.number(0)
        back = [zero] * len(self.nodes)
        back[root] = self.of.number(1)
        for at in range(root, -1, -1):
            for i, name, k, v, y in self.nodes[at][1]:
                back[i] = op("add", back[i], self.step(name, k, v, y, back[at]))
        return back[leaf]

    def step(self, name, k, v, y, g):
        op, n = self.of.apply, self.of.number
        a = v[0]
        if name == "add": return g
        if name == "sub": return g if k == 0 else op("neg", g)
        if name == "neg": return op("neg", g)
        if name == "mul": return op("mul", g, v[1 - k])
        if name == "div":
            if k == 0: return op("div", g, v[1])
            return op("mul", op("neg", g), op("div", op("div", a, v[1]), v[1]))
        if name == "pow": return op("mul", g, op("mul", v[1], op("pow", a, op("sub", v[1], n(1))))) if k == 0 else n(0)
        if name == "exp": return op("mul", g, y)
        if name == "expm1": return op("mul", g, op("add", y, n(1)))
        if name == "log": return op("div", g, a)
        if name == "log1p": return op("div", g, op("add", a, n(1)))
        if name == "log2": return op("div", g, op("mul", a, n(0.6931471805599453)))
        if name == "tanh": return op("mul", g, op("sub", n(1), op("mul", y, y)))
        if name == "sigmoid": return op("mul", g, op("mul", op("sub", n(1), y), y))
        if name == "softplus": return op("mul", g, op("sigmoid", a))
        if name == "sinh": return op("mul", g, op("cosh", a))
        if name == "cosh": return op("mul", g, op("sinh", a))
        if name == "sqrt": return op("div", g, op("mul", n(2), y))
        if name == "abs": return op("mul", g, op("sign", a))
        if name == "sin": return op("mul", g, op("cos", a))
        if name == "cos": return op("neg", op("mul", g, op("sin", a)))
        if name == "atan": return op("div", g, op("add", op("mul", a, a), n(1)))
        if name == "erf": return op("mul", g, op("mul", n(1.1283791670955126), op("exp", op("neg", op("mul", a, a)))))
        if name == "logaddexp": return op("mul", g, op("exp", op("sub", v[k], y)))
        if name == "max": return g if v[k] > v[1 - k] or (v[k] == v[1 - k] and k == 0) else n(0)
        if name == "min": return g if v[k] < v[1 - k] or (v[k] == v[1 - k] and k == 0) else n(0)
        if name == "then": return g if v[0] else n(0)
        if name == "otherwise": return n(0) if v[0] else g
        return n(0)


class Reader:
    """From Python's own tree onto a tape."""

    def __init__(self, tape, x):
        self.tape, self.x = tape, x

    def read(self, n):
        t = self.tape
        if isinstance(n, ast.Constant): return t.constant(n.value)
        if isinstance(n, ast.Name): return self.x
        if isinstance(n, ast.Attribute): return t.constant({"pi": math.pi, "e": math.e}[n.attr])
        if isinstance(n, ast.UnaryOp): return t.do("neg", self.read(n.operand)) if not isinstance(n.operand, ast.Constant) else t.constant(-n.operand.value)
        if isinstance(n, ast.BinOp):
            if isinstance(n.op, ast.Pow) and isinstance(n.right, ast.Constant) and n.right.value == 2:
                a = self.read(n.left)
                return t.do("mul", a, a)
            op = {ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "div", ast.Pow: "pow"}[type(n.op)]
            return t.do(op, self.read(n.left), self.read(n.right))
        return self.call(n)

    def call(self, n):
        t, name = self.tape, n.func.attr
        if name == "where":
            left, right = self.read(n.args[0].left), self.read(n.args[0].comparators[0])
            a, b = t.value(left), t.value(right)
            test = {ast.Gt: a > b, ast.Lt: a < b, ast.GtE: a >= b, ast.LtE: a <= b}[type(n.args[0].ops[0])]
            then, otherwise = self.read(n.args[1]), self.read(n.args[2])
            return t.node(t.value(then if test else otherwise), (then, "then", 0, [test], None), (otherwise, "otherwise", 0, [test], None))
        arguments = [self.read(argument) for argument in n.args]
        given = {keyword.arg: self.read(keyword.value) for keyword in n.keywords}
        if name in ("clip", "clamp"):
            low, high = (arguments[1:] + [None, None])[:2]
            low, high = given.get("min", low), given.get("max", high)
            y = arguments[0] if low is None else t.do("max", arguments[0], low)
            return y if high is None else t.do("min", y, high)
        if name == "square": return t.do("mul", arguments[0], arguments[0])
        if name == "relu": return t.do("max", arguments[0], t.constant(0))
        if name == "heaviside": return t.constant((t.value(arguments[0]) > 0) * 1.0)
        if name == "logsigmoid": return t.do("neg", t.do("softplus", t.do("neg", arguments[0])))
        return t.do(names.get(name, name), *arguments)


def computed(tree, arithmetic, x):
    """Value and gradient at x."""
    tape = Tape(arithmetic)
    leaf = tape.constant(x)
    root = Reader(tape, leaf).read(tree)
    return tape.value(root), tape.gradient(root, leaf)


def broken(dtype, got, true):
    """How a computed number fails, if it does; `true` has sixty digits."""
    largest, smallest = limits[dtype]
    size = abs(true)
    if not mpmath.isfinite(true) or size > largest: return None
    if math.isnan(got): return "nan"
    if math.isinf(got): return "inf"
    if size < smallest: return None
    if got == 0: return "zero"
    return "digits" if abs(got - true) > size / 2 else None


def breaks_of(tree, dtype):
    """For value and gradient, the x nearest to 0, of those that the dtype has, at which it becomes NaN or infinite, and at which it is lost."""
    rounding, known = Rounding(dtype), {}

    def both(x):
        x = rounded(dtype, x)
        if x not in known:
            try:
                true = computed(tree, Exact(), x)
                got = computed(tree, rounding, x)
                known[x] = [broken(dtype, float(g), t) for g, t in zip(got, true)]
            except (ZeroDivisionError, OverflowError, ValueError, TypeError):
                known[x] = [None, None]
        return known[x]

    for what, k in (("value", 0), ("gradient", 1)):
        for kinds in (("inf", "nan"), ("zero", "digits")):
            if found := first_break(lambda x: kind if (kind := both(x)[k]) in kinds else None, dtype):
                yield dtype, what, *found


def first_break(at, dtype):
    edge = 65000.0 if dtype == "float16" else farthest
    steps = [0.013 * 1.07**i for i in range(0, 269)]
    found = None
    for sign in (1, -1):
        before = 0.0
        for step in steps:
            if step > edge or (found and step > abs(found[1]) * 1.08):
                break
            kind = at(sign * step)
            if kind:
                low, high = before, step
                for _ in range(24):
                    middle = (low + high) / 2
                    said = at(sign * middle)
                    if said:
                        high, kind = middle, said
                    else:
                        low = middle
                if not found or high < abs(found[1]):
                    found = (kind, sign * high)
                break
            before = step
    return found


def fill():
    name = "stability/stability.cards"
    cards, lines, language = formulaCards.read(name), [], ""
    for card in cards:
        if card.language != language:
            language = card.language
            lines.append(f"@language {language}")
        tree = ast.parse(re.sub(r"scipy\.special", "np", card.twin or card.text), mode="eval").body
        breaks = [found for dtype in limits for found in breaks_of(tree, dtype)]
        loud = any(kind in ("inf", "nan") for _, _, kind, _ in breaks)
        lines.append("== unstable" if loud else "== lossy" if breaks else "== stable")
        lines += [f"~~ {card.twin}"] if card.twin else []
        lines += [f"!! {dtype} {what} {kind} {x:.5g}" for dtype, what, kind, x in breaks]
        lines.append(card.text)
        print(lines[-1], breaks, flush=True)
    (formulaCards.folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0
