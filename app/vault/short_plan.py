"""The short form of the plan: a small file in clear beside the vault, only while it is asked for.

The vault says what it holds. It is written anew after each change and at each opening, so that a
stop between the two leaves it behind for no longer than until then.

It is a plain file that its owner alone may read. Whatever else has its name (a link, a pipe, a
folder) is never followed, waited for or believed.
"""

import os
import stat
from pathlib import Path

from app.domain.failures import FileUnwritable
from app.domain.plan import MAX_SHORT, Section, read_short, write_short
from app.vault import durable
from app.vault.layout import Layout
from app.vault.vault import Vault

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)
_OTHERS = 0o077


def read(folder: Path) -> tuple[tuple[Section, str], ...]:
    """Return the short form of the vault in a folder; nothing where there is none, or it is broken.

    Needs no key, and nothing of the vault but this file.
    """
    return read_short(_content(Layout(folder).short_plan)[0])


def follow(vault: Vault) -> None:
    """Make the file say what the vault says, or be gone.

    Raises:
        DiskFull, FolderReadOnly, FileUnwritable: it stays as it was.
    """
    path = vault.layout.short_plan
    parts = vault.read(lambda tx: tx.plan.all().short())
    if not parts:
        remove(vault.layout)
        return
    data = write_short(parts)
    if _content(path) == (data, True):
        return
    try:
        durable.write_atomic(path, data)
    except OSError as error:
        raise FileUnwritable from error


def remove(layout: Layout) -> None:
    """Take the file away, if it is there; of a link only the link.

    Raises:
        FolderReadOnly, FileUnwritable: it stays.
    """
    path = layout.short_plan
    try:
        if not stat.S_ISDIR(path.lstat().st_mode):  # a folder holds none of our words
            durable.remove_durably(path)
    except FileNotFoundError:
        return
    except OSError as error:
        raise FileUnwritable from error


def _content(path: Path) -> tuple[bytes, bool]:
    """Return the bytes of a plain file, and whether its owner alone may read it."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return b"", False
        descriptor = os.open(path, _FLAGS)
    except OSError:
        return b"", False
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            return b"", False
        try:
            data = file.read(MAX_SHORT + 1)
        except OSError:
            return b"", False
    return data, os.name == "nt" or not stat.S_IMODE(found.st_mode) & _OTHERS
