"""Reading an invented circle: long feeds, photos, odd posts, keys, marks; without a relay."""

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.circles.choices import Form, Source
from app.domain.circles.posts import PostKey
from app.domain.circles.reading import About, Showing
from app.usecases.circles.browse import feed_order
from app.usecases.circles.choose import choose, step_away
from app.usecases.circles.read import read_feed
from tests.ui.circles.house import CircleHouse, Fill
from tests.ui.circles.invented import CIRCLE, Invented
from tests.ui.views.house import nameless
from ui.theme.look import LookChoice
from ui.views.circle.answer_row import AnswerRow
from ui.views.circle.composer import Composer
from ui.views.circle.photo_view import PhotoView
from ui.views.circle.photos import PhotoTile
from ui.views.circle.post_card import PostCard
from ui.views.circle.question_card import QuestionCard
from ui.views.circle.thread import Thread
from ui.views.circle.view import CircleView
from ui.widgets.labels import Label

HOUR = timedelta(hours=1)


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[CircleHouse]:
    made = CircleHouse(qapp, tmp_path)
    made.open()
    yield made
    made.close()


def cards(room: CircleView) -> list[PostCard]:
    return [one for _, one in room.feed.made() if isinstance(one, PostCard)]


def card(room: CircleView, text: str) -> PostCard:
    return next(one for one in cards(room) if one.view.text == text)


def words_in(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Label) if one.isVisible())


def key(room: CircleView, text: str) -> object:
    return next(key for key, one in room.feed.made()
                if isinstance(one, PostCard) and one.view.text == text)  # fmt: skip


def composer_of(room: CircleView) -> Composer:
    found = room.feed.findChild(Composer)
    assert found is not None
    return found


def picture(size: tuple[int, int] = (640, 480)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, (90, 120, 60)).save(buffer, "PNG")
    return buffer.getvalue()


def press(widget: QWidget | None, wanted: Qt.Key) -> None:
    assert widget is not None
    QTest.keyClick(widget, wanted)


# --- long feeds ------------------------------------------------------------------------------


def many(count: int) -> Fill:
    def fill(one: Invented) -> None:
        for at in range(count):
            one.says(1 + at % 4, "post", {"text": f"Post {at}"}, ago=(count - at) * HOUR)

    return fill


def test_of_many_posts_a_few_are_read_and_shown(house: CircleHouse) -> None:
    room = house.fill(many(600))
    feed = room.feed
    assert len(feed.keys()) == 600
    assert [one.view.text for one in cards(room)[:2]] == ["Post 599", "Post 598"]
    assert len(feed.made()) < 40
    assert len(feed._views) < 60
    feed.verticalScrollBar().setValue(10**7)
    house.until(lambda: any(one.view.text == "Post 0" for one in cards(room)))
    assert len(feed.made()) < 40
    assert len(feed._views) < 90
    feed.reveal(feed.keys()[300])
    house.until(lambda: any(one.view.text == "Post 299" for one in cards(room)))


def test_the_order_is_the_one_that_the_command_line_shows(house: CircleHouse) -> None:
    house.fill(many(70))
    words = house.host._running().words

    def both(tx: object) -> tuple[list[int], list[int]]:
        order = feed_order(tx, words, CIRCLE, now=house.moment)  # type: ignore[arg-type]
        seen = read_feed(tx, words, CIRCLE, now=house.moment, count=100)  # type: ignore[arg-type]
        assert set(order.unread) == set(order.newest)
        return list(order.newest), [one.row.number for one in seen]

    first, second = house.read(both)
    assert first == second
    assert len(first) == 70


def test_what_is_held_leaves_no_gap_and_comes_back_when_it_is_shown(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        for at in range(60):
            topic = ("diet",) if at % 2 else ()
            one.says(1, "post", {"text": f"Post {at}", "own_topics": topic}, ago=(60 - at) * HOUR)

    room = house.fill(fill)
    house.write(lambda tx: choose(tx, About.TOPIC, "diet", Showing.HOLD))
    for _ in range(6):
        room.feed.verticalScrollBar().setValue(10**7)
        house.settle()
    house.until(lambda: any(one.view.text == "Post 0" for one in cards(room)))
    assert not any(int(one.view.text.split()[1]) % 2 for one in cards(room))
    house.write(lambda tx: choose(tx, About.TOPIC, "diet", Showing.SHOW))
    house.until(lambda: any(one.view.text == "Post 1" for one in cards(room)))


def test_away_nothing_new_is_shown_and_back_again_it_is(house: CircleHouse) -> None:
    room = house.fill(many(3))
    house.write(
        lambda tx: step_away(tx, CIRCLE, house.moment + HOUR, now=house.moment - 3 * HOUR / 2)
    )
    house.until(lambda: len(room.feed.keys()) == 2)
    house.moment += 2 * HOUR
    room.feed.load()
    house.until(lambda: len(room.feed.keys()) == 3)


# --- keys ------------------------------------------------------------------------------------


def test_j_and_k_walk_r_answers_t_thanks_and_return_opens(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        older = one.says(2, "post", {"text": "Older"}, ago=2 * HOUR)
        one.says(3, "comment", {"text": "An answer", "to": older.joined}, to=older)
        one.says(1, "post", {"text": "Newer"}, ago=HOUR)

    room = house.fill(fill)
    house.until(lambda: len(cards(room)) == 2)
    thanked: list[object] = []
    room.feed.thank_wanted.disconnect()
    room.feed.thank_wanted.connect(thanked.append)
    room.feed.setFocus()
    first, second = cards(room)
    press(room.feed, Qt.Key.Key_J)
    assert house.window.focusWidget() is first
    press(first, Qt.Key.Key_J)
    assert house.window.focusWidget() is second
    press(second, Qt.Key.Key_J)
    assert house.window.focusWidget() is second, "it is the last"
    press(second, Qt.Key.Key_T)
    assert [one.text for one in thanked] == [second.view.text]  # type: ignore[attr-defined]
    press(second, Qt.Key.Key_K)
    assert house.window.focusWidget() is first
    open_key = Qt.Key.Key_Return
    with_answers = first if first.view.replies else second
    with_answers.setFocus()
    press(with_answers, open_key)
    house.until(lambda: room.feed.findChild(AnswerRow) is not None)
    press(house.window.focusWidget(), Qt.Key.Key_R)
    field = composer_of(room).field
    assert house.window.focusWidget() is field
    QTest.keyClicks(field, "jkrt")
    assert field.text() == "jkrt", "while somebody types, they are letters"
    assert len(thanked) == 1


# --- what posts show -------------------------------------------------------------------------


def test_corrected_words_say_so_and_the_first_ones_can_be_read(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        post = one.says(1, "post", {"text": "At six"}, ago=3 * HOUR)
        for at in range(9):
            fields = {"to": post.post, "text": f"At {at}", "note": "the time"}
            one.says(1, "correction", fields, to=post, ago=(2 - at / 10) * HOUR)

    room = house.fill(fill)
    shown = card(room, "At 8")
    assert "Corrected" in words_in(shown)
    assert "the time" in words_in(shown)
    shown.first_words.click()
    assert "At six" in [one.toPlainText() for one in shown.findChildren(type(shown.words))
                        if one.isVisible()]  # fmt: skip


def test_fifty_thousand_characters_are_shown_by_their_opening(house: CircleHouse) -> None:
    text = "\n\n".join(f"Line {at} of a very long post." for at in range(1_700))[:50_000]

    def fill(one: Invented) -> None:
        one.says(1, "post", {"text": text})

    room = house.fill(fill)
    shown = cards(room)[0]
    assert shown.is_long
    assert len(shown.words.toPlainText()) < 2_000
    assert shown.height() < 3_000


def test_odd_posts_say_what_is_odd(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        one.says(1, "post", {"text": "From tomorrow"}, ago=-30 * HOUR)
        one.says(2, "post", {"text": "A pretender"}, ago=HOUR)
        newer = one.says(3, "post", {"text": "x"}, ago=2 * HOUR)
        one.tx.circle_posts._sql.execute(
            "UPDATE circle_post SET kind = 999, created_at = 250000000000000 WHERE post = ?",
            (newer.post,),
        )

    room = house.fill(fill, ("Tern", "Juniper", "Jun\u200biper", "Oak"))
    assert "dated ahead of the clock here" in card(room, "From tomorrow").about.text()
    odd = words_in(card(room, "A pretender"))
    assert "Juniper" in odd
    assert "called the same" in odd or "nobody sees" in odd or "looks like" in odd
    newer = next(one for one in cards(room) if one.view.kind == "unknown")
    assert "newer Lamplit" in newer.about.text()
    assert not newer.can_answer
    assert not newer.can_thank
    assert hasattr(newer, "more"), "it can still be hidden or reported"


def test_marks_of_stewards_are_shown(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        gone = one.says(1, "post", {"text": "Hurtful words"}, ago=3 * HOUR)
        one.says(0, "hide", {"to": gone.joined, "hidden": True, "reason": "hurtful", "note": ""},
                 to=gone)  # fmt: skip
        rests = one.says(2, "post", {"text": "A quarrel"}, ago=2 * HOUR)
        until = int((one.now + HOUR).timestamp() * 1000)
        one.says(0, "thread_pause", {"to": rests.joined, "until": until, "note": "Slowly."},
                 to=rests)  # fmt: skip
        pinned = one.says(3, "post", {"text": "Read this first"}, ago=40 * HOUR)
        one.says(0, "pin", {"to": pinned.joined, "pinned": True}, to=pinned)

    room = house.fill(fill)
    assert cards(room)[0].view.text == "Read this first"
    assert "pinned by" in cards(room)[0].about.text()
    hidden = next(one for one in cards(room) if one.view.marks.hidden)
    assert not hidden.shows_words
    assert "Hidden for everybody" in words_in(hidden)
    press(hidden, Qt.Key.Key_Return)
    assert not card(room, "A quarrel").can_answer
    assert "Slowly." in words_in(card(room, "A quarrel"))
    room.feed.answer(key(room, "A quarrel"))
    assert room.feed.findChild(Composer) is None


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
    assert view.about.text().startswith("Photo 9 of 40")
    house.window.overlays.close_all()


# --- answers ---------------------------------------------------------------------------------


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
