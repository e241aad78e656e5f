"""What a report says: gathered from the vault once, with nothing in it that was not chosen.

Whatever a part that is off would need is not gathered, so nothing written from `Figures` can
hold it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from statistics import median_low
from uuid import UUID

from app.domain.coping import CardUse, CopingCard
from app.domain.failures import NoSuchEntry
from app.domain.insights import factors
from app.domain.insights.blocks import BlockChange, compare_blocks
from app.domain.insights.days import DayMood
from app.domain.insights.gaps import Gap, gaps
from app.domain.insights.scales import ReadingFacts, ScaleSeries, scale_series
from app.domain.insights.sleep import NightFacts, SleepFigures, sleep_figures
from app.domain.insights.together import Together, together
from app.domain.insights.weeks import Week, weekly_medians
from app.domain.measures import Instrument, Taking
from app.domain.mood import CheckIn, Span
from app.domain.report import Part, ReportChoice
from app.domain.scales import Reading, Scale
from app.domain.scoring import speaks_of
from app.domain.session import Landmark, Professional
from app.domain.sleep import Night
from app.domain.when import local, local_date
from app.reports import item_nine
from app.vault.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Measure:
    """A questionnaire with its filling-ins in the order of time; both as they may leave."""

    instrument: Instrument
    takings: tuple[Taking, ...]


@dataclass(frozen=True, slots=True)
class Followed:
    """An own scale with its readings in the order of time."""

    scale: Scale
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """A coping card with the times it was used in the period."""

    card: CopingCard
    uses: tuple[CardUse, ...]

    @property
    def before(self) -> int | None:
        """The middle distress before, over the times that have both values."""
        return _middle(use.before for use in self.uses if use.after is not None)

    @property
    def after(self) -> int | None:
        """The middle distress after, likewise."""
        return _middle(use.after for use in self.uses if use.before is not None)

    @property
    def helped(self) -> int | None:
        """The middle of how much it helped, 0 to 4."""
        return _middle(use.helped for use in self.uses)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words of an entry that was ticked."""

    at: datetime
    zone: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Figures:
    """All that a report says.

    Attributes:
        made_at: UTC, shown on the wall clock of ``zone``.
        days: the days with a check-in.
        weeks, gaps: of mood.
        change: the last four weeks against the four before; None where either has too few days.
        series: the scales day by day, one for each range that they had.
        sleep: what the nights come to; None without any.
        nine_left_out: whether a questionnaire stands here without the question that it has.
    """

    first: date
    last: date
    made_at: datetime
    zone: str
    topics: tuple[str, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    days: tuple[DayMood, ...] = ()
    weeks: tuple[Week, ...] = ()
    gaps: tuple[Gap, ...] = ()
    change: BlockChange | None = None
    together: tuple[Together, ...] = ()
    measures: tuple[Measure, ...] = ()
    nine_left_out: bool = False
    nights: tuple[Night, ...] = ()
    sleep: SleepFigures | None = None
    scales: tuple[Followed, ...] = ()
    series: tuple[ScaleSeries, ...] = ()
    coping: tuple[Tried, ...] = ()
    landmarks: tuple[Landmark, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    professionals: tuple[Professional, ...] = ()

    @property
    def total_days(self) -> int:
        """How many days the period has."""
        return (self.last - self.first).days + 1


def gather(
    tx: Transaction,
    choice: ReportChoice,
    *,
    now: datetime,
    instruments: Sequence[Instrument],
    zone: str = "UTC",
) -> Figures:
    """Read what the person chose, and nothing else.

    Args:
        tx: only read.
        choice: days and parts.
        now: when the report is made, UTC.
        instruments: every questionnaire there is.
        zone: the clock that the date of making is shown by.
    """
    parts = choice.parts
    first, last = choice.first, choice.last
    check_ins = _check_ins(tx, choice) if Part.MOOD in parts else ()
    days = mood_days(check_ins)
    nights = _nights(tx, choice) if Part.SLEEP in parts else ()
    scales = _scales(tx, choice) if Part.SCALES in parts else ()
    series = _series(scales, choice)
    measures = _measures(tx, choice, instruments) if _wants_measures(parts) else ()
    return Figures(
        first,
        last,
        now,
        zone,
        topics=tuple(t.words for t in tx.topics.open()) if Part.TOPICS in parts else (),
        check_ins=check_ins,
        days=days,
        weeks=tuple(weekly_medians(days, first, last)) if days else (),
        gaps=tuple(gaps(days, first, last)) if days else (),
        change=compare_blocks(days, last),
        together=_together(check_ins, days, nights, series) if Part.TOGETHER in parts else (),
        measures=measures,
        nine_left_out=not choice.item_nine and _asked_nine(tx, choice, instruments, measures),
        nights=nights,
        sleep=sleep_figures([_facts(one) for one in nights], days, first, last) if nights else None,
        scales=scales,
        series=series,
        coping=_coping(tx, choice) if Part.COPING in parts else (),
        landmarks=tuple(tx.landmarks.between(first, last)) if Part.LANDMARKS in parts else (),
        excerpts=_excerpts(tx, choice.excerpts) if Part.EXCERPTS in parts else (),
        professionals=tuple(tx.professionals.all()) if Part.PROFESSIONAL in parts else (),
    )


def mood_days(check_ins: Iterable[CheckIn]) -> tuple[DayMood, ...]:
    """Return the days of some check-ins in their order."""
    found: dict[date, tuple[list[int], list[int]]] = {}
    for one in check_ins:
        values = found.setdefault(local_date(one.at, one.zone), ([], []))
        values[one.feelings.span is Span.DAY].append(int(one.valence))
    return tuple(
        DayMood(day, tuple(moments), tuple(whole))
        for day, (moments, whole) in sorted(found.items())
    )


def credit_of(instrument: Instrument) -> str:
    """Return who made a questionnaire and by which right it is quoted, for what is exported."""
    parts = (instrument.credit, instrument.source, instrument.licence)
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)


def wall(moment: datetime, zone: str) -> datetime:
    """Return a moment on the clock that the person saw."""
    return local(moment, zone)


def _wants_measures(parts: frozenset[Part]) -> bool:
    return bool(parts & {Part.MEASURES, Part.SCORES_TABLE, Part.ITEM_ANSWERS})


def _check_ins(tx: Transaction, choice: ReportChoice) -> tuple[CheckIn, ...]:
    """Read check-ins without what links them to entries, and without notes unless chosen."""
    keep = Part.NOTES in choice.parts
    return tuple(_bare(one, keep_note=keep) for one in tx.moods.between(choice.first, choice.last))


def _bare(one: CheckIn, *, keep_note: bool) -> CheckIn:
    feelings = one.feelings
    if feelings.note and not keep_note:
        feelings = replace(feelings, note="")
    elif one.entry_id is None and not one.source_label:
        return one
    return replace(one, entry_id=None, source_label="", feelings=feelings)


def _nights(tx: Transaction, choice: ReportChoice) -> tuple[Night, ...]:
    found = tx.nights.between(choice.first, choice.last)
    if Part.NOTES in choice.parts:
        return tuple(found)
    return tuple(replace(night, note="") for night in found)


def _facts(night: Night) -> NightFacts:
    return NightFacts(
        night.date, night.hours, quality=night.quality, wakings=night.wakings, early=night.early
    )


def _together(
    check_ins: Iterable[CheckIn],
    days: Sequence[DayMood],
    nights: Iterable[Night],
    series: Iterable[ScaleSeries],
) -> tuple[Together, ...]:
    """Compare days by context, kind of night and own scale.

    Not by tag: tags are parts of entries, and people are called by them.
    """
    seen: dict[str, set[date]] = {}
    for one in check_ins:
        for code in one.feelings.contexts:
            seen.setdefault(code, set()).add(local_date(one.at, one.zone))
    found = factors.contexts({code: frozenset(on) for code, on in seen.items()})
    found += factors.nights(map(_facts, nights))
    found += factors.scales(series)
    return tuple(together(days, found))


def _series(scales: Iterable[Followed], choice: ReportChoice) -> tuple[ScaleSeries, ...]:
    facts = (
        ReadingFacts(
            one.scale.id, one.scale.name, one.scale.kind, one.scale.unit,
            local_date(reading.at, reading.zone), reading.value, reading.low, reading.high,
        )
        for one in scales
        for reading in one.readings
    )  # fmt: skip
    return tuple(scale_series(facts, choice.first, choice.last))


def _takings(tx: Transaction, choice: ReportChoice) -> list[Taking]:
    wanted = choice.instruments
    found = tx.takings.done(choice.first, choice.last)
    return [one for one in found if not wanted or one.instrument in wanted]


def _measures(
    tx: Transaction, choice: ReportChoice, instruments: Sequence[Instrument]
) -> tuple[Measure, ...]:
    """Read questionnaires; one whose words are not here any more is left out, unreadable."""
    known = {one.id: one for one in instruments}
    found: dict[str, tuple[Instrument, list[Taking]]] = {}
    for taking in _takings(tx, choice):
        instrument = known.get(taking.instrument)
        if instrument is None or not speaks_of(instrument, taking):
            continue
        if not choice.item_nine:
            instrument, taking = item_nine.left_out(instrument, taking, instruments)  # noqa: PLW2901
        if Part.ITEM_ANSWERS not in choice.parts:
            taking = _without_answers(instrument, taking)  # noqa: PLW2901
        found.setdefault(instrument.id, (instrument, []))[1].append(taking)
    order = {one.id: place for place, one in enumerate(instruments)}
    return tuple(
        Measure(instrument, tuple(takings))
        for instrument, takings in sorted(found.values(), key=lambda pair: order[pair[0].id])
    )


def _without_answers(instrument: Instrument, taking: Taking) -> Taking:
    """Return a filling-in with its scores alone; item 9 stays, for it was chosen by itself."""
    nine = item_nine.asks(instrument) - {item.link_id for item in instrument.extra}
    return replace(
        taking, answers={key: value for key, value in taking.answers.items() if key in nine}
    )


def _asked_nine(
    tx: Transaction,
    choice: ReportChoice,
    instruments: Sequence[Instrument],
    measures: tuple[Measure, ...],
) -> bool:
    if not measures:
        return False
    asking = {one.id: one for one in instruments if item_nine.asks(one)}
    return any(
        one.instrument in asking and speaks_of(asking[one.instrument], one)
        for one in _takings(tx, choice)
    )


def _scales(tx: Transaction, choice: ReportChoice) -> tuple[Followed, ...]:
    readings = tx.scales.readings_between(choice.first, choice.last)
    found = (
        Followed(scale, tuple(one for one in readings if one.scale_id == scale.id))
        for scale in tx.scales.all(archived=True)
    )
    return tuple(one for one in found if one.readings)


def _coping(tx: Transaction, choice: ReportChoice) -> tuple[Tried, ...]:
    keep = Part.NOTES in choice.parts
    uses: dict[UUID, list[CardUse]] = {}
    for use in tx.cards.uses():
        if choice.first <= local_date(use.at, use.zone) <= choice.last:
            uses.setdefault(use.card_id, []).append(use if keep else replace(use, note=""))
    return tuple(Tried(card, tuple(uses[card.id])) for card in tx.cards.all() if card.id in uses)


def _excerpts(tx: Transaction, idents: Iterable[UUID]) -> tuple[Excerpt, ...]:
    found = []
    for ident in idents:
        try:
            entry = tx.entries.get(ident)
        except NoSuchEntry:
            continue
        if entry.trashed_at is None:
            content = entry.content
            found.append(Excerpt(entry.created_at, entry.zone, content.title, content.body))
    return tuple(sorted(found, key=lambda one: one.at))


def _middle(values: Iterable[int | None]) -> int | None:
    known = sorted(value for value in values if value is not None)
    return median_low(known) if known else None
