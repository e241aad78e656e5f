"""What was written and noted earlier today, beside the sheet."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.mood import CheckIn, Valence
from ui.context import Context
from ui.text import number
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.halo import FocusRing
from ui.widgets.labels import Hairline, Section
from ui.widgets.mood import mood_name, paint_mood_tile
from ui.widgets.paint import leading, visual

SHOWN = 5
_ROW = 46
_TIME = 48
_TILE = 18
_WORDS = 76


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing of today.

    Attributes:
        time: as the person's clock shows it.
        words: a heading, or what a check-in says.
        entry_id: the entry; None for a check-in alone.
        check_in: the check-in alone.
    """

    time: str
    words: str
    valence: Valence | None
    entry_id: UUID | None = None
    check_in: CheckIn | None = None

    @property
    def can_open(self) -> bool:
        """Whether a press leads somewhere."""
        return self.entry_id is not None or self.check_in is not None


class MomentRow(QPushButton):
    """Time, mood and heading; a press opens the entry or the check-in."""

    def __init__(self, look: Look, moment: Moment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._moment = moment
        self._ring = FocusRing(look, self, 6)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if moment.can_open:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        mood = [mood_name(moment.valence)] if moment.valence else []
        self.setAccessibleName(", ".join([moment.time, moment.words, *mood]))
        self.setToolTip(moment.words)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A row of common height."""
        return QSize(self._look.px(200), self._look.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Long headings are elided."""
        return QSize(self._look.px(120), self._look.px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the time, the tile and the words."""
        painter, look, moment = QPainter(self), self._look, self._moment
        height = self.height()
        flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(look.font("ui.small"))
        painter.setPen(look.color("ink3"))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(moment.time) + look.px(8)
        start = max(look.px(_TIME), round(wide))
        painter.drawText(visual(self, QRect(0, 0, start, height)), flags, moment.time)
        if moment.valence:
            side = look.px(_TILE)
            tile = visual(self, QRect(start, (height - side) // 2, side, side))
            paint_mood_tile(painter, QRectF(tile), look, moment.valence)
        start += look.px(_WORDS - _TIME)
        painter.setFont(look.font("words.feed" if moment.entry_id else "ui.second"))
        warm = moment.can_open and (self.underMouse() or self.isDown())
        painter.setPen(look.color("accent" if warm else "ink" if moment.entry_id else "ink2"))
        place = visual(self, QRect(start, 0, self.width() - start, height))
        text = QFontMetricsF(painter.font()).elidedText(
            moment.words, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, flags, text)


class EarlierToday(QWidget):
    """Up to five moments, then a way to all of them; hidden while there is none.

    Signals:
        entry_requested(UUID): open this entry.
        check_in_requested(CheckIn, QWidget): open this check-in, beside its row.
        day_requested(date): show the whole day.
    """

    entry_requested = Signal(object)
    check_in_requested = Signal(object, object)
    day_requested = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[QWidget] = []
        look = context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Section(look, self.tr("Earlier today")))
        self._inner = QVBoxLayout()
        self._inner.setSpacing(0)
        column.addLayout(self._inner)
        self.every = Button(look, "", "plain", tone="accent", start=True)
        self.every.clicked.connect(lambda: self.day_requested.emit(self._context.today()))
        column.addWidget(self.every, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.hide()

    @property
    def rows(self) -> list[MomentRow]:
        """The rows shown."""
        return [row for row in self._rows if isinstance(row, MomentRow)]

    def show_moments(self, moments: list[Moment], day: date) -> None:  # noqa: ARG002
        """Show the last five, and how many there are."""
        self.clear()
        for moment in moments[-SHOWN:]:
            if self._rows:
                self._take(Hairline(self._context.look))
            row = MomentRow(self._context.look, moment)
            row.clicked.connect(lambda _=False, one=moment, at=row: self._open(one, at))
            self._take(row)
        count = len(moments)
        self.every.setText(self.tr("All %n today", "", count).replace(str(count), number(count), 1))
        self.every.setVisible(count > SHOWN)
        self.setVisible(count > 0)

    def clear(self) -> None:
        """Drop every text."""
        for widget in self._rows:
            self._inner.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows.clear()
        self.hide()

    def _open(self, moment: Moment, row: MomentRow) -> None:
        if moment.entry_id is not None:
            self.entry_requested.emit(moment.entry_id)
        elif moment.check_in is not None:
            self.check_in_requested.emit(moment.check_in, row)

    def _take(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self._inner.addWidget(widget)
