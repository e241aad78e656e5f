"""Connections: how long they may take, how much they may send before anybody looks at it.

This sits below the application, in uvicorn's own protocol, because what is refused here never
becomes a request: slow or endless headers, bodies that trickle, clients that do not read. One sweep
a second looks at all connections; no request pays for a timer.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from httptools import HttpParserError, HttpParserUpgrade
from uvicorn._types import ASGI3Application
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import (
    STATUS_LINE,
    HttpToolsProtocol,
    RequestResponseCycle,
)
from uvicorn.server import ServerState

from sync.protocol.headers import GENERATION
from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import KIB, MIB
from sync.relay.http.answers import Header, refusal
from sync.relay.http.services import Services
from sync.relay.http.throttle import read_address

_IDLE: Final = 0
_HEAD: Final = 1
_BODY: Final = 2
_HEADERS: Final = 64
_WAITING: Final = 8
_DRAIN: Final = 4 * MIB
_AT_ONCE: Final = 64 * KIB


class _Nothing(list[tuple[bytes, bytes]]):
    """Keeps nothing of what is put into it."""

    def append(self, _item: tuple[bytes, bytes], /) -> None:
        """Drop it."""


_NO_TRAILERS: Final = _Nothing()
"""Where headers after a body go; they say nothing here, and there may be any number of them."""


class Guard:
    """What all connections share.

    Args:
        services: what the relay works with.
        most: the most connections.
    """

    def __init__(self, services: Services, most: int) -> None:
        self.services = services
        self.connections: set[GuardedProtocol] = set()
        self._most = most
        self._by_address: Counter[bytes] = Counter()
        self._greeted: Counter[bytes | None] = Counter()

    def introduce(self, peer: object) -> tuple[bytes | None, bool]:
        """The pseudonym of a peer, and whether it is a proxy that is believed."""
        options = self.services.options
        address = read_address(str(peer[0])) if isinstance(peer, tuple) else None
        if address is None:
            return None, options.trust_unix
        if any(address in network for network in options.proxies):
            return None, True
        return self.services.pseudonyms.of(address), False

    @property
    def count(self) -> int:
        """Open connections, those among them whose handshake is under way."""
        return len(self.connections) + self._greeted.total()

    @contextmanager
    def greeting(self, peer: object) -> Iterator[bool]:
        """Count a handshake while the block lasts; whether there is room for the connection."""
        pseudonym, _ = self.introduce(peer)
        count = self._by_address[pseudonym] if pseudonym is not None else 0
        most = self.services.options.connections_per_address
        crowded = pseudonym is not None and count + self._greeted[pseudonym] >= most
        if crowded or self.count >= self._most:
            yield False
            return
        self._greeted[pseudonym] += 1
        try:
            yield True
        finally:
            self._greeted[pseudonym] -= 1
            if not self._greeted[pseudonym]:
                del self._greeted[pseudonym]

    def enter(self, connection: "GuardedProtocol") -> bool:
        """Count a connection; whether there is room for it."""
        self.connections.add(connection)
        pseudonym = connection.pseudonym
        if pseudonym is None:
            return len(self.connections) <= self._most
        self._by_address[pseudonym] += 1
        most = self.services.options.connections_per_address
        return len(self.connections) <= self._most and self._by_address[pseudonym] <= most

    def leave(self, connection: "GuardedProtocol") -> None:
        """Count that a connection ended."""
        if connection not in self.connections:
            return
        self.connections.discard(connection)
        pseudonym = connection.pseudonym
        if pseudonym is not None:
            self._by_address[pseudonym] -= 1
            if not self._by_address[pseudonym]:
                del self._by_address[pseudonym]

    def sweep(self) -> None:
        """End what takes too long; called once a second."""
        now = asyncio.get_running_loop().time()
        for connection in tuple(self.connections):
            connection.check(now)

    def raw(self, problem: Problem) -> bytes:
        """A refusal as it goes over the wire, for what never became a request."""
        self.services.metrics.problems[problem.slug] += 1
        answer = refusal(RefusedError(problem))
        lines = [
            f"HTTP/1.1 {problem.status.value} {problem.status.phrase}".encode(),
            f"{GENERATION}: {self.services.store.identity.generation.hex()}".encode(),
            *(b"%b: %b" % header for header in answer.headers),
            b"content-length: %d" % len(answer.body),
            b"connection: close",
        ]
        return b"\r\n".join(lines) + b"\r\n\r\n" + answer.body


class GuardedProtocol(HttpToolsProtocol):
    """One connection.

    Attributes:
        pseudonym: the address's, or None for a proxy and for a Unix socket.
        trusted: whether it is a proxy that is believed about whom it speaks for.
        gone: whether the client has left.
        on_gone: called once when it does.
    """

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
        *,
        guard: Guard,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.access_log = False
        self.pseudonym: bytes | None = None
        self.trusted = False
        self.gone = False
        self.on_gone: Callable[[], None] | None = None
        self._guard = guard
        self._options = guard.services.options
        self._phase = _HEAD
        self._since = self.loop.time()
        self._stuck: float | None = None
        self._active: RequestResponseCycle | None = None
        self._head = 0
        self._received = 0
        self._reason = Problem.MALFORMED

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin; one too many is refused at once."""
        super().connection_made(transport)
        self.pseudonym, self.trusted = self._guard.introduce(transport.get_extra_info("peername"))
        self.client = None  # nothing after this needs to know
        if not self._guard.enter(self):
            self._refuse(Problem.RATE)

    def connection_lost(self, exc: Exception | None) -> None:
        """End, and tell whoever waits on behalf of this client."""
        self._guard.leave(self)
        self.gone = True
        if self._active is not None:  # it is another than the latest when requests were pipelined
            self._active.disconnected = True
            self._active.message_event.set()
        super().connection_lost(exc)
        self._unset_keepalive_if_required()
        if self.on_gone is not None:
            self.on_gone()
            self.on_gone = None

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._active = cycle
        super()._start_asgi_task(cycle, app)

    def data_received(self, data: bytes) -> None:
        """Parse what came, and refuse what is no request or too much of one."""
        self._unset_keepalive_if_required()
        if self._phase == _IDLE:
            self._begin()
        if self._phase == _HEAD:
            self._head += len(data)
        try:
            self.parser.feed_data(data)
        except HttpParserUpgrade:
            if self._phase == _HEAD:  # CONNECT, which names no path
                self._refuse(Problem.MALFORMED)
            else:
                self.cycle.keep_alive = False  # it stays HTTP/1.1; what follows is not looked at
        except HttpParserError:
            self._refuse(self._reason)
            return
        if self._phase == _HEAD and self._head > self._options.header_bytes:
            self._refuse(Problem.HEADERS_TOO_LARGE)

    def reply(self, status: int, headers: Sequence[Header], body: bytes) -> bool:
        """Send a whole answer at once; uvicorn's `send` does it in two steps and looks at each.

        False when it has to be left to `send`: for HEAD, for a large answer, while the client takes
        no more, and when the relay stops.
        """
        cycle = self._active
        waits = self.flow.write_paused or len(body) > _AT_ONCE
        if cycle is None or waits or self._guard.services.hub.stopping:
            return False
        if cycle.scope["method"] == "HEAD":
            return False
        if cycle.disconnected:
            return True
        parts = [STATUS_LINE[status]]
        for name, value in (*cycle.default_headers, *headers):
            parts += (name, b": ", value, b"\r\n")
        if not cycle.keep_alive:
            parts.append(b"connection: close\r\n")
        parts += (b"\r\n", body)
        cycle.response_started = cycle.response_complete = True
        cycle.waiting_for_100_continue = False
        self.transport.write(b"".join(parts))
        cycle.message_event.set()
        if not cycle.keep_alive:
            self.transport.close()
        cycle.on_response()
        return True

    def drop(self) -> None:
        """Cut the connection, whatever was being answered."""
        if self._active is not None:
            self._active.disconnected = True  # so that nobody wonders where the answer is
        self.transport.abort()

    def _begin(self) -> None:
        self._phase, self._since, self._head = _HEAD, self.loop.time(), 0

    def on_message_begin(self) -> None:
        """A request begins, perhaps in the same packet as the one before."""
        if self._phase != _HEAD:
            self._begin()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Hand the request on, unless its headers are too many or too long."""
        if len(self.headers) > _HEADERS or self._head_size() > self._options.header_bytes:
            self._reason = Problem.HEADERS_TOO_LARGE
            raise HttpParserError
        if len(self.pipeline) >= _WAITING:
            self._reason = Problem.RATE
            raise HttpParserError
        self.scope["connection"] = self  # type: ignore[typeddict-unknown-key]
        super().on_headers_complete()
        self._phase, self._since, self._received = _BODY, self.loop.time(), 0
        self.headers = _NO_TRAILERS

    def _head_size(self) -> int:
        if self._head <= self._options.header_bytes:
            return self._head
        lines = sum(len(name) + len(value) + 4 for name, value in self.headers)
        return lines + len(self.url)

    def on_body(self, body: bytes) -> None:
        """Take a piece of a body; after an answer it is thrown away, up to a point."""
        self._received += len(body)
        if self.cycle.response_complete and self._received > _DRAIN:
            self.transport.close()
        super().on_body(body)

    def on_message_complete(self) -> None:
        """A request is there as a whole."""
        self._phase = _IDLE
        super().on_message_complete()

    def pause_writing(self) -> None:
        """The client does not take what is written to it."""
        self._stuck = self.loop.time()
        super().pause_writing()

    def resume_writing(self) -> None:
        """The client took enough of it."""
        self._stuck = None
        super().resume_writing()

    def check(self, now: float) -> None:
        """End the connection when its client takes too long."""
        patience = self._options.patience
        if self._stuck is not None and now - self._stuck > patience.stuck:
            self.transport.abort()
        elif self._phase == _HEAD and now - self._since > patience.headers:
            if self._head:
                self._refuse(Problem.SLOW)
            else:
                self.transport.close()
        elif self._phase == _BODY:
            allowed = patience.body + self._received / patience.body_rate
            if now - self._since > allowed:
                self._refuse(Problem.SLOW)

    def _refuse(self, problem: Problem) -> None:
        """Answer without the application, and close; only close where that would be misread."""
        if self.transport.is_closing():
            return
        cycle: RequestResponseCycle | None = self.cycle
        if cycle is not None and not cycle.response_complete:
            if self._phase != _BODY or cycle.response_started or self.pipeline:
                self.transport.abort()  # this would look like the answer to an earlier request
                return
            cycle.disconnected = True  # whoever reads the body is told that the client left
            cycle.message_event.set()
        elif self._phase == _BODY:
            self.transport.close()  # it was answered before its body was there
            return
        self.transport.write(self._guard.raw(problem))
        self.transport.close()
