"""Repairs: an invalid turn is undone, a restored log is written again, a circle moves away."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from sync.protocol.frames import Kind, State
from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem
from sync.protocol.sizes import COUNTER
from sync.relay.gate import asked
from sync.relay.operations import (
    Appended,
    BoxKind,
    CreateBox,
    ExpireEntries,
    Mint,
    Operation,
    RenewRepair,
    Withdraw,
)
from sync.relay.records import Access
from tests.sync.making import SMALL, TODAY, Circle
from tests.sync.relay.rules.desk import Desk, chunk_of, repair_of
from tests.sync.relay.rules.refusals import problem, refused


def hostile_turn(desk: Desk, circle: Circle) -> Circle:
    """Let somebody open a turn that nobody else can derive, write in it, and open another."""
    hostile = replace(circle)
    desk.next_turn(hostile)
    desk.append(hostile.post(b"garbage"))
    desk.next_turn(hostile)
    return hostile


def others(desk: Desk, circle: Circle) -> Sequence[Operation]:
    """What members ask for beside appending."""
    new, hashed = desk.source.id(), desk.source.secret()
    return (
        chunk_of(circle, new),
        CreateBox(new, circle.log, circle.capability, hashed, hashed, BoxKind.RETURN),
        Mint(circle.log, circle.capability, asked(circle.log, new, TODAY + 3)),
    )


def test_a_turn_that_nobody_can_derive_is_undone(desk: Desk, circle: Circle) -> None:
    desk.append(circle.post(b"valid"))
    hostile = hostile_turn(desk, circle)
    secret = desk.source.secret()
    repair = repair_of(circle, desk.log(circle), secret, void_after=1)
    done = desk.append(repair)
    assert (done.seq, done.turn, done.repeated) == (5, 4, False)
    log = desk.log(circle)
    assert (log.turn, log.turn_first, log.size) == (4, 6, len(b"valid" + b"repair"))
    states = [desk.entries[circle.log, seq].state for seq in range(1, 6)]
    assert states == [State.PRESENT] + [State.VOID] * 3 + [State.PRESENT]
    # The members stand in turn 1: they read up to the repair. The hostile turns are gone.
    assert sorted(number for _, number in desk.turns) == [1, 4]
    assert desk.turns[circle.log, 1].last == 5
    entry = desk.entries[circle.log, 5]
    assert (entry.kind, entry.turn, entry.void_after, entry.next_turn) == (Kind.REPAIR, 1, 1, 4)
    assert problem(desk, hostile.post()) is Problem.UNKNOWN
    assert refused(desk, circle.post()) == (Problem.STALE_TURN, {"turn": 1, "winner": 5})
    circle.secret, circle.turn = secret, 4
    assert desk.append(circle.post()).seq == 6


def test_a_repair_that_is_sent_again_is_answered_as_before(desk: Desk, circle: Circle) -> None:
    repair = repair_of(circle, desk.log(circle), desk.source.secret())
    done = desk.append(repair)
    assert desk.ask(repair) == replace(done, repeated=True)
    other = replace(repair, next_hash=desk.source.secret())
    assert problem(desk, other) is Problem.KEY_REUSED


def test_a_repair_may_void_nothing(desk: Desk, circle: Circle) -> None:
    desk.append(circle.post())
    desk.append(repair_of(circle, desk.log(circle), desk.source.secret()))
    assert desk.entries[circle.log, 1].state is State.PRESENT
    assert desk.turns[circle.log, 1].last == 2


def test_a_repair_may_void_everything(desk: Desk, circle: Circle) -> None:
    for _ in range(3):
        desk.append(circle.post())
    desk.append(repair_of(circle, desk.log(circle), desk.source.secret(), void_after=0))
    assert desk.log(circle).size == len(b"repair")


def test_a_repair_can_itself_be_voided(desk: Desk, circle: Circle) -> None:
    """A steward who was wrong, or one who was thrown out."""
    desk.append(circle.post())
    first = desk.source.secret()
    desk.append(repair_of(circle, desk.log(circle), first))
    second = repair_of(circle, desk.log(circle), desk.source.secret(), void_after=1)
    desk.append(second)
    assert desk.entries[circle.log, 2].state is State.VOID
    assert sorted(number for _, number in desk.turns) == [1, 3]
    assert desk.turns[circle.log, 1].last == 3


def test_what_voided_entries_listed_goes_with_them(desk: Desk, circle: Circle) -> None:
    kept, gone, pending = (desk.source.id() for _ in range(3))
    for one in (kept, gone, pending):
        desk.ask(chunk_of(circle, one, size=300))
    desk.append(circle.post(attachments=(kept,)))
    desk.append(circle.post(attachments=(gone,)))
    desk.append(repair_of(circle, desk.log(circle), desk.source.secret(), void_after=1))
    assert {one.id for one in desk.attachments.values()} == {kept, pending}
    assert (desk.log(circle).attached, len(desk.doomed)) == (2 * 4096, 1)


def test_an_entry_that_was_withdrawn_and_then_voided_is_counted_once(
    desk: Desk, circle: Circle
) -> None:
    secret = desk.source.secret()
    desk.append(circle.post(b"x" * 100, withdraw_hash=secret_hash(secret)))
    withdraw = Withdraw(circle.log, 1, secret_hash(secret))
    desk.ask(withdraw)
    desk.append(repair_of(circle, desk.log(circle), desk.source.secret(), void_after=0))
    assert desk.log(circle).size == len(b"repair")
    assert desk.ask(withdraw).repeated


def test_only_the_repair_capability_repairs(desk: Desk, circle: Circle) -> None:
    plain = repair_of(circle, desk.log(circle), desk.source.secret())
    for wrong in (
        replace(plain, capability=circle.capability),
        replace(plain, capability=desk.source.secret()),
        replace(plain, log=desk.source.id()),
    ):
        assert refused(desk, wrong) == (Problem.UNKNOWN, {})
    renewed = desk.source.secret()
    desk.ask(RenewRepair(circle.log, plain.capability, renewed))
    assert problem(desk, plain) is Problem.UNKNOWN
    assert desk.append(replace(plain, capability=renewed)).seq == 1


@pytest.mark.parametrize("if_turn", [1, 3])
def test_a_repair_is_for_the_turn_it_saw(desk: Desk, circle: Circle, if_turn: int) -> None:
    desk.next_turn(circle)
    late = repair_of(circle, desk.log(circle), desk.source.secret(), if_turn=if_turn)
    assert refused(desk, late) == (Problem.STALE_TURN, {"turn": 2})


@pytest.mark.parametrize(
    "changes",
    [
        {"next_turn": 2},
        {"next_turn": 1},
        {"next_turn": 0},
        {"next_turn": COUNTER + 1},
        {"next_turn": COUNTER},
        {"next_turn": 2**32 + 3},
        {"void_after": 3},
        {"void_after": -1},
        {"bridge": (2, b"b" * 32)},
        {"bridge": (3, b"b" * 32)},
        {"bridge": (9, b"b" * 32)},
    ],
)
def test_numbers_that_do_not_rise_are_malformed(
    desk: Desk, circle: Circle, changes: dict[str, Any]
) -> None:
    desk.append(circle.post())
    desk.next_turn(circle)
    wrong = repair_of(circle, desk.log(circle), desk.source.secret(), **changes)
    assert refused(desk, wrong) == (Problem.MALFORMED, {"turn": 2, "head": 2})


def test_a_repair_cannot_void_what_has_expired(desk: Desk, circle: Circle) -> None:
    for _ in range(4):
        desk.append(circle.post())
    desk.ask(ExpireEntries(circle.log, desk.setting.day + 1, 2))
    early = repair_of(circle, desk.log(circle), desk.source.secret(), void_after=1)
    assert problem(desk, early) is Problem.MALFORMED
    assert desk.append(replace(early, void_after=2)).seq == 5


def test_a_repair_brings_new_capabilities(desk: Desk, circle: Circle) -> None:
    first = circle.secret
    desk.next_turn(circle)
    fresh = desk.source.secret()
    for used in (first, circle.secret):
        again = repair_of(circle, desk.log(circle), used)
        assert problem(desk, again) is Problem.TAKEN
        bridged = repair_of(
            circle, desk.log(circle), fresh, next_turn=9, bridge=(5, secret_hash(used))
        )
        assert problem(desk, bridged) is Problem.TAKEN
    twice = repair_of(circle, desk.log(circle), fresh, next_turn=9, bridge=(5, secret_hash(fresh)))
    assert problem(desk, twice) is Problem.TAKEN


def test_a_body_over_the_limit(desk: Desk, circle: Circle) -> None:
    large = repair_of(circle, desk.log(circle), desk.source.secret(), bytes(SMALL.body + 1))
    assert refused(desk, large) == (Problem.TOO_LARGE, {"most": SMALL.body})


def test_a_full_log_can_be_repaired(desk: Desk, circle: Circle) -> None:
    for _ in range(SMALL.log // SMALL.body):
        desk.append(circle.post(bytes(SMALL.body)))
    desk.append(repair_of(circle, desk.log(circle), desk.source.secret()))


def test_repairs_do_not_fill_the_disk(desk: Desk, circle: Circle) -> None:
    """Whoever made a log is its steward: what stewards write has to have an end, too."""
    most = SMALL.log + 2 * SMALL.commit_reserve
    for _ in range(most // SMALL.body):
        desk.append(repair_of(circle, desk.log(circle), desk.source.secret(), bytes(SMALL.body)))
    one_more = repair_of(circle, desk.log(circle), desk.source.secret(), b"x")
    assert refused(desk, one_more) == (Problem.LOG_FULL, {"most": SMALL.log})
    desk.append(replace(one_more, void_after=desk.log(circle).head - 1))  # it makes room itself


def test_a_turn_may_jump_so_far(desk: Desk, circle: Circle) -> None:
    far = repair_of(circle, desk.log(circle), desk.source.secret(), next_turn=2**32 + 1)
    assert desk.append(far).turn == 2**32 + 1


def test_after_a_restored_backup_writing_waits_for_a_repair(desk: Desk, circle: Circle) -> None:
    first = circle.post()
    done = desk.append(first)
    desk.restored()
    assert desk.ask(first) == replace(done, repeated=True)  # what is there can be said
    assert problem(desk, circle.post()) is Problem.NEEDS_REPAIR
    assert problem(desk, circle.commit(desk.source.secret())) is Problem.NEEDS_REPAIR
    for more in others(desk, circle):
        assert problem(desk, more) is Problem.NEEDS_REPAIR
    secret = desk.source.secret()
    desk.append(repair_of(circle, desk.log(circle), secret))
    circle.secret, circle.turn = secret, 2
    assert desk.append(circle.post()).seq == 3


def test_members_whose_turn_was_forgotten_meet_the_repair(desk: Desk, circle: Circle) -> None:
    """The backup ends in turn 1, the members are in turn 7: a bridge lets them read the repair."""
    desk.append(circle.post())
    desk.restored()
    forgotten, secret = desk.source.secret(), desk.source.secret()
    repair = repair_of(
        circle, desk.log(circle), secret, next_turn=8, bridge=(7, secret_hash(forgotten))
    )
    done = desk.append(repair)
    assert (done.seq, done.turn) == (2, 8)
    bridge = desk.turns[circle.log, 7]
    assert (bridge.hash, bridge.first, bridge.last) == (secret_hash(forgotten), 2, 2)
    assert desk.entries[circle.log, 2].turn == 7
    member = replace(circle, secret=forgotten, turn=7)
    assert refused(desk, member.post()) == (Problem.STALE_TURN, {"turn": 7, "winner": 2})
    assert desk.ask(repair) == replace(done, repeated=True)


def test_a_circle_that_moved_writes_no_more(desk: Desk, circle: Circle) -> None:
    secret = desk.source.secret()
    desk.append(repair_of(circle, desk.log(circle), secret, closes=True))
    assert desk.log(circle).access is Access.MOVED
    assert desk.entries[circle.log, 1].closes
    circle.secret, circle.turn = secret, 2
    assert problem(desk, circle.post()) is Problem.MOVED
    for more in others(desk, circle):
        assert problem(desk, more) is Problem.MOVED
    back = desk.append(repair_of(circle, desk.log(circle), desk.source.secret()))
    assert isinstance(back, Appended)
    assert desk.log(circle).access is Access.OPEN
