"""Secrets that are handed out: files for them, and the recovery code on a terminal."""

from contextlib import suppress
from pathlib import Path
from typing import Self

from app.cli.credentials import new_file
from app.cli.world import World
from app.domain import recovery_code
from app.vault.keys.credentials import Credential, Kind

#: What a key is called that nobody gave a name.
LABELS = {
    Kind.PASSPHRASE: "Passphrase",
    Kind.RECOVERY_CODE: "Recovery code",
    Kind.KEY_FILE: "Key file",
    Kind.KEYCHAIN: "System keychain",
}

Keys = list[tuple[Credential, str]]


class Written:
    """A file with a secret, taken away again unless the secret became a key."""

    def __init__(self, path: Path | None, code: str | None) -> None:
        self._path, self._code, self._kept = path, code, False

    def __enter__(self) -> Self:
        if self._path is not None and self._code is not None:
            new_file(self._path, f"{self._code}\n".encode())
        return self

    def keep(self) -> None:
        """The code opens the vault now."""
        self._kept = True

    def __exit__(self, *_: object) -> None:
        if self._path is not None and self._code is not None and not self._kept:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def new_code(world: World) -> str:
    """Return a fresh recovery code."""
    return recovery_code.encode(world.random(recovery_code.SECRET_BYTES))


def say_code(world: World, path: Path | None, code: str | None) -> None:
    """Say where the recovery code stands, or show it once and ask for it back."""
    if code is None:
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
