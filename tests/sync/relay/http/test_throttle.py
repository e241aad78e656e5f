"""Limits of requests: buckets, pseudonyms, and how they answer over HTTP."""

import os
import socket
from contextlib import ExitStack
from ipaddress import ip_address, ip_network
from pathlib import Path

import pytest

from sync.protocol.problems import Problem, RefusedError
from sync.relay.http.options import Options, Rate, Rates, StreamLimits
from sync.relay.http.throttle import UNFINISHED, Buckets, Incoming, Outgoing, Pseudonyms, Seats
from tests.sync.relay.http.asking import Asker, Circle, new_key, problem_of
from tests.sync.relay.test_gate import solve
from tests.sync.relays import relay_here


class Now:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


def test_a_bucket_gives_its_burst_and_fills_again() -> None:
    now = Now()
    buckets = Buckets(Rate(2, 4), now)
    for _ in range(4):
        buckets.take(b"one")
    with pytest.raises(RefusedError) as empty:
        buckets.take(b"one")
    assert (empty.value.problem, empty.value.retry_after) == (Problem.RATE, 1)
    buckets.take(b"two")
    now.time += 0.5
    buckets.take(b"one")
    with pytest.raises(RefusedError):
        buckets.take(b"one")
    now.time += 100
    for _ in range(4):
        buckets.take(b"one")


def test_a_circle_behind_one_router_has_seats_and_cannot_be_shut_out_from_one_address() -> None:
    limits = StreamLimits()
    seats = Seats(limits)
    circle, *others = (bytes([number]) for number in range(3))
    for capability in (circle, *others):
        for _member in range(30):
            seats.take(capability, b"one router")
    for _more in range(seats.taken, limits.address):
        seats.take(circle, b"one router")
    with pytest.raises(RefusedError) as full:
        seats.take(circle, b"one router")
    assert full.value.problem is Problem.STREAMS
    seats.take(circle, b"another")
    for capability in (circle, *others):
        for _member in range(30):
            seats.give_back(capability, b"one router")
    seats.take(circle, b"one router")


def test_a_charge_goes_below_nothing_but_not_for_ever() -> None:
    now = Now()
    buckets = Buckets(Rate(1, 10), now)
    for _ in range(50):
        buckets.charge(b"one", 20)
    with pytest.raises(RefusedError) as owing:
        buckets.take(b"one")
    assert owing.value.retry_after == 11
    now.time += 11
    buckets.take(b"one")


def test_buckets_that_are_full_again_are_forgotten() -> None:
    now = Now()
    buckets = Buckets(Rate(1, 10), now)
    buckets.take(b"old")
    now.time += 6
    buckets.take(b"new")
    now.time += 5
    buckets.forget()
    assert set(buckets._left) == {b"new"}


def test_many_keys_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.relay.http.throttle._MOST", 100)
    buckets = Buckets(Rate(1, 10), Now())
    for number in range(1000):
        buckets.take(b"%d" % number)
    assert len(buckets._left) <= 101


def test_a_pseudonym_lasts_a_day_and_covers_a_network() -> None:
    day = [0.0]
    names = Pseudonyms(lambda: day[0] * 86_400, os.urandom)
    four, six = ip_address("192.0.2.1"), ip_address("2001:db8::1")
    first = names.of(four)
    assert names.of(four) == first
    assert names.of(ip_address("::ffff:192.0.2.1")) == first
    assert names.of(ip_address("192.0.2.2")) != first
    assert names.of(six) == names.of(ip_address("2001:db8::ffff:1"))
    assert names.of(six) != names.of(ip_address("2001:db8:0:1::1"))
    day[0] += 1
    assert names.of(four) != first
    assert four.packed not in first


def test_a_capability_that_asks_too_often_waits(tmp_path: Path) -> None:
    now = Now()
    options = Options(rates=Rates(Rate(1, 3), None))
    with relay_here(tmp_path, options=options, now=now) as relay:
        asker = Asker(relay.url)
        one, two = asker.create(relay.token()), asker.create(relay.token())
        for _ in range(3):
            assert one.append().status_code == 201
        refused = one.append()
        assert (problem_of(refused), refused.headers["Retry-After"]) == ("rate", "1")
        assert two.append().status_code == 201
        now.time += 1
        assert one.append().status_code == 201
        asker.session.close()


def test_guessing_capabilities_costs_more(tmp_path: Path) -> None:
    options = Options(rates=Rates(None, Rate(1, 50), refused=20))
    with relay_here(tmp_path, options=options, now=Now()) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        guesses = [problem_of(circle.page(secret=os.urandom(32))) for _ in range(4)]
        assert guesses == ["unknown", "unknown", "unknown", "rate"]
        assert problem_of(circle.page()) == "rate", "the address waits, whoever asks from there"
        assert asker.ask("GET", "/healthz").status_code == 200
        asker.session.close()


def test_only_a_proxy_that_is_believed_speaks_for_others(tmp_path: Path) -> None:
    rates = Rates(None, Rate(1, 2))
    behind = Options(rates=rates, proxies=(ip_network("127.0.0.0/8"), ip_network("10.0.0.0/8")))
    with relay_here(tmp_path / "a", options=behind, now=Now()) as relay:
        asker = Asker(relay.url)

        def ask(forwarded: str) -> int:
            return asker.ask("GET", "/v1", headers={"X-Forwarded-For": forwarded}).status_code

        assert [ask("192.0.2.1") for _ in range(3)] == [200, 200, 429]
        assert [ask("203.0.113.9, 192.0.2.1, 10.0.0.3") for _ in range(2)] == [429, 429]
        assert [ask("192.0.2.2") for _ in range(2)] == [200, 200]
        assert [ask(garbage) for garbage in ("", "x", "10.0.0.1, 10.0.0.2", "é")] == [200] * 4
        asker.session.close()
    with relay_here(tmp_path / "b", options=Options(rates=rates), now=Now()) as relay:
        asker = Asker(relay.url)
        codes = [
            asker.ask("GET", "/v1", headers={"X-Forwarded-For": f"192.0.2.{n}"}).status_code
            for n in range(3)
        ]
        assert codes == [200, 200, 429]
        asker.session.close()


def test_an_open_gate_takes_work_once_and_so_much_a_day(tmp_path: Path) -> None:
    options = Options(gate="open", work_bits=8, rates=Rates(None, None, creations=2))
    with relay_here(tmp_path, options=options) as relay:
        asker, day = Asker(relay.url), relay.services.today()
        told = asker.ask("GET", "/v1").json()
        assert (told["gate"], told["work_bits"]) == ("open", 8)
        relay_id = bytes.fromhex(told["relay"])
        stamp, key = solve(8, day, relay_id), new_key()
        circle = asker.create(None, key=key, **{"Proof-Of-Work": stamp})

        def ask(**headers: str) -> str | None:
            other = Circle(asker, "", os.urandom(32), os.urandom(32))
            sent = {name.replace("_", "-"): value for name, value in headers.items()}
            return problem_of(other.create(None, new_key(), **sent))

        assert ask() == "work-refused"
        assert ask(Proof_Of_Work="1:8:x") == "work-refused"
        assert ask(Proof_Of_Work=stamp) == "work-refused", "it is taken once"
        assert ask(Proof_Of_Work=solve(8, day, relay_id)) is None
        assert ask(Proof_Of_Work=solve(8, day, relay_id)) == "quota", "two a day"
        again = circle.create(None, key, **{"Proof-Of-Work": stamp})
        assert again.status_code == 200, "what was made is made, whatever the quota says"
        asker.create(relay.token())
        asker.session.close()


def test_pages_get_smaller_while_much_is_on_its_way() -> None:
    outgoing, mib = Outgoing(), 1024 * 1024
    assert outgoing.page(4 * mib) == 4 * mib
    with outgoing.holding(255 * mib):
        assert outgoing.page(4 * mib) == mib
        with outgoing.holding(mib):
            assert outgoing.page(4 * mib) == 64 * 1024
        with outgoing.holding(258 * mib), pytest.raises(RefusedError):
            outgoing.page(4 * mib)
    assert outgoing.bytes == 0


def test_bodies_are_refused_while_too_many_are_worked_on(tmp_path: Path) -> None:
    with relay_here(tmp_path) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        incoming = relay.services.incoming
        assert circle.append(bytes(300_000)).status_code == 201
        assert problem_of(circle.append(bytes(600_000))) == "too-large"
        assert problem_of(circle.append(b"x", Authorization="Bearer x")) == "malformed"
        assert incoming.bytes == 0, "all of them were given back"
        incoming.bytes = 600 * 1024 * 1024
        refused = circle.append(b"x")
        assert (problem_of(refused), refused.headers["Retry-After"]) == ("rate", "5")
        assert circle.page().status_code == 200, "reading goes on"
        incoming.bytes -= 600 * 1024 * 1024
        assert circle.append(b"x").status_code == 201
        asker.session.close()


def test_one_address_sends_so_many_bodies_at_once(tmp_path: Path) -> None:
    """Whoever has no capability at all must not fill the memory with bodies that never end."""
    start = (
        f"POST /v1/logs/{'0' * 32}/entries HTTP/1.1\r\nHost: relay\r\nIf-Turn: 1\r\n"
        f"Authorization: Bearer {'0' * 64}\r\nIdempotency-Key: {'0' * 32}\r\n"
        "Content-Type: application/octet-stream\r\nContent-Length: 500000\r\n\r\n"
    ).encode()
    with relay_here(tmp_path) as relay, ExitStack() as links:

        def begin() -> socket.socket:
            link = links.enter_context(socket.create_connection(relay.address, timeout=20))
            link.sendall(start + b"x" * 1000)
            return link

        mute = [begin() for _ in range(UNFINISHED)]
        assert begin().recv(12) == b"HTTP/1.1 429"
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        assert circle.append(b"whole").status_code == 201, "what comes in one piece is taken"
        mute[0].sendall(b"x" * 499_000)
        assert mute[0].recv(12) == b"HTTP/1.1 404"
        assert circle.append(bytes(500_000)).status_code == 201
        asker.session.close()


def test_unfinished_bodies_are_counted_by_address() -> None:
    incoming = Incoming()
    with ExitStack() as bodies:
        for _ in range(UNFINISHED):
            bodies.enter_context(incoming.unfinished(b"one"))
            bodies.enter_context(incoming.unfinished(None))
        with pytest.raises(RefusedError), incoming.unfinished(b"one"):
            pass
        bodies.enter_context(incoming.unfinished(b"another"))
        bodies.enter_context(incoming.unfinished(None))
    with incoming.unfinished(b"one"):
        pass
