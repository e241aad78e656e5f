"""Where secrets come from: files and typing, never arguments or the environment."""

import argparse
import os
from pathlib import Path

from app.cli.world import UsageError, World
from app.domain.failures import Failure, FileExists, FileUnreadable, WrongPassphrase
from app.vault.durable import as_failures, sync_file, sync_folder
from app.vault.keys.credentials import (
    Credential,
    Keychain,
    KeyFileSecret,
    Passphrase,
    RecoveryCode,
)

#: What the name of a file or folder ends in whose secrets may open nothing yet.
UNFINISHED = ".unfinished"

_LONGEST_LINE = 64 * 1024
_STDIN = "-"

# By the levels of `app.domain.passphrase`, but for the longest.
_TIMES = {
    "at_once": "within a minute",
    "minutes": "within minutes",
    "hours": "within hours",
    "days": "within days",
    "months": "within months",
    "years": "within years",
}


def credential_of(world: World, options: argparse.Namespace) -> Credential:
    """Return what the person opens the vault with; asks for the passphrase if nothing is given.

    Raises:
        FileUnreadable: the file that holds it cannot be read.
        Failure: nobody is there to ask.
    """
    if options.keychain:
        return Keychain()
    if options.key_file:
        return KeyFileSecret(_head(Path(options.key_file)))
    if options.recovery_code_file:
        return RecoveryCode(first_line(world, options.recovery_code_file))
    if options.passphrase_file:
        return Passphrase(first_line(world, options.passphrase_file))
    if world.terminal is None:
        raise Failure(
            "There is no terminal to ask for the passphrase. Give --passphrase-file FILE."
        )
    return Passphrase(world.terminal.secret("Passphrase: "))


def takes_stdin(options: argparse.Namespace) -> bool:
    """Whether a secret is read from standard input."""
    return _STDIN in {
        options.passphrase_file,
        options.recovery_code_file,
        getattr(options, "new_passphrase_file", None),
    }


def first_line(world: World, name: str) -> str:
    """Return the first line of a file, or of standard input, without its end.

    Raises:
        FileUnreadable: it cannot be read, or is no text.
    """
    try:
        if name == _STDIN:
            line = world.stdin.readline(_LONGEST_LINE)
        else:
            with Path(name).open("rb") as file:
                line = file.readline(_LONGEST_LINE)
        return line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable from error


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST_LINE)
    except OSError as error:
        raise FileUnreadable from error


def new_passphrase(world: World, name: str | None) -> Passphrase:
    """Return a passphrase that is to open the vault from now on; typed twice if no file is given.

    A weak one is taken, and said to be weak.

    Raises:
        FileUnreadable: the file cannot be read.
        Failure: it is empty, or nobody is there to ask.
    """
    text = _new_secret(world, name, "New passphrase: ")
    _say_strength(world, text)
    return Passphrase(text)


def export_passphrase(world: World, name: str | None) -> str:
    """Return a passphrase that is to protect an export; typed twice if no file is given.

    A weak one is taken, and said to be weak.

    Raises:
        FileUnreadable: the file cannot be read.
        UnfitPassphrase: not every program would open the export with it.
        Failure: it is empty, or nobody is there to ask.
    """
    from app.domain.passphrase import Level, strength  # noqa: PLC0415 - takes a while to import
    from app.exchange.locked_zip import GUESSES_PER_SECOND, check_passphrase  # noqa: PLC0415

    text = _new_secret(world, name, "Passphrase for this export: ")
    check_passphrase(text)
    found = strength(text, per_second=GUESSES_PER_SECOND)
    if found.level is not Level.CENTURIES:
        world.tell(
            f"This passphrase could be guessed {_TIMES[found.level.value]} by someone who has the "
            "export. Six or seven random words are much stronger."
        )
    return text


def _new_secret(world: World, name: str | None, question: str) -> str:
    if name is not None:
        text = first_line(world, name)
    elif world.terminal is None:
        raise Failure("There is no terminal to ask for a passphrase. Give a file with it.")
    else:
        text = world.terminal.secret(question)
        if world.terminal.secret("The same again: ") != text:
            raise WrongPassphrase("The two passphrases differ. Nothing was changed.")
    if not text:
        raise WrongPassphrase("An empty passphrase protects nothing. Nothing was changed.")
    return text


def _say_strength(world: World, text: str) -> None:
    from app.domain.passphrase import strength  # noqa: PLC0415 - takes a while to import

    found = strength(text)
    if found.weakness is not None and found.level.value in _TIMES:
        world.tell(
            f"This passphrase could be guessed {_TIMES[found.level.value]} by someone who has a "
            "copy of the journal. Four or five random words are much stronger."
        )


def new_file(path: Path, content: bytes) -> None:
    """Write a secret to a new file that only its owner may read, durably.

    Raises:
        FileExists: something is there already.
        FolderReadOnly, DiskFull: it cannot be written; nothing is left of it.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with as_failures():
            descriptor = os.open(path, flags, 0o600)
    except FileExistsError as error:
        raise FileExists from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileUnreadable("The folder for this file does not exist. Make it first.") from error
    try:
        with as_failures(), os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            sync_file(file.fileno())
        with as_failures():
            sync_folder(path.absolute().parent)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def check_free(path: Path | None) -> None:
    """Raise `FileExists` if something is at ``path`` already."""
    if path is not None and os.path.lexists(path):
        raise FileExists


def check_one_reader(options: argparse.Namespace, text: str | None) -> None:
    """Raise `UsageError` if two things would be read from standard input."""
    if text == _STDIN and takes_stdin(options):
        raise UsageError("Standard input cannot hold both the passphrase and the text.")
