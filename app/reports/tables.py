"""The report as tables: CSV for spreadsheets, JSON for programs. One row for each thing noted."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, timezone
from typing import Any

from app.domain.measures import Instrument, Item, Taking
from app.domain.report import Part, ReportChoice
from app.domain.scoring import band
from app.domain.when import local, local_date
from app.reports.figures import Figures, Measure, credit_of

Cell = str | int | float | None
Json = dict[str, Any]
Table = tuple[list[str], list[list[Cell]]]
_BOM = "\ufeff"
# What a spreadsheet reads as a formula, also in the wide forms that some keyboards write.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_VERSION = 1
_OWN = "questionnaire-"
_NAMES = frozenset({
    "mood", "sleep", "scales", "coping", "marks", "topics", "entries", "professionals", "sources",
})  # fmt: skip


def tables(figures: Figures, choice: ReportChoice, *, bom: bool = False) -> dict[str, str]:
    """Return the tables that hold anything, by file name.

    Args:
        figures: as gathered for this choice.
        choice: its parts.
        bom: begin each with a byte order mark, which some spreadsheets need to see UTF-8.
    """
    made = _tables(figures, choice)
    return {
        f"{name}.csv": (_BOM if bom else "") + _written(head, rows)
        for name, (head, rows) in made.items()
        if rows
    }


def is_table(name: str) -> bool:
    """Whether a file is called as a table of a report is."""
    stem = name.removesuffix(".csv")
    return stem != name and (stem in _NAMES or stem.startswith(_OWN))


def as_json(figures: Figures, choice: ReportChoice) -> Json:
    """Return the same rows as one object for programs, with numbers as numbers."""
    return {
        "format": "lamplit-report",
        "version": _VERSION,
        "made_at": moment(figures.made_at, figures.zone),
        "first": figures.first.isoformat(),
        "last": figures.last.isoformat(),
        "name": choice.name,
        "language": choice.language,
        "item_nine": choice.item_nine,
        "tables": {
            name: [dict(zip(head, row, strict=True)) for row in rows]
            for name, (head, rows) in _tables(figures, choice).items()
            if rows
        },
    }


def moment(at: datetime, zone: str) -> str:
    """Return a moment as ISO 8601 with the offset that the person's clock had.

    Offsets of long ago had seconds, which neither ISO 8601 nor FHIR can say: they are cut, and the
    moment stays the same.
    """
    there = local(at, zone)
    minutes = (there.utcoffset() or timedelta()) // timedelta(minutes=1)
    return there.astimezone(timezone(timedelta(minutes=minutes))).isoformat(timespec="seconds")


def _tables(figures: Figures, choice: ReportChoice) -> dict[str, Table]:
    made: dict[str, Table] = {"mood": _mood(figures, choice), "sleep": _sleep(figures, choice)}
    for measure in figures.measures:
        made[_free(_file_name(measure.instrument), made)] = _measure(measure)
    made |= {
        "scales": _scales(figures),
        "coping": _coping(figures, choice),
        "marks": _marks(figures),
        "topics": (["topic"], [[words] for words in figures.topics]),
        "entries": _entries(figures),
        "professionals": _professionals(figures),
        "sources": (
            ["questionnaire", "source"],
            [[one.instrument.title, credit_of(one.instrument)] for one in figures.measures],
        ),
    }
    return made


def _mood(figures: Figures, choice: ReportChoice) -> Table:
    notes = Part.NOTES in choice.parts
    head = ["at", "zone", "noted_at", "speaks_of", "mood_1_to_7", "energy_1_to_5", "feelings",
            "contexts"]  # fmt: skip
    rows: list[list[Cell]] = [
        [moment(one.at, one.zone), one.zone, moment(one.noted_at, one.zone), one.feelings.span,
         int(one.valence), one.feelings.energy, " | ".join(one.feelings.labels),
         " | ".join(one.feelings.contexts), *([one.feelings.note] if notes else [])]
        for one in figures.check_ins
    ]  # fmt: skip
    return [*head, "note"] if notes else head, rows


def _sleep(figures: Figures, choice: ReportChoice) -> Table:
    notes = Part.NOTES in choice.parts
    head = ["date", "zone", "asleep_at", "awake_at", "hours", "quality_1_to_5", "times_woken",
            "woke_too_early"]  # fmt: skip
    rows: list[list[Cell]] = [
        [one.date.isoformat(), one.zone,
         moment(one.asleep_at, one.zone) if one.asleep_at else None,
         moment(one.awake_at, one.zone) if one.awake_at else None,
         None if one.hours is None else round(one.hours, 2), one.quality, one.wakings,
         None if one.early is None else int(one.early), *([one.note] if notes else [])]
        for one in figures.nights
    ]  # fmt: skip
    return [*head, "note"] if notes else head, rows


def _measure(measure: Measure) -> Table:
    """Return a row for each filling-in, with a column for each answer that leaves."""
    instrument = measure.instrument
    given = {link for taking in measure.takings for link in taking.answers}
    items = [item for item in instrument.all_items if item.link_id in given]
    head = ["at", "zone", "noted_at", "questionnaire"]
    for score in instrument.scores:
        head += [score.id, *([f"{score.id}_band"] if score.bands else [])]
    head += [f"{item.link_id} {item.text}" for item in items]
    rows: list[list[Cell]] = []
    for taking in measure.takings:
        row: list[Cell] = [moment(taking.at, taking.zone), taking.zone,
                           moment(taking.noted_at, taking.zone), instrument.title]  # fmt: skip
        row += _scores(instrument, taking)
        row += [_given(instrument, item, taking) for item in items]
        rows.append(row)
    return head, rows


def _given(instrument: Instrument, item: Item, taking: Taking) -> Cell:
    """Return what an answer counts, or its words where it counts nothing and has no number."""
    value = taking.answers.get(item.link_id)
    counted = any(item.link_id in score.items + score.minus for score in instrument.scores)
    if value is None or counted or not instrument.own:
        return value
    return next((one.text for one in item.answers if one.value == value), value)


def _scores(instrument: Instrument, taking: Taking) -> Iterable[Cell]:
    for score in instrument.scores:
        value = taking.scores.get(score.id)
        yield value
        if score.bands:
            found = None if value is None else band(score, value)
            yield found.name if found else None


def _scales(figures: Figures) -> Table:
    rows: list[list[Cell]] = [
        [moment(one.at, one.zone), one.zone, followed.scale.name, one.value, followed.scale.unit,
         one.low, one.high]
        for followed in figures.scales for one in followed.readings
    ]  # fmt: skip
    return ["at", "zone", "scale", "value", "unit", "low", "high"], rows


def _coping(figures: Figures, choice: ReportChoice) -> Table:
    notes = Part.NOTES in choice.parts
    rows: list[list[Cell]] = [
        [moment(use.at, use.zone), use.zone, one.card.title, use.before, use.after, use.helped,
         *([use.note] if notes else [])]
        for one in figures.coping for use in one.uses
    ]  # fmt: skip
    head = ["at", "zone", "card", "distress_before_0_to_10", "distress_after_0_to_10",
            "helped_0_to_4"]  # fmt: skip
    return [*head, "note"] if notes else head, rows


def _marks(figures: Figures) -> Table:
    rows: list[list[Cell]] = [
        [one.first.isoformat(), one.last.isoformat() if one.last else None, one.kind, one.words]
        for one in figures.landmarks
    ]
    return ["first", "last", "kind", "words"], rows


def _entries(figures: Figures) -> Table:
    rows: list[list[Cell]] = [
        [moment(one.at, one.zone), one.zone, local_date(one.at, one.zone).isoformat(), one.title,
         one.body]
        for one in figures.excerpts
    ]  # fmt: skip
    return ["at", "zone", "date", "title", "text"], rows


def _professionals(figures: Figures) -> Table:
    rows: list[list[Cell]] = [
        [one.name, one.role, one.phone, one.email, one.address, one.note]
        for one in figures.professionals
    ]
    return ["name", "role", "phone", "email", "address", "note"], rows


def _written(head: Sequence[Cell], rows: Iterable[Sequence[Cell]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in (head, *rows):
        writer.writerow([_guarded(cell) for cell in row])
    return out.getvalue()


def _guarded(cell: Cell) -> Cell:
    """Return a text that no spreadsheet takes for a formula; numbers of ours stay as they are."""
    if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA):
        return f"'{cell}"
    return cell


def _file_name(instrument: Instrument) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", instrument.title.lower()).strip("-")[:40]
    return f"{_OWN}{plain or 'own'}"


def _free(name: str, taken: Iterable[str]) -> str:
    """Return the name, with a number if it is taken."""
    used, number, free = set(taken), 1, name
    while free in used:
        number += 1
        free = f"{name}-{number}"
    return free
