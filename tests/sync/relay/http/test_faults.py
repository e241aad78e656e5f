"""What the relay answers when its store fails, when it makes a mistake, and to whoever guesses."""

import asyncio
import base64
import json
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import apsw
import pytest
import requests

from sync.relay.http.options import Options, Rates
from sync.relay.records import Limits
from sync.relay.stores.interface import Store, StoreFailedError, StoreFullError
from tests.sync.relay.http.asking import Asker, Circle, digest, new_key, problem_of
from tests.sync.relays import Running, relay_here, sqlite_store

FREE = Options(rates=Rates(None, None))


class Faulty:
    """A real store that fails when it is told to."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.fault: Exception | None = None

    def __getattr__(self, name: str) -> Any:
        if self.fault is not None and name in {"append", "write", "read", "view", "items"}:
            raise self.fault
        if self.fault is not None and name == "healthy":
            return False
        return getattr(self.store, name)


@pytest.fixture
def faulty(tmp_path: Path) -> Iterator[tuple[Running, Faulty]]:
    made: list[Faulty] = []

    def make(folder: Path, limits: Limits, clock: Callable[[], float]) -> Any:
        made.append(Faulty(sqlite_store(folder, limits, clock)))
        return made[0]

    with relay_here(tmp_path, options=FREE, make_store=make) as relay:
        yield relay, made[0]


@pytest.mark.parametrize(
    ("fault", "status", "name"),
    [
        (StoreFullError("the disk /secret/path is full"), 507, "relay-full"),
        (StoreFailedError("connection to 192.0.2.1 lost"), 503, "unavailable"),
        (RuntimeError("a secret in a message"), 500, "internal"),
    ],
)
def test_a_store_that_fails_is_a_problem_and_passes(
    faulty: tuple[Running, Faulty], fault: Exception, status: int, name: str
) -> None:
    relay, store = faulty
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    key = new_key()
    store.fault = fault
    answer = circle.append(b"kept", key=key)
    assert (answer.status_code, problem_of(answer)) == (status, name)
    assert str(fault) not in answer.text + relay.output.getvalue()
    assert problem_of(asker.ask("GET", "/readyz")) == "unavailable"
    assert asker.ask("GET", "/healthz").status_code == 200
    store.fault = None
    assert circle.append(b"kept", key=key).json()["seq"] == 1
    assert asker.ask("GET", "/readyz").status_code == 200
    asker.session.close()


def test_a_mistake_is_logged_by_its_type_and_place_only(faulty: tuple[Running, Faulty]) -> None:
    relay, store = faulty
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    store.fault = RuntimeError(f"broken in {circle.log} by {circle.capability.hex()}")
    assert circle.page().status_code == 500
    line = json.loads(relay.output.getvalue().splitlines()[-1])
    assert (line["event"], line["error"]) == ("failed", "RuntimeError")
    assert line["route"] == "/v1/logs/{log}/entries"
    assert any(frame.startswith("sync.relay.http.logs:") for frame in line["frames"])
    assert circle.log not in relay.output.getvalue()
    asker.session.close()


def test_a_stream_outlives_a_store_that_fails_for_a_while(faulty: tuple[Running, Faulty]) -> None:
    from tests.sync.relay.http.test_streams import appending, beat, frame_of, until, waiting

    relay, store = faulty
    circle = Asker(relay.url).create(relay.token())
    with circle.stream() as events:
        until(lambda: waiting(relay) == 1)
        store.fault = StoreFailedError("away")
        relay.call(lambda: relay.services.hub.tell(bytes.fromhex(circle.log)))
        beat(relay)
        assert events.next() == {}
        store.fault = None
        appending(circle, b"back")
        assert frame_of(events.entry()) == b"back"
    circle.asker.session.close()


class Hanging(Faulty):
    """A real store that never comes back from an append once it is told so."""

    async def append(self, operation: Any) -> Any:
        if self.fault is not None:
            await asyncio.Event().wait()
        return await self.store.append(operation)


def test_a_store_that_hangs_does_not_hold_up_the_end(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)  # uvicorn says that it cuts somebody off
    made: list[Hanging] = []

    def make(folder: Path, limits: Limits, clock: Callable[[], float]) -> Any:
        made.append(Hanging(sqlite_store(folder, limits, clock)))
        return made[0]

    with relay_here(tmp_path, options=FREE, make_store=make) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        made[0].fault = TimeoutError()
        cut: list[Exception] = []

        def hang() -> None:
            try:
                circle.append(b"never acknowledged")
            except requests.ConnectionError as error:
                cut.append(error)

        waiting = threading.Thread(target=hang)
        waiting.start()
        while not relay.services.incoming.bytes:
            time.sleep(0.01)
        relay.ask_to_stop()
        relay.join()
        waiting.join(10)
        assert len(cut) == 1
        assert relay.code == 0
        assert [record.getMessage() for record in caplog.records] == [
            "Cancel 1 running task(s), timeout graceful shutdown exceeded"
        ]
        asker.session.close()


# --- whether something is there and a wrong capability are the same answer, after the same work


class Statements:
    """Everything that the SQLite store asks its engine, in this process."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, connection: apsw.Connection) -> None:
        connection.trace_v2(apsw.SQLITE_TRACE_PROFILE, self._note)

    def _note(self, event: dict[str, Any]) -> None:
        if not event["sql"].lower().startswith("pragma"):  # a reader begins with some
            self.seen.append(event["sql"])


@pytest.fixture
def traced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Running, Statements]]:
    statements = Statements()
    monkeypatch.setattr(apsw, "connection_hooks", [*apsw.connection_hooks, statements])
    with relay_here(tmp_path, options=replace(FREE, gate="invite")) as relay:
        yield relay, statements


def guesses(circle: Circle, log: str, secret: bytes) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Every endpoint, asked about a log or box with a secret that does not open it."""
    ask, path = circle.asker.ask, f"/v1/logs/{log}"
    keyed = {"Idempotency-Key": new_key(), "If-Turn": "1"}
    repair = keyed | {"Void-After": "0", "Next-Turn": "2", "Next-Capability": "00" * 32}
    new = {"capability": digest(b"x" * 32).hex()}
    box = {"log": log, "contact": "11" * 32, "reader": "22" * 32, "kind": "invite"}
    yield "view", lambda: ask("GET", path, secret=secret)
    yield "append", lambda: ask("POST", f"{path}/entries", secret=secret, headers=keyed, body=b"x")
    yield "turn", lambda: ask(
        "POST", f"{path}/entries", secret=secret, body=b"x",
        headers=keyed | {"Next-Capability": "33" * 32},
    )  # fmt: skip
    yield "read", lambda: ask("GET", f"{path}/entries?after=3", secret=secret)
    yield "poll", lambda: ask("GET", f"{path}/entries?wait=5", secret=secret)
    yield "stream", lambda: ask("GET", f"{path}/stream", secret=secret)
    yield "withdraw", lambda: ask("DELETE", f"{path}/entries/1", secret=secret)
    yield "repair", lambda: ask(
        "POST", f"{path}/repairs", secret=secret, headers=repair, body=b"x"
    )  # fmt: skip
    yield "renew", lambda: ask("PUT", f"{path}/repair-capability", secret=secret, document=new)
    attachment = f"{path}/attachments/{'44' * 16}"
    sealed = {"Content-Digest": f"sha-256=:{base64.b64encode(digest(b'x')).decode()}:"}
    yield "list", lambda: ask("GET", attachment, secret=secret)
    yield "chunk", lambda: ask("GET", f"{attachment}/0", secret=secret)
    yield "send", lambda: ask("PUT", f"{attachment}/0", secret=secret, headers=sealed, body=b"x")
    yield "mint", lambda: ask("POST", f"{path}/tokens", secret=secret, headers=keyed)
    yield "box", lambda: ask("POST", "/v1/boxes", secret=secret, headers=keyed, document=box)


def box_guesses(circle: Circle, box: str, secret: bytes) -> Iterator[tuple[str, Any]]:
    ask, path = circle.asker.ask, f"/v1/boxes/{box}"
    keyed = {"Idempotency-Key": new_key()}
    yield "put", lambda: ask("POST", f"{path}/items", secret=secret, headers=keyed, body=b"x")
    yield "items", lambda: ask("GET", f"{path}/items", secret=secret)
    yield "empty", lambda: ask("DELETE", f"{path}/items?through=1", secret=secret)
    yield "renewal", lambda: ask("POST", f"{path}/renewals", secret=secret)
    yield "close", lambda: ask("DELETE", path, secret=secret)


def test_nobody_can_tell_a_log_they_cannot_open_from_none(
    traced: tuple[Running, Statements],
) -> None:
    relay, statements = traced
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    circle.append(b"there", Withdraw_Hash=digest(b"w" * 32).hex())
    box = asker.ask(
        "POST", "/v1/boxes", secret=circle.capability, headers={"Idempotency-Key": new_key()},
        document={
            "log": circle.log, "contact": digest(b"c" * 32).hex(),
            "reader": digest(b"r" * 32).hex(), "kind": "return",
        },
    ).json()["box"]  # fmt: skip
    secret, nowhere = os.urandom(32), os.urandom(16).hex()

    def told(asked: Callable[[], Any]) -> tuple[Any, ...]:
        statements.seen.clear()
        answer = asked()
        same = {name: value for name, value in answer.headers.items() if name != "date"}
        return answer.status_code, answer.content, same, list(statements.seen)

    there = [*guesses(circle, circle.log, secret), *box_guesses(circle, box, secret)]
    missing = [*guesses(circle, nowhere, secret), *box_guesses(circle, nowhere, secret)]
    for (name, one), (_, other) in zip(there, missing, strict=True):
        first, second = told(one), told(other)
        assert first[0] == 404, name
        assert first[3], f"{name} asked the store nothing"
        assert first == second, name
    asker.session.close()
