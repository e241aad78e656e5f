"""What the room reads at once: where one stands, the weeks, and the circles one is in."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.boundaries.decide import Override
from app.domain.boundaries.look_back import LookBack
from app.domain.circles.circle import OVER, Circle, Person
from app.usecases.boundaries.look_back import last_day, look_back
from app.usecases.boundaries.standing import Standing, standing
from app.vault.transaction import Transaction

DAYS = 7


@dataclass(frozen=True, slots=True)
class Facts:
    """All of it.

    Attributes:
        last: the last day of the week that is looked back on.
        back: that week.
        circles: each circle that is not over, with its people.
    """

    standing: Standing
    last: date
    back: LookBack
    circles: tuple[tuple[Circle, tuple[Person, ...]], ...]

    @property
    def waiting(self) -> Override | None:
        """What was asked to open once more and has not opened yet."""
        found, override = self.standing, self.standing.limits.override
        if override is None or found.limits.is_locked(found.now) or found.now >= override.opens:
            return None
        return override


def read_facts(tx: Transaction, *, now: datetime, zone: str, weeks: int) -> Facts:
    """Read all of it, with a week so many weeks ago."""
    found = standing(tx, now=now, zone=zone)
    last = last_day(found, zone) - timedelta(days=DAYS * weeks)
    back = look_back(tx, last - timedelta(days=DAYS - 1), last)
    circles = tuple(
        (one, tuple(tx.circle_people.of(one.id))) for one in tx.circles.all()
        if one.state not in OVER
    )  # fmt: skip
    return Facts(found, last, back, circles)
