"""A move that does not hold where the circle was: whoever went is told, and can come back."""

from datetime import timedelta

import pytest

from app.domain.circles import troubles
from app.domain.circles.outbox import OutState
from app.domain.failures import Cancelled as Stopped
from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere import left
from sync.client.engine.troubles import NotNow
from sync.client.transport import Cancelled
from sync.protocol.problems import Problem
from tests.sync.client.engine.elsewhere import (
    agree,
    blocked,
    lied_to_by,
    move,
    settle,
    where,
)
from tests.sync.client.engine.founded import MakePerson
from tests.sync.client.engine.liars import Lie, lied, refused, unreachable
from tests.sync.client.engine.people import Person, let_in
from tests.sync.client.engine.test_moving import mending_key
from tests.sync.client.engine.test_taking_back import content_of, with_file
from tests.sync.client.engine.test_watching import until, watching
from tests.sync.relays import Running

Three = tuple[Person, Person, Person]
TOLD = {troubles.APART, troubles.AWAITED_THERE, troubles.NOBODY_THERE}


@pytest.fixture
def three(people: list[Person]) -> Three:
    """Three people, two of whom are stewards."""
    ada, ben, cleo = people
    ada.port.set_role(ada.circle, ben.me, steward=True)
    settle(ben, cleo, ada)
    return ada, ben, cleo


@pytest.fixture
def split(three: Three, harbour: Running) -> Three:
    """Ada has moved; the others cannot get there, and after two weeks Ben undoes it."""
    ada, ben, cleo = three
    for one in (ben, cleo):
        blocked(one, harbour.url)
    move(ada, harbour)
    for one in (ben, cleo):
        assert not one.sync().caught_up
        one.clock.ahead += timedelta(days=15)
    ada.sync()
    assert trouble(ada) == ""
    ben.port.repair(ben.circle)
    ben.say("we stay")
    settle(ben, cleo)
    ada.clock.ahead += timedelta(days=15)
    return ada, ben, cleo


def trouble(person: Person) -> str:
    """What is in the way, as the journal has it."""
    return person.vault.read(lambda tx: tx.circles.get(person.circle)).trouble


def watched(person: Person) -> list[left.Left]:
    """Places that the person's journal still looks at."""
    return left.load(Desk(person.port.tools, person.circle))


def later(person: Person) -> None:
    """An hour passes, after which earlier relays are asked again."""
    person.clock.ahead += timedelta(hours=2)


def readmit(person: Person, other: Person) -> None:
    """Let somebody in again who asks."""
    person.sync()
    (asked,) = person.port.readmissions(person.circle)
    assert asked.person == other.me
    person.port.readmit(person.circle, asked.person)


def test_who_went_is_told_when_the_move_is_undone(split: Three, harbour: Running) -> None:
    ada, ben, cleo = split
    assert troubles.APART in ada.sync().sentences
    assert trouble(ada) == troubles.APART
    assert (ada.state, where(ada)) == ("member", harbour.url)
    ada.say("here I am")
    assert ada.sync().caught_up  # it holds nothing up
    assert not {trouble(ben), trouble(cleo)} & TOLD


def test_those_who_stayed_are_told_who_is_where_once(split: Three, harbour: Running) -> None:
    ada, ben, cleo = split
    ada.sync()
    told = troubles.ELSEWHERE.format(name="ada", url=harbour.url)
    assert told in ben.sync().sentences
    assert told in cleo.sync().sentences
    ada.clock.ahead += timedelta(days=8)
    ada.sync()  # says so again, for whoever lost it
    for one in (ben, cleo):
        assert one.sync().caught_up
        assert told not in one.sync().sentences
        assert one.events("others_elsewhere") == ["others_elsewhere"]
        assert (one.state, trouble(one)) == ("member", "")


def test_nobody_is_told_who_has_come(three: Three, relay: Running, harbour: Running) -> None:
    """Nor does anybody follow what such a letter says."""
    ada, ben, cleo = three
    move(ada, harbour)
    ben.sync()
    settle(ada, ben)
    lied_to_by(ada, relay.url, state=refused(Problem.UNKNOWN))
    later(ada)
    assert troubles.APART in ada.sync().sentences
    blocked(cleo, harbour.url)
    told = troubles.ELSEWHERE.format(name="ada", url=harbour.url)
    assert told not in ben.sync().sentences
    assert not ben.events("others_elsewhere")
    assert where(cleo) == relay.url


def test_who_went_comes_back_with_all_that_they_said(split: Three, relay: Running) -> None:
    ada, ben, cleo = split
    ada.say("said at the harbour")
    picture = with_file(ada, b"a picture")
    ada.sync()
    ada.say("waits")
    assert ada.port.resync(ada.circle) == troubles.AWAITED_THERE
    ada.sync()
    assert (ada.state, trouble(ada)) == ("member", troubles.AWAITED_THERE)
    readmit(ben, ada)
    settle(ada, ben, cleo)
    settle(ada, ben, cleo)
    agree(ada, ben, cleo)
    assert where(ada) == relay.url
    assert sorted(ada.feed()) == sorted(ben.feed()) == sorted(cleo.feed())
    assert {"we stay", "said at the harbour", "waits"} <= set(cleo.feed())
    assert content_of(cleo, picture) == b"a picture"
    assert "went_back" in ada.events()
    assert not watched(ada)


def test_who_was_let_in_only_there_is_told_by_whoever_goes_back(
    split: Three, relay: Running, harbour: Running, person: MakePerson
) -> None:
    ada, ben, _cleo = split
    dora = person("dora")
    dora.clock.ahead = ada.clock.ahead
    let_in(ada, dora)
    ada.port.resync(ada.circle)
    ada.sync()
    readmit(ben, ada)
    settle(ada, ben)
    assert where(ada) == relay.url
    told = troubles.ELSEWHERE.format(name="ada", url=relay.url)
    assert told in dora.sync().sentences
    assert told not in dora.sync().sentences
    assert (dora.state, where(dora)) == ("member", harbour.url)


def test_a_steward_who_comes_back_can_repair_there(split: Three) -> None:
    ada, ben, cleo = split
    ada.sync()
    ada.port.resync(ada.circle)
    readmit(ben, ada)
    settle(ada, ben, cleo)
    known = [mending_key(one) for one in (ada, ben)]
    assert None not in known
    assert known[0] == known[1]


def test_what_was_taken_back_at_the_place_of_the_move_is_not_said_again(split: Three) -> None:
    ada, ben, cleo = split
    post = ada.say("I should not have said that.")
    ada.sync()
    ada.unshare(post)
    ada.sync()
    ada.port.resync(ada.circle)
    readmit(ben, ada)
    settle(ada, ben, cleo)
    assert "I should not have said that." not in ben.feed() + cleo.feed()
    rows = ada.vault.read(lambda tx: tx.circle_outbox.of(ada.circle))
    assert [row.state for row in rows if row.id == post] == [OutState.WITHDRAWN]


def test_what_is_said_there_before_the_answer_comes_along_too(split: Three) -> None:
    """Nobody gives up a place for none."""
    ada, ben, cleo = split
    ada.sync()
    ada.port.resync(ada.circle)
    ada.say("while I wait")
    assert ada.sync().caught_up
    readmit(ben, ada)
    ada.say("and still")
    settle(ada, ben, cleo)
    settle(ada, ben, cleo)
    assert {"while I wait", "and still"} <= set(cleo.feed())
    agree(ada, ben, cleo)


def test_who_listens_comes_back_and_goes_on_listening(split: Three, relay: Running) -> None:
    ada, ben, _ = split
    ada.say("said at the harbour")
    ada.sync()
    ada.port.resync(ada.circle)
    ada.sync()

    def is_back() -> bool:
        ben.sync()
        return "said at the harbour" in ben.feed()

    with watching(ada) as live:
        ben.sync()
        (asked,) = ben.port.readmissions(ben.circle)
        ben.port.readmit(ben.circle, asked.person)
        until(is_back)
        before = live.received
        ben.say("good to have you back")
        ben.sync()
        until(lambda: live.received > before)
    assert "good to have you back" in ada.feed()
    assert where(ada) == relay.url


def test_a_program_that_ends_meanwhile_goes_on(split: Three) -> None:
    ada, ben, cleo = split
    ada.sync()
    ada.again()
    assert trouble(ada) == troubles.APART
    ada.port.resync(ada.circle)
    ada.again()
    assert ada.sync().caught_up
    readmit(ben, ada)
    ada.again()
    settle(ada, ben, cleo)
    agree(ada, ben, cleo)


def test_where_nobodys_box_takes_the_request_one_stays_and_is_told(
    split: Three, relay: Running, harbour: Running
) -> None:
    ada, _, _ = split
    ada.sync()
    lied_to_by(ada, relay.url, post=refused(Problem.UNKNOWN))
    assert ada.port.resync(ada.circle) == troubles.NOBODY_THERE
    assert ada.sync().caught_up
    assert (where(ada), trouble(ada)) == (harbour.url, troubles.NOBODY_THERE)


@pytest.mark.parametrize("lie", [lied, unreachable, refused(Problem.UNAVAILABLE)])
def test_a_relay_that_does_not_answer_says_nothing_of_a_move(
    split: Three, relay: Running, lie: Lie
) -> None:
    ada, _, _ = split
    lied_to_by(ada, relay.url, state=lie)
    assert ada.sync().caught_up
    assert trouble(ada) == ""
    lied_to_by(ada, relay.url, describe=lie)
    later(ada)
    assert ada.sync().caught_up
    assert trouble(ada) == ""


def test_a_mute_relay_takes_nothing_back_that_it_said_before(split: Three, relay: Running) -> None:
    ada, _, _ = split
    ada.sync()
    ada.port.resync(ada.circle)
    lied_to_by(ada, relay.url, state=unreachable, items=unreachable)
    later(ada)
    assert ada.sync().caught_up
    assert trouble(ada) == troubles.AWAITED_THERE


def test_another_relay_at_the_old_address_is_shown_nothing(
    split: Three, relay: Running, harbour: Running
) -> None:
    ada, _, _ = split
    asked: list[str] = []
    there = ada.port.tools.lines.line(harbour.url, "")

    def state(true: object, *given: object) -> object:
        asked.append("state")
        return true(*given)  # type: ignore[operator]

    lied_to_by(ada, relay.url, describe=lambda _: there.describe(), state=state)
    assert ada.sync().caught_up
    assert trouble(ada) == ""
    assert not asked


def test_somebody_who_stops_it_meanwhile_is_obeyed(split: Three, relay: Running) -> None:
    ada, _, _ = split

    def stopped(*_: object) -> None:
        raise Cancelled

    lied_to_by(ada, relay.url, state=stopped)
    with pytest.raises(Stopped):
        ada.sync()


def test_nobody_asks_while_nobody_is_missed(three: Three, harbour: Running) -> None:
    ada, ben, cleo = three
    move(ada, harbour)
    assert watched(ada)
    settle(ada, ben, cleo)
    settle(ada, ben, cleo)
    assert not [one for one in three if watched(one)]
    with pytest.raises(NotNow):
        ada.port.resync(ada.circle)


def test_it_is_over_once_those_are_gone_who_did_not_come(split: Three, harbour: Running) -> None:
    """Who stays says so by taking the others out."""
    ada, ben, cleo = split
    ada.sync()
    ada.port.resync(ada.circle)
    for other in (ben, cleo):
        ada.port.remove(ada.circle, other.me)
    later(ada)
    assert ada.sync().caught_up
    assert (where(ada), trouble(ada)) == (harbour.url, "")
    assert not watched(ada)


def test_after_a_hundred_days_nobody_looks_any_more(split: Three) -> None:
    ada, _, _ = split
    ada.clock.ahead += timedelta(days=86)
    assert ada.sync().caught_up
    assert trouble(ada) == ""
    assert not watched(ada)
