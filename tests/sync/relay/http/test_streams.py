"""Streams and long polls: what comes, what ends them, and what they cost."""

import base64
import os
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import requests

from sync.protocol.frames import decode
from sync.relay.http.hub import BEAT, Hub
from sync.relay.http.options import Options, StreamLimits
from sync.relay.http.streams import back_in
from sync.relay.stores.sqlite.store import SqliteStore
from tests.sync.relay.http.asking import Asker, Circle, Events, problem_of
from tests.sync.relays import Running, relay_here


def until(condition: Callable[[], bool], seconds: float = 10) -> None:
    """Wait until something is so; it is decided by the relay, not by the clock."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.01)


def waiting(relay: Running) -> int:
    return relay.call(lambda: len(relay.services.hub))


def beat(relay: Running) -> None:
    """Let every waiter have its beat."""
    for _ in range(BEAT):
        relay.call(relay.services.hub.tick)


def appending(circle: Circle, *bodies: bytes) -> None:
    """Append through a connection of its own."""
    with requests.Session() as session:
        other = Circle(
            Asker(circle.asker.url, session), circle.log, circle.capability, circle.repair,
            circle.turn,
        )  # fmt: skip
        for body in bodies:
            assert other.append(body).status_code == 201


def frame_of(event: dict[str, str] | None) -> bytes | None:
    assert event is not None
    (frame,) = decode(base64.b64decode(event["data"]))
    assert int(event["id"]) == frame.seq
    return frame.body


def test_a_stream_tells_what_is_there_and_what_comes(relay: Running, circle: Circle) -> None:
    appending(circle, b"one", b"two")
    with circle.stream(after=1) as events:
        assert events.answer.headers["Content-Type"] == "text/event-stream"
        assert events.answer.headers["Lamplit-Generation"]
        assert frame_of(events.entry()) == b"two"
        appending(circle, b"three")
        assert frame_of(events.entry()) == b"three"
        beat(relay)
        assert events.next() == {}
    with circle.stream(after=0, last="2") as events:
        assert frame_of(events.entry()) == b"three"


def test_a_large_entry_is_only_announced(circle: Circle) -> None:
    appending(circle, bytes(16 * 1024), b"small")
    with circle.stream() as events:
        assert events.next() == {"event": "wake", "id": "1", "data": "1"}
        assert frame_of(events.entry()) == b"small"


def test_a_long_backlog_comes_whole_and_in_order(circle: Circle) -> None:
    appending(circle, *(b"%d" % number for number in range(150)))
    with circle.stream() as events:
        assert [frame_of(events.entry()) for _ in range(150)] == [b"%d" % n for n in range(150)]


def test_a_stream_ends_with_its_turn(circle: Circle) -> None:
    old = circle.capability
    with circle.stream(secret=old) as events:
        circle.open_turn(os.urandom(32), b"commit")
        circle.append(b"not for them")
        assert frame_of(events.entry()) == b"commit"
        assert events.next() == {"event": "end", "data": "1"}
        assert events.next() is None
    with circle.stream(after=1, secret=old) as events:
        assert events.next() == {"event": "end", "data": "1"}


def test_a_stream_says_goodbye_when_the_relay_stops(tmp_path: Path) -> None:
    with relay_here(tmp_path) as relay:
        circle = Asker(relay.url).create(relay.token())
        polled: list[requests.Response] = []
        poll = threading.Thread(target=lambda: polled.append(circle.page("?wait=50")))
        with circle.stream() as events:
            poll.start()
            until(lambda: waiting(relay) == 2)
            relay.ask_to_stop()
            told = events.next()
            assert told is not None
            assert (told["event"], int(told["data"]) > 0) == ("bye", True)
            assert events.next() is None
        poll.join(10)
        assert polled[0].content == b""
        relay.join()
        assert relay.code == 0
        circle.asker.session.close()


def test_many_streams_are_not_told_to_come_back_at_once(tmp_path: Path) -> None:
    told = Counter(back_in(left) for left in range(15_000, 0, -1))
    assert (min(told), max(told)) == (5, 65)
    assert max(told.values()) == 250
    with relay_here(tmp_path) as relay:
        circle = Asker(relay.url).create(relay.token())
        with circle.stream() as events:
            until(lambda: waiting(relay) == 1)
            relay.call(lambda: setattr(relay.services.seats, "taken", 5000))
            relay.ask_to_stop()
            assert events.next() == {"event": "bye", "data": "25"}
        relay.join()
        circle.asker.session.close()


def test_a_client_that_leaves_is_noticed_at_once(relay: Running, circle: Circle) -> None:
    with circle.stream() as events:
        until(lambda: waiting(relay) == 1)
        events.answer.close()
        until(lambda: waiting(relay) == 0)
    assert relay.services.seats.taken == 0


def test_a_stream_whose_turn_was_voided_ends(circle: Circle) -> None:
    from tests.sync.relay.http.asking import digest, new_key

    stolen = os.urandom(32)
    circle.open_turn(stolen, b"garbage")
    with circle.stream(after=1, secret=stolen) as events:
        answer = circle.asker.ask(
            "POST", f"{circle.path}/repairs", secret=circle.repair, body=b"repair",
            headers={
                "Idempotency-Key": new_key(), "If-Turn": "2", "Void-After": "0", "Next-Turn": "3",
                "Next-Capability": digest(b"n" * 32).hex(),
            },
        )  # fmt: skip
        assert answer.status_code == 201
        assert events.next() is None


def test_a_stream_ends_when_the_database_has_another_generation(tmp_path: Path) -> None:
    """What the reader has seen may be lost, and its numbers used again: it has to come back."""
    with relay_here(tmp_path) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        with circle.stream() as events:
            circle.append(b"seen")
            assert events.next() is not None
            store = relay.services.store
            assert isinstance(store, SqliteStore)
            store._identity = replace(store.identity, generation=os.urandom(16))
            relay.call(lambda: relay.services.hub.tell(bytes.fromhex(circle.log)))
            assert events.next() is None
        asker.session.close()


def test_what_cannot_be_streamed_is_refused_first(circle: Circle) -> None:
    def refusal(after: object, secret: bytes | None = None, last: str | None = None) -> str | None:
        with circle.stream(after, secret=secret, last=last) as events:
            return problem_of(events.answer)

    assert refusal(1) == "ahead"
    assert refusal("x") == "malformed"
    assert refusal(0, last="x") == "malformed"
    assert refusal(0, os.urandom(32)) == "unknown"
    head = circle.asker.session.head(f"{circle.asker.url}{circle.path}/stream")
    assert head.status_code == 405


def test_a_lost_hint_is_made_up_for(tmp_path: Path) -> None:
    """The bus is silent while the store works: the stream looks again by itself."""

    class Silent:
        def tell(self, place: bytes) -> None:
            """Tell nobody."""

    with relay_here(tmp_path, notices=lambda _hub: Silent()) as relay:
        circle = Asker(relay.url).create(relay.token())
        with circle.stream() as events:
            until(lambda: waiting(relay) == 1)
            appending(circle, b"silently")
            beat(relay)
            assert events.next() == {}
            loop_time = relay.loop.time
            relay.loop.time = lambda: loop_time() + 61  # type: ignore[method-assign]
            beat(relay)
            assert frame_of(events.entry()) == b"silently"
        circle.asker.session.close()


def test_only_so_many_wait_at_once(tmp_path: Path) -> None:
    limits = StreamLimits(capability=2, address=3, total=4)
    with relay_here(tmp_path, options=Options(streams=limits)) as relay:
        asker = Asker(relay.url)
        one, two = asker.create(relay.token()), asker.create(relay.token())
        with one.stream(), one.stream():
            until(lambda: relay.services.seats.taken == 2)
            with one.stream() as third:
                assert problem_of(third.answer) == "streams"
                assert int(third.answer.headers["Retry-After"]) > 0
            assert problem_of(one.page("?wait=1")) == "streams"
            with two.stream(), two.stream() as fourth:
                assert problem_of(fourth.answer) == "streams"
        until(lambda: relay.services.seats.taken == 0)
        asker.session.close()


def test_a_poll_waits_for_an_entry_or_its_time(relay: Running, circle: Circle) -> None:
    assert circle.page("?wait=1").content == b""
    found: list[requests.Response] = []
    poll = threading.Thread(target=lambda: found.append(circle.page("?wait=30")))
    poll.start()
    until(lambda: waiting(relay) == 1)
    appending(circle, b"came")
    poll.join(10)
    (frame,) = decode(found[0].content)
    assert frame.body == b"came"
    assert circle.page("?wait=30").headers["Lamplit-Head"] == "1"
    until(lambda: waiting(relay) == 0)


def test_a_poll_of_a_turn_that_ended_does_not_wait(circle: Circle) -> None:
    old = circle.capability
    circle.open_turn(os.urandom(32))
    answer = circle.page("?after=1&wait=50", secret=old)
    assert (answer.content, answer.headers["Lamplit-Ends"]) == (b"", "1")


@pytest.mark.parametrize("query", ["?after=1&wait=50", "?after=0&wait=50"])
def test_a_poll_is_refused_at_once(circle: Circle, query: str) -> None:
    wanted = "ahead" if "after=1" in query else "unknown"
    secret = os.urandom(32) if wanted == "unknown" else None
    assert problem_of(circle.page(query, secret)) == wanted


def test_the_hub_wakes_whom_it_should() -> None:
    hub = Hub()
    here, there = hub.join(b"here"), hub.join(b"there")
    hub.tell(b"here")
    assert (here.hinted, there.hinted) == (True, False)
    hub.tell_all()
    assert there.hinted
    for _ in range(BEAT):
        hub.tick()
    assert here.beat
    assert there.beat
    hub.quit(here)
    hub.quit(here)
    assert len(hub) == 1
    hub.stop()
    assert (there.stopping, here.stopping) == (True, False)
    assert hub.join(b"late").stopping


@pytest.mark.slow
def test_a_reader_who_never_reads_costs_no_memory(tmp_path: Path) -> None:
    """50 MB are appended while streams are open that take nothing."""
    from tests.sync.relays import relay_process

    settings = tmp_path / "relay.toml"
    settings.write_text("[rates]\ncapability_per_second = 100000\naddress_per_second = 100000\n")
    with relay_process(tmp_path / "data", "--config", str(settings)) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        streams = [circle.stream() for _ in range(20)]
        opened: list[Events] = [stream.__enter__() for stream in streams]
        appending(circle, bytes(12 * 1024))
        before = relay.resident()
        appending(circle, *[os.urandom(12 * 1024)] * 4300)
        grown = relay.resident() - before
        assert grown < 60 * 1024 * 1024, grown
        assert frame_of(opened[0].entry()) == bytes(12 * 1024)
        for stream in streams:
            stream.__exit__(None, None, None)
        asker.session.close()
