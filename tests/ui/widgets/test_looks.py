"""What an eye would stumble over in a widget: doubled rings, uneven lines, lost corners."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocumentFragment
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.look import Look, LookChoice
from ui.theme.tokens import THEMES, ThemeName
from ui.widgets.button import IconButton
from ui.widgets.chips import Chip
from ui.widgets.codes import CodeGrid
from ui.widgets.columns import ScrollColumn
from ui.widgets.days import DayButton, DayMark
from ui.widgets.fields import TextField
from ui.widgets.labels import Label
from ui.widgets.mood import paint_mood_tile
from ui.widgets.segments import Segments
from ui.widgets.strip import Strip, StripKind
from ui.widgets.text import plain_tip, side_of

Stand = Callable[..., QWidget]


def test_a_field_with_a_ring_keeps_its_edge(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """One ring says where the keys go: with focus by mouse the edge, with focus by key the ring."""
    field = TextField(look, "Name")
    stand(field, QPushButton("elsewhere"))
    middle = field.height() // 2
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.wait(20)
    assert field.grab().toImage().pixelColor(0, middle) == look.color("accent")
    field.clearFocus()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(20)
    assert field._ring.shown
    assert field.grab().toImage().pixelColor(0, middle) == look.color("control")


def test_the_cross_of_a_chip_is_larger_than_it_looks(
    qtbot: QtBot, look: Look, stand: Stand
) -> None:
    """A target of 24 pixels at least, without a wider chip."""
    chip = Chip(look, "river", removable=True)
    stand(chip)
    assert chip._target().width() >= 24
    assert chip._target().height() >= 24
    with qtbot.waitSignal(chip.remove_requested, timeout=500):
        place = QPoint(chip.width() - 24, chip.height() // 2)
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=place)


def test_segments_may_have_none_on(look: Look, stand: Stand) -> None:
    """A setting that none of them stands for is not shown as the first one."""
    segments = Segments(look, "Light", [("paper", "Paper"), ("lamplight", "Lamplight")])
    stand(segments)
    told: list[str] = []
    segments.chosen.connect(told.append)
    segments.set_value("")
    assert segments.value() == ""
    segments.set_value("lamplight")
    assert segments.value() == "lamplight"
    assert not told


def test_groups_of_a_code_are_numbered(look: Look, stand: Stand) -> None:
    """Two of them are asked back by number; the numbers stand at the edge, before the groups."""
    grid = CodeGrid(look, "Recovery code", ["K7QD", "2M9F", "XW4T", "P3HA"], columns=2)
    stand(grid)
    image = grid.grab().toImage()
    for index in range(4):
        group = grid._rect(index)
        start = index % 2 * grid._cell()
        number = [
            image.pixelColor(x, y).lightness()
            for x in range(start, group.left()) for y in range(group.top(), group.bottom())
        ]  # fmt: skip
        assert max(number) - min(number) > 60
    assert grid._rect(3).right() < grid.width()


def test_numbers_of_days_stand_at_one_height(look: Look, stand: Stand) -> None:
    """A row of days reads as a line, whatever stands below; without marks in the middle."""
    window = stand(QWidget())
    tops = []
    for mark in (DayMark(), DayMark(2), DayMark(1, 5), DayMark(0, 2), None):
        day = DayButton(look, window)
        day.resize(44, 44)
        day.show_day(date(2026, 11, 8), mark, today=False, inside=True, chosen=False)
        image = day.grab().toImage()
        ground = image.pixelColor(1, 1)
        rows = [y for y in range(24) if any(image.pixelColor(x, y) != ground for x in range(44))]
        tops.append(rows[0])
    assert len(set(tops[:4])) == 1
    assert tops[4] > tops[0]


@pytest.mark.parametrize("theme", THEMES)
def test_faint_moods_are_not_faint_in_high_contrast(look: Look, theme: ThemeName) -> None:
    """There nothing is told by being pale."""
    look.set_choice(LookChoice(theme=theme))
    drawn = []
    for faint in (False, True):
        image = QImage(44, 44, QImage.Format.Format_RGB32)
        image.fill(look.color("desk"))
        painter = QPainter(image)
        paint_mood_tile(painter, QRectF(0, 0, 44, 44), look, 2, faint=faint)
        painter.end()
        drawn.append(image)
    assert (drawn[0] == drawn[1]) == look.contrast


@pytest.mark.parametrize("kind", ["error", "undo"])
def test_a_strip_has_no_corners_at_the_edge_of_its_pane(
    look: Look, stand: Stand, kind: StripKind
) -> None:
    """It fills the width; only in a column it is a box."""
    strip, boxed = Strip(look, kind), Strip(look, kind, boxed=True)
    stand(strip, boxed)
    for one in (strip, boxed):
        one.show_message("Something happened.")
    ground = look.color("danger_soft" if kind == "error" else "raised")
    middle = strip.height() // 2
    image, box = strip.grab().toImage(), boxed.grab().toImage()
    assert image.pixelColor(0, middle) == ground
    assert box.pixelColor(0, middle) != ground
    edge = 0 if kind == "undo" else strip.height() - 1
    line = look.color("danger" if kind == "error" else "line")
    assert image.pixelColor(strip.width() // 2, edge) == line


@pytest.mark.parametrize(
    ("text", "mirrored", "right"),
    [
        ("The river", False, False),
        ("The river", True, False),
        ("صباح النور", False, True),
        ("12: שבת", False, True),
        ("12:30", False, False),
        ("12:30", True, True),
        ("", True, True),
    ],
)
def test_words_start_on_the_side_of_their_script(text: str, mirrored: bool, right: bool) -> None:  # noqa: FBT001 - parameters of a table
    side = side_of(text, mirrored=mirrored)
    assert (side == Qt.AlignmentFlag.AlignRight) == right


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_scrolled_column_is_as_high_as_its_words(
    qtbot: QtBot, look: Look, stand: Stand, scale: float
) -> None:
    """Wide enough for one line each, words stand as close as where nothing scrolls."""
    look.set_choice(LookChoice(theme="paper", text_scale=scale, reduced_motion=True))
    column = ScrollColumn(look, spacing=4)
    labels = [Label(look, "Words that would like to wrap at a common width. " * 2, wrap=True)
              for _ in range(30)]  # fmt: skip
    for label in labels:
        column.column.addWidget(label)
    column.column.addStretch(1)
    window = stand(column)
    window.resize(round(900 * scale), 300)
    line = look.line_height("ui.base")
    qtbot.waitUntil(lambda: labels[0].width() > 700 * scale)
    step = labels[1].y() - labels[0].y()
    assert step <= labels[0].heightForWidth(labels[0].width()) + look.px(4)
    assert labels[0].heightForWidth(labels[0].width()) < 2 * line
    labels[0].setText("More than one line, come later. " * 20)
    qtbot.waitUntil(lambda: labels[0].height() >= labels[0].heightForWidth(labels[0].width()))


def test_a_tip_shows_words_that_look_like_html_as_they_are(look: Look) -> None:
    words = '<img src="secret.png"> & <b>loud</b>'
    button = IconButton(look, "x", words)
    shown = QTextDocumentFragment.fromHtml(button.toolTip()).toPlainText()
    assert shown == words
    assert plain_tip("plain & simple") == "plain & simple"
