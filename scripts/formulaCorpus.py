#!/usr/bin/env python3
"""Says whether the labels of test/formulas are true, by running the texts: `verify`. Writes those that a program can write: `mutate`.

Needs numpy and scipy; torch, g++, rustc, Rscript, octave, javac and go where they are there. What cannot be run is counted.
"""

import collections
import itertools
import re
import sys

import numpy as np
from scipy.optimize import least_squares

import formulaCards
import formulaRun
import formulaTruth

near = np.concatenate([np.linspace(-4.9371, 4.9173, 41), [-0.7313, -0.2619, 0.2347, 0.7129]])
far = np.array([-7.9117, -6.2213, 6.7131, 8.3119, 23.117])
xs = np.concatenate([near, far])


def expected(card, activation, parameters):
    make = formulaTruth.slope if card.kind == "derivative" else formulaTruth.truth
    return make(activation, parameters)(xs)


def apart(one, other, points=slice(None)):
    """The largest difference, relative above 1; infinite where one is undefined and the other is not."""
    one, other = one[points], other[points]
    with np.errstate(all="ignore"):
        difference = np.abs(one - other) / np.maximum(1, np.abs(other))
    return float(np.max(np.where(np.isnan(one) | np.isinf(one), np.inf, difference)))


def best_fit(card, got):
    """The smallest difference over all that the label's name may mean: its kin, and whatever parameters its author may choose."""
    best = np.inf
    usable = np.isfinite(got) & (np.abs(xs) < (5 if card.file.startswith("mutated") else 9))
    if usable.sum() < 10:
        return best
    if card.parameters:
        return float(np.max(np.abs(expected(card, card.activations[0], formulaRun.settings(card)[1]) - got)[usable]))
    for activation in itertools.chain(card.activations, *[formulaTruth.kin.get(id, []) for id in card.activations]):
        names = formulaTruth.free(activation)
        usual = formulaTruth.defaults(activation)
        bounds = ([0.005 if usual[n] > 0 else -20 for n in names], [-0.005 if usual[n] < 0 else 40 for n in names])
        gap = lambda values: np.clip(np.nan_to_num((expected(card, activation, dict(zip(names, values))) - got)[usable], nan=1e3), -1e3, 1e3)
        starts = [[usual[name] * factor + shift for name in names] for factor, shift in ((1, 0), (0.3, 0), (3, 0), (1, 0.4))] if names else [[]]
        for start in starts:
            with np.errstate(all="ignore"):
                fit = least_squares(gap, np.clip(start, *bounds), bounds=bounds, max_nfev=60).x if names else start
                best = min(best, float(np.max(np.abs(gap(fit)))))
    return best


def judge(card, got):
    """What is wrong with a label, or nothing."""
    if isinstance(got, str):
        return got
    if card.wrong:
        difference = best_fit(card, got)
        return None if difference > 1e-3 else f"is right: {difference:.2g}"
    tolerance = 2e-3 if "rounded" in card.flags else 3e-5
    _, parameters = formulaRun.settings(card)
    for activation in card.activations:
        known = {name: value for name, value in parameters.items() if name in formulaTruth.functions[activation][1]}
        if apart(got, expected(card, activation, known)) < tolerance:
            return None
    worst = expected(card, card.activations[0], parameters)
    i = int(np.nanargmax(np.abs(got - worst)))
    return f"differs at {xs[i]:.4f}: {got[i]:.6g}, not {worst[i]:.6g}"


def is_told_in_docstring(card):
    """What stands in comments and docstrings is no program."""
    code = re.sub(r'r?"""[\s\S]*?"""|#.*|^\s*(?:def|class) .*:\s*$', "", card.text, flags=re.M)
    return card.language == "python" and code.strip() == ""


def verify():
    folders = "spellings", "definitions", "derivatives", "wrong", "mutated"
    # Those of first and second sight are called in as many ways as they are written; README.md says how they were run.
    cards = [card for card in formulaCards.read_all(*folders) if card.activations and "-sight" not in card.file]
    with np.errstate(all="ignore"):
        results = formulaRun.values(cards, xs)
        counts = collections.defaultdict(lambda: [0, 0, 0])
        for card, got in zip(cards, results):
            if card.twin:
                got = formulaRun.twin_values(card.twin, xs)
            elif is_told_in_docstring(card):
                got = None
            said = None if got is None else judge(card, got)
            counts[card.language][0 if got is None else 1 if said is None else 2] += 1
            if said:
                print(f"{card.place} [{card.head}] {said}")
    print("language      true  untrue  not run")
    for language, (skipped, right, wrong) in sorted(counts.items()):
        print(f"{language:12}{right:6}{wrong:8}{skipped:9}")
    return 1 if any(wrong for _, _, wrong in counts.values()) else 0


if __name__ == "__main__":
    commands = {"verify": verify}
    if sys.argv[1:2] == ["mutate"]:
        import formulaMutants

        commands["mutate"] = formulaMutants.mutate
    if sys.argv[1:2] == ["stability"]:
        import formulaStability

        commands["stability"] = formulaStability.fill
    chosen = commands.get(sys.argv[1] if len(sys.argv) > 1 else "")
    sys.exit(chosen() if chosen else "formulaCorpus.py verify | mutate | stability")
