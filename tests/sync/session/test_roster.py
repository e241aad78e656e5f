"""A roster's one encoding, and what holds for every roster."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.mls.codec import uint
from sync.mls.extensions import Extension
from sync.session.acts import (
    Act,
    AddInvite,
    Admit,
    Agree,
    Describe,
    Leave,
    Profile,
    Readmit,
    RemovePerson,
    ResolveFork,
    ResyncClaim,
    RevokeInvite,
    SelfUpdate,
    SetRole,
    Succeed,
    decode_act,
    encode_act,
)
from sync.session.errors import BadRosterError, NewerVersionError, RefusedError
from sync.session.identity import PersonKey
from sync.session.moves import Move, Start
from sync.session.parts import (
    Head,
    HouseRules,
    InviteKind,
    InviteRecord,
    Person,
    Pin,
    PinKind,
    RelayPlace,
    ReturnBox,
    Role,
    Who,
)
from sync.session.roster import EXTENSION, MOST_ROSTER, Done, Opening, Roster, founding
from sync.session.votes import Ballot, Vote

PUBLICS = tuple(PersonKey(bytes([number]) * 32).public for number in range(4))
PIN = Pin(PinKind.KEY, b"d" * 32)
PLACE = RelayPlace("https://relay.example", b"r" * 16, b"l" * 16, PIN)
BOX = ReturnBox(b"b" * 16, b"s" * 32)
FIRST = founding(
    b"c" * 16,
    PUBLICS[0],
    Opening("Lamp", "To write", "Be kind.", HouseRules(), PLACE, return_box=BOX),
    day=20_000,
    letters_key=b"k" * 32,
)
IDS = tuple(replace(FIRST, people=tuple(Person(p, Role.STEWARD, 0) for p in PUBLICS)).by_id)


def record(number: int = 1) -> InviteRecord:
    """An open invite."""
    return InviteRecord(
        invite=bytes([number]) * 16,
        inviter=IDS[0],
        kind=InviteKind.MEETING,
        request_box=b"q" * 16,
        request_reader=b"1" * 32,
        answer_box=b"a" * 16,
        answer_contact=b"2" * 32,
        request_key=b"3" * 32,
        proof_public=PUBLICS[3],
        expires_day=20_007,
        buddy=IDS[1],
        compare=True,
    )


ACTS: tuple[Act, ...] = (
    SelfUpdate(),
    AddInvite(record()),
    RevokeInvite(b"\1" * 16),
    Admit(b"\1" * 16, PUBLICS[2], 1, 20_000, b"p" * 64),
    Leave(),
    RemovePerson(IDS[1]),
    SetRole(IDS[1], Role.STEWARD),
    Describe("Lamp", "To write", "Be kind.", HouseRules()),
    Describe(agreement="Be kind."),
    Profile("Anna", BOX),
    Profile(),
    Agree(1),
    Readmit(ResyncClaim(b"c" * 16, PUBLICS[1], b"h" * 32, 5, 6), b"s" * 64),
    Succeed(Ballot(b"c" * 16, IDS[0], IDS[1], 3, b"n" * 16), (Vote(IDS[1], b"v" * 64),)),
    ResolveFork(Head(9, b"h" * 32)),
    Move(PLACE),
    Move(PLACE, Start(2, b"c" * 32, b"b" * 32)),
)

FULL = replace(
    FIRST,
    people=(
        Person(PUBLICS[0], Role.STEWARD, 20_000, BOX, 1),
        Person(PUBLICS[1], Role.MEMBER, 20_001, None, 0, IDS[0], (b"p" * 16,)),
    ),
    invites=(record(),),
    spent=(b"u" * 16,),
    removed=(IDS[2],),
    term=4,
    fork=Head(9, b"h" * 32),
    policy=HouseRules(Who.STEWARDS, Who.STEWARDS, True, 60, False, "Hello,\nfriend."),
)


@pytest.mark.parametrize("act", ACTS)
def test_acts_and_rosters_come_back_as_they_were(act: Act) -> None:
    assert decode_act(encode_act(act)) == act
    for roster in (FIRST, FULL):
        if isinstance(act, Describe) and act.policy is not None:
            said: Act = replace(act, policy=roster.policy)
        else:
            said = act
        told = replace(roster, done=Done(IDS[0], said, (IDS[1],)), rest=b"more")
        assert Roster.from_bytes(told.to_bytes()) == told
        assert Roster.of(told.extensions) == told


def test_a_description_is_not_written_twice() -> None:
    long = replace(FIRST, agreement="a" * 8_000)
    told = replace(long, done=Done(IDS[0], Describe(agreement="a" * 8_000)))
    assert len(told.to_bytes()) < len(long.to_bytes()) + 50
    assert Roster.from_bytes(told.to_bytes()) == told


def test_the_largest_roster_fits() -> None:
    people = [Person(PersonKey(bytes([n]) * 32).public, Role.STEWARD, 0, BOX) for n in range(30)]
    large = replace(
        FIRST,
        people=tuple(people),
        agreement="\U0001f319" * 8_000,
        purpose="\U0001f319" * 200,
        name="\U0001f319" * 80,
        policy=HouseRules(welcome="\U0001f319" * 2_000),
    )
    people = [
        replace(
            each, buddy=IDS[0] if n else None, packages=tuple(bytes([n, m]) * 8 for m in range(8))
        )
        for n, each in enumerate(large.people)
    ]
    large = replace(
        large,
        people=tuple(people),
        invites=tuple(record(n) for n in range(10)),
        spent=tuple(bytes([n, 77]) * 8 for n in range(64)),
        removed=tuple(bytes([n, 78]) * 8 for n in range(256)),
        fork=Head(1, b"h" * 32),
        rest=b"r" * 4_096,
        done=Done(IDS[0], Succeed(Ballot(b"c" * 16, IDS[0], IDS[1], 3, b"n" * 16),
                                  tuple(Vote(bytes([n]) * 16, b"v" * 64) for n in range(29)))),
    )  # fmt: skip
    assert Roster.from_bytes(large.to_bytes()) == large
    assert len(large.to_bytes()) < MOST_ROSTER * 2 // 3


@given(st.data())
def test_a_changed_byte_is_another_roster_or_none(data: st.DataObject) -> None:
    """Whatever bytes are taken are the only ones of what they say."""
    told = replace(FULL, done=Done(IDS[0], ACTS[data.draw(st.integers(1, len(ACTS) - 1))]))
    encoded = bytearray(replace(told, done=Done(IDS[0], Leave())).to_bytes())
    place = data.draw(st.integers(0, len(encoded) - 1))
    encoded[place] ^= data.draw(st.integers(1, 255))
    try:
        read = Roster.from_bytes(bytes(encoded))
    except RefusedError:
        return
    assert read.to_bytes() == bytes(encoded)
    assert read != told


@given(st.binary(max_size=300))
def test_garbage_is_no_roster(data: bytes) -> None:
    for start in (b"", b"\1", FULL.to_bytes()[:200]):
        with pytest.raises(RefusedError):
            Roster.from_bytes(start + data)


def test_a_shortened_roster_is_none() -> None:
    encoded = FULL.to_bytes()
    for size in range(len(encoded)):
        with pytest.raises(BadRosterError):
            Roster.from_bytes(encoded[:size])


def test_a_description_says_only_what_stands_there() -> None:
    """A tick that is not empty would be a second way of writing the same."""
    told = replace(FIRST, done=Done(IDS[0], Describe(name="Lamp"))).to_bytes()
    ticked = encode_act(Describe(name=""))
    assert told.endswith(ticked)
    with pytest.raises(BadRosterError):
        Roster.from_bytes(told[: -len(ticked)] + encode_act(Describe(name="Lamp")))


def test_newer_versions_are_named() -> None:
    with pytest.raises(NewerVersionError):
        Roster.from_bytes(b"\2" + FIRST.to_bytes()[1:])
    with pytest.raises(NewerVersionError):
        decode_act(uint(999, 2) + b"\0")
    with pytest.raises(RefusedError):
        decode_act(uint(5, 2) + b"\1\0")
    with pytest.raises(RefusedError):
        decode_act(uint(5, 2) + b"\0\0")


INVALID: dict[str, Callable[[Roster], Roster]] = {
    "suite": lambda r: replace(r, suite=2),
    "nobody": lambda r: replace(r, people=(), invites=()),
    "no steward": lambda r: replace(
        r, people=tuple(replace(each, role=Role.MEMBER) for each in r.people)
    ),
    "twice": lambda r: replace(r, people=(*r.people, r.people[0])),
    "many": lambda r: replace(
        r,
        people=tuple(Person(PersonKey(bytes([n]) * 32).public, Role.STEWARD, 0) for n in range(31)),
    ),
    "small order": lambda r: replace(r, people=(*r.people, Person(bytes(32), Role.MEMBER, 0))),
    "agreed": lambda r: replace(r, people=(replace(r.people[0], agreed=2), *r.people[1:])),
    "own buddy": lambda r: replace(r, people=(replace(r.people[0], buddy=IDS[0]), *r.people[1:])),
    "no buddy": lambda r: replace(r, people=(replace(r.people[0], buddy=IDS[3]), *r.people[1:])),
    "package twice": lambda r: replace(
        r, people=(replace(r.people[0], packages=(b"p" * 16,) * 2), *r.people[1:])
    ),
    "packages": lambda r: replace(
        r,
        people=(
            replace(r.people[0], packages=tuple(bytes([n]) * 16 for n in range(9))),
            *r.people[1:],
        ),
    ),
    "invite twice": lambda r: replace(r, invites=(record(), record())),
    "invites": lambda r: replace(r, invites=tuple(record(n) for n in range(11))),
    "inviter": lambda r: replace(r, invites=(replace(record(), inviter=IDS[3]),)),
    "invite's buddy": lambda r: replace(r, invites=(replace(record(), buddy=IDS[3]),)),
    "spent": lambda r: replace(r, spent=(record().invite,)),
    "spent twice": lambda r: replace(r, spent=(b"u" * 16,) * 2),
    "removed": lambda r: replace(r, removed=(IDS[0],)),
    "removed twice": lambda r: replace(r, removed=(IDS[2],) * 2),
    "version": lambda r: replace(
        r, agreement_version=0, people=(replace(r.people[0], agreed=0), r.people[1])
    ),
    "term": lambda r: replace(r, term=2**31 + 1),
    "rest": lambda r: replace(r, rest=b"r" * 4_097),
    "fork": lambda r: replace(r, fork=Head(2**53, b"h" * 32)),
    "name": lambda r: replace(r, name="\u200e"),
}


@pytest.mark.parametrize("what", INVALID)
def test_an_invalid_roster_is_refused(what: str) -> None:
    Roster.from_bytes(FULL.to_bytes())
    with pytest.raises(BadRosterError):
        Roster.from_bytes(INVALID[what](FULL).to_bytes())


def test_a_roster_is_bounded_before_it_is_read() -> None:
    with pytest.raises(BadRosterError, match="large"):
        Roster.from_bytes(FIRST.to_bytes() + bytes(MOST_ROSTER))


def test_a_group_has_just_a_roster() -> None:
    with pytest.raises(BadRosterError):
        Roster.of(())
    with pytest.raises(BadRosterError):
        Roster.of((Extension(EXTENSION + 1, FIRST.to_bytes()),))


def test_looking_people_and_invites_up() -> None:
    assert FULL.find(IDS[1]) == FULL.people[1]
    assert FULL.find(IDS[3]) is None
    assert FULL.person(IDS[0]).role is Role.STEWARD
    assert FULL.is_steward(IDS[0])
    assert not FULL.is_steward(IDS[1])
    assert not FULL.is_steward(IDS[3])
    assert FULL.invite(record().invite) == record()
    assert FULL.invite(b"z" * 16) is None
    assert FULL.publics == dict(zip(IDS, PUBLICS[:2], strict=False))
    assert FULL.act is None


def test_secrets_are_not_printed() -> None:
    printed = repr(FULL)
    for secret in (b"k" * 32, b"1" * 32, b"2" * 32, b"3" * 32, b"s" * 32):
        assert repr(secret)[2:-1] not in printed
