"""Daylio: the table in its old and new forms, the backup, and what is wrong with both."""

import base64
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import ArchiveRefused, NotThisFormat
from app.domain.imports import FoundReading
from app.domain.mood import Valence
from app.domain.scales import ScaleKind
from app.exchange.daylio.backup import DaylioBackup
from app.exchange.daylio.table import DaylioTable
from app.exchange.daylio.words import readings
from app.exchange.registry import recognise
from tests.exchange.bringing import brought_twice_and_undone, read_safely
from tests.exchange.conftest import MakeZip, Read, Reading

HEAD = "full_date,date,weekday,time,mood,activities,scales,note_title,note"
OLD = "year,date,weekday,time,mood,activities,note"
SCALES = "Rest:\xa0 7/10\xa0 points | In bed: 7:45 | Pulse: 61 bpm | odd"
NOTE = "Two<br><br>lines &amp; <b>one</b> more"
LINES = (
    f'2024-03-31,March 31,Sunday,2:30 AM,glowing,"tea | slow walk","{SCALES}",First light,"{NOTE}"',
    "2024-03-30,March 30,Saturday,22:05,meh,,,,",
    "2024-03-30,March 30,Saturday,10:05 pm,rad,,,,",
)


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type] # noqa: DTZ001


@pytest.fixture
def table(tmp_path: Path, read: Read) -> Any:
    """Return a function that reads a table of these lines."""

    def reading(*lines: str, head: str = HEAD, data: bytes | None = None) -> Reading:
        path = tmp_path / "daylio_export.csv"
        path.write_bytes(data if data is not None else "\n".join([head, *lines, ""]).encode())
        source = recognise(path)
        assert source.format == "daylio-csv"
        return read(source)

    return reading


def test_a_line_with_everything(table: Any) -> None:
    reading = table(LINES[0])
    entry = reading.only()
    assert reading.problems == []
    assert (entry.created_at, entry.zone) == (wall(2024, 3, 31, 2, 30), "")
    # The hour that the clocks left out: the time after the jump is meant.
    assert entry.when("Europe/Paris")[0] == datetime(2024, 3, 31, 1, 30, tzinfo=UTC)
    assert (entry.title, entry.tags) == ("First light", ("tea", "slow walk"))
    assert entry.body == "Two\n\nlines & **one** more\n\nodd"
    assert (entry.mood_label, entry.valence) == ("glowing", None)
    values = entry.readings
    assert [(one.scale.name, one.scale.kind, one.scale.unit, one.value) for one in values] == [
        ("Rest", ScaleKind.ZERO_TO_TEN, "", 7),
        ("In bed", ScaleKind.DURATION, "", 465),
        ("Pulse", ScaleKind.NUMBER, "bpm", 61),
    ]  # fmt: skip


def test_clocks_of_both_kinds_and_two_moods_in_one_minute(table: Any) -> None:
    reading = table(*LINES[1:])
    first, second = reading.found
    assert first.created_at == second.created_at == wall(2024, 3, 30, 22, 5)
    assert (first.valence, second.valence) == (Valence.NEUTRAL, Valence.VERY_PLEASANT)
    assert first.alone
    assert second.source_id.startswith(f"{first.source_id}~")
    turned = table(LINES[2], LINES[1])
    assert {one.digest() for one in turned.found} == {first.digest(), second.digest()}


def test_the_old_columns(table: Any) -> None:
    entry = table("2016,May 4,Wednesday,7:05 a.m.,bad,work,so it was", head=OLD).only()
    assert (entry.created_at, entry.body, entry.tags) == (
        wall(2016, 5, 4, 7, 5), "so it was", ("work",),
    )  # fmt: skip
    other = table("2016,4 May,Wednesday,19:05,bad,,", head=OLD).only()
    assert other.created_at == wall(2016, 5, 4, 19, 5)


@pytest.mark.parametrize(
    ("encoding", "newline"),
    [("utf-8-sig", "\r\n"), ("utf-16", "\n"), ("utf-16", "\r\n"), ("utf-8", "\r")],
)
def test_encodings_and_line_ends(table: Any, encoding: str, newline: str) -> None:
    lines = newline.join([HEAD, "2024-01-02,x,x,09:00,gut,Café | Übung,,Tïtle,Größe"])
    entry = table(data=lines.encode(encoding)).only()
    assert (entry.title, entry.body, entry.tags) == ("Tïtle", "Größe", ("Café", "Übung"))


def test_another_encoding_is_said(table: Any) -> None:
    reading = table(data=f"{HEAD}\n2024-01-02,x,x,09:00,good,,,,Größe\n".encode("latin-1"))
    assert reading.only().body == "Größe"
    assert reading.kinds() == ["unreadable"]


def test_semicolons_do_as_well(table: Any) -> None:
    head = HEAD.replace(",", ";")
    assert table("2024-01-02;x;x;09:00;good;a, b | c;;;n", head=head).only().tags == ("a b", "c")


def test_bad_lines_are_named_and_the_rest_goes_in(table: Any) -> None:
    reading = table(
        ",March 1,x,09:00,good,,,,no date",
        "2024-02-30,x,x,09:00,good,,,,no such day",
        "2024-01-02,x,x,25:99,good,,,,no such time",
        "2024-01-03,x,x,09:00,good",
        "2024-01-04,x,x,09:00,good,,,,note,more, and more",
        "",
        "2024-01-05,x,x,09:00,good,,,,note",
    )
    assert [(one.kind.value, one.where) for one in reading.problems] == [
        ("bad_date", "line 2"), ("bad_date", "line 3"), ("guessed_date", "line 4"),
        ("broken_entry", "line 5"), ("broken_entry", "line 6"),
    ]  # fmt: skip
    assert [one.created_at.day for one in reading.found] == [2, 3, 4, 5]
    assert reading.found[0].created_at.hour == 12
    assert reading.found[2].body == "note\n\nmore\n\nand more"


def test_columns_that_nobody_knows_are_kept_below_the_note(table: Any) -> None:
    entry = table("2024-01-02,x,x,09:00,good,,note,77", head=f"{OLD},extra").found
    assert entry == []
    one = table("2024,Jan 2,x,09:00,good,,note,77", head=f"{OLD},steps taken").only()
    assert one.body == "note\n\nsteps taken: 77"


def test_a_quote_that_never_ends(table: Any) -> None:
    reading = table(
        LINES[1], '2024-03-29,x,x,09:00,good,,,,"begins', "2024-03-28,x,x,09:00,bad,,,,x"
    )
    assert len(reading.found) == 2
    assert reading.found[1].body.startswith("begins")


@pytest.mark.parametrize("data", [b"", b"\n", b"a,b\n1,2\n", b"\0" * 99])
def test_what_is_no_such_table(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(data)
    with pytest.raises(NotThisFormat):
        recognise(path)
    with pytest.raises(NotThisFormat):
        list(DaylioTable(path).read(None, print))  # type: ignore[arg-type]


def test_a_table_comes_once_and_goes_without_a_trace(tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    path.write_text("\n".join([HEAD, *LINES]), "utf-8")
    done = brought_twice_and_undone(tmp_path, recognise(path))
    assert (done.entries, done.plan and done.plan.alone) == (3, 2)


@given(st.binary(max_size=300), st.integers(0, 200))
def test_any_bytes_within_a_table(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes, at: int
) -> None:
    path = tmp_path_factory.mktemp("t") / "d.csv"
    data = "\n".join([HEAD, *LINES]).encode()
    path.write_bytes(data[: at + 70] + junk + data[at + 70 :])
    read_safely(DaylioTable(path))


# --- backup ----------------------------------------------------------------------------------

PHOTO = b"\xff\xd8\xff\xe0 a photo"
BACKUP: dict[str, Any] = {
    "version": 15,
    "pin": "never kept",
    "dayEntries": [
        {"id": 7, "minute": 30, "hour": 1, "day": 29, "month": 1, "year": 2024,
         "datetime": 1709166639000, "timeZoneOffset": -1800000 * 7, "mood": 9,
         "note": "one<br><i>two</i>", "note_title": "Leap", "tags": [3, 4], "assets": [5, 6]},
        {"id": 8, "minute": 0, "hour": 0, "day": 1, "month": 0, "year": 1965, "mood": 1,
         "timeZoneOffset": 0, "note": "", "tags": [], "assets": []},
    ],
    "customMoods": [
        {"id": 1, "custom_name": "", "mood_group_id": 1, "predefined_name_id": 1},
        {"id": 9, "custom_name": "null", "mood_group_id": 4, "predefined_name_id": -1},
    ],
    "tags": [{"id": 3, "name": "sea"}, {"id": 4, "name": "friends"}],
    "assets": [{"id": 5, "checksum": "c0ffee", "type": 1}, {"id": 6, "checksum": "dead"}],
    "metadata": {"number_of_entries": 2},
}  # fmt: skip


def packed(backup: Any) -> bytes:
    return base64.encodebytes(json.dumps(backup).encode())


@pytest.fixture
def backup(make_zip: MakeZip, read: Read) -> Any:
    """Return a function that reads a backup."""

    def reading(changed: dict[str, Any] | None = None, data: bytes | None = None) -> Reading:
        made = packed(BACKUP | (changed or {})) if data is None else data
        source = recognise(make_zip({"backup.daylio": made, "assets/photos/2024/2/c0ffee": PHOTO}))
        assert source.format == "daylio"
        return read(source)

    return reading


def test_an_entry_of_a_backup(backup: Any) -> None:
    reading = backup()
    entry, old = reading.found
    assert entry.when("Asia/Tokyo") == (datetime(2024, 2, 29, 5, tzinfo=UTC), "UTC-03:30")
    assert (entry.title, entry.tags) == ("Leap", ("sea", "friends"))
    photo, missing = entry.attachments
    assert entry.body == (
        f"one\n*two*\n\n![](attachment:import/{photo.key})\n\n"
        f"[{missing.name}](attachment:import/{missing.key})"
    )
    assert photo.name == "c0ffee.jpg"
    assert photo.read is not None
    assert b"".join(photo.read()) == PHOTO
    assert missing.read is None
    assert (entry.mood_label, entry.valence) == ("null", Valence.UNPLEASANT)
    assert entry.moods[0].source_label == "null (4 of 5, 1 the best)"
    assert reading.kinds() == ["missing_attachment"]
    assert old.when("Asia/Tokyo") == (datetime(1965, 1, 1, tzinfo=UTC), "UTC")
    assert (old.mood_label, old.valence, old.alone) == ("rad", Valence.VERY_PLEASANT, True)


def test_a_backup_comes_once_and_goes_without_a_trace(make_zip: MakeZip, tmp_path: Path) -> None:
    path = make_zip({"backup.daylio": packed(BACKUP), "assets/photos/2024/2/c0ffee": PHOTO})
    assert brought_twice_and_undone(tmp_path, recognise(path)).attachments == 1


def test_what_a_backup_does_not_hold_is_named(backup: Any) -> None:
    entry = BACKUP["dayEntries"][0] | {"mood": 77, "tags": [3, 99, "x"], "assets": None}
    bad = [None, {"id": 1, "year": 99999}, {"id": 2, "timeZoneOffset": 1e14}, entry, entry]
    reading = backup({"dayEntries": bad})
    assert reading.kinds() == [
        "broken_entry", "broken_entry", "broken_entry", "unknown_mood", "broken_entry",
        "unknown_mood", "broken_entry", "duplicate",
    ]  # fmt: skip
    assert (reading.only().mood_label, reading.only().valence) == ("mood 77", None)


def test_a_cut_backup_gives_what_is_whole(backup: Any) -> None:
    whole = packed(BACKUP)
    reading = backup(data=whole[: len(whole) * 2 // 5])
    assert [one.source_id for one in reading.found] == ["id:7"]
    assert reading.kinds()[-1] == "unreadable"
    with pytest.raises(ArchiveRefused):
        backup(data=b"not base64 at all!")
    with pytest.raises(ArchiveRefused):
        backup(data=base64.b64encode(b'{"dayEntries": ['))


def test_a_backup_that_is_not_packed(backup: Any) -> None:
    assert len(backup(data=json.dumps(BACKUP).encode()).found) == 2


@given(st.data())
def test_any_change_to_a_backup(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("b")
    source = bytearray(json.dumps(BACKUP).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(source) - 1))
        source[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=8))
    (folder / "backup.daylio").write_bytes(base64.b64encode(bytes(source)))
    read_safely(DaylioBackup(folder))


def test_values_of_a_scale_have_their_range() -> None:
    found, rest = readings("Mood: 3/5 | Odd: 9/5 | Long: 30:00 | Text: much | : 4 |")
    assert found == (
        FoundReading(found[0].scale, 3), FoundReading(found[1].scale, 9),
        FoundReading(found[2].scale, 1800),
    )  # fmt: skip
    assert [(one.scale.low, one.scale.high) for one in found] == [
        (0, 5),
        (None, None),
        (None, None),
    ]
    assert rest == ["Text: much", ": 4"]
