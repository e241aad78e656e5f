"""Whom an answer is for: one for somebody alone goes to nobody else, and each goes out once."""

from datetime import timedelta

from app.domain.circles.posts import PostRow
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented
from tests.ui.circles.seen import card, composer_of, key
from ui.views.circle.answer_row import AnswerRow
from ui.views.circle.company import CompanySheet, open_company
from ui.views.circle.composer import Composer
from ui.views.circle.share.options import Offer, Options
from ui.views.circle.view import CircleView

HOUR = timedelta(hours=1)


def fill(one: Invented) -> None:
    """A post of Juniper with an answer of Kestrel, and a question of Kestrel."""
    post = one.says(1, "post", {"text": "Soup"}, ago=3 * HOUR)
    one.says(2, "comment", {"text": "With bread", "to": post.joined}, to=post, ago=2 * HOUR)
    one.says(2, "question", {"text": "How are you?", "closes_at": None}, ago=HOUR)


def own(house: CircleHouse) -> list[PostRow]:
    """What this person has said."""
    return [row for row in house.read(lambda tx: tx.circle_posts.everything(CIRCLE)) if row.mine]


def answered(house: CircleHouse, room: CircleView) -> AnswerRow:
    """The answer below the post, once it is shown."""
    card(room, "Soup").answers.click()
    house.until(lambda: room.feed.findChildren(AnswerRow))
    return next(one for one in room.feed.findChildren(AnswerRow) if one.view.text == "With bread")


def test_a_question_answered_for_one_alone_goes_to_nobody_else(house: CircleHouse) -> None:
    room = house.fill(fill)
    view = room.feed.view_of(key(room, "How are you?"))
    assert view is not None
    room.acts._answer(room.feed, view, private=True)
    composer = composer_of(room)
    assert not composer.private.isHidden()
    composer.field.setText("Not well")
    composer.send()
    house.until(lambda: own(house))
    assert [row.targeted for row in own(house)] == [True]


def test_an_answer_for_another_is_not_begun_over_words_for_somebody(house: CircleHouse) -> None:
    room = house.fill(fill)
    kestrel = answered(house, room).view
    room.feed.answer(key(room, "Soup"))
    composer_of(room).field.setText("Dear Juniper")
    room.acts._answer(room.feed, kestrel, private=True)
    composer = composer_of(room)
    assert composer.view.text == "Soup"
    assert not composer.private.isChecked(), "it would be for somebody else alone"
    assert composer.field.text() == "Dear Juniper"
    assert "an answer to \u2068Juniper\u2069" in composer.told.text()


def test_an_answer_without_words_makes_room_for_another(house: CircleHouse) -> None:
    room = house.fill(fill)
    kestrel = answered(house, room).view
    room.feed.answer(key(room, "Soup"))
    room.acts._answer(room.feed, kestrel, private=True)
    house.until(lambda: len(room.feed.findChildren(Composer)) == 1)
    assert composer_of(room).view.text == "With bread"
    assert composer_of(room).private.isChecked()


def test_keys_that_are_pressed_twice_answer_once(house: CircleHouse) -> None:
    room = house.fill(fill)
    room.feed.answer(key(room, "Soup"))
    composer = composer_of(room)
    composer.field.setText("Good")
    for _ in range(3):
        composer.send()  # what the key does
    house.until(lambda: own(house))
    house.settle()
    assert len(own(house)) == 1


def test_signs_in_names_mark_no_keys_and_are_all_shown(house: CircleHouse) -> None:
    room = house.fill(fill, ("Tern", "Tom & Ann", "Kestrel"))
    room.feed.answer(key(room, "Soup"))
    assert composer_of(room).private.text() == "For \u2068Tom && Ann\u2069 alone"
    open_company(house.context, CIRCLE)
    house.until(lambda: house.window.findChild(CompanySheet))
    sheet = house.window.findChild(CompanySheet)
    assert isinstance(sheet, CompanySheet)
    assert "\u2068Tom && Ann\u2069" in [box.text() for box in sheet.people]
    options = Options(house.look, Offer("R&R", "Q&A", ("a&b",), "", "", (), ()))
    assert options.also["title"].text() == "The title: Q&&A"
    assert options.also["tags"].text() == "Tags: a&&b"
    options.own.setText("R&D")
    assert options.topics_button.text() == "R&&D"
