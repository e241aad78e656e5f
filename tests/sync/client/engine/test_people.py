"""Coming, going, and who may do what: through a real relay."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.circles.circle import CircleState
from app.domain.circles.failures import CircleIsOver, NoSuchPerson
from app.domain.failures import Failure
from app.usecases.circles.port import Description, NewInvite, Rules, Who
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import FORGOTTEN, Refused, Spent
from sync.client.transport import Unreachable
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import believe, only_the_first, unreachable
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.relays import Running


def sync_all(*people: Person) -> None:
    for one in (*people, *people):
        one.sync()


def test_who_was_removed_reads_nothing_new(three: tuple[Person, Person, Person]) -> None:
    ada, ben, cleo = three
    ada.say("before")
    ada.sync()
    ada.port.remove(ada.circle, ben.me)
    ada.say("after")
    sync_all(ada, cleo, ben)
    assert cleo.feed() == ["before", "after"]
    assert ben.feed() == ["before"]
    assert ben.state == "removed"
    assert ada.members() == cleo.members() == ["ada", "cleo"]
    with pytest.raises(CircleIsOver):
        ben.say("hello?")


def test_only_stewards_remove(three: tuple[Person, Person, Person]) -> None:
    _ada, ben, cleo = three
    with pytest.raises(Refused):
        ben.port.remove(ben.circle, cleo.me)
    assert ben.sync().caught_up
    assert ben.members() == ["ada", "ben", "cleo"]


def test_who_was_removed_may_be_invited_again(three: tuple[Person, Person, Person]) -> None:
    """They come as somebody new; what they received and what they did not send stays as it was."""
    ada, ben, cleo = three
    ada.say("before")
    sync_all(ada, ben)
    before = ben.me
    ben.say("never sent")
    ada.port.remove(ada.circle, before)
    sync_all(ada, cleo, ben)
    assert ben.state == "removed"
    ada.say("meanwhile")
    ada.sync()
    let_in(ada, ben)
    assert ben.state == "member"
    assert ben.me != before
    ada.say("welcome back")
    sync_all(ada, ben, cleo)
    assert "welcome back" in ben.feed()
    assert "before" in ben.feed()
    assert "meanwhile" not in ben.feed()
    assert "never sent" not in cleo.feed()
    assert ada.members() == ben.members() == ["ada", "ben", "cleo"]


def test_leaving_is_completed_by_somebody_else(three: tuple[Person, Person, Person]) -> None:
    ada, ben, cleo = three
    ben.port.leave(ben.circle)
    assert ben.state == "left"
    sync_all(ada, cleo)
    assert ada.members() == cleo.members() == ["ada", "cleo"]
    ada.say("Farewell.")
    sync_all(ada, cleo)
    assert cleo.feed() == ["Farewell."]
    assert ben.sync().caught_up
    assert ben.state == "left"


def test_a_member_becomes_steward_and_may_remove(three: tuple[Person, Person, Person]) -> None:
    ada, ben, cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ada, ben, cleo)
    assert ben.vault.read(lambda tx: tx.circles.get(ben.circle)).repair is not None
    ben.port.remove(ben.circle, cleo.me)
    cleo.sync()
    assert cleo.state == "removed"


def test_a_steward_who_steps_down_no_longer_has_the_repair_key(
    three: tuple[Person, Person, Person],
) -> None:
    ada, ben, _cleo = three
    before = ada.vault.read(lambda tx: tx.circles.get(ada.circle)).repair
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ada, ben)
    ben.port.set_role(ben.circle, ada.me, steward=False)
    sync_all(ben, ada, ben)
    assert ada.vault.read(lambda tx: tx.circles.get(ada.circle)).repair is None
    now = ben.vault.read(lambda tx: tx.circles.get(ben.circle)).repair
    assert now not in {None, before}


def test_the_circle_is_described_anew_and_agreed_to(three: tuple[Person, Person, Person]) -> None:
    ada, ben, _cleo = three
    wanted = Description(agreement="Be kind, and brief.", rules=Rules(who_admits=Who.STEWARDS))
    ada.port.describe(ada.circle, wanted)
    ben.sync()
    said, version = ben.port.rules(ben.circle)
    assert (said.agreement, version) == ("Be kind, and brief.", 2)
    assert said.rules is not None
    assert said.rules.who_admits is Who.STEWARDS
    ben.port.agree(ben.circle)
    ada.sync()
    agreed = {one.pseudonym: one.agreed for one in ada.port.members(ada.circle)}
    assert agreed == {"ada": 1, "ben": 2, "cleo": 1}


def test_somebody_takes_another_name(three: tuple[Person, Person, Person]) -> None:
    ada, ben, cleo = three
    ben.port.rename(ben.circle, "Benedict")
    sync_all(ada, cleo)
    assert ada.members() == cleo.members() == ["Benedict", "ada", "cleo"]
    ben.again()
    ben.say("It is me.")
    sync_all(ben, ada)
    assert ada.feed() == ["It is me."]


def test_numbers_are_compared(three: tuple[Person, Person, Person]) -> None:
    ada, ben, cleo = three
    theirs = ben.port.verify(ben.circle, ada.me)
    mine = ada.port.verify(ada.circle, ben.me)
    assert mine.number == theirs.number
    assert len(mine.number.replace(" ", "")) == 60
    assert ada.port.confirm(ada.circle, ben.me, theirs.code)
    assert not ada.port.confirm(ada.circle, cleo.me, theirs.code)
    compared = {one.pseudonym: one.compared for one in ada.port.members(ada.circle)}
    assert compared == {"ada": False, "ben": True, "cleo": False}
    assert ada.port.verify(ada.circle, None).number == cleo.port.verify(cleo.circle, None).number


def test_whoever_joins_has_the_number_that_the_inviter_compares(
    relay: Running, person: MakePerson
) -> None:
    ada, ben = person("ada"), person("ben")
    new_circle(ada, relay.url, relay.token())
    link = ada.port.invite(ada.circle, NewInvite(compare=True)).text
    joining = ben.port.join(link, "ben")
    (request,) = ada.port.waiting(ada.circle)
    assert joining.number == request.number
    assert len(joining.number.replace(" ", "")) == 60
    assert ada.port.waiting(ada.circle, look=False) == [request]


def test_an_invite_is_used_once(three: tuple[Person, Person, Person], person: MakePerson) -> None:
    ada, _ben, _cleo = three
    dan, eve = person("dan"), person("eve")
    link = ada.port.invite(ada.circle, NewInvite()).text
    dan.port.join(link, "dan")
    eve.port.join(link, "eve")
    requests = ada.port.waiting(ada.circle)
    assert sorted(one.pseudonym for one in requests) == ["dan", "eve"]
    ada.port.admit(ada.circle, next(one.id for one in requests if one.pseudonym == "dan"))
    assert not ada.port.waiting(ada.circle)
    assert not ada.port.invites(ada.circle)
    with pytest.raises(NoSuchPerson):
        ada.port.admit(ada.circle, next(one.id for one in requests if one.pseudonym == "eve"))
    dan.sync()
    eve.sync()
    assert (dan.state, eve.state) == ("member", "left")


def test_another_member_admits_while_the_inviter_is_away(
    three: tuple[Person, Person, Person], person: MakePerson
) -> None:
    ada, ben, _cleo = three
    dan = person("dan")
    link = ada.port.invite(ada.circle, NewInvite()).text
    joining = dan.port.join(link, "dan")
    assert "ada" in joining.waiting_for
    (request,) = ben.port.waiting(ben.circle)
    assert ben.port.admit(ben.circle, request.id).pseudonym == "dan"
    dan.sync()
    assert dan.members() == ["ada", "ben", "cleo", "dan"]
    dan.say("Thank you.")
    sync_all(dan, ada)
    assert ada.feed() == ["Thank you."]


def test_a_revoked_invite_leads_nowhere(two: tuple[Person, Person], person: MakePerson) -> None:
    ada, _ben = two
    dan = person("dan")
    link = ada.port.invite(ada.circle, NewInvite())
    assert dan.port.look(link.text).name == "Harbour"
    ada.port.revoke_invite(ada.circle, link.id)
    assert not ada.port.invites(ada.circle)
    believe(dan, items=only_the_first)
    dan.port.join(link.text, "dan")
    assert not ada.port.waiting(ada.circle)
    dan.clock.ahead += timedelta(days=9)
    with pytest.raises(Spent):
        dan.port.look(link.text)


def test_a_steward_who_stays_away_is_followed(three: tuple[Person, Person, Person]) -> None:
    ada, ben, cleo = three
    ben.long_ago()
    view = ben.port.vote(ben.circle, ada.me, ben.me)
    assert (view.yes, view.needed) == (1, 2)
    cleo.sync()
    (found,) = cleo.port.votes(cleo.circle)
    assert (found.absent, found.instead, found.mine) == (ada.me, ben.me, False)
    cleo.long_ago()
    cleo.port.vote(cleo.circle, ada.me, ben.me)
    sync_all(ben, cleo, ada)
    roles = {one.pseudonym: one.role for one in cleo.port.members(cleo.circle)}
    assert roles == {"ada": "member", "ben": "steward", "cleo": "member"}


def test_an_invite_holds_no_longer_than_its_boxes(two: tuple[Person, Person]) -> None:
    ada, _ = two
    today = ada.clock().date()
    for wanted, days in ((3, 3), (9999, 14)):
        link = ada.port.invite(ada.circle, NewInvite(days=wanted))
        assert link.expires_on == (today + timedelta(days=days)).isoformat()
        assert ada.port.look(link.text).expires_on == link.expires_on


def test_what_is_asked_for_without_a_network_is_done_later(two: tuple[Person, Person]) -> None:
    ada, ben = two

    def away(*_given: object, **_named: object) -> None:
        raise Unreachable

    lines = ada.port.tools.lines
    believe(ada, read=away)
    with pytest.raises(Failure, match="It is done with the next sync"):
        ada.port.remove(ada.circle, ben.me)
    ada.port.tools = replace(ada.port.tools, lines=lines)
    assert ada.sync().caught_up
    assert ada.members() == ["ada"]


def test_nobody_takes_their_own_place(two: tuple[Person, Person]) -> None:
    ada, ben = two
    with pytest.raises(Failure, match="somebody else"):
        ben.port.vote(ben.circle, ada.me, ada.me)
    assert not ben.port.votes(ben.circle)


def test_a_steward_who_was_followed_meanwhile_leaves(two: tuple[Person, Person]) -> None:
    """What a steward has to hand over is said by nobody who is leaving already."""
    ada, ben = two
    ben.long_ago()
    ben.port.vote(ben.circle, ada.me, ben.me)
    ada.port.leave(ada.circle)
    assert ada.state == "left"
    report = ada.sync()
    assert report.caught_up
    assert not report.sentences
    assert ben.sync().caught_up
    assert ben.members() == ["ben"]
    assert ada.sync().caught_up
    assert ada.state == "left"
    with pytest.raises(CircleIsOver):
        ada.port.resync(ada.circle)
    assert ada.state == "left", "who is out asks nobody for a place"


def test_a_link_that_is_none(person: MakePerson, relay: Running) -> None:
    del relay
    with pytest.raises(Failure):
        person("ada").port.look("lamplit://join/1#AAAA")


def test_a_token_that_is_refused_leaves_nothing_behind(person: MakePerson, relay: Running) -> None:
    ada = person("ada")
    with pytest.raises(Failure):
        new_circle(ada, relay.url, "lt1" + "a" * 58)
    assert not ada.vault.read(lambda tx: tx.circles.all())


def test_who_left_is_held_up_by_nothing(two: tuple[Person, Person]) -> None:
    """What is in the way of the goodbye does not make a member of somebody who left."""
    _, ben = two
    believe(ben, append=unreachable)
    ben.port.leave(ben.circle)
    assert ben.state == "left"
    desk = Desk(ben.port.tools, ben.circle)
    desk.set_trouble(FORGOTTEN, CircleState.STUCK)
    assert ben.state == "left"
