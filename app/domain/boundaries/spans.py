"""Stretches of the day or of the week, by the wall clock, and when they begin and end."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta

from app.domain.when import from_wall, local, local_date, zone_info

DAY = 24 * 60
WEEK = 7 * DAY
_MINUTE = timedelta(minutes=1)

#: Stretches from a minute to before another, in order and apart from each other.
Spans = tuple[tuple[int, int], ...]


def spans_of(pieces: Iterable[tuple[int, int]], size: int) -> Spans:
    """Return stretches in order and merged; one that ends before it begins runs past the end.

    Args:
        pieces: from a minute to before another; the same twice means all of it.
        size: `DAY` or `WEEK`.

    Raises:
        ValueError: a minute lies outside.
    """
    cut: list[tuple[int, int]] = []
    for start, end in pieces:
        if not (0 <= start < size and 0 <= end <= size):
            raise ValueError(f"{start}-{end} lies outside of the day or week")
        if start < end:
            cut.append((start, end))
        else:
            cut += [(start, size), (0, end)]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(piece for piece in cut if piece[0] < piece[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def either(first: Spans, second: Spans, size: int) -> Spans:
    """Return what is in one of the two or in both."""
    return spans_of((*first, *second), size)


def both(first: Spans, second: Spans) -> Spans:
    """Return what is in both."""
    shared = [
        (max(one[0], other[0]), min(one[1], other[1])) for one in first for other in second
    ]  # fmt: skip
    return tuple(sorted(piece for piece in shared if piece[0] < piece[1]))


def is_within(spans: Spans, size: int, moment: datetime, zone: str) -> bool:
    """Whether a moment lies in them, by the wall clock of a zone."""
    seen = local(moment, zone)
    minute = (seen.weekday() * DAY + seen.hour * 60 + seen.minute) % size
    return any(start <= minute < end for start, end in spans)


def next_edge(
    spans: Spans, size: int, now: datetime, zone: str, *, begins: bool
) -> datetime | None:
    """Return when a stretch begins or ends next after now, or None if none ever does."""
    days = size // DAY + 2
    for moment in _edges(spans, size, now, zone, range(-1, days)):
        if moment > now and is_within(spans, size, moment, zone) is begins:
            return moment
    return None


def last_begin(spans: Spans, size: int, now: datetime, zone: str) -> datetime | None:
    """Return when the stretch began that now lies in; None for outside, or where it has no end."""
    if not is_within(spans, size, now, zone):
        return None
    found = None
    for moment in _edges(spans, size, now, zone, range(-(size // DAY) - 1, 2)):
        if moment > now:
            break
        if is_within(spans, size, moment, zone) and not is_within(
            spans, size, moment - _MINUTE, zone
        ):
            found = moment
    return found


def _edges(
    spans: Spans, size: int, now: datetime, zone: str, days: Iterable[int]
) -> Iterator[datetime]:
    """Yield every moment at which one may begin or end, in order, the clock's own jumps too."""
    minutes = sorted({minute % size for span in spans for minute in span})
    today, found = local_date(now, zone), set()
    for number in days:
        day = today + timedelta(days=number)
        for minute in minutes:
            if minute // DAY == (day.weekday() if size == WEEK else 0):
                wall = datetime.combine(day, time(minute % DAY // 60, minute % 60))
                found |= {from_wall(wall.replace(fold=fold), zone) for fold in (0, 1)}
        start = from_wall(datetime.combine(day, time()), zone)
        jump = _jump(start, start + timedelta(days=1), zone)
        if jump is not None:
            found.add(jump)
    yield from sorted(found)


def _jump(start: datetime, end: datetime, zone: str) -> datetime | None:
    """Return when the wall clock is set forward or back between two moments, or None."""
    info = zone_info(zone)
    before = start.astimezone(info).utcoffset()
    if before == end.astimezone(info).utcoffset():
        return None
    low, high = 0, (end - start) // _MINUTE
    while high - low > 1:
        middle = (low + high) // 2
        if (start + middle * _MINUTE).astimezone(info).utcoffset() == before:
            low = middle
        else:
            high = middle
    return start + high * _MINUTE
