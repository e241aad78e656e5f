"""The hash chain: everything that an entry is adds to it."""

import hashlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.chain import START, follow, link
from sync.protocol.frames import Frame, Kind, State
from tests.sync.protocol.making import frames, hashes

BODY = bytes(range(32))
PLAIN: dict[str, Any] = {"seq": 1, "turn": 1, "kind": Kind.POST, "body_hash": BODY}


def test_these_values_stay_for_ever() -> None:
    """Logs outlive programs, and members compare the values with each other."""
    assert bytes(32) == START
    assert link(START, **PLAIN).hex() == (
        "859b6c985bef80e4a37a4a80a72f074e70b14183b18c935ce53d9ec159fe234c"
    )
    repair = PLAIN | {"kind": Kind.REPAIR, "next_turn": 2, "next_hash": bytes(32)}
    assert link(START, **repair, void_after=1, closes=True).hex() == (
        "898c6d01c457a1305880315b8f849d290b7fa2da086da73017e58a5b1d4b85e0"
    )


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 2},
        {"seq": 2**40},
        {"turn": 2},
        {"kind": Kind.REPAIR},
        {"body_hash": bytes(32)},
        {"next_turn": 1},
        {"next_hash": BODY},
        {"void_after": 1},
        {"closes": True},
    ],
)
def test_every_part_counts(change: dict[str, Any]) -> None:
    assert link(START, **PLAIN | change) != link(START, **PLAIN)
    assert link(BODY, **PLAIN | change) != link(START, **PLAIN | change)


def test_parts_do_not_flow_into_each_other() -> None:
    """The same digits in another place are another value."""
    numbers: list[dict[str, Any]] = [
        {"seq": 5},
        {"turn": 5},
        {"next_turn": 5},
        {"void_after": 5},
        {"next_hash": BODY, "body_hash": START},
        {"next_hash": START, "body_hash": BODY, "seq": 3},
    ]
    assert len({link(START, **PLAIN | change) for change in numbers}) == len(numbers)


@given(hashes, frames())
def test_a_reader_works_out_the_same(before: bytes, frame: Frame) -> None:
    assert follow(before, frame) == link(
        before,
        seq=frame.seq,
        turn=frame.turn,
        kind=frame.kind,
        body_hash=frame.body_hash,
        next_turn=frame.next_turn,
        next_hash=frame.next_hash,
        void_after=frame.void_after,
        closes=frame.closes,
    )


@given(hashes, st.binary(max_size=100), st.sampled_from([State.WITHDRAWN, State.VOID]))
def test_a_body_that_went_changes_nothing(before: bytes, body: bytes, state: State) -> None:
    kept = Frame(7, 2, Kind.POST, State.PRESENT, body)
    gone = Frame(7, 2, Kind.POST, state, hashlib.sha256(body).digest())
    assert follow(before, kept) == follow(before, gone)


@given(st.lists(frames(), min_size=2, max_size=8), st.data())
def test_no_entry_can_be_left_out_changed_or_put_elsewhere(
    log: list[Frame], data: st.DataObject
) -> None:
    def end(entries: list[Frame]) -> bytes:
        chain = START
        for entry in entries:
            chain = follow(chain, entry)
        return chain

    place = data.draw(st.integers(0, len(log) - 1))
    assert end(log[:place] + log[place + 1 :]) != end(log)
    swapped = list(log)
    swapped[place], swapped[place - 1] = swapped[place - 1], swapped[place]
    if swapped != log:
        assert end(swapped) != end(log)
    changed = [*log[:place], data.draw(frames()), *log[place + 1 :]]
    if [_told(entry) for entry in changed] != [_told(entry) for entry in log]:
        assert end(changed) != end(log)


def _told(frame: Frame) -> tuple[object, ...]:
    """What the chain is told of a frame."""
    return (
        frame.seq,
        frame.turn,
        frame.kind,
        frame.body_hash,
        frame.next_turn,
        frame.next_hash,
        frame.void_after,
        frame.closes,
    )
