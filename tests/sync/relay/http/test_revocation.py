"""A capability whose turn has ended: whatever happens later, every answer to it stays the same."""

import asyncio
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from sync.relay.http.options import Options, Rates
from sync.relay.records import Limits
from sync.relay.stores.interface import Store
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import Clock
from tests.sync.relay.http.asking import Asker, Circle, digest, new_key
from tests.sync.relay.http.attaching import digest_of
from tests.sync.relays import LIMITS, MakeStore, Running, relay_here, sqlite_store

FREE = Options(gate="invite", rates=Rates(None, None))
OLD_TURN = 1
"""The number of the turn that ends."""


def on_postgres(dsn: str) -> MakeStore:
    """Makes stores in a new database."""

    def make(_folder: Path, limits: Limits, clock: Callable[[], float]) -> Store:
        return store(limits, clock)

    def store(limits: Limits, clock: Callable[[], float]) -> PostgresStore:
        return PostgresStore(dsn, limits, clock=clock, random_bytes=os.urandom)

    asyncio.run(store(LIMITS, Clock()).migrate())
    return make


@pytest.fixture(params=["sqlite", "postgres"])
def relay(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Running]:
    """A relay on each of the stores."""
    make: MakeStore = sqlite_store
    if request.param == "postgres":
        make = on_postgres(request.getfixturevalue("database"))
    with relay_here(tmp_path, options=FREE, clock=Clock(), make_store=make) as running:
        yield running


class Removed:
    """Somebody who was removed, and asks everything that a member can ask."""

    def __init__(self, circle: Circle) -> None:
        self.circle = circle
        self.secret = circle.capability
        self.keys = [new_key(), new_key()]
        self.own = os.urandom(16).hex()
        self.theirs = os.urandom(16).hex()
        self.pending = os.urandom(16).hex()

    def put(self, attachment: str, index: int = 0, body: bytes = b"chunk") -> requests.Response:
        return self.circle.asker.ask(
            "PUT", f"{self.circle.path}/attachments/{attachment}/{index}", body=body,
            secret=self.circle.capability, headers={"Content-Digest": digest_of(body)},
        )  # fmt: skip

    def ask(self, method: str, tail: str, **more: object) -> tuple[object, ...]:
        """What the relay says, but for the date."""
        answer = self.circle.asker.ask(
            method,
            f"{self.circle.path}{tail}",
            secret=self.secret,
            **more,  # type: ignore[arg-type]
        )
        headers = {k.lower(): v for k, v in answer.headers.items() if k.lower() != "date"}
        return (method, tail, answer.status_code, sorted(headers.items()), answer.content)

    def answers(self, head: int) -> list[tuple[object, ...]]:
        """The answers to everything."""
        found = [self.ask("GET", ""), self.ask("HEAD", "")]
        for after in (0, head - 1, head, head + 1, head + 5, 2**53 - 1):
            found.append(self.ask("GET", f"/entries?after={after}"))
            found.append(self.ask("GET", f"/entries?after={after}&wait=1"))
            found.append(self.ask("GET", f"/stream?after={after}"))
        for key in (*self.keys, "0" * 32):
            headers = {"Idempotency-Key": key, "If-Turn": str(OLD_TURN)}
            opens = headers | {"Next-Capability": "ab" * 32}
            found += [
                self.ask("POST", "/entries", headers=headers, body=b"mine"),
                self.ask("POST", "/entries", headers=headers, body=b"other"),
                self.ask("POST", "/entries", headers=opens, body=b"mine"),
            ]
        for attachment in (self.own, self.theirs, self.pending):
            found.append(self.ask("GET", f"/attachments/{attachment}"))
            found.append(self.ask("GET", f"/attachments/{attachment}/0"))
            headers = {"Content-Digest": digest_of(b"chunk")}
            tails = (f"/attachments/{attachment}/{index}" for index in (0, 1))
            found += [self.ask("PUT", tail, body=b"chunk", headers=headers) for tail in tails]
        found.append(self.ask("POST", "/tokens"))
        seqs = (1, head, head + 1, head + 2, 999)
        found += [self.ask("DELETE", f"/entries/{seq}") for seq in seqs]
        boxes = {"log": self.circle.log, "contact": "1" * 64, "reader": "2" * 64, "kind": "return"}
        answer = self.circle.asker.ask(
            "POST", "/v1/boxes", secret=self.secret, document=boxes,
            headers={"Idempotency-Key": "3" * 32},
        )  # fmt: skip
        found.append((answer.status_code, answer.content))
        return found


def repair(circle: Circle, void_after: int, next_turn: int, **more: str) -> None:
    """What a steward does."""
    capability = os.urandom(32)
    headers = {
        "Idempotency-Key": new_key(), "If-Turn": str(circle.turn), "Void-After": str(void_after),
        "Next-Turn": str(next_turn), "Next-Capability": digest(capability).hex(),
    } | {name.replace("_", "-"): value for name, value in more.items()}  # fmt: skip
    path = f"{circle.path}/repairs"
    answer = circle.asker.ask("POST", path, secret=circle.repair, headers=headers, body=b"repair")
    assert answer.status_code == 201, answer.text
    circle.capability, circle.turn = capability, next_turn


def busy(circle: Circle, removed: Removed) -> Iterator[Callable[[], object]]:
    """What goes on in a circle without whoever was removed."""
    yield lambda: circle.append(b"words" * 1000)
    yield lambda: circle.append(b"mine", key="0" * 32)
    yield lambda: removed.put(removed.theirs)
    yield lambda: removed.put(removed.pending, 1)
    yield lambda: circle.append(Attachment_Ids=f"{removed.theirs}, {removed.pending}")
    yield lambda: circle.open_turn(os.urandom(32))
    yield lambda: repair(circle, 4, 9)
    yield lambda: circle.append(b"later")
    yield lambda: repair(circle, 6, 100, Close_Log="true")


def test_nothing_that_happens_later_is_told(relay: Running) -> None:
    asker = Asker(relay.url)
    with asker.session:
        circle = asker.create(relay.token())
        removed = Removed(circle)
        assert removed.put(removed.own).status_code == 201
        assert removed.put(removed.pending).status_code == 201
        secret = os.urandom(32)
        mine = circle.append(
            b"mine", key=removed.keys[0], Attachment_Ids=removed.own,
            Withdraw_Hash=digest(secret).hex(),
        )  # fmt: skip
        assert mine.status_code == 201
        head = circle.open_turn(os.urandom(32)).json()["seq"]
        before = removed.answers(head)
        for change in busy(circle, removed):
            change()
            assert removed.answers(head) == before
