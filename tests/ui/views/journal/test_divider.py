"""The width of the list can be changed without dragging."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.theme.look import Look, LookChoice
from ui.views.journal.divider import HairHandle, HairSplitter

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def splitter(qapp: QApplication, qtbot: QtBot) -> HairSplitter:
    look = Look(LookChoice(theme="paper", reduced_motion=True), parent=qapp)
    look.install(qapp)
    made = HairSplitter(look)
    qtbot.addWidget(made)
    for words in ("list", "page"):
        made.addWidget(QLabel(words))
    made.resize(1080, 600)
    made.setSizes([336, 744])
    made.show()
    return made


def handle_of(splitter: HairSplitter) -> HairHandle:
    handle = splitter.handle(1)
    assert isinstance(handle, HairHandle)
    return handle


def test_arrow_keys_move_it_where_they_point(splitter: HairSplitter, qtbot: QtBot) -> None:
    assert handle_of(splitter).width() >= 24
    moved: list[int] = []
    splitter.splitterMoved.connect(lambda place, _: moved.append(place))
    first = splitter.sizes()[0]
    line = handle_of(splitter).grab().toImage()
    assert line.pixel(4, 300) != line.pixel(12, 300)
    qtbot.keyClick(handle_of(splitter), Qt.Key.Key_Right)
    assert splitter.sizes()[0] > first
    qtbot.keyClick(handle_of(splitter), Qt.Key.Key_Left)
    assert splitter.sizes()[0] == first
    assert len(moved) == 2


def test_the_focus_shows_and_adds_no_part(splitter: HairSplitter, qtbot: QtBot) -> None:
    """A splitter would take a ring for a third part of its own."""
    handle = handle_of(splitter)
    with qtbot.waitActive(splitter):
        splitter.activateWindow()
    handle.clearFocus()
    before = handle.grab().toImage()
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(handle.hasFocus)
    assert handle.grab().toImage() != before
    assert splitter.count() == 2


def test_a_click_takes_the_next_width_and_a_drag_any(splitter: HairSplitter, qtbot: QtBot) -> None:
    handle = handle_of(splitter)
    seen = []
    for _ in range(3):
        qtbot.mouseClick(handle, LEFT)
        seen.append(splitter.sizes()[0])
    assert len(set(seen)) == 3
    assert seen[1] == min(seen)
    place = handle.rect().center()
    qtbot.mousePress(handle, LEFT, pos=place)
    qtbot.mouseMove(handle, place + QPoint(50, 0))
    dragged = splitter.sizes()[0]
    qtbot.mouseRelease(handle, LEFT, pos=place)
    assert splitter.sizes()[0] == dragged != seen[-1]
    assert handle.width() >= 24
