"""How the fields of a message become bytes, and come back: one encoding for every value.

A field's type is annotated with its wire: `text: Annotated[str, Text(2000)]`. A `Record` is the
concatenation of its fields; whatever follows them was added by a later version and is kept as it
is. Lengths are those of `sync.mls.codec`, numbers are big-endian. Every bound is checked when a
value is made and when it is read, by the same code: a value that cannot travel cannot exist.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import (
    Annotated,
    Any,
    ClassVar,
    Final,
    Protocol,
    Self,
    TypeVar,
    get_args,
    get_origin,
    get_type_hints,
)

from sync.mls.codec import Reader, opaque, uint
from sync.mls.errors import DecodeError
from sync.protocol.sizes import COUNTER, ID
from sync.session.errors import UnreadableError

T = TypeVar("T")

LATEST: Final = 7_258_118_400_000
"""Milliseconds since 1970 at the beginning of 2200: no clock is that wrong."""

EARLIEST_ENTRY: Final = -62_135_510_400_000
"""Milliseconds since 1970 of the second day of the year 1, the first that every zone can tell."""


class MalformedMessageError(UnreadableError):
    """Some bytes are no message, or a value is none that may travel."""


class Wire(Protocol):
    """A way to write one kind of value. Both methods raise `MalformedMessageError`."""

    def write(self, value: Any) -> bytes:
        """The value's only encoding."""
        ...

    def read(self, reader: Reader) -> Any:
        """Take a value off the front."""
        ...


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from `low` to `high` in `size` bytes; it is written as its way from `base`."""

    size: int
    low: int
    high: int
    base: int = 0

    def write(self, value: int) -> bytes:
        """The number, big-endian."""
        self._check(value)
        return uint(value - self.base, self.size)

    def read(self, reader: Reader) -> int:
        """Read the number."""
        value = reader.uint(self.size) + self.base
        self._check(value)
        return value

    def _check(self, value: int) -> None:
        if not self.low <= value <= self.high:
            raise MalformedMessageError(f"A number is not between {self.low} and {self.high}.")


@dataclass(frozen=True, slots=True)
class Code:
    """One of some words, as a number from 1 in one byte; 0, where it may stand, says nothing.

    Numbers that have no word here are a later version's, and are kept.
    """

    words: tuple[str, ...]
    least: int = 0

    def write(self, value: int) -> bytes:
        """The number."""
        return Number(1, self.least, 255).write(value)

    def read(self, reader: Reader) -> int:
        """Read the number."""
        return Number(1, self.least, 255).read(reader)


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no, in one byte."""

    def write(self, value: object) -> bytes:
        """One or zero."""
        if not isinstance(value, bool):
            raise MalformedMessageError("A flag is neither yes nor no.")
        return b"\1" if value else b"\0"

    def read(self, reader: Reader) -> bool:
        """Read it; nothing but one and zero."""
        value = reader.uint(1)
        if value > 1:
            raise MalformedMessageError("A flag is neither yes nor no.")
        return value == 1


@dataclass(frozen=True, slots=True)
class Fixed:
    """Exactly `size` bytes."""

    size: int

    def write(self, value: bytes) -> bytes:
        """The bytes."""
        if len(value) != self.size:
            raise MalformedMessageError(f"{self.size} bytes are expected.")
        return value

    def read(self, reader: Reader) -> bytes:
        """Read the bytes."""
        return reader.take(self.size)


@dataclass(frozen=True, slots=True)
class Bytes:
    """From `least` to `most` bytes."""

    most: int
    least: int = 0

    def write(self, value: bytes) -> bytes:
        """The length, then the bytes."""
        self._check(value)
        return opaque(value)

    def read(self, reader: Reader) -> bytes:
        """Read the bytes."""
        value = reader.opaque()
        self._check(value)
        return value

    def _check(self, value: bytes) -> None:
        if not self.least <= len(value) <= self.most:
            raise MalformedMessageError(f"There are not {self.least} to {self.most} bytes.")


@dataclass(frozen=True, slots=True)
class Text:
    """From `least` to `most` characters (code points), in UTF-8.

    What the characters are is not asked here, half of a pair apart: see `texts`.
    """

    most: int
    least: int = 0

    def write(self, value: str) -> bytes:
        """The length in bytes, then the bytes."""
        self._check(value)
        try:
            return opaque(value.encode())
        except UnicodeEncodeError as error:
            raise MalformedMessageError("A text has half a character in it.") from error

    def read(self, reader: Reader) -> str:
        """Read the text."""
        data = reader.opaque()
        try:
            value = data.decode()
        except UnicodeDecodeError as error:
            raise MalformedMessageError("A text is not UTF-8.") from error
        self._check(value)
        return value

    def _check(self, value: str) -> None:
        if not self.least <= len(value) <= self.most:
            raise MalformedMessageError(f"A text has not {self.least} to {self.most} characters.")


@dataclass(frozen=True, slots=True)
class Maybe:
    """Something that may be missing, which is None."""

    wire: Wire

    def write(self, value: Any) -> bytes:
        """0, or 1 and the value."""
        return b"\0" if value is None else b"\1" + self.wire.write(value)

    def read(self, reader: Reader) -> Any:
        """Read the value, if there is one."""
        return self.wire.read(reader) if FLAG.read(reader) else None


@dataclass(frozen=True, slots=True)
class Many:
    """From `least` to `most` values one after the other; none stands there twice if `unique`."""

    wire: Wire
    most: int
    least: int = 0
    unique: bool = True

    def write(self, value: tuple[Any, ...]) -> bytes:
        """The length in bytes of all together, then the values."""
        self._check(value)
        return opaque(b"".join([self.wire.write(item) for item in value]))

    def read(self, reader: Reader) -> tuple[Any, ...]:
        """Read the values."""
        inner = Reader(reader.opaque())
        items: list[Any] = []
        while inner.rest and len(items) <= self.most:
            items.append(self.wire.read(inner))
        value = tuple(items)
        self._check(value)
        return value

    def _check(self, value: tuple[Any, ...]) -> None:
        if not self.least <= len(value) <= self.most:
            raise MalformedMessageError(f"There are not {self.least} to {self.most} of something.")
        if self.unique and len(set(value)) != len(value):
            raise MalformedMessageError("Something stands in a list twice.")


@dataclass(frozen=True, slots=True)
class Record:
    """Some fields in order, each annotated with its wire, and what a later version put behind.

    Attributes:
        WIRES: names and wires of the fields, in order.
        rest: the bytes behind the fields that this version knows, kept as they are.

    Raises:
        MalformedMessageError: when made with a value that may not travel.
    """

    WIRES: ClassVar[tuple[tuple[str, Wire], ...]] = ()

    rest: bytes = field(default=b"", kw_only=True)

    def __init_subclass__(cls) -> None:
        """Find the wires of the annotated fields."""
        hints = get_type_hints(cls, include_extras=True).items()
        cls.WIRES = tuple(
            (name, get_args(hint)[1]) for name, hint in hints if get_origin(hint) is Annotated
        )

    def __post_init__(self) -> None:
        """Refuse what could not be written."""
        self.encode()

    @property
    def has_more(self) -> bool:
        """Whether a later version said something here that this one does not understand."""
        return bool(self.rest)

    def encode(self) -> bytes:
        """The fields, then the rest."""
        written = [wire.write(getattr(self, name)) for name, wire in self.WIRES]
        return b"".join([*written, self.rest])

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Read the fields, and all that is left as the rest."""
        values = {name: wire.read(reader) for name, wire in cls.WIRES}
        return cls(**values, rest=reader.take(reader.rest))


@dataclass(frozen=True, slots=True)
class Nested:
    """A record inside another, with a length around it so that it can grow."""

    record: type[Record]

    def write(self, value: Record) -> bytes:
        """The length, then the record."""
        return opaque(value.encode())

    def read(self, reader: Reader) -> Record:
        """Read the record."""
        return self.record.read(Reader(reader.opaque()))


def whole(data: bytes, read: Callable[[Reader], T]) -> T:
    """Read something that takes all the bytes; everything wrong is `MalformedMessageError`."""
    reader = Reader(data)
    try:
        value = read(reader)
        reader.finish()
    except DecodeError as error:
        raise MalformedMessageError(str(error)) from error
    return value


FLAG: Final = Flag()

Id = Annotated[bytes, Fixed(ID)]
"""The id of a post, person, attachment, ... : 16 bytes."""
Secret = Annotated[bytes, Fixed(32)]
"""A secret, key or hash of 32 bytes."""
Moment = Annotated[int, Number(8, 0, LATEST)]
"""Milliseconds since 1970, UTC."""
MaybeMoment = Annotated[int | None, Maybe(Number(8, 0, LATEST))]
"""Milliseconds since 1970, UTC, or None."""
MaybeId = Annotated[bytes | None, Maybe(Fixed(ID))]
"""An id, or None."""
Key = Annotated[bytes, Fixed(2 * ID)]
"""What names a post: its author's person id, then the post id."""
MaybeKey = Annotated[bytes | None, Maybe(Fixed(2 * ID))]
"""What names a post, or None."""
Sequence = Annotated[int, Number(8, 0, COUNTER)]
"""A sequence number of the relay's log."""
Yes = Annotated[bool, FLAG]
"""Yes or no."""
Line = Annotated[str, Text(200)]
"""A short text, meant to be one line."""
Note = Annotated[str, Text(2000)]
"""A few sentences."""
Words = Annotated[str, Text(8000, least=1)]
"""What somebody says; never empty."""
