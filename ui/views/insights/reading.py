"""What the room reads, all of it on the reading lane."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.entry import EntryRow
from app.domain.insights.look_back import LookBack
from app.domain.measures import Instrument
from app.measures import every_instrument
from app.usecases.insights import Insights, read_insights, read_look_back, read_memories
from app.vault.transaction import Transaction
from ui.views.insights.periods import Period
from ui.week import first_weekday

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Picture:
    """A period, read.

    Attributes:
        began: the date of the first check-in of all; None when there is none.
        of: how many days of the period lie between that date and today, both included.
        week: the look-back on the week that ends with the period.
        month: the look-back on the month that does.
        memories: entries of this day in earlier years; empty unless switched on.
    """

    period: Period
    began: date | None
    insights: Insights
    week: LookBack
    month: LookBack
    instruments: tuple[Instrument, ...]
    memories: tuple[EntryRow, ...] = ()

    @property
    def first(self) -> date:
        """The first day that there could be something."""
        began = self.began or self.period.end
        return min(max(self.period.first, began), self.period.end)

    @property
    def of(self) -> int:
        """How many days there could be something on."""
        return (self.period.end - self.first).days + 1

    @property
    def logged(self) -> int:
        """How many days have a check-in."""
        return len(self.insights.days)


def read_picture(tx: Transaction, period: Period, starts: int) -> Picture:
    """Read a period; ``starts`` is the day a week begins with, 0 for Monday."""
    end = period.end
    monday = end - timedelta(days=(end.weekday() - starts) % _WEEK)
    return Picture(
        period,
        tx.figures.first_day(),
        read_insights(tx, period.first, end, starts=starts),
        read_look_back(tx, monday, end, starts=starts),
        read_look_back(tx, end.replace(day=1), end, starts=starts),
        tuple(every_instrument(tx)),
        tuple(read_memories(tx, period.today)),
    )


def week_start() -> int:
    """Return the day a week begins with where the person lives, 0 for Monday."""
    return first_weekday() - 1
