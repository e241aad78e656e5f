"""How each of the measured systems is spoken to: a channel that publishes, a listener that gets.

A publication counts when the server has said that it keeps the message, by whatever it says that
with.
"""

import base64
import json
import os
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sync.protocol import headers as names
from sync.protocol.frames import decode
from tests.bench.relay_messages import Channel, Client, Listener, message, new_filler, number_of
from tests.bench.relay_peer_clients import MatrixClient, NostrClient, WormholeClient
from tests.bench.relay_wire import Connection, Redis, Reply, WireError, request


@dataclass(frozen=True, slots=True)
class Log:
    """A log of our relay, as it is told to another process.

    Attributes:
        id, capability: hexadecimal.
    """

    id: str
    capability: str

    def headers(self) -> dict[str, str]:
        """What every request carries."""
        return {"Authorization": f"Bearer {self.capability}"}


def append_request(log: Log, body: bytes) -> bytes:
    """An append in the first turn, with a key that was never used."""
    headers = {
        **log.headers(), names.KEY: os.urandom(16).hex(), names.IF_TURN: "1",
        "Content-Type": "application/octet-stream",
    }  # fmt: skip
    return request("POST", f"/v1/logs/{log.id}/entries", headers, body)


@dataclass(eq=False)
class _RelayChannel:
    connection: Connection
    log: Log
    filler: bytes = field(default_factory=new_filler)

    async def publish(self, number: int) -> None:
        body = message(number, self.filler)
        answer = await self.connection.ask(append_request(self.log, body))
        if answer.status != 201:
            raise WireError(f"An append was answered with {answer.status}: {answer.body!r}")


@dataclass(eq=False)
class _RelayListener:
    events: AsyncIterator[dict[str, str]]

    async def messages(self) -> AsyncIterator[int]:
        async for event in self.events:
            if event.get("event") != "entry":
                raise WireError(f"The stream said {event}.")
            for frame in decode(base64.b64decode(event["data"])):
                yield number_of(frame.payload)


@dataclass(eq=False)
class RelayClient:
    """Our relay."""

    port: int
    logs: Sequence[Log]

    async def channel(self, place: int) -> Channel:
        """Connect to publish."""
        return _RelayChannel(await Connection.open(self.port), self.logs[place])

    async def listener(self, place: int) -> Listener:
        """Open an event stream after the last entry."""
        connection, log = await Connection.open(self.port), self.logs[place]
        view = await connection.ask(request("GET", f"/v1/logs/{log.id}", log.headers()))
        head = json.loads(view.body)["head"]
        target = f"/v1/logs/{log.id}/stream?after={head}"
        return _RelayListener(connection.events(request("GET", target, log.headers())))


@dataclass(eq=False)
class _RedisChannel:
    redis: Redis
    key: bytes
    filler: bytes = field(default_factory=new_filler)

    async def publish(self, number: int) -> None:
        await self.redis.ask(b"XADD", self.key, b"*", b"b", message(number, self.filler))


@dataclass(eq=False)
class _RedisListener:
    redis: Redis
    key: bytes
    last: bytes

    async def messages(self) -> AsyncIterator[int]:
        while True:
            found = await self.redis.ask(b"XREAD", b"BLOCK", b"0", b"STREAMS", self.key, self.last)
            for entry in _entries(found):
                self.last, text = entry
                yield number_of(text)


def _entries(found: Reply) -> Iterator[tuple[bytes, bytes]]:
    match found:
        case [[bytes(), [*entries]]]:
            for entry in entries:
                match entry:
                    case [bytes(name), [bytes(), bytes(text)]]:
                        yield name, text
                    case _:
                        raise WireError("A stream's entry has another form.")
        case _:
            raise WireError("Redis sent something else.")


@dataclass(eq=False)
class RedisClient:
    """Redis streams: a bare engine that appends durably, without anything that makes a relay."""

    port: int

    async def channel(self, place: int) -> Channel:
        """Connect to publish."""
        return _RedisChannel(await Redis.open(self.port), b"stream:%d" % place)

    async def listener(self, place: int) -> Listener:
        """Connect, and wait after the last entry."""
        redis, key = await Redis.open(self.port), b"stream:%d" % place
        last = await redis.ask(b"XREVRANGE", key, b"+", b"-", b"COUNT", b"1")
        after = last[0][0] if isinstance(last, list) and last and isinstance(last[0], list) else b""
        return _RedisListener(redis, key, after if isinstance(after, bytes) and after else b"0")


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def client(target: Mapping[str, Any]) -> Client:
    """The client that a target's description asks for.

    Raises:
        ValueError: when no such system is known.
    """
    port = int(target["port"])
    match target["kind"]:
        case "relay":
            return RelayClient(port, [Log(*each) for each in target["logs"]])
        case "redis":
            return RedisClient(port)
        case "nostr":
            return NostrClient(port, _lines(Path(target["events"])))
        case "wormhole":
            return WormholeClient(port)
        case "matrix":
            return MatrixClient(port, target["token"], target["rooms"])
    raise ValueError("No such system is known.")
