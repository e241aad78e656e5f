"""From the person's own scales to what their charts draw."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.insights.scales import ScaleSeries
from app.domain.scales import ScaleKind
from ui.text import month_year
from ui.views.insights.reading import Picture
from ui.widgets.charts.amounts import amount_words
from ui.widgets.charts.bars import Bar
from ui.widgets.charts.scale import ScaleData
from ui.widgets.charts.weeks import WeekPoint
from ui.widgets.charts.words import month_words, span_words

YES = (ScaleKind.YES_NO, ScaleKind.TAKEN)
_WEEK = 7
_WEEKLY = 190  # days up to which a bar is a week, not a month
Key = tuple[UUID, ScaleKind, float | None, float | None]


def key_of(series: ScaleSeries) -> Key:
    """Return what tells a series from every other one of a period."""
    return series.scale_id, series.kind, series.low, series.high


def shown(series: Sequence[ScaleSeries]) -> list[ScaleSeries]:
    """Return what has a chart: every series of a scale that still has a name."""
    return [one for one in series if one.name]


def changed_range(one: ScaleSeries, series: Sequence[ScaleSeries]) -> bool:
    """Whether the same scale has values in another range in this period."""
    return any(other.scale_id == one.scale_id and other is not one for other in series)


def title(one: ScaleSeries, *, with_range: bool) -> str:
    """Return the name of a scale with its unit, and its range where that tells two apart."""
    say = QCoreApplication.translate
    words = one.name
    if one.unit and one.kind is ScaleKind.NUMBER:
        words = say("Insights", "%1 (%2)", "a scale and its unit").replace("%2", one.unit)
        words = words.replace("%1", one.name, 1)
    return f"{words} · {_range(one)}" if with_range else words


def _range(one: ScaleSeries) -> str:
    say = QCoreApplication.translate
    if one.low is None and one.high is None:
        return say("Insights", "without limits", "the range of a scale")
    if one.high is None:
        text = say("Insights", "from %1", "the range of a scale")
    elif one.low is None:
        text = say("Insights", "up to %2", "the range of a scale")
    else:
        text = say("Insights", "%1 to %2", "the range of a scale")
    low, high = (amount_words(end) if end is not None else "" for end in (one.low, one.high))
    return text.replace("%1", low).replace("%2", high)


def line(one: ScaleSeries, picture: Picture) -> ScaleData:
    """Return the line of a number, a scale from 0 to 10 or a length of time."""
    weeks = tuple(
        WeekPoint(week.first, week.median, week.low or 0, week.high or 0, week.days, week.of)
        for week in one.weeks
        if week.last >= one.days[0][0]
    )
    return ScaleData(
        picture.period.first, picture.period.end, one.days, weeks, one.low, one.high,
        one.unit if one.kind is ScaleKind.NUMBER else "", one.kind is ScaleKind.DURATION,
    )  # fmt: skip


def counted_by_month(picture: Picture) -> bool:
    """Whether a bar stands for a month, not for a week."""
    return (picture.period.last - picture.period.first).days >= _WEEKLY


def bars(one: ScaleSeries, picture: Picture) -> tuple[Bar, ...]:
    """Return days with yes of days noted, from the first one noted on."""
    monthly = counted_by_month(picture)
    starts = _months(one, picture) if monthly else [
        week.first for week in one.weeks if week.last >= one.days[0][0]
    ]  # fmt: skip
    ends = [*(day - timedelta(days=1) for day in starts[1:]), picture.period.end]
    return tuple(
        _bar([value for day, value in one.days if first <= day <= last],
             max(first, picture.period.first), last, monthly=monthly)
        for first, last in zip(starts, ends, strict=True)
    )  # fmt: skip


def _months(one: ScaleSeries, picture: Picture) -> list[date]:
    day, found = one.days[0][0].replace(day=1), []
    while day <= picture.period.end:
        found.append(day)
        day = (day + timedelta(days=31)).replace(day=1)
    return found


def _bar(values: Sequence[float], first: date, last: date, *, monthly: bool) -> Bar:
    say = QCoreApplication.translate
    short = QLocale().toString(QDate(first.year, first.month, first.day), "d MMM")
    label = month_words(first.month, short=True) if monthly else short
    name = month_year(first) if monthly else span_words(first, last)
    if not values:
        return Bar(label, None, name, say("Insights", "Nothing noted"))
    yes = sum(value > 0 for value in values)
    words = say("Insights", "yes on %1 of %n days noted", "", len(values)).replace("%1", str(yes))
    return Bar(label, yes, name, words, of=len(values))
