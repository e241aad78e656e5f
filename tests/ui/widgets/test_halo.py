"""What shows outside a widget's edge goes when the widget does."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.halo import RING_WIDTH, RingHalo
from ui.widgets.mood import MoodRow


def test_a_ring_outlives_its_widget_by_no_step(look: Look, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(300, 200)
    inner = QWidget(host)
    inner.setGeometry(100, 80, 60, 40)
    button = Button(look, "Go", parent=inner)
    host.show()
    RingHalo(look, button, 8)
    delete(button)
    with qtbot.captureExceptions() as exceptions:
        inner.resize(80, 60)
        inner.hide()
    assert exceptions == []
    qtbot.waitUntil(lambda: not host.findChildren(RingHalo))


def test_a_chosen_tile_shows_whether_it_has_the_keys(
    look: Look, stand: Callable[..., QWidget]
) -> None:
    """A ring marks what is chosen as well: that of the focus is wider, or nobody could tell."""
    moods, after = MoodRow(look), Button(look, "After")
    window = stand(moods, after)
    moods.set_value(5)

    def widths() -> dict[int, int]:
        found = {}
        for ring in window.findChildren(RingHalo):
            host = ring.parentWidget()
            for valence in range(1, 8):
                tile = moods.tile(valence)
                middle = tile.mapTo(host, tile.rect().center()) if host else QPoint()
                if ring.isVisible() and ring.geometry().contains(middle):
                    found[valence] = ring.width_drawn
        return found

    assert widths() == {5: RING_WIDTH}
    moods.tile(5).setFocus(Qt.FocusReason.TabFocusReason)
    assert widths() == {5: 2 * RING_WIDTH}
    QTest.keyClick(moods.tile(5), Qt.Key.Key_Right)
    assert widths() == {5: RING_WIDTH, 6: 2 * RING_WIDTH}
    after.setFocus(Qt.FocusReason.TabFocusReason)
    assert widths()[5] == RING_WIDTH
    assert 6 not in widths()
