"""Read what a period's check-ins, nights, scales, questionnaires and words come to."""

from dataclasses import dataclass
from datetime import date

from app.domain.entry import EntryRow
from app.domain.insights import factors
from app.domain.insights.blocks import BLOCK_DAYS, BlockChange, compare_blocks
from app.domain.insights.coping import CardFigures, card_figures
from app.domain.insights.days import DayMood, between, plus
from app.domain.insights.distribution import Distribution, LabelCount, distribution
from app.domain.insights.gaps import Gap, gaps
from app.domain.insights.look_back import LookBack, look_back
from app.domain.insights.on_this_day import same_days
from app.domain.insights.rhythm import Usual, by_hour, by_weekday
from app.domain.insights.scales import ScaleSeries, series_of
from app.domain.insights.sleep import NightFacts, SleepFigures, sleep_figures
from app.domain.insights.together import LEAST_DAYS, Together, together
from app.domain.insights.weeks import Week, weekly_medians
from app.domain.insights.words import MonthWords, WordMonth, by_month, word_months
from app.domain.measures import Taking
from app.domain.query import Query
from app.domain.session import Landmark
from app.settings import ON_THIS_DAY
from app.vault.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Insights:
    """A period's figures; "n of N days" is ``len(days)`` of ``of``.

    Attributes:
        first, last: local dates, both included.
        of: how many days the period has.
        days: those with a check-in, in their order.
        check_ins: how many there are.
        weeks: every week, also those without a value.
        gaps: every run of days without a check-in, also of one day (`SHOWN_DAYS` for charts).
        weekdays, hours: what is usual; hours only where there was a moment.
        change: the four weeks up to ``last`` against the four before, even if these lie before
            ``first``; None with too few days. Put it in words only if it is `clear`.
        together: every factor with enough days; put in words only those that are `clear`.
        nights: as noted, for the chart of sleep.
        takings: finished questionnaires in the order of time, with their scores as counted then.
        labels: how often each feeling was named.
        months: words written.
        looked_back: best and hardest weeks and days.
    """

    first: date
    last: date
    of: int
    days: tuple[DayMood, ...]
    check_ins: int
    weeks: tuple[Week, ...]
    gaps: tuple[Gap, ...]
    distribution: Distribution
    weekdays: tuple[Usual, ...]
    hours: tuple[Usual, ...]
    change: BlockChange | None
    together: tuple[Together, ...]
    sleep: SleepFigures
    nights: tuple[NightFacts, ...]
    scales: tuple[ScaleSeries, ...]
    takings: tuple[Taking, ...]
    coping: tuple[CardFigures, ...]
    labels: tuple[LabelCount, ...]
    months: tuple[MonthWords, ...]
    landmarks: tuple[Landmark, ...]
    looked_back: LookBack


def read_insights(tx: Transaction, first: date, last: date, *, starts: int = 0) -> Insights:
    """Return the figures of a period.

    Args:
        tx: a reading transaction.
        first: the period's first local date, included.
        last: its last, included.
        starts: the day a week begins with, 0 for Monday to 6 for Sunday.

    Raises:
        ValueError: it ends before it begins.
    """
    if last < first:
        raise ValueError(last)
    days, hours = tx.figures.moods(first, last)
    nights = tx.figures.nights(first, last)
    scales = series_of(tx.figures.readings(first, last), first, last, starts=starts)
    return Insights(
        first=first,
        last=last,
        of=(last - first).days + 1,
        days=tuple(days),
        check_ins=sum(len(day.values) + len(day.whole) for day in days),
        weeks=tuple(weekly_medians(days, first, last, starts=starts)),
        gaps=tuple(gaps(days, first, last)),
        distribution=distribution(days),
        weekdays=tuple(by_weekday(days)),
        hours=tuple(by_hour(hours)),
        change=read_change(tx, last, known=(first, days)),
        together=tuple(
            together(
                days,
                [
                    *factors.contexts(tx.figures.contexts(first, last, LEAST_DAYS)),
                    *factors.tags(tx.figures.tags(first, last, LEAST_DAYS)),
                    *factors.scales(scales),
                    *factors.nights(nights),
                ],
            )
        ),
        sleep=sleep_figures(nights, days, first, last, starts=starts),
        nights=tuple(nights),
        scales=tuple(scales),
        takings=tuple(tx.takings.done(first, last)),
        coping=tuple(card_figures(tx.figures.card_uses(first, last))),
        labels=tuple(tx.figures.labels(first, last)),
        months=tuple(by_month(tx.figures.words(first, last), first, last)),
        landmarks=tuple(tx.landmarks.between(first, last)),
        looked_back=look_back(days, first, last, starts=starts),
    )


def read_change(
    tx: Transaction, last: date, *, known: tuple[date, list[DayMood]] | None = None
) -> BlockChange | None:
    """Return the four weeks up to ``last`` beside the four before, or None with too few days.

    Args:
        tx: a reading transaction.
        last: the last day of the later block.
        known: what was read already: from which date on, and the days.
    """
    begin = plus(last, 1 - 2 * BLOCK_DAYS)
    if known and known[0] <= begin:
        return compare_blocks(between(known[1], begin, last), last)
    return compare_blocks(tx.figures.moods(begin, last).days, last)


def read_look_back(tx: Transaction, first: date, last: date, *, starts: int = 0) -> LookBack:
    """Return a period's look-back alone: of a week, a month or a year."""
    return look_back(tx.figures.moods(first, last).days, first, last, starts=starts)


def read_word_months(tx: Transaction, query: Query, first: date, last: date) -> list[WordMonth]:
    """Return in how many entries of each month a search finds something."""
    found = tx.figures.dates_of(tx.search.positions(query))
    return word_months(found, tx.figures.words(first, last), first, last)


def read_memories(tx: Transaction, today: date) -> list[EntryRow]:
    """Return the entries of this day in earlier years, newest first; none unless switched on."""
    if not ON_THIS_DAY.read(tx.settings.all()):
        return []
    earliest = tx.figures.first_entry()
    return tx.figures.memories(same_days(today, earliest)) if earliest else []
