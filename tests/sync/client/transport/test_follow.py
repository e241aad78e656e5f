"""Following tells every entry once and in order, whatever lies between it and the relay."""

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sync.client.transport import (
    Address,
    Arrived,
    Cancelled,
    CaughtUp,
    Cursor,
    Event,
    Interrupted,
    NewGeneration,
    Refused,
    Relay,
    Stop,
    TurnEnded,
    follow,
)
from sync.relay.http.options import Options, StreamLimits
from tests.sync.client.transport.circles import Circle, address_of, circle_at
from tests.sync.client.transport.conftest import QUICK, Make
from tests.sync.making import Source
from tests.sync.proxy import Proxy, Weather
from tests.sync.relays import Running, relay_here


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    with relay_here(tmp_path / "relay") as running:
        yield running


@pytest.fixture
def direct(running: Running, make: Make) -> Relay:
    return make(address_of(running), replace(QUICK, tries=6))


@pytest.fixture
def circle(running: Running, direct: Relay, source: Source) -> Circle:
    return circle_at(running, direct, source)


def told(events: list[Event]) -> list[bytes | None]:
    return [event.frame.body for event in events if isinstance(event, Arrived)]


class Follower(threading.Thread):
    """Follows a log in a thread of its own and keeps what it was told."""

    def __init__(
        self, relay: Relay, circle: Circle, cursor: Cursor | None = None, *, streams: bool = True
    ) -> None:
        super().__init__(daemon=True)
        self._relay = relay
        self._events = follow(
            relay, circle.log, circle.capability, cursor or circle.start, streams=streams
        )
        self.events: list[Event] = []
        self.ended: BaseException | None = None
        self.start()

    def run(self) -> None:
        try:
            self.events.extend(self._events)
        except BaseException as error:  # noqa: BLE001 - looked at by the test
            self.ended = error

    def until(self, done: Callable[[list[Event]], bool]) -> None:
        deadline = time.monotonic() + 30
        while not done(self.events):
            assert time.monotonic() < deadline, self.events[-5:]
            assert self.ended is None, self.ended
            time.sleep(0.005)

    def stop(self) -> None:
        self._relay.stop.set()
        self.join(10)
        assert isinstance(self.ended, Cancelled)


@pytest.mark.parametrize("streams", [True, False])
def test_what_is_there_and_what_comes_is_told(
    direct: Relay, circle: Circle, running: Running, make: Make, *, streams: bool
) -> None:
    circle.post(direct, b"early")
    follower = Follower(make(address_of(running)), circle, streams=streams)
    follower.until(lambda events: CaughtUp in map(type, events))
    for body in (b"one", b"large" * 10_000, b"two", b"three"):
        circle.post(direct, body)
    follower.until(lambda events: len(told(events)) == 5)
    circle.turn_over(direct)
    follower.join(10)
    assert told(follower.events) == circle.bodies
    last = follower.events[-1]
    assert isinstance(last, TurnEnded)
    assert last.cursor.seq == 6
    cursors = [event.cursor for event in follower.events if isinstance(event, Arrived)]
    assert [cursor.seq for cursor in cursors] == [1, 2, 3, 4, 5, 6]
    assert cursors[-1] == last.cursor


def test_it_goes_on_from_a_cursor(
    direct: Relay, circle: Circle, running: Running, make: Make
) -> None:
    for number in range(10):
        circle.post(direct, b"%d" % number)
    first = itertools.islice(
        (
            event
            for event in follow(direct, circle.log, circle.capability, circle.start)
            if isinstance(event, Arrived)
        ),
        4,
    )
    cursor = list(first)[-1].cursor
    follower = Follower(make(address_of(running)), circle, cursor)
    follower.until(lambda events: len(told(events)) == 6)
    follower.stop()
    assert told(follower.events) == [b"%d" % number for number in range(4, 10)]


WEATHER: dict[str, Callable[[int], Weather | None]] = {
    "cut after a few bytes": lambda n: Weather(cut_down=40 + 397 * n % 2900, clean=n % 2 == 0),
    "cut on the way there": lambda n: Weather(cut_up=31 * n % 500),
    "slow and lossy": lambda n: Weather(delay=0.002, jitter=0.005, lose=0.1, block=700),
    "tiny pieces": lambda n: Weather(block=7, cut_down=3000 if n % 3 else None),
}


@pytest.mark.parametrize("plan", WEATHER.values(), ids=WEATHER.keys())
def test_every_entry_is_told_once_through_bad_weather(
    direct: Relay,
    circle: Circle,
    running: Running,
    make: Make,
    plan: Callable[[int], Weather | None],
) -> None:
    worst = 40

    def weather(number: int) -> Weather | None:
        return plan(number) if number < worst else None

    with Proxy(running.address, plan=weather, seed=3) as proxy:
        patience = replace(QUICK, heartbeat=3, backoff=0.01, longest_backoff=0.03, polls=5)
        follower = Follower(make(Address.parse(f"http://127.0.0.1:{proxy.port}"), patience), circle)
        for number in range(60):
            circle.post(direct, b"%d" % number * (1 + number % 7 * 200))
            time.sleep(0.01)
        circle.post(direct, b"large" * 20_000)
        follower.until(lambda events: len(told(events)) == 61)
        proxy.cut()
        circle.turn_over(direct)
        follower.join(20)
        assert told(follower.events) == circle.bodies
        assert isinstance(follower.events[-1], TurnEnded)
        assert Interrupted in map(type, follower.events)
        assert proxy.connections > 3


def test_silence_one_way_is_noticed(
    direct: Relay, circle: Circle, running: Running, make: Make
) -> None:
    with Proxy(running.address) as proxy:
        patience = replace(QUICK, heartbeat=0.5, silence=0.5, request=1)
        follower = Follower(make(Address.parse(f"http://127.0.0.1:{proxy.port}"), patience), circle)
        circle.post(direct, b"one")
        follower.until(lambda events: len(told(events)) == 1)
        proxy.weather = Weather(hold_down=True)
        circle.post(direct, b"two")
        follower.until(lambda events: Interrupted in map(type, events))
        proxy.cut()
        proxy.weather = Weather()
        follower.until(lambda events: len(told(events)) == 2)
        follower.stop()
    assert told(follower.events) == [b"one", b"two"]


def test_a_relay_that_restarts_is_found_again(tmp_path: Path, make: Make, source: Source) -> None:
    folder = tmp_path / "relay"
    with relay_here(folder) as first:
        circle = circle_at(first, make(address_of(first)), source)
        proxy = Proxy(first.address)
        with proxy:
            relay = make(
                Address.parse(f"http://127.0.0.1:{proxy.port}"),
                sleep=lambda seconds, stop: stop.wait(min(seconds, 0.1)),
            )
            follower = Follower(relay, circle)
            circle.post(make(address_of(first)), b"one")
            follower.until(lambda events: len(told(events)) == 1)
            first.ask_to_stop()
            first.join()
            follower.until(lambda events: Interrupted in map(type, events))
            with relay_here(folder) as second:
                proxy.aim(second.address)
                circle.post(make(address_of(second)), b"two")
                follower.until(lambda events: len(told(events)) == 2)
                follower.stop()
    assert told(follower.events) == [b"one", b"two"]


def test_long_polls_take_the_place_of_streams_that_break(
    direct: Relay, circle: Circle, running: Running, make: Make
) -> None:
    """Something on the way swallows streams: it lets only 900 bytes of an answer through."""
    with Proxy(running.address, Weather(cut_down=1200)) as proxy:
        lines: list[str] = []
        relay = make(
            Address.parse(f"http://127.0.0.1:{proxy.port}"),
            replace(QUICK, polls=1000),
            on_connection=lambda _, purpose: lines.append(purpose),
        )
        follower = Follower(relay, circle)
        for number in range(40):
            circle.post(direct, b"%d" % number)
            follower.until(lambda events, number=number: len(told(events)) == number + 1)  # type: ignore[misc]
        follower.stop()
    assert told(follower.events) == circle.bodies


def test_those_for_whom_there_is_no_stream_look_now_and_then(
    tmp_path: Path, make: Make, source: Source
) -> None:
    waits: list[float] = []

    def sleep(seconds: float, stop: Stop) -> None:
        waits.append(seconds)
        stop.wait(min(seconds, 0.05))

    with relay_here(
        tmp_path / "relay", options=Options(streams=StreamLimits(capability=1))
    ) as running:
        direct = make(address_of(running))
        circle = circle_at(running, direct, source)
        followers = [Follower(make(address_of(running), sleep=sleep), circle) for _ in range(3)]
        for follower in followers[1:]:
            follower.until(lambda events: CaughtUp in map(type, events))
        circle.post(direct, b"one")
        for follower in followers:
            follower.until(lambda events: len(told(events)) == 1)
        for follower in followers:
            follower.stop()
    assert max(waits) >= 30  # what the relay asked for


def test_a_wrong_capability_ends_it(direct: Relay, circle: Circle, source: Source) -> None:
    with pytest.raises(Refused):
        next(follow(direct, circle.log, source.secret(), circle.start))


def test_a_restored_relay_ends_it(direct: Relay, circle: Circle) -> None:
    circle.post(direct, b"one")
    other = Cursor(b"\7" * 16, 9, b"\7" * 32)
    events = list(follow(direct, circle.log, circle.capability, other))
    assert events == [NewGeneration(circle.generation)]


def test_leaving_it_closes_the_stream(direct: Relay, circle: Circle, running: Running) -> None:
    events = follow(direct, circle.log, circle.capability, circle.start)
    assert isinstance(next(events), CaughtUp)
    circle.post(direct, b"one")
    assert isinstance(next(events), Arrived)
    events.close()  # type: ignore[attr-defined]
    deadline = time.monotonic() + 60
    while running.call(lambda: len(running.services.hub)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert running.call(lambda: len(running.services.hub)) == 0
