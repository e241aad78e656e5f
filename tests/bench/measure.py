"""Timing, and tables of what came out."""

import itertools
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

_MS = 1000


@dataclass(eq=False)
class Figures:
    """Times of one thing, in seconds.

    Attributes:
        budget: in words, as the design has it.
    """

    name: str
    budget: str = ""
    times: dict[int, list[float]] = field(default_factory=dict)

    def add(self, size: int, seconds: float) -> None:
        """Keep a time for a journal of that size."""
        self.times.setdefault(size, []).append(seconds)

    def median(self, size: int) -> float:
        """Return the median."""
        return statistics.median(self.times[size])

    def p95(self, size: int) -> float:
        """Return the time that 95 of 100 stay below."""
        ordered = sorted(self.times[size])
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]

    def row(self) -> list[str]:
        """Return the cells of a table: each size, how it grows for ten times as much, budget."""
        sizes = sorted(self.times)
        cells = [f"{self.median(size) * _MS:.2f} / {self.p95(size) * _MS:.2f}" for size in sizes]
        growth = [
            f"x{self.median(large) / max(self.median(small), 1e-9):.1f}"
            for small, large in itertools.pairwise(sizes)
        ]
        return [self.name, *cells, " ".join(growth), self.budget]


def timed(work: Callable[[], object]) -> float:
    """Run and return the seconds it took."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def table(title: str, head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table in plain text."""
    lines = [list(head), *(list(row) for row in rows)]
    widths = [max(len(row[column]) if column < len(row) else 0 for row in lines)
              for column in range(max(map(len, lines)))]  # fmt: skip
    shown = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip()
        for row in lines
    ]
    return "\n".join(["", title, "-" * len(title), *shown])
