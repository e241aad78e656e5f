"""The relay's figures as lines of the one table: each of our stores, with the others beneath."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from tests.bench.lines import Cell, Held, Line
from tests.bench.relay_budgets import Budget, Found
from tests.bench.sections import RELAY

COLUMN: Final = "figure"


def cell_of(found: Found | str | None, key: str, *, scale: float = 1.0) -> Cell:
    """Return one number of what was found; of a rate, how far the rounds lie apart as well."""
    if found is None or isinstance(found, str):
        return Cell(words=(found or "not measured")[:80])
    value = found[key] * scale
    if key != "rate" or "low" not in found:
        return Cell(value, value, value, value, 1)
    return Cell(value, found["low"] * scale, found["high"] * scale, value, 3)


def beside(
    name: str, unit: str, cells: Mapping[str, Cell], ours: Iterable[str],
    held: Mapping[str, Sequence[Budget]], *, limit: tuple[str, float] | None = None,
) -> Iterable[Line]:  # fmt: skip
    """Yield a line for each of ours, with every other's cell beneath."""
    own = [who for who in ours if who in cells]
    others = {who: {COLUMN: one} for who, one in cells.items() if who not in own}
    for who in own:
        budgets = tuple(Held(budget) for budget in held.get(who, ()))
        found = Line(RELAY, f"{name}: {who}", unit, {COLUMN: cells[who]}, others, held=budgets)
        if limit is not None:
            found = Line(
                found.section, found.name, unit, found.cells, others, {COLUMN: limit[1]}, limit[0],
                budgets,
            )  # fmt: skip
        yield found
