"""Markdown made ready for reading: the person's own line breaks are kept. Pure."""

import re
from collections.abc import Iterator

from ui.widgets.editor.markup import next_state

_BREAK = "\u2028"
_BLOCK_MARK = re.compile(
    r"[ \t]*(?:#{1,6}(?:[ \t]|$)|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|>|`{3,}|~{3,}"
    r"|=+[ \t]*$|(?:[-*_][ \t]*){3,}$|\|)"
)
_QUOTE = re.compile(r" {0,3}(?:>[ \t]?)+")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_LONG = 60_000
_PART = 6_000


def keep_line_breaks(source: str) -> str:
    """Join lines of one paragraph by U+2028, which Markdown keeps as it is."""
    out: list[str] = []
    state = 0
    for line in source.split("\n"):
        inside, state = state, next_state(line, state)
        joined = None if inside or state or not out else _join(out[-1], line)
        if joined is None:
            out.append(line)
        else:
            out[-1] = joined
    return "\n".join(out)


def _join(before: str, line: str) -> str | None:
    """Return both lines as one when they belong to one paragraph, else None."""
    quote, own = _QUOTE.match(before), _QUOTE.match(line)
    if bool(quote) != bool(own) or (quote and own and _depth(quote) != _depth(own)):
        return None
    start = own.end() if own else 0
    rest = line[start:]
    first = before[quote.end() if quote else 0 :]
    item = _ITEM.match(first)
    if item:
        first = first[item.end() :]
    plain = first.strip() and rest.strip() and "|" not in first + rest
    if not plain or _BLOCK_MARK.match(first) or _BLOCK_MARK.match(rest):
        return None
    if not item and first.startswith(("    ", "\t")):  # may be indented code
        return None
    return before.rstrip(" \\") + _BREAK + rest.strip()


def _depth(found: re.Match[str]) -> int:
    return found[0].count(">")


def parts(source: str) -> Iterator[str]:
    """Yield a long text in parts that can be rendered apart, a short one as a whole."""
    if len(source) <= _LONG:
        yield source
        return
    state, size, part = 0, 0, list[str]()
    blank = False
    for line in source.split("\n"):
        fresh = blank and not state and line[:1].strip() and not _BLOCK_MARK.match(line)
        if fresh and size >= _PART:
            yield "\n".join(part)
            size, part = 0, []
        part.append(line)
        size += len(line) + 1
        blank, state = not line.strip(), next_state(line, state)
    yield "\n".join(part)
