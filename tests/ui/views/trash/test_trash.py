"""Deleted entries can be taken back, or deleted for good after one question."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.domain.failures import NoSuchEntry
from app.usecases.trash_entries import trash_entries
from tests.ui.views.house import House, nameless
from ui.views.asking import Question
from ui.views.rows import PAD
from ui.views.trash import TrashView
from ui.widgets.labels import Label


def throw(house: House, title: str, *, days: float = 0) -> UUID:
    entry = house.entry(f"About {title.lower()}.", title, days=40)
    at = house.moment - timedelta(days=days)
    house.write(lambda tx: trash_entries(tx, [entry], now=at))
    return entry


def open_trash(house: House) -> TrashView:
    view = house.go("trash")
    assert isinstance(view, TrashView)
    return view


def lines(view: TrashView) -> list[str]:
    rows = view.list.rows
    return [rows.row(number).sentence for number in range(rows.rowCount())]


def question(house: House) -> Question:
    top = house.overlay()
    assert isinstance(top, Question)
    return top


def test_an_empty_trash_says_so_and_offers_a_way_on(house: House, qtbot: QtBot) -> None:
    view = open_trash(house)
    assert view.empty.isVisible()
    assert not view.list.isVisible()
    qtbot.mouseClick(view.empty.action, Qt.MouseButton.LeftButton)
    assert house.window.room("journal").isVisible()


def test_each_row_says_when_it_was_deleted_and_how_long_it_stays(house: House) -> None:
    throw(house, "Soup", days=28.5)
    throw(house, "Gate", days=29.5)
    throw(house, "Rain", days=1)
    assert lines(open_trash(house)) == [
        "Rain, Tuesday, 13 October, About rain., Deleted Saturday, 21 November · 29 days left",
        "Soup, Tuesday, 13 October, About soup., Deleted Sunday, 25 October · 1 days left",
        "Gate, Tuesday, 13 October, About gate., Deleted Saturday, 24 October · last day",
    ]


def test_several_are_taken_back_and_undo_throws_them_away_again(house: House) -> None:
    kept, first, second = (throw(house, name) for name in ("Kept", "First", "Second"))
    view = open_trash(house)
    assert not view.take_back.isEnabled()
    for number in range(3):
        if view.list.rows.row(number).key in {first, second}:
            index = view.list.rows.index(number)
            view.list.selectionModel().select(
                index, view.list.selectionModel().SelectionFlag.Select
            )
    view.take_back.click()
    house.until(house.said)
    house.settle()
    assert house.read(lambda tx: tx.timeline.count()) == 2
    assert view.list.rows.rowCount() == 1
    assert view.list.rows.row(0).key == kept
    house.act()
    house.settle()
    assert house.read(lambda tx: tx.timeline.count()) == 0
    assert view.list.rows.rowCount() == 3


def test_deleting_asks_once_and_says_what_is_lost(house: House) -> None:
    entry = throw(house, "Soup")
    view = open_trash(house)
    view.list.selectAll()
    view.delete.click()
    asked = question(house)
    assert house.window.focusWidget() is asked.keep, house.window.focusWidget()
    asked.keep.click()
    house.settle()
    assert view.list.rows.rowCount() == 1
    view.delete.click()
    question(house).go.click()
    house.until(house.said)
    house.settle()
    assert view.list.rows.rowCount() == 0
    assert view.empty.isVisible()
    with pytest.raises(NoSuchEntry):
        house.store.read(lambda tx: tx.entries.get(entry), lambda _: None).result()
    assert house.read(lambda tx: tx.tombstones.has("entry", entry))


def test_the_whole_trash_is_emptied(house: House) -> None:
    for number in range(8):
        throw(house, f"Entry {number}")
    still = house.entry("This one stays.")
    view = open_trash(house)
    view.clear_out.click()
    asked = question(house)
    texts = [label.text() for label in asked.findChildren(Label)]
    assert any("8 entries" in text for text in texts)
    assert "and 3 more" in texts
    asked.go.click()
    house.until(house.said)
    house.settle()
    assert house.read(lambda tx: tx.timeline.trashed()) == []
    assert house.read(lambda tx: tx.entries.exists(still))


def test_by_keyboard_alone(house: House, qtbot: QtBot) -> None:
    throw(house, "First")
    second = throw(house, "Second", days=1)
    view = open_trash(house)
    assert house.window.focusWidget() is view.list
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert view.list.keys() == []
    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert view.list.keys() == [second]
    qtbot.keyClick(view.list, Qt.Key.Key_Delete)
    asked = question(house)
    qtbot.keyClick(asked.keep, Qt.Key.Key_Escape)
    house.settle()
    assert house.window.overlays.top is None
    qtbot.keyClick(view.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.until(house.said)
    house.settle()
    assert view.list.rows.rowCount() == 1
    qtbot.keyClick(view.list, Qt.Key.Key_Escape)
    assert house.window.room("journal").isVisible()


def test_choose_all_is_one_tick(house: House, qtbot: QtBot) -> None:
    for number in range(3):
        throw(house, f"Entry {number}")
    view = open_trash(house)
    qtbot.mouseClick(view.all, Qt.MouseButton.LeftButton)
    assert len(view.list.keys()) == 3
    assert view.all.isChecked()
    qtbot.mouseClick(view.all, Qt.MouseButton.LeftButton)
    assert view.list.keys() == []


def test_a_click_ticks_and_unticks(house: House, qtbot: QtBot) -> None:
    entry = throw(house, "Soup")
    view = open_trash(house)
    place = view.list.visualRect(view.list.rows.index(0)).center()
    for expected in ([entry], []):
        qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert view.list.keys() == expected


def test_everything_that_takes_focus_says_what_it_is(house: House) -> None:
    throw(house, "Soup")
    view = open_trash(house)
    view.list.selectAll()
    assert nameless(view) == []
    view.ask_to_delete()
    assert nameless(house.overlay()) == []


def test_mirrored_rows_start_on_the_right(house: House) -> None:
    throw(house, "Soup")
    view = open_trash(house)
    house.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    house.settle()
    image = view.list.grab().toImage()
    middle = image.width() // 2
    line = 46
    ground = image.pixel(image.width() - 1, line)

    def inked(start: int, end: int) -> int:
        return sum(image.pixel(x, line) != ground for x in range(start, end))

    assert inked(middle, image.width() - 20) > inked(0, middle)


def test_the_box_for_all_stands_over_the_boxes_of_the_rows(house: House) -> None:
    throw(house, "Quinces")
    view = open_trash(house)
    house.settle()
    box = view.all.mapTo(view, QPoint(0, 0)).x()
    assert box == view.list.mapTo(view, QPoint(house.context.look.px(PAD), 0)).x()
