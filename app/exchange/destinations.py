"""Where an export may go: a free name, who else can look there, and how much room there is."""

import os
import shutil
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from app.vault.places import PlaceWarning, mounted_as, warnings_here

#: File systems on which a file cannot be kept from others.
_FOR_ALL = frozenset(("vfat", "msdos", "exfat", "fuseblk", "ntfs", "ntfs3", "fat"))


@dataclass(frozen=True, slots=True)
class Destination:
    """A place that was looked at.

    Attributes:
        path: a name there that is free.
        is_there: whether there is such a folder.
        writable: whether something can be written there, as far as can be seen.
        copied: what copies the folder elsewhere, or keeps it on a network.
        shared: whether others who use this computer can look into it.
        unguarded: whether the disk keeps no file from anybody, like most sticks.
        room: how many bytes are free; None where it is not known.
    """

    path: Path
    is_there: bool = True
    writable: bool = True
    copied: tuple[PlaceWarning, ...] = ()
    shared: bool = False
    unguarded: bool = False
    room: int | None = None


def destination(folder: Path, name: str, ending: str) -> Destination:
    """Look at a folder; lists and asks the system, so not for the GUI thread.

    Args:
        folder: where an export is to be made.
        name: what it is to be called.
        ending: what its name ends in; "" for a folder.
    """
    folder = folder.absolute()
    path = free_name(folder, name, ending)
    if not folder.is_dir():
        return Destination(path, is_there=False, writable=False)
    room = None
    with suppress(OSError):
        room = shutil.disk_usage(folder).free
    return Destination(
        path, writable=os.access(folder, os.W_OK | os.X_OK), copied=tuple(warnings_here(folder)),
        shared=_is_shared(folder), unguarded=mounted_as(folder) in _FOR_ALL, room=room,
    )  # fmt: skip


def free_name(folder: Path, name: str, ending: str) -> Path:
    """Return ``name``, or ``name 2`` and so on, that nothing has in a folder."""
    name = _usable(name)
    names = (f"{name if number == 1 else f'{name} {number}'}{ending}" for number in count(1))
    return next(path for one in names if not os.path.lexists(path := folder / one))


def _usable(name: str) -> str:
    """Return a name without what some file system does not take."""
    kept = "".join(" " if char in '<>:"/\\|?*' or ord(char) < ord(" ") else char for char in name)
    kept = " ".join(kept.split()).strip(" .")
    while len(kept.encode("utf-8", "replace")) > 200:  # noqa: PLR2004 - bytes; a name may have 255
        kept = kept[:-1]
    return kept or "Lamplit"


def _is_shared(folder: Path) -> bool:
    if sys.platform == "win32":
        return False
    try:
        can_look = folder.stat().st_mode & stat.S_IROTH
        return bool(can_look) and _can_pass((folder, *folder.parents))
    except OSError:
        return False


def _can_pass(folders: Iterable[Path]) -> bool:
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in folders)
