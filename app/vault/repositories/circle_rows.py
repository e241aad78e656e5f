"""Turning values of circles into columns and back."""

from collections.abc import Iterable

_ID = 16


def join_ids(people: Iterable[bytes]) -> bytes:
    """Return people's ids as one column.

    Raises:
        ValueError: one of them is not 16 bytes.
    """
    found = tuple(people)
    if any(len(person) != _ID for person in found):
        raise ValueError("a person's id is 16 bytes")
    return b"".join(found)


def split_ids(column: bytes) -> tuple[bytes, ...]:
    """Return the ids of a column."""
    return tuple(bytes(column[at : at + _ID]) for at in range(0, len(column), _ID))
