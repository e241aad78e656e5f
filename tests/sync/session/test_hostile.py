"""What a relay or a member of bad will puts into a log: named errors, and nothing has changed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from sync.mls.committing import Committed, commit
from sync.mls.extensions import Extension
from sync.mls.framing import MlsMessage
from sync.mls.policy import Policy
from sync.mls.proposals import Add, GroupContextExtensions, Proposal, Remove
from sync.mls.sending import Options, encrypt, propose
from sync.protocol.chain import follow
from sync.protocol.frames import Frame, Kind, State
from sync.protocol.ids import secret_hash
from sync.session import (
    Agree,
    CloneError,
    Describe,
    ForkedError,
    Identity,
    InvalidTurnError,
    Move,
    NewerTurnError,
    RefusedError,
    RelayPlace,
    RemovedError,
    RemovePerson,
    Role,
    SelfUpdate,
    Session,
    SessionError,
    SetRole,
    UnreadableError,
    act,
    open_frame,
    propose_leave,
    repair,
    say,
)
from sync.session.entering import new_keys
from sync.session.roster import EXTENSION
from sync.session.seal import BodyKind, seal_body
from sync.session.session import hash_at
from tests.sync.session.making import NOW, StaleError, Table

MARK = "the words that nobody else may read"


@pytest.fixture
def table() -> Table:
    return Table.of("Ben", "Cleo")


def fails(session: Session, frame: Frame, *kinds: type[SessionError]) -> SessionError:
    """A frame is refused by name; the session is as it was, and no text is in the error."""
    before = session.to_bytes()
    with pytest.raises(SessionError) as caught:
        open_frame(session, frame, now=NOW)
    assert type(caught.value) in kinds or isinstance(caught.value, kinds)
    assert session.to_bytes() == before
    told: BaseException | None = caught.value
    while told is not None:
        assert MARK not in str(told)
        assert MARK not in repr(told)
        told = told.__cause__
    return caught.value


def noise(session: Session, frame: Frame) -> SessionError:
    return fails(session, frame, UnreadableError, RefusedError)


def post(session: Session, body: bytes, **more: object) -> Frame:
    frame = Frame(99, session.turn, Kind.POST, State.PRESENT, body)
    return replace(frame, **more)  # type: ignore[arg-type]


def sealed(session: Session, kind: BodyKind, message: MlsMessage, table: Table) -> bytes:
    return seal_body(session.group, session.place, kind, message.encode(), random=table.random)


def bodies(table: Table) -> list[tuple[bytes, bytes | None]]:
    """A body of each size that occurs here, with the hash that goes with it."""
    found: list[tuple[bytes, bytes | None]] = []
    for length in (0, 1200, 3000, 7000, 14_000, 30_000):
        text = MARK + "x" * length
        envelope = table.envelope(text, "Ben")
        found.append((say(table["Ben"], envelope, random=table.random).body, None))
    pending = act(table["Ben"], SelfUpdate(), now=NOW, random=table.random)
    found.append((pending.body, pending.next_hash))
    return found


def framed(session: Session, body: bytes, next_hash: bytes | None) -> Frame:
    opened = session.turn + 1 if next_hash else 0
    return post(session, body, next_turn=opened, next_hash=next_hash)


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
    message = encrypt(table["Ben"].group, table.envelope("once").encode(), random=table.random)
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


def dishonest(table: Table, name: str, proposals: Sequence[Proposal]) -> Committed:
    """A commit by a program that keeps no rules."""
    group = table[name].group
    return commit(group, proposals, random=table.random, policy=Policy(), now=None)


def committed(table: Table, name: str, made: Committed) -> Frame:
    session = table[name]
    body = sealed(session, BodyKind.HANDSHAKE, made.message, table)
    turn = session.turn + 1
    next_hash = hash_at(made.merged, session.roster.relay, turn)
    return post(session, body, next_turn=turn, next_hash=next_hash)


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


def test_an_invalid_turn_is_repaired_by_a_steward(table: Table) -> None:
    """Ben posts garbage with a hash that nobody knows; Anna leads everybody out."""
    table.say("Cleo", "before")
    table.sync()
    good = table.log.head
    ben = table["Ben"]
    table.log.append(ben.capability(), ben.turn, table.random(64 * 1024), b"x" * 32)
    for name in ("Anna", "Cleo"):
        seat = table.seats[name]
        frame = table.log.read(seat.session.capability(), seat.seen)[0]
        fails(seat.session, frame, InvalidTurnError)
    with pytest.raises(StaleError):
        table.say("Cleo", "lost")
    with pytest.raises(RefusedError):
        repair(table["Cleo"], next_turn=9, now=NOW, random=table.random)
    mended(table, good, next_turn=table.log.turn.number + 5)
    table.say("Cleo", "after")
    table.sync()
    table.agree()
    assert table.seats["Anna"].texts == ["before", "after"]
    table.act("Anna", RemovePerson(table["Ben"].identity.person_id))
    table.sync("Anna", "Cleo")
    assert len(table["Cleo"].people) == 2


def mended(table: Table, good: int, *, next_turn: int) -> None:
    """Anna repairs, and all read on from where they stand."""
    seat = table.seats["Anna"]
    pending = repair(seat.session, next_turn=next_turn, now=NOW, random=table.random)
    assert pending.merged.turn == next_turn
    table.log.repair(
        pending.body, void_after=good, next_turn=next_turn, next_hash=pending.next_hash
    )
    for name, each in table.seats.items():
        each.noise.clear()
        frames = table.log.read(each.session.capability(), each.seen)
        for frame in frames[:-1]:
            assert frame.state is State.VOID
        if name != "Anna":
            for frame in frames:
                table.take(name, frame)
        else:
            for frame in frames:
                each.seen, each.chain = frame.seq, follow(each.chain, frame)
            each.session = pending.merged


def test_a_repair_completes_a_leaving(table: Table) -> None:
    table.submit("Ben", propose_leave(table["Ben"], now=NOW, random=table.random))
    table.sync()
    pending = repair(table["Anna"], next_turn=20, now=NOW, random=table.random)
    frame = table.log.repair(
        pending.body, void_after=table.log.head, next_turn=20, next_hash=pending.next_hash
    )
    opened = open_frame(table["Cleo"], frame, now=NOW)
    assert len(opened.session.people) == 2
    assert opened.session.capability() == pending.merged.capability()
    with pytest.raises(RemovedError):
        open_frame(table["Ben"], frame, now=NOW)


def test_a_repair_by_a_member_leads_nowhere(table: Table) -> None:
    pending = act(table["Ben"], SelfUpdate(), now=NOW, random=table.random)
    frame = replace(
        framed(table["Ben"], pending.body, pending.next_hash), kind=Kind.REPAIR, void_after=1
    )
    for name in ("Anna", "Cleo"):
        fails(table[name], frame, InvalidTurnError)
    with pytest.raises(RefusedError):
        repair(table["Ben"], next_turn=20, now=NOW, random=table.random)


def test_a_repair_goes_forward(table: Table) -> None:
    for turn in (0, table["Anna"].turn):
        with pytest.raises(RefusedError):
            repair(table["Anna"], next_turn=turn, now=NOW, random=table.random)


def test_whoever_followed_what_a_repair_undoes_is_told(table: Table) -> None:
    pending = repair(table["Anna"], next_turn=20, now=NOW, random=table.random)
    table.act("Cleo", SelfUpdate())
    table.sync("Ben", "Cleo")
    frame = table.log.repair(
        pending.body,
        void_after=table.log.head - 1,
        next_turn=20,
        next_hash=pending.next_hash,
    )
    fails(table["Ben"], frame, ForkedError)


def test_a_bridge_leads_from_a_restored_relay(table: Table) -> None:
    """The relay forgot what the members have; a repair meets them in their own turn."""
    table.act("Ben", SelfUpdate())
    table.sync()
    ben = table["Ben"]
    pending = repair(table["Anna"], next_turn=ben.turn + 1, now=NOW, random=table.random)
    frame = Frame(
        2,
        ben.turn,
        Kind.REPAIR,
        State.PRESENT,
        pending.body,
        ben.turn + 1,
        pending.next_hash,
        void_after=1,
    )
    opened = open_frame(ben, frame, now=NOW)
    assert opened.session.capability() == pending.merged.capability()
    assert secret_hash(ben.capability()) == table["Anna"].capability_hash()


def test_a_clone_is_told_by_what_it_said_elsewhere(table: Table) -> None:
    """Ben's vault was copied; the copy speaks, and Ben's own reads it."""
    copy = Session.from_bytes(table["Ben"].to_bytes(), table["Ben"].identity)
    body = say(copy, table.envelope("from the copy"), random=table.random).body
    fails(table["Ben"], post(table["Ben"], body), CloneError)
    pending = act(copy, SelfUpdate(), now=NOW, random=table.random)
    fails(table["Ben"], framed(copy, pending.body, pending.next_hash), CloneError)
    leaving = propose_leave(copy, now=NOW, random=table.random)
    fails(table["Ben"], framed(copy, leaving.body, leaving.next_hash), CloneError)


def test_what_a_closing_repair_says_is_where_the_circle_is(table: Table) -> None:
    place = RelayPlace("https://other.example.org", b"S" * 16, b"M" * 16)
    pending = repair(table["Anna"], next_turn=20, now=NOW, random=table.random, what=Move(place))
    frame = table.log.repair(
        pending.body,
        void_after=table.log.head,
        next_turn=20,
        next_hash=pending.next_hash,
        closes=True,
    )
    opened = open_frame(table["Ben"], frame, now=NOW)
    assert opened.session.roster.relay == place
    assert (opened.session.turn, pending.merged.turn) == (1, 1)
    assert opened.session.capability() == pending.merged.capability()


def test_two_stewards_undo_each_other_and_all_agree(table: Table) -> None:
    table.act("Anna", SetRole(table["Ben"].identity.person_id, Role.STEWARD))
    table.sync()
    table.act("Ben", Describe(name="One"))
    with pytest.raises(StaleError):
        table.act("Anna", Describe(name="Two"))
    table.sync()
    table.act("Anna", Describe(name="Two"))
    table.sync()
    table.agree()
    assert table["Cleo"].roster.name == "Two"
    with pytest.raises(RefusedError):
        act(table["Cleo"], Agree(7), now=NOW, random=table.random)
