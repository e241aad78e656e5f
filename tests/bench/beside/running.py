"""Programs run from start to end, with what the system says they used; and the texts they get."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from tests.bench.journals import NEWEST, WORDS
from tests.bench.prose import Prose

_APART = timedelta(seconds=7_777)


class UnableError(Exception):
    """A program cannot do what was to be measured, or is not here; says why in words."""


class StoppedError(Exception):
    """A program took longer than anybody waits for it here."""


@dataclass(frozen=True, slots=True)
class Took:
    """What a run of a program used.

    Attributes:
        clock: seconds from its start to its end. processor: seconds of a processor.
        peak: MB that it held at most. said: what it printed.
    """

    clock: float
    processor: float
    peak: float
    said: str


# Started by the benchmarks themselves, a program would be said to have held what they held: the
# system counts from before the program was loaded. So a small process in between starts it.
_LAUNCH = """
import json, os, sys, time
began = time.perf_counter()
child = os.fork()
if not child:
    os.execv(sys.argv[2], sys.argv[2:])
_, status, used = os.wait4(child, 0)
took = [time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1e6]
with open(sys.argv[1], "w") as out:
    json.dump([os.waitstatus_to_exitcode(status), *took], out)
"""


def run(
    words: Sequence[str | Path], environment: Mapping[str, str], *, given: str = "",
    patience: float = 600.0,
) -> Took:  # fmt: skip
    """Run a program without a terminal; the first word is its path.

    Raises:
        StoppedError: it took more than ``patience`` seconds, and was killed with its children.
        UnableError: it failed.
    """
    launch = [sys.executable, "-S", "-E", "-c", _LAUNCH]
    with tempfile.TemporaryDirectory() as folder:
        report, out = Path(folder) / "report", Path(folder) / "out"
        with out.open("wb") as said, subprocess.Popen(
            [*launch, report, *words], stdin=subprocess.PIPE, stdout=said, stderr=subprocess.STDOUT,
            env=dict(environment), start_new_session=True,
        ) as process:  # fmt: skip
            try:
                process.communicate(given.encode(), timeout=patience)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                raise StoppedError from None
        text = out.read_text("utf-8", "replace")
        if not report.exists():
            raise UnableError(f"{words[0]} did not start: {text.strip()[-300:]}")
        code, clock, processor, peak = json.loads(report.read_text("utf-8"))
    if code:
        raise UnableError(f"{words[0]} failed: {text.strip()[-300:]}")
    return Took(clock, processor, peak, text)


class Live(Protocol):
    """A program that runs and is asked again and again."""

    def search(self, word: str) -> tuple[float, int]:
        """Return the seconds of a search and how much it found."""
        ...

    def add(self, text: str) -> float:
        """Add an entry, kept on the disk, and return the seconds."""
        ...

    def peak(self) -> float:
        """MB that it held at most."""
        ...


def peak_of(process: int) -> float:
    """Return the MB that a process, and those it started, have held at most."""
    found = 0.0
    for line in Path(f"/proc/{process}/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM:"):
            found = int(line.split()[1]) * 1024 / 1e6
    children = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    return found + sum(peak_of(int(child)) for child in children)


def size_of(folder: Path) -> int:
    """Return the bytes of the files in a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment in which a program finds nothing of the person who runs this."""
    kept = {
        name: value for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "XDG_", "DBUS_"))
    }  # fmt: skip
    home.mkdir(parents=True, exist_ok=True)
    keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    return {**kept, "HOME": str(home), "LC_ALL": "C.UTF-8", **keyring, **more}


@dataclass(frozen=True)
class Source:
    """The same entries for every program.

    Attributes:
        home: where the files are. size: how many entries.
    """

    home: Path
    size: int
    prose: Prose

    @property
    def folder(self) -> Path:
        """A folder with one Markdown file for each entry, named for its moment."""
        return self.home / f"source-{self.size}"

    def at(self, number: int) -> datetime:
        """When the entry with this number was written, oldest first."""
        return NEWEST - _APART * (self.size - number)

    def text(self, number: int) -> str:
        """What it says."""
        return self.prose.text(number, WORDS)

    def words(self) -> tuple[str, str]:
        """Return a word that nearly every entry has, and one that hardly any has."""
        ranks = {word: rank for rank, word in enumerate(self.prose.words)}
        one = [word.strip(".").lower() for word in self.text(self.size // 2).split()]
        return self.prose.words[3], max(one, key=lambda word: ranks.get(word, -1))

    def write(self) -> None:
        """Write the folder, unless it is there."""
        done = self.folder.with_suffix(".done")
        if done.exists():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        for number in range(self.size):
            name = f"{self.at(number):%Y-%m-%d %H%M%S}.md"
            (self.folder / name).write_text(self.text(number) + "\n", "utf-8")
        done.touch()


def waited(what: Callable[[], bool], seconds: float) -> None:
    """Wait until something is so.

    Raises:
        UnableError: it is not, for so long.
    """
    end = time.perf_counter() + seconds
    while not what():
        if time.perf_counter() > end:
            raise UnableError(f"did not come up within {seconds:.0f} s")
        time.sleep(0.02)
