"""The timeline: lists of entries, the calendar's marks and the tags."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.domain.entry import DayMark, EntryRow, TagCount
from app.domain.when import from_millis
from app.vault.repositories.rows import ROW_COLUMNS, entry_row, maybe_valence
from app.vault.sqlcipher import Connection

_VISIBLE = "e.position NOT IN (SELECT position FROM hidden)"


class Timeline:
    """Reading lists of entries over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def positions(self) -> list[int]:
        """Return the positions of all visible entries, newest first."""
        rows = self._sql.execute(
            f"SELECT e.position FROM entry AS e INDEXED BY entry_day WHERE {_VISIBLE}"
        )
        return sorted((row[0] for row in rows), reverse=True)

    def rows(self, positions: Iterable[int]) -> list[EntryRow]:
        """Return the rows at these positions, in their order; those gone meanwhile are left out."""
        wanted = list(positions)
        marks = ",".join("?" * len(wanted))
        found = {
            row[0]: entry_row(row)
            for row in self._sql.execute(
                f"SELECT {ROW_COLUMNS} FROM entry AS e WHERE e.position IN ({marks})",
                wanted,
            )
        }
        return [found[position] for position in wanted if position in found]

    def newest(self, limit: int, *, offset: int = 0) -> list[EntryRow]:
        """Return visible rows, newest first."""
        return self._list(
            f"WHERE {_VISIBLE} ORDER BY e.position DESC LIMIT ? OFFSET ?", (limit, offset)
        )

    def on_day(self, day: date) -> list[EntryRow]:
        """Return the rows of one local date, earliest first."""
        return self._list(
            f"WHERE e.local_date = ? AND {_VISIBLE} ORDER BY e.position", (day.isoformat(),)
        )

    def trashed(self) -> list[EntryRow]:
        """Return what lies in the trash, last deleted first."""
        return self._list("WHERE e.trashed_at IS NOT NULL ORDER BY e.trashed_at DESC", ())

    def trashed_at(self) -> dict[UUID, datetime]:
        """Return when each entry in the trash was deleted."""
        rows = self._sql.execute("SELECT id, trashed_at FROM entry WHERE trashed_at IS NOT NULL")
        return {UUID(bytes=row[0]): from_millis(row[1]) for row in rows}

    def _list(self, where: str, values: tuple[Any, ...]) -> list[EntryRow]:
        found = self._sql.execute(f"SELECT {ROW_COLUMNS} FROM entry AS e {where}", values)
        return [entry_row(row) for row in found]

    def count(self) -> int:
        """Return how many entries are visible."""
        all_of_them, hidden = self._sql.execute(
            "SELECT (SELECT count(*) FROM entry), (SELECT count(DISTINCT position) FROM hidden)"
        ).fetchone() or (0, 0)
        return int(all_of_them) - int(hidden)

    def marks(self, first: date, last: date) -> list[DayMark]:
        """Return which days between two dates hold entries, with the day's last mood."""
        days = self._sql.execute(
            "SELECT e.local_date, count(*) FROM entry AS e WHERE e.local_date BETWEEN ? AND ?"
            f" AND {_VISIBLE} GROUP BY e.local_date",
            (first.isoformat(), last.isoformat()),
        ).fetchall()
        moods = dict(
            self._sql.execute(
                "SELECT local_date, valence FROM mood WHERE local_date BETWEEN ? AND ?"
                " AND batch NOT IN (SELECT number FROM batch WHERE state <> 'published')"
                " AND (entry_id IS NULL OR entry_id NOT IN"
                "      (SELECT id FROM entry WHERE trashed_at IS NOT NULL))"
                " ORDER BY at",
                (first.isoformat(), last.isoformat()),
            ).fetchall()
        )
        counts = dict(days)
        return [
            DayMark(date.fromisoformat(day), counts.get(day, 0), maybe_valence(moods.get(day)))
            for day in sorted(counts.keys() | moods.keys())
        ]

    def tags(self) -> list[TagCount]:
        """Return every tag with its number of visible entries, most used first."""
        rows = self._sql.execute(
            "SELECT min(t.label), count(*) AS n FROM entry_tag AS t JOIN entry AS e"
            f" ON e.id = t.entry_id WHERE {_VISIBLE} GROUP BY t.tag"
            " ORDER BY n DESC, t.tag"
        )
        return [TagCount(label, count) for label, count in rows]

    def walk(self, *, after: int = -1, limit: int = 500) -> Iterator[UUID]:
        """Yield ids of visible entries in the order of time, ``limit`` after a position."""
        rows = self._sql.execute(
            f"SELECT e.id FROM entry AS e WHERE e.position > ? AND {_VISIBLE}"
            " ORDER BY e.position LIMIT ?",
            (after, limit),
        )
        return (UUID(bytes=row[0]) for row in rows)
