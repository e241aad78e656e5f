"""Reading what the shim wrote down: every change to a folder, in order, and every line said."""

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HEAD = struct.Struct("<c7xQqII")


@dataclass(frozen=True, slots=True)
class Event:
    """One call.

    Attributes:
        kind: ``C`` created, ``W`` written, ``T`` cut to ``at`` bytes, ``S`` synced, ``R`` renamed,
            ``U`` removed, ``M`` folder made, ``A`` said on standard output.
        inode: of the file or folder, where it has one.
        at: the place in the file.
        first: path or bytes.
        second: the new path of a rename.
    """

    kind: str
    inode: int
    at: int
    first: bytes
    second: bytes

    @property
    def path(self) -> Path:
        """The path that ``first`` is."""
        return Path(self.first.decode())

    @property
    def target(self) -> Path:
        """The path that ``second`` is."""
        return Path(self.second.decode())

    @property
    def lines(self) -> list[dict[str, Any]]:
        """What was said."""
        return [json.loads(line) for line in self.first.splitlines()]


def read_events(log: Path) -> Iterator[Event]:
    """Yield the events of a log."""
    data = log.read_bytes()
    place = 0
    while place < len(data):
        kind, inode, at, first, second = _HEAD.unpack_from(data, place)
        place += _HEAD.size
        middle, end = place + first, place + first + second
        yield Event(kind.decode(), inode, at, data[place:middle], data[middle:end])
        place = end
