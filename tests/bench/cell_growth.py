"""Growth by adding cells: new logs go to the newest cell; a cell that is too full sends some away.

One step is a day. What a circle writes stays for the retention and is gone after it. A circle moves
by its own clients: its new entries go to another cell, its old ones stay until they expire.
"""

import math
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.bench.cell_world import Plan


@dataclass(eq=False)
class Cell:
    """One cell.

    Attributes:
        opened: the day it took its first log.
        circles: that write to it. liveliness: what they write over what was planned for.
        kept: bytes written on each day of the retention. stored: their sum.
        leaving: circles that were asked to move and have not done so yet.
        over: the day since which it is above its bound, or None.
    """

    opened: int
    circles: int
    liveliness: float
    kept: deque[float] = field(default_factory=deque)
    stored: float = 0.0
    leaving: int = 0
    over: int | None = None

    def day(self, per_circle: float, retention: int) -> None:
        """Write for a day, and forget the day that has expired."""
        written = self.circles * per_circle * self.liveliness
        self.kept.append(written)
        self.stored += written
        if len(self.kept) > retention:
            self.stored -= self.kept.popleft()


@dataclass(frozen=True)
class Day:
    """How things stand at the end of a day.

    Attributes:
        number: of the day. circles: in all cells. cells: how many there are.
        stored: bytes in all cells. fullest: of the fullest one.
        over: cells above their bound. moved: circles that have moved to another cell so far.
    """

    number: int
    circles: int
    cells: int
    stored: float
    fullest: float
    over: int
    moved: int


@dataclass(eq=False)
class Growth:
    """Cells that are added as circles come.

    Args:
        plan: the bound, the fill and what a circle writes.
        rng: where chance is drawn.
        by_planned: whether a cell closes when it has the circles it was planned for; otherwise
            when its database is as full as the plan says, which is too late for the young logs
            that it has by then.
        pace: the share of the circles asked to move that do so in a day.

    Attributes:
        cells: all of them, oldest first. moved: circles that moved. reliefs: for each cell that
            was above its bound, the days until it was below again.
        made: circles that were ever made.
    """

    plan: Plan
    rng: random.Random
    by_planned: bool = True
    pace: float = 0.15
    cells: list[Cell] = field(default_factory=list)
    moved: int = 0
    made: int = 0
    reliefs: list[int] = field(default_factory=list)

    def day(self, number: int, new: int) -> Day:
        """One day on which so many new circles come."""
        self.made += new
        self._place(number, new)
        per_circle = self.plan.circle_bytes / self.plan.world.retention
        for cell in self.cells:
            cell.day(per_circle, self.plan.world.retention)
            self._watch(cell, number)
        self._move(number)
        return Day(
            number=number,
            circles=sum(cell.circles for cell in self.cells),
            cells=len(self.cells),
            stored=sum(cell.stored for cell in self.cells),
            fullest=max((cell.stored for cell in self.cells), default=0.0),
            over=sum(cell.stored > self.plan.bound for cell in self.cells),
            moved=self.moved,
        )

    def liven(self, cell: Cell, factor: float) -> None:
        """From now on the circles of a cell write that much more."""
        cell.liveliness *= factor

    def _place(self, number: int, count: int) -> None:
        while count > 0:
            if not self.cells or self._full(self.cells[-1]):
                self.cells.append(Cell(number, 0, self.rng.lognormvariate(-0.00125, 0.05)))
            cell = self.cells[-1]
            taken = min(count, self._room(cell)) if self.by_planned else count
            cell.circles += taken
            count -= taken

    def _room(self, cell: Cell) -> int:
        return max(1, self.plan.circles - cell.circles)

    def _full(self, cell: Cell) -> bool:
        if self.by_planned:
            return cell.circles >= self.plan.circles
        return cell.stored >= self.plan.bound * self.plan.fill

    def _watch(self, cell: Cell, number: int) -> None:
        """Ask circles to leave a cell that would stay above its bound, as many as it takes."""
        if cell.stored <= self.plan.bound:
            if cell.over is not None:
                self.reliefs.append(number - cell.over)
                cell.over = None
            return
        if cell.over is None:
            cell.over = number
        planned = self.plan.circle_bytes * cell.liveliness
        stays = int(self.plan.bound * self.plan.fill / planned)
        cell.leaving = max(cell.leaving, cell.circles - stays)

    def _move(self, number: int) -> None:
        for cell in list(self.cells):
            if cell.leaving <= 0:
                continue
            going = min(cell.leaving, max(1, math.ceil(cell.leaving * self.pace)))
            cell.circles -= going
            cell.leaving -= going
            self.moved += going
            if cell is self.cells[-1]:
                self.cells.append(Cell(number, 0, self.rng.lognormvariate(-0.00125, 0.05)))
            self._place(number, going)


def grow(growth: Growth, days: int, circles: Callable[[int], float]) -> list[Day]:
    """Let circles come over so many days.

    Args:
        growth: what they come to.
        circles: how many there are in all at the end of a day, never fewer than on the day before.
    """
    seen = []
    for number in range(days):
        new = max(0, round(circles(number)) - growth.made)
        seen.append(growth.day(number, new))
    return seen


def s_curve(first: float, last: float, days: int) -> Callable[[int], float]:
    """Circles by the day: slow at first, fast in the middle, slow when most are there."""

    def at(number: int) -> float:
        steep = 10.0 / days
        part = 1 / (1 + math.exp(-steep * (number - days / 2)))
        low, high = 1 / (1 + math.exp(5.0)), 1 / (1 + math.exp(-5.0))
        return first + (last - first) * min(1.0, max(0.0, (part - low) / (high - low)))

    return at
