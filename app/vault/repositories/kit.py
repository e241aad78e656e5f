"""What helps: coping cards and their uses, small goals, and whether this journal does."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.domain.coping import CardRecord, CardUse, CopingCard, Goal, GoalRecord, record_of
from app.domain.failures import NoSuchCard, NoSuchGoal
from app.domain.helping import Answer
from app.domain.text import storable
from app.domain.when import from_millis, local_date, to_millis
from app.vault.repositories.rows import bury
from app.vault.sqlcipher import Connection

_CARD = "id, title, body, kind, minutes, place, made_at, archived_at"
_USE = "id, card_id, at, zone, before, after, helped, note"
_GOAL = "id, words, first_step, made_at, until, reached_at, let_go_at, note"


class Cards:
    """Coping cards and the times they were used, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, card: CopingCard) -> None:
        """Keep a card; one with the same id is replaced."""
        self._sql.execute(
            f"INSERT OR REPLACE INTO coping_card ({_CARD}) VALUES (?,?,?,?,?,?,?,?)",
            (card.id.bytes, storable(card.title), storable(card.body), card.kind, card.minutes,
             card.place, to_millis(card.made_at), _maybe_millis(card.archived_at)),
        )  # fmt: skip

    def get(self, ident: UUID) -> CopingCard:
        """Return a card.

        Raises:
            NoSuchCard: there is none.
        """
        found = self._cards("WHERE id = ?", (ident.bytes,))
        if not found:
            raise NoSuchCard
        return found[0]

    def all(self) -> list[CopingCard]:
        """Return every card in the person's order, those put away at the end."""
        return self._cards("ORDER BY archived_at IS NOT NULL, place, made_at, id")

    def remove(self, ident: UUID) -> None:
        """Delete a card and every use of it."""
        self._sql.execute("DELETE FROM coping_card WHERE id = ?", (ident.bytes,))
        bury(self._sql, "coping_cards", ident.bytes)
        self._sql.execute("DELETE FROM card_use WHERE card_id = ?", (ident.bytes,))

    def arrange(self, idents: Iterable[UUID]) -> None:
        """Put cards into this order."""
        self._sql.executemany(
            "UPDATE coping_card SET place = ? WHERE id = ?",
            [(place, ident.bytes) for place, ident in enumerate(idents)],
        )

    def put_use(self, use: CardUse) -> None:
        """Keep a use; one with the same id is replaced."""
        day = local_date(use.at, use.zone).isoformat()
        self._sql.execute(
            f"INSERT OR REPLACE INTO card_use ({_USE}, local_date) VALUES (?,?,?,?,?,?,?,?,?)",
            (use.id.bytes, use.card_id.bytes, to_millis(use.at), use.zone, use.before, use.after,
             use.helped, storable(use.note), day),
        )  # fmt: skip

    def remove_use(self, ident: UUID) -> None:
        """Delete one use."""
        self._sql.execute("DELETE FROM card_use WHERE id = ?", (ident.bytes,))
        bury(self._sql, "coping_card_uses", ident.bytes)

    def uses(self, card: UUID | None = None) -> list[CardUse]:
        """Return the uses of a card, or of all, oldest first."""
        where, values = ("WHERE card_id = ?", (card.bytes,)) if card else ("", ())
        rows = self._sql.execute(f"SELECT {_USE} FROM card_use {where} ORDER BY at, id", values)
        return [
            CardUse(UUID(bytes=row[0]), UUID(bytes=row[1]), from_millis(row[2]), *row[3:])
            for row in rows
        ]

    def records(self) -> list[CardRecord]:
        """Return every card with what its uses say."""
        by_card: dict[UUID, list[CardUse]] = {}
        for use in self.uses():
            by_card.setdefault(use.card_id, []).append(use)
        return [record_of(card, by_card.get(card.id, ())) for card in self.all()]

    def _cards(self, rest: str, values: tuple[Any, ...] = ()) -> list[CopingCard]:
        rows = self._sql.execute(f"SELECT {_CARD} FROM coping_card {rest}", values)
        return [
            CopingCard(
                id=UUID(bytes=row[0]),
                title=row[1],
                body=row[2],
                kind=row[3],
                minutes=row[4],
                place=row[5],
                made_at=from_millis(row[6]),
                archived_at=_maybe_moment(row[7]),
            )
            for row in rows
        ]


class Goals:
    """Small goals and the days marked on them, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, goal: Goal) -> None:
        """Keep a goal; one with the same id is replaced."""
        self._sql.execute(
            f"INSERT OR REPLACE INTO goal ({_GOAL}) VALUES (?,?,?,?,?,?,?,?)",
            (goal.id.bytes, storable(goal.words), storable(goal.first_step),
             to_millis(goal.made_at), goal.until, _maybe_millis(goal.reached_at),
             _maybe_millis(goal.let_go_at), storable(goal.note)),
        )  # fmt: skip

    def get(self, ident: UUID) -> Goal:
        """Return a goal.

        Raises:
            NoSuchGoal: there is none.
        """
        found = self._goals("WHERE id = ?", (ident.bytes,))
        if not found:
            raise NoSuchGoal
        return found[0]

    def remove(self, ident: UUID) -> None:
        """Delete a goal and its days."""
        self._sql.execute("DELETE FROM goal WHERE id = ?", (ident.bytes,))
        bury(self._sql, "goals", ident.bytes)
        self._sql.execute("DELETE FROM goal_day WHERE goal_id = ?", (ident.bytes,))

    def mark(self, ident: UUID, day: date, *, done: bool) -> None:
        """Mark a day as one on which something was done, or take the mark away."""
        if done:
            change = "INSERT OR IGNORE INTO goal_day (goal_id, local_date) VALUES (?,?)"
        else:
            change = "DELETE FROM goal_day WHERE goal_id = ? AND local_date = ?"
            bury(self._sql, "goal_days", ident.bytes, day.isoformat())
        self._sql.execute(change, (ident.bytes, day.isoformat()))

    def days(self, ident: UUID) -> list[date]:
        """Return the days marked on a goal, oldest first."""
        rows = self._sql.execute(
            "SELECT local_date FROM goal_day WHERE goal_id = ? ORDER BY local_date", (ident.bytes,)
        )
        return [date.fromisoformat(row[0]) for row in rows]

    def records(self) -> list[GoalRecord]:
        """Return the open goals, oldest first, then those that ended, the last one first."""
        days: dict[bytes, list[date]] = {}
        for ident, day in self._sql.execute("SELECT goal_id, local_date FROM goal_day"):
            days.setdefault(bytes(ident), []).append(date.fromisoformat(day))
        found = self._goals(
            "ORDER BY coalesce(reached_at, let_go_at) IS NOT NULL,"
            " coalesce(reached_at, let_go_at) DESC, made_at, id"
        )
        return [GoalRecord(goal, tuple(sorted(days.get(goal.id.bytes, ())))) for goal in found]

    def _goals(self, rest: str, values: tuple[Any, ...] = ()) -> list[Goal]:
        rows = self._sql.execute(f"SELECT {_GOAL} FROM goal {rest}", values)
        return [
            Goal(
                id=UUID(bytes=row[0]),
                words=row[1],
                first_step=row[2],
                made_at=from_millis(row[3]),
                until=row[4],
                reached_at=_maybe_moment(row[5]),
                let_go_at=_maybe_moment(row[6]),
                note=row[7],
            )
            for row in rows
        ]


class Helping:
    """Answers to "is this helping me?", over one connection; no report reads them by itself."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, answer: Answer) -> None:
        """Keep the answer of a day; an earlier one of that day is replaced."""
        self._sql.execute(
            "INSERT OR REPLACE INTO helping (local_date, writing, days) VALUES (?,?,?)",
            (answer.day.isoformat(), answer.writing, answer.days),
        )

    def remove(self, day: date) -> None:
        """Delete the answer of a day."""
        self._sql.execute("DELETE FROM helping WHERE local_date = ?", (day.isoformat(),))
        bury(self._sql, "helping", day.isoformat())

    def all(self) -> list[Answer]:
        """Return every answer, oldest first."""
        rows = self._sql.execute("SELECT local_date, writing, days FROM helping ORDER BY 1")
        return [Answer(date.fromisoformat(row[0]), row[1], row[2]) for row in rows]


def _maybe_millis(moment: datetime | None) -> int | None:
    return None if moment is None else to_millis(moment)


def _maybe_moment(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)
