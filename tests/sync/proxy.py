"""A TCP proxy with bad weather, to put between a client and a relay (or a relay and its database).

    with Proxy(("127.0.0.1", port)) as proxy:
        proxy.weather = Weather(delay=0.05)        # for every connection, from now on
        proxy.cut()                                # ends every connection there is
        Proxy(target, plan=lambda n: Weather(cut_down=n))   # another weather for each connection

It stands in for what the kernel here cannot do (delay, loss) and for what no kernel does on demand
(an answer cut after its tenth byte).
"""

import contextlib
import random
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

_BLOCK: Final = 16 * 1024
_RESET: Final = struct.pack("ii", 1, 0)
"""SO_LINGER with no time left: closing sends a reset instead of a farewell."""

_HELD: Final = 0.2
"""Seconds after which a held connection looks whether it was closed meanwhile."""


@dataclass(frozen=True, slots=True)
class Weather:
    """What happens to a connection's bytes. `up` is towards the target, `down` back to the client.

    Attributes:
        delay: seconds that every block waits, each way.
        jitter: seconds up to which a random wait is added to that.
        refuse: a new connection is reset at once.
        lose: chance, for every block, that the connection breaks there.
        cut_up, cut_down: the connection breaks when a byte beyond these many comes; None for never.
        clean: a break looks like an orderly end instead of a reset.
        hold_up, hold_down: nothing goes that way until the weather changes; nothing is lost.
        rate: bytes per second each way; None for as fast as it goes.
        block: bytes that are passed on at once.
    """

    delay: float = 0.0
    jitter: float = 0.0
    refuse: bool = False
    lose: float = 0.0
    cut_up: int | None = None
    cut_down: int | None = None
    clean: bool = False
    hold_up: bool = False
    hold_down: bool = False
    rate: int | None = None
    block: int = _BLOCK


CLEAR: Final = Weather()


class _Link:
    """One client's connection and the one to the target that belongs to it."""

    def __init__(self, client: socket.socket, target: socket.socket, own: Weather | None) -> None:
        self.client = client
        self.target = target
        self.own = own
        self._broken = threading.Event()
        self._lock = threading.Lock()
        self._pumps = 2

    @property
    def broken(self) -> bool:
        return self._broken.is_set()

    def end(self, *, clean: bool) -> None:
        """Break both connections, from whatever thread; the pumps close them."""
        self._broken.set()
        for side in (self.client, self.target):
            with contextlib.suppress(OSError):
                if not clean:
                    side.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                side.shutdown(socket.SHUT_RDWR if clean else socket.SHUT_RD)

    def leave(self) -> bool:
        """Count a pump out; the last one closes. Returns whether it was the last."""
        with self._lock:
            self._pumps -= 1
            last = self._pumps == 0
        if last:
            self.client.close()
            self.target.close()
        return last


class Proxy:
    """Passes connections on to `target` through `weather`, or through `plan(n)` for the n-th.

    Args:
        target: host and port, or the path of a Unix socket.
        weather: what all connections without a plan go through; may be set at any time.
        plan: the weather of each connection, counted from 0; None leaves it to `weather`.
        seed: of the random loss and jitter.
    """

    def __init__(
        self,
        target: tuple[str, int] | str,
        weather: Weather = CLEAR,
        *,
        plan: Callable[[int], Weather | None] | None = None,
        seed: int = 0,
    ) -> None:
        self._target = target
        self._weather = weather
        self._plan = plan
        self._random = random.Random(seed)
        self._changed = threading.Condition()
        self._links: set[_Link] = set()
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.connections = 0
        self.up = 0
        self.down = 0

    @property
    def address(self) -> tuple[str, int]:
        """Host and port to connect to."""
        host, port = self._listener.getsockname()
        return host, port

    @property
    def port(self) -> int:
        return self.address[1]

    @property
    def weather(self) -> Weather:
        """What all connections without a plan go through."""
        return self._weather

    @weather.setter
    def weather(self, weather: Weather) -> None:
        with self._changed:
            self._weather = weather
            self._changed.notify_all()

    @property
    def open(self) -> int:
        """How many connections go through it now."""
        with self._changed:
            return len(self._links)

    def cut(self, *, clean: bool = False) -> None:
        """End every connection that there is, with a reset or with an orderly end."""
        with self._changed:
            links = list(self._links)
        for link in links:
            link.end(clean=clean)

    def aim(self, target: tuple[str, int] | str) -> None:
        """Lead new connections to another target: the same relay on its next port."""
        self._target = target

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self.cut()
        for thread in self._threads:
            thread.join(10)
        self._listener.close()

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="weather", daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closed:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            number = self.connections
            self.connections += 1
            own = self._plan(number) if self._plan else None
            if (own or self._weather).refuse or self._closed:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                client.close()
                continue
            self._join(client, own)

    def _join(self, client: socket.socket, own: Weather | None) -> None:
        try:
            target = self._reach()
        except OSError:
            client.close()
            return
        for side in (client, target):
            if side.family != socket.AF_UNIX:
                side.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        link = _Link(client, target, own)
        with self._changed:
            self._links.add(link)
        self._start(lambda: self._pump(link, up=True))
        self._start(lambda: self._pump(link, up=False))

    def _reach(self) -> socket.socket:
        if isinstance(self._target, tuple):
            return socket.create_connection(self._target, timeout=None)
        reached = socket.socket(socket.AF_UNIX)
        try:
            reached.connect(self._target)
        except OSError:
            reached.close()
            raise
        return reached

    def _pump(self, link: _Link, *, up: bool) -> None:
        source, sink = (link.client, link.target) if up else (link.target, link.client)
        try:
            self._pass_on(link, source, sink, up=up)
        except OSError:
            link.end(clean=False)
        finally:
            if link.leave():
                with self._changed:
                    self._links.discard(link)

    def _pass_on(
        self, link: _Link, source: socket.socket, sink: socket.socket, *, up: bool
    ) -> None:
        passed = 0
        while self._let_through(link, up=up):
            weather = link.own or self._weather
            most = weather.cut_up if up else weather.cut_down
            block = source.recv(weather.block)
            if not block or not self._let_through(link, up=up):
                break
            if self._random.random() < weather.lose:
                link.end(clean=weather.clean)
                return
            whole = len(block)
            block = block if most is None else block[: max(most - passed, 0)]
            self._wait(weather, len(block))
            sink.sendall(block)
            passed += len(block)
            self._count(len(block), up=up)
            if len(block) < whole:
                link.end(clean=weather.clean)
                return
        if not link.broken:
            # This side said that it is done; the other way may still have something to pass on.
            sink.shutdown(socket.SHUT_WR)

    def _count(self, size: int, *, up: bool) -> None:
        if up:
            self.up += size
        else:
            self.down += size

    def _wait(self, weather: Weather, size: int) -> None:
        seconds = weather.delay + self._random.random() * weather.jitter
        if weather.rate:
            seconds += size / weather.rate
        if seconds:
            time.sleep(seconds)

    def _let_through(self, link: _Link, *, up: bool) -> bool:
        """Wait while this way is held; whether the connection is still there."""
        with self._changed:
            while not (self._closed or link.broken):
                weather = link.own or self._weather
                if not (weather.hold_up if up else weather.hold_down):
                    return True
                self._changed.wait(_HELD)
        return False
