"""Which copy of a journal this is: each goes its own way, and lets go of its own backups alone.

A journal that was restored, or whose folder was copied, has the same id as the one it came from. So
this computer remembers a random line for each folder with that journal. A backup that is put back
into the same folder continues its line, and so does a folder that was moved; a copy beside it, or
on another computer, has one of its own.
"""

import json
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.domain.failures import Failure
from app.vault import durable

_BYTES = 16
_LINE = re.compile(r"[0-9a-f]{32}", re.ASCII)
_MAX_BYTES = 64 * 1024


def line_of(state: Path, vault_id: str, folder: Path, random: Callable[[int], bytes]) -> str:
    """Return the line of the journal in a folder, 32 hexadecimal digits.

    Empty where this computer can remember none: there is no room, or no folder for it.

    Args:
        state: where this computer remembers its vaults.
        vault_id: of the journal.
        folder: where it lies.
        random: source of a new line.
    """
    known, here = _load(state, vault_id), str(folder.resolve())
    if here in known:
        return known[here]
    moved = [path for path in known if not Path(path).exists()]
    line = known.pop(moved[0]) if moved else random(_BYTES).hex()
    try:
        _store(state, vault_id, {**known, here: line})
    except (Failure, OSError):
        return ""
    return line


def forget(state: Path, vault_id: str, folder: Path) -> None:
    """Remove what is remembered of a journal that was deleted; raises FolderReadOnly, DiskFull."""
    known = _load(state, vault_id)
    if known.pop(str(folder.resolve()), None) is None:
        return
    if known:
        _store(state, vault_id, known)
    else:
        durable.remove_durably(_path(state, vault_id))


def _path(state: Path, vault_id: str) -> Path:
    return state / f"line-{vault_id}.json"


def _store(state: Path, vault_id: str, known: dict[str, str]) -> None:
    durable.make_folders(state)
    durable.write_atomic(_path(state, vault_id), json.dumps(known).encode())


def _load(state: Path, vault_id: str) -> dict[str, str]:
    with suppress(OSError, ValueError, RecursionError):
        with _path(state, vault_id).open("rb") as file:
            known = json.loads(file.read(_MAX_BYTES))
        if isinstance(known, dict):
            return {
                path: line
                for path, line in known.items()
                if isinstance(line, str) and _LINE.fullmatch(line)
            }
    return {}
