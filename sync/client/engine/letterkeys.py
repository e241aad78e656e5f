"""One's own return box, and the keys of all letters that may still come into it.

Whoever comes back from an old backup knows only the letters key of that time, so each key that the
circle had is remembered beside the box.
"""

from dataclasses import replace
from typing import Final

from app.domain.circles.circle import Box
from app.vault.transaction import Transaction
from sync.mls.codec import Reader, opaque, whole

OWN: Final = "own"
RETURN: Final = "return"
ASK: Final = "ask"
_MOST: Final = 32


def own_of(tx: Transaction, circle: bytes) -> Box | None:
    """One's own return box, as it is kept here."""
    boxes = tx.circle_boxes.of(circle, kind=RETURN)
    return next((box for box in boxes if box.role == OWN), None)


def letters_keys(box: Box) -> tuple[bytes, ...]:
    """The letters keys that the circle had, the newest last."""
    return whole(box.data, lambda reader: reader.vector(Reader.opaque)) if box.data else ()


def with_key(box: Box, key: bytes) -> Box:
    """The box with one more key to read letters with."""
    keys = [*(known for known in letters_keys(box) if known != key), key][-_MOST:]
    return replace(box, data=opaque(b"".join(map(opaque, keys))))


def remember_key(tx: Transaction, circle: bytes, key: bytes) -> None:
    """Keep a letters key beside one's own box, if there is one."""
    own = own_of(tx, circle)
    if own is not None and key not in letters_keys(own):
        tx.circle_boxes.put(with_key(own, key))
