"""Sleep, one row a night."""

from datetime import date
from typing import Any
from uuid import UUID

from app.domain.sleep import Night
from app.domain.text import storable
from app.domain.when import from_millis, to_millis
from app.vault.repositories.rows import bury
from app.vault.sqlcipher import Connection

_COLUMNS = (
    "local_date, id, zone, asleep_at, awake_at, quality, wakings, early, note, noted_at"
)  # fmt: skip


class Nights:
    """Nights over one connection, each under the local date of waking up."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, item: Night) -> None:
        """Keep a night in the place of whatever was noted for that date."""
        self._sql.execute(
            f"INSERT OR REPLACE INTO night ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?)",
            (
                item.date.isoformat(),
                item.id.bytes,
                item.zone,
                None if item.asleep_at is None else to_millis(item.asleep_at),
                None if item.awake_at is None else to_millis(item.awake_at),
                item.quality,
                item.wakings,
                None if item.early is None else int(item.early),
                storable(item.note),
                to_millis(item.noted_at),
            ),
        )

    def remove(self, day: date) -> None:
        """Delete what was noted for a date."""
        self._sql.execute("DELETE FROM night WHERE local_date = ?", (day.isoformat(),))
        bury(self._sql, "nights", day.isoformat())

    def on_day(self, day: date) -> Night | None:
        """Return the night that ended on a date, if one was noted."""
        found = self.between(day, day)
        return found[0] if found else None

    def between(self, first: date, last: date) -> list[Night]:
        """Return the nights that ended on these dates, both included, in the order of time."""
        rows = self._sql.execute(
            f"SELECT {_COLUMNS} FROM night WHERE local_date BETWEEN ? AND ? ORDER BY local_date",
            (first.isoformat(), last.isoformat()),
        )
        return [_night(row) for row in rows]


def _night(row: tuple[Any, ...]) -> Night:
    return Night(
        date=date.fromisoformat(row[0]),
        id=UUID(bytes=row[1]),
        zone=row[2],
        asleep_at=None if row[3] is None else from_millis(row[3]),
        awake_at=None if row[4] is None else from_millis(row[4]),
        quality=row[5],
        wakings=row[6],
        early=None if row[7] is None else bool(row[7]),
        note=row[8],
        noted_at=from_millis(row[9]),
    )
