"""Signed votes: how a circle gets another steward when one stays away.

Whoever votes says with the person key that the steward was away for as long as the circle agreed
(30 days), and who takes over. More than half of those must say the same who were there when the
steward was last heard of (`sync.session.standing.voters`).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Self

from sync.mls.codec import Reader, uint
from sync.protocol.sizes import ID
from sync.session.errors import BadIdentityError, RefusedError
from sync.session.identity import SIGNATURE, PersonKey, person_id, verify

BALLOT: Final = "lamplit succession ballot v1"


@dataclass(frozen=True, slots=True)
class Ballot:
    """What is voted on.

    Attributes:
        circle: the circle's id.
        absent: the person id of the steward who stays away.
        instead: the person id of whoever takes over.
        term: the roster's `term`, which grows whenever stewards change: old votes count no more.
        nonce: chosen by whoever calls for the vote (16), so that a second call is another ballot.
    """

    circle: bytes
    absent: bytes
    instead: bytes
    term: int
    nonce: bytes

    def encode(self) -> bytes:
        """What is signed, and how it travels."""
        return self.circle + self.absent + self.instead + uint(self.term, 4) + self.nonce

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read what `encode` wrote."""
        take = reader.take
        return cls(take(ID), take(ID), take(ID), reader.uint(4), take(ID))


@dataclass(frozen=True, slots=True)
class Vote:
    """One person's signature under a ballot."""

    voter: bytes
    signature: bytes

    def encode(self) -> bytes:
        """The structure's bytes."""
        return self.voter + self.signature

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.take(ID), reader.take(SIGNATURE))


def sign(person: PersonKey, ballot: Ballot) -> Vote:
    """Vote for a ballot."""
    voter = person_id(ballot.circle, person.public)
    return Vote(voter, person.sign(BALLOT, ballot.encode()))


def check_vote(ballot: Ballot, vote: Vote, publics: Mapping[bytes, bytes]) -> None:
    """Whether somebody who may vote signed this ballot.

    Args:
        ballot: what is voted on.
        vote: the vote.
        publics: the person keys of all who vote, by person id.

    Raises:
        RefusedError: when they are not in the circle, are the absent one, or did not sign this.
    """
    if vote.voter not in publics or vote.voter == ballot.absent:
        raise RefusedError("vote-voter", "A vote is of somebody who has none here.")
    try:
        verify(publics[vote.voter], BALLOT, ballot.encode(), vote.signature)
    except BadIdentityError as error:
        raise RefusedError("vote-signature", "A vote is not signed by its voter.") from error


def needed(publics: Collection[bytes]) -> int:
    """How many votes pass, of so many who vote, the absent one counted in."""
    return (len(publics) - 1) // 2 + 1


def check(ballot: Ballot, votes: Iterable[Vote], publics: Mapping[bytes, bytes]) -> None:
    """Whether more than half of all who vote, without the absent one, voted for a ballot.

    Raises:
        RefusedError: for a vote that does not count, votes that are not in the order of their
            voters' ids, somebody who votes twice, or too few.
    """
    votes = tuple(votes)
    voters = [vote.voter for vote in votes]
    if len(set(voters)) != len(voters):
        raise RefusedError("vote-twice", "Somebody votes twice.")
    if voters != sorted(voters):
        raise RefusedError("vote-order", "The votes are not in order.")
    for vote in votes:
        check_vote(ballot, vote, publics)
    if len(votes) < needed(publics):
        raise RefusedError("vote-majority", "Too few voted for this.")


def collected(
    ballot: Ballot, votes: Iterable[Vote], publics: Mapping[bytes, bytes]
) -> tuple[Vote, ...]:
    """The votes that count, in order, each voter's once; the others are left out."""
    counted: dict[bytes, Vote] = {}
    for vote in votes:
        try:
            check_vote(ballot, vote, publics)
        except RefusedError:
            continue
        counted.setdefault(vote.voter, vote)
    return tuple(counted[voter] for voter in sorted(counted))
