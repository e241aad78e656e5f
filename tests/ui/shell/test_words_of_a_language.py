"""What a language does to months, weeks, sentences and the names of moods inside them."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import i18n
from ui.i18n import install_translations, locale_of
from ui.text import beginning, month_year, sentences
from ui.theme.look import Look, LookChoice
from ui.week import first_weekday
from ui.widgets.charts.words import middle_words, spread_words
from ui.widgets.fields import PassphraseField
from ui.widgets.month import MonthGrid
from ui.widgets.mood import mood_inside

Speak = Callable[[str], None]
DAY = date(2026, 11, 22)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Speak a language for the length of a test."""
    before, kept = qapp.layoutDirection(), list[QTranslator]()
    yield lambda language: kept.extend(install_translations(qapp, language))
    for translator in kept:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
    qapp.setLayoutDirection(before)


class OwnWord(QTranslator):
    """Stands for the person's own word for one mood."""

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        own = context == "Mood" and not disambiguation and source == "Pleasant"
        return "Sunny" if own else None

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


@pytest.mark.parametrize(("language", "head"), [("en", "November 2026"), ("es", "Noviembre ")])
def test_the_head_of_a_month_is_the_month_as_the_language_writes_it(
    speak: Speak, qtbot: QtBot, language: str, head: str
) -> None:
    speak(language)
    grid = MonthGrid(Look(LookChoice(theme="paper")), DAY)
    qtbot.addWidget(grid)
    assert grid._title.text() == beginning(month_year(DAY))
    assert grid._title.text().startswith(head)


def test_japanese_says_the_year_before_the_month(speak: Speak, qtbot: QtBot) -> None:
    speak("ja")
    grid = MonthGrid(Look(LookChoice(theme="paper")), DAY)
    qtbot.addWidget(grid)
    assert grid._title.text() == "2026年11月"


@pytest.mark.parametrize(
    ("system", "first"),
    [("ar_EG", 6), ("ar_SA", 7), ("ar_SY", 6), ("ar_IQ", 6), ("ar_MA", 1), ("ar_LB", 1)],
)
def test_arabic_keeps_the_week_of_the_country_and_the_signs_of_its_figures(
    monkeypatch: pytest.MonkeyPatch, system: str, first: int
) -> None:
    monkeypatch.setattr(i18n, "languages", lambda: ["ar", "en"])
    theirs, ours = QLocale(system), locale_of("", QLocale(system))
    assert ours.language() == QLocale.Language.Arabic
    QLocale.setDefault(ours)
    try:
        assert first_weekday() == theirs.firstDayOfWeek().value == first
        shown = QLocale().toString(1363.5, "f", 1)
        assert shown == ("1.363,5" if system == "ar_MA" else "1,363.5")
        if system != "ar_MA":
            assert QLocale().standaloneMonthName(1) == "يناير"
        elsewhere = locale_of("", QLocale("ar_AE"))
        QLocale.setDefault(elsewhere)
        assert first_weekday() == 1, "another country's week is not kept"
    finally:
        QLocale.setDefault(QLocale.c())


def test_moods_begin_small_inside_a_sentence_but_for_the_persons_own_words(
    qapp: QApplication, speak: Speak
) -> None:
    assert middle_words(5) == "Slightly pleasant"
    assert middle_words(5, inside=True) == "slightly pleasant"
    assert middle_words(4.5) == "Neutral to slightly pleasant"
    assert spread_words(1, 6, inside=True) == "very unpleasant to pleasant"
    own = OwnWord()
    qapp.installTranslator(own)
    try:
        assert mood_inside(6) == "Sunny"
        assert middle_words(5.5) == "Slightly pleasant to Sunny"
    finally:
        qapp.removeTranslator(own)
    speak("fr")
    said = middle_words(5.5)
    assert said.startswith("De ")
    assert said[1:] == said[1:].lower()


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        (("Low mood", "Nine questions."), "Low mood. Nine questions."),
        (("", "One"), "One."),
        (("気分の落ち込み", "9つの質問。"), "気分の落ち込み。9つの質問。"),
        (("PHQ-9", "9つの質問"), "PHQ-9. 9つの質問。"),
        ((), ""),
    ],
)
def test_parts_become_sentences_of_their_own_script(parts: tuple[str, ...], whole: str) -> None:
    assert sentences(*parts) == whole


def test_an_empty_passphrase_has_its_caret_where_the_language_begins(
    speak: Speak, qtbot: QtBot
) -> None:
    speak("ar")
    field = PassphraseField(Look(LookChoice(theme="paper")), "عبارة المرور")
    qtbot.addWidget(field)
    absolute = Qt.AlignmentFlag.AlignAbsolute
    assert field.alignment() == Qt.AlignmentFlag.AlignRight | absolute
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert field.alignment() == Qt.AlignmentFlag.AlignLeft | absolute
