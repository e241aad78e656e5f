"""The program as others run it, with a home of its own.

Most tests run it within their own process, which takes a tenth of the time; `program` is the real
thing, in a process of its own.
"""

import contextlib
import io
import json
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.__main__ import main
from app.paths import folders
from app.vault.keys.credentials import Passphrase, RecoveryCode
from app.vault.opening import open_vault
from app.vault.vault import Vault
from tests.making import NOW, WORDS, files_of, make_vault

MAIN, TWIN, DATABASE = "keys.json", "keys.twin.json", "journal.db"
BODY = "years of words about the river"
CODE = "W5CH-5C90-8YZ8-EZAJ-R9J4-DGJF-RGPZ-F8WH"

Done = subprocess.CompletedProcess[str]


@dataclass(frozen=True)
class Lamplit:
    """Calls the program; what is before the command stays the same.

    Attributes:
        real: whether it runs in a process of its own.
    """

    before: tuple[str, ...] = ()
    real: bool = False

    def run(self, *arguments: str | Path, stdin: str | bytes = "") -> Done:
        """Run a command, whatever comes of it."""
        given = stdin if isinstance(stdin, bytes) else stdin.encode()
        words = [*self.before, *map(str, arguments)]
        if not self.real:
            return within(words, given)
        done = subprocess.run(
            [sys.executable, "-m", "app", *words],
            input=given, capture_output=True, check=False, timeout=120,
        )  # fmt: skip
        return Done(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    def __call__(self, *arguments: str | Path, stdin: str | bytes = "") -> str:
        """Run a command that must work and return what it printed."""
        done = self.run(*arguments, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return done.stdout.rstrip("\n")

    def json(self, *arguments: str | Path, stdin: str | bytes = "") -> Any:
        """Run a command that must work and return the JSON it printed."""
        return json.loads(self(*arguments, "--json", stdin=stdin))

    def refuses(self, *arguments: str | Path, stdin: str | bytes = "", code: int = 1) -> str:
        """Run a command that must fail as the world's failures do and return its sentence."""
        done = self.run(*arguments, stdin=stdin)
        assert done.returncode == code, done
        assert done.stdout == ""
        sentence = done.stderr.rstrip("\n")
        assert "\n" not in sentence, "one line"
        assert sentence.endswith((".", "`")), sentence
        assert "Traceback" not in sentence
        assert "made a mistake" not in sentence
        assert not folders().crashes.exists()
        return sentence

    def refuses_untouched(self, folder: Path, *arguments: str | Path) -> str:
        """The same, and not a byte of the folder is another than before."""
        before = files_of(folder)
        sentence = self.refuses(*arguments)
        assert files_of(folder) == before
        return sentence

    def by(self, *before: str | Path) -> "Lamplit":
        """Return a caller that puts other words before the command."""
        return replace(self, before=tuple(map(str, before)))


def within(words: list[str], given: bytes) -> Done:
    """Run the program's own main function with streams and arguments of its own."""
    streams = [io.TextIOWrapper(io.BytesIO(data), "utf-8") for data in (given, b"", b"")]
    before = sys.argv, sys.stdin
    sys.argv, sys.stdin = ["lamplit", *words], streams[0]
    try:
        with contextlib.redirect_stdout(streams[1]), contextlib.redirect_stderr(streams[2]):
            code = main()
    finally:
        sys.argv, sys.stdin = before
    shown = []
    for stream in streams[1:]:
        stream.flush()
        buffer = stream.buffer
        assert isinstance(buffer, io.BytesIO)
        shown.append(buffer.getvalue().decode())
    return Done(words, code, *shown)


def made(folder: Path, words: str = WORDS) -> Path:
    """Make a vault as on this computer, and close it."""
    open_new(folder, words).close()
    return folder


def open_new(folder: Path, words: str = WORDS) -> Vault:
    """Make a vault as on this computer."""
    return make_vault(
        folder, (RecoveryCode(CODE), "paper"), words=words, state=folders().incarnations
    )


def open_here(folder: Path, now: datetime = NOW) -> Vault:
    """Open a vault of this computer."""
    return open_vault(folder, Passphrase(WORDS), state=folders().incarnations, now=now)


def still_there(lamplit: Lamplit) -> None:
    """The words of the vault `full` can be read, and the vault is whole."""
    assert [lamplit.json("show", item["id"])["body"] for item in lamplit.json("list")] == [BODY]
    assert lamplit.json("verify")["ok"]


def told(lamplit: Lamplit, *arguments: str) -> str:
    """Run a command that works and return what it says beside its output."""
    done = lamplit.run(*arguments)
    assert done.returncode == 0, done.stderr
    return done.stderr
