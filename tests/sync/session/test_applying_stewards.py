"""What acts do to a roster: stewards, agreements, coming back, votes."""

from dataclasses import replace

import pytest

from sync.session.acts import (
    Act,
    AddInvite,
    Agree,
    Describe,
    Leave,
    Profile,
    Renew,
    ResolveFork,
    SelfUpdate,
    SetRole,
)
from sync.session.applying import apply
from sync.session.errors import BadRosterError, RefusedError
from sync.session.moves import Move
from sync.session.parts import (
    MOST_PACKAGES,
    Head,
    HouseRules,
    RelayPlace,
    Role,
)
from sync.session.roster import Roster
from sync.session.standing import unmet, voters
from sync.session.votes import Vote
from tests.sync.session.rosters import (
    BEGIN,
    BOX,
    FRESH,
    PLACE,
    admit,
    invite,
    key,
    name,
    readmit,
    refused,
    roster,
    succeed,
)


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
        ResolveFork(Head(2**53, b"h" * 32)),
    ],
)
def test_what_a_roster_cannot_hold_is_not_done(act: Act) -> None:
    with pytest.raises(BadRosterError):
        apply(roster(), act, name(0))


@pytest.mark.parametrize("url", ["", "https://ä.example", "https://a b", "https://" + "a" * 200])
def test_no_roster_holds_what_is_no_address(url: str) -> None:
    with pytest.raises(BadRosterError):
        replace(roster(), relay=RelayPlace(url, b"r" * 16, b"m" * 16)).check()


def test_the_agreement_is_not_changed_without_end() -> None:
    before = replace(roster(), agreement_version=2**31)
    with pytest.raises(BadRosterError):
        apply(before, Describe(agreement="One more"), name(0))


def test_stewards_resolve_forks() -> None:
    before, head = roster(), Head(5, b"h" * 32)
    after = apply(before, ResolveFork(head), name(0))
    assert after.fork == head
    assert refused(before, ResolveFork(head), 1) == "steward"
    assert refused(after, ResolveFork(head), 0) == "nothing-changes"


def test_a_steward_says_that_the_relay_has_another_address() -> None:
    before = replace(roster(), fork=Head(5, b"h" * 32))
    place = replace(before.relay, url="https://new.example.org")
    after = apply(before, Move(place), name(0))
    assert after == replace(before, relay=place, done=after.done)
    assert refused(before, Move(place), 1) == "steward"
    assert refused(before, Move(before.relay), 0) == "nothing-changes"
    assert refused(before, Move(place, BEGIN), 0) == "move"
    assert refused(before, Move(replace(place, relay=b"R" * 16)), 0) == "other-relay"


def test_a_steward_moves_the_circle_to_another_log() -> None:
    """What belongs to the old relay does not come along: boxes, invites, a place in its log."""
    before = replace(roster(), fork=Head(5, b"h" * 32), invites=(invite(),))
    before = apply(before, Profile(None, BOX), name(1))
    assert before.person(name(1)).return_box == BOX
    place = replace(PLACE, url="https://new.example.org", relay=b"R" * 16, log=b"m" * 16)
    after = apply(before, Move(place, BEGIN), name(0))
    assert (after.relay, after.fork, after.invites) == (place, None, ())
    assert after.spent == (*before.spent, invite().invite)
    assert all(person.return_box is None for person in after.people)
    assert after.act == Move(place, BEGIN)
    assert refused(before, Move(place, BEGIN), 1) == "steward"
    assert refused(before, Move(place), 0) == "move"
    with pytest.raises(RefusedError) as caught:
        apply(before, Move(place, BEGIN), name(0), leaving=[name(1)])
    assert caught.value.rule == "leaving-first"


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


# Who votes on that: those who were there when the steward was last heard of


def admitted(before: Roster, by: int, *numbers: int) -> Roster:
    for number in numbers:
        before = apply(before, AddInvite(invite(by, number)), name(by))
        before = apply(before, admit(number, of=number), name(by))
    return before


def test_puppets_gain_no_vote() -> None:
    """Ben lets in people of his own; the steward has not been heard of since."""
    before = roster(4)
    assert refused(before, succeed(before, 0, 1, (1,)), 1) == "vote-majority"
    puppets = admitted(before, 1, 10)
    assert [one.came for one in puppets.people] == [0, 0, 0, 0, 1]
    for by in ((1, 10), (10,), (1, 2, 10)):
        assert refused(puppets, succeed(puppets, 0, 1, by), 1) == "vote-voter"
    assert refused(puppets, succeed(puppets, 0, 1, (1,)), 1) == "vote-majority"
    after = apply(puppets, succeed(puppets, 0, 1, (1, 2)), name(10))
    assert after.is_steward(name(1))
    # Whoever becomes steward is taken to have met all who are there.
    assert after.person(name(1)).met == 1
    assert set(voters(after, name(1))) == {name(n) for n in (0, 1, 2, 3, 10)}


def test_who_was_met_by_the_steward_votes() -> None:
    puppets = admitted(roster(4), 1, 10)
    assert refused(puppets, Renew(), 2) == "nothing-changes"
    met = apply(puppets, Renew(), name(0))
    assert not unmet(met, name(0))
    assert refused(met, Renew(), 0) == "nothing-changes"
    assert apply(met, succeed(met, 0, 1, (1, 10, 2)), name(2)).is_steward(name(1))
    # Any change of the roster by the steward says the same.
    other = apply(puppets, Describe(name="Mine"), name(0))
    assert len(voters(other, name(0))) == 5


def test_nobody_inherits_that_they_were_met() -> None:
    met = apply(admitted(roster(4), 1, 10), Renew(), name(0))
    left = apply(met, Leave(), name(1), leaving=[name(10)])
    left = apply(left, Renew(), name(1), letters_key=FRESH)
    again = admitted(left, 1, 11)
    assert again.people[-1].came == 2
    assert name(11) not in voters(again, name(0))
