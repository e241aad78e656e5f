"""Grounds: the desk, the page, and the one raised sheet of a screen."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.halo import Halo

_SHADOW = 10
_DROP = 4
SHEET_RADIUS = 14
OVERLAY_RADIUS = 16


def paint_page(painter: QPainter, rect: QRectF, radius: float, look: Look) -> None:
    """Draw a page with its edge: lit in lamplight, bordered in high contrast."""
    ratio = painter.device().devicePixelRatio()
    lit = look.page_ground(QSize(round(rect.width()), round(rect.height())), ratio)
    stroke = look.stroke()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.setPen(QPen(look.color("line"), stroke) if radius else Qt.PenStyle.NoPen)
    painter.setBrush(_brush(lit, ratio) if lit is not None else look.color("page"))
    inset = stroke / 2 if radius else 0.0
    own = QRectF(0, 0, rect.width(), rect.height()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(own, max(0.0, radius - inset), max(0.0, radius - inset))
    painter.restore()


def _brush(pixmap: QPixmap, ratio: float) -> QBrush:
    """A brush that lays the pixmap down pixel by pixel on screens of every ratio."""
    brush = QBrush(pixmap)
    if ratio != 1.0 and pixmap.devicePixelRatio() == 1.0:
        brush.setTransform(brush.transform().scale(1 / ratio, 1 / ratio))
    return brush


class Ground(QWidget):
    """A plain surface: the desk, or a page that fills its place (lit in lamplight)."""

    def __init__(
        self,
        look: Look,
        surface: Literal["desk", "page"] = "desk",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._surface: Literal["desk", "page"] = surface

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the surface."""
        painter = QPainter(self)
        if self._surface == "page":
            paint_page(painter, QRectF(self.rect()), 0, self._look)
        else:
            painter.fillRect(self.rect(), self._look.color("desk"))


class Shadow(Halo):
    """The soft shadow under a sheet; drawn once for each size."""

    def __init__(self, look: Look, target: QWidget, radius: float) -> None:
        self._look = look
        self._radius = radius
        self._cache: QPixmap | None = None
        super().__init__(target, _SHADOW, below=True)
        look.changed.connect(self._forget)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the cached shadow."""
        tint = self._look.shadow()
        if not tint.alpha():
            return
        ratio = self.devicePixelRatioF()
        cache = self._cache
        if cache is None or cache.size() != self.size() * ratio:
            cache = self._render(tint, ratio)
            self._cache = cache
        QPainter(self).drawPixmap(0, 0, cache)

    def _render(self, tint: QColor, ratio: float) -> QPixmap:
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        inner = self.inner()
        radius = self._look.px(self._radius)
        for step in range(_SHADOW, 0, -1):
            rect = inner.adjusted(-step, _DROP - step, step, step)
            painter.drawRoundedRect(rect, radius + step, radius + step)
        painter.end()
        return pixmap

    def _forget(self) -> None:
        self._cache = None
        self.update()


class Sheet(QWidget):
    """The sheet of a screen: the brightest surface, with its words inside `body`."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, margin: int = 44) -> None:
        super().__init__(parent)
        self._look = look
        self._margin = margin
        self._body = QVBoxLayout(self)
        self._shadow: Shadow | None = None
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def body(self) -> QVBoxLayout:
        """Where the content of the sheet goes."""
        return self._body

    def showEvent(self, event: QShowEvent) -> None:
        """The shadow needs to know where the sheet lies."""
        super().showEvent(event)
        if self._shadow is None and self.parentWidget() is not None:
            self._shadow = Shadow(self._look, self, SHEET_RADIUS)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the page."""
        radius = self._look.px(SHEET_RADIUS)
        paint_page(QPainter(self), QRectF(self.rect()), radius, self._look)

    def _restyle(self) -> None:
        side = self._look.px(self._margin)
        self._body.setContentsMargins(side, self._look.px(32), side, self._look.px(16))
        self._body.setSpacing(self._look.px(16))
