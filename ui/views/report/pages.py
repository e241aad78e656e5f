"""The real pages, as pictures: page 1 first, at 100 % or fitted, scrolled by key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.halo import FocusRing

#: Pixels for each point of paper at 100 %: paper is as large as it is.
ACTUAL = 96 / 72
_MARGIN = 24
_GAP = 24
_WAIT_MS = 120
_LEAST = 0.4
_STEP = 48
_POINTS = {"a4": (595.28, 841.89), "us-letter": (612.0, 792.0)}


class PagePicture(QLabel):
    """One page; a label with a picture is heard as one.

    Signals:
        focused(): the focus came by key.
    """

    focused = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ring = FocusRing(look, self, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_page(self, size: QSize, name: str, description: str) -> None:
        """Be so large; ``name`` and ``description`` are what is heard of it."""
        self.setFixedSize(size)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the paper, pixel by pixel where it was made for this size."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("white"))
        painter.drawPixmap(self.rect(), self.pixmap())
        painter.setPen(QPen(self._look.color("control" if self._look.contrast else "line"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into sight."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.focused.emit()


class PagesView(QScrollArea):
    """Pages below one another.

    Signals:
        scale_wanted(float): the pages are to be drawn with other pixels for each point.
    """

    scale_wanted = Signal(float)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._fits = True
        self._paper = "a4"
        self._pictures: list[PagePicture] = []
        self._described: tuple[str, str] = ("", "")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self.setWidget(self._holder)
        self._holder.setAutoFillBackground(False)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(lambda: self.scale_wanted.emit(self.scale()))
        look.changed.connect(self._restyle)
        self._restyle()

    # --- what is shown ---------------------------------------------------------------------

    @property
    def pictures(self) -> list[PagePicture]:
        """The pages shown."""
        return self._pictures

    @property
    def fits(self) -> bool:
        """Whether pages are as wide as there is room."""
        return self._fits

    def set_fits(self, fits: bool) -> None:  # noqa: FBT001 - a plain setter
        """Fit pages to the width, or show them as large as paper."""
        if fits != self._fits:
            self._fits = fits
            self._resized()

    def set_paper(self, paper: str) -> None:
        """Say what paper the pages are on, by the value of `Paper`."""
        self._paper = paper

    def scale(self) -> float:
        """Return how many device pixels a point of paper takes as it is shown now."""
        return self._shown_scale() * self.devicePixelRatioF()

    def show_pages(self, images: Sequence[QImage], name: str, description: str) -> None:
        """Show pages.

        Args:
            images: drawn at `scale`, or at another one until they are drawn again.
            name: such as "Page %1 of %2".
            description: what stands in place of the pictures for who cannot see them.
        """
        self._described = (name, description)
        while len(self._pictures) > len(images):
            picture = self._pictures.pop()
            self._column.removeWidget(picture)
            picture.hide()
            picture.deleteLater()
        while len(self._pictures) < len(images):
            picture = PagePicture(self._look)
            picture.focused.connect(lambda page=picture: self._bring(page))
            self._pictures.append(picture)
            self._column.insertWidget(self._column.count() - 1, picture, 0,
                                      Qt.AlignmentFlag.AlignHCenter)  # fmt: skip
        for picture, image in zip(self._pictures, images, strict=True):
            picture.setPixmap(QPixmap.fromImage(image))
        self._fill()

    # --- Qt --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End too; the others scroll by themselves."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if back else 1) * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages."""
        super().resizeEvent(event)
        self._resized()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again where the screen has other pixels."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resized()

    # --- inside ----------------------------------------------------------------------------

    def _shown_scale(self) -> float:
        """Return how many pixels of the window a point of paper takes."""
        if not self._fits:
            return ACTUAL * self._look.px(100) / 100
        room = self.viewport().width() - 2 * self._look.px(_MARGIN)
        return max(_LEAST, room / _POINTS[self._paper][0])

    def _resized(self) -> None:
        self._fill()
        if self._pictures:
            self._soon.start()

    def _bring(self, page: PagePicture) -> None:
        """Show a page from its top."""
        self.verticalScrollBar().setValue(page.y() - self._look.px(_MARGIN))

    def _fill(self) -> None:
        name, description = self._described
        count = len(self._pictures)
        scale = self._shown_scale()
        wide, high = _POINTS[self._paper]
        size = QSize(round(wide * scale), round(high * scale))
        for number, picture in enumerate(self._pictures, 1):
            said = name.replace("%1", str(number)).replace("%2", str(count))
            picture.show_page(size, said, description)
        # While the pages are out of sight nobody else lays them out by their new size.
        self._column.invalidate()
        self._column.activate()

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(_MARGIN), px(_MARGIN), px(_MARGIN), px(_MARGIN))
        self._column.setSpacing(px(_GAP))
        if self._column.count() == 0:
            self._column.addStretch(1)
        self.verticalScrollBar().setSingleStep(px(_STEP))
        self._resized()
