"""Walking through the places where Tab stops harms nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.columns import ScrollColumn
from ui.widgets.overlay import Overlay
from ui.widgets.stops import InOrder, tab_stops


def test_only_what_tab_reaches_in_order(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    first, off, gone, last = QLineEdit(), QLineEdit(), QLineEdit(), QPushButton()
    for widget in (first, off, gone, last):
        column.addWidget(widget)
    off.setEnabled(False)
    gone.hide()
    assert tab_stops(root) == [first, last]


def test_objects_of_other_widgets_live_on(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    editor = QTextEdit(window)
    document = editor.document()
    passing = QWidget(window)
    QLineEdit(passing)
    window.show()
    assert tab_stops(passing)
    with qtbot.waitSignal(passing.destroyed):
        passing.deleteLater()
    del passing
    assert isValid(document)
    assert document.isEmpty()


@pytest.mark.parametrize("kind", [InOrder, Overlay])
def test_what_a_column_is_entered_by_is_scrolled_into_view(
    look: Look, stand: Callable[..., QWidget], qtbot: QtBot, kind: type[QWidget]
) -> None:
    """Qt scrolls to what follows inside an area, and not to what it is entered by."""
    column = ScrollColumn(look)
    inside = [Button(look, f"Inside {number}") for number in range(30)]
    for button in inside:
        column.column.addWidget(button)
    outside = Button(look, "Outside")
    if kind is Overlay:
        room: QWidget = Overlay(look, "Sheet", width=400, height=300)
        room.body.addWidget(column)  # type: ignore[attr-defined]
        room.body.addWidget(outside)  # type: ignore[attr-defined]
    else:
        room = InOrder()
        lines = QVBoxLayout(room)
        lines.addWidget(column)
        lines.addWidget(outside)
    window = stand(room)
    window.resize(420, 320)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0 and inside[29].isVisible())
    outside.setFocus()
    room.focusNextPrevChild(False)
    assert window.focusWidget() is inside[29]
    assert in_sight(inside[29])
    assert not in_sight(inside[0])
    outside.setFocus()
    while window.focusWidget() in (outside, getattr(room, "close_button", None)):
        assert not in_sight(inside[0])
        room.focusNextPrevChild(True)
    assert window.focusWidget() is inside[0]
    assert in_sight(inside[0])


def in_sight(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()
