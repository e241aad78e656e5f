"""What keeps words apart from what jrnl reads into them: a character that is not seen.

jrnl has no sign of its own for that. A word joiner is no space, so neither jrnl nor an editor
takes it away.
"""

import re
from collections.abc import Iterator

_APART = "\u2060"
_BEGINS = re.compile(rf"^{_APART}*\[", re.MULTILINE)
_SEEN_APART = re.compile(rf"^{_APART}(?={_APART}*\[)", re.MULTILINE)


def apart(line: str) -> str:
    """Return a first line whose own stars are none of jrnl's."""
    if line.rstrip(_APART).endswith("*"):
        line += _APART
    return f"{_APART}{line}" if line.lstrip(_APART).startswith("*") else line


def together(line: str) -> str:
    """Return what `apart` was given."""
    if line.endswith(_APART) and line.rstrip(_APART).endswith("*"):
        line = line[:-1]
    return line[1:] if line.startswith(_APART) and line.lstrip(_APART).startswith("*") else line


def line_apart(body: str) -> str:
    """Return a text of which no line begins an entry.

    What stands between brackets at the beginning of a line may be a date to jrnl in many ways,
    and may go over several lines.
    """
    if "[" not in body:
        return body
    return "".join(_pieces(body))


def line_together(line: str) -> str:
    """Return a line as it was before `line_apart`."""
    return _SEEN_APART.sub("", line, count=1) if line.startswith(_APART) else line


def _pieces(body: str) -> Iterator[str]:
    at, end = 0, 0
    for mark in _BEGINS.finditer(body):
        if 0 <= end < mark.end():
            end = body.find("]", mark.end())
        # One that nobody closes would go on to the bracket of the next entry's date.
        dated = end < 0 or body[end + 1 : end + 2] in {"", " ", "\n"}
        if dated or mark[0][0] == _APART:
            yield body[at : mark.start()]
            yield _APART
            at = mark.start()
    yield body[at:]
