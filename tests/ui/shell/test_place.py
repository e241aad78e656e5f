"""The window stands where it stood, on the screens that are there today."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.paths import Folders
from ui.place import Place, fit_place, read_place
from ui.program import Program

SMALLEST = QSize(880, 600)
LAPTOP = QRect(0, 0, 1920, 1080)
BESIDE = QRect(1920, 0, 2560, 1440)


@pytest.mark.parametrize("maximised", [True, False])
def test_a_place_is_numbers_and_comes_back(*, maximised: bool) -> None:
    place = Place(QRect(-1200, 40, 1280, 800), maximised)
    assert place.written() == f"-1200 40 1280 800 {int(maximised)}"
    assert read_place(place.written()) == place


@pytest.mark.parametrize(
    "text",
    ["", "1 2 3", "a b c d e", "0 0 0 800 0", "0 0 900 -1 0", "0 0 9 9 0 0", "9999999 0 9 9 0"],
)
def test_anything_else_is_no_place(text: str) -> None:
    assert read_place(text) is None


@pytest.mark.parametrize(
    ("wanted", "screens", "fitted"),
    [
        (QRect(100, 50, 1280, 800), [LAPTOP], QRect(100, 50, 1280, 800)),
        (QRect(2000, 100, 1280, 800), [LAPTOP, BESIDE], QRect(2000, 100, 1280, 800)),
        # The screen beside was taken away: in the middle of what is left.
        (QRect(2000, 100, 1280, 800), [LAPTOP], QRect(320, 140, 1280, 800)),
        # Half outside: moved in.
        (QRect(1500, 700, 1280, 800), [LAPTOP], QRect(640, 280, 1280, 800)),
        (QRect(-500, -300, 1280, 800), [LAPTOP], QRect(0, 0, 1280, 800)),
        # Larger than the screen: as large as that.
        (QRect(0, 0, 2560, 1440), [QRect(0, 0, 1366, 768)], QRect(0, 0, 1366, 768)),
        # A screen smaller than the smallest window: its beginning is seen.
        (QRect(0, 0, 1280, 800), [QRect(0, 0, 800, 600)], QRect(0, 0, 880, 600)),
    ],
)
def test_a_window_is_seen_whole(wanted: QRect, screens: list[QRect], fitted: QRect) -> None:
    assert fit_place(wanted, screens, SMALLEST) == fitted


def test_the_next_window_stands_where_the_last_one_did(
    program: Callable[[], Program], places: Folders, qtbot: QtBot
) -> None:
    first = program()
    first.start()
    room = QGuiApplication.primaryScreen().availableGeometry()
    wanted = fit_place(QRect(room.left() + 3, room.top() + 2, 890, 610), [room], SMALLEST)
    first.window.setGeometry(wanted)
    first.window.close()
    qtbot.waitUntil(lambda: places.machine.exists() and "_window" in places.machine.read_text())
    kept = json.loads(places.machine.read_text("utf-8"))["_window"]
    assert [int(part) for part in kept.split()][2:] == [wanted.width(), wanted.height(), 0]
    assert program().window.geometry() == wanted
