"""Ask every four weeks whether this journal helps, if the person wants to be asked."""

from datetime import date

from app.domain.changes import Changes
from app.domain.helping import Answer, is_due
from app.settings import IS_HELPING
from app.vault.transaction import Transaction

_SKIPPED = "is_helping_skipped"


def wants_asking(tx: Transaction, today: date) -> bool:
    """Whether the two questions are to be offered today."""
    stored = tx.settings.all()
    if not IS_HELPING.read(stored):
        return False
    return is_due(tx.helping.all(), _day(stored.get(_SKIPPED, "")), today)


def answer_helping(tx: Transaction, answer: Answer) -> Changes:
    """Keep the two answers of a day."""
    tx.helping.put(answer)
    return Changes(kit=True)


def take_back_answer(tx: Transaction, day: date) -> Changes:
    """Delete the answers of a day."""
    tx.helping.remove(day)
    return Changes(kit=True)


def skip_helping(tx: Transaction, today: date) -> Changes:
    """Ask again in four weeks."""
    tx.settings.put(_SKIPPED, today.isoformat())
    return Changes(kit=True)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
