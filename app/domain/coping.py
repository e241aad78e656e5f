"""The coping kit: what helps me, how often I used it, and whether it did."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

DISTRESS = range(11)  # Subjective Units of Distress, 0 none to 10 the most there can be
HELPED = range(5)  # 0 not at all to 4 very much


@dataclass(frozen=True, slots=True)
class CopingCard:
    """Something that may help, in the person's words.

    Attributes:
        kind: a code of ours for its group ("breathe", "move", "reach-out", …), or empty.
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
