"""200 MB of text: measured in a process of its own, so that nothing else counts."""

import base64
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="memory is measured the way Linux says it"
)

PROGRAM = r"""
import re, sys
from pathlib import Path
from app.domain.imports import Options
from app.exchange.registry import recognise

def peak():
    # Not getrusage: its figure begins with that of the process that started this one.
    return int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1]) // 1024

before = peak()
entries = size = 0
for found in recognise(Path(sys.argv[1])).read(Options("UTC"), print):
    entries += 1
    size += len(found.body)
print(entries, size, peak() - before)
"""


def measured(path: Path) -> tuple[int, int, int]:
    """Return entries, characters and the megabytes of memory that reading took."""
    root = Path(__file__).parents[2]
    out = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path)],
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )
    entries, size, memory = out.stdout.split()
    return int(entries), int(size), int(memory)


def write(path: Path, entries: int, length: int) -> None:
    text = ("The river was brown and fast today. I said so\\\\. " * (length // 48 + 1))[:length]
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("Journal.json", "w", force_zip64=True) as file,
    ):
        file.write(b'{"metadata": {"version": "1.0"}, "entries": [')
        for index in range(entries):
            raw = {
                "uuid": f"{index:032X}",
                "creationDate": "2024-08-03T15:37:30Z",
                "text": f"{index} {text}",
            }
            file.write((b"," if index else b"") + json.dumps(raw).encode())
        file.write(b"]}")


@pytest.mark.slow
def test_200_mb_in_many_entries_need_little_memory(tmp_path: Path) -> None:
    write(tmp_path / "big.zip", 2000, 100_000)
    entries, size, memory = measured(tmp_path / "big.zip")
    assert entries == 2000
    assert size > 190_000_000
    assert memory < 60


WORDS = "The river was brown and fast today, and I said so. " * 2000
MB = 1 << 20


def _daylio_table(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write("full_date,date,weekday,time,mood,activities,note_title,note\n")
        for number in range(count):
            day = f"20{number % 90 + 10:02}-05-{number // 90 % 28 + 1:02}"
            file.write(f'{day},x,x,{number // 2520:02}:30,good,tea,{number},"{WORDS}"\n')


def _daylio(path: Path, count: int) -> None:
    path.mkdir()
    with (path / "backup.daylio").open("wb") as file:
        waiting = b'{"dayEntries": ['
        for number in range(count):
            entry = {"id": number, "datetime": number * 1000, "note": WORDS}
            waiting += json.dumps(entry).encode() + (b"," if number < count - 1 else b"]}")
            whole = len(waiting) if number == count - 1 else len(waiting) // 3 * 3
            file.write(base64.b64encode(waiting[:whole]))
            waiting = waiting[whole:]


def _diaro(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write('<data><table name="diaro_entries">')
        for number in range(count):
            file.write(f"<r><uid>{number}</uid><date>{number}000</date><text>{WORDS}</text></r>")
        file.write("</table></data>")


def _dayone_text(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            at = f"{number // 60 % 24:02}:{number % 60:02}:00"
            file.write(f"\tDate:\t{number // 1440 + 1} May 2024 at {at} GMT\n\n{WORDS}\n\n")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "write_large"),
    [("d.csv", _daylio_table), ("daylio", _daylio), ("d.xml", _diaro), ("d.txt", _dayone_text)],
)
def test_200_mb_of_other_journals_need_little_memory(
    tmp_path: Path, name: str, write_large: Callable[[Path, int], None]
) -> None:
    count = 200 * MB // len(WORDS)
    write_large(tmp_path / name, count)
    entries, size, memory = measured(tmp_path / name)
    assert entries == count
    assert size > 190 * MB
    assert memory < 60


@pytest.mark.slow
def test_200_mb_in_one_entry_need_a_few_copies_of_it(tmp_path: Path) -> None:
    write(tmp_path / "big.zip", 1, 200_000_000)
    entries, size, memory = measured(tmp_path / "big.zip")
    assert entries == 1
    assert size > 190_000_000
    assert memory < 2500
