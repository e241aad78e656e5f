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


@dataclass
class Together:
    """What is written in one transaction, ``most`` bytes at most if it can be parted."""

    write: Write
    most: int
    steps: list[tuple[Turn, Step]] = field(default_factory=list)
    size: int = 0

    def put(self, turn: Turn, step: Step, size: int = 0) -> None:
        """Take a step of so many bytes; those before go first when it is too much together."""
        if self.steps and self.size + size > self.most:
            self.flush()
        self.steps.append((turn, step))
        self.size += size

    def flush(self) -> None:
        """Write what there is."""
        steps, self.steps, self.size = self.steps, [], 0

        def work(tx: Transaction) -> None:
            tx.stage()
            for _, step in sorted(steps, key=lambda pair: pair[0]):
                step(tx)

        if steps:
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
