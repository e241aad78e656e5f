"""Appends to logs whose rows this instance knows already: one statement, and nothing asked before.

The rules decide on the row as this instance last left it. The statement then changes only logs that
still have the chain which the rules saw, so that whatever another instance did in between is
noticed: entries, turns and repairs all change the chain. What else may have changed does no harm:
sizes only shrink behind our back, and are counted up in the database.

Whatever does not fit goes the long way: another capability than the current turn's, an entry that
opens a turn or lists attachments, everything that a rule refuses. A key that was used before makes
the whole statement fail, as the table has each key once; the next groups then go the long way, too.
"""

from collections import OrderedDict
from collections.abc import Sequence
from hmac import compare_digest
from operator import attrgetter
from typing import Final

from sync.protocol.frames import Kind, State
from sync.protocol.problems import RefusedError
from sync.relay.book import Book
from sync.relay.operations import Append, Appended
from sync.relay.records import Log
from sync.relay.rules.logs import append
from sync.relay.stores.postgres.columns import ENTRY
from sync.relay.stores.postgres.links import AgainError, CutError, Link
from sync.relay.stores.postgres.loading import GENERATION
from sync.relay.stores.postgres.standing import Standing

KNOWN: Final = 2048
"""How many rows a committer keeps."""

WARY: Final = 16
"""How many groups go the long way after one that met a key which was used before."""

_SENT: Final = attrgetter(
    "log", "seq", "turn", "key", "request", "chain", "body_hash", "withdraw_hash"
)
_APPEND: Final = f"""
WITH moved AS (
    UPDATE logs SET
        head = n.head, chain = n.chain, size = logs.size + n.added, day = $15,
        oldest_day = CASE WHEN logs.oldest > logs.head THEN $15 ELSE logs.oldest_day END
    FROM unnest($10::bytea[], $11::bytea[], $12::bigint[], $13::bytea[], $14::bigint[])
        AS n(id, was, head, chain, added)
    WHERE logs.id = n.id AND logs.chain = n.was AND {GENERATION} = $16
    RETURNING logs.id
), filed AS (
    INSERT INTO entries ({ENTRY.listed}, body)
    SELECT
        n.log, n.seq, n.turn, {Kind.POST:d}, {State.PRESENT:d}, n.key, n.request, $15,
        n.chain, n.body_hash, length(n.body), 0, NULL, 0, false, n.withdraw_hash, n.body
    FROM unnest(
        $1::bytea[], $2::bigint[], $3::bigint[], $4::bytea[], $5::bytea[],
        $6::bytea[], $7::bytea[], $8::bytea[], $9::bytea[]
    ) AS n(log, seq, turn, key, request, chain, body_hash, withdraw_hash, body)
    WHERE n.log = ANY(ARRAY(SELECT id FROM moved))
)
SELECT id FROM moved
"""

Answers = list[Appended | None]


class Shortcut:
    """The rows that one committer knows, and the way they are used.

    Args:
        standing: who the relay is.
    """

    def __init__(self, standing: Standing) -> None:
        self._standing: Final = standing
        self._rows: Final[OrderedDict[bytes, Log]] = OrderedDict()
        self._wary = 0

    def learn(self, rows: Sequence[Log]) -> None:
        """Take logs as they were just committed; they belong to this object from now on."""
        for row in rows:
            self._rows[row.id] = row
            self._rows.move_to_end(row.id)
        while len(self._rows) > KNOWN:
            self._rows.popitem(last=False)

    async def append(self, link: Link, operations: Sequence[Append]) -> Answers:
        """Do what can be done this way; None stands for what cannot.

        Raises:
            StoreFailedError: when nothing more is to be tried.
        """
        answers: Answers = [None] * len(operations)
        if self._wary:
            self._wary -= 1
            return answers
        book, before = Book(), dict[bytes, tuple[bytes, int]]()
        barred = {operation.log for operation in operations if not self._fits(operation)}
        setting = self._standing.setting()
        for at, operation in enumerate(operations):
            if operation.log not in barred:
                row = self._rows[operation.log]
                before.setdefault(row.id, (row.chain, row.size))
                book.logs[row.id] = row
                book.keyed.setdefault((row.id, operation.key), None)
                try:
                    answers[at] = append(operation, book, setting)
                except RefusedError:
                    answers[at] = None
        if not book.appended:
            return answers
        moved = await self._save(link, book, before, setting.generation)
        for at, operation in enumerate(operations):
            if operation.log not in moved:
                answers[at] = None
        return answers

    def _fits(self, operation: Append) -> bool:
        row = self._rows.get(operation.log)
        if row is None or operation.next_hash or operation.attachments:
            return False
        return compare_digest(row.turn_hash, operation.capability)

    async def _save(
        self, link: Link, book: Book, before: dict[bytes, tuple[bytes, int]], generation: bytes
    ) -> set[bytes]:
        """Run the statement; returns the logs that it changed, and forgets all others."""
        rows = sorted(book.changed.values(), key=attrgetter("id"))
        moved: set[bytes] = set()
        try:
            moved.update(await _run(link, book, rows, before, generation))
        except AgainError:
            self._wary = WARY
        except CutError:
            pass
        finally:
            for row in rows:
                if row.id not in moved:
                    del self._rows[row.id]
        for row in rows:
            if row.id in moved:
                self._standing.memory.note(row.id, row.head, row.chain, row.day)
        return moved


async def _run(
    link: Link,
    book: Book,
    rows: Sequence[Log],
    before: dict[bytes, tuple[bytes, int]],
    generation: bytes,
) -> list[bytes]:
    entries, bodies = zip(*book.appended, strict=True)
    sent = zip(*map(_SENT, entries), strict=True)
    logs = zip(
        *(
            (row.id, before[row.id][0], row.head, row.chain, row.size - before[row.id][1])
            for row in rows
        ),
        strict=True,
    )
    async with link.bounded():
        found = await link.store(_APPEND, *sent, bodies, *logs, rows[0].day, generation)
    return [row[0] for row in found]
