"""Going on at another relay, and at another address of the same one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.circles.outbox import OutKind, OutState
from app.usecases.circles.port import InviteKind, NewInvite
from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere.record import load
from sync.client.engine.line import Line, Lines
from sync.client.engine.repairing import newest
from sync.client.engine.troubles import Refused, Stuck
from sync.client.transport import Unreachable
from sync.protocol.frames import State
from sync.session.moves import Move
from tests.sync.client.engine.breaking import CutError
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import believe, unreachable
from tests.sync.client.engine.people import Person, let_in, new_circle, no_progress
from tests.sync.client.engine.test_crashes import cut, feed
from tests.sync.client.engine.test_return import copy_of, restore
from tests.sync.client.engine.test_taking_back import content_of, with_file
from tests.sync.relays import Running, relay_here

Two = tuple[Person, Person]


@dataclass
class Blocked:
    """Ways to relays, one of which is closed."""

    lines: Lines
    url: str

    def line(self, url: str, pin: str) -> Line:
        if url == self.url:
            raise Unreachable
        return self.lines.line(url, pin)


def blocked(person: Person, url: str) -> None:
    """From now on the person cannot reach a relay."""
    tools = person.port.tools
    person.port.tools = replace(tools, lines=Blocked(tools.lines, url))


def killed_before(person: Person, name: str, times: int) -> None:
    """The person's program ends in front of a request, when it makes it for so many times."""
    left = [times]

    def lie(true: Any, *given: Any, **named: Any) -> Any:
        left[0] -= 1
        if not left[0]:
            raise CutError(name)
        return true(*given, **named)

    believe(person, **{name: lie})


def dropped_why(person: Person, kind: str) -> str:
    """Why something is not done any more."""
    rows = person.vault.read(lambda tx: tx.circle_outbox.of(person.circle))
    (row,) = (one for one in rows if one.kind is OutKind(kind) and one.state is OutState.DROPPED)
    return row.why


def mending_key(person: Person) -> object:
    """The repair capability that somebody has."""
    return newest(person.vault.read(lambda tx: tx.circles.get(person.circle)).repair)


@pytest.fixture
def harbour(tmp_path: Path) -> Iterator[Running]:
    """Another relay."""
    with relay_here(tmp_path / "harbour") as running:
        yield running


@pytest.fixture
def three(relay: Running, person: MakePerson) -> tuple[Person, Person, Person]:
    """Three people, two of whom are stewards."""
    ada, ben, cleo = person("ada"), person("ben"), person("cleo")
    new_circle(ada, relay.url, relay.token())
    for guest in (ben, cleo):
        let_in(ada, guest)
        ben.sync()
    ada.port.set_role(ada.circle, ben.me, steward=True)
    for one in (ben, cleo, ada):
        one.sync()
    return ada, ben, cleo


def move(person: Person, to: Running, token: str | None = None) -> str:
    return person.port.move(person.circle, to.url, token if token is not None else to.token(), None)


def where(person: Person) -> str:
    return person.vault.read(lambda tx: tx.circles.get(person.circle)).relay_url


def settle(*people: Person) -> None:
    """Everybody syncs until nothing is left to say."""
    for _ in range(3):
        for one in people:
            one.sync()
    for one in people:
        assert one.sync().caught_up, one.sync().sentences


def agree(*people: Person) -> None:
    """All are in the same epoch, at the same place, and say the same of the circle."""
    desks = [Desk(one.port.tools, one.circle) for one in people]
    assert len({desk.session.group.epoch_authenticator for desk in desks}) == 1
    assert len({(desk.log, desk.circle.relay_url) for desk in desks}) == 1
    assert len({(desk.here.cursor.seq, desk.here.cursor.chain) for desk in desks}) == 1
    assert {str(desk.circle.state) for desk in desks} == {"member"}
    assert {desk.circle.trouble for desk in desks} == {""}


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


def test_wherever_the_mover_is_killed_the_circle_goes_on(
    two: Two, relay: Running, harbour: Running
) -> None:
    """At the old relay or at the new one: what was begun is finished by a sync, or dropped."""
    ada, ben = two
    said, moved = [], 0
    for at in range(1, 200):
        target = harbour if where(ada) == relay.url else relay
        before = where(ada)
        cuts = cut(ada, at)
        try:
            move(ada, target)
        except CutError:
            ada.again()
        else:
            ada.again()
            assert cuts.count > 30, cuts.names
            break
        ben.say(f"by ben {at}")
        ada.say(f"by ada {at}")
        said += [f"by ben {at}", f"by ada {at}"]
        ben.sync()
        settle(ada, ben)
        agree(ada, ben)
        moved += where(ada) != before
    else:
        raise AssertionError("it never came to its end")
    settle(ada, ben)
    agree(ada, ben)
    assert moved > 10
    assert sorted(feed(ben)) == sorted(said)
    assert feed(ada) == feed(ben)
    assert "noise" not in ada.events() + ben.events()


def test_wherever_a_follower_is_killed_they_are_in_one_log_or_the_other(
    two: Two, relay: Running, harbour: Running
) -> None:
    ada, ben = two
    said = []
    for at in range(1, 200):
        move(ada, harbour if where(ada) == relay.url else relay)
        ada.say(f"by ada {at}")
        ben.say(f"by ben {at}")
        said += [f"by ada {at}", f"by ben {at}"]
        ada.sync()
        cuts = cut(ben, at)
        try:
            ben.sync()
        except CutError:
            ben.again()
        else:
            ben.again()
            assert cuts.count > 20, cuts.names
            break
        settle(ben, ada)
        agree(ada, ben)
    settle(ben, ada)
    agree(ada, ben)
    assert sorted(feed(ben)) == sorted(said)
    assert feed(ada) == feed(ben)
    assert "noise" not in ada.events() + ben.events()


def test_of_two_moves_at_once_one_holds(
    three: tuple[Person, Person, Person], harbour: Running, tmp_path: Path
) -> None:
    """The old log orders them. The log that the other steward made is closed and left."""
    ada, ben, cleo = three
    killed_before(ada, "append", times=2)
    with pytest.raises(CutError):
        move(ada, harbour)
    ada.again()
    made = load(Desk(ada.port.tools, ada.circle))
    assert made is not None
    assert made.attempt is not None
    assert made.attempt.opened
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


# --- what was said before the move


def test_what_was_said_before_can_be_taken_back_at_the_old_relay(
    two: Two, relay: Running, harbour: Running
) -> None:
    ada, ben = two
    post = ada.say("I should not have said that.")
    ada.sync()
    ben.sync()
    old = Desk(ben.port.tools, ben.circle)
    log, capability = old.log, old.session.capability()
    move(ada, harbour)
    settle(ada, ben)
    ada.unshare(post)
    settle(ada, ben)
    assert not ben.feed()
    page = ben.port.tools.lines.line(relay.url, "").read(
        log, capability, replace(old.here.cursor, seq=old.here.cursor.seq - 1, chain=None)
    )
    assert page.frames[0].state is State.WITHDRAWN


def test_an_old_relay_that_is_gone_holds_nothing_up(
    two: Two, relay: Running, harbour: Running
) -> None:
    ada, ben = two
    post = ada.say("I should not have said that.")
    settle(ada, ben)
    move(ada, harbour)
    settle(ada, ben)
    relay.ask_to_stop()
    relay.join()
    ada.unshare(post)
    ada.say("behind it")
    settle(ada, ben)
    assert ben.feed() == ["behind it"]
    agree(ada, ben)


def test_files_from_before_come_from_the_old_relay(two: Two, harbour: Running) -> None:
    ada, ben = two
    post = with_file(ada, b"a picture")
    ada.sync()
    believe(ben, download=unreachable)
    ben.sync()
    ben.again()
    move(ada, harbour)
    later = with_file(ada, b"another")
    settle(ada, ben)
    assert content_of(ben, post) == b"a picture"
    assert content_of(ben, later) == b"another"


def test_a_file_whose_post_waits_is_sent_to_the_new_relay(two: Two, harbour: Running) -> None:
    ada, ben = two
    killed_before(ada, "append", times=1)
    post = with_file(ada, b"a picture")
    with pytest.raises(CutError):
        ada.sync()
    ada.again()
    ada.port.set_role(ada.circle, ben.me, steward=True)
    ben.sync()
    move(ben, harbour)
    settle(ada, ben)
    agree(ada, ben)
    assert content_of(ben, post) == b"a picture"


# --- invites and boxes


def test_who_waits_with_an_invite_reads_that_it_has_ended(
    two: Two, harbour: Running, person: MakePerson
) -> None:
    ada, ben = two
    link = ada.port.invite(ada.circle, NewInvite(InviteKind.LINK)).text
    cleo = person("cleo")
    cleo.port.join(link, "cleo")
    move(ada, harbour)
    settle(ada, ben)
    assert not ada.port.invites(ada.circle)
    assert any("was closed" in sentence for sentence in cleo.sync().sentences)
    assert cleo.state == "left"


def test_who_was_let_in_just_before_follows(two: Two, harbour: Running, person: MakePerson) -> None:
    ada, ben = two
    link = ada.port.invite(ada.circle, NewInvite(InviteKind.LINK)).text
    cleo = person("cleo")
    cleo.port.join(link, "cleo")
    (request,) = ada.port.waiting(ada.circle)
    ada.port.admit(ada.circle, request.id)
    move(ada, harbour)
    settle(ada, ben, cleo)
    agree(ada, ben, cleo)


def test_everybody_has_a_return_box_at_the_new_relay(two: Two, harbour: Running) -> None:
    ada, ben = two
    move(ada, harbour)
    settle(ada, ben)
    restore(ben, copy_of(ben))
    ben.port.resync(ben.circle)
    ada.sync()
    (asked,) = ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, asked.person)
    settle(ben, ada)
    agree(ada, ben)


def test_who_was_restored_from_before_a_move_reads_the_way_out(two: Two, harbour: Running) -> None:
    """What they know of the others' boxes is the old relay's, where nobody looks any more."""
    ada, ben = two
    ben.sync()
    before = copy_of(ben)
    move(ada, harbour)
    settle(ada, ben)
    restore(ben, before)
    ben.port.resync(ben.circle)
    assert any("take another invite" in sentence for sentence in ben.sync().sentences)
    ben.port.leave(ben.circle)
    ada.port.remove(ada.circle, ben.me)
    let_in(ada, ben)
    settle(ada, ben)
    agree(ada, ben)


def test_nobody_moves_a_circle_while_somebody_asks_to_come_back(two: Two, harbour: Running) -> None:
    ada, ben = two
    ben.sync()
    restore(ben, copy_of(ben))
    ben.port.resync(ben.circle)
    with pytest.raises(Refused, match="asks to come back"):
        move(ada, harbour)
    assert where(ada) != harbour.url


# --- the same relay at another address


def test_the_same_relay_has_another_address(two: Two, relay: Running) -> None:
    ada, ben = two
    before, elsewhere = where(ada), relay.url.replace("127.0.0.1", "localhost")
    log = Desk(ada.port.tools, ada.circle).log
    ada.say("before")
    assert "told" in ada.port.move(ada.circle, elsewhere, "", None)
    ada.say("after")
    settle(ada, ben)
    agree(ada, ben)
    assert (where(ada), where(ben)) == (elsewhere, elsewhere)
    assert Desk(ben.port.tools, ben.circle).log == log
    assert ben.feed() == ["before", "after"]
    assert before != elsewhere


def test_no_address_is_taken_where_the_relay_is_not(two: Two, harbour: Running) -> None:
    """The act of a steward who is wrong, or not honest, costs nobody the way that works."""
    ada, ben = two
    before, desk = where(ben), Desk(ada.port.tools, ada.circle)
    place = replace(desk.session.roster.relay, url=harbour.url)
    ada.port.do(desk, Move(place))
    settle(ada, ben)
    assert (where(ada), where(ben)) == (before, before)
    ben.say("still here")
    settle(ben, ada)
    assert ada.feed() == ["still here"]


def test_where_the_old_address_is_gone_everybody_says_the_new_one(two: Two, relay: Running) -> None:
    ada, ben = two
    old, elsewhere = where(ada), relay.url.replace("127.0.0.1", "localhost")
    for one in (ada, ben):
        blocked(one, old)
    assert not ben.sync().caught_up
    assert "finds the circle" in ben.port.move(ben.circle, elsewhere, "", None)
    ben.say("found it")
    assert ben.sync().caught_up
    ada.port.move(ada.circle, elsewhere, "", None)
    settle(ada, ben)
    agree(ada, ben)
    assert ada.feed() == ["found it"]
