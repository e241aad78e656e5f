"""Small, fast clients for load: HTTP with kept connections, event streams, WebSockets, Redis.

They read what a well-behaved server writes and nothing more; a benchmark that meets anything else
fails with `WireError`.
"""

import asyncio
import base64
import os
import struct
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Final

HOST: Final = "127.0.0.1"
_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10


class WireError(Exception):
    """A server answered with something else than the benchmark is about."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def request(
    method: str, target: str, headers: Mapping[str, str], body: bytes | None = None
) -> bytes:
    """An HTTP/1.1 request as bytes."""
    lines = [f"{method} {target} HTTP/1.1", f"Host: {HOST}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if body is not None:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + (body or b"")


@dataclass(eq=False)
class Connection:
    """A TCP connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @classmethod
    async def open(cls, port: int) -> "Connection":
        """Connect to a server on this machine."""
        reader, writer = await asyncio.open_connection(HOST, port, limit=2**21)
        return cls(reader, writer)

    async def head(self) -> tuple[int, dict[str, str]]:
        """Read an answer's status and headers."""
        first, *lines = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {}
        for line in lines:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        return int(first.split(" ", 2)[1]), headers

    async def ask(self, message: bytes) -> Answer:
        """Send a request and read the whole answer."""
        self.writer.write(message)
        status, headers = await self.head()
        if headers.get("transfer-encoding") == "chunked":
            body = b"".join([part async for part in self.chunks()])
        else:
            body = await self.reader.readexactly(int(headers.get("content-length", "0")))
        return Answer(status, headers, body)

    async def chunks(self) -> AsyncIterator[bytes]:
        """Read a chunked body part by part."""
        while True:
            size = int((await self.reader.readline()).split(b";")[0], 16)
            part = await self.reader.readexactly(size + 2)
            if not size:
                return
            yield part[:-2]

    async def events(self, message: bytes) -> AsyncIterator[dict[str, str]]:
        """Ask for an event stream and read its events; comments are passed over."""
        self.writer.write(message)
        status, headers = await self.head()
        if status != 200:
            raise WireError(f"The stream was answered with {status}.")
        if headers.get("transfer-encoding") != "chunked":
            raise WireError("The stream does not come in chunks.")
        waiting = b""
        async for part in self.chunks():
            waiting += part
            *whole, waiting = waiting.split(b"\n\n")
            for event in whole:
                fields = dict(
                    line.split(": ", 1) for line in event.decode().splitlines() if ": " in line[1:]
                )
                if fields:
                    yield fields

    async def close(self) -> None:
        """Close it."""
        self.writer.close()
        with_errors = (ConnectionError, TimeoutError)
        try:
            await self.writer.wait_closed()
        except with_errors:
            return


class WebSocket:
    """A WebSocket client for text messages."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @classmethod
    async def open(cls, port: int, target: str) -> "WebSocket":
        """Connect and shake hands. Raises `WireError`."""
        connection = await Connection.open(port)
        key = base64.b64encode(os.urandom(16)).decode()
        headers = {
            "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": key,
        }  # fmt: skip
        connection.writer.write(request("GET", target, headers))
        status, _ = await connection.head()
        if status != 101:
            raise WireError(f"The WebSocket was answered with {status}.")
        return cls(connection)

    def send(self, text: bytes, kind: int = _TEXT) -> None:
        """Send a message, masked as clients must."""
        size, mask = len(text), os.urandom(4)
        if size < 126:
            head = struct.pack(">BB", 0x80 | kind, 0x80 | size)
        elif size < 65536:
            head = struct.pack(">BBH", 0x80 | kind, 0x80 | 126, size)
        else:
            head = struct.pack(">BBQ", 0x80 | kind, 0x80 | 127, size)
        pad = (mask * (size // 4 + 1))[:size]
        hidden = (int.from_bytes(text, "big") ^ int.from_bytes(pad, "big")).to_bytes(size, "big")
        self._connection.writer.write(head + mask + hidden)

    async def receive(self) -> bytes:
        """The next text message; pings are answered. Raises `WireError` when it is closed."""
        while True:
            first, second = await self._connection.reader.readexactly(2)
            size = second & 127
            if size == 126:
                (size,) = struct.unpack(">H", await self._connection.reader.readexactly(2))
            elif size == 127:
                (size,) = struct.unpack(">Q", await self._connection.reader.readexactly(8))
            text = await self._connection.reader.readexactly(size)
            kind = first & 15
            if kind == _PING:
                self.send(text, _PONG)
            elif kind == _CLOSE:
                raise WireError("The server closed the WebSocket.")
            elif kind == _TEXT:
                return text

    async def close(self) -> None:
        """Close it."""
        await self._connection.close()


Reply = bytes | int | list["Reply"] | None


class Redis:
    """A Redis client: commands as byte strings, one at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @classmethod
    async def open(cls, port: int) -> "Redis":
        """Connect."""
        return cls(await Connection.open(port))

    async def ask(self, *words: bytes) -> Reply:
        """Send a command and read the reply. Raises `WireError` for an error."""
        parts = [b"*%d\r\n" % len(words)]
        for word in words:
            parts += [b"$%d\r\n" % len(word), word, b"\r\n"]
        self._connection.writer.write(b"".join(parts))
        return await self._reply()

    async def _reply(self) -> Reply:
        line = (await self._connection.reader.readuntil(b"\r\n"))[:-2]
        kind, rest = line[:1], line[1:]
        if kind == b"-":
            raise WireError(rest.decode())
        if kind == b"+":
            return rest
        if kind == b":":
            return int(rest)
        if kind == b"$":
            size = int(rest)
            return (await self._connection.reader.readexactly(size + 2))[:-2] if size >= 0 else None
        if kind == b"*":
            return [await self._reply() for _ in range(int(rest))] if int(rest) >= 0 else None
        raise WireError("Redis sent something else.")

    async def close(self) -> None:
        """Close it."""
        await self._connection.close()
