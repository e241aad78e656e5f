"""Shared recovery: who keeps shares of a slot of this journal, and what is kept here for others."""

from dataclasses import fields
from typing import Any

from app.domain.circles.recovery import Holder, KeptShare, ShareSet
from app.domain.text import storable
from app.vault.sqlcipher import Connection

_NAMES = ", ".join(field.name for field in fields(KeptShare))


class Recovery:
    """Shares over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    # --- one's own

    def add(self, shares: ShareSet) -> None:
        """Note that shares of a slot were made, and for whom."""
        self._sql.execute(
            "INSERT INTO recovery_set (slot, circle, needed, created_at) VALUES (?,?,?,?)",
            (shares.slot, shares.circle, shares.needed, shares.created_at),
        )
        self._sql.executemany(
            "INSERT INTO recovery_holder (slot, number, person, name, gone) VALUES (?,?,?,?,?)",
            [
                (shares.slot, one.number, one.person, storable(one.name), int(one.gone))
                for one in shares.holders
            ],
        )

    def sets(self) -> list[ShareSet]:
        """Return every set of shares, oldest first."""
        rows = self._sql.execute(
            "SELECT slot, circle, needed, created_at FROM recovery_set ORDER BY rowid"
        ).fetchall()
        return [ShareSet(row[0], row[1], row[2], row[3], self._holders(row[0])) for row in rows]

    def note_gone(self, slot: bytes, number: int, *, gone: bool) -> None:
        """Note that a holder is in the circle no longer, or is again."""
        self._sql.execute(
            "UPDATE recovery_holder SET gone = ? WHERE slot = ? AND number = ?",
            (int(gone), slot, number),
        )

    def remove(self, slot: bytes) -> None:
        """Forget a set of shares."""
        self._sql.execute("DELETE FROM recovery_holder WHERE slot = ?", (slot,))
        self._sql.execute("DELETE FROM recovery_set WHERE slot = ?", (slot,))

    # --- others'

    def keep(self, share: KeptShare) -> None:
        """Keep a share for somebody; the first one of a set stays."""
        values = [getattr(share, field.name) for field in fields(KeptShare)]
        marks = ", ".join("?" for _ in values)
        self._sql.execute(
            f"INSERT INTO recovery_kept ({_NAMES}) VALUES ({marks})"
            " ON CONFLICT (circle, owner, slot) DO NOTHING",
            values,
        )

    def kept(self, circle: bytes | None = None) -> list[KeptShare]:
        """Return what is kept for others, oldest first; of one circle if asked."""
        where, values = ("", list[Any]()) if circle is None else ("WHERE circle = ?", [circle])
        rows = self._sql.execute(
            f"SELECT {_NAMES} FROM recovery_kept {where} ORDER BY rowid", values
        )
        return [KeptShare(*row) for row in rows.fetchall()]

    def drop(self, circle: bytes, owner: bytes, slot: bytes) -> None:
        """Keep a share no longer: its owner said that it is of no use."""
        self._sql.execute(
            "DELETE FROM recovery_kept WHERE circle = ? AND owner = ? AND slot = ?",
            (circle, owner, slot),
        )

    def _holders(self, slot: bytes) -> tuple[Holder, ...]:
        rows = self._sql.execute(
            "SELECT number, person, name, gone FROM recovery_holder WHERE slot = ? ORDER BY number",
            (slot,),
        )
        return tuple(Holder(row[0], row[1], row[2], bool(row[3])) for row in rows.fetchall())
