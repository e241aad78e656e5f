"""How everything looks right now: one object, passed to every widget."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from PySide6.QtCore import QLocale, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip

from ui.theme.fonts import load_fonts
from ui.theme.glow import glow_pixmap
from ui.theme.icons import (
    MIRRORED,
    TRAY_LIGHT,
    TRAY_SHADE,
    IconPainter,
    drawn_stroke,
    engine,
    mark_pixmap,
)
from ui.theme.palette import make_palette
from ui.theme.qss import style_sheet
from ui.theme.style import LampStyle
from ui.theme.system import SystemWishes
from ui.theme.tokens import COLOR_KEYS, ColorKey, ThemeName, Tokens, load_tokens
from ui.theme.type import TYPE, FontRole, families

ThemeChoice = Literal["system", "paper", "lamplight", "contrast_dark", "contrast_light"]

EM = 16  # pixels at text scale 1 that widths are counted in
WORDS_SIZES = (15, 28)
TEXT_SCALES = (0.8, 2.0)
_LARGEST = 2.5  # the desktop's wish and the person's own together
_SAMPLE = (
    "Walked to the allotment before the rain. Ana had left the gate open again, "
    "and a bag of quinces on the step with no note."
)
# Lines end ragged: so much wider, a column still takes 68 characters on most lines.
_RAGGED = 1.09
_GLOWS_KEPT = 6
# Their scripts have no italics; letters that are only slanted are hard to read.
_UPRIGHT = frozenset({QLocale.Language.Arabic, QLocale.Language.Japanese})
_MARK_SIDES = (16, 22, 24, 32, 48, 64, 128, 256)


class MoodInk(NamedTuple):
    """The three colours of a mood class."""

    fill: QColor
    outline: QColor
    mark: QColor


@dataclass(frozen=True, slots=True)
class LookChoice:
    """What the person chose; `reduced_motion` None follows the desktop.

    `text_scale` is 0.8 to 2.0, `words_size` the reader's size in pixels, 15 to 28.
    """

    theme: ThemeChoice = "system"
    text_scale: float = 1.0
    easier_letters: bool = False
    reduced_motion: bool | None = None
    words_size: int = 18


class Look(QObject):
    """Colours, fonts, lengths, icons and durations of the theme that is on.

    Signals:
        changed: The theme, the scale or the letters are different now.
    """

    changed = Signal()

    def __init__(
        self,
        choice: LookChoice | None = None,
        system: SystemWishes | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choice = choice or LookChoice()
        self._system = system or SystemWishes()
        self._all: dict[ThemeName, Tokens] = {}
        self._icons = IconPainter()
        self._app: QApplication | None = None
        self._glows: dict[tuple[int, int, float], QPixmap] = {}
        self._fonts: dict[FontRole, QFont] = {}
        self._read()

    @property
    def choice(self) -> LookChoice:
        """What the person chose."""
        return self._choice

    @property
    def system(self) -> SystemWishes:
        """What the desktop asked for."""
        return self._system

    @property
    def theme(self) -> ThemeName:
        """The theme that is on, "system" resolved."""
        return self._tokens.name

    @property
    def scale(self) -> float:
        """The text scale: the desktop's wish times the person's own."""
        return self._scale

    @property
    def contrast(self) -> bool:
        """Whether a high-contrast theme is on."""
        return self._tokens.contrast

    @property
    def dark(self) -> bool:
        """Whether a dark theme is on."""
        return self._tokens.dark

    def set_choice(self, choice: LookChoice) -> None:
        """Follow what the person chose."""
        if choice != self._choice:
            self._choice = choice
            self._refresh()

    def set_system(self, system: SystemWishes) -> None:
        """Follow what the desktop asks for now."""
        if system != self._system:
            self._system = system
            self._refresh()

    def color(self, key: ColorKey) -> QColor:
        """The colour of a token."""
        return QColor(self._colors[key])

    def scrim(self) -> QColor:
        """What dims the content behind an overlay; carries alpha."""
        return QColor(self._tokens.scrim)

    def shadow(self) -> QColor:
        """One step of the sheet's shadow; fully transparent where there is none."""
        return QColor(self._tokens.shadow)

    def mood(self, valence: int) -> MoodInk:
        """Fill, outline and mark of a mood class from 1 to 7; raises ValueError otherwise."""
        if not 1 <= valence <= len(self._tokens.mood):
            raise ValueError("A mood class lies between 1 and 7.")
        step = self._tokens.mood[valence - 1]
        return MoodInk(QColor(step.fill), QColor(step.outline), QColor(step.mark))

    def font(self, role: FontRole) -> QFont:
        """The font of a role at the present scale, with tabular figures in the program's words."""
        if role not in self._fonts:
            self._fonts[role] = self._make_font(role)
        return QFont(self._fonts[role])

    def _make_font(self, role: FontRole) -> QFont:
        style = TYPE[role]
        font = QFont()
        font.setFamilies(families(role, easier=self._choice.easier_letters))
        font.setPixelSize(max(1, round(self._size(role) * self._scale)))
        font.setWeight(QFont.Weight(style.weight))
        font.setItalic(style.italic and QLocale().language() not in _UPRIGHT)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
        if role.startswith("ui."):
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def line_height(self, role: FontRole) -> int:
        """The height of a line of this role in pixels."""
        style = TYPE[role]
        return round(style.line * self._size(role) / style.size * self._scale)

    def column_width(self, role: FontRole = "words.read", characters: int = 68) -> int:
        """The width of a column of so many characters, measured with real words."""
        metrics = QFontMetricsF(self.font(role))
        mean = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return round(mean * characters * _RAGGED)

    def px(self, length: float) -> int:
        """A length of the design at the present text scale, in whole pixels."""
        return round(length * self._scale)

    def em(self, width: float) -> float:
        """A width in pixels counted in em, which decides the layout."""
        return width / (EM * self._scale)

    def stroke(self) -> float:
        """The width of control borders in pixels."""
        return 1.5 if self._tokens.contrast else 1.0

    def duration(self, milliseconds: int) -> int:
        """How long a movement may take: nothing when motion is to be reduced."""
        asked = self._choice.reduced_motion
        reduced = self._system.reduced_motion if asked is None else asked
        return 0 if reduced else milliseconds

    def icon(self, name: str, size: int = 20, color: ColorKey = "ink2") -> QIcon:
        """An icon that follows the theme; checked (`QIcon.On`) it is filled."""

        def ink(mode: QIcon.Mode) -> QColor:
            return self.color("ink3" if mode == QIcon.Mode.Disabled else color)

        def stroke() -> float:
            return drawn_stroke(size, contrast=self.contrast)

        return QIcon(engine(self._icons, name, ink, stroke, size))

    def paint_icon(
        self,
        painter: QPainter,
        rect: QRect,
        name: str,
        color: ColorKey = "ink2",
        *,
        size: int = 20,
        filled: bool = False,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        """Draw an icon of `size` (at text scale 1) in the middle of `rect`, mirrored if it must."""
        side = self.px(size)
        ratio = painter.device().devicePixelRatio()
        stroke = drawn_stroke(size, contrast=self.contrast) * self._scale
        ink = self._colors[color]
        pixmap = self._icons.pixmap(name, side, ratio, ink, stroke, filled=filled)
        corner = rect.center() - QRect(0, 0, side, side).center()
        if direction == Qt.LayoutDirection.RightToLeft and name in MIRRORED:
            painter.save()
            painter.translate(2 * corner.x() + side, 0)
            painter.scale(-1, 1)
            painter.drawPixmap(corner, pixmap)
            painter.restore()
        else:
            painter.drawPixmap(corner, pixmap)

    def page_ground(self, size: QSize, ratio: float) -> QPixmap | None:
        """The lit page of the lamplight theme at `size` logical pixels; None where it is flat."""
        if self.theme != "lamplight" or size.isEmpty():
            return None
        key = (size.width(), size.height(), ratio)
        found = self._glows.get(key)
        if found is None:
            while len(self._glows) >= _GLOWS_KEPT:
                self._glows.pop(next(iter(self._glows)))
            found = glow_pixmap(size, ratio, self.color("page"), self.color("lamp"))
            self._glows[key] = found
        return found

    def install(self, app: QApplication) -> None:
        """Load the fonts and dress the whole program; call before the first widget."""
        load_fonts(app)
        self._app = app
        app.setStyle(LampStyle(self))
        self._dress(app)

    def mark_icon(self) -> QIcon:
        """The program's mark for the tray: what colour its panel has, no desktop tells."""
        icon = QIcon()
        for side in _MARK_SIDES:
            icon.addPixmap(mark_pixmap(side, QColor(TRAY_SHADE), QColor(TRAY_LIGHT)))
        return icon

    def _refresh(self) -> None:
        self._read()
        self._icons.clear()
        self._glows.clear()
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()
        for widget in QApplication.allWidgets():
            widget.update()

    def _dress(self, app: QApplication) -> None:
        app.setPalette(make_palette(self.color))
        rows = make_palette(self.color, rows=True)
        app.setPalette(rows, "QAbstractItemView")  # type: ignore[arg-type]  # the stub says bytes
        app.setFont(self.font("ui.base"))
        QToolTip.setFont(self.font("ui.small"))
        app.setStyleSheet(style_sheet(self._colors, self._scale, contrast=self.contrast))

    def _read(self) -> None:
        """Work out the theme and the scale from both wishes."""
        self._fonts.clear()
        name: ThemeName
        if self._choice.theme != "system":
            name = self._choice.theme
        elif self._system.contrast:
            name = "contrast_dark" if self._system.dark else "contrast_light"
        else:
            name = "lamplight" if self._system.dark else "paper"
        if name not in self._all:
            self._all[name] = load_tokens(name)
        self._tokens = self._all[name]
        self._colors = {key: QColor(getattr(self._tokens.colors, key)) for key in COLOR_KEYS}
        low, high = TEXT_SCALES
        own = min(max(self._choice.text_scale, low), high)
        self._scale = min(max(own * self._system.font_scale, low), _LARGEST)

    def _size(self, role: FontRole) -> int:
        """The size in pixels at scale 1; the reader has a size of the person's own."""
        if role == "words.read":
            low, high = WORDS_SIZES
            return min(max(self._choice.words_size, low), high)
        return TYPE[role].size
