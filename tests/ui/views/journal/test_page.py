"""One entry: its date, mood, star, tags, title, files, keys."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from app.domain.mood import Valence
from app.domain.when import local
from tests.ui.pointer import click
from tests.ui.views.house import nameless
from tests.ui.views.rooms import ALT, CTRL, SHIFT, Rooms, focused
from ui.theme.look import LookChoice
from ui.views.check_in.popover import CheckInPopover
from ui.views.editing.moment import MomentPopover
from ui.views.editing.popover import Popover


def open_entry(rooms: Rooms, body: str = "words", title: str = "") -> UUID:
    """Write an entry, open it and put the caret into it."""
    ident = rooms.entry(body, title, days=1)
    rooms.go_journal(ident)
    rooms.journal.page.editor.setFocus()
    return ident


def popover(rooms: Rooms) -> Popover:
    found = [one for one in rooms.window.findChildren(Popover) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def action(rooms: Rooms, text: str) -> QAction:
    """An action of the page's menu, also of the menus inside it."""
    menu = rooms.journal.page.menu.make()
    actions = list(menu.actions())
    for one in menu.actions():
        inner = one.menu()
        if isinstance(inner, QMenu):
            actions += inner.actions()
    return next(one for one in actions if one.text() == text)


def test_return_in_the_list_goes_on_writing(rooms: Rooms) -> None:
    ident = rooms.entry("words", days=1)
    room = rooms.go_journal()
    room.pane.list.setFocus()
    rooms.press(Qt.Key.Key_Return)
    assert focused() is room.page.editor
    rooms.type("more ")
    rooms.press(Qt.Key.Key_Escape)
    assert focused() is room.pane.list
    room.flush()
    rooms.rest()
    assert rooms.get(ident).content.body == "more words"
    assert rooms.headings() == ["more words"]


def test_alt_and_arrows_walk_entries_from_the_page(rooms: Rooms) -> None:
    older, newer = rooms.entry("older", days=2), rooms.entry("newer", days=1)
    room = rooms.go_journal()
    room.page.editor.setFocus()
    rooms.press(Qt.Key.Key_Down, ALT)
    rooms.rest()
    assert room.page.entry_id == older
    assert focused() is room.page.editor
    rooms.press(Qt.Key.Key_Up, ALT)
    rooms.rest()
    assert room.page.entry_id == newer


def test_the_mood_is_changed_by_two_keys(rooms: Rooms) -> None:
    ident = open_entry(rooms)
    rooms.press(Qt.Key.Key_M, CTRL)
    rooms.press(Qt.Key.Key_6)
    rooms.rest()
    assert rooms.get(ident).valence == Valence.PLEASANT
    assert rooms.journal.page.mood.text() == "Pleasant"
    rooms.press(Qt.Key.Key_Escape)
    assert not [one for one in rooms.window.findChildren(CheckInPopover) if one.isVisible()]
    rooms.press(Qt.Key.Key_M, CTRL)
    rooms.settle()
    made = popover(rooms)
    assert isinstance(made, CheckInPopover)
    made.delete_button.click()
    rooms.rest()
    assert rooms.get(ident).valence is None
    assert rooms.journal.page.mood.text() == "Add a mood"
    rooms.act()
    rooms.rest()
    assert rooms.get(ident).valence == Valence.PLEASANT
    assert rooms.journal.page.mood.text() == "Pleasant"


def test_a_mood_chosen_before_the_old_one_is_read_changes_that_one(rooms: Rooms) -> None:
    ident = open_entry(rooms)
    for key in (Qt.Key.Key_6, Qt.Key.Key_2):
        rooms.press(Qt.Key.Key_M, CTRL)
        rooms.press(key)  # at once, as a quick hand does
        rooms.press(Qt.Key.Key_Escape)
        rooms.rest()
    assert [int(one.valence) for one in rooms.read(lambda tx: tx.moods.of_entry(ident))] == [2]


def test_a_new_entry_may_have_a_mood_before_it_has_words(rooms: Rooms) -> None:
    room = rooms.go_journal("new")
    room.page.editing.set_valence(Valence.UNPLEASANT)
    rooms.settle()
    room.page.editor.setFocus()
    rooms.type("then words")
    room.flush()
    rooms.rest()
    assert rooms.every_entry()[0].valence == Valence.UNPLEASANT


def test_the_star_is_kept_and_shown_in_the_list(rooms: Rooms) -> None:
    ident = open_entry(rooms)
    room = rooms.journal
    room.page.star.click()
    rooms.rest()
    row = room.pane.model.known(0)
    assert rooms.get(ident).starred
    assert row is not None
    assert row.starred
    room.page.star.click()
    rooms.rest()
    assert not rooms.get(ident).starred


def test_date_time_and_place_are_set_together(rooms: Rooms) -> None:
    ident = open_entry(rooms)
    rooms.press(Qt.Key.Key_D, CTRL)
    made = popover(rooms)
    assert isinstance(made, MomentPopover)
    made.month.day_chosen.emit(datetime(2026, 11, 3, tzinfo=UTC).date())
    made.time.setText("7:05")
    made.zone.setCurrentText("Asia/Tokyo")
    made.place.setText("  Kyoto ")
    made.apply()
    rooms.rest()
    entry = rooms.get(ident)
    seen = local(entry.created_at, entry.zone)
    assert (entry.zone, seen.isoformat()[:16]) == ("Asia/Tokyo", "2026-11-03T07:05")
    assert entry.content.place == "Kyoto"
    assert entry.content.body == "words"
    assert "Kyoto" in rooms.journal.page.moment.text()


def test_a_time_that_is_none_is_said(rooms: Rooms) -> None:
    ident = open_entry(rooms)
    before = rooms.get(ident).created_at
    rooms.press(Qt.Key.Key_D, CTRL)
    made = popover(rooms)
    assert isinstance(made, MomentPopover)
    made.time.setText("soon")
    made.apply()
    assert made.isVisible()
    assert made._trouble.text() == "Write the time like 21:04."
    rooms.press(Qt.Key.Key_Escape)
    rooms.rest()
    assert rooms.get(ident).created_at == before


def test_tags_are_added_completed_and_removed_by_key(rooms: Rooms) -> None:
    rooms.entry("known #walking", days=3)
    ident = open_entry(rooms)
    rooms.press(Qt.Key.Key_T, CTRL)
    assert focused() is rooms.journal.page.tags.field
    rooms.type("family")
    rooms.press(Qt.Key.Key_Return)
    rooms.type("river,")
    rooms.rest()
    assert rooms.get(ident).content.tags == ("family", "river")
    assert "walking" in rooms.journal.page.tags._known.stringList()
    rooms.press(Qt.Key.Key_Backspace)
    rooms.press(Qt.Key.Key_Delete)
    rooms.rest()
    assert rooms.get(ident).content.tags == ("family",)


def test_a_title_from_elsewhere_can_be_edited(rooms: Rooms) -> None:
    ident = open_entry(rooms, "words", "An old title")
    page = rooms.journal.page
    assert page.title.isVisible()
    page.title.setFocus()
    page.title.selectAll()
    rooms.type("A new one")
    rooms.journal.flush()
    rooms.rest()
    assert rooms.get(ident).content.title == "A new one"
    assert rooms.headings() == ["A new one"]
    open_entry(rooms, "# Written here")
    assert not page.title.isVisible()


def test_reading_view_and_back(rooms: Rooms) -> None:
    open_entry(rooms, "# Title\n\nSome **bold** words")
    page = rooms.journal.page
    action(rooms, "Reading view").toggle()
    assert not page.pane.reader.isHidden()
    assert "**" not in page.pane.reader.toPlainText()
    action(rooms, "Reading view").toggle()
    assert page.pane.reader.isHidden()
    assert page.editor.source() == "# Title\n\nSome **bold** words"


def test_find_closes_before_the_page(rooms: Rooms) -> None:
    open_entry(rooms, "find the robin here")
    page = rooms.journal.page
    rooms.press(Qt.Key.Key_F, CTRL)
    assert page.pane.find_bar.isVisible()
    rooms.type("robin")
    assert page.pane.find_bar.finder.count == 1
    rooms.press(Qt.Key.Key_Escape)
    assert not page.pane.find_bar.isVisible()
    assert focused() is page.editor


def test_focus_mode_hides_all_but_the_column(rooms: Rooms) -> None:
    open_entry(rooms)
    wishes: list[bool] = []
    rooms.journal.focus_mode_requested.connect(wishes.append)
    rooms.press(Qt.Key.Key_F11)
    assert not rooms.journal.pane.isVisible()
    assert not rooms.journal.page._head.isVisible()
    assert rooms.journal.page.editor.isVisible()
    # The rail goes too, so that the room grows: the list must not come back by that.
    rooms.window.resize(rooms.window.width() + 200, rooms.window.height())
    rooms.rest()
    assert not rooms.journal.pane.isVisible()
    rooms.press(Qt.Key.Key_Escape)
    assert rooms.journal.pane.isVisible()
    assert wishes == [True, False]


def test_history_is_asked_for_with_the_words_published(rooms: Rooms) -> None:
    ident = open_entry(rooms)
    rooms.type("newest ")
    rooms.press(Qt.Key.Key_H, CTRL | SHIFT)
    rooms.settle()
    assert rooms.get(ident).content.body == "newest words"


def test_the_open_entry_goes_to_the_trash_with_its_newest_words(rooms: Rooms) -> None:
    ident = open_entry(rooms)
    rooms.type("last ")
    action(rooms, "Move to trash").trigger()
    rooms.rest()
    assert rooms.get(ident).trashed_at is not None
    assert rooms.get(ident).content.body == "last words"
    assert rooms.journal.page.nothing.isVisible()
    rooms.act()
    rooms.rest()
    assert rooms.headings() == ["last words"]


def test_hard_entries_are_marked(rooms: Rooms) -> None:
    ident = open_entry(rooms)
    action(rooms, "Keep out of memories").toggle()
    rooms.rest()
    assert rooms.get(ident).hard


# --- every way by key, every name, every direction


def test_everything_that_tab_reaches_has_a_name(rooms: Rooms) -> None:
    open_entry(rooms)
    rooms.journal.page.add_tag()
    assert nameless(rooms.window) == []
    rooms.journal.page.choose_moment()
    assert nameless(popover(rooms)) == []
    popover(rooms).reject()
    rooms.journal.page.choose_mood()
    assert nameless(popover(rooms)) == []


def test_tab_stays_in_a_popover_and_a_press_elsewhere_closes_it(rooms: Rooms) -> None:
    open_entry(rooms)
    rooms.journal.page.choose_moment()
    made = popover(rooms)
    for _ in range(12):
        rooms.press(Qt.Key.Key_Tab)
        assert made.isAncestorOf(focused())
    beside = rooms.window.childAt(rooms.window.rect().bottomRight() - QPoint(4, 4))
    assert beside is not None
    click(beside, Qt.MouseButton.LeftButton)
    assert not made.isVisible()
    assert focused() is rooms.journal.page.moment


def test_where_there_is_little_room_list_and_page_take_turns(rooms: Rooms) -> None:
    rooms.look.set_choice(LookChoice(theme="paper", text_scale=2.0, reduced_motion=True))
    ident = rooms.entry("words", days=1)
    room = rooms.go_journal()
    assert room.pane.isVisible()
    assert not room.page.isVisible()
    room.pane.list.setFocus()
    rooms.press(Qt.Key.Key_Home)
    rooms.press(Qt.Key.Key_Return)
    rooms.rest()
    assert not room.pane.isVisible()
    assert room.page.entry_id == ident
    assert focused() is room.page.editor
    assert room.page.back.isVisible()
    rooms.press(Qt.Key.Key_Escape)
    assert room.pane.isVisible()
    assert focused() is room.pane.list


@pytest.mark.parametrize("size", [(880, 600), (1280, 800), (1920, 1080)])
def test_everything_mirrors(rooms: Rooms, qapp: QApplication, size: tuple[int, int]) -> None:
    rooms.entry("صباح هادئ\n\nشربت القهوة", days=1)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        rooms.window.resize(*size)
        room = rooms.go_journal()
        rooms.window.grab()
        room.pane.list.viewport().grab()
        assert room.pane.x() > room.page.x()
        assert room.page.star.x() < room.page.moment.x()
        bar = room.pane.list._bar
        assert bar.x() == 0
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_clear_drops_words_rows_and_popovers(rooms: Rooms) -> None:
    open_entry(rooms, "# Secret\n\nwords")
    room = rooms.journal
    room.page.choose_moment()
    room.flush()
    room.clear()
    rooms.settle()
    assert room.page.editor.source() == ""
    assert room.page.moment.text() == ""
    assert room.pane.model.rowCount() == 0
    assert not [one for one in rooms.window.findChildren(QDialog) if one.isVisible()]
