"""What follows a mood from day to day: Pixels, eMoods, and Apple Health's State of Mind."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import ArchiveRefused, NotThisFormat
from app.domain.imports import Found, Source
from app.domain.mood import Span, Valence
from app.exchange.emoods import EMoodsSource
from app.exchange.pixels import PixelsSource
from app.exchange.registry import recognise
from app.exchange.state_of_mind import StateOfMindSource
from tests.exchange.bringing import brought_twice_and_undone, read_safely
from tests.exchange.conftest import MakeZip, Read, Reading

PIXELS: list[Any] = [
    {"date": "2024-02-29", "type": "Mood", "scores": [5, 2], "notes": "leapt\r\nfar",
     "tags": [{"type": "Activities", "entries": ["river", "tea"]}, {"type": "X", "entries": []}]},
    {"date": "2024-1-5", "type": "Mood", "scores": [1], "notes": "", "tags": []},
    {"date": "2024-01-06", "type": "Mood", "scores": [], "notes": "", "tags": []},
    {"date": "2024-01-07", "type": "Sleep", "scores": [3], "notes": "woke"},
]  # fmt: skip
OLD = [{"date": "2019-12-31", "entries": [{"type": "Mood", "value": 4, "notes": "the last one"}]}]
EMOODS = (
    "DATE,DEPRESSED,ELEVATED,ANXIETY,IRRITABILITY,SLEEP,WEIGHT,NOTES,LITHIUM\n"
    '2024-03-31,1,2,4,1,7.5,0,"a note, of\ntwo lines",300 mg\n'
    "2024-04-01,1,1,1,1,0,61.5,,\n"
)
STATES: list[Any] = [
    {"id": "A-1", "start": "2024-10-27 02:30:00 +0200", "end": "2024-10-27 02:30:00 +0200",
     "kind": "momentary_emotion", "valence": -1.0, "valenceClassification": -1,
     "labels": ["Anxious", "self care?"], "associations": ["currentEvents", "Self-Care"]},
    {"id": "A-2", "start": "2024-10-28 20:00:00 +0100", "kind": "daily_mood", "valence": 0.35,
     "valenceClassification": 1, "labels": ["grateful", "grateful"], "associations": []},
    {"id": "A-3", "start": "2024-10-29 20:00:00 +0100", "kind": "daily_mood",
     "valenceClassification": "slightlyUnpleasant", "labels": [], "associations": []},
]  # fmt: skip


def reading(read: Read, path: Path, data: str | bytes, form: str) -> Reading:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    source = recognise(path)
    assert source.format == form
    return read(source)


def export(states: Any) -> str:
    return json.dumps({"data": {"metrics": [{"name": "steps"}], "stateOfMind": states}})


def values(found: Found) -> dict[str, float]:
    return {one.scale.name: one.value for one in found.readings}


def test_pixels(tmp_path: Path, read: Read) -> None:
    got = reading(read, tmp_path / "PIXELS-BACKUP-1.json", json.dumps(PIXELS), "pixels")
    leap, worst, sleep = got.found
    assert got.problems == []
    assert [mood.valence for mood in leap.moods] == [Valence.VERY_PLEASANT, Valence.UNPLEASANT]
    assert [mood.source_label for mood in leap.moods] == ["5 of 5", "2 of 5"]
    assert {mood.feelings.span for mood in leap.moods} == {Span.DAY}
    assert (leap.body, leap.tags) == ("leapt\nfar", ("river", "tea"))
    assert leap.created_at == datetime(2024, 2, 29, 12)  # noqa: DTZ001
    assert worst.valence is Valence.VERY_UNPLEASANT
    assert worst.alone
    assert worst.source_id == "2024-01-05"
    assert (sleep.body, sleep.moods) == ("Sleep: 3\n\nwoke", ())


def test_pixels_of_before(tmp_path: Path, read: Read) -> None:
    only = reading(read, tmp_path / "old.json", json.dumps(OLD), "pixels").only()
    assert (only.valence, only.mood_number, only.body) == (
        Valence.PLEASANT, "4 of 5", "the last one",
    )  # fmt: skip


def test_pixels_that_are_damaged(tmp_path: Path, read: Read) -> None:
    days = [*OLD, 3, {"date": "2024-02-30", "scores": [1]}, {"date": "2024-02-01", "scores": [9]},
            *OLD, {"date": "2019-12-31", "type": "Mood", "scores": [1]}]  # fmt: skip
    got = reading(read, tmp_path / "p.json", json.dumps(days), "pixels")
    assert len({one.source_id for one in got.found}) == len(got.found) == 2
    assert got.kinds() == ["broken_entry", "broken_entry", "unknown_mood", "duplicate"]
    text = json.dumps(PIXELS)
    got = reading(read, tmp_path / "p.json", text[:-40], "pixels")
    assert len(got.found) == 2
    assert got.kinds() == ["unreadable"]
    (tmp_path / "p.json").write_text(text[:90], "utf-8")
    with pytest.raises(ArchiveRefused):
        read(recognise(tmp_path / "p.json"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_emoods(tmp_path: Path, read: Read, encoding: str) -> None:
    data = EMOODS.replace("\n", "\r\n").encode(encoding)
    got = reading(read, tmp_path / "entry.csv", data, "emoods")
    first, second = got.found
    assert got.problems == []
    assert values(first) == {
        "Depressed": 0, "Elevated": 1, "Anxiety": 3, "Irritability": 0, "Sleep": 450,
    }  # fmt: skip
    assert first.body == "a note, of\ntwo lines\n\nLithium: 300 mg"
    assert first.created_at == datetime(2024, 3, 31, 12)  # noqa: DTZ001
    assert values(second)["Weight"] == 61.5
    assert "Sleep" not in values(second)
    assert second.alone


def test_emoods_backups_tables_with_zeros_and_words(
    tmp_path: Path, read: Read, make_zip: MakeZip
) -> None:
    backup = make_zip({"entry.csv": EMOODS, "other.csv": "a,b\n1,2\n"}).rename(
        tmp_path / "x.emoods"
    )
    source = recognise(backup)
    assert source.format == "emoods"
    assert len(read(source).found) == 2
    zeros = "Date;Depressed;Elevated\n2024-01-01;0;3\n2024-01-02;severe;none\n"
    first, second = reading(read, tmp_path / "z.csv", zeros, "emoods").found
    assert values(first) == {"Depressed": 0, "Elevated": 3}
    assert values(second) == {"Depressed": 3, "Elevated": 0}


def test_a_zero_among_one_to_four_moves_no_other_day(tmp_path: Path, read: Read) -> None:
    text = "DATE,DEPRESSED,ELEVATED\n2024-01-01,1,0\n2024-01-02,0,0\n2024-01-03,4,2\n"
    got = reading(read, tmp_path / "e.csv", text, "emoods")
    assert [values(one) for one in got.found] == [{"Depressed": 0}, {"Depressed": 3, "Elevated": 1}]
    assert got.problems == []


def test_one_table_has_one_order_of_day_and_month(tmp_path: Path, read: Read) -> None:
    text = "DATE,DEPRESSED,ELEVATED\n1/2/2024,1,1\n1/13/2024,1,1\n"
    got = reading(read, tmp_path / "e.csv", text, "emoods")
    assert [one.source_id for one in got.found] == ["2024-01-02", "2024-01-13"]
    assert got.problems == []
    got = reading(read, tmp_path / "e.csv", text.replace("/13/", "/3/"), "emoods")
    assert [one.source_id for one in got.found] == ["2024-02-01", "2024-03-01"]
    assert got.kinds() == ["guessed_date"] * 2


def test_emoods_that_are_damaged(tmp_path: Path, read: Read) -> None:
    text = EMOODS + "never,1,1,1,1,1,1,,\n2024-04-02,7,x,1,1,25,-3,,\n2024-04-01,1,1,1,1,0,61.5,,\n"
    got = reading(read, tmp_path / "e.csv", text + "2150-01-01,1,1,1,1,1,1,,\n2024-04-03,,,,,,,,\n",
                  "emoods")  # fmt: skip
    assert [one.source_id for one in got.found] == [
        "2024-03-31", "2024-04-01", "2024-04-02", "2150-01-01",
    ]  # fmt: skip
    assert got.kinds() == ["bad_date", *["broken_entry"] * 4, "duplicate"]


def test_states_of_mind(tmp_path: Path, read: Read) -> None:
    got = reading(read, tmp_path / "HealthAutoExport.json", export(STATES), "health")
    assert got.problems == []
    first, second, third = got.found
    assert first.alone
    # The second of the two half past twos of that night would be an hour later.
    assert first.when("Europe/Paris") == (datetime(2024, 10, 27, 0, 30, tzinfo=UTC), "UTC+02:00")
    assert (first.valence, first.mood_number) == (Valence.VERY_UNPLEASANT, "-1")
    assert first.feelings.labels == ("anxious",)
    assert first.feelings.contexts == ("currentEvents", "selfCare")
    assert first.feelings.note == "self care?"
    assert first.feelings.span is Span.MOMENT
    assert (second.valence, second.mood_number) == (Valence.SLIGHTLY_PLEASANT, "0.35")
    assert second.feelings.span is Span.DAY
    assert second.feelings.labels == ("grateful",)
    assert third.valence is Valence.SLIGHTLY_UNPLEASANT


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (-1, 1),
        (-0.72, 1),
        (-0.7, 2),
        (-0.2, 3),
        (0, 4),
        (0.14, 4),
        (0.15, 5),
        (0.5, 6),
        (0.72, 7),
        (1, 7),
    ],
)
def test_seven_equal_bands(tmp_path: Path, read: Read, value: float, expected: int) -> None:
    state = {"id": "x", "start": "2024-01-01 10:00:00 +0000", "kind": "1", "valence": value}
    only = reading(read, tmp_path / "h.json", export([state]), "health").only()
    assert only.valence == expected


def test_states_that_are_damaged(tmp_path: Path, read: Read) -> None:
    late = {"id": "C", "start": "2024-01-01 10:00:00 +0000", "valence": 3}
    early = {"id": "D", "start": "1960-01-01 10:00:00 +0000", "valenceClassification": 7}
    states = [*STATES, 1, {"id": "B", "start": "soon", "valence": 0}, STATES[0], late, early]
    got = reading(read, tmp_path / "h.json", export(states), "health")
    assert [one.source_id for one in got.found] == ["A-1", "A-2", "A-3", "D"]
    assert got.kinds() == ["broken_entry", "broken_entry", "duplicate", "broken_entry"]
    got = reading(read, tmp_path / "h.json", export(STATES)[:-60], "health")
    assert len(got.found) == 2
    assert got.kinds() == ["unreadable"]
    flat = reading(read, tmp_path / "h.json", json.dumps({"stateOfMind": STATES}), "health")
    assert len(flat.found) == 3


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [("a.json", json.dumps(PIXELS), 3), ("a.csv", EMOODS, 2), ("a.json", export(STATES), 3)],
)
def test_in_once_and_out_again(tmp_path: Path, name: str, text: str, count: int) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    assert brought_twice_and_undone(tmp_path, recognise(tmp_path / name)).entries == count


@pytest.mark.parametrize("source", [PixelsSource, EMoodsSource, StateOfMindSource])
def test_what_is_none_of_them(tmp_path: Path, read: Read, source: Any) -> None:
    for name in ("a.json", "a.csv"):
        for text in ("", "[]", "{}", "date,mood\n2024-01-01,1\n", '[{"date": "2024-01-01"}]'):
            (tmp_path / name).write_text(text, "utf-8")
            with pytest.raises(NotThisFormat):
                read(source(tmp_path / name))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9)
    | st.sampled_from(["2024-01-01", "Mood", "2024-01-01 10:00:00 +0100"]),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)  # fmt: skip


def sources(folder: Path, objects: list[Any], table: str) -> list[Source]:
    (folder / "p.json").write_text(json.dumps([*OLD, *objects]), "utf-8")
    (folder / "h.json").write_text(export(objects), "utf-8")
    (folder / "e.csv").write_text(EMOODS + table, "utf-8")
    return [PixelsSource(folder / "p.json"), StateOfMindSource(folder / "h.json"),
            EMoodsSource(folder / "e.csv")]  # fmt: skip


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["date", "type", "scores", "notes", "tags", "entries", "id", "start",
                             "kind", "valence", "valenceClassification", "labels"]),
            VALUES, max_size=8),
        max_size=4),
    st.text(alphabet='0123456789,-.\n"xnaif', max_size=80),
)  # fmt: skip
def test_nothing_breaks_the_reading(
    tmp_path_factory: pytest.TempPathFactory, objects: list[Any], table: str
) -> None:
    for source in sources(tmp_path_factory.mktemp("t"), objects, table):
        read_safely(source)
