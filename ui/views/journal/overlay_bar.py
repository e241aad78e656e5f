"""A scroll bar that lies over the margin of a list instead of taking room from it."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from ui.theme.look import Look

_WIDTH = 12


class OverlayBar(QScrollBar):
    """Follows the list's own vertical bar, which is never shown."""

    def __init__(self, look: Look, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._look = look
        self._area = area
        self._own = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Scroll"))
        self._own.rangeChanged.connect(self._follow)
        self._own.valueChanged.connect(self._follow)
        self.valueChanged.connect(self._own.setValue)
        look.changed.connect(self._place)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep at the edge."""
        if watched is self._area and event.type() in (
            QEvent.Type.Resize,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._place()
        return False

    def _follow(self) -> None:
        own = self._own
        self.setRange(own.minimum(), own.maximum())
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setValue(own.value())
        self.setVisible(own.maximum() > own.minimum())

    def _place(self) -> None:
        width = self._look.px(_WIDTH)
        left = 0 if self._area.isRightToLeft() else self._area.width() - width
        self.setGeometry(QRect(left, 0, width, self._area.height()))
        self.raise_()
