"""Which backups stay: the newest few, one a day, one a week, one a month."""

from collections.abc import Callable, Iterable
from datetime import datetime

NEWEST, DAILY, WEEKLY, MONTHLY = 3, 7, 5, 12

_PERIODS: tuple[Callable[[datetime], tuple[int, ...]], ...] = (
    lambda at: (at.year, at.month, at.day),
    lambda at: tuple(at.isocalendar()[:2]),
    lambda at: (at.year, at.month),
)


def to_keep(
    moments: Iterable[datetime],
    daily: int = DAILY,
    weekly: int = WEEKLY,
    monthly: int = MONTHLY,
) -> frozenset[datetime]:
    """Return the moments whose backups stay: of each period the newest one.

    Whatever the clock did, the newest three always stay.

    Args:
        moments: when the backups were made.
        daily: of how many days the newest one stays.
        weekly: of how many weeks.
        monthly: of how many months.
    """
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:NEWEST])
    for count, period in zip((daily, weekly, monthly), _PERIODS, strict=True):
        seen: dict[tuple[int, ...], datetime] = {}
        for moment in newest_first:
            seen.setdefault(period(moment), moment)
        kept.update(sorted(seen.values(), reverse=True)[:count])
    return frozenset(kept)
