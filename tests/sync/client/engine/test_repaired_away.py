"""Repairs that void what the steward never read: nobody's words are lost by them."""

import os
from dataclasses import replace

import pytest

from app.domain.circles.outbox import OutState
from sync.client.engine import mending
from sync.client.engine.desk import Desk
from sync.client.engine.records import Repair
from sync.client.engine.repairing import with_repair
from sync.client.engine.troubles import Trouble
from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem
from tests.sync.client.engine.liars import Lie, believe, refused
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_repair_keys import sync_all

Three = tuple[Person, Person, Person]


@pytest.fixture
def three(people: list[Person]) -> Three:
    """Three people in one circle, who have nothing left to tell each other."""
    ada, ben, cleo = people
    sync_all(cleo, ada)
    return ada, ben, cleo


def all_the_same(people: Three, texts: list[str]) -> None:
    sync_all(*people, *people)
    for one in people:
        assert one.sync().caught_up
        assert one.state == "member"
        assert one.feed() == texts


def repair_from_here(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """A steward with a client of their own reads nothing, and repairs from where they stand."""

    def place(desk: Desk, *_state: object, close: bool) -> Repair:
        turn = desk.session.turn
        return Repair(desk.here.cursor.seq, turn, turn + 1, close=close)

    monkeypatch.setattr(mending, "_place", place)
    mending.repair(Desk(person.port.tools, person.circle))
    monkeypatch.undo()


def test_what_a_repair_voids_is_said_again(three: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    ada, ben, cleo = three
    kept = ben.say("read by all")
    sync_all(ben, ada, cleo)
    for number in range(3):
        ben.say(f"ben {number}")
    taken_back = ben.say("taken back")
    ben.unshare(kept)
    sync_all(ben, cleo)
    cleo.say("cleo")
    sync_all(cleo, ben)
    ben.unshare(taken_back)
    repair_from_here(ada, monkeypatch)
    sync_all(*three, *three)
    assert sorted(ada.feed()) == ["ben 0", "ben 1", "ben 2", "cleo"]
    assert sorted(ben.feed()) == sorted(cleo.feed()) == sorted(ada.feed())
    for one in three:
        assert one.sync().caught_up
        assert one.state == "member"
        rows = one.vault.read(lambda tx, one=one: tx.circle_outbox.of(one.circle))  # type: ignore[misc]
        assert OutState.WAITING not in {row.state for row in rows}


def test_what_the_steward_who_repairs_said_is_said_again(
    three: Three, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their own repair may come from before what they said themselves."""
    ada, ben, _cleo = three
    before = Desk(ada.port.tools, ada.circle).here.cursor.seq
    ada.say("mine")
    sync_all(ada, ben)

    def place(desk: Desk, *_state: object, close: bool) -> Repair:
        turn = desk.session.turn
        return Repair(before, turn, turn + 1, close=close)

    monkeypatch.setattr(mending, "_place", place)
    mending.repair(Desk(ada.port.tools, ada.circle))
    monkeypatch.undo()
    all_the_same(three, ["mine"])


@pytest.mark.parametrize("problem", [Problem.TOO_OLD, Problem.NEEDS_REPAIR, Problem.UNKNOWN])
def test_who_could_not_read_repairs_nothing(three: Three, problem: Problem) -> None:
    ada, ben, _cleo = three
    for number in range(3):
        ben.say(f"ben {number}")
    ben.sync()
    tools = ada.port.tools
    believe(ada, read=refused(problem))
    with pytest.raises(Trouble, match=r"read|expired"):
        ada.port.repair(ada.circle)
    ada.port.tools = tools
    all_the_same(three, ["ben 0", "ben 1", "ben 2"])


def test_who_lacks_what_is_gone_repairs_nothing(three: Three) -> None:
    """The relay says, of the steward's own turn, that its oldest entry is beyond them."""
    ada, ben, _cleo = three
    ben.say("unread")
    ben.sync()

    def state(true: Lie, *given: object) -> object:
        told = true(*given)
        return replace(told, value=replace(told.value, oldest=told.value.head + 1, head=0))

    tools = ada.port.tools
    believe(ada, read=refused(Problem.NEEDS_REPAIR), state=state)
    with pytest.raises(Trouble, match="read"):
        ada.port.repair(ada.circle)
    ada.port.tools = tools
    all_the_same(three, ["unread"])


def test_a_repair_that_leads_nowhere_is_repaired_with_what_it_voids(three: Three) -> None:
    """What is void cannot be read, so it holds up no other repair."""
    ada, ben, cleo = three
    desk = Desk(ada.port.tools, ada.circle)
    before, turn = desk.here.cursor.seq, desk.session.turn
    for text in ("one", "two"):
        ben.say(text)
    sync_all(ben)
    with_repair(desk, lambda one: desk.line.repair(
        desk.log, one, os.urandom(16), os.urandom(65536), if_turn=turn, void_after=before,
        next_turn=turn + 1, next_hash=secret_hash(os.urandom(32)),
    ))  # fmt: skip
    for one in three:
        assert not one.sync().caught_up
        assert one.state == "stuck"
    assert "repaired" in ada.port.repair(ada.circle)
    all_the_same((ada, ben, cleo), ["one", "two"])
