"""The lines between ``---`` at the head of a note."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from app.exchange.clean import clean_line
from app.exchange.yaml_depth import LOADER, check_depth

_BLOCK = re.compile(r"---[ \t]*\n(.*?)(?:^---[ \t]*$|^\.\.\.[ \t]*$)\n?", re.DOTALL | re.MULTILINE)
_PAIR = re.compile(r"([^\s:#\-][^:\n]{0,80}?)\s*:(?:\s+(.*)|)$")
_ITEM = re.compile(r"\s*-\s+(.*)$")
_HASH_TAG = re.compile(r"#([^\s,#\]]+)")
# YAML takes its time; nobody writes more than this at the head of a note.
_MOST = 64 << 10
# But Lamplit itself may: the note of a check-in stands there.
_OWN, _MOST_OWN = "\nlamplit-id: ", 4 << 20
_YES = frozenset(("true", "yes", "on", "1", "y", "x"))
_SIGNS = frozenset(("~", "null", "|", "|-", "|+", ">", ">-", ">+", "#", "[]", "{}"))


class _Plain(LOADER):  # type: ignore[misc]
    """A safe loader to which every scalar is the text that was written.

    No dates, numbers or merges are made of it, and a tag that would make an object is an error.
    """

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML's own spelling


@dataclass(frozen=True)
class FrontMatter:
    """What a note says about itself; keys in lower case, ``-`` and spaces as ``_``."""

    values: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[str, str] = field(default_factory=dict)

    def line(self, *keys: str) -> str:
        """Return the first of ``keys`` that has words, as one line."""
        for key in keys:
            value = self.values.get(key)
            text = clean_line(value) if isinstance(value, str) else ""
            # What YAML takes for a list, a reference or nothing was often meant as words.
            text = text or clean_line(self.lines.get(key, ""))
            if text.startswith(("# ", "| ", "> ")) or text in _SIGNS:
                continue
            if text:
                return text
        return ""

    def flag(self, *keys: str) -> bool:
        """Return whether one of ``keys`` says yes."""
        return any(self.line(key).casefold() in _YES for key in keys)

    def words(self, *keys: str) -> list[str]:
        """Return the items of lists under ``keys``; a text is cut at commas, or at ``#``."""
        return [word for key in keys for word in _words(self.values.get(key))]

    def part(self, key: str) -> "FrontMatter":
        """Return the mapping under ``key``."""
        value = self.values.get(key)
        return FrontMatter(lowered(value)) if isinstance(value, dict) else FrontMatter()


def split_note(source: str) -> tuple[FrontMatter, str]:
    """Return the front matter of a note and its body."""
    found = _BLOCK.match(source) if source.startswith("---") else None
    if not found:
        return FrontMatter(), source
    return parsed(found[1]), source[found.end() :].lstrip("\n")


def body_of(source: str) -> str:
    """Return what stands behind the front matter, to the letter."""
    found = _BLOCK.match(source)
    return source[found.end() :] if found else source


def parsed(head: str) -> FrontMatter:
    """Return front matter, read as YAML or, where that fails, line by line."""
    lines = _by_line(head)
    raw = {key: value for key, value in lines.items() if isinstance(value, str)}
    if len(head) <= (_MOST_OWN if _OWN in head else _MOST):
        try:
            check_depth(head)
            values = yaml.load(head, Loader=_Plain)  # noqa: S506 - a safe loader's subclass
        except (yaml.YAMLError, ValueError, TypeError, RecursionError, AttributeError):
            values = None
        if isinstance(values, dict):
            return FrontMatter(lowered(values), raw)
    return FrontMatter(lines, raw)


def _by_line(head: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    key = ""
    for line in head.splitlines():
        item = _ITEM.match(line)
        pair = None if item else _PAIR.match(line)
        if pair:
            key = _key(pair[1])
            values[key] = _unquoted(pair[2] or "")
        elif item and key:
            listed = values[key] if isinstance(values[key], list) else []
            values[key] = [*listed, _unquoted(item[1])]
    return values


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text


def lowered(values: Mapping[Any, Any]) -> dict[str, Any]:
    """Return a mapping with its keys in lower case, ``-`` and spaces as ``_``."""
    return {_key(key): value for key, value in values.items() if isinstance(key, str)}


def _key(text: str) -> str:
    return re.sub(r"[\s-]+", "_", text.strip().casefold())


def _words(value: Any) -> list[str]:
    if isinstance(value, list):
        return [item for item in value if isinstance(item, str)]
    if not isinstance(value, str):
        return []
    text = value.strip().removeprefix("[").removesuffix("]")
    if "," not in text and text.count("#") > 1:
        return _HASH_TAG.findall(text)
    return [_unquoted(item) for item in text.split(",")]
