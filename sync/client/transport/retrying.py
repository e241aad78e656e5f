"""Sending again until a relay answers: everything here may be sent again.

Every write carries its idempotency key, or writes the same when it is repeated; so an answer that
was lost on the way is asked for by sending the request once more.
"""

from collections.abc import Callable
from copy import copy
from dataclasses import replace
from typing import Final, TypeVar

from sync.client.transport.exchange import Ask, Live, exchange
from sync.client.transport.failures import Failure, Refused, Unreachable
from sync.client.transport.lanes import Lanes
from sync.client.transport.policy import Patience
from sync.client.transport.stopping import Stop

Sleep = Callable[[float, Stop], None]
"""Waits that many seconds. Raises `Cancelled` when the switch is set meanwhile."""

_ALWAYS: Final = frozenset({408, 429, 500, 503})
_WHEN_TOLD: Final = frozenset({507})
"""A full log stays full; a full relay says when to come back."""
_ENOUGH: Final = 32
"""Doublings after which any wait is beyond its bound."""

T = TypeVar("T")


def may_help(failure: Failure) -> bool:
    """Whether the same request may be answered better later."""
    if isinstance(failure, Refused):
        told = failure.status in _WHEN_TOLD and failure.retry_after is not None
        return failure.status in _ALWAYS or told
    return isinstance(failure, Unreachable)


def backoff(patience: Patience, tries: int, chance: float, retry_after: float | None) -> float:
    """Seconds to wait after that many tries: all of it left to chance (full jitter).

    What the relay asked for comes first, so that not all come back in the same moment after it.
    """
    doubled = patience.backoff * 2.0 ** min(tries - 1, _ENOUGH)
    return (retry_after or 0.0) + chance * min(doubled, patience.longest_backoff)


class Caller:
    """Sends requests to one relay.

    Args:
        lanes: its connections.
        chance: draws from 0 up to 1.
        now: a clock that never goes back, in seconds.
        sleep: waits between two tries.
    """

    def __init__(
        self, lanes: Lanes, chance: Callable[[], float], now: Callable[[], float], sleep: Sleep
    ) -> None:
        self.lanes = lanes
        self.chance = chance
        self.now = now
        self.sleep = sleep
        self.patience = lanes.way.policy.patience
        self.sizes = lanes.way.policy.sizes

    def once(self) -> "Caller":
        """The same, but nothing is sent again."""
        other = copy(self)
        other.patience = replace(self.patience, tries=1)
        return other

    def call(self, ask: Ask, stop: Stop, read: Callable[[Live], T]) -> T:
        """Send a request, again if need be, and read its answer.

        Raises:
            Failure: the last one, when no try of those allowed got an answer that could be read.
        """
        end = self.now() + self.patience.total + ask.wait
        tries = 0
        while True:
            try:
                return self._once(ask, stop, end, read)
            except (Refused, Unreachable) as failure:
                tries += 1
                if not may_help(failure) or tries >= self.patience.tries:
                    raise
                wait = backoff(self.patience, tries, self.chance(), failure.retry_after)
                if self.now() + wait >= end:
                    raise
            self.sleep(wait, stop)

    def _once(self, ask: Ask, stop: Stop, end: float, read: Callable[[Live], T]) -> T:
        lane = self.lanes.take(ask.label)
        answered = False
        try:
            with exchange(self.lanes, lane, ask, stop, self.now, end) as live:
                answered = True
                return read(live)
        except Unreachable:
            if answered or not lane.used:
                raise
        # A connection that was kept may have ended just then; a new one tells more.
        lane = self.lanes.take(ask.label, fresh=True)
        with exchange(self.lanes, lane, ask, stop, self.now, end) as live:
            return read(live)
