"""Whole programs, from start to end: Lamplit's command line and window, and encrypted jrnl."""

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

import yaml
from PIL import Image

from tests.bench.journals import NEWEST, SECRET, WORDS, Journal
from tests.bench.measure import Figures, timed
from tests.bench.prose import Prose

HERE = Path(__file__).parent
_STARTS, _ADDS = 7, 3
_JRNL_SIZES = (1000, 10_000)


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


class Jrnl:
    """Encrypted jrnl with a journal of a given size.

    Args:
        program: the command.
        home: where its settings and journals are.
        size: how many entries.
    """

    def __init__(self, program: Path, home: Path, size: int) -> None:
        self._program, self._size = program, size
        self._home = home / f"jrnl-{size}"
        self._journal = self._home / "journal.txt"
        self._config = self._home / "jrnl.yaml"

    def build(self, prose: Prose) -> None:
        """Write the journal as plain text and let jrnl encrypt it."""
        if (self._home / "done").exists():
            return
        self._home.mkdir(parents=True, exist_ok=True)
        times = (NEWEST - timedelta(seconds=7_777 * (self._size - n)) for n in range(self._size))
        self._journal.write_text(
            "".join(f"[{at:%Y-%m-%d %H:%M}] {prose.text(n, WORDS)}\n\n"
                    for n, at in enumerate(times)), "utf-8",
        )  # fmt: skip
        self._configure(encrypted=False)
        self._run("--encrypt", given=f"{SECRET}\n{SECRET}\nn\n")
        self._configure(encrypted=True)
        (self._home / "done").touch()

    def _configure(self, *, encrypted: bool) -> None:
        settings = {
            "version": "v4.6", "editor": "", "encrypt": encrypted, "template": False,
            "default_hour": 9, "default_minute": 0, "timeformat": "%Y-%m-%d %H:%M",
            "tagsymbols": "@", "highlight": True, "linewrap": 79, "indent_character": "|",
            "colors": {"body": "none", "date": "none", "tags": "none", "title": "none"},
            "journals": {"default": {"journal": str(self._journal), "encrypt": encrypted}},
        }  # fmt: skip
        self._config.write_text(yaml.safe_dump(settings), "utf-8")

    def _run(self, *words: str, given: str = f"{SECRET}\n") -> str:
        # In a session of its own it has no terminal and takes the password from standard input.
        done = subprocess.run(
            [self._program, "--config-file", self._config, *words], input=given, check=True,
            capture_output=True, text=True, env=_environment(self._home), start_new_session=True,
        )  # fmt: skip
        return done.stdout

    def add(self) -> float:
        """Add an entry and return the seconds."""
        return timed(partial(self._run, "today: A few words. And some more."))

    def search(self, word: str) -> float:
        """Search for a word and return the seconds."""
        return timed(partial(self._run, "-contains", word, "--short"))


def encrypted_jrnl(program: Path, home: Path, prose: Prose) -> list[Figures]:
    """Adding and searching, from an empty prompt to the answer."""
    add, search = Figures("jrnl, encrypted: add"), Figures("jrnl, encrypted: search")
    for size in _JRNL_SIZES:
        jrnl = Jrnl(program, home, size)
        jrnl.build(prose)
        for number in range(_ADDS):
            add.add(size, jrnl.add())
            search.add(size, jrnl.search(prose.words[30 + number]))
    return [add, search]
