"""A relay, as its clients see it."""

import time
from collections.abc import Callable
from copy import copy
from random import SystemRandom
from secrets import token_bytes
from types import TracebackType
from typing import Final, Self

from sync.client.transport.address import Address
from sync.client.transport.boxes import BoxCalls
from sync.client.transport.chunks import ChunkCalls
from sync.client.transport.lanes import Lanes
from sync.client.transport.logs import LogCalls
from sync.client.transport.policy import Policy
from sync.client.transport.retrying import Caller, Sleep
from sync.client.transport.stopping import Stop, pause
from sync.client.transport.way import OnConnection, Way

_SECRET: Final = 32


class Relay(LogCalls, BoxCalls, ChunkCalls):
    """A relay at an address. May be used from several threads at once.

    Args:
        address: where it is.
        policy: how long, how much and by which way.
        stop: ends everything that is under way; see also `until`.
        on_connection: told of every connection, before it is opened: the host, and what it is for.
        sleep: waits between two tries.
        chance: draws from 0 up to 1, for those waits.
        now: a clock that never goes back, in seconds.
        random_bytes: for the proxy's credentials.

    Raises:
        WrongAddress: an onion service without a proxy.
        Untrusted: the policy's file of authorities cannot be read.
    """

    def __init__(
        self,
        address: Address,
        policy: Policy | None = None,
        *,
        stop: Stop | None = None,
        on_connection: OnConnection = lambda _host, _purpose: None,
        sleep: Sleep = pause,
        chance: Callable[[], float] | None = None,
        now: Callable[[], float] = time.monotonic,
        random_bytes: Callable[[int], bytes] = token_bytes,
    ) -> None:
        way = Way.plan(address, policy or Policy(), random_bytes(_SECRET), on_connection)
        caller = Caller(Lanes(way), chance or SystemRandom().random, now, sleep)
        super().__init__(caller, stop or Stop())
        self.address = address

    def until(self, stop: Stop) -> Self:
        """The same relay over the same connections, for work that `stop` ends."""
        other = copy(self)
        other._stop = stop  # noqa: SLF001 - it is this very class
        return other

    def once(self) -> Self:
        """The same relay over the same connections, for work that sends again by itself."""
        other = copy(self)
        other._caller = self._caller.once()  # noqa: SLF001 - as above
        return other

    @property
    def caller(self) -> Caller:
        """What sends the requests."""
        return self._caller

    @property
    def stop(self) -> Stop:
        """What ends everything under way here."""
        return self._stop

    def close(self) -> None:
        """Close the connections that are idle; those in use follow when they are done."""
        self._caller.lanes.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
