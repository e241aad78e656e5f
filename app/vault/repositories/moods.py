"""Mood check-ins."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.domain.failures import NoSuchCheckIn
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.text import storable
from app.domain.when import from_millis, local_date, local_minute, to_millis
from app.vault.repositories.rows import bury, maybe_id
from app.vault.sqlcipher import Connection

_COLUMNS = (
    "id, at, zone, valence, noted_at, entry_id, note, span, energy, labels, contexts, source_label"
)
# Not of an entry in the trash: it shows nowhere, and comes back with its mood.
_KEPT = "(entry_id IS NULL OR entry_id NOT IN (SELECT id FROM entry WHERE trashed_at IS NOT NULL))"
_PUBLISHED = "batch NOT IN (SELECT number FROM batch WHERE state <> 'published')"


class Moods:
    """Check-ins over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, item: CheckIn, *, batch: int = 0) -> None:
        """Keep a check-in; one with the same id is replaced, and its readings stay with it."""
        day = local_date(item.at, item.zone).isoformat()
        feelings = item.feelings
        self._sql.execute(
            "INSERT INTO mood (id, at, zone, local_date, minute, valence, span, energy, labels,"
            " contexts, noted_at, entry_id, note, source_label, batch)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET"
            " at = excluded.at, zone = excluded.zone, local_date = excluded.local_date,"
            " minute = excluded.minute, valence = excluded.valence, span = excluded.span,"
            " energy = excluded.energy, labels = excluded.labels, contexts = excluded.contexts,"
            " noted_at = excluded.noted_at, entry_id = excluded.entry_id, note = excluded.note,"
            " source_label = excluded.source_label, batch = excluded.batch",
            (item.id.bytes, to_millis(item.at), item.zone, day, local_minute(item.at, item.zone),
             item.valence, feelings.span, feelings.energy, "\n".join(feelings.labels),
             "\n".join(feelings.contexts), to_millis(item.noted_at),
             item.entry_id.bytes if item.entry_id else None, storable(feelings.note),
             storable(item.source_label), batch),
        )  # fmt: skip
        self._sql.execute("DELETE FROM mood_facet WHERE mood_id = ?", (item.id.bytes,))
        facets = [("label", code) for code in feelings.labels]
        facets += [("context", code) for code in feelings.contexts]
        self._sql.executemany(
            "INSERT INTO mood_facet (local_date, kind, code, mood_id) VALUES (?,?,?,?)",
            [(day, kind, code, item.id.bytes) for kind, code in facets],
        )

    def move(self, ident: UUID, at: datetime, zone: str) -> None:
        """Put a check-in on another moment."""
        day = local_date(at, zone).isoformat()
        self._sql.execute(
            "UPDATE mood SET at = ?, zone = ?, local_date = ?, minute = ? WHERE id = ?",
            (to_millis(at), zone, day, local_minute(at, zone), ident.bytes),
        )
        self._sql.execute(
            "UPDATE mood_facet SET local_date = ? WHERE mood_id = ?", (day, ident.bytes)
        )

    def remove(self, ident: UUID) -> None:
        """Delete a check-in; its readings stay."""
        self._sql.execute("DELETE FROM mood WHERE id = ?", (ident.bytes,))
        bury(self._sql, "moods", ident.bytes)

    def get(self, ident: UUID) -> CheckIn:
        """Return a check-in, also one of an entry in the trash.

        Raises:
            NoSuchCheckIn: there is none.
        """
        found = self._list(f"id = ? AND {_PUBLISHED}", (ident.bytes,))
        if not found:
            raise NoSuchCheckIn
        return found[0]

    def entry_of(self, ident: UUID) -> UUID | None:
        """Return the entry that a check-in belongs to; None for none, or where there is none."""
        row = self._sql.execute("SELECT entry_id FROM mood WHERE id = ?", (ident.bytes,)).fetchone()
        return None if row is None else maybe_id(row[0])

    def find(self, part: str) -> list[UUID]:
        """Return the ids that begin or end with ``part`` (hex, hyphens or not); two at most."""
        digits = part.replace("-", "").upper()
        if not digits or not set(digits) <= set("0123456789ABCDEF"):
            return []
        rows = self._sql.execute(
            "SELECT id FROM mood WHERE (hex(id) LIKE ?1 || '%' OR hex(id) LIKE '%' || ?1)"
            f" AND {_PUBLISHED} LIMIT 2",
            (digits,),
        )
        return [UUID(bytes=row[0]) for row in rows]

    def between(self, first: date, last: date) -> list[CheckIn]:
        """Return the check-ins of local dates, both included, in the order of time."""
        return self._list(
            f"local_date BETWEEN ? AND ? AND {_PUBLISHED} AND {_KEPT}",
            (first.isoformat(), last.isoformat()),
        )

    def on_day(self, day: date) -> list[CheckIn]:
        """Return the check-ins of one local date in the order of time, none of the trash."""
        return self._list(f"local_date = ? AND {_PUBLISHED} AND {_KEPT}", (day.isoformat(),))

    def of_entry(self, entry_id: UUID) -> list[CheckIn]:
        """Return the check-ins that belong to an entry."""
        return self._list("entry_id = ?", (entry_id.bytes,))

    def words(self) -> dict[Valence, str]:
        """Return the person's own words for classes; a class that has none is left out."""
        rows = self._sql.execute("SELECT valence, word FROM mood_word ORDER BY valence")
        return {Valence(row[0]): row[1] for row in rows}

    def set_word(self, valence: Valence, word: str) -> None:
        """Keep the person's own word for a class; an empty one goes back to the usual."""
        if word:
            self._sql.execute(
                "INSERT OR REPLACE INTO mood_word (valence, word) VALUES (?,?)",
                (valence, storable(word)),
            )
        else:
            self._sql.execute("DELETE FROM mood_word WHERE valence = ?", (valence,))
            bury(self._sql, "mood_words", int(valence))

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
                feelings=Feelings(
                    Span(row[7]),
                    row[8],
                    _codes(row[9]),
                    _codes(row[10]),
                    row[6],
                ),
                source_label=row[11],
            )
            for row in rows
        ]


def _codes(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()
