"""How it is right now: the seven mood tiles, drawn the same wherever a mood shows."""

import math

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.halo import FocusRing
from ui.widgets.text import plain_tip

CLASSES = 7
NEUTRAL = 4
_TILE = 44
_GAP = 10
_NUMBER = 28  # room for the number below a tile
# Shares of the tile's side, so that the glyph is the same at every size.
_RADIUS = 0.28
_HALF_LINE = 0.2727
_LINE = 0.0455
_SHIFT = 0.07
_DISC = (0.46, 0.70, 0.96)
_SMALL = 24  # below this side strokes keep to one pixel
_FAINT = 0.45


#: The usual names in English, as translations know them.
MOOD_NAMES = (
    "Very unpleasant", "Unpleasant", "Slightly unpleasant", "Neutral", "Slightly pleasant",
    "Pleasant", "Very pleasant",
)  # fmt: skip


def mood_name(valence: int) -> str:
    """The words for a mood class from 1 to 7: the person's own, or ours; raises IndexError."""
    # The person's own words are a translation that lies over ours: see `ui.own_words`.
    say = QCoreApplication.translate
    return (
        say("Mood", "Very unpleasant"),
        say("Mood", "Unpleasant"),
        say("Mood", "Slightly unpleasant"),
        say("Mood", "Neutral"),
        say("Mood", "Slightly pleasant"),
        say("Mood", "Pleasant"),
        say("Mood", "Very pleasant"),
    )[valence - 1]


def usual_mood_name(valence: int) -> str:
    """Our words for a mood class from 1 to 7, whatever the person calls it; raises IndexError."""
    # With a remark of their own, so that own words do not lie over them.
    say = QCoreApplication.translate
    return (
        say("Mood", "Very unpleasant", "usual"),
        say("Mood", "Unpleasant", "usual"),
        say("Mood", "Slightly unpleasant", "usual"),
        say("Mood", "Neutral", "usual"),
        say("Mood", "Slightly pleasant", "usual"),
        say("Mood", "Pleasant", "usual"),
        say("Mood", "Very pleasant", "usual"),
    )[valence - 1]


def mood_inside(valence: int) -> str:
    """The words for a mood class inside a sentence: ours begin small, the person's own stay."""
    name = mood_name(valence)
    return name[:1].lower() + name[1:] if name == usual_mood_name(valence) else name


def paint_mood_tile(
    painter: QPainter, rect: QRectF, look: Look, valence: int, *, faint: bool = False
) -> None:
    """Draw the tile of a mood class in `rect` (square): fill, outline and horizon glyph.

    `faint` draws it half transparent, for disabled places; never in high contrast. Restores the
    painter.
    """
    ink = look.mood(valence)
    side = min(rect.width(), rect.height())
    stroke = 1.0 if side < _SMALL else 1.5
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if faint and not look.contrast:
        painter.setOpacity(painter.opacity() * _FAINT)
    painter.setPen(QPen(ink.outline, stroke))
    painter.setBrush(ink.fill)
    corner = max(2.0, side * _RADIUS) - stroke / 2
    inset = stroke / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner)
    _paint_glyph(painter, rect.center(), side, valence - NEUTRAL, ink.mark)
    painter.restore()


def _paint_glyph(painter: QPainter, centre: QPointF, side: float, steps: int, mark: QColor) -> None:
    """A line of light with a half-disc above it for pleasant, below it for unpleasant."""
    thick = max(1.0, side * _LINE)
    half = max(4.0, side * _HALF_LINE)
    sign = (steps > 0) - (steps < 0)
    y = centre.y() + sign * side * _SHIFT
    if side < _SMALL:
        # On whole pixels a thin line stays a line.
        y = math.floor(y) + 0.5
        thick = 1.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark)
    line = QRectF(centre.x() - half - thick / 2, y - thick / 2, 2 * half + thick, thick)
    painter.drawRoundedRect(line, thick / 4, thick / 4)
    if not sign:
        return
    radius = half * _DISC[abs(steps) - 1]
    base = y - sign * (thick / 2 + max(0.75, thick / 2))
    disc = QRectF(centre.x() - radius, base - radius, 2 * radius, 2 * radius)
    painter.drawPie(disc, 0 if sign > 0 else 180 * 16, 180 * 16)


class MoodTile(QRadioButton):
    """One tile of a `MoodRow`, with its number below."""

    def __init__(self, look: Look, valence: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._valence = valence
        self._ring = FocusRing(look, self, _TILE * _RADIUS, marks=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(QSize(look.px(_TILE), look.px(_TILE)))
        self._name()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that is on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def mark(self, chosen: bool) -> None:  # noqa: FBT001 - a slot
        """Keep the ring while chosen."""
        self._ring.set_kept(chosen)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the tile."""
        faint = not self.isEnabled()
        paint_mood_tile(QPainter(self), QRectF(self.rect()), self._look, self._valence, faint=faint)

    def _name(self) -> None:
        name = mood_name(self._valence)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(f"{name} ({self._valence})"))


class MoodRow(QWidget):
    """Seven tiles from very unpleasant to very pleasant.

    A digit from 1 to 7 chooses at once; arrows move, Space or Return chooses, Tab leaves.

    Signals:
        chosen: The person chose this class, 1 to 7 (also when it was chosen before).
    """

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._tiles: list[MoodTile] = []
        self.setAccessibleName(self.tr("How is it right now?"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        for valence in range(1, CLASSES + 1):
            tile = MoodTile(look, valence, self)
            tile.toggled.connect(tile.mark)
            tile.installEventFilter(self)
            self._group.addButton(tile, valence)
            self._tiles.append(tile)
            layout.addWidget(tile)
        self._group.idClicked.connect(self.chosen)
        look.changed.connect(self._restyle)
        self._restyle()
        self._rove(NEUTRAL)

    def value(self) -> int | None:
        """The class that is on, or None."""
        checked = self._group.checkedId()
        return checked if checked > 0 else None

    def set_value(self, valence: int | None) -> None:
        """Turn a class on, or none, without a signal."""
        if valence is None:
            self._group.setExclusive(False)
            for tile in self._tiles:
                tile.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._tiles[valence - 1].setChecked(True)
        self._rove(valence or NEUTRAL)
        self.update()

    def tile(self, valence: int) -> MoodTile:
        """The tile of a class, to give it focus."""
        return self._tiles[valence - 1]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of all tiles."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(self._tiles.index(watched), event)  # type: ignore[arg-type]
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the numbers below the tiles."""
        painter = QPainter(self)
        look = self._look
        for valence, tile in enumerate(self._tiles, 1):
            font = look.font("ui.small")
            chosen = tile.isChecked()
            if chosen:
                font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(look.color("ink" if chosen else "ink3"))
            below = QRect(tile.x(), tile.geometry().bottom() + 1, tile.width(), look.px(_NUMBER))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(below, flags, str(valence))

    def _key(self, index: int, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if text.isdigit() and 1 <= int(text) <= CLASSES:
            self._choose(int(text))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(index + 1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else CLASSES - 1)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            forward = key in {Qt.Key.Key_Right, Qt.Key.Key_Up}
            sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                forward = not forward
            self._go(index + (1 if forward else -1))
        else:
            return False
        return True

    def _choose(self, valence: int) -> None:
        self._go(valence - 1)
        self._tiles[valence - 1].click()
        self.update()

    def _go(self, index: int) -> None:
        index = min(max(index, 0), CLASSES - 1)
        self._rove(index + 1)
        self._tiles[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _rove(self, valence: int) -> None:
        """Only one tile takes part in the Tab order."""
        for number, tile in enumerate(self._tiles, 1):
            inside = number == valence
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if inside else Qt.FocusPolicy.ClickFocus)

    def _restyle(self) -> None:
        look = self._look
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, look.px(_NUMBER))
            layout.setSpacing(look.px(_GAP))
        for tile in self._tiles:
            tile.setFixedSize(QSize(look.px(_TILE), look.px(_TILE)))
        self.updateGeometry()
