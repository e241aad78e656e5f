"""Fields to type in: plain, passphrase and search; a drop-down; a field with its label."""

from PySide6.QtCore import QEvent, QMetaMethod, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.theme.type import FontRole
from ui.widgets.announce import announce
from ui.widgets.button import Button, IconButton
from ui.widgets.halo import FocusRing
from ui.widgets.labels import Label, Section
from ui.widgets.paint import leading, visual
from ui.widgets.select import Select

__all__ = ["Labelled", "PassphraseField", "SearchField", "Select", "TextField"]

RADIUS = 8
_HEIGHT = 36
_PAD = 10
_ICON_PAD = 36  # where words start beside an icon
_WIDTH = 260


class TextField(QLineEdit):
    """A line to type in; `name` is its accessible name, `icon` stands at its start."""

    def __init__(
        self,
        look: Look,
        name: str,
        placeholder: str = "",
        *,
        icon: str = "",
        role: FontRole = "ui.base",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._role: FontRole = role
        self._tail = 0
        self._ring = FocusRing(look, self, RADIUS)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        look.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """A field of common width."""
        return QSize(self._look.px(_WIDTH), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower."""
        return QSize(self._look.px(96), self._look.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Margins do not mirror by themselves."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def event(self, event: QEvent) -> bool:
        """In another place it keeps its letters: Qt gives it those of before the last change."""
        done = super().event(event)
        if event.type() == QEvent.Type.ParentChange:
            self._restyle()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the native field, then the icon."""
        super().paintEvent(event)
        if not self._icon:
            return
        painter = QPainter(self)
        place = visual(self, QRect(0, 0, self._look.px(_ICON_PAD + 2), self.height()))
        self._look.paint_icon(painter, place, self._icon, "ink2", size=20)

    def reserve(self, width: int) -> None:
        """Keep so many pixels free at the end, for a button inside the field."""
        self._tail = width
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(self._look.font(self._role))
        start = self._look.px(_ICON_PAD if self._icon else _PAD) - 2
        end = max(self._tail, self._look.px(_PAD)) - 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        self.setTextMargins(start, 0, end, 0)
        self.updateGeometry()


class PassphraseField(TextField):
    """A hidden line with a Show button. Pasting is welcome; nothing is offered or remembered.

    Signals:
        caps_lock_changed: Caps Lock seems to be on, or off again, judged by what was typed.
    """

    caps_lock_changed = Signal(bool)

    def __init__(
        self, look: Look, name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self._toggle: Button | None = None
        super().__init__(look, name, placeholder, parent=parent)
        self._caps = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._toggle = Button(look, self.tr("Show"), "plain", tone="accent", parent=self)
        self._toggle.setCheckable(True)
        self._toggle.setAccessibleName(self.tr("Show the passphrase"))
        self._toggle.toggled.connect(self._show)
        self._place()

    @property
    def toggle(self) -> Button:
        """The button that shows or hides what was typed."""
        if self._toggle is None:
            raise RuntimeError("The field is not built yet.")
        return self._toggle

    @property
    def caps_lock(self) -> bool:
        """Whether Caps Lock seems to be on."""
        return self._caps

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice Caps Lock by the letters it makes."""
        typed = event.text()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_CapsLock and self._caps:
            self._set_caps(on=False)
        elif len(typed) == 1 and typed.isalpha() and typed.lower() != typed.upper():
            self._set_caps(on=typed.isupper() != shifted)
        super().keyPressEvent(event)

    def hide_words(self) -> None:
        """Hide what was typed again."""
        self.toggle.setChecked(False)

    def _set_caps(self, *, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_lock_changed.emit(on)

    def _show(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.toggle.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._place()

    def _place(self) -> None:
        if self._toggle is None:
            return
        edge = self._look.px(3)
        width = self._toggle.sizeHint().width()
        rect = QRect(self.width() - width - edge, edge, width, self.height() - 2 * edge)
        self._toggle.setGeometry(visual(self, rect))
        if self._tail != width + 2 * edge:
            self.reserve(width + 2 * edge)

    def _restyle(self) -> None:
        super()._restyle()
        # An empty line would follow the keyboard, and the caret stand at the far end.
        self.setAlignment(leading(self) | Qt.AlignmentFlag.AlignAbsolute)
        self._place()


class SearchField(TextField):
    """A field to search in, with a button that empties it.

    Signals:
        escaped: Esc was pressed in an empty field.
        down_pressed: The person wants to go on to the results.
    """

    escaped = Signal()
    down_pressed = Signal()

    def __init__(
        self, look: Look, name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self._clear: IconButton | None = None
        super().__init__(look, name, placeholder, icon="search", parent=parent)
        self._clear = IconButton(look, "x", self.tr("Clear"), size=16, parent=self)
        self._clear.hide()
        self._clear.clicked.connect(self._empty)
        self.textChanged.connect(self._offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties first and leaves second; Down goes to the results.

        Where nobody listens for leaving, Esc is for what the field stands in, such as a sheet.
        """
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self._empty()
            elif self.isSignalConnected(QMetaMethod.fromSignal(self.escaped)):
                self.escaped.emit()
            else:
                event.ignore()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._place()

    def _empty(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, text: str) -> None:
        if self._clear is not None:
            self._clear.setVisible(bool(text))
            self._place()

    def _place(self) -> None:
        if self._clear is None:
            return
        edge = self._look.px(2)
        side = self.height() - 2 * edge
        rect = QRect(self.width() - side - edge, edge, side, side)
        self._clear.setGeometry(visual(self, rect))
        wanted = side + 2 * edge if self.text() else 0
        if self._tail != wanted:
            self.reserve(wanted)


class Labelled(QWidget):
    """A field under its label, with one line of help or trouble below it."""

    def __init__(
        self,
        look: Look,
        label: str,
        field: QWidget,
        help_text: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._head = Section(look, label)
        self._head.setBuddy(field)
        self._help = Label(look, help_text, "ui.small", "ink3", wrap=True)
        self._field = field
        layout.addWidget(self._head)
        layout.addWidget(field)
        layout.addWidget(self._help)
        self._help.setVisible(bool(help_text))  # not sooner: without a parent it is a window
        layout.addStretch(1)
        look.changed.connect(self._restyle)
        self._restyle()
        if not field.accessibleName():
            field.setAccessibleName(label)
        field.setAccessibleDescription(help_text)

    @property
    def field(self) -> QWidget:
        """The field itself."""
        return self._field

    def set_help(self, text: str, *, trouble: bool = False) -> None:
        """Say something below the field; trouble is written in the danger colour."""
        if trouble and text != self._help.text():
            announce(self._field, text)
        self._help.setText(text)
        self._help.set_color("danger" if trouble else "ink3")
        self._help.setVisible(bool(text))
        self._field.setAccessibleDescription(text)

    def _restyle(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(self._look.px(4))
