"""The proxy with bad weather does what the tests that lean on it believe."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from tests.sync.proxy import Proxy, Weather


@pytest.fixture
def echo() -> Iterator[tuple[str, int]]:
    """A server that sends everything back."""
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket) -> None:
        with connection:
            try:
                while block := connection.recv(4096):
                    connection.sendall(block)
            except OSError:
                return

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=serve, args=(connection,), daemon=True))
            threads[-1].start()

    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    yield listener.getsockname()
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    acceptor.join(10)
    for thread in threads:
        thread.join(10)


def exchange(proxy: Proxy, words: bytes) -> bytes:
    with socket.create_connection(proxy.address, timeout=10) as client:
        client.sendall(words)
        client.shutdown(socket.SHUT_WR)
        received = b""
        while block := client.recv(4096):
            received += block
    return received


def ending(client: socket.socket) -> str:
    try:
        while client.recv(100):
            pass
    except ConnectionResetError:
        return "reset"
    return "end"


def test_clear_weather_passes_everything_on(echo: tuple[str, int]) -> None:
    words = bytes(range(256)) * 400
    with Proxy(echo) as proxy:
        assert exchange(proxy, words) == words
        assert (proxy.up, proxy.down, proxy.connections) == (len(words), len(words), 1)


@pytest.mark.parametrize("cut", [0, 1, 10])
def test_an_answer_is_cut_after_that_many_bytes(echo: tuple[str, int], cut: int) -> None:
    with Proxy(echo, Weather(cut_down=cut, clean=True)) as proxy:
        assert exchange(proxy, b"twenty bytes of text") == b"twenty bytes of text"[:cut]


def test_a_break_that_is_not_clean_is_a_reset(echo: tuple[str, int]) -> None:
    with Proxy(echo, Weather(cut_up=4)) as proxy:
        with socket.create_connection(proxy.address, timeout=10) as client:
            client.sendall(b"twenty bytes of text")
            assert ending(client) == "reset"
        assert proxy.up == 4


def test_every_connection_can_have_its_own_weather(echo: tuple[str, int]) -> None:
    with Proxy(echo, plan=lambda number: Weather(cut_down=number, clean=True)) as proxy:
        assert [exchange(proxy, b"abc") for _ in range(4)] == [b"", b"a", b"ab", b"abc"]


def test_one_way_can_be_silent_and_loses_nothing(echo: tuple[str, int]) -> None:
    with (
        Proxy(echo, Weather(hold_down=True)) as proxy,
        socket.create_connection(proxy.address, timeout=0.3) as client,
    ):
        client.sendall(b"words")
        with pytest.raises(TimeoutError):
            client.recv(100)
        assert (proxy.up, proxy.down) == (5, 0)
        proxy.weather = Weather()
        client.settimeout(10)
        assert client.recv(100) == b"words"


def test_delay_and_rate_make_it_slow(echo: tuple[str, int]) -> None:
    with Proxy(echo, Weather(delay=0.05, rate=2000)) as proxy:
        begun = time.monotonic()
        assert exchange(proxy, bytes(200)) == bytes(200)
        assert time.monotonic() - begun >= 0.3  # twice 0.05 for the delay and 0.1 for the rate


def test_refused_and_cut_connections_are_gone(echo: tuple[str, int]) -> None:
    with Proxy(echo) as proxy:
        with socket.create_connection(proxy.address, timeout=10) as client:
            client.sendall(b"a")
            assert client.recv(1) == b"a"
            proxy.cut()
            assert ending(client) == "reset"
        proxy.weather = Weather(refuse=True)
        with pytest.raises(OSError, match=r"reset|Broken|not connected"):
            exchange(proxy, b"words")


def test_loss_is_drawn_from_the_seed(echo: tuple[str, int]) -> None:
    def fates(seed: int) -> list[bool]:
        result = []
        with Proxy(echo, Weather(lose=0.3, clean=True), seed=seed) as proxy:
            for _ in range(30):
                try:
                    result.append(exchange(proxy, b"x") == b"x")
                except OSError:
                    result.append(False)
        return result

    first = fates(7)
    assert first == fates(7)
    assert True in first
    assert False in first
