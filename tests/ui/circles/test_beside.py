"""Numbers and their code stand beside one another, or below where there is no room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.look import Look, LookChoice
from ui.views.circle.codes import Beside, beside, code_view, number_view


@pytest.fixture
def look(qapp: QApplication) -> Look:
    look = Look(LookChoice(theme="paper", reduced_motion=True), parent=qapp)
    look.install(qapp)
    return look


def placed(column: QWidget, look: Look, qtbot: QtBot, *, mirrored: bool = False) -> Beside:
    """Put both into a column."""
    if mirrored:
        column.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    numbers = number_view(look, "Safety number", " ".join(["12345"] * 12))
    both = beside(look, numbers, code_view(look, "The code", "12345" * 12))
    body = QVBoxLayout(column)
    body.setContentsMargins(0, 0, 0, 0)
    body.addWidget(both)
    body.addStretch(1)
    qtbot.addWidget(column)
    column.show()
    QApplication.processEvents()
    return both


@pytest.mark.parametrize("width", [500, 800])
def test_nothing_is_cut(look: Look, qtbot: QtBot, width: int) -> None:
    column = QWidget()
    column.resize(width, 900)
    both = placed(column, look, qtbot)
    first, second = both._widgets
    for one in (first, second):
        assert one.isVisible()
        assert one.size() == one.sizeHint()
        assert both.rect().contains(one.geometry())
    assert not first.geometry().intersects(second.geometry())
    below = second.y() >= first.geometry().bottom()
    assert below is (width == 500)


def test_it_begins_at_the_leading_side(look: Look, qtbot: QtBot) -> None:
    column = QWidget()
    column.resize(800, 900)
    both = placed(column, look, qtbot, mirrored=True)
    first, second = both._widgets
    assert first.geometry().right() == both.rect().right()
    assert second.geometry().right() < first.x()
