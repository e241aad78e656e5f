"""Walking through the places where Tab stops harms nothing."""

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.widgets.stops import tab_stops


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
