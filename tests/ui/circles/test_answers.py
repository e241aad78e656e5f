"""Answers, in the making too; photos; the drawer: without a relay."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.circles.choices import Form, Source
from app.domain.circles.posts import PostKey
from app.usecases.circles.unsent import unsent_like
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented, many
from tests.ui.circles.seen import card, cards, composer_of, key, picture, press
from tests.ui.views.house import nameless
from ui.theme.look import LookChoice
from ui.views.circle.answer_row import AnswerRow
from ui.views.circle.composer import Composer
from ui.views.circle.exporting import Export
from ui.views.circle.photo_view import PhotoView
from ui.views.circle.photos import PhotoTile
from ui.views.circle.question_card import QuestionCard
from ui.views.circle.thread import Thread
from ui.widgets.labels import Label

HOUR = timedelta(hours=1)


def test_a_flood_of_answers_is_shown_in_pieces(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        post = one.says(1, "post", {"text": "Say something"}, ago=200 * HOUR)
        for at in range(120):
            one.says(2, "comment", {"text": f"Answer {at}", "to": post.joined}, to=post,
                     ago=(120 - at) * HOUR)  # fmt: skip

    room = house.fill(fill)
    card(room, "Say something").answers.click()
    house.until(lambda: len(room.feed.findChildren(AnswerRow)) == 20)
    rows = room.feed.findChildren(AnswerRow)
    assert rows[-1].view.text == "Answer 119"


def test_a_question_shows_its_answers_and_can_be_skipped(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        fields = {"text": "What made you smile?", "light": True, "closes_at": None}
        asked = one.says(3, "question", fields, ago=2 * HOUR)
        one.says(1, "answer", {"text": "A dog", "to": asked.joined}, to=asked)
        over = int((one.now - HOUR).timestamp() * 1000)
        one.says(2, "question", {"text": "Over?", "light": False, "closes_at": over}, ago=9 * HOUR)

    room = house.fill(fill)
    asked = card(room, "What made you smile?")
    assert isinstance(asked, QuestionCard)
    house.until(lambda: [one.view.text for one in asked.findChildren(AnswerRow)] == ["A dog"])
    over = card(room, "Over?")
    assert "the round is over" in over.about.text()
    assert not over.can_answer
    room.feed.answer(key(room, "What made you smile?"))
    composer = composer_of(room)
    assert not composer.chips, "a question is answered as it is asked"
    composer.left.emit()
    house.settle()
    card(room, "What made you smile?").skip.click()  # type: ignore[attr-defined]
    house.until(lambda: [one.view.text for one in cards(room)] == ["Over?"])
    assert house.said() == "Skipped. Nobody is told."
    house.act()
    house.until(lambda: len(cards(room)) == 2)


def test_an_answer_in_the_making_outlives_a_lock(house: CircleHouse) -> None:
    keys: list[PostKey] = []

    def fill(one: Invented) -> None:
        keys.append(one.says(1, "post", {"text": "A hard day", "wish": "just-listen"}))

    room = house.fill(fill)
    room.feed.answer(key(room, "A hard day"))
    composer = composer_of(room)
    composer.chips[Form.ADVICE].click()
    QTest.keyClicks(composer.field, "walk")
    composer.source._values[str(Source.READ)].click()
    composer.private.setChecked(True)
    text = composer.field.text()
    assert not composer.link.isHidden()
    room.flush()
    house.settle()
    room.clear()
    house.settle()
    assert room.feed.findChildren(Composer) == []
    room.show_target(CIRCLE)
    house.until(lambda: [one.words for one in room.feed.findChildren(Thread)] == [text])
    again = composer_of(room)
    house.until(again.private.isChecked)
    assert again.source.value() == str(Source.READ)
    assert again.chips[Form.ADVICE].isChecked()
    assert "have not gone out" in again.told.text()
    again.left.emit()
    house.settle()
    room.clear()
    room.show_target(CIRCLE)
    house.until(lambda: bool(cards(room)))
    house.settle()
    assert room.feed.findChildren(Composer) == [], "what was put away does not come back"


def test_an_answer_that_was_put_away_comes_back_with_undo(house: CircleHouse) -> None:
    room = house.fill(lambda one: one.says(1, "post", {"text": "A hard day"}))
    room.feed.answer(key(room, "A hard day"))
    composer = composer_of(room)
    composer.left.emit()
    assert not house.said(), "there was nothing to lose"
    house.settle()
    room.feed.answer(key(room, "A hard day"))
    composer = composer_of(room)
    composer.chips[Form.ADVICE].click()
    QTest.keyClicks(composer.field, "walk")
    composer.private.setChecked(True)
    text = composer.field.text()
    composer.left.emit()
    house.until(lambda: house.said() == "The answer is put away.")
    house.until(lambda: house.read(lambda tx: unsent_like(tx, CIRCLE, "answer:")) == [])
    house.act()
    house.until(lambda: [one.words for one in room.feed.findChildren(Thread)] == [text])
    again = composer_of(room)
    house.until(again.private.isChecked)
    assert again.chips[Form.ADVICE].isChecked()


def test_an_answer_and_how_it_was_meant_are_forgotten_as_it_goes_out(house: CircleHouse) -> None:
    room = house.fill(lambda one: one.says(1, "post", {"text": "A hard day"}))
    room.feed.answer(key(room, "A hard day"))
    composer = composer_of(room)
    QTest.keyClicks(composer.field, "I am with you")
    composer.private.setChecked(True)
    room.flush()
    house.settle()
    kept = house.read(lambda tx: unsent_like(tx, CIRCLE, "answer:"))
    assert sorted(one.endswith(".as") for one in kept) == [False, True]
    said: list[list[str]] = []
    write = Vault.write

    def watched(vault: Vault, work: Callable[[Transaction], object]) -> object:
        before = vault.read(lambda tx: len(tx.circle_outbox.due(CIRCLE, 2**60)))
        result = write(vault, work)
        after = vault.read(lambda tx: len(tx.circle_outbox.due(CIRCLE, 2**60)))
        if after > before:
            said.append(vault.read(lambda tx: unsent_like(tx, CIRCLE, "answer:")))
        return result

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Vault, "write", watched)
        composer.send()
        house.until(lambda: room.feed.findChildren(Composer) == [])
    assert said == [[]], "in the transaction that sends it"


def test_words_whose_post_is_taken_back_find_a_place(house: CircleHouse) -> None:
    keys: list[PostKey] = []

    def fill(one: Invented) -> None:
        keys.append(one.says(1, "post", {"text": "A hard day"}, ends=HOUR))

    room = house.fill(fill)
    room.feed.answer(key(room, "A hard day"))
    QTest.keyClicks(composer_of(room).field, "I am with you")
    house.settle()
    house.moment += 2 * HOUR
    room.feed.load()
    house.until(lambda: "is gone" in house.warned())
    house.window._top.action.click()
    house.settle()
    bodies = house.read(
        lambda tx: [f"{row.heading} {row.excerpt}" for row in tx.timeline.newest(3)]
    )
    assert any("I am with you" in one for one in bodies)


# --- photos ----------------------------------------------------------------------------------


def test_photos_are_shown_and_hostile_ones_are_refused_in_a_sentence(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        post = one.says(1, "post", {"text": "Look"}, files=(picture(),))
        one.attach(post, 1, b"\x89PNG\r\n\x1a\n" + b"rubbish" * 50)
        one.attach(post, 2, b"<svg onload='x'/>", width=10**9, height=1)
        one.attach(post, 3, b"", size=30_000_000)
        one.attach(post, 4, b"", lost=True)

    room = house.fill(fill)
    tiles = card(room, "Look").findChildren(PhotoTile)
    house.until(lambda: tiles[0]._image is not None and tiles[2]._refused)
    assert [one.words for one in tiles[:3]] == [
        "", "This picture cannot be shown", "This picture cannot be shown"
    ]  # fmt: skip
    assert tiles[3].words.startswith("Fetch it, ")
    assert "Ask for it" in tiles[4].words
    tiles[0].click()
    house.settle()
    view = house.overlay()
    assert isinstance(view, PhotoView)
    house.until(lambda: not view.pane._image.isNull())
    press(view, Qt.Key.Key_Right)
    house.until(lambda: "cannot be shown" in view.told.text())
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Right)
    assert view.fetch.isVisible()
    press(view, Qt.Key.Key_Left)
    assert not view.fetch.isVisible()
    house.window.overlays.close_all()


def test_forty_photos_are_a_strip_and_the_rest_opens(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        one.says(1, "post", {"text": "The walk"}, files=(picture((40, 30)),) * 40)

    room = house.fill(fill)
    shown = card(room, "The walk")
    assert len(shown.findChildren(PhotoTile)) == 8
    shown.photo_wanted.emit(8)
    house.settle()
    view = house.overlay()
    assert isinstance(view, PhotoView)
    assert "Photo 9 of 40" in view.about.text()
    house.window.overlays.close_all()


# --- the room --------------------------------------------------------------------------------


def test_what_stands_at_the_side_is_in_a_drawer_where_there_is_no_room(house: CircleHouse) -> None:
    room = house.fill(many(3))
    assert room.side.isVisible()
    house.window.resize(900, 800)
    house.settle()
    assert not room.side.isVisible()
    house.look.set_choice(LookChoice(theme="paper", text_scale=2.0, reduced_motion=True))
    house.settle()
    fonts = [one.font().pixelSize() for one in room.side.findChildren(Label)]
    room.open_side()
    house.settle()
    assert room.side.isVisible()
    assert [one.font().pixelSize() for one in room.side.findChildren(Label)] == fonts
    house.look.set_choice(LookChoice(theme="paper", reduced_motion=True))
    assert house.overlay().isAncestorOf(room.side)
    press(house.overlay(), Qt.Key.Key_Escape)
    house.settle()
    assert room.side.parentWidget() is room
    assert not room.side.isVisible()
    house.window.resize(1280, 800)
    house.settle()
    assert room.side.isVisible()


def test_everything_that_tab_reaches_has_a_name(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        post = one.says(1, "post", {"text": "Look"}, files=(picture(),))
        one.says(2, "comment", {"text": "I see", "to": post.joined}, to=post)
        one.says(3, "question", {"text": "What now?", "closes_at": None})

    room = house.fill(fill)
    room.feed.answer(key(room, "Look"))
    house.settle()
    assert nameless(room.feed) == []


@pytest.mark.parametrize("late", [False, True])
def test_a_copy_that_was_begun_before_a_lock_is_not_left_half(
    house: CircleHouse, tmp_path: Path, *, late: bool
) -> None:
    def fill(one: Invented) -> None:
        one.says(1, "post", {"text": "Look"}, files=(picture(), picture((320, 240))), ago=HOUR)

    room = house.fill(fill)
    folder = tmp_path / "Harbour"
    folder.mkdir()
    (folder / "posts.json").write_text("[]")
    export = Export(house.context, CIRCLE, "Harbour", house.window)
    export._files = list(card(room, "Look").view.files)
    if not late:
        export._folder = folder
    locked: list[bool] = []
    house.store.lock(lambda: locked.append(True))
    house.until(lambda: locked)
    if late:
        export._made(folder)
    house.until(lambda: not folder.exists())
