"""200 MB of notes in each further form need little memory."""

import io
import json
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.test_joplin import N1, note
from tests.exchange.test_large import MB, WORDS, measured, pytestmark

__all__ = ["pytestmark"]


def _jrnl(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            at = f"2024-05-{number // 1440 + 1:02} {number // 60 % 24:02}:{number % 60:02}"
            file.write(f"[{at}] entry {number}\n{WORDS}\n\n")


def _jrnl_json(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write('{"tags": {}, "entries": [')
        for number in range(count):
            clock = f"{number // 60 % 24:02}:{number % 60:02}"
            raw = {"title": "t", "body": WORDS, "date": f"2024-05-{number // 1440 + 1:02}",
                   "time": clock, "tags": [], "starred": False}  # fmt: skip
            file.write(("," if number else "") + json.dumps(raw))
        file.write("]}")


def _mini_diary(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write('{"metadata": {"application": "Mini Diary"}, "entries": {')
        for number in range(count):
            day = f"{1900 + number // 336}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
            raw = json.dumps({"title": "t", "text": WORDS})
            file.write(("," if number else "") + f'"{day}": {raw}')
        file.write("}}")


def _standard_notes(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write('{"version": "004", "items": [')
        for number in range(count):
            raw = {"content_type": "Note", "content": {"title": "t", "text": WORDS},
                   "uuid": str(number), "created_at": "2024-05-06T07:08:09Z"}  # fmt: skip
            file.write(("," if number else "") + json.dumps(raw))
        file.write("]}")


def _joplin(path: Path, count: int) -> None:
    with tarfile.open(path, "w") as archive:
        for number in range(count):
            data = note(f"{number:032x}", "t", WORDS, parent_id=N1).encode()
            info = tarfile.TarInfo(f"{number:032x}.md")
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "write_large"),
    [("j.txt", _jrnl), ("j.json", _jrnl_json), ("m.json", _mini_diary),
     ("s.txt", _standard_notes), ("a.jex", _joplin)],
)  # fmt: skip
def test_200_mb_of_notes_need_little_memory(
    tmp_path: Path, name: str, write_large: Callable[[Path, int], None]
) -> None:
    count = 200 * MB // len(WORDS)
    write_large(tmp_path / name, count)
    entries, size, memory = measured(tmp_path / name)
    assert entries == count
    assert size > 190 * MB
    assert memory < 60
