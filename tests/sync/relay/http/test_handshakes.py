"""TLS connections whose handshake is under way: counted as those that are made."""

import asyncio
import socket
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from sync.relay.http.listeners import Listener
from sync.relay.http.options import Options
from tests.sync.relay.http.test_server import make_certificate, wrapped
from tests.sync.relay.http.test_streams import until
from tests.sync.relays import relay_here


@pytest.mark.parametrize("loop", ["the usual one", "Python's own"])
@pytest.mark.parametrize(
    "options", [Options(connections_per_address=3), Options(connections=3)], ids=["address", "all"]
)
def test_handshakes_that_never_end_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: Options, loop: str
) -> None:
    if loop != "the usual one":
        monkeypatch.setattr("tests.sync.relays.loop_factory", lambda: asyncio.new_event_loop)
    tls = make_certificate(tmp_path)
    with relay_here(tmp_path / "data", listeners=[Listener(tls=tls)], options=options) as relay:
        open_now = relay.services.metrics.gauges["connections"][1]
        with wrapped(tls, relay.address), ExitStack() as mute:
            for _ in range(2):
                one = mute.enter_context(socket.create_connection(relay.address, timeout=20))
                one.sendall(b"\x16\x03\x01\x02\x00")  # the beginning of a first word
            until(lambda: relay.call(open_now) == 3)
            more = mute.enter_context(socket.create_connection(relay.address, timeout=5))
            with suppress(ConnectionResetError):
                assert more.recv(1) == b"", "closed, long before its time was over"
        until(lambda: relay.call(open_now) == 0)
        with socket.create_connection(relay.address, timeout=20) as stranger:
            stranger.sendall(b"GET /v1 HTTP/1.1\r\n\r\n")
            while stranger.recv(1000):
                pass
        with wrapped(tls, relay.address) as member:
            member.sendall(b"GET /v1 HTTP/1.1\r\nHost: relay\r\nConnection: close\r\n\r\n")
            assert member.recv(12) == b"HTTP/1.1 200"
        until(lambda: relay.call(open_now) == 0)
    assert '"error"' not in relay.output.getvalue()
