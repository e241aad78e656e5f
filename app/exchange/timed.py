"""Daily notes that hold several entries, each under a heading with a time."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from app.exchange.markdown_text import code_extents

# A heading like: helpless | 14:03 | an optional title
_HEADING = re.compile(
    r"^#{1,6}[ \t]+(?P<label>[^|\n]{1,80}?)[ \t]*\|[ \t]*(?P<hour>\d{1,2})[:.](?P<minute>\d{2})"
    r"[ \t]*(?P<half>[AaPp][Mm])?[ \t]*(?:\|[ \t]*(?P<title>[^\n]*?))?[ \t]*#*[ \t]*$",
    re.MULTILINE,
)
# Or one that begins with the time, as many write their day: 14:03, 2:03 pm - a title
_CLOCK_HEADING = re.compile(
    r"^#{1,6}[ \t]+(?P<label>)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?:[ \t]?(?P<half>[AaPp][Mm]))?"
    r"(?![\w:])[ \t]*(?:[-–—:|][ \t]+)?(?P<title>[^\n]*?)[ \t]*#*[ \t]*$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a daily note.

    Attributes:
        index: counts the sections of the same time, from 1.
    """

    at: time
    index: int
    label: str
    title: str
    body: str


def timed_sections(body: str) -> tuple[str, list[Section]]:
    """Return what stands before the first heading with a time, and the parts under them."""
    found = [*_HEADING.finditer(body), *_CLOCK_HEADING.finditer(body)]
    found.sort(key=lambda mark: mark.start())
    marks = [(mark, at) for mark in found if (at := _time(mark)) is not None]
    if marks and ("```" in body or "~~~" in body):
        code = list(code_extents(body))
        marks = [pair for pair in marks if not _within(code, pair[0].start())]
    if not marks:
        return body, []
    return body[: marks[0][0].start()].strip(), list(_sections(body, marks))


def _within(extents: list[tuple[int, int]], at: int) -> bool:
    index = bisect_right(extents, (at, len(extents))) - 1
    return index >= 0 and extents[index][0] <= at < extents[index][1]


def _sections(body: str, marks: list[tuple[re.Match[str], time]]) -> Iterator[Section]:
    counts: dict[time, int] = {}
    ends = [mark.start() for mark, _ in marks[1:]] + [len(body)]
    for (mark, at), end in zip(marks, ends, strict=True):
        counts[at] = counts.get(at, 0) + 1
        text = body[mark.end() : end].strip("\n").rstrip()
        yield Section(at, counts[at], mark["label"].strip(), (mark["title"] or "").strip(), text)


def _time(mark: re.Match[str]) -> time | None:
    hour = int(mark["hour"])
    if mark["half"]:
        hour = hour % 12 + (12 if mark["half"].lower() == "pm" else 0)
    try:
        return time(hour, int(mark["minute"]))
    except ValueError:
        return None
