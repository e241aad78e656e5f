"""A look back over days: time in the circle beside people met, without a word on either."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from app.domain.boundaries.plan import Lock


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody met, called or visited outside of circles, as the person logged it."""

    id: UUID
    on: date
    words: str
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A limit opened once more, or the clock set back; with the person's sentence.

    Attributes:
        kind: `OVERRIDE` or `CLOCK`.
        left: it was asked for, and left while one waited; nothing was opened.
    """

    kind: str
    on: date
    sentence: str
    left: bool = False


OVERRIDE, CLOCK = "override", "clock"


@dataclass(frozen=True, slots=True)
class DayUse:
    """What was used of a local date."""

    on: date
    used: timedelta
    sessions: int


@dataclass(frozen=True, slots=True)
class LookBack:
    """Some days, the first one first.

    Attributes:
        days: every date of them, with nothing where nothing was used.
    """

    days: tuple[DayUse, ...]
    opened: tuple[Opened, ...]
    contacts: tuple[Contact, ...]
    locks: tuple[Lock, ...]

    @property
    def used(self) -> timedelta:
        """Time in the circle, of all the days."""
        return sum((day.used for day in self.days), timedelta(0))

    @property
    def met(self) -> timedelta:
        """Time with people outside of circles, where the person said how long."""
        return timedelta(minutes=sum(one.minutes or 0 for one in self.contacts))


def by_date(first: date, last: date, counted: list[DayUse]) -> tuple[DayUse, ...]:
    """Return every date from first to last with what was used on it."""
    days = []
    for number in range((last - first).days + 1):
        on = first + timedelta(days=number)
        of = [one for one in counted if one.on == on]
        used = sum((one.used for one in of), timedelta(0))
        days.append(DayUse(on, used, sum(one.sessions for one in of)))
    return tuple(days)
