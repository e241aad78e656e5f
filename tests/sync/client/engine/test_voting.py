"""Votes: each voter has one about each steward, checked once."""

import os
from datetime import timedelta
from typing import Any

import pytest

from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message
from sync.client.engine.troubles import Refused
from sync.client.engine.voting import OVERTAKEN, cast
from sync.session import votes
from sync.session.messages.stewardship import Vote
from sync.session.votes import Ballot
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import believe
from tests.sync.client.engine.people import Person, let_in

Two = tuple[Person, Person]


def votes_often(voter: Person, absent: Person, times: int, *, forged: bool = False) -> None:
    """Sign for oneself again and again, each time on a ballot of one's own."""
    desk = Desk(voter.port.tools, voter.circle)
    for _ in range(times):
        ballot = Ballot(voter.circle, absent.me, voter.me, 0, os.urandom(16))
        signed = votes.sign(desk.identity.person, ballot).signature
        message = Vote(ballot.encode(), bytes(64) if forged else signed)
        body = message.encode()
        desk.write(lambda tx, b=body: add_message(tx, desk, os.urandom(16), Vote.KIND, b))  # type: ignore[misc]
    voter.sync()


def kept(person: Person) -> int:
    return len(person.vault.read(lambda tx: tx.circle_posts.quiet(person.circle, Vote.KIND)))


def test_many_votes_of_one_are_one(
    two: Two, person: MakePerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, ben = two
    let_in(ada, person("cleo"))
    ben.sync()
    votes_often(ben, ada, 20)
    ada.sync()
    assert kept(ada) == 1
    (view,) = ada.port.votes(ada.circle)
    assert (view.yes, view.needed) == (1, 2)
    asked: list[Any] = []
    monkeypatch.setattr(votes, "check_vote", lambda *given: asked.append(given))
    for _ in range(3):
        ada.sync()
    assert not asked
    votes_often(ben, ada, 1)
    ada.sync()
    assert len(asked) == 1


def test_a_vote_that_nobody_signed_is_not_kept(two: Two) -> None:
    ada, ben = two
    votes_often(ben, ada, 3, forged=True)
    ada.sync()
    assert kept(ada) == 0
    assert not ada.port.votes(ada.circle)


def test_who_votes_again_joins_the_others(two: Two, person: MakePerson) -> None:
    """Two who called for the same at once come together when one of them votes once more."""
    ada, ben = two
    cleo = person("cleo")
    let_in(ada, cleo)
    ben.sync()
    ben.long_ago()
    ben.port.vote(ben.circle, ada.me, ben.me)
    ben.port.vote(ben.circle, ada.me, ben.me)
    assert kept(ben) == 1
    for one in (cleo, ada):
        one.sync()
    assert kept(cleo) == kept(ada) == 1
    cleo.long_ago()
    cleo.port.vote(cleo.circle, ada.me, ben.me)
    for one in (cleo, ben, ada):
        one.sync()
    assert Desk(ada.port.tools, ada.circle).session.roster.is_steward(ben.me)


def test_nobody_votes_on_a_steward_who_was_heard_of_lately(two: Two, person: MakePerson) -> None:
    ada, ben = two
    cleo = person("cleo")
    let_in(ada, cleo)
    ada.say("I am here")
    for one in (ada, ben, cleo):
        one.sync()
    for days in (0, 29):
        ben.clock.ahead = timedelta(days=days)
        with pytest.raises(Refused, match="30 days"):
            ben.port.vote(ben.circle, ada.me, ben.me)
    assert not kept(ben)
    ben.clock.ahead = cleo.clock.ahead = timedelta(days=31)
    assert ben.port.vote(ben.circle, ada.me, ben.me).yes == 1
    # A word of theirs that is read just before is enough, and so is a mere commit.
    ada.say("still here")
    ada.sync()
    with pytest.raises(Refused, match="30 days"):
        cleo.port.vote(cleo.circle, ada.me, ben.me)
    cleo.clock.ahead = timedelta(days=62)
    ada.clock.ahead = timedelta(days=20)
    ada.sync()
    with pytest.raises(Refused, match="30 days"):
        cleo.port.vote(cleo.circle, ada.me, ben.me)
    cleo.clock.ahead = timedelta(days=93)
    ben.sync()
    cleo.port.vote(cleo.circle, ada.me, ben.me)
    assert Desk(cleo.port.tools, cleo.circle).session.roster.is_steward(ben.me)


def test_nobody_votes_on_themselves(two: Two) -> None:
    ada, ben = two
    ada.long_ago()
    with pytest.raises(Refused, match="You are not away"):
        ada.port.vote(ada.circle, ada.me, ben.me)


def test_a_clock_that_was_ahead_does_not_keep_a_steward_for_ever(two: Two) -> None:
    ada, ben = two
    ben.clock.ahead = timedelta(days=400)
    ada.say("here")
    for one in (ada, ben):
        one.sync()
    for days in (0, 10):
        ben.clock.ahead = timedelta(days=days)
        with pytest.raises(Refused, match="30 days"):
            ben.port.vote(ben.circle, ada.me, ben.me)
    ben.clock.ahead = timedelta(days=31)
    ben.port.vote(ben.circle, ada.me, ben.me)
    assert Desk(ben.port.tools, ben.circle).session.roster.is_steward(ben.me)


def test_puppets_do_not_make_a_steward(two: Two, person: MakePerson) -> None:
    """Ben lets in people of his own once Ada is away; they sign whatever he likes."""
    ada, ben = two
    cleo, pat, pit = person("cleo"), person("pat"), person("pit")
    let_in(ada, cleo)
    ben.sync()
    for one in (pat, pit):
        let_in(ben, one)
    for one in (ben, pat, pit):
        one.long_ago()
        assert one.port.vote(one.circle, ada.me, ben.me).needed == 2
        one.sync()
    for one in (ben, cleo, ada):
        one.sync()
    assert not Desk(cleo.port.tools, cleo.circle).session.roster.is_steward(ben.me)
    (view,) = cleo.port.votes(cleo.circle)
    assert (view.yes, view.needed) == (1, 2)
    # Once Ada was here, those whom she could have removed count like all others.
    (view,) = ada.port.votes(ada.circle)
    assert view.needed == 3


def cast_by(voter: Person, absent: bytes, instead: bytes) -> None:
    """Sign, and let nobody's client count it yet."""
    desk = Desk(voter.port.tools, voter.circle)
    voter.port.read_all(desk)
    cast(desk, absent, instead)
    voter.port.exchange(desk)


def test_an_absent_steward_comes_back_to_a_full_vote(two: Two, person: MakePerson) -> None:
    """It is carried out by the others; the absent one's own client tries nothing in vain."""
    ada, ben = two
    cleo = person("cleo")
    let_in(ada, cleo)
    ben.sync()
    for one in (ben, cleo):
        one.long_ago()
        cast_by(one, ada.me, ben.me)
    ada.long_ago()
    for _ in range(2):
        report = ada.sync()
        assert (report.caught_up, report.sentences) == (True, ())
    (view,) = ada.port.votes(ada.circle)
    assert (view.yes, view.needed) == (2, 2)
    cleo.long_ago()
    cleo.sync()
    assert Desk(cleo.port.tools, cleo.circle).session.roster.is_steward(ben.me)


@pytest.mark.parametrize("stranger", [True, False])
def test_nobody_who_is_not_there_takes_over(
    two: Two, person: MakePerson, *, stranger: bool
) -> None:
    ada, ben = two
    cleo, dora = person("cleo"), person("dora")
    for one in (cleo, dora):
        let_in(ada, one)
    ben.sync()
    cleo.sync()
    heir = os.urandom(16) if stranger else dora.me
    for one in (ben, cleo):
        one.long_ago()
        cast_by(one, ada.me, heir)
    if not stranger:
        dora.port.leave(dora.circle)
    for one in (ben, cleo):
        one.sync()
        one.long_ago()
        report = one.sync()
        assert (report.caught_up, report.sentences) == (True, ())
        assert not one.port.votes(one.circle)


def test_a_vote_that_others_made_needless_is_not_said_to_be_carried(
    two: Two, person: MakePerson
) -> None:
    """Another steward is made at the very moment: the ballot is of a term that is over."""
    ada, ben = two
    cleo = person("cleo")
    let_in(ada, cleo)
    ben.sync()
    ben.long_ago()
    once = [True]

    def meanwhile(true: Any, *given: Any, **named: Any) -> Any:
        if once:
            once.clear()
            ada.port.set_role(ada.circle, cleo.me, steward=True)
        return true(*given, **named)

    believe(ben, append=meanwhile)
    with pytest.raises(Refused) as refused:
        ben.port.vote(ben.circle, ada.me, ben.me)
    assert str(refused.value) == OVERTAKEN
