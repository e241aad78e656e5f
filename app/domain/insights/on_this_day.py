"""On this day: which earlier dates bear the name of today."""

import calendar
from datetime import date

_FEBRUARY, _LEAP_DAY = 2, 29


def same_days(today: date, earliest: date) -> list[date]:
    """Return today's date in earlier years, the latest first, back to ``earliest``.

    29 February comes back on 28 February in the years that have no other.
    """
    found = []
    eve = (today.month, today.day) == (_FEBRUARY, _LEAP_DAY - 1)
    for year in range(today.year - 1, earliest.year - 1, -1):
        leap = calendar.isleap(year)
        if eve and leap and not calendar.isleap(today.year):
            found.append(date(year, _FEBRUARY, _LEAP_DAY))
        if leap or (today.month, today.day) != (_FEBRUARY, _LEAP_DAY):
            found.append(today.replace(year=year))
    return [day for day in found if day >= earliest]
