"""The lines of the benchmarks' one table: figures by size, with others', limits and budgets.

A line is data: it is kept as JSON between two runs, and `page` makes a table of many.
"""

import itertools
import re
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from tests.bench.measure import Figures
from tests.bench.relay_budgets import Budget

#: How many of a line's unit a second has.
SCALES: Final = {"ms": 1000.0, "s": 1.0}


@dataclass(frozen=True, slots=True)
class Cell:
    """What came out at one size.

    Attributes:
        value: the median, in the line's unit; None where nothing could be measured.
        low, high: the least and the most. p95: what 95 of 100 stay below. count: of how many.
        words: what is said in place of a value, or beside it.
    """

    value: float | None = None
    low: float = 0.0
    high: float = 0.0
    p95: float = 0.0
    count: int = 0
    words: str = ""


def cell(values: Sequence[float], *, scale: float = 1.0, words: str = "") -> Cell:
    """Return the cell of some measured values, each taken ``scale`` times; none: only the words."""
    if not values:
        return Cell(words=words)
    ordered = sorted(value * scale for value in values)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return Cell(statistics.median(ordered), ordered[0], ordered[-1], high, len(ordered), words)


@dataclass(frozen=True, slots=True)
class Held:
    """What one number of a line is held to.

    Attributes:
        budget: the bound. of: which number of a cell. at: in which column; "": the last measured.
    """

    budget: Budget
    of: Literal["value", "p95", "high"] = "value"
    at: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One figure by size.

    Attributes:
        section: the table it stands in. name: what was measured. unit: of all its numbers.
        cells: by column. others: the same of other programs, by their name.
        limit: what the machine itself takes for that, by column. limit_name: what that is.
        held: its budgets.
    """

    section: str
    name: str
    unit: str
    cells: Mapping[str, Cell]
    others: Mapping[str, Mapping[str, Cell]] = field(default_factory=dict)
    limit: Mapping[str, float] = field(default_factory=dict)
    limit_name: str = ""
    held: tuple[Held, ...] = ()


def at_most(
    bound: float, unit: str, *, of: Literal["value", "p95", "high"] = "value", at: str = ""
) -> Held:
    """Return a budget that may not be passed."""
    return Held(Budget(bound, least=False, unit=unit), of, at)


def line_of(
    section: str, figures: Figures, *, held: tuple[Held, ...] = (), columns: str = "{:,}"
) -> Line:
    """Return the line, in milliseconds, of times by size."""
    cells = {
        columns.format(size): cell(times, scale=SCALES["ms"])
        for size, times in sorted(figures.times.items())
    }
    return Line(section, figures.name.strip(), "ms", cells, held=held)


# --- arithmetic ------------------------------------------------------------------------------


def size_of(column: str) -> float | None:
    """Return the number that a column's head begins with: 10000 for ``10,000``; or None."""
    found = re.match(r"[\d,]*\d", column)
    return float(found[0].replace(",", "")) if found else None


def growth(cells: Mapping[str, Cell]) -> list[tuple[float, float]]:
    """Return, for each column with a number and the one before: times as much, times as large."""
    known = [
        (size, one.value)
        for column, one in cells.items()
        if (size := size_of(column)) is not None and one.value is not None
    ]
    return [
        (after[1] / before[1], after[0] / before[0])
        for before, after in itertools.pairwise(sorted(known))
        if before[1] > 0 and before[0] > 0
    ]


def ratio(ours: Cell | None, theirs: Cell | float | None) -> float | None:
    """Return ours over theirs, or None where one of them is not there."""
    other = theirs.value if isinstance(theirs, Cell) else theirs
    if ours is None or ours.value is None or not other:
        return None
    return ours.value / other


def last(line: Line) -> str:
    """Return the last column in which the line has a number; "" where it has none."""
    columns = [column for column, one in line.cells.items() if one.value is not None]
    return columns[-1] if columns else ""


def verdict(line: Line, held: Held) -> str:
    """Return whether a budget is kept, in words: met, MISSED, or not measured."""
    one = line.cells.get(held.at or last(line))
    if one is None or one.value is None:
        return held.budget.verdict(None)
    return held.budget.verdict({"value": one.value, "p95": one.p95, "high": one.high}[held.of])


def merged(lines: Iterable[Line]) -> list[Line]:
    """Return the lines with those of one section and name made one: their columns side by side."""
    found: dict[tuple[str, str], Line] = {}
    for line in lines:
        key = (line.section, line.name)
        before = found.get(key)
        found[key] = line if before is None else _joined(before, line)
    return list(found.values())


def _joined(one: Line, other: Line) -> Line:
    names = [*one.others, *(name for name in other.others if name not in one.others)]
    others = {name: {**one.others.get(name, {}), **other.others.get(name, {})} for name in names}
    return replace(
        one, cells={**one.cells, **other.cells}, others=others,
        limit={**one.limit, **other.limit}, limit_name=one.limit_name or other.limit_name,
        held=one.held or other.held,
    )  # fmt: skip


# --- kept ------------------------------------------------------------------------------------


def from_json(data: Mapping[str, Any]) -> Line:
    """Return the line that `dataclasses.asdict` made data of."""
    held = tuple(
        Held(Budget(**one["budget"]), one["of"], one["at"]) for one in data["held"]
    )  # fmt: skip
    others = {name: _cells(cells) for name, cells in data["others"].items()}
    return Line(
        data["section"], data["name"], data["unit"], _cells(data["cells"]), others,
        data["limit"], data["limit_name"], held,
    )  # fmt: skip


def _cells(data: Mapping[str, Any]) -> dict[str, Cell]:
    return {column: Cell(**one) for column, one in data.items()}
