"""Connections to relays: by which way, to which certificate, and a line for each of them.

This is the only module of the engine that opens one. The rest asks for a `Line`.
"""

import re
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from sync.client.engine import pins
from sync.client.transport import Address, Patience, Policy, Proxy, Relay, Stop, WrongAddress

_PROXY: Final = re.compile(r"(?:socks5h?://)?(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):([0-9]{1,5})")
_HIGHEST_PORT: Final = 65535
_KEPT: Final = 1000
"""Lines of the network log; older ones go."""

ENGINE: Final = Patience(tries=3, total=45.0)
"""A round gives up sooner than the transport would: it comes again by itself."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A line of the network log: a connection that was opened.

    Attributes:
        at: when.
        host: to which relay, or that of a proxy's other side.
        purpose: one word for what it was for.
    """

    at: datetime
    host: str
    purpose: str


class NetworkLog:
    """The latest connections, oldest first; may be asked from any thread.

    Args:
        clock: the present.
        told: hears of each connection too, before it is opened; with `Locked` it is not opened.
    """

    def __init__(
        self, clock: Callable[[], datetime], told: Callable[[Connection], None] = lambda _: None
    ) -> None:
        self._clock = clock
        self._told = told
        self._lines: deque[Connection] = deque(maxlen=_KEPT)

    def note(self, host: str, purpose: str) -> None:
        """Write a line.

        Raises:
            Locked: who is told cannot keep it any more, so nothing may be opened.
        """
        line = Connection(self._clock(), host, purpose)
        self._told(line)
        self._lines.append(line)

    @property
    def lines(self) -> Sequence[Connection]:
        """All lines that are kept."""
        return tuple(self._lines)


def read_proxy(text: str) -> Proxy | None:
    """A SOCKS5 proxy as the setting has it, such as `127.0.0.1:9050`; None when it is empty.

    Raises:
        WrongAddress: it is none.
    """
    text = text.strip()
    if not text:
        return None
    found = _PROXY.fullmatch(text)
    if not found or not 0 < int(found[2]) <= _HIGHEST_PORT:
        raise WrongAddress("A SOCKS proxy is written as an address and a port: 127.0.0.1:9050.")
    return Proxy(found[1].strip("[]"), int(found[2]))


@dataclass
class Network:
    """The relays that this program talks to. May be used from several threads.

    Logs and boxes get connections of their own, so that a relay cannot tell by them which belong
    to one person.

    Attributes:
        log: gets a line for each connection.
        proxy: the SOCKS proxy, or None.
        stop: ends everything under way.
        patience: how long to wait for what.
    """

    log: NetworkLog
    proxy: Proxy | None = None
    stop: Stop = field(default_factory=Stop)
    patience: Patience = ENGINE
    _relays: dict[tuple[str, str], Relay] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def line(self, url: str, pin: str) -> Relay:
        """The relay at an address.

        Raises:
            WrongAddress, Untrusted: it cannot be reached safely.
        """
        with self._lock:
            relay = self._relays.get((url, pin))
            if relay is None:
                policy = Policy(self.patience, proxy=self.proxy, isolate=True)
                policy = replace(policy, pin=pins.to_transport(pin))
                relay = Relay(
                    Address.parse(url), policy, stop=self.stop, on_connection=self.log.note
                )
                self._relays[url, pin] = relay
            return relay

    def close(self) -> None:
        """Close every connection that is idle."""
        with self._lock:
            relays, self._relays = list(self._relays.values()), {}
        for relay in relays:
            relay.close()
