"""The room of the next session, by keyboard, with Undo, in words that are heard."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.domain.session import LandmarkKind, Professional
from app.usecases import plan_session as plan
from app.usecases.trash_entries import trash_entries
from tests.ui.views.house import nameless
from tests.ui.views.rooms import focused
from tests.ui.views.session.conftest import SessionHouse
from ui.theme.look import LookChoice
from ui.views.check_in.moments import MomentRow
from ui.views.session.adding import offer
from ui.views.session.forms import CardForm, LandmarkForm, WordsForm
from ui.views.session.lines import Line
from ui.views.session.view import SessionView
from ui.widgets.fields import Labelled
from ui.widgets.labels import Label


def added(house: SessionHouse, *words: str) -> SessionView:
    """A room with these topics, typed."""
    view = house.go_session()
    for one in words:
        view.topics.field.setText(one)
        QTest.keyClick(view.topics.field, Qt.Key.Key_Return)
        house.settle()
    return view


def choose(line: Line, words: str) -> None:
    """Take what the menu of a line offers."""
    menu = line.menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def type_into(labelled: Labelled, words: str) -> None:
    """Put words into a labelled field."""
    assert isinstance(labelled.field, QLineEdit)
    labelled.field.setText(words)


def shown(view: SessionView) -> list[str]:
    return [line.tick.text() for line in view.topics.all_lines() if line.tick]


def test_what_is_typed_stands_on_the_list_and_can_be_taken_back(house: SessionHouse) -> None:
    view = added(house, "the sleep thing", "the phone call")
    assert shown(view) == ["the sleep thing", "the phone call"] == house.topics()
    assert focused() is view.topics.field
    assert view.topics.field.text() == ""
    house.act()
    assert shown(view) == ["the sleep thing"]


def test_nothing_typed_adds_nothing(house: SessionHouse) -> None:
    added(house, "  ")
    assert house.topics() == []


def test_ticking_says_it_was_talked_about_and_keeps_it_readable(house: SessionHouse) -> None:
    view = added(house, "one", "two")
    tick = view.topics.all_lines()[0].tick
    assert tick is not None
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    house.settle()
    assert shown(view) == ["two"]
    focus = view.topics.all_lines()[0].tick
    assert focused() is focus, "the focus is with the neighbour"
    assert view.topics.earlier.text() == "Talked about: 1"
    view.topics.earlier.click()
    assert shown(view) == ["two", "one"]
    house.act()
    assert shown(view) == ["one", "two"]


def test_topics_move_and_the_focus_goes_with_them(house: SessionHouse) -> None:
    view = added(house, "one", "two", "three")
    line = view.topics.all_lines()[2]
    line.more.setFocus()
    choose(line, "Move up")
    house.settle()
    assert house.topics() == ["one", "three", "two"]
    assert focused() is view.topics.all_lines()[1].more
    first = view.topics.all_lines()[0].menu()
    state = {action.text(): action.isEnabled() for action in first.actions()}
    assert state["Move up"] is False
    assert state["Move down"] is True
    assert "Open the entry" not in state


def test_a_topic_is_reworded_and_removed(house: SessionHouse) -> None:
    view = added(house, "one")
    choose(view.topics.all_lines()[0], "Say it in other words")
    house.settle()
    form = house.overlay()
    assert isinstance(form, WordsForm)
    type_into(form.words, "")
    form.keep.click()
    assert house.window.overlays.top is form, "words are needed"
    type_into(form.words, "one & only")
    QTest.keyClick(form.words.field, Qt.Key.Key_Return)
    house.settle()
    assert house.topics() == ["one & only"]
    tick = view.topics.all_lines()[0].tick
    assert tick is not None
    assert tick.accessibleName() == "one & only"
    assert tick.shortcut().isEmpty()
    choose(view.topics.all_lines()[0], "Remove")
    house.settle()
    assert house.topics() == []
    assert focused() is view.topics.field
    house.act()
    assert house.topics() == ["one & only"]


def test_an_entry_goes_on_the_list_and_is_opened_from_there(house: SessionHouse) -> None:
    entry = house.entry("# The long way home\n\nMissed the bus on purpose.")
    journal = house.go_journal(entry)
    assert "Add to my next session" in menu_of(journal.page)
    journal.page.add_to_session()
    house.settle()
    assert house.said() == "Added to your next session."
    assert house.topics() == ["The long way home"]
    view = house.go_session()
    choose(view.topics.all_lines()[0], "Open the entry")
    house.rest()
    assert house.journal.page.entry_id == entry


def test_chosen_words_go_on_the_list_without_marks(house: SessionHouse) -> None:
    entry = house.entry("He said *nothing* at all, and I left.")
    page = house.go_journal(entry).page
    cursor = page.editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(24, QTextCursor.MoveMode.KeepAnchor)
    page.editor.setTextCursor(cursor)
    assert "Add the chosen words to my next session" in menu_of(page)
    page.add_to_session()
    house.settle()
    assert house.topics() == ["He said nothing at all"]
    house.act()
    assert house.topics() == []


def test_words_that_were_only_just_typed_are_added_with_their_entry(house: SessionHouse) -> None:
    page = house.go_journal("new").page
    house.journal.new_entry()
    house.rest()
    page.editor.setFocus()
    house.type("Fresh words")
    page.add_to_session()
    house.rest()
    topic = house.read(lambda tx: tx.topics.open())[0]
    assert topic.words == "Fresh words"
    assert topic.entry_id == page.entry_id


def test_an_entry_in_the_trash_is_not_offered(house: SessionHouse) -> None:
    entry = house.entry("Gone soon")
    house.go_journal(entry).page.add_to_session()
    house.settle()
    house.store.write(lambda tx: trash_entries(tx, [entry], now=house.moment))
    view = house.go_session()
    assert "Open the entry" not in {
        action.text() for action in view.topics.all_lines()[0].menu().actions()
    }


def test_a_row_of_a_look_back_can_be_put_on_the_list_by_its_menu(house: SessionHouse) -> None:
    row = QPushButton("Hardest week", house.window)
    offer(house.context, row, "2 to 8 November: unpleasant")
    assert row.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    (action,) = row.actions()
    assert action.text() == "Add to my next session"
    action.trigger()
    house.settle()
    assert house.topics() == ["2 to 8 November: unpleasant"]


def test_an_entry_of_today_is_put_on_the_list_from_its_row(house: SessionHouse) -> None:
    entry = house.entry("# Quinces\n\nOn the step.")
    house.go("today")
    house.rest()
    (row,) = house.today.findChildren(MomentRow)
    (action,) = row.actions()
    action.trigger()
    house.settle()
    (topic,) = house.read(lambda tx: tx.topics.open())
    assert (topic.words, topic.entry_id) == ("Quinces", entry)


def test_cards_are_kept_and_their_numbers_copied(house: SessionHouse) -> None:
    view = house.go_session("cards")
    assert focused() is view.cards.new
    view.cards.new.click()
    house.settle()
    form = house.overlay()
    assert isinstance(form, CardForm)
    form.keep.click()
    assert house.window.overlays.top is form, "a name is needed"
    type_into(form.name, "Dr. Sund")
    type_into(form.phone, "020 7946 0000")
    form.keep.click()
    house.settle()
    line = view.cards.all_lines()[0]
    choose(line, "Copy the number")
    assert QGuiApplication.clipboard().text() == "020 7946 0000"
    choose(line, "Change")
    house.settle()
    again = house.overlay()
    assert isinstance(again, CardForm)
    type_into(again.role, "my GP")
    again.keep.click()
    house.settle()
    cards = house.read(lambda tx: tx.professionals.all())
    assert [(card.name, card.role, card.phone) for card in cards] == [
        ("Dr. Sund", "my GP", "020 7946 0000")
    ]
    choose(view.cards.all_lines()[0], "Remove")
    house.settle()
    assert view.cards.all_lines() == []
    house.act()
    assert len(view.cards.all_lines()) == 1


def test_days_away_need_no_words_and_must_end_after_they_begin(house: SessionHouse) -> None:
    view = house.go_session("landmarks")
    view.landmarks.new.click()
    house.settle()
    form = house.overlay()
    assert isinstance(form, LandmarkForm)
    form.keep.click()
    assert house.window.overlays.top is form, "an event needs a name"
    form.kind.set_value(LandmarkKind.AWAY.value)
    form.kind.chosen.emit(LandmarkKind.AWAY.value)
    before = form.height()
    form.lasts.setChecked(False)
    house.settle()
    assert form.height() > before, "there is room for the day that shows now"
    form.first.set_day(date(2026, 11, 10))
    form.last.set_day(date(2026, 11, 9))
    form.keep.click()
    assert house.window.overlays.top is form, "it ends before it begins"
    form.last.set_day(date(2026, 11, 12))
    form.keep.click()
    house.settle()
    item = house.read(lambda tx: tx.landmarks.all())[0]
    assert (item.kind, item.words, item.last) == (LandmarkKind.AWAY, "", date(2026, 11, 12))
    assert "from Tuesday, 10 November to Thursday, 12 November" in texts(view.landmarks)


def test_a_day_is_chosen_in_a_month_by_key(house: SessionHouse) -> None:
    view = house.go_session("landmarks")
    view.landmarks.new.click()
    house.settle()
    form = house.overlay()
    assert isinstance(form, LandmarkForm)
    form.first.click()
    house.settle()
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    house.settle()
    assert form.first.day == date(2026, 11, 21)
    assert "21 November 2026" in form.first.accessibleName()
    assert house.window.overlays.top is form


def test_every_part_has_a_name_also_in_large_letters(house: SessionHouse) -> None:
    added(house, "one", "a long line " * 15)
    house.store.write(
        lambda tx: plan.keep_professional(
            tx, Professional(house.store.new_id(), "Ada", "GP", "123", note="n " * 80)
        )
    )
    house.settle()
    for scale in (1.0, 2.0):
        house.look.set_choice(LookChoice(theme="paper", reduced_motion=True, text_scale=scale))
        house.settle()
        assert nameless(house.window) == []


def test_words_half_typed_survive_locking_until_they_stand_on_the_list(
    house: SessionHouse,
) -> None:
    view = house.go_session()
    view.topics.field.setText("half typed")
    house.go("today")
    house.settle()
    view.clear()
    assert house.go_session().topics.field.text() == "half typed"
    assert house.topics() == []
    QTest.keyClick(view.topics.field, Qt.Key.Key_Return)
    house.settle()
    assert house.topics() == ["half typed"]
    house.go("today")
    house.settle()
    view.clear()
    assert house.go_session().topics.field.text() == ""


def test_every_way_in_is_a_command(house: SessionHouse) -> None:
    keys = house.preferences.keys
    assert {"session", "report"} <= {command.id for command in keys.runnable()}
    keys.run("session")
    house.settle()
    assert house.window.room("session").isVisible()


def test_locking_leaves_no_words(house: SessionHouse) -> None:
    view = added(house, "private thing")
    view.topics.field.setText("half typed")
    view.clear()
    assert view.topics.field.text() == ""
    assert view.topics.all_lines() == []


def menu_of(page: object) -> list[str]:
    menu = page.menu.make()  # type: ignore[attr-defined]
    found = [action.text() for action in menu.actions()]
    menu.close()
    return found


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))
