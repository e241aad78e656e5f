"""Rosters without a group, for what acts do to them."""

from dataclasses import replace

import pytest

from sync.session.acts import (
    Act,
    Admit,
    JoinProof,
    Readmit,
    ResyncClaim,
    Succeed,
)
from sync.session.applying import apply
from sync.session.errors import RefusedError
from sync.session.identity import PersonKey, person_id
from sync.session.moves import Start
from sync.session.parts import (
    HouseRules,
    InviteKind,
    InviteRecord,
    Person,
    RelayPlace,
    ReturnBox,
    Role,
)
from sync.session.roster import Opening, Roster, founding
from sync.session.votes import Ballot, sign

CIRCLE = b"c" * 16
PLACE = RelayPlace("https://relay.example", b"r" * 16, b"l" * 16)
KEY, FRESH = b"k" * 32, b"f" * 32
TODAY = 20_000
INVITE_KEY = PersonKey(b"\7" * 32)
BOX = ReturnBox(b"b" * 16, b"s" * 32)
BEGIN = Start(2, b"x" * 32, b"y" * 32)


def key(number: int) -> PersonKey:
    """Somebody's person key."""
    return PersonKey(bytes([number]) * 32)


def name(number: int) -> bytes:
    """Somebody's person id."""
    return person_id(CIRCLE, key(number).public)


def roster(count: int = 3, stewards: int = 1, policy: HouseRules | None = None) -> Roster:
    """A roster of people 0, 1, 2, …, the first of whom are stewards."""
    opening = Opening("Lamp", "To write", "Be kind.", policy or HouseRules(), PLACE, suite=1)
    first = founding(CIRCLE, key(0).public, opening, day=TODAY, letters_key=KEY)
    roles = [Role.STEWARD if number < stewards else Role.MEMBER for number in range(count)]
    people = [Person(key(number).public, role, TODAY, None, 1) for number, role in enumerate(roles)]
    return replace(first, people=tuple(people))


def invite(by: int = 0, number: int = 1, **changes: object) -> InviteRecord:
    """An open invite."""
    record = InviteRecord(
        invite=bytes([number]) * 16,
        inviter=name(by),
        kind=InviteKind.LINK,
        request_box=b"q" * 16,
        request_reader=b"1" * 32,
        answer_box=b"a" * 16,
        answer_contact=b"2" * 32,
        request_key=b"3" * 32,
        proof_public=INVITE_KEY.public,
        expires_day=TODAY + 7,
    )
    return replace(record, **changes)  # type: ignore[arg-type]


def admit(number: int = 9, agreed: int = 1, day: int = TODAY, of: int = 1) -> Admit:
    """Somebody new comes in by an invite."""
    public, used = key(number).public, bytes([of]) * 16
    proof = JoinProof(CIRCLE, used, public, agreed).sign(INVITE_KEY)
    return Admit(used, public, agreed, day, proof)


def readmit(number: int, package: bytes = b"p" * 32, at: int = 1) -> Readmit:
    """Somebody comes back."""
    claim = ResyncClaim(CIRCLE, key(number).public, package, at, 2)
    return Readmit(claim, claim.sign(key(number)))


def succeed(
    before: Roster, absent: int, instead: int, voters: tuple[int, ...], **changes: object
) -> Succeed:
    """A vote that passed, or should not have."""
    ballot = Ballot(CIRCLE, name(absent), name(instead), before.term, b"n" * 16)
    ballot = replace(ballot, **changes)  # type: ignore[arg-type]
    votes = sorted((sign(key(voter), ballot) for voter in voters), key=lambda vote: vote.voter)
    return Succeed(ballot, tuple(votes))


def refused(
    before: Roster, act: Act, actor: int, *, leaving: tuple[int, ...] = (), fresh: bool = False
) -> str:
    """The rule that does not allow something."""
    names = [name(number) for number in leaving]
    with pytest.raises(RefusedError) as caught:
        apply(before, act, name(actor), leaving=names, letters_key=FRESH if fresh else None)
    return caught.value.rule
