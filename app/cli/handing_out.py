"""Secrets that are handed out: files for them, and the recovery code on a terminal."""

import argparse
import os
from contextlib import suppress
from pathlib import Path
from typing import Self

from app.cli.credentials import UNFINISHED, check_free, new_file
from app.cli.printing import one_line
from app.cli.world import World
from app.domain import recovery_code
from app.domain.failures import FileExists
from app.reports.writing import check_outside
from app.vault.durable import sync_folder
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
    """A new file with a secret, called `….unfinished` until the secret has become a key.

    So a stop in between leaves nothing that looks right and opens nothing. It is taken away again
    where the secret becomes no key.

    Attributes:
        path: where it stands; None where no file was asked for.
    """

    def __init__(self, path: Path | None, content: str | bytes | None) -> None:
        self._final, self._kept = path or Path(), False
        is_asked = path is not None and content is not None
        self.path = self._final.with_name(self._final.name + UNFINISHED) if is_asked else None
        self._content = f"{content}\n".encode() if isinstance(content, str) else content or b""

    def __enter__(self) -> Self:
        if self.path is not None:
            check_free(self._final)
            if os.path.lexists(self.path):
                raise FileExists(
                    f"{one_line(self.path.name)} is there from an attempt that was cut off. What "
                    "is in it may open nothing. Move it away, and try again."
                )
            new_file(self.path, self._content)
        return self

    def keep(self) -> None:
        """The secret opens the vault now: the file gets its name, where nothing else has it."""
        self._kept = True
        if self.path is not None and _rename(self.path, self._final):
            self.path = self._final

    def __exit__(self, *_: object) -> None:
        if self.path is not None and not self._kept:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)


def _rename(path: Path, name: Path) -> bool:
    """Give a file another name that is free; False where it keeps the one it has."""
    try:
        try:
            os.link(path, name)  # never replaces what somebody else puts there meanwhile
            path.unlink()
        except FileExistsError:
            return False
        except OSError:  # a drive that knows no links
            if os.path.lexists(name):
                return False
            path.rename(name)
        sync_folder(name.absolute().parent)
    except OSError:
        return name.exists() and not path.exists()
    return True


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
