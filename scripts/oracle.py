"""What Python's own parser says of every dotted name below a folder.

Reads the libraries' symbols as JSON from standard input and the folder from the command line; writes one JSON line a file. A `place` is
[line, column, end line, end column], counted from 0 and in UTF-16. `uses` and `attributes` have a `verdict` and the parameters that
literals of the call give; the verdict is the symbol's full name, "other" for what is certainly none, or "open" where imports alone
do not say. Attributes are calls such as `self.act(x)`. `ids` are strings that stand where an activation is meant.
"""

import ast
import json
import os
import sys
import warnings

SKIPPED = {"node_modules", "__pycache__"}
OTHER, OPEN = "other", "open"
KEYS = set(
    "activation activations activation_fn activation_function act act_fn act_layer act_type hidden_act hidden_activation"
    " nonlinearity non_linearity recurrent_activation classifier_activation output_activation".split()
)
AGREED = set("relu relu6 tanh sigmoid silu swish elu selu softmax softplus mish".split())


class Scope:
    def __init__(self, kind, parent=None):
        self.kind, self.parent = kind, parent
        self.bindings = {}
        self.elsewhere = set()  # names that are declared global or nonlocal
        self.has_star = False

    def bind(self, name, meaning):
        home = self
        if name in self.elsewhere:
            while home.parent is not None:
                home = home.parent
        home.bindings.setdefault(name, set()).add(meaning)


class Libraries:
    def __init__(self, given):
        self.symbols, self.modules, self.twins = given["symbols"], given["modules"], given["twins"]

    def canonical(self, path):
        for _ in range(4):
            words = path.split(".")
            for end in range(len(words), 0, -1):
                to = self.modules.get(".".join(words[:end]))
                if to is not None:
                    path = ".".join([to] + words[end:])
                    break
            else:
                break
        return path

    def symbol(self, path):
        path = self.canonical(path)
        for name in [path] + [to + path[len(of) :] for of, to in self.twins if path.startswith(of + ".")]:
            if name in self.symbols:
                return name
        return None


class Binder(ast.NodeVisitor):
    """Finds the scopes and what each binds. `scopes` is by node; a comprehension's first source belongs to the scope around it."""

    def __init__(self, libraries):
        self.libraries, self.scopes = libraries, {}

    def run(self, tree):
        self.scope = self.scopes[tree] = Scope("module")
        self.generic_visit(tree)
        return self.scopes

    def inside(self, node, kind, parts, parameters=()):
        outer, self.scope = self.scope, Scope(kind, self.scope)
        self.scopes[node] = self.scope
        for name in parameters:
            self.scope.bind(name, (OTHER, None))
        for part in parts:
            self.visit(part)
        self.scope = outer

    def visit_FunctionDef(self, node):
        self.scope.bind(node.name, (OTHER, None))
        for part in node.decorator_list + outer_parts(node.args) + [node.returns]:
            if part is not None:
                self.visit(part)
        self.inside(node, "function", node.body, parameters(node.args))

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node):
        for part in outer_parts(node.args):
            if part is not None:
                self.visit(part)
        self.inside(node, "function", [node.body], parameters(node.args))

    def visit_ClassDef(self, node):
        self.scope.bind(node.name, (OTHER, None))
        for part in node.decorator_list + node.bases + node.keywords:
            self.visit(part)
        self.inside(node, "class", node.body)

    def visit_comprehension_of(self, node):
        self.visit(node.generators[0].iter)
        parts = [node.generators[0].target, *node.generators[0].ifs, *node.generators[1:]]
        results = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        self.inside(node, "comprehension", parts + results)

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = visit_comprehension_of

    def visit_Global(self, node):
        self.scope.elsewhere.update(node.names)

    visit_Nonlocal = visit_Global

    def visit_Import(self, node):
        for alias in node.names:
            root = alias.name.split(".")[0]
            self.scope.bind(alias.asname or root, ("import", alias.name if alias.asname else root))

    def visit_ImportFrom(self, node):
        for alias in node.names:
            if alias.name == "*":
                self.scope.has_star = True
            elif node.level:  # a project may hand on a library by its name
                self.scope.bind(alias.asname or alias.name, (OPEN, None))
            else:
                self.scope.bind(alias.asname or alias.name, ("import", f"{node.module}.{alias.name}"))

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store):
            self.scope.bind(node.id, (OPEN, None))

    def visit_For(self, node):
        self.hide(node.target)
        self.generic_visit(node)

    visit_AsyncFor = visit_comprehension = visit_For

    def hide(self, target):
        for name in ast.walk(target):
            if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store):
                self.scope.bind(name.id, (OTHER, None))
                name.ctx = ast.Del()  # bound now

    def visit_withitem(self, node):
        if node.optional_vars is not None:
            self.hide(node.optional_vars)
        self.generic_visit(node)

    def visit_ExceptHandler(self, node):
        if node.name:
            self.scope.bind(node.name, (OTHER, None))
        self.generic_visit(node)

    def visit_NamedExpr(self, node):
        home = self.scope
        while home.kind == "comprehension":
            home = home.parent
        home.bind(node.target.id, (OPEN, None))
        self.visit(node.value)

    def visit_MatchAs(self, node):
        if node.name:
            self.scope.bind(node.name, (OTHER, None))
        self.generic_visit(node)

    visit_MatchStar = visit_MatchAs


def outer_parts(arguments):
    named = arguments.posonlyargs + arguments.args + arguments.kwonlyargs + [arguments.vararg, arguments.kwarg]
    return arguments.defaults + arguments.kw_defaults + [one.annotation for one in named if one is not None]


def parameters(arguments):
    named = arguments.posonlyargs + arguments.args + arguments.kwonlyargs + [arguments.vararg, arguments.kwarg]
    return [one.arg for one in named if one is not None]


class Reader(ast.NodeVisitor):
    """Judges every dotted name where it is used."""

    def __init__(self, libraries, scopes, columns):
        self.libraries, self.scopes, self.columns = libraries, scopes, columns
        self.uses, self.attributes, self.ids = [], [], []
        self.scope = None
        self.set_by_class = {}

    def visit(self, node):
        outer = self.scope
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            self.visit_arguments(node.args)
            for part in getattr(node, "decorator_list", []) + outer_parts(node.args) + [getattr(node, "returns", None)]:
                if part is not None:
                    self.visit(part)
            self.scope = self.scopes[node]
            for part in node.body if isinstance(node.body, list) else [node.body]:
                self.visit(part)
        elif isinstance(node, ast.ClassDef):
            for part in node.decorator_list + node.bases + node.keywords:
                self.visit(part)
            self.scope = self.scopes[node]
            outer_class, self.set_by_class = self.set_by_class, self.attributes_of(node)
            for part in node.body:
                self.visit(part)
            self.set_by_class = outer_class
        elif isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)):
            self.visit(node.generators[0].iter)
            self.scope = self.scopes[node]
            for part in ast.iter_child_nodes(node):
                if part is node.generators[0]:
                    for condition in part.ifs:
                        self.visit(condition)
                else:
                    self.visit(part)
        else:
            self.scope = self.scopes.get(node, self.scope)
            super().visit(node)
        self.scope = outer

    def attributes_of(self, node):
        """What `self.act` is by its name, where all methods of a class agree on it."""
        found = {}
        for part in node.body:
            if isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef)):
                for name, meaning in self.attributes_in(part):
                    found.setdefault(name, set()).add(meaning)
            else:
                for name in ast.walk(part):
                    if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store):
                        found.setdefault(name.id, set()).add(OPEN)
        return {name: agreed(meanings) for name, meanings in found.items()}

    def attributes_in(self, method):
        outer, self.scope = self.scope, self.scopes[method]
        for node in ast.walk(method):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if is_own(target):
                        yield target.attr, self.value(node.value)
            elif isinstance(node, ast.AnnAssign) and is_own(node.target):
                if node.value is not None:
                    yield node.target.attr, self.value(node.value)
        assigned = {id(target) for node in ast.walk(method) for target in targets_of(node)}
        for node in ast.walk(method):  # unpacked, deleted, a loop's
            if is_own(node) and not isinstance(node.ctx, ast.Load) and id(node) not in assigned:
                yield node.attr, OPEN
        self.scope = outer

    def value(self, node):
        chain = node.func if isinstance(node, ast.Call) else node
        words = []
        while isinstance(chain, ast.Attribute):
            words.insert(0, chain.attr)
            chain = chain.value
        if not isinstance(chain, ast.Name):
            return OPEN
        meaning = self.meaning(chain.id)
        if meaning in (OTHER, OPEN):
            return OPEN
        symbol = self.libraries.symbol(".".join([meaning, *words]))
        makes = symbol is not None and (isinstance(node, ast.Call) == self.libraries.symbols[symbol]["isClass"])
        return symbol if makes else OPEN

    def visit_keyword(self, node):
        self.read_id(node.arg, node.value)
        self.visit(node.value)

    def visit_arguments(self, node):
        named = node.posonlyargs + node.args
        for one, default in zip(named[len(named) - len(node.defaults) :], node.defaults):
            self.read_id(one.arg, default)
        for one, default in zip(node.kwonlyargs, node.kw_defaults):
            self.read_id(one.arg, default)

    def visit_Dict(self, node):
        for key, value in zip(node.keys, node.values):
            if isinstance(key, ast.Constant):
                self.read_id(key.value, value)
        self.generic_visit(node)

    def visit_Assign(self, node):
        for target in node.targets:
            self.read_id(getattr(target, "attr", getattr(target, "id", None)), node.value)
        self.generic_visit(node)

    def read_id(self, key, value):
        if key in KEYS and isinstance(value, ast.Constant) and value.value in AGREED:
            self.ids.append({"place": self.place(value), "id": value.value})

    def visit_JoinedStr(self, node):  # its positions are only right from Python 3.12 on
        pass

    def visit_Call(self, node):
        self.read(node.func, node)
        for part in node.args + node.keywords:
            self.visit(part)

    def visit_Attribute(self, node):
        self.read(node, None)

    def visit_Name(self, node):
        self.read(node, None)

    def read(self, node, call):
        words, nodes = [], []
        while isinstance(node, ast.Attribute):
            words.insert(0, node.attr)
            nodes.insert(0, node)
            node = node.value
        if not isinstance(node, ast.Name):
            self.visit(node)
            return
        if not isinstance(node.ctx, ast.Load):
            return
        nodes.insert(0, node)
        if node.id == "self" and len(words) == 1 and call is not None:
            verdict = self.set_by_class.get(words[0], OPEN)
            self.attributes.append({"place": self.place(nodes[1]), "verdict": verdict, "parameters": {}})
        meaning = self.meaning(node.id)
        for count, part in enumerate(nodes):
            verdict = meaning
            if meaning not in (OTHER, OPEN):
                verdict = self.libraries.symbol(".".join([meaning, *words[:count]])) or OTHER
            if self.libraries.symbols.get(verdict, {}).get("isOpen"):
                verdict = OPEN
            own = call if part is nodes[-1] else None
            expected = self.expected(verdict, own) if own is not None else {}
            self.uses.append({"place": self.place(part), "verdict": verdict, "parameters": expected})

    def meaning(self, name):
        if name in ("self", "cls"):
            return OPEN
        scope = self.scope
        while scope is not None:
            if name in scope.bindings and (scope.kind != "class" or scope is self.scope):
                return self.one_of(scope.bindings[name])
            if scope.has_star:
                return OPEN
            scope = scope.parent
        return OTHER

    def one_of(self, bindings):
        kinds = {kind for kind, _ in bindings}
        if kinds == {OTHER}:
            return OTHER
        paths = {self.libraries.canonical(path) for _, path in bindings if path is not None}
        return paths.pop() if kinds == {"import"} and len(paths) == 1 else OPEN

    def expected(self, verdict, call):
        """Parameters that literals of the call give."""
        found = {}
        for name, position, parameter in self.libraries.symbols.get(verdict, {}).get("arguments", []):
            value = argument(call, name, position)
            if value is not None and parameter not in found:
                found[parameter] = value
        return found

    def place(self, node):
        return [
            node.lineno - 1,
            self.columns(node.lineno - 1, node.col_offset),
            node.end_lineno - 1,
            self.columns(node.end_lineno - 1, node.end_col_offset),
        ]


def is_own(node):
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"


def targets_of(node):
    if isinstance(node, ast.Assign):
        return node.targets
    return [node.target] if isinstance(node, ast.AnnAssign) else []


def agreed(meanings):
    if len(meanings) == 1:
        return next(iter(meanings))
    return OPEN if OPEN in meanings else OTHER


def argument(call, name, position):
    for keyword in call.keywords:
        if keyword.arg == name:
            return number(keyword.value)
    spread = any(isinstance(one, ast.Starred) for one in call.args)
    if position is None or spread or position >= len(call.args):
        return None
    return number(call.args[position])


def number(node):
    sign = 1
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        sign, node = -1 if isinstance(node.op, ast.USub) else 1, node.operand
    is_number = isinstance(node, ast.Constant) and type(node.value) in (int, float)
    return sign * node.value if is_number else None


def columns_of(source):
    lines = [line.encode() for line in source.splitlines(keepends=True)] or [b""]

    def column(line, offset):
        if line >= len(lines) or lines[line].isascii():
            return offset
        return len(lines[line][:offset].decode(errors="replace").encode("utf-16-le")) // 2

    return column


def read(path, libraries):
    with open(path, encoding="utf-8", newline="") as file:
        source = file.read()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = ast.parse(source)
    scopes = Binder(libraries).run(tree)
    reader = Reader(libraries, scopes, columns_of(source.replace("\f", " ").replace("\x1c", " ")))
    reader.visit(tree)
    return {"path": path, "uses": reader.uses, "attributes": reader.attributes, "ids": reader.ids}


def python_files(folder):
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in SKIPPED)
        for name in sorted(files):
            if name.endswith(".py"):
                yield os.path.join(where, name)


def main():
    libraries = Libraries(json.load(sys.stdin))
    for path in python_files(sys.argv[1]):
        try:
            print(json.dumps(read(path, libraries)))
        except (SyntaxError, ValueError, OSError, RecursionError) as error:
            print(json.dumps({"path": path, "problem": type(error).__name__}))


main()
