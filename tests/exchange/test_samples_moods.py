"""The real exports of Daylio, RedNotebook, Journey, Diaro and Day One's older programs."""

import base64
import csv
import json
import plistlib
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.failures import NotThisFormat
from app.exchange.registry import recognise
from tests.exchange.bringing import brought_twice_and_undone
from tests.exchange.conftest import Read

GOOD = (
    "staticf0x_test_data", "michaelcurrin_sample", "gabanna_daylio_export_ok",
    "gabanna_daylio_export_ok_scales", "gabanna_daylio_export_bad_quoted_fields",
    "gabanna_daylio_export_escaped_characters", "gabanna_daylio_export_bad_unknown_fields",
    "gabanna_daylio_export_bad_empty_lines_whitespace",
)  # fmt: skip


def rows_of(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file, skipinitialspace=True) if row["full_date"]]


@pytest.mark.parametrize("name", GOOD)
def test_every_line_of_a_daylio_table(samples: Path, read: Read, name: str) -> None:
    path = samples / "daylio_csv" / f"{name}.csv"
    source = recognise(path)
    assert source.format == "daylio-csv"
    found, expected = read(source).found, rows_of(path)
    assert len(found) == len(expected)
    for one, row in zip(found, expected, strict=True):
        form = "%H:%M" if row["time"].strip()[-1].isdigit() else "%I:%M %p"
        at = datetime.strptime(row["time"].strip().upper(), form).time()  # noqa: DTZ007
        day = datetime.strptime(row["full_date"], "%Y-%m-%d")  # noqa: DTZ007
        assert one.created_at == datetime.combine(day, at)
        assert one.mood_label == " ".join(row["mood"].split())
        names = [" ".join(part.split()) for part in row["activities"].split("|")]
        wanted = [name.replace(",", "") for name in names if name]
        if all(len(name) < 64 for name in wanted):
            assert list(one.tags) == list(dict.fromkeys(wanted))
        assert one.title == " ".join(row["note_title"].split())


def test_the_scales_of_a_daylio_table(samples: Path, read: Read) -> None:
    found = read(recognise(samples / "daylio_csv" / "gabanna_daylio_export_ok_scales.csv")).found
    values = {
        one.created_at.isoformat(): {item.scale.name: item.value for item in one.readings}
        for one in found if one.readings
    }  # fmt: skip
    assert values == {
        "2026-04-12T12:00:00": {"Sleep Quality": 8, "Sleep Time": 480, "Awake mid-sleep": 60},
        "2026-04-02T10:00:00": {"Sleep Quality": 6, "Sleep Time": 450},
        "2026-03-31T08:50:00": {"Sleep Quality": 4, "Sleep Time": 420},
    }
    assert found[-1].body == r"Who knows.\n\nAm I \[\[virtual\]\]?".replace(r"\n", "\n")


@pytest.mark.parametrize(
    ("name", "entries", "kinds"),
    [
        ("missing_fields", 4, ["bad_date"]),
        ("inconsistent_fields", 5, ["broken_entry"] * 4),
        ("empty_lines_whitespace", 5, ["broken_entry"]),
        ("quoted_fields", 5, []),
        ("unknown_fields", 12, ["broken_entry"]),
    ],
)
def test_the_bad_set_of_daylio(
    samples: Path, read: Read, name: str, entries: int, kinds: list[str]
) -> None:
    path = samples / "daylio_csv" / f"gabanna_daylio_export_bad_{name}.csv"
    reading = read(recognise(path))
    assert (len(reading.found), reading.kinds()) == (entries, kinds)


def test_the_corrupted_table_is_refused(samples: Path) -> None:
    with pytest.raises(NotThisFormat):
        recognise(samples / "daylio_csv" / "gabanna_daylio_export_bad_corrupted.csv")


def test_the_daylio_backup_agrees_with_its_own_json(samples: Path, read: Read) -> None:
    path = samples / "daylio_backup" / "english.daylio"
    with zipfile.ZipFile(path) as archive:
        raw = json.loads(base64.b64decode(archive.read("backup.daylio")))
    tags = {item["id"]: item["name"] for item in raw["tags"]}
    found = read(recognise(path)).found
    for one, entry in zip(found, raw["dayEntries"], strict=True):
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=entry["datetime"])
        assert one.created_at == moment.replace(second=0, microsecond=0)
        seen = one.created_at + timedelta(milliseconds=entry["timeZoneOffset"])
        assert (seen.hour, seen.minute, seen.day) == (entry["hour"], entry["minute"], entry["day"])
        assert one.title == entry["note_title"]
        assert one.body.replace("\n", "") == entry["note"].replace("<br>", "").replace("\n", "")
        assert set(one.tags) == {tags[number] for number in entry["tags"]}
    # As the program itself prints them.
    assert [(one.mood_label, one.valence) for one in found] == [
        ("awful", 1), ("rad", 7), ("meh", 4), ("awful", 1), ("null", 2),
    ]  # fmt: skip


def test_rednotebook(samples: Path, read: Read) -> None:
    source = recognise(samples / "rednotebook")
    assert source.format == "rednotebook"
    found = {one.source_id: one for one in read(source).found}
    assert list(found) == [
        "2023-06-08", "2024-06-15", "2024-09-15", "2024-09-17", "2025-01-16", "2026-06-14",
    ]  # fmt: skip
    body = found["2024-09-15"].body
    for part in ("Zweites *Objekt*", "`Objekt`", "\n***\n", "### Image", "~~strikethrough~~"):
        assert part in body
    assert "#sampletag" in found["2026-06-14"].body
    zipped = recognise(samples / "rednotebook" / "RedNotebook-Backup-2024-09-15.zip")
    assert len(read(zipped).found) == 4
    assert set(read(zipped).kinds()) == {"outside"}


def test_journey(samples: Path, read: Read) -> None:
    path = samples / "journey" / "journey-multiple-1.zip"
    source = recognise(path)
    assert source.format == "journey"
    first, second = sorted(read(source).found, key=lambda one: one.created_at)
    assert first.when("UTC") == (
        datetime(2021, 6, 27, 14, 9, 3, tzinfo=UTC), "Europe/Vienna",
    )  # fmt: skip
    assert (first.body, first.place, first.valence) == ("Another test", "1 Constitution Hill", None)
    (photo,) = second.attachments
    assert second.body == (
        f"Test Entry\n\n**bold** *italic* ***bold-italic***\n\n![](attachment:import/{photo.key})"
    )
    assert photo.read is not None
    with zipfile.ZipFile(path) as archive:
        assert b"".join(photo.read()) == archive.read(photo.name)


def test_diaro(samples: Path, read: Read) -> None:
    source = recognise(samples / "diaro" / "Diaro_20250821.zip")
    assert source.format == "diaro"
    reading = read(source)
    assert reading.problems == []
    assert [len(one.attachments) for one in reading.found] == [3, 0, 0, 1, 0, 0]
    first = reading.found[0]
    assert first.when("UTC")[0].replace(microsecond=0) == datetime(
        2025, 8, 21, 14, 44, 16, tzinfo=UTC
    )
    assert (first.mood_label, first.valence, first.zone) == ("Spitze", 7, "UTC+02:00")
    assert first.tags == ("Traum", "Idee", "Film", "Ferien")
    assert "-> Einstellungen ->" in first.body
    assert read(recognise(samples / "diaro" / "empty_template.xml")).found == []


def test_day_one_classic(samples: Path, read: Read) -> None:
    root = samples / "dayone_classic"
    source = recognise(root)
    assert source.format == "dayone-classic"
    reading = read(source)
    found = {one.file: one for one in reading.found}
    files = {path.relative_to(root).as_posix(): path for path in root.rglob("*.doentry")}
    assert set(found) == set(files)
    for name, path in files.items():
        if name == "bad-date.doentry":
            continue
        raw = plistlib.loads(path.read_bytes())
        assert found[name].source_id == raw["UUID"]
        assert found[name].created_at == raw["Creation Date"].replace(tzinfo=UTC)
        assert found[name].zone == raw.get("Time Zone", "")
        assert found[name].starred is raw["Starred"]
        assert list(found[name].tags) == raw.get("Tags", [])
        assert found[name].body.startswith(raw["Entry Text"].strip())
    assert [one.file for one in reading.problems] == ["bad-date.doentry"]
    assert found["bad-date.doentry"].created_at == datetime(2015, 1, 25, 8, 9, 32)  # noqa: DTZ001


def test_day_one_text(samples: Path, read: Read) -> None:
    first = read(recognise(samples / "dayone_txt" / "txtDayOne.txt"))
    assert [one.when("Asia/Tokyo") for one in first.found] == [
        (datetime(2019, 1, 1, tzinfo=UTC), "UTC"), (datetime(2019, 1, 2, tzinfo=UTC), "UTC"),
    ]  # fmt: skip
    second = read(recognise(samples / "dayone_txt" / "dayone-sample.txt"))
    assert second.kinds() == ["broken_entry"], "the words before the first date are named"
    assert [one.body.split("\n")[0] for one in second.found] == [
        "Morning Reflections", "Project Milestone", "Leap Year Entry",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "name",
    [
        "daylio_csv/gabanna_daylio_export_ok_scales.csv", "daylio_backup/english.daylio",
        "rednotebook", "journey/journey-multiple-1.zip", "diaro/Diaro_20250821.zip",
        "dayone_classic", "dayone_txt/txtDayOne.txt", "dayone/Export-Tagebuch.zip",
    ],
)  # fmt: skip
def test_the_samples_come_once_and_go_without_a_trace(
    samples: Path, tmp_path: Path, name: str
) -> None:
    brought_twice_and_undone(tmp_path, recognise(samples / name))
