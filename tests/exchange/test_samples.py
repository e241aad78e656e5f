"""The real exports, compared with what plain JSON and YAML say is in them."""

import hashlib
import json
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from app.domain.imports import Found
from app.exchange.registry import recognise
from tests.exchange.conftest import Read


def day_one(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            name = next(name for name in archive.namelist() if name.endswith(".json"))
            entries = json.loads(archive.read(name))["entries"]
    else:
        entries = json.loads(path.read_bytes())["entries"]
    assert entries
    return list(entries)


@pytest.mark.parametrize(
    "name", ["Export-Tagebuch.zip", "dayone-to-obsidian.zip", "MyJournal.json"]
)
def test_day_one_entries_have_their_ids_dates_zones_tags_and_stars(
    samples: Path, read: Read, name: str
) -> None:
    path = samples / "dayone" / name
    source = recognise(path)
    assert source.format == "dayone"
    expected = day_one(path)
    found = read(source).found
    assert [one.source_id for one in found] == [raw["uuid"] for raw in expected]
    for one, raw in zip(found, expected, strict=True):
        moment = datetime.strptime(raw["creationDate"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        changed = datetime.strptime(raw["modifiedDate"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        assert one.when("Asia/Tokyo") == (moment, raw["timeZone"])
        assert one.modified_at == changed
        pinned = ["pinned"] if raw.get("pinned") or raw.get("isPinned") else []
        assert list(one.tags) == raw.get("tags", []) + pinned
        assert one.starred is raw["starred"]
        first = raw["text"].strip().split("\n")[0]
        assert one.body.split("\n")[0] == first
        assert "dayone" not in one.body
        assert one.title == ""


def test_the_tagebuch_wall_times(samples: Path, read: Read) -> None:
    found = read(recognise(samples / "dayone" / "Export-Tagebuch.zip")).found
    walls = [one.created_at.astimezone(ZoneInfo(one.zone)).replace(tzinfo=None) for one in found]
    assert walls[0] == datetime(2024, 8, 3, 17, 37, 30)  # noqa: DTZ001
    assert walls[-1] == datetime(2024, 7, 22, 22, 19, 56)  # noqa: DTZ001


def test_the_tagebuch_photo_is_there_byte_for_byte(samples: Path, read: Read) -> None:
    path = samples / "dayone" / "Export-Tagebuch.zip"
    reading = read(recognise(path))
    photos = [(one, item) for one in reading.found for item in one.attachments if item.read]
    ((entry, photo),) = photos
    assert f"![](attachment:import/{photo.key})" in entry.body
    assert photo.read is not None
    digest = hashlib.md5(usedforsecurity=False)
    size = 0
    for chunk in photo.read():
        digest.update(chunk)
        size += len(chunk)
    with zipfile.ZipFile(path) as archive:
        assert size == photo.size == archive.getinfo(f"photos/{photo.name}").file_size
    # Day One names photos by their content, so that the export itself says what is right.
    assert f"{digest.hexdigest()}.jpg" == photo.name


def test_the_tagebuch_says_which_photo_is_missing(samples: Path, read: Read) -> None:
    reading = read(recognise(samples / "dayone" / "Export-Tagebuch.zip"))
    assert reading.kinds() == ["missing_attachment"]
    assert reading.problems[0].where == "D221F337DA5C498C92CF7F67DB6732BA"
    missing = [item for one in reading.found for item in one.attachments if item.read is None]
    assert [item.key for item in missing] == ["21D276EF338848BA9811C0E64068D84A"]


def test_the_tagebuch_keeps_its_markdown_and_the_link_between_entries(
    samples: Path, read: Read
) -> None:
    found = {
        one.source_id: one
        for one in read(recognise(samples / "dayone" / "Export-Tagebuch.zip")).found
    }
    body = found["745116C3F5D04D4D9F0B7BF22E6509F7"].body
    assert "(entry:import/1E0392D628804965A31CF0125B69DF8F)" in body
    raw = next(
        raw
        for raw in day_one(samples / "dayone" / "Export-Tagebuch.zip")
        if raw["uuid"] == "745116C3F5D04D4D9F0B7BF22E6509F7"
    )
    expected = raw["text"].strip("\n")
    expected = expected.replace("dayone-moment://", "attachment:import/")
    expected = expected.replace("dayone2://view?entryId=", "entry:import/")
    assert body == expected
    assert found["34F498DED22C4A6198DE551A470D1C6C"].body == ""


def test_my_journal_brings_place_and_every_kind_of_file(samples: Path, read: Read) -> None:
    reading = read(recognise(samples / "dayone" / "dayone-to-obsidian.zip"))
    entry = reading.only()
    assert reading.problems == []
    assert entry.place == "221B Baker Street, London, UK"
    (raw,) = day_one(samples / "dayone" / "dayone-to-obsidian.zip")
    lists = ("photos", "videos", "audios", "pdfAttachments")
    identifiers = [item["identifier"] for kind in lists for item in raw[kind]]
    assert [item.key for item in entry.attachments] == identifiers
    assert all(item.read for item in entry.attachments)
    assert [item.name for item in entry.attachments][2:] == ["My Audio File.mp3", "My PDF File.pdf"]
    for identifier in identifiers:
        assert entry.body.count(f"(attachment:import/{identifier})") == 1


def test_the_bare_json_names_its_missing_files(samples: Path, read: Read) -> None:
    reading = read(recognise(samples / "dayone" / "MyJournal.json"))
    assert reading.kinds() == ["missing_attachment"] * 4
    assert reading.only().body == "test text"


def test_offsets_instead_of_zones_keep_the_wall_time(samples: Path, read: Read) -> None:
    reading = read(recognise(samples / "dayone" / "jsonDayOne_minidiary_fixture.json"))
    assert [one.when("Europe/Paris") for one in reading.found] == [
        (datetime(2019, 1, 1, 8, tzinfo=UTC), "UTC-08:00"),
        (datetime(2019, 1, 2, 8, tzinfo=UTC), "UTC-08:00"),
    ]
    assert len({one.source_id for one in reading.found}) == 2


def by_id(found: list[Found]) -> dict[str, Found]:
    table = {one.source_id: one for one in found}
    assert len(table) == len(found)
    return table


def front_matter(path: Path) -> dict[str, Any]:
    text = path.read_text("utf-8-sig")
    head = text.split("---\n")[1] if text.startswith("---\n") else ""
    try:
        data = yaml.safe_load(head) or {}
    except yaml.YAMLError:
        return {}
    return {str(key).lower(): value for key, value in data.items()}


def test_every_markdown_file_gives_its_entries(samples: Path, read: Read) -> None:
    root = samples / "markdown_frontmatter"
    source = recognise(root)
    assert source.format == "markdown"
    found = by_id(read(source).found)
    files = {path.relative_to(root).as_posix() for path in root.rglob("*.md")}
    assert {one.partition("#")[0] for one in found} == files
    assert len(found) == len(files) + 7 - 3  # three daily notes hold seven timed entries


def test_markdown_tags_titles_and_stars_agree_with_yaml(samples: Path, read: Read) -> None:
    root = samples / "markdown_frontmatter"
    compared = 0
    for one in read(recognise(root)).found:
        head = front_matter(root / one.file)
        tags = head.get("tags")
        if isinstance(tags, str):
            tags = tags.split(",")
        if tags:
            assert list(one.tags) == list(dict.fromkeys(tags))
            compared += 1
        if isinstance(head.get("title"), str):
            assert one.title == " ".join(head["title"].split())
            compared += 1
        assert one.starred is bool(head.get("favorite"))
    assert compared > 20
    found = by_id(read(recognise(root)).found)
    # YAML alone cannot read this one, or reads a number.
    assert found["joplin_normalize.md"].tags == ("tag1", "tag2", "tag3")
    assert found["joplin_numbers.md"].title == "001"
    assert found["joplin_r-markdown.md"].tags == ("YAML", "Rmd")


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type] # noqa: DTZ001


def test_markdown_dates(samples: Path, read: Read) -> None:
    reading = read(recognise(samples / "markdown_frontmatter"))
    found = by_id(reading.found)
    assert {name: found[name].created_at for name in DATES} == DATES
    modified = found["notesnook_md-with-frontmatter.md"].modified_at
    assert modified == datetime(2014, 5, 16, 10, 30, tzinfo=UTC)
    assert {one.zone for one in reading.found} == {""}
    guessed = {
        problem.file: problem.detail
        for problem in reading.problems
        if problem.kind == "guessed_date"
    }
    for name, one in found.items():
        path = samples / "markdown_frontmatter" / one.file
        if "last changed" in guessed.get(one.file, ""):
            stamp = datetime.fromtimestamp(int(path.stat().st_mtime), UTC)
            assert one.created_at == stamp, name
        else:
            assert name in DATES


DATES = {
    "joplin_full.md": wall(2019, 5, 1, 16, 54),
    "joplin_notesnook_updated_created.md": wall(2024, 1, 1, 1, 23),
    "joplin_r-markdown.md": wall(2021, 6, 10, 12),
    "joplin_short_date.md": wall(2017, 1, 1, 12),
    "joplin_title_newline.md": wall(2021, 9, 28, 20, 57),
    "notesnook_md-with-frontmatter.md": datetime(2013, 6, 6, 9, tzinfo=UTC),
    "daylio_golden/2022-10-25.md#23:36.1": wall(2022, 10, 25, 23, 36),
    "daylio_golden/2022-10-25.md#23:40.1": wall(2022, 10, 25, 23, 40),
    "daylio_golden/2022-10-25.md#17:00.1": wall(2022, 10, 25, 17),
    "daylio_golden/2026-03-30.md#20:18.1": wall(2026, 3, 30, 20, 18),
    "daylio_golden/2026-04-12.md#14:03.1": wall(2026, 4, 12, 14, 3),
    "daylio_golden/2026-04-12.md#13:00.1": wall(2026, 4, 12, 13),
    "daylio_golden/2026-04-12.md#12:00.1": wall(2026, 4, 12, 12),
}


def test_markdown_moods_under_headings(samples: Path, read: Read) -> None:
    found = by_id(read(recognise(samples / "markdown_frontmatter")).found)
    moods = {name: one.mood_label for name, one in found.items() if one.mood_label}
    assert moods == {
        "daylio_golden/2022-10-25.md#23:36.1": "hungry",
        "daylio_golden/2022-10-25.md#23:40.1": "rad",
        "daylio_golden/2022-10-25.md#17:00.1": "vaguely ok",
        "daylio_golden/2026-03-30.md#20:18.1": "vaguely bad",
        "daylio_golden/2026-04-12.md#14:03.1": "helpless",
        "daylio_golden/2026-04-12.md#13:00.1": "laughing",
        "daylio_golden/2026-04-12.md#12:00.1": "rested",
    }
    first = found["daylio_golden/2022-10-25.md#23:36.1"]
    assert first.title == "Mauris vitae nunc vel arcu consequat auctor"
    assert first.body.startswith("#allegro #working-remotely #colleague-interaction\nNulla")
    assert found["daylio_golden/2022-10-25.md#17:00.1"].body == ""


def test_markdown_pictures(samples: Path, read: Read) -> None:
    root = samples / "markdown_frontmatter"
    found = by_id(read(recognise(root)).found)
    png = (root / "vault" / "test.png").read_bytes()
    for name in ("vault/Sample note.md", "vault/folder/Second sample note.md"):
        picture = found[name].attachments[0]
        assert picture.read is not None
        assert b"".join(picture.read()) == png
        assert f"](attachment:import/{picture.key})" in found[name].body
    assert "![[plaintext.txt]]" in found["vault/folder/Second sample note.md"].body
    (svg,) = found["joplin_note_with_dataurl_image.md"].attachments
    assert svg.read is not None
    assert b"".join(svg.read()).startswith(b"<svg xmlns=")


def test_reading_twice_gives_the_same_digests(samples: Path, read: Read) -> None:
    for name in ("dayone/Export-Tagebuch.zip", "markdown_frontmatter"):
        first, second = (read(recognise(samples / name)).found for _ in range(2))
        assert [(one.source_id, one.digest()) for one in first] == [
            (one.source_id, one.digest()) for one in second
        ]


def test_a_single_sample_note_brings_the_picture_beside_it(samples: Path, read: Read) -> None:
    note = samples / "markdown_frontmatter" / "vault" / "Sample note.md"
    reading = read(recognise(note))
    assert reading.only().attachments[0].name == "test.png"
    assert date(2026, 1, 1) <= reading.only().created_at.date()
