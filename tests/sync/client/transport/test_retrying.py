"""What may be sent again is sent again, after waits left to chance; what may not is not."""

import json
import threading
import time as wall
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.client.transport import (
    Failure,
    Lied,
    Patience,
    Refused,
    Relay,
    Stop,
    Unreachable,
    Untrusted,
)
from sync.client.transport.retrying import backoff, may_help
from sync.protocol.problems import Problem
from tests.sync.client.transport.conftest import QUICK, Make
from tests.sync.client.transport.liars import (
    CAPABILITY,
    GENERATION,
    KEY,
    LOG,
    Behaviour,
    Liar,
    Talk,
    answer,
    problem,
    saying,
)

GOOD = answer(201, json.dumps({"seq": 1, "turn": 1, "chain": "0" * 64}).encode())
PATIENCE = Patience(
    connect=5, silence=5, request=10, total=1000, tries=6, backoff=1.0, longest_backoff=5.0
)


class Time:
    """A clock that only moves when somebody sleeps by it, and notes how long they did."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float, stop: Stop) -> None:
        stop.check()
        self.slept.append(seconds)
        self.now += seconds


def append(relay: Relay) -> None:
    relay.append(LOG, CAPABILITY, KEY, b"sealed", if_turn=1)


@pytest.fixture
def time() -> Time:
    return Time()


def test_waits_double_are_left_to_chance_and_bounded(make: Make, time: Time) -> None:
    with Liar(saying(problem(503, "unavailable"))) as liar:
        for seed in (1, 2):
            relay = make(
                liar.address, PATIENCE, now=time, sleep=time.sleep, chance=Random(seed).random
            )
            with pytest.raises(Refused):
                append(relay)
        assert len(liar.requests) == 12
    drawn = [Random(seed) for seed in (1, 2)]
    bounds = [1.0, 2.0, 4.0, 5.0, 5.0]
    assert time.slept == [one.random() * bound for one in drawn for bound in bounds]


def test_what_the_relay_asks_for_comes_on_top(make: Make, time: Time) -> None:
    said = [problem(429, "rate", {"Retry-After": seconds}) for seconds in (7, 3)]
    with Liar(saying(*said, GOOD)) as liar:
        append(make(liar.address, PATIENCE, now=time, sleep=time.sleep, chance=lambda: 0.5))
    assert time.slept == [7.5, 4.0]


@pytest.mark.parametrize("said", ["9" * 4000, "99999999999", "1000000"])
def test_no_relay_can_ask_for_a_pause_without_end(make: Make, time: Time, said: str) -> None:
    patience = replace(PATIENCE, longest_retry_after=30.0)
    with Liar(saying(problem(503, "stopping", {"Retry-After": said}), GOOD)) as liar:
        append(make(liar.address, patience, now=time, sleep=time.sleep, chance=lambda: 0.0))
    assert time.slept == [30.0]


@pytest.mark.parametrize("said", ["-5", "soon", "1.5", "²", "Wed, 21 Oct 2026 07:28:00 GMT", ""])
def test_a_pause_that_cannot_be_read_is_passed_over(make: Make, time: Time, said: str) -> None:
    with Liar(saying(problem(503, "stopping", {"Retry-After": said}), GOOD)) as liar:
        append(make(liar.address, PATIENCE, now=time, sleep=time.sleep, chance=lambda: 0.25))
    assert time.slept == [0.25]


def test_a_pause_longer_than_the_patience_is_left_to_the_caller(make: Make, time: Time) -> None:
    patience = replace(PATIENCE, total=60.0)
    with Liar(saying(problem(503, "unavailable", {"Retry-After": 61}))) as liar:
        with pytest.raises(Refused) as caught:
            append(make(liar.address, patience, now=time, sleep=time.sleep, chance=lambda: 0.0))
        assert len(liar.requests) == 1
    assert caught.value.retry_after == 61
    assert time.slept == []


def test_patience_ends_before_the_tries_do(make: Make, time: Time) -> None:
    patience = replace(PATIENCE, total=4.0, tries=100)
    with Liar(saying(problem(503, "unavailable"))) as liar, pytest.raises(Refused):
        append(make(liar.address, patience, now=time, sleep=time.sleep, chance=lambda: 1.0))
    assert sum(time.slept) < 4.0
    assert time.slept == [1.0, 2.0]


AGAIN = {
    Problem.SLOW,
    Problem.QUOTA,
    Problem.RATE,
    Problem.STREAMS,
    Problem.INTERNAL,
    Problem.UNAVAILABLE,
    Problem.STOPPING,
}


@pytest.mark.parametrize("one", Problem)
def test_only_what_passes_is_asked_again(make: Make, time: Time, one: Problem) -> None:
    with Liar(saying(problem(one.status, one.slug), GOOD)) as liar:
        relay = make(liar.address, PATIENCE, now=time, sleep=time.sleep, chance=lambda: 0.0)
        if one in AGAIN:
            append(relay)
        else:
            with pytest.raises(Refused):
                append(relay)
        assert len(liar.requests) == (2 if one in AGAIN else 1)


def test_a_full_relay_says_when_to_come_back_and_a_full_log_does_not(
    make: Make, time: Time
) -> None:
    with Liar(saying(problem(507, "relay-full", {"Retry-After": 60}), GOOD)) as liar:
        append(make(liar.address, PATIENCE, now=time, sleep=time.sleep, chance=lambda: 0.0))
        assert len(liar.requests) == 2
    assert time.slept == [60.0]


def test_the_same_key_goes_with_every_try(make: Make, time: Time) -> None:
    def behave(talk: Talk) -> None:
        talk.request()

    calls: Iterator[Behaviour] = iter([behave, saying(GOOD)])
    with Liar(lambda talk: next(calls)(talk)) as liar:  # noqa: PLW0108 - another each time
        append(make(liar.address, PATIENCE, now=time, sleep=time.sleep, chance=lambda: 0.5))
        assert len(liar.requests) == 2
        assert liar.requests[0] == liar.requests[1]
        assert f"Idempotency-Key: {KEY.hex()}\r\n".encode() in liar.requests[0]
    assert time.slept == [0.5]


def test_a_kept_connection_that_ended_is_replaced_without_a_wait(make: Make, time: Time) -> None:
    """The server closes after every answer without saying so."""

    def behave(talk: Talk) -> None:
        talk.request()
        talk.send(GOOD)
        talk.request()

    with Liar(behave) as liar:
        relay = make(liar.address, QUICK, now=time, sleep=time.sleep)
        for _ in range(3):
            append(relay)
        assert liar.connections == 3
        assert len(liar.requests) == 5  # those that went over the old connections are sent again
    assert time.slept == []


def test_a_token_whose_answer_was_lost_is_asked_for_with_the_same_key(
    make: Make, time: Time
) -> None:
    """A circle has few of them: only the key tells the relay that this is the same request."""

    def lost(talk: Talk) -> None:
        talk.request()

    good = saying(answer(200, b'{"token":"lt1abc"}'))
    calls: Iterator[Behaviour] = iter([lost, good])
    with Liar(lambda talk: next(calls)(talk)) as liar:  # noqa: PLW0108 - another each time
        relay = make(liar.address, PATIENCE, now=time, sleep=time.sleep)
        told = relay.mint_token(LOG, CAPABILITY, KEY)
        assert (told.value.token, told.repeated) == ("lt1abc", True)
        assert len(liar.requests) == 2
        assert liar.requests[0] == liar.requests[1]
        assert f"Idempotency-Key: {KEY.hex()}\r\n".encode() in liar.requests[0]
    assert len(time.slept) == 1


def test_however_many_kept_connections_ended_one_new_one_is_made(make: Make) -> None:
    """A relay that restarted has ended all of them; trying one after the other helps nobody."""
    together = threading.Barrier(3)

    def behave(talk: Talk) -> None:
        talk.request()
        together.wait(10)
        talk.send(GOOD)
        talk.request()

    def alone(talk: Talk) -> None:
        talk.request()
        talk.send(GOOD)

    behaviours = [behave] * 3 + [alone]
    with Liar(lambda talk: behaviours.pop(0)(talk)) as liar:  # noqa: PLW0108 - as above
        relay = make(liar.address)
        threads = [threading.Thread(target=append, args=(relay,)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        append(relay)
        assert liar.connections == 4


def test_bytes_that_nobody_asked_for_are_no_answer(make: Make) -> None:
    """A second answer that lies waiting is not taken for that to the next request."""
    false = answer(201, json.dumps({"seq": 99, "turn": 1, "chain": "0" * 64}).encode())
    sent = threading.Event()

    def behave(talk: Talk) -> None:
        while talk.request() is not None:
            talk.send(GOOD)
            wall.sleep(0.02)
            talk.send(false)
            sent.set()

    with Liar(behave) as liar:
        relay = make(liar.address)
        for _ in range(3):
            told = relay.append(LOG, CAPABILITY, KEY, b"sealed", if_turn=1)
            assert told.value.seq == 1
            assert sent.wait(10)
            wall.sleep(0.02)
            sent.clear()
        assert liar.connections == 3


@given(st.integers(1, 10_000), st.floats(0, 1, exclude_max=True), st.none() | st.floats(0, 600))
def test_a_wait_is_never_longer_than_said(
    tries: int, chance: float, retry_after: float | None
) -> None:
    wait = backoff(PATIENCE, tries, chance, retry_after)
    least = retry_after or 0.0
    assert least <= wait <= least + PATIENCE.longest_backoff


def test_only_an_absent_relay_or_a_passing_refusal_is_worth_a_wait() -> None:
    failures: list[Failure] = [Lied(), Untrusted(), Unreachable()]
    failures += [Refused(one, one.status, {}, GENERATION) for one in Problem]
    assert [f for f in failures if isinstance(f, Refused) and may_help(f)] == [
        f for f in failures if isinstance(f, Refused) and f.problem in AGAIN
    ]
    assert [may_help(failure) for failure in failures[:3]] == [False, False, True]
    full = Refused(Problem.RELAY_FULL, 507, {}, GENERATION, retry_after=60)
    assert may_help(full)
