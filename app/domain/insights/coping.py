"""Coping cards: how often each was used, and what the person said of it. Never that it works."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.insights.days import median


@dataclass(frozen=True, slots=True)
class CardUseFacts:
    """One use of a card.

    Attributes:
        title: what the card is called now; empty when it was deleted.
        before, after: distress from 0 to 10, or None.
        helped: 0 to 4, or None.
    """

    card_id: UUID
    title: str
    date: date
    before: int | None
    after: int | None
    helped: int | None


@dataclass(frozen=True, slots=True)
class CardFigures:
    """The uses of one card in a period.

    Attributes:
        helped: the median of what was said, 0 not at all to 4 very much; None if nothing was.
        before, after: the medians of distress over the ``pairs`` uses that have both; or None.
    """

    card_id: UUID
    title: str
    uses: int
    rated: int
    helped: float | None
    pairs: int
    before: float | None
    after: float | None


def card_figures(uses: Iterable[CardUseFacts]) -> list[CardFigures]:
    """Return the figures of every card that was used, the most used first."""
    groups: dict[UUID, list[CardUseFacts]] = {}
    for use in uses:
        groups.setdefault(use.card_id, []).append(use)
    found = [_figures(group) for group in groups.values()]
    return sorted(found, key=lambda one: (-one.uses, one.title.casefold(), one.card_id))


def _figures(group: list[CardUseFacts]) -> CardFigures:
    rated = [use.helped for use in group if use.helped is not None]
    pairs = [(use.before, use.after) for use in group
             if use.before is not None and use.after is not None]  # fmt: skip
    return CardFigures(
        group[0].card_id,
        group[0].title,
        len(group),
        len(rated),
        median(sorted(rated)) if rated else None,
        len(pairs),
        median(sorted(before for before, _ in pairs)) if pairs else None,
        median(sorted(after for _, after in pairs)) if pairs else None,
    )
