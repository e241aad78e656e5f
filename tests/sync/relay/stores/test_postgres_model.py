"""The store on PostgreSQL answers what the reference model answers."""

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from sync.relay.stores.interface import Store
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import Clock, Source
from tests.sync.model_machine import Bench, Machine
from tests.sync.model_requests import LIMITS
from tests.sync.postgres import ask

TABLES = "logs", "turns", "entries", "attachments", "chunks", "doomed", "boxes", "items", "spent"


class PostgresBench:
    """One database for all examples, emptied before each."""

    def __init__(self, dsn: str) -> None:
        self.dsn = dsn
        self.clock = Clock()
        self.store: Store

    async def open(self, day: int) -> None:
        self.clock = Clock(day)
        store = self.store = self.new_store()
        await store.migrate()
        await ask(self.dsn, f"TRUNCATE {', '.join(TABLES)}")
        await self.store.open()

    def new_store(self) -> PostgresStore:
        return PostgresStore(self.dsn, LIMITS, clock=self.clock, random_bytes=Source())

    async def set_day(self, day: int) -> None:
        self.clock.pass_days(day - self.clock.day)

    async def reopen(self) -> None:
        await self.store.close()
        self.store = self.new_store()
        await self.store.open()

    async def restore(self) -> None:
        await self.store.close()
        drawn = "sha256(value || 'restored'::bytea)"
        await ask(
            self.dsn, f"UPDATE meta SET value = substr({drawn}, 1, 16) WHERE name = 'generation'"
        )
        self.store = self.new_store()
        await self.store.open()

    async def close(self) -> None:
        await self.store.close()


@pytest.mark.slow
def test_the_store_answers_what_the_model_answers(database: str) -> None:
    class OnPostgres(Machine):
        def make_bench(self) -> Bench:
            return PostgresBench(database)

    run_state_machine_as_test(
        OnPostgres, settings=settings(max_examples=10, stateful_step_count=30)
    )
