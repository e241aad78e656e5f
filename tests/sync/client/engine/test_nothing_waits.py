"""What nothing may hold up: taking back, removing somebody, changing keys."""

from datetime import timedelta
from functools import partial
from hashlib import sha256
from typing import Any

import pytest

from app.domain.circles.choices import Sending
from app.domain.circles.outbox import OutState
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.letterkeys import RETURN
from sync.client.transport import Refused
from sync.protocol.problems import Problem
from tests.sync.client.engine.liars import believe, refused, unreachable
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_return import copy_of, restore

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


@pytest.mark.parametrize("became", ["left", "removed"])
def test_the_relay_forgets_what_is_taken_back_after_one_has_gone(two: Two, became: str) -> None:
    ada, ben = two
    post = ben.say("private")
    for one in (ben, ada):
        one.sync()
    if became == "removed":
        ada.port.remove(ada.circle, ben.me)
    else:
        ben.port.leave(ben.circle)
    for one in (ada, ben, ada):
        one.sync()
    assert ben.state == became
    assert Desk(ben.port.tools, ben.circle).spot is None
    ben.unshare(post)
    tools = ben.port.tools
    asked: list[object] = []
    believe(ben, withdraw=unreachable)
    assert not ben.sync().caught_up
    ben.port.tools = tools
    believe(ben, withdraw=lambda true, *given: asked.append(true(*given)))
    assert ben.sync().caught_up
    assert ben.sync().caught_up
    assert len(asked) == 1
    row = ben.vault.read(lambda tx: tx.circles.get(ben.circle))
    assert row.trouble == ""


def test_taking_back_does_not_wait_for_a_repair(two: Two) -> None:
    _, ben = two
    post = ben.say("private")
    ben.sync()
    believe(ben, read=refused(Problem.NEEDS_REPAIR))
    ben.sync()
    assert ben.state == "stuck"
    ben.unshare(post)
    asked: list[object] = []
    believe(ben, withdraw=lambda true, *given: asked.append(true(*given)))
    ben.sync()
    assert len(asked) == 1


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


def test_a_request_to_come_back_goes_out_again_after_a_clock_was_wrong(two: Two) -> None:
    _, ben = two
    copy = copy_of(ben)
    restore(ben, copy)
    sent: list[object] = []
    believe(ben, post=lambda true, *given: sent.append(true(*given)))
    ben.clock.ahead = timedelta(days=365)
    ben.port.resync(ben.circle)
    assert len(sent) == 1
    ben.clock.ahead = timedelta()
    for days in (0, 0, 7, 7):
        ben.clock.ahead = timedelta(days=days)
        ben.sync()
    assert len(sent) == 3


def test_what_is_said_goes_out_though_no_box_is_made_today(two: Two) -> None:
    ada, ben = two
    for box in ben.vault.read(lambda tx: tx.circle_boxes.of(ben.circle, kind=RETURN)):
        ben.vault.write(partial(_without_box, circle=ben.circle, box=box.box))
    tools = ben.port.tools
    believe(ben, create_box=refused(Problem.QUOTA))
    ben.say("today")
    assert ben.sync().sent == 1
    ben.port.tools = tools
    ben.sync()
    assert ben.vault.read(lambda tx: tx.circle_boxes.of(ben.circle, kind=RETURN))
    ada.sync()
    assert ada.feed() == ["today"]


def _without_box(tx: Transaction, circle: bytes, box: bytes) -> None:
    tx.circle_boxes.remove(circle, box)
