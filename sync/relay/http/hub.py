"""Where streams and long polls wait: hints by log or box, and one shared tick for all of them.

A hint says that there may be something new, never what. Whoever waits reads again from its own
cursor, so nothing is queued here, and a slow reader costs no memory.
"""

import asyncio
from typing import Final

BEAT: Final = 15
"""Seconds between two keep-alives of a stream."""


class Waiter:
    """One stream or long poll, waiting for a log or a box.

    It is woken by a hint, by its beat, when its client is gone, and when the relay stops; the
    attributes say which. It holds no timer and no task of its own.

    Attributes:
        place: the id of the log or box.
        hinted: whether there may be something new since this was last set back.
        beat: whether its turn in the shared tick came since this was last set back.
        late: whether it has waited as long as it wanted to.
        gone: whether its client has left.
        stopping: whether the relay is stopping.
    """

    __slots__ = ("_future", "beat", "gone", "hinted", "late", "place", "slot", "stopping")

    def __init__(self, place: bytes, slot: int, *, stopping: bool) -> None:
        self.place = place
        self.slot = slot
        self.hinted = False
        self.beat = False
        self.late = False
        self.gone = False
        self.stopping = stopping
        self._future: asyncio.Future[None] | None = None

    async def rest(self) -> None:
        """Wait until one of the attributes is true."""
        if self.hinted or self.beat or self.late or self.gone or self.stopping:
            return
        self._future = asyncio.get_running_loop().create_future()
        try:
            await self._future
        finally:
            self._future = None

    def wake(self) -> None:
        """Let `rest` return; one of the attributes was set before."""
        if self._future is not None and not self._future.done():
            self._future.set_result(None)

    def expire(self) -> None:
        """Say that it has waited long enough."""
        self.late = True
        self.wake()

    def leave(self) -> None:
        """Say that the client is gone."""
        self.gone = True
        self.wake()


class Hub:
    """All waiters of this process. Called on the event loop only."""

    def __init__(self) -> None:
        self._places: dict[bytes, set[Waiter]] = {}
        self._slots: list[set[Waiter]] = [set() for _ in range(BEAT)]
        self._now = 0
        self.stopping = False

    def __len__(self) -> int:
        return sum(map(len, self._slots))

    def join(self, place: bytes) -> Waiter:
        """Begin to listen for hints about a log or a box; read only after that."""
        slot = min(range(BEAT), key=lambda one: len(self._slots[one]))
        waiter = Waiter(place, slot, stopping=self.stopping)
        self._places.setdefault(place, set()).add(waiter)
        self._slots[slot].add(waiter)
        return waiter

    def quit(self, waiter: Waiter) -> None:
        """Stop listening."""
        self._slots[waiter.slot].discard(waiter)
        there = self._places.get(waiter.place)
        if there is not None:
            there.discard(waiter)
            if not there:
                del self._places[waiter.place]

    def tell(self, place: bytes) -> None:
        """Say that a log or a box may have something new (`Notices.tell`)."""
        for waiter in self._places.get(place, ()):
            waiter.hinted = True
            waiter.wake()

    def tell_all(self) -> None:
        """Say that anything may be new: hints were perhaps lost."""
        for there in self._places.values():
            for waiter in there:
                waiter.hinted = True
                waiter.wake()

    def tick(self) -> None:
        """Wake the waiters whose turn it is; called once a second, so that each has its beat."""
        for waiter in self._slots[self._now]:
            waiter.beat = True
            waiter.wake()
        self._now = (self._now + 1) % BEAT

    def stop(self) -> None:
        """Tell everybody who waits, and who will, that the relay is stopping."""
        self.stopping = True
        for slot in self._slots:
            for waiter in slot:
                waiter.stopping = True
                waiter.wake()
