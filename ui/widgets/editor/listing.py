"""What Return, Tab and the marking commands do to lines; pure, in code points."""

import re
from dataclasses import dataclass

_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?P<quote>(?:>[ \t]?)*)(?P<inner>[ \t]*)"
    r"(?:(?P<mark>[-*+]|(?P<number>\d{1,9})(?P<dot>[.)]))(?P<space>[ \t]+)"
    r"(?P<task>\[[ xX]\][ \t]+)?)?"
)
_HEADING = re.compile(r"( {0,3})(#{1,6})([ \t]+|$)")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$")


@dataclass(frozen=True)
class LineEdit:
    """Replace ``start:end`` of a line by ``text``; then select ``select``."""

    start: int
    end: int
    text: str
    select: tuple[int, int]


def continuation(line: str, at: int) -> str | None:
    """Return what a new line begins with when Return is pressed at ``at``.

    An empty string means a plain new line; None means that the item is empty and its mark goes.
    """
    found = _ITEM.match(line)
    if not found or not (found["mark"] or found["quote"]) or at < found.end() or _RULE.match(line):
        return ""
    if not line[found.end() :].strip():
        return None
    mark = found["mark"] or ""
    if found["number"]:
        mark = f"{int(found['number']) + 1}{found['dot']}"
    task = "[ ] " if found["task"] else ""
    return found["indent"] + found["quote"] + found["inner"] + mark + (found["space"] or "") + task


def is_item(line: str) -> bool:
    """Tell whether ``line`` is a list item."""
    found = _ITEM.match(line)
    return bool(found and found["mark"]) and not _RULE.match(line)


def indent_edit(line: str, *, outward: bool) -> LineEdit:
    """Move a list item one step in or out; a step is as wide as its mark."""
    found = _ITEM.match(line)
    step = len(found["mark"]) + 1 if found and found["mark"] else 2
    if not outward:
        return LineEdit(0, 0, " " * step, (step, step))
    if line.startswith("\t"):
        return LineEdit(0, 1, "", (0, 0))
    blanks = len(line) - len(line.lstrip(" "))
    return LineEdit(0, min(step, blanks), "", (0, 0))


def heading_edit(line: str, level: int) -> LineEdit:
    """Make ``line`` a heading of ``level``, or a plain line when it is one already."""
    found = _HEADING.match(line)
    end = found.end() if found else 0
    same = found is not None and len(found[2]) == level
    text = "" if same else "#" * level + " "
    return LineEdit(0, end, text, (len(text), len(text)))


def wrap_edit(line: str, start: int, end: int, mark: str) -> LineEdit:
    """Put ``mark`` (``*`` or ``**``) around ``start:end``, or take it away when it is there.

    With nothing selected the word at ``start`` is taken; with no word the marks go in empty.
    """
    if start == end:
        start, end = _word_at(line, start)
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    char, width = mark[0], len(mark)
    inner_start, inner_end = start, end
    while inner_start < end and line[inner_start] == char:
        inner_start += 1
    while inner_end > inner_start and line[inner_end - 1] == char:
        inner_end -= 1
    left = _run(line, inner_start, char, -1)
    right = _run(line, inner_end, char, 1)
    if _has(min(left, right), width):
        text = line[inner_start:inner_end]
        begin = inner_start - width
        return LineEdit(begin, inner_end + width, text, (begin, begin + len(text)))
    text = line[start:end]
    return LineEdit(start, end, mark + text + mark, (start + width, end + width))


def _has(run: int, width: int) -> bool:
    """Tell whether a run of stars holds the one (italic) or the two (bold) asked about."""
    return run >= width if width > 1 else run % 2 == 1


def _run(line: str, at: int, char: str, step: int) -> int:
    count = 0
    index = at - 1 if step < 0 else at
    while 0 <= index < len(line) and line[index] == char:
        count += 1
        index += step
    return count


def _word_at(line: str, at: int) -> tuple[int, int]:
    start = end = at
    while start and (line[start - 1].isalnum() or line[start - 1] in "'’"):
        start -= 1
    while end < len(line) and (line[end].isalnum() or line[end] in "'’"):
        end += 1
    return start, end
