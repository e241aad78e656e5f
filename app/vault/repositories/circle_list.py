"""The circles that this journal is in, or was."""

from dataclasses import fields, replace
from typing import Any

from app.domain.circles.circle import Circle, CircleState
from app.domain.circles.failures import NoSuchCircle
from app.domain.text import storable
from app.vault.sqlcipher import Connection

_NAMES = tuple(field.name for field in fields(Circle))
_COLUMNS = ", ".join(_NAMES)
_FEWEST = 4  # hexadecimal digits that name a circle
_TABLES = (
    "circle_state", "circle_pending", "circle_chain", "circle_post", "circle_unshared",
    "circle_event", "circle_outbox", "circle_box", "circle_person", "circle_pulse",
    "recovery_kept", "circle_quiet", "circle_seen",
    "circle_offer",
)  # fmt: skip
_FILES = "(SELECT number FROM circle_file WHERE circle = ?)"
_OUTBOX = "(SELECT number FROM circle_outbox WHERE circle = ?)"


class Circles:
    """Circles over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def add(self, circle: Circle) -> None:
        """Keep a new circle."""
        marks = ", ".join("?" for _ in _NAMES)
        self._sql.execute(f"INSERT INTO circle ({_COLUMNS}) VALUES ({marks})", _columns(circle))

    def get(self, ident: bytes) -> Circle:
        """Return a circle.

        Raises:
            NoSuchCircle: there is none.
        """
        found = self._list("WHERE id = ?", (ident,))
        if not found:
            raise NoSuchCircle
        return found[0]

    def all(self) -> list[Circle]:
        """Return every circle in the order they came."""
        return self._list("ORDER BY rowid")

    def find(self, prefix: str) -> list[Circle]:
        """Return the circles whose id begins with these digits, or that have this name."""
        digits, name = prefix.lower().replace("-", ""), prefix.casefold().strip()
        by_id = [
            circle
            for circle in self.all()
            if len(digits) >= _FEWEST and circle.id.hex().startswith(digits)
        ]
        return by_id or [circle for circle in self.all() if circle.name.casefold() == name]

    def update(self, ident: bytes, **values: Any) -> Circle:
        """Change some fields of a circle, by their names, and return it.

        With another log the sequence numbers begin again: what was noted of the old one's chain
        goes, and what was said there stays before what is said in the new one.

        Raises:
            NoSuchCircle: there is none.
        """
        before = self.get(ident)
        circle = replace(before, **values)
        sets = ", ".join(f"{name} = ?" for name in _NAMES)
        self._sql.execute(f"UPDATE circle SET {sets} WHERE id = ?", (*_columns(circle), ident))
        if before.log_id and circle.log_id != before.log_id:
            self._sql.execute("UPDATE circle SET moves = moves + 1 WHERE id = ?", (ident,))
            self._sql.execute("DELETE FROM circle_chain WHERE circle = ?", (ident,))
        return circle

    def remove(self, ident: bytes) -> None:
        """Delete a circle and everything of it for good.

        Its files had better go before, some at a time (`CircleFiles.remove_some`).
        """
        for statement in (
            f"DELETE FROM circle_chunk WHERE file IN {_FILES}",
            "DELETE FROM circle_file WHERE circle = ?",
            f"DELETE FROM circle_sealed WHERE outbox IN {_OUTBOX}",
            *(f"DELETE FROM {table} WHERE circle = ?" for table in _TABLES),
            "DELETE FROM circle WHERE id = ?",
        ):
            self._sql.execute(statement, (ident,))

    def _list(self, rest: str, values: tuple[Any, ...] = ()) -> list[Circle]:
        rows = self._sql.execute(f"SELECT {_COLUMNS} FROM circle {rest}", values).fetchall()
        return [_circle(row) for row in rows]


def _columns(circle: Circle) -> tuple[Any, ...]:
    values = {name: getattr(circle, name) for name in _NAMES}
    for name in ("name", "purpose", "pseudonym", "trouble"):
        values[name] = storable(values[name])
    values["state"] = str(CircleState(circle.state))
    return tuple(values.values())


def _circle(row: tuple[Any, ...]) -> Circle:
    values = dict(zip(_NAMES, row, strict=True))
    values["state"] = CircleState(values["state"])
    values["keeps_for_report"] = bool(values["keeps_for_report"])
    return Circle(**values)
