"""Look back on a week: the circle beside people met elsewhere; and note whom one met."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from app.domain.boundaries.failures import BadContact
from app.domain.boundaries.look_back import Contact, LookBack, by_date
from app.domain.changes import Changes
from app.domain.when import local_date
from app.usecases.boundaries.standing import Standing
from app.vault.transaction import Transaction

_CHANGED = Changes(limits=True)
_MOST_WORDS, _MOST_MINUTES = 500, 24 * 60


def last_day(found: Standing, zone: str) -> date:
    """Return the latest date of all: after midnight it is beyond that of the limits' day."""
    return max(found.usage.day.on, local_date(found.now, zone))


def look_back(tx: Transaction, first: date, last: date) -> LookBack:
    """Return what was used, opened, locked and whom one met, from a date to another."""
    start = datetime.combine(first, time(), UTC) - timedelta(days=1)
    end = datetime.combine(last, time(), UTC) + timedelta(days=2)
    return LookBack(
        by_date(first, last, tx.usage.between(first, last)),
        tuple(tx.limits.opened_between(first, last)),
        tuple(tx.contacts.between(first, last)),
        tuple(tx.limits.locks_between(start, end)),
    )


def note_contact(
    tx: Transaction, words: str, on: date, minutes: int | None,
    *, now: datetime, new_id: Callable[[], UUID],
) -> tuple[UUID, Changes]:  # fmt: skip
    """Log somebody met, called or visited, and return the note's id.

    Raises:
        BadContact: there are no words, or too many, or the minutes are more than a day has.
    """
    text = " ".join(words.split())
    if not text or len(text) > _MOST_WORDS:
        raise BadContact
    if minutes is not None and not 0 < minutes <= _MOST_MINUTES:
        raise BadContact
    contact = Contact(new_id(), on, text, minutes)
    tx.contacts.put(contact, now)
    return contact.id, _CHANGED


def remove_contact(tx: Transaction, ident: UUID) -> Changes:
    """Forget a note of somebody met."""
    tx.contacts.remove(ident)
    return _CHANGED
