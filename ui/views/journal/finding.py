"""Looking for entries as a person types."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.entry import EntryRow
from app.domain.failures import BadQuery
from app.domain.query import Query, parse_query
from app.vault.transaction import Transaction
from ui.context import Context
from ui.models.entries import Fetch
from ui.text import failure_text

FIRST = 50
_RANKED = 200  # at Enter
_PAUSE_MS = 30


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave.

    Attributes:
        rows: the best ones, ranked, with snippets.
        positions: the hits in the order to show: the ranked ones, then the others by time.
        complete: whether these are all.
    """

    query: Query
    rows: list[EntryRow]
    positions: list[int]
    fetch: Fetch
    complete: bool


class Finding(QObject):
    """Runs searches on the reading lane; a newer one takes an older one's place.

    Signals:
        found(Found): hits; a second one of the same search brings the rest.
        refused(str): the words cannot be read as a search; what was found before stays.
    """

    found = Signal(object)
    refused = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._call: Callable[[], None] | None = None
        self._turn = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._go)

    def look_for(self, text: str, *, inside_words: bool) -> None:
        """Look soon; the newest 2,000 hits are ranked."""
        self._call = lambda: self._search(text, inside_words=inside_words, everything=False)
        self._soon.start()

    def rank_all(self, text: str, *, inside_words: bool) -> None:
        """Look now, and rank every hit; a newer search cancels it."""
        self._soon.stop()
        self._search(text, inside_words=inside_words, everything=True)

    def stop(self) -> None:
        """Forget what is under way."""
        self._turn += 1
        self._soon.stop()
        self._call = None

    def _go(self) -> None:
        if self._call is not None:
            self._call()

    def _search(self, text: str, *, inside_words: bool, everything: bool) -> None:
        try:
            query = parse_query(text, today=self._context.today(), inside_words=inside_words)
        except BadQuery as failure:
            self.refused.emit(failure_text(failure))
            return
        self._turn += 1
        turn, limit = self._turn, _RANKED if everything else FIRST
        self._context.store.read(
            lambda tx: tx.search.find(query, limit=limit, everything=everything),
            lambda rows: self._first(turn, query, rows, limit),
            owner=self,
            replaces="search",
        )

    def _first(self, turn: int, query: Query, rows: list[EntryRow], limit: int) -> None:
        if turn != self._turn:
            return
        fetch = _fetching(query)
        positions = [row.position for row in rows]
        complete = len(rows) < limit
        self.found.emit(Found(query, rows, positions, fetch, complete))
        if not complete:
            self._context.store.read(
                lambda tx: tx.search.positions(query),
                lambda every: self._rest(turn, query, positions, every, fetch),
                owner=self,
                replaces="search",
            )

    def _rest(
        self, turn: int, query: Query, first: list[int], every: list[int], fetch: Fetch
    ) -> None:
        if turn == self._turn:
            seen = set(first)
            positions = first + [place for place in every if place not in seen]
            self.found.emit(Found(query, [], positions, fetch, complete=True))


def _fetching(query: Query) -> Fetch:
    def fetch(tx: Transaction, positions: list[int]) -> list[EntryRow]:
        snippets = tx.search.snippets(query, positions)
        return [
            replace(row, snippet=snippets.get(row.position, ""))
            for row in tx.timeline.rows(positions)
        ]

    return fetch
