"""Text on a terminal and JSON for scripts; neither lets an entry steer the terminal."""

import json
import re
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from app.cli.world import World

# C0 and C1 controls, and marks that reorder or hide text; line ends and tabs are kept apart.
_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]"
)
_UNESCAPED = re.compile("[\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_ESCAPES = {"bold": "1", "dim": "2", "underline": "4"}
_NARROWEST, _WIDEST = 40, 100


def safe(text: str) -> str:
    """Return ``text`` without anything that a terminal obeys; line ends and tabs stay."""
    return _STEERING.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Return ``text`` on one line, without anything that a terminal obeys."""
    return " ".join(safe(text).split())


def style(world: World, text: str, kind: str) -> str:
    """Return ``text`` bold, dim or underlined where the output may be; nothing depends on it."""
    return f"\x1b[{_ESCAPES[kind]}m{text}\x1b[0m" if world.colour and text else text


def width_of(text: str) -> int:
    """Return how many cells ``text`` takes on a terminal."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def padded(text: str, width: int) -> str:
    """Return ``text`` with spaces up to ``width`` cells."""
    return text + " " * max(0, width - width_of(text))


def wrapped(world: World, text: str, indent: str = "") -> str:
    """Return ``text`` broken at the terminal's width; as it is where the output goes elsewhere."""
    if not world.columns:
        return "\n".join(indent + line if line else line for line in text.split("\n"))
    room = min(max(world.columns, _NARROWEST), _WIDEST)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += textwrap.wrap(
            paragraph,
            room,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return "\n".join(lines)


def table(world: World, rows: Sequence[Sequence[str]]) -> None:
    """Print rows in aligned columns."""
    cleaned = [[one_line(cell) for cell in row] for row in rows]
    widths = [max(map(width_of, column)) for column in zip(*cleaned, strict=True)]
    for row in cleaned:
        cells = [padded(cell, width) for cell, width in zip(row, widths, strict=True)]
        world.say("  ".join(cells).rstrip())


def count(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: "1 entry", "3,412 entries"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def print_json(world: World, value: Any) -> None:
    """Print a value as JSON, readable, with every steering character escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    world.say(_UNESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text))


def listed(names: Iterable[str]) -> str:
    """Return names as "a, b and c"."""
    items = list(names)
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
