"""No chart speaks by colour alone, and its colours can be told apart by every kind of eye.

Sight is simulated after G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-
based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and
Computer Graphics 15, 2009, at full severity; distances are CIE76.
"""

import math
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.ui.theme.test_tokens import SIGHTS, lab, ratio
from ui.theme.look import Look, LookChoice
from ui.theme.tokens import THEMES, ThemeName, load_tokens
from ui.widgets.charts.marks import SHAPES, series_pen
from ui.widgets.charts.scores import _TONES
from ui.widgets.mood import CLASSES, paint_mood_tile

LEAST = 10.0


@pytest.mark.parametrize("sight", list(SIGHTS))
@pytest.mark.parametrize("theme", THEMES)
def test_mood_fills_differ_in_every_theme_for_every_eye(theme: ThemeName, sight: str) -> None:
    fills = [step.fill for step in load_tokens(theme).mood]
    assert min(math.dist(lab(a, sight), lab(b, sight)) for a, b in combinations(fills, 2)) >= LEAST


def test_the_usual_red_to_green_scale_would_not_pass() -> None:
    traffic = ["#D73027", "#FC8D59", "#FEE08B", "#FFFFBF", "#D9EF8B", "#91CF60", "#1A9850"]
    worst = min(
        math.dist(lab(a, sight), lab(b, sight))
        for sight in ("protan", "deutan")
        for a, b in combinations(traffic, 2)
    )
    assert worst < LEAST


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_drawn_stands_out_from_the_page(theme: ThemeName) -> None:
    tokens = load_tokens(theme)
    page = tokens.colors.page
    drawn = [getattr(tokens.colors, key) for key in {"accent", "control", "lamp", "focus", *_TONES}]
    for color in [*drawn, *(step.outline for step in tokens.mood)]:
        assert ratio(color, page) >= 3.0, color
    for key in ("ink", "ink2", "ink3"):
        assert ratio(getattr(tokens.colors, key), page) >= 4.5


def glyph(look: Look, valence: int) -> bytes:
    """Which pixels of a tile are nearer to its mark than to its fill."""
    ink = look.mood(valence)
    image = QImage(18, 18, QImage.Format.Format_RGB32)
    image.fill(ink.fill)
    painter = QPainter(image)
    paint_mood_tile(painter, QRectF(0, 0, 18, 18), look, valence)
    painter.end()
    inner = range(3, 15)

    def far(one: QColor, other: QColor) -> int:
        return (
            abs(one.red() - other.red())
            + abs(one.green() - other.green())
            + abs(one.blue() - other.blue())
        )

    return bytes(
        far(image.pixelColor(x, y), ink.mark) < far(image.pixelColor(x, y), ink.fill)
        for y in inner
        for x in inner
    )


@pytest.mark.parametrize("theme", THEMES)
def test_every_class_has_a_shape_of_its_own(qapp: QApplication, theme: ThemeName) -> None:
    look = Look(LookChoice(theme=theme, reduced_motion=True), parent=qapp)
    shapes = {valence: glyph(look, valence) for valence in range(1, CLASSES + 1)}
    assert len(set(shapes.values())) == CLASSES
    # The further from neutral, the more of it there is.
    amounts = [sum(shapes[valence]) for valence in (4, 5, 6, 7)]
    assert all(less < more for less, more in pairwise(amounts))


def test_every_series_has_a_dash_of_its_own() -> None:
    pens = [series_pen(shape, QColor("black"), 2.0) for shape in SHAPES]
    assert pens[0].style() == Qt.PenStyle.SolidLine
    dashes = [tuple(pen.dashPattern()) for pen in pens]
    assert len(set(dashes)) == len(SHAPES)
