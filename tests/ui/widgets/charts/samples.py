"""Charts with invented data, for tests and for looking at them."""

import math
import random
from collections.abc import Callable
from datetime import date, timedelta

from ui.theme.look import Look
from ui.widgets.charts.bars import Bar, Bars
from ui.widgets.charts.base import Chart
from ui.widgets.charts.dumbbells import Dumbbells, Pair
from ui.widgets.charts.levels import Level, Levels
from ui.widgets.charts.pairs import DayPair, PairBars
from ui.widgets.charts.scale import ScaleData, ScaleLine
from ui.widgets.charts.scores import ScoreLines, ScorePoint, Series
from ui.widgets.charts.sleep import SleepBar, SleepBars
from ui.widgets.charts.weeks import EventMark, GapBand, WeekData, WeekLine, WeekPoint
from ui.widgets.charts.year import PixelDay, YearPixels

FIRST, TODAY, LAST = date(2026, 1, 1), date(2026, 11, 22), date(2026, 12, 31)
AWAY = (date(2026, 8, 3), date(2026, 8, 16))
BANDS = (
    (0.0, "Minimal"),
    (5.0, "Mild"),
    (10.0, "Moderate"),
    (15.0, "Moderately severe"),
    (20.0, "Severe"),
)


def _days() -> dict[date, PixelDay]:
    """A year of waves with empty days, one of them long."""
    chance = random.Random(7)
    days: dict[date, PixelDay] = {}
    for number in range((TODAY - FIRST).days + 1):
        day = FIRST + timedelta(days=number)
        if chance.random() < 0.22 or AWAY[0] <= day <= AWAY[1]:
            continue
        wave = 4.3 + 1.6 * math.sin(number / 23) + chance.gauss(0, 0.8)
        middle = min(7, max(1, round(wave)))
        count = chance.choice((1, 1, 1, 2, 3))
        spread = 0 if count == 1 else 1
        days[day] = PixelDay(middle, max(1, middle - spread), min(7, middle + spread), count)
    return days


DAYS = _days()


def _weeks(first: date) -> tuple[WeekPoint, ...]:
    weeks = []
    while first <= TODAY:
        values = [
            DAYS[first + timedelta(days=n)].middle
            for n in range(7)
            if first + timedelta(days=n) in DAYS
        ]
        enough = len(values) >= 3
        middle = sorted(values)[len(values) // 2] if enough else None
        low, high = (min(values), max(values)) if enough else (0, 0)
        weeks.append(WeekPoint(first, middle, low, high, len(values)))
        first += timedelta(days=7)
    return tuple(weeks)


def year(look: Look) -> YearPixels:
    chart = YearPixels(look, "Year in pixels")
    chart.set_days(FIRST, LAST, DAYS, TODAY)
    return chart


def weeks(look: Look, *, words: str = "away") -> WeekLine:
    first = date(2026, 6, 1)
    dots = tuple((day, one.middle) for day, one in DAYS.items() if day >= first)
    events = (EventMark(date(2026, 9, 14), "New job"),)
    gaps = (GapBand(*AWAY, words),)
    chart = WeekLine(look, "Mood by week")
    chart.set_weeks(WeekData(first, TODAY, dots, _weeks(first), gaps, events))
    return chart


def distribution(look: Look) -> Bars:
    chart = Bars(look, "How often", columns=("Mood", "Check-ins"))
    counts = (6, 14, 40, 61, 72, 44, 17)
    bars = tuple(Bar("", count, f"Class {n}", mood=n) for n, count in enumerate(counts, 1))
    chart.set_bars(bars)
    return chart


def words(look: Look) -> Bars:
    chart = Bars(look, "Words", columns=("Month", "Words"))
    names = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov")
    chart.set_bars(tuple(Bar(name, (n * 997) % 4200) for n, name in enumerate(names)))
    return chart


def weekdays(look: Look) -> Levels:
    chart = Levels(look, "By weekday")
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    middles = (3.5, 4, 4, None, 5, 6, 5.5)
    chart.set_levels(
        tuple(
            Level(name, middle, (middle or 4) - 1, (middle or 4) + 1, 30 if middle else 2)
            for name, middle in zip(names, middles, strict=True)
        )
    )
    return chart


def together(look: Look) -> Dumbbells:
    chart = Dumbbells(look, "Appeared together")
    chart.set_pairs(
        (
            Pair("Walking", 5.2, 4.1, 64, 190),
            Pair("Slept under 6 hours", 3.1, 4.5, 31, 160),
            Pair("Time with family", 4.9, 4.2, 47, 207),
        )
    )
    return chart


def scores(look: Look) -> ScoreLines:
    chart = ScoreLines(look, "Scores")
    phq, gad = (14, 15, 12, 10, 11, 7), (11, 10, 10, 8, 6, 5)

    def points(values: tuple[int, ...]) -> tuple[ScorePoint, ...]:
        return tuple(
            ScorePoint(date(2026, 2, 10) + timedelta(days=45 * n), value, "Moderate")
            for n, value in enumerate(values)
        )

    phq_9 = Series("PHQ-9", points(phq), 27, 0, BANDS)
    gad_7 = Series("GAD-7", points(gad), 21, 0, BANDS)
    chart.set_series((phq_9, gad_7), FIRST, TODAY)
    return chart


def sleep(look: Look) -> SleepBars:
    chart = SleepBars(look, "Sleep and mood")
    chance, bars = random.Random(3), []
    for number in range(30):
        day = date(2026, 10, 24) + timedelta(days=number)
        if number % 7 == 4:
            continue
        asleep, awake = chance.gauss(-0.5, 0.8), chance.gauss(6.8, 0.6)
        mood = DAYS[day].middle if day in DAYS else None
        bars.append(SleepBar(day, day, asleep, awake, awake - asleep, 1, 3, mood))
    chart.set_nights(tuple(bars), date(2026, 10, 24), TODAY)
    return chart


def scale(look: Look) -> ScaleLine:
    chart = ScaleLine(look, "Tension")
    dots = tuple((day, float(one.middle)) for day, one in DAYS.items())
    chart.set_scale(ScaleData(FIRST, TODAY, dots, _weeks(FIRST), 0, 10))
    return chart


def counted(look: Look) -> Bars:
    chart = Bars(look, "Swam", columns=("Month", "Days with yes", "Days noted"))
    chart.set_bars(
        (
            Bar("Jan", 3, "January 2026", "yes on 3 of 9 days noted", of=9),
            Bar("Feb", None, "February 2026", "Nothing noted"),
            Bar("Mar", 0, "March 2026", "yes on 0 of 4 days noted", of=4),
        )
    )
    return chart


def pairs(look: Look) -> PairBars:
    chart = PairBars(look, "Two kinds of time", ("In circles", "Elsewhere"))
    minutes = ((12, 0), (25, 90), (0, 0), (30, 20), (8, 0), (0, 240), (14, 45))
    first = TODAY - timedelta(days=6)
    chart.set_days(
        tuple(DayPair(first + timedelta(days=n), *pair) for n, pair in enumerate(minutes))
    )
    return chart


MAKERS: dict[str, Callable[[Look], Chart]] = {
    "year": year,
    "weeks": weeks,
    "distribution": distribution,
    "words": words,
    "weekdays": weekdays,
    "together": together,
    "scores": scores,
    "sleep": sleep,
    "scale": scale,
    "counted": counted,
    "pairs": pairs,
}


def all_charts(look: Look) -> dict[str, Chart]:
    """One of each kind, full."""
    return {name: make(look) for name, make in MAKERS.items()}


def empty_charts(look: Look) -> list[Chart]:
    """One of each kind that was never given anything."""
    kinds: tuple[type[Chart], ...] = (
        YearPixels, WeekLine, Bars, Levels, Dumbbells, ScoreLines, SleepBars, ScaleLine,
    )  # fmt: skip
    return [
        *(kind(look, "Nothing") for kind in kinds),
        PairBars(look, "Nothing", ("One", "Another")),
    ]
