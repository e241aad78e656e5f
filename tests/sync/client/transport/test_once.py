"""What is sent through a connection that breaks everywhere arrives, and arrives once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from sync.client.transport import Address, Relay, Told, Unreachable, pieces
from sync.protocol.ids import box_id, secret_hash
from sync.protocol.sizes import KIB
from tests.sync.client.transport.circles import Circle, address_of, circle_at
from tests.sync.client.transport.conftest import QUICK, Make
from tests.sync.making import Source
from tests.sync.proxy import Proxy, Weather
from tests.sync.relays import Running, relay_here

STUBBORN = replace(QUICK, tries=200, total=60, backoff=0.001, longest_backoff=0.002)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    with relay_here(tmp_path / "relay") as running:
        yield running


@pytest.fixture
def direct(running: Running, make: Make) -> Relay:
    return make(address_of(running))


@pytest.fixture
def circle(running: Running, direct: Relay, source: Source) -> Circle:
    return circle_at(running, direct, source)


@contextmanager
def through(
    running: Running, make: Make, plan: Callable[[int], Weather | None]
) -> Iterator[tuple[Relay, Proxy]]:
    with Proxy(running.address, plan=plan) as proxy:
        yield make(Address.parse(f"http://127.0.0.1:{proxy.port}"), STUBBORN), proxy


def everything(direct: Relay, circle: Circle) -> list[bytes | None]:
    cursor = circle.start
    bodies: list[bytes | None] = []
    while True:
        page = direct.read(circle.log, circle.capability, cursor)
        if not page.frames:
            return bodies
        bodies += [frame.body for frame in page.frames]
        cursor = page.cursor


def test_cut_after_every_byte_of_the_answer(
    direct: Relay, circle: Circle, running: Running, make: Make
) -> None:
    """Every try is carried out, and its answer breaks off one byte later than the last one's."""
    with through(running, make, lambda number: Weather(cut_down=3 * number)) as (relay, proxy):
        told = relay.append(circle.log, circle.capability, bytes(16), b"sealed", if_turn=1)
        assert proxy.connections > 30
    assert told.repeated
    assert told.value.seq == 1
    assert everything(direct, circle) == [b"sealed"]


def test_cut_after_every_byte_of_the_request(
    direct: Relay, circle: Circle, running: Running, make: Make
) -> None:
    plan = lambda number: Weather(cut_up=11 * number, clean=number % 2 == 0)  # noqa: E731
    with through(running, make, plan) as (relay, proxy):
        told = relay.append(circle.log, circle.capability, bytes(16), b"sealed" * 50, if_turn=1)
        assert proxy.connections > 30
    assert told.value.seq == 1
    assert everything(direct, circle) == [b"sealed" * 50]


def test_many_appends_through_cuts_anywhere(
    direct: Relay, circle: Circle, running: Running, make: Make
) -> None:
    random = Random(11)

    def plan(_: int) -> Weather:
        up, down = random.randrange(4000), random.randrange(2500)
        return Weather(cut_up=up, cut_down=down, clean=random.random() < 0.5)

    with through(running, make, plan) as (relay, proxy):
        for number in range(60):
            circle.post(relay, b"%d" % number)
        circle.turn_over(relay)
        circle.post(relay, b"after")
        assert proxy.connections > 20
    state = direct.state(circle.log, circle.capability).value
    assert (state.head, state.turn) == (62, 2)


def test_everything_else_may_be_sent_again_as_well(
    direct: Relay, circle: Circle, running: Running, make: Make, source: Source
) -> None:
    contact, reader, key, item = source.secret(), source.secret(), source.id(), source.id()
    box, attachment, data = box_id(circle.relay, key), source.id(), source(9 * KIB)

    def steps(relay: Relay) -> Iterator[Callable[[], Told[object] | object]]:
        yield lambda: relay.create_box(
            circle.relay,
            key,
            log=circle.log,
            capability=circle.capability,
            contact_hash=secret_hash(contact),
            reader_hash=secret_hash(reader),
            kind="return",
        )
        yield lambda: relay.post(box, contact, item, b"hello")
        yield lambda: relay.upload(circle.log, circle.capability, attachment, pieces(data, 2 * KIB))
        yield lambda: relay.renew_repair(circle.log, circle.repair, secret_hash(circle.repair))
        yield lambda: relay.take_out(box, reader, through=0)
        yield lambda: relay.renew_box(box, reader)

    def plan(number: int) -> Weather:
        return Weather(cut_down=29 * (number % 40))

    with through(running, make, plan) as (relay, _):
        for step in steps(relay):
            step()
    assert [one.body for one in direct.items(box, reader).items] == [b"hello"]
    assert b"".join(direct.download(circle.log, circle.capability, attachment)) == data


def test_after_a_crash_the_same_key_gives_the_same_place(
    direct: Relay, circle: Circle, running: Running, make: Make
) -> None:
    """The answer was lost and the program ended; the next one sends what it finds in its outbox."""
    with Proxy(running.address, Weather(cut_down=0)) as proxy:
        relay = make(Address.parse(f"http://127.0.0.1:{proxy.port}"), QUICK)
        with pytest.raises(Unreachable):
            relay.append(circle.log, circle.capability, b"k" * 16, b"sealed", if_turn=1)
    assert everything(direct, circle) == [b"sealed"]
    told = direct.append(circle.log, circle.capability, b"k" * 16, b"sealed", if_turn=1)
    assert (told.value.seq, told.repeated) == (1, True)
