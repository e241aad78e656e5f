"""The left side of the journal: search, calendar, and the list."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.vault.repositories.rows import position_of
from app.vault.transaction import Transaction
from ui.context import Context
from ui.models.entries import EntryModel
from ui.models.thumbnails import Thumbnails
from ui.text import beginning, month_year, number
from ui.views.editing.space import Space
from ui.views.journal.bulk import BulkBar
from ui.views.journal.calendar import CalendarPane
from ui.views.journal.delegate import ROW
from ui.views.journal.filters import FilterChips, SavedSearches
from ui.views.journal.finding import Finding, Found
from ui.views.journal.list_view import EntryList
from ui.views.journal.states import EmptyJournal, NoHits
from ui.widgets.button import Button, IconButton
from ui.widgets.columns import ScrollColumn
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label, Section

_NEAR = 64  # how many entries may share a second before one is looked for in vain
_WIDTH = 336


@dataclass(frozen=True, slots=True)
class Place:
    """Where the person was in the list before a search."""

    scroll: int
    position: int | None


class ListPane(QWidget):
    """Finds entries.

    Signals:
        entry_chosen(UUID): show this entry.
        entry_opened(): go on writing in the entry that is shown.
        new_requested(), import_requested(): begin an entry, bring in a journal.
        timeline_loaded(int): the list is here, with so many entries.
    """

    entry_chosen = Signal(object)
    entry_opened = Signal()
    new_requested = Signal()
    import_requested = Signal()
    timeline_loaded = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._all: list[int] | None = None
        self._before: Place | None = None
        self._awaited: UUID | None = None  # to be shown as soon as the list is here
        self._inside = False
        look = context.look
        self._thumbnails = Thumbnails(context.store, self)
        self.model = EntryModel(context.store, self)
        self.list = EntryList(look, self.model, self._thumbnails)
        self.search = SearchField(look, self.tr("Search"), self.tr("Search"))
        self.calendar_button = IconButton(look, "calendar-days", self.tr("Calendar"))
        self.calendar_button.setCheckable(True)
        self.new_button = IconButton(look, "square-pen", self.tr("New entry"), tone="accent")
        self.filters = FilterChips(context)
        self.saved = SavedSearches(context)
        self.keep_button = Button(look, self.tr("Keep this search"), "plain", tone="accent")
        self._note = Label(look, "", "ui.small", "ink2", wrap=True)
        self._month = Section(look, "")
        self._calendar: CalendarPane | None = None
        self._above = ScrollColumn(look)
        self._above.column.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyJournal(look)
        self.no_hits = NoHits(look)
        self.bulk_bar = BulkBar(look)
        self._stack = QStackedWidget()
        self._finding = Finding(context, self)
        self._build()
        self._connect()

    # --- what the room asks

    @property
    def is_searching(self) -> bool:
        """Whether something is looked for."""
        return bool(self.search.text().strip() or self.filters.terms)

    @property
    def place(self) -> int | None:
        """The position of the chosen entry; None when it is the newest, or none is chosen."""
        number = self.list.currentIndex().row()
        return self.model.positions[number] if number > 0 else None

    @property
    def query(self) -> str:
        """What is looked for, as it could be typed."""
        return " ".join([*self.filters.terms, self.search.text()])

    @property
    def calendar(self) -> CalendarPane:
        """The calendar, made when it is first asked for."""
        if self._calendar is None:
            self._calendar = CalendarPane(self._context)
            self._calendar.day_chosen.connect(self._list_day)
            self._above.column.addWidget(self._calendar)
        return self._calendar

    def load(self) -> None:
        """Read the timeline; the old rows stay until it is here."""
        self._context.store.read(
            lambda tx: tx.timeline.positions(), self._take, owner=self, replaces="timeline"
        )
        self.saved.load()

    def reveal(self, entry_id: UUID) -> None:
        """Make an entry the chosen one, without telling; leaves a search."""
        if self.is_searching:
            self.end_search(go_back=False)
        self.calendar_button.setChecked(False)
        self.list.expecting = True

        def find(tx: Transaction) -> int | None:
            return locate(tx, entry_id)

        def choose(position: int | None) -> None:
            at = self.model.number_of(position) if position is not None else -1
            if at >= 0:
                self.list.choose(at, quietly=True)
            elif self._all is None:
                self._awaited = entry_id
                return
            self.list.expecting = False

        self._context.store.read(find, choose, owner=self, replaces="reveal")

    def show_day(self, day: date) -> None:
        """Open the calendar at a day."""
        self.end_search(go_back=False)
        self.calendar_button.setChecked(True)
        self.calendar.begin(day)

    def look_for(self, query: str) -> None:
        """Search for something, as if it had been typed."""
        self._remember()
        self.filters.set_terms([])
        self.search.setText(self.filters.take_from(query, ended=True))
        self._look(self.search.text())

    def end_search(self, *, go_back: bool = True) -> None:
        """List everything again, where the person was before."""
        self._finding.stop()
        self._inside = False
        before, self._before = self._before, None
        self.filters.set_terms([])
        self.search.setText("")
        self._show_timeline()
        if before is not None and go_back:
            at = self.model.number_of(before.position) if before.position is not None else -1
            if at >= 0:
                self.list.choose(at, quietly=True)
            self.list.doItemsLayout()
            self.list.verticalScrollBar().setValue(before.scroll)

    def changed(self, changes: Changes) -> None:
        """Load again what changed."""
        if changes.searches:
            self.saved.load()
        if changes.entries or changes.many or changes.trash:
            self.model.note_changes(changes.entries, many=changes.many)
            self.load()
        if self.calendar_button.isChecked() and (changes.entries or changes.many or changes.moods):
            self.calendar.load()

    def clear(self) -> None:
        """Drop every text, row and picture."""
        self._finding.stop()
        self._all = None
        self._before = self._awaited = None
        self.search.setText("")
        self.filters.set_terms([])
        self.saved.clear()
        if self._calendar is not None:
            self._calendar.clear()
        self.model.clear()
        self.list.delegate.forget()
        self._thumbnails.clear()

    # --- building

    def _build(self) -> None:
        look = self._context.look
        column = QVBoxLayout(self)
        Space(look, column, top=14)
        head = QHBoxLayout()
        Space(look, head, 16, 0, 13, gap=5)
        head.addWidget(self.search, 1)
        head.addWidget(self.calendar_button)
        head.addWidget(self.new_button)
        column.addLayout(head)
        chips = QVBoxLayout()
        Space(look, chips, 16, 8, 16, gap=6)
        chips.addWidget(self.filters)
        chips.addWidget(self.saved)
        chips.addWidget(self._note)
        chips.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(chips)
        column.addWidget(self._above, 3)
        month = QVBoxLayout()
        Space(look, month, 22, 8, 16, 8)
        month.addWidget(self._month)
        column.addLayout(month)
        for page in (self.list, self.empty, self.no_hits):
            self._stack.addWidget(page)
        self._stack.setMinimumHeight(look.px(ROW))
        column.addWidget(self._stack, 1)
        column.addWidget(self.bulk_bar)
        self._above.hide()
        self._note.hide()
        self.keep_button.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._rank_all)
        self.search.escaped.connect(self._leave_field)
        self.search.down_pressed.connect(self._go_to_list)
        self.filters.changed.connect(lambda: self._look(self.search.text()))
        self.saved.chosen.connect(self.look_for)
        self.saved.loaded.connect(self._offer_keeping)
        self.keep_button.clicked.connect(lambda: self.saved.keep(self.query))
        self.calendar_button.toggled.connect(self._switch_calendar)
        self.new_button.clicked.connect(self.new_requested)
        self.empty.new_requested.connect(self.new_requested)
        self.empty.import_requested.connect(self.import_requested)
        self.no_hits.inside_requested.connect(self._look_inside)
        self.no_hits.clear_requested.connect(self._clear_search)
        self._finding.found.connect(self._show_found)
        self._finding.refused.connect(self._say)
        self.list.current_changed.connect(self.entry_chosen)
        self.list.opened.connect(self.entry_opened)
        self.list.typed.connect(self._typed_in_list)
        self.list.escaped.connect(self._escaped)
        self.list.top_changed.connect(self._name_month)
        self.list.chosen_changed.connect(self.bulk_bar.show_count)
        self.bulk_bar.done.connect(self._choose_one)
        self._context.preferences.keys.bind("find", self, self.focus_search)

    # --- the timeline

    def _take(self, positions: list[int]) -> None:
        first = self._all is None
        self._all = positions
        count = number(len(positions))
        self.search.setPlaceholderText(
            self.tr("Search %n entries", "", len(positions)).replace(str(len(positions)), count)
            if positions
            else self.tr("Search")
        )
        if not self.is_searching and not self.calendar_button.isChecked():
            self._show_timeline()
        elif self.is_searching:
            self._look(self.search.text())
        else:
            self._list_day(self.calendar.month.current_day)
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.reveal(awaited)
        if first:
            self.timeline_loaded.emit(len(positions))

    def _show_timeline(self) -> None:
        self._say("")
        self._offer_keeping()
        if self._all is None:
            return
        self.model.show_positions(self._all)
        self._stack.setCurrentWidget(self.list if self._all else self.empty)
        self._month.setVisible(bool(self._all) and not self.calendar_button.isChecked())

    def _name_month(self, day: date | None) -> None:
        if not self.is_searching:
            self._month.setText(beginning(month_year(day)) if day else "")

    # --- searching

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _typed(self, text: str) -> None:
        rest = self.filters.take_from(text)
        if rest != text:
            self.search.setText(rest)
            return
        self._look(text)

    def _look(self, text: str) -> None:
        self._say("")
        if not self.is_searching:
            if self._before is not None:
                self.end_search()
            return
        self._remember()
        query = " ".join([*self.filters.terms, text])
        self._finding.look_for(query, inside_words=self._inside)

    def _rank_all(self) -> None:
        rest = self.filters.take_from(self.search.text(), ended=True)
        if rest != self.search.text():
            self.search.setText(rest)
        if self.is_searching:
            self._remember()
            self._finding.rank_all(f"{self.query} ", inside_words=self._inside)

    def _look_inside(self) -> None:
        self._inside = True
        self._finding.rank_all(self.query, inside_words=True)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self) -> None:
        if self._before is None:
            self.calendar_button.setChecked(False)
            index = self.list.currentIndex()
            position = self.model.positions[index.row()] if index.isValid() else None
            self._before = Place(self.list.verticalScrollBar().value(), position)

    def _show_found(self, found: Found) -> None:
        if not self.is_searching:
            return
        self.list.forget_current()
        self.model.show_positions(
            found.positions, fetch=found.fetch, by_days=False, rows=found.rows
        )
        if found.rows or not found.positions:
            self.list.scrollToTop()
        if found.positions:
            self._stack.setCurrentWidget(self.list)
        else:
            self.no_hits.show_query(self.query.strip(), inside=self._inside)
            self._stack.setCurrentWidget(self.no_hits)
        self._month.setVisible(bool(found.positions))
        more = "" if found.complete else "+"
        count = len(found.positions)
        text = self.tr("%n found", "", count)
        self._month.setText(text.replace(str(count), f"{number(count)}{more}", 1))
        self._offer_keeping()

    def _offer_keeping(self) -> None:
        searching = self.is_searching
        self.saved.setVisible(self.saved.any and not searching)
        found = self._stack.currentWidget() is not self.no_hits
        self.keep_button.setVisible(searching and found and not self.saved.holds(self.query))

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _leave_field(self) -> None:
        if self.is_searching:
            self.end_search()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.choose(0)

    def _typed_in_list(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(self.search.text() + text)

    def _clear_search(self) -> None:
        self.end_search()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _escaped(self) -> None:
        if len(self.list.selectionModel().selectedRows()) > 1:
            self._choose_one()
        elif self.is_searching:
            self.end_search()
        elif self.calendar_button.isChecked():
            self.calendar_button.setChecked(False)

    def _choose_one(self) -> None:
        at = self.list.currentIndex().row()
        if at >= 0:
            self.list.choose(at, quietly=True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the calendar

    def _switch_calendar(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on:
            self._above.setMaximumHeight(self.calendar.sizeHint().height())
        self._above.setVisible(on)
        self._month.setVisible(not on)
        if not on:
            if not self.is_searching:
                self._show_timeline()
            return
        if self.is_searching:
            self.end_search(go_back=False)
        row = self.model.known(self.list.currentIndex().row())
        self.calendar.begin(row.local_date if row else self._context.today())

    def _list_day(self, day: date) -> None:
        def read(tx: Transaction) -> list[int]:
            return [row.position for row in tx.timeline.on_day(day)]

        def show(positions: list[int]) -> None:
            if not self.calendar_button.isChecked():
                return
            number = self.list.currentIndex().row()
            before = self.model.positions[number] if number >= 0 else None
            self.list.forget_current()
            self.model.show_positions(positions)
            self._stack.setCurrentWidget(self.list)
            if before in positions:  # the day was read again: whoever writes there stays
                self.list.choose(positions.index(before))
            elif positions:
                self.list.choose(0)

        self._context.store.read(read, show, owner=self, replaces="day")

    def sizeHint(self) -> QSize:
        """As wide as the design draws it."""
        return QSize(self._context.look.px(_WIDTH), self._context.look.px(600))


def locate(tx: Transaction, entry_id: UUID) -> int | None:
    """Return where an entry stands in the timeline; None when it is in the trash or nowhere."""
    if not tx.entries.exists(entry_id):
        return None
    entry = tx.entries.get(entry_id)
    if entry.trashed_at is not None:
        return None
    first = position_of(entry.created_at)
    rows = tx.timeline.rows(range(first, first + _NEAR))
    return next((row.position for row in rows if row.id == entry_id), None)
