"""Reads the cards of test/formulas: what a text is labelled, and the text."""

import pathlib
import re

folder = pathlib.Path(__file__).parent.parent / "test" / "formulas"


class Card:
    def __init__(self, file, line, language, head):
        self.file, self.line, self.language, self.head = file, line, language, head
        self.twin, self.breaks, self.lines = None, [], []
        words, _, self.why = head.partition(":")
        words = words.split()
        self.wrong = words[:1] == ["wrong"]
        if self.wrong:
            words = words[1:]
        kinds = ("definition", "derivative", "equation", "nothing", "stability", "stable", "unstable", "lossy")
        self.kind = words.pop(0) if words[0] in kinds else "expression"
        self.activations = words.pop(0).split("|") if words and self.kind not in kinds[2:] else []
        self.flags = [word for word in words if "=" not in word]
        self.parameters = dict(word.split("=") for word in words if "=" in word)
        self.of_output = "of-output" in self.flags

    @property
    def text(self):
        return "\n".join(self.lines)

    @property
    def place(self):
        return f"{self.file}:{self.line}"


def read(name):
    """The cards of one file, by its path inside test/formulas."""
    cards, language = [], ""
    for number, line in enumerate((folder / name).read_text(encoding="utf-8").split("\n"), 1):
        if match := re.fullmatch(r"@language (\S+)", line):
            language = match[1]
        elif line.startswith("== "):
            cards.append(Card(name, number, language, line[3:]))
        elif line.startswith("~~ ") and not cards[-1].lines:
            cards[-1].twin = line[3:]
        elif line.startswith("!! ") and not cards[-1].lines:
            cards[-1].breaks.append(line[3:])
        elif cards:
            cards[-1].lines.append(line)
    for card in cards:
        while card.lines and card.lines[-1] == "":
            card.lines.pop()
    return cards


def read_all(*folders):
    names = [str(path.relative_to(folder)) for name in folders for path in sorted((folder / name).glob("*.cards"))]
    return [card for name in names for card in read(name)]
