"""How much is said again to one person in a day: a question takes few bytes, the answer many.

What is too much for today comes on the days after. Somebody who was let in again has missed a lot;
somebody who was there when it was said, only what the relay kept from them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from app.domain.circles.outbox import OutRow
from app.domain.circles.posts import PostRow
from sync.client.engine.files import size_of
from sync.protocol.sizes import ID, MIB
from sync.protocol.times import DAY_MS
from sync.session.messages.requests import Again


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one author says again to one person in a day.

    Attributes:
        entries: so many posts.
        size: so many bytes, their files among them; a single post may have more.
    """

    entries: int
    size: int


MISSED: Final = Allowance(128, 16 * MIB)
"""For somebody who was let in again since it was said."""
KEPT_BACK: Final = Allowance(32, MIB)
"""For somebody who has been there all the time."""


@dataclass(slots=True)
class _Day:
    entries: int = 0
    size: int = 0


@dataclass
class Calendar:
    """What is said again to one person, by days since 1970."""

    today: int
    _days: dict[int, _Day] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[OutRow], asker: bytes, today: int) -> "Calendar":
        """What stands in the outbox already."""
        calendar = cls(today)
        known = {row.id: row for row in rows}
        for row in known.values():
            if row.message == Again.KIND and row.audience == (asker,):
                calendar.note(row, known.get(row.body[:ID]))
        return calendar

    def note(self, row: OutRow, said: OutRow | PostRow | None) -> None:
        """Count what stands in the outbox; `said` is what it says again, where that is here."""
        day = max(row.created_at, row.not_before) // DAY_MS
        if day >= self.today:
            self._take(day, size_of(said) if said is not None else 0)

    def day_for(self, said: OutRow | PostRow, most: Allowance) -> int:
        """Return the first day on which there is room for something, and take it."""
        size, day = size_of(said), self.today
        while not self._has_room(day, size, most):
            day += 1
        self._take(day, size)
        return day

    def _has_room(self, day: int, size: int, most: Allowance) -> bool:
        taken = self._days.get(day, _Day())
        fits = not taken.entries or taken.size + size <= most.size
        return taken.entries < most.entries and fits

    def _take(self, day: int, size: int) -> None:
        taken = self._days.setdefault(day, _Day())
        taken.entries += 1
        taken.size += size
