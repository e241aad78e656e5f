"""Keep each network connection that is opened, inside the journal, and list them."""

import threading
from collections.abc import Callable
from datetime import datetime

from app.domain.connections import COUNTED, KEPT, MOST, Connection, Host
from app.domain.failures import Failure, Locked
from app.vault.transaction import Transaction

Write = Callable[[Callable[[Transaction], object]], object]
"""Runs a step in one durable transaction."""


class Noted:
    """Connections that were noted, until the journal holds them.

    They tell whom a person knows, so they are written nowhere but into the journal; and what cannot
    be written there any more is not opened either. `note` and `end` may be called from any thread;
    the rest writes, on the vault's own.

    Args:
        now: the present.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._lines: list[Connection] = []
        self._is_over = False

    def note(self, host: str, purpose: str) -> None:
        """Note a connection that is about to be opened.

        Raises:
            Locked: the journal is closed or closing; it must not be opened.
        """
        with self._lock:
            if self._is_over:
                raise Locked
            self._lines.append(Connection(self._now(), host, purpose))
            del self._lines[:-MOST]

    def keep(self, write: Write) -> bool:
        """Write what was noted since the last time; return whether the journal got any of it.

        Where the disk is full, it is tried again the next time.
        """
        with self._lock:
            lines, self._lines = self._lines, []
        if not lines:
            return False
        try:
            write(lambda tx: keep_connections(tx, lines, now=self._now()))
        except Failure:
            with self._lock:
                self._lines = [*lines, *self._lines][-MOST:]
            return False
        return True

    def finish(self, write: Write) -> None:
        """Write what is left, just before the journal closes, and note nothing more."""
        with self._lock:
            self._is_over = True
        self.keep(write)
        self.end()

    def end(self) -> None:
        """Note nothing more, and drop what is left; from any thread."""
        with self._lock:
            self._is_over = True
            self._lines = []


def keep_connections(tx: Transaction, lines: list[Connection], *, now: datetime) -> None:
    """Keep lines, and remove those that are too old or too many.

    Raises:
        DiskFull: there is no room beside the reserve, which is for words.
    """
    tx.wait_for_room()
    tx.connections.add(lines)
    tidy_connections(tx, now=now)


def tidy_connections(tx: Transaction, *, now: datetime) -> None:
    """Remove lines older than 90 days, and all but the newest 5,000."""
    tx.connections.keep_only(now - KEPT, MOST)


def recent_connections(tx: Transaction, *, now: datetime, most: int = MOST) -> list[Connection]:
    """Return the connections of the last 90 days, newest first."""
    return tx.connections.since(now - KEPT, most)


def connected_hosts(tx: Transaction, *, now: datetime) -> list[Host]:
    """Return the hosts of the last 30 days, the one with most connections first."""
    return tx.connections.hosts(now - COUNTED)
