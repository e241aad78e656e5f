"""Lamplit and the other journals, each brought to do the same.

What a program has no way to do raises `UnableError` with the reason.
"""

import json
import shutil
import subprocess
import sys
import time
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from app.vault.keys.credentials import Passphrase
from app.vault.opening import create_vault
from tests.bench.beside.asked import asked
from tests.bench.beside.running import (
    Live,
    Source,
    Took,
    UnableError,
    environment,
    run,
    size_of,
)
from tests.bench.journals import CHEAP, NEWEST, SECRET
from tests.prove.windows import virtual_display

_HERE: Final = Path(__file__).parent
_PROJECT: Final = _HERE.parents[2]
_SOON: Final = 120.0


class Program:
    """A journal program with a journal of its own.

    Args:
        home: the folder in which it lives, settings and all.

    Attributes:
        name: of it. at_rest: how its entries lie on the disk.
    """

    name = ""
    at_rest = ""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.journal = home / "journal"
        self.environment = environment(home)

    def there(self) -> bool:
        """Whether it is installed."""
        return True

    def clear(self) -> None:
        """Remove its journal and its settings."""
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True)

    def bring_in(self, source: Source, patience: float) -> Took:
        """Import all entries into a new journal."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how many entries it has."""
        raise NotImplementedError

    def size(self) -> float:
        """Return the MB of its journal."""
        return size_of(self.journal) / 1e6

    def version(self) -> Took:
        """Say its version: the least that a command can do."""
        raise NotImplementedError

    def newest(self) -> Took:
        """List the newest ten."""
        raise UnableError("no command")

    def add(self, text: str) -> Took:
        """Add an entry by a command."""
        raise UnableError("no command")

    def search(self, word: str) -> Took:
        """Search by a command."""
        raise UnableError("no command")

    def live(self) -> AbstractContextManager[Live]:
        """Return it running, to be asked again and again."""
        raise UnableError("does not stay")

    def window(self) -> tuple[float, float]:
        """Return the seconds until its window can be written in, and MB held at most."""
        raise UnableError("no window")


class Lamplit(Program):
    """Ours; the key derivation is the cheapest there is."""

    name = "Lamplit"
    at_rest = "encrypted"

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.journal = home / "journal.lamplit"
        self._state = home / "lamplit"
        self._secret = home / "secret"
        self.environment["LAMPLIT_HOME"] = str(self._state)
        self.environment["PYTHONPATH"] = str(_PROJECT)

    def _run(self, *words: str | Path, patience: float = _SOON) -> Took:
        program: list[str | Path] = [sys.executable, "-m", "app", "--vault", self.journal]
        return run(
            [*program, "--passphrase-file", self._secret, *words],
            self.environment,
            patience=patience,
        )

    def clear(self) -> None:
        """Begin with an empty journal."""
        super().clear()
        self._secret.write_text(SECRET + "\n", "utf-8")
        create_vault(
            self.journal, [(Passphrase(SECRET), "")], state=self._state / "state", now=NEWEST,
            cost=CHEAP,
        ).close()  # fmt: skip

    def bring_in(self, source: Source, patience: float) -> Took:
        """Import the folder."""
        return self._run("import", "--yes", source.folder, patience=patience)

    def count(self) -> int:
        """Count what it lists."""
        said = self._run("list", "--json", "--limit", "1000000", patience=600).said
        return said.count('"created_at"')

    def version(self) -> Took:
        """Say the version."""
        return self._run("--version")

    def newest(self) -> Took:
        """List ten."""
        return self._run("list", "--limit", "10")

    def add(self, text: str) -> Took:
        """Write an entry."""
        return self._run("write", text)

    def search(self, word: str) -> Took:
        """Search."""
        return self._run("search", word)

    def live(self) -> AbstractContextManager[Live]:
        """Open it as the window does."""
        words: list[str | Path] = [
            sys.executable,
            _HERE / "serve_lamplit.py",
            self.journal,
            self._state / "state",
            SECRET,
        ]
        return asked(words, self.environment)

    def window(self) -> tuple[float, float]:
        """Start it under Xvfb and unlock."""
        words: list[str | Path] = [
            sys.executable,
            _HERE / "window_lamplit.py",
            self.journal,
            SECRET,
        ]
        return _window(words, self.home, {**self.environment, "QT_QPA_PLATFORM": "xcb"})


class RedNotebook(Program):
    """Debian's package: a window over one text file a month; no commands, no import."""

    name = "RedNotebook"
    at_rest = "in clear"
    _PROGRAM: Final = Path("/usr/share/rednotebook")
    _PYTHON: Final = Path("/usr/bin/python3")

    def there(self) -> bool:
        """Whether the package is installed."""
        return (self._PROGRAM / "rednotebook").is_dir()

    def bring_in(self, source: Source, patience: float) -> Took:
        """Write its files: entries of one day stand one after the other, as it has one text a day.

        Raises `UnableError` when they are there: that was no import.
        """
        del patience
        days: dict[str, dict[int, list[str]]] = {}
        for number in range(source.size):
            at = source.at(number)
            days.setdefault(f"{at:%Y-%m}", {}).setdefault(at.day, []).append(source.text(number))
        self.journal.mkdir()
        for month, texts in days.items():
            # JSON is YAML.
            lines = (f"{day}: {{text: {json.dumps(chr(10).join(some))}}}\n"
                     for day, some in texts.items())  # fmt: skip
            (self.journal / f"{month}.txt").write_text("".join(lines), "utf-8")
        raise UnableError("has no import")

    def version(self) -> Took:
        """Say the version."""
        return run(["/usr/bin/rednotebook", "--version"], self.environment, patience=_SOON)

    def live(self) -> AbstractContextManager[Live]:
        """Load all months with its own modules."""
        words = [self._PYTHON, _HERE / "serve_rednotebook.py", self._PROGRAM, self.journal]
        return asked(words, self.environment)

    def window(self) -> tuple[float, float]:
        """Start it under Xvfb."""
        (self.home / ".rednotebook").mkdir(exist_ok=True)
        words: list[str | Path] = [self._PYTHON, _HERE / "serve_rednotebook.py", self._PROGRAM]
        return _window([*words, self.journal, "--window"], self.home, self.environment)


def _window(words: list[str | Path], home: Path, variables: dict[str, str]) -> tuple[float, float]:
    if shutil.which("Xvfb") is None:
        raise UnableError("Xvfb is missing")
    with virtual_display(home) as display:
        done = subprocess.run(
            [*words, str(time.time())], check=False, capture_output=True, text=True,
            env={**variables, "DISPLAY": display}, timeout=_SOON,
        )  # fmt: skip
    for line in done.stdout.splitlines():
        if line.startswith('{"took"'):
            found = json.loads(line)
            return found["took"], found["memory"]
    raise UnableError(f"no window: {done.stderr.strip()[-200:]}")
