"""Which entry to share: the newest ones, or words to find another by."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from app.domain.boundaries.acts import Act
from app.domain.entry import EntryRow
from app.domain.failures import BadQuery
from app.domain.query import parse_query
from app.vault.transaction import Transaction
from ui.context import Context
from ui.models.sentences import heading_of, row_sentence
from ui.text import clock, full_day
from ui.views.rows import Row, RowList
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.overlay import Overlay

_WIDTH, _HEIGHT, _PAUSE, _SHOWN = 620, 560, 60, 40


class ChooseEntry(Overlay):
    """A list of entries; Return or a double click takes one.

    Signals:
        taken(UUID): an entry.
    """

    act = Act.SPEAK_IN_CIRCLE

    taken = Signal(object)

    def __init__(self, context: Context) -> None:
        title = QCoreApplication.translate("ChooseEntry", "Which entry?")
        super().__init__(context.look, title, width=_WIDTH, height=_HEIGHT)
        self._context = context
        look = context.look
        self.field = SearchField(look, self.tr("Find an entry"), self.tr("Words of an entry"))
        self.list = RowList(look, self.tr("Entries"))
        self._none = Label(look, self.tr("No entry has these words."), color="ink2", wrap=True)
        self._none.hide()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._ask)
        for widget, stretch in ((self.field, 0), (self._none, 0), (self.list, 1)):
            self.body.addWidget(widget, stretch)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.field.down_pressed.connect(self.list.setFocus)
        self.field.returnPressed.connect(self._take_current)
        self.list.opened.connect(self._take)
        self.list.clicked.connect(lambda index: self._take(self.list.rows.row(index.row()).key))
        self._ask()

    def _ask(self) -> None:
        text, today = self.field.text().strip(), self._context.today()

        def read(tx: Transaction) -> list[EntryRow]:
            if not text:
                return tx.timeline.newest(_SHOWN)
            try:
                return tx.search.find(parse_query(text, today=today), limit=_SHOWN)
            except BadQuery:
                return []

        self._context.store.read(read, self._show, owner=self, replaces="share-choose")

    def _show(self, rows: list[EntryRow]) -> None:
        self.list.rows.set_rows([self._row(row) for row in rows])
        self.list.choose(0)
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)

    def _row(self, row: EntryRow) -> Row:
        when = f"{full_day(row.local_date)} {clock(row.created_at, row.zone)}"
        return Row(row.id, heading_of(row), second=when, third=row.excerpt,
                   spoken=row_sentence(row))  # fmt: skip

    def _take_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._take(self.list.rows.row(index.row()).key)

    def _take(self, key: object) -> None:
        if isinstance(key, UUID):
            self.accept()
            self.taken.emit(key)
