"""The list of formats: what is said of it, and that the page about it is whole."""

import os
import re
from pathlib import Path
from typing import BinaryIO

import pytest

from app.domain.failures import NotThisFormat
from app.domain.imports import Options
from app.exchange import archive
from app.exchange.archive import Limits
from app.exchange.registry import FORMATS, format_names, recognise, source_for
from tests.exchange.conftest import MakeZip, Read

PAGE = Path(__file__).parents[2] / "docs" / "importing.md"


def test_every_format_has_a_row_in_the_page() -> None:
    rows = re.findall(r"^\|[^|]+\| `([a-z0-9-]+)` \|", PAGE.read_text("utf-8"), re.MULTILINE)
    assert sorted(rows) == sorted(format_names())
    assert len(set(format_names())) == len(FORMATS)


@pytest.mark.parametrize("name", format_names())
def test_a_format_can_be_chosen_for_any_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / "any.bin"
    path.write_bytes(b"anything")
    assert source_for(path, name).format == name


def test_a_name_that_is_none_is_answered_with_all(tmp_path: Path) -> None:
    with pytest.raises(NotThisFormat) as caught:
        source_for(tmp_path, "none")
    assert all(name in str(caught.value) for name in format_names())


JOPLIN = "T\n\nwords\n\nid: {0}\nuser_created_time: 2024-01-01T00:00:00.000Z\ntype_: 1"
DAYLIO = "full_date,date,weekday,time,mood,activities,note_title,note\n2024-01-01,,,9:00,good,,,x\n"
HEALTH = '{"data": {"stateOfMind": [{"start": "2024-01-01 10:00:00 +0200", "valence": 1}]}}'
DIARO = (
    '<data version="2"><table name="diaro_entries">'
    "<r><uid>u</uid><date>1700000000000</date><text>x</text></r></table></data>"
)
NOTE = '{"uuid": "u", "content_type": "Note", "content": {"title": "t", "text": "x"}}'


@pytest.mark.parametrize(
    ("form", "damaged", "name", "text"),
    [
        ("pixels", "a.json", "b.json", '[{"date": "2024-01-01", "type": "Mood", "scores": [5]}]'),
        ("minidiary", "a.json", "b.json", '{"entries": {"2024-01-01": {"text": "x"}}}'),
        ("standardnotes", "a.txt", "b.txt", f'{{"version": "004", "items": [{NOTE}]}}'),
        ("health", "a.json", "b.json", HEALTH),
        ("emoods", "a.csv", "b.csv", "date,depressed,elevated\n2024-01-01,1,2\n"),
        ("daylio-csv", "a.csv", "b.csv", DAYLIO),
        ("jrnl", "2024/01/01.txt", "2024/01/02.txt", "[2024-01-02 10:00] Hello\n"),
        ("joplin", f"{'a' * 32}.md", f"{'b' * 32}.md", JOPLIN.format("b" * 32)),
        ("dayone-text", "a.txt", "b.txt", "\tDate:\t1 May 2024\n\nx\n"),
        ("diaro", "a.xml", "b.xml", DIARO),
        ("journey", "a.json", "b.json", '{"id": "j", "date_journal": 1700000000000, "text": "x"}'),
        ("html", "a.html", "b.html", "<p>x</p>"),
        ("text", "a.txt", "b.txt", "x"),
        ("markdown", "a.md", "b.md", "x"),
    ],
)  # fmt: skip
def test_a_damaged_file_is_named_and_the_others_come(
    make_zip: MakeZip, read: Read, form: str, damaged: str, name: str, text: str
) -> None:
    path = make_zip({damaged: "nothing", name: text})
    data = bytearray(path.read_bytes())
    assert data.startswith(b"PK\3\4")
    data[2:4] = b"no"  # what stands before the first file
    path.write_bytes(bytes(data))
    source = recognise(path)
    assert source.format == form
    reading = read(source)
    assert len(reading.found) == 1
    assert (damaged, "unreadable") in [(one.file, one.kind.value) for one in reading.problems]


def test_a_large_folder_is_listed_a_single_time(
    tmp_path: Path, make_zip: MakeZip, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed: list[Path] = []
    scandir = os.scandir

    def counted(path: Path) -> object:
        listed.append(Path(path))
        return scandir(path)

    folder = tmp_path / "notes"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "a.md").write_text("words", "utf-8")
    monkeypatch.setattr(os, "scandir", counted)
    assert recognise(folder).format == "markdown"
    assert listed.count(folder / "deep") == 1
    path = make_zip({"a.md": "words"})
    opened: list[Path] = []
    make = archive._check_directory

    def noted(file: BinaryIO, limits: Limits) -> None:
        opened.append(Path(file.name))
        make(file, limits)

    monkeypatch.setattr(archive, "_check_directory", noted)
    assert recognise(path).format == "markdown"
    assert opened == [path]
    (folder / "b.md").write_text("more", "utf-8")
    found = list(recognise(folder).read(Options("UTC"), lambda _: None))
    assert len(found) == 2, "nothing is remembered afterwards"
