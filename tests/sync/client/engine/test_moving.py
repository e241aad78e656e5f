"""Going on at another relay: one order, and nobody goes where nothing is."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.circles.outbox import OutKind, OutState
from app.domain.failures import Cancelled as Stopped
from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere.record import NewLog, load
from sync.client.engine.repairing import newest
from sync.client.engine.troubles import Refused, Stuck
from sync.client.transport import Cancelled
from sync.client.transport import Refused as RelayRefused
from sync.protocol.problems import Problem
from tests.sync.client.engine.breaking import CutError
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.elsewhere import (
    Two,
    agree,
    blocked,
    killed_before,
    lied_to_by,
    move,
    settle,
    where,
)
from tests.sync.client.engine.liars import believe
from tests.sync.client.engine.people import Person, let_in, new_circle, no_progress
from tests.sync.client.engine.test_asking import come_back
from tests.sync.client.engine.test_return import copy_of, restore
from tests.sync.client.engine.test_watching import until, watching
from tests.sync.relays import Running, relay_here


def dropped_why(person: Person, kind: str) -> str:
    """Why something is not done any more."""
    rows = person.vault.read(lambda tx: tx.circle_outbox.of(person.circle))
    (row,) = (one for one in rows if one.kind is OutKind(kind) and one.state is OutState.DROPPED)
    return row.why


def mending_key(person: Person) -> object:
    """The repair capability that somebody has."""
    return newest(person.vault.read(lambda tx: tx.circles.get(person.circle)).repair)


@pytest.fixture
def three(people: list[Person]) -> tuple[Person, Person, Person]:
    """Three people, two of whom are stewards."""
    ada, ben, cleo = people
    ada.port.set_role(ada.circle, ben.me, steward=True)
    for one in (ben, cleo, ada):
        one.sync()
    return ada, ben, cleo


def test_a_circle_goes_on_at_another_relay(two: Two, harbour: Running) -> None:
    ada, ben = two
    for one, text in ((ada, "from ada"), (ben, "from ben")):
        one.say(text)
        one.sync()
    ben.say("written before, sent after")
    assert harbour.url in move(ada, harbour)
    assert where(ada) == harbour.url
    ada.say("here we are")
    settle(ada, ben)
    agree(ada, ben)
    assert where(ben) == harbour.url
    assert "noise" not in ada.events() + ben.events()
    everything = ["from ada", "from ben", "here we are", "written before, sent after"]
    assert ada.feed() == ben.feed()
    assert sorted(ada.feed()) == everything
    assert ada.feed()[:2] == ["from ada", "from ben"]  # what was said before stands before
    assert "move" in ben.events()


def test_who_comes_after_the_move_is_let_in_there(
    two: Two, harbour: Running, person: MakePerson
) -> None:
    ada, ben = two
    move(ada, harbour)
    settle(ada, ben)
    cleo = person("cleo")
    let_in(ben, cleo)
    cleo.say("hello")
    settle(cleo, ada, ben)
    agree(ada, ben, cleo)
    assert ada.feed() == ["hello"]


def test_of_two_moves_at_once_one_holds(
    three: tuple[Person, Person, Person], harbour: Running, tmp_path: Path
) -> None:
    """The old log orders them. The log that the other steward made is closed and left."""
    ada, ben, cleo = three
    made = begun(ada, harbour)
    with relay_here(tmp_path / "third") as third:
        move(ben, third)
        settle(ada, ben, cleo)
        agree(ada, ben, cleo)
        assert {where(one) for one in three} == {third.url}
        assert "gone to another relay" in dropped_why(ada, "move")
        assert load(Desk(ada.port.tools, ada.circle)) is None
        state = ada.port.tools.lines.line(harbour.url, "").state(made.place.log, made.repair)
        assert state.value.access == "moved"
        # Both stewards can repair where the circle is now.
        for one in (ada, ben):
            assert mending_key(one) is not None


def begun(person: Person, to: Running) -> NewLog:
    """A move that was cut before its act was sent; the new log has its turn."""
    killed_before(person, "append", times=2)
    with pytest.raises(CutError):
        move(person, to)
    person.again()
    made = load(Desk(person.port.tools, person.circle))
    assert made is not None
    assert made.attempt is not None
    assert made.attempt.opened
    return made


def test_a_log_that_is_left_is_closed_another_time_when_that_was_stopped(
    two: Two, harbour: Running, tmp_path: Path
) -> None:
    ada, ben = two
    ada.port.set_role(ada.circle, ben.me, steward=True)
    settle(ben, ada)
    made = begun(ada, harbour)
    with relay_here(tmp_path / "third") as third:
        move(ben, third)
        tools = ada.port.tools

        def stopped(*_: object, **__: object) -> None:
            raise Cancelled

        lied_to_by(ada, harbour.url, repair=stopped)
        for _ in range(2):
            with pytest.raises(Stopped):
                ada.sync()
        ada.port.tools = tools
        assert ada.sync().caught_up
        state = tools.lines.line(harbour.url, "").state(made.place.log, made.repair)
        assert state.value.access == "moved"


def test_a_move_that_others_outrun_is_made_anew_with_the_same_log(
    two: Two, harbour: Running
) -> None:
    ada, ben = two
    killed_before(ada, "append", times=2)
    with pytest.raises(CutError):
        move(ada, harbour)
    ada.again()
    ben.port.rename(ben.circle, "Benjamin")
    settle(ada, ben)
    agree(ada, ben)
    assert where(ben) == harbour.url
    assert ada.members() == ["Benjamin", "ada"]
    desk = Desk(ben.port.tools, ben.circle)
    first = next(e for e in ben.vault.read(lambda tx: tx.circle_posts.events(ben.circle, "move")))
    assert first.data["to"] == harbour.url
    assert desk.opened >= 2  # the first attempt's entry stands before


def test_nothing_changes_where_the_new_relay_cannot_be_used(two: Two, harbour: Running) -> None:
    ada, ben = two
    used = harbour.token()
    other = new_circle(ben, harbour.url, used)
    with pytest.raises(Refused, match="stays where it is"):
        move(ada, harbour, used)
    assert where(ada) != harbour.url
    assert other.relay == harbour.url
    ada.say("still here")
    assert ada.sync().caught_up
    assert ben.port.sync(ada.circle, no_progress).caught_up
    assert move(ada, harbour)  # with another token, later
    assert where(ada) == harbour.url


def test_only_stewards_move_a_circle(two: Two, harbour: Running) -> None:
    ada, ben = two
    before = where(ben)
    with pytest.raises(Refused, match="Only stewards"):
        move(ben, harbour)
    assert ben.sync().caught_up
    assert (where(ben), where(ada)) == (before, before)


def test_nobody_goes_where_the_circle_is_not_seen(
    three: tuple[Person, Person, Person], harbour: Running
) -> None:
    """They wait in front of the act, and read who moved it where."""
    ada, ben, cleo = three
    for one in (ben, cleo):
        blocked(one, harbour.url)
    move(ada, harbour)
    for one in (ben, cleo):
        one.say(f"{one.name} waits")
        (sentence,) = one.sync().sentences
        assert "ada has moved this circle" in sentence
        assert harbour.url in sentence
        assert one.state == "stuck"
        assert where(one) != harbour.url
    with pytest.raises(Stuck, match="two weeks"):
        ben.port.repair(ben.circle)
    for one in (ben, cleo):
        one.again()  # the way there is free again
    settle(ada, ben, cleo)
    agree(ada, ben, cleo)
    assert sorted(ada.feed()) == ["ben waits", "cleo waits"]


def test_after_two_weeks_a_steward_undoes_a_move_to_nowhere(
    three: tuple[Person, Person, Person], harbour: Running
) -> None:
    ada, ben, cleo = three
    for one in (ben, cleo):
        blocked(one, harbour.url)
    move(ada, harbour)
    for one in (ben, cleo):
        assert not one.sync().caught_up
        one.clock.ahead += timedelta(days=15)
    assert "repaired" in ben.port.repair(ben.circle)
    ben.say("we stay")
    settle(ben, cleo)
    agree(ben, cleo)
    assert cleo.feed() == ["we stay"]


def test_who_listens_goes_on_listening_at_the_new_relay(two: Two, harbour: Running) -> None:
    ada, ben = two
    with watching(ben) as live:
        ada.say("here")
        ada.sync()
        until(lambda: live.received == 1)
        move(ada, harbour)
        ada.say("and there")
        ada.sync()
        until(lambda: live.received == 2)
        ada.say("and once more")
        ada.sync()
        until(lambda: live.received == 3)
    assert ben.feed() == ["here", "and there", "and once more"]
    settle(ada, ben)
    agree(ada, ben)


def test_who_is_faster_at_the_new_relay_holds_nobody_up(two: Two, harbour: Running) -> None:
    """A box is asked for with the capability of a turn that somebody ends just then."""
    ada, ben = two
    refused: list[Problem | None] = []

    def outrun(true: Any, *given: Any, **named: Any) -> Any:
        if not refused:
            ben.sync()
        try:
            return true(*given, **named)
        except RelayRefused as refusal:
            refused.append(refusal.problem)
            raise

    settle(ada, ben)
    move(ada, harbour)
    believe(ada, create_box=outrun)
    ada.say("and there")
    report = ada.sync()
    assert refused == [Problem.STALE_TURN]
    assert report.caught_up
    assert not report.sentences
    settle(ada, ben)
    assert ben.feed() == ["and there"]


def test_a_new_log_that_its_relay_has_lost_is_in_nobodys_way(two: Two, harbour: Running) -> None:
    """Another one is made for the next move to the same relay."""
    ada, ben = two
    lost: list[bytes] = []

    def lie(true: Any, log: bytes, *given: Any, **named: Any) -> Any:
        if not lost or log == lost[0]:
            lost.append(log)
            raise RelayRefused(Problem.UNKNOWN, Problem.UNKNOWN.status, {}, b"g" * 16)
        return true(log, *given, **named)

    settle(ada, ben)
    believe(ada, append=lie)
    with pytest.raises(Refused, match="stays where it is"):
        move(ada, harbour)
    move(ada, harbour)
    settle(ada, ben)
    agree(ada, ben)
    assert where(ben) == harbour.url


def test_a_clock_that_was_ahead_at_the_move_hides_nobodys_return(
    two: Two, harbour: Running
) -> None:
    ada, ben = two
    settle(ada, ben)
    ada.clock.ahead = timedelta(days=300)
    move(ada, harbour)
    ada.clock.ahead = timedelta()
    settle(ada, ben)
    copy = copy_of(ben)
    for text in ("while Ben was away", "and more"):
        ada.say(text)
    settle(ada, ben)
    restore(ben, copy)
    come_back(ada, ben)
    for one in (ada, ben):
        one.sync()
    assert ben.feed() == ["while Ben was away", "and more"]
