"""What the transport answers with."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from sync.protocol.chain import START
from sync.protocol.frames import Frame

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Told(Generic[T]):
    """An answer, with what every answer says.

    Attributes:
        value: what was asked for.
        generation: of the relay's database; a new one means that a backup was restored.
        repeated: whether the relay had carried the same request out before.
    """

    value: T
    generation: bytes
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a reader has come in a log.

    Attributes:
        generation: of the database that it read.
        seq: the last entry it has read, 0 for none.
        chain: the chain's value after that entry; None when a reader who comes late has to take
            the relay's word for it once.
    """

    generation: bytes
    seq: int = 0
    chain: bytes | None = START


@dataclass(frozen=True, slots=True)
class Page:
    """Entries of a log, checked: none is missing, and the chain leads through all of them.

    Attributes:
        frames: the entries, in their order.
        cursor: where to read on.
        head: the last entry that the capability may read so far.
        turn: the turn of the capability.
        ends: the last entry of that turn, once it has ended; nothing comes after it.
    """

    frames: tuple[Frame, ...]
    cursor: Cursor
    head: int
    turn: int
    ends: int | None

    @property
    def is_last(self) -> bool:
        """Whether there is nothing more to read, now or ever, with this capability."""
        return self.ends is not None and self.cursor.seq >= self.ends


@dataclass(frozen=True, slots=True)
class Item:
    """Something that was put into a box: its number there, and its bytes."""

    number: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Items:
    """A page of a box.

    Attributes:
        items: in the order of their numbers; numbers may be missing, items expire.
        head: the number of the last item that was ever put there.
        generation: of the relay's database.
    """

    items: tuple[Item, ...]
    head: int
    generation: bytes
