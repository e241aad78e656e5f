"""What a relay or a member of bad will puts into a log: named errors, and nothing has changed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls.extensions import Extension
from sync.mls.framing import MlsMessage
from sync.mls.policy import Policy
from sync.mls.proposals import Add, GroupContextExtensions, Proposal, Remove
from sync.mls.sending import Options, encrypt, propose
from sync.protocol.frames import State
from sync.session.acting import act, propose_leave
from sync.session.acts import SelfUpdate
from sync.session.entering import new_keys
from sync.session.errors import CloneError, InvalidTurnError, NewerTurnError, UnreadableError
from sync.session.identity import Identity
from sync.session.opening import open_frame
from sync.session.parts import RelayPlace, Role
from sync.session.proofs import carry, prove
from sync.session.roster import EXTENSION
from sync.session.seal import BodyKind, seal_body
from sync.session.session import Session
from sync.session.speaking import everybody, say
from tests.sync.session.lying import (
    MARK,
    bodies,
    committed,
    dishonest,
    fails,
    framed,
    noise,
    post,
    sealed,
)
from tests.sync.session.making import NOW, Table


@pytest.fixture
def table() -> Table:
    return Table.of("Ben", "Cleo")


# What a relay can do


def test_every_kind_of_body_is_there(table: Table) -> None:
    sizes = [len(body) // 1024 for body, _ in bodies(table)]
    assert sizes == [1, 2, 4, 8, 16, 32, 64]
    for body, next_hash in bodies(table):
        open_frame(table["Anna"], framed(table["Anna"], body, next_hash), now=NOW)


def test_a_flipped_bit_anywhere_is_refused(table: Table) -> None:
    anna = table["Anna"]
    for body, next_hash in bodies(table):
        expected = InvalidTurnError if next_hash else UnreadableError
        for place in (0, 16, 31, 32, 33, 100, len(body) // 2, len(body) - 16, len(body) - 1):
            altered = bytearray(body)
            altered[place] ^= 1 << place % 8
            fails(anna, framed(anna, bytes(altered), next_hash), expected)


def test_a_cut_or_grown_body_is_refused(table: Table) -> None:
    anna = table["Anna"]
    for body, next_hash in bodies(table):
        expected = InvalidTurnError if next_hash else UnreadableError
        size = len(body)
        for wrong in (b"", body[:1], body[: size // 2], body[:-1], body + b"\0", body + body):
            fails(anna, framed(anna, wrong, next_hash), expected)


def test_another_turn_log_or_relay_is_refused(table: Table) -> None:
    anna = table["Anna"]
    body = bodies(table)[0][0]
    for turn in (1, anna.turn - 1, anna.turn + 1, 2**53 - 1):
        noise(anna, replace(post(anna, body), turn=turn))
    for other in (replace(anna, turn=anna.turn + 1), replace(anna, turn=1)):
        noise(other, post(other, body))
    envelope = table.envelope(MARK, "Ben")
    for relay in (
        RelayPlace("https://relay.example.org", b"r" * 16, b"L" * 16),
        RelayPlace("https://relay.example.org", b"R" * 16, b"l" * 16),
    ):
        message = encrypt(table["Ben"].group, envelope.encode(), random=table.random).message
        place = replace(table["Ben"].place, relay=relay.relay, log=relay.log)
        wrong = seal_body(
            table["Ben"].group, place, BodyKind.POST, message.encode(), random=table.random
        )
        noise(anna, post(anna, wrong))


def test_a_replayed_post_is_refused(table: Table) -> None:
    frame = table.say("Ben", MARK)
    table.sync()
    noise(table["Anna"], replace(frame, seq=frame.seq + 1))
    table.act("Cleo", SelfUpdate())
    table.sync()
    noise(table["Anna"], replace(frame, seq=frame.seq + 2))
    noise(table["Anna"], replace(frame, seq=frame.seq + 2, turn=table["Anna"].turn))


def test_a_post_in_another_seal_is_still_the_same_post(table: Table) -> None:
    """Any member can seal another's message again; it still counts once."""
    envelope = table.envelope("once")
    signed = prove(table["Ben"].identity, envelope, everybody(table["Ben"], bytes(16)))
    said = carry(signed, envelope.encode())
    message = encrypt(table["Ben"].group, said, random=table.random)
    first = sealed(table["Ben"], BodyKind.POST, message.message, table)
    second = sealed(table["Cleo"], BodyKind.POST, message.message, table)
    opened = open_frame(table["Anna"], post(table["Anna"], first), now=NOW)
    noise(opened.session, post(table["Anna"], second))


def test_another_hash_beside_a_commit_is_refused(table: Table) -> None:
    pending = act(table["Ben"], SelfUpdate(), now=NOW, random=table.random)
    anna = table["Anna"]
    for next_turn, next_hash in (
        (anna.turn + 1, b"x" * 32),
        (anna.turn + 2, pending.next_hash),
        (anna.turn + 1, anna.capability_hash()),
        (anna.turn + 1, anna.capability_hash(anna.turn + 1)),
    ):
        frame = post(anna, pending.body, next_turn=next_turn, next_hash=next_hash)
        fails(anna, frame, InvalidTurnError)


def test_a_commit_that_opens_no_turn_is_noise(table: Table) -> None:
    pending = act(table["Ben"], SelfUpdate(), now=NOW, random=table.random)
    noise(table["Anna"], post(table["Anna"], pending.body))
    leaving = propose_leave(table["Ben"], now=NOW, random=table.random)
    noise(table["Anna"], post(table["Anna"], leaving.body))


def test_a_post_that_opens_a_turn_leads_nowhere(table: Table) -> None:
    body = bodies(table)[0][0]
    anna = table["Anna"]
    for next_hash in (b"x" * 32, anna.capability_hash(anna.turn + 1)):
        frame = post(anna, body, next_turn=anna.turn + 1, next_hash=next_hash)
        fails(anna, frame, InvalidTurnError)


def test_an_entry_taken_back_that_opened_a_turn_leads_nowhere(table: Table) -> None:
    pending = act(table["Ben"], SelfUpdate(), now=NOW, random=table.random)
    anna = table["Anna"]
    frame = framed(anna, pending.body, pending.next_hash)
    gone = replace(frame, state=State.WITHDRAWN, payload=frame.body_hash)
    fails(anna, gone, InvalidTurnError)
    void = replace(frame, state=State.VOID, payload=frame.body_hash)
    noise(anna, void)


# What a member can do


def unspoken_rosters() -> list[Callable[[Table], bytes]]:
    return [
        lambda table: replace(table["Ben"].roster, name="Mine").to_bytes(),
        lambda table: replace(
            table["Ben"].roster,
            people=tuple(replace(p, role=Role.STEWARD) for p in table["Ben"].roster.people),
        ).to_bytes(),
        lambda table: replace(table["Ben"].roster, removed=(b"x" * 16,)).to_bytes(),
        lambda table: replace(table["Ben"].roster, circle=b"y" * 16).to_bytes(),
        lambda table: table["Ben"].roster.to_bytes() + bytes(5000),
        lambda table: b"",
        lambda table: b"\2" + table["Ben"].roster.to_bytes()[1:],
    ]


@pytest.mark.parametrize("number", range(len(unspoken_rosters())))
def test_a_roster_cannot_change_unspoken(table: Table, number: int) -> None:
    data = unspoken_rosters()[number](table)
    proposal = GroupContextExtensions((Extension(EXTENSION, data),))
    frame = committed(table, "Ben", dishonest(table, "Ben", [proposal]))
    fails(table["Anna"], frame, InvalidTurnError)


def test_what_a_newer_version_does_is_waited_for(table: Table) -> None:
    roster = table["Ben"].roster.to_bytes()
    proposal = GroupContextExtensions((Extension(EXTENSION, b"\2" + roster[1:]),))
    frame = committed(table, "Ben", dishonest(table, "Ben", [proposal]))
    assert "newer version" in str(fails(table["Anna"], frame, NewerTurnError))


def test_nobody_is_removed_or_added_unspoken(table: Table) -> None:
    anna = table["Anna"]
    stranger = Identity.new(anna.roster.circle, "Eve", table.random)
    package = new_keys(stranger, 1, now=NOW, random=table.random).key_package
    cleo = next(member.leaf for member in anna.people if member.pseudonym == "Cleo")
    several: list[list[Proposal]] = [[Remove(cleo)], [Add(package)], [Remove(cleo), Add(package)]]
    for proposals in several:
        fails(anna, committed(table, "Ben", dishonest(table, "Ben", proposals)), InvalidTurnError)
    # She who would be removed finds out, and keeps her keys.
    frame = committed(table, "Ben", dishonest(table, "Ben", [Remove(cleo)]))
    fails(table["Cleo"], frame, InvalidTurnError)


def test_nothing_is_proposed_but_to_leave(table: Table) -> None:
    anna, ben = table["Anna"], table["Ben"]
    for proposal in (Remove(anna.group.own_leaf), Remove(2)):
        made = propose(ben.group, proposal, random=table.random, policy=Policy(), now=None)
        body = sealed(ben, BodyKind.HANDSHAKE, made.message, table)
        turn = anna.turn + 1
        frame = post(anna, body, next_turn=turn, next_hash=anna.capability_hash(turn))
        fails(anna, frame, InvalidTurnError)
        noise(anna, post(anna, body))


def test_a_message_in_the_open_is_refused(table: Table) -> None:
    ben, anna = table["Ben"], table["Anna"]
    options = Options(encrypted=False)
    made = propose(
        ben.group,
        Remove(ben.group.own_leaf),
        random=table.random,
        policy=Policy(),
        now=None,
        options=options,
    )
    noise(anna, post(anna, sealed(ben, BodyKind.HANDSHAKE, made.message, table)))
    info = MlsMessage(ben.group.group_info())
    noise(anna, post(anna, sealed(ben, BodyKind.HANDSHAKE, info, table)))
    noise(anna, post(anna, sealed(ben, BodyKind.POST, info, table)))


def test_a_body_of_the_wrong_kind_is_refused(table: Table) -> None:
    ben, anna = table["Ben"], table["Anna"]
    said = encrypt(ben.group, table.envelope(MARK).encode(), random=table.random).message
    noise(anna, post(anna, sealed(ben, BodyKind.HANDSHAKE, said, table)))
    made = propose(
        ben.group, Remove(ben.group.own_leaf), random=table.random, policy=Policy(), now=None
    )
    noise(anna, post(anna, sealed(ben, BodyKind.POST, made.message, table)))


@pytest.mark.parametrize(
    "data", [b"", b"\0", b"\1", b"\2" + bytes(300), b"\1" + bytes(20), bytes(50_000)]
)
def test_a_malformed_post_is_refused(table: Table, data: bytes) -> None:
    ben, anna = table["Ben"], table["Anna"]
    made = encrypt(ben.group, data, random=table.random)
    noise(anna, post(anna, sealed(ben, BodyKind.POST, made.message, table)))


def test_a_sealed_nothing_is_refused(table: Table) -> None:
    ben, anna = table["Ben"], table["Anna"]
    for kind in BodyKind:
        for content in (b"", b"\0\1", b"\0\1\0\2", table.random(200), bytes(40_000)):
            body = seal_body(ben.group, ben.place, kind, content, random=table.random)
            noise(anna, post(anna, body))


def test_a_clone_is_told_by_what_it_said_elsewhere(table: Table) -> None:
    """Ben's vault was copied; the copy speaks, and Ben's own reads it."""
    copy = Session.from_bytes(table["Ben"].to_bytes(), table["Ben"].identity)
    body = say(copy, table.envelope("from the copy"), random=table.random).body
    fails(table["Ben"], post(table["Ben"], body), CloneError)
    pending = act(copy, SelfUpdate(), now=NOW, random=table.random)
    fails(table["Ben"], framed(copy, pending.body, pending.next_hash), CloneError)
    leaving = propose_leave(copy, now=NOW, random=table.random)
    fails(table["Ben"], framed(copy, leaving.body, leaving.next_hash), CloneError)
