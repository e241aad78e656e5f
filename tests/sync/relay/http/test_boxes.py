"""The endpoints of boxes; every answer is held against the description."""

import os
import struct
import threading
import time
from dataclasses import dataclass
from typing import Any

import pytest
import requests

from tests.sync.relay.http.asking import Asker, Circle, digest, new_key, problem_of
from tests.sync.relays import LIMITS


@dataclass
class Box:
    """A box, and its two capabilities."""

    asker: Asker
    id: str
    contact: bytes
    reader: bytes

    @property
    def items(self) -> str:
        """The address of its items."""
        return f"/v1/boxes/{self.id}/items"

    def put(self, body: bytes, key: str | None = None, **more: Any) -> requests.Response:
        return self.asker.ask(
            "POST", self.items, secret=more.pop("secret", self.contact), body=body,
            headers={"Idempotency-Key": key or new_key()},
        )  # fmt: skip

    def read(self, query: str = "") -> list[tuple[int, bytes]]:
        answer = self.asker.ask("GET", self.items + query, secret=self.reader)
        assert answer.status_code == 200, answer.text
        found, at = [], 0
        while at < len(answer.content):
            number, length = struct.unpack_from(">QI", answer.content, at)
            found.append((number, answer.content[at + 12 : at + 12 + length]))
            at += 12 + length
        return found


def make(circle: Circle, kind: str = "return", key: str | None = None) -> Box:
    contact, reader = os.urandom(32), os.urandom(32)
    answer = ask_for(circle, contact, reader, kind, key or new_key())
    assert answer.status_code == 201, answer.text
    return Box(circle.asker, answer.json()["box"], contact, reader)


def ask_for(
    circle: Circle, contact: bytes, reader: bytes, kind: str, key: str
) -> requests.Response:
    return circle.asker.ask(
        "POST", "/v1/boxes", secret=circle.capability, headers={"Idempotency-Key": key},
        document={
            "log": circle.log, "contact": digest(contact).hex(), "reader": digest(reader).hex(),
            "kind": kind,
        },
    )  # fmt: skip


def test_a_box_is_made_once_and_lives_as_its_kind_does(circle: Circle) -> None:
    key, contact, reader = new_key(), os.urandom(32), os.urandom(32)
    first = ask_for(circle, contact, reader, "invite", key)
    again = ask_for(circle, contact, reader, "invite", key)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert first.json()["days"] == LIMITS.invite_box_days
    assert problem_of(ask_for(circle, reader, contact, "invite", key)) == "key-reused"
    assert problem_of(ask_for(circle, contact, reader, "other", new_key())) == "malformed"


def test_items_are_put_in_and_taken_out(circle: Circle) -> None:
    box, key = make(circle), new_key()
    assert box.put(b"one", key).json() == {"item": 1}
    assert box.put(b"one", key).status_code == 200
    assert problem_of(box.put(b"other", key)) == "key-reused"
    box.put(b"two")
    assert box.read() == [(1, b"one"), (2, b"two")]
    assert box.read("?after=1") == [(2, b"two")]
    answer = circle.asker.ask("GET", box.items, secret=box.reader)
    assert answer.headers["Lamplit-Head"] == "2"
    emptied = circle.asker.ask("DELETE", f"{box.items}?through=1", secret=box.reader)
    assert emptied.status_code == 204
    assert box.read() == [(2, b"two")]
    for query in ("", "?through=x", "?through=1&through=2"):
        refused = circle.asker.ask("DELETE", box.items + query, secret=box.reader)
        assert problem_of(refused) == "malformed"


def test_each_capability_does_its_own(circle: Circle) -> None:
    box = make(circle)
    assert problem_of(box.put(b"x", secret=box.reader)) == "unknown"
    for method, path in (
        ("GET", box.items), ("DELETE", f"{box.items}?through=0"),
        ("POST", f"/v1/boxes/{box.id}/renewals"), ("DELETE", f"/v1/boxes/{box.id}"),
    ):  # fmt: skip
        for secret in (box.contact, circle.capability, os.urandom(32)):
            assert problem_of(circle.asker.ask(method, path, secret=secret)) == "unknown"


def test_a_box_is_renewed_and_closed(circle: Circle) -> None:
    box = make(circle)
    renewed = circle.asker.ask("POST", f"/v1/boxes/{box.id}/renewals", secret=box.reader)
    assert renewed.json() == {"days": LIMITS.return_box_days}
    closed = circle.asker.ask("DELETE", f"/v1/boxes/{box.id}", secret=box.reader)
    assert closed.status_code == 204
    assert problem_of(box.put(b"late")) == "unknown"


def test_a_full_box_says_so(circle: Circle) -> None:
    box = make(circle)
    for _ in range(LIMITS.box_items):
        assert box.put(b"x").status_code == 201
    assert problem_of(box.put(b"x")) == "box-full"
    assert problem_of(box.put(bytes(LIMITS.body + 1))) == "too-large"


def test_a_log_makes_so_many_boxes_a_day(circle: Circle) -> None:
    for _ in range(LIMITS.boxes_per_day):
        make(circle)
    assert problem_of(ask_for(circle, b"c" * 32, b"r" * 32, "invite", new_key())) == "quota"


def test_a_reader_waits_for_an_item(circle: Circle) -> None:
    box = make(circle)
    found: list[list[tuple[int, bytes]]] = []
    waiting = threading.Thread(target=lambda: found.append(box.read("?wait=30")))
    waiting.start()
    time.sleep(0.2)
    with requests.Session() as session:
        other = Box(Asker(circle.asker.url, session), box.id, box.contact, box.reader)
        other.put(b"here")
    waiting.join(10)
    assert found == [[(1, b"here")]]


@pytest.mark.parametrize("kind", ["invite", "return"])
def test_no_box_is_made_with_a_wrong_capability(circle: Circle, kind: str) -> None:
    wrong = Circle(circle.asker, circle.log, os.urandom(32), circle.repair)
    assert problem_of(ask_for(wrong, b"c" * 32, b"r" * 32, kind, new_key())) == "unknown"
    nowhere = Circle(circle.asker, "0" * 32, circle.capability, circle.repair)
    assert problem_of(ask_for(nowhere, b"c" * 32, b"r" * 32, kind, new_key())) == "unknown"
