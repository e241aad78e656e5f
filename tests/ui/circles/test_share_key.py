"""The key that shares the open entry: with the one circle, with the one that is chosen, or none."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person
from tests.ui.circles.acting import Room, lines
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE
from tests.ui.circles.test_sharing import entry
from ui.program import Program
from ui.views.circle.share.lines import share_by_key
from ui.views.circle.share.sheet import ShareSheet

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
OTHER = b"o" * 16
_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_the_key_opens_the_sheet_for_the_chosen_words(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    room = Room.open(program, ada, qtbot)
    ident, window = entry(room), program.window
    window.go("journal", ident)
    page = window.room("journal").page  # type: ignore[attr-defined]
    room.comes(lambda: page.entry_id == ident and "Nobody waited" in page.editor.source())
    menu = page.menu.make()
    room.comes(lambda: "Share it with \u2068Harbour\u2069…\tCtrl+Shift+S" in lines(menu))
    menu.close()
    page.editor.setTextCursor(page.editor.document().find("Nobody waited"))
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_S, _BOTH)
    sheet = room.sheet(ShareSheet)
    room.comes(lambda: sheet.card is not None)
    assert sheet.card is not None
    assert sheet.card.view.text == "Nobody waited"


def test_of_several_circles_one_is_chosen_by_key(house: CircleHouse) -> None:
    house.fill(lambda _: None)

    def another(tx: Transaction) -> Changes:
        tx.circles.add(replace(tx.circles.get(CIRCLE), id=OTHER, name="Rowing & %1"))
        return Changes(circles=True)

    house.store.write(another)
    house.settle()
    got: list[bytes] = []
    share_by_key(house.context, house.window, got.append)
    house.until(lambda: any(menu.isVisible() for menu in house.window.findChildren(QMenu)))
    (menu,) = [one for one in house.window.findChildren(QMenu) if one.isVisible()]
    assert lines(menu) == [
        "Share it with \u2068Harbour\u2069…", "Share it with \u2068Rowing && %1\u2069…",
    ]  # fmt: skip
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert got == [OTHER]


def test_without_a_circle_it_says_so(house: CircleHouse) -> None:
    got: list[bytes] = []
    share_by_key(house.context, house.window, got.append)
    house.until(lambda: "in no circle" in house.window._foot.text())
    assert got == []
