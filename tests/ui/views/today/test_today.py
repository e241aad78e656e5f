"""Today: check in with one key, write without choosing a place, see what was earlier."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.mood import CheckIn, Valence
from app.settings import PROMPTS
from tests.ui.views.house import nameless
from tests.ui.views.rooms import CTRL, Rooms, focused, png
from ui.theme.look import LookChoice
from ui.views.check_in.popover import CheckInPopover
from ui.views.today.prompts import prompts_of


def moods(rooms: Rooms) -> list[CheckIn]:
    return rooms.read(lambda tx: tx.moods.on_day(rooms.context.today()))


def check_in_popover(rooms: Rooms) -> CheckInPopover:
    (made,) = [one for one in rooms.window.findChildren(CheckInPopover) if one.isVisible()]
    return made


def come_back(rooms: Rooms) -> None:
    """Leave Today and enter it again."""
    rooms.go_journal()
    rooms.go("today")
    rooms.rest()


def test_the_caret_is_in_the_sheet_and_the_day_is_named(rooms: Rooms) -> None:
    assert focused() is rooms.today.editor
    assert rooms.today.heading.text() == "Sunday, 22 November"
    assert rooms.today.greeting.text() == "This page is yours."


@pytest.mark.parametrize(
    ("hour", "greeting"), [(7, "Good morning"), (12, "Good afternoon"), (19, "Good evening"),
                           (2, "Good evening")],
)  # fmt: skip
def test_the_greeting_follows_the_clock(rooms: Rooms, hour: int, greeting: str) -> None:
    rooms.entry("before", days=1)
    rooms.zone = "UTC"
    rooms.moment = datetime(2026, 11, 23, hour, 30, tzinfo=rooms.moment.tzinfo)
    come_back(rooms)
    assert rooms.today.heading.text() == "Monday, 23 November"
    assert rooms.today.greeting.text().startswith(greeting)


def test_who_comes_back_after_weeks_is_welcome(rooms: Rooms) -> None:
    rooms.entry("long ago", days=40)
    rooms.moment += timedelta(days=1)
    come_back(rooms)
    assert rooms.today.greeting.text().startswith("Welcome back.")


def test_a_digit_saves_at_once_and_undo_takes_it_back(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_M, CTRL)
    rooms.press(Qt.Key.Key_5)
    rooms.rest()
    assert [item.valence for item in moods(rooms)] == [Valence.SLIGHTLY_PLEASANT]
    assert rooms.said() == "Noted."
    assert rooms.today.check_in.word.text() == "Slightly pleasant"
    rooms.act()
    rooms.rest()
    assert moods(rooms) == []
    assert rooms.today.check_in.row.value() is None


def test_a_second_press_soon_after_corrects_the_first(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_M, CTRL)
    rooms.press(Qt.Key.Key_5)
    rooms.settle()
    rooms.moment += timedelta(seconds=30)
    rooms.press(Qt.Key.Key_3)
    rooms.settle()
    assert [item.valence for item in moods(rooms)] == [Valence.SLIGHTLY_UNPLEASANT]
    rooms.act()
    assert [item.valence for item in moods(rooms)] == [Valence.SLIGHTLY_PLEASANT]
    rooms.moment += timedelta(minutes=10)
    rooms.today.check_in.row.tile(7).click()
    rooms.settle()
    assert [int(item.valence) for item in moods(rooms)] == [5, 7]


def test_a_note_is_added_in_words(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_M, CTRL)
    rooms.press(Qt.Key.Key_2)
    rooms.rest()
    rooms.today.check_in.add_word.click()
    made = check_in_popover(rooms)
    assert focused() is made.words.picker.field
    made.unfold(made.note)
    assert focused() is made.note.area
    rooms.type("slept badly")
    rooms.press(Qt.Key.Key_Escape)
    rooms.rest()
    assert [item.note for item in moods(rooms)] == ["slept badly"]
    assert rooms.today.check_in.said.text() == "slept badly"
    assert rooms.said() == "Noted."
    rooms.act()
    rooms.rest()
    assert [item.note for item in moods(rooms)] == [""]
    assert [int(item.valence) for item in moods(rooms)] == [2], "only the words are undone"


def test_a_note_under_way_is_kept_when_the_room_is_left(rooms: Rooms) -> None:
    rooms.today.check_in.row.tile(2).click()
    rooms.rest()
    rooms.today.check_in.add_word.click()
    made = check_in_popover(rooms)
    made.unfold(made.note)
    rooms.type("half a")
    rooms.window.flush()
    rooms.settle()
    assert [item.note for item in moods(rooms)] == ["half a"]


def test_the_mood_of_a_page_is_its_entry_s(rooms: Rooms) -> None:
    rooms.today.check_in.row.tile(6).click()
    rooms.settle()
    rooms.today.editor.setFocus()
    rooms.type("words")
    rooms.today.flush()
    rooms.rest()
    assert rooms.every_entry()[0].valence == Valence.PLEASANT
    assert len(moods(rooms)) == 1


def test_words_of_one_sitting_are_one_entry_and_ctrl_n_begins_another(rooms: Rooms) -> None:
    rooms.type("first page")
    come_back(rooms)
    rooms.type(" goes on")
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.rest()
    assert rooms.today.editor.source() == ""
    rooms.type("second page")
    rooms.today.flush()
    rooms.rest()
    assert sorted(rooms.bodies()) == ["first page goes on", "second page"] or sorted(
        rooms.bodies()
    ) == [" goes onfirst page", "second page"]


def test_a_new_page_of_an_empty_one_is_the_same(rooms: Rooms) -> None:
    before = rooms.today.editing.entry_id
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.rest()
    assert rooms.today.editing.entry_id == before
    assert rooms.bodies() == []


def test_after_hours_without_a_word_another_page_begins(rooms: Rooms) -> None:
    rooms.type("in the morning")
    rooms.today.flush()
    rooms.moment += timedelta(hours=1)
    come_back(rooms)
    assert rooms.today.editor.source() == "in the morning"
    rooms.moment += timedelta(hours=2)
    come_back(rooms)
    assert rooms.today.editor.source() == ""
    assert rooms.bodies() == ["in the morning"]


def test_the_side_shows_five_and_the_way_to_all(rooms: Rooms) -> None:
    assert not rooms.today.earlier.isVisible()
    for number in range(7):
        rooms.entry(f"number {number}", days=0.1 - number / 100)
    rooms.rest()
    rows = rooms.today.earlier.rows
    assert [row.accessibleName().split(", ")[1] for row in rows] == [
        f"number {number}" for number in range(2, 7)
    ]
    assert rooms.today.earlier.every.text() == "All 7 today"
    rooms.today.earlier.every.click()
    rooms.rest()
    assert rooms.journal.pane.model.rowCount() == 7


def test_a_row_of_the_side_opens_its_entry(rooms: Rooms) -> None:
    ident = rooms.entry("earlier", days=0.1)
    rooms.rest()
    rooms.today.earlier.rows[0].click()
    rooms.rest()
    assert rooms.journal.page.entry_id == ident
    assert rooms.journal.pane.list.currentIndex().row() == 0


def test_a_check_in_without_words_stands_beside_too(rooms: Rooms) -> None:
    rooms.today.check_in.row.tile(3).click()
    rooms.rest()
    assert not rooms.today.earlier.rows, "the page's own is not earlier"
    rooms.type("x")
    rooms.today.editor.undo()
    rooms.today.editing.begin()
    rooms.today.check_in.begin_again()
    rooms.today.load()
    rooms.rest()
    (row,) = rooms.today.earlier.rows
    assert "Slightly unpleasant" in row.accessibleName()
    row.click()
    rooms.settle()
    made = check_in_popover(rooms)
    assert focused() is made.row.tile(3)
    made.delete_button.click()
    rooms.rest()
    assert moods(rooms) == []
    assert not rooms.today.earlier.rows
    rooms.act()
    rooms.rest()
    assert [int(item.valence) for item in moods(rooms)] == [3]


def test_a_page_in_the_trash_makes_room_for_another(rooms: Rooms) -> None:
    rooms.type("to go")
    rooms.today.flush()
    rooms.rest()
    room = rooms.go_journal()
    room.pane.list.setFocus()
    rooms.press(Qt.Key.Key_Delete)
    rooms.rest()
    rooms.go("today")
    rooms.rest()
    assert rooms.today.editor.source() == ""
    rooms.type("fresh")
    rooms.today.flush()
    rooms.rest()
    assert rooms.bodies() == ["fresh"]


def test_words_changed_in_the_journal_are_there_on_today(rooms: Rooms) -> None:
    rooms.type("page")
    room = rooms.go_journal()
    room.page.editor.setFocus()
    rooms.press(Qt.Key.Key_End)
    rooms.type(" and more")
    rooms.go("today")
    rooms.rest()
    assert rooms.today.editor.source() == "page and more"


# --- the question


def test_there_are_enough_questions_and_all_are_different() -> None:
    prompts = [prompt.text for prompt in prompts_of("")]
    assert len(prompts) >= 100
    assert len(set(prompts)) == len(prompts)


def test_a_question_is_swapped_and_stays_for_the_day(rooms: Rooms) -> None:
    sheet = rooms.today.sheet
    first = sheet.question.text()
    assert first
    sheet.swap.click()
    second = sheet.question.text()
    assert second not in ("", first)
    rooms.settle()
    rooms.window.clear()
    rooms.go("today")
    rooms.rest()
    assert rooms.today.sheet.question.text() == second


def test_an_answer_that_was_read_before_a_swap_changes_nothing(rooms: Rooms) -> None:
    prompts = rooms.today.sheet.prompts
    before = rooms.read(prompts.stored)
    prompts.swap()
    second = prompts.text
    prompts.take(before)
    assert prompts.text == second


def test_a_dismissed_question_stays_away_until_tomorrow(rooms: Rooms) -> None:
    rooms.today.sheet.dismiss.click()
    assert not rooms.today.sheet.question.isVisible()
    assert focused() is rooms.today.editor
    rooms.settle()
    rooms.window.clear()
    rooms.go("today")
    rooms.rest()
    assert not rooms.today.sheet.question.isVisible()
    rooms.moment += timedelta(days=1)
    come_back(rooms)
    assert rooms.today.sheet.question.isVisible()


def test_dismissing_can_be_undone_and_the_setting_turns_all_off(rooms: Rooms) -> None:
    sheet = rooms.today.sheet
    before = sheet.question.text()
    sheet.dismiss.click()
    rooms.act()
    assert sheet.question.isVisible()
    assert sheet.question.text() == before
    rooms.preferences.set(PROMPTS, False)
    assert not sheet.question.isVisible()


# --- foot and keys


def test_saved_and_words_are_said_at_the_foot(rooms: Rooms) -> None:
    assert rooms.today.sheet.words.text() == ""
    rooms.type("three small words")
    rooms.until(lambda: rooms.today.sheet.saved.text() == "Saved 21:04")
    rooms.until(lambda: rooms.today.sheet.words.text() == "3 words")
    rooms.type(" x")
    assert rooms.today.sheet.saved.text() == ""


def test_place_tags_and_pictures_belong_to_the_page(rooms: Rooms) -> None:
    rooms.type("words")
    rooms.today.sheet.place.click()
    rooms.type("Harbour")
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_T, CTRL)
    rooms.type("family")
    rooms.press(Qt.Key.Key_Return)
    rooms.today.editing.attaching.add_images([(png(), "one.png")])
    rooms.until(lambda: "attachment:" in rooms.today.editor.source())
    rooms.today.flush()
    rooms.rest()
    entry = rooms.every_entry()[0]
    assert (entry.content.place, entry.content.tags) == ("Harbour", ("family",))
    assert len(entry.attachments) == 1


def test_a_picture_alone_is_an_entry(rooms: Rooms) -> None:
    rooms.today.editing.attaching.add_images([(png(), "one.png")])
    rooms.until(lambda: "attachment:" in rooms.today.editor.source())
    rooms.today.flush()
    rooms.rest()
    assert len(rooms.every_entry()[0].attachments) == 1


def test_focus_mode_leaves_the_words_alone(rooms: Rooms) -> None:
    wishes: list[bool] = []
    rooms.today.focus_mode_requested.connect(wishes.append)
    rooms.press(Qt.Key.Key_F11)
    today = rooms.today
    for widget in (today.heading, today.check_in, today.sheet.attach, today.sheet.question):
        assert not widget.isVisible()
    assert focused() is today.editor
    rooms.press(Qt.Key.Key_Escape)
    assert today.heading.isVisible()
    assert today.sheet.question.isVisible()
    assert wishes == [True, False]


def test_everything_that_tab_reaches_has_a_name(rooms: Rooms) -> None:
    rooms.entry("earlier", days=0.1)
    rooms.today.check_in.row.tile(3).click()
    rooms.type("words")
    rooms.rest()
    assert nameless(rooms.window) == []


def test_tab_goes_through_the_room_and_comes_out(rooms: Rooms) -> None:
    rooms.entry("earlier", days=0.1)
    rooms.rest()
    seen = []
    for _ in range(40):
        rooms.press(Qt.Key.Key_Tab)
        seen.append(focused())
    today = rooms.today
    wanted = (today.sheet.swap, today.sheet.attach, today.sheet.alone, today.earlier.rows[0])
    for widget in wanted:
        assert widget in seen
    assert any(today.check_in.row.isAncestorOf(widget) for widget in seen)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_mirrors_and_nothing_goes_sideways(
    rooms: Rooms, qapp: QApplication, scale: float
) -> None:
    rooms.entry("earlier", days=0.1)
    rooms.look.set_choice(LookChoice(theme="paper", text_scale=scale, reduced_motion=True))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        rooms.rest()
        rooms.window.grab()
        today = rooms.today
        assert today._area.horizontalScrollBar().maximum() == 0
        if scale == 1.0:
            assert today.earlier.mapTo(today, today.earlier.rect().topLeft()).x() < today.sheet.x()
        assert today.sheet.width() <= today.width()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_sheet_grows_with_the_window(rooms: Rooms) -> None:
    rooms.rest()
    before = rooms.today.sheet.height()
    rooms.window.resize(1280, 1000)
    rooms.rest()
    assert rooms.today.sheet.height() == before + 200
    rooms.window.resize(1920, 1000)
    rooms.rest()
    assert rooms.today.sheet.width() == 760


def test_a_short_room_scrolls_as_one(rooms: Rooms) -> None:
    """Nothing scrolls inside it; the room follows the caret, and pages are what is seen."""
    today = rooms.today
    rooms.look.set_choice(LookChoice(theme="paper", reduced_motion=True, text_scale=2.0))
    rooms.rest()
    rooms.until(lambda: today.growing.is_on)
    today.editor.insert_text("\n".join(f"line {number}" for number in range(60)))
    inner, outer = today.editor.verticalScrollBar(), today._area.verticalScrollBar()

    def in_view() -> bool:
        line = today.editor.cursorRect().center()
        y = today.editor.viewport().mapTo(today._area.viewport(), line).y()
        return 0 < y < today._area.viewport().height()

    rooms.until(lambda: outer.value() > 0 and inner.maximum() == 0 and in_view())
    end = today.editor.textCursor().blockNumber()
    rooms.press(Qt.Key.Key_PageUp)
    rooms.until(in_view)
    assert 0 < today.editor.textCursor().blockNumber() < end
    rooms.press(Qt.Key.Key_Home, CTRL)
    rooms.until(in_view)
    rooms.look.set_choice(LookChoice(theme="paper", reduced_motion=True))
    rooms.window.resize(1280, 1000)
    rooms.rest()
    rooms.until(lambda: not today.growing.is_on)
    assert inner.maximum() > 0, "where there is room, the page stays and its words scroll"
