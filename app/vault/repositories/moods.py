"""Mood check-ins."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.domain.mood import CheckIn, Valence
from app.domain.text import storable
from app.domain.when import from_millis, local_date, to_millis
from app.vault.repositories.rows import maybe_id
from app.vault.sqlcipher import Connection

_COLUMNS = "id, at, zone, valence, noted_at, entry_id, note"
# Not of an entry in the trash: it shows nowhere, and comes back with its mood.
_KEPT = "(entry_id IS NULL OR entry_id NOT IN (SELECT id FROM entry WHERE trashed_at IS NOT NULL))"
_PUBLISHED = "batch NOT IN (SELECT number FROM batch WHERE state <> 'published')"


class Moods:
    """Check-ins over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, item: CheckIn, *, batch: int = 0, source_label: str = "") -> None:
        """Keep a check-in; one with the same id is replaced."""
        self._sql.execute("DELETE FROM mood WHERE id = ?", (item.id.bytes,))
        self._sql.execute(
            "INSERT INTO mood (id, at, zone, local_date, valence, noted_at, entry_id, note,"
            " source_label, batch) VALUES (?,?,?,?,?,?,?,?,?,?)",
            (item.id.bytes, to_millis(item.at), item.zone,
             local_date(item.at, item.zone).isoformat(), item.valence, to_millis(item.noted_at),
             item.entry_id.bytes if item.entry_id else None, storable(item.note),
             storable(source_label), batch),
        )  # fmt: skip

    def move(self, ident: UUID, at: datetime, zone: str) -> None:
        """Put a check-in on another moment."""
        self._sql.execute(
            "UPDATE mood SET at = ?, zone = ?, local_date = ? WHERE id = ?",
            (to_millis(at), zone, local_date(at, zone).isoformat(), ident.bytes),
        )

    def remove(self, ident: UUID) -> None:
        """Delete a check-in."""
        self._sql.execute("DELETE FROM mood WHERE id = ?", (ident.bytes,))

    def on_day(self, day: date) -> list[CheckIn]:
        """Return the check-ins of one local date in the order of time, none of the trash."""
        return self._list(f"local_date = ? AND {_PUBLISHED} AND {_KEPT}", (day.isoformat(),))

    def of_entry(self, entry_id: UUID) -> list[CheckIn]:
        """Return the check-ins that belong to an entry."""
        return self._list("entry_id = ?", (entry_id.bytes,))

    def _list(self, where: str, values: tuple[Any, ...]) -> list[CheckIn]:
        rows = self._sql.execute(f"SELECT {_COLUMNS} FROM mood WHERE {where} ORDER BY at", values)
        return [
            CheckIn(
                id=UUID(bytes=row[0]),
                at=from_millis(row[1]),
                zone=row[2],
                valence=Valence(row[3]),
                noted_at=from_millis(row[4]),
                entry_id=maybe_id(row[5]),
                note=row[6],
            )
            for row in rows
        ]
