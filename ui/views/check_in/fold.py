"""A part of a form that is folded away until it is wanted."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.views.editing.space import Space
from ui.widgets.paint import box, leading, visual
from ui.widgets.warm import WarmButton

_HEIGHT = 36
_ICON = 16
_GAP = 8
_TITLE = 132


class FoldHead(WarmButton):
    """A title, what stands below it in short, and a sign whether it is open."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(look, title, 8, parent)
        self._summary = ""
        self.setCheckable(True)
        self.setAutoDefault(False)
        look.changed.connect(self.updateGeometry)
        self._name()
        self.toggled.connect(self._name)

    def setText(self, text: str) -> None:
        """Show another title."""
        super().setText(text)
        self._name()
        self.update()

    def set_summary(self, summary: str) -> None:
        """Say in short what stands below."""
        self._summary = summary
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """A row."""
        return QSize(self._look.px(320), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Summaries are elided."""
        return QSize(self._look.px(160), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the sign, the title and the summary."""
        painter, look = QPainter(self), self._look
        enabled = self.isEnabled()
        if enabled:
            box(painter, self.rect().toRectF(), look.px(8), self.ground(), None, 0)
        start, side = look.px(_GAP), look.px(_ICON)
        place = visual(self, QRect(start, 0, side, self.height()))
        closed = "chevron-left" if self.isRightToLeft() else "chevron-right"
        name = "chevron-down" if self.isChecked() else closed
        look.paint_icon(painter, place, name, "ink2" if enabled else "ink3", size=_ICON)
        start += side + look.px(_GAP)
        font = look.font("ui.base")
        wide = int(QFontMetricsF(font).horizontalAdvance(self.text())) + look.px(12)
        wide = max(wide, look.px(_TITLE))
        self._write(painter, QRect(start, 0, wide, self.height()), self.text(), strong=True)
        start += wide
        rest = QRect(start, 0, self.width() - start - look.px(_GAP), self.height())
        self._write(painter, rest, " ".join(self._summary.split()), strong=False)

    def _write(self, painter: QPainter, rect: QRect, text: str, *, strong: bool) -> None:
        look = self._look
        painter.setFont(look.font("ui.base" if strong else "ui.second"))
        painter.setPen(look.color(("ink" if strong else "ink2") if self.isEnabled() else "ink3"))
        flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(visual(self, rect), flags, shown)

    def _name(self) -> None:
        summary = f": {self._summary}" if self._summary else ""
        self.setAccessibleName(f"{self.text()}{summary}")
        said = self.tr("Open; press to fold away") if self.isChecked() else self.tr("Folded")
        self.setAccessibleDescription(said)


class Fold(QWidget):
    """A head, and a body that shows while the head is pressed in.

    Signals:
        opening(): the body is about to show.
    """

    opening = Signal()

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = FoldHead(look, title)
        self.inner = QWidget()
        self.body = QVBoxLayout(self.inner)
        Space(look, self.body, _GAP + _ICON + _GAP, 4, _GAP, 12, gap=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.inner)
        self.inner.hide()
        self.head.toggled.connect(self._show)

    @property
    def first(self) -> QWidget:
        """What gets the focus when the fold is opened from elsewhere."""
        return self.head

    def unfold(self) -> None:
        """Show the body."""
        self.head.setChecked(True)

    def _show(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        if shown:
            self.opening.emit()
        self.inner.setVisible(shown)
