"""Whole programs, from start to end: Lamplit's command line and its window."""

import hashlib
import io
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PIL import Image

from tests.bench.journals import NEWEST, SECRET, WORDS, Journal
from tests.bench.measure import Figures, timed
from tests.bench.prose import Prose

HERE = Path(__file__).parent
_STARTS = 7


def _environment(home: Path, **more: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "XDG_"))}
    return {
        **kept, "HOME": str(home), "LAMPLIT_HOME": str(home / "lamplit"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", **more,
    }  # fmt: skip


def _secret_file(home: Path) -> Path:
    home.mkdir(parents=True, exist_ok=True)
    path = home / "secret"
    path.write_text(SECRET + "\n", "utf-8")
    return path


def command_line(journals: Iterable[Journal], home: Path) -> list[Figures]:
    """From an empty prompt to the answer; the key derivation is the cheapest there is."""
    kinds = {
        "lamplit --version": ["--version"],
        "lamplit list --limit 10": ["list", "--limit", "10"],
        "lamplit search": ["search", "main dick"],
        "lamplit write": ["write", "a few words"],
    }
    figures = {name: Figures(name) for name in kinds}
    secret = _secret_file(home)
    for journal in journals:
        before = ["--vault", str(journal.folder), "--passphrase-file", str(secret)]
        for _ in range(_STARTS):
            for name, words in kinds.items():
                run = partial(
                    subprocess.run, [sys.executable, "-m", "app", *before, *words],
                    check=True, capture_output=True, env=_environment(home),
                )  # fmt: skip
                figures[name].add(journal.size, timed(run))
    return list(figures.values())


def window(journals: Iterable[Journal], home: Path) -> list[dict[str, object]]:
    """The window offscreen, in a process of its own for each journal."""
    rows: list[dict[str, object]] = []
    for journal in journals:
        words = [str(journal.folder), SECRET, str(time.time())]
        done = subprocess.run(
            [sys.executable, HERE / "window_figures.py", *words], check=False,
            capture_output=True, text=True, env=_environment(home, QT_QPA_PLATFORM="offscreen"),
        )  # fmt: skip
        line = done.stdout.strip().splitlines()[-1:] or ["{}"]
        rows.append({"size": journal.size, **json.loads(line[0])})
    return rows


def turns(journal: Journal, other: Journal, home: Path) -> dict[str, list[float]]:
    """How long the window stands still while long work runs, in a process of its own."""
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home) as folder:
        place = Path(folder) / "place"
        place.mkdir()
        own = shutil.copytree(journal.folder, Path(folder) / journal.folder.name)
        words = [str(own), SECRET, str(place), str(other.folder)]
        done = subprocess.run(
            [sys.executable, HERE / "turn_figures.py", *words], check=True, capture_output=True,
            text=True, env=_environment(Path(folder), QT_QPA_PLATFORM="offscreen"),
        )  # fmt: skip
    found: dict[str, list[float]] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def feed(size: int, home: Path) -> dict[str, list[float]]:
    """A feed of that many posts in the window, in a process of its own."""
    done = subprocess.run(
        [sys.executable, HERE / "feed_figures.py", str(size), str(home)], check=True,
        capture_output=True, text=True, env=_environment(home, QT_QPA_PLATFORM="offscreen"),
    )  # fmt: skip
    found: dict[str, list[float]] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def help_now(home: Path) -> dict[str, list[float]]:
    """Help now from its key to its numbers, by where it was opened, in a process of its own."""
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home) as folder:
        done = subprocess.run(
            [sys.executable, HERE / "help_figures.py", folder], check=True, capture_output=True,
            text=True, env=_environment(Path(folder), QT_QPA_PLATFORM="offscreen"),
        )  # fmt: skip
    found: dict[str, list[float]] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def make_dayone(path: Path, count: int, photos: int, prose: Prose) -> Path:
    """Write a Day One export of so many entries, as a phone writes them, and so many photos."""
    rng = random.Random(count)
    picture = _picture(rng)
    entries: list[dict[str, object]] = []
    files: dict[str, bytes] = {}
    for number in range(count):
        at = f"{NEWEST - timedelta(seconds=86_000 * number):%Y-%m-%dT%H:%M:%SZ}"
        # Day One puts backslashes before marks.
        text = prose.text(9_000_000 + number, WORDS).replace(". ", "\\. ")
        entry: dict[str, object] = {
            "uuid": f"{rng.getrandbits(128):032X}", "creationDate": at, "modifiedDate": at,
            "timeZone": "Europe/Berlin", "tags": ["brought"], "starred": number % 50 == 0,
            "location": {"placeName": "Unter den Linden 1", "localityName": "Berlin",
                         "country": "Germany", "latitude": 52.5, "longitude": 13.4},
            "weather": {"temperatureCelsius": 12.5, "conditionsDescription": "Clear"},
            "userActivity": {"activityName": "Walking", "stepCount": 1000 + number},
        }  # fmt: skip
        if number % (count // photos) == 0 and len(files) < photos:
            # A comment in its head makes each a picture of its own.
            data = picture[:2] + b"\xff\xfe\x00\x12" + rng.randbytes(16) + picture[2:]
            md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
            ident, files[md5] = f"{rng.getrandbits(128):032X}", data
            text += f"\n\n![](dayone-moment://{ident})"
            entry["photos"] = [{"identifier": ident, "md5": md5, "type": "jpeg"}]
        entry["text"] = text
        entry["richText"] = json.dumps({"contents": [{"text": text}]})
        entries.append(entry)
    with zipfile.ZipFile(path, "w") as archive:
        journal = json.dumps({"metadata": {"version": "1.0"}, "entries": entries})
        archive.writestr("Journal.json", journal, zipfile.ZIP_DEFLATED)
        for name, data in files.items():
            archive.writestr(f"photos/{name}.jpeg", data)
    return path


def _picture(rng: random.Random) -> bytes:
    """Return a photo of two megapixels, some 440 kB."""
    wide, high = 1600, 1200
    rough = Image.frombytes("RGB", (wide // 8, high // 8), rng.randbytes(wide * high * 3 // 64))
    out = io.BytesIO()
    rough.resize((wide, high), Image.Resampling.BICUBIC).save(out, "JPEG", quality=80)
    return out.getvalue()
