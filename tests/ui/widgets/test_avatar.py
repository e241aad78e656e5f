"""Avatars: whose letter, and whether it can be read."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.theme.test_tokens import ratio
from tests.ui.widgets.gallery import themed
from ui.theme.look import Look
from ui.theme.tokens import THEMES, ThemeName
from ui.widgets.avatar import Avatar, avatar_colors, first_letter


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Juniper", "J"),
        ("نور", "ن"),
        ("елена", "Е"),
        ("  ✨ ada", "A"),
        ("e\u0301lan", "E\u0301"),
        ("ßen", "S"),
        ("3rd", "3"),
        ("🌿", "·"),
        ("", "·"),
    ],
)
def test_the_letter_is_the_first_that_is_one(name: str, letter: str) -> None:
    assert first_letter(name) == letter


@pytest.mark.parametrize("theme", THEMES)
def test_letters_can_be_read_on_every_tint(look: Look, theme: ThemeName) -> None:
    look.set_choice(themed(theme, 1.0))
    for tint in range(6):
        ground, letter = avatar_colors(look, tint)
        assert ratio(ground.name(), letter.name()) >= 6.0


def test_neighbours_differ(look: Look) -> None:
    grounds = [avatar_colors(look, tint)[0].name() for tint in range(6)]
    assert len(set(grounds)) == len(grounds)


def test_it_grows_with_the_text(look: Look, qtbot: QtBot) -> None:
    avatar = Avatar(look, "Wren", 1)
    qtbot.addWidget(avatar)
    assert avatar.sizeHint().width() == look.px(36)
    assert not avatar.grab().toImage().isNull()
