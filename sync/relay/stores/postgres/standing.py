"""Who the relay is just now, and what this instance knows to be stored.

A database whose standby was promoted before it had everything, or that was put back from a backup,
lacks entries that were acknowledged. An instance that remembers one of them notices, and draws a
new generation: no log is written any more until its stewards have repaired it.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from sync.protocol.times import DAY
from sync.relay.records import Limits, Log, Setting
from sync.relay.stores.interface import Identity, StoreFailedError
from sync.relay.stores.postgres.links import CutError, Link

REMEMBERED: Final = 4096
"""How many logs an instance remembers."""

_IDENTITY: Final = "SELECT name, value FROM meta WHERE name IN ('relay', 'generation', 'mint_key')"
_RENEW: Final = "UPDATE meta SET value = $1 WHERE name = 'generation' AND value = $2"
_BEHIND: Final = (
    "SELECT n.id FROM unnest($1::bytea[], $2::bigint[], $3::bytea[]) AS n(id, head, chain)"
    " LEFT JOIN logs AS l ON l.id = n.id"
    " LEFT JOIN entries AS e ON e.log = n.id AND e.seq = n.head"
    " WHERE l.id IS NULL OR l.head < n.head OR (l.head = n.head AND l.chain <> n.chain)"
    " OR e.chain <> n.chain"
)


class LostError(CutError):
    """The database lacks what this instance knows to be stored; nothing was done."""


class Memory:
    """The last entries that this instance wrote and saw committed, the oldest forgotten first.

    Args:
        most: of how many logs.
    """

    def __init__(self, most: int = REMEMBERED) -> None:
        self._most: Final = most
        self._heads: Final[OrderedDict[bytes, tuple[int, bytes, int]]] = OrderedDict()

    def note(self, log: bytes, head: int, chain: bytes, day: int) -> None:
        """Remember that a log has this entry; `day` is today."""
        known = self._heads.get(log)
        if known is None or known[0] <= head:
            self._heads[log] = (head, chain, day)
        self._heads.move_to_end(log)
        if len(self._heads) > self._most:
            self._heads.popitem(last=False)

    def denies(self, log: bytes, row: Log | None, oldest_day: int) -> bool:
        """Whether a log as it was loaded lacks what is remembered.

        Args:
            log: its id.
            row: the log, or None when it is not there.
            oldest_day: what was noted before this day may be gone for good reasons.
        """
        known = self._heads.get(log)
        if known is None:
            return False
        head, chain, day = known
        if day < oldest_day:
            del self._heads[log]
            return False
        return row is None or row.head < head or (row.head == head and row.chain != chain)

    def all(self, oldest_day: int) -> Sequence[tuple[bytes, int, bytes]]:
        """Log, head and chain of everything noted since a day."""
        return [
            (log, head, chain)
            for log, (head, chain, day) in self._heads.items()
            if day >= oldest_day
        ]

    def forget(self) -> None:
        """Begin anew."""
        self._heads.clear()


class Standing:
    """The identity, today, and the guard against losses.

    Args:
        limits: what the owner allows.
        clock: the time in seconds since 1970-01-01 UTC.
        random_bytes: draws a new generation.
    """

    def __init__(
        self,
        limits: Limits,
        *,
        clock: Callable[[], float],
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self.memory: Final = Memory()
        self._limits: Final = limits
        self._clock: Final = clock
        self._random_bytes: Final = random_bytes
        self._identity: Identity | None = None

    @property
    def identity(self) -> Identity:
        """Who this relay is. Raises `StoreFailedError` before it was read."""
        if self._identity is None:
            raise StoreFailedError("The store is not open.")
        return self._identity

    @property
    def day(self) -> int:
        """Today."""
        return int(self._clock() // DAY)

    def setting(self) -> Setting:
        """What the rules need to know."""
        identity = self.identity
        return Setting(identity.relay, identity.generation, self.day, self._limits)

    async def read(self, link: Link) -> None:
        """Read the identity, and go on with the generation that the database has now."""
        found = {row[0]: row[1] for row in await link.fetch(_IDENTITY)}
        identity = Identity(found["relay"], found["generation"], found["mint_key"])
        if self._identity and self._identity.generation != identity.generation:
            self.memory.forget()
        self._identity = identity

    def adopt(self, generation: bytes | None) -> None:
        """Go on with the generation that was read beside a log."""
        if generation is not None and generation != self.identity.generation:
            self.memory.forget()
            self._identity = replace(self.identity, generation=generation)

    def check(self, book_logs: dict[bytes, Log | None]) -> None:
        """Compare loaded logs with what is remembered. Raises `LostError`."""
        oldest_day = self._memorable
        for log, row in book_logs.items():
            if self.memory.denies(log, row, oldest_day):
                raise LostError("The database lacks entries that were acknowledged.")

    async def check_all(self, link: Link) -> None:
        """Compare everything that is remembered with a database that was just connected to."""
        known = self.memory.all(self._memorable)
        if known and await link.fetch(_BEHIND, *zip(*known, strict=True)):
            await self.renew(link)

    async def renew(self, link: Link) -> None:
        """Draw a new generation, unless another instance did so first, and go on with it."""
        async with link.transaction():
            await link.fetch(_RENEW, self._random_bytes(16), self.identity.generation)
        async with link.bounded():
            await self.read(link)

    @property
    def _memorable(self) -> int:
        """Logs that were written since this day cannot have been dropped for being idle.

        Other instances' days may be one ahead.
        """
        return self.day - self._limits.idle_log_days + 2
