"""What stays at the relay where the circle was before: posts, files, boxes, invites."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.circles.circle import CircleState
from app.usecases.circles.port import InviteKind, NewInvite
from sync.client.engine import troubles
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import Refused
from sync.protocol.frames import State
from sync.protocol.problems import Problem
from sync.session.messages.requests import Again
from tests.sync.client.engine.breaking import CutError
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.elsewhere import (
    Two,
    agree,
    killed_before,
    lied_to_by,
    move,
    settle,
    where,
)
from tests.sync.client.engine.liars import Lie, believe, lied, refused, unreachable
from tests.sync.client.engine.people import let_in
from tests.sync.client.engine.test_return import copy_of, restore
from tests.sync.client.engine.test_taking_back import content_of, with_file
from tests.sync.relays import Running


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


@pytest.mark.parametrize(
    "lie",
    [lied, refused(Problem.UNAVAILABLE), refused(Problem.MALFORMED), refused(Problem.TOO_OLD)],
)
def test_an_old_relay_that_says_whatever_it_likes_holds_nothing_up(
    two: Two, relay: Running, harbour: Running, lie: Lie
) -> None:
    """Perhaps its owner is why the circle has moved."""
    ada, ben = two
    post = with_file(ada, b"a picture")
    lied_to_by(ada, relay.url, withdraw=lie, post=lie, close_box=lie)
    lied_to_by(ben, relay.url, download=lie)
    for one in (ada, ben):
        one.sync()
    assert harbour.url in move(ada, harbour)
    ben.sync()
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


def test_an_invite_that_waits_is_not_made_where_nobody_finds_it(two: Two, harbour: Running) -> None:
    """Its boxes are the old relay's."""
    ada, ben = two
    settle(ada, ben)
    killed_before(ben, "append", times=1)
    with pytest.raises(CutError):
        ben.port.invite(ben.circle, NewInvite(InviteKind.LINK))
    ben.again()
    move(ada, harbour)
    settle(ada, ben)
    assert not ada.port.invites(ada.circle)
    assert ben.port.invite(ben.circle, NewInvite(InviteKind.LINK)).text
    settle(ada, ben)
    agree(ada, ben)


def test_two_histories_end_with_their_log(two: Two, harbour: Running) -> None:
    ada, ben = two
    settle(ada, ben)
    Desk(ben.port.tools, ben.circle).set_trouble(troubles.FORKED, CircleState.FORKED)
    move(ada, harbour)
    settle(ada, ben)
    agree(ada, ben)


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


def test_what_was_missed_before_a_move_is_asked_for_behind_it(two: Two, harbour: Running) -> None:
    """The question waits with the return, and by then the numbers of the log are others."""
    ada, ben = two
    settle(ada, ben)
    copy = copy_of(ben)
    ada.say("while Ben was away")
    ben.sync()
    ben.say("what Ben forgets")
    settle(ada, ben)
    restore(ben, copy)
    ben.port.resync(ben.circle)
    ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, ben.me)
    move(ada, harbour)
    for number in range(9):
        ada.say(f"there already {number}")
    settle(ada, ben)
    for one in (ada, ben):
        one.clock.ahead += timedelta(days=1)
    settle(ada, ben)
    assert {"while Ben was away", "what Ben forgets"} <= set(ben.feed())
    assert sum(row.message == Again.KIND for row in ada.vault.read(
        lambda tx: tx.circle_outbox.of(ada.circle)
    )) == 1  # fmt: skip
    agree(ada, ben)
