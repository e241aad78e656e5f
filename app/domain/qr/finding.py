"""Finding a QR code in a picture: its three large squares, how it lies, and its modules."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import dist
from typing import Final

from app.domain.qr.plane import Plane, Point, plane_through
from app.domain.qr.symbol import Matrix, read_modules, sizes

_BLOCK: Final = 8  # pixels of a side whose light is measured together
_FLAT: Final = 24  # steps of grey between which all counts as one tone
_AROUND: Final = 2  # blocks on each side that have a say in what is dark
_RATIO: Final = (1, 1, 3, 1, 1)
_SLACK: Final = 0.7  # of a module by which a run may differ
_SAME: Final = 2.5  # modules within which two findings are the same square
_MOST: Final = 7  # squares that are tried, those that were met most often
_RUNS: Final = re.compile(rb"\x01+|\x00+")
_ALIGNED: Final = ("#####", "#   #", "# # #", "#   #", "#####")
_ENOUGH: Final = 21  # of the 25 modules of a small square
_TIMED: Final = 0.75  # of the modules of both timing lines
_REACH: Final = 16  # half modules in which a small square is looked for


@dataclass(frozen=True, slots=True)
class _Square:
    """A large square's centre, how large its modules seem, and how often it was met."""

    x: float
    y: float
    module: float
    met: int = 1

    @property
    def point(self) -> Point:
        return self.x, self.y


class _Bits:
    """A picture in black and white: a row is bytes of 1 (dark) and 0."""

    def __init__(self, rows: list[bytes], width: int) -> None:
        self.rows, self.width, self.height = rows, width, len(rows)
        self._whole = b"".join(rows)
        self._down: dict[int, list[tuple[float, float]]] = {}
        self._across: dict[int, list[tuple[float, float]]] = {}

    def across(self, y: int) -> list[tuple[float, float]]:
        """Return where a row may cross a large square, see `_crossings`."""
        if y not in self._across:
            self._across[y] = list(_crossings(self.rows[y]))
        return self._across[y]

    def down(self, x: int) -> list[tuple[float, float]]:
        """Return where a column may."""
        if x not in self._down:
            self._down[x] = list(_crossings(self._whole[x :: self.width]))
        return self._down[x]

    def dark(self, x: float, y: float) -> bool:
        """Whether it is dark there; outside nothing is."""
        inside = 0 <= x < self.width and 0 <= y < self.height
        return inside and self.rows[int(y)][int(x)] == 1


def read_picture(grey: bytes, width: int, height: int) -> str | None:
    """Return what a QR code in a picture says; None where none is found that can be read.

    Args:
        grey: a byte for each pixel, row by row, 0 for black.
        width: pixels in a row.
        height: rows.

    Raises:
        ValueError: there are not as many bytes as that makes.
    """
    if len(grey) != width * height:
        raise ValueError("A picture has a byte for each of its pixels.")
    if min(width, height) < _BLOCK:
        return None
    bits = _black_and_white(grey, width, height)
    squares = sorted(_squares(bits), key=lambda one: -one.met)[:_MOST]
    for corners in _threes(squares):
        for matrix in _matrices(bits, corners):
            text = read_modules(matrix)
            if text:
                return text
    return None


# --- black and white -----------------------------------------------------------------------------


def _black_and_white(grey: bytes, width: int, height: int) -> _Bits:
    """Decide by the light around each place, so that a shadow over one half does not matter."""
    across, down = -(-width // _BLOCK), -(-height // _BLOCK)
    levels = [[_level(grey, width, height, x, y) for x in range(across)] for y in range(down)]
    tables = [bytes(1 if tone <= limit else 0 for tone in range(256)) for limit in range(256)]
    rows = []
    for by in range(down):
        limits = [tables[_mean(levels, bx, by)] for bx in range(across)]
        for y in range(by * _BLOCK, min(height, (by + 1) * _BLOCK)):
            start = y * width
            pieces = (
                grey[start + bx * _BLOCK : start + min(width, (bx + 1) * _BLOCK)].translate(table)
                for bx, table in enumerate(limits)
            )
            rows.append(b"".join(pieces))
    return _Bits(rows, width)


def _level(grey: bytes, width: int, height: int, bx: int, by: int) -> int:
    """Return where dark ends in a block; where it is all one tone, below that tone."""
    left, right = bx * _BLOCK, min(width, (bx + 1) * _BLOCK)
    lines = range(by * _BLOCK, min(height, (by + 1) * _BLOCK))
    tones = b"".join(grey[y * width + left : y * width + right] for y in lines)
    low, high = min(tones), max(tones)
    return low // 2 if high - low <= _FLAT else sum(tones) // len(tones)


def _mean(levels: list[list[int]], bx: int, by: int) -> int:
    rows = levels[max(0, by - _AROUND) : by + _AROUND + 1]
    near = [one for row in rows for one in row[max(0, bx - _AROUND) : bx + _AROUND + 1]]
    return sum(near) // len(near)


# --- the large squares ---------------------------------------------------------------------------


def _squares(bits: _Bits) -> list[_Square]:
    """Return what may be a large square, each once."""
    found: list[_Square] = []
    for y in range(0, bits.height, 2):
        for middle, module in bits.across(y):
            square = _checked(bits, middle, y, module)
            if square is not None:
                _add(found, square)
    return found


def _crossings(line: bytes) -> Iterator[tuple[float, float]]:
    """Yield where a line crosses dark and light as 1:1:3:1:1: the middle, and a module's length."""
    runs = [(one.start(), one.end()) for one in _RUNS.finditer(line)]
    for at in range(len(runs) - 4):
        if line[runs[at][0]] != 1:
            continue
        five = [end - start for start, end in runs[at : at + 5]]
        module = sum(five) / 7
        if all(
            abs(length - share * module) <= share * module * _SLACK
            for length, share in zip(five, _RATIO, strict=True)
        ):
            start, end = runs[at + 2]
            yield (start + end) / 2, module


def _checked(bits: _Bits, x: float, y: int, module: float) -> _Square | None:
    """Return the square whose centre lies on a row, if the column through it says so too."""
    for down, tall in bits.down(int(x)):
        if abs(down - y) <= 2 * tall and tall / 2 < module < tall * 2:
            for middle, wide in bits.across(int(down)):
                if abs(middle - x) <= 2 * wide:
                    return _Square(middle, down, (wide + tall) / 2)
    return None


def _add(found: list[_Square], square: _Square) -> None:
    for at, one in enumerate(found):
        if dist(one.point, square.point) < _SAME * one.module:
            met = one.met + 1
            found[at] = _Square(
                one.x + (square.x - one.x) / met,
                one.y + (square.y - one.y) / met,
                one.module + (square.module - one.module) / met,
                met,
            )
            return
    found.append(square)


def _threes(squares: Sequence[_Square]) -> list[tuple[_Square, _Square, _Square]]:
    """Return corners that may belong together, the likeliest first: the angle, then both others."""
    rated = []
    for three in combinations(squares, 3):
        small, large = min(one.module for one in three), max(one.module for one in three)
        if large > 2 * small:
            continue
        for at, angle in enumerate(three):
            one, two = (other for other in three if other is not angle)
            first, second = dist(angle.point, one.point), dist(angle.point, two.point)
            third = dist(one.point, two.point)
            if min(first, second) < 7 * small:
                continue
            skew = abs(first - second) / max(first, second)
            bend = abs(third**2 - first**2 - second**2) / third**2
            if skew + bend < 1:
                turn = (one.x - angle.x) * (two.y - angle.y) - (one.y - angle.y) * (two.x - angle.x)
                right, below = (one, two) if turn > 0 else (two, one)
                rated.append((skew + bend, (angle, right, below)))
    return [corners for _, corners in sorted(rated, key=lambda one: one[0])]


# --- the modules ---------------------------------------------------------------------------------


def _matrices(bits: _Bits, corners: tuple[_Square, _Square, _Square]) -> Iterator[Matrix]:
    """Yield what the modules may be, for the likeliest numbers of them first; also mirrored."""
    angle, right, below = (one.point for one in corners)
    lengths = [_module(bits, angle, right), _module(bits, right, angle),
               _module(bits, angle, below), _module(bits, below, angle)]  # fmt: skip
    known = [one for one in lengths if one]
    module = sum(known) / len(known) if known else corners[0].module
    across = (dist(angle, right) + dist(angle, below)) / 2 / module + 7
    for size in sorted(sizes(), key=lambda one: abs(one - across))[:3]:
        for plane in _planes(bits, (angle, right, below), size):
            if not _is_timed(bits, plane, size):
                continue
            matrix = _sampled(bits, plane, size)
            yield matrix
            yield [list(row) for row in zip(*matrix, strict=True)]


def _module(bits: _Bits, start: Point, end: Point) -> float:
    """Return a module's length on the way from one large square to another; 0 if that fails."""
    length = dist(start, end)
    step = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    total = 0.0
    for sign in (1, -1):
        changes, at, dark = 0, 0.0, True
        while changes < 3 and at < length:  # noqa: PLR2004 - out of the centre, and of the ring
            at += 0.5
            now = bits.dark(start[0] + sign * at * step[0], start[1] + sign * at * step[1])
            changes, dark = changes + (now != dark), now
        if changes < 3:  # noqa: PLR2004 - as above
            return 0.0
        total += at
    return total / 7


def _planes(bits: _Bits, corners: tuple[Point, Point, Point], size: int) -> Iterator[Plane]:
    """Yield how a code of so many modules may lie: by its small square, then as if seen flat."""
    angle, right, below = corners
    near, far = 3.5, size - 3.5
    last = (right[0] + below[0] - angle[0], right[1] + below[1] - angle[1])
    flat = plane_through(
        ((near, near), (far, near), (near, far), (far, far)), (angle, right, below, last)
    )
    small = _small_square(bits, flat, size)
    if small is not None:
        inner = size - 6.5
        yield plane_through(
            ((near, near), (far, near), (near, far), (inner, inner)), (angle, right, below, small)
        )
    yield flat


def _small_square(bits: _Bits, flat: Plane, size: int) -> Point | None:
    """Return the centre of the small square opposite the angle, near where it should be."""
    if size == sizes()[0]:
        return None
    best, place = _ENOUGH - 1, None
    for x, y in _near(size - 6.5):
        fits = sum(
            bits.dark(*flat.at(x + dx - 2, y + dy - 2)) == (sign == "#")
            for dy, row in enumerate(_ALIGNED)
            for dx, sign in enumerate(row)
        )
        if fits > best:
            best, place = fits, flat.at(x, y)
    return place


def _near(middle: float) -> Iterable[Point]:
    """Return places around one on the diagonal, the nearest first."""
    steps = sorted(range(-_REACH, _REACH + 1), key=abs)
    places = [(middle + x / 2, middle + y / 2) for x in steps for y in steps]
    return sorted(places, key=lambda one: dist(one, (middle, middle)))


def _is_timed(bits: _Bits, plane: Plane, size: int) -> bool:
    """Whether the two lines that count the modules are there, as nearly as needed."""
    places = range(8, size - 8)
    right = sum(
        (bits.dark(*plane.at(at + 0.5, 6.5)) == (at % 2 == 0))
        + (bits.dark(*plane.at(6.5, at + 0.5)) == (at % 2 == 0))
        for at in places
    )
    return right >= _TIMED * 2 * len(places)


def _sampled(bits: _Bits, plane: Plane, size: int) -> Matrix:
    """Return each module as most of its middle is."""
    spots = ((0.5, 0.5), (0.35, 0.5), (0.65, 0.5), (0.5, 0.35), (0.5, 0.65))
    return [
        [sum(bits.dark(*plane.at(x + dx, y + dy)) for dx, dy in spots) > len(spots) // 2
         for x in range(size)]
        for y in range(size)
    ]  # fmt: skip
