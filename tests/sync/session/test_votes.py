"""Ballots and votes."""

import pytest

from sync.mls.codec import whole
from sync.session.errors import RefusedError
from sync.session.identity import PersonKey, person_id
from sync.session.votes import BALLOT, Ballot, Vote, check, check_vote, collected, needed, sign

CIRCLE = b"c" * 16
KEYS = [PersonKey(bytes([number]) * 32) for number in range(6)]
IDS = [person_id(CIRCLE, key.public) for key in KEYS]
PUBLICS = {name: key.public for name, key in zip(IDS[:5], KEYS[:5], strict=True)}
THIS = Ballot(CIRCLE, IDS[0], IDS[1], 7, b"n" * 16)


def ordered(*numbers: int, ballot: Ballot = THIS) -> tuple[Vote, ...]:
    """Votes of some people, in order."""
    return tuple(sorted((sign(KEYS[n], ballot) for n in numbers), key=lambda vote: vote.voter))


def test_ballots_and_votes_come_back() -> None:
    assert whole(THIS.encode(), Ballot.decode) == THIS
    vote = sign(KEYS[2], THIS)
    assert whole(vote.encode(), Vote.decode) == vote
    assert vote.voter == IDS[2]
    assert BALLOT == "lamplit succession ballot v1"


@pytest.mark.parametrize(("people", "votes"), [(2, 1), (3, 2), (4, 2), (5, 3), (6, 3), (30, 15)])
def test_more_than_half_of_all_others(people: int, votes: int) -> None:
    assert needed([b""] * people) == votes
    assert votes * 2 > people - 1 >= (votes - 1) * 2


def test_enough_votes_pass() -> None:
    check(THIS, ordered(1, 2, 3), PUBLICS)
    check(THIS, ordered(1, 2, 3, 4), PUBLICS)
    with pytest.raises(RefusedError):
        check(THIS, ordered(1, 2), PUBLICS)


def test_votes_are_of_people_of_the_circle_for_this_ballot() -> None:
    check_vote(THIS, sign(KEYS[1], THIS), PUBLICS)
    other = Ballot(CIRCLE, IDS[0], IDS[1], 8, b"n" * 16)
    bad = (sign(KEYS[5], THIS), sign(KEYS[0], THIS), sign(KEYS[2], other), Vote(IDS[2], bytes(64)))
    for vote in bad:
        with pytest.raises(RefusedError):
            check_vote(THIS, vote, PUBLICS)


def test_what_counts_is_collected() -> None:
    good = ordered(1, 2, 3)
    heap = [*good[::-1], good[0], sign(KEYS[5], THIS), sign(KEYS[0], THIS), Vote(IDS[4], bytes(64))]
    assert collected(THIS, heap, PUBLICS) == good
    check(THIS, collected(THIS, heap, PUBLICS), PUBLICS)
