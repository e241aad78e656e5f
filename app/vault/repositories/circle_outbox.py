"""What waits to go out to circles, and the ledger of what went."""

from dataclasses import fields, replace
from typing import Any
from uuid import UUID

from app.domain.circles.outbox import GONE, OutKind, OutRow, OutState
from app.vault.repositories.circle_rows import join_ids, split_ids
from app.vault.sqlcipher import Connection

_NAMES = tuple(field.name for field in fields(OutRow))
_OWN = [name for name in _NAMES if name not in ("sealed", "number")]
# Whatever was in one of these may be at the relay.
_LEFT = (OutState.SEALED, OutState.ACCEPTED)
_ALIVE = (OutState.WAITING, *_LEFT)
_SELECT = (
    f"SELECT {', '.join('s.body' if name == 'sealed' else f'o.{name}' for name in _NAMES)}"
    " FROM circle_outbox AS o LEFT JOIN circle_sealed AS s ON s.outbox = o.number"
)


class CircleOutbox:
    """What is to be sent, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def add(self, row: OutRow) -> bool:
        """Put something behind all the rest; return whether it is new here."""
        values = _columns(row)
        marks = ", ".join("?" for _ in _OWN)
        made = self._sql.execute(
            f"INSERT INTO circle_outbox ({', '.join(_OWN)}) VALUES ({marks})"
            " ON CONFLICT (circle, id) DO NOTHING",
            tuple(values[name] for name in _OWN),
        )
        if made.rowcount:
            self._seal(row)
        return bool(made.rowcount)

    def update(self, row: OutRow) -> None:
        """Change what is known of something that is there; its place in the order stays.

        What is gone stays gone, without its words: whoever was sending it meanwhile may only say
        where it went.
        """
        found = self.get(row.circle, row.id)
        if found and found.state in GONE and row.state in _ALIVE:
            row = replace(row, state=found.state, body=b"", sealed=None)
        values = _columns(row)
        sets = ", ".join(
            f"{name} = max({name}, ?)" if name == "may_have_left" else f"{name} = ?"
            for name in _OWN
        )
        self._sql.execute(
            f"UPDATE circle_outbox SET {sets} WHERE circle = ? AND id = ?",
            (*(values[name] for name in _OWN), row.circle, row.id),
        )
        self._seal(row)

    def get(self, circle: bytes, ident: bytes) -> OutRow | None:
        """Return one of them, or None."""
        found = self._list("o.circle = ? AND o.id = ?", circle, ident)
        return found[0] if found else None

    def by_hash(self, circle: bytes, body_hash: bytes) -> OutRow | None:
        """Return what was last sealed into the bytes with this SHA-256, or None."""
        found = self._list("o.circle = ? AND o.body_hash = ?", circle, body_hash)
        return found[0] if found else None

    def due(self, circle: bytes, now: int) -> list[OutRow]:
        """Return what may be sent now, in order."""
        return self._list(
            "o.circle = ? AND o.state IN ('waiting', 'sealed') AND o.not_before <= ?", circle, now
        )

    def of(self, circle: bytes) -> list[OutRow]:
        """Return everything of a circle, oldest first."""
        return self._list("o.circle = ?", circle)

    def of_entry(self, entry_id: UUID) -> list[OutRow]:
        """Return what was made of an entry, in every circle."""
        return self._list("o.entry_id = ?", entry_id.bytes)

    def expiring(self, now: int) -> list[OutRow]:
        """Return what has run out by now and is not settled as gone."""
        return self._list("o.expires_at <= ? AND o.state IN ('waiting', 'sealed', 'accepted')", now)

    def to_forget(self) -> list[OutRow]:
        """Return posts that are gone here, and that the relay was not yet asked to forget."""
        return self._list(
            "o.kind = 'post' AND o.state IN ('withdrawn', 'expired') AND o.seq IS NOT NULL"
            " AND o.withdraw_secret IS NOT NULL AND NOT EXISTS (SELECT 1 FROM circle_outbox AS w"
            " WHERE w.circle = o.circle AND w.kind = 'withdraw' AND w.body = o.id)"
        )

    def stay_behind(self, circle: bytes, log: bytes) -> None:
        """Note that what has its place, and what is for a box, is where the circle's log was.

        Once the circle goes on in another, where sequence numbers begin again.
        """
        self._sql.execute(
            "UPDATE circle_outbox SET log = ? WHERE circle = ? AND log = x''"
            " AND (seq IS NOT NULL OR kind = 'letter')",
            (log, circle),
        )

    def come_back(self, circle: bytes, log: bytes) -> None:
        """Note that the circle's log is again one where it was before."""
        self._sql.execute(
            "UPDATE circle_outbox SET log = x'' WHERE circle = ? AND log = ?", (circle, log)
        )

    def remove(self, circle: bytes, ident: bytes) -> None:
        """Forget something."""
        self._sql.execute(
            "DELETE FROM circle_sealed WHERE outbox IN"
            " (SELECT number FROM circle_outbox WHERE circle = ? AND id = ?)",
            (circle, ident),
        )
        self._sql.execute("DELETE FROM circle_outbox WHERE circle = ? AND id = ?", (circle, ident))

    def _seal(self, row: OutRow) -> None:
        """Keep or drop the sealed bytes."""
        which = "(SELECT number FROM circle_outbox WHERE circle = ? AND id = ?)"
        named = (row.circle, row.id)
        self._sql.execute(f"DELETE FROM circle_sealed WHERE outbox = {which}", named)
        if row.sealed is not None:
            self._sql.execute(
                f"INSERT INTO circle_sealed (outbox, body) VALUES ({which}, ?)",
                (*named, row.sealed),
            )

    def _list(self, where: str, *values: Any) -> list[OutRow]:
        rows = self._sql.execute(f"{_SELECT} WHERE {where} ORDER BY o.number", values).fetchall()
        return [_row(row) for row in rows]


def _columns(row: OutRow) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in _NAMES}
    values["kind"], values["state"] = str(OutKind(row.kind)), str(OutState(row.state))
    values["audience"] = join_ids(row.audience)
    values["entry_id"] = None if row.entry_id is None else row.entry_id.bytes
    values["silent"] = int(row.silent)
    values["may_have_left"] = int(row.may_have_left or row.state in _LEFT)
    return values


def _row(row: tuple[Any, ...]) -> OutRow:
    values = dict(zip(_NAMES, row, strict=True))
    return OutRow(
        **(
            values
            | {
                "kind": OutKind(values["kind"]),
                "state": OutState(values["state"]),
                "audience": split_ids(values["audience"]),
                "entry_id": UUID(bytes=values["entry_id"]) if values["entry_id"] else None,
                "silent": bool(values["silent"]),
                "may_have_left": bool(values["may_have_left"]),
            }
        )
    )
