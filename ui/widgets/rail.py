"""The rail: the program's rooms at the edge of the window, help and lock at its foot."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.widgets.paint import box, leading, visual
from ui.widgets.text import draw_line
from ui.widgets.warm import WarmButton

WIDE = 200
COMPACT = 64
WIDE_FROM_EM = 72
_MARGIN = 12
_ITEM, _LEAST_ITEM = 38, 24  # as high as one likes, and where a window is low
_RADIUS = 10
_HEAD = 74  # where the first item starts
_FOOT, _BETWEEN = 12, 2  # below the last item; between rooms and foot in a low window
_APART = 8  # more room between the bordered item and the next
_WORDS = 42  # where words start inside an item


class RailItem(WarmButton):
    """One room or deed of the rail."""

    def __init__(
        self, look: Look, icon: str, label: str, shortcut: str, *, bordered: bool, parent: QWidget
    ) -> None:
        super().__init__(look, label, _RADIUS, parent)
        self._icon = icon
        self._shortcut = shortcut
        self._bordered = bordered
        self._compact = False
        self._dot = False
        self.setAutoDefault(False)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.set_compact(compact=False)

    def spoken_role(self) -> QAccessible.Role | None:
        """A room is one of several, and one of them is shown."""
        return QAccessible.Role.RadioButton if self.isCheckable() else None

    def set_compact(self, *, compact: bool) -> None:
        """Show the icon alone; the words move to the tooltip."""
        self._compact = compact
        named = f"{self.text()} ({self._shortcut})" if self._shortcut else self.text()
        self.setToolTip(named if compact else "")
        self.update()

    def set_shortcut(self, shortcut: str) -> None:
        """Show another key; it is shown as it is given."""
        self._shortcut = shortcut
        self.set_compact(compact=self._compact)

    def set_dot(self, *, shown: bool) -> None:
        """Show the lamp dot of a new thing; a screen reader hears it as the description."""
        self._dot = shown
        self.setAccessibleDescription(self.tr("Something new") if shown else "")
        self.update()

    @property
    def dot(self) -> bool:
        """Whether the lamp dot shows."""
        return self._dot

    def sizeHint(self) -> QSize:
        """A row of the rail."""
        return QSize(self._look.px(WIDE - 2 * _MARGIN), self._look.px(_ITEM))

    def minimumSizeHint(self) -> QSize:
        """At least the icon; a low window keeps every item in view."""
        return QSize(self._look.px(COMPACT - 2 * _MARGIN), self._look.px(_LEAST_ITEM))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw ground, icon, words, shortcut and dot."""
        painter = QPainter(self)
        look, height = self._look, self.height()
        fill, border = self._inks()
        box(painter, QRectF(self.rect()), look.px(_RADIUS), fill, border, look.stroke())
        chosen = self.isChecked()
        strong = chosen or self._bordered
        tone: ColorKey = "accent" if chosen else "ink" if self._bordered else "ink2"
        if self._compact:
            look.paint_icon(painter, self.rect(), self._icon, tone)
        else:
            place = visual(self, QRect(look.px(11), 0, look.px(20), height))
            look.paint_icon(painter, place, self._icon, tone)
            self._draw_words(painter, strong=strong)
        if self._dot:
            self._draw_dot(painter)

    def _inks(self) -> tuple[QColor, QColor | None]:
        look = self._look
        chosen = self.isChecked()
        ground = self.ground(chosen=chosen)
        if chosen:
            return ground, look.color("ink") if look.contrast else None
        return ground, look.color("control") if self._bordered else None

    def _draw_words(self, painter: QPainter, *, strong: bool) -> None:
        look = self._look
        start, end = look.px(_WORDS), look.px(_MARGIN)
        side = leading(self) | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(self._words_font(strong=strong))
        painter.setPen(look.color("ink" if strong else "ink2"))
        place = visual(self, QRect(start, 0, self.width() - start - end, self.height()))
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        draw_line(painter, place, side | Qt.AlignmentFlag.AlignVCenter, text)
        key = QFontMetricsF(look.font("ui.small")).horizontalAdvance(self._shortcut)
        # A long name has all the room; its key can be looked up.
        if self._shortcut and metrics.horizontalAdvance(text) + look.px(8) + key <= place.width():
            right = leading(self) == Qt.AlignmentFlag.AlignRight
            other = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
            painter.setFont(look.font("ui.small"))
            painter.setPen(look.color("ink3"))
            flags = other | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, self._shortcut)

    def _words_font(self, *, strong: bool) -> QFont:
        if self.isChecked():
            return self._look.font("ui.strong")
        return self._look.font("ui.button" if strong else "ui.base")

    def _draw_dot(self, painter: QPainter) -> None:
        look = self._look
        side = look.px(7)
        if self._compact:
            rect = QRect(self.width() - look.px(6) - side, look.px(6), side, side)
        else:
            top = (self.height() - side) // 2
            rect = QRect(self.width() - look.px(_MARGIN) - side, top, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("lamp"))
        painter.drawEllipse(visual(self, rect))


class Rail(QWidget):
    """The edge of the window that is always there.

    Rooms are checkable and one of them is current; deeds at the foot only report.

    Signals:
        activated: The person asked for the room or deed with this id.
    """

    activated = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._items: dict[str, RailItem] = {}
        self._compact = False
        self._gaps: list[QSpacerItem] = []
        self.setAccessibleName(self.tr("Rooms"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._rooms, self._foot = QVBoxLayout(), QVBoxLayout()
        outer = QVBoxLayout(self)
        outer.setSpacing(0)
        outer.addLayout(self._rooms)
        outer.addStretch(1)
        outer.addLayout(self._foot)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def compact(self) -> bool:
        """Whether only icons show."""
        return self._compact

    def add_item(
        self,
        key: str,
        icon: str,
        label: str,
        shortcut: str = "",
        *,
        foot: bool = False,
        room: bool = True,
        bordered: bool = False,
    ) -> RailItem:
        """Add a room or a deed at the end of its group; `key` is what `activated` carries."""
        item = RailItem(self._look, icon, label, shortcut, bordered=bordered, parent=self)
        item.setCheckable(room)
        item.set_compact(compact=self._compact)
        item.clicked.connect(self._activate)
        self._items[key] = item
        group = self._foot if foot else self._rooms
        group.addWidget(item)
        if bordered:
            gap = QSpacerItem(0, self._look.px(_APART))
            self._gaps.append(gap)
            group.addItem(gap)
        return item

    def remove_item(self, key: str) -> None:
        """Take an item away; nothing happens when it is not there."""
        item = self._items.pop(key, None)
        if item is not None:
            item.hide()
            item.deleteLater()

    def keys(self) -> list[str]:
        """The ids in the order they were added."""
        return list(self._items)

    def item(self, key: str) -> RailItem:
        """The item with this id; raises KeyError when there is none."""
        return self._items[key]

    def set_current(self, key: str) -> None:
        """Mark a room as the one that is shown, and show its item; an unknown id marks none."""
        for name, item in self._items.items():
            item.setChecked(name == key and item.isCheckable())
            if item.isChecked():
                item.show()

    def set_dot(self, key: str, *, shown: bool) -> None:
        """Show or hide the lamp dot of a new thing."""
        self._items[key].set_dot(shown=shown)

    def fit(self, window_width: int) -> None:
        """Show words or icons, by the width of the window in pixels."""
        compact = self._look.em(window_width) < WIDE_FROM_EM
        if compact != self._compact:
            self._compact = compact
            for item in self._items.values():
                item.set_compact(compact=compact)
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the desk, the mark, the name and the edge."""
        painter = QPainter(self)
        look = self._look
        painter.fillRect(self.rect(), look.color("desk"))
        edge = visual(self, QRect(self.width() - 1, 0, 1, self.height()))
        painter.fillRect(edge, look.color("line"))
        top, side = look.px(26), look.px(22)
        left = (self.width() - side) // 2 if self._compact else look.px(_MARGIN + 10)
        paint_mark(painter, QRectF(visual(self, QRect(left, top, side, side))), look)
        if not self._compact:
            start = look.px(_MARGIN + _WORDS)
            place = visual(self, QRect(start, look.px(21), self.width() - start, look.px(30)))
            painter.setFont(look.font("words.mark"))
            painter.setPen(look.color("ink"))
            flags = leading(self) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, "Lamplit")

    def _activate(self) -> None:
        # Asking for the sender keeps no reference, as a lambda over `self` would.
        key = next((key for key, item in self._items.items() if item is self.sender()), "")
        if key and self._items[key].isCheckable():
            self.set_current(key)
        self.activated.emit(key)

    def _restyle(self) -> None:
        look = self._look
        self.setFixedWidth(look.px(COMPACT if self._compact else WIDE))
        margin = look.px(_MARGIN)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, look.px(_HEAD), margin, look.px(_FOOT))
        self._rooms.setContentsMargins(0, 0, 0, look.px(_BETWEEN))
        for gap in self._gaps:
            gap.changeSize(0, look.px(_APART))
        for group in (self._rooms, self._foot):
            group.setSpacing(look.px(2))


def paint_mark(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Draw the program's mark: a half-disc shade over a line of light."""
    unit = rect.width() / 22
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("accent"))
    painter.drawPie(QRectF(rect.x() + unit, rect.y() + unit, 20 * unit, 20 * unit), 0, 180 * 16)
    painter.setBrush(look.color("lamp"))
    line = QRectF(rect.x() + 3 * unit, rect.y() + 13.4 * unit, 16 * unit, 2.4 * unit)
    painter.drawRoundedRect(line, 1.2 * unit, 1.2 * unit)
