"""The short form of the plan: a small file in clear beside the vault, only while it is asked for.

The vault says what it holds. It is written anew after each change and at each opening, so that a
stop between the two leaves it behind for no longer than until then.
"""

from contextlib import suppress
from pathlib import Path

from app.domain.plan import MAX_SHORT, Section, read_short, write_short
from app.vault import durable
from app.vault.layout import Layout
from app.vault.vault import Vault


def read(folder: Path) -> tuple[tuple[Section, str], ...]:
    """Return the short form of the vault in a folder; nothing where there is none, or it is broken.

    Needs no key, and nothing of the vault but this file.
    """
    try:
        with Layout(folder).short_plan.open("rb") as file:
            return read_short(file.read(MAX_SHORT + 1))
    except OSError:
        return ()


def follow(vault: Vault) -> None:
    """Make the file say what the vault says, or be gone.

    Raises:
        DiskFull, FolderReadOnly: it stays as it was.
    """
    path = vault.layout.short_plan
    parts = vault.read(lambda tx: tx.plan.all().short())
    if not parts:
        if path.exists():
            durable.remove_durably(path)
        return
    data = write_short(parts)
    with suppress(OSError):
        if path.read_bytes() == data:
            return
    durable.write_atomic(path, data)
