"""Hand-made servers on raw sockets, for everything that no honest relay sends."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import TracebackType
from typing import Final, Self

from sync.client.transport import Address

GENERATION: Final = bytes(range(16))
LOG: Final = b"\x11" * 16
BOX: Final = b"\x22" * 16
KEY: Final = b"\x33" * 16
CAPABILITY: Final = b"\xca" * 32
"""Its hexadecimal digits must never be seen outside the Authorization header."""

JSON: Final = "application/json"
OCTETS: Final = "application/octet-stream"
EVENTS: Final = "text/event-stream"
PROBLEM: Final = "application/problem+json"


def answer(
    status: int = 200,
    body: bytes = b"",
    kind: str | None = JSON,
    headers: Mapping[str, object] | None = None,
    *,
    generation: bytes | None = GENERATION,
    length: bool = True,
) -> bytes:
    """An answer as bytes, honest unless told otherwise."""
    lines = [f"HTTP/1.1 {status} Whatever"]
    fields: dict[str, object] = {"Content-Type": kind} if kind else {}
    if generation is not None:
        fields["Lamplit-Generation"] = generation.hex()
    if length:
        fields["Content-Length"] = len(body)
    fields |= headers or {}
    lines += [f"{name}: {value}" for name, value in fields.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def problem(status: int, slug: str, headers: Mapping[str, object] | None = None) -> bytes:
    document = f'{{"type":"tag:lamplit,2026:relay:{slug}","title":"No.","status":{status}}}'
    return answer(status, document.encode(), PROBLEM, headers)


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


class Talk:
    """One connection, as the server sees it."""

    def __init__(self, connection: socket.socket, liar: "Liar") -> None:
        self.connection = connection
        self._liar = liar
        self._rest = b""

    def request(self) -> bytes | None:
        """The next request with its body, or None when the client has gone."""
        data = self._rest
        while b"\r\n\r\n" not in data:
            piece = self.connection.recv(65536)
            if not piece:
                return None
            data += piece
        head, _, rest = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(rest) < length:
            piece = self.connection.recv(65536)
            if not piece:
                return None
            rest += piece
        self._rest = rest[length:]
        whole = head + b"\r\n\r\n" + rest[:length]
        self._liar.requests.append(whole)
        return whole

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def trickle(self, data: Iterable[bytes], seconds: float) -> None:
        """Send piece by piece, with a pause after each, until the server is closed."""
        for piece in data:
            self.send(piece)
            if self._liar.closing.wait(seconds):
                return

    def wait(self, seconds: float = 30) -> None:
        """Say nothing."""
        self._liar.closing.wait(seconds)


Behaviour = Callable[[Talk], None]


def saying(*answers: bytes) -> Behaviour:
    """Answers every request with the next of `answers`; the last one stays."""
    left = list(answers)

    def behave(talk: Talk) -> None:
        while talk.request() is not None:
            talk.send(left[0] if len(left) == 1 else left.pop(0))

    return behave


class Liar:
    """A server that behaves as `behave` says on every connection.

    Attributes:
        requests: what it was sent, whole.
        connections: how many there were.
        opened: bytes it received before TLS was agreed are not among `requests`.
    """

    def __init__(self, behave: Behaviour, context: ssl.SSLContext | None = None) -> None:
        self._behave = behave
        self._context = context
        self.requests: list[bytes] = []
        self.connections = 0
        self.closing = threading.Event()
        self._live: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def address(self) -> Address:
        scheme = "https" if self._context else "http"
        return Address.parse(f"{scheme}://127.0.0.1:{self.port}")

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        with self._lock:
            for connection in self._live:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in list(self._threads):
            thread.join(10)
        self._listener.close()

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="liar", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._live.add(connection)
            self._start(lambda connection=connection: self._serve(connection))  # type: ignore[misc]

    def _serve(self, connection: socket.socket) -> None:
        side = connection
        try:
            if self._context:
                side = self._context.wrap_socket(connection, server_side=True)
                with self._lock:
                    self._live.discard(connection)
                    self._live.add(side)
            self._behave(Talk(side, self))
        except OSError:
            pass
        finally:
            with self._lock:
                self._live.discard(side)
                self._live.discard(connection)
                connection.close()
                side.close()


def forever(piece: bytes) -> Iterator[bytes]:
    while True:
        yield piece
