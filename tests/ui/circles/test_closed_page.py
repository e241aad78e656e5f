"""Around a closed circle: what is always open, a step elsewhere, what waits, and the clock."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.domain.boundaries.acts import LIMITED
from app.domain.circles.feed import LedgerLine
from app.domain.circles.reading import About, Showing
from app.domain.when import to_millis
from app.usecases.circles.choose import choose
from app.usecases.circles.read import read_ledger
from app.usecases.coping_kit import keep_card, new_card
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented, many
from tests.ui.circles.limiting import (
    closed,
    limit,
    pass_time,
    ring,
    stands,
    use,
    writing,
)
from tests.ui.circles.seen import card, cards
from tests.ui.pointer import click
from tests.ui.views.house import OtherRoom
from ui.views.circle.leaving import LeaveSheet
from ui.views.circle.ledger import LedgerSheet, open_ledger
from ui.views.circle.members import MembersSheet
from ui.views.circle.said import SaidSheet
from ui.views.circle.share.going import let_go_out
from ui.views.circle.share.sheet import ShareSheet, open_share_sheet
from ui.views.circle.view import CircleView
from ui.views.kit.view import KitView
from ui.widgets.button import IconButton
from ui.widgets.labels import Label

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


def test_one_s_own_pages_are_one_press_away(house: CircleHouse, room: CircleView) -> None:
    closed(house, room)
    click(room.closing.page.write, Qt.MouseButton.LeftButton)
    house.until(house.window.room("today").isVisible)


def test_the_limits_can_be_seen(house: CircleHouse, room: CircleView) -> None:
    limits = OtherRoom()
    house.window.add_room("boundaries", lambda: limits)
    closed(house, room)
    click(room.closing.page.limits, Qt.MouseButton.LeftButton)
    house.until(limits.isVisible)


def test_one_s_room_can_be_said(house: CircleHouse, room: CircleView) -> None:
    closed(house, room)
    click(room.closing.page.room, Qt.MouseButton.LeftButton)
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


def lines_of(sheet: SaidSheet) -> list[str]:
    return [one.text() for one in sheet._lines.findChildren(Label) if not one.isHidden()]


def said_sheet(house: CircleHouse, room: CircleView) -> SaidSheet:
    closed(house, room)
    room.closing.page.said.click()
    house.until(lambda: isinstance(house.window.overlays.top, SaidSheet))
    sheet = house.window.overlays.top
    assert isinstance(sheet, SaidSheet)
    house.until(lambda: bool(sheet.rows))
    return sheet


def test_what_one_wants_folded_stays_folded_there(house: CircleHouse, room: CircleView) -> None:
    house.write(lambda tx: choose(tx, About.WORD, "Post 1", Showing.FOLD))
    shown = lines_of(said_sheet(house, room))
    assert {"Post 0", "Post 2"} <= set(shown)
    assert "Post 1" not in shown
    assert any(line.startswith("Folded, as you chose") for line in shown)


def test_earlier_posts_can_be_hidden_and_reported_too(house: CircleHouse) -> None:
    room = house.fill(many(70))
    sheet = said_sheet(house, room)
    assert len(sheet.rows) == 60
    house.until(sheet.earlier.isVisible)
    sheet.earlier.setFocus()
    QTest.keyClick(sheet.earlier, Qt.Key.Key_Space)
    house.until(lambda: len(sheet.rows) == 70)
    assert sheet.earlier.isHidden()
    house.until(sheet.rows[60].hasFocus)
    assert "Post 0" in lines_of(sheet)


def test_after_hiding_one_the_focus_is_on_the_next(house: CircleHouse, room: CircleView) -> None:
    sheet = said_sheet(house, room)
    sheet.rows[1].setFocus()
    QTest.keyClick(sheet.rows[1], Qt.Key.Key_Space)
    house.until(lambda: sheet.acts.menu is not None)
    menu = sheet.acts.menu
    assert menu is not None
    (hide,) = [one for one in menu.actions() if one.text() == "Hide it from me"]
    menu.close()
    hide.trigger()
    house.until(lambda: len(sheet.rows) == 2)
    house.until(sheet.rows[1].hasFocus)


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
    click(page.card, Qt.MouseButton.LeftButton)
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
    click(cross, Qt.MouseButton.LeftButton)
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


@pytest.mark.parametrize("by", ["ledger", "menu"])
def test_what_limits_hold_is_not_said_to_go_out_now(
    house: CircleHouse, room: CircleView, by: str
) -> None:
    limit(house, wait_minutes=30)
    house.settle()
    composer = writing(house, room, "Post 0")
    composer.send()
    notes = room.closing.notes
    house.until(lambda: "Goes out at 21:34" in notes.goes.text())
    pass_time(house, 60)
    if by == "ledger":
        facts = room._facts
        assert facts is not None
        ledger = open_ledger(house.context, facts.circle, waiting=True)
        house.until(lambda: ledger.list.rows.rowCount() == 1)
        ledger.list.selectAll()
        ledger.now.click()
    else:
        let_go_out(house.context, [(CIRCLE, line.key) for line in waiting(house)])
    house.until(lambda: "Goes out at 21:34. Until then it is only yours." in house.said())
    assert house.said().startswith("Your limits let it wait.")
    assert [line.not_before for line in waiting(house)] == [
        to_millis(house.moment + timedelta(minutes=29))
    ]


def waiting(house: CircleHouse) -> list[LedgerLine]:
    """What of one's own has not gone out."""
    lines: list[LedgerLine] = []
    house.host.read(
        lambda tx, words: read_ledger(tx, words, CIRCLE), lines.extend, owner=house.host
    )
    house.until(lambda: bool(lines))
    return lines


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
