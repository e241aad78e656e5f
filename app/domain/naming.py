"""Finding what somebody means by a name, the beginning of one, or a part of an id."""

from collections.abc import Callable, Sequence
from typing import TypeVar
from uuid import UUID

from app.domain.ids import is_part
from app.domain.words import fold

T = TypeVar("T")


def called(
    text: str, items: Sequence[T], name: Callable[[T], str], ident: Callable[[T], UUID]
) -> list[T]:
    """Return the items named ``text``, or else those whose name or id begins, or id ends, with it.

    Case and accents do not count.
    """
    wanted = fold(text)
    same = [item for item in items if fold(name(item)) == wanted]
    return same or [
        item
        for item in items
        if wanted and (fold(name(item)).startswith(wanted) or is_part(text, ident(item)))
    ]
