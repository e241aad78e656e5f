"""The boxes at relays that this journal made, reads or writes to."""

from dataclasses import fields
from typing import Any

from app.domain.circles.circle import Box
from app.vault.sqlcipher import Connection

_NAMES = tuple(field.name for field in fields(Box))
_COLUMNS = ", ".join(_NAMES)


class CircleBoxes:
    """Boxes over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, box: Box) -> None:
        """Keep a box; one with the same id is replaced."""
        marks = ", ".join("?" for _ in _NAMES)
        self._sql.execute(
            f"INSERT OR REPLACE INTO circle_box ({_COLUMNS}) VALUES ({marks})",
            tuple(getattr(box, name) for name in _NAMES),
        )

    def get(self, circle: bytes, box: bytes) -> Box | None:
        """Return a box, or None."""
        found = self._list("circle = ? AND box = ?", (circle, box))
        return found[0] if found else None

    def of(
        self, circle: bytes, *, kind: str | None = None, invite: bytes | None = None
    ) -> list[Box]:
        """Return a circle's boxes, of one kind or one invite if asked."""
        where, values = ["circle = ?"], list[Any]([circle])
        if kind is not None:
            where.append("kind = ?")
            values.append(kind)
        if invite is not None:
            where.append("invite = ?")
            values.append(invite)
        return self._list(" AND ".join(where), tuple(values))

    def read_to(self, circle: bytes, box: bytes, cursor: int) -> None:
        """Note the last item that was read."""
        self._sql.execute(
            "UPDATE circle_box SET cursor = ? WHERE circle = ? AND box = ?", (cursor, circle, box)
        )

    def remove(self, circle: bytes, box: bytes) -> None:
        """Forget a box."""
        self._sql.execute("DELETE FROM circle_box WHERE circle = ? AND box = ?", (circle, box))

    def _list(self, where: str, values: tuple[Any, ...]) -> list[Box]:
        rows = self._sql.execute(
            f"SELECT {_COLUMNS} FROM circle_box WHERE {where} ORDER BY rowid", values
        )
        return [Box(*row) for row in rows.fetchall()]
