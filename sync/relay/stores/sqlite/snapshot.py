"""A copy of the database as it is at one moment, made while a server writes to it."""

import os
from contextlib import suppress
from pathlib import Path

import apsw

from sync.relay.stores.interface import StoreFailedError
from sync.relay.stores.sqlite.connection import DATABASE, check_engine, failure_of, open_beside


def snapshot(source_folder: Path, target_file: Path) -> None:
    """Copy a relay's database into a new file, and return when that is durable.

    The server goes on; its log grows for as long as this takes. The copy holds what a restored
    relay needs, its old generation included: whoever restores it draws a new one.

    Args:
        source_folder: the relay's folder.
        target_file: the file to make; what is there is replaced only when the copy is complete.

    Raises:
        StoreFailedError: there is no database, or it cannot be read, or there is no room.
    """
    check_engine(apsw.sqlite_lib_version())
    source = source_folder / DATABASE
    if not source.is_file():
        raise StoreFailedError("There is no relay's database in this folder.")
    part = target_file.with_name(f"{target_file.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        sql = open_beside(source)
        try:
            sql.execute("VACUUM INTO ?", (str(part),))
        finally:
            sql.close()
        # VACUUM INTO leaves it to the kernel when the copy reaches the disk.
        _sync(part, os.O_RDWR)
        part.replace(target_file)
        if os.name != "nt":  # Windows has no such call for folders; its renames are journalled
            _sync(target_file.parent, os.O_RDONLY)
    except apsw.Error as error:
        raise failure_of(error, target_file.parent) from None
    except OSError as error:
        raise StoreFailedError(f"The copy could not be written ({error.strerror}).") from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _sync(path: Path, flags: int) -> None:
    number = os.open(path, flags)
    try:
        os.fsync(number)
    finally:
        os.close(number)
