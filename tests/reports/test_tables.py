"""Tables, JSON, and the list of what leaves: they all say the same."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.mood import CheckIn, Feelings, Valence
from app.domain.report import Part, ReportChoice
from app.domain.session import Topic
from app.domain.sleep import Night
from app.reports.fhir import bundle
from app.reports.figures import Figures
from app.reports.leaving import leaving
from app.reports.tables import as_json, tables
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import NOW, add
from tests.reports.making import FIRST, LAST, ZONE, at, gathered, some_id

YEAR = ReportChoice(FIRST, LAST)
EVERYTHING = replace(YEAR, parts=frozenset(Part), item_nine=True, name="J. M.")
Rows = list[dict[str, str]]


def read(text: str) -> Rows:
    return list(csv.DictReader(io.StringIO(text)))


def test_one_row_for_each_with_iso_dates_and_offsets(full: Vault) -> None:
    figures = gathered(full, YEAR)
    made = tables(figures, YEAR)
    mood = read(made["mood.csv"])
    assert len(mood) == len(figures.check_ins)
    assert mood[0]["at"] == "2025-11-23T09:00:00+01:00"
    assert any(row["at"].endswith("+02:00") for row in mood)
    assert all(datetime.fromisoformat(row["at"]).tzinfo for row in mood)
    assert "note" not in mood[0]
    assert len(read(made["sleep.csv"])) == len(figures.nights)
    assert "professionals.csv" not in made


def test_answers_are_columns_only_where_they_were_chosen(full: Vault) -> None:
    plain = read(tables(gathered(full, YEAR), YEAR)["questionnaire-gad-7.csv"])[0]
    assert list(plain) == ["at", "zone", "noted_at", "questionnaire", "total", "total_band"]
    every = read(tables(gathered(full, EVERYTHING), EVERYTHING)["questionnaire-gad-7.csv"])[0]
    answers = [int(value) for head, value in every.items() if head[:5].replace("-", "").isdigit()]
    assert len(answers) == 7
    assert sum(answers) == int(every["total"])


def test_a_byte_order_mark_only_where_it_is_asked_for(full: Vault) -> None:
    figures = gathered(full, YEAR)
    assert not any(text.startswith("\ufeff") for text in tables(figures, YEAR).values())
    assert all(text.startswith("\ufeff") for text in tables(figures, YEAR, bom=True).values())


@pytest.mark.parametrize(
    "words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "=cmd|' /C calc'!A0"]
)
def test_no_text_is_a_formula(vault: Vault, words: str) -> None:
    """Numbers stay numbers: a balance of -4 is no text."""

    def work(tx: object) -> None:
        tx.topics.put(Topic(some_id(1), words, NOW))  # type: ignore[attr-defined]
        tx.moods.put(CheckIn(  # type: ignore[attr-defined]
            some_id(2), at(LAST), ZONE, Valence(4), at(LAST), feelings=Feelings(note=words)
        ))  # fmt: skip

    vault.write(work)
    made = tables(gathered(vault, EVERYTHING), EVERYTHING)
    for name, column in (("topics.csv", "topic"), ("mood.csv", "note")):
        cell = read(made[name])[0][column]
        assert cell.startswith("'"), name
        assert cell[1:].strip() == words.strip()


def test_numbers_below_zero_stay_numbers(full: Vault) -> None:
    rows = read(tables(gathered(full, YEAR), YEAR)["questionnaire-spane.csv"])
    assert any(int(row["balance" if "balance" in row else "total"]) < 0 for row in rows)


def test_any_text_comes_back_from_csv_and_json(vault: Vault) -> None:
    body = 'a "quoted", line;\nnext\tשלום 😀 \u202e back'
    ident = add(vault, body, at=at(LAST))
    choice = replace(EVERYTHING, excerpts=(ident,))
    figures = gathered(vault, choice)
    assert read(tables(figures, choice)["entries.csv"])[0]["text"] == body
    back = json.loads(json.dumps(as_json(figures, choice)))
    assert back["tables"]["entries"][0]["text"] == body
    assert (back["format"], back["version"]) == ("lamplit-report", 1)


def test_json_says_what_the_tables_say(full: Vault) -> None:
    figures = gathered(full, EVERYTHING)
    back = as_json(figures, EVERYTHING)
    for name, text in tables(figures, EVERYTHING).items():
        rows = back["tables"][name.removesuffix(".csv")]
        shown = [{key: "" if value is None else str(value) for key, value in row.items()}
                 for row in rows]  # fmt: skip
        assert [{key: cell.removeprefix("'") for key, cell in row.items()}
                for row in read(text)] == shown  # fmt: skip


# --- what leaves ----------------------------------------------------------------------------------


def amounts(figures: Figures, choice: ReportChoice) -> dict[str, int]:
    return {line.what: line.amount for line in leaving(figures, choice)}


def test_the_list_counts_what_is_in_the_files(full: Vault) -> None:
    figures = gathered(full, EVERYTHING)
    listed, made = amounts(figures, EVERYTHING), tables(figures, EVERYTHING)
    assert listed["Check-ins, each with its time"] == len(read(made["mood.csv"]))
    assert listed["Check-ins with feelings"] == sum(
        bool(row["feelings"]) for row in read(made["mood.csv"])
    )
    assert listed["Notes of check-ins"] == sum(bool(row["note"]) for row in read(made["mood.csv"]))
    assert listed["Nights"] == len(read(made["sleep.csv"]))
    assert listed["What I want to talk about"] == len(read(made["topics.csv"]))
    assert listed["PHQ-9: scores"] == len(read(made["questionnaire-phq-9.csv"]))
    assert listed["PHQ-9: among them question 9"] == listed["PHQ-9: scores"]
    assert listed["Coffee"] + listed["Sertraline 50 mg"] == len(read(made["scales.csv"]))
    resources = [one["resource"] for one in bundle(figures, EVERYTHING)["entry"]]
    answers = sum(len(one.get("item", [])) for one in resources)
    assert answers == sum(
        amount for what, amount in listed.items() if "answers to single questions" in what
    )


def test_the_list_of_a_form_is_what_is_in_its_file(vault: Vault) -> None:
    """A night without an end is in no bundle; the name is in no table."""

    def work(tx: Transaction) -> None:
        for number in range(3):
            day = LAST - timedelta(days=number)
            begin, end = at(day, 0), at(day, 7) if number else None
            tx.nights.put(Night(some_id(number + 1), day, ZONE, NOW, begin, end, note="a note"))

    vault.write(work)
    choice = replace(EVERYTHING, name="J. M.")
    figures = gathered(vault, choice)
    listed = leaving(figures, choice)

    def said(form: str) -> dict[str, int]:
        return {line.what: line.amount for line in listed if form in line.forms}

    resources = [one["resource"] for one in bundle(figures, choice)["entry"]]
    slept = [one for one in resources if "effectivePeriod" in one]
    assert said("fhir")["Nights"] == said("fhir")["Notes of nights"] == len(slept) == 2
    for form in ("csv", "json"):
        assert said(form)["Nights"] == said(form)["Notes of nights"] == 3
    assert said("pdf")["Nights"] == 3
    assert "What you are called" not in said("csv")
    assert not any("J. M." in text for text in tables(figures, choice).values())
    assert all(
        sum(line.what == what for line in listed if form in line.forms) == 1
        for form in ("pdf", "fhir", "csv", "json")
        for what in said(form)
    )


def test_every_part_that_is_off_is_in_no_list_and_no_file(full: Vault) -> None:
    """Each part alone: what leaves with it is of it, and the other parts' words are nowhere."""
    words = {
        Part.TOPICS: "mornings are not", Part.COPING: "Walk to the river",
        Part.LANDMARKS: "New job", Part.PROFESSIONAL: "Dr. A. Lund", Part.NOTES: "A note of mine",
        Part.SCALES: "Coffee",
    }  # fmt: skip
    for part in Part:
        choice = replace(YEAR, parts=frozenset({part}))
        figures = gathered(full, choice)
        lines = leaving(figures, choice)
        assert {line.part for line in lines} <= {None, part, Part.MEASURES}, part
        held = json.dumps(as_json(figures, choice)) + json.dumps(bundle(figures, choice))
        for other, marker in words.items():
            if other is not part:
                assert marker not in held, (part, other)
        assert ("mood" in as_json(figures, choice)["tables"]) == (part is Part.MOOD)
        assert ("sleep" in as_json(figures, choice)["tables"]) == (part is Part.SLEEP)


def test_nothing_links_to_entries_or_to_other_programs(vault: Vault) -> None:
    ident = add(vault, "secret words", at=at(LAST))
    item = CheckIn(
        some_id(2), datetime(2026, 11, 22, tzinfo=UTC), ZONE, Valence(4), NOW, ident,
        source_label="meh",
    )  # fmt: skip
    vault.write(lambda tx: tx.moods.put(item))
    figures = gathered(vault, EVERYTHING)
    held = json.dumps(as_json(figures, EVERYTHING)) + json.dumps(bundle(figures, EVERYTHING))
    assert "meh" not in held
    assert str(ident) not in held
    assert "secret" not in held
    assert str(some_id(2)) not in held


def test_an_entry_in_the_trash_does_not_leave(vault: Vault) -> None:
    ident = add(vault, "gone", at=at(LAST))
    choice = replace(EVERYTHING, excerpts=(ident, some_id(9)))
    assert len(gathered(vault, choice).excerpts) == 1
    vault.write(lambda tx: tx.entries.set_trashed(ident, NOW))
    assert gathered(vault, choice).excerpts == ()
