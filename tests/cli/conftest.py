"""The program as others run it, with a home of its own: in a process of its own, or within this one.

Most tests run it within this process, which takes a tenth of the time; `program` is the real thing.
"""

import contextlib
import io
import json
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.paths import folders
from app.vault.keys.credentials import RecoveryCode
from app.vault.vault import Vault
from tests.making import WORDS, files_of, make_vault

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


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    """A folder with files that hold secrets."""
    folder = tmp_path / "secrets"
    folder.mkdir(mode=0o700)
    (folder / "words").write_text(f"{WORDS}\nsecond line\n")
    (folder / "code").write_text(f"{CODE}\n")
    (folder / "wrong").write_text("not this one\n")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a vault with no entries, made with a cheap key derivation."""
    return made(tmp_path / "mine.lamplit")


def made(folder: Path, words: str = WORDS) -> Path:
    """Make a vault as on this computer, and close it."""
    open_new(folder, words).close()
    return folder


def open_new(folder: Path, words: str = WORDS) -> Vault:
    """Make a vault as on this computer."""
    return make_vault(
        folder, (RecoveryCode(CODE), "paper"), words=words, state=folders().incarnations
    )


@pytest.fixture
def lamplit(folder: Path, secrets: Path) -> Lamplit:
    """The program on the vault in `folder`, within this process."""
    return Lamplit().by("--vault", folder, "--passphrase-file", secrets / "words")


@pytest.fixture
def program(lamplit: Lamplit) -> Lamplit:
    """The program on the vault in `folder`, in a process of its own."""
    return replace(lamplit, real=True)
