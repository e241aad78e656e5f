"""Connections and the sessions that speak over them: one session, one connection, one at a time.

`requests` makes the requests and holds the answers; the connection below it is our own, so that
nothing is looked up in the environment, no address or id is logged, and every byte keeps to the
terms. A lane is never shared between threads while it is in use.
"""

import http.client
import ssl
import threading
from collections.abc import Mapping
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPHeaderDict
from urllib3.response import HTTPResponse
from urllib3.util import wait_for_read

from sync.client.transport.failures import Lied, Untrusted
from sync.client.transport.trust import check_pin
from sync.client.transport.way import Way
from sync.client.transport.wire import Opening, Terms, TlsWire, Wire, wrapped

USER_AGENT: Final = "lamplit"
"""The same for everybody: a version would tell members apart who share one capability, and the
protocol's version stands in the path."""

_IDLE: Final = 8
"""Lanes that wait for their next request; more are closed."""

_EXPIRED: Final = 10
_SELF_SIGNED: Final = frozenset({18, 19})
_OTHER_NAME: Final = frozenset({62, 64})


class _Line(http.client.HTTPConnection):
    """The connection below one lane."""

    def __init__(self, lane: "Lane") -> None:
        super().__init__(lane.way.address.host, lane.way.address.port)
        self._lane = lane
        self._answer: http.client.HTTPResponse | None = None

    def connect(self) -> None:
        lane, way = self._lane, self._lane.way
        address, patience = way.address, way.policy.patience
        way.on_connection(address.host, lane.purpose)
        opening = Opening(lane.terms, lane.guard, lane.hold, patience.connect)
        if way.policy.proxy and not address.is_loopback:
            credentials = way.credentials(lane.label)
            wire = opening.reach_through(way.policy.proxy, address, credentials)
        else:
            wire = opening.reach(address)
        self.sock = self._encrypted(wire) if way.context else wire

    def hold(self, answer: http.client.HTTPResponse) -> None:
        """Note the answer that keeps the socket open."""
        self._answer = answer

    def close(self) -> None:
        """End the connection, and the answer on it that may not have been read whole."""
        super().close()
        if self._answer:
            self._answer.close()
            self._answer = None

    def _encrypted(self, wire: Wire) -> Wire:
        lane, way = self._lane, self._lane.way
        assert way.context
        tls = wrapped(wire, way.context, way.address.host)
        lane.hold(tls)
        try:
            tls.hurry(way.policy.patience.connect)
            tls.do_handshake()
            if way.policy.pin:
                check_pin(way.policy.pin, tls.getpeercert(binary_form=True) or b"")
        except BaseException as error:
            tls.close()
            if isinstance(error, ssl.SSLError) and not _broken(error):
                raise _untrusted(error) from None
            raise
        return tls


def _broken(error: ssl.SSLError) -> bool:
    """Whether the connection just broke, which proves nothing about the other side."""
    return isinstance(
        error, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError | TimeoutError
    )


def _untrusted(error: ssl.SSLError) -> Untrusted:
    if not isinstance(error, ssl.SSLCertVerificationError):
        return Untrusted("The relay and this program cannot agree on TLS, so nothing was sent.")
    if error.verify_code == _EXPIRED:
        return Untrusted("The relay's certificate has expired, so nothing was sent.")
    if error.verify_code in _SELF_SIGNED:
        return Untrusted(
            "The relay's certificate is not signed by anybody this computer trusts, "
            "so nothing was sent. A friend's relay can be trusted by its pin."
        )
    if error.verify_code in _OTHER_NAME:
        return Untrusted("The relay's certificate is for another name, so nothing was sent.")
    return Untrusted("The relay's certificate is not trusted, so nothing was sent.")


class _Adapter(HTTPAdapter):
    """Speaks over one line, and neither retries nor logs."""

    def __init__(self, line: _Line) -> None:
        super().__init__()
        self._line = line

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: FBT001, FBT002 - as the base class has it
        timeout: object = None,
        verify: object = True,  # noqa: FBT002 - as above
        cert: object = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Send a request and read the head of its answer."""
        del stream, timeout, verify, cert, proxies
        line = self._line
        assert request.method
        if line.sock is None:
            line.connect()
        try:
            line.request(request.method, request.path_url, request.body, dict(request.headers))
        except (BrokenPipeError, ConnectionResetError):
            # A server that refuses a large body may answer before it has come, and close.
            line.auto_open = 0
        answer = line.getresponse()
        line.hold(answer)
        _check_form(answer.msg)
        raw = HTTPResponse(
            body=answer,
            headers=HTTPHeaderDict(answer.msg.items()),
            status=answer.status,
            reason=answer.reason,
            preload_content=False,
            decode_content=False,
            original_response=answer,
            request_method=request.method,
        )
        return self.build_response(request, raw)


def _check_form(head: http.client.HTTPMessage) -> None:
    """Whether the headers are such that everybody on the way reads the same answer."""
    lengths = head.get_all("Content-Length", [])
    transfers = head.get_all("Transfer-Encoding", [])
    if head.defects or len(lengths) + len(transfers) > 1:
        raise Lied("The relay's answer has garbled headers.")
    if any(not (one.isascii() and one.isdigit()) for one in lengths) or any(
        one.lower() != "chunked" for one in transfers
    ):
        raise Lied("The relay's answer is framed in a way that was not asked for.")


class _Session(requests.Session):
    """A session without memory: no cookies, no redirects, nothing from the environment."""

    def __init__(self, adapter: HTTPAdapter) -> None:
        super().__init__()
        self.trust_env = False
        self.adapters.clear()
        self.mount("https://", adapter)
        self.mount("http://", adapter)
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self.headers.clear()
        self.headers.update(
            {"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "identity"}
        )

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Nowhere. Even when it follows none, `requests` would read a redirect's body whole."""
        del resp


class Lane:
    """One session with one connection at a time, for one log or box or for all of them.

    Attributes:
        label: what it is kept apart for; empty when it is shared.
        purpose: a word for the request under way.
        terms: those of the request under way.
        used: whether a request went over its connection before.
    """

    def __init__(self, way: Way, label: bytes) -> None:
        self.way = way
        self.label = label
        self.purpose = ""
        self.terms: Terms
        self.guard = threading.RLock()
        self.used = False
        self._wire: Wire | None = None
        self._line = _Line(self)
        self._session = _Session(_Adapter(self._line))

    def hold(self, wire: Wire) -> None:
        """Note the socket that `cut` ends."""
        with self.guard:
            self._wire = wire

    def begin(self, terms: Terms, purpose: str) -> None:
        """Take the terms of the next request, and leave a connection that has ended meanwhile."""
        self.terms, self.purpose = terms, purpose
        sock = self._line.sock
        if isinstance(sock, Wire):
            # Bytes that nobody asked for would be taken for the answer to the next request.
            if wait_for_read(sock, timeout=0) or (isinstance(sock, TlsWire) and sock.pending()):
                self._line.close()
            else:
                sock.brace(terms, self.guard)
        self.used = self._line.sock is not None

    def send(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes | None
    ) -> requests.Response:
        """Send a request and read the head of its answer."""
        address = self.way.address
        url = f"{address}{path}"
        request = requests.Request(
            method, url, headers={**headers, "Host": address.authority}, data=body
        )
        prepared = self._session.prepare_request(request)
        return self._session.send(prepared, stream=True, allow_redirects=False)

    @property
    def reusable(self) -> bool:
        """Whether the connection can take another request, once the answer was read whole."""
        return self._line.sock is not None and bool(self._line.auto_open)

    def cut(self) -> None:
        """End the connection, from any thread."""
        with self.guard:
            if self._wire:
                self._wire.cut()

    def close(self) -> None:
        """End the connection, from the thread that uses it."""
        self._line.close()
        self._session.close()
        with self.guard:
            if self._wire:
                self._wire.close()


class Lanes:
    """The lanes of one relay: taken for a request, given back when its answer was read whole."""

    def __init__(self, way: Way) -> None:
        self.way = way
        self._lock = threading.Lock()
        self._idle: list[Lane] = []
        self._closed = False

    def take(self, label: bytes, *, fresh: bool = False) -> Lane:
        """A lane for a log or box: an idle one, unless it has to be `fresh`, or a new one."""
        label = label if self.way.isolated else b""
        with self._lock:
            for at in range(len(self._idle) - 1, -1, -1):
                if self._idle[at].label == label and not fresh:
                    return self._idle.pop(at)
        return Lane(self.way, label)

    def give(self, lane: Lane) -> None:
        """Keep a lane for the next request; the one that waited longest gives way."""
        with self._lock:
            self._idle.append(lane)
            ended = self._idle if self._closed else self._idle[:-_IDLE]
            self._idle = [] if self._closed else self._idle[-_IDLE:]
        for one in ended:
            one.close()

    def close(self) -> None:
        """Close all that are idle now, and those in use when they are given back."""
        with self._lock:
            idle, self._idle, self._closed = self._idle, [], True
        for lane in idle:
            lane.close()


def header(headers: Mapping[str, Any], name: str) -> str:
    """A header of an answer, or nothing."""
    return str(headers.get(name, "")).strip()
