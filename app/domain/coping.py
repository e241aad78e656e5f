"""The coping kit: what helps me, how often I used it, and whether it did; and small goals."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median_low
from uuid import UUID

DISTRESS = range(11)  # Subjective Units of Distress, 0 none to 10 the most there can be
HELPED = range(5)  # 0 not at all to 4 very much
KINDS = ("breathe", "ground", "move", "outside", "rest", "make", "reach-out", "words")
MAX_TITLE, MAX_BODY, MAX_NOTE = 120, 4000, 2000  # characters
MAX_MINUTES = 24 * 60
_DID_HELP = 2  # of `HELPED`, from here on


@dataclass(frozen=True, slots=True)
class CopingCard:
    """Something that may help, in the person's words.

    Attributes:
        kind: a code of ours for its group (one of `KINDS`), or empty.
        minutes: how long it takes, if that is known.
        archived_at: when it was put away; its uses stay.
    """

    id: UUID
    title: str
    body: str
    made_at: datetime
    kind: str = ""
    minutes: int | None = None
    place: int = 0
    archived_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CardUse:
    """One time that a card was used.

    Attributes:
        before, after: distress from 0 to 10, either may be left out.
        helped: 0 not at all to 4 very much, or None.

    Raises:
        ValueError: a value is out of its range.
    """

    id: UUID
    card_id: UUID
    at: datetime
    zone: str
    before: int | None = None
    after: int | None = None
    helped: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse what is out of range."""
        for value, allowed in (
            (self.before, DISTRESS), (self.after, DISTRESS), (self.helped, HELPED)
        ):  # fmt: skip
            if value is not None and value not in allowed:
                raise ValueError(value)


@dataclass(frozen=True, slots=True)
class CardRecord:
    """A card and what was noted about it, with nothing to compare it to.

    Attributes:
        uses: how many times it was used.
        last: when it was used last.
        helped: how often each of the five answers was given, 0 first.
        before, after: the middle distress over the times that have both; None without any.
    """

    card: CopingCard
    uses: int = 0
    last: datetime | None = None
    helped: tuple[int, ...] = (0, 0, 0, 0, 0)
    before: int | None = None
    after: int | None = None


def record_of(card: CopingCard, uses: Iterable[CardUse]) -> CardRecord:
    """Return a card with what its uses say."""
    own = [use for use in uses if use.card_id == card.id]
    pairs = [
        (use.before, use.after) for use in own if use.before is not None and use.after is not None
    ]
    return CardRecord(
        card,
        uses=len(own),
        last=max((use.at for use in own), default=None),
        helped=tuple(sum(use.helped == answer for use in own) for answer in HELPED),
        before=median_low(before for before, _ in pairs) if pairs else None,
        after=median_low(after for _, after in pairs) if pairs else None,
    )


def offered_on(day: date, records: Iterable[CardRecord]) -> CopingCard | None:
    """Return the card that is offered on a day: of those that have helped, else of all, in turn.

    None where there is no card.
    """
    kept = [one for one in records if one.card.archived_at is None]
    helped = [one for one in kept if sum(one.helped[_DID_HELP:])]
    cards = sorted(helped or kept, key=lambda one: (one.card.place, one.card.id))
    return cards[day.toordinal() % len(cards)].card if cards else None


@dataclass(frozen=True, slots=True)
class Goal:
    """A small goal: words, a first step, and an end that is allowed to be "let go".

    Attributes:
        until: ISO date it is meant for, or None.
        reached_at, let_go_at: how it ended, if it did.
    """

    id: UUID
    words: str
    made_at: datetime
    first_step: str = ""
    until: str | None = None
    reached_at: datetime | None = None
    let_go_at: datetime | None = None
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it has not ended."""
        return self.reached_at is None and self.let_go_at is None


@dataclass(frozen=True, slots=True)
class GoalRecord:
    """A goal and the days that were marked, oldest first; the days between are nobody's matter."""

    goal: Goal
    days: tuple[date, ...] = ()
