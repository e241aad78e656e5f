"""Shares on paper at the gate, and the new passphrase that is chosen after them."""

from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from app.domain.paper_shares import PaperShare
from tests.making import CHEAP
from ui.program import Program
from ui.views.gate.new_words import NewWords
from ui.views.gate.paper_in import PaperInView


def add_shares(lamplit: Program, shares: Sequence[PaperShare], qtbot: QtBot) -> None:
    """Type in shares, one after the other, where they are asked for."""
    steps = lamplit.window.findChild(PaperInView)
    assert steps is not None
    qtbot.waitUntil(lambda: steps._sets != () and steps.field.isVisible(), timeout=20_000)
    for share in shares:
        steps.field.setText(share.text)
        steps.go.click()


def choose_words(lamplit: Program, new: str, qtbot: QtBot) -> None:
    """Choose a new passphrase when that is asked for."""
    qtbot.waitUntil(lambda: lamplit.window.findChild(NewWords) is not None, timeout=20_000)
    words = lamplit.window.findChild(NewWords)
    assert words is not None
    qtbot.waitUntil(words.field.isVisible, timeout=20_000)
    for field in (words.field, words.again):
        field.setText(new)
    choosing = next(one for one in lamplit.window.findChildren(PaperInView) if one.isVisible())
    choosing._cost = CHEAP
    choosing.go.click()
