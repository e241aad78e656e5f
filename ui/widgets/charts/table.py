"""The table twin of a chart as plain data, and as CSV."""

import csv
import io
from dataclasses import dataclass
from datetime import date

Cell = str | int | float | date | None

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Table:
    """What a chart shows, in rows.

    Attributes:
        title: what it is about.
        columns: the heads.
        rows: as many cells as there are heads; None for what is not known.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...] = ()


def to_csv(table: Table) -> str:
    """Return a table as CSV (RFC 4180): ISO dates, a point in numbers.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_plain(head) for head in table.columns])
    writer.writerows([[_plain(cell) for cell in row] for row in table.rows])
    return out.getvalue()


def _plain(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return f"{cell:g}"
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(_FORMULA) else text
