"""Every act, from the one who does it to those who read it."""

import hashlib
from dataclasses import replace

import pytest

from sync.protocol.chain import START
from sync.protocol.ids import secret_hash
from sync.session.acting import act, propose_leave
from sync.session.acts import (
    Act,
    AddInvite,
    Agree,
    Describe,
    Profile,
    RemovePerson,
    ResolveFork,
    RevokeInvite,
    SelfUpdate,
    SetRole,
    Succeed,
)
from sync.session.errors import RefusedError
from sync.session.identity import Identity
from sync.session.invites import Invite
from sync.session.moves import FIRST, Move, Start, opening_body
from sync.session.parts import Head, HouseRules, InviteKind, RelayPlace, ReturnBox, Role, Who
from sync.session.votes import Ballot, collected, sign
from tests.sync.session.making import DAY, NOW, Log, StaleError, Table, last_act


@pytest.fixture
def table() -> Table:
    return Table.of("Ben", "Cleo")


def person(table: Table, name: str) -> bytes:
    return table[name].identity.person_id


def refused(table: Table, name: str, what: Act, rule: str) -> None:
    before = table[name].to_bytes()
    with pytest.raises(RefusedError) as caught:
        act(table[name], what, now=NOW, random=table.random)
    assert caught.value.rule == rule
    assert table[name].to_bytes() == before


def test_an_invite_is_opened_and_revoked(table: Table) -> None:
    invite = table.invite("Ben", buddy=person(table, "Cleo"))
    table.agree()
    (record,) = table["Cleo"].roster.invites
    assert record == invite.record
    assert last_act(table, "Cleo").act == AddInvite(record)
    refused(table, "Cleo", RevokeInvite(record.invite), "steward")
    table.act("Ben", RevokeInvite(record.invite))
    table.sync()
    table.agree()
    assert table["Anna"].roster.invites == ()
    refused(table, "Ben", AddInvite(record), "invite-again")


def test_a_steward_describes_and_all_agree_again(table: Table) -> None:
    refused(table, "Ben", Describe(name="Mine"), "steward")
    rules = HouseRules(who_invites=Who.STEWARDS, pace=60, welcome="Hello.")
    table.act("Anna", Describe("Morning", "Tea", "Be kinder.", rules))
    table.sync()
    roster = table["Cleo"].roster
    assert (roster.name, roster.purpose, roster.agreement) == ("Morning", "Tea", "Be kinder.")
    assert (roster.policy, roster.agreement_version) == (rules, 2)
    assert table["Cleo"].me.agreed == 1
    table.act("Cleo", Agree(2))
    table.sync()
    table.agree()
    assert [member.agreed for member in table["Anna"].people] == [1, 1, 2]
    refused(table, "Cleo", Agree(2), "nothing-changes")


def test_only_stewards_invite_where_the_house_says_so(table: Table) -> None:
    table.act("Anna", Describe(policy=HouseRules(who_invites=Who.STEWARDS)))
    table.sync()
    invite = Invite.new(
        table["Ben"],
        InviteKind.LINK,
        request_box=bytes(16),
        answer_box=bytes(16),
        expires_day=DAY,
        random=table.random,
    )
    refused(table, "Ben", AddInvite(invite.record), "steward")


def test_stewardship_is_given_and_taken(table: Table) -> None:
    refused(table, "Ben", SetRole(person(table, "Ben"), Role.STEWARD), "steward")
    refused(table, "Anna", SetRole(person(table, "Anna"), Role.MEMBER), "last-steward")
    table.act("Anna", SetRole(person(table, "Ben"), Role.STEWARD))
    table.sync()
    table.agree()
    assert table["Ben"].is_steward
    table.act("Ben", SetRole(person(table, "Anna"), Role.MEMBER))
    table.sync()
    table.agree()
    assert not table["Anna"].is_steward
    refused(table, "Anna", RemovePerson(person(table, "Ben")), "steward")


def test_a_removal_says_who_and_by_whom(table: Table) -> None:
    ben = person(table, "Ben")
    refused(table, "Cleo", RemovePerson(ben), "steward")
    refused(table, "Anna", RemovePerson(person(table, "Anna")), "remove-self")
    table.act("Anna", RemovePerson(ben))
    table.sync("Anna", "Cleo")
    done = last_act(table, "Cleo")
    assert done.actor.pseudonym == "Anna"
    assert [member.pseudonym for member in done.removed] == ["Ben"]
    assert ben in done.after.removed


def test_a_pseudonym_and_a_return_box_change(table: Table) -> None:
    box = ReturnBox(b"b" * 16, b"c" * 32)
    table.act("Ben", Profile("Benedict", box))
    table.sync()
    table.agree()
    ben = table["Cleo"].member(person(table, "Ben"))
    assert ben is not None
    assert ben.pseudonym == "Benedict"
    assert table["Anna"].roster.person(ben.person).return_box == box
    assert table["Ben"].identity.pseudonym == "Benedict"
    assert table["Ben"].identity.person == Table.of("Ben", "Cleo")["Ben"].identity.person
    refused(table, "Cleo", Profile("Benedict"), "name-taken")
    refused(table, "Cleo", Profile("Be\u202encedict"), "identity")


def test_an_absent_steward_is_succeeded_by_a_majority(table: Table) -> None:
    anna, ben = person(table, "Anna"), person(table, "Ben")
    roster = table["Ben"].roster
    ballot = Ballot(roster.circle, anna, ben, roster.term, table.random(16))
    one = (sign(table["Ben"].identity.person, ballot),)
    refused(table, "Ben", Succeed(ballot, one), "vote-majority")
    votes = [sign(table[name].identity.person, ballot) for name in ("Ben", "Cleo")]
    table.act("Cleo", Succeed(ballot, collected(ballot, votes, roster.publics)))
    table.sync()
    table.agree()
    assert table["Ben"].is_steward
    assert not table["Anna"].is_steward
    stranger = Identity.new(roster.circle, "Eve", table.random)
    forged = Ballot(roster.circle, ben, anna, roster.term + 1, table.random(16))
    votes = [sign(stranger.person, forged), sign(table["Cleo"].identity.person, forged)]
    refused(table, "Cleo", Succeed(forged, tuple(votes)), "vote-voter")


def test_a_fork_is_resolved_by_a_steward(table: Table) -> None:
    head = Head(7, b"h" * 32)
    refused(table, "Ben", ResolveFork(head), "steward")
    table.act("Anna", ResolveFork(head))
    table.sync()
    table.agree()
    assert table["Cleo"].roster.fork == head


def test_a_circle_goes_on_at_another_relay(table: Table) -> None:
    """The new log knows the first turn there before the old one has the act that names it."""
    table.say("Ben", "before")
    table.sync()
    place = RelayPlace("https://other.example.org", b"S" * 16, b"M" * 16)
    opening, first = opening_body(b"o" * 32), b"f" * 32
    start = Start(FIRST, START, hashlib.sha256(opening).digest())
    refused(table, "Ben", Move(place, start), "steward")
    pending = act(table["Anna"], Move(place, start), now=NOW, random=table.random)
    merged = pending.merged
    assert (merged.place.relay, merged.place.log, merged.turn) == (b"S" * 16, b"M" * 16, FIRST)
    new = Log(secret_hash(first))
    new.append(first, 1, opening, merged.capability_hash())
    assert new.chain == start.chain_after(merged.capability_hash())

    table.submit("Anna", pending)
    turn = table.log.turn
    for name in table.seats:
        table.read(name)
    assert turn.number > FIRST
    assert turn.hash == pending.next_hash != merged.capability_hash()  # of each log its own
    table.log = new
    for seat in table.seats.values():
        assert seat.session.place == merged.place
        seat.seen, seat.chain = start.seq, new.chain
    table.say("Ben", "here we are")
    table.act("Cleo", SelfUpdate())
    table.sync()
    table.agree()
    assert table.seats["Anna"].texts == ["before", "here we are"]
    assert table["Anna"].turn == FIRST + 1


def test_a_relay_has_another_address(table: Table) -> None:
    place = table["Anna"].roster.relay
    elsewhere = replace(place, url="https://new.example.org")
    turn = table["Anna"].turn
    table.act("Anna", Move(elsewhere))
    table.sync()
    table.agree()
    assert table["Ben"].roster.relay == elsewhere
    assert table["Ben"].turn == turn + 1
    table.say("Ben", "the same log")
    table.sync()
    assert table.seats["Anna"].texts == ["the same log"]


def test_an_act_and_a_leaving_at_once(table: Table) -> None:
    """Whatever comes next completes a leaving."""
    table.submit("Ben", propose_leave(table["Ben"], now=NOW, random=table.random))
    table.sync()
    table.act("Anna", Describe(name="Two"))
    table.sync("Anna", "Cleo")
    done = last_act(table, "Cleo")
    assert done.act == Describe(name="Two")
    assert [member.pseudonym for member in done.removed] == ["Ben"]
    assert done.after.done is not None
    assert done.after.done.left == (person(table, "Ben"),)


def test_a_commit_cannot_pass_by_a_leaving_that_it_did_not_see(table: Table) -> None:
    late = act(table["Anna"], Describe(name="Late"), now=NOW, random=table.random)
    table.submit("Ben", propose_leave(table["Ben"], now=NOW, random=table.random))
    with pytest.raises(StaleError):
        table.submit("Anna", late)
    table.sync()
    table.agree()
    assert table["Anna"].roster.name == "Evening"
