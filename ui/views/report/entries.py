"""Choosing journal entries one by one, from a list that can be searched."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QTimer
from PySide6.QtWidgets import QHBoxLayout

from app.domain.entry import EntryRow
from app.domain.failures import Failure
from app.domain.query import parse_query
from app.vault.transaction import Transaction
from ui.context import Context
from ui.models.sentences import heading_of, row_sentence
from ui.text import failure_text, full_day
from ui.views.rows import Row, RowList
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.overlay import Overlay

_WIDTH, _HEIGHT = 640, 620
_MOST = 200
_PAUSE = 120

Chosen = dict[UUID, str]


class EntriesOverlay(Overlay):
    """A field, the entries of the period or those that were searched, and boxes to tick.

    Attributes:
        field: what is searched for.
        list: the entries; Space ticks one.
        keep: takes what is ticked.
    """

    def __init__(
        self,
        context: Context,
        days: tuple[date, date],
        chosen: Chosen,
        then: Callable[[Chosen], object],
    ) -> None:
        super().__init__(context.look, self.tr("Choose entries"), width=_WIDTH, height=_HEIGHT)
        self._context, self._days, self._then = context, days, then
        self._chosen = dict(chosen)
        self._filling = False
        look = context.look
        said = self.tr("Each one goes along word for word, without its pictures and files.")
        self._said = Label(look, said, color="ink2", wrap=True)
        self.field = SearchField(look, self.tr("Search"), self.tr("Search the whole journal"))
        self.list = RowList(look, self.tr("Entries"), ticks=True)
        self._none = Label(look, self.tr("No entries like that."), color="ink2", wrap=True)
        self._none.hide()
        self._count = Label(look, "", "ui.small", "ink2")
        self.keep = Button(look, self.tr("Take these"), "primary", large=True)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._ask()

    def _build(self) -> None:
        self.body.addWidget(self._said)
        self.body.addWidget(self.field)
        self.body.addWidget(self._none)
        self.body.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.keep)
        self.body.addLayout(foot)
        self._soon.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.field.escaped.connect(self.reject)
        self.field.down_pressed.connect(self.list.setFocus)
        self.list.ticked.connect(self._ticked)
        self.keep.clicked.connect(self._keep)
        self.finished.connect(self._forget)
        self._tell()

    def _ask(self) -> None:
        text, today = self.field.text().strip(), self._context.today()
        first, last = self._days

        def read(tx: Transaction) -> list[EntryRow]:
            words = text or f"from:{first.isoformat()} to:{last.isoformat()}"
            return tx.search.find(parse_query(words, today=today), limit=_MOST)

        def failed(failure: Failure) -> None:
            self._show([])
            self._none.setText(failure_text(failure))

        self._context.store.read(
            read, self._show, failed=failed, owner=self, replaces="report-entries"
        )

    def _show(self, entries: list[EntryRow]) -> None:
        rows = [
            Row(entry.id, heading_of(entry), full_day(entry.local_date), spoken=row_sentence(entry))
            for entry in entries
        ]
        self._filling = True
        self.list.rows.set_rows(rows)
        for number, entry in enumerate(entries):
            if entry.id in self._chosen:
                flag = QItemSelectionModel.SelectionFlag.Select
                self.list.selectionModel().select(self.list.rows.index(number), flag)
        self._filling = False
        self.list.setVisible(bool(rows))
        self._none.setText(self.tr("No entries like that."))
        self._none.setVisible(not rows)
        announce(self.field, self.tr("%n found", "", len(rows)))

    def _ticked(self) -> None:
        if self._filling:
            return
        rows = self.list.rows
        on = set(self.list.keys())
        for number in range(rows.rowCount()):
            row = rows.row(number)
            if not isinstance(row.key, UUID):
                continue
            if row.key in on:
                self._chosen.setdefault(row.key, row.title)
            else:
                self._chosen.pop(row.key, None)
        self._tell()

    def _tell(self) -> None:
        self._count.setText(self.tr("%n chosen", "", len(self._chosen)))

    def _keep(self) -> None:
        chosen = dict(self._chosen)
        self.accept()
        self._then(chosen)

    def _forget(self) -> None:
        self._chosen.clear()
        self.list.rows.set_rows([])
        self.field.clear()
        self._soon.stop()
