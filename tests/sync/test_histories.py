"""The checker finds what cannot have happened, and agrees with the general search."""

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

import pytest

from sync.protocol.frames import Frame, Kind, State
from tests.sync.histories import NEVER, History, Look, Try, accumulate_chain, problems

#: What a log consists of here: the number of an append, and whether it opened a turn.
Log = tuple[tuple[int, bool], ...]


def frames(log: Log) -> tuple[Frame, ...]:
    """A log as frames."""
    made, turn = [], 1
    for seq, (number, opens) in enumerate(log, 1):
        opened = turn + 1 if opens else 0
        made.append(Frame(seq, turn, Kind.POST, State.PRESENT, b"body %d" % number, opened,
                          bytes([turn]) * 32 if opens else None))  # fmt: skip
        turn += opens
    return tuple(made)


def attempt(
    number: int, turn: int, began: float, ended: float = NEVER, *, opens: bool = False
) -> Try:
    """An attempt, so far without an answer."""
    body = hashlib.sha256(b"body %d" % number).digest()
    return Try(bytes([number]) * 16, body, turn, opens, began, ended)


def acknowledged(one: Try, log: Log, seq: int) -> Try:
    """The attempt, answered with a place."""
    frame = frames(log)[seq - 1]
    chain = list(accumulate_chain(frames(log)))[seq - 1]
    return replace(one, seq=seq, chain=chain, now=frame.next_turn or frame.turn)


LOG: Log = ((1, False), (2, True), (3, False))


def good() -> History:
    """Three appends, the second of which ends the first turn; two reads; one loser."""
    return History(
        [
            acknowledged(attempt(1, 1, 0, 2), LOG, 1),
            acknowledged(attempt(2, 1, 1, 4, opens=True), LOG, 2),
            replace(attempt(4, 1, 1, 5, opens=True), stale=True, winner=2),
            attempt(3, 2, 6),
            acknowledged(attempt(3, 2, 8, 9), LOG, 3),
        ],
        [Look(0, 3, 5, 2, frames(LOG)[:2]), Look(2, 10, 11, 3, frames(LOG)[2:])],
        frames(LOG),
    )


def test_what_can_have_happened_passes() -> None:
    assert not problems(good())


def test_an_answer_that_never_came_may_or_may_not_be_there() -> None:
    history = good()
    history.tries.append(attempt(9, 1, 0))
    assert not problems(history)
    history.log = frames((*LOG, (9, False)))
    history.tries[-1] = attempt(9, 2, 0)
    assert not problems(history)


def test_a_body_that_went_later_is_no_other_entry() -> None:
    history = good()
    first = history.log[0]
    gone = replace(first, state=State.WITHDRAWN, payload=first.body_hash)
    history.log = (gone, *history.log[1:])
    assert not problems(history)


def plant_lost(history: History) -> None:
    history.log = history.log[:2]
    history.looks.pop()


def plant_twice(history: History) -> None:
    history.log = (*history.log, replace(history.log[2], seq=4))


def plant_gap(history: History) -> None:
    history.log = (
        history.log[0],
        *(replace(frame, seq=frame.seq + 1) for frame in history.log[1:]),
    )


def plant_stranger(history: History) -> None:
    history.log = (*history.log, replace(history.log[2], seq=4, payload=b"whose?"))


def plant_late_place(history: History) -> None:
    """Sent after the entry that follows it had been answered."""
    history.tries[0] = replace(history.tries[0], began=4.5, ended=4.6)


def plant_old_read(history: History) -> None:
    history.looks.append(Look(0, 10, 11, 2, frames(LOG)[:2]))


def plant_early_read(history: History) -> None:
    history.looks.append(Look(0, 4, 5, 3, frames(LOG)))


def plant_read_backwards(history: History) -> None:
    """Both are possible alone, but not one after the other."""
    history.tries[3:] = [attempt(3, 2, 6)]
    history.looks = [Look(2, 7, 8, 3, frames(LOG)[2:]), Look(0, 9, 10, 2, frames(LOG)[:2])]


def plant_skipped_entry(history: History) -> None:
    history.looks.append(Look(0, 10, 11, 3, (frames(LOG)[0], frames(LOG)[2])))


def plant_two_winners(history: History) -> None:
    history.tries[2] = replace(history.tries[2], stale=False, winner=None, seq=3,
                               chain=history.tries[4].chain, now=2)  # fmt: skip


def plant_wrong_winner(history: History) -> None:
    history.tries[2] = replace(history.tries[2], winner=1)


def plant_loser_without_winner(history: History) -> None:
    history.tries[4] = replace(history.tries[4], seq=None, stale=True)


def plant_refused_too_early(history: History) -> None:
    history.tries[2] = replace(history.tries[2], began=0, ended=0.5)


def plant_refused_and_there(history: History) -> None:
    history.tries[3:] = [attempt(3, 2, 6, 9)]


def plant_another_chain(history: History) -> None:
    history.tries[0] = replace(history.tries[0], chain=bytes(32))


def plant_turn_backwards(history: History) -> None:
    history.log = (*history.log[:2], replace(history.log[2], turn=1))


PLANTS = [
    plant_lost, plant_twice, plant_gap, plant_stranger, plant_late_place, plant_old_read,
    plant_early_read, plant_read_backwards, plant_skipped_entry, plant_two_winners,
    plant_wrong_winner, plant_loser_without_winner, plant_refused_too_early,
    plant_refused_and_there, plant_another_chain, plant_turn_backwards,
]  # fmt: skip


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.__name__)
def test_what_cannot_have_happened_is_found(plant: object) -> None:
    history = good()
    assert callable(plant)
    plant(history)
    assert problems(history)


# --- the general search, for histories that are small enough


@dataclass(frozen=True)
class Call:
    """One call of a client with the answer it got, if it got one."""

    began: float
    ended: float
    kind: str
    number: int = 0
    turn: int = 1
    opens: bool = False
    seen: Log = ()
    seq: int = 0


def possible(call: Call, log: Log) -> Iterator[Log]:
    """The states after a call that was carried out in state `log`, if it can be answered so."""
    turn = 1 + sum(opens for _, opens in log)
    fits = call.turn == turn
    match call.kind:
        case "look":
            if call.seen == log:
                yield log
        case "stale":
            if turn > call.turn:
                yield log
        case "done":
            if fits and call.seq == len(log) + 1:
                yield (*log, (call.number, call.opens))
        case _:
            yield log
            if fits:
                yield (*log, (call.number, call.opens))


def linearisable(calls: Sequence[Call], final: Log) -> bool:
    """Whether some order that agrees with real time explains every answer and the final log."""

    @cache
    def search(left: frozenset[int], log: Log) -> bool:
        if not left:
            return log == final
        # The next one cannot have begun after another, still to come, had ended.
        first_end = min(calls[at].ended for at in left)
        return any(
            search(left - {at}, after)
            for at in left
            if calls[at].began <= first_end
            for after in possible(calls[at], log)
        )

    return search(frozenset(range(len(calls))), ())


def as_history(calls: Sequence[Call], final: Log) -> History:
    """The same calls as the checker takes them."""
    history = History(log=frames(final))
    for call in calls:
        if call.kind == "look":
            seen = frames(call.seen)
            history.looks.append(Look(0, call.began, call.ended, len(seen), seen))
            continue
        one = attempt(call.number, call.turn, call.began, call.ended, opens=call.opens)
        if call.kind == "done":
            now = call.turn + call.opens
            chain = bytes(32)
            if call.seq <= len(final):
                chain = list(accumulate_chain(frames(final)))[call.seq - 1]
            one = replace(one, seq=call.seq, chain=chain, now=now)
        elif call.kind == "stale":
            one = replace(one, stale=True)
        history.tries.append(one)
    return history


def some_run(rng: random.Random) -> tuple[list[Call], Log]:
    """A true run of a log, of which some moments and answers are then moved a little."""
    final: Log = ()
    turn, calls = 1, []
    for place in range(rng.randint(2, 7)):
        moment = place * 10.0
        began, ended = moment - rng.randint(0, 12), moment + rng.randint(0, 12)
        kind = rng.choice(("done", "done", "lost", "look", "stale"))
        opens = kind != "look" and rng.random() < 0.3
        if kind == "look":
            calls.append(Call(began, ended, kind, seen=final))
        elif kind == "stale" and turn > 1:
            calls.append(Call(began, ended, kind, place, rng.randint(1, turn - 1), opens))
        elif kind != "stale":
            end = ended if kind == "done" else NEVER
            calls.append(Call(began, end, kind, place, turn, opens, seq=len(final) + 1))
            if kind == "done" or rng.random() < 0.5:
                final = (*final, (place, opens))
                turn += opens
    return [_moved(call, final, rng) for call in calls], final


def _moved(call: Call, final: Log, rng: random.Random) -> Call:
    if rng.random() < 0.4:
        move = rng.randint(-60, 60)
        call = replace(call, began=call.began + move, ended=call.ended + move)
    if call.kind == "look" and rng.random() < 0.1:
        call = replace(call, seen=final[: rng.randint(0, len(final))])
    return call


@pytest.mark.parametrize("seed", range(4))
def test_the_checker_agrees_with_the_general_search(seed: int) -> None:
    rng = random.Random(seed)
    possible_runs = 0
    for _ in range(2000):
        calls, final = some_run(rng)
        found = problems(as_history(calls, final))
        assert linearisable(calls, final) == (not found), (calls, final, found)
        possible_runs += not found
    assert 400 < possible_runs < 1600, "the runs are all of one kind"
