"""Joplin's terminal program and encrypted jrnl, each in an environment of its own under build/."""

import fcntl
import json
import os
import pty
import re
import select
import shutil
import sqlite3
import struct
import subprocess
import termios
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

import yaml

from tests.bench.beside.programs import Program
from tests.bench.beside.running import (
    Live,
    Source,
    Took,
    UnableError,
    peak_of,
    run,
    waited,
)
from tests.bench.journals import SECRET
from tests.bench.measure import timed
from tests.sync.postgres import free_port

_JOPLIN: Final = Path("build/joplin").absolute()
_JRNL: Final = Path("build/bench-venv/bin/jrnl").absolute()
_SOON, _INDEXING = 120.0, 900.0


class Joplin(Program):
    """The terminal program; its own disk is in clear, since it only encrypts what it sends.

    It searches only while it runs: asked by HTTP on loopback, as its browser extension does.
    """

    name = "Joplin"
    at_rest = "in clear"
    _TOKEN: Final = "benchmark"

    def there(self) -> bool:
        """Whether it is installed, and Node with it."""
        return (_JOPLIN / "stamp").exists() and shutil.which("node") is not None

    def _words(self, *words: str | Path) -> list[str | Path]:
        program = _JOPLIN / "node_modules" / "joplin" / "main.js"
        return [shutil.which("node") or "node", program, "--profile", self.journal, *words]

    def _run(self, *words: str | Path, patience: float = _SOON) -> Took:
        return run(self._words(*words), self.environment, patience=patience)

    def clear(self) -> None:
        """Begin with a new profile."""
        super().clear()
        self._run("config", "api.token", self._TOKEN)

    def bring_in(self, source: Source, patience: float) -> Took:
        """Import the folder of Markdown files."""
        took = self._run("import", "--force", "--format", "md", source.folder, patience=patience)
        self._run("use", source.folder.name)
        return took

    def count(self) -> int:
        """Ask its database."""
        with closing(sqlite3.connect(self.journal / "database.sqlite")) as sql:
            return int(sql.execute("SELECT count(*) FROM notes").fetchone()[0])

    def version(self) -> Took:
        """Say the version."""
        return self._run("version")

    def newest(self) -> Took:
        """List ten."""
        return self._run("ls", "-n", "10")

    def add(self, text: str) -> Took:
        """Make a note; the command gives it a title and no body."""
        return self._run("mknote", text)

    @contextmanager
    def live(self) -> Iterator[Live]:
        """Run its server, and wait until its index of words has everything."""
        port = free_port()
        self._run("config", "api.port", str(port))
        log = self.journal / "log.txt"
        log.write_text("", "utf-8")
        with subprocess.Popen(
            self._words("server", "start", "--quiet"), env=self.environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
        ) as process:  # fmt: skip
            try:
                waited(lambda: "Updated FTS table" in log.read_text("utf-8"), _INDEXING)
                yield _Server(process.pid, port, self._TOKEN)
            finally:
                process.terminate()

    def window(self) -> tuple[float, float]:
        """Start it in a terminal of its own until it shows its screen with a notebook."""
        began = time.perf_counter()
        child, terminal = pty.fork()
        if child == 0:
            words = [str(word) for word in self._words()]
            os.execve(words[0], words, {**self.environment, "TERM": "xterm"})
        # A new terminal has no size, and in none nothing is shown.
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        try:
            shown = b""
            while b"source-" not in shown:
                left = _SOON - (time.perf_counter() - began)
                if left <= 0 or not select.select([terminal], [], [], left)[0]:
                    raise UnableError("no screen")
                shown += os.read(terminal, 65_536)
            return time.perf_counter() - began, peak_of(child)
        finally:
            os.kill(child, 9)
            os.waitpid(child, 0)
            os.close(terminal)


class _Server:
    """Joplin's server, asked by HTTP; the times are from the question to the whole answer."""

    def __init__(self, process: int, port: int, token: str) -> None:
        self._process, self._port, self._token = process, port, token

    def _ask(self, path: str, given: bytes | None = None, **query: object) -> dict[str, Any]:
        words = urllib.parse.urlencode({"token": self._token, **query})
        address = f"http://127.0.0.1:{self._port}/{path}?{words}"
        with urllib.request.urlopen(address, given, timeout=_SOON) as answer:
            found: dict[str, Any] = json.loads(answer.read())
            return found

    def search(self, word: str) -> tuple[float, int]:
        """Search; 50 notes at most, with their bodies, of which a screen shows the beginning."""
        found: list[int] = []

        def work() -> None:
            some = self._ask("search", query=word, limit=50, fields="id,title,body")
            found.append(len(some["items"]))

        return timed(work), found[0]

    def add(self, text: str) -> float:
        """Make a note."""
        given = json.dumps({"title": "", "body": text}).encode()
        return timed(lambda: self._ask("notes", given))

    def peak(self) -> float:
        """MB held at most."""
        return peak_of(self._process)


class Jrnl(Program):
    """jrnl with its own encryption: one file, decrypted and written whole by every command."""

    name = "jrnl"
    at_rest = "encrypted"

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.journal = home / "journal"
        self._file = self.journal / "journal.txt"
        self._config = home / "jrnl.yaml"

    def there(self) -> bool:
        """Whether it is installed."""
        return _JRNL.exists()

    def clear(self) -> None:
        """Begin with an encrypted journal of one entry."""
        super().clear()
        self.journal.mkdir()
        self._file.write_text("[2000-01-01 09:00] The first.\n\n", "utf-8")
        self._configure(encrypted=False)
        self._run("--encrypt", given=f"{SECRET}\n{SECRET}\nn\n")
        self._configure(encrypted=True)

    def _configure(self, *, encrypted: bool) -> None:
        settings = {
            "version": "v4.6", "editor": "", "encrypt": encrypted, "template": False,
            "default_hour": 9, "default_minute": 0, "timeformat": "%Y-%m-%d %H:%M",
            "tagsymbols": "@", "highlight": True, "linewrap": 79, "indent_character": "|",
            "colors": {"body": "none", "date": "none", "tags": "none", "title": "none"},
            "journals": {"default": {"journal": str(self._file), "encrypt": encrypted}},
        }  # fmt: skip
        self._config.write_text(yaml.safe_dump(settings), "utf-8")

    def _run(self, *words: str | Path, given: str = f"{SECRET}\n", patience: float = _SOON) -> Took:
        # Without a terminal it takes the password from standard input.
        program: list[str | Path] = [_JRNL, "--config-file", self._config]
        return run([*program, *words], self.environment, given=given, patience=patience)

    def bring_in(self, source: Source, patience: float) -> Took:
        """Import one text file in its own form; it knows no folders of Markdown."""
        path = self.home / "source.txt"
        with path.open("w", encoding="utf-8") as file:
            for number in range(source.size):
                file.write(f"[{source.at(number):%Y-%m-%d %H:%M}] {source.text(number)}\n\n")
        return self._run("--import", "--file", path, patience=patience)

    def count(self) -> int:
        """Count the heads that it lists."""
        said = self._run("--short", patience=600).said
        return len(re.findall(r"^\d{4}-\d\d-\d\d", said, re.MULTILINE)) - 1

    def version(self) -> Took:
        """Say the version."""
        return self._run("--version")

    def newest(self) -> Took:
        """List ten."""
        return self._run("-n", "10", "--short")

    def add(self, text: str) -> Took:
        """Write an entry."""
        return self._run(f"today: {text}")

    def search(self, word: str) -> Took:
        """Search."""
        return self._run("-contains", word, "--short")
