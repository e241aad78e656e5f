"""The Journal: list and page side by side, or one after the other where there is little room."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.changes import Changes
from app.domain.failures import Failure
from app.domain.when import from_wall
from ui.context import Context
from ui.views.editing.drafts import Pace
from ui.views.editing.popover import Popover, close_popovers
from ui.views.journal.bulk import Bulk
from ui.views.journal.divider import HairSplitter
from ui.views.journal.list_pane import ListPane, locate
from ui.views.journal.page import JournalPage
from ui.views.journal.staying import Staying
from ui.widgets.fields import TextField
from ui.widgets.labels import Label

NARROW_EM = 48
_WIDE_EM = 72
_LIST = 336
_LIST_MIDDLE = 320
_KEY = "journal_splitter"
_NOON = 12


class JournalView(QWidget):
    """The room Journal.

    Signals:
        focus_mode_requested(bool): everything but the column is to go, or to come back.
    """

    focus_mode_requested = Signal(bool)

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        pace: Pace | None = None,
        pane: ListPane | None = None,
        page: JournalPage | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        look = context.look
        self.setAccessibleName(self.tr("Journal"))
        self.pane = pane or ListPane(context)
        self.page = page or JournalPage(context, pace=pace)
        self.bulk = Bulk(context, self)
        self._staying = Staying(context, self)
        self._narrow = False
        self._alone = False
        self._focused = False
        self._wants_write = False
        self._splitter = HairSplitter(look)
        self._splitter.addWidget(self.pane)
        self._splitter.addWidget(self.page)
        self.pane.stackUnder(self.page)  # the order in which screen readers tell them
        self._splitter.setStretchFactor(1, 1)
        self.pane.setMinimumWidth(look.px(260))
        self.page.setMinimumWidth(look.px(360))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._sized = False
        self._loaded = False
        self._connect()

    # --- what the window asks

    def show_target(self, target: object) -> None:
        """Show an entry by its id, a day, "new" for a new entry, other words to look for them."""
        self._load()
        if target is None:
            self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(target, UUID):
            self.open_entry(target)
            self.pane.reveal(target)
            self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(target, date):
            self._alone = False
            self._arrange()
            self.pane.show_day(target)
        elif target == "new":
            self.new_entry()
        elif isinstance(target, str) and target:
            self._alone = False
            self._arrange()
            self.pane.look_for(target)

    def check_in_here(self) -> bool:
        """Open the check-in of the entry that is open; say whether there is one."""
        if self.page.editing.facts is None or not self.page.isVisible():
            return False
        self.page.choose_mood()
        return True

    def flush(self) -> None:
        """Publish what is being typed, and keep where the person is; returns at once."""
        self.page.editing.publish()
        if self._loaded and not self.pane.is_searching:
            self._staying.keep(self.pane.place)

    def clear(self) -> None:
        """Drop every text, row and picture."""
        close_popovers(self.window())
        self.page.set_focus_mode(False)
        self._loaded = False
        self._staying.clear()
        self.pane.clear()
        self.page.clear()

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not known to be on the disk."""
        return self.page.editing.keeper.owes

    @property
    def trouble(self) -> Failure | None:
        """Why the last attempt to save failed, if it did."""
        return self.page.editing.keeper.trouble

    # --- entries

    def open_entry(self, entry_id: UUID, *, write: bool = False) -> None:
        """Open an entry in the page; with ``write`` the caret goes there."""
        self._show_page()
        self.pane.list.hush()
        if entry_id == self.page.entry_id:
            if write:
                self.page.editor.setFocus()
            return
        self._wants_write = write
        self.page.editing.open(entry_id)

    def new_entry(self) -> None:
        """Begin an entry: now, or at noon of the day that the calendar shows."""
        moment = None
        calendar = self.pane.calendar_button.isChecked()
        day = self.pane.calendar.month.current_day if calendar else self._context.today()
        if day != self._context.today():
            wall = self._context.now().replace(
                year=day.year, month=day.month, day=day.day,
                hour=_NOON, minute=0, second=0, microsecond=0, tzinfo=None,
            )  # fmt: skip
            moment = from_wall(wall, self._context.zone())
        self._wants_write = True
        self.pane.list.forget_current()
        self._show_page()
        self.page.editing.begin(moment)

    def _entry_shown(self) -> None:
        if self._wants_write:
            self._wants_write = False
            self.page.editor.setFocus()

    def _opened(self) -> None:
        """Return in the list: the entry is shown already, now it is written in."""
        self._show_page()
        self._wants_write = True
        self.page.editor.setFocus()

    def _walk(self, by: int) -> None:
        self.page.editing.publish()
        self.pane.list.step(by)
        if self._narrow:
            self._show_page()

    def _trash_open(self, entry_id: UUID) -> None:
        """Move the open entry to the trash; what was typed goes with it."""
        self.page.editing.publish()

        def trash(position: int | None) -> None:
            if position is not None:
                self.bulk.trash([position])

        self._context.store.read(
            lambda tx: locate(tx, entry_id), trash, owner=self, replaces="trash"
        )

    def _gone(self) -> None:
        """The open entry went: the one that took its place in the list is shown."""
        self.page.editing.clear()
        if self._narrow:
            self._show_list()

    # --- many

    def _trash_chosen(self) -> None:
        self.page.editing.publish()
        chosen = self.pane.list.chosen_positions()
        if chosen:
            self.bulk.trash(chosen)

    def _star_chosen(self) -> None:
        self.bulk.star(self.pane.list.chosen_positions(), starred=True)

    def _tag_chosen(self) -> None:
        chosen = self.pane.list.chosen_positions()
        look = self._context.look
        popover = Popover(look, self.tr("Tag the chosen entries"), self)
        popover.body.addWidget(Label(look, self.tr("Tag for %n entries", "", len(chosen))))
        field = TextField(look, self.tr("Tag"), self.tr("Tag"), icon="tag")

        def take() -> None:
            self.page.editing.publish()
            self.bulk.tag(chosen, field.text())
            popover.accept()

        field.returnPressed.connect(take)
        popover.body.addWidget(field)
        popover.show_at(self.pane.bulk_bar.tag, field)

    def _open_menu(self, where: QPoint) -> None:
        chosen = self.pane.list.chosen_positions()
        if not chosen:
            return
        look, menu = self._context.look, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self.pane.model.known(self.pane.list.currentIndex().row())
        starred = bool(row and row.starred)
        words = self.tr("Take the star") if starred else self.tr("Star")
        star = menu.addAction(look.icon("star"), words)
        star.triggered.connect(lambda: self.bulk.star(chosen, starred=not starred))
        menu.addAction(look.icon("tag"), self.tr("Add a tag")).triggered.connect(self._tag_chosen)
        menu.addSeparator()
        trash = menu.addAction(look.icon("trash-2"), self.tr("Move to trash"))
        trash.triggered.connect(self._trash_chosen)
        menu.popup(where)

    # --- inside

    def _connect(self) -> None:
        pane, page = self.pane, self.page
        pane.entry_chosen.connect(self._chosen)
        pane.entry_opened.connect(self._opened)
        pane.list.clicked.connect(self._clicked)
        pane.new_requested.connect(self.new_entry)
        pane.import_requested.connect(lambda: self._context.shell.go("import"))
        pane.timeline_loaded.connect(self._first_time)
        pane.list.trash_requested.connect(self._trash_chosen)
        pane.list.menu_requested.connect(self._open_menu)
        pane.bulk_bar.star_requested.connect(self._star_chosen)
        pane.bulk_bar.tag_requested.connect(self._tag_chosen)
        pane.bulk_bar.trash_requested.connect(self._trash_chosen)
        page.back_requested.connect(self._show_list)
        page.walk_requested.connect(self._walk)
        page.trash_requested.connect(self._trash_open)
        page.focus_mode_requested.connect(self._focus_mode)
        page.editing.shown.connect(self._entry_shown)
        page.editing.gone.connect(self._gone)
        self._context.store.changed.connect(self._changed)
        self._context.look.changed.connect(self._arrange)
        self._splitter.splitterMoved.connect(self._moved)

    def _chosen(self, entry_id: UUID) -> None:
        """Show what the arrows or a click chose."""
        if len(self.pane.list.selectionModel().selectedRows()) > 1:
            return
        if entry_id != self.page.entry_id:
            self.page.editing.open(entry_id)

    def _clicked(self) -> None:
        """Go where a click points, where list and page take turns; arrows stay in the list."""
        if self._narrow and len(self.pane.list.selectionModel().selectedRows()) == 1:
            self._show_page()

    def _first_time(self, count: int) -> None:
        if self.page.entry_id is None:
            self.page.show_nothing(quietly=not count)
        if count and self.page.entry_id is None and not self._narrow:
            kept = self._staying.position
            at = -1 if kept is None else self.pane.model.number_of(kept)
            self.pane.list.choose(max(0, at))

    def _load(self) -> None:
        """Read the list at the first visit: the room may be made long before, even at the gate."""
        if not self._loaded and self._context.store.is_open:
            self._loaded = True
            self._staying.load()
            self.pane.load()

    def _changed(self, changes: Changes, initiator: object) -> None:  # noqa: ARG002
        if self._loaded and self._context.store.is_open:
            self.pane.changed(changes)

    def _focus_mode(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._focused = on
        self._arrange()
        self.focus_mode_requested.emit(on)

    def _show_page(self) -> None:
        self._alone = True
        self._arrange()

    def _show_list(self) -> None:
        self._alone = False
        self._arrange()
        self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide by the width of the window in em."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self._context.look
        em = look.em(self.window().width())
        self._narrow = em < NARROW_EM
        both = not self._narrow
        self.pane.setVisible((both or not self._alone) and not self._focused)
        self.page.setVisible(both or self._alone)
        self.page.set_back_shown(self._narrow)
        self.pane.setMinimumWidth(look.px(260) if both else 0)
        self.page.setMinimumWidth(look.px(360) if both else 0)
        if both and not self._sized and self.width() > look.px(600):
            self._sized = True
            kept = self._context.preferences.remembered(_KEY)
            wide = _LIST if em >= _WIDE_EM else _LIST_MIDDLE
            left = look.px(int(kept) if kept.isdigit() else wide)
            self._splitter.setSizes([left, self.width() - left])
        self._splitter.widen()

    def _moved(self) -> None:
        self._splitter.widen()
        wide = round(self._splitter.sizes()[0] / self._context.look.scale)
        self._context.preferences.remember(_KEY, str(wide))
