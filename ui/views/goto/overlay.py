"""Go to anything: rooms and deeds, days, tags, kept searches and entries, by typing their names."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.domain.coping import CopingCard
from app.domain.entry import EntryRow
from app.domain.failures import BadQuery
from app.domain.query import parse_query
from app.domain.words import fold
from app.vault.repositories.keeping import SavedSearch
from app.vault.transaction import Transaction
from ui.commands import command_title
from ui.context import Context
from ui.models.sentences import heading_of, row_sentence
from ui.text import clock, full_day, number
from ui.views.goto.days import read_day
from ui.views.rows import Row, RowList
from ui.widgets.announce import announce
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.overlay import Overlay

_WIDTH, _HEIGHT = 620, 520
_PAUSE = 40
_ENTRIES, _TAGS, _SEARCHES, _CARDS = 8, 5, 5, 4

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Found:
    """What the journal has for some words."""

    cards: list[CopingCard]
    searches: list[SavedSearch]
    tags: list[tuple[str, int]]
    entries: list[EntryRow]


class GoTo(Overlay):
    """A field and a list below it; Return goes where the first row, or the chosen one, leads.

    Nothing of what is typed is kept.

    Attributes:
        field: where the name is typed.
        list: what it may mean; keys of its rows are deeds.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, self.tr("Go to"), width=_WIDTH, height=_HEIGHT)
        self._context = context
        look = context.look
        # What can be done is asked for before this overlay has the focus.
        self._commands = [
            command.id
            for command in context.preferences.keys.runnable()
            if command.id not in {"goto", "primary", "save"}
        ]
        hint = self.tr("A room, a day, a tag, or words of an entry")
        self.field = SearchField(look, self.tr("Go to"), hint)
        self.list = RowList(look, self.tr("Where to go"))
        self._none = Label(look, self.tr("Nothing has this name."), color="ink2", wrap=True)
        self._none.hide()
        self._known: _Found | None = None
        self._act: Act | None = None
        self._wants_first = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._ask)
        self.body.addWidget(self.field)
        self.body.addWidget(self._none)
        self.body.addWidget(self.list, 1)
        self.list.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._go_first)
        self.field.down_pressed.connect(self._into_list)
        self.field.escaped.connect(self.reject)
        self.list.opened.connect(self._go)
        self.list.clicked.connect(lambda index: self._go(self.list.rows.row(index.row()).key))
        self.finished.connect(self._finished)
        self._show_rows()

    # --- keys ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list: typing goes on in the field, and so does Up from the first row."""
        if watched is not self.list or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress:
            return False
        top = self.list.currentIndex().row() <= self._first()
        if event.key() == Qt.Key.Key_Up and top:
            self._to_field()
            return True
        typed = event.text().isprintable() and bool(event.text().strip())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if (typed and plain) or event.key() == Qt.Key.Key_Backspace:
            self._to_field()
            QApplication.sendEvent(self.field, event)
            return True
        return False

    def _to_field(self) -> None:
        self.list.clearSelection()
        self.list.setCurrentIndex(self.list.rows.index(-1))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _into_list(self) -> None:
        if self._first() >= 0:
            self.list.by_key = True
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.list.choose(self._first())

    def _first(self) -> int:
        """Return the number of the first row that leads somewhere, or -1."""
        rows = self.list.rows
        for at in range(rows.rowCount()):
            if not rows.row(at).head:
                return at
        return -1

    def _go_first(self) -> None:
        if not self.field.text().strip():
            return
        if self._soon.isActive() or self._known is None:
            self._wants_first = True  # what was typed has not been looked for yet
            if self._soon.isActive():
                self._soon.stop()
                self._ask()
            return
        if self._first() >= 0:
            self._go(self.list.rows.row(self._first()).key)

    def _go(self, act: object) -> None:
        if callable(act):
            self._act = act
            self.accept()

    def _finished(self, _: int) -> None:
        """Go after the overlay has given the focus back, and drop every word."""
        act, self._act = self._act, None
        self._soon.stop()
        self._known = None
        self.list.rows.set_rows([])
        self.field.clear()
        self._soon.stop()
        if act is not None:
            _soon(self._context.preferences, act)

    # --- looking ---------------------------------------------------------------------------

    def _typed(self) -> None:
        self._wants_first = False
        self._soon.start()

    def _ask(self) -> None:
        text = self.field.text().strip()
        if not text:
            self._known = None
            self._show_rows()
            return
        today = self._context.today()

        def read(tx: Transaction) -> _Found:
            return _look(tx, text, today)

        def found(known: _Found) -> None:
            if self.field.text().strip() == text:
                self._known = known
                self._show_rows()

        self._context.store.read(read, found, owner=self, replaces="goto")

    def _show_rows(self) -> None:
        text = self.field.text().strip()
        rows = [*self._day_rows(text), *self._command_rows(text)]
        if self._known is not None and text:
            rows += self._journal_rows(self._known)
        self.list.rows.set_rows(rows)
        self._none.setVisible(bool(text) and not rows)
        self.list.setVisible(bool(rows))
        if text:
            self.list.choose(self._first())  # where Return goes
            count = sum(not row.head for row in rows)
            announce(self.field, self.tr("%n found", "", count))
        if self._wants_first and self._known is not None:
            self._wants_first = False
            self._go_first()

    def _day_rows(self, text: str) -> list[Row]:
        day = read_day(text, self._context.today())
        if day is None:
            return []
        return [self._titled(self.tr("Days")), self._row(full_day(day), "journal", day)]

    def _command_rows(self, text: str) -> list[Row]:
        keymap = self._context.preferences.keys
        wanted = fold(text).split()
        rows = []
        for ident in self._commands:
            title = command_title(ident)
            if all(any(part.startswith(word) for part in fold(title).split()) for word in wanted):
                rows.append(Row(_Run(self._context, ident), title, trailing=keymap.text(ident)))
        return [self._titled(self.tr("Rooms and commands")), *rows] if rows else []

    def _journal_rows(self, known: _Found) -> list[Row]:
        rows: list[Row] = []
        if known.cards:
            rows.append(self._titled(self.tr("My kit")))
        rows += [self._row(card.title, "kit", card.id) for card in known.cards]
        if known.searches:
            rows.append(self._titled(self.tr("Kept searches")))
        rows += [
            self._row(item.name or item.query, "journal", item.query) for item in known.searches
        ]
        if known.tags:
            rows.append(self._titled(self.tr("Tags")))
        for tag, count in known.tags:
            query = f'tag:"{tag}"'
            said = self.tr("%n entries", "", count).replace(str(count), number(count))
            rows.append(self._row(f"#{tag}", "journal", query, trailing=said))
        if known.entries:
            rows.append(self._titled(self.tr("Entries")))
        for entry in known.entries:
            when = f"{full_day(entry.local_date)} {clock(entry.created_at, entry.zone)}"
            row = self._row(
                heading_of(entry), "journal", entry.id, second=when, spoken=row_sentence(entry)
            )
            rows.append(row)
        return rows

    def _titled(self, title: str) -> Row:
        return Row(None, title, head=True)

    def _row(
        self,
        title: str,
        room: str,
        target: date | UUID | str,
        *,
        second: str = "",
        trailing: str = "",
        spoken: str = "",
    ) -> Row:
        act = _Visit(self._context, room, target)
        return Row(act, title, second=second, trailing=trailing, spoken=spoken)


@dataclass(frozen=True, slots=True)
class _Run:
    """Does what a command's key does."""

    context: Context
    command: str

    def __call__(self) -> None:
        self.context.preferences.keys.run(self.command)


@dataclass(frozen=True, slots=True)
class _Visit:
    """Shows something in a room."""

    context: Context
    room: str
    target: date | UUID | str

    def __call__(self) -> None:
        self.context.shell.go(self.room, self.target)


def _soon(owner: QObject, act: Act) -> None:
    """Call something after what Qt is about to do; Qt itself takes functions only."""

    def call() -> None:
        act()

    QTimer.singleShot(0, owner, call)


def open_goto(context: Context) -> GoTo | None:
    """Show the overlay; not at the gate, where there is nothing to go to."""
    if not context.store.is_open:
        return None
    overlay = GoTo(context)
    context.shell.overlay(overlay)
    return overlay


def _look(tx: Transaction, text: str, today: date) -> _Found:
    """Read what the journal has for some words."""
    wanted = fold(text.lstrip("#"))
    tags = [
        (item.tag, item.entries) for item in tx.timeline.tags() if fold(item.tag).startswith(wanted)
    ]
    searches = [
        item for item in tx.searches.all() if wanted and wanted in fold(f"{item.name} {item.query}")
    ]
    cards = [
        card
        for card in tx.cards.all()
        if wanted and card.archived_at is None and wanted in fold(card.title)
    ]
    try:
        query = parse_query(text, today=today)
        entries = tx.search.find(query, limit=_ENTRIES)
    except BadQuery:
        entries = []
    return _Found(cards[:_CARDS], searches[:_SEARCHES], tags[:_TAGS], entries)
