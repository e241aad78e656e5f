"""Lines with what is to be found in them, and how much of it is found."""

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.identifiers.find import find
from app.domain.identifiers.findings import Kind

_MARK = re.compile(r"\{(\w+):([^{}]*)\}")
_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Line:
    """A line, and the parts of it that are to be found: kind, start, end."""

    country: str
    text: str
    expected: tuple[tuple[Kind, int, int], ...]


@dataclass
class Score:
    """Of each kind: how many were to be found, how many were, and how many were none."""

    wanted: Counter[Kind] = field(default_factory=Counter)
    found: Counter[Kind] = field(default_factory=Counter)
    alarms: Counter[Kind] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def row(self, kind: Kind) -> str:
        """A row of the table in docs/sharing.md."""
        return f"| {kind} | {self.wanted[kind]} | {self.found[kind]} | {self.alarms[kind]} |"


def lines(name: str) -> list[Line]:
    """The lines of a file beside this one."""
    written = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [_line(one) for one in written if one and not one.startswith("#")]


def _line(written: str) -> Line:
    country, _, marked = written.partition("| ")
    pieces, expected, last, length = [], [], 0, 0
    for match in _MARK.finditer(marked):
        before = marked[last : match.start()]
        start = length + len(before)
        length = start + len(match[2])
        pieces += [before, match[2]]
        expected.append((Kind(match[1]), start, length))
        last = match.end()
    return Line(country, "".join([*pieces, marked[last:]]), tuple(expected))


def score(name: str) -> Score:
    """Look for everything in a file of lines, each by itself.

    Found is what a finding of the same kind covers whole. A finding that meets nothing of its kind
    is a false alarm.
    """
    total = Score()
    for line in lines(name):
        found = [(one.kind, one.start, one.end) for one in find(line.text)]
        for kind, start, end in line.expected:
            total.wanted[kind] += 1
            if any(one == kind and a <= start and b >= end for one, a, b in found):
                total.found[kind] += 1
            else:
                total.wrong.append(f"missed {kind}: {line.text[start:end]!r} in {line.text}")
        for kind, start, end in found:
            if not any(one == kind and a < end and b > start for one, a, b in line.expected):
                total.alarms[kind] += 1
                total.wrong.append(f"alarm {kind}: {line.text[start:end]!r} in {line.text}")
    return total
