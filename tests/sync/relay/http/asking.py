"""Requests as a member's client would send them, each answer held against the description."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

from sync.protocol.frames import Frame, decode
from sync.protocol.refusals import Refusal
from tests.sync.relay.http.contract import check

OCTETS = {"Content-Type": "application/octet-stream"}


def digest(secret: bytes) -> bytes:
    """What the relay keeps of a secret."""
    return hashlib.sha256(secret).digest()


def new_key() -> str:
    """An idempotency key, as it stands in the header."""
    return os.urandom(16).hex()


@dataclass
class Asker:
    """Sends requests to one relay."""

    url: str
    session: requests.Session = field(default_factory=requests.Session)

    def __post_init__(self) -> None:
        self.session.trust_env = False
        self.session.mount("http://", HTTPAdapter(pool_maxsize=64))

    def ask(
        self,
        method: str,
        path: str,
        *,
        secret: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        document: Any = None,
    ) -> requests.Response:
        """Send a request, and check that the answer is as described."""
        sent = dict(headers or {})
        if secret is not None:
            shown = secret if isinstance(secret, str) else secret.hex()
            sent.setdefault("Authorization", f"Bearer {shown}")
        if document is not None:
            body = json.dumps(document).encode()
            sent.setdefault("Content-Type", "application/json")
        elif body is not None:
            sent = OCTETS | sent
        answer = self.session.request(
            method, self.url + path, headers=sent, data=body, timeout=60, allow_redirects=False
        )
        if method != "HEAD":
            check(method, urlsplit(path).path, answer.status_code, answer.headers, answer.content)
        return answer

    def create(self, token: str | None, *, key: str | None = None, **more: str) -> "Circle":
        """Make a log."""
        circle = Circle(self, "", os.urandom(32), os.urandom(32))
        answer = circle.create(token, key or new_key(), **more)
        assert answer.status_code == 201, answer.text
        circle.log = answer.json()["log"]
        return circle


def problem_of(answer: requests.Response) -> str | None:
    """The name of the refusal that an answer is."""
    if answer.status_code < 400:
        return None
    problem = Refusal.from_json(answer.content).problem
    return problem.slug if problem else "?"


@dataclass
class Circle:
    """A log and who may do what in it."""

    asker: Asker
    log: str
    capability: bytes
    repair: bytes
    turn: int = 1

    @property
    def path(self) -> str:
        """The log's address."""
        return f"/v1/logs/{self.log}"

    def create(self, token: str | None, key: str, **more: str) -> requests.Response:
        """Ask for the log."""
        return self.asker.ask(
            "POST", "/v1/logs", secret=token, headers={"Idempotency-Key": key, **more},
            document={
                "capability": digest(self.capability).hex(), "repair": digest(self.repair).hex()
            },
        )  # fmt: skip

    def append(
        self,
        body: bytes = b"words",
        *,
        key: str | None = None,
        secret: bytes | None = None,
        **more: str,
    ) -> requests.Response:
        """Append an entry; further headers are given with underscores for hyphens."""
        given = {"Idempotency-Key": key} if key else {}
        given |= {name.replace("_", "-"): value for name, value in more.items()}
        return self.send(given, body, secret)

    def send(
        self, given: Mapping[str, str], body: bytes = b"words", secret: bytes | None = None
    ) -> requests.Response:
        """Append an entry, with some headers in the place of the right ones."""
        headers = {"Idempotency-Key": new_key(), "If-Turn": str(self.turn)} | dict(given)
        return self.asker.ask(
            "POST", f"{self.path}/entries", secret=secret or self.capability, headers=headers,
            body=body,
        )  # fmt: skip

    def open_turn(self, capability: bytes, body: bytes = b"commit") -> requests.Response:
        """Append an entry that opens the next turn, and go on in it."""
        answer = self.append(body, Next_Capability=digest(capability).hex())
        assert answer.status_code == 201, answer.text
        self.capability, self.turn = capability, answer.json()["turn"]
        return answer

    def page(self, query: str = "", secret: bytes | None = None) -> requests.Response:
        """Read entries."""
        return self.asker.ask(
            "GET", f"{self.path}/entries{query}", secret=secret or self.capability
        )

    def frames(self, query: str = "", secret: bytes | None = None) -> list[Frame]:
        """Read entries, as they were meant."""
        answer = self.page(query, secret)
        assert answer.status_code == 200, answer.text
        return list(decode(answer.content))

    @contextmanager
    def stream(
        self, after: object = 0, *, secret: bytes | None = None, last: str | None = None
    ) -> Iterator["Events"]:
        """Open a stream; `last` is what a browser sends when it comes back."""
        headers = {"Authorization": f"Bearer {(secret or self.capability).hex()}"}
        if last is not None:
            headers["Last-Event-ID"] = last
        with self.asker.session.get(
            f"{self.asker.url}{self.path}/stream?after={after}",
            headers=headers,
            stream=True,
            timeout=20,
        ) as answer:
            yield Events(answer)


class Events:
    """The events of a stream, one after the other."""

    def __init__(self, answer: requests.Response) -> None:
        self.answer = answer
        self._lines = answer.iter_lines(chunk_size=1)

    def next(self) -> dict[str, str] | None:
        """The next event's fields; a keep-alive is an event without any; None at the end."""
        fields: dict[str, str] = {}
        comment = False
        for raw in self._lines:
            line = raw.decode()
            if not line:
                if fields or comment:
                    return fields
            elif line.startswith(":"):
                comment = True
            else:
                name, _, value = line.partition(": ")
                fields[name] = value
        return None

    def entry(self) -> dict[str, str] | None:
        """The next event that is no keep-alive, however long the machine took; None at the end."""
        while (event := self.next()) == {}:
            pass
        return event
