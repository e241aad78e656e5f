"""Somebody who sends and gets attachments over HTTP, for tests."""

import base64
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import requests

from sync.protocol.problems import Problem
from sync.relay.housekeeping import Clocks, Housekeeper
from sync.relay.http.options import Options, Rates
from tests.sync.relays import Running, relay_here

FREE = Options(rates=Rates(capability=None, address=None))


@dataclass
class Member:
    """Somebody in a circle with one log; every request is sent as it stands here."""

    relay: Running
    session: requests.Session
    log: str = ""
    capability: bytes = field(default_factory=lambda: os.urandom(32))
    turn: int = 1

    def begin(self) -> None:
        """Make the log."""
        made = self.ask(
            "POST", "/v1/logs", secret=self.relay.token(),
            headers={"Idempotency-Key": os.urandom(16).hex()},
            json={"capability": hashed(self.capability), "repair": hashed(os.urandom(32))},
        )  # fmt: skip
        assert made.status_code == 201, made.text
        self.log = made.json()["log"]

    def ask(
        self, method: str, path: str, *, secret: str | None = None, **more: Any
    ) -> requests.Response:
        """One request with the capability, or another secret."""
        headers = {"Authorization": f"Bearer {secret or self.capability.hex()}"}
        headers |= more.pop("headers", {})
        return self.session.request(
            method, self.relay.url + path, headers=headers, timeout=30, **more
        )

    def place(self, attachment: str, index: int | str = "") -> str:
        """A path."""
        tail = f"/{index}" if index != "" else ""
        return f"/v1/logs/{self.log}/attachments/{attachment}{tail}"

    def put(
        self, attachment: str, index: int, body: bytes, digest: str | None = None, **more: Any
    ) -> requests.Response:
        """Send one chunk."""
        headers = {
            "Content-Type": "application/octet-stream",
            "Content-Digest": digest_of(body) if digest is None else digest,
        }
        path = self.place(attachment, index)
        return self.ask("PUT", path, data=body, headers=headers | more.pop("headers", {}), **more)

    def get(self, attachment: str, index: int | str = "", **more: Any) -> requests.Response:
        """Ask for a chunk, or for what has arrived."""
        return self.ask("GET", self.place(attachment, index), **more)

    def post(
        self, *attachments: str, withdraw: bytes | None = None, opens: bytes | None = None
    ) -> int:
        """Append an entry that lists attachments; returns its number."""
        headers = {
            "Content-Type": "application/octet-stream",
            "Idempotency-Key": os.urandom(16).hex(),
            "If-Turn": str(self.turn),
        }
        if attachments:
            headers["Attachment-Ids"] = ",".join(attachments)
        if withdraw:
            headers["Withdraw-Hash"] = hashed(withdraw)
        if opens:
            headers["Next-Capability"] = hashed(opens)
        done = self.ask("POST", f"/v1/logs/{self.log}/entries", data=b"sealed", headers=headers)
        assert done.status_code == 201, done.text
        self.turn = done.json()["turn"]
        self.capability = opens or self.capability
        return int(done.json()["seq"])

    def withdraw(self, entry: int, secret: bytes) -> int:
        """Take an entry back; returns the status code."""
        path = f"/v1/logs/{self.log}/entries/{entry}"
        return self.ask("DELETE", path, secret=secret.hex()).status_code


def hashed(secret: bytes) -> str:
    return hashlib.sha256(secret).hexdigest()


def digest_of(body: bytes) -> str:
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def new_id() -> str:
    return os.urandom(16).hex()


def problem(answer: requests.Response) -> Problem:
    slug = answer.json()["type"].rpartition(":")[2]
    found = Problem[slug.upper().replace("-", "_")]
    assert answer.status_code == found.status
    assert answer.headers["Content-Type"] == "application/problem+json"
    return found


@contextmanager
def joined(folder: Path, **how: Any) -> Iterator[Member]:
    """A relay of one's own without limits of requests, and somebody with a new circle there."""
    with relay_here(folder, options=FREE, **how) as relay, requests.Session() as session:
        session.trust_env = False
        member = Member(relay, session)
        member.begin()
        yield member


def keep_house(relay: Running) -> None:
    async def nothing(seconds: float) -> None:
        """No rest here."""

    services = relay.services
    clocks = Clocks(services.clock, lambda: 0.0, nothing, lambda: 0.0)
    keeper = Housekeeper(services.store, services.chunks, services.limits, clocks, services.log)
    relay.do(keeper.round())
    assert not keeper.failed
