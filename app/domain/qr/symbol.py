"""From the modules of a QR code to its text (ISO/IEC 18004): format, mask, blocks, segments."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from app.domain.qr.mending import mend

Matrix = Sequence[Sequence[bool]]

_SMALLEST, _LARGEST, _STEP = 21, 177, 4
_FORMAT_MASK, _FORMAT_POLY = 0x5412, 0x537
_MOST_WRONG = 3  # bits of the format that may be wrong
_LEVELS: Final = ("M", "L", "H", "Q")  # by the two bits of the format

# By version, from 1 on: check words of a block, and blocks, of each level.
_CHECKS: Final = {
    "L": "7 10 15 20 26 18 20 24 30 18 20 24 26 30 22 24 28 30 28 28 28 28 30 30 26 28 30 "
         "30 30 30 30 30 30 30 30 30 30 30 30 30",
    "M": "10 16 26 18 24 16 18 22 22 26 30 22 22 24 24 28 28 26 26 26 26 28 28 28 28 28 28 "
         "28 28 28 28 28 28 28 28 28 28 28 28 28",
    "Q": "13 22 18 26 18 24 18 22 20 24 28 26 24 20 30 24 28 28 26 30 28 30 30 30 30 28 30 "
         "30 30 30 30 30 30 30 30 30 30 30 30 30",
    "H": "17 28 22 16 22 28 26 26 24 28 24 28 22 24 24 30 28 28 26 28 30 24 30 30 30 30 30 "
         "30 30 30 30 30 30 30 30 30 30 30 30 30",
}  # fmt: skip
_BLOCKS: Final = {
    "L": "1 1 1 1 1 2 2 2 2 4 4 4 4 4 6 6 6 6 7 8 8 9 9 10 12 12 12 13 14 15 16 17 18 19 "
         "19 20 21 22 24 25",
    "M": "1 1 1 2 2 4 4 4 5 5 5 8 9 9 10 10 11 13 14 16 17 17 18 20 21 23 25 26 28 29 31 "
         "33 35 37 38 40 43 45 47 49",
    "Q": "1 1 2 2 4 4 6 6 8 8 8 10 12 16 12 17 16 18 21 20 23 23 25 27 29 34 34 35 38 40 "
         "43 45 48 51 53 56 59 62 65 68",
    "H": "1 1 2 4 4 4 5 6 8 8 11 11 16 16 18 16 19 21 25 25 25 34 30 32 35 37 40 42 45 48 "
         "51 54 57 60 63 66 70 74 77 81",
}  # fmt: skip

_MASKS: Final[tuple[Callable[[int, int], bool], ...]] = (
    lambda y, x: (y + x) % 2 == 0,
    lambda y, _: y % 2 == 0,
    lambda _, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: (y * x) % 2 + (y * x) % 3 == 0,
    lambda y, x: ((y * x) % 2 + (y * x) % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + (y * x) % 3) % 2 == 0,
)

_NUMERIC, _ALPHANUMERIC, _BYTES, _ECI = 1, 2, 4, 7
_LENGTHS: Final = {_NUMERIC: (10, 12, 14), _ALPHANUMERIC: (9, 11, 13), _BYTES: (8, 16, 16)}
_SIGNS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def sizes() -> range:
    """Return how many modules a side may have."""
    return range(_SMALLEST, _LARGEST + 1, _STEP)


def read_modules(matrix: Matrix) -> str | None:
    """Return what a code says; None where it is none, or too much of it is wrong.

    Args:
        matrix: rows of modules, dark ones true, without the white around.
    """
    size = len(matrix)
    if size not in sizes():
        return None
    found = _format(matrix)
    if found is None:
        return None
    level, mask = found
    version = (size - 17) // 4
    words = _words(matrix, version, _MASKS[mask])
    data = _mended(words, version, level)
    return None if data is None else _text(data, version)


# --- the format ----------------------------------------------------------------------------------


def _format(matrix: Matrix) -> tuple[str, int] | None:
    """Return level and mask, by the copy of them that is less damaged."""
    size = len(matrix)
    first = [(8, x) for x in (0, 1, 2, 3, 4, 5, 7, 8)] + [(y, 8) for y in (7, 5, 4, 3, 2, 1, 0)]
    second = [(size - 1 - at, 8) for at in range(7)] + [(8, size - 8 + at) for at in range(8)]
    best = (_MOST_WRONG + 1, 0)
    for places in (first, second):
        bits = 0
        for y, x in places:
            bits = bits << 1 | matrix[y][x]
        for kept in range(32):
            best = min(best, ((bits ^ _FORMAT_CODES[kept]).bit_count(), kept))
    wrong, kept = best
    return None if wrong > _MOST_WRONG else (_LEVELS[kept >> 3], kept & 7)


def _format_code(kept: int) -> int:
    rest = kept
    for _ in range(10):
        rest = rest << 1 ^ (_FORMAT_POLY if rest >> 9 & 1 else 0)
    return (kept << 10 | rest) ^ _FORMAT_MASK


_FORMAT_CODES: Final = tuple(map(_format_code, range(32)))

# --- the words -----------------------------------------------------------------------------------


def alignments(version: int) -> list[int]:
    """Return where the centres of the small squares lie, on both axes."""
    if version == 1:
        return []
    count = version // 7 + 2
    gap = (version * 8 + count * 3 + 5) // (count * 4 - 4) * 2
    last = version * 4 + 10
    return [6, *(last - gap * at for at in range(count - 2, -1, -1))]


def _is_free(version: int) -> list[list[bool]]:
    """Return which modules carry words."""
    size = version * 4 + 17
    free = [[True] * size for _ in range(size)]

    def take(top: int, start: int, high: int, wide: int) -> None:
        for y in range(top, top + high):
            free[y][start : start + wide] = [False] * wide

    take(0, 0, 9, 9)
    take(0, size - 8, 9, 8)
    take(size - 8, 0, 8, 9)
    take(6, 0, 1, size)
    take(0, 6, size, 1)
    centres = alignments(version)
    corners = {(6, 6), (6, size - 7), (size - 7, 6)}
    for y in centres:
        for x in centres:
            if (y, x) not in corners:
                take(y - 2, x - 2, 5, 5)
    if version >= 7:  # noqa: PLR2004 - from here on the version is written out
        take(0, size - 11, 6, 3)
        take(size - 11, 0, 3, 6)
    return free


def _bits(matrix: Matrix, version: int, mask: Callable[[int, int], bool]) -> Iterator[bool]:
    """Yield the words' bits in their order: up and down in pairs of columns, from the right."""
    size, free = len(matrix), _is_free(version)
    right, up = size - 1, True
    while right > 0:
        if right == 6:  # noqa: PLR2004 - the column of the timing pattern
            right -= 1
        for y in range(size - 1, -1, -1) if up else range(size):
            for x in (right, right - 1):
                if free[y][x]:
                    yield matrix[y][x] != mask(y, x)
        right, up = right - 2, not up


def _words(matrix: Matrix, version: int, mask: Callable[[int, int], bool]) -> list[int]:
    words, word, count = [], 0, 0
    for bit in _bits(matrix, version, mask):
        word, count = word << 1 | bit, count + 1
        if count == 8:  # noqa: PLR2004 - bits of a word
            words.append(word)
            word = count = 0
    return words


def _mended(words: Sequence[int], version: int, level: str) -> list[int] | None:
    """Sort the words into their blocks, mend each, and put them in a row."""
    checks = int(_CHECKS[level].split()[version - 1])
    count = int(_BLOCKS[level].split()[version - 1])
    short = len(words) // count - checks
    longer = len(words) % count
    sizes = [short + (at >= count - longer) for at in range(count)]
    blocks: list[list[int]] = [[] for _ in range(count)]
    rest = iter(words)
    for at in range(short + 1):
        for block, size in zip(blocks, sizes, strict=True):
            if at < size:
                block.append(next(rest))
    for _ in range(checks):
        for block in blocks:
            block.append(next(rest))
    mended = [mend(block, checks) for block in blocks]
    found = [one for one in mended if one is not None]
    return [word for one in found for word in one] if len(found) == count else None


# --- the text ------------------------------------------------------------------------------------


class _Stream:
    """Bits that are taken from the front."""

    def __init__(self, words: Sequence[int]) -> None:
        self._all = int.from_bytes(bytes(words), "big")
        self.left = 8 * len(words)

    def take(self, count: int) -> int:
        if count > self.left:
            raise EOFError
        self.left -= count
        return self._all >> self.left & ((1 << count) - 1)


def _text(words: Sequence[int], version: int) -> str | None:
    stream, parts = _Stream(words), bytearray()
    column = 0 if version < 10 else 1 if version < 27 else 2  # noqa: PLR2004 - the standard's
    try:
        while stream.left >= 4 and (mode := stream.take(4)):  # noqa: PLR2004 - bits of a mode
            if mode == _ECI:
                stream.take(8)
            elif mode in _LENGTHS:
                parts += _SEGMENTS[mode](stream, stream.take(_LENGTHS[mode][column]))
            else:
                return None
    except (EOFError, IndexError):
        return None
    try:
        return parts.decode()
    except UnicodeDecodeError:
        return parts.decode("latin-1")


def _numeric(stream: _Stream, count: int) -> bytes:
    found = []
    while count > 0:
        digits = min(count, 3)
        found.append(f"{stream.take(3 * digits + 1):0{digits}d}")
        count -= digits
    return "".join(found).encode()


def _alphanumeric(stream: _Stream, count: int) -> bytes:
    found = []
    for _ in range(count // 2):
        pair = stream.take(11)
        found += [_SIGNS[pair // len(_SIGNS)], _SIGNS[pair % len(_SIGNS)]]
    if count % 2:
        found.append(_SIGNS[stream.take(6)])
    return "".join(found).encode()


def _bytes(stream: _Stream, count: int) -> bytes:
    return bytes(stream.take(8) for _ in range(count))


_SEGMENTS: Final[dict[int, Callable[[_Stream, int], bytes]]] = {
    _NUMERIC: _numeric, _ALPHANUMERIC: _alphanumeric, _BYTES: _bytes,
}  # fmt: skip
