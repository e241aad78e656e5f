"""Where the files of a report may be written, and how tables take the place of older ones."""

import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from app.domain.failures import FileUnwritable
from app.reports.tables import is_table
from app.vault.durable import make_folder, remove_durably, write_atomic
from app.vault.layout import Layout


def check_outside(path: Path) -> None:
    """See that a file is not about to be written into a journal, where it could replace it.

    Raises:
        FileUnwritable: the place lies in a journal's folder.
    """
    whole = path.absolute()
    with suppress(OSError, RuntimeError):  # links in a circle, folders that cannot be looked into
        place = whole.parent.resolve() / whole.name
        for folder in (place, place.parent):
            if Layout(folder).is_vault:
                raise FileUnwritable
        for folder in place.parents:
            if Layout(folder).is_vault and Layout(folder).database.exists():
                raise FileUnwritable


def write_tables(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write tables into a folder, which is made; those of an older report go.

    Left beside the new ones, the total of an older report would tell what the new one leaves out.
    Whatever else lies in the folder stays.

    Raises:
        DiskFull, FolderReadOnly: they could not be written; a new folder is taken away again.
    """
    new = not folder.is_dir()
    if new:
        make_folder(folder)
    try:
        for old in sorted(folder.iterdir()):
            if is_table(old.name) and old.name not in files:
                remove_durably(old)
        for name, data in files.items():
            write_atomic(folder / name, data)
    except BaseException:
        if new:
            shutil.rmtree(folder, ignore_errors=True)  # a half is worse than none
        raise
