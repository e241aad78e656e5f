"""A popover that was closed: nothing is asked of it any more."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.views.check_in.test_popover import opened
from tests.ui.views.rooms import Rooms
from ui.theme.look import LookChoice


def test_a_larger_text_after_a_popover_was_closed_asks_nothing_of_what_is_gone(
    rooms: Rooms, qtbot: QtBot
) -> None:
    made = opened(rooms)
    rooms.press(Qt.Key.Key_6)
    rooms.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(made))
    with qtbot.captureExceptions() as raised:
        rooms.context.look.set_choice(LookChoice(theme="paper", text_scale=2, reduced_motion=True))
    assert raised == []
