"""What no copy of a vault may keep: its places in circles' groups, and its incarnation.

Two vaults that speak with the same group secrets would use keys twice, and each would hold up the
other. So a backup is made without them, and a vault that turns out to be a copy gives them up.
"""

from pathlib import Path

from app.vault import durable, incarnation
from app.vault.layout import Layout
from app.vault.migrate import version_of
from app.vault.repositories.circle_posts import CirclePosts
from app.vault.repositories.circle_state import lose_places
from app.vault.sqlcipher import Connection, connect, world

_CIRCLES_SINCE = 3


def leave_out(folder: Path, key: bytes, at: int) -> None:
    """Take out of a fresh copy in ``folder`` what it may not keep, and put that on the disk.

    What has run out by ``at`` goes too: no backup is made of it.

    Raises:
        DatabaseDamaged, DiskFull: the copy is none.
    """
    layout = Layout(folder)
    sql = connect(layout.database, key)
    try:
        with world():
            sql.execute("BEGIN IMMEDIATE")
            _leave_out(sql, at)
            sql.execute("COMMIT")
            sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        sql.close()
    for leftover in layout.database_files()[1:]:
        leftover.unlink(missing_ok=True)
    with layout.database.open("rb+") as file:
        durable.sync_file(file.fileno())
    durable.sync_folder(folder)


def _leave_out(sql: Connection, at: int) -> None:
    for name in (incarnation.COUNTER, incarnation.TOKEN):
        sql.execute("DELETE FROM meta WHERE key = ?", (name,))
    if version_of(sql) >= _CIRCLES_SINCE:
        lose_places(sql)
        CirclePosts(sql).expire(at)
