"""Keep the plan for a bad moment, and choose what of it can be read before unlocking.

Whoever calls these makes the file beside the vault follow (`app.vault.short_plan.follow`).
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from app.domain.changes import NOTHING, Changes
from app.domain.plan import MAX_WORDS, PlanPart, PlanTooLong, Section
from app.domain.text import storable
from app.domain.when import to_utc
from app.vault.transaction import Transaction

_PLAN = Changes(plan=True)


def keep_part(tx: Transaction, section: Section, words: str, *, now: datetime) -> Changes:
    """Write a part of the plan; empty words take it away.

    Raises:
        PlanTooLong: it has more characters than a part can hold; what stood there stays.
    """
    text = storable(words.strip())
    if len(text) > MAX_WORDS:
        raise PlanTooLong
    before = _part(tx, section, now)
    if text == before.words:
        return NOTHING
    tx.plan.put(replace(before, words=text, changed_at=to_utc(now)))
    return _PLAN


def choose_short(tx: Transaction, sections: Collection[Section], *, now: datetime) -> Changes:
    """Let just these parts be read before unlocking; none at all turns the short form off."""
    changed = NOTHING
    for section in Section:
        before = _part(tx, section, now)
        if before.in_short != (section in sections):
            tx.plan.put(replace(before, in_short=section in sections))
            changed = _PLAN
    return changed


def _part(tx: Transaction, section: Section, now: datetime) -> PlanPart:
    found = next((part for part in tx.plan.all().parts if part.section is section), None)
    return found or PlanPart(section, "", to_utc(now))
