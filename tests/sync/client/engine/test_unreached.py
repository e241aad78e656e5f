"""Whom an answer cannot reach: they are not let in, or it is said what there is to do."""

import os
from datetime import timedelta

import pytest

from app.domain.circles.troubles import (
    ALONE,
    ANSWER_WAITS,
    CLOSED,
    NOT_LET_IN,
    UNREACHED,
    USED,
    WAITS,
)
from app.usecases.circles.port import NewInvite
from sync.client.engine.desk import Desk
from sync.client.engine.entering import joining_of
from sync.client.engine.troubles import Refused, Spent
from sync.client.transport import Refused as RelayRefused
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.people import Person, let_in
from tests.sync.relays import LIMITS

Two = tuple[Person, Person]


def waits(host: Person, guest: Person) -> bytes:
    """Somebody has asked to be let in; returns the request."""
    link = host.port.invite(host.circle, NewInvite()).text
    guest.port.join(link, guest.name)
    (request,) = host.port.waiting(host.circle)
    return request.id


def test_nobody_is_let_in_whom_the_answer_cannot_reach(two: Two, person: MakePerson) -> None:
    ada, _ = two
    cleo = person("cleo")
    request = waits(ada, cleo)
    desk = Desk(ada.port.tools, ada.circle)
    (record,) = desk.session.roster.invites
    desk.line.close_box(record.request_box, record.request_reader)
    with pytest.raises(Refused) as refused:
        ada.port.admit(ada.circle, request)
    assert str(refused.value) == NOT_LET_IN.format(name="cleo")
    assert ada.members() == ["ada", "ben"]
    assert not ada.port.waiting(ada.circle)
    # The way that it names works.
    let_in(ada, person("dan"))


def test_whom_the_answer_did_not_reach_is_named_to_both(two: Two, person: MakePerson) -> None:
    ada, ben = two
    cleo = person("cleo")
    request = waits(ada, cleo)
    desk = Desk(cleo.port.tools, cleo.circle)
    link = joining_of(desk).link
    desk.line.close_box(link.answer_box, link.keys.answer_reader)
    ada.port.admit(ada.circle, request)
    assert ada.members() == ["ada", "ben", "cleo"]
    said = UNREACHED.format(name="cleo")
    assert ada.events("unreached") == ["unreached"]
    assert said not in ada.sync().sentences
    # Each day once, until they are taken out.
    ada.clock.ahead = timedelta(days=1)
    assert ada.sync().sentences == (said,)
    assert not ada.sync().sentences
    assert cleo.sync().sentences[0] == ALONE
    assert cleo.state == "left"
    ada.port.remove(ada.circle, request)
    ada.clock.ahead = timedelta(days=2)
    assert not ada.sync().sentences
    let_in(ada, cleo)
    ben.sync()
    assert ben.members() == ["ada", "ben", "cleo"]


def test_who_fills_the_box_for_the_answer_keeps_nobody_out(two: Two, person: MakePerson) -> None:
    ada, ben = two
    cleo = person("cleo")
    request = waits(ada, cleo)
    ben.sync()
    desk = Desk(ben.port.tools, ben.circle)
    (record,) = desk.session.roster.invites
    box, contact = record.answer_box, record.answer_contact
    with pytest.raises(RelayRefused):
        all(desk.line.post(box, contact, os.urandom(16), os.urandom(4096)) for _ in range(100))
    ada.port.admit(ada.circle, request)
    said = ANSWER_WAITS.format(name="cleo")
    assert ada.sync().sentences == (said,)
    # Nothing that stands behind it, and nobody, takes the room that is made.
    cleo.sync()
    assert cleo.state == "waiting"
    assert not ada.sync().sentences
    cleo.sync()
    assert cleo.state == "member"


def test_nobody_hears_that_their_invite_was_used_before_they_have_the_answer(
    two: Two, person: MakePerson
) -> None:
    """There is room in the box for the note alone."""
    ada, ben = two
    cleo = person("cleo")
    request = waits(ada, cleo)
    ben.sync()
    desk = Desk(ben.port.tools, ben.circle)
    (record,) = desk.session.roster.invites
    size = (LIMITS.box - 2 * 4096) // 2
    for _ in range(2):
        desk.line.post(record.answer_box, record.answer_contact, os.urandom(16), os.urandom(size))
    ada.port.admit(ada.circle, request)
    for one in (cleo, ada, cleo):
        one.sync()
    assert cleo.state == "member"


def test_who_looks_at_an_invite_hears_at_once_that_it_was_taken_back(
    two: Two, person: MakePerson
) -> None:
    ada, _ = two
    cleo = person("cleo")
    link = ada.port.invite(ada.circle, NewInvite()).text
    assert cleo.port.look(link).name == "Harbour"
    (invite,) = ada.port.invites(ada.circle)
    ada.port.revoke_invite(ada.circle, invite.id)
    for verb in (lambda: cleo.port.look(link), lambda: cleo.port.join(link, "cleo")):
        with pytest.raises(Spent) as spent:
            verb()
        assert str(spent.value) == CLOSED


def test_who_looks_at_an_invite_that_was_used_hears_so(two: Two, person: MakePerson) -> None:
    ada, _ = two
    cleo, dan = person("cleo"), person("dan")
    link = ada.port.invite(ada.circle, NewInvite()).text
    joining = cleo.port.join(link, "cleo")
    (request,) = ada.port.waiting(ada.circle)
    ada.port.admit(ada.circle, request.id)
    with pytest.raises(Spent) as spent:
        dan.port.join(link, "dan")
    assert str(spent.value) == USED
    # Whoever it was used for comes in by it, although it was.
    assert joining.waiting_for == WAITS.format(name="ada", words=" ".join(joining.words))
    assert cleo.port.join(link, "cleo").waiting_for == ""
    assert cleo.state == "member"
