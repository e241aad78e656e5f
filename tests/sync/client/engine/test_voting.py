"""Votes: each voter has one about each steward, checked once."""

import os
from typing import Any

import pytest

from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message
from sync.session import votes
from sync.session.messages.stewardship import Vote
from sync.session.votes import Ballot
from tests.sync.client.engine.conftest import MakePerson
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
    ben.port.vote(ben.circle, ada.me, ben.me)
    ben.port.vote(ben.circle, ada.me, ben.me)
    assert kept(ben) == 1
    for one in (cleo, ada):
        one.sync()
    assert kept(cleo) == kept(ada) == 1
    cleo.port.vote(cleo.circle, ada.me, ben.me)
    for one in (cleo, ben, ada):
        one.sync()
    assert Desk(ada.port.tools, ada.circle).session.roster.is_steward(ben.me)
