"""Sockets that keep to a request's terms: they end at its deadline, at silence, and when stopped.

A socket's own time-out only bounds one read; a server that sends a byte now and then would never
meet it. So every read and write here is given the time that is left, and no more.
"""

import queue
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import socks  # type: ignore[import-untyped]

from sync.client.transport.address import Address
from sync.client.transport.failures import Lied, Unreachable
from sync.client.transport.policy import Proxy
from sync.client.transport.stopping import Stop

_NO_PROXY: Final = "The SOCKS proxy could not be reached; nothing goes by another way."
_NO_WAY: Final = "The SOCKS proxy could not reach the relay."
_POOR_PROXY: Final = "What answers in the SOCKS proxy's place does not answer as one."
_NO_NAME: Final = "The relay's name was not found."

Found = tuple[socket.AddressFamily, tuple[Any, ...]]
"""A family and a socket address of that family."""


class Terms:
    """What the request that is under way allows its socket.

    Attributes:
        deadline: the moment of `now` at which it ends, however much is still coming; may be moved.
        silence: the longest that one read or write waits.
        head: bytes that may still come until the answer's headers are complete; None afterwards.
        stop: what ends it from another thread.
    """

    def __init__(
        self,
        now: Callable[[], float],
        stop: Stop,
        *,
        deadline: float,
        silence: float,
        head: int | None,
    ) -> None:
        self.now = now
        self.stop = stop
        self.deadline = deadline
        self.silence = silence
        self.head = head

    def left(self) -> float:
        """Seconds that the next step may take. Raises `Cancelled` or `TimeoutError`."""
        self.stop.check()
        left = min(self.deadline - self.now(), self.silence)
        if left <= 0:
            raise TimeoutError
        return left

    def count(self, size: int) -> None:
        """Note what came in.

        Raises:
            ConnectionAbortedError: the headers broke off; http.client would take what there is.
            Lied: they do not end.
        """
        if self.head is not None:
            if not size:
                raise ConnectionAbortedError
            self.head -= size
            if self.head < 0:
                raise Lied("The relay's answer has headers without end.")


class Wire(socket.socket):
    """A TCP connection that keeps to `terms`.

    Attributes:
        guard: held while the socket is closed or cut, so that neither meets another's descriptor.
    """

    terms: Terms
    guard: threading.RLock

    def brace(self, terms: Terms, guard: threading.RLock) -> None:
        """Keep to `terms` from now on."""
        self.terms = terms
        self.guard = guard

    def hurry(self, most: float | None = None) -> None:
        """Give the next step the time that is left, and no more than `most` seconds."""
        left = self.terms.left()
        socket.socket.settimeout(self, left if most is None else min(left, most))

    def cut(self) -> None:
        """End the connection under whoever is reading it, from another thread."""
        with self.guard, suppress(OSError):
            if self.fileno() >= 0:
                # Not self.shutdown(): that of a TLS socket would leave a plain one behind.
                socket.socket.shutdown(self, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close it."""
        # A TLS socket that fails while it is being made has no guard yet.
        with getattr(self, "guard", None) or nullcontext():
            super().close()

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        """Read what is there, within the terms."""
        self.hurry()
        count = super().recv_into(*args, **kwargs)
        self.terms.count(count)
        return count

    def send(self, data: Any, flags: int = 0) -> int:
        """Write a part of `data`, within the terms."""
        self.hurry()
        return super().send(data, flags)

    def sendall(self, data: Any, flags: int = 0) -> None:
        """Write `data`, each part within the terms: a slow line is not a silent one."""
        with memoryview(data) as view, view.cast("B") as rest:
            at = 0
            while at < len(rest):
                at += self.send(rest[at:], flags)


class SocksWire(Wire, socks.socksocket):  # type: ignore[misc]
    """The same through a SOCKS proxy."""


class TlsWire(Wire, ssl.SSLSocket):
    """The same with TLS."""


T = TypeVar("T")


def _aside(work: Callable[[], T], terms: Terms) -> T:
    """Do `work` in a thread of its own, which is left to itself when the terms end first."""
    results: queue.SimpleQueue[T | OSError | UnicodeError | None] = queue.SimpleQueue()

    def run() -> None:
        try:
            results.put(work())
        except (OSError, UnicodeError) as error:
            results.put(error)

    threading.Thread(target=run, name="look up", daemon=True).start()
    with terms.stop.watch(lambda: results.put(None)):
        try:
            result = results.get(timeout=terms.left())
        except queue.Empty:
            raise TimeoutError from None
    terms.stop.check()
    if result is None or isinstance(result, OSError | UnicodeError):
        raise Unreachable(_NO_NAME)
    return result


@dataclass(frozen=True, slots=True)
class Opening:
    """What a new connection needs to know.

    Attributes:
        terms: those of the request that it is opened for.
        guard: see `Wire`.
        keep: told of the socket before it connects, so that it can be cut from the start.
        connect: seconds for one connection to stand.
    """

    terms: Terms
    guard: threading.RLock
    keep: Callable[[Wire], None]
    connect: float

    def reach(self, address: Address) -> Wire:
        """Connect directly, to the first of its addresses that answers.

        Raises:
            OSError: none does.
            Unreachable: the name is not found.
        """
        found = _found(address.host, address.port, address.addresses, self.terms)
        return self._first(Wire, found, lambda wire, place: wire.connect(place))

    def reach_through(self, proxy: Proxy, address: Address, credentials: tuple[str, str]) -> Wire:
        """Connect through a SOCKS5 proxy, which looks the relay's name up.

        Raises:
            OSError: the connection breaks.
            Unreachable: the proxy's own name is not found, it does not answer, or it does not reach
                the relay.
        """
        own = Address("http", proxy.host, proxy.port)

        def join(wire: Wire, place: tuple[Any, ...]) -> None:
            assert isinstance(wire, SocksWire)
            name, password = credentials
            wire.set_proxy(socks.SOCKS5, place[0], place[1], True, name, password)
            # Its own note of the time-out, which it sets again and again while it negotiates.
            socks.socksocket.settimeout(wire, min(self.terms.left(), self.connect))
            wire.connect((address.host, address.port))

        found = _found(own.host, own.port, own.addresses, self.terms)
        try:
            return self._first(SocksWire, found, join)
        except socks.ProxyConnectionError:
            raise Unreachable(_NO_PROXY) from None
        except socks.ProxyError as error:
            inner = error.socket_err or error
            far = isinstance(inner, socks.SOCKS5Error | TimeoutError)
            raise Unreachable(_NO_WAY if far else _POOR_PROXY) from None

    def _first(
        self, kind: type[Wire], found: list[Found], join: Callable[[Wire, tuple[Any, ...]], None]
    ) -> Wire:
        failure: OSError = ConnectionError()
        for family, place in found:
            wire = kind(family, socket.SOCK_STREAM)
            wire.brace(self.terms, self.guard)
            self.keep(wire)
            try:
                wire.hurry(self.connect)
                join(wire, place)
                wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            except OSError as error:
                wire.close()
                failure = error
            except BaseException:
                wire.close()
                raise
            else:
                return wire
        raise failure


def _found(host: str, port: int, known: tuple[str, ...] | None, terms: Terms) -> list[Found]:
    if known is not None:
        return [(socket.AF_INET6 if ":" in one else socket.AF_INET, (one, port)) for one in known]
    infos = _aside(lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM), terms)
    return list(dict.fromkeys((family, place) for family, _, _, _, place in infos))


def wrapped(wire: Wire, context: ssl.SSLContext, name: str) -> TlsWire:
    """Put TLS over a connection that stands; the handshake is still to come."""
    tls = context.wrap_socket(
        wire, server_hostname=name, do_handshake_on_connect=False, suppress_ragged_eofs=False
    )
    assert isinstance(tls, TlsWire)
    tls.brace(wire.terms, wire.guard)
    return tls
