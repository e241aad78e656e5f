"""The list itself: a hundred thousand rows, keys, and where the person was."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.models.entries import AnyIndex, EntryModel
from ui.models.thumbnails import Thumbnails
from ui.theme.look import Look
from ui.views.journal.delegate import ROW, RowDelegate
from ui.views.journal.overlay_bar import OverlayBar

_BATCH = 2_000
_SETTLE_MS = 40


class EntryList(QListView):
    """Shows an `EntryModel`.

    Attributes:
        expecting: a row is being looked for that is to be the current one.

    Signals:
        current_changed(UUID): this row is current, and its row is here.
        opened(): Return was pressed, or a row double-clicked.
        trash_requested(): Delete was pressed.
        menu_requested(QPoint): a menu was asked for, at this global place.
        typed(str): words were typed into the list.
        escaped(): Esc was pressed.
        top_changed(date): the first row in sight is of this day.
        chosen_changed(int): so many rows are chosen.
    """

    current_changed = Signal(object)
    opened = Signal()
    trash_requested = Signal()
    menu_requested = Signal(QPoint)
    typed = Signal(str)
    escaped = Signal()
    top_changed = Signal(object)
    chosen_changed = Signal(int)

    def __init__(
        self, look: Look, model: EntryModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._entries = model
        self.expecting = False
        self._told: UUID | None = None
        self._quiet = False
        self._top: date | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._tell)
        self.delegate = RowDelegate(look, thumbnails, self)
        self._set_up()
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self._bar = OverlayBar(look, self)
        self.selectionModel().selectionChanged.connect(self._count)
        model.rows_arrived.connect(self._arrived)
        model.modelReset.connect(self._note_top)
        model.modelReset.connect(self._give_up)
        self._sought = -1
        self.verticalScrollBar().rangeChanged.connect(self._seek)
        thumbnails.ready.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._note_top)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        look.changed.connect(self._restyle)
        self._restyle()

    # --- where the person is

    def chosen_positions(self) -> list[int]:
        """Return the positions of the chosen rows, in the order shown."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._entries.positions[number] for number in numbers]

    def choose(self, number: int, *, quietly: bool = False) -> None:
        """Make a row current and bring it into sight; ``quietly`` without telling."""
        index = self._entries.index(number)
        if not index.isValid():
            return
        # Who was led here, not who walked, also wants to see what stands around it.
        led = quietly and not self.viewport().rect().contains(self.visualRect(index))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtCenter if led else hint.EnsureVisible)
        self._sought = number
        self._seek()
        self._quiet = quietly
        self._settle.start()

    def hush(self) -> None:
        """Do not tell which row is current until another becomes so: something else was opened."""
        self._quiet = True

    def forget_current(self) -> None:
        """Choose nothing."""
        self._give_up()
        self._told = None
        self.selectionModel().clear()

    def step(self, by: int) -> bool:
        """Go to a row further down or up; return whether there was one."""
        number = self.currentIndex().row() + by
        if not 0 <= number < self._entries.rowCount():
            return False
        self.choose(number)
        return True

    # --- Qt

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell soon: arrow keys held down pass over rows."""
        super().currentChanged(current, previous)
        self._quiet = False
        if current.isValid():
            self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, Delete moves to the trash, Esc leaves, letters are looked for."""
        key = event.key()
        plain = not event.modifiers() or event.modifiers() == Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._tell()
            self.opened.emit()
        elif key == Qt.Key.Key_Delete and plain:
            self.trash_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.text().isalnum() and plain:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would read every row, and typing goes to the search field."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the mouse, or at the current row for a key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            self.menu_requested.emit(self.viewport().mapToGlobal(rect.center()))
        else:
            self.menu_requested.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is current when none was."""
        super().focusInEvent(event)
        if self.expecting:
            return
        if not self.currentIndex().isValid() and self._entries.rowCount():
            self.choose(max(0, self.indexAt(QPoint(4, 4)).row()))

    # --- inside

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Entries"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)

    def _tell(self) -> None:
        self._settle.stop()
        index = self.currentIndex()
        row = self._entries.row(index.row()) if index.isValid() else None
        if row is None or row.id == self._told:
            return  # a row that is not here yet is told when it arrives
        self._told = row.id
        if not self._quiet:
            self.current_changed.emit(row.id)
        self._quiet = False

    def _arrived(self) -> None:
        self.viewport().update()
        self._note_top()
        row = self._entries.known(self.currentIndex().row())
        if row is not None and row.id != self._told:
            self._settle.start()

    def _seek(self) -> None:
        """Scroll to the row that was chosen once the list, laid out in parts, is long enough."""
        index, bar = self._entries.index(self._sought), self.verticalScrollBar()
        if self._sought < 0 or not index.isValid():
            return
        rect = self.visualRect(index)
        if rect.isEmpty():
            return
        if self.viewport().rect().contains(rect):
            self._give_up()
        elif rect.top() + bar.value() <= bar.maximum():
            self._give_up()
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _give_up(self) -> None:
        self._sought = -1

    def _count(self) -> None:
        self.chosen_changed.emit(len(self.selectionModel().selectedRows()))

    def _note_top(self) -> None:
        step = max(1, self._look.px(ROW))
        number = (self.verticalScrollBar().value() + step // 2) // step
        self.top_changed.emit(self._entries.day_of(number))

    def _restyle(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, self._look.color("desk"))
        self.setPalette(palette)
        self.verticalScrollBar().setSingleStep(self._look.px(ROW) // 3)
        self.scheduleDelayedItemsLayout()
