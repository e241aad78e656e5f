"""Where somebody writes stays in view, whatever arrives around it."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.changes import Changes
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import Invented
from tests.ui.circles.seen import card, composer_of, key
from ui.theme.look import LookChoice
from ui.views.circle.answer_row import AnswerRow
from ui.views.circle.view import CircleView

HOUR = timedelta(hours=1)
TEXT = "The meeting went the way I was afraid it would. " * 3 + "I cleaned the oven."


def fill(one: Invented) -> None:
    for at in range(30):
        one.says(1 + at % 4, "post", {"text": f"Post {at}"}, ago=(100 - at) * HOUR)
    post = one.says(1, "post", {"text": TEXT, "wish": "just-listen"})
    for at in range(9):
        fields = {"text": f"Answer {at}", "to": post.joined}
        one.says(2, "comment", fields, to=post, ago=(20 - at) * HOUR)


def in_view(room: CircleView, part: QWidget) -> bool:
    port = room.feed.viewport()
    top = part.mapTo(port, QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= port.height()


def at_rest(house: CircleHouse, room: CircleView) -> None:
    """Wait until all answers are there, and nothing is laid out any more."""
    house.until(lambda: len(room.feed.findChildren(AnswerRow)) == 9)
    for _ in range(4):
        house.settle()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_an_answer_is_begun_where_it_can_be_seen(house: CircleHouse, scale: float) -> None:
    room = house.fill(fill)
    house.window.resize(900, 700)
    house.look.set_choice(LookChoice(theme="paper", reduced_motion=True, text_scale=scale))
    house.settle()
    room.feed.answer(key(room, TEXT))
    at_rest(house, room)
    assert in_view(room, composer_of(room).field)


def test_an_answer_to_an_early_answer_is_begun_where_it_can_be_seen(house: CircleHouse) -> None:
    room = house.fill(fill)
    house.window.resize(900, 700)
    house.settle()
    card(room, TEXT).answers.click()
    at_rest(house, room)
    first = room.feed.findChildren(AnswerRow)[0]
    assert first.view.text == "Answer 0"
    first.reply_wanted.emit()
    at_rest(house, room)
    assert in_view(room, composer_of(room).field)


def test_who_scrolls_away_while_writing_is_not_pulled_back(house: CircleHouse) -> None:
    room = house.fill(fill)
    house.window.resize(900, 700)
    house.settle()
    room.feed.answer(key(room, TEXT))
    at_rest(house, room)
    wheel(room, -40)
    house.until(lambda: not in_view(room, composer_of(room).field))
    at_rest(house, room)
    away = room.feed.verticalScrollBar().value()
    house.host.keep(say_more)
    house.settle()
    room.feed.load()
    at_rest(house, room)
    assert not in_view(room, composer_of(room).field)
    assert room.feed.verticalScrollBar().value() >= away


def say_more(tx: Transaction, words: Wording) -> Changes:
    """Let somebody say something else meanwhile."""
    one = Invented(tx, words, datetime.now(UTC), count=1_000)
    one.says(3, "post", {"text": "Something else"})
    return Changes(circles=True)


def wheel(room: CircleView, steps: int) -> None:
    port = room.feed.viewport()
    at = QPointF(port.rect().center())
    turn = QPoint(0, 120 * steps)
    event = QWheelEvent(
        at, QPointF(port.mapToGlobal(at.toPoint())), QPoint(), turn, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, event)
