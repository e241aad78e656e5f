"""Photos side by side in rows of one height, as in an album."""

from collections.abc import Sequence
from dataclasses import dataclass

_GAP = 2.0
_DOTS = 150 / 25.4  # pixels for each millimetre, below which a photo would look coarse
_NARROWEST = 0.15


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo by its name, with its sides in pixels."""

    name: str
    alt: str
    width: int
    height: int

    @property
    def shape(self) -> float:
        """Width over height; a very narrow one is not drawn thinner than can be seen."""
        return max(self.width / max(self.height, 1), _NARROWEST)


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """Photos of one row with the width of each, in millimetres."""

    photos: tuple[Photo, ...]
    widths: tuple[float, ...]


def rows_of(photos: Sequence[Photo], wide: float, high: float) -> list[PhotoRow]:
    """Return photos in rows.

    Args:
        photos: in their order.
        wide: of the text, in millimetres.
        high: no photo is higher, in millimetres.
    """
    if len(photos) == 1:
        return [_alone(photos[0], wide, high)]
    usual = min(high, wide * 0.45)
    rows: list[PhotoRow] = []
    row: list[Photo] = []
    for photo in photos:
        row.append(photo)
        if _height(row, wide) <= usual:
            rows.append(_row(row, min(_height(row, wide), high)))
            row = []
    if row:
        rows.append(_row(row, min(_height(row, wide), usual)))
    return rows


def _alone(photo: Photo, wide: float, high: float) -> PhotoRow:
    width = min(wide, high * photo.shape, max(photo.width / _DOTS, wide / 4))
    return PhotoRow((photo,), (round(width, 2),))


def _height(row: Sequence[Photo], wide: float) -> float:
    return (wide - _GAP * (len(row) - 1)) / sum(photo.shape for photo in row)


def _row(row: Sequence[Photo], height: float) -> PhotoRow:
    return PhotoRow(tuple(row), tuple(round(height * photo.shape, 2) for photo in row))
