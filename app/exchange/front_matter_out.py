"""Front matter as any program reads it: YAML in which every text stands in quotes on one line."""

from collections.abc import Iterable, Mapping
from typing import Any


class Bare(str):
    """A text that stands without quotes: a moment, or an id."""

    __slots__ = ()


_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
# These hold emoji and words together, or tell where a line begins; an editor shows them rightly.
_JOINING = "\u200c\u200d\u200e\u200f"


def front_matter(values: Iterable[tuple[str, Any]]) -> str:
    """Return the lines between ``---``, these included.

    Texts are quoted, numbers and yes or no stand bare, lists of texts stand on one line, and lists
    of mappings below each other. What is None, "" or empty is left out.
    """
    lines = ["---"]
    for key, value in values:
        if value is None or value in ("", [], ()):
            continue
        if isinstance(value, list) and isinstance(value[0], Mapping):
            lines.append(f"{key}:")
            lines += [line for one in value for line in _item(one)]
        else:
            lines.append(f"{key}: {_scalar(value)}")
    return "\n".join([*lines, "---", ""])


def _item(value: Mapping[str, Any]) -> list[str]:
    pairs = [f"{key}: {_scalar(one)}" for key, one in value.items() if one not in (None, "", [])]
    return [f"  {'-' if not number else ' '} {pair}" for number, pair in enumerate(pairs)]


def _scalar(value: Any) -> str:
    if isinstance(value, Bare):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(_scalar(one) for one in value)}]"
    return quoted(str(value))


def quoted(text: str) -> str:
    """Return a text as a YAML scalar on one line that no parser takes for anything else."""
    return f'"{"".join(_char(char) for char in text)}"'


def _char(char: str) -> str:
    if char in _ESCAPED:
        return _ESCAPED[char]
    if char.isprintable() or char in _JOINING:
        return char
    code = ord(char)
    if code < 0x100:  # noqa: PLR2004 - two figures
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"  # noqa: PLR2004 - four figures
