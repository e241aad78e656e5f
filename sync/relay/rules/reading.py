"""What a capability may read."""

from dataclasses import dataclass

from sync.protocol.chain import START
from sync.protocol.problems import Problem, RefusedError
from sync.relay.records import Attachment, Log, Turn


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a log that a capability opens.

    Attributes:
        turn: its turn's number.
        oldest: the first entry it can still get.
        head: the last entry it may ever see so far.
        ended: whether its turn has ended, so that nothing comes after `head`.
    """

    turn: int
    oldest: int
    head: int
    ended: bool


def stretch(log: Log | None, turn: Turn | None) -> Stretch:
    """The part of `log` that the capability of `turn` reads.

    Raises:
        RefusedError: `UNKNOWN`, the same whichever of the two is missing.
    """
    if log is None or turn is None:
        raise RefusedError(Problem.UNKNOWN)
    head = log.head if turn.last is None else turn.last
    oldest = min(max(log.oldest, turn.first), head + 1)
    return Stretch(turn.number, oldest, head, turn.last is not None)


def check_cursor(part: Stretch, after: int) -> None:
    """Whether reading can go on after entry `after`.

    Raises:
        RefusedError: `TOO_OLD` with the oldest entry, or `AHEAD` with the head.
    """
    if after > part.head:
        raise RefusedError(Problem.AHEAD, {"head": part.head})
    if after + 1 < part.oldest:
        raise RefusedError(Problem.TOO_OLD, {"oldest": part.oldest, "head": part.head})


def chain_after(log: Log, seq: int, kept: bytes | None) -> bytes:
    """The chain's value after entry `seq`; `kept` is the value in the entry's row, if it has one.

    `START` stands for unknown: after the end of a turn of which everything has expired.
    """
    if seq == log.oldest - 1:
        return log.base_chain
    if seq == log.head:
        return log.chain
    return kept or START


def may_see(turn: Turn, attachment: Attachment) -> bool:
    """Whether the capability of `turn` opens an attachment.

    One that is pending is the current turn's affair, one that is listed goes with its entry.
    """
    if attachment.seq is None:
        return turn.last is None
    return turn.first <= attachment.seq and (turn.last is None or attachment.seq <= turn.last)
