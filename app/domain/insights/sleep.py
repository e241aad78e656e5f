"""Sleep and mood: how long, from when to when, and the mood of the day that followed.

Onset, waking, early waking and quality are what sleep diaries ask (C. E. Carney and others, "The
Consensus Sleep Diary", Sleep 35, 2012). Hours are between two moments in UTC, so a night on which
clocks change is as long as it was.
"""

import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.insights.days import DayMood, median, quantile
from app.domain.insights.weeks import LEAST_DAYS, Week, weekly

#: Hours below which a night is short: seven are recommended, below six is "not appropriate" for an
#: adult (M. Hirshkowitz and others, "National Sleep Foundation's sleep time duration
#: recommendations", Sleep Health 1, 2015).
SHORT_HOURS = 6
#: The qualities that are called poor.
POOR = (1, 2)
_EDGES = (0.0, 6.0, 7.0, 8.0, 9.0, 24.0)
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class NightFacts:
    """One night, under the local date of waking up; what is None was not noted.

    Attributes:
        asleep, awake: minute of the local day, 0 to 1439.
    """

    date: date
    hours: float | None = None
    asleep: int | None = None
    awake: int | None = None
    quality: int | None = None
    wakings: int | None = None
    early: bool | None = None


@dataclass(frozen=True, slots=True)
class SleepMood:
    """The mood of the days after nights of some length.

    Attributes:
        low, high: hours, from ``low`` to under ``high``.
        nights: how many of those days have a check-in.
        median: of the days' values; None with fewer than three.
    """

    low: float
    high: float
    nights: int
    median: float | None


@dataclass(frozen=True, slots=True)
class SleepFigures:
    """The nights of a period; what has fewer than three nights is None.

    Attributes:
        nights: how many were noted, of ``of``.
        hours, hours_low, hours_high: median and quartiles.
        asleep, awake: the usual minute of the day.
        early: nights of early waking, among ``early_of`` of which it is known.
        weeks: the weekly medians of hours, broken at gaps like those of mood.
        moods: the mood of the day after, by length of the night.
    """

    nights: int
    of: int
    hours: float | None
    hours_low: float | None
    hours_high: float | None
    asleep: int | None
    awake: int | None
    quality: float | None
    wakings: float | None
    early: int
    early_of: int
    weeks: tuple[Week, ...]
    moods: tuple[SleepMood, ...]


def sleep_figures(
    nights: Sequence[NightFacts], days: Iterable[DayMood], first: date, last: date, *,
    starts: int = 0,
) -> SleepFigures:  # fmt: skip
    """Return what the nights of a period come to."""
    nights = [night for night in nights if first <= night.date <= last]
    hours = [(night.date, night.hours) for night in nights if night.hours is not None]
    lengths = sorted(value for _, value in hours)
    enough = len(lengths) >= LEAST_DAYS
    known = [night.early for night in nights if night.early is not None]
    return SleepFigures(
        len(nights), (last - first).days + 1,
        _median(lengths),
        quantile(lengths, 1 / 4) if enough else None,
        quantile(lengths, 3 / 4) if enough else None,
        usual_minute([night.asleep for night in nights if night.asleep is not None]),
        usual_minute([night.awake for night in nights if night.awake is not None]),
        _median([night.quality for night in nights if night.quality is not None]),
        _median([night.wakings for night in nights if night.wakings is not None]),
        sum(known), len(known),
        tuple(weekly(hours, first, last, starts=starts)),
        _moods(hours, {day.date: day.median for day in days}),
    )  # fmt: skip


def _moods(
    hours: Iterable[tuple[date, float]], values: Mapping[date, float]
) -> tuple[SleepMood, ...]:
    pairs = [(length, values[day]) for day, length in hours if day in values]
    found = []
    for low, high in itertools.pairwise(_EDGES):
        # A night may last a whole day, and no longer.
        inside = [mood for length, mood in pairs
                  if low <= length < high or length == high == _EDGES[-1]]  # fmt: skip
        found.append(SleepMood(low, high, len(inside), _median(inside)))
    return tuple(found)


def usual_minute(minutes: Sequence[int]) -> int | None:
    """Return the median of times of the day; None of fewer than three.

    The clock is cut open opposite the mean direction, so that 23:50 and 0:10 are neighbours (N. I.
    Fisher, "Statistical Analysis of Circular Data", 1993, section 2.3).
    """
    if len(minutes) < LEAST_DAYS:
        return None
    angles = [2 * math.pi * minute / _DAY for minute in minutes]
    mean = math.atan2(sum(map(math.sin, angles)), sum(map(math.cos, angles)))
    centre = round(mean / (2 * math.pi) * _DAY)
    turned = sorted((minute - centre + _DAY // 2) % _DAY - _DAY // 2 for minute in minutes)
    return round(centre + median(turned)) % _DAY


def _median(values: Sequence[float]) -> float | None:
    return median(sorted(values)) if len(values) >= LEAST_DAYS else None
