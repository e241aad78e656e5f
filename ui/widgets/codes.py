"""Codes to copy by hand or by camera: groups of letters, and QR codes."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.halo import FocusRing
from ui.widgets.paint import box

_COLUMN_GAP = 24
_ROW = 46
_NUMBER = 22  # for the small number before a group
_PAD = 8
_QUIET = 4  # modules of white that a QR reader needs around the code


class CodeGrid(QLabel):
    """Groups of a code in large tabular figures, numbered, always written left to right.

    Arrow keys move a highlight from group to group, for reading aloud.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        groups: Sequence[str],
        *,
        columns: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(" ".join(groups), parent)
        self._look = look
        self._name = name
        self._groups = tuple(groups)
        self._columns = max(1, columns)
        self._current = -1
        self._ring = FocusRing(look, self, 8)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        self._restyle()
        self._speak()

    @property
    def current(self) -> int:
        """The highlighted group, from 0; -1 when none is."""
        return self._current

    def set_groups(self, groups: Sequence[str]) -> None:
        """Show another code."""
        self._groups = tuple(groups)
        self._current = -1
        self.setText(" ".join(groups))
        self._speak()
        self._restyle()

    def sizeHint(self) -> QSize:
        """Room for all groups."""
        rows = -(-len(self._groups) // self._columns)
        columns = min(self._columns, max(1, len(self._groups)))
        width = columns * self._cell() - self._look.px(_COLUMN_GAP)
        return QSize(width, rows * self._look.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Groups are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over the groups."""
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._groups:
            super().keyPressEvent(event)
            return
        start = self._current + step if self._current >= 0 else 0
        self._current = min(max(start, 0), len(self._groups) - 1)
        self._speak()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the groups."""
        painter = QPainter(self)
        look = self._look
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        for index, group in enumerate(self._groups):
            rect = self._rect(index)
            if index == self._current:
                edge = look.color("ink") if look.contrast else None
                fill = look.color("lamp_soft")
                box(painter, QRectF(rect), look.px(8), fill, edge, look.stroke())
            before = QRect(index % self._columns * self._cell(), rect.top(), look.px(_NUMBER), 0)
            before.setHeight(rect.height())
            painter.setFont(look.font("ui.small"))
            painter.setPen(look.color("ink3"))
            painter.drawText(before, middle | Qt.AlignmentFlag.AlignLeft, str(index + 1))
            painter.setFont(self.font())
            painter.setPen(look.color("ink"))
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignHCenter, group)

    def _rect(self, index: int) -> QRect:
        row, column = divmod(index, self._columns)
        height = self._look.px(_ROW)
        start = self._look.px(_NUMBER)
        width = self._cell() - self._look.px(_COLUMN_GAP) - start
        return QRect(column * self._cell() + start, row * height + 2, width, height - 4)

    def _cell(self) -> int:
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(group) for group in self._groups), default=0.0)
        return int(widest) + 1 + self._look.px(_NUMBER + 2 * _PAD + _COLUMN_GAP)

    def _speak(self) -> None:
        """Letter by letter when one group is highlighted, all groups otherwise."""
        self.setAccessibleName(self._name)
        if self._current >= 0:
            place = self.tr("Group {number} of {count}: {letters}").format(
                number=self._current + 1,
                count=len(self._groups),
                letters=" ".join(self._groups[self._current]),
            )
            self.setAccessibleDescription(place)
        else:
            self.setAccessibleDescription(", ".join(self._groups))

    def _restyle(self) -> None:
        self.setFont(self._look.font("ui.code"))
        self.updateGeometry()
        self.update()


class QrView(QLabel):
    """A QR code from a matrix of modules, black on white in every theme.

    `name` says what the code holds; a quiet zone of four modules is added.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        matrix: Sequence[Sequence[bool | int]],
        *,
        side: int = 200,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._side = side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._image = QImage()
        self.set_matrix(matrix)
        look.changed.connect(self.updateGeometry)

    def set_matrix(self, matrix: Sequence[Sequence[bool | int]]) -> None:
        """Show another code."""
        count = len(matrix) + 2 * _QUIET
        image = QImage(count, count, QImage.Format.Format_Grayscale8)
        image.fill(255)
        for y, row in enumerate(matrix):
            for x, dark in enumerate(row):
                if dark:
                    image.setPixel(x + _QUIET, y + _QUIET, 0)
        self._image = image
        # The pixmap makes Qt call this a graphic; what is drawn is sharper.
        self.setPixmap(QPixmap.fromImage(image))
        self.update()

    def sizeHint(self) -> QSize:
        """A square that a camera reads easily."""
        side = self._look.px(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """It may not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw whole device pixels for each module, on white."""
        painter = QPainter(self)
        side = min(self.width(), self.height())
        edge = self._look.color("line")
        white = self._look.color("raised")
        white.setRgb(255, 255, 255)
        box(painter, QRectF(0, 0, side, side), self._look.px(8), white, edge, 1.0)
        ratio = self.devicePixelRatioF()
        module = int(side * ratio / self._image.width())
        size = module * self._image.width() / ratio
        corner = (side - size) / 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        inner = self._image.copy(
            _QUIET,
            _QUIET,
            self._image.width() - 2 * _QUIET,
            self._image.height() - 2 * _QUIET,
        )
        margin = corner + _QUIET * module / ratio
        width = inner.width() * module / ratio
        painter.drawImage(QRectF(margin, margin, width, width), inner)
