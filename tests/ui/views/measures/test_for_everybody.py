"""The questionnaires for every eye, ear and hand; and what is left of them behind a lock."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.measures import find, instruments
from tests.ui.views.house import nameless
from tests.ui.views.measures.conftest import Practice, card, lines, words
from ui.i18n import PSEUDO, install_translations
from ui.theme.look import LookChoice
from ui.views.measures import MeasuresView
from ui.views.measures.shelf import read_shelf
from ui.widgets.halo import Halo

RETURN = Qt.Key.Key_Return
PHQ9 = find(instruments(), "PHQ-9")


def test_everything_has_a_name_and_a_role(practice: Practice) -> None:
    practice.record("PHQ-9", [1] * 9, days=40)
    practice.record("PHQ-9", [1] * 9, days=20)
    view = practice.open_list()
    assert nameless(view) == []
    practice.open_measure("PHQ-9")
    assert nameless(view) == []
    practice.press(RETURN)
    assert practice.at(view.ask_page)
    assert nameless(view) == []
    first = QAccessible.queryAccessibleInterface(view.ask_page.rows[0])
    assert first.role() == QAccessible.Role.RadioButton
    assert first.text(QAccessible.Text.Name) == "Not at all"
    said = first.text(QAccessible.Text.Description)
    assert said == f"1 of 9. {PHQ9.items[0].text}"


def test_locking_drops_every_word(practice: Practice) -> None:
    practice.record("PHQ-9", [1] * 9, days=20)
    view = practice.begin("PHQ-9")
    practice.answer("2")
    view.clear()
    assert PHQ9.items[1].text not in words(view.ask_page)
    assert lines(practice) == {}
    assert view.result_page.results.rows.rowCount() == 0


def test_a_questionnaire_half_answered_in_other_words_is_not_gone_on_with(
    practice: Practice,
) -> None:
    practice.begin("PHQ-9")
    practice.answer("2")
    (half,) = practice.half()
    practice.put(lambda tx: tx.takings.put(replace(half, digest=b"old")))
    now = practice.moment
    places = practice.read(lambda tx: read_shelf(tx, now, practice.zone))
    assert next(one for one in places if one.instrument.id == "PHQ-9").begun is None


@pytest.mark.parametrize("size", [(880, 600), (1280, 800)])
def test_long_words_in_large_letters_are_not_cut(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    installed = install_translations(qapp, PSEUDO)
    scale = 2.0 if size[0] > 1000 else 1.0
    choice = LookChoice(theme="paper", reduced_motion=True, text_scale=scale)
    practice = Practice(qapp, tmp_path, choice)
    try:
        practice.open(size)
        practice.record("PHQ-9", [1] * 8 + [0], days=40)
        practice.record("PHQ-9", [2] * 8 + [0], days=20)
        card(practice)
        view = practice.open_list()
        check_fits(practice, view)
        practice.open_measure("PHQ-9")
        check_fits(practice, view)
        practice.press(RETURN)
        check_fits(practice, view)
        practice.answer("2111111122")
        assert practice.at(view.calm_page)
        check_fits(practice, view)
    finally:
        practice.close()
        for translator in installed:
            qapp.removeTranslator(translator)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale.c())


def check_fits(practice: Practice, view: MeasuresView) -> None:
    """No words are cut, no button is narrower than its words, nothing reaches past the window."""

    hang = practice.look.px(10)  # the padding of a plain button, which may be cut; words are not

    def cut() -> list[str]:
        labels = [
            label.text()
            for label in view.findChildren(QLabel)
            if label.isVisible() and label.text() and label.hasHeightForWidth()
            and label.height() < label.heightForWidth(label.width())
        ]  # fmt: skip
        buttons = [
            button.text()
            for button in view.findChildren(QPushButton)
            if button.isVisible() and button.width() + hang < button.minimumSizeHint().width()
        ]
        wide = [
            type(child).__name__
            for child in view.findChildren(QWidget)
            if child.isVisible() and not isinstance(child, Halo)
            and child.mapTo(view, child.rect().topRight()).x() > view.width()
        ]  # fmt: skip
        return labels + buttons + wide

    with suppress(AssertionError):
        practice.until(lambda: not cut(), timeout=5)
    assert cut() == []
