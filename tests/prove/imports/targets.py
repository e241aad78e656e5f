"""What is fuzzed of the importers: each reads a file of any bytes, and a zip of any bytes.

A target takes some bytes and raises `AssertionError`, or anything that is no failure of the world,
when what comes of them could not be stored. The seeds are exports of our own.
"""

import atexit
import base64
import io
import json
import plistlib
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.failures import Failure
from app.domain.imports import Source
from app.exchange.daylio.backup import DaylioBackup
from app.exchange.daylio.table import DaylioTable
from app.exchange.dayone import DayOneSource
from app.exchange.dayone_classic import DayOneClassicSource
from app.exchange.dayone_plain import DayOneTextSource
from app.exchange.diaro import DiaroSource
from app.exchange.journey import JourneySource
from app.exchange.markdown_folder import MarkdownSource
from app.exchange.rednotebook import RedNotebookSource
from app.exchange.registry import recognise
from tests.exchange.bringing import read_safely
from tests.exchange.test_daylio import BACKUP, HEAD, LINES
from tests.exchange.test_dayone_older import RAW, TEXT
from tests.exchange.test_diaro import ENTRY as DIARO
from tests.exchange.test_diaro import xml
from tests.exchange.test_journey import ENTRY as JOURNEY
from tests.exchange.test_rednotebook import MONTH
from tests.prove.imports import notes

OWN = (
    "archive", "daylio", "daylio-csv", "dayone", "dayone-classic", "dayone-text", "diaro",
    "journey", "markdown", "rednotebook",
)  # fmt: skip
NAMES = (*OWN, *notes.NAMES)
DAY_ONE = {
    "metadata": {"version": "1.0"},
    "entries": [
        {"uuid": "0" * 32, "creationDate": "2024-05-06T07:08:09Z", "timeZone": "Asia/Tokyo",
         "text": "a\\. ![](dayone-moment://X) [b](dayone2://view?entryId=" + "0" * 32 + ")",
         "photos": [{"identifier": "X", "md5": "1", "type": "jpeg"}], "tags": ["c"],
         "location": {"placeName": "d"}, "weather": {"temperatureCelsius": 1.5}},
        {"richText": '{"contents":[{"text":"e","attributes":{"bold":true}}]}'},
    ],
}  # fmt: skip
NOTE = "---\ntitle: a\ndate: 2024-05-06 07:08\ntags: [b]\n---\n[c](d.png) `e` ![[f.png]]\n"


@dataclass(frozen=True, slots=True)
class Target:
    """Something that takes bytes, with some to begin from."""

    run: Callable[[bytes], None]
    seeds: tuple[bytes, ...]


def targets() -> dict[str, Target]:
    """Return every target by its name."""
    folder = Path(tempfile.mkdtemp(prefix="lamplit-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    moods = json.dumps(BACKUP).encode()
    table = "\n".join([HEAD, *LINES]).encode()

    def file(name: str, source: Callable[[Path], Source]) -> Callable[[bytes], None]:
        def run(data: bytes) -> None:
            (folder / name).write_bytes(data)
            read_safely(source(folder / name), notes.OPTIONS)

        return run

    def backup(data: bytes) -> None:
        inner = folder / "backup"
        inner.mkdir(exist_ok=True)
        (inner / "backup.daylio").write_bytes(base64.b64encode(data))
        read_safely(DaylioBackup(inner))

    further = notes.note_targets(folder, file)
    return {
        "archive": Target(_archive(folder / "any.zip"), (zipped({"x.csv": table, "a.md": b"b"}),)),
        "daylio": Target(backup, (moods,)),
        "daylio-csv": Target(file("x.csv", DaylioTable), (table,)),
        "dayone": Target(file("x.json", DayOneSource), (json.dumps(DAY_ONE).encode(),)),
        "dayone-classic": Target(file("x.doentry", DayOneClassicSource), (plistlib.dumps(RAW),)),
        "dayone-text": Target(file("x.txt", DayOneTextSource), (TEXT.encode(),)),
        "diaro": Target(file("x.xml", DiaroSource), (xml(DIARO).encode(),)),
        "journey": Target(file("y.json", JourneySource), (json.dumps(JOURNEY).encode(),)),
        "markdown": Target(file("x.md", MarkdownSource), (NOTE.encode(),)),
        "rednotebook": Target(file("2024-02.txt", RedNotebookSource), (MONTH.encode(),)),
        **{name: Target(*target) for name, target in further.items()},
    }


def zipped(members: dict[str, bytes]) -> bytes:
    """Return a zip of these files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


def _archive(path: Path) -> Callable[[bytes], None]:
    def run(data: bytes) -> None:
        path.write_bytes(data)
        try:
            source = recognise(path)
        except Failure:
            return
        read_safely(source)

    return run
