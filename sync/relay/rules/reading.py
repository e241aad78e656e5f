"""What a capability may read."""

from dataclasses import dataclass

from sync.protocol.problems import Problem, RefusedError
from sync.relay.records import Log, Turn


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
