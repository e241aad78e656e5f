"""Chips above the list: filters that were typed, and searches that were kept."""

import re
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.failures import BadQuery
from app.domain.query import parse_query
from app.usecases.save_search import forget_search, save_search
from app.vault.repositories.keeping import SavedSearch
from app.vault.transaction import Transaction
from ui.context import Context
from ui.widgets.chips import Chip, FlowLayout

_FILTER = re.compile(
    r"(?:^|(?<=\s))(-?(?:tag|mood|from|to|on|has|is):(?:\"[^\"]+\"|[^\s\"]+))(?=\s)", re.IGNORECASE
)


class FilterChips(QWidget):
    """The filters of a search, each removable.

    Signals:
        changed(): a filter was taken away.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._chips: list[Chip] = []
        self._flow = FlowLayout(self, gap=context.look.px(6))
        self.hide()

    @property
    def terms(self) -> list[str]:
        """The filters, as they are typed."""
        return [chip.text() for chip in self._chips]

    @property
    def chips(self) -> list[Chip]:
        """The chips, in order."""
        return list(self._chips)

    def take_from(self, text: str, *, ended: bool = False) -> str:
        """Make chips of the complete filters in ``text`` and return the rest.

        A filter is complete when a space follows it, or with ``ended`` at the end too.
        """
        rest = f"{text} " if ended else text
        for term in _FILTER.findall(rest):
            try:
                parse_query(term, today=self._context.today())
            except BadQuery:
                continue
            rest = rest.replace(f"{term} ", "", 1)
            self._add(term)
        return rest.rstrip() if ended else rest

    def set_terms(self, terms: list[str]) -> None:
        """Show these filters."""
        for chip in list(self._chips):
            self._drop(chip)
        for term in terms:
            self._add(term)

    def _add(self, term: str) -> None:
        if term in self.terms:
            return
        chip = Chip(self._context.look, term, icon="filter", removable=True, soft=True, parent=self)
        chip.remove_requested.connect(lambda: self._remove(chip))
        self._chips.append(chip)
        self._flow.addWidget(chip)
        chip.show()
        self.show()

    def _remove(self, chip: Chip) -> None:
        self._drop(chip)
        self.changed.emit()

    def _drop(self, chip: Chip) -> None:
        self._chips.remove(chip)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.setVisible(bool(self._chips))
        self.updateGeometry()


class SavedSearches(QWidget):
    """Searches that were kept; a press looks again.

    Signals:
        chosen(str): look for this.
        loaded(): those that are kept are here.
    """

    chosen = Signal(str)
    loaded = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._items: list[SavedSearch] = []
        self._chips: list[Chip] = []
        self._flow = FlowLayout(self, gap=context.look.px(6))
        self.setAccessibleName(self.tr("Saved searches"))
        self.hide()

    @property
    def chips(self) -> list[Chip]:
        """The chips, in order."""
        return list(self._chips)

    @property
    def any(self) -> bool:
        """Whether there are any."""
        return bool(self._items)

    def load(self) -> None:
        """Read them from the vault."""
        self._context.store.read(
            lambda tx: tx.searches.all(), self._show, owner=self, replaces="saved-searches"
        )

    def keep(self, query: str) -> None:
        """Keep a search."""
        store = self._context.store

        def work(tx: Transaction) -> tuple[SavedSearch, Changes]:
            return save_search(tx, "", query, now=store.now(), new_id=store.new_id)

        def kept(item: SavedSearch) -> None:
            self._context.shell.say(
                self.tr("This search was kept."), self.tr("Undo"), lambda: self._forget(item.id)
            )

        store.write(work, kept, owner=self)

    def holds(self, query: str) -> bool:
        """Whether this search is kept already."""
        return any(item.query == query.strip() for item in self._items)

    def clear(self) -> None:
        """Drop every text."""
        self._show([])

    def _show(self, items: list[SavedSearch]) -> None:
        self._items = items
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(item) for item in items]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()
        self.loaded.emit()

    def _chip(self, item: SavedSearch) -> Chip:
        chip = Chip(self._context.look, item.name, icon="bookmark", removable=True, parent=self)
        chip.clicked.connect(lambda: self.chosen.emit(item.query))
        chip.remove_requested.connect(lambda: self._give_up(item))
        return chip

    def _give_up(self, item: SavedSearch) -> None:
        store = self._context.store

        def again(tx: Transaction) -> Changes:
            save_search(tx, item.name, item.query, now=store.now(), new_id=store.new_id)
            return Changes(searches=True)

        store.write(
            lambda tx: forget_search(tx, item.id),
            lambda _: self._context.shell.say(
                self.tr("This search is no longer kept."),
                self.tr("Undo"),
                lambda: store.write(again),
            ),
            owner=self,
        )

    def _forget(self, ident: UUID) -> None:
        self._context.store.write(lambda tx: forget_search(tx, ident))
