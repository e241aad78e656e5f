"""Reading the two files. What is damaged is refused whole: a changed digit cannot be seen.

Each file carries the SHA-256 of everything else in it, written by ``sealed``. It guards against
accidents of disk and download, not against somebody who means harm.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from hashlib import sha256
from typing import Any

from app.domain.helplines.line import Emergency, Line, Method, Source, country_of, dialled

_SEAL = "sha256"
_FORMAT = 1
LARGEST = 4 * 1024 * 1024
"""Bytes of a file; what is longer was not written by us."""

_GRADES = frozenset({"A", "B"})
_MONTH = 7  # characters of "2026-06"
_LISTS = frozenset({"seen_in", "languages"})
_OTHER = frozenset({"method", "verified_on"})
_FAULTS = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


class UnusableFileError(ValueError):
    """A file of numbers is damaged, or says something that none may say."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What the file of lines says."""

    lines: tuple[Line, ...]
    sources: Mapping[str, Source]

    def newest(self, line: Line) -> str:
        """Return year and month of the newest list a line was seen in."""
        return max((self.sources[ident].dated for ident in line.seen_in), default="")


def sealed(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return a file's content with the digest of everything else in it."""
    content = {key: value for key, value in data.items() if key != _SEAL}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return {**content, _SEAL: sha256(text.encode()).hexdigest()}


def read_lines(data: bytes) -> Lines:
    """Return the lines of a file.

    Raises:
        UnusableFileError: it is damaged, or says something that no line may say.
    """
    try:
        content = _content(data)
        sources = {
            key: Source(key, _text(one["name"]), _month(one["dated"]))
            for key, one in content["sources"].items()
        }
        lines = tuple(_line(one, sources) for one in content["lines"])
    except _FAULTS as error:
        raise UnusableFileError(_why(error)) from error
    return Lines(lines, sources)


def read_emergency(data: bytes) -> tuple[Emergency, ...]:
    """Return the countries of a file with their emergency numbers.

    Raises:
        UnusableFileError: it is damaged.
    """
    try:
        content = _content(data)
        found = tuple(
            Emergency(_country(code), _text(one["name"]), tuple(map(_number, one["numbers"])))
            for code, one in content["countries"].items()
        )
    except _FAULTS as error:
        raise UnusableFileError(_why(error)) from error
    if not found or not all(one.numbers for one in found):
        raise UnusableFileError("a country has no number")
    return found


def _why(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _content(data: bytes) -> dict[str, Any]:
    if len(data) > LARGEST:
        raise ValueError("it is too large")
    content = json.loads(data)
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise ValueError("no file of ours")
    if sealed(content)[_SEAL] != content.get(_SEAL):
        raise ValueError("it was changed after it was sealed")
    return content


def _line(data: dict[str, Any], sources: Mapping[str, Source]) -> Line:
    plain = {field.name for field in fields(Line)} - _LISTS - _OTHER
    words = {key: _text(data[key]) for key in plain}
    checked = data["verified_on"]
    line = Line(
        **words,
        method=Method(data["method"]),
        seen_in=tuple(map(_text, data["seen_in"])),
        languages=tuple(map(_text, data["languages"])),
        verified_on=None if checked is None else date.fromisoformat(_text(checked)),
    )
    _country(line.country)
    _number(line.number)
    if not line.name or line.grade not in _GRADES or not set(line.seen_in) <= set(sources):
        raise ValueError("a line lacks its name, its grade or its source")
    was_checked = line.verified_on is not None and line.source_url and line.verified_by
    if not line.seen_in and not was_checked:
        raise ValueError("nobody can say where a line comes from")
    return line


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _month(value: object) -> str:
    text = _text(value)
    if len(text) != _MONTH:
        raise ValueError(text)
    date.fromisoformat(f"{text}-01")
    return text


def _country(value: object) -> str:
    text = _text(value)
    if country_of(text) != text:
        raise ValueError(text)
    return text


def _number(value: object) -> str:
    text = _text(value)
    if not dialled(text):
        raise ValueError(text)
    return text
