"""Diaro: tables in XML, streamed; moods by weight; photos by name."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import NotThisFormat
from app.domain.mood import Valence
from app.exchange.diaro import DiaroSource
from app.exchange.diaro_xml import BrokenXmlError, xml_rows
from app.exchange.registry import recognise
from tests.exchange.bringing import brought_twice_and_undone, read_safely
from tests.exchange.conftest import MakeZip, Read, Reading

LISTS = {
    "diaro_folders": [{"uid": "f1", "title": "Garden"}],
    "diaro_tags": [{"uid": "t1", "title": "roses"}, {"uid": "t2", "title": "rain"}],
    "diaro_moods": [
        {"uid": "1", "title": "Splendid", "weight": "5"},
        {"uid": "9", "title": "Murky", "weight": ""},
    ],
    "diaro_locations": [
        {"uid": "l1", "title": "Shed", "address": "Back lane", "lat": "1", "lng": "2"},
        {"uid": "l2", "title": "", "address": "", "lat": "10.5", "lng": "-20.25"},
    ],
    "diaro_attachments": [
        {"uid": "a2", "entry_uid": "e1", "type": "photo", "filename": "b.jpg", "position": "2"},
        {"uid": "a1", "entry_uid": "e1", "type": "photo", "filename": "a.jpg", "position": "1"},
    ],
}
ENTRY = {
    "uid": "e1", "date": "1711848600000", "tz_offset": "+05:45", "title": "The <bed>",
    "text": "Dug & planted.\nTwice.", "folder_uid": "f1", "location_uid": "l1",
    "tags": ",t1,t2,", "weather_temperature": "12.5", "weather_icon": "day", "mood": "1",
}  # fmt: skip


def xml(*entries: dict[str, str], lists: Any = None) -> str:
    tables = dict(LISTS if lists is None else lists)
    # Attachments come after the entries that they belong to.
    last = {name: tables.pop(name) for name in ("diaro_attachments",) if name in tables}
    parts = []
    for name, rows in [*tables.items(), ("diaro_entries", entries), *last.items()]:
        made = "".join(
            "<r>\n" + "".join(f"  <{key}>{escape(value)}</{key}>\n" for key, value in row.items())
            + "</r>\n" for row in rows
        )  # fmt: skip
        parts.append(f'<table name="{name}">\n{made}</table>\n')
    return f'<data version="2">\n{"".join(parts)}</data>'


@pytest.fixture
def backup(make_zip: MakeZip, read: Read) -> Any:
    """Return a function that reads a backup of one entry with these fields changed."""

    def reading(*entries: dict[str, str], **changed: str) -> Reading:
        path = make_zip({
            "DiaroBackup.xml": xml(*entries or (ENTRY | changed,)),
            "media/photo/a.jpg": b"first", "media/photo/b.jpg": b"second",
        })  # fmt: skip
        source = recognise(path)
        assert source.format == "diaro"
        return read(source)

    return reading


def test_an_entry_with_everything(backup: Any) -> None:
    reading = backup()
    entry = reading.only()
    assert reading.problems == []
    assert entry.when("UTC") == (datetime(2024, 3, 31, 1, 30, tzinfo=UTC), "UTC+05:45")
    assert (entry.title, entry.tags) == ("The <bed>", ("roses", "rain", "Garden"))
    first, second = entry.attachments
    assert [first.name, second.name] == ["a.jpg", "b.jpg"]
    assert entry.body == (
        f"Dug & planted.\nTwice.\n\n![](attachment:import/{first.key})\n\n"
        f"![](attachment:import/{second.key})"
    )
    assert entry.place == "Shed, Back lane"
    assert (entry.valence, entry.moods[0].source_label) == (
        Valence.VERY_PLEASANT, "Splendid (5 of 5)",
    )  # fmt: skip
    assert [(one.scale.name, one.value) for one in entry.readings] == [("Temperature", 12.5)]


def test_what_is_not_there_is_left_empty(backup: Any) -> None:
    bare = {"location_uid": "l2", "tags": "", "folder_uid": "", "mood": "0", "tz_offset": "x"}
    entry = backup(uid="other", weather_icon="", **bare).only()
    assert (entry.place, entry.tags, entry.moods, entry.readings, entry.zone) == (
        "10.50000, -20.25000", (), (), (), "",
    )  # fmt: skip
    assert entry.attachments == ()


def test_moods_without_a_weight_or_a_name_are_asked_for(backup: Any) -> None:
    assert backup(mood="9").only().mood_label == "Murky"
    assert backup(mood="9").only().valence is None
    assert backup(mood="77").only().mood_label == "mood 77"


@pytest.mark.parametrize("date", ["", "x", "1e400", "nan", "9" * 30])
def test_an_entry_without_a_date_is_left_out(backup: Any, date: str) -> None:
    reading = backup(date=date)
    assert (reading.found, reading.kinds()) == ([], ["bad_date"])


def test_dates_far_away(backup: Any) -> None:
    assert backup(date="-2000000000000").only().created_at.year == 1906
    assert backup(date="4600000000000").only().created_at.year == 2115


def test_an_id_twice(backup: Any) -> None:
    reading = backup(ENTRY, ENTRY, ENTRY | {"text": "other words"})
    assert [one.source_id.partition("~")[0] for one in reading.found] == ["e1", "e1"]
    assert reading.kinds() == ["duplicate", "duplicate"]


def test_photos_that_are_missing_or_lie_outside(make_zip: MakeZip, read: Read) -> None:
    files = [
        {"entry_uid": "e1", "type": "photo", "filename": name}
        for name in ("gone.jpg", "../../../secret.jpg", "a<b>.jpg", "x" * 300 + ".jpg")
    ]
    path = make_zip({"DiaroBackup.xml": xml(ENTRY, lists={"diaro_attachments": files})})
    reading = read(recognise(path))
    assert sorted(reading.kinds()) == ["missing_attachment", "missing_attachment", "outside"]


def test_a_cut_file_gives_what_is_whole(make_zip: MakeZip, read: Read) -> None:
    whole = xml(ENTRY, ENTRY | {"uid": "e2", "text": "second"})
    cut = whole[: whole.index("<text>second")]
    reading = read(recognise(make_zip({"DiaroBackup.xml": cut})))
    assert [one.source_id for one in reading.found] == ["e1"]
    assert reading.kinds() == ["unreadable"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1"])
def test_encodings(make_zip: MakeZip, read: Read, encoding: str) -> None:
    text = xml(ENTRY | {"text": "Füße"})
    if encoding == "latin-1":
        text = '<?xml version="1.0" encoding="ISO-8859-1"?>\r\n' + text.replace("\n", "\r\n")
    path = make_zip({"DiaroBackup.xml": text.encode(encoding)})
    assert read(recognise(path)).only().body.startswith("Füße")


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE d [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE d SYSTEM "http://elsewhere.example/d.dtd">',
    ],
)
def test_entities_are_refused(head: str) -> None:
    with pytest.raises(BrokenXmlError):
        list(xml_rows(iter([f"{head}{xml(ENTRY)}".encode()])))


def test_depth_is_bounded() -> None:
    with pytest.raises(BrokenXmlError):
        list(xml_rows(iter([b"<a>" * 100_000])))


def test_it_comes_once_and_goes_without_a_trace(make_zip: MakeZip, tmp_path: Path) -> None:
    path = make_zip({
        "DiaroBackup.xml": xml(ENTRY, ENTRY | {"uid": "e2", "mood": ""}),
        "media/photo/a.jpg": b"first", "media/photo/b.jpg": b"second",
    })  # fmt: skip
    assert brought_twice_and_undone(tmp_path, recognise(path)).entries == 2


@pytest.mark.parametrize("text", ["", "<data></data>", "<html>diaro_entries</html>"])
def test_what_is_no_backup(make_zip: MakeZip, text: str) -> None:
    with pytest.raises(NotThisFormat):
        recognise(make_zip({"DiaroBackup.xml": text}))


@given(st.data())
def test_any_change_to_a_backup(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("d") / "x.xml"
    source = bytearray(xml(ENTRY).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(source) - 1))
        source[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=8))
    path.write_bytes(bytes(source))
    read_safely(DiaroSource(path))
