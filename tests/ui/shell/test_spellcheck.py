"""Spelling in the program: the language, and own words that live in the vault."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.program import Program
from ui.spellcheck import best_language

WORDS = "quince harbour lantern robin"


@pytest.mark.parametrize(
    ("wanted", "found", "expected"),
    [
        ("en_GB", ["en_US", "en_GB"], "en_GB"),
        ("de-DE", ["de_AT", "de_DE"], "de_DE"),
        ("de", ["de_AT", "de_DE"], "de_DE"),
        ("en", ["en_AU", "en_US"], "en_AU"),
        ("C", ["en_US"], ""),
        ("fr_FR", [], ""),
    ],
)
def test_the_closest_dictionary_is_used(wanted: str, found: list[str], expected: str) -> None:
    assert best_language(wanted, found) == expected


def test_an_own_word_is_kept_in_the_vault_and_forgotten_at_locking(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    lamplit.start()
    lamplit.unlock_view._field.setText(WORDS)
    lamplit.unlock_view._open.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    with qtbot.waitSignal(lamplit.store.changed):
        lamplit._spelling._checker.add_word("Lamplit")
    kept: list[list[str]] = []
    lamplit.store.read(lambda tx: tx.words.all(), kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == [["Lamplit"]]
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()
    assert not lamplit._spelling._checker._own
