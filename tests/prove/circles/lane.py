"""A vault in memory: the real statements over the real tables, without files and keys."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import Final, TypeVar

from sqlcipher3 import dbapi2

from app.domain.failures import DiskFull
from app.vault.migrate import migrate
from app.vault.repositories.circle_state import lose_places
from app.vault.sqlcipher import Connection, world
from app.vault.transaction import Transaction
from tests.prove.circles.road import Crash

T = TypeVar("T")

_WAYS: Final = 3
_STATEMENTS: Final = 1000


def empty() -> Connection:
    """A vault that holds nothing."""
    return copied(_fresh())


@cache
def _fresh() -> Connection:
    sql = dbapi2.connect(":memory:", isolation_level=None)
    migrate(sql)
    return sql


def copied(sql: Connection) -> Connection:
    """The same, on its own from here."""
    other = dbapi2.connect(":memory:", isolation_level=None, cached_statements=_STATEMENTS)
    sql.backup(other)  # type: ignore[attr-defined]  # the stubs do not know it
    return other


@dataclass
class Power:
    """When the power goes, and whether the disk is full.

    Attributes:
        chance: draws it.
        cuts: how often a writing is cut, from 0 up to 1.
        full: how often there is no room.
        counts: how often what happened.
    """

    chance: Random
    cuts: float = 0.0
    full: float = 0.0
    counts: dict[str, int] = field(default_factory=dict)

    def note(self, what: str) -> None:
        """Count something."""
        self.counts[what] = self.counts.get(what, 0) + 1


class Lane:
    """The way to a vault (`app.usecases.circles.port.Lane`), which can be cut at every writing.

    Attributes:
        sql: the vault.
        power: what may go wrong.
        changes: goes up with everything that may have changed it.
    """

    def __init__(self, sql: Connection, power: Power) -> None:
        self.sql = sql
        self.power = power
        self.changes = 0

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run work in one transaction. Raises `Crash`, `DiskFull`."""
        self.changes += 1
        power, sql = self.power, self.sql
        cut = power.chance.randrange(_WAYS) if power.chance.random() < power.cuts else None
        if cut is not None:
            power.note(f"cut {cut}")
        if cut == 0:
            raise Crash
        with world():
            sql.execute("BEGIN IMMEDIATE")
            try:
                done = work(Transaction(sql))
                if cut == 1:
                    raise Crash
                if power.full and power.chance.random() < power.full:
                    power.note("full")
                    raise DiskFull
                sql.execute("COMMIT")
            except BaseException:
                sql.execute("ROLLBACK")
                raise
        if cut is not None:
            raise Crash
        return done

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run reading work."""
        with world():
            return work(Transaction(self.sql))

    def taken_over(self, sql: Connection, *, noticed: bool) -> None:
        """Go on with another copy; one that is noticed gives its places up, as at opening."""
        self.sql = sql
        self.changes += 1
        if noticed:
            sql.execute("BEGIN IMMEDIATE")
            lose_places(sql)
            sql.execute("COMMIT")
