"""The bus is silent while the store works: no hint ever comes, and everybody still gets all."""

import asyncio
import os
import random
import shutil
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

from sync.relay.http import hub, waiting
from sync.relay.http.hub import Hub
from sync.relay.http.options import Options, Rates, StreamLimits
from sync.relay.records import Limits
from sync.relay.stores.interface import Notices, Store
from sync.relay.stores.postgres.store import PostgresStore
from tests.prove.kills import Outcome
from tests.prove.relay.crowd import Crowd
from tests.prove.relay.followers import Follower, converged
from tests.prove.relay.talk import Caller, make_circle
from tests.sync.postgres import new_cluster
from tests.sync.relays import LIMITS, MakeStore, Running, relay_here, sqlite_store

OPTIONS = Options(
    gate="open", work_bits=8,
    rates=Rates(capability=None, address=None, refused=1, creations=1000),
    streams=StreamLimits(capability=1000, address=1000),
)  # fmt: skip


class _Silent:
    """A bus that loses everything."""

    def tell(self, place: bytes) -> None:
        """Lose a hint."""


def _silent(_hub: Hub) -> Notices:
    return _Silent()


def silence_trial(seed: int, folder: Path, engine: str, pace: float) -> Outcome:
    """Two relays on one PostgreSQL, or one on SQLite, whose hints are all lost.

    Streams look again after 30 to 60 seconds; `pace` times as soon, so that a test need not wait.
    """
    place = folder / f"relay-silence-{engine}-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    with ExitStack() as stack:
        stack.enter_context(patch.multiple(waiting, _LEAST=30 / pace, _SPREAD=30 / pace))
        stack.enter_context(patch.object(hub, "BEAT", max(1, int(hub.BEAT / pace))))
        make_store: MakeStore = sqlite_store
        count = 1
        if engine == "postgres":
            cluster = stack.enter_context(new_cluster())
            dsn = cluster.create_database("relay")
            make_store, count = _on(dsn), 2
            asyncio.run(_store(dsn, LIMITS, time.time).migrate())
        relays = [
            stack.enter_context(
                relay_here(
                    place / str(number), options=OPTIONS, make_store=make_store, notices=_silent
                )
            )
            for number in range(count)
        ]  # fmt: skip
        found, acknowledged = _write_and_follow(relays, seed, pace)
    return Outcome("relay silence", seed, engine, "", acknowledged, tuple(found))


def _on(dsn: str) -> MakeStore:
    def make(folder: Path, limits: Limits, clock: Callable[[], float]) -> Store:
        return _store(dsn, limits, clock)

    return make


def _store(dsn: str, limits: Limits, clock: Callable[[], float]) -> PostgresStore:
    return PostgresStore(dsn, limits, clock=clock, random_bytes=os.urandom)


def _write_and_follow(relays: list[Running], seed: int, pace: float) -> tuple[list[str], int]:
    def connect(number: int) -> Caller:
        return Caller(*relays[number % len(relays)].address)

    first = connect(0)
    circle = make_circle(first, random.Random(seed))
    generation = bytes.fromhex(first.ask("GET", "/v1").told["generation"])
    followers = [
        Follower(relays[number % len(relays)].url, circle, generation, streams=number < 2)
        for number in range(4)
    ]
    for follower in followers:
        follower.start()
    crowd = Crowd(connect, [circle], seed, pause=0.02)
    crowd.start(4, 0)
    crowd.wait_for(40)
    found = crowd.judge()
    # With hints everybody would have the last entry within milliseconds.
    last = circle.append(first, circle.turn, os.urandom(16), b"last")
    assert last.status == 201, last
    time.sleep(0.2)
    if all(one.seen and one.seen[-1].seq == last.told["seq"] for one in followers):
        found.append("hints still come, so nothing was silent")
    log = circle.everything(first)
    found += converged(followers, log, 75 / pace + 15)
    first.close()
    return found, crowd.acknowledged
