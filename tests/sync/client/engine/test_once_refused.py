"""What was refused, or lost, once: it can be asked for again."""

import pytest

from app.domain.circles.circle import OVER
from app.usecases.circles.port import InviteKind, NewInvite
from sync.client.engine.troubles import Refused, Trouble
from sync.protocol.problems import Problem
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import believe, refused
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.client.engine.test_return import copy_of, restore
from tests.sync.relays import Running


def test_somebody_who_could_not_be_admitted_is_admitted_later(
    relay: Running, person: MakePerson
) -> None:
    ada = person("ada")
    new_circle(ada, relay.url, relay.token())
    for name in ("ben", "cleo", "dora", "emil"):
        let_in(ada, person(name))
    fritz = person("fritz")
    fritz.port.join(ada.port.invite(ada.circle, NewInvite(InviteKind.LINK)).text, "fritz")
    (request,) = ada.port.waiting(ada.circle)
    with pytest.raises(Refused, match="steward"):
        ada.port.admit(ada.circle, request.id)
    ada.port.set_role(ada.circle, ada.id_of("ben"), steward=True)
    assert ada.port.admit(ada.circle, request.id).pseudonym == "fritz"
    fritz.sync()
    assert fritz.state == "member"


def test_a_circle_half_made_is_kept_when_the_relay_is_busy(
    relay: Running, person: MakePerson
) -> None:
    ada, token = person("ada"), relay.token()
    honest = ada.port.tools
    believe(ada, create_box=refused(Problem.RATE))
    with pytest.raises(Trouble):
        new_circle(ada, relay.url, token)
    ada.port.tools = honest
    assert new_circle(ada, relay.url, token).state == "member"


def test_a_circle_that_the_relay_does_not_want_is_not_kept(
    relay: Running, person: MakePerson
) -> None:
    ada = person("ada")
    with pytest.raises(Trouble):
        new_circle(ada, relay.url, "lt1" + "a" * 58)
    assert not ada.vault.read(lambda tx: tx.circles.all())


def _waiting(ada: Person, ben: Person) -> None:
    link = ada.port.invite(ada.circle, NewInvite(InviteKind.LINK)).text
    ben.port.join(link, ben.name)
    assert ben.state == "waiting"


def test_who_was_restored_while_waiting_joins_by_another_invite(
    relay: Running, person: MakePerson
) -> None:
    ada, ben = person("ada"), person("ben")
    new_circle(ada, relay.url, relay.token())
    _waiting(ada, ben)
    copy = copy_of(ben)
    restore(ben, copy)
    circle = ben.vault.read(lambda tx: tx.circles.all())[0]
    assert circle.state in OVER
    assert "another invite" in circle.trouble
    joining = ben.port.join(ada.port.invite(ada.circle, NewInvite()).text, "ben")
    asked = ada.port.waiting(ada.circle)
    request = next(one for one in asked if one.words == joining.words)
    ada.port.admit(ada.circle, request.id)
    ben.sync()
    assert ben.state == "member"
    assert not ben.vault.read(lambda tx: tx.circles.all())[0].trouble


def test_who_was_restored_while_founding_makes_another_circle(
    relay: Running, person: MakePerson
) -> None:
    ada = person("ada")
    honest = ada.port.tools
    believe(ada, create_log=refused(Problem.RATE))
    with pytest.raises(Trouble):
        new_circle(ada, relay.url, relay.token())
    ada.port.tools = honest
    copy = copy_of(ada)
    restore(ada, copy)
    assert new_circle(ada, relay.url, relay.token()).state == "member"
