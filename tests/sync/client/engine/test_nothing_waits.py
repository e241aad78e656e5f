"""What nothing may hold up: taking back, removing somebody, changing keys."""

from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest

from app.domain.circles.choices import Sending
from app.domain.circles.outbox import OutState
from sync.client.engine.desk import Desk
from sync.client.transport import Refused
from sync.protocol.problems import Problem
from tests.sync.client.engine.liars import believe, unreachable
from tests.sync.client.engine.people import Person

Two = tuple[Person, Person]


def test_who_takes_back_and_leaves_has_taken_back(two: Two) -> None:
    ada, ben = two
    post = ben.say("private")
    ben.sync()
    ada.sync()
    assert ada.feed() == ["private"]
    tools = ben.port.tools
    believe(ben, append=unreachable, read=unreachable)
    ben.unshare(post)
    ben.port.leave(ben.circle)
    ben.port.tools = tools
    ben.sync()
    ada.sync()
    assert not ada.feed()
    assert ada.members() == ["ada"]


@pytest.mark.parametrize("problem", [Problem.ATTACHMENTS_FULL, Problem.TOO_LARGE])
def test_what_the_relay_refuses_holds_up_nothing_else(two: Two, problem: Problem) -> None:
    ada, ben = two
    first = ada.say("too much")

    def full(true: Any, log: bytes, capability: bytes, key: bytes, body: bytes, **k: Any) -> Any:
        found = sha256(body).digest()
        row = ada.vault.read(lambda tx: tx.circle_outbox.by_hash(ada.circle, found))
        if row is not None and row.id == first:
            raise Refused(problem, int(problem.status), {}, bytes(16))
        return true(log, capability, key, body, **k)

    believe(ada, append=full)
    ada.port.remove(ada.circle, ben.me)
    assert ada.members() == ["ada"]
    report = ada.sync()
    assert not report.caught_up
    assert problem.sentence in report.sentences


def test_words_that_ran_out_while_they_waited_are_gone(two: Two) -> None:
    _, ben = two
    ends = ben.clock() + timedelta(seconds=30)
    post = ben.say("a secret that ends", sending=Sending(expires_at=ends))
    ben.clock.ahead = timedelta(minutes=1)
    ben.port.rename(ben.circle, "Benedict")
    row = ben.vault.read(lambda tx: tx.circle_outbox.get(ben.circle, post))
    assert row is not None
    assert (row.state, row.body, row.sealed) == (OutState.EXPIRED, b"", None)


def test_keys_change_again_after_a_clock_was_wrong(two: Two) -> None:
    _, ben = two
    for days in (365, 730, 0):
        ben.clock.ahead = timedelta(days=days)
        ben.sync()
    before = Desk(ben.port.tools, ben.circle).session.epoch
    ben.clock.ahead = timedelta(days=20)
    ben.sync()
    assert Desk(ben.port.tools, ben.circle).session.epoch == before + 1
