"""How a flat thing lies in a picture that was taken from aside."""

from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plane:
    """Where a place of the thing is in the picture.

    Attributes:
        parts: the eight numbers of the projection; the ninth is 1.
    """

    parts: tuple[float, ...]

    def at(self, x: float, y: float) -> Point:
        """Return where a place is seen; far outside where it would be seen nowhere."""
        a, b, c, d, e, f, g, h = self.parts
        depth = g * x + h * y + 1
        if not depth:
            return -1.0, -1.0
        return (a * x + b * y + c) / depth, (d * x + e * y + f) / depth


def plane_through(places: Sequence[Point], seen: Sequence[Point]) -> Plane:
    """Return the projection that takes four places to where they are seen.

    Places of which three lie in a line give one that leads nowhere.
    """
    rows = []
    for (x, y), (u, v) in zip(places, seen, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return Plane(tuple(_solved(rows)))


def _solved(rows: list[list[float]]) -> list[float]:
    """Solve linear equations, the right side last; zeros where there is no one answer."""
    count = len(rows)
    for column in range(count):
        best = max(range(column, count), key=lambda row: abs(rows[row][column]))
        rows[column], rows[best] = rows[best], rows[column]
        lead = rows[column][column]
        if abs(lead) < 1e-12:  # noqa: PLR2004 - as good as nothing
            return [0.0] * count
        rows[column] = [one / lead for one in rows[column]]
        for row in range(count):
            factor = rows[row][column]
            if row != column and factor:
                rows[row] = [
                    one - factor * two for one, two in zip(rows[row], rows[column], strict=True)
                ]
    return [row[count] for row in rows]
