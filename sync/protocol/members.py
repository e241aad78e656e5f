"""JSON documents are read strictly: one object, no member twice, every value of its own type."""

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sync.protocol.ids import MalformedError, from_hex
from sync.protocol.sizes import COUNTER

T = TypeVar("T")

Members = Mapping[str, Any]
"""The members of a JSON object, as they stand there."""


def read_object(data: bytes) -> Members:
    """Read a JSON object in UTF-8.

    Raises:
        MalformedError: for anything else, for a member that stands there twice, for numbers that
            JSON does not have, and for nesting without end.
    """
    try:
        value = json.loads(data.decode(), object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise MalformedError("A JSON object in UTF-8 is expected.") from error
    if not isinstance(value, dict):
        raise MalformedError("A JSON object in UTF-8 is expected.")
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise MalformedError("A member stands there twice.")
    return members


def _no_constant(name: str) -> None:
    raise MalformedError(f"{name} is no number in JSON.")


def number(members: Members, name: str, most: int = COUNTER) -> int:
    """A whole number from 0 to `most`. Raises `MalformedError`."""
    value = members.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise MalformedError(f"“{name}” has to be a whole number.")
    return value


def number_or_none(members: Members, name: str) -> int | None:
    """A whole number, or null. Raises `MalformedError`."""
    return None if members.get(name, 0) is None else number(members, name)


def truth(members: Members, name: str) -> bool:
    """True or false. Raises `MalformedError`."""
    value = members.get(name)
    if not isinstance(value, bool):
        raise MalformedError(f"“{name}” has to be true or false.")
    return value


def text(members: Members, name: str) -> str:
    """A string of signs that UTF-8 can write. Raises `MalformedError`."""
    value = members.get(name)
    if not isinstance(value, str):
        raise MalformedError(f"“{name}” has to be a string.")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise MalformedError(f"“{name}” has to be a string.") from error
    return value


def word(members: Members, name: str, words: tuple[T, ...]) -> T:
    """One of a few words. Raises `MalformedError`."""
    value = text(members, name)
    for known in words:
        if known == value:
            return known
    raise MalformedError(f"“{name}” is none of the words that stand for something here.")


def octets(members: Members, name: str, size: int) -> bytes:
    """`size` bytes in lower-case hexadecimal. Raises `MalformedError`."""
    return from_hex(text(members, name), size)


def inner(members: Members, name: str) -> Members:
    """An object within. Raises `MalformedError`."""
    value = members.get(name)
    if not isinstance(value, dict):
        raise MalformedError(f"“{name}” has to be an object.")
    return value


def several(members: Members, name: str, most: int, read: Callable[[Members], T]) -> list[T]:
    """A list of at most `most` objects. Raises `MalformedError`."""
    value = members.get(name)
    if not isinstance(value, list) or len(value) > most:
        raise MalformedError(f"“{name}” has to be a list of at most {most}.")
    if not all(isinstance(one, dict) for one in value):
        raise MalformedError(f"“{name}” has to be a list of objects.")
    return [read(one) for one in value]


def numbers(members: Members, name: str, most: int) -> tuple[int, ...]:
    """A list of at most `most` whole numbers. Raises `MalformedError`."""
    value = members.get(name)
    if not isinstance(value, list) or len(value) > most:
        raise MalformedError(f"“{name}” has to be a list of at most {most}.")
    return tuple(number({name: one}, name) for one in value)


def write_object(members: Mapping[str, object]) -> bytes:
    """Write a JSON object, as short as it can be."""
    return json.dumps(members, ensure_ascii=False, separators=(",", ":")).encode()
