"""Locked out, led out: repairs by stewards, and what nobody else can undo."""

from dataclasses import replace

import pytest

from sync.protocol.chain import follow
from sync.protocol.frames import Frame, Kind, State
from sync.protocol.ids import secret_hash
from sync.session.acting import act, propose_leave, repair
from sync.session.acts import Agree, Describe, RemovePerson, SelfUpdate, SetRole
from sync.session.errors import ForkedError, InvalidTurnError, RefusedError, RemovedError
from sync.session.opening import open_frame
from sync.session.parts import Role
from tests.sync.session.lying import fails, framed
from tests.sync.session.making import NOW, StaleError, Table


@pytest.fixture
def table() -> Table:
    return Table.of("Ben", "Cleo")


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


def test_a_repair_closes_a_log(table: Table) -> None:
    what = Describe(name="The last")
    pending = repair(table["Anna"], next_turn=20, now=NOW, random=table.random, what=what)
    frame = table.log.repair(
        pending.body,
        void_after=table.log.head,
        next_turn=20,
        next_hash=pending.next_hash,
        closes=True,
    )
    opened = open_frame(table["Ben"], frame, now=NOW)
    assert opened.session.roster.name == "The last"
    assert (opened.session.turn, pending.merged.turn) == (20, 20)
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
