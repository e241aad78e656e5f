"""A state machine that drives the reference model beside a real store and compares every answer."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from random import Random
from typing import Any, Protocol, TypeVar

from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from sync.protocol.problems import RefusedError
from sync.relay.operations import Append, Operation, Result
from sync.relay.stores.interface import Store
from tests.sync import model_compare as compare
from tests.sync.model_relay import Relay
from tests.sync.model_requests import FILES, FIRST_DAY, LIMITS, Requests, box_ident, digest

T = TypeVar("T")

CHANCE = st.integers(0, 2**32).map(Random)
"""See `Requests`."""


class Bench(Protocol):
    """A real store of an engine, with its clock in the test's hand."""

    store: Store

    async def open(self, day: int) -> None:
        """A new, empty store with `LIMITS`."""

    async def set_day(self, day: int) -> None:
        """Today is another day."""

    async def reopen(self) -> None:
        """Close the store and open it again."""

    async def restore(self) -> None:
        """As after a restored backup: another generation."""

    async def close(self) -> None:
        """Close the store and remove it."""


class Machine(RuleBasedStateMachine):
    """Sends requests to both, lets days pass, restarts and restores."""

    def make_bench(self) -> Bench:
        """A bench of the engine."""
        raise NotImplementedError

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.bench = self.make_bench()
        self.requests = Requests()
        self.day = FIRST_DAY
        #: Whether all answers so far were right: otherwise a last look would only hide the cause.
        self.agreed = False

    def run(self, asked: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(asked)

    @property
    def store(self) -> Store:
        return self.bench.store

    @initialize()
    def begin(self) -> None:
        self.run(self.bench.open(self.day))
        self.model = Relay(LIMITS, self.store.identity.generation, self.day)
        self.requests.relay = self.model
        self.agreed = True
        self.send(self.requests.new_log(None))

    def teardown(self) -> None:
        try:
            if self.agreed:
                self.run(self.look_at_everything())
        finally:
            self.run(self.bench.close())
            self.runner.close()

    def send(self, operation: Operation) -> None:
        note(repr(operation))
        self.requests.sent.append(operation)
        self.judge(
            compare.fits(self.model, operation, self.run(compare.ask(self.store, operation)))
        )

    def judge(self, *wrong: str) -> None:
        self.agreed = self.agreed and not any(wrong)
        assert not any(wrong), "; ".join(filter(None, wrong))

    async def look_at_everything(self) -> None:
        """Every page from every cursor with every capability, and all the sums."""
        store, model, stranger = self.store, self.model, digest("nobody")
        wrong = []
        for ident, capabilities in self.requests.known.items():
            log = model.logs.logs.get(ident)
            for capability in {*capabilities, stranger}:
                wrong.append(await compare.view_wrong(store, model, ident, capability))
                wrong += [
                    await compare.read_wrong(store, model, (ident, capability, after), 99, 99_999)
                    for after in range((log.head if log else 0) + 2)
                ]
                wrong += [
                    await compare.attachment_wrong(store, model, ident, capability, file)
                    for file in FILES
                ]
        for ident, box in model.boxes.boxes.items():
            for capability in (box.made.reader, box.made.contact, stranger):
                place = (ident, capability, 0)
                wrong.append(await compare.items_wrong(store, model, place, 99))
        assert not any(wrong), "; ".join(filter(None, wrong))
        assert await store.counts() == model.counts()
        assert set(await store.doomed(10_000)) == model.logs.doomed

    # --- requests

    @rule(chance=CHANCE)
    def one_request(self, chance: Random) -> None:
        self.send(self.requests.some_operation(chance))

    @rule(chance=CHANCE)
    def another_append(self, chance: Random) -> None:
        self.send(self.requests.new_append(chance))

    @rule(chance=CHANCE)
    def the_same_again(self, chance: Random) -> None:
        operation = chance.choice(self.requests.sent)
        if isinstance(operation, Append) and chance.random() < 0.5:
            shown = self.requests.some_capability(chance, operation.log)
            operation = replace(operation, capability=shown)
        self.send(operation)

    @rule(chance=CHANCE, count=st.integers(2, 4))
    def several_at_once(self, chance: Random, count: int) -> None:
        """They are answered as if they had come one after the other, in some order."""
        burst = [self.requests.some_operation(chance) for _ in range(count)]
        if chance.random() < 0.5:
            burst[-1] = burst[0]
        answers = self.run(self.all_at_once(burst))
        self.requests.sent += burst
        self.model, wrong = compare.in_some_order(self.model, burst, answers)
        self.requests.relay = self.model
        self.judge(wrong)

    async def all_at_once(self, burst: Sequence[Operation]) -> list[Result | RefusedError]:
        return await asyncio.gather(*(compare.ask(self.store, op) for op in burst))

    @rule(chance=CHANCE)
    def a_look(self, chance: Random) -> None:
        ident, log = self.requests.some_log(chance)
        capability = self.requests.some_capability(chance, ident)
        after = chance.randint(0, (log.head if log else 0) + 2)
        count = chance.choice((1, 2, 3, 256))
        size = chance.choice((1, 150, 100_000))
        number = chance.randint(0, 5)
        box = (box_ident(number), digest("reader", number), after)
        file = chance.choice(FILES)
        self.judge(*self.run(self.look((ident, capability, after), count, size, box, file)))

    async def look(
        self,
        place: tuple[bytes, bytes, int],
        count: int,
        size: int,
        box: tuple[bytes, bytes, int],
        file: bytes,
    ) -> list[str]:
        ident, capability, _ = place
        return [
            await compare.read_wrong(self.store, self.model, place, count, size),
            await compare.view_wrong(self.store, self.model, ident, capability),
            await compare.attachment_wrong(self.store, self.model, ident, capability, file),
            await compare.items_wrong(self.store, self.model, box, count),
        ]

    # --- time, and the relay's owner

    @rule(days=st.integers(1, 3))
    def days_pass(self, days: int) -> None:
        self.day += days
        self.model.logs.day = self.day
        self.run(self.bench.set_day(self.day))
        self.run(self.note_day())
        spent = self.model.logs.spent
        self.model.logs.spent = {key: end for key, end in spent.items() if end >= self.day}

    async def note_day(self) -> None:
        await self.store.see_day(self.day)
        assert await self.store.day_seen() == self.day

    @precondition(lambda self: self.day > FIRST_DAY)
    @rule(most=st.sampled_from((1, 3, 100)))
    def a_sweep(self, most: int) -> None:
        """What is due goes, and in the end nothing is left that should have gone."""
        for _ in range(500):
            due = self.run(self.due(most))
            if not due:
                break
            for operation in due:
                self.send(operation)
        assert not self.model.overdue()

    async def due(self, most: int) -> Sequence[Operation]:
        due = await self.store.due(self.day, LIMITS, most)
        assert len(due) <= most
        return due

    @rule(most=st.integers(1, 5))
    def chunks_are_buried(self, most: int) -> None:
        places = self.run(self.bury(most))
        assert len(places) == min(most, len(self.model.logs.doomed))
        assert self.model.logs.doomed.issuperset(places)
        self.model.logs.doomed.difference_update(places)

    async def bury(self, most: int) -> Sequence[str]:
        places = await self.store.doomed(most)
        await self.store.buried(places)
        return places

    @rule()
    def the_relay_starts_anew(self) -> None:
        self.run(self.bench.reopen())
        assert self.store.identity.generation == self.model.logs.generation

    @rule()
    def a_backup_is_restored(self) -> None:
        self.run(self.bench.restore())
        assert self.store.identity.generation != self.model.logs.generation
        self.model.logs.generation = self.store.identity.generation
