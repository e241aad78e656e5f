"""Through a SOCKS proxy: it looks the names up, and keeps logs apart by their credentials."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from sync.client.transport import Address, Cancelled, Proxy, Relay, Unreachable
from tests.sync.client.transport.circles import address_of, circle_at
from tests.sync.client.transport.conftest import QUICK, Make
from tests.sync.client.transport.liars import LOG, Liar, Talk
from tests.sync.making import Source
from tests.sync.relays import Running, relay_here

ONION = "b" * 55 + "d.onion"


@dataclass
class Socks:
    """A SOCKS5 proxy that leads everything to one place and notes what it was asked.

    Attributes:
        asked: kind of address, name and port of every request.
        credentials: user name and password of every request.
        reply: the status that it answers with.
    """

    target: tuple[str, int]
    asked: list[tuple[int, bytes, int]] = field(default_factory=list)
    credentials: list[tuple[bytes, bytes]] = field(default_factory=list)
    reply: int = 0

    def __call__(self, talk: Talk) -> None:
        def take(size: int) -> bytes:
            data = b""
            while len(data) < size:
                piece = talk.connection.recv(size - len(data))
                if not piece:
                    raise ConnectionError
                data += piece
            return data

        version, count = take(2)
        assert version == 5
        assert 2 in take(count)
        talk.send(b"\x05\x02")
        assert take(1) == b"\x01"
        name = take(take(1)[0])
        self.credentials.append((name, take(take(1)[0])))
        talk.send(b"\x01\x00")
        assert take(3) == b"\x05\x01\x00"
        kind = take(1)[0]
        host = take({1: 4, 4: 16}[kind]) if kind != 3 else take(take(1)[0])
        self.asked.append((kind, host, int.from_bytes(take(2))))
        talk.send(bytes([5, self.reply, 0, 1, 0, 0, 0, 0, 0, 0]))
        if not self.reply:
            self._join(talk.connection)

    def _join(self, client: socket.socket) -> None:
        with socket.create_connection(self.target) as target:
            back = threading.Thread(target=self._copy, args=(target, client), daemon=True)
            back.start()
            self._copy(client, target)
            target.shutdown(socket.SHUT_RDWR)
            back.join(10)

    @staticmethod
    def _copy(source: socket.socket, sink: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                sink.sendall(data)
        except OSError:
            return


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    with relay_here(tmp_path / "relay") as running:
        yield running


@contextmanager
def through(target: tuple[str, int]) -> Iterator[tuple[Socks, Proxy]]:
    socks = Socks(target)
    with Liar(socks) as server:
        yield socks, Proxy("127.0.0.1", server.port)


def test_names_are_looked_up_by_the_proxy_only(
    running: Running, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up: list[object] = []
    look_up = socket.getaddrinfo

    def noted(host: str, *rest: Any, **other: Any) -> Any:
        looked_up.append(host)
        return look_up(host, *rest, **other)

    monkeypatch.setattr(socket, "getaddrinfo", noted)
    with through(running.address) as (socks, proxy):
        lines: list[tuple[str, str]] = []
        relay = make(
            Address.parse(f"http://{ONION}:8080"),
            proxy=proxy,
            on_connection=lambda host, purpose: lines.append((host, purpose)),
        )
        assert relay.describe().value.relay == running.services.store.identity.relay
        assert socks.asked == [(3, ONION.encode(), 8080)]
        assert lines == [(ONION, "greeting")]
    assert set(looked_up) == {"127.0.0.1"}  # by the proxy, on its way to the relay


def test_every_log_and_box_has_credentials_of_its_own(
    running: Running, make: Make, source: Source
) -> None:
    with through(running.address) as (socks, proxy):
        address = Address.parse(f"http://{ONION}")
        relay = make(address, proxy=proxy)
        circles = [circle_at(running, relay, source) for _ in range(2)]
        for circle in circles:
            for _ in range(3):
                circle.post(relay, b"sealed")
        again = make(address, proxy=proxy)
        again.state(circles[0].log, circles[0].capability)
        relay.close()
        again.close()
    greeting, first, second, other = socks.credentials
    assert len({greeting, first, second, other}) == 4  # another program start, another circuit
    for name, password in socks.credentials:
        for circle in circles:
            assert circle.log.hex().encode() not in name + password
            assert circle.capability.hex().encode() not in name + password


def test_a_relay_on_this_computer_is_not_looked_for_on_the_proxys(
    running: Running, make: Make
) -> None:
    with through(("127.0.0.1", 1)) as (socks, proxy):
        make(address_of(running), proxy=proxy).describe()
        assert socks.asked == []


@pytest.mark.parametrize("reply", [1, 4, 5, 255])
def test_a_proxy_that_refuses_is_no_relay(running: Running, make: Make, reply: int) -> None:
    with through(running.address) as (socks, proxy):
        socks.reply = reply
        with pytest.raises(Unreachable, match="proxy could not reach the relay"):
            make(Address.parse(f"http://{ONION}"), proxy=proxy).describe()
        assert len(socks.asked) == 1


@pytest.mark.parametrize(
    "said",
    [b"", b"\x05", b"\x05\xff", b"\x04\x00", b"HTTP/1.1 400 Bad\r\n\r\n", b"\x05\x02\x01\x01"],
)
def test_a_proxy_that_is_none_is_no_relay(make: Make, said: bytes) -> None:
    def behave(talk: Talk) -> None:
        talk.connection.recv(100)
        talk.send(said)
        talk.wait(0.1)

    with Liar(behave) as server:
        relay = make(Address.parse(f"http://{ONION}"), proxy=Proxy("127.0.0.1", server.port))
        with pytest.raises(Unreachable, match="proxy's place"):
            relay.describe()


def test_a_proxy_that_trickles_or_hangs_ends_at_the_deadline(make: Make) -> None:
    def trickle(talk: Talk) -> None:
        talk.trickle([b"\x05", b"\x02", b"\x01", b"\x00", b"\x05", *[b"\x00"] * 300], 0.1)

    address = Address.parse(f"http://{ONION}")
    with Liar(trickle) as server:
        proxy = Proxy("127.0.0.1", server.port)
        with pytest.raises(Unreachable):
            make(address, replace(QUICK, request=0.4), proxy=proxy).describe()
    with Liar(lambda talk: talk.wait()) as server:
        proxy = Proxy("127.0.0.1", server.port)
        relay = make(address, replace(QUICK, connect=60, silence=60, request=60), proxy=proxy)
        timer = threading.Timer(0.3, relay.stop.set)
        timer.start()
        with pytest.raises(Cancelled):
            relay.describe()
        timer.join()


def test_nobody_at_the_proxys_place(make: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    relay: Relay = make(Address.parse(f"http://{ONION}"), proxy=Proxy("127.0.0.1", port))
    with pytest.raises(Unreachable, match="proxy could not be reached"):
        relay.state(LOG, bytes(32))
