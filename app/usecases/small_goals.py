"""Keep small goals. Nothing is counted against anybody: a goal is open, reached, or let go."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import Enum, auto
from uuid import UUID

from app.domain.changes import Changes
from app.domain.coping import MAX_NOTE, MAX_TITLE, Goal
from app.domain.failures import NoSuchGoal, NothingToKeep
from app.domain.naming import called
from app.domain.when import to_utc
from app.vault.transaction import Transaction

_KIT = Changes(kit=True)


class End(Enum):
    """How a goal ends; both are fine."""

    REACHED = auto()
    LET_GO = auto()


def new_goal(
    words: str,
    first_step: str = "",
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    until: date | None = None,
) -> Goal:
    """Return a goal that is not kept yet."""
    return Goal(new_id(), words, to_utc(now), first_step, until.isoformat() if until else None)


def keep_goal(tx: Transaction, goal: Goal) -> Changes:
    """Keep a goal, new or changed.

    Raises:
        NothingToKeep: it has no words.
        ValueError: its date is none.
    """
    words = " ".join(goal.words.split())[: 2 * MAX_TITLE]
    if not words:
        raise NothingToKeep
    if goal.until is not None:
        date.fromisoformat(goal.until)
    step = " ".join(goal.first_step.split())[: 2 * MAX_TITLE]
    tx.goals.put(replace(goal, words=words, first_step=step, note=goal.note[:MAX_NOTE]))
    return _KIT


def mark_goal(tx: Transaction, ident: UUID, day: date, *, done: bool) -> Changes:
    """Mark a day on which something was done for a goal, or take the mark away.

    Raises:
        NoSuchGoal: there is none.
    """
    tx.goals.get(ident)
    tx.goals.mark(ident, day, done=done)
    return _KIT


def end_goal(tx: Transaction, ident: UUID, end: End, *, now: datetime) -> Changes:
    """Say that a goal was reached, or let it go.

    Raises:
        NoSuchGoal: there is none.
    """
    goal, at = tx.goals.get(ident), to_utc(now)
    reached = at if end is End.REACHED else None
    tx.goals.put(replace(goal, reached_at=reached, let_go_at=None if reached else at))
    return _KIT


def reopen_goal(tx: Transaction, ident: UUID) -> Changes:
    """Make a goal an open one again.

    Raises:
        NoSuchGoal: there is none.
    """
    tx.goals.put(replace(tx.goals.get(ident), reached_at=None, let_go_at=None))
    return _KIT


def delete_goal(tx: Transaction, ident: UUID) -> tuple[tuple[Goal, list[date]], Changes]:
    """Delete a goal with its days, and return what `bring_back_goal` needs.

    Raises:
        NoSuchGoal: there is none.
    """
    goal, days = tx.goals.get(ident), tx.goals.days(ident)
    tx.goals.remove(ident)
    return (goal, days), _KIT


def bring_back_goal(tx: Transaction, goal: Goal, days: Sequence[date]) -> Changes:
    """Take a deletion back."""
    tx.goals.put(goal)
    for day in days:
        tx.goals.mark(goal.id, day, done=True)
    return _KIT


def find_goal(tx: Transaction, text: str, *, ended: bool = False) -> Goal:
    """Return the goal with these words, or whose words or id begin, or id ends, with ``text``.

    Args:
        tx: the transaction.
        text: what was given.
        ended: whether goals that ended count too.

    Raises:
        NoSuchGoal: there is none, or there are several.
    """
    goals = [record.goal for record in tx.goals.records() if ended or record.goal.is_open]
    found = called(text, goals, lambda goal: goal.words, lambda goal: goal.id)
    if len(found) > 1:
        raise NoSuchGoal("Several goals begin like this. Write more of the words.")
    if not found:
        raise NoSuchGoal
    return found[0]
