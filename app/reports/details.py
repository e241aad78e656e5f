"""What stands from page 2 on: every value behind the charts, and what else was chosen."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from statistics import median
from typing import Any

from app.domain.insights.scales import ScaleSeries
from app.domain.insights.together import FactorKind, Together
from app.domain.measures import Instrument, Item, Taking
from app.domain.mood import CheckIn
from app.domain.report import Part, ReportChoice
from app.domain.scales import ScaleKind
from app.domain.when import local_date
from app.reports import item_nine
from app.reports.figures import Figures, Measure, credit_of, wall
from app.reports.say import Say, main_score
from app.typeset.letters import directed

Block = dict[str, Any]
_LATE_SECONDS = 24 * 3600
_MOST_FEELINGS = 12
_BESIDE = 5


def blocks(figures: Figures, choice: ReportChoice, say: Say) -> list[Block]:
    """Return the parts of the details in their order; one with nothing in it is left out."""
    parts = choice.parts
    makers: list[tuple[Part, Callable[[], list[Block]]]] = [
        (Part.SCORES_TABLE, lambda: _scores(figures, choice, say)),
        (Part.ITEM_ANSWERS, lambda: _items(figures, say)),
        (Part.MOOD, lambda: _mood(figures, say)),
        (Part.TOGETHER, lambda: _together(figures, say)),
        (Part.SLEEP, lambda: _sleep(figures, say)),
        (Part.SCALES, lambda: _scales(figures, say)),
        (Part.COPING, lambda: _coping(figures, say)),
        (Part.LANDMARKS, lambda: _landmarks(figures, say)),
        (Part.NOTES, lambda: _notes(figures, say)),
        (Part.EXCERPTS, lambda: _excerpts(figures, say)),
        (Part.PROFESSIONAL, lambda: _professionals(figures, say)),
    ]
    return [block for part, make in makers if part in parts for block in make()] + _sources(
        figures, say
    )


def table(
    title: str, head: Sequence[str], rows: Sequence[Sequence[str]], *, note: str = "",
    wide: int = -1, columns: int = 1,
) -> list[Block]:  # fmt: skip
    """Return a table, or nothing if it has no rows.

    Args:
        title: its heading.
        head: the words over the columns.
        rows: cells; the first names the row.
        note: how to read it.
        wide: the column that takes the room left; without one the table is as wide as its words.
        columns: beside each other on the page, for narrow tables of many rows.
    """
    if not rows:
        return []
    return [{"kind": "table", "title": title, "note": note, "head": list(head),
             "rows": [list(row) for row in rows], "wide": wide, "columns": columns}]  # fmt: skip


def _scores(figures: Figures, choice: ReportChoice, say: Say) -> list[Block]:
    """Return a row for each day and a column for each questionnaire, the newest day first."""
    found: list[Block] = []
    for at in range(0, len(figures.measures), _BESIDE):
        columns = _columns(figures.measures[at : at + _BESIDE], choice, say)
        days = sorted({day for _, cells in columns for day in cells}, reverse=True)
        rows = [
            [day[1] + day[2], *(say.words.apart.join(cells.get(day, [])) for _, cells in columns)]
            for day in days
        ]
        note = say("note_late") if any(day[2] for day in days) else ""
        title = say("scores_table") if at == 0 else say("scores_more")
        found += table(title, [say("date"), *(head for head, _ in columns)], rows, note=note)
    return found


# ISO date, the date as it is printed, and a star if it was noted later.
_Day = tuple[str, str, str]


def _columns(
    measures: Sequence[Measure], choice: ReportChoice, say: Say
) -> list[tuple[str, dict[_Day, list[str]]]]:
    found = []
    for measure in measures:
        instrument = measure.instrument
        scores: dict[_Day, list[str]] = {}
        nine: dict[_Day, list[str]] = {}
        for taking in measure.takings:
            late = (taking.noted_at - taking.at).total_seconds() > _LATE_SECONDS
            seen = local_date(taking.at, taking.zone)
            day = (seen.isoformat(), say.day(seen), "*" if late else "")
            scores.setdefault(day, []).append(_score_cell(instrument, taking, say))
            if choice.item_nine and (answer := _nine(instrument, taking, say)):
                nine.setdefault(day, []).append(answer)
        score = main_score(instrument)
        range_words = f" {say.range(score)}" if score else ""
        found.append((f"{say.instrument(instrument)}{range_words}", scores))
        if nine:
            found.append((say("item_nine", instrument=say.instrument(instrument)), nine))
    return found


def _score_cell(instrument: Instrument, taking: Taking, say: Say) -> str:
    """Return the main score with its band, and the others by name."""
    found = []
    for place, score in enumerate(instrument.scores):
        if score.id in taking.scores:
            value = taking.scores[score.id]
            title = "" if place == 0 else f"{say.own(score.title)} "
            words = f"{title}{say.score(score, value)} {say.band(score, value)}"
            found.append(words.strip())
    return ", ".join(found) or "–"


def _nine(instrument: Instrument, taking: Taking, say: Say) -> str:
    extra = {item.link_id for item in instrument.extra}
    asked = item_nine.asks(instrument) - extra
    return say.words.apart.join(
        _answer(item, taking, say) for item in instrument.items
        if item.link_id in asked and item.link_id in taking.answers
    )  # fmt: skip


def _answer(item: Item, taking: Taking, say: Say) -> str:
    value = taking.answers[item.link_id]
    text = next((one.text for one in item.answers if one.value == value), "")
    return say.own(f"{value} {text}")


def _items(figures: Figures, say: Say) -> list[Block]:
    found = []
    for measure in figures.measures:
        # The newest beside each other; more columns than these nobody can read.
        for at in range(0, len(measure.takings), _BESIDE):
            newest = list(reversed(measure.takings))[at : at + _BESIDE]
            instrument = measure.instrument
            head = [say("question"), *(say.day_of(one.at, one.zone) for one in newest)]
            rows = [
                [say.own(item.text), *(_item_cell(instrument, item, one, say) for one in newest)]
                for item in instrument.all_items
                if any(item.link_id in one.answers for one in newest)
            ]
            title = f"{say('items')}: {say.instrument(instrument)}"
            found += table(title, head, rows, note=_answer_words(instrument, say), wide=0)
    return found


def _item_cell(instrument: Instrument, item: Item, taking: Taking, say: Say) -> str:
    """Return an answer as its number, and in words where the note over the table has others."""
    if item.link_id not in taking.answers:
        return "–"
    alike = item.answers == instrument.items[0].answers
    return str(taking.answers[item.link_id]) if alike else _answer(item, taking, say)


def _answer_words(instrument: Instrument, say: Say) -> str:
    if not instrument.items:
        return ""
    said = say.words.apart.join(f"{one.value} {one.text}" for one in instrument.items[0].answers)
    return say.own(f"{instrument.stem} {said}.")


def _mood(figures: Figures, say: Say) -> list[Block]:
    weeks = [
        [say.day(max(week.first, figures.first)),
         say("too_few") if week.median is None else say.number(week.median),
         "" if week.median is None else f"{say.number(week.low)}–{say.number(week.high)}",
         f"{week.days}/{week.of}"]
        for week in figures.weeks if week.days
    ]  # fmt: skip
    head = [say("week"), say("median"), say("low_high"), say("days_short")]
    contexts = _by_code(figures.check_ins, lambda one: one.feelings.contexts)
    labels = _by_code(figures.check_ins, lambda one: one.feelings.labels)[:_MOST_FEELINGS]
    return [
        *table(say("contexts_table"), [say("context"), say("times"), say("middle")],
               [[say.context(code), str(count), say.number(value)]
                for code, count, value in contexts], columns=2),
        *table(say("labels_table"), [say("feeling"), say("times"), say("middle")],
               [[say.label(code), str(count), say.number(value)]
                for code, count, value in labels], columns=2),
        *table(say("weeks_table"), head, weeks, note=say("weeks_read"), columns=2),
    ]  # fmt: skip


def _by_code(
    check_ins: Iterable[CheckIn], codes: Callable[[CheckIn], Iterable[str]]
) -> list[tuple[str, int, float]]:
    """Return each code with the days it came on and their middle mood, the most often first."""
    days: Counter[str] = Counter()
    moods: dict[str, dict[date, list[int]]] = {}
    for one in check_ins:
        for code in codes(one):
            moods.setdefault(code, {}).setdefault(local_date(one.at, one.zone), []).append(
                int(one.valence)
            )
    for code, found in moods.items():
        days[code] = len(found)
    return [
        (code, count, median(median(values) for values in moods[code].values()))
        for code, count in sorted(days.items(), key=lambda pair: (-pair[1], pair[0]))
    ]


def _together(figures: Figures, say: Say) -> list[Block]:
    rows = [
        [_factor(one, say), f"{say.number(one.with_median)} ({one.days_with})",
         f"{say.number(one.without_median)} ({one.days_without})"]
        for one in figures.together if one.clear
    ]  # fmt: skip
    head = [say("what"), say("with"), say("without")]
    return table(say("together_table"), head, rows, note=say("together_read"))


def _factor(one: Together, say: Say) -> str:
    if one.kind is FactorKind.CONTEXT:
        return say.context(one.code)
    name = say.own(one.name) or say(one.code)
    return name if one.above is None else say("above", name=name, value=say.number(one.above))


def _sleep(figures: Figures, say: Say) -> list[Block]:
    months: dict[date, list[Any]] = {}
    for night in figures.nights:
        months.setdefault(night.date.replace(day=1), []).append(night)
    rows = []
    for month, nights in sorted(months.items()):
        hours = [one.hours for one in nights if one.hours is not None]
        quality = [one.quality for one in nights if one.quality is not None]
        rows.append([
            say.own(say.words.month_year(month)), str(len(nights)),
            say.hours(median(hours) if hours else None),
            say.number(median(quality) if quality else None),
            str(sum(one.early is True for one in nights)),
        ])  # fmt: skip
    head = [say("month"), say("nights"), say("median_hours"), say("quality"), say("early")]
    return table(say("sleep_table"), head, rows)


def _scales(figures: Figures, say: Say) -> list[Block]:
    rows = [_scale(one, say) for one in figures.series]
    head = [say("scale"), say("times"), say("median"), say("low_high")]
    return table(say("scales_table"), head, rows)


def _scale(series: ScaleSeries, say: Say) -> list[str]:
    values = [value for _, value in series.days]
    name, count = say.own(series.name), str(len(values))
    if series.kind in {ScaleKind.YES_NO, ScaleKind.TAKEN}:
        return [name, count, say("yes", count=sum(value > 0 for value in values)), ""]
    if series.low is not None and series.high is not None:
        limits = say("range_to", low=say.number(series.low), high=say.number(series.high))
        name = f"{name} {limits}"
    unit = say("minutes") if series.kind is ScaleKind.DURATION else say.own(series.unit)
    shown = f"{say.number(median(values))} {unit}".strip()
    return [name, count, shown, f"{say.number(min(values))}–{say.number(max(values))}"]


def _coping(figures: Figures, say: Say) -> list[Block]:
    rows = [
        [say.own(one.card.title), str(len(one.uses)),
         f"{one.before} → {one.after}" if one.before is not None else "–",
         "–" if one.helped is None else str(one.helped)]
        for one in sorted(figures.coping, key=lambda one: -len(one.uses))
    ]  # fmt: skip
    head = [say("card"), say("used"), say("before_after"), say("helped")]
    return table(say("coping_table"), head, rows)


def _landmarks(figures: Figures, say: Say) -> list[Block]:
    rows = [
        [say.own(one.words), say.day(one.first), say.day(one.last) if one.last else ""]
        for one in figures.landmarks
    ]
    return table(say("landmarks"), [say("mark"), say("from_day"), say("to_day")], rows)


def text(title: str, pieces: Iterable[Block]) -> list[Block]:
    """Return a part made of the person's own words, or nothing if there are none."""
    found = [piece for piece in pieces if piece["lines"] or piece["name"]]
    return [{"kind": "text", "title": title, "pieces": found}] if found else []


def piece(head: str, name: str, words: str, say: Say) -> Block:
    """Return some words with a line over them.

    Args:
        head: a date or the like, ours.
        name: what the person called it; may be empty.
        words: theirs, printed as they are.
        say: cleans them.
    """
    shown = say.own(name)
    return {"head": head, "name": directed([shown] if shown else []),
            "lines": directed(say.letters.lines(words))}  # fmt: skip


def _sources(figures: Figures, say: Say) -> list[Block]:
    rows = [
        [say.instrument(one.instrument), say.own(credit_of(one.instrument))]
        for one in figures.measures
    ]
    return table(say("sources"), [say("questionnaire"), say("source")], rows, wide=1)


def _notes(figures: Figures, say: Say) -> list[Block]:
    return text(say("notes"), [
        piece(f"{wall(one.at, one.zone):%H:%M}, {say.day_of(one.at, one.zone)}", "", one.note, say)
        for one in figures.check_ins if one.note.strip()
    ])  # fmt: skip


def _excerpts(figures: Figures, say: Say) -> list[Block]:
    return text(say("excerpts"), [
        piece(say.day_of(one.at, one.zone), one.title, one.body, say) for one in figures.excerpts
    ])  # fmt: skip


def _professionals(figures: Figures, say: Say) -> list[Block]:
    return text(say("professional"), [
        piece("", ", ".join(filter(None, (one.name, one.role))),
              "\n".join(filter(None, (one.phone, one.email, one.address, one.note))), say)
        for one in figures.professionals
    ])  # fmt: skip
