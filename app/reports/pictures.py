"""The charts of one report, each with the sentence that stands for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.insights.gaps import SHOWN_DAYS
from app.domain.insights.weeks import Week
from app.domain.report import Part, ReportChoice
from app.domain.session import Landmark, LandmarkKind
from app.domain.when import local_date
from app.reports.charts import Axis, Frame, Points, chart, time_labels
from app.reports.figures import Figures, Measure
from app.reports.say import Say, main_score

#: Questionnaires that the chart of scores shows, and whether their line is dashed.
DRAWN = {"PHQ-9": False, "PHQ-8": False, "GAD-7": True}
_WEEK = 7
# Two filling-ins further apart than this are not joined: nobody knows what was between.
_UNJOINED = 92
_TALL, _SCORES, _LOW = 176.0, 158.0, 132.0
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MOST_HOURS = 14.0
# Marks that are named under the chart, and how much of their words; all stand on page 2.
_NAMED, _NAME_LONG = 8, 60


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart and its words.

    Attributes:
        file: the name under which the template finds the SVG.
        alt: what a screen reader says instead.
        notes: how to read it, printed under it.
    """

    file: str
    svg: str
    title: str
    alt: str
    notes: tuple[str, ...] = ()


def mood(figures: Figures, choice: ReportChoice, say: Say) -> Picture | None:
    """Return days, weekly medians, gaps and marks; None without a check-in."""
    if not figures.days or Part.MOOD not in choice.parts:
        return None
    ticks = [(float(n), f"{say(f'mood_end_{n}')} {n}" if n in {1, 4, 7} else str(n))
             for n in range(1, 8)]  # fmt: skip
    frame = Frame(
        _axis(figures, say), _TALL, 0.6, 7.4, ticks, marks=_marks(figures), gaps=_gaps(figures, say)
    )
    dots = [(day.date, day.median) for day in figures.days]
    svg = chart(frame, dots=dots, series=[_weekly(figures.weeks, figures)])
    known = [week for week in figures.weeks if week.median is not None]
    summary = say("mood_alt_none")
    if known:
        medians = [week.median for week in known if week.median is not None]
        summary = say("mood_alt_weeks", low=say.number(min(medians)), high=say.number(max(medians)),
                      weeks=len(known), all=len(figures.weeks))  # fmt: skip
    alt = say("mood_alt", first=say.day(figures.first), last=say.day(figures.last),
              count=len(figures.days), total=figures.total_days, summary=summary)  # fmt: skip
    notes = [say("mood_read")]
    if named := landmark_list(figures, say):
        more = len(named) - _NAMED
        named = [*named[:_NAMED], say("marks_rest", count=more)] if more > 0 else named
        notes.append(f"{say('landmarks')}: {say.words.apart.join(named)}.")
    return Picture("mood.svg", svg, say("mood"), alt, tuple(notes))


def scores(figures: Figures, choice: ReportChoice, say: Say) -> Picture | None:
    """Return depression and anxiety over time; None where neither was counted."""
    if Part.MEASURES not in choice.parts:
        return None
    drawn = [one for one in figures.measures if one.instrument.id in DRAWN and _values(one)]
    if not drawn:
        return None
    tops = [score.high for one in drawn if (score := main_score(one.instrument))]
    frame = Frame(
        _axis(figures, say), _SCORES, 0, float(max(tops)), [(0.0, "0")],
        bands=_bands(drawn, say), marks=_marks(figures),
    )  # fmt: skip
    series = [
        Points(_values(one), dashed=DRAWN[one.instrument.id], break_after=_UNJOINED)
        for one in drawn
    ]
    spoken = " ".join(_spoken(one, say) for one in drawn)
    alt = say("scores_alt", first=say.day(figures.first), last=say.day(figures.last),
              summary=spoken)  # fmt: skip
    names = [
        say("anxiety" if DRAWN[one.instrument.id] else "depression",
            instrument=say.instrument(one.instrument))
        for one in drawn
    ]  # fmt: skip
    notes = (f"{say.words.apart.join(names)}. {say('bands_read')}",)
    return Picture("scores.svg", chart(frame, series=series), say("measures"), alt, notes)


def sleep(figures: Figures, say: Say) -> Picture | None:
    """Return hours of sleep by night and week; None where no night has both ends."""
    hours = [(night.date, night.hours) for night in figures.nights if night.hours is not None]
    if figures.sleep is None or not hours:
        return None
    lengths = [value for _, value in hours]
    top = min(max(9.0, *lengths), _MOST_HOURS)
    low = min(4.0, *lengths)
    ticks = [(float(n), f"{n} {say('hours')}" if n == 8 else str(n))  # noqa: PLR2004
             for n in range(int(low) // 2 * 2, int(top) + 1, 2)]  # fmt: skip
    frame = Frame(_axis(figures, say), _LOW, low - 0.4, top + 0.4, ticks)
    svg = chart(
        frame, dots=[(day, min(value, top)) for day, value in hours],
        series=[_weekly(figures.sleep.weeks, figures)],
    )  # fmt: skip
    alt = say("sleep_alt", first=say.day(figures.first), last=say.day(figures.last),
              count=len(hours), median=say.hours(figures.sleep.hours))  # fmt: skip
    return Picture("sleep.svg", svg, say("sleep_head"), alt, (say("sleep_read"),))


def landmark_list(figures: Figures, say: Say) -> list[str]:
    """Return what the letters on the chart stand for."""
    return [
        f"{letter} {shortened(say.own(mark.words))} ({say.day(mark.first)})"
        for letter, mark in zip(_LETTERS, _events(figures), strict=False)
    ]


def shortened(words: str) -> str:
    """Return words that fit under a chart."""
    return words if len(words) <= _NAME_LONG else f"{words[:_NAME_LONG].rstrip()} …"


def _events(figures: Figures) -> list[Landmark]:
    """Return the events of the period, the latest if there are more than letters."""
    found = [mark for mark in figures.landmarks if mark.kind is LandmarkKind.EVENT]
    return found[-len(_LETTERS) :]


def _marks(figures: Figures) -> list[tuple[date, str]]:
    return [(mark.first, letter)
            for letter, mark in zip(_LETTERS, _events(figures), strict=False)]  # fmt: skip


def _gaps(figures: Figures, say: Say) -> list[tuple[date, date, str]]:
    """Return what is hatched: weeks without a check-in, named only where the person said why."""
    away = [mark for mark in figures.landmarks if mark.kind is LandmarkKind.AWAY]
    found = []
    for gap in figures.gaps:
        if gap.days >= SHOWN_DAYS:
            named = any(
                mark.first <= gap.last and (mark.last is None or mark.last >= gap.first)
                for mark in away
            )
            found.append((gap.first, gap.last, say("away") if named else ""))
    return found


def _weekly(weeks: Sequence[Week], figures: Figures) -> Points:
    """Return a line through the middles of weeks, broken where a week has no median."""
    values = []
    for week in weeks:
        if week.median is not None:
            begin, end = max(week.first, figures.first), min(week.last, figures.last)
            values.append((begin + (end - begin) / 2, week.median))
    # A week at an edge may be cut, so that its middle lies nearer; the next but one is 14 days on.
    return Points(values, break_after=_WEEK + 3)


def _axis(figures: Figures, say: Say) -> Axis:
    labels = time_labels(
        figures.first, figures.last,
        day=lambda at: say.own(say.words.short_day(at)),
        month=lambda at: say.own(say.words.month(at)),
        year=lambda at: str(at.year),
    )  # fmt: skip
    return Axis(figures.first, figures.last, labels, rtl=say.words.rtl)


def _values(measure: Measure) -> list[tuple[date, float]]:
    score = main_score(measure.instrument)
    if score is None:
        return []
    return [(local_date(one.at, one.zone), float(one.scores[score.id]))
            for one in measure.takings if score.id in one.scores]  # fmt: skip


def _bands(drawn: Sequence[Measure], say: Say) -> list[tuple[float, list[str]]]:
    """Return the lower ends of the bands; one name where all agree, else whose each is."""
    found: dict[int, list[tuple[str, str]]] = {}
    for one in drawn:
        score = main_score(one.instrument)
        assert score is not None
        for band in score.bands:
            if band.low > score.low:
                name = say.own(say.words.named("band", band.name))
                found.setdefault(band.low, []).append((say.instrument(one.instrument), name))
    return [(float(low), _band_words(low, named)) for low, named in sorted(found.items())]


def _band_words(low: int, named: Sequence[tuple[str, str]]) -> list[str]:
    if len({name for _, name in named}) == 1:
        return [f"{named[0][1]} {low}"]
    return [f"{instrument} {name} {low}" for instrument, name in named]


def _spoken(measure: Measure, say: Say) -> str:
    values = [int(value) for _, value in _values(measure)]
    return say("scores_alt_one", instrument=say.instrument(measure.instrument), count=len(values),
               before=values[0], after=values[-1], low=min(values), high=max(values))  # fmt: skip
