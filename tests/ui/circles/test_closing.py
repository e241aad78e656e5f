"""A circle that closes by the person's own limits: gently, and saying until when."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.domain.boundaries.acts import LIMITED
from app.domain.boundaries.grace import LONGEST, PAUSE
from app.usecases.coping_kit import keep_card, new_card
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented, many
from tests.ui.circles.limiting import limit, lock, pass_time, ring, stands, use
from tests.ui.circles.seen import card, cards, composer_of, key, words_in
from tests.ui.views.house import OtherRoom
from ui.views.circle.check_in import open_circle_check_in
from ui.views.circle.composer import Composer
from ui.views.circle.leaving import LeaveSheet, open_leave
from ui.views.circle.ledger import LedgerSheet
from ui.views.circle.members import MembersSheet
from ui.views.circle.said import SaidSheet
from ui.views.circle.share.sheet import ShareSheet, open_share_sheet
from ui.views.circle.view import CircleView
from ui.views.kit.view import KitView
from ui.widgets.button import IconButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def room(house: CircleHouse) -> CircleView:
    """An open circle in which something was said."""
    room = house.fill(many(3))
    house.until(lambda: len(cards(room)) == 3)
    return room


def told(room: CircleView) -> str:
    page = room.closing.page
    return f"{page.told.text()} {page.opens.text()}"


def shut(room: CircleView) -> bool:
    return room.closing.is_closed


def is_closed(house: CircleHouse, room: CircleView) -> bool:
    house.settle()
    return room.closing.page.isVisible()


# --- it closes


def test_at_the_end_of_the_day_s_time_a_page_says_so(house: CircleHouse, room: CircleView) -> None:
    limit(house, day_minutes=30)
    house.settle()
    assert cards(room), "there is time left"
    use(house, 30)
    house.until(room.closing.page.isVisible)
    assert told(room) == (
        "That was your time for today. Your circles open again tomorrow at 04:00."
    )
    assert room.closing.page.left.text() == "6 h 56 min from now."
    house.until(lambda: not cards(room))
    house.until(room.head.check_in.isHidden)
    assert room.head.share.isHidden()
    assert not house.warned()
    assert not house.failures
    assert not house.counting.is_counting, "at a closed door no time passes"


def test_beside_the_feed_stands_how_much_time_is_left(house: CircleHouse, room: CircleView) -> None:
    house.settle()
    assert room.side.time.isHidden(), "no limit is set"
    limit(house, day_minutes=30)
    use(house, 11.5)
    house.until(lambda: room.side.time.text() == "My time: 19 minute(s) left.")
    assert room.side.time.isVisible()
    use(house, 18.5)
    house.until(room.side.time.isHidden)


def test_whoever_comes_to_a_closed_circle_reads_nothing(house: CircleHouse) -> None:
    limit(house, windows=())
    room = house.fill(many(3))
    house.until(room.closing.page.isVisible)
    assert told(room) == (
        "Your circles are closed at this hour, as you chose. "
        "Your circles stay closed until you change your limits."
    )
    assert not cards(room)
    assert "Post 2" not in words_in(house.window)
    assert not house.warned()


def test_the_count_goes_down_by_minutes_and_it_opens_by_itself(
    house: CircleHouse, room: CircleView
) -> None:
    sunday = 6 * 24 * 60
    limit(house, windows=((sunday + 22 * 60, sunday + 23 * 60),))  # it is 21:04
    house.until(room.closing.page.isVisible)
    page = room.closing.page
    assert "open again at 22:00" in told(room)
    assert page.left.text() == "56 minute(s) from now."
    wait = timedelta(milliseconds=room.closing.timer.interval())
    assert wait <= timedelta(minutes=1, seconds=1)
    pass_time(house, 61)
    ring(house, room)
    assert page.left.text() == "55 minute(s) from now."
    pass_time(house, 54 * 60 + 59)
    ring(house, room)
    house.until(lambda: len(cards(room)) == 3)
    assert page.isHidden()
    assert room.head.share.isVisible()
    house.until(lambda: house.counting.is_counting)
    pass_time(house, 60 * 60)  # and it closes by the clock, too
    ring(house, room)
    house.until(page.isVisible)


def test_nothing_is_looked_at_while_another_room_is_shown(
    house: CircleHouse, room: CircleView
) -> None:
    limit(house, day_minutes=30)
    house.settle()
    assert room.closing.timer.isActive()
    house.go("journal")
    assert not room.closing.timer.isActive()
    use(house, 30)
    house.settle()
    assert not room.closing.timer.isActive()
    house.go("circle")
    house.until(room.closing.page.isVisible)


# --- the sentence is finished


def writing(house: CircleHouse, room: CircleView, to: str = "Post 2") -> Composer:
    """Begin an answer, with the caret in its words."""
    room.feed.answer(key(room, to))
    house.settle()
    composer = composer_of(room)
    composer.field.setFocus()
    QTest.keyClicks(composer.field, "I was just about to")
    return composer


def test_who_is_just_writing_finishes_the_sentence(house: CircleHouse, room: CircleView) -> None:
    limit(house, day_minutes=30)
    composer = writing(house, room)
    use(house, 30)
    house.settle()
    assert not shut(room)
    pass_time(house, PAUSE.total_seconds() - 1)
    QTest.keyClicks(composer.field, " say yes.")
    ring(house, room)
    assert not shut(room), "the last key was a moment ago"
    pass_time(house, PAUSE.total_seconds() + 1)
    ring(house, room)
    assert shut(room)
    house.until(lambda: not cards(room))
    assert room.closing.page.saved.text() == "Your draft is saved."
    assert room.closing.page.saved.isVisible()
    pass_time(house, 24 * 60 * 60)
    house.go("journal")
    house.go("circle")
    house.until(lambda: len(cards(room)) == 3)
    house.until(lambda: room.feed.findChild(Composer) is not None)
    house.until(lambda: composer_of(room).field.text() == "I was just about to say yes.")


def test_however_long_somebody_writes_on_it_closes(house: CircleHouse, room: CircleView) -> None:
    limit(house, day_minutes=30)
    composer = writing(house, room)
    use(house, 30)
    house.settle()
    for _ in range(round(LONGEST / timedelta(seconds=5))):
        assert not shut(room)
        pass_time(house, 5)
        QTest.keyClicks(composer.field, " more")
        ring(house, room)
    assert shut(room)


def test_who_only_reads_is_not_kept_waiting(house: CircleHouse, room: CircleView) -> None:
    limit(house, day_minutes=30)
    use(house, 30)
    house.settle()
    assert shut(room)


def test_a_note_for_a_check_in_is_kept_when_its_sheet_closes(
    house: CircleHouse, room: CircleView
) -> None:
    limit(house, day_minutes=30)
    sheet = open_circle_check_in(house.context, CIRCLE, "Harbour")
    house.settle()
    sheet.note.setFocus()
    QTest.keyClicks(sheet.note, "Rain again")
    use(house, 30)
    house.settle()
    assert sheet.isVisible(), "somebody writes there"
    pass_time(house, PAUSE.total_seconds() + 1)
    ring(house, room)
    assert house.window.overlays.top is None
    assert is_closed(house, room)
    again = open_circle_check_in(house.context, CIRCLE, "Harbour")
    house.until(lambda: again.note.text() == "Rain again")


def test_what_is_never_limited_stays_open(house: CircleHouse, room: CircleView) -> None:
    limit(house, day_minutes=30)
    open_leave(house.context, CIRCLE)
    house.until(lambda: isinstance(house.window.overlays.top, LeaveSheet))
    use(house, 30)
    assert is_closed(house, room)
    assert isinstance(house.window.overlays.top, LeaveSheet)


# --- open once more, and a lock


def closed(house: CircleHouse, room: CircleView) -> None:
    """Use up the day."""
    limit(house, day_minutes=30)
    use(house, 30)
    house.until(room.closing.page.isVisible)


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_open_once_more_costs_a_wait_and_a_sentence(
    house: CircleHouse, room: CircleView, by: str
) -> None:
    closed(house, room)
    page = room.closing.page
    more = page.once_more
    if by == "mouse":
        QTest.mouseClick(more.begin, Qt.MouseButton.LeftButton)
    else:
        more.begin.setFocus()
        QTest.keyClick(more.begin, Qt.Key.Key_Space)
    house.settle()
    assert more.sentence.hasFocus()
    assert "after a wait of 5 min, for 10 min" in more.cost.text()
    if by == "mouse":
        QTest.mouseClick(more.go, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(more.sentence, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.until(lambda: "Write one sentence on why" in more.told.text())
    QTest.keyClicks(more.sentence, "Oak asked me something")
    if by == "mouse":
        QTest.mouseClick(more.go, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(more.sentence, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.until(lambda: "open once more at 21:09, for 10 min" in more.told.text())
    house.settle()
    assert more.begin.isHidden()
    assert more.form.isHidden()
    assert "open again at 21:09" in told(room)
    pass_time(house, 5 * 60 + 1)
    ring(house, room)
    house.until(lambda: len(cards(room)) == 3)
    pass_time(house, 10 * 60)
    ring(house, room)
    house.until(page.isVisible)


def test_what_was_asked_for_can_be_left_closed(house: CircleHouse, room: CircleView) -> None:
    closed(house, room)
    page = room.closing.page
    page.once_more.begin.click()
    QTest.keyClicks(page.once_more.sentence, "Only a look")
    page.once_more.go.click()
    house.until(page.stop.isVisible)
    page.stop.setFocus()
    QTest.keyClick(page.stop, Qt.Key.Key_Space)
    house.until(page.once_more.begin.isVisible)
    assert page.stop.isHidden()
    assert "tomorrow at 04:00" in told(room)


def test_a_lock_has_no_way_round(house: CircleHouse, room: CircleView) -> None:
    lock(house, timedelta(days=2))
    house.until(room.closing.page.isVisible)
    page = room.closing.page
    assert told(room).startswith("You have locked your circles.")
    assert page.once_more.isHidden()
    assert "on Tuesday, 24 November at 21:04" in told(room)
    assert page.locked.text() == (
        "There is no way round a lock. You chose that so. "
        "Your reason: \u2068to finish the thesis\u2069"
    )
    assert page.leave.isVisible()


# --- what is always open


@pytest.mark.parametrize(
    ("door", "sheet"),
    [("leave", LeaveSheet), ("people", MembersSheet), ("said", SaidSheet),
     ("shared", LedgerSheet)],
)  # fmt: skip
def test_every_door_opens(
    house: CircleHouse, room: CircleView, door: str, sheet: type[QDialog]
) -> None:
    closed(house, room)
    button = getattr(room.closing.page, door)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    house.until(lambda: isinstance(house.window.overlays.top, sheet))
    assert getattr(house.window.overlays.top, "act", None) not in LIMITED


def test_the_limits_can_be_seen(house: CircleHouse, room: CircleView) -> None:
    limits = OtherRoom()
    house.window.add_room("boundaries", lambda: limits)
    closed(house, room)
    QTest.mouseClick(room.closing.page.limits, Qt.MouseButton.LeftButton)
    house.until(limits.isVisible)


def test_one_s_room_can_be_said(house: CircleHouse, room: CircleView) -> None:
    closed(house, room)
    QTest.mouseClick(room.closing.page.room, Qt.MouseButton.LeftButton)
    menu = room.closing.page.menu
    assert menu is not None
    assert "Listening only" in [action.text() for action in menu.actions()]
    menu.close()


def test_what_was_said_can_be_hidden_and_reported_but_not_answered(
    house: CircleHouse, room: CircleView
) -> None:
    closed(house, room)
    room.closing.page.said.click()
    house.until(lambda: isinstance(house.window.overlays.top, SaidSheet))
    sheet = house.window.overlays.top
    assert isinstance(sheet, SaidSheet)
    house.until(lambda: len(sheet.rows) == 3)
    sheet.rows[0].click()
    house.until(lambda: sheet.acts.menu is not None)
    menu = sheet.acts.menu
    assert menu is not None
    lines = {action.text(): action for action in menu.actions() if action.text()}
    assert not {"All of it", "How did you mean this?"} & set(lines)
    assert {"Report it to stewards…", "Save it as evidence…"} <= set(lines)
    lines["Hide it from me"].trigger()
    menu.close()
    house.until(lambda: len(sheet.rows) == 2)


# --- a step elsewhere, a break


def test_something_to_do_elsewhere_comes_from_one_s_own_kit(
    house: CircleHouse, room: CircleView
) -> None:
    closed(house, room)
    page = room.closing.page
    assert page.step.text().startswith("Something small")
    assert page.card.isHidden()
    title = "Round the block 🌳 مشي"
    own = new_card(title, "Slowly.\nTwice.", now=house.moment, new_id=house.store.new_id)
    done: list[object] = []
    house.store.write(lambda tx: keep_card(tx, own), done.append)
    house.until(lambda: page.step.text() == title)
    assert page.more.text() == "Slowly."
    QTest.mouseClick(page.card, Qt.MouseButton.LeftButton)
    house.settle()
    assert isinstance(house.window._stack.currentWidget(), KitView)


def test_a_break_is_spoken_of_once_in_a_stay(house: CircleHouse, room: CircleView) -> None:
    limit(house, break_minute=20)
    use(house, 20)
    strip = room.closing.strip
    house.until(strip.isVisible)
    assert strip.text().startswith("You have been here for 20 minute(s). Something small")
    assert cards(room), "it closes nothing"
    QTest.keyClick(room.feed, Qt.Key.Key_Escape)
    house.until(strip.isHidden)
    use(house, 5)
    house.settle()
    assert strip.isHidden(), "not a second time"
    pass_time(house, 60 * 60)
    use(house, 20)
    house.until(strip.isVisible)
    cross = strip.findChild(IconButton)
    assert cross is not None
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert strip.isHidden()


# --- quiet hours, and the clock


def test_what_is_held_in_quiet_hours_comes_when_they_end(house: CircleHouse) -> None:
    limit(house, quiet=((20 * 60, 22 * 60),))  # it is 21:04

    def fill(one: Invented) -> None:
        one.says(1, "post", {"text": "Before"}, ago=timedelta(hours=5))
        one.says(1, "post", {"text": "Meanwhile"}, ago=timedelta(minutes=20))

    room = house.fill(fill)
    house.until(lambda: len(cards(room)) == 1)
    assert card(room, "Before").isVisible()
    notes = room.closing.notes
    house.until(notes.isVisible)
    assert notes.arrives.text() == "What arrives now is shown at 22:00, as you chose."
    pass_time(house, 56 * 60 + 1)
    for _ in range(7):
        ring(house, room)
    house.until(lambda: len(cards(room)) == 2)
    assert notes.isHidden()


def test_what_is_said_in_quiet_hours_says_until_when_it_waits(
    house: CircleHouse, room: CircleView
) -> None:
    limit(house, quiet=((20 * 60, 22 * 60),))
    house.settle()
    composer = writing(house, room, "Post 0")
    composer.send()
    notes = room.closing.notes
    house.until(lambda: "Goes out at 22:00" in notes.goes.text())
    assert notes.goes.isVisible()


def share_sheet(house: CircleHouse) -> ShareSheet:
    """Open the share sheet for an entry."""
    entry = house.entry("Nothing fell down.")
    open_share_sheet(house.context, CIRCLE, entry)
    house.until(lambda: isinstance(house.window.overlays.top, ShareSheet))
    sheet = house.window.overlays.top
    assert isinstance(sheet, ShareSheet)
    house.until(lambda: sheet.card is not None)
    return sheet


def test_the_share_sheet_says_before_and_after_until_when_it_waits(
    house: CircleHouse, room: CircleView
) -> None:
    limit(house, quiet=((20 * 60, 6 * 60),))
    house.go("journal")
    sheet = share_sheet(house)
    told = "Goes out tomorrow at 06:00. Until then it is only yours."
    house.until(lambda: told in sheet.wait.text())
    sheet.send_button.click()
    house.until(lambda: house.said() == told)
    assert room.closing.page.isHidden()


def test_the_share_sheet_says_that_nothing_goes_out_by_these_limits(house: CircleHouse) -> None:
    limit(house, windows=())
    house.fill(many(1))
    house.go("journal")
    sheet = share_sheet(house)
    house.until(lambda: "stay closed until you change your limits" in sheet.wait.text())
    sheet.send_button.click()
    house.until(lambda: "stay closed until you change your limits" in sheet.told.text())
    assert sheet.isVisible(), "the words stay"


def years_ahead(house: CircleHouse) -> None:
    """Count a moment far in the future, and set the clock right again."""
    now = house.moment
    house.moment += timedelta(days=1_000)
    use(house, 10)
    house.moment = now


@pytest.mark.parametrize("answer", ["right", "wrong"])
def test_a_clock_far_behind_is_asked_about_once(house: CircleHouse, answer: str) -> None:
    years_ahead(house)
    ahead = stands(house).now
    room = house.fill(many(1))
    question = room.closing.clock
    house.until(question.isVisible)
    assert "22 November 2026" in question.words.text()
    assert "18 August 2029" in question.words.text()
    button = getattr(question, answer)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    house.until(question.isHidden)
    house.settle()
    found = stands(house)
    assert (found.now < ahead) is (answer == "right")
    house.go("journal")
    house.go("circle")
    assert question.isHidden()


def test_a_clock_set_forward_meanwhile_opens_nothing(house: CircleHouse, room: CircleView) -> None:
    clock, seconds = house.host.clock, [1_000.0]
    clock.steady = lambda: seconds[0]
    clock.follow()
    closed(house, room)
    house.moment += timedelta(days=1)
    ring(house, room)
    assert room.closing.page.isVisible()
    assert not cards(room)
    house.moment -= timedelta(days=1)
    seconds[0] += timedelta(hours=7).total_seconds()  # time goes by, asleep or not
    for _ in range(2):
        ring(house, room)
    house.until(lambda: len(cards(room)) == 3)


def test_a_policy_of_the_past_is_no_page_of_today(house: CircleHouse, room: CircleView) -> None:
    """A day that turned while the page stood opens the circle."""
    closed(house, room)
    pass_time(house, 7 * 60 * 60)
    for _ in range(2):
        ring(house, room)
    house.until(lambda: len(cards(room)) == 3)
