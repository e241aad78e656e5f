"""The person's own scales, and what was noted on them."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from app.domain.failures import NoSuchScale
from app.domain.scales import Reading, Scale, ScaleKind
from app.domain.text import storable
from app.domain.when import from_millis, local_date, to_millis
from app.vault.repositories.rows import bury, maybe_id
from app.vault.sqlcipher import Connection

_SCALE = "id, name, kind, unit, low, high, place, made_at, archived_at"
_READING = "id, scale_id, at, zone, value, low, high, noted_at, mood_id"


class Scales:
    """Scales and readings over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    # --- scales ----------------------------------------------------------------------------

    def put(self, item: Scale) -> None:
        """Keep a scale in the place of the one with its id; its readings stay as they are."""
        self._sql.execute(
            f"INSERT OR REPLACE INTO scale ({_SCALE}) VALUES (?,?,?,?,?,?,?,?,?)",
            (
                item.id.bytes,
                storable(item.name),
                item.kind,
                storable(item.unit),
                item.low,
                item.high,
                item.place,
                to_millis(item.made_at),
                None if item.archived_at is None else to_millis(item.archived_at),
            ),
        )

    def get(self, ident: UUID) -> Scale:
        """Return a scale, also one that was put away.

        Raises:
            NoSuchScale: there is none.
        """
        row = self._sql.execute(
            f"SELECT {_SCALE} FROM scale WHERE id = ?", (ident.bytes,)
        ).fetchone()
        if row is None:
            raise NoSuchScale
        return _scale(row)

    def all(self, *, archived: bool = False) -> list[Scale]:
        """Return the scales in the person's order; with ``archived`` those put away as well."""
        where = "" if archived else " WHERE archived_at IS NULL"
        rows = self._sql.execute(f"SELECT {_SCALE} FROM scale{where} ORDER BY place, made_at, id")
        return [_scale(row) for row in rows]

    def remove(self, ident: UUID) -> None:
        """Delete a scale with all its readings."""
        self._sql.execute("DELETE FROM reading WHERE scale_id = ?", (ident.bytes,))
        self._sql.execute("DELETE FROM scale WHERE id = ?", (ident.bytes,))
        bury(self._sql, "scales", ident.bytes)

    # --- readings --------------------------------------------------------------------------

    def put_reading(self, item: Reading) -> None:
        """Keep a reading in the place of the one with its id; alone if its check-in is gone."""
        self.put_readings([item])

    def put_readings(self, items: Iterable[Reading]) -> None:
        """Keep readings as `put_reading` does, many of them faster."""
        self._sql.executemany(
            f"INSERT INTO reading ({_READING}, local_date)"
            " VALUES (?,?,?,?,?,?,?,?, (SELECT id FROM mood WHERE id = ?), ?)"
            " ON CONFLICT (id) DO UPDATE SET at = excluded.at, zone = excluded.zone,"
            " value = excluded.value, low = excluded.low, high = excluded.high,"
            " noted_at = excluded.noted_at, mood_id = excluded.mood_id,"
            " local_date = excluded.local_date",
            map(_values, items),
        )

    def remove_reading(self, ident: UUID) -> None:
        """Delete a reading."""
        self._sql.execute("DELETE FROM reading WHERE id = ?", (ident.bytes,))
        bury(self._sql, "readings", ident.bytes)

    def readings(self, scale_id: UUID) -> list[Reading]:
        """Return every reading of a scale in the order of time."""
        return self._readings("scale_id = ?", (scale_id.bytes,))

    def readings_between(self, first: date, last: date) -> list[Reading]:
        """Return the readings of every scale on these local dates, both included, by time."""
        # Each scale by itself, so that the index serves.
        return self._readings(
            "scale_id IN (SELECT id FROM scale) AND local_date BETWEEN ? AND ?",
            (first.isoformat(), last.isoformat()),
        )

    def readings_of(self, mood_id: UUID) -> list[Reading]:
        """Return the readings that were given with a check-in."""
        return self._readings("mood_id = ?", (mood_id.bytes,))

    def _readings(self, where: str, values: tuple[Any, ...]) -> list[Reading]:
        rows = self._sql.execute(
            f"SELECT {_READING} FROM reading WHERE {where} ORDER BY at, id", values
        )
        return [
            Reading(
                id=UUID(bytes=row[0]),
                scale_id=UUID(bytes=row[1]),
                at=from_millis(row[2]),
                zone=row[3],
                value=row[4],
                low=row[5],
                high=row[6],
                noted_at=from_millis(row[7]),
                mood_id=maybe_id(row[8]),
            )
            for row in rows
        ]


def _values(item: Reading) -> tuple[Any, ...]:
    return (
        item.id.bytes,
        item.scale_id.bytes,
        to_millis(item.at),
        item.zone,
        item.value,
        item.low,
        item.high,
        to_millis(item.noted_at),
        item.mood_id.bytes if item.mood_id else None,
        local_date(item.at, item.zone).isoformat(),
    )


def _scale(row: tuple[Any, ...]) -> Scale:
    return Scale(
        id=UUID(bytes=row[0]),
        name=row[1],
        kind=ScaleKind(row[2]),
        unit=row[3],
        low=row[4],
        high=row[5],
        place=row[6],
        made_at=from_millis(row[7]),
        archived_at=None if row[8] is None else from_millis(row[8]),
    )
