"""All widgets on one page: nothing is cut, and a new theme only repaints what is there.

With LAMPLIT_PICTURES set to a folder, the pictures are kept there for looking at.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.widgets.gallery import Gallery, build, themed
from ui.theme.look import Look
from ui.theme.tokens import THEMES, ThemeName
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet


def settle() -> None:
    """Let layouts inside scroll areas find their places."""
    for _ in range(3):
        QApplication.sendPostedEvents()


def shown(look: Look, qtbot: QtBot, width: int, height: int) -> Gallery:
    """A gallery on the screen."""
    gallery = build(look)
    qtbot.addWidget(gallery.window)
    gallery.window.resize(width, height)
    gallery.rail.fit(width)
    gallery.window.show()
    settle()
    return gallery


@pytest.fixture(autouse=True)
def calm(qapp: QApplication) -> Iterator[None]:
    """Pictures are compared pixel by pixel: no blinking caret."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def keep(image: QImage, name: str) -> None:
    """Save a picture where it was asked for."""
    folder = os.environ.get("LAMPLIT_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        image.save(str(Path(folder) / f"{name}.png"))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("right", [False, True], ids=["ltr", "rtl"])
def test_no_words_are_cut(
    qtbot: QtBot,
    look: Look,
    theme: ThemeName,
    scale: float,
    right: bool,  # noqa: FBT001 - pytest gives it by name
) -> None:
    """Every label and button has the room that its words need, in both directions."""
    look.set_choice(themed(theme, scale))
    gallery = shown(look, qtbot, 1280 if scale == 1.0 else 1920, 900)
    if right:
        gallery.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        settle()
    keep(gallery.window.grab().toImage(), f"{theme}-{scale}-{'rtl' if right else 'ltr'}")
    labels = [label for label in gallery.window.findChildren(Label) if label.isVisible()]
    assert len(labels) > 15
    for label in labels:
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        else:
            assert label.width() >= label.sizeHint().width(), label.text()
    for button in gallery.content.findChildren(QPushButton):
        if button.isVisible() and not button.property("hang"):
            assert button.width() >= button.minimumSizeHint().width(), button.text()


@pytest.mark.parametrize("theme", THEMES[1:])
def test_a_new_theme_looks_as_if_it_had_always_been_on(
    qtbot: QtBot, look: Look, theme: ThemeName
) -> None:
    """Switching while open gives the picture of a window built in that theme."""
    old = shown(look, qtbot, 1280, 1700)
    sheets = old.window.findChildren(Sheet)
    look.set_choice(themed(theme, 1.0))
    settle()
    switched = old.window.grab().toImage()
    assert old.window.findChildren(Sheet) == sheets
    old.window.hide()
    fresh = shown(look, qtbot, 1280, 1700)
    assert switched == fresh.window.grab().toImage()


def test_larger_text_needs_no_new_window(qtbot: QtBot, look: Look) -> None:
    """At 200 % while open, nothing of the old sizes is left in rail, moods and buttons."""
    gallery = shown(look, qtbot, 1920, 900)
    look.set_choice(themed("paper", 2.0))
    gallery.rail.fit(1920)
    settle()
    assert gallery.rail.width() == 128
    assert gallery.moods.tile(1).width() == 88
    assert gallery.primary.height() == 72
    for label in gallery.window.findChildren(Label):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
