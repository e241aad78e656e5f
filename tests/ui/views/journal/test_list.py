"""Finding entries: as one types, in the calendar, many at once."""

from datetime import date, timedelta

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible

from app.domain.changes import Changes
from app.domain.entry import Content
from app.usecases.write_entry import write_entry
from app.vault.transaction import Transaction
from tests.ui.views.rooms import CTRL, SHIFT, Rooms, focused
from ui.models.entries import Role


def names(rooms: Rooms) -> list[str]:
    rooms.rest()
    return rooms.headings()


def search(rooms: Rooms, text: str) -> list[str]:
    """Type into the search field and read the list."""
    rooms.journal.pane.focus_search()
    rooms.type(text)
    return names(rooms)


def many(rooms: Rooms, count: int) -> None:
    def work(tx: Transaction) -> Changes:
        for number in range(count):
            at = rooms.moment - timedelta(hours=7 * number)
            write_entry(
                tx, Content(f"# Day {number}\n\nwords of day {number}"), created_at=at,
                zone=rooms.zone, now=at, new_id=rooms.store.new_id,
            )  # fmt: skip
        return Changes(many=True)

    rooms.store.write(work)
    rooms.settle()


def test_an_empty_journal_says_what_will_stand_there(rooms: Rooms) -> None:
    room = rooms.go_journal()
    assert room.pane.empty.isVisible()
    room.pane.empty.state.action.click()
    assert focused() is room.page.editor
    rooms.type("the first words")
    room.flush()
    assert names(rooms) == ["the first words"]
    assert room.pane.list.isVisible()


def test_the_newest_entry_is_open_when_the_room_is_entered(rooms: Rooms) -> None:
    rooms.entry("older", days=2)
    newest = rooms.entry("newer", days=1)
    room = rooms.go_journal()
    assert rooms.headings() == ["newer", "older"]
    assert room.page.entry_id == newest
    assert room.pane.search.placeholderText() == "Search 2 entries"


def test_a_day_has_its_number_on_its_first_row_only(rooms: Rooms) -> None:
    for days in (0.05, 0.1, 1.1):
        rooms.entry(f"{days}", days=days)
    room = rooms.go_journal()
    model = room.pane.model
    firsts = [model.data(model.index(row), Role.FIRST_OF_DAY) for row in range(3)]
    assert firsts == [True, False, True]


def test_search_as_you_type_finds_and_lights(rooms: Rooms) -> None:
    rooms.entry("# Quinces\n\nAna left a bag on the step", days=3)
    rooms.entry("# Soup\n\nwith Dad", days=1)
    room = rooms.go_journal()
    assert search(rooms, "qui") == ["Quinces"]
    row = room.pane.model.known(0)
    assert row is not None
    assert "\ue000" in row.snippet
    assert room.pane._month.text() == "1 found"


def test_esc_returns_to_where_the_list_was(rooms: Rooms) -> None:
    many(rooms, 60)
    room = rooms.go_journal()
    room.pane.list.choose(40)
    rooms.rest()
    bar = room.pane.list.verticalScrollBar()
    before, entry = bar.value(), room.page.entry_id
    assert before > 0
    assert search(rooms, "day 7")[0] == "Day 7"
    assert bar.value() != before
    rooms.press(Qt.Key.Key_Escape)
    rooms.rest()
    assert bar.value() == before
    assert room.pane.list.currentIndex().row() == 40
    assert room.page.entry_id == entry


def test_a_typed_filter_becomes_a_chip_that_can_be_removed(rooms: Rooms) -> None:
    rooms.entry("one #river", days=1)
    rooms.entry("two #garden", days=2)
    room = rooms.go_journal()
    assert search(rooms, "tag:river ") == ["one #river"]
    assert room.pane.filters.terms == ["tag:river"]
    assert room.pane.search.text() == ""
    chip = room.pane.filters.chips[0]
    chip.setFocus()
    rooms.press(Qt.Key.Key_Delete)
    assert names(rooms) == ["one #river", "two #garden"]


def test_a_filter_turned_round_becomes_a_chip_too(rooms: Rooms) -> None:
    rooms.entry("one #river", days=1)
    rooms.entry("two #garden", days=2)
    room = rooms.go_journal()
    assert search(rooms, "-tag:river ") == ["two #garden"]
    assert room.pane.filters.terms == ["-tag:river"]


def test_a_filter_that_cannot_be_read_is_said_and_the_list_stays(rooms: Rooms) -> None:
    rooms.entry("stays", days=1)
    room = rooms.go_journal()
    assert search(rooms, "mood:9 ") == ["stays"]
    assert "mood: takes a number" in room.pane._note.text()


def test_no_hits_offers_parts_of_words_and_a_way_back(rooms: Rooms) -> None:
    rooms.entry("the lamplighter", days=1)
    room = rooms.go_journal()
    assert search(rooms, "light") == []
    assert room.pane.no_hits.isVisible()
    assert not room.pane.keep_button.isVisible()
    room.pane.no_hits.inside.click()
    assert names(rooms) == ["the lamplighter"]
    search(rooms, "xyzzy")
    room.pane.no_hits.clear_button.click()
    assert names(rooms) == ["the lamplighter"]
    assert room.pane.search.text() == ""


def test_return_ranks_every_hit(rooms: Rooms) -> None:
    rooms.entry("far away a quince", days=1)
    rooms.entry("# Quince quince quince\n\nquince", days=30)
    rooms.go_journal()
    search(rooms, "quince")
    rooms.press(Qt.Key.Key_Return)
    assert names(rooms)[0] == "Quince quince quince"


def test_more_than_fifty_hits_are_all_listed(rooms: Rooms) -> None:
    many(rooms, 120)
    room = rooms.go_journal()
    search(rooms, "words")
    rooms.until(lambda: room.pane.model.rowCount() == 120)
    room.pane.list.choose(110)
    rooms.rest()
    row = room.pane.model.known(110)
    assert row is not None
    assert "\ue000words\ue001" in row.snippet


def test_a_search_can_be_kept_used_again_and_given_up(rooms: Rooms) -> None:
    rooms.entry("about the river", days=1)
    rooms.entry("about the sea", days=2)
    room = rooms.go_journal()
    search(rooms, "river")
    room.pane.keep_button.click()
    rooms.rest()
    room.pane.search.setFocus()
    rooms.press(Qt.Key.Key_Escape)
    rooms.rest()
    chip = room.pane.saved.chips[0]
    assert chip.isVisible()
    chip.click()
    assert names(rooms) == ["about the river"]
    room.pane.end_search()
    rooms.rest()
    room.pane.saved.chips[0].remove_requested.emit()
    rooms.rest()
    assert room.pane.saved.chips == []
    rooms.act()
    rooms.rest()
    assert [one.text() for one in room.pane.saved.chips] == ["river"]


def test_typing_in_the_list_goes_to_the_search(rooms: Rooms) -> None:
    rooms.entry("quinces", days=1)
    rooms.entry("soup", days=2)
    room = rooms.go_journal()
    room.pane.list.setFocus()
    rooms.type("s")
    assert focused() is room.pane.search
    rooms.type("ou")
    assert names(rooms) == ["soup"]


def test_the_calendar_lists_a_day(rooms: Rooms) -> None:
    rooms.entry("on the twentieth", days=2)
    rooms.entry("on the tenth", days=12)
    room = rooms.go_journal()
    room.pane.calendar_button.click()
    rooms.rest()
    month = room.pane.calendar.month
    assert rooms.headings() == ["on the twentieth"]
    marked = month.day_button(date(2026, 11, 10))
    cursor = month.day_button(date(2026, 11, 20))
    assert marked is not None
    assert cursor is not None
    assert "1 entr" in marked.accessibleName()
    cursor.setFocus()
    for key in (Qt.Key.Key_Up, *[Qt.Key.Key_Left] * 3, Qt.Key.Key_Return):
        rooms.press(key)
    rooms.rest()
    assert rooms.headings() == ["on the tenth"]
    room.pane.calendar_button.click()
    assert names(rooms) == ["on the twentieth", "on the tenth"]


def test_a_day_can_be_asked_for_from_another_room(rooms: Rooms) -> None:
    rooms.entry("long ago", days=200)
    rooms.entry("lately", days=1)
    day = (rooms.moment - timedelta(days=200)).date()
    rooms.go_journal(day)
    assert rooms.headings() == ["long ago"]


def test_a_new_entry_in_the_calendar_is_of_that_day(rooms: Rooms) -> None:
    room = rooms.go_journal(date(2026, 3, 4))
    room.pane.new_button.click()
    rooms.type("remembered")
    room.flush()
    rooms.rest()
    assert rooms.headings() == ["remembered"]
    row = room.pane.model.known(0)
    assert row is not None
    assert row.local_date == date(2026, 3, 4)


def choose_first(rooms: Rooms, count: int) -> None:
    """Choose the first rows with Shift+Down."""
    room = rooms.journal
    room.pane.list.choose(0)
    room.pane.list.setFocus()
    for _ in range(count - 1):
        rooms.press(Qt.Key.Key_Down, SHIFT)
    rooms.rest()


def test_many_are_moved_to_the_trash_and_brought_back(rooms: Rooms) -> None:
    for days in (1, 2, 3):
        rooms.entry(f"entry {days}", days=days)
    room = rooms.go_journal()
    choose_first(rooms, 2)
    assert room.pane.bulk_bar.isVisible()
    rooms.press(Qt.Key.Key_Delete)
    assert names(rooms) == ["entry 3"]
    assert "2 entries" in rooms.said()
    rooms.act()
    assert names(rooms) == ["entry 1", "entry 2", "entry 3"]


def test_many_are_starred_and_undo_leaves_those_that_had_it(rooms: Rooms) -> None:
    ids = [rooms.entry(f"entry {days}", days=days) for days in (1, 2)]
    room = rooms.go_journal()
    room.page.star.click()
    rooms.rest()
    choose_first(rooms, 2)
    room.pane.bulk_bar.star.click()
    rooms.rest()
    assert [rooms.get(one).starred for one in ids] == [True, True]
    rooms.act()
    rooms.rest()
    assert [rooms.get(one).starred for one in ids] == [True, False]


def test_many_are_tagged_and_undo_takes_the_tag_again(rooms: Rooms) -> None:
    ids = [rooms.entry(f"entry {days}", days=days) for days in (1, 2)]
    room = rooms.go_journal()
    choose_first(rooms, 2)
    room.pane.bulk_bar.tag.click()
    rooms.until(lambda: focused().accessibleName() == "Tag")
    rooms.type("family")
    rooms.press(Qt.Key.Key_Return)
    rooms.rest()
    assert [rooms.get(one).content.tags for one in ids] == [("family",), ("family",)]
    rooms.act()
    rooms.rest()
    assert [rooms.get(one).content.tags for one in ids] == [(), ()]


def test_every_row_can_be_chosen_and_esc_goes_back_to_one(rooms: Rooms) -> None:
    many(rooms, 30)
    room = rooms.go_journal()
    room.pane.list.setFocus()
    rooms.press(Qt.Key.Key_A, CTRL)
    assert len(room.pane.list.chosen_positions()) == 30
    rooms.press(Qt.Key.Key_Escape)
    assert len(room.pane.list.chosen_positions()) == 1
    assert not room.pane.bulk_bar.isVisible()


def test_three_thousand_entries_scroll_without_a_long_stall(rooms: Rooms) -> None:
    """Rows are read in pages, far fewer than there are, and the chosen one is there."""
    many(rooms, 3_000)
    room = rooms.go_journal()
    model, view = room.pane.model, room.pane.list
    assert model.rowCount() == 3_000
    for number in (2_999, 1_500, 700):
        view.choose(number)
        rooms.rest()
        row = model.known(number)
        assert row is not None
        assert row.heading == f"Day {number}"
    assert len(model._rows) < 1_000
    assert room.page.editor.source().startswith("# Day 700")


def test_a_saved_entry_keeps_the_place_in_the_list(rooms: Rooms) -> None:
    many(rooms, 40)
    room = rooms.go_journal()
    room.pane.list.choose(20)
    rooms.rest()
    room.page.editor.setFocus()
    rooms.type("more ")
    room.flush()
    rooms.entry("a new one at the top", days=-0.1)
    rooms.rest()
    index = room.pane.list.currentIndex().row()
    row = room.pane.model.known(index)
    assert index == 21
    assert row is not None
    assert row.id == room.page.entry_id


def test_a_row_is_one_sentence_for_screen_readers(rooms: Rooms) -> None:
    rooms.entry("# Quinces\n\nA bag on the step #garden", days=1)
    room = rooms.go_journal()
    face = QAccessible.queryAccessibleInterface(room.pane.list)
    spoken = face.child(0).text(QAccessible.Text.Name)
    assert spoken == (
        "Quinces. Saturday, 21 November 2026 21:04. tags: garden. A bag on the step #garden"
    )


def test_deleting_by_key_then_undo_shows_the_entry_again(rooms: Rooms) -> None:
    rooms.entry("goes and comes", days=1)
    rooms.entry("stays", days=2)
    room = rooms.go_journal()
    room.pane.list.setFocus()
    rooms.press(Qt.Key.Key_Delete)
    assert names(rooms) == ["stays"]
    assert rooms.said() == "Moved to trash. It stays there for 30 days."
    rooms.act()
    assert names(rooms) == ["goes and comes", "stays"]


def test_the_model_stands_up_to_qt(rooms: Rooms) -> None:
    many(rooms, 12)
    room = rooms.go_journal()
    model = room.pane.model
    assert model.rowCount(QModelIndex()) == 12
    assert model.rowCount(model.index(0)) == 0
    assert not model.index(12).isValid()
    assert model.data(QModelIndex()) is None
    room.pane.list.selectionModel().select(
        model.index(3), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert model.row(-1) is None
    room.clear()
    assert model.rowCount() == 0
    assert not model._rows


def test_a_row_chosen_quietly_is_not_told_when_it_arrives_late(rooms: Rooms) -> None:
    """Else it would close what was opened meanwhile from elsewhere."""
    ids = [rooms.entry(name, days=days) for days, name in enumerate(("new", "middle", "old"))]
    room = rooms.go_journal()
    told: list[object] = []
    room.pane.entry_chosen.connect(told.append)
    rows = dict(room.pane.model._rows)
    room.pane.model._rows.clear()
    room.pane.list.choose(2, quietly=True)
    rooms._live(60)
    room.pane.model._rows.update(rows)
    room.pane.list._arrived()
    rooms.rest()
    assert told == []
    room.pane.list.choose(1)
    room.open_entry(ids[2])
    rooms.rest()
    assert room.page.entry_id == ids[2]
    room.pane.list.step(-1)
    rooms.rest()
    assert room.page.entry_id == ids[0]


def test_an_entry_that_is_gone_to_stays_open_while_the_list_changes(rooms: Rooms) -> None:
    """The list takes the focus before its row is found; the page stays where it was sent."""
    for number in range(30):
        rooms.entry(f"number {number}", days=number + 1)
    wanted = rooms.entry("wanted", days=20.5)
    room = rooms.go_journal(wanted)
    assert room.page.entry_id == wanted
    row = room.pane.model.known(room.pane.list.currentIndex().row())
    assert row is not None
    assert row.id == wanted
    place = room.pane.list.visualRect(room.pane.list.currentIndex())
    assert place.top() > 106
    assert place.bottom() < room.pane.list.viewport().height() - 106
    rooms.go("today")
    rooms.today.editor.setFocus()
    newest = rooms.entry("newest", days=0.01)
    rooms.go_journal(newest)
    assert room.page.entry_id == newest


def test_a_day_that_is_read_again_keeps_its_entry_open(rooms: Rooms) -> None:
    """Words that are saved change the day; the page must not jump to the day's first entry."""
    first, second = rooms.entry("first", days=3), rooms.entry("second", days=3.01)
    room = rooms.go_journal(rooms.get(first).created_at.date())
    positions = [room.pane.model.known(n) for n in range(room.pane.model.rowCount())]
    ids = [row.id for row in positions if row]
    assert set(ids) == {first, second}
    other = ids[1]
    room.pane.list.choose(1)
    rooms.rest()
    assert room.page.entry_id == other
    room.page.editing.set_starred(True)
    rooms.rest()
    assert room.page.entry_id == other
    assert room.pane.list.currentIndex().row() == 1
