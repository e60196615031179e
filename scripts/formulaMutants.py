"""Wrong definitions and derivatives, made from right ones by a single change in the text that changes the function."""

import re
import zlib

import numpy as np

import formulaCards
import formulaCorpus
import formulaRun

wanted = {"definition": 260, "derivative": 260}
languages = {"python", "javascript", "typescript", "c", "cpp", "cuda-cpp", "rust", "r", "matlab", "java", "go"}

number = r"(?<![\w.])"
"""Not inside a name or a number."""

# What is changed, by its name: what is looked for, and what stands there then.
changes = [
    ("log10 for the natural logarithm", r"(np\.|torch\.|Math\.|std::)log\(", r"\1log10("),
    ("log2 for the natural logarithm", r"(np\.|torch\.|Math\.|std::)log\(", r"\1log2("),
    ("log10 for the natural logarithm", r"(?<![\w.])log\(", "log10("),
    ("log10 for the natural logarithm", r"math\.Log\(", "math.Log10("),
    ("log10 for the natural logarithm", r"\.ln\(\)", ".log10()"),
    ("exp(x) for exp(-x)", r"exp(f?)\(-", r"exp\1("),
    ("exp(x) for exp(-x)", r"Exp\(-", "Exp("),
    ("exp(x) for exp(-x)", r"\(-([xz])\)\.exp\(\)", r"\1.exp()"),
    ("exp(-x) for exp(x)", r"\b([Ee]xpf?)\(([xz])\)", r"\1(-\2)"),
    ("exp(-x) for exp(x)", r"\b([xz])\.exp\(\)", r"(-\1).exp()"),
    ("missing -1", r"( - 1(?:\.0|\.f?|\.0f)?)(?=\)|$|\n|,|;)", ""),
    ("1 + for 1 -", r"\b(1(?:\.0f?)?) - ", r"\1 + "),
    ("1 - for 1 +", r"\b(1(?:\.0f?)?) \+ ", r"\1 - "),
    ("2 for 1", number + r"1(\.0f?)? \+ ", r"2\1 + "),
    ("expm1 for exp", r"np\.exp\(", "np.expm1("),
    ("exp for expm1", r"\b(np\.|Math\.)expm1\(", r"\1exp("),
    ("minimum for maximum", r"np\.maximum\(", "np.minimum("),
    ("maximum for minimum", r"np\.minimum\(", "np.maximum("),
    ("min for max", r"Math\.max\(", "Math.min("),
    ("min for max", r"math\.Max\(", "math.Min("),
    ("min for max", r"(?<![\w.])pmax\(", "pmin("),
    ("min for max", r"(?<![\w.])max\(", "min("),
    ("min for max", r"\bfmaxf?\(", "fminf("),
    ("the comparison turned round", r"([xzZ]) > ", r"\1 < "),
    ("the comparison turned round", r"([xzZ]) < ", r"\1 > "),
    ("the comparison turned round", r"([xzZ]) >= ", r"\1 <= "),
    ("the comparison turned round", r"([xzZ]) <= ", r"\1 >= "),
    ("compared with 1", r"([xzZ] >=? )0(?![.\d])", r"\g<1>1"),
    ("compared with 1", r"([xzZ] >=? )0\.0", r"\g<1>1.0"),
    ("sinh for tanh", r"(np\.|torch\.|Math\.|std::)tanh\(", r"\1sinh("),
    ("sin for tanh", r"(np\.|torch\.|Math\.|std::|math\.)([tT])anh\(", lambda m: m[1] + ("sin(" if m[2] == "t" else "Sin(")),
    ("sinh for cosh", r"(np\.|Math\.)cosh\(", r"\1sinh("),
    ("a lost digit", r"0\.044715", "0.04715"),
    ("a lost 0", r"0\.044715", "0.44715"),
    ("digits exchanged", r"1\.702", "1.072"),
    ("digits exchanged", r"1\.0507", "1.5007"),
    ("digits exchanged", r"1\.673", "1.763"),
    ("a digit changed", r"0\.7978", "0.6978"),
    ("another half", number + r"0\.5", "0.25"),
    ("3 for 6", number + r"6(?![\d.])", "3"),
    ("2 for 3", number + r"3(?![\d])", "2"),
    ("1 for 2", number + r"2(?=[ *)/.\n]|$)", "1"),
    ("4 for 2", number + r"2(?=[ *)/.\n]|$)", "4"),
    ("without the square", r" ?\*\* ?2\b", ""),
    ("without the square", r"\.?\^2", ""),
    ("the cube for the square", r"\*\* 2\b", "** 3"),
    ("the square for the cube", r"\*\* ?3\b", "** 2"),
    ("+ for *", r"\b([xz]) \* ", r"\1 + "),
    ("without x", r"(?<=return )x \* ", ""),
    ("without x", r"(?<== )x \* (?=[a-zA-Z(])", ""),
    ("- for +", r" \+ (?=[a-z(])", " - "),
    ("+ for -", r"(?<=\w|\)) - (?=[a-z(])", " + "),
    ("* for /", r" / (?=\()", " * "),
    ("without abs", r"(np\.|Math\.|math\.|f|std::)?[aA]bsf?\(x\)", "x"),
    ("0 for 1", r"(?<=, )1(?:\.0)?(?=, )", "0"),
    ("x for 1", r"(?<=, )1(?:\.0)?(?=, )", "x"),
    ("x for 1", r"(?<=\? )1(?:\.0)? : ", "x : "),
    ("a sign", r"return (?=[\w(])", "return -"),
    ("a sign", r"=> (?=[\w(])", "=> -"),
    ("a sign", r"(?<=\) )(?=1 / \()", "-"),
    ("twice", r"return (?=[a-zA-Z]\w* \*)", "return 2 * "),
]


def exchanged(text):
    """The two branches of each `where`, `ifelse` or `? :` exchanged."""
    for match in re.finditer(r"(?:where|ifelse)\(", text):
        parts, depth, start = [], 0, match.end()
        for at in range(match.end(), len(text)):
            depth += (text[at] in "([") - (text[at] in ")]")
            if depth < 0 or (depth == 0 and text[at] == ","):
                parts.append((start, at))
                start = at + 1
            if depth < 0:
                break
        if len(parts) == 3:
            (a, b), (c, d) = parts[1:]
            yield text[:a] + " " + text[c:d].strip() + ", " + text[a:b].strip() + text[d:]
    if match := re.search(r"\? ([^?:;]+) : ([^?:;]+)(?=;)", text):
        yield text[: match.start()] + f"? {match[2]} : {match[1]}" + text[match.end() :]


def head(card):
    """How far the text does not belong to what is labelled: helpers, a `forward`, the line with the name."""
    text = card.text
    starts = [m.start() for m in re.finditer(r"^\s*(?:@staticmethod\n\s*)?def |\bfunction |^func |\bfn ", text, re.M)]
    start = max(starts) if starts and card.kind == "derivative" or len(starts) > 1 else (starts or [0])[0]
    line = text.find("\n", start)
    named = re.match(r"[^=({]*?[=({]", text[start:])
    return line if line >= 0 and card.language in ("python", "go", "matlab") else start + (named.end() if named else 0)


def mutants(card):
    seen = {card.text}
    kept, rest = card.text[: head(card)], card.text[head(card) :]
    made = [("branches exchanged", text) for text in exchanged(rest)]
    made += [(why, re.sub(what, instead, rest, count=1, flags=re.M)) for why, what, instead in changes]
    for why, text in made:
        if (text := kept + text) not in seen:
            seen.add(text)
            yield why, text


def mutate():
    for kind, folder in (("definition", "definitions"), ("derivative", "derivatives")):
        sources = [c for c in formulaCards.read_all(folder) if c.language in languages and c.kind == kind and "unclaimed" not in c.flags]
        tried = []
        for card in sources:
            for why, text in mutants(card):
                made = formulaCards.Card("mutated", card.line, card.language, f"wrong {kind} {card.activations[0]}: {why}")
                made.lines, made.place_of = text.split("\n"), card
                made.order = zlib.crc32(text.encode())
                tried.append(made)
        with np.errstate(all="ignore"):
            results = formulaRun.values(tried, formulaCorpus.xs)
            wrong = [card for card, got in zip(tried, results) if is_wrong(card, got)]
            wrong = wrong if kind == "definition" else not_of_output(wrong)
        chosen = sorted(fewest(wrong, wanted[kind]), key=lambda card: (list(formulaRun.runners).index(group(card)), card.place_of.file, card.line))
        write(f"mutated/{folder}.cards", chosen)
        print(f"{kind}: {len(chosen)} of {len(wrong)} wrong among {len(tried)} changed texts")
    return 0


def is_wrong(card, got):
    """Whether it runs and is no function that its name may mean."""
    if got is None or isinstance(got, str) or np.isfinite(got[:45]).sum() < 20:
        return False
    return formulaCorpus.best_fit(card, got) > 1e-3


def not_of_output(cards):
    """Without those that are the derivative after all, of their function's output."""
    again = []
    for card in cards:
        made = formulaCards.Card(card.file, card.line, card.language, f"{card.head.split(':')[0]} of-output")
        made.lines = card.lines
        again.append(made)
    right = [
        isinstance(got, np.ndarray) and formulaCorpus.best_fit(made, got) <= 1e-3
        for made, got in zip(again, formulaRun.values(again, formulaCorpus.xs))
    ]
    return [card for card, is_right in zip(cards, right) if not is_right]


def group(card):
    return next(languages for languages in formulaRun.runners if card.language in languages)


def fewest(cards, count):
    """So many that each source and each change get their turn: first one a source, then a second one."""
    rounds, taken, whys = [], {}, {}
    for card in sorted(cards, key=lambda card: card.order):
        source = (card.place_of.file, card.place_of.line)
        if card.why in whys.setdefault(source, set()):
            continue
        whys[source].add(card.why)
        taken[source] = taken.get(source, 0) + 1
        rounds.append((taken[source], card.order, card))
    return [card for _, _, card in sorted(rounds, key=lambda entry: entry[:2])[:count]]


def write(name, cards):
    lines, language = [], None
    for card in cards:
        if card.language != language:
            language = card.language
            lines.append(f"@language {language}")
        lines += [f"== {card.head}", card.text]
    (formulaCards.folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
