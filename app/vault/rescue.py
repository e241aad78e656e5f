"""Putting a backup in the place of a vault that does not open, without losing what was there.

What stood in the folder is set aside, never deleted: a damaged database may still hold words that
the backup does not.
"""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from app.domain.failures import Failure
from app.vault import durable
from app.vault.backups import Backup
from app.vault.keys.store import MAIN_NAME, TWIN_NAME
from app.vault.layout import Layout
from app.vault.lock import Holder, VaultLock

_COPYING = ".putting-back"
_PIECE = 1024 * 1024


def put_back(
    layout: Layout, backup: Backup, *, now: datetime, holder: Holder = Holder.COMMAND
) -> Path:
    """Put a backup in the vault's place and return the folder where the old files are kept.

    A stop at any moment leaves the old files whole, in the vault's folder or set aside; putting
    the backup back once more finishes it.

    Args:
        layout: the vault, closed.
        backup: one of `list_backups`.
        now: the present, aware; names the folder.
        holder: who asks.

    Raises:
        VaultInUse, DiskFull, FolderReadOnly: nothing was changed.
    """
    with VaultLock(layout.folder, holder).acquire(now), durable.as_failures():
        copies = _copied(layout, backup)
        aside = _new_folder(layout.folder, now)
        names = [path.name for path in layout.database_files()] + [MAIN_NAME, TWIN_NAME]
        for name in names:
            old = layout.folder / name
            if old.exists():
                os.replace(old, aside / name)  # noqa: PTH105 - see app.vault.durable
        durable.sync_folder(aside)
        # The keys last: without them the folder is no vault that could be opened half-way.
        for copy in copies:
            os.replace(copy, copy.with_name(copy.name.removesuffix(_COPYING)))  # noqa: PTH105
        durable.sync_folder(layout.folder)
    return aside


def _copied(layout: Layout, backup: Backup) -> list[Path]:
    """Copy the backup's files beside the vault's own, onto the disk; the database first."""
    if not (backup.path / layout.database.name).is_file():
        raise Failure("This backup holds no journal. Choose another one.")
    copies: list[Path] = []
    for name in (layout.database.name, TWIN_NAME, MAIN_NAME):
        source, target = backup.path / name, layout.folder / (name + _COPYING)
        if not source.is_file():
            continue
        try:
            with source.open("rb") as read, target.open("wb") as written:
                shutil.copyfileobj(read, written, _PIECE)
                written.flush()
                durable.sync_file(written.fileno())
        except BaseException:
            for made in [*copies, target]:
                made.unlink(missing_ok=True)
            raise
        copies.append(target)
    return copies


def _new_folder(folder: Path, now: datetime) -> Path:
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    path, number = folder / f"set-aside-{stamp}", 2
    while path.exists():
        path, number = folder / f"set-aside-{stamp}-{number}", number + 1
    durable.make_folder(path)
    return path
