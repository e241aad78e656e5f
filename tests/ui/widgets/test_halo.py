"""What shows outside a widget's edge goes when the widget does."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.halo import RingHalo


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
