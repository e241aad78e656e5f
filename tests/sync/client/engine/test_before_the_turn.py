"""A relay that sends somebody to before the turn that they are in, where nothing can be read."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from app.domain.failures import Failure
from sync.client.engine import troubles
from sync.client.engine.desk import Desk
from sync.client.transport import AnotherLog, Page, Refused, Restored, Told
from sync.client.transport.values import Cursor
from sync.protocol.documents import Accepted
from sync.protocol.problems import Problem
from tests.sync.client.engine.conftest import Foundings, MakePerson
from tests.sync.client.engine.liars import Lie, believe
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.client.engine.test_repair_keys import sync_all
from tests.sync.relays import Running

Three = tuple[Person, Person, Person]
MADE_UP = b"x" * 16


@pytest.fixture
def foundings() -> Foundings:
    return {"three": found_in_two_turns}


def found_in_two_turns(relay: Running, person: MakePerson) -> Sequence[Person]:
    """Three people; what the first two said is of an earlier turn."""
    ada, ben, cleo = person("ada"), person("ben"), person("cleo")
    new_circle(ada, relay.url, relay.token())
    let_in(ada, ben)
    ada.say("one")
    sync_all(ada, ben, ada)
    let_in(ada, cleo)
    ben.say("two")
    sync_all(ben, ada, cleo, ben)
    return ada, ben, cleo


def here(person: Person) -> Cursor:
    return Desk(person.port.tools, person.circle).here.cursor


def restored(person: Person, head: int, *, ended: bool) -> dict[str, Lie]:
    """As if the relay was restored from a backup of before the turn."""
    true_generation = here(person).generation

    def read(true: Lie, log: bytes, capability: bytes, cursor: Cursor, **more: Any) -> object:
        if cursor.generation != MADE_UP:
            raise Restored(MADE_UP)
        return true(log, capability, replace(cursor, generation=true_generation), **more)

    def state(true: Lie, *given: Any) -> object:
        told = true(*given)
        return Told(replace(told.value, head=head, oldest=1, ended=ended), MADE_UP)

    return {"read": read, "state": state}


def another(person: Person, *, ended: bool) -> dict[str, Lie]:
    """As if the log was another one behind its first entry."""
    turn = Desk(person.port.tools, person.circle).session.turn

    def read(_true: Lie, _log: bytes, _capability: bytes, cursor: Cursor, **_more: Any) -> object:
        if cursor.seq > 1:
            raise AnotherLog
        return Page((), cursor, cursor.seq, turn, None)

    def state(true: Lie, *given: Any) -> object:
        told = true(*given)
        head = 2 if ended else told.value.head
        return Told(replace(told.value, oldest=1, head=head, ended=ended), told.generation)

    return {"read": read, "state": state}


Lies = Callable[[Person], dict[str, Lie]]
LIES: dict[str, Lies] = {
    "empty": lambda one: restored(one, 0, ended=False),
    "first": lambda one: restored(one, 1, ended=False),
    "ended": lambda one: restored(one, 2, ended=True),
    "another": lambda one: another(one, ended=False),
    "another that ended": lambda one: another(one, ended=True),
}


@pytest.mark.parametrize("lies", LIES.values(), ids=list(LIES))
def test_nobody_is_sent_to_before_their_turn(three: Three, lies: Lies) -> None:
    places = []
    for one in three:
        places.append(here(one))
        tools = one.port.tools
        believe(one, **lies(one))
        for _ in range(2):
            report = one.sync()
            assert not report.caught_up
            assert report.sentences
            assert troubles.TOO_LATE not in report.sentences
        one.port.tools = tools
        assert here(one) == places[-1]
    three[1].say("three")
    sync_all(*three, *three)
    for one in three:
        assert one.sync().caught_up
        assert one.state == "member"
        assert one.feed()[-1] == "three"
        assert not {"relay_restored", "another_history", "forked"} & set(one.events())


def forgetful(ada: Person, *, takes: bool) -> dict[str, Lie]:
    """As if the relay had lost all but the first entry, and the turns since."""
    capability = Desk(ada.port.tools, ada.circle).session.capability()
    chain = Desk(ada.port.tools, ada.circle).read(
        lambda tx: tx.circle_state.chain_at(ada.circle, 1)
    )
    assert chain is not None

    def state(true: Lie, log: bytes, shown: bytes) -> object:
        if shown == capability:
            raise Refused(Problem.UNKNOWN, Problem.UNKNOWN.status, {}, MADE_UP)
        told = true(log, shown)
        return Told(replace(told.value, turn=2, oldest=1, head=1, chain=chain), MADE_UP)

    def repair(true: Lie, *given: Any, **named: Any) -> object:
        return Told(Accepted(2, named["next_turn"], MADE_UP * 2), MADE_UP)

    return {"state": state, **({"repair": repair} if takes else {})}


@pytest.mark.parametrize("takes", [False, True], ids=["refuses it", "takes it and hides it"])
def test_no_steward_goes_back_for_a_repair_that_is_not_there(three: Three, *, takes: bool) -> None:
    ada = three[0]
    before, tools = here(ada), ada.port.tools
    believe(ada, **forgetful(ada, takes=takes))
    with pytest.raises(Failure):
        ada.port.repair(ada.circle)
    assert here(ada) == before
    ada.port.tools = tools
    ada.say("three")
    sync_all(*three, *three)
    for one in three:
        assert one.sync().caught_up
        assert one.state == "member"
        assert one.feed()[-1] == "three"
    assert "relay_restored" not in ada.events()
