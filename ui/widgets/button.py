"""Buttons: primary, quiet and plain, and buttons that are only an icon."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme.look import Look
from ui.theme.style import HANG_PROPERTY
from ui.theme.tokens import ColorKey
from ui.theme.type import FontRole
from ui.widgets.paint import blend, box, leading, visual
from ui.widgets.text import draw_line, plain_tip
from ui.widgets.warm import WarmButton

Kind = Literal["primary", "quiet", "plain"]

RADIUS = 8
_HEIGHT = 36
_LARGE = 40
_PAD = 14
_PLAIN_PAD = 10
_ICON = 20
_GAP = 6
_CHEVRON = 16
_SQUARE = 34


class Button(WarmButton):
    """A button that says what will happen.

    One primary a screen. A plain button's padding hangs outside its column, so its words align
    with the text around it; `tone` is the colour of its words. `large` is the 40 px of dialog
    actions, `start` sets the words at the leading edge.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = "quiet",
        *,
        icon: str = "",
        tone: ColorKey | None = None,
        large: bool = False,
        start: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, RADIUS, parent)
        self._kind: Kind = kind
        self._icon = icon
        self._tone = tone
        self._height = _LARGE if large else _HEIGHT
        self._start = start
        self.setAutoDefault(kind == "primary")
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def kind(self) -> Kind:
        """Primary, quiet or plain."""
        return self._kind

    def set_icon_name(self, name: str) -> None:
        """Show another icon, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, words and padding."""
        look = self._look
        width = 2 * look.px(self._pad()) + self._words_width()
        if self._icon:
            width += look.px(_ICON) + (look.px(_GAP) if self.text() else 0)
        if self.menu() is not None:
            width += look.px(_CHEVRON + _GAP)
        return QSize(width, look.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Words on a button are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw ground, icon, words and the menu's chevron."""
        painter = QPainter(self)
        fill, border, ink = self._inks()
        look = self._look
        # In high contrast a disabled button has no fainter grey to wear: its edge is dashed.
        dashed = look.contrast and not self.isEnabled()
        rect, stroke = QRectF(self.rect()), look.stroke()
        box(painter, rect, look.px(RADIUS), fill, border, stroke, dashed=dashed)
        self._draw_content(painter, ink)

    def _inks(self) -> tuple[QColor | None, QColor | None, ColorKey]:
        """Fill, border and the colour key of the words, for the present state."""
        look = self._look
        down = self.isDown() or self.isChecked()
        edge = look.color("ink") if look.contrast else None
        if not self.isEnabled():
            ghost = None if self._kind == "plain" else look.color("line")
            return None, ghost, "ink3"
        if self._kind == "primary":
            share = 1.0 if down else self._hover.value
            fill = blend(look.color("accent"), look.color("accent_hover"), share)
            return fill, edge, "on_accent"
        fill = self.ground(chosen=down)
        if self._kind == "quiet":
            return fill, look.color("control"), self._tone or "ink"
        return fill, edge if down else None, self._tone or "ink2"

    def _draw_content(self, painter: QPainter, ink: ColorKey) -> None:
        look = self._look
        pad, gap, side = look.px(self._pad()), look.px(_GAP), look.px(_ICON)
        has_menu = self.menu() is not None
        icon = side + (gap if self.text() else 0) if self._icon else 0
        tail = look.px(_CHEVRON) + gap if has_menu else 0
        free = self.width() - 2 * pad - icon - tail
        words = min(self._words_width(), max(0, free))
        left = pad if self._start or has_menu else pad + (free - words) // 2
        # Qt keeps a hanging button inside its parent: then the padding is cut, not the words.
        cut = max(0, self.sizeHint().width() - self.width())
        if cut and self._kind == "plain":
            words = self._words_width()
            left = pad - min(cut, pad) if leading(self) == Qt.AlignmentFlag.AlignLeft else pad
        height, direction = self.height(), self.layoutDirection()
        if self._icon:
            place = visual(self, QRect(left, 0, side, height))
            look.paint_icon(painter, place, self._icon, ink, direction=direction)
        if has_menu:
            place = visual(self, QRect(self.width() - pad - tail + gap, 0, tail - gap, height))
            look.paint_icon(painter, place, "chevron-down", ink, size=_CHEVRON)
        painter.setPen(look.color(ink))
        painter.setFont(self.font())
        place = visual(self, QRect(left + icon, 0, words, height))
        flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        draw_line(painter, place, int(flags) | int(Qt.TextFlag.TextHideMnemonic), self.text())

    def _words_width(self) -> int:
        text = self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        return int(QFontMetricsF(self.font()).horizontalAdvance(text)) + 1 if text else 0

    def _pad(self) -> int:
        return _PLAIN_PAD if self._kind == "plain" else _PAD

    def _restyle(self) -> None:
        plain: FontRole = "ui.base"
        self.setFont(self._look.font(plain if self._kind == "plain" else "ui.button"))
        if self._kind == "plain":
            _hang(self, self._look.px(_PLAIN_PAD))
        self.updateGeometry()
        self.update()


class IconButton(WarmButton):
    """A button that is only an icon; its name is in the tooltip and the accessible name.

    `filled` is the colour a checked button fills its icon with (the star's lamp); without it a
    checked button has the ground of a chosen thing. With `hang` its padding hangs outside the
    column, so that the icon aligns with the text; leave 14 px between two of them.
    """

    def __init__(
        self,
        look: Look,
        icon: str,
        name: str,
        shortcut: str = "",
        *,
        tone: ColorKey = "ink2",
        size: int = 20,
        filled: ColorKey | None = None,
        hang: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", RADIUS, parent)
        self._icon = icon
        self._tone: ColorKey = tone
        self._size = size
        self._filled = filled
        self._hangs = hang
        self.setAutoDefault(False)
        self.set_name(name, shortcut)
        look.changed.connect(self._restyle)
        self._restyle()

    def set_name(self, name: str, shortcut: str = "") -> None:
        """Say what the button does; `shortcut` is shown as it is given."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(f"{name} ({shortcut})" if shortcut else name))

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.update()

    def set_tone(self, tone: ColorKey) -> None:
        """Draw the icon in another colour."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """A square that is easy to hit."""
        side = self._look.px(max(_SQUARE if self._size >= _ICON else 32, self._size + 12))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Targets do not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground and the icon."""
        painter = QPainter(self)
        look = self._look
        chosen = self.isChecked() and self._filled is None
        edge = look.color("ink") if look.contrast and chosen else None
        fill = self.ground(chosen=chosen)
        box(painter, QRectF(self.rect()), look.px(RADIUS), fill, edge, look.stroke())
        look.paint_icon(
            painter,
            self.rect(),
            self._icon,
            self._ink(),
            size=self._size,
            filled=self.isChecked() and self._filled is not None,
            direction=self.layoutDirection(),
        )

    def _ink(self) -> ColorKey:
        if not self.isEnabled():
            return "ink3"
        if self.isChecked():
            return self._filled or "accent"
        return self._tone

    def _restyle(self) -> None:
        if self._hangs:
            _hang(self, (self.sizeHint().width() - self._look.px(self._size)) // 2)
        self.updateGeometry()


def _hang(button: QPushButton, length: int) -> None:
    """Let so many pixels of a button hang outside its place in a layout."""
    button.setProperty(HANG_PROPERTY, length)
    # Qt asks the style for the place of a button only when it turns flat.
    button.setFlat(False)
    button.setFlat(True)
