"""Nobody can tell from a store on PostgreSQL what is not there from what is closed."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem, RefusedError
from sync.relay.gate import asked
from sync.relay.operations import (
    AddChunk,
    Append,
    BoxKind,
    CloseBox,
    CreateBox,
    EmptyBox,
    Mint,
    Operation,
    Post,
    RenewBox,
    RenewRepair,
    Repair,
    Withdraw,
)
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import Circle, Source, make_circle, post_many
from tests.sync.relay.stores.statements import note_statements
from tests.sync.relay.stores.storm import instance


def _asked(circle: Circle, log: bytes, capability: bytes) -> list[Operation]:
    other, key = secret_hash(b"other"), bytes(16)
    body = secret_hash(b"body")
    return [
        Append(log, capability, key, 1, b"body", body),
        Append(log, capability, key, 1, b"body", body, other, None, (key,)),
        Repair(log, capability, key, 1, b"body", body, 0, 2, other),
        RenewRepair(log, capability, other),
        Withdraw(log, 1, capability),
        AddChunk(log, capability, key, 0, body, 9, "d1/00"),
        CreateBox(circle.source.id(), log, capability, other, other, BoxKind.INVITE),
        Mint(log, capability, asked(log, key, 1)),
    ]


def _asked_of_box(box: bytes, capability: bytes) -> list[Operation]:
    return [
        Post(box, capability, bytes(16), b"body", secret_hash(b"body")),
        EmptyBox(box, capability, 3),
        RenewBox(box, capability),
        CloseBox(box, capability),
    ]


def _questions(
    store: PostgresStore, log: bytes, box: bytes, capability: bytes
) -> list[Callable[[], Awaitable[object]]]:
    return [
        lambda: store.read(log, capability, 0, count=9, size=9999),
        lambda: store.view(log, capability),
        lambda: store.attachment(log, capability, bytes(16)),
        lambda: store.items(box, capability, 0, count=9, size=9999),
    ]


def test_a_missing_thing_and_a_wrong_capability_cost_the_same_statements(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    note_statements(monkeypatch, said)

    async def refused(asking: Callable[[], Awaitable[object]]) -> list[str]:
        said.clear()
        with pytest.raises(RefusedError) as refusal:
            await asking()
        assert refusal.value.problem is Problem.UNKNOWN
        assert not refusal.value.details
        return [statement for statement in said if "mint_key" not in statement]

    async def go() -> None:
        async with instance(database) as store:
            source = Source(2)
            circle = await make_circle(store, source)
            await post_many(store, circle, 3)
            box, nothing, wrong = source.id(), source.id(), secret_hash(b"wrong")
            contact = secret_hash(b"contact")
            await store.write(
                CreateBox(box, circle.log, circle.capability, contact, contact, BoxKind.RETURN)
            )
            closed = [*_asked(circle, circle.log, wrong), *_asked_of_box(box, wrong)]
            missing = [*_asked(circle, nothing, wrong), *_asked_of_box(nothing, wrong)]
            for there, gone in zip(closed, missing, strict=True):
                one = await refused(lambda: store.write(there))  # noqa: B023 - called at once
                two = await refused(lambda: store.write(gone))  # noqa: B023 - called at once
                assert one == two, type(there).__name__
                assert one
                assert not any("FOR UPDATE" in statement for statement in one)
                if isinstance(there, Withdraw):  # a row that comes over takes time as well
                    (asked,) = [text for text in one if "FROM entries" in text]
                    assert asked.startswith("SELECT EXISTS")
            places = zip(
                _questions(store, circle.log, box, wrong),
                _questions(store, nothing, nothing, wrong),
                strict=True,
            )
            for question, same in places:
                assert await refused(question) == await refused(same)

    asyncio.run(go())
