"""One request as the endpoints see it: its headers, numbers and body, read strictly and once."""

import hashlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Protocol
from urllib.parse import parse_qsl

from sync.protocol import headers as names
from sync.protocol.documents import JSON, OCTETS
from sync.protocol.ids import MalformedError, read_id, read_key, read_secret
from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import COUNTER, KIB
from sync.relay.http.asgi import Receive, Scope, Send
from sync.relay.http.services import Services
from sync.relay.http.throttle import read_address

DOCUMENT: Final = 4 * KIB
"""The largest JSON document of a request."""

_WIRE: Final = {
    name: name.lower().encode()
    for name in (
        "Authorization",
        "Content-Type",
        "Content-Encoding",
        "Last-Event-ID",
        names.KEY,
        names.IF_TURN,
        names.NEXT_TURN,
        names.NEXT_CAPABILITY,
        names.BRIDGE_TURN,
        names.BRIDGE_CAPABILITY,
        names.VOID_AFTER,
        names.CLOSE,
        names.WITHDRAW,
        names.ATTACHMENTS,
        names.DIGEST,
        names.WORK,
    )
}
_SINGLE: Final = frozenset(_WIRE.values())
_DIGITS: Final = len(str(COUNTER))
_GENERATION: Final = names.GENERATION.lower().encode()
_FORWARDED: Final = b"x-forwarded-for"
_QUERY: Final = 1024
_BEARER: Final = len("Bearer ")


class GoneError(Exception):
    """The client left before its request was complete."""


class Connection(Protocol):
    """What an endpoint may know of the connection it is asked through.

    Attributes:
        pseudonym: the address's, or None where there is none to tell apart.
        trusted: whether it is a proxy that is believed about whom it speaks for.
        gone: whether the client has left.
        on_gone: called once when the client leaves; set while something waits.
    """

    pseudonym: bytes | None
    trusted: bool
    gone: bool
    on_gone: Callable[[], None] | None

    def reply(self, status: int, headers: Sequence[tuple[bytes, bytes]], body: bytes) -> bool:
        """Send a whole answer; False when it has to be sent as ASGI does."""
        ...

    def drop(self) -> None:
        """Cut the connection, whatever was being answered."""
        ...


class Request:
    """One request.

    Attributes:
        services: what the relay works with.
        scope: the request as ASGI gives it.
        send: sends the answer, for endpoints that stream.
        params: what the path names, as it stands there.
        headers: all headers, names in small letters.
        pseudonym: that of the address that asks, or None where there is none to tell apart.
        held: bytes of its body that are counted among those that are worked on.
    """

    __slots__ = ("_receive", "headers", "held", "params", "pseudonym", "scope", "send", "services")

    def __init__(
        self,
        services: Services,
        scope: Scope,
        receive: Receive,
        send: Send,
        params: dict[str, str],
    ) -> None:
        self.services = services
        self.scope = scope
        self._receive = receive
        self.send = send
        self.params = params
        self.headers: dict[bytes, bytes] = {}
        self.pseudonym: bytes | None = None
        self.held = 0

    def read_headers(self) -> None:
        """Read the headers and find out who asks; everything else comes after that.

        Raises:
            MalformedError: a header that says something of its own stands there twice.
        """
        headers = self.headers
        for name, value in self.scope["headers"]:
            if name in headers and name in _SINGLE:
                raise MalformedError("A header stands there twice.")
            headers[name] = value
        connection = self.connection
        self.pseudonym = connection.pseudonym
        if connection.trusted:
            forwarded = [value for name, value in self.scope["headers"] if name == _FORWARDED]
            self.pseudonym = self._behind_proxy(b",".join(forwarded))

    def _behind_proxy(self, forwarded: bytes) -> bytes | None:
        """The pseudonym of the last address in `X-Forwarded-For` that is no proxy of ours."""
        proxies = self.services.options.proxies
        for text in reversed(forwarded.decode("latin-1").split(",")):
            address = read_address(text)
            if address is None:
                return None
            if not any(address in network for network in proxies):
                return self.services.pseudonyms.of(address)
        return None

    @property
    def connection(self) -> Connection:
        """The connection that the request came through."""
        connection: Connection = self.scope["connection"]
        return connection

    def common_headers(self) -> list[tuple[bytes, bytes]]:
        """The headers that every answer carries."""
        return [
            (_GENERATION, self.services.store.identity.generation.hex().encode()),
            (b"cache-control", b"no-store"),
        ]

    def forget(self) -> None:
        """Drop the headers: what waits for hours keeps nothing that it does not need."""
        self.headers = {}
        self.scope["headers"].clear()

    def header(self, name: str) -> str | None:
        """The value of one of the headers that the protocol knows, or None.

        Raises:
            MalformedError: for anything but ASCII.
        """
        value = self.headers.get(_WIRE[name])
        if value is None:
            return None
        try:
            return value.decode("ascii")
        except UnicodeDecodeError as error:
            raise MalformedError("A header has to be ASCII.") from error

    def needed(self, name: str) -> str:
        """A header's value. Raises `MalformedError` when there is none."""
        value = self.header(name)
        if value is None:
            raise MalformedError(f"The header {name} is needed.")
        return value

    def number(self, name: str) -> int:
        """A header's whole number. Raises `MalformedError`."""
        return read_number(self.needed(name))

    def optional_secret(self, name: str) -> bytes | None:
        """A header's 32 bytes, or None. Raises `MalformedError`."""
        value = self.header(name)
        return None if value is None else read_secret(value)

    def key(self) -> bytes:
        """The idempotency key. Raises `MalformedError`."""
        return read_key(self.needed(names.KEY))

    def id(self, name: str) -> bytes:
        """An id that the path names. Raises `MalformedError`."""
        return read_id(self.params[name])

    def path_number(self, name: str, most: int = COUNTER) -> int:
        """A number that the path names. Raises `MalformedError`."""
        return read_number(self.params[name], most)

    def bearer(self) -> str:
        """What the Authorization header carries. Raises `MalformedError`."""
        value = self.needed("Authorization")
        if not value.startswith("Bearer ") and value[:_BEARER].lower() != "bearer ":
            raise MalformedError("The header Authorization has to be “Bearer” and a secret.")
        return value[_BEARER:]

    def capability(self) -> bytes:
        """The hash of the secret that is shown, counted against the limits of requests.

        Raises:
            MalformedError: there is none.
            RefusedError: `RATE`.
        """
        shown = hashlib.sha256(read_secret(self.bearer())).digest()
        self.services.throttle.capability(shown)
        return shown

    def query(self) -> dict[str, str]:
        """The query's parameters. Raises `MalformedError` for one that stands there twice."""
        raw: bytes = self.scope["query_string"]
        if not raw:
            return {}
        if len(raw) > _QUERY:
            raise MalformedError("The query is too long.")
        try:
            pairs = parse_qsl(raw.decode("ascii"), keep_blank_values=True, errors="strict")
        except ValueError as error:
            raise MalformedError("The query cannot be read.") from error
        found = dict(pairs)
        if len(found) != len(pairs):
            raise MalformedError("A parameter stands there twice.")
        return found

    def check_type(self, media_type: str) -> None:
        """Whether the body is of this type. Raises `RefusedError` with `MEDIA_TYPE`."""
        kind = self.headers.get(b"content-type", b"")
        wanted = media_type.encode()
        if kind != wanted:
            kind = kind.partition(b";")[0].strip().lower()
        if kind != wanted or b"content-encoding" in self.headers:
            raise RefusedError(Problem.MEDIA_TYPE, {"expected": media_type})

    def octets(self, most: int) -> Awaitable[bytes]:
        """The body as it is, at most `most` bytes.

        Raises:
            RefusedError: `MEDIA_TYPE`, or `TOO_LARGE` before more than that was read.
            GoneError: the client left.
        """
        return self._body(OCTETS, most)

    def json(self) -> Awaitable[bytes]:
        """The body of a JSON document. Raises as `octets`."""
        return self._body(JSON, DOCUMENT)

    async def _body(self, media_type: str, most: int) -> bytes:
        self.check_type(media_type)
        if self.headers.get(b"transfer-encoding", b"chunked").lower() != b"chunked":
            raise MalformedError("A body comes as it is, or in chunks.")
        length = self.headers.get(b"content-length")
        if length is not None and int(length.lstrip(b"0") or b"0") > most:  # int minds many zeros
            raise RefusedError(Problem.TOO_LARGE, {"most": most})
        message = await self._receive()
        if message["type"] == "http.disconnect":
            raise GoneError
        body: bytes = message["body"]
        self._hold(len(body))
        if message["more_body"]:
            with self.services.incoming.unfinished(self.pseudonym):
                body = await self._rest(body, most)
        if len(body) > most:
            raise RefusedError(Problem.TOO_LARGE, {"most": most})
        self.services.metrics.received += len(body)
        return body

    def _hold(self, size: int) -> None:
        self.services.incoming.take(size)
        self.held += size

    async def _rest(self, first: bytes, most: int) -> bytes:
        parts, size, more = [first], len(first), True
        while more and size <= most:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                raise GoneError
            parts.append(message["body"])
            self._hold(len(parts[-1]))
            size += len(parts[-1])
            more = message["more_body"]
        return b"".join(parts)


def read_number(text: str, most: int = COUNTER) -> int:
    """A whole number from 0 to `most`, in plain decimal digits.

    Raises:
        MalformedError: for anything else; a second spelling such as `007` or `+7` is refused too.
    """
    if not text.isascii() or not text.isdigit() or len(text) > _DIGITS:
        raise MalformedError("A whole number is expected.")
    number = int(text)
    if number > most or (text[0] == "0" and text != "0"):
        raise MalformedError("A whole number is expected.")
    return number
