"""Moods, scales, sleep and questionnaires go out as tables that programs read as meant."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.exports import Choice, Exported
from app.domain.measures import Taking
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.query import parse_query
from app.exchange.csv_out import TABLES, CsvSink, cell_text, safe_text
from app.exchange.exporters import FORMS, sink_for
from app.exchange.output import output
from app.usecases.export_journal import export_journal, weigh_export
from app.usecases.trash_entries import trash_entries
from app.vault.vault import Vault
from tests.exchange.whole import LATER, fill, named
from tests.making import BERLIN, NOW, add, make_vault

DOCS = Path(__file__).resolve().parents[2] / "docs" / "exporting.md"
USUAL = {"words": "notes", "separator": "comma", "bom": "yes"}


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "v")
    yield made
    made.close()


def taken_out(vault: Vault, path: Path, choice: Choice | None = None, **chosen: str) -> Exported:
    sink = sink_for("csv", path, named(str(path)), chosen)
    return export_journal(vault.read, sink, FORMS["csv"].fitted(choice or Choice()))


def rows(path: Path, name: str, delimiter: str = ",") -> list[dict[str, str]]:
    """Return a table as a spreadsheet reads it."""
    data = zipfile.ZipFile(path).read(name) if path.is_file() else (path / name).read_bytes()
    text = io.StringIO(data.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=delimiter, strict=True))


def test_everything_that_was_noted_is_in_its_table(vault: Vault, tmp_path: Path) -> None:
    idents = fill(vault)
    done = taken_out(vault, tmp_path / "o.zip")
    with zipfile.ZipFile(tmp_path / "o.zip") as archive:
        assert sorted(archive.namelist()) == sorted(["about.txt", *(one.name for one in TABLES)])
    o = tmp_path / "o.zip"
    assert [one["id"] for one in rows(o, "entries.csv")] == [
        str(idents["old"]), str(idents["river"]),
    ]  # fmt: skip
    river = rows(o, "entries.csv")[1]
    assert (river["mood"], river["mood_word"], river["words"]) == ("6", "pleasant", "3")
    assert (river["starred"], river["hard"], river["files"]) == ("TRUE", "FALSE", "3")
    assert (river["title"], river["place"], river["tags"], river["text"]) == (
        "Title", "Jetty", "c", "",
    )  # fmt: skip
    [mood] = [one for one in rows(o, "moods.csv") if not one["entry"]]
    assert mood == {
        "id": str(named("mood")), "date": "2026-11-22", "time": "22:04",
        "at": "2026-11-22T22:04:00+01:00", "zone": BERLIN, "mood": "2", "mood_word": "unpleasant",
        "span": "day", "energy": "2", "feelings": "calm; sad", "contexts": "work",
        "note": "a note", "source": "meh (2 of 5)", "entry": "",
        "noted_at": "2026-11-23T07:07:08.901000+01:00",
    }  # fmt: skip
    scales = {one["name"]: one["put_away"] for one in rows(o, "scales.csv")}
    assert scales == {"coffee": "FALSE", "walk": "TRUE"}
    values = {one["scale"]: one for one in rows(o, "readings.csv")}
    assert (values["coffee"]["value"], values["coffee"]["unit"]) == ("1", "cups")
    assert (values["coffee"]["low"], values["coffee"]["mood"]) == ("0.5", str(named("mood")))
    [night] = rows(o, "nights.csv")
    assert (night["date"], night["minutes"], night["quality"]) == ("2026-11-22", "480", "4")
    assert (night["asleep"], night["early"]) == ("2026-11-22T14:04:00+01:00", "TRUE")
    [measure] = rows(o, "measures.csv")
    assert (measure["instrument"], measure["score"], measure["value"]) == ("phq-9", "sum", "4")
    answers = {one["question"]: one["value"] for one in rows(o, "answers.csv")}
    assert answers == {"q1": "3", "q2": "1"}
    [use] = rows(o, "helping_cards.csv")
    assert (use["card"], use["before"], use["after"], use["note"]) == (
        "Breathe", "8", "3", "better",
    )  # fmt: skip
    assert done.others > 0
    assert done.entries == 2


def test_an_empty_journal_has_every_table_with_its_columns(vault: Vault, tmp_path: Path) -> None:
    taken_out(vault, tmp_path / "o")
    for table in TABLES:
        text = (tmp_path / "o" / table.name).read_text("utf-8-sig")
        head = next(csv.reader([text]))
        assert head == [one.name for one in table.columns]
        assert rows(tmp_path / "o", table.name) == []


def test_a_questionnaire_that_was_begun_has_a_row_too(vault: Vault, tmp_path: Path) -> None:
    for number, answers in enumerate(({}, {"q1": 2})):
        vault.write(lambda tx, n=number, a=answers: tx.takings.put(  # type: ignore[misc]
            Taking(UUID(int=n), "gad-7", b"\1", "en", NOW, NOW, "UTC", LATER, a)))  # fmt: skip
    taken_out(vault, tmp_path / "o")
    found = rows(tmp_path / "o", "measures.csv")
    assert [(one["done"], one["score"], one["value"]) for one in found] == [("FALSE", "", "")] * 2
    assert [one["question"] for one in rows(tmp_path / "o", "answers.csv")] == ["q1"]


def test_words_go_along_as_was_chosen(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    for words, note, title, text in (
        ("none", "", "", ""), ("notes", "a note", "Title", ""),
        ("all", "a note", "Title", "The river again."),
    ):  # fmt: skip
        taken_out(vault, tmp_path / words, words=words)
        entry = rows(tmp_path / words, "entries.csv")[1]
        assert (entry["title"], entry["text"]) == (title, text)
        assert note in {one["note"] for one in rows(tmp_path / words, "moods.csv")}
    everything = b"".join(one.read_bytes() for one in (tmp_path / "none").iterdir())
    for word in (b"Title", b"Jetty", b"a note", b"better", b"slept", b"Breathe"):
        assert word not in everything


def test_semicolons_and_commas_for_those_whose_numbers_have_commas(
    vault: Vault, tmp_path: Path
) -> None:
    fill(vault)
    taken_out(vault, tmp_path / "o", separator="semicolon", bom="no")
    data = (tmp_path / "o" / "readings.csv").read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    lows = {one["low"] for one in rows(tmp_path / "o", "readings.csv", ";")}
    assert lows == {"0,5", ""}


def test_days_alone_go_out(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    query = parse_query("from:2026-11-22 ", today=NOW.date())
    taken_out(vault, tmp_path / "o", Choice(query))
    assert [one["title"] for one in rows(tmp_path / "o", "entries.csv")] == ["Title"]
    assert rows(tmp_path / "o", "nights.csv")


FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'", "''=1", "＝1", "＠x",
            "=cmd|' /C calc'!A0", '=HYPERLINK("http://x","y")')  # fmt: skip


@given(st.text() | st.sampled_from(FORMULAS))
def test_no_text_is_a_formula_and_each_comes_back(text: str) -> None:
    safe = safe_text(text)
    assert safe[:1] not in {*"=+-@\t\r\n", "＝", "＋", "－", "＠"}
    assert cell_text(safe) == text


WORDS = st.text(st.characters(codec="utf-8"), max_size=20) | st.sampled_from(FORMULAS)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=4), st.sampled_from(["comma", "semicolon"]))
@settings(deadline=None)
def test_every_cell_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, noted: list[tuple[str, str]], separator: str
) -> None:
    path = tmp_path_factory.mktemp("csv") / "o"
    sink = CsvSink(output(path, named("x")), USUAL | {"separator": separator})
    for note, source in noted:
        sink.record("moods", mood(note, source))
    sink.finish()
    found = rows(path, "moods.csv", ";" if separator == "semicolon" else ",")
    assert [(cell_text(one["note"]), cell_text(one["source"])) for one in found] == noted


def mood(note: str, source: str) -> dict[str, Any]:
    at = NOW.isoformat()
    return {"id": "x", "at": at, "zone": "+05:30", "entry": None, "mood": 4, "span": "moment",
            "energy": None, "feelings": [], "contexts": [], "note": note, "source": source,
            "noted_at": at}  # fmt: skip


def test_formulas_in_a_journal_are_words_in_every_table(vault: Vault, tmp_path: Path) -> None:
    add(vault, "=1+1", tags=("=1+1",))
    vault.write(lambda tx: tx.moods.put(CheckIn(
        named("m"), NOW, "+05:30", Valence.NEUTRAL, NOW,
        feelings=Feelings(Span.MOMENT, None, (), (), "=1+1"), source_label="@x")))  # fmt: skip
    taken_out(vault, tmp_path / "o", words="all")
    for table in TABLES:
        for row in rows(tmp_path / "o", table.name):
            assert not [cell for cell in row.values() if cell[:1] in set("=+-@")], table.name
    [found] = rows(tmp_path / "o", "moods.csv")
    assert (found["note"], found["source"], found["zone"]) == ("'=1+1", "'@x", "'+05:30")


def test_many_rows_go_out(vault: Vault, tmp_path: Path, counted: Callable[[], UUID]) -> None:
    def some(tx: Any) -> None:
        for number in range(2500):
            at = NOW - timedelta(minutes=number)
            tx.moods.put(CheckIn(counted(), at, BERLIN, Valence(1 + number % 7), NOW))

    vault.write(some)
    done = taken_out(vault, tmp_path / "o.zip")
    assert done.others == 2500
    moments = [datetime.fromisoformat(one["at"]) for one in rows(tmp_path / "o.zip", "moods.csv")]
    assert len(moments) == 2500
    assert len(set(moments)) == 2500


@pytest.fixture
def counted() -> Callable[[], UUID]:
    numbers = iter(range(1, 10**6))
    return lambda: UUID(int=next(numbers))


def test_every_column_is_described() -> None:
    text = DOCS.read_text("utf-8")
    for table in TABLES:
        assert f"`{table.name}`" in text
        for column in table.columns:
            assert f"`{column.name}`" in text, (table.name, column.name)


def test_what_would_go_out_beside_entries_is_counted(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    gone = add(vault, "Thrown away.")
    vault.write(
        lambda tx: tx.moods.put(CheckIn(named("t"), NOW, BERLIN, Valence.NEUTRAL, NOW, gone))
    )
    vault.write(lambda tx: trash_entries(tx, [gone], now=NOW))
    days = parse_query("from:2026-11-22 ", today=NOW.date())
    for number, choice in enumerate((Choice(), Choice(days), Choice(moods=False))):
        fitted = FORMS["csv"].fitted(choice)
        weight = vault.read(lambda tx, fitted=fitted: weigh_export(tx, fitted))  # type: ignore[misc]
        done = taken_out(vault, tmp_path / str(number), choice)
        assert (weight.entries, weight.others) == (done.entries, done.others)
    assert weight.others > 0
