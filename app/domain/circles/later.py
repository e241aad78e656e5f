"""Between writing and sending: a while to cool off, and sending later."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from app.domain.when import from_wall, local, local_date, local_minute

#: Who writes before this hour of the night means by tomorrow the morning that is to come.
_NIGHT_ENDS = 4
_TEN_MINUTES = timedelta(minutes=10)


class Later(StrEnum):
    """The two offers beside sending it now."""

    TEN_MINUTES = "ten-minutes"
    TOMORROW_MORNING = "tomorrow-morning"


def send_later(choice: Later, now: datetime, zone: str, morning: int = 8 * 60) -> datetime:
    """Return when something goes out that is to be sent later.

    Args:
        choice: how much later.
        now: the present, aware.
        zone: the person's time zone.
        morning: when their morning is, in minutes of the day.
    """
    if choice is Later.TEN_MINUTES:
        return now + _TEN_MINUTES
    day = local_date(now, zone)
    if local(now, zone).hour >= _NIGHT_ENDS:
        day += timedelta(days=1)
    moment = from_wall(datetime.combine(day, time(morning // 60, morning % 60)), zone)
    return moment if moment > now else moment + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CoolingOff:
    """How long what is shared waits before it goes out, so that it can be changed or kept.

    Attributes:
        minutes: by day.
        at_night: by night; what is longer of the two holds then.
        night_from, night_to: minutes of the day; the same twice for no night.
    """

    minutes: int = 0
    at_night: int = 0
    night_from: int = 22 * 60
    night_to: int = 7 * 60

    def is_night(self, minute: int) -> bool:
        """Whether a minute of the day belongs to the night."""
        if self.night_from <= self.night_to:
            return self.night_from <= minute < self.night_to
        return minute >= self.night_from or minute < self.night_to


def cooled_off(cooling: CoolingOff, now: datetime, zone: str) -> datetime | None:
    """Return before which moment what is shared now does not go out; None for at once."""
    night = cooling.is_night(local_minute(now, zone))
    minutes = max(cooling.minutes, cooling.at_night if night else 0)
    return now + timedelta(minutes=minutes) if minutes > 0 else None
