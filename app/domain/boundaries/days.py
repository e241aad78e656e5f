"""Days as limits count them: from turn to turn, in the zone that they began in."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.domain.when import from_wall, local_date

#: A day is never shorter, wherever one travels; so no zone gives a second budget.
SHORTEST = timedelta(hours=20)
#: From its beginning on, where the middle of a day that turns in the morning lies.
_MIDDLE = timedelta(hours=11)


@dataclass(frozen=True, slots=True)
class Day:
    """A day: a stretch of time with one budget."""

    began: datetime
    ends: datetime
    zone: str

    @property
    def on(self) -> date:
        """The date it is called by: one that begins in the afternoon has that of the next day."""
        return local_date(self.began + _MIDDLE, self.zone)


def day_at(day: Day | None, now: datetime, zone: str, turns_at: int) -> Day:
    """Return the day of now, after the latest one that was counted.

    Args:
        day: the latest day, if there was one.
        now: on the clock that never goes back.
        zone: where the person is now; it counts from the next turn on.
        turns_at: the minute at which a day begins.
    """
    if day is not None and now < day.ends:
        return day
    last = _turn(now, zone, turns_at, -1)
    began = last if day is None else max(last, day.ends)
    return Day(began, _turn(began + SHORTEST, zone, turns_at, 1), zone)


def _turn(moment: datetime, zone: str, turns_at: int, step: int) -> datetime:
    """Return the last turn up to a moment (step -1), or the first from it on (step 1)."""
    today = local_date(moment, zone)
    turns = [
        from_wall(
            datetime.combine(today + timedelta(days=days), time(turns_at // 60, turns_at % 60)),
            zone,
        )
        for days in range(-2, 3)
    ]
    if step < 0:
        return max(turn for turn in turns if turn <= moment)
    return min(turn for turn in turns if turn >= moment)
