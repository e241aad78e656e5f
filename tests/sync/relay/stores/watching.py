"""Seeing what a store says to SQLite, and checking its files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
import pytest

from sync.relay.stores.sqlite.connection import DATABASE, WAL, open_beside


@contextmanager
def statements(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Every statement of the connections that are opened from here on, in their order."""
    said: list[str] = []

    def trace(_cursor: Any, sql: str, _values: Any) -> bool:
        said.append(" ".join(sql.split()))
        return True

    with monkeypatch.context() as patch:
        hooks = [*apsw.connection_hooks, lambda made: made.set_exec_trace(trace)]
        patch.setattr(apsw, "connection_hooks", hooks)
        yield said


def wal_size(folder: Path) -> int:
    """Bytes of the log file."""
    file = folder / WAL
    return file.stat().st_size if file.exists() else 0


def integrity(folder: Path) -> str:
    """What SQLite finds wrong with the database, `ok` for nothing."""
    sql = open_beside(folder / DATABASE)
    try:
        return "\n".join(str(row[0]) for row in sql.execute("PRAGMA integrity_check").fetchall())
    finally:
        sql.close()
