"""Where one stands today, a lock, opening once more, and how much room one has."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from app.domain.boundaries.acts import NEVER_LIMITED
from app.domain.boundaries.hours import EVERY_DAY, Hours, windows_of
from app.domain.boundaries.policy import Policy
from app.domain.changes import Changes
from app.domain.circles.choices import Space
from app.domain.failures import DiskFull
from app.domain.when import to_millis
from app.usecases.circles.unsent import NO_CIRCLE, unsent_like
from app.vault.transaction import Transaction
from tests.making_circles import CIRCLE, ME
from tests.ui.views.boundaries.walking import DAYS, MINUTE, LimitsHouse, press, typed
from tests.ui.views.house import nameless
from ui.views.boundaries.lock import LockSheet
from ui.views.boundaries.words import Rule
from ui.widgets.labels import Label

CTRL = Qt.KeyboardModifier.ControlModifier
EVENINGS = windows_of((Hours(EVERY_DAY, 17 * 60, 22 * 60),))


def test_used_left_and_until_when(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=30, windows=EVENINGS))
    house.use(12)
    room = house.look_at()
    assert room.standing.used.text() == "12 of your 30 minutes today."
    assert (room.standing.bar.value(), room.standing.bar.maximum()) == (12, 30)
    assert (
        room.standing.now.text() == "Your circles are open until today at 22:00. 18 minutes left."
    )
    house.moment += 18 * MINUTE
    house.use(18)
    house.settle()
    assert room.standing.used.text() == "30 of your 30 minutes today."
    assert room.standing.now.text() == (
        "That was your time for today. Your circles open again tomorrow at 17:00."
    )
    assert room.standing.opens.text() == "19 h 38 min from now."
    house.moment += MINUTE
    room._timer.timeout.emit()
    house.settle()
    assert room.standing.opens.text() == "19 h 37 min from now."


def test_the_clock_is_looked_at_while_the_room_is_in_front_alone(house: LimitsHouse) -> None:
    room = house.look_at()
    assert room._timer.isActive()
    house.go("today")
    assert not room._timer.isActive()


def test_without_a_limit_there_is_no_bar(house: LimitsHouse) -> None:
    house.use(7)
    room = house.look_at()
    assert room.standing.used.text() == "7 minutes in circles today."
    assert room.standing.now.text() == "Your circles are open."
    for part in ("bar", "pending", "call_back", "once_more", "end", "lock", "reason"):
        assert not getattr(room.standing, part).isVisible(), part


def test_a_lock_is_set_with_a_reason_after_a_question(house: LimitsHouse) -> None:
    house.look_at("lock")
    assert house.room.lock.hasFocus()
    press(Qt.Key.Key_Space)
    sheet = house.sheet(LockSheet)
    assert sheet.length.hasFocus()
    assert sheet.length.itemText(sheet.length.count() - 1) == "30 days"
    sheet.length.setCurrentIndex(sheet.length.findData(72))
    assert sheet.says.text() == "Until Wednesday, 25 November at 21:04."
    press(Qt.Key.Key_Tab)
    typed("Exams first")
    press(Qt.Key.Key_Return, CTRL)
    house.settle()
    assert sheet.question is not None
    assert sheet.question.keep.hasFocus(), "the way back comes first"
    press(Qt.Key.Key_Space)
    house.until(lambda: house.window.overlays.top is sheet)
    assert house.stands().limits.lock is None, "only asked"
    sheet.go.click()
    house.settle()
    sheet.question.go.click()
    house.gone()
    lock = house.stands().limits.lock
    assert lock is not None
    assert (lock.ends - lock.began, lock.closes, lock.reason) == (3 * DAYS, False, "Exams first")
    assert house.said() == "Locked until Wednesday, 25 November at 21:04."
    standing = house.room.standing
    assert standing.reason.text() == "Exams first"
    assert standing.lock.text() == (
        "Your limits are locked until Wednesday, 25 November at 21:04. They can only be made "
        "stricter."
    )


def test_a_lock_is_made_longer_and_stricter_never_shorter(house: LimitsHouse) -> None:
    house.lock(5 * DAYS, "For calm")
    room = house.look_at()
    assert room.lock.text() == "Make the lock longer or stricter…"
    room.lock.click()
    sheet = house.sheet(LockSheet)
    lengths = [sheet.length.itemData(one) for one in range(sheet.length.count())]
    assert min(lengths) == 5 * 24
    assert sheet.reason.text() == "For calm"
    sheet.closes.click()
    sheet.confirm()
    assert sheet.question is not None
    sheet.question.go.click()
    house.gone()
    lock = house.stands().limits.lock
    assert lock is not None
    assert (lock.closes, lock.reason) == (True, "For calm")
    assert room.standing.now.text() == (
        "You have locked your circles. Your circles open again on Friday, 27 November at 21:04."
    )
    room.lock.click()
    sheet = house.sheet(LockSheet)
    assert sheet.closes.isChecked()
    assert not sheet.closes.isEnabled(), "what is closed stays closed"


def test_a_reason_outlives_a_lock_of_the_journal(house: LimitsHouse) -> None:
    house.look_at()
    house.room.lock.click()
    sheet = house.sheet(LockSheet)
    sheet.reason.setFocus()
    typed("Half a reason")
    house.no_words_on_their_way()
    house.lock_and_open()
    house.look_at()
    house.room.lock.click()
    sheet = house.sheet(LockSheet)
    house.until(lambda: sheet.reason.text() == "Half a reason")
    sheet.confirm()
    assert sheet.question is not None
    sheet.question.go.click()
    house.gone()
    house.no_words_on_their_way()
    house.room.lock.click()
    again = house.sheet(LockSheet)
    assert again.reason.text() == "Half a reason", "of the lock that holds"
    house.moment += 2 * DAYS
    again.reject()
    house.gone()
    house.room.lock.click()
    assert house.sheet(LockSheet).reason.text() == "", "what was locked is not kept for the next"


def test_a_limit_is_opened_once_more_and_left_again(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=0))
    room = house.look_at()
    once = room.standing.once_more
    once.begin.click()
    typed("Bo had surgery")
    press(Qt.Key.Key_Return, CTRL)
    house.settle()
    found = house.stands()
    assert found.limits.override is not None
    assert found.limits.override.opens - found.now == 5 * MINUTE
    assert room.standing.end.text() == "Let it be"
    house.go("today")
    house.moment += 2 * MINUTE
    room = house.look_at()
    assert room.standing.opens.text().startswith("3 minute"), "the wait went on elsewhere"
    room.standing.end.click()
    house.settle()
    assert house.said() == "Your limits hold."
    house.moment += 10 * MINUTE
    house.look_again()
    assert not house.stands().decision.is_open
    house.ask_once_more("She is awake")
    house.moment += 6 * MINUTE
    house.look_again()
    assert room.standing.now.text() == "Your circles are open once more until today at 21:31."
    assert room.standing.end.text() == "Close them now"
    room.standing.end.click()
    house.settle()
    assert not house.stands().decision.is_open


def test_a_sentence_outlives_a_lock_of_the_journal(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=0))
    room = house.look_at()
    room.standing.once_more.begin.click()
    typed("Bo had")
    house.no_words_on_their_way()
    house.lock_and_open()
    room = house.look_at()
    once = room.standing.once_more
    once.begin.click()
    house.until(lambda: once.sentence.text() == "Bo had")
    typed(" surgery")
    once.go.click()
    house.settle()
    assert house.stands().limits.override is not None
    house.no_words_on_their_way()
    assert house.read(lambda tx: unsent_like(tx, NO_CIRCLE, "")) == []


def test_in_a_lock_nothing_opens_once_more(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=0))
    house.lock(timedelta(hours=1))
    room = house.look_at()
    assert not room.standing.once_more.isVisible()
    assert not room.standing.end.isVisible()
    assert house.stands().decision.may_override is False


def test_a_wait_goes_on_when_the_journal_was_closed(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=0))
    house.ask_once_more("I miss them")
    house.look_at()
    house.window.clear()
    house.moment += 3 * MINUTE
    room = house.look_at()
    assert room.standing.opens.text().startswith("2 minute")
    house.moment += 3 * MINUTE
    house.look_again()
    assert room.standing.now.text().startswith("Your circles are open once more until")


def test_how_much_room_i_have_stands_for_each_circle(house: LimitsHouse) -> None:
    room = house.look_at()
    assert not room.spaces.isVisible(), "no circle, nobody to tell"
    house.join("Harbour")
    house.settle()
    (row,) = room.spaces.rows.values()
    assert row.isVisible()
    assert row.help.text() == "You said nothing of it."
    until = to_millis(house.moment + timedelta(hours=12))
    house.write(lambda tx: _says(tx, Space.NOT_NOW, until))
    house.settle()
    assert row.help.text() == "Needs quiet, until Monday"
    menu = room.spaces.choices(row)
    assert [one.text() for one in menu.actions()][:2] == ["I have room", "Listening only"]
    assert [one.text() for one in menu.actions() if one.isChecked()] == [
        "I need quiet until tomorrow"
    ]


@pytest.mark.parametrize("closes", [True, False])
def test_whatever_is_set_what_is_never_limited_stays(house: LimitsHouse, *, closes: bool) -> None:
    house.limit(Policy(day_minutes=0, windows=(), quiet=((0, 1440),), digest=()))
    house.lock(30 * DAYS, closes=closes)
    room = house.look_at()
    decision = house.stands().decision
    assert all(decision.allows(act) for act in NEVER_LIMITED)
    said = " ".join(one.text() for one in room.findChildren(Label) if one.isVisible())
    assert "are never limited" in said
    assert room.look_back.met.isEnabled()
    assert all(row.button.isEnabled() for row in room.rules.rows.values())


def test_a_failure_is_said_and_what_stood_there_stays(
    house: LimitsHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.limit(Policy(day_minutes=30))
    room = house.look_at()

    def broken(*_: object, **__: object) -> object:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr("ui.views.boundaries.view.read_facts", broken)
        house.look_again()
        assert room.told.text() == str(DiskFull())
        assert room.again.isVisible()
        assert room.rules.rows[Rule.DAY].label.text() == "30 minutes a day"
    room.again.click()
    house.settle()
    assert not room.told.isVisible()


def test_what_cannot_be_kept_is_said_in_the_sheet(
    house: LimitsHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.look_at()
    sheet = house.change(Rule.TURN)

    def full(*_: object, **__: object) -> object:
        raise DiskFull

    monkeypatch.setattr("ui.views.boundaries.change.change_policy", full)
    sheet.go.click()
    house.settle()
    assert sheet.told.text() == str(DiskFull())
    assert sheet.go.isEnabled()


def test_everything_can_be_reached_and_has_a_name(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=0))
    house.limit(Policy(day_minutes=9))
    house.join()
    house.look_at()
    assert nameless(house.room) == []


def test_locking_the_journal_leaves_no_word(house: LimitsHouse) -> None:
    house.lock(DAYS, "Quinces first")
    room = house.look_at()
    house.join("Harbour")
    house.settle()
    room.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    texts = [one.text() for one in room.findChildren(Label)]
    assert not any("Quinces" in one or "Harbour" in one for one in texts)


def _says(tx: Transaction, space: Space, until: int) -> Changes:
    tx.circle_people.set_space(CIRCLE, ME, str(space), 1, until)
    return Changes(circles=True)
