"""Parts that several rooms are put together from: groups, pages and overlays that can be long."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.columns import ScrollColumn
from ui.widgets.labels import Section
from ui.widgets.overlay import Overlay, OverlayHost

NARROW_EM = 48
_WIDE_MARGIN, _NARROW_MARGIN = 48, 24
_KEPT = 34  # that an overlay keeps from the edges of the content
_ABOVE_HEAD = 10  # more than the gap to what stands above
RINGS = 4
"""Pixels at the sides of what scrolls, for focus rings."""

Margins = tuple[int, int, int, int]


class Group(QWidget):
    """Widgets below one another, or side by side, with distances that follow the text size.

    Args:
        look: how it looks.
        gap: between two widgets, at text scale 1.
        margins: left, top, right and bottom, at text scale 1.
        flow: in which direction they stand.
    """

    def __init__(
        self,
        look: Look,
        *,
        gap: int = 12,
        margins: Margins = (0, 0, 0, 0),
        flow: Literal["down", "across"] = "down",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._gap = gap
        self._margins = margins
        self.body: QBoxLayout = QVBoxLayout(self) if flow == "down" else QHBoxLayout(self)
        look.changed.connect(self._space)
        self._space()

    def set_margins(self, margins: Margins) -> None:
        """Keep other margins, given at text scale 1."""
        self._margins = margins
        self._space()

    def add(self, *widgets: QWidget) -> "Group":
        """Put widgets at the end; returns the group itself."""
        for widget in widgets:
            self.body.addWidget(widget)
        return self

    def empty(self) -> None:
        """Take everything out of it."""
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _space(self) -> None:
        left, top, right, bottom = (self._look.px(length) for length in self._margins)
        self.body.setContentsMargins(left, top, right, bottom)
        self.body.setSpacing(self._look.px(self._gap))


def headed(look: Look, title: str, *widgets: QWidget) -> Group:
    """Return a group below its head, which keeps away from what stands above it."""
    group = Group(look, gap=8, margins=(0, _ABOVE_HEAD, 0, 0))
    return group.add(Section(look, title), *widgets)


class Page(ScrollColumn):
    """A room's column: `width` wide at most, with the margins that the window allows.

    Attributes:
        body: where the content goes.
    """

    def __init__(
        self, look: Look, *, width: int = 760, gap: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, max_width=width + 2 * _WIDE_MARGIN, parent=parent)
        self.__look = look
        self._group = Group(look, gap=gap)
        self.body = self._group.body
        self.column.addWidget(self._group)
        self.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep narrower margins in a narrow window."""
        super().resizeEvent(event)
        narrow = self.__look.em(self.width()) < NARROW_EM
        side = _NARROW_MARGIN if narrow else _WIDE_MARGIN
        self._group.set_margins((side, 32 if narrow else 40, side, 32))

    def _restyle(self) -> None:
        super()._restyle()
        self.column.setContentsMargins(0, 0, 0, 0)


class LongOverlay(Overlay):
    """An overlay whose middle scrolls, so that its actions stay in view.

    Attributes:
        content: where the words and fields go.
        foot: the row of actions; what is added to it stands at the trailing side.
    """

    rings = RINGS

    def __init__(
        self,
        look: Look,
        title: str,
        *,
        width: int = 560,
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, width=width, height=height, parent=parent)
        self._column = ScrollColumn(look)
        self.content = Group(look, gap=14, margins=(0, 0, 0, 8))
        self._column.column.addWidget(self.content)
        self._column.column.addStretch(1)
        self.body.addWidget(self._column, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.foot = Group(look, gap=12, flow="across")
        row.addWidget(self.foot)
        self._foot_row = row
        self.body.addLayout(row)
        self._grew = QTimer(self, singleShot=True, interval=0)
        self._grew.timeout.connect(lambda: fit_again(self))
        self.content.installEventFilter(self)
        self.finished.connect(self.deleteLater)
        self._restyle()

    def wanted(self) -> tuple[int, int]:
        """The width and height it would like: as high as its words are at that width."""
        wide, high = super().wanted()
        layout, holder, host = self.layout(), self._column.widget(), self.parentWidget()
        if high or layout is None or holder is None or not layout.hasHeightForWidth():
            return wide, high
        room = wide if host is None else host.width() - 2 * self._look.px(_KEPT)
        wide_now = min(wide, room)
        sides = layout.contentsMargins()
        inner = wide_now - sides.left() - sides.right()
        other = layout.totalHeightForWidth(wide_now) - self._column.sizeHint().height()
        needed = max(holder.heightForWidth(inner), holder.minimumSizeHint().height())
        return wide, other + needed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again once what stands inside has settled at another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._grew.start()
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        """Keep room for focus rings at the sides of what scrolls."""
        super()._restyle()
        room = self._look.px(RINGS)
        if hasattr(self, "_foot_row"):
            self._foot_row.setContentsMargins(room, 0, room, 0)


def fit_again(overlay: Overlay) -> None:
    """Give an overlay the height of what it shows now, once its layouts have settled."""

    def fit() -> None:
        # Of what scrolls inside, the layouts around it do not hear that it grew.
        for scroll in overlay.findChildren(ScrollColumn):
            scroll.updateGeometry()
        layout = overlay.layout()
        if layout is not None:
            layout.activate()
        host = overlay.parentWidget()
        if isinstance(host, OverlayHost):
            host.arrange()

    QTimer.singleShot(0, overlay, fit)


def left(widget: QWidget) -> QHBoxLayout:
    """Return a row in which a widget keeps its own width, at the leading side."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
    row.addStretch(1)
    return row
