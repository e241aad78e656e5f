"""With item 9 off, nothing that leaves depends on its answer; subtraction finds nothing."""

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import product
from pathlib import Path

import pypdf
import pytest

from app.domain.measures import Instrument, Taking
from app.domain.report import USUAL, Part, ReportChoice
from app.domain.scoring import score
from app.measures import instruments
from app.reports import item_nine
from app.reports.fhir import bundle
from app.reports.fhir_checks import check_bundle
from app.reports.figures import Figures, gather
from app.reports.leaving import leaving
from app.reports.tables import as_json, tables
from app.reports.typst_pages import pages, pdf
from app.vault.vault import Vault
from tests.making import NOW, make_vault
from tests.reports.making import ZONE, Year, at, gathered, some_id

KNOWN = {one.id: one for one in instruments()}
NINE = item_nine.ITEM_NINE
FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
ALL = frozenset(Part)
CHOICES = [
    ReportChoice(FIRST, LAST),
    ReportChoice(FIRST, LAST, parts=ALL),
    ReportChoice(FIRST, LAST, parts=frozenset({Part.SUMMARY, Part.MEASURES})),
    ReportChoice(FIRST, LAST, parts=frozenset({Part.ITEM_ANSWERS})),
    ReportChoice(FIRST, LAST, instruments=frozenset({"PHQ-9"})),
    ReportChoice(FIRST, LAST, parts=USUAL | {Part.ITEM_ANSWERS},
                 instruments=frozenset({"PHQ-9", "PHQ-2"})),
]  # fmt: skip
NUMBERED = tuple(f"q{n}" for n in range(1, 10))
OWN = replace(
    KNOWN["PHQ-9"], id="own:mine", title="Mood questions", own=True, safety_item="", code="",
    items=tuple(replace(item, link_id=f"q{n}", code="")
                for n, item in enumerate(KNOWN["PHQ-9"].items, 1)),
    scores=(replace(KNOWN["PHQ-9"].scores[0], code="", items=NUMBERED),),
)  # fmt: skip
FOREIGN = replace(
    OWN, id="own:de", title="PHQ9 deutsch",
    items=tuple(replace(item, text=f"Frage {n}") for n, item in enumerate(OWN.items, 1)),
)  # fmt: skip
SHAPED = replace(FOREIGN, id="own:shape", title="Fragebogen")
CODED = replace(
    KNOWN["PHQ-9"], id="own:coded", title="Clinic", own=True, safety_item="",
    items=tuple(replace(i, link_id=f"/{i.link_id}", text=i.code) for i in KNOWN["PHQ-9"].items),
    scores=(replace(KNOWN["PHQ-9"].scores[0],
                    items=tuple(f"/{i}" for i in KNOWN["PHQ-9"].scores[0].items)),),
)  # fmt: skip
UNSCORED = replace(
    SHAPED, id="own:unscored", scores=(),
    items=tuple(replace(i, answers=i.answers[::-1]) for i in SHAPED.items),
)  # fmt: skip
PANEL = replace(
    UNSCORED, id="own:panel", code="44249-1",
    items=tuple(replace(i, answers=i.answers[n % 2:]) for n, i in enumerate(SHAPED.items)),
)  # fmt: skip
HARD = replace(  # the difficulty counts, and comes last
    SHAPED, id="own:hard",
    items=(*SHAPED.items, replace(SHAPED.items[0], link_id="q10", text="Frage 10")),
    scores=(replace(SHAPED.scores[0], items=(*NUMBERED, "q10")),),
)  # fmt: skip
MISPRINT = replace(
    SHAPED, id="own:misprint", title="Mine", scores=(),
    items=(replace(SHAPED.items[0], text="Thoughts that you\u2019d be better off dead"),
           *SHAPED.items[1:3]),
)  # fmt: skip
TAIL = replace(SHAPED, id="own:tail", items=SHAPED.items[:8], extra=SHAPED.items[8:], scores=(
    replace(SHAPED.scores[0], items=NUMBERED[:8]),), code="44249-1")  # fmt: skip
EVERY = (*instruments(), OWN, FOREIGN, SHAPED, CODED)


def fill(vault: Vault, nine: int, eight: tuple[int, ...]) -> None:
    """Several questionnaires on the same day and near it, alike but for item 9."""

    def work(tx: object) -> None:
        year = Year(tx)  # type: ignore[arg-type]
        answers = dict(zip((i.link_id for i in KNOWN["PHQ-9"].items), (*eight, nine), strict=True))
        for turn, day in enumerate((date(2026, 3, 1), date(2026, 3, 2), date(2026, 4, 1))):
            for name in ("PHQ-9", "PHQ-8", "PHQ-2", "PHQ-4", "GAD-7", "GAD-2"):
                put(year, KNOWN[name], {**answers, "69722-7": 1}, day, turn)
            for own in (OWN, FOREIGN, SHAPED, CODED):
                links = [item.link_id for item in own.items]
                put(year, own, dict(zip(links, (*eight, nine), strict=True)), day, turn)

    vault.write(work)


def put(year: Year, instrument: Instrument, given: dict[str, int], day: date, turn: int) -> None:
    answers = {item.link_id: given.get(item.link_id, 1) for item in instrument.all_items}
    moment = at(day, 10 + turn)
    year.tx.takings.put(Taking(
        year.new_id(), instrument.id, instrument.digest, "en", moment, moment, ZONE, moment,
        answers, score(instrument, answers), done=True,
    ))  # fmt: skip


def files(figures: Figures, choice: ReportChoice) -> dict[str, bytes]:
    """Everything that can leave."""
    return {
        "pdf": pdf(figures, choice),
        **{f"page {n}": page for n, page in enumerate(pages(figures, choice, scale=0.4))},
        "fhir": json.dumps(bundle(figures, choice)).encode(),
        "json": json.dumps(as_json(figures, choice)).encode(),
        **{name: text.encode() for name, text in tables(figures, choice).items()},
        "leaving": repr(leaving(figures, choice)).encode(),
    }


def read(vault: Vault, choice: ReportChoice) -> Figures:
    return vault.read(lambda tx: gather(tx, choice, now=NOW, instruments=EVERY, zone=ZONE))


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize("eight", [(0,) * 8, (3,) * 8, (0, 1, 2, 3, 0, 1, 2, 3)])
def test_four_answers_give_the_same_report_byte_for_byte(
    tmp_path: Path, choice: ReportChoice, eight: tuple[int, ...]
) -> None:
    """Whatever is done with the files of one report, or of several, it cannot tell the answers
    apart."""
    seen = []
    for nine in range(4):
        vault = make_vault(tmp_path / str(nine))
        fill(vault, nine, eight)
        seen.append(files(read(vault, choice), choice))
        vault.close()
    assert seen[0] == seen[1] == seen[2] == seen[3]
    assert len(seen[0]) > 6


def test_the_same_vaults_differ_once_item_nine_is_chosen(tmp_path: Path) -> None:
    """So the test above can fail."""
    seen = []
    for nine in range(2):
        vault = make_vault(tmp_path / str(nine))
        fill(vault, nine, (1,) * 8)
        choice = replace(CHOICES[1], item_nine=True)
        seen.append(files(read(vault, choice), choice))
        vault.close()
    assert all(seen[0][name] != seen[1][name] for name in ("pdf", "fhir", "json"))


# --- subtraction --------------------------------------------------------------------------------


@dataclass
class Seen:
    """What somebody reads of one day in the files."""

    totals: dict[str, set[int]] = field(default_factory=dict)
    items: dict[str, set[int]] = field(default_factory=dict)

    def candidates(self) -> set[int]:
        """Every answer to item 9 that fits all that was read, by every subtraction there is."""
        fits = set(range(4))
        nines = self.totals.get("PHQ-9", set())
        eights = set(self.totals.get("PHQ-8", set()))
        singles = [self.items.get(item.link_id, set()) for item in KNOWN["PHQ-8"].items]
        if all(singles):
            eights |= {sum(one) for one in product(*singles)}
        for total in nines:
            fits &= set(range(max(0, total - 24), min(3, total) + 1))
            if eights:
                fits &= {total - eight for eight in eights}
        if NINE in self.items:
            fits &= self.items[NINE]
        return fits


def attack(form: str, figures: Figures, choice: ReportChoice) -> dict[str, Seen]:
    """Read a file as a stranger would, and put together what belongs to one day."""
    found: dict[str, Seen] = {}
    for day, name, value in {"fhir": _fhir, "csv": _csv, "json": _json, "pdf": _pdf}[form](
        figures, choice
    ):
        seen = found.setdefault(day, Seen())
        kind = seen.totals if name in KNOWN else seen.items
        kind.setdefault(name, set()).add(value)
    return found


Fact = tuple[str, str, int]


def _fhir(figures: Figures, choice: ReportChoice) -> Iterator[Fact]:
    for entry in bundle(figures, choice)["entry"]:
        one = entry["resource"]
        if one["resourceType"] == "QuestionnaireResponse":
            for item in one["item"]:
                coding = item["answer"][0].get("valueCoding", {})
                values = {a.code: a.value for a in KNOWN["PHQ-9"].items[0].answers}
                if coding.get("code") in values:
                    yield one["authored"][:10], item["linkId"], values[coding["code"]]
        elif "valueQuantity" in one and ": " in one["code"]["text"]:
            yield (one["effectiveDateTime"][:10], one["code"]["text"].split(": ")[0],
                   one["valueQuantity"]["value"])  # fmt: skip
        elif one.get("code", {}).get("coding", [{}])[0].get("code") == NINE:
            code = one["valueCodeableConcept"]["coding"][0]["code"]
            values = {a.code: a.value for a in KNOWN["PHQ-9"].items[0].answers}
            yield one["effectiveDateTime"][:10], NINE, values[code]


def _rows(rows: list[dict[str, object]]) -> Iterator[Fact]:
    for row in rows:
        for head, value in row.items():
            if value not in {None, ""} and str(value).lstrip("-").isdigit():
                name = str(row["questionnaire"]) if head == "total" else head.split()[0]
                yield str(row["at"])[:10], name, int(str(value))


def _csv(figures: Figures, choice: ReportChoice) -> Iterator[Fact]:
    for name, text in tables(figures, choice).items():
        if name.startswith("questionnaire-"):
            yield from _rows(list(csv.DictReader(io.StringIO(text))))


def _json(figures: Figures, choice: ReportChoice) -> Iterator[Fact]:
    for name, rows in as_json(figures, choice)["tables"].items():
        if name.startswith("questionnaire-"):
            yield from _rows(rows)


def _pdf(figures: Figures, choice: ReportChoice) -> Iterator[Fact]:
    """Read the table of scores: its columns stand in the order of the questionnaires."""
    reader = pypdf.PdfReader(io.BytesIO(pdf(figures, choice)))
    text = "\n".join(page.extract_text() for page in reader.pages)
    for name in ("PHQ-9", "PHQ-8"):
        found = re.search(rf"{name}, first and last\s+(\d+) \(.*?\) to (\d+)", text)
        if found:
            yield "2026-03-01", name, int(found[1])
            yield "2026-04-01", name, int(found[2])
    for found in re.finditer(r"(\d) (?:Not at all|Several days|More than half|Nearly every)", text):
        if "question 9" in text:
            yield "2026-03-01", NINE, int(found[1])


@pytest.mark.parametrize("form", ["fhir", "csv", "json", "pdf"])
@pytest.mark.parametrize(("eight", "nine"), [((0,) * 8, 0), ((3,) * 8, 3), ((1, 2) * 4, 2)])
def test_no_subtraction_finds_the_answer(
    vault: Vault, form: str, eight: tuple[int, ...], nine: int
) -> None:
    """Totals, items and the PHQ-8 of the same day, in every form; extremes tell nothing either."""
    fill(vault, nine, eight)
    for choice in CHOICES:
        found = attack(form, read(vault, choice), choice)
        assert all(seen.candidates() == {0, 1, 2, 3} for seen in found.values()), (form, choice)


@pytest.mark.parametrize("form", ["fhir", "csv", "json"])
def test_the_same_subtraction_finds_it_where_it_was_chosen(vault: Vault, form: str) -> None:
    """So the test above can fail."""
    fill(vault, 2, (1,) * 8)
    choice = ReportChoice(FIRST, LAST, parts=ALL, item_nine=True)
    found = attack(form, read(vault, choice), choice)
    assert [seen.candidates() for seen in found.values()] == [{2}] * 3


def test_forms_together_and_reports_together_find_nothing(vault: Vault) -> None:
    """A second report with other parts adds nothing to the first."""
    fill(vault, 3, (3,) * 8)
    together: dict[str, Seen] = {}
    for choice in CHOICES:
        figures = read(vault, choice)
        for form in ("fhir", "csv", "json", "pdf"):
            for day, seen in attack(form, figures, choice).items():
                one = together.setdefault(day, Seen())
                for name, values in seen.totals.items():
                    one.totals.setdefault(name, set()).update(values)
                for name, values in seen.items.items():
                    one.items.setdefault(name, set()).update(values)
    assert together
    assert all(seen.candidates() == {0, 1, 2, 3} for seen in together.values())


def test_a_total_is_that_of_the_phq_8(vault: Vault) -> None:
    fill(vault, 3, (2,) * 8)
    figures = read(vault, CHOICES[4])
    (measure,) = figures.measures
    assert measure.instrument.id == "PHQ-8"
    assert [one.scores for one in measure.takings] == [{"total": 16}] * 3
    assert figures.nine_left_out


def test_half_an_answer_tells_nothing_either(vault: Vault) -> None:
    """Whether item 9 was answered at all is not to be seen in whether there is a total."""
    seen = []
    for extra in ({}, {NINE: 1}):
        answers = {item.link_id: 1 for item in KNOWN["PHQ-8"].items} | extra
        taking = Taking(
            some_id(1), "PHQ-9", b"", "en", NOW, NOW, ZONE, NOW, answers,
            score(KNOWN["PHQ-9"], answers), done=True,
        )  # fmt: skip
        seen.append(item_nine.left_out(KNOWN["PHQ-9"], taking, instruments()))
    assert seen[0] == seen[1]
    assert seen[0][1].scores == {"total": 8}


@pytest.mark.parametrize("own", [OWN, FOREIGN, SHAPED, CODED])
def test_one_that_was_brought_in_loses_the_item_and_its_totals(
    vault: Vault, own: Instrument
) -> None:
    """Known by its words, its code, or its place in what is called or built like a PHQ-9."""
    ninth = own.items[8].link_id
    fill(vault, 3, (1,) * 8)
    choice = ReportChoice(FIRST, LAST, parts=ALL, instruments=frozenset({own.id}))
    (measure,) = read(vault, choice).measures
    assert ninth not in {item.link_id for item in measure.instrument.all_items}
    assert measure.instrument.scores == ()
    assert all(not one.scores and ninth not in one.answers for one in measure.takings)
    kept = read(vault, replace(choice, item_nine=True)).measures[0]
    assert all(one.answers[ninth] == 3 and one.scores == {"total": 11} for one in kept.takings)


@pytest.mark.parametrize("choice", [CHOICES[1], replace(CHOICES[1], item_nine=True)])
def test_a_bundle_with_ones_that_were_brought_in_is_right(
    vault: Vault, choice: ReportChoice
) -> None:
    """Also beside the questionnaire of ours that has the same panel code."""
    fill(vault, 2, (1,) * 8)
    figures = read(vault, choice)
    used = [measure.instrument for measure in figures.measures]
    made = bundle(figures, choice)
    assert check_bundle(made, used) == []
    assert len({entry["fullUrl"] for entry in made["entry"]}) == len(made["entry"])


@pytest.mark.parametrize(
    ("own", "ninth"),
    [(UNSCORED, "q9"), (PANEL, "q9"), (HARD, "q9"), (MISPRINT, "q1"), (TAIL, "q9")],
)
def test_stranger_copies_lose_the_item_too(own: Instrument, ninth: str) -> None:
    """Without scores, with the panel's code alone, with more counted, misprinted, uncounted."""
    answers = {item.link_id: item.answers[0].value for item in own.all_items}
    taking = Taking(
        some_id(1), own.id, own.digest, "de", NOW, NOW, ZONE, NOW, answers, score(own, answers),
        done=True,
    )  # fmt: skip
    shown, left = item_nine.left_out(own, taking, instruments())
    assert ninth in item_nine.asks(own)
    assert ninth not in {item.link_id for item in shown.all_items} | set(left.answers)
    assert all(ninth not in one.items for one in shown.scores)
    assert set(left.scores) == ({"total"} if own is TAIL else set())


def test_answers_to_earlier_words_do_not_leave_under_later_ones(vault: Vault) -> None:
    """A file that comes again without the code of item 9 does not let out what was answered."""
    fill(vault, 3, (1,) * 8)
    later = replace(
        OWN, id=OWN.id, title="Mine", digest=b"later",
        items=tuple(replace(i, text=f"Asked {i.link_id}", answers=i.answers[:3])
                    for i in OWN.items),
    )  # fmt: skip
    choice = replace(CHOICES[1], instruments=frozenset({OWN.id}))
    figures = vault.read(lambda tx: gather(tx, choice, now=NOW, instruments=(later,), zone=ZONE))
    assert figures.measures == ()
    assert not figures.nine_left_out


def test_others_are_left_alone() -> None:
    assert [one.id for one in instruments() if item_nine.asks(one)] == ["PHQ-9"]


def test_item_nine_goes_without_the_other_answers_where_only_it_was_chosen(full: Vault) -> None:
    choice = ReportChoice(date(2025, 11, 23), date(2026, 11, 22), item_nine=True)
    measure = next(one for one in gathered(full, choice).measures if one.instrument.id == "PHQ-9")
    assert all(set(one.answers) == {NINE} for one in measure.takings)
    assert {one.answers[NINE] for one in measure.takings} == {0, 1, 2, 3}
