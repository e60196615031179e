"""Runs the texts of cards as the programs they are, in whichever of their languages the machine has, and returns their values.

`values(cards, xs)` is, for each card, an array with one value a point, `None` where its language cannot be run here, or the error as text.
Derivatives get the function's output where the card says so, and 2 as the gradient from above, by which the result is divided.
"""

import ast
import json
import math
import pathlib
import re
import shutil
import subprocess
import tempfile
import types
import warnings

import numpy as np
import scipy.special
import scipy.stats

import formulaTruth

try:
    import torch
except ImportError:
    torch = None

root = pathlib.Path(__file__).parent.parent
inputs = ["x", "z", "input", "inputs", "h", "v", "t", "u", "n"]


def settings(card):
    """Values for the parameters that a text leaves open, in their order; the parameters of the card with these filled in."""
    usual = formulaTruth.defaults(card.activations[0]) if card.activations else {}
    opened, known = [], {}
    for name, value in card.parameters.items():
        known[name] = float(value) if value != "?" else usual[name] * 1.3 + (usual[name] == 0) * 0.3
        if value == "?":
            opened.append(known[name])
    return opened, known


def argument(card, xs):
    return formulaTruth.truth(card.activations[0], settings(card)[1])(xs) if card.of_output else xs


def values(cards, xs):
    found = [None] * len(cards)
    for languages, run in runners.items():
        chosen = [i for i, card in enumerate(cards) if card.language in languages]
        if chosen:
            for i, result in zip(chosen, run([cards[i] for i in chosen], xs)):
                found[i] = result
    return found


# Python


def numpy_as(name):
    """The functions of another array library that the corpus uses, by numpy."""
    module = types.SimpleNamespace(**{key: getattr(np, key) for key in dir(np) if not key.startswith("_")})
    relu = lambda x, max_value=None: np.clip(x, 0, max_value) if max_value else np.maximum(x, 0)
    sigmoid = lambda x: 1 / (1 + np.exp(-x))
    softplus = lambda x: np.logaddexp(0, x)
    module.pow, module.clip_by_value, module.sigmoid, module.softplus, module.relu = np.power, np.clip, sigmoid, softplus, relu
    module.erf, module.softsign, module.reciprocal = scipy.special.erf, lambda x: x / (1 + abs(x)), lambda x: 1.0 / x
    module.relu6 = lambda x: np.clip(x, 0, 6)
    module.nn, module.math, module.scipy = module, module, scipy
    return module


def python_names():
    names = {"np": np, "numpy": np, "math": math, "scipy": scipy, "exp": np.exp, "expit": scipy.special.expit, "norm": scipy.stats.norm}
    names.update(jnp=numpy_as("jnp"), jax=numpy_as("jax"), tf=numpy_as("tf"), K=numpy_as("K"))
    if torch is not None:
        names.update(torch=torch, F=torch.nn.functional, nn=torch.nn)
    else:
        names["nn"] = types.SimpleNamespace(Module=object)
    return names


def is_torch(text):
    return re.search(r"\b(torch|F|nn)\.|\.clamp\(|\.(abs|exp|tanh|sigmoid|cos|neg|float)\(\)", text) is not None


class Context:
    def save_for_backward(self, *tensors):
        self.saved_tensors = tensors


def run_python(cards, xs):
    return [run_one_python(card, xs) for card in cards]


def run_one_python(card, xs):
    if is_torch(card.text) and torch is None:
        return None
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            f = python_function(card)
            points = argument(card, xs)
            try:
                result = f(torch.tensor(points) if is_torch(card.text) else points.copy())
                result = result.numpy() if torch is not None and isinstance(result, torch.Tensor) else result
                result = np.asarray(result, float) + np.zeros(len(xs))
                if result.shape == (len(xs),):
                    return result
            except Exception:
                pass
            if is_torch(card.text):
                return np.array([float(f(torch.tensor(float(x)))) for x in points])
            return np.array([guarded(f, x) for x in points])
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def guarded(f, x):
    """Scalars as people pass them; an in-place edit wants an array."""
    try:
        return float(f(float(x)))
    except (TypeError, AttributeError):
        return float(np.asarray(f(np.array([x]))).reshape(-1)[0])
    except (OverflowError, ZeroDivisionError, ValueError):
        return math.nan


def python_function(card):
    names = python_names()
    opened, _ = settings(card)
    text = re.sub(r"self\.(?=(beta|scale|bias)\b)", "", card.text) if card.kind == "expression" else card.text
    try:
        tree = ast.parse(text, mode="eval")
    except SyntaxError:
        tree = None
    if tree is not None:
        known = set(names) | set(dir(__import__("builtins")))
        bound = [n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and (n.id not in known or n.id in ("input",))]
        order = sorted(set(bound), key=text.index)
        variable = next(name for name in inputs if name in order)
        rest = dict(zip([name for name in order if name != variable], opened))
        code = compile(tree, "card", "eval")
        result = lambda x: eval(code, {**names, **rest, variable: x})
        return result
    text = re.sub(r"^@(torch\.jit\.script|jax\.jit|tf\.function)\n", "", text)
    exec(compile(text, "card", "exec"), names)
    last = ast.parse(text).body[-1]
    thing = names[last.name if hasattr(last, "name") else last.targets[0].id]
    return python_class(thing, card, opened) if isinstance(thing, type) else python_call(thing, card, opened)


def python_call(f, card, opened):
    arguments = list(f.__code__.co_varnames[: f.__code__.co_argcount])
    if arguments[0] in ("dA", "dout", "grad"):
        return lambda x: f(2.0 + 0 * x, x) / 2
    if card.kind == "derivative" and arguments[-1] in ("derivative", "deriv"):
        return lambda x: f(x, True)
    return lambda x: f(x, *opened[: len(arguments) - 1 - len(f.__defaults__ or ())])


def python_class(cls, card, opened):
    if torch is not None and issubclass(cls, torch.autograd.Function):

        def through(x):
            context = Context()
            result = cls.forward(context, x)
            return cls.backward(context, torch.full_like(x, 2.0)) / 2 if card.kind == "derivative" else result

        return through
    made = cls()
    if torch is not None and isinstance(made, torch.nn.Module):
        made = made.requires_grad_(False)
        for parameter, value in zip(made.parameters(), opened):
            parameter.data.fill_(value)
    forward = getattr(made, "forward", made)
    if card.kind != "derivative":
        return forward

    def back(x):
        forward(x)
        return made.backward(2.0 + 0 * x) / 2

    return back


# Other languages: each card becomes a function of its own in one program.


def last_name(card, *patterns):
    found = [(m.start(), m[1]) for pattern in patterns for m in re.finditer(pattern, card.text, re.M)]
    return max(found)[1] if found else None


def lets(card, write):
    """What sets the names that an expression leaves open."""
    names = re.findall(r"(?<![\w.])(alpha|beta|lambda|slope|a|b|c|negative_slope|weight)\b", card.text)
    opened, _ = settings(card)
    return "".join(write(name, value) for name, value in zip(dict.fromkeys(names), opened))


def program_values(texts, xs):
    """Values from a program's output: a line a point, `card value`."""
    found = {}
    for line in texts.split("\n"):
        words = line.split()
        if len(words) == 2 and words[0].isdigit():
            number = words[1].lower().replace("infinity", "inf")
            found.setdefault(int(words[0]), []).append(math.nan if "nan" in number or number == "na" else float(number))
    return found


def run_program(cards, xs, write, command, suffix, line_of):
    """Writes all cards into one program; those that do not compile are left out, with what the compiler says."""
    found = [None] * len(cards)
    if not shutil.which(command[0][0]):
        return found
    left = list(range(len(cards)))
    for _ in range(12):
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder) / f"Cards{suffix}"
            program = write([(i, cards[i]) for i in left], xs)
            source.write_text(program, encoding="utf-8")
            said = None
            for step in command:
                said = subprocess.run(
                    [word.replace("SOURCE", str(source)).replace("FOLDER", folder) for word in step],
                    capture_output=True, text=True, cwd=root, timeout=500,
                )
                if said.returncode != 0:
                    break
        if said.returncode == 0:
            results = program_values(said.stdout, xs)
            for i in left:
                got = results.get(i)
                found[i] = np.array(got) if got and len(got) == len(xs) else "no values"
            return found
        bad = {i for i in line_of(said.stderr + said.stdout, program) if i in left}
        if not bad:
            return ["program failed: " + (said.stderr + said.stdout)[:300]] * len(cards)
        for i in bad:
            found[i] = "does not compile: " + (said.stderr + said.stdout)[:200].replace("\n", " ")
        left = [i for i in left if i not in bad]
    return found


def cards_at(lines, program, mark):
    """The cards to which lines of a program belong."""
    owner, owners = None, {}
    for number, line in enumerate(program.split("\n"), 1):
        if match := re.search(mark, line):
            owner = int(match[1])
        owners[number] = owner
    return {owners[line] for line in lines if owners.get(line) is not None}


def run_javascript(cards, xs):
    programs = []
    for i, card in enumerate(cards):
        name = last_name(card, r"\bfunction (\w+)", r"^(?:export )?(?:const|let|var) (\w+) *=", r"\bclass (\w+)") if "\n" in card.text or re.match(
            r"(export |const |let |var |function \w|class )", card.text) else None
        body = card.text.replace("export ", "").replace("default ", "")
        if name and f"class {name}" in body:
            name += ".forward"
        opened = lets(card, lambda n, v: f"const {n} = {v};")
        code = f"{body}\n;return {name};" if name else f"const made = (x) => ({body}); const tried = made(0.3); return typeof tried === 'function' ? made() : made;"
        programs.append({"i": i, "code": f"{opened}{code}", "typescript": card.language == "typescript", "xs": list(map(float, argument(card, xs)))})
    runner = """
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
for (const { i, code, typescript, xs } of JSON.parse(readFileSync(0, 'utf8'))) {
  try {
    let text = `(function () { ${code} })()`;
    if (typescript) text = transformSync(text, { loader: 'ts', minify: false }).code;
    const f = vm.runInNewContext(text);
    for (const x of xs) console.log(i, Number(f(x)));
  } catch (error) { console.log('error', i, String(error)); }
}"""
    said = subprocess.run(["node", "--input-type=module", "-e", runner], input=json.dumps(programs), capture_output=True, text=True, cwd=root)
    results, errors = program_values(said.stdout, xs), dict(re.findall(r"^error (\d+) (.*)", said.stdout, re.M))
    return [np.array(results[i]) if len(results.get(i, [])) == len(xs) else errors.get(str(i), said.stderr[:200]) for i in range(len(cards))]


def write_cpp(cards, xs):
    lines = ["#include <cmath>", "#include <algorithm>", "#include <cstdio>", "#include <cstdlib>", "#define __device__", "#define __forceinline__",
             "#define __expf expf", "#define __fdividef(a, b) ((a) / (b))", "#define normcdff(x) (0.5f * erfcf(-(x) * 0.70710678f))",
             "using std::exp; using std::pow; using std::fmax; using std::fmin;"]
    calls = []
    for i, card in cards:
        number = "double" if card.language == "c" else "float"
        defined = last_name(card, r"#define (\w+)\(", r"\b(?:float|double|T|int|scalar_t) (\w+)\([^;{]*\)\s*\{", r"^auto (\w+) = \[", r"\bstruct (\w+)")
        lines += [f"// card {i}", "" if card.text.startswith("#define") else f"namespace c{i} {{"]
        if defined:
            name = f"{defined}{'()' if 'struct' in card.text else ''}"
            lines += [card.text, "namespace {" if not card.text.startswith("#define") else f"namespace c{i} {{", f"double f(double x) {{ return {name}({number}(x)); }} }}"]
        else:
            opened = lets(card, lambda n, v: f"{number} {n} = {v};")
            call = f"({card.text})(x)" if card.text.startswith("[]") else f"({card.text})"
            lines += [f"using T = float; double f({number} x) {{ {opened} return {call}; }}"]
        lines.append("" if card.text.startswith("#define") else "}")
        points = ", ".join(repr(float(x)) for x in argument(card, xs))
        calls += [f"// card {i}", f"{{ double xs[] = {{{points}}}; for (double x : xs) printf(\"%d %.17g\\n\", {i}, c{i}::f(x)); }}"]
    return "\n".join([*lines, "// card -1", "int main() {", *calls, "// card -1", "}"])


def run_cpp(cards, xs):
    skipped = [i for i, card in enumerate(cards) if "torch" in card.text]
    kept = [card for i, card in enumerate(cards) if i not in skipped]
    results = iter(run_program(
        kept, xs, write_cpp, [["g++", "-std=c++17", "-w", "-O0", "-o", "FOLDER/a.out", "SOURCE"], ["FOLDER/a.out"]], ".cpp",
        lambda said, program: cards_at({int(n) for n in re.findall(r"Cards\.cpp:(\d+):\d+: error", said)}, program, r"^// card (-?\d+)")))
    return [None if i in skipped else next(results) for i in range(len(cards))]


def write_rust(cards, xs):
    lines, calls = ["#![allow(warnings)]"], []
    for i, card in cards:
        name = last_name(card, r"\bfn (\w+)", r"\blet (\w+) = \|")
        opened, _ = settings(card)
        if card.text.count("fn ") > 1:
            name = re.search(r"\bfn (\w+)", card.text)[1]
        number = "f32" if "f32" in card.text else "f64"
        lines += [f"// card {i}", f"mod c{i} {{"]
        extra = "".join(f", {v}" for v in opened) if name and "alpha: f64" in card.text else ""
        sets = lets(card, lambda n, v: f"let {n}: f64 = {v};")
        if name and "fn " in card.text:
            lines += [card.text, f"pub fn value(x: f64) -> f64 {{ {name}(x as {number}{extra}) as f64 }} }}"]
        elif name:
            lines += [f"pub fn value(x: f64) -> f64 {{ {card.text} {name}(x) as f64 }} }}"]
        elif card.text.startswith("|"):
            lines += [f"pub fn value(x: f64) -> f64 {{ let f = {card.text}; f(x as {number}) as f64 }} }}"]
        else:
            number = "f32" if "f32::" in card.text else "f64"
            lines += [f"pub fn value(x: f64) -> f64 {{ let x = x as {number}; {sets} ({card.text}) as f64 }} }}"]
        points = ", ".join(repr(float(x)) for x in argument(card, xs))
        calls += [f"// card {i}", f"for x in [{points}] {{ println!(\"{i} {{}}\", c{i}::value(x)); }}"]
    return "\n".join([*lines, "// card -1", "fn main() {", *calls, "// card -1", "}"])


def run_rust(cards, xs):
    return run_program(cards, xs, write_rust, [["rustc", "-A", "warnings", "-o", "FOLDER/a.out", "SOURCE"], ["FOLDER/a.out"]], ".rs",
                       lambda said, program: cards_at({int(n) for n in re.findall(r"--> \S*Cards\.rs:(\d+):", said)}, program, r"^// card (-?\d+)"))


def write_r(cards, xs):
    lines = []
    for i, card in cards:
        name = last_name(card, r"^(\w+) *(?:<-|=) *function")
        opened = lets(card, lambda n, v: f"{n} <- {v};")
        points = ", ".join(repr(float(x)) for x in argument(card, xs))
        call = f"{name}(x)" if name else f"({card.text})(x)" if re.match(r"function|\\\(", card.text) else card.text
        lines += [f"tryCatch({{ local({{ {opened} x <- c({points}); {card.text if name else ''}", f"y <- {call}; for (v in y) cat({i}, sprintf('%.17g', v), '\\n') }}) }}, error = function(e) cat('error', {i}, '\\n'))"]
    return "\n".join(lines)


def run_r(cards, xs):
    return run_program(cards, xs, write_r, [["Rscript", "--vanilla", "SOURCE"]], ".R", lambda said, program: set())


def write_octave(cards, xs):
    lines = ["1;", "function y = normcdf(x) y = 0.5 * erfc(-x / sqrt(2)); end"]
    for i, card in cards:
        name = last_name(card, r"^function \w+ = (\w+)\(", r"^(\w+) = @")
        text = card.text
        points = ", ".join(repr(float(x)) for x in argument(card, xs))
        lines += [f"x = [{points}]; z = x;", lets(card, lambda n, v: f"{n} = {v};")]
        if name and text.startswith("function"):
            text = re.sub(rf"\b{name}\b", f"{name}_{i}", text)
            text = text if re.search(r"^end", text, re.M) else text + "\nend"
            lines += [text, f"y = {name}_{i}(x);"]
        elif name:
            lines += [text, f"y = {name}(x);"]
        else:
            lines += [f"f = {text}; y = f(x);" if text.startswith("@") else f"y = {text};"]
        lines += [f"printf('{i} %.17g\\n', y);"]
    return "\n".join(lines)


def run_octave(cards, xs):
    return run_program(cards, xs, write_octave, [["octave", "--no-gui", "--norc", "-q", "SOURCE"]], ".m", lambda said, program: set())


def write_java(cards, xs):
    lines, calls = ["import java.util.function.*;"], []
    for i, card in cards:
        name = last_name(card, r"\b(?:double|float|int) (\w+)\(")
        if card.text.count("static double") > 1:
            name = re.search(r"\bdouble (\w+)\(", card.text)[1]
        sets = lets(card, lambda n, v: f"double {n} = {v};")
        number = "float" if "float x" in card.text else "double"
        lines += [f"// card {i}", f"class C{i} {{"]
        if name:
            lines += [card.text, f"double value(double x) {{ return {name}(({number}) x); }} }}"]
        elif "->" in card.text:
            lines += [f"double value(double given) {{ DoubleUnaryOperator f = {card.text}; return f.applyAsDouble(given); }} }}"]
        else:
            lines += [f"double value(double x) {{ {sets} return {card.text}; }} }}"]
        points = ", ".join(repr(float(x)) for x in argument(card, xs))
        calls += [f"// card {i}", f"static void run{i}() {{ for (double x : new double[] {{{points}}}) System.out.println(\"{i} \" + new C{i}().value(x)); }}"]
    runs = " ".join(f"run{i}();" for i, _ in cards)
    return "\n".join([*lines, "// card -1", "public class Cards {", *calls, "// card -1", f"public static void main(String[] a) {{ {runs} }} }}"])


def run_java(cards, xs):
    return run_program(cards, xs, write_java, [["javac", "-nowarn", "-d", "FOLDER", "SOURCE"], ["java", "-cp", "FOLDER", "Cards"]], ".java",
                       lambda said, program: cards_at({int(n) for n in re.findall(r"Cards\.java:(\d+):", said)}, program, r"^// card (-?\d+)"))


def write_go(cards, xs):
    lines, calls = ["package main", 'import "fmt"', 'import "math"'], []
    for i, card in cards:
        name = last_name(card, r"^func (\w+)\(")
        lines.append(f"// card {i}")
        if name:
            lines += [re.sub(rf"\b{name}\b", f"{name}_{i}", card.text), f"func value{i}(x float64) float64 {{ return {name}_{i}(x) }}"]
        else:
            lines += [f"func value{i}(x float64) float64 {{ return {card.text} }}"]
        points = ", ".join(repr(float(x)) for x in argument(card, xs))
        calls += [f"// card {i}", f"for _, x := range []float64{{{points}}} {{ fmt.Println({i}, value{i}(x)) }}"]
    return "\n".join([*lines, "// card -1", "var _ = math.Pi", "func main() {", *calls, "// card -1", "}"])


def run_go(cards, xs):
    return run_program(cards, xs, write_go, [["go", "run", "SOURCE"]], ".go",
                       lambda said, program: cards_at({int(n) for n in re.findall(r"Cards\.go:(\d+):", said)}, program, r"^// card (-?\d+)"))


runners = {
    ("python",): run_python,
    ("javascript", "typescript"): run_javascript,
    ("c", "cpp", "cuda-cpp"): run_cpp,
    ("rust",): run_rust,
    ("r",): run_r,
    ("matlab",): run_octave,
    ("java",): run_java,
    ("go",): run_go,
}


def twin_values(twin, xs):
    """A text that is no program may have a twin that is, in JavaScript with the functions of Math."""
    runner = """
const erf = (x) => { let s = 0, t = x; for (let n = 0; n < 400; n++) { s += t / (2 * n + 1); t *= -x * x / (n + 1); } return 2 / Math.sqrt(Math.PI) * s; };
const f = new Function('erf', 'with (Math) { return (x) => ' + process.argv[1] + ' }')(erf);
for (const x of JSON.parse(process.argv[2])) console.log('0', f(x));"""
    said = subprocess.run(["node", "-e", runner, twin, json.dumps(list(map(float, xs)))], capture_output=True, text=True)
    found = program_values(said.stdout, xs).get(0, [])
    return np.array(found) if len(found) == len(xs) else said.stderr[:200]
