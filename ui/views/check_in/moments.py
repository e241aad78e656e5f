"""One thing of a day on one line: its time, its mood and its words."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.domain.mood import CheckIn, Valence
from ui.text import clock, feeling_name, isolated, listed
from ui.theme.look import Look
from ui.widgets.halo import FocusRing
from ui.widgets.mood import mood_name, paint_mood_tile
from ui.widgets.paint import leading, visual
from ui.widgets.text import draw_line, plain_tip

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
        self.setAccessibleName(listed([moment.time, moment.words, *mood]))
        self.setToolTip(plain_tip(moment.words))
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
        draw_line(painter, place, flags, text)


def moment_of(item: CheckIn) -> Moment:
    """Return a check-in as one line of a day."""
    felt = listed(feeling_name(code) for code in item.feelings.labels)
    words = " ".join(item.note.split()) or felt or _class_of(item)
    return Moment(clock(item.at, item.zone), words, item.valence, None, item)


def _class_of(item: CheckIn) -> str:
    """Return the word for the class, and beside it the one that another program had."""
    word = mood_name(item.valence)
    return f"{word} (“{isolated(item.source_label)}”)" if item.source_label else word
