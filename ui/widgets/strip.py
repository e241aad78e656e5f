"""Strips: what happened and one thing to do about it, at the top or foot of a pane."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.widgets.announce import announce
from ui.widgets.button import Button, IconButton
from ui.widgets.labels import Icon, Label
from ui.widgets.paint import box

StripKind = Literal["error", "note", "undo"]

UNDO_MS = 20_000
_LOOK_AGAIN_MS = 1_000
_RADIUS = 10
_ICONS: dict[str, tuple[str, ColorKey]] = {
    "error": ("triangle-alert", "danger"),
    "note": ("info", "lamp"),
    "undo": ("check", "accent"),
}


class Strip(QFrame):
    """A line of words with at most one action; hidden until it has something to say.

    It reaches from side to side of its pane; `boxed` it stands in a column between other things.

    An `undo` strip goes away after 20 seconds, but never while it has focus. The words are
    spoken to screen readers.

    Signals:
        action_triggered: The person took the action.
        closed: The strip went away, by its cross or by time.
    """

    action_triggered = Signal()
    closed = Signal()

    def __init__(
        self,
        look: Look,
        kind: StripKind = "note",
        parent: QWidget | None = None,
        *,
        boxed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._boxed = boxed
        self._kind: StripKind = kind
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_up)
        self._words = Label(look, "", wrap=True)
        self._action = Button(look, "", "plain", tone="accent")
        self._cross = IconButton(look, "x", self.tr("Close"), size=18)
        name, tone = _ICONS[kind]
        self._row = QHBoxLayout(self)
        self._row.addWidget(Icon(look, name, tone))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._action, 0)
        self._row.addWidget(self._cross, 0)
        self._action.clicked.connect(self._act)
        self._cross.clicked.connect(self.dismiss)
        look.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def action(self) -> Button:
        """The button of the action."""
        return self._action

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_message(self, text: str, action: str = "", *, closable: bool = True) -> None:
        """Say something, with an action if there is one; replaces what was said before."""
        self._words.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._cross.setVisible(closable)
        self.setAccessibleName(text)
        self.show()
        self.updateGeometry()
        announce(self, text)
        if self._kind == "undo":
            self._timer.start(UNDO_MS)

    def dismiss(self) -> None:
        """Go away."""
        if not self.isHidden():
            self._timer.stop()
            self.hide()
            self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Time stands still for a strip in a room that is not shown."""
        super().hideEvent(event)
        if self.isHidden():
            self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground."""
        painter = QPainter(self)
        look = self._look
        error = self._kind == "error"
        fill = look.color("danger_soft" if error else "raised")
        if self._boxed:
            border = look.color("danger" if error else "line")
            box(painter, QRectF(self.rect()), look.px(_RADIUS), fill, border, look.stroke())
            return
        painter.fillRect(self.rect(), fill)
        # From side to side of its pane only the edge to the content is drawn.
        stroke = round(look.stroke())
        edge = self.rect()
        if self._kind == "undo":
            edge.setHeight(stroke)
        else:
            edge.setTop(edge.bottom() + 1 - stroke)
        painter.fillRect(edge, look.color("danger" if error else "line"))

    def sizeHint(self) -> QSize:
        """One line and its padding."""
        return super().sizeHint().expandedTo(QSize(0, self._look.px(48)))

    def _act(self) -> None:
        self._timer.stop()
        self.hide()
        self.action_triggered.emit()

    def _time_up(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._timer.start(_LOOK_AGAIN_MS)
        else:
            self.dismiss()

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(16), px(6), px(12), px(6))
        self._row.setSpacing(px(12))
