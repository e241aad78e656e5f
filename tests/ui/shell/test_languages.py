"""The pseudo-language and right to left: nothing untranslated, nothing cut, all of it mirrored."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.settings import TEXT_SCALE
from ui.i18n import PSEUDO, PSEUDO_RTL, install_translations, pseudo
from ui.program import Program
from ui.views.gate.first_run import FirstRunView


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Lets the program speak a language until the end of the test."""
    installed = []

    def begin(language: str) -> None:
        installed.extend(install_translations(qapp, language))

    yield begin
    for translator in installed:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


def views(program: Program) -> Iterator[QWidget]:
    """Every view of the way in, one after the other."""
    program.start()
    program.show_first_run()
    first = program.window.findChildren(FirstRunView)[-1]
    for step in range(first._pages.count()):
        first._show(step)
        yield first
    program.unlock_view.set_vault(Path("A long name of a journal.lamplit"), "")
    program.window.show_gate(program.unlock_view)
    yield program.unlock_view


def test_places_and_figures_stay_in_the_pseudo_language() -> None:
    assert pseudo("%1 of %2").count("%1") == 1
    assert pseudo("%1 of %2").count("%2") == 1
    assert len(pseudo("Passphrase")) > len("Passphrase") * 1.3


def test_every_word_on_the_way_in_is_translated(
    program: Callable[[], Program], speak: Callable[[str], None], qtbot: QtBot
) -> None:
    speak(PSEUDO)
    for view in views(program()):
        for child in view.findChildren(QWidget):
            text = child.text() if isinstance(child, QLabel | QPushButton) else ""
            plain = [word for word in text.split() if word.isascii() and len(word) > 4]
            assert not (text.isascii() and len(plain) > 1), text


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", ["", PSEUDO, PSEUDO_RTL])
def test_no_label_is_cut(
    program: Callable[[], Program],
    speak: Callable[[str], None],
    qtbot: QtBot,
    scale: int,
    language: str,
) -> None:
    speak(language)
    lamplit = program()
    lamplit.preferences.set(TEXT_SCALE, scale)
    for view in views(lamplit):
        qtbot.wait(30)
        for label in view.findChildren(QLabel):
            if not label.isVisible() or not label.text():
                continue
            if label.hasHeightForWidth():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
            else:
                assert label.width() >= label.sizeHint().width(), label.text()


def test_right_to_left_mirrors_the_way_in(
    program: Callable[[], Program], speak: Callable[[str], None], qtbot: QtBot
) -> None:
    speak(PSEUDO_RTL)
    lamplit = program()
    lamplit.start()
    view = lamplit.window.findChildren(FirstRunView)[-1]
    view._show(1)
    qtbot.wait(30)
    back, following = view._back, view._next
    assert back.mapTo(view, QPoint()).x() > following.mapTo(view, QPoint()).x()
