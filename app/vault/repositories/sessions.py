"""The next session: topics, the people who help by profession, and landmarks of the charts."""

from datetime import date
from typing import Any
from uuid import UUID

from app.domain.circles.posts import PostKey
from app.domain.session import Landmark, LandmarkKind, Professional, Topic
from app.domain.text import storable
from app.domain.when import from_millis, to_millis
from app.vault.repositories.rows import bury, maybe_id, maybe_moment
from app.vault.sqlcipher import Connection

_TOPIC = "id, words, added_at, entry_id, place, talked_at, circle, author, post"
_PROFESSIONAL = "id, name, role, phone, email, address, note, place"
_LANDMARK = "id, kind, words, first_date, last_date"


class Topics:
    """What the person wants to talk about, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, item: Topic) -> None:
        """Keep a topic; one with the same id is replaced."""
        self._sql.execute(
            f"INSERT OR REPLACE INTO topic ({_TOPIC}) VALUES (?,?,?,?,?,?,?,?,?)",
            (item.id.bytes, storable(item.words), to_millis(item.added_at),
             item.entry_id.bytes if item.entry_id else None, item.place,
             to_millis(item.talked_at) if item.talked_at else None, item.circle,
             *(item.post or (None, None))),
        )  # fmt: skip

    def get(self, ident: UUID) -> Topic | None:
        """Return a topic, or None."""
        found = self._list("id = ?", (ident.bytes,))
        return found[0] if found else None

    def open(self) -> list[Topic]:
        """Return what has not been talked about yet, in the person's order."""
        return self._list("talked_at IS NULL", ())

    def talked(self) -> list[Topic]:
        """Return what has been talked about, the latest first."""
        return self._list("talked_at IS NOT NULL", (), "talked_at DESC, id DESC")

    def move(self, ident: UUID, place: int) -> None:
        """Put a topic at another place of the order."""
        self._sql.execute("UPDATE topic SET place = ? WHERE id = ?", (place, ident.bytes))

    def remove(self, ident: UUID) -> None:
        """Delete a topic."""
        self._sql.execute("DELETE FROM topic WHERE id = ?", (ident.bytes,))
        bury(self._sql, "topics", ident.bytes)

    def _list(
        self, where: str, values: tuple[Any, ...], order: str = "place, added_at, id"
    ) -> list[Topic]:
        rows = self._sql.execute(
            f"SELECT {_TOPIC} FROM topic WHERE {where} ORDER BY {order}", values
        )
        return [
            Topic(
                id=UUID(bytes=row[0]),
                words=row[1],
                added_at=from_millis(row[2]),
                entry_id=maybe_id(row[3]),
                place=row[4],
                talked_at=maybe_moment(row[5]),
                circle=row[6],
                post=None if row[8] is None else PostKey(row[7], row[8]),
            )
            for row in rows
        ]


class Professionals:
    """Contact cards of people who help by profession, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, item: Professional) -> None:
        """Keep a card; one with the same id is replaced."""
        words = (item.name, item.role, item.phone, item.email, item.address, item.note)
        self._sql.execute(
            f"INSERT OR REPLACE INTO professional ({_PROFESSIONAL}) VALUES (?,?,?,?,?,?,?,?)",
            (item.id.bytes, *map(storable, words), item.place),
        )

    def all(self) -> list[Professional]:
        """Return every card, in the person's order."""
        rows = self._sql.execute(
            f"SELECT {_PROFESSIONAL} FROM professional ORDER BY place, name, id"
        )
        return [Professional(UUID(bytes=row[0]), *row[1:]) for row in rows]

    def get(self, ident: UUID) -> Professional | None:
        """Return a card, or None."""
        return next((item for item in self.all() if item.id == ident), None)

    def remove(self, ident: UUID) -> None:
        """Delete a card."""
        self._sql.execute("DELETE FROM professional WHERE id = ?", (ident.bytes,))
        bury(self._sql, "people", ident.bytes)


class Landmarks:
    """Events and days away, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, item: Landmark) -> None:
        """Keep a landmark; one with the same id is replaced."""
        self._sql.execute(
            f"INSERT OR REPLACE INTO landmark ({_LANDMARK}) VALUES (?,?,?,?,?)",
            (item.id.bytes, item.kind, storable(item.words), item.first.isoformat(),
             item.last.isoformat() if item.last else None),
        )  # fmt: skip

    def get(self, ident: UUID) -> Landmark | None:
        """Return a landmark, or None."""
        found = self._list("id = ?", (ident.bytes,))
        return found[0] if found else None

    def all(self) -> list[Landmark]:
        """Return every landmark, the earliest first."""
        return self._list("1", ())

    def between(self, first: date, last: date) -> list[Landmark]:
        """Return what falls into these days, both included, the earliest first."""
        ends = "CASE WHEN kind = 'event' THEN first_date ELSE coalesce(last_date, '9999-12-31') END"
        return self._list(f"first_date <= ? AND {ends} >= ?", (last.isoformat(), first.isoformat()))

    def remove(self, ident: UUID) -> None:
        """Delete a landmark."""
        self._sql.execute("DELETE FROM landmark WHERE id = ?", (ident.bytes,))
        bury(self._sql, "events", ident.bytes)

    def _list(self, where: str, values: tuple[Any, ...]) -> list[Landmark]:
        rows = self._sql.execute(
            f"SELECT {_LANDMARK} FROM landmark WHERE {where} ORDER BY first_date, id", values
        )
        return [
            Landmark(
                id=UUID(bytes=row[0]),
                kind=LandmarkKind(row[1]),
                words=row[2],
                first=date.fromisoformat(row[3]),
                last=date.fromisoformat(row[4]) if row[4] else None,
            )
            for row in rows
        ]
