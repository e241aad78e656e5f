"""A switch stops whatever waits, at whatever moment it is set."""

import json
import threading
import time
from random import Random

import pytest

from sync.client.transport import Cancelled, Stop
from tests.sync.client.transport.conftest import Make
from tests.sync.client.transport.liars import CAPABILITY, KEY, LOG, Liar, Talk, answer, chunk
from tests.sync.client.transport.test_deadlines import LONG


def test_it_stays_set(stop: Stop) -> None:
    stop.check()
    stop.wait(0)
    stop.set()
    stop.set()
    assert stop.is_set
    with pytest.raises(Cancelled):
        stop.check()
    with pytest.raises(Cancelled):
        stop.wait(60)


def test_it_ends_a_wait_from_another_thread(stop: Stop) -> None:
    timer = threading.Timer(0.1, stop.set)
    timer.start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        stop.wait(60)
    assert time.monotonic() - begun < 5
    timer.join()


def test_watchers_are_called_while_they_watch_and_not_after(stop: Stop) -> None:
    called: list[str] = []
    with stop.watch(lambda: called.append("before")):
        pass
    with stop.watch(lambda: called.append("meanwhile")):
        stop.set()
    assert called == ["meanwhile"]
    with stop.watch(lambda: called.append("after")):
        assert called == ["meanwhile", "after"]


def test_it_may_be_set_at_any_moment(make: Make) -> None:
    """Connecting, sending, reading: whatever it meets ends, and ends as stopped or as done."""
    random = Random(5)
    body = json.dumps({"seq": 1, "turn": 1, "chain": "0" * 64}).encode()

    def behave(talk: Talk) -> None:
        while talk.request() is not None:
            time.sleep(random.random() * 0.004)
            head = answer(201, b"", headers={"Transfer-Encoding": "chunked"}, length=False)
            for part in (head, *(chunk(body[at : at + 9]) for at in range(0, len(body), 9))):
                talk.send(part)
                time.sleep(random.random() * 0.001)
            talk.send(b"0\r\n\r\n")

    done = stopped = 0
    with Liar(behave) as liar:
        relay = make(liar.address, LONG)
        for _ in range(150):
            stop = Stop()
            timer = threading.Timer(random.random() * 0.03, stop.set)
            timer.start()
            try:
                relay.until(stop).append(LOG, CAPABILITY, KEY, b"sealed", if_turn=1)
                done += 1
            except Cancelled:
                stopped += 1
            timer.join()
    assert done > 5
    assert stopped > 5
