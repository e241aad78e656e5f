"""Which backups stay: the newest few, one a day, one a week, one a month."""

from collections.abc import Callable, Iterable
from datetime import datetime

NEWEST, DAILY, WEEKLY, MONTHLY = 3, 7, 5, 12

_PERIODS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (DAILY, lambda at: (at.year, at.month, at.day)),
    (WEEKLY, lambda at: tuple(at.isocalendar()[:2])),
    (MONTHLY, lambda at: (at.year, at.month)),
)


def to_keep(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Return the moments whose backups stay: of each period the newest one.

    Whatever the clock did, the newest three always stay.
    """
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:NEWEST])
    for count, period in _PERIODS:
        seen: dict[tuple[int, ...], datetime] = {}
        for moment in newest_first:
            seen.setdefault(period(moment), moment)
        kept.update(sorted(seen.values(), reverse=True)[:count])
    return frozenset(kept)
