"""Secrets that are handed out: files for them, and the recovery code on a terminal."""

import argparse
from contextlib import suppress
from pathlib import Path
from typing import Self

from app.cli.credentials import new_file
from app.cli.world import World
from app.domain import recovery_code
from app.reports.writing import check_outside
from app.vault.keys.credentials import Credential, Kind

#: What a key is called that nobody gave a name.
LABELS = {
    Kind.PASSPHRASE: "Passphrase",
    Kind.RECOVERY_CODE: "Recovery code",
    Kind.KEY_FILE: "Key file",
    Kind.KEYCHAIN: "System keychain",
    Kind.PAPER_SHARES: "Shares on paper",
}

_IN_CLEAR = "It is not encrypted: print it, and delete the file."

Keys = list[tuple[Credential, str]]


class Written:
    """A file with a secret, taken away again unless the secret became a key."""

    def __init__(self, path: Path | None, content: str | bytes | None) -> None:
        self._path, self._kept = path, False
        self._content = f"{content}\n".encode() if isinstance(content, str) else content

    def __enter__(self) -> Self:
        if self._path is not None and self._content is not None:
            new_file(self._path, self._content)
        return self

    def keep(self) -> None:
        """The code opens the vault now."""
        self._kept = True

    def __exit__(self, *_: object) -> None:
        if self._path is not None and self._content is not None and not self._kept:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def new_code(world: World) -> str:
    """Return a fresh recovery code."""
    return recovery_code.encode(world.random(recovery_code.SECRET_BYTES))


def code_files(
    world: World, options: argparse.Namespace, code: str | None, folder: Path
) -> tuple[Written, Written]:
    """Return the files that were asked for a recovery code: its text, and its sheet to print."""
    path, sheet = options.recovery_file, None
    if code is not None and options.recovery_sheet is not None:
        from app.cli.sheets import code_pdf  # noqa: PLC0415 - loads Typst

        check_outside(options.recovery_sheet)
        sheet = code_pdf(world, code, folder, options.paper)
    return Written(path, code), Written(options.recovery_sheet, sheet)


def say_code(world: World, path: Path | None, code: str | None, sheet: Path | None = None) -> None:
    """Say where the recovery code stands, or show it once and ask for it back."""
    if code is None:
        return
    if sheet is not None:
        world.tell(f"The sheet with the recovery code is {sheet}. {_IN_CLEAR}")
        if path is None:
            return
    if path is not None:
        world.tell(
            f"The recovery code stands in {path}. Print it and keep it apart from this computer: "
            "whoever has it can open the journal."
        )
        return
    world.tell("This is the recovery code. It is shown only now. Write it down and keep it apart:")
    world.tell(f"\n    {code}\n")
    assert world.terminal is not None
    typed = world.terminal.line("Type it once to be sure (Enter leaves this out): ")
    if typed.strip():
        right = recovery_code.read(typed).secret == recovery_code.read(code).secret
        world.tell("That is right." if right else "That is not the code. Look at it once more.")
