"""The bar that finds and replaces inside an entry."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from ui.theme.look import Look
from ui.widgets.button import Button, IconButton
from ui.widgets.checks import CheckBox
from ui.widgets.editor.finder import Finder
from ui.widgets.editor.finding import FindOptions
from ui.widgets.fields import TextField

BAR_PAD = 12


class FindBar(QWidget):
    """Finds, and in a text that can be written also replaces. Hidden until it is opened.

    The editor gets the actions ``find`` (Ctrl+F), ``replace`` (Ctrl+H), ``find_next`` (F3) and
    ``find_previous`` (Shift+F3), kept in `actions_by_name` so that their keys can be changed.

    Signals:
        opened: the bar is shown.
        closed: the bar is hidden and the editor has the focus again.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, look: Look, editor: QTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._editor = editor
        self.finder = Finder(look, editor)
        self.actions_by_name: dict[str, QAction] = {}
        self._query = self._field(self.tr("Find"))
        self._with = self._field(self.tr("Replace with"))
        self._count = QLabel(self)
        self._case = CheckBox(look, self.tr("Match case"), self)
        self._whole = CheckBox(look, self.tr("Whole words"), self)
        self._previous = IconButton(look, "chevron-up", self.tr("Previous"), shortcut="Shift+F3")
        self._next = IconButton(look, "chevron-down", self.tr("Next"), shortcut="F3")
        self._close = IconButton(look, "x", self.tr("Close"), shortcut="Esc")
        self._replace = Button(look, self.tr("Replace"))
        self._replace_all = Button(look, self.tr("Replace all"))
        self._arrange()
        self._connect()
        self._add_actions()
        self._dress()
        self.hide()

    def open_find(self) -> None:
        """Show the bar with the selected words, ready to type."""
        self._open(replacing=False)

    def open_replace(self) -> None:
        """Show the bar with the line for replacing."""
        self._open(replacing=not self._editor.isReadOnly())

    def close_bar(self) -> None:
        """Hide the bar and give the caret back to the editor."""
        if self.isHidden():
            return
        self.hide()
        self.finder.stop()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc from anywhere in the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step with Return and Shift+Return from the fields; called by Qt."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._return_pressed(watched, back=back)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(back=event.key() == Qt.Key.Key_Up)
                return True
        return super().eventFilter(watched, event)

    # --- inside

    def _open(self, *, replacing: bool) -> None:
        selected = self._editor.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self._query.setText(selected)
        for part in (self._with, self._replace, self._replace_all):
            part.setVisible(replacing)
        self.show()
        self._query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._query.selectAll()
        self._look_for()
        self.opened.emit()

    def _look_for(self) -> None:
        if self.isHidden():
            return
        options = FindOptions(self._case.isChecked(), self._whole.isChecked())
        self.finder.look_for(self._query.text(), options)
        if self._query.text():
            self.finder.choose_from_caret()

    def _step(self, *, back: bool = False) -> None:
        if self.isHidden():
            self.open_find()
        elif back:
            self.finder.choose_previous()
        else:
            self.finder.choose_next()

    def _return_pressed(self, watched: QObject, *, back: bool) -> None:
        if watched is self._with:
            self.finder.replace_chosen(self._with.text())
        else:
            self._step(back=back)

    def _tell(self) -> None:
        count, chosen = self.finder.count, self.finder.chosen
        if not self._query.text():
            text = ""
        elif not count:
            text = self.tr("Not found")
        elif chosen:
            text = self.tr("{number} of {count}").format(number=chosen, count=count)
        else:
            text = self.tr("%n found", "", count)
        self._count.setText(text)
        self._query.setAccessibleDescription(text)
        for part in (self._next, self._previous, self._replace, self._replace_all):
            part.setEnabled(count > 0)

    def _field(self, name: str) -> QLineEdit:
        field = TextField(self._look, name, name)
        field.installEventFilter(self)
        return field

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        steps, deeds, choices = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for part in (self._count, self._previous, self._next, self._close):
            steps.addWidget(part)
        for button in (self._replace, self._replace_all):
            deeds.addWidget(button)
        deeds.addStretch(1)
        for box in (self._case, self._whole):
            choices.addWidget(box)
        choices.addStretch(1)
        grid.addWidget(self._query, 0, 0)
        grid.addLayout(steps, 0, 1)
        grid.addWidget(self._with, 1, 0)
        grid.addLayout(deeds, 1, 1)
        grid.addLayout(choices, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        order: list[QWidget] = [self._query, self._with, self._replace, self._replace_all]
        order += [self._case, self._whole, self._previous, self._next, self._close]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self._query.textChanged.connect(self._look_for)
        self._case.toggled.connect(self._look_for)
        self._whole.toggled.connect(self._look_for)
        self._next.clicked.connect(self.finder.choose_next)
        self._previous.clicked.connect(self.finder.choose_previous)
        self._close.clicked.connect(self.close_bar)
        self._replace.clicked.connect(lambda: self.finder.replace_chosen(self._with.text()))
        self._replace_all.clicked.connect(lambda: self.finder.replace_all(self._with.text()))
        self.finder.changed.connect(self._tell)
        self._look.changed.connect(self._dress)

    def name_keys(self, following: str, before: str) -> None:
        """Show these keys in the tooltips of the two arrows."""
        self._next.set_name(self.tr("Next"), following)
        self._previous.set_name(self.tr("Previous"), before)

    def _add_actions(self) -> None:
        context = Qt.ShortcutContext.WidgetShortcut
        self._add("find", self.tr("Find"), "Ctrl+F", self.open_find, context)
        self._add("replace", self.tr("Replace"), "Ctrl+H", self.open_replace, context)
        self._add("find_next", self.tr("Find next"), "F3", self._step, context)
        back = self.tr("Find previous")
        self._add("find_previous", back, "Shift+F3", lambda: self._step(back=True), context)
        # The same keys from inside the bar.
        for action in self.actions_by_name.values():
            self._query.addAction(action)
            self._with.addAction(action)

    def _add(
        self,
        name: str,
        text: str,
        keys: str,
        run: Callable[[], None],
        context: Qt.ShortcutContext,
    ) -> None:
        action = QAction(text, self._editor)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(context)
        action.triggered.connect(lambda _checked=False: run())
        self._editor.addAction(action)
        self.actions_by_name[name] = action

    def _dress(self) -> None:
        look = self._look
        self._count.setFont(look.font("ui.small"))
        self._count.setMinimumWidth(look.px(76))
        grid = self.layout()
        if isinstance(grid, QGridLayout):
            side, end = look.px(BAR_PAD), look.px(8)
            grid.setContentsMargins(side, end, side, end)
            grid.setHorizontalSpacing(look.px(8))
            grid.setVerticalSpacing(look.px(8))
