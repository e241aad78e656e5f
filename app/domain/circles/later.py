"""Between writing and sending: sending later."""

from datetime import datetime, time, timedelta
from enum import StrEnum

from app.domain.when import from_wall, local, local_date

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
