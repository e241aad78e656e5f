"""The deck: ten thousand posts, of which a few exist."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.look import Look
from ui.widgets.deck import Deck
from ui.widgets.labels import Label


def settle() -> None:
    """Let timers of no time run, and layouts find their places."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


class Card(QWidget):
    """A few lines and a button."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self.number = number
        layout = QVBoxLayout(self)
        self.words = Label(look, f"Card {number} " * (1 + number % 40), wrap=True)
        self.button = QPushButton(f"Answer {number}")
        layout.addWidget(self.words)
        layout.addWidget(self.button)


class Pack:
    """Makes cards, and counts them."""

    def __init__(
        self,
        look: Look,
        qtbot: QtBot,
        *,
        head: QWidget | None = None,
        clock: Callable[[], float] = lambda: 0.0,  # all may be made at once
    ) -> None:
        self.look = look
        self.missing: set[Hashable] = set()
        self.made = 0
        self.deck = Deck(look, self.make, max_width=600, head=head, clock=clock)
        qtbot.addWidget(self.deck)
        self.deck.resize(800, 600)

    def make(self, key: Hashable) -> QWidget | None:
        if key in self.missing:
            return None
        self.made += 1
        assert isinstance(key, int)
        return Card(self.look, key)

    def top(self) -> Hashable:
        """The card at the top of the view."""
        for key, widget in self.deck.made():
            y = widget.mapTo(self.deck.viewport(), widget.rect().topLeft()).y()
            if y + widget.height() > 0:
                return key
        return None


@pytest.fixture
def pack(look: Look, qtbot: QtBot) -> Pack:
    pack = Pack(look, qtbot)
    pack.deck.set_keys(range(10_000))
    pack.deck.show()
    settle()
    return pack


def test_of_ten_thousand_only_a_few_exist(pack: Pack) -> None:
    for value in (0, 50_000, 400_000, 10**9, 0):
        pack.deck.verticalScrollBar().setValue(value)
        settle()
        assert 0 < len(pack.deck.made()) < 60
    assert pack.made < 400


def test_cards_stand_one_below_the_other_with_the_height_they_need(pack: Pack) -> None:
    pack.deck.verticalScrollBar().setValue(300_000)
    settle()
    made = pack.deck.made()[1:]
    assert pack.deck.made()[0][0] == 0, "it has the focus, so it is still there"
    for (_, above), (_, below) in pairwise(made):
        assert above.geometry().bottom() + 1 == below.geometry().top()
    for _, card in made:
        assert isinstance(card, Card)
        assert card.words.height() >= card.words.heightForWidth(card.words.width())


def test_what_is_looked_at_stays_when_others_come_before_it(pack: Pack) -> None:
    pack.deck.verticalScrollBar().setValue(200_000)
    settle()
    seen = pack.top()
    widget = pack.deck.widget_of(seen)
    assert widget is not None
    before = widget.mapTo(pack.deck.viewport(), widget.rect().topLeft()).y()
    pack.deck.set_keys([*range(20_000, 20_100), *range(10_000)])
    settle()
    assert pack.top() == seen
    after = widget.mapTo(pack.deck.viewport(), widget.rect().topLeft()).y()
    assert after == before


def test_scrolling_up_through_what_was_never_seen_does_not_jump(pack: Pack) -> None:
    bar = pack.deck.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    seen: list[Hashable] = []
    for _ in range(60):
        bar.setValue(bar.value() - 120)
        settle()
        top = pack.top()
        if not seen or seen[-1] != top:
            seen.append(top)
    numbers = [key for key in seen if isinstance(key, int)]
    assert numbers == sorted(numbers, reverse=True), "never back"
    assert all(a - b <= 2 for a, b in pairwise(numbers)), "never far"


def test_what_is_missing_is_asked_for_and_shown_when_it_came(pack: Pack) -> None:
    wanted: list[list[Hashable]] = []
    pack.deck.wanted.connect(wanted.append)
    pack.missing = set(range(5_000, 5_010))
    pack.deck.reveal(5_003)
    settle()
    assert 5_003 in wanted[-1]
    assert pack.deck.widget_of(5_003) is None
    pack.missing = set()
    pack.deck.arrived()
    settle()
    assert pack.deck.widget_of(5_003) is not None


def test_words_in_the_making_are_never_taken_apart(pack: Pack, qtbot: QtBot) -> None:
    card = pack.deck.widget_of(1)
    assert isinstance(card, Card)
    field = QLineEdit(card)
    card.layout().addWidget(field)  # type: ignore[union-attr]  # it has one
    settle()
    card.setProperty("holds_words", True)
    qtbot.keyClicks(field, "half a thou")
    pack.deck.verticalScrollBar().setValue(500_000)
    settle()
    pack.deck.remake([1])
    settle()
    assert pack.deck.widget_of(1) is card
    assert field.text() == "half a thou"
    card.setProperty("holds_words", False)
    pack.deck.verticalScrollBar().setValue(510_000)
    settle()
    assert pack.deck.widget_of(1) is None


def test_a_card_that_grows_pushes_the_others_down(pack: Pack) -> None:
    card = pack.deck.widget_of(0)
    assert isinstance(card, Card)
    below = pack.deck.widget_of(1)
    assert below is not None
    before = below.y()
    card.words.setText("Longer than before. " * 60)
    settle()
    assert below.y() > before
    assert card.geometry().bottom() + 1 == below.y()


def test_tab_goes_from_the_top_down_also_past_what_exists(pack: Pack, qtbot: QtBot) -> None:
    first = pack.deck.widget_of(0)
    assert isinstance(first, Card)
    first.button.setFocus()
    for number in range(40):
        focus = pack.deck.window().focusWidget()
        assert isinstance(focus, QPushButton)
        assert focus.text() == f"Answer {number}"
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        settle()


def test_a_head_scrolls_along(look: Look, qtbot: QtBot) -> None:
    head = Label(look, "Harbour")
    pack = Pack(look, qtbot, head=head)
    pack.deck.set_keys(range(100))
    pack.deck.show()
    settle()
    first = pack.deck.widget_of(0)
    assert first is not None
    assert first.y() == head.height() > 0
    pack.deck.verticalScrollBar().setValue(3_000)
    settle()
    assert head.mapTo(pack.deck.viewport(), head.rect().topLeft()).y() < 0


def test_in_a_narrower_window_nothing_is_cut(pack: Pack) -> None:
    pack.deck.verticalScrollBar().setValue(100_000)
    settle()
    seen = pack.top()
    pack.deck.resize(340, 500)
    settle()
    assert pack.top() == seen
    for _, card in pack.deck.made():
        assert isinstance(card, Card)
        assert card.words.height() >= card.words.heightForWidth(card.words.width())
        assert card.geometry().right() < pack.deck.viewport().width()


class Hands:
    """A clock on which making one card takes longer than a slice of a turn may."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1.0
        return self.now


def test_a_little_is_made_in_one_turn_and_what_is_looked_at_first(look: Look, qtbot: QtBot) -> None:
    pack = Pack(look, qtbot, clock=Hands())
    pack.deck.set_keys(list(range(5_000)))
    pack.deck.show()
    settle()
    before = pack.made
    widget = pack.deck.reveal(3_000)
    assert isinstance(widget, Card)
    assert widget.number == 3_000, "what is asked for is there at once"
    assert pack.made - before <= 3, "the rest comes in the next turns"
    for _ in range(20):
        settle()
    assert pack.made - before > 6
    view = pack.deck.viewport()
    top = widget.mapTo(view, widget.rect().topLeft()).y()
    assert 0 <= top < view.height(), "and it stays in view"


def test_what_is_far_is_taken_apart_a_little_in_each_turn(look: Look, qtbot: QtBot) -> None:
    pack = Pack(look, qtbot, clock=Hands())
    pack.deck.set_keys(list(range(5_000)))
    pack.deck.show()
    for _ in range(20):
        settle()
    old = {key for key, _ in pack.deck.made()}
    assert len(old) > 6
    pack.deck.reveal(3_000)
    left = old & {key for key, _ in pack.deck.made()}
    assert len(left) >= len(old) - 3, "one in a turn, and not all at once"
    for _ in range(40):
        settle()
    kept = old & {key for key, _ in pack.deck.made()}
    assert len(kept) <= 1, "what has the focus stays"


def test_another_text_size_makes_cards_anew_but_for_words_in_the_making(
    pack: Pack, qtbot: QtBot
) -> None:
    """The gaps inside a card are those of the size at which it was made."""
    deck = pack.deck
    plain, kept = deck.widget_of(2), deck.widget_of(1)
    assert plain is not None
    assert kept is not None
    kept.setProperty("holds_words", True)
    pack.look.set_choice(replace(pack.look.choice, text_scale=2.0))
    qtbot.waitUntil(lambda: deck.widget_of(2) not in {None, plain})
    assert deck.widget_of(1) is kept
