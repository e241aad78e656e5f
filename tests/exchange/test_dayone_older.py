"""Day One Classic and Day One's plain text."""

import plistlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import NotThisFormat
from app.exchange.dayone_classic import DayOneClassicSource
from app.exchange.dayone_plain import DayOneTextSource
from app.exchange.registry import recognise
from tests.exchange.bringing import OPTIONS, brought_twice_and_undone, read_safely
from tests.exchange.conftest import MakeZip, Read, Reading

UUID = "0123456789ABCDEF0123456789ABCDEF"
RAW: dict[str, Any] = {
    "Creation Date": datetime(2013, 3, 31, 0, 30, 5),  # noqa: DTZ001 - a property list has no zone
    "Entry Text": "Snow\\. All day\\!", "Starred": True, "Tags": ["white", "cold"], "UUID": UUID,
    "Time Zone": "Europe/Oslo", "Step Count": 812,
    "Location": {"Place Name": "The mill", "Locality": "Ås", "Country": "Norway",
                 "Administrative Area": "Viken", "Latitude": 59.6, "Longitude": 10.7},
    "Weather": {"Celsius": "-7", "Description": "Snow"},
    "Music": {"Track": "Waltz", "Artist": "Nobody", "Album": "None"},
    "Creator": {"Host Name": "somebody's machine"},
}  # fmt: skip


@pytest.fixture
def classic(make_zip: MakeZip, read: Read) -> Any:
    """Return a function that reads a journal of one entry with these fields changed."""

    def reading(data: bytes | None = None, **changed: Any) -> Reading:
        fields = {key.replace("_", " "): value for key, value in changed.items()}
        raw = {key: value for key, value in (RAW | fields).items() if value is not ...}
        made = plistlib.dumps(raw) if data is None else data
        path = make_zip({
            f"Old.dayone/entries/{UUID}.doentry": made,
            f"Old.dayone/photos/{UUID}.jpg": b"\xff\xd8\xff picture",
        })  # fmt: skip
        source = recognise(path)
        assert source.format == "dayone-classic"
        return read(source)

    return reading


def test_a_classic_entry_with_everything(classic: Any) -> None:
    reading = classic()
    entry = reading.only()
    assert reading.problems == []
    assert entry.source_id == UUID
    assert entry.when("UTC") == (datetime(2013, 3, 31, 0, 30, 5, tzinfo=UTC), "Europe/Oslo")
    (photo,) = entry.attachments
    assert entry.body == (
        f"Snow. All day!\n\n♪ Waltz · Nobody\n\n![](attachment:import/{photo.key})"
    )
    assert photo.name == f"{UUID}.jpg"
    assert (entry.tags, entry.starred, entry.place) == (
        ("white", "cold"), True, "The mill, Ås, Norway",
    )  # fmt: skip
    assert [(one.scale.name, one.value) for one in entry.readings] == [
        ("Temperature", -7), ("Steps", 812),
    ]  # fmt: skip


def test_a_classic_entry_without_a_zone_or_id(classic: Any) -> None:
    entry = classic(Time_Zone=..., UUID=...).only()
    assert (entry.zone, entry.source_id) == ("", UUID)


def test_odd_fields_of_a_classic_entry_are_named(classic: Any) -> None:
    reading = classic(Time_Zone="Nowhere/Land", Starred="yes", Tags="one", Weather=[1])
    assert reading.kinds() == ["bad_zone", "broken_entry"]
    assert "starred" in reading.problems[1].detail
    assert "tags" in reading.problems[1].detail


@pytest.mark.parametrize(
    ("date", "kinds", "day"),
    [
        ("Sun Jan 25 08:09:32 2015", ["guessed_date"], (2015, 1, 25, 8, 9, 32)),
        ("1 May 1961 at 10:00", ["guessed_date"], (1961, 5, 1, 10, 0, 0)),
        ("some day", ["bad_date", "guessed_date"], (2024, 5, 6, 7, 8, 10)),
        (..., ["guessed_date"], (2024, 5, 6, 7, 8, 10)),
    ],
)
def test_dates_in_another_form(classic: Any, date: Any, kinds: list[str], day: Any) -> None:
    reading = classic(Creation_Date=date)
    assert reading.kinds() == kinds
    assert reading.only().created_at == datetime(*day)  # noqa: DTZ001


def test_a_date_that_no_property_list_may_hold(classic: Any) -> None:
    text = plistlib.dumps(RAW).decode().replace(
        "<date>2013-03-31T00:30:05Z</date>", "<date>Sun Mar 31 02:30:00 2013</date>"
    )  # fmt: skip
    reading = classic(text.encode())
    assert reading.only().created_at == datetime(2013, 3, 31, 2, 30)  # noqa: DTZ001
    assert reading.kinds() == ["guessed_date"]


LAUGHS = b"""<!DOCTYPE plist [<!ENTITY a "aaaaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<plist><dict><key>Entry Text</key><string>&b;</string></dict></plist>"""


@pytest.mark.parametrize(
    "data", [b"", b"\0\1", b"bplist00" + b"\0" * 40, LAUGHS, b"<plist><array/></plist>", b"<plist>"]
)
def test_damaged_classic_entries_are_named(classic: Any, data: bytes) -> None:
    reading = classic(data)
    assert (reading.found, reading.kinds()) == ([], ["unreadable"])


def test_classic_comes_once_from_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "Mine.dayone"
    (folder / "entries").mkdir(parents=True)
    (folder / "photos").mkdir()
    (folder / "entries" / f"{UUID}.doentry").write_bytes(plistlib.dumps(RAW))
    (folder / "photos" / f"{UUID.lower()}.jpg").write_bytes(b"\xff\xd8\xff x")
    other = RAW | {"UUID": "F" * 32, "Entry Text": "two"}
    (folder / "entries" / "two.doentry").write_bytes(plistlib.dumps(other))
    source = recognise(folder)
    assert source.format == "dayone-classic"
    done = brought_twice_and_undone(tmp_path, source)
    assert (done.entries, done.attachments) == (2, 1)


@given(st.data())
def test_any_change_to_a_classic_entry(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("c") / "x.doentry"
    source = bytearray(plistlib.dumps(RAW))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(source) - 1))
        source[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=8))
    path.write_bytes(bytes(source))
    read_safely(DayOneClassicSource(path))


# --- plain text ------------------------------------------------------------------------------

TEXT = """Words before.
\tDate:\t31 March 2024 at 02:30:00 CET
\tWeather:\t9°C Cloudy
\tTags:\tone, two
\tLocation:\tThe mill, Ås

First line.

\tDate: no head
\tDate:\t1 April 2024 at 10:00:00 GMT+5
Second\\.

\tDate:\tsome day
Third

\tDate:\t2 April 2024
"""


@pytest.fixture
def plain(tmp_path: Path, read: Read) -> Any:
    """Return a function that reads a text."""

    def reading(text: str | bytes) -> Reading:
        path = tmp_path / "Journal.txt"
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        source = recognise(path)
        assert source.format == "dayone-text"
        return read(source)

    return reading


def test_entries_of_a_text(plain: Any, tmp_path: Path) -> None:
    reading = plain(TEXT)
    first, second, third, last = reading.found
    assert first.created_at == datetime(2024, 3, 31, 2, 30)  # noqa: DTZ001
    assert (first.tags, first.place) == (("one", "two"), "The mill, Ås")
    assert first.body == "First line.\n\n\tDate: no head"
    assert second.when("UTC") == (datetime(2024, 4, 1, 5, tzinfo=UTC), "UTC+05:00")
    assert second.body == "Second."
    stamp = datetime.fromtimestamp(int((tmp_path / "Journal.txt").stat().st_mtime), UTC)
    assert (third.created_at, third.body) == (stamp, "Third")
    assert (last.created_at, last.body) == (datetime(2024, 4, 2, 12), "")  # noqa: DTZ001
    assert [(one.kind.value, one.where) for one in reading.problems] == [
        ("broken_entry", ""), ("bad_date", "line 13"), ("guessed_date", "line 13"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "hour"),
    [
        ("March 25, 2014 at 9:03 PM", 21),
        ("March 25, 2014 at 9:03 AM", 9),
        ("March 25, 2014 at 9:03:11\u202fPM EDT", 21),
        ("25 March 2014 at 9:03 p.m. AEDT", 21),
        ("25 March 2014 at 21:03:11 CET", 21),
    ],
)
def test_halves_of_the_day_are_no_zones(plain: Any, written: str, hour: int) -> None:
    reading = plain(f"\tDate:\t{written}\n\nwords\n")
    found = reading.only()
    assert (found.created_at.tzinfo, found.zone, reading.problems) == (None, "", [])
    assert (found.created_at.day, found.created_at.hour, found.created_at.minute) == (25, hour, 3)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_of_a_text(plain: Any, encoding: str, newline: str) -> None:
    text = newline.join(["\tDate:\t01 May 2024 at 00:00:00 GMT", "", "Föhn", "", ""])
    entry = plain(text.encode(encoding)).only()
    assert (entry.body, entry.zone) == ("Föhn", "UTC")


def test_words_that_only_look_like_a_fact_stay(plain: Any) -> None:
    entry = plain("\tDate:\t1 May 2024\n\tTags:\ta\n\tRecipe:\tsoup\n").only()
    assert (entry.tags, entry.body) == (("a",), "\tRecipe:\tsoup")


def test_the_same_moment_twice(plain: Any) -> None:
    head = "\tDate:\t01 May 2024 at 00:00:00 GMT\n\n"
    found = plain(f"{head}one\n{head}two\n{head}one\n").found
    assert [one.body for one in found] == ["one", "two"]
    assert len({one.source_id for one in found}) == 2


def test_a_text_comes_once(tmp_path: Path) -> None:
    path = tmp_path / "Journal.txt"
    path.write_text(TEXT, "utf-8")
    assert brought_twice_and_undone(tmp_path, recognise(path)).entries == 4


@pytest.mark.parametrize("text", ["", "Date: 1 May 2024", "words\n\tDate 1"])
def test_what_is_no_such_text(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.txt"
    path.write_text(text, "utf-8")
    with pytest.raises(NotThisFormat):
        list(DayOneTextSource(path).read(OPTIONS, lambda _: None))


@given(st.lists(st.sampled_from([*TEXT.splitlines(keepends=True), "\t", "Date:", "\x00", "31"])))
def test_any_lines(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    path = tmp_path_factory.mktemp("p") / "x.txt"
    path.write_text("\tDate:\t1 May 2024\n" + "".join(lines), "utf-8")
    assert read_safely(DayOneTextSource(path)) >= ("\x00" not in "".join(lines))
