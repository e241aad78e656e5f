"""Writes files where the person wants them: whole or not at all."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from app.domain.failures import FileExists, FileUnwritable
from app.vault import durable

_TRIES = 100


def with_suffix(path: Path, suffix: str) -> Path:
    """Return ``path`` ending as a file of its kind does."""
    return path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")


def write_file(path: Path, data: bytes) -> Path:
    """Write one file, in one step, readable for the person alone, and return its place.

    Raises:
        DiskFull, FolderReadOnly, DiskError, FileUnwritable: it could not be written; what was
            there before is still there.
    """
    _check(path)
    try:
        durable.write_atomic(path, data)
    except OSError as error:
        raise FileUnwritable from error
    return path


def write_folder(parent: Path, name: str, files: Mapping[str, bytes]) -> Path:
    """Write files into a new folder called ``name``, or ``name 2`` and so on; return the folder.

    Raises:
        DiskFull, FolderReadOnly, DiskError, FileUnwritable: they could not be written.
        FileExists: there are a hundred of that name.
    """
    _check(parent / name)
    folder: Path | None = None
    try:
        folder = _new_folder(parent, name)
        for file, data in files.items():
            durable.write_atomic(folder / file, data)
    except BaseException as error:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)  # a half is worse than none
        if isinstance(error, OSError):
            raise FileUnwritable from error
        raise
    return folder


def _check(path: Path) -> None:
    from app.reports.writing import check_outside  # noqa: PLC0415 - loaded when it is wanted

    check_outside(path)


def _new_folder(parent: Path, name: str) -> Path:
    for number in range(1, _TRIES):
        folder = parent / (name if number == 1 else f"{name} {number}")
        try:
            durable.make_folder(folder)
        except FileExistsError:
            continue
        return folder
    raise FileExists
