"""Filled-in questionnaires, and questionnaires that the person brought in."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.domain.measures import Taking
from app.domain.when import from_millis, local_date, to_millis
from app.vault.repositories.rows import bury
from app.vault.sqlcipher import Connection

_COLUMNS = "id, instrument, digest, language, begun_at, at, zone, noted_at, answers, scores, done"


class Takings:
    """Filled-in questionnaires over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, item: Taking) -> None:
        """Keep a filling-in; one with the same id is replaced."""
        self._sql.execute(
            f"INSERT OR REPLACE INTO taking ({_COLUMNS}, local_date)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            (item.id.bytes, item.instrument, item.digest, item.language, to_millis(item.begun_at),
             to_millis(item.at), item.zone, to_millis(item.noted_at),
             json.dumps(dict(item.answers)), json.dumps(dict(item.scores)), int(item.done),
             local_date(item.at, item.zone).isoformat()),
        )  # fmt: skip

    def get(self, ident: UUID) -> Taking | None:
        """Return a filling-in, or None."""
        found = self._list("id = ?", (ident.bytes,))
        return found[0] if found else None

    def remove(self, ident: UUID) -> None:
        """Delete a filling-in."""
        self._sql.execute("DELETE FROM taking WHERE id = ?", (ident.bytes,))
        bury(self._sql, "measures", ident.bytes)

    def of(self, instrument: str, *, done: bool = True) -> list[Taking]:
        """Return those of one questionnaire in the order of time, finished or half-way."""
        return self._list("instrument = ? AND done = ?", (instrument, int(done)))

    def done(self, first: date | None = None, last: date | None = None) -> list[Taking]:
        """Return all finished ones in the order of time, between two local dates if given."""
        where, values = "done = 1", []
        for sign, day in ((">=", first), ("<=", last)):
            if day is not None:
                where += f" AND local_date {sign} ?"
                values.append(day.isoformat())
        return self._list(where, values)

    def unfinished(self) -> list[Taking]:
        """Return those that were left half-way."""
        return self._list("done = 0", ())

    def _list(self, where: str, values: Sequence[Any]) -> list[Taking]:
        rows = self._sql.execute(
            f"SELECT {_COLUMNS} FROM taking WHERE {where} ORDER BY at, id", tuple(values)
        )
        return [
            Taking(
                id=UUID(bytes=row[0]),
                instrument=row[1],
                digest=bytes(row[2]),
                language=row[3],
                begun_at=from_millis(row[4]),
                at=from_millis(row[5]),
                zone=row[6],
                noted_at=from_millis(row[7]),
                answers=json.loads(row[8]),
                scores=json.loads(row[9]),
                done=bool(row[10]),
            )
            for row in rows
        ]


class OwnMeasures:
    """Questionnaires that the person brought in, as the files they were, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, ident: str, source: str, digest: bytes, at: datetime) -> None:
        """Keep one; one with the same id is replaced."""
        self._sql.execute(
            "INSERT OR REPLACE INTO instrument VALUES (?,?,?,?,NULL)",
            (ident, source, digest, to_millis(at)),
        )

    def all(self) -> list[tuple[str, bytes]]:
        """Return the file of each with its hash as it was then, in the order they came."""
        rows = self._sql.execute(
            "SELECT source, digest FROM instrument WHERE archived_at IS NULL ORDER BY added_at, id"
        )
        return [(row[0], bytes(row[1])) for row in rows]

    def digest(self, ident: str) -> bytes | None:
        """Return the hash of one that is not put away, or None."""
        row = self._sql.execute(
            "SELECT digest FROM instrument WHERE id = ? AND archived_at IS NULL", (ident,)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def put_away(self, ident: str, at: datetime | None) -> None:
        """Put one away, or with None take it out again; what was answered in it stays."""
        self._sql.execute(
            "UPDATE instrument SET archived_at = ? WHERE id = ?",
            (None if at is None else to_millis(at), ident),
        )
