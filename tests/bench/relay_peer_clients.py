"""How the other relays are spoken to; see `tests.bench.relay_clients`."""

import json
import os
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.bench.relay_messages import (
    DIGITS,
    SIZE,
    Channel,
    Listener,
    message,
    new_filler,
    number_of,
)
from tests.bench.relay_wire import Connection, WebSocket, WireError, request


@dataclass(eq=False)
class _NostrChannel:
    socket: WebSocket
    events: Iterator[str]

    async def publish(self, number: int) -> None:
        del number  # the events were signed beforehand, each with its number
        self.socket.send(f'["EVENT",{next(self.events)}]'.encode())
        answer = json.loads(await self.socket.receive())
        if answer[0] != "OK" or answer[2] is not True:
            raise WireError(f"The relay said {answer}.")


@dataclass(eq=False)
class _NostrListener:
    socket: WebSocket

    async def messages(self) -> AsyncIterator[int]:
        while True:
            kind, _, *rest = json.loads(await self.socket.receive())
            if kind == "EVENT":
                yield number_of(rest[0]["content"])


@dataclass(eq=False)
class NostrClient:
    """A Nostr relay.

    Args:
        port: where it listens.
        events: signed events as JSON, never used before; the n-th has the content of message n.
    """

    port: int
    events: Iterator[str]

    async def channel(self, place: int) -> Channel:
        """Connect to publish; all of them share the events."""
        del place
        return _NostrChannel(await WebSocket.open(self.port, "/"), self.events)

    async def listener(self, place: int) -> Listener:
        """Subscribe to what is published from now on."""
        socket = await WebSocket.open(self.port, "/")
        socket.send(json.dumps(["REQ", f"s{place}", {"kinds": [1], "limit": 1}]).encode())
        while json.loads(await socket.receive())[0] != "EOSE":
            pass
        return _NostrListener(socket)


@dataclass(eq=False)
class _WormholeChannel:
    socket: WebSocket
    filler: str

    async def publish(self, number: int) -> None:
        body = message(number, b"").decode() + self.filler
        phase = str(number)
        self.socket.send(json.dumps({"type": "add", "phase": phase, "body": body}).encode())
        while True:  # its "ack" comes before it has looked; the echo comes from the stored message
            answer = json.loads(await self.socket.receive())
            if answer["type"] == "error":
                raise WireError(f"The mailbox said {answer['error']}.")
            if answer["type"] == "message" and answer["phase"] == phase:
                return


@dataclass(eq=False)
class _WormholeListener:
    socket: WebSocket

    async def messages(self) -> AsyncIterator[int]:
        while True:
            answer = json.loads(await self.socket.receive())
            if answer["type"] == "message":
                yield number_of(answer["body"])


@dataclass(eq=False)
class WormholeClient:
    """A mailbox server of Magic Wormhole: two sides in a mailbox."""

    port: int
    run: str = field(default_factory=lambda: os.urandom(8).hex())

    async def _side(self, place: int, side: str) -> WebSocket:
        socket = await WebSocket.open(self.port, "/v1")
        for words in (
            {"type": "bind", "appid": "lamplit/bench", "side": side},
            {"type": "open", "mailbox": f"{self.run}{place}"},
            {"type": "ping", "ping": 1},
        ):
            socket.send(json.dumps(words).encode())
        while json.loads(await socket.receive())["type"] != "pong":
            pass
        return socket

    async def channel(self, place: int) -> Channel:
        """Connect as the first side."""
        filler = os.urandom((SIZE - DIGITS) // 2).hex()
        return _WormholeChannel(await self._side(place, "a"), filler)

    async def listener(self, place: int) -> Listener:
        """Connect as the second side."""
        return _WormholeListener(await self._side(place, "b"))


@dataclass(eq=False)
class _MatrixChannel:
    connection: Connection
    room: str
    headers: dict[str, str]
    filler: str

    async def publish(self, number: int) -> None:
        text = message(number, b"").decode() + self.filler
        body = json.dumps({"msgtype": "m.text", "body": text}).encode()
        target = f"/_matrix/client/v3/rooms/{self.room}/send/m.room.message/{os.urandom(8).hex()}"
        answer = await self.connection.ask(request("PUT", target, self.headers, body))
        if answer.status != 200:
            raise WireError(f"The server said {answer.status}: {answer.body!r}")


@dataclass(eq=False)
class _MatrixListener:
    connection: Connection
    room: str
    headers: dict[str, str]
    since: str

    async def messages(self) -> AsyncIterator[int]:
        while True:
            answer = await _sync(self.connection, self.headers, f"&since={self.since}")
            self.since = answer["next_batch"]
            joined = answer.get("rooms", {}).get("join", {})
            for event in joined.get(self.room, {}).get("timeline", {}).get("events", ()):
                yield number_of(event["content"]["body"])


async def _sync(connection: Connection, headers: Mapping[str, str], more: str) -> Any:
    target = f"/_matrix/client/v3/sync?timeout=30000{more}"
    answer = await connection.ask(request("GET", target, headers))
    if answer.status != 200:
        raise WireError(f"The server said {answer.status}: {answer.body!r}")
    return json.loads(answer.body)


@dataclass(eq=False)
class MatrixClient:
    """A Matrix server: a room for each place, all of one user."""

    port: int
    token: str
    rooms: Sequence[str]

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}

    async def channel(self, place: int) -> Channel:
        """Connect to publish."""
        room = self.rooms[place % len(self.rooms)]
        filler = new_filler().decode()
        return _MatrixChannel(await Connection.open(self.port), room, self._headers(), filler)

    async def listener(self, place: int) -> Listener:
        """Connect, and wait after the last event."""
        connection = await Connection.open(self.port)
        since = (await _sync(connection, self._headers(), "&timeout=0"))["next_batch"]
        room = self.rooms[place % len(self.rooms)]
        return _MatrixListener(connection, room, self._headers(), since)
