"""Who may do what, and what it makes of a roster; without any group."""

from dataclasses import replace

import pytest

from sync.session.acts import (
    Act,
    AddInvite,
    Admit,
    Agree,
    Describe,
    JoinProof,
    Leave,
    Move,
    Profile,
    Readmit,
    RemovePerson,
    ResolveFork,
    ResyncClaim,
    RevokeInvite,
    SelfUpdate,
    SetRole,
    Succeed,
)
from sync.session.applying import apply, removes
from sync.session.errors import BadRosterError, RefusedError
from sync.session.identity import PersonKey, person_id
from sync.session.parts import (
    MOST_PACKAGES,
    Head,
    HouseRules,
    InviteKind,
    InviteRecord,
    Person,
    RelayPlace,
    ReturnBox,
    Role,
    Who,
)
from sync.session.roster import MOST_REMOVED, MOST_SPENT, Opening, Roster, founding
from sync.session.votes import Ballot, Vote, sign

CIRCLE = b"c" * 16
PLACE = RelayPlace("https://relay.example", b"r" * 16, b"l" * 16)
KEY, FRESH = b"k" * 32, b"f" * 32
TODAY = 20_000
INVITE_KEY = PersonKey(b"\7" * 32)
BOX = ReturnBox(b"b" * 16, b"s" * 32)


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


def test_a_self_update_leaves_the_roster_as_it_is() -> None:
    before = roster()
    assert apply(before, SelfUpdate(), name(2)) == before
    assert refused(before, SelfUpdate(), 2, leaving=(1,), fresh=True) == "leaving-first"


def test_only_people_of_the_circle_act() -> None:
    assert refused(roster(), SelfUpdate(), 9) == "nobody"
    assert refused(roster(), Leave(), 0, leaving=(9,), fresh=True) == "nobody"


# Inviting


def test_everyone_or_the_stewards_invite() -> None:
    open_to_all, closed = roster(), roster(policy=HouseRules(who_invites=Who.STEWARDS))
    assert apply(open_to_all, AddInvite(invite(2)), name(2)).invites == (invite(2),)
    assert refused(closed, AddInvite(invite(2)), 2) == "steward"
    assert apply(closed, AddInvite(invite(0)), name(0)).invites == (invite(0),)


def test_an_invite_is_the_inviters_and_new() -> None:
    before = apply(roster(), AddInvite(invite(0)), name(0))
    assert refused(before, AddInvite(invite(1, 2)), 2) == "invite-inviter"
    assert refused(before, AddInvite(invite(0)), 0) == "invite-again"
    closed = apply(before, RevokeInvite(invite(0).invite), name(0))
    assert refused(closed, AddInvite(invite(0)), 0) == "invite-again"
    assert refused(before, AddInvite(invite(0, 2, proof_public=bytes(32))), 0) == "identity"
    assert refused(before, AddInvite(invite(0, 2, buddy=name(9))), 0) == "nobody"


def test_ten_invites_are_open_at_once() -> None:
    before = roster()
    for number in range(10):
        before = apply(before, AddInvite(invite(0, number)), name(0))
    assert refused(before, AddInvite(invite(0, 77)), 0) == "invites-full"


def test_a_circle_that_compares_numbers_does_so_in_each_invite() -> None:
    before = roster(policy=HouseRules(compare_before_admitting=True))
    assert refused(before, AddInvite(invite(0)), 0) == "invite-compare"
    apply(before, AddInvite(invite(0, compare=True)), name(0))


def test_an_invite_is_closed_by_its_inviter_or_a_steward() -> None:
    before = apply(roster(), AddInvite(invite(1)), name(1))
    act = RevokeInvite(invite(1).invite)
    assert refused(before, act, 2) == "steward"
    assert refused(before, RevokeInvite(b"z" * 16), 0) == "no-invite"
    for actor in (0, 1):
        after = apply(before, act, name(actor))
        assert (after.invites, after.spent) == ((), (invite(1).invite,))


def test_only_so_many_old_invites_are_remembered() -> None:
    before = replace(roster(), spent=tuple(bytes([0, n]) * 8 for n in range(MOST_SPENT)))
    before = apply(before, AddInvite(invite(0)), name(0))
    after = apply(before, RevokeInvite(invite(0).invite), name(0))
    assert len(after.spent) == MOST_SPENT
    assert after.spent[-1] == invite(0).invite


# Admitting


def test_whoever_has_an_invite_comes_in_as_a_member() -> None:
    before = apply(roster(), AddInvite(invite(0, buddy=name(1))), name(0))
    after = apply(before, admit(), name(2))
    assert after.people[-1] == Person(key(9).public, Role.MEMBER, TODAY, None, 1, name(1))
    assert (after.invites, after.spent) == ((), (invite().invite,))
    assert after.letters_key == before.letters_key
    assert after.term == before.term


def test_everyone_or_the_stewards_admit() -> None:
    rules = HouseRules(who_admits=Who.STEWARDS)
    before = apply(roster(policy=rules), AddInvite(invite(2)), name(2))
    assert refused(before, admit(), 2) == "steward"
    apply(before, admit(), name(0))


def test_who_comes_in_has_an_open_invite_and_its_secret() -> None:
    before = apply(roster(), AddInvite(invite(0)), name(0))
    assert refused(before, admit(of=2), 0) == "no-invite"
    assert refused(before, admit(day=TODAY + 8), 0) == "invite-expired"
    apply(before, admit(day=TODAY + 7), name(0))
    good = admit()
    assert refused(before, replace(good, public=key(8).public), 0) == "identity"
    assert refused(before, replace(good, public=bytes(32)), 0) == "identity"
    assert refused(before, replace(good, proof=bytes(64)), 0) == "identity"
    two = apply(before, AddInvite(invite(0, 2)), name(0))
    assert refused(two, replace(good, invite=b"\2" * 16), 0) == "identity"


def test_a_newcomer_agreed_to_what_is_written() -> None:
    before = apply(roster(), AddInvite(invite(0)), name(0))
    for version in (0, 2):
        assert refused(before, admit(agreed=version), 0) == "agreed"
    later = apply(before, Describe(agreement="Be kinder."), name(0))
    assert apply(later, admit(agreed=1), name(0)).people[-1].agreed == 1
    assert apply(later, admit(agreed=2), name(0)).people[-1].agreed == 2
    assert refused(later, replace(admit(agreed=1), agreed=2), 0) == "identity"


def test_nobody_comes_in_twice_or_after_being_removed() -> None:
    before = apply(roster(), AddInvite(invite(0)), name(0))
    assert refused(before, admit(2), 0) == "here-already"
    gone = apply(before, RemovePerson(name(2)), name(0), letters_key=FRESH)
    again = apply(gone, AddInvite(invite(0, 2)), name(0))
    assert refused(again, admit(2, of=2), 0) == "was-removed"


def test_a_sixth_person_needs_a_second_steward() -> None:
    for stewards in (1, 2):
        before = apply(roster(5, stewards), AddInvite(invite(0)), name(0))
        if stewards == 1:
            assert refused(before, admit(), 0) == "second-steward"
        else:
            assert len(apply(before, admit(), name(0)).people) == 6
    four = apply(roster(4), AddInvite(invite(0)), name(0))
    assert len(apply(four, admit(), name(0)).people) == 5


def test_a_circle_has_thirty_people() -> None:
    before = apply(roster(29, 2), AddInvite(invite(0)), name(0))
    assert len(apply(before, admit(99), name(0)).people) == 30
    full = apply(roster(30, 2), AddInvite(invite(0)), name(0))
    assert refused(full, admit(99), 0) == "circle-full"


# Going


def test_a_steward_removes_somebody_for_good() -> None:
    before = apply(roster(), AddInvite(invite(2, buddy=name(1))), name(2))
    before = apply(before, AddInvite(invite(1, 2, buddy=name(2))), name(1))
    before = replace(before, people=(replace(before.people[0], buddy=name(2)), *before.people[1:]))
    after = apply(before, RemovePerson(name(2)), name(0), letters_key=FRESH)
    assert list(after.by_id) == [name(0), name(1)]
    assert after.removed == (name(2),)
    assert after.letters_key == FRESH
    assert after.people[0].buddy is None
    # Who goes knows the keys of all open invites, their own and the others'.
    assert after.invites == ()
    assert after.spent == (invite(2).invite, invite(1, 2).invite)


def test_who_removes_whom() -> None:
    before = roster(3, 2)
    assert refused(before, RemovePerson(name(1)), 2, fresh=True) == "steward"
    assert refused(before, RemovePerson(name(0)), 0, fresh=True) == "remove-self"
    assert refused(before, RemovePerson(name(9)), 0, fresh=True) == "nobody"
    assert refused(before, RemovePerson(name(2)), 0, leaving=(2,), fresh=True) == "leaving-named"
    after = apply(before, RemovePerson(name(1)), name(0), letters_key=FRESH)
    assert (after.stewards, after.term) == ((name(0),), 1)


def test_letters_get_another_key_when_and_only_when_somebody_goes() -> None:
    before = roster()
    assert refused(before, RemovePerson(name(1)), 0) == "letters-key"
    assert refused(before, SetRole(name(1), Role.STEWARD), 0, fresh=True) == "letters-key"
    for wrong in (KEY, b"short"):
        with pytest.raises(RefusedError) as caught:
            apply(before, RemovePerson(name(1)), name(0), letters_key=wrong)
        assert caught.value.rule == "letters-key"
    assert removes(RemovePerson(name(1)), ())
    assert removes(Leave(), [name(1)])
    assert not removes(Leave(), [])


def test_only_so_many_of_the_removed_are_remembered() -> None:
    old = tuple(bytes([1, n]) * 8 for n in range(MOST_REMOVED))
    after = apply(replace(roster(), removed=old), RemovePerson(name(1)), name(0), letters_key=FRESH)
    assert after.removed == (*old[1:], name(1))


def test_whoever_said_so_leaves_by_any_act() -> None:
    before = roster(4)
    for act in (Leave(), Describe(name="Smaller"), Profile(None, BOX)):
        after = apply(before, act, name(0), leaving=[name(3), name(1)], letters_key=FRESH)
        assert list(after.by_id) == [name(0), name(2)]
        assert after.removed == ()
        assert after.done is not None
        assert after.done.left == (name(1), name(3))
    assert refused(before, Leave(), 0) == "nobody-leaves"
    assert refused(before, Leave(), 1, leaving=(1,), fresh=True) == "leaving"


def test_nothing_is_done_to_those_who_leave() -> None:
    before = roster(4)
    acts = (
        SetRole(name(1), Role.STEWARD),
        readmit(1),
        succeed(before, 0, 1, (1, 2, 3)),
        AddInvite(invite(2, buddy=name(1))),
    )
    for act in acts:
        assert refused(before, act, 2, leaving=(1,), fresh=True) == "leaving-named"
    ballot = succeed(before, 0, 1, (1, 2, 3))
    assert refused(before, ballot, 2, leaving=(0,), fresh=True) == "leaving-named"


def test_when_the_last_steward_leaves_the_next_in_line_takes_over() -> None:
    after = apply(roster(4), Leave(), name(3), leaving=[name(0)], letters_key=FRESH)
    assert (after.stewards, after.term) == ((name(1),), 1)
    two = apply(roster(4, 2), Leave(), name(3), leaving=[name(0), name(1)], letters_key=FRESH)
    assert two.stewards == (name(2),)


# Stewards


def test_stewards_give_and_take_stewardship() -> None:
    before = roster(3)
    given = apply(before, SetRole(name(1), Role.STEWARD), name(0))
    assert (given.stewards, given.term) == ((name(0), name(1)), 1)
    taken = apply(given, SetRole(name(0), Role.MEMBER), name(1))
    assert (taken.stewards, taken.term) == ((name(1),), 2)
    assert refused(before, SetRole(name(1), Role.STEWARD), 1) == "steward"
    assert refused(before, SetRole(name(1), Role.MEMBER), 0) == "same-role"
    assert refused(before, SetRole(name(9), Role.STEWARD), 0) == "nobody"
    assert refused(before, SetRole(name(0), Role.MEMBER), 0) == "last-steward"


def test_six_people_keep_two_stewards_but_anybody_may_step_down() -> None:
    before = roster(6, 2)
    assert refused(before, SetRole(name(1), Role.MEMBER), 0) == "second-steward"
    assert apply(before, SetRole(name(1), Role.MEMBER), name(1)).stewards == (name(0),)
    three = apply(roster(6, 3), SetRole(name(1), Role.MEMBER), name(0))
    assert three.stewards == (name(0), name(2))
    assert apply(roster(5, 2), SetRole(name(1), Role.MEMBER), name(0)).stewards == (name(0),)


def test_stewards_describe_the_circle() -> None:
    before = roster()
    after = apply(before, Describe("N", "P", "A", HouseRules(pace=9)), name(0))
    assert (after.name, after.purpose, after.agreement) == ("N", "P", "A")
    assert (after.agreement_version, after.policy.pace) == (2, 9)
    assert apply(before, Describe(name="N"), name(0)).agreement_version == 1
    assert refused(before, Describe(name="N"), 1) == "steward"
    for act in (Describe(), Describe(name="Lamp"), Describe(name="N", agreement="Be kind.")):
        assert refused(before, act, 0) == "nothing-changes"


@pytest.mark.parametrize(
    "act",
    [
        Describe(name=""),
        Describe(name="  "),
        Describe(name="n" * 81),
        Describe(name="two\nlines"),
        Describe(name="n\u202em"),
        Describe(name="e\u0301"),
        Describe(purpose="p" * 201),
        Describe(agreement="a" * 8_001),
        Describe(agreement="a\0"),
        Describe(agreement="\ud800"),
        Describe(policy=HouseRules(welcome="w" * 2_001)),
        Describe(policy=HouseRules(welcome="\u2066")),
        Move(RelayPlace("", b"r" * 16, b"m" * 16)),
        Move(RelayPlace("https://ä.example", b"r" * 16, b"m" * 16)),
        Move(RelayPlace("https://a b", b"r" * 16, b"m" * 16)),
        Move(RelayPlace("https://" + "a" * 200, b"r" * 16, b"m" * 16)),
        ResolveFork(Head(2**53, b"h" * 32)),
    ],
)
def test_what_a_roster_cannot_hold_is_not_done(act: Act) -> None:
    with pytest.raises(BadRosterError):
        apply(roster(), act, name(0))


def test_the_agreement_is_not_changed_without_end() -> None:
    before = replace(roster(), agreement_version=2**31)
    with pytest.raises(BadRosterError):
        apply(before, Describe(agreement="One more"), name(0))


def test_stewards_resolve_forks_and_move() -> None:
    before, head = roster(), Head(5, b"h" * 32)
    after = apply(before, ResolveFork(head), name(0))
    assert after.fork == head
    assert refused(before, ResolveFork(head), 1) == "steward"
    assert refused(after, ResolveFork(head), 0) == "nothing-changes"
    place = replace(PLACE, log=b"m" * 16)
    assert apply(before, Move(place), name(0)).relay == place
    assert refused(before, Move(place), 1) == "steward"
    assert refused(before, Move(replace(PLACE, url="https://x")), 0) == "nothing-changes"


# Oneself


def test_everyone_says_where_their_letters_go_and_agrees() -> None:
    before = roster()
    after = apply(before, Profile(None, BOX), name(2))
    assert after.people[2].return_box == BOX
    assert apply(after, Profile("Cleo"), name(2)).people[2].return_box == BOX
    assert refused(after, Profile(None, BOX), 2) == "nothing-changes"
    assert refused(before, Profile(), 2) == "nothing-changes"
    assert refused(before, Profile("\u202e"), 2) == "identity"
    assert refused(before, Agree(1), 2) == "nothing-changes"
    later = apply(before, Describe(agreement="Be kinder."), name(0))
    assert apply(later, Agree(2), name(2)).people[2].agreed == 2
    for version in (1, 3):
        assert refused(later, Agree(version), 2) == "agreed"


# Coming back


def test_somebody_is_let_in_again_by_another() -> None:
    before = roster()
    after = apply(before, readmit(2), name(1))
    assert after.people[2].packages == (b"p" * 16,)
    assert after.letters_key == before.letters_key
    assert refused(before, readmit(1), 1) == "readmit-self"
    assert refused(before, readmit(9), 1) == "nobody"
    assert refused(after, readmit(2), 1) == "claim-again"
    good = readmit(2)
    changes = ({"package": b"x" * 32}, {"created_at": 7}, {"epoch": 7}, {"public": key(0).public})
    for change in changes:
        bad = replace(good, claim=replace(good.claim, **change))
        assert refused(before, bad, 1) == "identity"
    bad = replace(good, claim=replace(good.claim, circle=b"o" * 16))
    assert refused(before, bad, 1) == "other-circle"


def test_only_so_many_devices_of_one_person_are_remembered() -> None:
    before = roster()
    for number in range(MOST_PACKAGES + 2):
        before = apply(before, readmit(2, bytes([number]) * 32, at=1 + number), name(1))
    kept = before.people[2].packages
    assert (len(kept), kept[0], kept[-1]) == (MOST_PACKAGES, b"\2" * 16, b"\x09" * 16)


# Succession


def test_more_than_half_of_the_others_put_another_in_the_place_of_an_absent_steward() -> None:
    before = roster(5)  # four others: three votes
    after = apply(before, succeed(before, 0, 2, (1, 2, 3)), name(4))
    assert (after.stewards, after.term) == ((name(2),), 1)
    assert after.people[0].role is Role.MEMBER
    assert refused(before, succeed(before, 0, 2, (1, 2)), 4) == "vote-majority"
    four = roster(4)  # three others: two votes
    apply(four, succeed(four, 0, 2, (1, 2)), name(3))
    assert refused(four, succeed(four, 0, 2, (1,)), 3) == "vote-majority"
    two = roster(2)
    apply(two, succeed(two, 0, 1, (1,)), name(1))
    assert refused(two, succeed(two, 0, 1, ()), 1) == "vote-majority"


def test_a_vote_counts_once_and_of_those_who_have_one() -> None:
    before = roster(5)
    good = succeed(before, 0, 2, (1, 2, 3))
    twice = replace(good, votes=(good.votes[0], *good.votes[:2]))
    assert refused(before, twice, 4) == "vote-twice"
    turned = replace(good, votes=good.votes[::-1])
    assert refused(before, turned, 4) == "vote-order"
    assert refused(before, succeed(before, 0, 2, (0, 1, 2)), 4) == "vote-voter"
    assert refused(before, succeed(before, 0, 2, (1, 2, 9)), 4) == "vote-voter"
    stolen = [Vote(vote.voter, good.votes[0].signature) for vote in good.votes]
    assert refused(before, replace(good, votes=tuple(stolen)), 4) == "vote-signature"


def test_votes_are_for_one_ballot_of_one_term_and_circle() -> None:
    before = roster(5, 2)
    good = succeed(before, 0, 2, (1, 2, 3))
    other = replace(good, ballot=replace(good.ballot, instead=name(3)))
    assert refused(before, other, 4) == "vote-signature"
    after = apply(before, good, name(4))
    assert refused(after, good, 4) == "old-ballot"
    restored = apply(after, SetRole(name(0), Role.STEWARD), name(1))
    assert refused(restored, good, 4) == "old-ballot"
    elsewhere = succeed(before, 0, 2, (1, 2, 3), circle=b"o" * 16)
    assert refused(before, elsewhere, 4) == "other-circle"


def test_who_can_be_succeeded_by_whom() -> None:
    before = roster(5, 2)
    assert refused(before, succeed(before, 0, 2, (1, 2, 3)), 0) == "not-absent"
    assert refused(before, succeed(before, 3, 2, (1, 2, 4)), 4) == "no-steward"
    assert refused(before, succeed(before, 0, 1, (1, 2, 3)), 4) == "same-role"
    assert refused(before, succeed(before, 0, 9, (1, 2, 3)), 4) == "nobody"
    assert refused(before, succeed(before, 0, 0, (1, 2, 3)), 4) == "same-role"


# Always


def test_what_was_done_is_said() -> None:
    after = apply(roster(), Describe(name="N"), name(0))
    assert after.act == Describe(name="N")
    assert after.done is not None
    assert after.done.actor == name(0)
    assert Roster.from_bytes(after.to_bytes()) == after


def test_what_a_newer_version_wrote_is_kept() -> None:
    before = replace(roster(), rest=b"from the future")
    assert apply(before, Describe(name="N"), name(0)).rest == b"from the future"


def test_there_is_no_act_without_an_effect() -> None:
    from sync.session.applying import _effect

    with pytest.raises(RefusedError):
        _effect(SelfUpdate(), roster(), name(0))
