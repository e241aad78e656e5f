"""The room's three pages as plain words with a line below the one that is open."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from ui.theme.look import Look
from ui.widgets.halo import FocusRing

_HEIGHT, _APART, _LINE = 34, 28, 2.5


class Tabs(QTabBar):
    """A native row of tabs, painted as words."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ring = FocusRing(look, self, 6)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        look.changed.connect(self._restyle)
        self._restyle()

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as its strong words, so that choosing moves nothing."""
        metrics = QFontMetricsF(self._look.font("ui.strong"))
        width = metrics.horizontalAdvance(self.tabText(index)) + 1
        return QSize(round(width) + self._look.px(_APART), self._look.px(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Words are never cut."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the words, and a line below the open one."""
        painter, look = QPainter(self), self._look
        for index in range(self.count()):
            place, here = self.tabRect(index), index == self.currentIndex()
            pad = look.px(_APART) // 2
            words = place.adjusted(0, 0, -2 * pad, 0)
            if self.isRightToLeft():
                words = place.adjusted(2 * pad, 0, 0, 0)
            painter.setFont(look.font("ui.strong" if here else "ui.base"))
            warm = here or place.contains(self.mapFromGlobal(self.cursor().pos()))
            painter.setPen(look.color("ink" if warm else "ink2"))
            side = (
                Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            )
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(words, int(flags), self.tabText(index))
            if here:
                line = QRectF(words.left(), place.bottom() - _LINE, words.width(), _LINE)
                painter.fillRect(line, look.color("accent"))

    def _restyle(self) -> None:
        self.setFont(self._look.font("ui.strong"))
        self.updateGeometry()
