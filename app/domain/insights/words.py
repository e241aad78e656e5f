"""Words over time: how much was written, and how often a word was (plain counts, nothing rated)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DayWords:
    """What was written under one local date."""

    date: date
    entries: int
    words: int


@dataclass(frozen=True, slots=True)
class MonthWords:
    """What was written in one month.

    Attributes:
        month: its first day.
        days: on how many days there is an entry.
    """

    month: date
    days: int
    entries: int
    words: int


@dataclass(frozen=True, slots=True)
class WordMonth:
    """In how many entries of a month something was found.

    Attributes:
        month: its first day.
        found: the entries with it.
        entries: all entries of the month.
    """

    month: date
    found: int
    entries: int


def by_month(days: Iterable[DayWords], first: date, last: date) -> list[MonthWords]:
    """Return every month of a period; nothing written is a count of 0, not a gap."""
    counts: dict[date, list[int]] = {month: [0, 0, 0] for month in months(first, last)}
    for day in days:
        if first <= day.date <= last:
            sums = counts[day.date.replace(day=1)]
            for place, more in enumerate((1, day.entries, day.words)):
                sums[place] += more
    return [MonthWords(month, *sums) for month, sums in counts.items()]


def word_months(
    found: Iterable[date], days: Iterable[DayWords], first: date, last: date
) -> list[WordMonth]:
    """Return how many entries of each month a search found.

    Args:
        found: the local date of each entry that was found.
        days: what was written, for the entries in all.
        first: the period's first day, included.
        last: its last day, included.
    """
    hits = Counter(day.replace(day=1) for day in found if first <= day <= last)
    return [
        WordMonth(one.month, hits[one.month], one.entries) for one in by_month(days, first, last)
    ]


def months(first: date, last: date) -> list[date]:
    """Return the first day of each month of a period."""
    begin, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return [date(number // 12, number % 12 + 1, 1) for number in range(begin, end + 1)]
