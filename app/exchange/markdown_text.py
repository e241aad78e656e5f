"""Changing Markdown source without touching what stands in code."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\n]*$", re.MULTILINE)
_RUN = re.compile(r"`+")
_BLANK = re.compile(r"\n[ \t]*\n")


def outside_code(source: str, change: Callable[[str], str]) -> str:
    """Return ``source`` with ``change`` applied to each stretch that is not code."""
    if "`" not in source and "~~~" not in source:
        return change(source)
    parts, at = [], 0
    for start, end in code_extents(source):
        parts += [change(source[at:start]), source[start:end]]
        at = end
    return "".join([*parts, change(source[at:])])


def closed(source: str) -> str:
    """Return ``source`` with the end of a fenced block that nobody ended, so that more can follow.

    Without it, what follows would be code too.
    """
    probe = f"{source}\n\nx"
    for start, end in _fences(probe):
        mark = _FENCE.match(probe, start)
        if mark and end == len(probe):
            return f"{source}\n{mark[1]}"
    return source


def code_extents(source: str) -> Iterator[tuple[int, int]]:
    """Yield the extents of fenced blocks and code spans, in order, in linear time."""
    at = 0
    for start, end in _fences(source):
        yield from _spans(source, at, start)
        yield start, end
        at = end
    yield from _spans(source, at, len(source))


def _fences(source: str) -> Iterator[tuple[int, int]]:
    opened: re.Match[str] | None = None
    for mark in _FENCE.finditer(source):
        if opened is None:
            # A fence of backticks cannot have backticks in its info string.
            if mark[1][0] == "~" or "`" not in mark[0].strip().lstrip("`"):
                opened = mark
        elif mark[1].startswith(opened[1]) and not mark[0].strip().strip(mark[1][0]):
            yield opened.start(), mark.end()
            opened = None
    if opened is not None:
        yield opened.start(), len(source)


def _spans(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    runs = [match.span() for match in _RUN.finditer(source, start, end)]
    if len(runs) < 2:  # noqa: PLR2004 - a span has two ends
        return
    partner: list[int] = [-1] * len(runs)
    last: dict[int, int] = {}
    for index in range(len(runs) - 1, -1, -1):
        length = runs[index][1] - runs[index][0]
        partner[index] = last.get(length, -1)
        last[length] = index
    blanks = [match.start() for match in _BLANK.finditer(source, start, end)]
    index = 0
    while index < len(runs):
        opening, closing = runs[index], partner[index]
        if closing > 0 and not _escaped(source, opening[0]):
            stop = runs[closing][1]
            if bisect_left(blanks, opening[0]) == bisect_left(blanks, stop):
                yield opening[0], stop
                index = closing + 1
                continue
        index += 1


def _escaped(source: str, at: int) -> bool:
    slashes = at
    while slashes > 0 and source[slashes - 1] == "\\":
        slashes -= 1
    return (at - slashes) % 2 == 1
