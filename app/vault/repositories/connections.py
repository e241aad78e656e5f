"""The list of network connections that were opened."""

from collections.abc import Iterable
from datetime import datetime

from app.domain.connections import Connection, Host
from app.domain.text import storable
from app.domain.when import from_millis, to_millis
from app.vault.sqlcipher import Connection as Database


class Connections:
    """Lines in the order in which they were noted, over one connection to the database."""

    def __init__(self, sql: Database) -> None:
        self._sql = sql

    def add(self, lines: Iterable[Connection]) -> None:
        """Keep lines, oldest first."""
        self._sql.executemany(
            "INSERT INTO connection (at, host, purpose) VALUES (?,?,?)",
            [(to_millis(one.at), storable(one.host), storable(one.purpose)) for one in lines],
        )

    def since(self, moment: datetime, most: int) -> list[Connection]:
        """Return lines from ``moment`` on, newest first, ``most`` of them at most."""
        rows = self._sql.execute(
            "SELECT at, host, purpose FROM connection WHERE at >= ? ORDER BY number DESC LIMIT ?",
            (to_millis(moment), most),
        )
        return [Connection(from_millis(at), host, purpose) for at, host, purpose in rows.fetchall()]

    def hosts(self, since: datetime) -> list[Host]:
        """Return the hosts from ``since`` on, the one with most connections first."""
        rows = self._sql.execute(
            "SELECT host, count(*) FROM connection WHERE at >= ?"
            " GROUP BY host ORDER BY count(*) DESC, host",
            (to_millis(since),),
        )
        return [Host(*row) for row in rows.fetchall()]

    def keep_only(self, since: datetime, most: int) -> None:
        """Remove what is older than ``since``, and all but the ``most`` newest."""
        self._sql.execute(
            "DELETE FROM connection WHERE at < ?1 OR number <= (SELECT number FROM connection"
            " ORDER BY number DESC LIMIT 1 OFFSET ?2)",
            (to_millis(since), most),
        )
