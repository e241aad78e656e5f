"""How I read here, the menu of the circle, rest, and thinking advice over; without a relay."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.circles.feed import PostView
from app.domain.circles.reading import About, Choice, Quiet, Showing
from app.domain.mood import Valence
from app.usecases.circles.say import How, share_check_in
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented
from tests.ui.views.house import nameless
from ui.views.circle.choices import ChoicesSheet, open_choices
from ui.views.circle.held import HeldSheet
from ui.views.circle.post_card import PostCard
from ui.views.circle.view import CircleView
from ui.views.circle.worksheet import open_worksheet

HOUR = timedelta(hours=1)


def some(one: Invented) -> None:
    """A few posts, one of them about a hospital."""
    one.says(1, "post", {"text": "Soup"}, ago=3 * HOUR)
    one.says(2, "post", {"text": "Back home", "own_topics": ("hospital",)}, ago=2 * HOUR)
    one.says(3, "post", {"text": "A new diet plan"}, ago=HOUR)


def texts(room: CircleView) -> list[str]:
    return [one.view.text for _, one in room.feed.made() if isinstance(one, PostCard)]


def shown(room: CircleView) -> list[str]:
    cards = [one for _, one in room.feed.made() if isinstance(one, PostCard)]
    return [one.view.text for one in cards if one.shows_words]


def opened(house: CircleHouse) -> ChoicesSheet:
    sheet = open_choices(house.context, CIRCLE, "Harbour")
    house.settle()
    return sheet


def choices(house: CircleHouse) -> list[Choice]:
    return house.read(lambda tx: tx.circle_quiet.choices())


def quiet(house: CircleHouse) -> Quiet:
    return house.read(lambda tx: tx.circle_quiet.quiet(CIRCLE))


def test_topics_and_words_are_folded_held_and_shown_again(house: CircleHouse) -> None:
    room = house.fill(some)
    sheet = opened(house)
    part = sheet.filters
    part.code.setCurrentIndex(part.code.count() - 1)
    assert part.words.isVisible()
    QTest.keyClicks(part.words, "hospital")
    QTest.keyClick(part.words, Qt.Key.Key_Return)
    house.until(lambda: len(part.rows) == 1)
    house.until(lambda: shown(room) == ["A new diet plan", "Soup"])
    part.about.setCurrentIndex(1)
    part.how.setCurrentIndex(1)
    part.words.setText("diet*")
    part.add_button.click()
    house.until(lambda: len(part.rows) == 2)
    house.until(lambda: texts(room) == ["Back home", "Soup"])
    assert Choice(About.WORD, "diet*", Showing.HOLD) in choices(house)
    sheet.held.click()
    house.settle()
    held = house.overlay()
    assert isinstance(held, HeldSheet)
    house.until(lambda: bool(held.cards))
    assert [one.view.text for one in held.cards] == ["A new diet plan"]
    held.reject()
    next(row for row in part.rows if row.choice.about is About.WORD).off.click()
    house.until(lambda: texts(room) == ["A new diet plan", "Back home", "Soup"])
    house.window.overlays.close_all()


def test_a_reader_chooses_hours_and_steps_away(house: CircleHouse) -> None:
    house.fill(some)
    sheet = opened(house)
    sheet.hours.add_button.click()
    house.until(lambda: [one.text() for one in sheet.hours.chips] != [])
    assert quiet(house).hours == (18 * 60,)
    QTest.keyClick(sheet.hours.chips[0], Qt.Key.Key_Delete)
    house.until(lambda: sheet.hours.chips == [])
    assert not sheet.away.back.isVisible()
    sheet.away.go.click()
    house.until(sheet.away.back.isVisible)
    kept = quiet(house)
    assert kept.away_until == int(sheet.away.moment().timestamp() * 1000)
    sheet.away.back.click()
    house.until(lambda: not sheet.away.back.isVisible())
    assert nameless(sheet) == []
    sheet.read.click()
    house.settle()
    unread = house.read(lambda tx: tx.circle_quiet.unread(CIRCLE, 2**50, None))
    assert unread == []
    house.window.overlays.close_all()


def test_the_menu_offers_what_can_be_said_and_how_one_reads(house: CircleHouse) -> None:
    room = house.fill(some)
    menu = room.deeds.menu(inside=True, side=room.open_side)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "People and pages of this circle", "Ask everybody a question", "I could use company",
        "The circle's shelf", "How I read here",
    ]  # fmt: skip
    menu = room.deeds.menu(inside=False, side=None)
    assert [action.text() for action in menu.actions()] == ["How I read here"]
    menu.actions()[0].trigger()
    house.settle()
    assert isinstance(house.overlay(), ChoicesSheet)
    house.window.overlays.close_all()


def test_advice_is_thought_over_in_an_entry_of_ones_own(house: CircleHouse) -> None:
    found: list[PostView] = []

    def fill(one: Invented) -> None:
        one.says(1, "post", {"text": "Drink less coffee"}, ago=HOUR)

    room = house.fill(fill)
    found += [one.view for _, one in room.feed.made() if isinstance(one, PostCard)]
    open_worksheet(house.context, CIRCLE, found[0])
    house.until(lambda: house.read(lambda tx: tx.timeline.count()) == 1)
    row = house.read(lambda tx: tx.timeline.newest(1))[0]
    body = house.read(lambda tx: tx.entries.get(row.id).content.body)
    assert "> Drink less coffee" in body
    assert "Juniper" in body
    assert body.count("## ") >= 3
    house.settle()
    assert house.said() == "It is an entry of your own. Nobody is told."


def test_after_several_heavy_shares_a_rest_is_offered_once(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        for at in range(2):
            one.says(0, "check_in", {"valence": -1000}, ago=(2 + at) * HOUR)

    room = house.fill(fill)
    house.until(lambda: len(room.feed.keys()) == 2)

    def say() -> None:
        words = house.host._running().words
        how, now, random = How(Valence(1)), house.moment, house.store.random
        house.write(lambda tx: share_check_in(tx, words, CIRCLE, how, now=now, random=random))
        house.settle()

    say()
    house.until(lambda: "heavy" in house.warned())
    house.window._top.dismiss()
    house.moment += HOUR
    say()
    for _ in range(3):
        house.settle()
    assert house.warned() == "", "it is offered once"
