"""Hints between instances, by `NOTIFY`: many in one, outside every transaction that writes.

PostgreSQL lets transactions that notify commit one after the other, so that a `NOTIFY` in each
write would hold all of them up. A hint that is lost costs time and nothing else: whoever waits
reads again after a while in any case.
"""

import asyncio
import binascii
import contextlib
import logging
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from typing import Final

from sync.protocol.sizes import ID
from sync.relay.stores.interface import StoreFailedError
from sync.relay.stores.postgres.links import Link, Patience, Server

CHANNEL: Final = "lamplit_relay"

GATHER_SECONDS: Final = 0.003
"""How long hints are gathered before they are sent."""

PING_SECONDS: Final = 10.0
"""How long a connection may be silent before it is asked whether it is still there."""

LONGEST_PAUSE: Final = 5.0
"""The most seconds between two attempts to connect."""

AT_ONCE: Final = 350
"""Hints in one payload, which PostgreSQL takes up to 8,000 bytes."""

PENDING: Final = 4 * AT_ONCE
"""Where more hints wait than this, one that means everything goes in their place."""

_NAME: Final = 8
_NOTIFY: Final = "SELECT pg_notify($1, $2)"

_log: Final = logging.getLogger(__name__)


class PostgresNotices:
    """Sends this instance's hints to the others, and hears theirs. See `Notices`.

    Its connection is its own, is watched, and is opened again whenever it breaks.

    Args:
        addresses: the database's connection string, or several, of which one takes writes.
        heard: told the id of a log or box for which another instance has a hint.
        heard_all: told when hints may have been missed, so that everybody who waits looks again.
        random_bytes: draws this instance's name, by which it knows its own hints, and pauses.
        patience: after which the database counts as gone.
        ping: seconds after which a silent connection is asked whether it is still there.
    """

    def __init__(
        self,
        addresses: str | Sequence[str],
        heard: Callable[[bytes], None],
        heard_all: Callable[[], None],
        *,
        random_bytes: Callable[[int], bytes],
        patience: Patience = Patience(),  # noqa: B008 - it is frozen
        ping: float = PING_SECONDS,
    ) -> None:
        self._server: Final = Server(addresses, patience)
        self._ping: Final = ping
        self._heard: Final = heard
        self._heard_all: Final = heard_all
        self._random_bytes: Final = random_bytes
        self._name: Final = random_bytes(_NAME)
        self._pending: dict[bytes, None] = {}
        self._everything = False
        self._came: Final = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._listening = False

    @property
    def listening(self) -> bool:
        """Whether hints come and go just now, as far as it knows."""
        return self._listening

    def open(self) -> None:
        """Begin; it goes on by itself, whether the database is there or not."""
        self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Disconnect. Hints that wait are lost."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def tell(self, place: bytes) -> None:
        """Say that the log or box of this id has something new. Never waits, never fails."""
        if len(self._pending) < PENDING:
            self._pending[place] = None
        else:
            self._everything = True
        self._came.set()

    async def _run(self) -> None:
        failures = 0
        while True:
            try:
                link = await self._server.connect()
                try:
                    await self._listen(link)
                    failures = 0
                    await self._go_on(link)
                finally:
                    self._listening = False
                    link.drop()
            except StoreFailedError:
                failures += 1
            except Exception as error:  # noqa: BLE001 - hints must not end for good
                failures += 1
                _log.error("the hints between instances failed: %s", type(error).__name__)
            await asyncio.sleep(self._pause(failures))

    def _pause(self, failures: int) -> float:
        """Seconds, at random, so that not all instances come back at once."""
        longest = min(LONGEST_PAUSE, 0.1 * 2.0 ** min(failures, 10))
        return longest * (1 + self._random_bytes(1)[0]) / 256

    async def _listen(self, link: Link) -> None:
        async with link.bounded():
            # A hint need not be durable, and must not wait for a standby.
            with contextlib.suppress(StoreFailedError):
                await link.script("SET synchronous_commit = off")
            await link.listen(CHANNEL, self._take, self._came.set)
        self._listening = True
        self._heard_all()

    async def _go_on(self, link: Link) -> None:
        """Send what comes, and ask now and then whether the connection is still there."""
        while not link.closed:
            try:
                await asyncio.wait_for(self._came.wait(), self._ping)
            except TimeoutError:
                async with link.bounded():
                    await link.fetch("SELECT 1")
                continue
            await asyncio.sleep(GATHER_SECONDS)
            self._came.clear()
            while self._pending or self._everything:
                await self._send(link)

    async def _send(self, link: Link) -> None:
        if self._everything:
            self._pending.clear()
            self._everything = False
        places = list(self._pending)[:AT_ONCE]
        for place in places:
            del self._pending[place]
        payload = b64encode(self._name + b"".join(places)).decode()
        async with link.bounded():
            await link.fetch(_NOTIFY, CHANNEL, payload)

    def _take(self, payload: str) -> None:
        """Pass on what another instance sent; without any place it means everything."""
        try:
            sent = b64decode(payload, validate=True)
        except (binascii.Error, ValueError):
            return
        name, places = sent[:_NAME], sent[_NAME:]
        if name == self._name:
            return
        if not places:
            self._heard_all()
        for at in range(0, len(places) - ID + 1, ID):
            self._heard(places[at : at + ID])
