"""What a capability reads."""

from dataclasses import replace

import pytest

from sync.protocol.chain import START
from sync.protocol.problems import Problem, RefusedError
from sync.relay.operations import ExpireEntries
from sync.relay.records import Access, Attachment, Turn
from sync.relay.rules.reading import Stretch, chain_after, check_cursor, may_see, stretch
from sync.relay.stores.views import view_of, visible
from tests.sync.making import TODAY, Circle
from tests.sync.relay.rules.desk import Desk


def _part(desk: Desk, circle: Circle, number: int) -> Stretch:
    return stretch(desk.log(circle), desk.turns[circle.log, number])


def test_a_turn_reads_from_its_first_to_its_last_entry(desk: Desk, circle: Circle) -> None:
    assert _part(desk, circle, 1) == Stretch(1, oldest=1, head=0, ended=False)
    desk.append(circle.post())
    desk.next_turn(circle)
    desk.append(circle.post())
    assert _part(desk, circle, 1) == Stretch(1, oldest=1, head=2, ended=True)
    assert _part(desk, circle, 2) == Stretch(2, oldest=3, head=3, ended=False)
    desk.next_turn(circle)
    assert _part(desk, circle, 3) == Stretch(3, oldest=5, head=4, ended=False)


def test_what_has_expired_is_not_read(desk: Desk, circle: Circle) -> None:
    for _ in range(3):
        desk.append(circle.post())
    desk.next_turn(circle)
    desk.append(circle.post())
    desk.ask(ExpireEntries(circle.log, TODAY + 1, 2))
    assert _part(desk, circle, 1) == Stretch(1, oldest=3, head=4, ended=True)
    desk.ask(ExpireEntries(circle.log, TODAY + 1, 3))
    assert _part(desk, circle, 1) == Stretch(1, oldest=5, head=4, ended=True)
    assert _part(desk, circle, 2) == Stretch(2, oldest=6, head=5, ended=False)


def test_a_missing_log_and_a_missing_turn_are_the_same(desk: Desk, circle: Circle) -> None:
    log, turn = desk.log(circle), desk.turns[circle.log, 1]
    for pair in ((None, turn), (log, None), (None, None)):
        with pytest.raises(RefusedError) as caught:
            stretch(*pair)
        assert (caught.value.problem, caught.value.details) == (Problem.UNKNOWN, {})


@pytest.mark.parametrize("after", [2, 3, 4, 5])
def test_cursors_within_the_stretch(after: int) -> None:
    check_cursor(Stretch(1, oldest=3, head=5, ended=False), after)


@pytest.mark.parametrize(
    ("after", "problem", "details"),
    [
        (0, Problem.TOO_OLD, {"oldest": 3, "head": 5}),
        (1, Problem.TOO_OLD, {"oldest": 3, "head": 5}),
        (6, Problem.AHEAD, {"head": 5}),
        (2**60, Problem.AHEAD, {"head": 5}),
    ],
)
def test_cursors_outside(after: int, problem: Problem, details: dict[str, int]) -> None:
    with pytest.raises(RefusedError) as caught:
        check_cursor(Stretch(1, oldest=3, head=5, ended=False), after)
    assert (caught.value.problem, caught.value.details) == (problem, details)


def test_the_chain_after_an_entry(desk: Desk, circle: Circle) -> None:
    for _ in range(4):
        desk.append(circle.post())
    chains = [desk.entries[circle.log, seq].chain for seq in range(1, 5)]
    desk.ask(ExpireEntries(circle.log, TODAY + 1, 2))
    log = desk.log(circle)
    assert chain_after(log, 2, None) == chains[1]  # it has expired, but it is the base
    assert chain_after(log, 3, chains[2]) == chains[2]
    assert chain_after(log, 4, None) == chains[3]
    assert chain_after(log, 1, None) == START  # unknown


@pytest.mark.parametrize(
    ("seq", "first", "last", "seen"),
    [
        (None, 1, None, True),
        (None, 1, 9, False),
        (5, 1, None, True),
        (5, 5, 5, True),
        (5, 6, None, False),
        (5, 1, 4, False),
    ],
)
def test_who_sees_an_attachment(
    seq: int | None,
    first: int,
    last: int | None,
    seen: bool,  # noqa: FBT001 - a column
) -> None:
    attachment = Attachment(b"l", b"a", seq, 1, 10, 1, TODAY)
    assert may_see(Turn(b"l", 1, b"h", first, last), attachment) is seen


def test_the_stewards_see_the_whole_log(desk: Desk, circle: Circle) -> None:
    for _ in range(3):
        desk.next_turn(circle)
    log = desk.log(circle)
    assert visible(log, None, log.repair_hash) == Stretch(4, 1, 3, ended=False)
    with pytest.raises(RefusedError):
        visible(log, None, circle.capability)
    with pytest.raises(RefusedError):
        visible(None, None, log.repair_hash)


def test_those_whose_turn_has_ended_learn_nothing_later(desk: Desk, circle: Circle) -> None:
    desk.append(circle.post(b"12345"))
    desk.next_turn(circle)
    log = desk.log(circle)
    now = view_of(log, _part(desk, circle, 2), desk.setting.generation, None)
    assert (now.size, now.chain, now.writable) == (len(b"12345" + b"commit"), log.chain, True)
    then = view_of(log, _part(desk, circle, 1), desk.setting.generation, log.chain)
    assert (then.size, then.attached, then.chain, then.writable) == (0, 0, log.chain, False)
    moved = replace(log, access=Access.MOVED)
    now, later = (
        view_of(moved, _part(desk, circle, turn), desk.setting.generation, log.chain)
        for turn in (2, 1)
    )
    assert (now.access, later) == (Access.MOVED, then)
    restored = replace(desk.setting, generation=b"n" * 16).generation
    assert not view_of(log, _part(desk, circle, 2), restored, None).writable
