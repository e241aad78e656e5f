"""The people of a circle: what the roster says, and what this person alone knows of them."""

from dataclasses import fields
from typing import Any

from app.domain.circles.circle import Person
from app.domain.circles.failures import NoSuchPerson
from app.domain.text import storable
from app.vault.sqlcipher import Connection

_NAMES = tuple(field.name for field in fields(Person))
_COLUMNS = ", ".join(_NAMES)
_BOOLS = ("steward", "present", "muted", "blocked")


class CirclePeople:
    """People over one connection. What is known only here never travels."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def learn(
        self, circle: bytes, person: bytes, pseudonym: str, *, steward: bool, joined_day: int
    ) -> None:
        """Take over what the roster says of somebody in it; what is known only here stays."""
        self._sql.execute(
            "INSERT INTO circle_person (circle, person, pseudonym, steward, joined_day, present)"
            " VALUES (?,?,?,?,?,1) ON CONFLICT (circle, person) DO UPDATE SET"
            " pseudonym = excluded.pseudonym, steward = excluded.steward,"
            " joined_day = excluded.joined_day, present = 1",
            (circle, person, storable(pseudonym), int(steward), joined_day),
        )

    def hear(self, circle: bytes, at: int, *people: bytes) -> None:
        """Note when something was last heard of some people; of everybody, if none is named."""
        if not people:
            self._sql.execute(
                "UPDATE circle_person SET heard_at = ? WHERE circle = ?", (at, circle)
            )
        self._sql.executemany(
            "UPDATE circle_person SET heard_at = ? WHERE circle = ? AND person = ?",
            [(at, circle, person) for person in people],
        )

    def gone(self, circle: bytes, *people: bytes) -> None:
        """Note that people are in the circle no longer; they keep their names in what was said."""
        self._sql.executemany(
            "UPDATE circle_person SET present = 0, steward = 0 WHERE circle = ? AND person = ?",
            [(circle, person) for person in people],
        )

    def get(self, circle: bytes, person: bytes) -> Person:
        """Return somebody.

        Raises:
            NoSuchPerson: nobody has that id.
        """
        found = self._list("circle = ? AND person = ?", (circle, person))
        if not found:
            raise NoSuchPerson
        return found[0]

    def of(self, circle: bytes) -> list[Person]:
        """Return everybody who is or was in a circle; those who are in it first, by name."""
        found = self._list("circle = ?", (circle,))
        return sorted(found, key=lambda one: (not one.present, one.pseudonym.casefold()))

    def mute(self, circle: bytes, person: bytes, *, on: bool) -> None:
        """Fold what somebody says, or no longer."""
        self._set(circle, person, muted=int(on))

    def block(self, circle: bytes, person: bytes, *, on: bool) -> None:
        """Show nothing of what somebody says, or everything again."""
        self._set(circle, person, blocked=int(on))

    def compare(self, circle: bytes, person: bytes, key_hash: bytes | None, at: int) -> None:
        """Note whose key was compared, and when; None takes it back."""
        self._set(circle, person, compared=key_hash, compared_at=None if key_hash is None else at)

    def note(self, circle: bytes, person: bytes, words: str) -> None:
        """Keep a note on somebody."""
        self._set(circle, person, note=storable(words))

    def set_space(
        self, circle: bytes, person: bytes, space: str, at: int, until: int | None
    ) -> None:
        """Keep how much room somebody said they have, unless they said something later."""
        self._sql.execute(
            "UPDATE circle_person SET space = ?, space_at = ?, space_until = ?"
            " WHERE circle = ? AND person = ? AND space_at <= ?",
            (space, at, until, circle, person, at),
        )

    def _set(self, circle: bytes, person: bytes, **values: Any) -> None:
        sets = ", ".join(f"{name} = ?" for name in values)
        made = self._sql.execute(
            f"UPDATE circle_person SET {sets} WHERE circle = ? AND person = ?",
            (*values.values(), circle, person),
        )
        if not made.rowcount:
            raise NoSuchPerson

    def _list(self, where: str, values: tuple[Any, ...]) -> list[Person]:
        rows = self._sql.execute(f"SELECT {_COLUMNS} FROM circle_person WHERE {where}", values)
        return [_person(row) for row in rows.fetchall()]


def _person(row: tuple[Any, ...]) -> Person:
    values = dict(zip(_NAMES, row, strict=True))
    return Person(**(values | {name: bool(values[name]) for name in _BOOLS}))
