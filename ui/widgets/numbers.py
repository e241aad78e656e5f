"""A row of numbers to choose one from, or none: distress from 0 to 10, an answer from 0 to 4."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.chips import FlowLayout
from ui.widgets.halo import FocusRing
from ui.widgets.paint import box

_SIDE = 36
_PAD = 12
_RADIUS = 8
_GAP = 6
_PAUSE = 700  # milliseconds in which a second digit belongs to the first


class Choice(QRadioButton):
    """One of the choices, with its own words on it."""

    def __init__(self, look: Look, text: str, spoken: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._look = look
        self._ring = FocusRing(look, self, _RADIUS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(spoken)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A square for a number, wider for words; choosing moves nothing."""
        look = self._look
        words = QFontMetricsF(look.font("ui.strong")).horizontalAdvance(self.text())
        side = look.px(_SIDE)
        wide = round(words) + 1 + 2 * look.px(_PAD)
        return QSize(max(side, wide if len(self.text()) > 2 else side), side)  # noqa: PLR2004

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the tile and its words; the chosen one is filled and bold, not only coloured."""
        painter, look, on = QPainter(self), self._look, self.isChecked()
        warm = self.underMouse() and self.isEnabled()
        fill = look.color("accent" if on else "hover" if warm else "page")
        border = look.color("accent" if on else "control")
        box(painter, QRectF(self.rect()), look.px(_RADIUS), fill, border, look.stroke())
        painter.setFont(look.font("ui.strong" if on else "ui.base"))
        painter.setPen(look.color("on_accent" if on else "ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class NumberRow(QWidget):
    """Choices side by side, wrapped where there is little room; none is on at first.

    A digit chooses (10 is 1 and then 0), arrows move and choose, Tab leaves. A second press, Delete
    or Backspace takes the choice away.

    Args:
        look: how it looks.
        name: what is asked; spoken with each choice.
        choices: what is written on each, from 0 on.
        spoken: what is said of each, where it is more than what is written.

    Signals:
        chosen(object): the person chose this number, or with None none.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Sequence[str],
        spoken: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._choices: list[Choice] = []
        self._begun = ""
        self._was: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._forget_digit)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)
        for number, text in enumerate(choices):
            said = spoken[number] if spoken else text
            choice = Choice(look, text, said, self)
            choice.setAccessibleDescription(name)
            choice.installEventFilter(self)
            self._group.addButton(choice, number)
            self._choices.append(choice)
            self._flow.addWidget(choice)
        self._group.idClicked.connect(self._clicked)
        look.changed.connect(self._space)
        self._space()
        self._rove(0)

    def _space(self) -> None:
        self._flow.setSpacing(self._look.px(_GAP))

    def value(self) -> int | None:
        """The number that is on, or None."""
        checked = self._group.checkedId()
        return checked if checked >= 0 else None

    def set_value(self, value: int | None) -> None:
        """Turn a number on, or none, without a signal."""
        self._group.setExclusive(False)
        for number, choice in enumerate(self._choices):
            choice.setChecked(number == value)
        self._group.setExclusive(True)
        self._was = value
        self._rove(value or 0)

    def choice(self, number: int) -> Choice:
        """The choice of a number, to press or to give focus."""
        return self._choices[number]

    @property
    def first(self) -> Choice:
        """The choice that Tab reaches."""
        return self._choices[self.value() or 0]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of all choices."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(self._choices.index(watched), event)  # type: ignore[arg-type]
        return False

    def _key(self, index: int, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if text.isdecimal():
            self._digit(text)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.set_value(None)
            self.chosen.emit(None)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else len(self._choices) - 1)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            forward = key in {Qt.Key.Key_Right, Qt.Key.Key_Down}
            sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                forward = not forward
            self._go(index + (1 if forward else -1))
        else:
            return False
        return True

    def _digit(self, text: str) -> None:
        for typed in (self._begun + text, text):
            if int(typed) < len(self._choices) and str(int(typed)) == typed:
                self._begun = typed
                self._pause.start()
                self._go(int(typed))
                return

    def _forget_digit(self) -> None:
        self._begun = ""

    def _go(self, number: int) -> None:
        number = min(max(number, 0), len(self._choices) - 1)
        self._choices[number].setFocus(Qt.FocusReason.TabFocusReason)
        if number != self.value():
            self._choices[number].click()

    def _clicked(self, number: int) -> None:
        self.set_value(None if number == self._was else number)
        self._rove(number)
        self.chosen.emit(self._was)

    def _rove(self, number: int) -> None:
        """Only one choice takes part in the Tab order."""
        for at, choice in enumerate(self._choices):
            inside = at == number
            choice.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if inside else Qt.FocusPolicy.ClickFocus
            )
