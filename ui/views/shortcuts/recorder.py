"""A button that shows a key and takes another one."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from ui.theme.look import Look
from ui.widgets.button import Button

_ALONE = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_EMPTIES = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PAD = Qt.KeyboardModifier.KeypadModifier


class KeyButton(Button):
    """Shows the key of a command; pressed, it takes the next key as the new one.

    Esc leaves it as it is, Backspace and Delete take the key away, Tab goes on.

    Signals:
        recorded(str): a key in portable writing, empty for none.
        refused(): a letter alone would be typed and not act.
    """

    recorded = Signal(str)
    refused = Signal()

    _is_recording = False  # Qt sends events before the button is made

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look, "")
        self._title = title
        self._key = ""
        self.clicked.connect(self.begin)

    @property
    def is_recording(self) -> bool:
        """Whether the next key is taken."""
        return self._is_recording

    def set_key(self, key: str) -> None:
        """Show a key as this system writes it."""
        self._key = key
        self._end()

    def begin(self) -> None:
        """Take the next key."""
        self._is_recording = True
        self.setText(self.tr("Press the new key"))
        self.setAccessibleName(self.tr("%1: press the new key").replace("%1", self._title))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts from acting while a key is taken."""
        if self._is_recording and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, if one is waited for."""
        if not self._is_recording:
            super().keyPressEvent(event)
            return
        key, held = Qt.Key(event.key()), event.modifiers() & ~_PAD
        event.accept()
        if key in _ALONE:
            return
        if key == Qt.Key.Key_Escape and not held:
            self._end()
        elif key in _EMPTIES and not held:
            self._take("")
        elif held in (Qt.KeyboardModifier.NoModifier, _SHIFT) and not _is_function(key):
            self._end()
            self.refused.emit()
        else:
            sequence = QKeySequence(QKeyCombination(held, key))
            self._take(sequence.toString(QKeySequence.SequenceFormat.PortableText))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave it as it is."""
        self._end()
        super().focusOutEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Tab goes on, and takes no key."""
        self._end()
        return super().focusNextPrevChild(next)

    def _take(self, key: str) -> None:
        self._end()
        self.recorded.emit(key)

    def _end(self) -> None:
        self._is_recording = False
        shown = self._key or self.tr("No key")
        self.setText(shown)
        self.setAccessibleName(f"{self._title}: {shown}")


def _is_function(key: Qt.Key) -> bool:
    return Qt.Key.Key_F1.value <= key.value <= Qt.Key.Key_F35.value
