"""A store and chunks with days in the test's hand, and members who use them without HTTP."""

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sync.protocol.ids import secret_hash
from sync.protocol.times import DAY
from sync.relay.chunks.interface import Chunks, new_place
from sync.relay.housekeeping import Clocks, Housekeeper, Pace
from sync.relay.operations import AddChunk, Withdraw
from sync.relay.stores.interface import Store
from tests.sync.making import SMALL, TODAY, Circle, Source, make_circle

FIRST_DAY: Final = TODAY

LIMITS: Final = replace(
    SMALL, retention_days=30, pending_days=2, invite_box_days=7, return_box_days=60,
    idle_log_days=90,
)  # fmt: skip


@dataclass
class Time:
    """A wall clock that a test sets, and a monotonic one that goes on while somebody sleeps.

    Attributes:
        day: today.
        monotonic: seconds.
        slept: every pause that was asked for.
        woken: what ends each pause, None for one that ends at once.
        rounds: set when more than five long pauses were asked for.
    """

    day: int = FIRST_DAY
    monotonic: float = 1000.0
    slept: list[float] = field(default_factory=list)
    woken: asyncio.Event | None = None
    rounds: asyncio.Event = field(default_factory=asyncio.Event)

    def wall(self) -> float:
        return self.day * DAY + 12 * 3600

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.monotonic += seconds
        if sum(pause > 1 for pause in self.slept) > 5:
            self.rounds.set()
        if self.woken is None:
            await asyncio.sleep(0)
        else:
            self.woken.clear()
            await self.woken.wait()

    def clocks(self) -> Clocks:
        return Clocks(self.wall, lambda: self.monotonic, self.sleep, lambda: 0.5)


@dataclass
class Said:
    """What the housekeeper wrote: (level, event)."""

    lines: list[tuple[str, str]] = field(default_factory=list)

    def write(
        self, level: str, event: str, error: BaseException | None = None, **fields: Any
    ) -> None:
        self.lines.append((level, event))


@dataclass
class Members:
    """A circle's members, who append and attach."""

    store: Store
    chunks: Chunks
    time: Time
    circle: Circle

    @property
    def log(self) -> bytes:
        """The log's id."""
        return self.circle.log

    @property
    def capability(self) -> bytes:
        """The hash of the current capability."""
        return self.circle.capability

    async def attach(self, *bodies: bytes) -> bytes:
        """Keep an attachment's chunks; nobody lists it yet. Returns its id."""
        attachment = self.circle.source.id()
        for index, body in enumerate(bodies):
            place = new_place(self.time.day, self.circle.source)
            await self.chunks.put(place, body)
            await self.note(attachment, index, body, place)
        return attachment

    async def note(self, attachment: bytes, index: int, body: bytes, place: str) -> None:
        """Note a chunk whose bytes are at a place."""
        hashed, size = hashlib.sha256(body).digest(), len(body)
        await self.store.write(
            AddChunk(self.log, self.capability, attachment, index, hashed, size, place)
        )

    async def post(self, body: bytes, *attachments: bytes, secret: bytes | None = None) -> int:
        """Append an entry, which `secret` withdraws; returns its number."""
        withdraw = secret_hash(secret) if secret else None
        operation = self.circle.post(body, withdraw_hash=withdraw, attachments=attachments)
        return (await self.store.append(operation)).seq

    async def withdraw(self, seq: int, secret: bytes) -> None:
        """Take an entry back."""
        await self.store.write(Withdraw(self.log, seq, secret_hash(secret)))

    async def bodies(self, attachment: bytes) -> Sequence[bytes]:
        """All of an attachment, as a member gets it."""
        _, chunks = await self.store.attachment(self.log, self.capability, attachment)
        return [await self.chunks.read(chunk.place) for chunk in chunks]

    async def entries(self) -> int:
        """How many entries the log still has."""
        part = (await self.store.view(self.log, self.capability)).part
        return part.head - part.oldest + 1


@dataclass
class House:
    """A store, a chunk store and their housekeeper.

    Attributes:
        said: what the housekeeper wrote.
    """

    store: Store
    chunks: Chunks
    time: Time
    said: Said = field(default_factory=Said)
    source: Source = field(default_factory=Source)

    def keeper(self, pace: Pace | None = None) -> Housekeeper:
        """A new housekeeper, as after a start."""
        return Housekeeper(self.store, self.chunks, LIMITS, self.time.clocks(), self.said, pace)

    async def members(self) -> Members:
        """A new circle's members."""
        circle = await make_circle(self.store, self.source)
        return Members(self.store, self.chunks, self.time, circle)


NewHouse = Callable[[Time], AbstractAsyncContextManager[House]]
"""Opens the house, as often as one likes: the same rows and bytes are there again."""

OnDisk = Callable[[], list[bytes]]
"""Everything that the chunk store keeps, as it lies there."""


async def pass_days(time: Time, keeper: Housekeeper, days: int) -> None:
    """Let days go by, as they do on a relay that runs."""
    for _ in range(days):
        time.day += 1
        await keeper.round()
