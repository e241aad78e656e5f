"""What the kit's room reads from the vault in one go."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from app.domain.coping import CardRecord, GoalRecord
from app.domain.helping import Answer
from app.domain.prompts import PACKS_KEY, Pack, packs, switched_on, templates
from app.domain.templates import Template
from app.usecases.is_helping import wants_asking
from app.vault.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Kit:
    """Everything the room shows.

    Attributes:
        own: the person's templates, also those put away.
        on: codes of the packs that Today asks from.
        packs_stored: what is stored of them.
        due: whether it is time for "is this helping me?".
    """

    cards: tuple[CardRecord, ...]
    goals: tuple[GoalRecord, ...]
    own: tuple[Template, ...]
    on: frozenset[str]
    packs_stored: str
    answers: tuple[Answer, ...]
    due: bool


def read_kit(tx: Transaction, today: date) -> Kit:
    """Read it."""
    stored = tx.settings.all().get(PACKS_KEY, "")
    return Kit(
        cards=tuple(tx.cards.records()),
        goals=tuple(tx.goals.records()),
        own=tuple(tx.templates.all()),
        on=frozenset(pack.code for pack in switched_on(all_packs(), stored)),
        packs_stored=stored,
        answers=tuple(tx.helping.all()),
        due=wants_asking(tx, today),
    )


def all_packs() -> tuple[Pack, ...]:
    """Return the packs in the window's language."""
    return packs(QLocale().name())


def our_templates() -> tuple[Template, ...]:
    """Return the program's templates in the window's language."""
    return templates(QLocale().name())
