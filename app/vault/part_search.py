"""Finding the next whole part of a backup's file behind one that is damaged.

Where the length of a part cannot be trusted, nobody knows where the next one begins. But lengths
are few among random bytes, and a part tells by its seal whether it is one, and which.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

_NUMBER = 4
_WINDOW = 1024 * 1024
_SECTOR = 4096
# Every length of a part is below 2 to the 20th.
_LENGTH = re.compile(rb"(?=\0[\0-\x0f]..)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Search:
    """Where to look, and what tells a part.

    Attributes:
        file: the backup.
        size: its bytes.
        least, most: how long a part is at least and at most, below 2 to the 20th.
        last: the number of the last part.
        opens: whether bytes are the part with a number.
        check: called now and then; what it raises ends the search.
    """

    file: BinaryIO
    size: int
    least: int
    most: int
    last: int
    opens: Callable[[int, bytes], bool]
    check: Callable[[], object]

    def behind(self, at: int, number: int) -> tuple[int, int] | None:
        """Return where the next part stands that can be read, and its number; None if none does.

        Args:
            at: where the part stands that cannot be read.
            number: of that.
        """
        if number >= self.last:
            return None
        length = self._length(at)
        if length:
            following = at + _NUMBER + length
            if self._is(number + 1, following, self._length(following)):
                return following, number + 1
        for start, length in self._candidates(at + _NUMBER + self.least):
            found = self._number_of(start, length, at, number)
            if found is not None:
                return start, found
        return None

    def _number_of(self, start: int, length: int, at: int, number: int) -> int | None:
        end = start + _NUMBER + length
        if end > self.size:
            return None
        numbers: Iterator[int] | range = range(0)
        if end == self.size:
            numbers = range(self.last, self.last + 1)
        elif self._length(end):
            most = number + (start - at) // (_NUMBER + self.least)
            numbers = range(number + 1, min(most, self.last) + 1)
        elif start - at <= _NUMBER + self.most:
            numbers = range(number + 1, number + 2)  # the one behind it may be damaged too
        return next((one for one in numbers if self._is(one, start, length)), None)

    def _is(self, number: int, start: int, length: int) -> bool:
        if not length:
            return False
        part = self._read(start + _NUMBER, length)
        return len(part) == length and self.opens(number, part)

    def _length(self, at: int) -> int:
        """Return the length that stands somewhere; 0 where none can."""
        length = int.from_bytes(self._read(at, _NUMBER), "big")
        return length if self.least <= length <= self.most else 0

    def _candidates(self, start: int) -> Iterator[tuple[int, int]]:
        """Yield each place from one on where a length may stand, with it."""
        while start < self.size:
            self.check()
            window = self._window(start)
            for found in _LENGTH.finditer(window):
                place = found.start()
                length = int.from_bytes(window[place : place + _NUMBER], "big")
                if self.least <= length <= self.most:
                    yield start + place, length
            start += _WINDOW

    def _window(self, start: int) -> bytes:
        """Return some bytes; zeros stand for what the disk does not give."""
        wanted = min(_WINDOW + _NUMBER - 1, self.size - start)
        window = self._read(start, wanted)
        if len(window) == wanted:
            return window
        return b"".join(
            self._read(one, min(_SECTOR, start + wanted - one)).ljust(
                min(_SECTOR, start + wanted - one), b"\0"
            )
            for one in range(start, start + wanted, _SECTOR)
        )

    def _read(self, at: int, size: int) -> bytes:
        try:
            self.file.seek(at)
            return self.file.read(size)
        except OSError:  # a bad sector
            return b""
