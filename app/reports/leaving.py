"""Exactly what leaves with a report, counted from the figures that every file is written from."""

from dataclasses import dataclass
from datetime import date

from app.domain.report import Part, ReportChoice
from app.domain.when import local_date
from app.reports import item_nine
from app.reports.figures import Figures, Measure
from app.reports.words import Words

PDF, FHIR, CSV, JSON = "pdf", "fhir", "csv", "json"
_ALL = frozenset({PDF, FHIR, CSV, JSON})
_NOT_FHIR = _ALL - {FHIR}


@dataclass(frozen=True, slots=True)
class Leaving:
    """One line of the list.

    Attributes:
        part: the part that it belongs to; None for what always leaves.
        what: its name.
        amount: how many of it.
        detail: from when to when, or what exactly.
        forms: the files that hold it: "pdf", "fhir", "csv", "json".
    """

    part: Part | None
    what: str
    amount: int
    detail: str = ""
    forms: frozenset[str] = _ALL


def leaving(figures: Figures, choice: ReportChoice, *, words: Words | None = None) -> list[Leaving]:
    """Return what leaves; a part in which nothing was noted is not in the list.

    Args:
        figures: as gathered for this choice.
        choice: its parts.
        words: in the person's language; English if not given.
    """
    words = words or Words()
    lines = [
        Leaving(None, words("leaving_period"), 1,
                words("period", first=words.day(figures.first), last=words.day(figures.last))),
        Leaving(None, words("leaving_name"), int(bool(choice.name.strip())), choice.name.strip(),
                _ALL - {CSV}),
        Leaving(Part.TOPICS, words("topics"), len(figures.topics), "", _NOT_FHIR),
        *_mood(figures, words),
        *(line for measure in figures.measures for line in _measure(measure, choice, words)),
        *_nights(figures, words),
        *(Leaving(Part.SCALES, one.scale.name, len(one.readings), "", _NOT_FHIR)
          for one in figures.scales),
        *(Leaving(Part.COPING, one.card.title, len(one.uses), "", _NOT_FHIR)
          for one in figures.coping),
        Leaving(Part.LANDMARKS, words("landmarks"), len(figures.landmarks),
                ", ".join(one.words for one in figures.landmarks), _NOT_FHIR),
        *_notes(figures, words),
        *(Leaving(Part.EXCERPTS, words("leaving_entry"), 1,
                  f"{words.day(local_date(one.at, one.zone))} {one.title}".strip(), _NOT_FHIR)
          for one in figures.excerpts),
        Leaving(Part.PROFESSIONAL, words("leaving_cards"), len(figures.professionals),
                ", ".join(one.name for one in figures.professionals), _NOT_FHIR),
    ]  # fmt: skip
    return [line for line in lines if line.amount]


def _mood(figures: Figures, words: Words) -> list[Leaving]:
    found = figures.check_ins
    days = [local_date(one.at, one.zone) for one in found]
    felt = [one.feelings for one in found]
    return [
        Leaving(Part.MOOD, words("leaving_check_ins"), len(found), _span(days, words)),
        Leaving(Part.MOOD, words("leaving_feelings"), sum(bool(one.labels) for one in felt)),
        Leaving(Part.MOOD, words("leaving_contexts"), sum(bool(one.contexts) for one in felt)),
        Leaving(Part.MOOD, words("leaving_energy"),
                sum(one.energy is not None for one in felt), "", _ALL - {PDF}),
    ]  # fmt: skip


def _nights(figures: Figures, words: Words) -> list[Leaving]:
    """Return the nights; FHIR has none that lacks one of its ends."""
    found = [
        (figures.nights, _NOT_FHIR),
        (tuple(one for one in figures.nights if one.hours is not None), frozenset({FHIR})),
    ]
    if len(found[0][0]) == len(found[1][0]):
        found = [(figures.nights, _ALL)]
    return [
        Leaving(Part.SLEEP, words("leaving_nights"), len(nights),
                _span([one.date for one in nights], words), forms)
        for nights, forms in found
    ]  # fmt: skip


def _measure(measure: Measure, choice: ReportChoice, words: Words) -> list[Leaving]:
    name = measure.instrument.title
    days = [local_date(one.at, one.zone) for one in measure.takings]
    lines = [
        Leaving(Part.MEASURES, words("leaving_scores", instrument=name), len(measure.takings),
                _span(days, words)),
    ]  # fmt: skip
    answers = sum(len(one.answers) for one in measure.takings)
    if Part.ITEM_ANSWERS in choice.parts:
        lines.append(Leaving(Part.ITEM_ANSWERS, words("leaving_answers", instrument=name), answers))
    elif answers:
        lines.append(Leaving(Part.MEASURES, words("item_nine", instrument=name), answers))
    if (
        choice.item_nine
        and item_nine.asks(measure.instrument)
        and Part.ITEM_ANSWERS in choice.parts
    ):
        lines.append(
            Leaving(Part.ITEM_ANSWERS, words("leaving_nine", instrument=name), len(measure.takings))
        )
    return lines


def _notes(figures: Figures, words: Words) -> list[Leaving]:
    moods = sum(bool(one.note.strip()) for one in figures.check_ins)
    nights = [one for one in figures.nights if one.note.strip()]
    whole = sum(one.hours is not None for one in nights)
    cards = sum(bool(use.note.strip()) for one in figures.coping for use in one.uses)
    kinds = [
        ("notes", moods, _ALL),
        (
            "leaving_sleep_notes",
            len(nights),
            _NOT_FHIR - {PDF} | ({FHIR} if whole == len(nights) else set()),
        ),
        ("leaving_sleep_notes", 0 if whole == len(nights) else whole, frozenset({FHIR})),
        ("leaving_card_notes", cards, _NOT_FHIR - {PDF}),
    ]
    return [Leaving(Part.NOTES, words(key), count, "", forms) for key, count, forms in kinds]


def _span(days: list[date], words: Words) -> str:
    if not days:
        return ""
    first, last = min(days), max(days)
    return words.day(first) if first == last else words(
        "period", first=words.day(first), last=words.day(last)
    )  # fmt: skip
