"""Reading an invented circle: long feeds, odd posts, keys, marks; without a relay."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.changes import Changes
from app.domain.circles.reading import About, Showing
from app.usecases.circles.browse import feed_order
from app.usecases.circles.choose import choose, step_away
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_feed
from app.vault.transaction import Transaction
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented, many
from tests.ui.circles.seen import card, cards, composer_of, key, press, words_in
from ui.views.circle.answer_row import AnswerRow
from ui.views.circle.composer import Composer
from ui.views.circle.lines import CheckInLine
from ui.widgets.announce import Announcer

HOUR = timedelta(hours=1)


# --- long feeds ------------------------------------------------------------------------------


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


def test_what_comes_in_is_spoken_while_the_feed_is_seen(house: CircleHouse) -> None:
    found: list[Invented] = []

    def fill(one: Invented) -> None:
        found.append(one)
        many(3)(one)

    room = house.fill(fill)
    said: list[str] = []
    speaker = house.window.findChild(Announcer) or Announcer(house.window)
    speaker._clock = iter(range(10**9, 2 * 10**9, 10)).__next__
    speaker.spoken.connect(said.append)

    def comes(who: int, text: str) -> None:
        def work(tx: Transaction, _: Wording) -> tuple[int, Changes]:
            found[0].tx = tx
            found[0].says(who, "post", {"text": text})
            return 0, Changes(circles=True)

        before = len(room.feed.keys())
        house.host.keep(work, lambda _: None)
        house.until(lambda: len(room.feed.keys()) > before)

    comes(0, "One's own")
    assert not said
    comes(1, "Soup is on")
    assert said == ["Something new has come in."]
    house.go("today")
    house.until(lambda: not room.feed.isVisible())
    comes(2, "Bread, too")
    assert said == ["Something new has come in."]


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


def test_a_mood_in_one_line_opens_like_any_post(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        one.says(2, "check_in", {"valence": -667, "labels": ("sad",), "note": "long night"})

    room = house.fill(fill)
    line = room.feed.findChild(CheckInLine)
    assert line is not None
    line.setFocus()
    press(line, Qt.Key.Key_Return)
    house.settle()
    shown = cards(room)[0]
    assert house.window.focusWidget() is shown
    assert "Unpleasant · Sad" in words_in(shown)
    assert shown.can_thank
    assert shown.words.toPlainText() == "long night"


def test_r_answers_a_mood_at_once(house: CircleHouse) -> None:
    room = house.fill(lambda one: one.says(2, "check_in", {"valence": 333, "note": ""}))
    line = room.feed.findChild(CheckInLine)
    assert line is not None
    line.setFocus()
    press(line, Qt.Key.Key_R)
    assert house.window.focusWidget() is composer_of(room).field


def test_all_that_an_author_gave_along_is_shown(house: CircleHouse) -> None:
    def fill(one: Invented) -> None:
        written = int((one.now - 30 * HOUR).timestamp() * 1000)
        mood = {"valence": 333, "energy": 2, "labels": ("calm",), "contexts": ()}
        one.says(1, "post", {"text": "Soup", "entry_at": written, "mood": mood}, ago=HOUR)

    room = house.fill(fill)
    assert "written Sat 15:04" in words_in(card(room, "Soup"))
    assert "energy 2, Calm" in words_in(card(room, "Soup"))
