"""What goes with time: a task that removes expired rows and empties the chunk store after them.

It works in single small operations with a pause after each, so that nobody who writes waits for
more than one of them. Any number of instances may do this on one database at once: an operation
whose work was done by another changes nothing.
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol

from sync.protocol.times import DAY
from sync.relay.chunks.interface import Chunks
from sync.relay.days import Calendar
from sync.relay.operations import Done, ExpireAttachment, ExpireEntries, ExpireItems
from sync.relay.records import Limits
from sync.relay.stores.interface import Expiry, Store, StoreFailedError

_SLACK: Final = 7
"""Days beyond the longest life of a chunk after which bytes that nobody knows are swept."""


_KINDS: Final = {
    "entries": "Expired entries",
    "attachments": "Attachments that were never listed",
    "items": "Expired items in boxes",
    "logs": "Idle logs",
    "chunks": "Chunks' bytes",
    "orphans": "Bytes that nobody knew",
}


class Output(Protocol):
    """Where the housekeeper says what its owner should know."""

    def write(
        self,
        level: str,
        event: str,
        error: BaseException | None = None,
        **fields: float | str | None,
    ) -> None:
        """Write an event. Never fails."""
        ...


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast the house is kept.

    Attributes:
        every: seconds from one round to the next, of which up to a fifth more or less is drawn.
        pause: seconds of rest after each operation.
        batch: how many operations or places are asked for at once.
        leap: days by which the clock may go forward between two rounds without being doubted.
        hold: seconds without expiry after the clock went further.
    """

    every: float = 300
    pause: float = 0.02
    batch: int = 100
    leap: int = 2
    hold: float = DAY


@dataclass(frozen=True, slots=True)
class Clocks:
    """Where time comes from.

    Attributes:
        wall: seconds since 1970; may jump.
        monotonic: seconds that only ever pass.
        sleep: waits for some seconds.
        draw: a number from 0 up to 1, drawn anew each time.
    """

    wall: Callable[[], float]
    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[object]]
    draw: Callable[[], float]


class Housekeeper:
    """Removes what has expired, as long as `run` runs.

    Attributes:
        removed: how much went so far, for the metrics: `entries`, `attachments` that were never
            listed, `items`, `logs`, `chunks` emptied, and `orphans`, bytes nobody knew.
        failed: rounds that could not be finished.
        reachable: whether the chunk store answered when it was last looked at.
    """

    def __init__(
        self,
        store: Store,
        chunks: Chunks,
        limits: Limits,
        clocks: Clocks,
        output: Output,
        pace: Pace | None = None,
    ) -> None:
        self.removed: Counter[str] = Counter()
        self.failed = 0
        self.reachable = True
        self._store = store
        self._chunks = chunks
        self._limits = limits
        self._clocks = clocks
        self._output = output
        self._pace = pace or Pace()
        self._calendar: Calendar | None = None
        self._swept = -1

    @property
    def holding(self) -> bool:
        """Whether nothing expires just now because the clock leapt forward."""
        return self._calendar is not None and self._calendar.holding

    def figures(self) -> Mapping[str, tuple[str, Callable[[], float]]]:
        """What the metrics show of this: by name, an explanation and what tells the value."""
        told: dict[str, tuple[str, Callable[[], float]]] = {
            f"removed_{kind}": (
                f"{words} removed since the start.",
                partial(self.removed.__getitem__, kind),
            )
            for kind, words in _KINDS.items()
        }
        told["housekeeping_failed"] = (
            "Rounds of housekeeping that failed since the start.",
            lambda: float(self.failed),
        )
        told["expiry_held"] = (
            "Whether nothing expires because the clock leapt forward (1) or not (0).",
            lambda: float(self.holding),
        )
        told["attachments_reachable"] = (
            "Whether the store for attachments answered when last looked at (1) or not (0).",
            lambda: float(self.reachable),
        )
        return told

    async def run(self) -> None:
        """Keep house until cancelled. Instances that start together soon do it at other times."""
        await self._clocks.sleep(self._pace.every * self._clocks.draw() / 5)
        while True:
            await self.round()
            await self._clocks.sleep(self._pace.every * (0.8 + 0.4 * self._clocks.draw()))

    async def round(self) -> None:
        """Everything once. What fails is logged and left for the next round."""
        works = (self._look, self._empty, self._expire, self._empty, self._sweep)
        failures = [await self._tried(work) for work in works]
        self.failed += any(failures)

    async def _look(self) -> None:
        """Whether attachments can be kept: its owner should know before a member does."""
        try:
            await self._chunks.check()
        except StoreFailedError as error:
            self.reachable = False
            self._output.write("error", "attachments cannot be kept", error, reason=str(error))
        else:
            self.reachable = True

    async def _tried(self, work: Callable[[], Awaitable[None]]) -> bool:
        try:
            await work()
        except StoreFailedError as error:
            self._output.write("warning", "housekeeping failed", error)
            return True
        except Exception as error:  # noqa: BLE001 - a mistake of ours must not end it for good
            self._output.write("error", "housekeeping made a mistake", error)
            return True
        return False

    async def _today(self) -> int | None:
        """Today, or None while the clock is not trusted."""
        if self._calendar is None:
            self._calendar = Calendar(
                await self._store.day_seen(), leap=self._pace.leap, hold=self._pace.hold
            )
        day, before = int(self._clocks.wall() // DAY), self._calendar.holding
        trusted = self._calendar.trusts(day, self._clocks.monotonic())
        if self._calendar.holding and not before:
            hours = round(self._pace.hold / 3600, 1)
            self._output.write("warning", "clock leapt forward, nothing expires", hours=hours)
        return day if trusted else None

    async def _rest(self) -> None:
        await self._clocks.sleep(self._pace.pause)

    # --- rows

    async def _expire(self) -> None:
        """Remove what is due, one small operation after the other."""
        day = await self._today()
        if day is None:
            return
        await self._store.see_day(day)
        before: Sequence[Expiry] = ()
        while due := await self._store.due(day, self._limits, self._pace.batch):
            gone = [await self._remove(operation) for operation in due]
            if not any(gone) and due == before:
                break  # nothing changes: another instance is at it, or the store is mistaken
            before = due
            if await self._today() != day:
                break  # midnight, or the clock has just leapt
        await self._rest()

    async def _remove(self, operation: Expiry) -> int:
        result = await self._store.write(operation)
        number = result.number if isinstance(result, Done) else 0
        self.removed[_kind(operation)] += number
        await self._rest()
        return number

    # --- bytes

    async def _empty(self) -> None:
        """Remove the bytes of chunks that the database has given up, then forget their places."""
        while places := await self._store.doomed(self._pace.batch):
            gone = await self._chunks.remove(places)
            if not gone:
                raise StoreFailedError("Some chunks could not be removed.")
            await self._store.buried(gone)
            self.removed["chunks"] += len(gone)
            await self._rest()

    async def _sweep(self) -> None:
        """Once a day, remove old bytes that the database does not know.

        They are left when a process ended between keeping a chunk and noting it. A chunk that is
        noted lives no longer than an attachment may wait and an entry may stay, so older folders
        should be empty; still the database is asked about each place.
        """
        day = await self._today()
        if day is None or day == self._swept:
            return
        limits = self._limits
        before = day - limits.pending_days - limits.retention_days - _SLACK
        async for places in self._chunks.older(before):
            known = set(await self._store.known_places(places))
            orphans = [place for place in places if place not in known]
            self.removed["orphans"] += len(await self._chunks.remove(orphans))
            await self._rest()
        self._swept = day


def _kind(operation: Expiry) -> str:
    if isinstance(operation, ExpireEntries):
        return "entries"
    if isinstance(operation, ExpireAttachment):
        return "attachments"
    return "items" if isinstance(operation, ExpireItems) else "logs"
