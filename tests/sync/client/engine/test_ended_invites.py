"""Invites that end while somebody waits with one."""

from datetime import timedelta

import pytest

from app.domain.circles import troubles
from app.usecases.circles.port import NewInvite
from sync.client.engine import entering
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import Spent
from sync.session.joining import Ended
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import believe, only_the_first
from tests.sync.client.engine.people import Person, let_in

Two = tuple[Person, Person]


def waits(host: Person, guest: Person, days: int = 7) -> str:
    """Somebody has asked to be let in, and waits; returns the link."""
    link = host.port.invite(host.circle, NewInvite(days=days)).text
    guest.port.join(link, guest.name)
    guest.sync()
    assert guest.state == "waiting"
    return link


def is_over(guest: Person, why: Ended) -> None:
    sentence = entering.WHY[why]
    assert guest.sync().sentences == (sentence,)
    assert guest.state == "left"
    row = guest.vault.read(lambda tx: tx.circles.get(guest.circle))
    assert row.trouble == sentence
    assert guest.vault.read(lambda tx: tx.circle_state.pending(guest.circle, "joining")) is None
    report = guest.sync()
    assert report.caught_up
    assert guest.vault.read(lambda tx: tx.circles.get(guest.circle)).trouble == sentence


def test_who_waits_hears_that_the_invite_was_closed(two: Two, person: MakePerson) -> None:
    ada, _ = two
    cleo = person("cleo")
    waits(ada, cleo)
    (invite,) = ada.port.invites(ada.circle)
    ada.port.revoke_invite(ada.circle, invite.id)
    is_over(cleo, Ended.CLOSED)
    let_in(ada, cleo)


def test_who_waits_hears_that_they_are_refused(two: Two, person: MakePerson) -> None:
    ada, _ = two
    cleo = person("cleo")
    waits(ada, cleo)
    (request,) = ada.port.waiting(ada.circle)
    ada.port.refuse(ada.circle, request.id)
    is_over(cleo, Ended.CLOSED)


def test_who_waits_hears_that_somebody_left(two: Two, person: MakePerson) -> None:
    ada, ben = two
    cleo = person("cleo")
    waits(ada, cleo)
    ada.port.remove(ada.circle, ben.me)
    is_over(cleo, Ended.CLOSED)


def test_who_waits_hears_that_somebody_else_was_let_in(two: Two, person: MakePerson) -> None:
    ada, _ = two
    cleo, dan = person("cleo"), person("dan")
    link = waits(ada, cleo)
    dan.port.join(link, "dan")
    requests = ada.port.waiting(ada.circle)
    chosen = next(one for one in requests if one.pseudonym == "dan")
    ada.port.admit(ada.circle, chosen.id)
    assert dan.sync().caught_up
    assert dan.state == "member"
    is_over(cleo, Ended.USED)


def test_who_waits_hears_that_the_invite_has_run_out(two: Two, person: MakePerson) -> None:
    ada, ben = two
    cleo, dan = person("cleo"), person("dan")
    waits(ada, cleo, days=2)
    waits(ben, dan, days=2)
    ada.clock.ahead = timedelta(days=3)
    ada.sync()
    is_over(cleo, Ended.EXPIRED)
    # Ben is away, so Dan's own calendar says it.
    dan.clock.ahead = timedelta(days=3)
    dan.sync()
    assert dan.state == "waiting"
    dan.clock.ahead = timedelta(days=4)
    is_over(dan, Ended.EXPIRED)


def test_who_hears_nothing_waits_a_day_after_the_box_is_gone(two: Two, person: MakePerson) -> None:
    """The relay shows no note; the answer may still be on its way for a while."""
    ada, _ = two
    cleo = person("cleo")
    waits(ada, cleo)
    tools = cleo.port.tools
    believe(cleo, items=lambda _true, *_given: type("Page", (), {"items": ()}))
    (invite,) = ada.port.invites(ada.circle)
    ada.port.revoke_invite(ada.circle, invite.id)
    ada.sync()
    for _ in range(2):
        assert cleo.sync().sentences == (troubles.ENDED,)
    assert cleo.state == "waiting"
    cleo.clock.ahead = timedelta(days=1)
    assert cleo.sync().sentences == (troubles.ALONE,)
    assert cleo.state == "left"
    cleo.port.tools = tools
    let_in(ada, cleo)


def test_an_invite_that_ended_before_one_asked_leaves_nothing_behind(
    two: Two, person: MakePerson
) -> None:
    ada, _ = two
    cleo = person("cleo")
    link = ada.port.invite(ada.circle, NewInvite()).text
    (invite,) = ada.port.invites(ada.circle)
    ada.port.revoke_invite(ada.circle, invite.id)
    ada.sync()
    with pytest.raises(Spent):
        cleo.port.join(link, "cleo")
    assert not cleo.vault.read(lambda tx: tx.circles.all())
    let_in(ada, cleo)


def test_an_invite_that_ends_while_one_asks_leaves_no_keys(two: Two, person: MakePerson) -> None:
    """The note that tells it is not there yet."""
    ada, _ = two
    cleo = person("cleo")
    link = ada.port.invite(ada.circle, NewInvite()).text
    (invite,) = ada.port.invites(ada.circle)
    ada.port.revoke_invite(ada.circle, invite.id)
    ada.sync()
    believe(cleo, items=only_the_first)
    with pytest.raises(Spent):
        cleo.port.join(link, "cleo")
    desk = Desk(cleo.port.tools, cleo.circle)
    assert (desk.circle.state, desk.circle.trouble) == ("left", troubles.ALONE)
    assert desk.read(lambda tx: tx.circle_state.pending(cleo.circle, "joining")) is None
