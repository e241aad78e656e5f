"""The tables' version, and the few things that a relay knows about itself."""

from collections.abc import Callable
from importlib.resources.abc import Traversable
from typing import Final

from sync.protocol.sizes import ID, SECRET
from sync.relay.stores.interface import Identity, StoreFailedError
from sync.relay.stores.migrations import Version, missing, read_migrations
from sync.relay.stores.sqlite.connection import Sql, all_rows, roll_back

_VERSIONS: Final = "SELECT number, compatible_from FROM schema_versions"
_PARTS: Final = {"relay": ID, "generation": ID, "mint_key": SECRET}


def versions(sql: Sql) -> list[Version]:
    """The versions that the tables have been brought to; none when there are no tables."""
    if not sql.table_exists("main", "schema_versions"):
        return []
    return [Version(*row) for row in all_rows(sql, _VERSIONS)]


def bring_up(sql: Sql, folder: Traversable) -> None:
    """Take the steps that the tables still lack, each in a transaction of its own.

    Raises:
        TooNewError: the tables were made by a newer program and this one cannot work on them.
    """
    for step in missing(read_migrations(folder), versions(sql)):
        sql.execute("BEGIN IMMEDIATE")
        try:
            sql.execute(step.sql)
            sql.execute(
                "INSERT INTO schema_versions (number, compatible_from) VALUES (?, ?)",
                (step.number, step.compatible_from),
            )
            sql.execute("COMMIT")
        except BaseException:
            roll_back(sql)
            raise


def draw_identity(sql: Sql, random_bytes: Callable[[int], bytes]) -> Identity:
    """Who this relay is; drawn when it starts for the first time."""
    sql.execute("BEGIN IMMEDIATE")
    try:
        for name, size in _PARTS.items():
            sql.execute(
                "INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)",
                (name, random_bytes(size)),
            )
        sql.execute("INSERT OR IGNORE INTO meta (name, value) VALUES ('day_seen', 0)")
        identity = read_identity(sql)
        sql.execute("COMMIT")
    except BaseException:
        roll_back(sql)
        raise
    return identity


def read_identity(sql: Sql) -> Identity:
    """Who this relay is.

    Raises:
        StoreFailedError: it never started.
    """
    found = dict(all_rows(sql, "SELECT name, value FROM meta"))
    if not found.keys() >= _PARTS.keys():
        raise StoreFailedError("This relay has never been started.")
    return Identity(*(found[name] for name in _PARTS))
