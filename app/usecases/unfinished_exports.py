"""Exports that were cut off: what they left behind can be read by anybody, so it is swept.

Before an export writes its first byte the journal remembers where, and forgets it at the end. What
is still remembered at an opening belongs to an export that was killed.
"""

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.exports import is_part
from app.domain.failures import Failure
from app.usecases.attach_file import Write
from app.usecases.import_steps import returning
from app.vault.sealed_note import SealedNote
from app.vault.transaction import Transaction

_KEY = "exports_under_way"
# Of this process: they are no leftovers. One journal is open in one process at a time.
_LIVE: set[Path] = set()
_GUARD = threading.Lock()


@contextmanager
def under_way(write: Write, part: Path, note: SealedNote | None = None) -> Iterator[None]:
    """Remember in the journal where an export is being written, as long as it is.

    A full disk does not keep anybody from taking the journal out: then nothing is remembered.

    Args:
        write: runs one short transaction, such as `Vault.write`.
        part: what `app.domain.exports.part_path` gives; nothing may be there yet.
        note: remembers it, too, where the journal is put back from a backup of before.
    """
    part = part.absolute()
    with _GUARD:
        _LIVE.add(part)
    try:
        with suppress(Failure):
            write(lambda tx: _change(tx, lambda parts: [*parts, part]))
        with suppress(Failure):
            _note(note, lambda parts: [*parts, part])
        try:
            yield
        finally:
            if not _is_there(part):
                with suppress(Failure):  # it may be locked by now; the next opening looks
                    write(lambda tx: _change(tx, lambda parts: _without(parts, [part])))
                with suppress(Failure):
                    _note(note, lambda parts: _without(parts, [part]))
    finally:
        with _GUARD:
            _LIVE.discard(part)


def sweep_exports(write: Write, note: SealedNote | None = None) -> list[Path]:
    """Delete what killed exports left in clear; return what was deleted.

    Args:
        write: runs one short transaction, such as `Vault.write`.
        note: what remembers it beside the journal.

    Only what has the very name that was remembered is touched. What lies on a disk that is not
    there now, or cannot be deleted, is looked for again at the next opening.
    """
    noted = [Path(one) for one in note.read()] if note is not None else []
    parts = list(dict.fromkeys([*returning(write, _remembered), *noted]))
    with _GUARD:
        parts = [part for part in parts if part not in _LIVE]
    swept = [part for part in parts if is_part(part.name) and _delete(part)]
    over = [part for part in parts if not _is_there(part) and _is_reached(part.parent)]
    if over:
        write(lambda tx: _change(tx, lambda parts: _without(parts, over)))
        with suppress(Failure):
            _note(note, lambda parts: _without(parts, over))
    return swept


def _delete(part: Path) -> bool:
    """Delete a file, or a folder with all in it; links are not followed. Return whether it went."""
    if not _is_there(part):
        return False
    with suppress(OSError):
        if part.is_dir() and not part.is_symlink():
            shutil.rmtree(part)
        else:
            part.unlink()
        return True
    return False


def _is_there(part: Path) -> bool:
    """Return whether it is there, or may be: a disk that does not answer says nothing."""
    try:
        part.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _is_reached(folder: Path) -> bool:
    with suppress(OSError):  # a network drive that is cut off
        return folder.is_dir()
    return False


def _remembered(tx: Transaction) -> list[Path]:
    kept = tx.meta.get(_KEY)
    return [Path(one) for one in json.loads(kept)] if kept else []


def _change(tx: Transaction, change: Callable[[list[Path]], list[Path]]) -> None:
    parts = [str(part) for part in change(_remembered(tx))]
    tx.meta.put(_KEY, json.dumps(parts).encode())


def _note(note: SealedNote | None, change: Callable[[list[Path]], list[Path]]) -> None:
    if note is not None:
        with _GUARD:
            note.write([str(part) for part in change([Path(one) for one in note.read()])])


def _without(parts: list[Path], gone: list[Path]) -> list[Path]:
    return [part for part in parts if part not in gone]
