"""Whom something was said to, as its author signs it: a hash that tells others nothing."""

import hashlib
from dataclasses import dataclass
from typing import Annotated, Final, Self

from sync.protocol.sizes import ID
from sync.session.messages.wire import Fixed, MalformedMessageError, Many, Record, Yes, whole

SALT: Final = 16
_LABEL: Final = b"lamplit audience v1\0"


@dataclass(frozen=True, slots=True)
class Audience(Record):
    """Whom something was said to.

    Its readers know who they are. What is signed is only the digest: nobody else learns from it
    for whom something was, not by trying either.

    Attributes:
        salt: 16 random bytes, which nobody but the readers knows.
        chosen: whether it was for chosen members, and not for all who were there.
        people: the person ids of those, sorted; where it was for all, the author's among them.
    """

    salt: Annotated[bytes, Fixed(SALT)]
    chosen: Yes
    people: Annotated[tuple[bytes, ...], Many(Fixed(ID), 30, least=1)]

    def __post_init__(self) -> None:
        """Refuse people in another order."""
        self.encode()
        if list(self.people) != sorted(self.people):
            raise MalformedMessageError("The people of an audience are not in their order.")

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read what is kept. Raises `MalformedMessageError`."""
        return whole(data, cls.read)

    @property
    def digest(self) -> bytes:
        """What is signed of it (32 bytes)."""
        return hashlib.sha256(_LABEL + self.encode()).digest()
