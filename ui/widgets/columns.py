"""Columns that scroll down only, and what stands there when nothing does."""

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.labels import Label

_GROWN = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Resize})


class DownScroll(QScrollArea):
    """Scrolls down, never sideways, without a frame or a ground of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def hold(self, widget: QWidget) -> None:
        """Scroll this; Qt gives what it takes a ground, which goes again."""
        self.setWidget(widget)
        widget.setAutoFillBackground(False)


class _Holder(QWidget):
    """Holds what scrolls; never higher than its words are at the width that they have.

    What wraps asks for the height that it would have at its narrowest, and below a page that is
    wide that much would stand empty.
    """

    def minimumSizeHint(self) -> QSize:
        """As small as it can be, at this width."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return QSize(least.width(), min(least.height(), layout.heightForWidth(self.width())))


class ScrollColumn(DownScroll):
    """One column of content that scrolls down, never sideways.

    `max_width` (0 for none) keeps lines readable; the column is centred then. It counts the
    `margins` (left, top, right, bottom) in. All lengths are at text scale 1 and follow it.
    """

    def __init__(
        self,
        look: Look,
        *,
        max_width: int = 0,
        margins: tuple[int, int, int, int] = (4, 4, 4, 4),
        spacing: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._max_width = max_width
        self._margins = margins
        self._spacing = spacing
        self._holder = _Holder()
        row = QHBoxLayout(self._holder)
        row.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        row.addStretch(1)
        row.addWidget(self._inner, 1000)
        row.addStretch(1)
        self._holder_row = row
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._settle)
        self.hold(self._holder)
        self._holder.installEventFilter(self)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def column(self) -> QVBoxLayout:
        """Where the content goes."""
        return self._column

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for the width that the content cannot go below, and look again at its height."""
        if watched is self._holder and event.type() in _GROWN:
            self.setMinimumWidth(min(self._holder.minimumSizeHint().width(), self._look.px(240)))
            self._again.start()
            self._keep_middle()
        return super().eventFilter(watched, event)

    def _keep_middle(self) -> None:
        """Stay in the middle of the whole width, also while a scroll bar takes some of it."""
        spare = self.viewport().width() - self._inner.maximumWidth()
        lead = max(0, min(spare, self.width() - self.viewport().width()))
        mirrored = self.isRightToLeft()
        sides = (0, 0, lead, 0) if mirrored else (lead, 0, 0, 0)
        if self._holder_row.contentsMargins() != QMargins(*sides):
            self._holder_row.setContentsMargins(*sides)

    def _settle(self) -> None:
        """Give wrapped words the height that they need.

        Qt measures while layouts inside each other still remember the heights of before.
        """
        holder = self._holder
        needed = holder.heightForWidth(holder.width())
        most = max(needed, holder.minimumSizeHint().height(), self.viewport().height())
        if not needed <= holder.height() <= most:
            self.setWidgetResizable(True)

    def sizeHint(self) -> QSize:
        """As large as the content likes."""
        return self._holder.sizeHint()

    def _restyle(self) -> None:
        if self._max_width:
            self._inner.setMaximumWidth(self._look.px(self._max_width))
        left, top, right, bottom = (self._look.px(length) for length in self._margins)
        self._column.setContentsMargins(left, top, right, bottom)
        self._column.setSpacing(self._look.px(self._spacing))


class EmptyState(QWidget):
    """What will stand here, and one way in.

    Signals:
        action_triggered: The person takes the way in.
    """

    action_triggered = Signal()

    def __init__(
        self, look: Look, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        layout = QVBoxLayout(self)
        self._words = Label(look, text, "words.prompt", "ink2", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._action = Button(look, action)
        self._action.clicked.connect(self.action_triggered)
        layout.addStretch(1)
        layout.addWidget(self._words)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        # Only now: shown without a parent it would be a window for a moment.
        self._action.setVisible(bool(action))
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def action(self) -> Button:
        """The way in."""
        return self._action

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._words.setText(text)

    def _restyle(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(self._look.px(16))
