"""Whether what clients saw of one log can have happened in one order that agrees with real time.

In general that is hard to decide (Wing and Gong 1993). Here the log itself gives the order: entry n
was added at one moment, after entry n - 1 and before entry n + 1. What a client saw says no more
than that such a moment was not before, or not after, one of the client's own: an append was added
after it was sent and before it was answered; a read that saw n entries ended after entry n was
added, and began before entry n + 1 was. Moments that satisfy all of this exist if and only if no
entry's earliest moment is after the latest one of its own or of an entry that follows.
`tests/sync/test_histories.py` compares this with the general search on many small histories.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from sync.protocol.chain import START, follow
from sync.protocol.frames import Frame, Kind

NEVER: Final = float("inf")


@dataclass(frozen=True)
class Try:
    """One attempt to append.

    Attributes:
        key: the idempotency key, shared by all attempts at the same append.
        body_hash: what was to be appended.
        turn: the turn it named.
        opens: whether it was to open the next turn.
        began: when it was sent.
        ended: when the answer came; `NEVER` when none came.
        seq: its place, when it was acknowledged.
        now: the turn after it, as the answer says.
        chain: the chain's value after it, as the answer says.
        stale: whether the answer was that the turn has passed.
        winner: the entry that ended the turn, where that answer names it.
    """

    key: bytes
    body_hash: bytes
    turn: int
    opens: bool
    began: float
    ended: float = NEVER
    seq: int | None = None
    now: int = 0
    chain: bytes = b""
    stale: bool = False
    winner: int | None = None


@dataclass(frozen=True)
class Look:
    """One read: the frames of a page after a cursor, and how far the log had come.

    `over` says that the reader's turn had ended: then `head` is its end, not the log's.
    """

    after: int
    began: float
    ended: float
    head: int
    frames: tuple[Frame, ...]
    over: bool = False


@dataclass
class History:
    """Everything that clients did with one log, and all its frames in the end.

    Times are those of one clock. An append that was refused for another reason than its turn is
    noted with neither a place nor `stale`; it must not be in the log unless no answer came.
    """

    tries: list[Try] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    log: Sequence[Frame] = ()


def problems(history: History) -> list[str]:
    """Everything that cannot have happened; empty when the history is linearisable."""
    found = [*_log_problems(history.log)]
    if found:
        return found
    chains = [START, *accumulate_chain(history.log)]
    places = _places(history)
    known = {seq for seqs in places.values() for seq in seqs}
    found = [f"entry {frame.seq}: nobody appended it" for frame in history.log
             if frame.seq not in known]  # fmt: skip
    for key, tries in _by_key(history.tries).items():
        found += _append_problems(tries, places[key], history.log, chains)
    winners = _winners(history.log)
    for one in history.tries:
        found += _stale_problems(one, winners)
    for look in history.looks:
        found += _page_problems(look, history.log)
    return found or _time_problems(history, places, winners)


def accumulate_chain(log: Iterable[Frame]) -> Iterator[bytes]:
    """The chain's value after each entry."""
    chain = START
    for frame in log:
        chain = follow(chain, frame)
        yield chain


def _by_key(tries: Iterable[Try]) -> Mapping[bytes, list[Try]]:
    found: dict[bytes, list[Try]] = defaultdict(list)
    for one in tries:
        found[one.key].append(one)
    return found


def _places(history: History) -> Mapping[bytes, list[int]]:
    """Where what was appended with each key stands in the log."""
    at = defaultdict(list)
    for frame in history.log:
        at[frame.body_hash].append(frame.seq)
    return {one.key: at.get(one.body_hash, []) for one in history.tries}


def _winners(log: Iterable[Frame]) -> Mapping[int, int]:
    """The entry that ended each turn."""
    found, turn = {}, 1
    for frame in log:
        if frame.next_hash:
            found[turn] = frame.seq
            turn = frame.next_turn
    return found


def _log_problems(log: Sequence[Frame]) -> Iterator[str]:
    """Gaps, and turns that do not follow one another."""
    turn = 1
    for place, frame in enumerate(log, 1):
        if frame.seq != place:
            yield f"entry {frame.seq} stands at place {place}"
            return
        if frame.kind is Kind.POST and frame.turn != turn:
            yield f"entry {place} is of turn {frame.turn} while the log is in turn {turn}"
        if frame.next_hash:
            if frame.next_turn <= turn:
                yield f"entry {place} opens turn {frame.next_turn} after turn {turn}"
            turn = frame.next_turn


def _append_problems(
    tries: Sequence[Try], places: Sequence[int], log: Sequence[Frame], chains: Sequence[bytes]
) -> Iterator[str]:
    """Whether an append is there once when it was acknowledged, and as it was acknowledged."""
    name = tries[0].key.hex()[:8]
    acknowledged = {one.seq for one in tries if one.seq is not None}
    if len(places) > 1:
        yield f"append {name} is there {len(places)} times: {places}"
    if not acknowledged <= set(places):
        yield f"append {name} was acknowledged as {acknowledged}, and is at {places}"
        return
    # Had it been there, a stale turn would not have been what the answer was about.
    refused = any(one.stale for one in tries) or all(one.ended < NEVER for one in tries)
    if places and not acknowledged and refused:
        yield f"append {name} was refused, and is at {places}"
    for one in tries:
        if one.seq is None:
            continue
        frame = log[one.seq - 1]
        if one.chain != chains[one.seq]:
            yield f"append {name} was answered with another chain than the log's"
        if frame.turn != one.turn or one.now != (frame.next_turn or frame.turn):
            yield f"append {name} of turn {one.turn} was put into turn {frame.turn}"


def _stale_problems(one: Try, winners: Mapping[int, int]) -> Iterator[str]:
    """Whoever was told that a turn has passed was told the truth."""
    if not one.stale:
        return
    winner = winners.get(one.turn)
    if winner is None:
        yield f"turn {one.turn} was refused as passed, and nobody ended it"
    elif one.winner not in {None, winner}:
        yield f"entry {one.winner} was named as the winner of turn {one.turn}, not {winner}"


def _page_problems(look: Look, log: Sequence[Frame]) -> Iterator[str]:
    """Each read shows a stretch of the log, without a gap."""
    end = look.after + len(look.frames)
    if look.head > len(log) or end > look.head:
        yield f"a read saw {max(end, look.head)} entries where there are {len(log)}"
        return
    for frame, there in zip(look.frames, log[look.after :], strict=False):
        if _fixed(frame) != _fixed(there):
            yield f"a read saw another entry {there.seq}, numbered {frame.seq}"
            return


def _fixed(frame: Frame) -> tuple[object, ...]:
    """What of an entry never changes: all but whether its body is still there."""
    return (frame.seq, frame.turn, frame.kind, frame.body_hash, frame.next_turn, frame.next_hash,
            frame.void_after, frame.closes)  # fmt: skip


def _time_problems(
    history: History, places: Mapping[bytes, list[int]], winners: Mapping[int, int]
) -> list[str]:
    """Whether there is a moment for each entry, in their order: see above."""
    moments = _Moments(len(history.log) + 2)
    for key, tries in _by_key(history.tries).items():
        for seq in places[key]:
            moments.not_before(seq, min(one.began for one in tries), f"entry {seq} was sent")
    for one in history.tries:
        if one.seq is not None:
            moments.not_after(one.seq, one.ended, f"entry {one.seq} was acknowledged")
        if one.stale:
            told = f"turn {one.turn} was refused as passed"
            moments.not_after(winners[one.turn], one.ended, told)
    for look in history.looks:
        saw = f"a read saw {look.head} entries"
        moments.not_after(look.head, look.ended, f"{saw} and ended")
        if not look.over:
            moments.not_before(look.head + 1, look.began, f"{saw} and began")
    return moments.contradictions()


class _Moments:
    """The earliest and the latest moment of each entry, and what says so."""

    def __init__(self, count: int) -> None:
        self._earliest = [(-NEVER, "")] * count
        self._latest = [(NEVER, "")] * count

    def not_before(self, seq: int, moment: float, why: str) -> None:
        self._earliest[seq] = max(self._earliest[seq], (moment, why))

    def not_after(self, seq: int, moment: float, why: str) -> None:
        self._latest[seq] = min(self._latest[seq], (moment, why))

    def contradictions(self) -> list[str]:
        """Entries that would have to be there before another one that comes first."""
        found, last = [], (-NEVER, "")
        for earliest, latest in list(zip(self._earliest, self._latest, strict=True))[1:-1]:
            last = max(last, earliest)
            if last[0] > latest[0]:
                found.append(f"{latest[1]} before {last[1]}")
        return found
