"""From figures to what the charts draw."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from statistics import median

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from app.domain.insights.days import DayMood
from app.domain.insights.factors import EARLY_WAKING, POOR_SLEEP, SHORT_NIGHT
from app.domain.insights.gaps import SHOWN_DAYS
from app.domain.insights.rhythm import Usual
from app.domain.insights.sleep import NightFacts
from app.domain.insights.together import FactorKind, Together
from app.domain.insights.weeks import LEAST_DAYS
from app.domain.measures import Instrument, Score, Taking
from app.domain.scoring import band
from app.domain.session import Landmark, LandmarkKind
from app.domain.when import local_date
from app.usecases.insights import Insights
from ui.measure_words import band_name
from ui.text import context_name, month_year, number
from ui.views.insights.reading import Picture
from ui.widgets.charts.bars import Bar
from ui.widgets.charts.dumbbells import Pair
from ui.widgets.charts.levels import Level
from ui.widgets.charts.scores import ScorePoint, Series
from ui.widgets.charts.sleep import SleepBar
from ui.widgets.charts.weeks import EventMark, GapBand, WeekData, WeekPoint
from ui.widgets.charts.words import month_words, number_words, weekday_words
from ui.widgets.charts.year import PixelDay
from ui.widgets.mood import mood_name

PAIRS = 6
_NIGHTS = 62  # days up to which each night has a bar of its own
_NOON, _HOURS, _WEEK = 12, 24, 7
_EVERY = 3  # hours between two labels


def pixels(days: Iterable[DayMood]) -> dict[date, PixelDay]:
    """Return each day with a check-in."""
    found = {}
    for day in days:
        every = day.values + day.whole
        found[day.date] = PixelDay(day.median, min(every), max(every), len(every))
    return found


def weeks(picture: Picture) -> WeekData:
    """Return the line of weeks, with gaps as bands and what the person named."""
    insights = picture.insights
    first, last = picture.period.first, picture.period.end
    began = picture.began or last
    points = tuple(
        WeekPoint(week.first, week.median, week.low or 0, week.high or 0, week.days, week.of)
        for week in insights.weeks
        if week.last >= began
    )
    dots = tuple((day.date, day.median) for day in insights.days)
    events = tuple(
        EventMark(one.first, one.words)
        for one in insights.landmarks
        if one.kind is LandmarkKind.EVENT
    )
    return WeekData(first, last, dots, points, _bands(insights, began), events)


def _bands(insights: Insights, began: date) -> tuple[GapBand, ...]:
    """Long gaps, and days that the person said they were away on.

    Before the first check-in of all there is no gap.
    """
    last = insights.last
    away = [one for one in insights.landmarks if one.kind is LandmarkKind.AWAY]
    bands, told = [], set()
    for gap in insights.gaps:
        if gap.days < SHOWN_DAYS or gap.last < began:
            continue
        reason = next((one for one in away if _touches(one, gap.first, gap.last, last)), None)
        words = ""
        if reason is not None:
            told.add(reason.id)
            words = away_words(reason)
        bands.append(GapBand(gap.first, gap.last, words))
    for one in away:
        if one.id not in told:
            end = min(one.last or last, last)
            bands.append(GapBand(max(one.first, insights.first), end, away_words(one)))
    return tuple(sorted(bands, key=lambda band: band.first))


def _touches(one: Landmark, first: date, last: date, today: date) -> bool:
    return one.first <= last and (one.last or today) >= first


def away_words(one: Landmark) -> str:
    """Return the name of days away."""
    return one.words or QCoreApplication.translate("Insights", "away")


def distribution(insights: Insights) -> tuple[Bar, ...]:
    """Return how many check-ins were of each class."""
    return tuple(
        Bar("", count, mood_name(mood), _check_ins(count), mood)
        for mood, count in enumerate(insights.distribution.check_ins, 1)
    )


def _check_ins(count: int) -> str:
    text = QCoreApplication.translate("Insights", "%n check-ins", "", count)
    return text.replace(str(count), number(count), 1)


def weekdays(insights: Insights, starts: int) -> tuple[Level, ...]:
    """Return what is usual on each weekday, from the one that weeks begin with."""
    usual = {one.place: one for one in insights.weekdays}
    order = [(starts + place) % _WEEK for place in range(_WEEK)]
    return tuple(
        _level(usual[place], weekday_words(place + 1, short=True),
               weekday_words(place + 1, short=False))
        for place in order
    )  # fmt: skip


def hours(insights: Insights) -> tuple[Level, ...]:
    """Return what is usual in each hour of the day, also where there is nothing."""
    usual = {one.place: one for one in insights.hours}
    if not usual:
        return ()
    levels = []
    for hour in range(_HOURS):
        name = QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
        label = QLocale().toString(hour) if hour % _EVERY == 0 else ""
        one = usual.get(hour, Usual(hour, None, None, None, 0, 0))
        levels.append(_level(one, label, name))
    return tuple(levels)


def _level(one: Usual, label: str, name: str) -> Level:
    return Level(label, one.median, one.low or 0, one.high or 0, one.days, name)


def pairs(found: Sequence[Together]) -> tuple[Pair, ...]:
    """Return what may be put in words, the largest difference first."""
    named = [(one, together_name(one)) for one in found if one.clear]
    return tuple(
        Pair(name, one.with_median, one.without_median, one.days_with, one.days_without, one.code)
        for one, name in named
        if name
    )[:PAIRS]


def together_name(one: Together) -> str:
    """Return the name of what appeared together with mood; empty for what was deleted."""
    say = QCoreApplication.translate
    if one.kind is FactorKind.CONTEXT:
        return context_name(one.code)
    if one.kind is FactorKind.SLEEP:
        return {
            SHORT_NIGHT: say("Insights", "Slept under 6 hours"),
            POOR_SLEEP: say("Insights", "Slept poorly"),
            EARLY_WAKING: say("Insights", "Woke too early"),
        }[one.code]
    if one.kind is FactorKind.SCALE and one.above is not None and one.name:
        text = say("Insights", "%1 above %2", "a scale of one's own")
        return text.replace("%2", number_words(one.above)).replace("%1", one.name)
    return one.name


def sleep(picture: Picture) -> tuple[SleepBar, ...]:
    """Return each night of a short time, or the middle values of weeks with three nights."""
    insights = picture.insights
    moods = {day.date: day.median for day in insights.days}
    if (insights.last - insights.first).days < _NIGHTS:
        return tuple(
            SleepBar(one.date, one.date, _evening(one.asleep), _hours(one.awake), one.hours, 1,
                     one.quality, moods.get(one.date))
            for one in insights.nights
        )  # fmt: skip
    found: dict[date, list[NightFacts]] = {}
    for one in insights.nights:
        begin = one.date - timedelta(days=(one.date - insights.weeks[0].first).days % _WEEK)
        found.setdefault(begin, []).append(one)
    bars = []
    for begin, nights in found.items():
        if len(nights) >= LEAST_DAYS:
            last = min(begin + timedelta(days=_WEEK - 1), insights.last)
            bars.append(_week_of(nights, max(begin, insights.first), last, moods))
    return tuple(bars)


def _week_of(
    nights: list[NightFacts], first: date, last: date, moods: dict[date, float]
) -> SleepBar:
    felt = [moods[one.date] for one in nights if one.date in moods]
    return SleepBar(
        first, last,
        _middle([_evening(one.asleep) for one in nights]),
        _middle([_hours(one.awake) for one in nights]),
        _middle([one.hours for one in nights]),
        len(nights),
        _middle([one.quality for one in nights]),
        float(median(felt)) if len(felt) >= LEAST_DAYS else None,
    )  # fmt: skip


def _middle(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(median(known)) if len(known) >= LEAST_DAYS else None


def _hours(minute: int | None) -> float | None:
    return None if minute is None else minute / 60


def _evening(minute: int | None) -> float | None:
    """Return when somebody fell asleep, before midnight as a negative number of hours."""
    hours = _hours(minute)
    return hours - _HOURS if hours is not None and hours >= _NOON else hours


def words(insights: Insights) -> tuple[Bar, ...]:
    """Return how many words were written in each month."""
    bars = []
    for one in insights.months:
        said = QCoreApplication.translate("Insights", "%n words", "", one.words)
        said = said.replace(str(one.words), number(one.words), 1)
        label = month_words(one.month.month, short=True)
        bars.append(Bar(label, one.words, month_year(one.month), said))
    return tuple(bars)


def scores(picture: Picture, *, balanced: bool) -> tuple[Series, ...]:
    """Return a series for each questionnaire with a score; its first one stands for it.

    Args:
        picture: what was read.
        balanced: those whose score may lie below zero, or the others; they share no axis.
    """
    found = []
    for instrument in picture.instruments:
        if not instrument.scores:
            continue
        score = instrument.scores[0] if not balanced else instrument.scores[-1]
        if (score.low < 0) != balanced:
            continue
        points = _points(instrument, score, picture.insights.takings)
        if points:
            bands = tuple((float(one.low), band_name(one.name)) for one in score.bands)
            found.append(Series(instrument.title, points, score.high, score.low, bands))
    return tuple(sorted(found, key=lambda one: -len(one.points)))


def _points(
    instrument: Instrument, score: Score, takings: Iterable[Taking]
) -> tuple[ScorePoint, ...]:
    """Return the scores of one questionnaire; of one's own only those of the same wording."""
    points = []
    for taking in takings:
        same = not instrument.own or taking.digest == instrument.digest
        if taking.instrument != instrument.id or score.id not in taking.scores or not same:
            continue
        value = taking.scores[score.id]
        lies = band(score, value)
        day = local_date(taking.at, taking.zone)
        points.append(ScorePoint(day, value, band_name(lies.name) if lies else ""))
    return tuple(points)


def last_week_days(insights: Insights) -> int:
    """Return how many days of the last seven have a check-in."""
    begin = insights.last - timedelta(days=_WEEK - 1)
    return sum(day.date >= begin for day in insights.days)
