"""One look for each test, and a window to stand widgets in."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.look import Look, LookChoice


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """Paper at 100 %, without motion."""
    look = Look(LookChoice(theme="paper", reduced_motion=True), parent=qapp)
    look.install(qapp)
    return look


@pytest.fixture
def stand(qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    """Puts widgets under one another in an active window with room around them."""
    windows: list[QWidget] = []

    def put(*widgets: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        column.setContentsMargins(40, 40, 40, 40)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(500, 300)
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield put
    windows.clear()
