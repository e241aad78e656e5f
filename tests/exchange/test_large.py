"""200 MB of text: measured in a process of its own, so that nothing else counts."""

import json
import os
import subprocess
import sys
import zipfile
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


@pytest.mark.slow
def test_200_mb_in_one_entry_need_a_few_copies_of_it(tmp_path: Path) -> None:
    write(tmp_path / "big.zip", 1, 200_000_000)
    entries, size, memory = measured(tmp_path / "big.zip")
    assert entries == 1
    assert size > 190_000_000
    assert memory < 2500
