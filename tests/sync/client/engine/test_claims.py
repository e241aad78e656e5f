"""Claims of another history, and circles that all leave: neither holds anything up for ever."""

import os
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.circles.circle import CircleState
from app.domain.circles.outbox import OutRow
from sync.client.engine import sending
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import NotNow, Refused
from sync.session.messages.envelope import Envelope
from sync.session.messages.message import Message
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import believe, unreachable
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.relays import Running


def lie_of_the_log(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Say something, and that one was shown another log."""
    true = sending._envelope

    def bogus(desk: Desk, row: OutRow, instead: Message | None) -> Envelope:
        return replace(true(desk, row, instead), seen_chain=os.urandom(32))

    with monkeypatch.context() as patch:
        patch.setattr(sending, "_envelope", bogus)
        person.say("a lie")
        person.sync()


def test_who_claims_another_history_is_named_and_not_believed_twice(
    relay: Running, person: MakePerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, ben, eve = person("ada"), person("ben"), person("eve")
    new_circle(ada, relay.url, relay.token())
    for one in (ben, eve):
        let_in(ada, one)
    ben.sync()
    lie_of_the_log(eve, monkeypatch)
    assert "eve" in " ".join(ada.sync().sentences)
    assert ada.state == "forked"
    ada.port.resolve(ada.circle)
    assert ada.state == "member"
    ben.sync()
    ben.say("I saw the same")
    for one in (ben, ada):
        one.sync()
    lie_of_the_log(eve, monkeypatch)
    assert ada.sync().caught_up
    assert ada.state == "member"
    assert ada.events("noise") == ["noise"]
    # Somebody else who says so is believed.
    lie_of_the_log(ben, monkeypatch)
    ada.sync()
    assert ada.state == "forked"
    assert "ben" in " ".join(ada.sync().sentences)


def test_nothing_is_settled_unseen(two: tuple[Person, Person]) -> None:
    """A steward who was told of one history only settles nothing that is told of later."""
    ada, ben = two
    with pytest.raises(NotNow, match="--anyway"):
        ada.port.resolve(ada.circle)
    assert Desk(ada.port.tools, ada.circle).session.roster.fork is None
    with pytest.raises(Refused):
        ben.port.resolve(ben.circle, anyway=True)
    ada.port.resolve(ada.circle, anyway=True)
    assert Desk(ada.port.tools, ada.circle).session.roster.fork is not None


def test_keys_are_changed_while_two_histories_are_told(two: tuple[Person, Person]) -> None:
    ada, _ = two
    Desk(ada.port.tools, ada.circle).set_trouble("", CircleState.FORKED)
    ada.sync()
    before = Desk(ada.port.tools, ada.circle).session.epoch
    ada.clock.ahead = timedelta(days=30)
    ada.sync()
    assert Desk(ada.port.tools, ada.circle).session.epoch > before
    assert ada.state == "forked"


def has_place(person: Person) -> bool:
    return Desk(person.port.tools, person.circle).spot is not None


def test_when_all_leave_at_once_nobody_keeps_a_place(two: tuple[Person, Person]) -> None:
    ada, ben = two
    tools = ben.port.tools
    believe(ben, append=unreachable)
    ben.port.leave(ben.circle)
    ben.port.tools = tools
    ada.port.leave(ada.circle)
    for one in (ben, ada, ben, ada):
        one.sync()
    assert ada.state == ben.state == "left"
    assert not has_place(ada)
    assert not has_place(ben)


def test_who_left_keeps_no_place_though_nobody_sees_them_off(two: tuple[Person, Person]) -> None:
    _, ben = two
    ben.port.leave(ben.circle)
    ben.clock.ahead = timedelta(days=27)
    ben.sync()
    assert has_place(ben)
    ben.clock.ahead = timedelta(days=29)
    assert ben.sync().caught_up
    assert not has_place(ben)
