"""What every chart shares: a cursor, hovering, a readout, a table and a picture."""

import math
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import Look
from ui.theme.type import FontRole
from ui.widgets.charts.readout import paint_readout
from ui.widgets.charts.speech import speak_value
from ui.widgets.charts.table import Table, to_csv
from ui.widgets.faces import teach_readers
from ui.widgets.halo import FocusRing
from ui.widgets.paint import leading

_FAR = 22.0  # how far from a mark the pointer may be, at text scale 1
_LEAST = 60
_PAGE = 10  # marks that PageUp and PageDown pass
_MARGIN = 24  # around a copied picture
_COPY_RATIO = 2.0
_RING = 7.0


class Mark(NamedTuple):
    """One thing that the cursor can stand on.

    Attributes:
        at: what the readout points to, in pixels of the widget.
        reach: where the pointer finds it.
        title: what it is: a day, a week, a name.
        value: what there is to say of it.
        key: what it stands for, for whoever follows it.
    """

    at: QPointF
    reach: QRectF
    title: str
    value: str
    key: object = None

    @property
    def sentence(self) -> str:
        """Title and value as one sentence."""
        return f"{self.title}: {self.value}" if self.title else self.value


class Chart(QWidget):
    """A painted chart. Arrows move its cursor, Home and End go to its ends, Return follows.

    Subclasses give `_make_marks`, `_draw`, `_tall` and `table`.

    Signals:
        cursor_moved(str): the cursor stands on this, as a sentence.
        activated(object): the person follows the mark with this key.
    """

    cursor_moved = Signal(str)
    activated = Signal(object)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        teach_readers()
        super().__init__(parent)
        self._look = look
        self._cursor = -1
        self._hovered = -1
        self._shows_cursor = False
        self._marks: list[Mark] | None = None
        self._picture: QPixmap | None = None
        self._ring = FocusRing(look, self, 6)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self._describe()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._restyle)

    # --- what a chart is -------------------------------------------------------------------

    def table(self) -> Table:
        """What is shown, in rows."""
        raise NotImplementedError

    def _make_marks(self) -> list[Mark]:
        """What the cursor can stand on, in reading order, for the present size."""
        raise NotImplementedError

    def _draw(self, painter: QPainter) -> None:
        """Draw everything but cursor and readout."""
        raise NotImplementedError

    def _tall(self, width: int) -> int:
        """The height in pixels at a width."""
        raise NotImplementedError

    # --- readers ---------------------------------------------------------------------------

    @property
    def marks(self) -> list[Mark]:
        """What the cursor can stand on."""
        if self._marks is None:
            self._marks = self._make_marks()
        return self._marks

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read."""
        return not self.marks

    @property
    def cursor_index(self) -> int:
        """Which mark the cursor stands on; -1 for none."""
        return self._cursor

    def set_cursor(self, index: int) -> None:
        """Stand on a mark and say what it is; raises IndexError where there is none."""
        mark = self.marks[index]
        self._cursor = index
        self._shows_cursor = True
        self.cursor_moved.emit(mark.sentence)
        self._describe(mark.sentence)
        speak_value(self, mark.sentence)
        self.update()

    def spoken_role(self) -> QAccessible.Role:
        """A chart."""
        return QAccessible.Role.Chart

    def _describe(self, value: str = "") -> None:
        """Tell what the cursor stands on, for on Linux only numbers are told as values."""
        how = self.tr("Arrow keys read one value after the other.")
        self.setAccessibleDescription(f"{value}. {how}" if value else how)

    def spoken_value(self) -> str:
        """What the cursor stands on, as a sentence; without one the last mark."""
        marks = self.marks
        if not marks:
            return self.tr("Nothing yet")
        return marks[self._cursor if 0 <= self._cursor < len(marks) else self._newest()].sentence

    def shown_value(self) -> str:
        """What the readout shows now; empty when there is none."""
        mark = self._read()
        return mark.sentence if mark is not None else ""

    def to_csv(self) -> str:
        """The table as CSV."""
        return to_csv(self.table())

    def to_image(self, ratio: float = _COPY_RATIO) -> QImage:
        """A picture with its title and a ground, without cursor, at `ratio` pixels a pixel."""
        look, side = self._look, self._look.px(_MARGIN)
        line = look.line_height("ui.section")
        width, height = self.width() + 2 * side, self.height() + 2 * side + 2 * line
        image = QImage(QSize(width, height) * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(look.color("page"))
        painter = QPainter(image)
        painter.setFont(look.font("ui.section"))
        painter.setPen(look.color("ink2"))
        head = QRectF(side, side, self.width(), line)
        painter.drawText(head, self._align() | Qt.AlignmentFlag.AlignVCenter, self.accessibleName())
        painter.translate(side, side + 2 * line)
        self._draw(painter)
        painter.end()
        return image

    # --- sizes -----------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """A chart is as high as its width asks for."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width."""
        return self._tall(width)

    def sizeHint(self) -> QSize:
        """A common width."""
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 0
        width = max(width, self.minimumSizeHint().width(), self._look.px(280))
        return QSize(width, self._tall(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a small window asks for; its height follows the width that it gets."""
        return QSize(self._look.px(200), self._look.px(_LEAST))

    # --- events ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the chart, kept as a picture, then cursor and readout."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._kept())
        mark = self._read()
        if mark is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_cursor(painter, mark)
        paint_readout(painter, self, self._look, mark.at, mark.title, mark.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, or follow it."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.marks:
            super().keyPressEvent(event)
            return
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            mark = self._read()
            if mark is not None and mark.key is not None:
                self.activated.emit(mark.key)
                return
        wanted = self._goal(key)
        if wanted is None:
            super().keyPressEvent(event)
            return
        self.set_cursor(min(max(wanted, 0), len(self.marks) - 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read what the pointer is on."""
        self._hover(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the cursor to what the pointer is on."""
        self._hover(event.position())
        if self._hovered >= 0:
            self.set_cursor(self._hovered)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Follow what the pointer is on."""
        mark = self._read()
        if (
            mark is not None
            and mark.key is not None
            and event.button() == Qt.MouseButton.LeftButton
        ):
            self.activated.emit(mark.key)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading."""
        super().leaveEvent(event)
        self._hovered = -1
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor; the first time it stands on the newest."""
        super().focusInEvent(event)
        if self.marks and event.reason() != Qt.FocusReason.MouseFocusReason:
            index = self._cursor if 0 <= self._cursor < len(self.marks) else self._newest()
            self.set_cursor(index)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor; it stays where it is."""
        super().focusOutEvent(event)
        self._shows_cursor = False
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again."""
        super().resizeEvent(event)
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and its direction."""
        super().changeEvent(event)
        kinds = (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds:
            self._forget()

    # --- for subclasses --------------------------------------------------------------------

    def _renew(self, *, holds: bool) -> None:
        """Show other data, if there is any; the cursor lets go. Marks are made when asked for."""
        self._cursor = -1
        self._describe()
        self._hovered = -1
        self._forget()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if holds else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()

    def _goal(self, key: Qt.Key) -> int | None:
        """Where a key leads from the present mark; None for a key that does nothing."""
        at = self._cursor if self._cursor >= 0 else self._newest()
        ahead = -1 if self._mirrored() else 1
        steps = {
            Qt.Key.Key_Right: at + ahead,
            Qt.Key.Key_Left: at - ahead,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_PageDown: at + _PAGE,
            Qt.Key.Key_PageUp: at - _PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.marks) - 1,
        }
        return steps.get(key)

    def _newest(self) -> int:
        """Where the cursor begins: on the newest."""
        return len(self.marks) - 1

    def _draw_cursor(self, painter: QPainter, mark: Mark) -> None:
        """Draw a ring around the mark."""
        painter.setPen(QPen(self._look.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._look.px(_RING)
        painter.drawEllipse(mark.at, radius, radius)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _align(self) -> Qt.AlignmentFlag:
        """The side that text starts on."""
        return leading(self) | Qt.AlignmentFlag.AlignAbsolute

    def _place(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle given for left-to-right, where it belongs in the chart's direction."""
        left = self.width() - x - width if self._mirrored() else x
        return QRectF(left, y, width, height)

    def _x(self, x: float) -> float:
        """A place given for left-to-right."""
        return self.width() - x if self._mirrored() else x

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        side: str = "middle",
        role: FontRole = "ui.axis",
    ) -> None:
        """Write one line into a place that `_place` returned: at its start, middle or end."""
        painter.setFont(self._look.font(role))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        if side == "middle":
            flags |= Qt.AlignmentFlag.AlignHCenter
        else:
            right = (side == "end") != self._mirrored()
            flags |= Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(flags) | int(Qt.TextFlag.TextDontClip), text)

    def _forget(self) -> None:
        self._marks = None
        self._picture = None
        self.update()

    # --- inside ----------------------------------------------------------------------------

    def _restyle(self) -> None:
        self._forget()
        self.updateGeometry()

    def _read(self) -> Mark | None:
        """The mark that is read now: the one under the pointer, else the cursor's."""
        for index in (self._hovered, self._cursor if self._shows_cursor else -1):
            if 0 <= index < len(self.marks):
                return self.marks[index]
        return None

    def _hover(self, point: QPointF) -> None:
        found = self._nearest(point)
        if found != self._hovered:
            self._hovered = found
            self.update()

    def _nearest(self, point: QPointF) -> int:
        """The mark under a point, or the nearest that is not far; -1 for none."""
        best, near = -1, _FAR * self._look.scale
        for index, mark in enumerate(self.marks):
            if mark.reach.contains(point):
                return index
            away = math.hypot(mark.at.x() - point.x(), mark.at.y() - point.y())
            if away < near:
                best, near = index, away
        return best

    def _kept(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        kept = self._picture
        if kept is None or kept.devicePixelRatio() != ratio:
            kept = QPixmap(self.size() * ratio)
            kept.setDevicePixelRatio(ratio)
            kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(kept)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter)
            painter.end()
            self._picture = kept
        return kept
