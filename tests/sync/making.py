"""What the relay's tests are made of: random values that repeat, small limits, a clock, a store."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pytest

from sync.protocol.chain import START, link
from sync.protocol.frames import State
from sync.protocol.ids import log_id, secret_hash
from sync.protocol.problems import Problem, RefusedError
from sync.relay.operations import Append, Appended, CreateLog
from sync.relay.records import Entry, Limits, Setting
from sync.relay.stores.interface import Store
from sync.relay.stores.sqlite.log_file import Pace
from sync.relay.stores.sqlite.store import SqliteStore

TODAY = 20_780
"""A day in November 2026."""

SMALL = Limits(
    body=4096,
    log=64 * 1024,
    commit_reserve=8 * 1024,
    attachments=256 * 1024,
    box=16 * 1024,
    box_items=8,
    boxes_per_day=3,
    return_box_days=30,
    invite_box_days=3,
    tokens_per_log=2,
    retention_days=90,
    idle_log_days=400,
    pending_days=1,
)
"""Limits that a test reaches quickly."""

WIDE = replace(
    SMALL, log=1 << 40, attachments=1 << 40, body=512 * 1024, boxes_per_day=10_000, box=1 << 30,
    box_items=1 << 20,
)  # fmt: skip
"""Limits that a test does not reach."""


class Clock:
    """A clock that stands still until a test moves it, in seconds since 1970."""

    def __init__(self, day: int = TODAY) -> None:
        self.now = (day + 0.5) * 86_400

    def __call__(self) -> float:
        return self.now

    @property
    def day(self) -> int:
        """The day it shows."""
        return int(self.now // 86_400)

    def pass_days(self, days: int) -> None:
        """Move it, back when `days` is negative."""
        self.now += days * 86_400


class Source:
    """Bytes that look random and are the same in every run."""

    def __init__(self, seed: int = 0) -> None:
        self._random = Random(seed)

    def __call__(self, size: int) -> bytes:
        return self._random.randbytes(size)

    def id(self) -> bytes:
        """An identifier or an idempotency key."""
        return self(16)

    def secret(self) -> bytes:
        """A capability or another secret."""
        return self(32)


def setting(limits: Limits = SMALL, day: int = TODAY, generation: bytes = b"g" * 16) -> Setting:
    """What the rules are told."""
    return Setting(b"r" * 16, generation, day, limits)


def store_in(
    folder: Path,
    limits: Limits = WIDE,
    *,
    clock: Callable[[], float] | None = None,
    source: Callable[[int], bytes] | None = None,
    pace: Pace | None = None,
    readers: int = 2,
) -> SqliteStore:
    """A store that is still to be opened."""
    return SqliteStore(
        folder, limits, clock=clock or Clock(), random_bytes=source or Source(), pace=pace,
        readers=readers,
    )  # fmt: skip


@asynccontextmanager
async def opened(
    folder: Path,
    limits: Limits = WIDE,
    *,
    clock: Callable[[], float] | None = None,
    source: Callable[[int], bytes] | None = None,
    pace: Pace | None = None,
    readers: int = 2,
) -> AsyncIterator[SqliteStore]:
    """A store that is open, and is closed afterwards."""
    store = store_in(folder, limits, clock=clock, source=source, pace=pace, readers=readers)
    await store.open()
    try:
        yield store
    finally:
        await store.close()


@dataclass(slots=True)
class Circle:
    """A log and what its members know of it; every secret is told by its hash to the relay.

    Attributes:
        log: its id.
        secret: the current turn's capability.
        repair: the stewards' capability.
        turn: the current turn's number.
    """

    log: bytes
    key: bytes
    secret: bytes
    repair: bytes
    source: Source
    turn: int = 1

    @property
    def capability(self) -> bytes:
        """The hash of the current turn's capability."""
        return secret_hash(self.secret)

    def creation(self) -> CreateLog:
        """The operation that makes it."""
        repair = secret_hash(self.repair)
        return CreateLog(self.log, self.key, self.capability, repair, None)

    def post(self, body: bytes = b"sealed", **changes: object) -> Append:
        """The operation that appends a post with a new key; `changes` replace what it asks."""
        plain = Append(
            log=self.log,
            capability=self.capability,
            key=self.source.id(),
            if_turn=self.turn,
            body=body,
            body_hash=hashlib.sha256(body).digest(),
        )
        return replace(plain, **changes)  # type: ignore[arg-type]

    def commit(self, secret: bytes, body: bytes = b"commit") -> Append:
        """The operation that opens the next turn with the capability `secret`."""
        return self.post(body, next_hash=secret_hash(secret))

    def passed_to(self, secret: bytes) -> None:
        """Note that the next turn has begun."""
        self.secret, self.turn = secret, self.turn + 1


def circle_of(source: Source, relay: bytes = b"r" * 16) -> Circle:
    """A circle that no relay knows yet."""
    key = source.id()
    return Circle(log_id(relay, key), key, source.secret(), source.secret(), source)


async def make_circle(store: Store, source: Source) -> Circle:
    """A circle with a log at this relay."""
    circle = circle_of(source, store.identity.relay)
    await store.write(circle.creation())
    return circle


async def post_many(store: Store, circle: Circle, count: int, size: int = 100) -> list[Appended]:
    """Append some posts, one after the other."""
    return [await store.append(circle.post(circle.source(size))) for _ in range(count)]


async def read_all(store: Store, circle: Circle) -> list[tuple[Entry, bytes | None]]:
    """Everything that the current capability reads, page by page, with its chain checked.

    Raises:
        AssertionError: there is a gap, or a hash is wrong.
    """
    found: list[tuple[Entry, bytes | None]] = []
    chain, after = START, 0
    while True:
        page = await store.read(circle.log, circle.capability, after, count=256, size=1 << 20)
        if not page.entries:
            assert page.chain == chain
            return found
        for entry, body in page.entries:
            assert entry.seq == after + 1
            chain, after = follow(chain, entry), entry.seq
            assert entry.chain == chain
            assert (body is not None) == (entry.state is State.PRESENT)
            assert body is None or hashlib.sha256(body).digest() == entry.body_hash
        assert page.chain == chain
        found += page.entries


def follow(chain: bytes, entry: Entry) -> bytes:
    """The chain's value after an entry, worked out from what stands in its row."""
    return link(
        chain,
        seq=entry.seq,
        turn=entry.turn,
        kind=entry.kind,
        body_hash=entry.body_hash,
        next_turn=entry.next_turn,
        next_hash=entry.next_hash,
        void_after=entry.void_after,
        closes=entry.closes,
    )


Scenario = Callable[[SqliteStore], Awaitable[None]]


def in_store(
    folder: Path,
    scenario: Scenario,
    *,
    clock: Clock | None = None,
    limits: Limits = WIDE,
    pace: Pace | None = None,
) -> None:
    """Run a scenario with an SQLite store that is open."""

    async def run() -> None:
        async with opened(folder, limits, clock=clock, pace=pace) as store:
            await scenario(store)

    asyncio.run(run())


async def refusal(asked: Awaitable[object]) -> Problem:
    """The problem that something is refused with."""
    with pytest.raises(RefusedError) as caught:
        await asked
    return caught.value.problem
