"""Nothing waits longer than it may, however slowly a server goes on; and all can be stopped."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from sync.client.transport import Cancelled, Cursor, Patience, Relay, Stop, Unreachable, follow
from sync.client.transport.events import Bye, Signal
from sync.protocol.chain import START
from sync.protocol.chain import follow as follow_chain
from sync.protocol.frames import Frame, Kind, State, decode, encode
from tests.sync.client.transport.conftest import QUICK, Make
from tests.sync.client.transport.liars import (
    BOX,
    CAPABILITY,
    EVENTS,
    GENERATION,
    JSON,
    LOG,
    OCTETS,
    Behaviour,
    Liar,
    Talk,
    answer,
    chunk,
    forever,
    saying,
)

CURSOR = Cursor(GENERATION)
SOON = 5.0
"""Seconds within which everything here has to be over; the time-outs under test are far shorter,
those that would take their place far longer."""

HEAD = answer(200, b"", JSON, {"Content-Length": 5000})
PAGE = answer(
    200,
    b"",
    OCTETS,
    {"Lamplit-Head": 0, "Lamplit-Chain": "00" * 32, "Lamplit-Turn": 1},
)
STREAM = answer(200, b"", EVENTS, {"Transfer-Encoding": "chunked"}, length=False)


def within(seconds: float, work: Callable[[], object]) -> None:
    begun = time.monotonic()
    work()
    assert time.monotonic() - begun < seconds


def bytewise(data: bytes) -> Iterator[bytes]:
    return (data[at : at + 1] for at in range(len(data)))


TRICKLES: dict[str, tuple[bytes, bytes]] = {
    "the status line": (b"", HEAD),
    "headers": (b"HTTP/1.1 200 OK\r\n", b"X-One: 1\r\n" * 500),
    "a body": (HEAD, b" " * 5000),
    "chunk after chunk": (
        answer(200, b"", JSON, {"Transfer-Encoding": "chunked"}, length=False),
        b"1\r\n \r\n" * 1000,
    ),
}


@pytest.mark.parametrize(("start", "rest"), TRICKLES.values(), ids=TRICKLES.keys())
def test_a_trickle_ends_at_the_deadline(make: Make, start: bytes, rest: bytes) -> None:
    def behave(talk: Talk) -> None:
        talk.request()
        if start:
            talk.send(start)
        talk.trickle(bytewise(rest), 0.05)

    with Liar(behave) as liar:
        relay = make(liar.address, replace(QUICK, request=0.4, silence=60))
        with pytest.raises(Unreachable, match="in time"):
            within(SOON, relay.describe)


def slowly(talk: Talk) -> None:
    """A whole page that takes two seconds, in equal parts."""
    talk.request()
    frame = encode(Frame(1, 1, Kind.POST, State.PRESENT, bytes(100_000)))
    chain = follow_chain(START, next(decode(frame)))
    fields = {"Lamplit-Head": 1, "Lamplit-Chain": chain.hex(), "Lamplit-Turn": 1}
    whole = answer(200, frame, OCTETS, fields)
    talk.trickle((whole[at : at + 10_500] for at in range(0, len(whole), 10_500)), 0.2)


def test_a_large_page_over_a_slow_line_arrives(make: Make) -> None:
    with Liar(slowly) as liar:
        patience = replace(QUICK, request=1.0, total=1.0)
        relay = make(liar.address, replace(patience, pace=5_000.0))
        assert relay.read(LOG, CAPABILITY, CURSOR).cursor.seq == 1
        with pytest.raises(Unreachable, match="in time"):
            make(liar.address, replace(patience, pace=1e9)).read(LOG, CAPABILITY, CURSOR)


def test_a_large_body_over_a_slow_line_is_sent(make: Make) -> None:
    """Each part may take as long as silence may last; all of them together take longer."""
    good = answer(201, b"{}", JSON)

    def behave(talk: Talk) -> None:
        talk.connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 << 10)
        left = 24 << 20
        while left > 0:
            left -= len(talk.connection.recv(1 << 20))
            time.sleep(0.02)
        talk.send(good)

    with Liar(behave) as liar:
        relay = make(liar.address, replace(QUICK, silence=2.0, pace=1e6))
        body = bytes(24 << 20)
        begun = time.monotonic()
        relay.put_chunk(LOG, CAPABILITY, BOX, 0, body)
        assert time.monotonic() - begun > 2.0


def test_silence_ends_before_the_deadline(make: Make) -> None:
    def behave(talk: Talk) -> None:
        talk.request()
        talk.wait()

    with Liar(behave) as liar:
        relay = make(liar.address, replace(QUICK, request=60, silence=0.3))
        with pytest.raises(Unreachable, match="in time"):
            within(SOON, relay.describe)


def test_a_server_that_reads_nothing_is_not_waited_for(make: Make) -> None:
    def behave(talk: Talk) -> None:
        talk.wait()

    with Liar(behave) as liar:
        relay = make(liar.address, replace(QUICK, silence=0.5))
        with pytest.raises(Unreachable):
            within(SOON, lambda: relay.put_chunk(LOG, CAPABILITY, BOX, 0, bytes(64 << 20)))


def test_nobody_there(make: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with Liar(saying()) as liar:
        address = replace(liar.address, port=port)
    with pytest.raises(Unreachable):
        within(SOON, make(address).describe)


def test_a_name_that_is_not_found(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> object:
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", fails)
    with Liar(saying()) as liar:
        relay = make(replace(liar.address, host="relay.invalid"))
        with pytest.raises(Unreachable, match="name"):
            relay.describe()


def test_looking_a_name_up_keeps_to_the_deadline(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: over.wait(30))
    with Liar(saying()) as liar:
        address = replace(liar.address, host="relay.invalid")
        with pytest.raises(Unreachable):
            within(SOON, make(address, replace(QUICK, request=0.3)).describe)
        relay = make(address, replace(QUICK, request=60, silence=60))
        with stopping(relay.stop, 0.2), pytest.raises(Cancelled):
            within(SOON, relay.describe)
    over.set()


class stopping:  # noqa: N801 - reads like a word
    """Sets a switch from another thread, a little later or when told."""

    def __init__(self, stop: Stop, seconds: float) -> None:
        self._timer = threading.Timer(seconds, stop.set)

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.join()


def quiet_after(start: bytes) -> Behaviour:
    def behave(talk: Talk) -> None:
        talk.request()
        talk.send(start)
        talk.wait()

    return behave


def drain(relay: Relay) -> None:
    for _ in follow(relay, LOG, CAPABILITY, CURSOR):
        pass


def listen(relay: Relay) -> list[Signal]:
    with relay.stream(LOG, CAPABILITY, CURSOR) as signals:
        return list(signals)


def download(relay: Relay) -> None:
    for _ in relay.download(LOG, CAPABILITY, BOX):
        pass


LONG = Patience(connect=60, silence=60, request=600, total=600, heartbeat=600, backoff=60)

STATE = answer(
    200,
    json.dumps({"listed": True, "chunks": [{"index": 0, "size": 1000, "hash": "0" * 64}]}).encode(),
)
WAITS: dict[str, tuple[Callable[[Relay], object], Behaviour]] = {
    "before the answer": (lambda relay: relay.describe(), quiet_after(b"")),
    "within the headers": (lambda relay: relay.describe(), quiet_after(HEAD[:30])),
    "within the body": (lambda relay: relay.describe(), quiet_after(HEAD)),
    "within a stream": (listen, quiet_after(STREAM)),
    "within a long poll": (
        lambda relay: relay.read(LOG, CAPABILITY, CURSOR, wait=50),
        quiet_after(b""),
    ),
    "while it waits to try again": (lambda relay: relay.describe(), lambda talk: None),
    "while a body is sent": (
        lambda relay: relay.put_chunk(LOG, CAPABILITY, BOX, 0, bytes(64 << 20)),
        lambda talk: talk.wait(),
    ),
}


@pytest.mark.parametrize(("work", "behave"), WAITS.values(), ids=WAITS.keys())
def test_every_wait_can_be_stopped(
    make: Make, work: Callable[[Relay], object], behave: Behaviour
) -> None:
    with Liar(behave) as liar:
        relay = make(liar.address, LONG, chance=lambda: 1.0)
        with stopping(relay.stop, 0.3), pytest.raises(Cancelled):
            within(SOON, lambda: work(relay))


def test_a_download_is_stopped_in_the_middle(make: Make) -> None:
    def behave(talk: Talk) -> None:
        talk.request()
        talk.send(STATE)
        talk.request()
        talk.send(answer(200, b"", OCTETS, {"Content-Length": 1000}) + b"x" * 500)
        talk.wait()

    with Liar(behave) as liar:
        relay = make(liar.address, LONG)
        with stopping(relay.stop, 0.3), pytest.raises(Cancelled):
            within(SOON, lambda: download(relay))


def test_following_is_stopped_in_the_middle_of_a_stream(make: Make) -> None:
    def behave(talk: Talk) -> None:
        while request := talk.request():
            if b"/stream" in request:
                talk.send(STREAM)
                talk.trickle(forever(chunk(b":\n\n")), 0.05)
            else:
                talk.send(PAGE)

    with Liar(behave) as liar:
        relay = make(liar.address, LONG)
        with stopping(relay.stop, 0.5), pytest.raises(Cancelled):
            within(SOON, lambda: drain(relay))
        assert any(b"/stream" in request for request in liar.requests)


def test_one_switch_stops_only_what_uses_it(make: Make) -> None:
    with Liar(quiet_after(b"")) as liar:
        relay = make(liar.address, replace(LONG, request=1.0, tries=1))
        stop = Stop()
        ended: list[Exception] = []

        def other() -> None:
            try:
                relay.describe()
            except Exception as error:  # noqa: BLE001 - looked at below
                ended.append(error)

        thread = threading.Thread(target=other)
        thread.start()
        with stopping(stop, 0.1), pytest.raises(Cancelled):
            relay.until(stop).describe()
        thread.join(10)
        assert [type(error) for error in ended] == [Unreachable]
        with pytest.raises(Cancelled):
            relay.until(stop).describe()


def test_a_stream_without_a_whole_line_is_dead(make: Make) -> None:
    """Single bytes would keep it alive for ever."""

    def behave(talk: Talk) -> None:
        talk.request()
        talk.send(STREAM)
        talk.trickle(forever(b"1\r\n:\r\n"), 0.05)

    with Liar(behave) as liar:
        relay = make(liar.address, replace(QUICK, heartbeat=0.4))
        with pytest.raises(Unreachable, match="in time"):
            within(SOON, lambda: listen(relay))


def test_a_stream_lives_as_long_as_lines_come(make: Make) -> None:
    def behave(talk: Talk) -> None:
        talk.request()
        talk.send(STREAM)
        talk.trickle([chunk(b":\n\n")] * 15, 0.1)
        talk.send(chunk(b"event: bye\ndata: 3\n\n"))

    with Liar(behave) as liar:
        relay = make(liar.address, replace(QUICK, heartbeat=0.8, request=0.9))
        begun = time.monotonic()
        assert listen(relay) == [Bye(3)]
        assert time.monotonic() - begun > 1.4
