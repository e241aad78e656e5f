"""Who may do what, and what it makes of a roster; without any group."""

from dataclasses import replace

import pytest

from sync.session.acts import (
    AddInvite,
    Describe,
    Leave,
    Profile,
    RemovePerson,
    Renew,
    RevokeInvite,
    SelfUpdate,
    SetRole,
)
from sync.session.applying import apply
from sync.session.errors import RefusedError
from sync.session.parts import (
    HouseRules,
    Person,
    Role,
    Who,
)
from sync.session.roster import MOST_REMOVED, MOST_SPENT
from sync.session.standing import knows_who_went
from tests.sync.session.rosters import (
    BOX,
    FRESH,
    KEY,
    TODAY,
    admit,
    invite,
    key,
    name,
    readmit,
    refused,
    roster,
    succeed,
)


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
    assert after.people[-1] == Person(key(9).public, Role.MEMBER, TODAY, None, 1, name(1), came=1)
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
    gone = apply(before, RemovePerson(name(2)), name(0))
    again = apply(gone, AddInvite(invite(0, 2)), name(0), letters_key=FRESH)
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
    after = apply(before, RemovePerson(name(2)), name(0))
    assert list(after.by_id) == [name(0), name(1)]
    assert after.removed == (name(2),)
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
    after = apply(before, RemovePerson(name(1)), name(0))
    assert (after.stewards, after.term) == ((name(0),), 1)


def test_letters_get_another_key_after_somebody_went_and_only_then() -> None:
    before = roster(4)
    assert refused(before, SetRole(name(1), Role.STEWARD), 0, fresh=True) == "letters-key"
    assert refused(before, RemovePerson(name(1)), 0, fresh=True) == "letters-key"
    assert refused(before, Renew(), 1) == "nothing-changes"
    gone = (
        apply(before, RemovePerson(name(1)), name(0)),
        apply(before, Leave(), name(0), leaving=[name(1)]),
        apply(before, Describe(name="Smaller"), name(0), leaving=[name(1)]),
    )
    for after in gone:
        assert after.letters_key == before.letters_key
        assert knows_who_went(after)
        assert apply(after, SelfUpdate(), name(2)) == after
        for act in (Renew(), Profile(None, BOX), RemovePerson(name(3))):
            by = 0 if isinstance(act, RemovePerson) else 2
            assert refused(after, act, by) == "letters-key"
            for wrong in (KEY, b"short"):
                with pytest.raises(RefusedError) as caught:
                    apply(after, act, name(by), letters_key=wrong)
                assert caught.value.rule == "letters-key"
            assert apply(after, act, name(by), letters_key=FRESH).letters_key == FRESH
        settled = apply(after, Renew(), name(2), letters_key=FRESH)
        assert not knows_who_went(settled)
        assert refused(settled, Renew(), 2) == "nothing-changes"
        again = apply(after, RemovePerson(name(3)), name(0), letters_key=FRESH)
        assert knows_who_went(again)


def test_only_so_many_of_the_removed_are_remembered() -> None:
    old = tuple(bytes([1, n]) * 8 for n in range(MOST_REMOVED))
    after = apply(replace(roster(), removed=old), RemovePerson(name(1)), name(0))
    assert after.removed == (*old[1:], name(1))


def test_whoever_said_so_leaves_by_any_act() -> None:
    before = roster(4)
    for act in (Leave(), Describe(name="Smaller"), Profile(None, BOX)):
        after = apply(before, act, name(0), leaving=[name(3), name(1)])
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
    after = apply(roster(4), Leave(), name(3), leaving=[name(0)])
    assert (after.stewards, after.term) == ((name(1),), 1)
    two = apply(roster(4, 2), Leave(), name(3), leaving=[name(0), name(1)])
    assert two.stewards == (name(2),)


# Stewards
