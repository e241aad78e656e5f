"""Icons from SVG files: drawn at device pixels, in one colour, with the right stroke."""

import re
from collections.abc import Callable
from functools import partial
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

GRID = 24  # Lucide draws on a 24 px grid
_SMALL = 19  # up to here an icon counts as small
_STROKE = re.compile(r'stroke-width="[^"]*"')
_FILL = re.compile(r'fill="none"')

# As they stand in mark.svg.
_MARK_SHADE = "#24604F"
_MARK_LIGHT = "#9A5B08"
# As they stand in the tray: 3 to 1 and more on white, on black, and on what lies between mostly.
TRAY_SHADE = "#3E8B72"
TRAY_LIGHT = "#B57418"

# Arrows follow the direction of reading; clocks and checks do not.
MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "corner-up-left",
        "external-link",
        "list",
        "list-checks",
        "list-ordered",
        "log-out",
        "redo-2",
        "send",
        "undo-2",
    }
)

ColorOf = Callable[[QIcon.Mode], QColor]


class IconPainter:
    """Renders icons and remembers the pixmaps until `clear`."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}

    def clear(self) -> None:
        """Forget rendered pixmaps, as after a change of theme."""
        self._pixmaps.clear()

    def pixmap(
        self, name: str, side: int, ratio: float, color: QColor, stroke: float, *, filled: bool
    ) -> QPixmap:
        """An icon of `side` logical pixels; `stroke` is the drawn width at `side`.

        Raises FileNotFoundError when the program has no icon of that name.
        """
        key = (name, side, ratio, color.rgba(), stroke, filled)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._render(name, side, ratio, color, stroke, filled=filled)
            self._pixmaps[key] = found
        return found

    def _render(
        self, name: str, side: int, ratio: float, color: QColor, stroke: float, *, filled: bool
    ) -> QPixmap:
        device = max(1, round(side * ratio))
        image = QImage(QSize(device, device), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        svg = self._colored(name, color.name(), stroke * GRID / side, filled=filled)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        painter = QPainter(image)
        painter.setOpacity(color.alphaF())
        renderer.render(painter, QRectF(0, 0, device, device))
        painter.end()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _colored(self, name: str, color: str, stroke: float, *, filled: bool) -> str:
        """The SVG with its colour and stroke put in: Qt would draw currentColor black."""
        if name not in self._sources:
            file = files("assets").joinpath("icons", f"{name}.svg")
            self._sources[name] = file.read_text(encoding="utf-8")
        text = _STROKE.sub(f'stroke-width="{stroke:.3f}"', self._sources[name])
        if filled:
            text = _FILL.sub(f'fill="{color}"', text, count=1)
        return text.replace("currentColor", color)


def mark_pixmap(side: int, shade: QColor, light: QColor) -> QPixmap:
    """The program's mark, `side` device pixels wide, with its two colours replaced."""
    text = files("assets").joinpath("icons", "mark.svg").read_text(encoding="utf-8")
    text = text.replace(_MARK_SHADE, shade.name()).replace(_MARK_LIGHT, light.name())
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def drawn_stroke(size: int, *, contrast: bool) -> float:
    """The stroke in pixels that an icon of `size` (at text scale 1) is drawn with."""
    if contrast:
        return 2.0
    return 1.5 if size < _SMALL else 1.6


class LookIconEngine(QIconEngine):
    """An icon that asks for its colour each time it is drawn, so it follows the theme."""

    def __init__(self, draw: Callable[[int, float, QIcon.Mode, bool], QPixmap], name: str) -> None:
        super().__init__()
        self._draw = draw
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon centred in `rect`."""
        ratio = painter.device().devicePixelRatio()
        side = min(rect.width(), rect.height())
        pixmap = self._draw(side, ratio, mode, state == QIcon.State.On)
        corner = rect.center() - QRect(0, 0, side, side).center()
        painter.drawPixmap(corner, pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A pixmap for `size` logical pixels, as sharp as the sharpest screen.

        Qt asks here without saying for which screen; it accepts more pixels than it asked for.
        """
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        side = min(size.width(), size.height())
        return self._draw(side, ratio, mode, state == QIcon.State.On)

    def iconName(self) -> str:
        """The icon's name in assets/icons."""
        return self._name

    def key(self) -> str:
        """What kind of engine this is."""
        return "lamplit"

    def clone(self) -> QIconEngine:
        """A second engine that draws the same."""
        return LookIconEngine(self._draw, self._name)


def engine(
    painter: IconPainter, name: str, color: ColorOf, stroke: Callable[[], float], size: int
) -> LookIconEngine:
    """An engine for `name`; `stroke` is the drawn width at `size` logical pixels."""
    return LookIconEngine(partial(_draw, painter, name, color, stroke, size), name)


def _draw(
    painter: IconPainter,
    name: str,
    color: ColorOf,
    stroke: Callable[[], float],
    size: int,
    side: int,
    ratio: float,
    mode: QIcon.Mode,
    filled: bool,  # noqa: FBT001 - called by position from the engine only
) -> QPixmap:
    width = stroke() * side / size
    return painter.pixmap(name, side, ratio, color(mode), width, filled=filled)
