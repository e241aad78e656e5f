"""A man in the middle between a client and a relay: he reads everything, and may change it.

    with Middle(relay.url) as middle:
        middle.meddle = answer_always(500)      # from now on, for every request
        middle.meddle = honest                  # and never again

He understands HTTP and the relay's pages, which makes him worse than the weather in
`tests.sync.proxy`: his lies are well-formed. All that passed him is in `seen`.
"""

import http.client
import socket
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Final, Self
from urllib.parse import parse_qs, urlsplit

from sync.protocol import headers as names
from sync.protocol.frames import Frame, decode, encode

_UPSTREAM: Final = 5.0
_NOT_PASSED_ON: Final = frozenset({"connection", "transfer-encoding", "content-length", "date"})


@dataclass(frozen=True)
class Asked:
    """A request.

    Attributes:
        path: without the query.
        query: its values by name.
    """

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def is_page(self) -> bool:
        """Whether it asks for a page of entries."""
        return self.method == "GET" and self.path.endswith("/entries")

    @property
    def is_append(self) -> bool:
        """Whether it brings an entry."""
        return self.method == "POST" and self.path.endswith("/entries")

    @property
    def is_items(self) -> bool:
        """Whether it asks for what is in a box."""
        return self.method == "GET" and self.path.endswith("/items")

    @property
    def is_post(self) -> bool:
        """Whether it puts something into a box."""
        return self.method == "POST" and self.path.endswith("/items")

    @property
    def after(self) -> int:
        """The place after which entries or items are asked for."""
        return int(self.query.get("after", "0"))

    @property
    def target(self) -> str:
        """Path and query, as they are sent on."""
        query = "&".join(f"{name}={value}" for name, value in self.query.items())
        return self.path + (f"?{query}" if query else "")

    def from_place(self, after: int) -> "Asked":
        """The same question from another place."""
        return replace(self, query={**self.query, "after": str(after), "wait": "0"})


@dataclass(frozen=True)
class Answer:
    """An answer.

    Attributes:
        body: the bytes; or pieces of them, sent as they come and as long as somebody reads.
        length: what Content-Length says, when that is not the truth.
        endless: it ends when the connection does, as a stream of events may.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | Iterable[bytes] = b""
    length: int | None = None
    endless: bool = False

    @property
    def content(self) -> bytes:
        """The body of an answer that is no stream of pieces."""
        assert isinstance(self.body, bytes)
        return self.body

    @property
    def frames(self) -> list[Frame]:
        """The entries of a page."""
        return list(decode(self.content))

    def saying(self, **headers: object) -> "Answer":
        """With other headers; `lamplit_head=3`. Their names are in lower case throughout."""
        more = {name.replace("_", "-").lower(): str(value) for name, value in headers.items()}
        return replace(self, headers={**self.headers, **more})

    def with_frames(self, frames: Iterable[Frame]) -> "Answer":
        """With other entries."""
        return replace(self, body=b"".join(map(encode, frames)))


Forward = Callable[[Asked], Answer]
Meddle = Callable[[Asked, Forward], Answer | None]
"""What he does with a request: the answer that the client gets; None breaks the connection."""


def honest(asked: Asked, forward: Forward) -> Answer:
    """Passes everything on as it is."""
    return forward(asked)


class Middle:
    """The man in the middle.

    Args:
        url: where the relay is.

    Attributes:
        meddle: what he does; may be set at any time.
        asked: every request that came.
        seen: all bytes of requests and answers, in pieces.
    """

    def __init__(self, url: str, meddle: Meddle = honest) -> None:
        self.meddle = meddle
        self.asked: list[Asked] = []
        self.seen: list[bytes] = []
        self.closing = threading.Event()
        self._relay = urlsplit(url)
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def url(self) -> str:
        """Where he is, as clients take him for the relay."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def aim(self, url: str) -> None:
        """Lead what comes from now on to another relay."""
        self._relay = urlsplit(url)

    def forward(self, asked: Asked) -> Answer:
        """Ask the relay."""
        line = http.client.HTTPConnection(
            str(self._relay.hostname), self._relay.port, timeout=_UPSTREAM
        )
        try:
            kept = {name: value for name, value in asked.headers.items()
                    if name.lower() not in _NOT_PASSED_ON}  # fmt: skip
            body = asked.body if asked.method in {"POST", "PUT"} else None
            line.request(asked.method, asked.target, body, kept)
            got = line.getresponse()
            content = got.read()
        finally:
            line.close()
        kept = {name.lower(): value for name, value in got.getheaders()
                if name.lower() not in _NOT_PASSED_ON}  # fmt: skip
        return Answer(got.status, kept, content)

    def dial(self, asked: Asked) -> socket.socket:
        """Ask the relay for what does not end; its answer is read from what is returned."""
        relay = (str(self._relay.hostname), self._relay.port or 80)
        line = socket.create_connection(relay, timeout=_UPSTREAM)
        head = [f"{asked.method} {asked.target} HTTP/1.0",
                *(f"{name}: {value}" for name, value in asked.headers.items()
                  if name.lower() not in _NOT_PASSED_ON), "", ""]  # fmt: skip
        line.sendall("\r\n".join(head).encode())
        return line

    def answer(self, asked: Asked) -> Answer | None:
        """What the client is told."""
        self.asked.append(asked)
        head = "\n".join([asked.method, asked.target, *map(": ".join, asked.headers.items())])
        self.seen += [head.encode(), asked.body]
        try:
            return self.meddle(asked, self._noted)
        except (OSError, http.client.HTTPException):
            return None  # the relay is out of his reach, so it is out of the client's, too

    def _noted(self, asked: Asked) -> Answer:
        got = self.forward(asked)
        head = "\n".join([str(got.status), *map(": ".join, got.headers.items())])
        self.seen += [head.encode(), got.content]
        return got

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.close_all()
        self._server.server_close()
        self._thread.join(10)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = True

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._open: set[object] = set()
        self._lock = threading.Lock()
        super().__init__(address, handler)

    def process_request(self, request: object, client_address: object) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)  # type: ignore[arg-type]

    def shutdown_request(self, request: object) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)  # type: ignore[arg-type]

    def close_all(self) -> None:
        """End the connections that wait for another request."""
        with self._lock:
            for request in self._open:
                try:
                    request.shutdown(2)  # type: ignore[attr-defined]
                except OSError:
                    continue

    def handle_error(self, request: object, client_address: object) -> None:
        """A client who goes away in the middle of an answer is no error here."""
        del request, client_address


def _handler(middle: Middle) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        timeout = 60

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the base
            del format, args

        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length", "0"))
            body = self.rfile.read(length)
            if len(body) < length:  # whoever asks was killed while they did: no relay takes that
                self.close_connection = True
                return
            parts = urlsplit(self.path)
            query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
            asked = Asked(self.command, parts.path, query, dict(self.headers.items()), body)
            answer = middle.answer(asked)
            if answer is None:
                self.close_connection = True
                return
            self._say(answer)

        do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 - these are the names of the base

        def _say(self, answer: Answer) -> None:
            whole = answer.body if isinstance(answer.body, bytes) else None
            self.send_response(answer.status)
            for name, value in {**answer.headers, **_framing(answer)}.items():
                self.send_header(name, value)
            self.end_headers()
            for piece in (answer.body,) if isinstance(answer.body, bytes) else answer.body:
                if middle.closing.is_set():
                    break
                self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if answer.endless else piece)
            if whole is None or answer.length not in {None, len(whole)}:
                self.close_connection = True

    return Handler


def _framing(answer: Answer) -> dict[str, str]:
    """The header that says where a body ends."""
    if answer.endless:
        return {"Transfer-Encoding": "chunked"}
    length = len(answer.body) if isinstance(answer.body, bytes) else 0
    if answer.status == 204 and answer.length is None:
        return {}
    return {"Content-Length": str(length if answer.length is None else answer.length)}


# --- what he may do


def answer_always(status: int, **headers: str) -> Meddle:
    """Gives the same answer to every question."""
    return lambda _asked, _forward: Answer(status, headers)


def on_pages(change: Callable[[Asked, Answer], Answer | None]) -> Meddle:
    """Changes pages of entries, and nothing else."""

    def meddle(asked: Asked, forward: Forward) -> Answer | None:
        got = forward(asked)
        return change(asked, got) if asked.is_page and got.status == 200 else got

    return meddle


def on_frames(change: Callable[[list[Frame]], Iterable[Frame]]) -> Meddle:
    """Changes the entries of pages that have some, and leaves the headers as they are."""
    return on_pages(
        lambda _, got: got.with_frames(change(frames)) if (frames := got.frames) else got
    )


def pieces(piece: bytes, count: int) -> Iterator[bytes]:
    """The same bytes, over and over."""
    for _ in range(count):
        yield piece


def chain_of(answer: Answer) -> bytes:
    """The chain's value that a page ends with."""
    return bytes.fromhex(answer.headers[names.CHAIN.lower()])
