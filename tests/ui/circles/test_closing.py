"""A circle that closes by the person's own limits: gently, and saying until when."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from app.domain.boundaries.grace import LONGEST, PAUSE
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, many
from tests.ui.circles.limiting import (
    closed,
    limit,
    lock,
    pass_time,
    ring,
    told,
    use,
    writing,
)
from tests.ui.circles.seen import cards, composer_of, words_in
from tests.ui.pointer import click
from ui.views.circle.check_in import open_circle_check_in
from ui.views.circle.composer import Composer
from ui.views.circle.leaving import LeaveSheet, open_leave
from ui.views.circle.view import CircleView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def room(house: CircleHouse) -> CircleView:
    """An open circle in which something was said."""
    room = house.fill(many(3))
    house.until(lambda: len(cards(room)) == 3)
    return room


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


def test_the_caret_stays_in_a_sheet_that_stays(house: CircleHouse, room: CircleView) -> None:
    limit(house, day_minutes=30)
    open_leave(house.context, CIRCLE)
    house.until(lambda: isinstance(house.window.overlays.top, LeaveSheet))
    house.settle()
    sheet = house.window.overlays.top
    assert isinstance(sheet, LeaveSheet)
    sheet.with_word.setChecked(True)
    house.until(sheet.word.isVisible)
    sheet.word.setFocus()
    QTest.keyClicks(sheet.word, "Thank")
    use(house, 30)
    assert is_closed(house, room)
    assert sheet.word.hasFocus()
    QTest.keyClicks(house.window.focusWidget(), " you")
    assert sheet.word.text() == "Thank you"


def test_a_sheet_that_closes_below_another_takes_no_focus(
    house: CircleHouse, room: CircleView
) -> None:
    limit(house, day_minutes=30)
    room.feed.setFocus()
    open_circle_check_in(house.context, CIRCLE, "Harbour")
    house.settle()
    open_leave(house.context, CIRCLE)
    house.until(lambda: isinstance(house.window.overlays.top, LeaveSheet))
    house.settle()
    sheet = house.window.overlays.top
    assert sheet is not None
    before = house.window.focusWidget()
    assert sheet.isAncestorOf(before)
    use(house, 30)
    assert is_closed(house, room)
    assert house.window.overlays.top is sheet
    assert house.window.focusWidget() is before
    sheet.reject()
    house.settle()
    assert room.feed.hasFocus(), "it gives the focus back to where the lower one had it from"


# --- open once more, and a lock


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_open_once_more_costs_a_wait_and_a_sentence(
    house: CircleHouse, room: CircleView, by: str
) -> None:
    closed(house, room)
    page = room.closing.page
    more = page.once_more
    if by == "mouse":
        click(more.begin, Qt.MouseButton.LeftButton)
    else:
        more.begin.setFocus()
        QTest.keyClick(more.begin, Qt.Key.Key_Space)
    house.settle()
    assert more.sentence.hasFocus()
    assert "after a wait of 5 min, for 10 min" in more.cost.text()
    if by == "mouse":
        click(more.go, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(more.sentence, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.until(lambda: "Write one sentence on why" in more.told.text())
    QTest.keyClicks(more.sentence, "Oak asked me something")
    if by == "mouse":
        click(more.go, Qt.MouseButton.LeftButton)
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
