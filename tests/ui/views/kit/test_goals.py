"""Small goals, in the kit and on Today, and two questions every four weeks."""

from datetime import timedelta
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.helping import Answer
from app.settings import IS_HELPING
from app.usecases.is_helping import answer_helping
from app.usecases.small_goals import mark_goal
from tests.ui.views.kit.walking import TODAY, choose, goal, kit
from tests.ui.views.rooms import CTRL, SHIFT, Rooms, focused
from ui.views.kit.forms import GoalForm
from ui.views.kit.view import KitView
from ui.widgets.month import MonthGrid

# --- goals


def test_a_goal_is_made_marked_and_let_go(rooms: Rooms) -> None:
    room = kit(rooms, "goals")
    room.goals.new.click()
    form = cast("GoalForm", room.leaf)
    assert focused() is form.words
    rooms.type("Swim")
    rooms.press(Qt.Key.Key_Return)
    rooms.type("Find the towel")
    form.dated.click()
    assert form.day.isVisible()
    form.step.setFocus()
    rooms.press(Qt.Key.Key_Return)
    rooms.settle()
    made = rooms.read(lambda tx: tx.goals.records())[0].goal
    assert (made.words, made.first_step, made.until) == ("Swim", "Find the towel", "2026-11-22")
    room.goals.tiles[0].today.click()
    rooms.settle()
    assert rooms.read(lambda tx: tx.goals.days(made.id)) == [TODAY]
    assert room.goals.tiles[0].today.isChecked()
    choose(room.goals.tiles[0], "Let it go")
    rooms.settle()
    assert rooms.said() == "Let go."
    assert room.goals.tiles == []
    room.goals.past.click()
    assert not room.goals.tiles[0].today.isVisible()
    choose(room.goals.tiles[0], "Make it an open goal again")
    rooms.settle()
    assert rooms.read(lambda tx: tx.goals.get(made.id)).is_open


def test_another_day_is_marked_but_none_that_has_not_come(rooms: Rooms) -> None:
    made = goal(rooms)
    room = kit(rooms, "goals")
    for day in (TODAY - timedelta(days=4), TODAY + timedelta(days=1)):
        choose(room.goals.tiles[0], "Mark another day")
        popover = room.goals.popover
        assert popover is not None
        popover.findChildren(MonthGrid)[0].day_chosen.emit(day)
        rooms.settle()
    assert rooms.read(lambda tx: tx.goals.days(made.id)) == [TODAY - timedelta(days=4)]
    rooms.act()
    assert rooms.read(lambda tx: tx.goals.days(made.id)) == []


def test_a_goal_says_nothing_about_days_that_were_not_marked(rooms: Rooms) -> None:
    made = goal(rooms)
    for days in (30, 9):
        day = TODAY - timedelta(days=days)
        rooms.write(lambda tx, day=day: (1, mark_goal(tx, made.id, day, done=True)))  # type: ignore[misc]
    room = kit(rooms, "goals")
    texts = [child.text() for child in room.goals.tiles[0].words.findChildren(QWidget)
             if hasattr(child, "text")]  # fmt: skip
    assert "Something done on 2 days, last on Friday, 13 November" in texts
    assert not any(word in " ".join(texts).lower() for word in ("streak", "missed", "in a row"))


def test_a_deleted_goal_comes_back(rooms: Rooms) -> None:
    goal(rooms)
    room = kit(rooms, "goals")
    choose(room.goals.tiles[0], "Delete")
    rooms.settle()
    assert rooms.read(lambda tx: tx.goals.records()) == []
    rooms.act()
    assert len(rooms.read(lambda tx: tx.goals.records())) == 1


# --- Today


def test_today_shows_open_goals_and_a_way_to_the_kit(rooms: Rooms) -> None:
    assert not rooms.today.beside.isVisible()
    made = goal(rooms, "Bread & butter")
    rooms.settle()
    boxes = rooms.today.beside.boxes
    assert rooms.today.beside.isVisible()
    assert boxes[0].text().replace("&&", "&") == "Bread & butter"
    boxes[0].setFocus()
    rooms.press(Qt.Key.Key_Space)
    rooms.settle()
    assert rooms.read(lambda tx: tx.goals.days(made.id)) == [TODAY]
    assert focused() is rooms.today.beside.boxes[0]
    assert rooms.today.beside.boxes[0].isChecked()
    rooms.today.kit.click()
    rooms.settle()
    assert isinstance(rooms.window._stack.currentWidget(), KitView)


def test_the_kit_opens_by_its_key(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_K, CTRL | SHIFT)
    rooms.settle()
    assert isinstance(rooms.window._stack.currentWidget(), KitView)
    rooms.press(Qt.Key.Key_Escape)
    rooms.settle()
    assert rooms.window._stack.currentWidget() is rooms.today


# --- is this helping?


def test_it_is_off_by_default_and_asks_nothing(rooms: Rooms) -> None:
    assert not rooms.today.beside.line.isVisible()
    room = kit(rooms, "helping")
    assert not room.helping.on.isChecked()
    assert not room.helping._form.isVisible()
    assert not room.helping.ask_now.isVisible()


def test_two_questions_are_answered_and_today_is_quiet_again(rooms: Rooms) -> None:
    rooms.preferences.set(IS_HELPING, True)
    rooms.settle()
    assert rooms.today.beside.line.isVisible()
    rooms.today.beside.answer.click()
    rooms.settle()
    room = cast("KitView", rooms.window.room("kit"))
    assert room.helping._form.isVisible()
    assert not room.helping.keep.isEnabled()
    room.helping.writing.choice(3).click()
    room.helping.days.choice(1).click()
    room.helping.keep.click()
    rooms.settle()
    assert rooms.read(lambda tx: tx.helping.all()) == [Answer(TODAY, 3, 1)]
    assert not room.helping._form.isVisible()
    rooms.go("today")
    assert not rooms.today.beside.isVisible()


def test_not_now_waits_four_weeks(rooms: Rooms) -> None:
    rooms.preferences.set(IS_HELPING, True)
    rooms.settle()
    rooms.today.beside.later.click()
    rooms.settle()
    assert not rooms.today.beside.isVisible()
    rooms.moment += timedelta(days=28)
    rooms.go_journal()
    rooms.go("today")
    assert rooms.today.beside.line.isVisible()


def test_the_trend_is_said_in_words_with_every_answer(rooms: Rooms) -> None:
    def work(tx: object) -> tuple[int, Changes]:
        for number, value in enumerate((1, 2, 3)):
            day = TODAY - timedelta(weeks=4 * (3 - number))
            changes = answer_helping(tx, Answer(day, value, 2))  # type: ignore[arg-type]
        return 1, changes

    rooms.write(work)
    room = kit(rooms, "helping")
    trend = room.helping.trend_writing
    assert trend.told.text() == "Your last three answers went up."
    assert room.helping.trend_days.told.text() == "Your last three answers were the same."
    lines = trend.table.text().split("\n")
    assert len(lines) == 3
    assert lines[0] == "Sunday, 25 October 2026: Quite a lot"
    face = QAccessible.queryAccessibleInterface(trend.line)
    assert "25 October 2026: Quite a lot" in face.text(QAccessible.Text.Description)
