"""Journey: one JSON file an entry, HTML, "no value" as the largest number there is."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import NotThisFormat
from app.domain.mood import Valence
from app.exchange.journey import JourneySource
from app.exchange.registry import recognise
from tests.exchange.bringing import OPTIONS, brought_twice_and_undone, read_safely
from tests.exchange.conftest import MakeZip, Read, Reading

NOTHING = 1.7976931348623157e308
IDENT = "1700000000000-aaaabbbbccccdddd"
PHOTO, SOUND = f"{IDENT}-one.jpg", f"{IDENT}-two.m4a"
ENTRY: dict[str, Any] = {
    "id": IDENT, "date_modified": 1700000400000, "date_journal": 1700000000000,
    "timezone": "America/St_Johns", "type": "html", "preview_text": "",
    "text": "<p dir='auto'>A <strong>small</strong> day</p><script>alert(1)</script>",
    "mood": 4, "lat": 47.56, "lon": -52.71, "address": "1 Harbour Drive", "label": "Home",
    "folder": "", "sentiment": 0, "favourite": True, "music_title": "Slow air",
    "music_artist": "Nobody", "photos": [PHOTO, SOUND], "tags": ["sea", "quiet"],
    "weather": {"id": -1, "degree_c": -3.5, "description": "Snow", "icon": "", "place": ""},
}  # fmt: skip


@pytest.fixture
def export(make_zip: MakeZip, read: Read) -> Any:
    """Return a function that reads a zip of one entry with these fields changed."""

    def reading(raw: bytes | None = None, **changed: Any) -> Reading:
        made = json.dumps(ENTRY | changed).encode() if raw is None else raw
        path = make_zip({f"{IDENT}.json": made, PHOTO: b"photo", SOUND: b"sound"})
        source = recognise(path)
        assert source.format == "journey"
        return read(source)

    return reading


def test_an_entry_with_everything(export: Any) -> None:
    reading = export()
    entry = reading.only()
    assert reading.problems == []
    assert entry.source_id == IDENT
    assert entry.when("UTC") == (datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC), "America/St_Johns")
    photo, sound = entry.attachments
    assert entry.body == (
        f"A **small** day\n\n♪ Slow air · Nobody\n\n![](attachment:import/{photo.key})\n\n"
        f"[{SOUND}](attachment:import/{sound.key})"
    )
    assert (entry.place, entry.tags, entry.starred) == (
        "Home, 1 Harbour Drive", ("sea", "quiet"), True,
    )  # fmt: skip
    assert (entry.valence, entry.moods[0].source_label) == (Valence.PLEASANT, "4 of 5")
    assert entry.modified_at == datetime(2023, 11, 14, 22, 20, tzinfo=UTC)
    assert [(one.scale.name, one.value) for one in entry.readings] == [("Temperature", -3.5)]


def test_nothing_is_no_value(export: Any) -> None:
    weather = {"degree_c": NOTHING}
    bare = {"address": "", "label": "", "lat": NOTHING, "lon": NOTHING, "weather": weather}
    entry = export(mood=0, photos=[], timezone="", **bare).only()
    assert (entry.place, entry.readings, entry.valence, entry.zone) == ("", (), None, "")
    assert entry.when("Asia/Tokyo")[1] == "Asia/Tokyo"


def test_coordinates_stand_for_a_place_without_a_name(export: Any) -> None:
    assert export(address="", label="").only().place == "47.56000, -52.71000"


def test_a_mood_beyond_five_is_asked_for(export: Any) -> None:
    entry = export(mood=7).only()
    assert (entry.valence, entry.mood_label) == (None, "mood 7")


@pytest.mark.parametrize(
    ("changed", "kinds"),
    [
        ({"timezone": "Mars/Olympus", "photos": []}, ["bad_zone"]),
        ({"photos": ["gone.jpg", 7]}, ["missing_attachment"]),
        ({"photos": ["../../etc/passwd"]}, ["outside"]),
        ({"photos": ["/etc/hostname.png"]}, ["outside"]),
        ({"text": "<img src='http://elsewhere.example/x.png'>", "photos": []}, []),
    ],
)
def test_what_cannot_be_taken_is_named(export: Any, changed: Any, kinds: list[str]) -> None:
    reading = export(**changed)
    assert reading.kinds() == kinds
    assert all(item.read is None for item in reading.only().attachments)


@pytest.mark.parametrize("date", [None, "yesterday", 1e300, -1e14, NOTHING])
def test_an_entry_without_a_date_is_left_out(export: Any, date: Any) -> None:
    reading = export(date_journal=date)
    assert (reading.found, reading.kinds()) == ([], ["bad_date"])


def test_before_1970_and_after_2100(export: Any) -> None:
    assert export(date_journal=-1_000_000_000_000).only().created_at.year == 1938
    assert export(date_journal=5_000_000_000_000).only().created_at.year == 2128


def test_damaged_entries_are_named_and_the_rest_goes_in(make_zip: MakeZip, read: Read) -> None:
    whole = json.dumps(ENTRY)
    path = make_zip({
        "a.json": whole[: len(whole) // 2], "b.json": whole, "c.json": "[]", "d.json": b"\xff\0",
        "e.json": whole.replace('"A <', '"B <'), "f.json": whole.encode("utf-16"),
    })  # fmt: skip
    reading = read(JourneySource(path))
    assert len(reading.found) == 1
    assert [one.file for one in reading.problems if one.kind == "unreadable"] == [
        "a.json", "d.json",
    ]  # fmt: skip
    assert reading.kinds().count("duplicate") == 2


def test_it_comes_once_and_goes_without_a_trace(make_zip: MakeZip, tmp_path: Path) -> None:
    other = ENTRY | {"id": "other", "text": "plain *words*", "type": "", "photos": []}
    path = make_zip({
        "a.json": json.dumps(ENTRY), "b.json": json.dumps(other), PHOTO: b"photo", SOUND: b"s",
    })  # fmt: skip
    assert brought_twice_and_undone(tmp_path, recognise(path)).attachments == 2


@pytest.mark.parametrize("members", [{}, {"x.json": ""}, {"x.json": "{}"}, {"x.txt": "date"}])
def test_what_is_no_journey(make_zip: MakeZip, members: dict[str, str]) -> None:
    with pytest.raises(NotThisFormat):
        list(JourneySource(make_zip(members)).read(OPTIONS, lambda _: None))


@given(
    st.fixed_dictionaries(
        {name: st.none() | st.booleans() | st.floats() | st.text() | st.lists(st.text())
         for name in ENTRY}
    )
)  # fmt: skip
def test_fields_of_any_kind(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, Any]
) -> None:
    path = tmp_path_factory.mktemp("j") / "x.json"
    path.write_text(json.dumps(ENTRY | {"date_journal": 1} | fields), "utf-8")
    read_safely(JourneySource(path))
