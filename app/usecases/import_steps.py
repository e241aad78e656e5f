"""The short transactions that a long import is made of."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TypeVar

from app.usecases.attach_file import Step, Write
from app.vault.transaction import Transaction

R = TypeVar("R")
Item = TypeVar("Item")


class Turn(IntEnum):
    """What comes before what in a transaction.

    The word index writes out what it has whenever another table gets a statement of several rows,
    so nothing of that kind stands between two entries.
    """

    FILE = 0
    ENTRY = 1
    COUNT = 2


@dataclass(frozen=True, slots=True)
class _Waiting:
    turn: Turn
    step: Step
    size: int


@dataclass
class Together:
    """What is written in one transaction, ``most`` bytes at most if it can be parted."""

    write: Write
    most: int
    steps: list[_Waiting] = field(default_factory=list)
    size: int = 0

    def put(self, turn: Turn, step: Step, size: int = 0) -> None:
        """Take a step of so many bytes; where it is too much together, others go first.

        Files go before anything else: with entries in few transactions the word index writes few
        pieces, and there is less to join.
        """
        for only in ({Turn.FILE}, set(Turn)):
            if self.size + size > self.most:
                self._let_go(only)
        self.steps.append(_Waiting(turn, step, size))
        self.size += size

    def flush(self) -> None:
        """Write what there is."""
        self._let_go(set(Turn))

    def _let_go(self, turns: set[Turn]) -> None:
        """Write those of some turns in one transaction."""
        going = [one for one in self.steps if one.turn in turns]
        going.sort(key=lambda one: one.turn)

        def work(tx: Transaction) -> None:
            tx.stage()
            for one in going:
                one.step(tx)

        self.steps = [one for one in self.steps if one.turn not in turns]
        self.size = sum(one.size for one in self.steps)
        if going:
            self.write(work)


def grouped(
    items: Iterable[Item], most: int, most_bytes: int, size: Callable[[Item], int] = lambda _: 0
) -> Iterator[list[Item]]:
    """Yield items in lists of at most so many, and not much more than ``most_bytes`` in size."""
    group, total = list[Item](), 0
    for item in items:
        group.append(item)
        total += size(item)
        if len(group) == most or total >= most_bytes:
            yield group
            group, total = [], 0
    if group:
        yield group


def returning(write: Write, work: Callable[[Transaction], R]) -> R:
    """Run a transaction whose result matters."""
    results: list[R] = []
    write(lambda tx: results.append(work(tx)))
    # The last one: a full disk may have made the work run twice.
    return results[-1]
