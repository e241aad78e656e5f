"""The pseudo-language and right to left: nothing untranslated, nothing cut, all of it mirrored."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.exceptions import TimeoutError as QtBotTimeout
from pytestqt.qtbot import QtBot

from app.domain.failures import VaultInUse, WrongRecoveryCode
from app.domain.recovery_code import decode
from app.exchange.book.words import ENGLISH, KNOWN, BookWords
from app.helplines import read_directory
from app.settings import TEXT_SCALE
from app.vault.keys.credentials import Kind
from app.vault.keys.slots import Slot
from ui.book_words import book_words
from ui.i18n import ENGLISH as ENGLISH_CODE
from ui.i18n import PSEUDO, PSEUDO_RTL, languages, pseudo
from ui.measure_words import band_name
from ui.program import Program
from ui.sizes import size_text
from ui.text import beginning, failure_text, import_label, listed, long_day
from ui.views.bring_in.planning import format_label
from ui.views.gate.first_run import FirstRunView
from ui.views.help.words import sorted_countries
from ui.views.keys.words import slot_name


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


@pytest.mark.parametrize(
    ("typed", "holds"),
    [
        ("2" * 25, "7"),
        ("2" * 33, ""),
        ("????-??" + "2" * 26, ""),
        ("0000-00!0" + "0" * 24, "2"),
        ("10001" + "0" * 27, "1 2"),
    ],
)
def test_what_is_wrong_with_a_recovery_code_is_said_in_the_language_with_its_numbers(
    speak: Callable[[str], None], typed: str, holds: str
) -> None:
    with pytest.raises(WrongRecoveryCode) as caught:
        decode(typed)
    english = failure_text(caught.value)
    assert english.replace(", ", " and ") == str(caught.value)
    speak(PSEUDO)
    said = failure_text(caught.value)
    assert said != english
    assert not said.isascii()
    assert "%" not in said
    for figure in holds.split():
        assert figure in said


@pytest.mark.parametrize("holder", ["window", "command"])
def test_who_holds_the_journal_is_said_in_the_language_with_the_time(
    speak: Callable[[str], None], holder: str
) -> None:
    failure = VaultInUse(datetime(2026, 11, 22, 19, 14, tzinfo=UTC), holder)
    speak(PSEUDO)
    said = failure_text(failure)
    assert ":14" in said
    assert not said.isascii()
    assert "%1" not in said


def test_a_book_is_given_all_its_words_in_the_language(speak: Callable[[str], None]) -> None:
    speak("en")
    assert {**ENGLISH, **KNOWN}.items() <= book_words().items()
    assert book_words().keys() == ENGLISH.keys() | KNOWN.keys()
    speak(PSEUDO)
    said = book_words()
    assert not [key for key in ENGLISH if said[key] == ENGLISH[key]]
    assert not any(said[f"mood.{number}"].isascii() for number in range(1, 8))
    QLocale.setDefault(QLocale("fr_FR"))
    said = book_words()
    assert (said["month.8"], said["weekday.7"], said["lang"]) == ("août", "dimanche", "fr")
    assert BookWords(own=said | {"entries": "{count} p."}).entries(1234) == "1\u202f234 p."


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
        # Large letters need the usual window; the smallest is for usual letters.
        lamplit.window.resize(1280, 800)
        qtbot.wait(30)
        with suppress(QtBotTimeout):
            qtbot.waitUntil(lambda: not cut_in(view), timeout=5_000)  # noqa: B023 - at once
        assert not cut_in(view)


def cut_in(view: QWidget) -> list[str]:
    """The words for which a view has too little room."""
    return [
        label.text()
        for label in view.findChildren(QLabel)
        if label.isVisible() and label.text() and (
            label.height() < label.heightForWidth(label.width()) if label.hasHeightForWidth()
            else label.width() < label.sizeHint().width()
        )
    ]  # fmt: skip


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


def test_named_places_stay_in_the_pseudo_language() -> None:
    """They are filled in after the translation."""
    said = pseudo("Nothing was found for {query}, 100 %, %n.")
    assert "{query}" in said
    assert said.format(query="river").count("river") == 1
    assert "%n" in said


def test_parts_days_and_sizes_are_as_the_language_writes_them(qapp: QApplication) -> None:
    del qapp
    try:
        for locale, rows, size, day in (
            ("en_GB", "a, b, c", "1.5 KB", "Sunday, 22 November"),
            ("de_DE", "a, b, c", "1,5 KB", "Sonntag, 22 November"),
            ("ja_JP", "a、b、c", "1.5 KB", "日曜日, 22 11月"),
            ("ar_AE", "a، b، c", "1.5 KB", "الأحد, 22 نوفمبر"),
        ):
            QLocale.setDefault(QLocale(locale))
            assert listed(["a", "b", "c"]) == rows
            assert size_text(1500) == size
            assert long_day(date(2026, 11, 22)) == day
        QLocale.setDefault(QLocale("es_ES"))
        assert long_day(date(2026, 11, 22)).startswith("domingo")
        assert beginning(long_day(date(2026, 11, 22))).startswith("Domingo")
        assert beginning("") == ""
    finally:
        QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize("label", ["", "Passphrase"])
def test_a_key_that_nobody_named_is_called_in_the_language(
    speak: Callable[[str], None], now: datetime, label: str
) -> None:
    made = Slot("0" * 32, Kind.PASSPHRASE, label, now, bytes(16))
    assert slot_name(made) == "Passphrase"
    speak(PSEUDO)
    assert slot_name(made) == pseudo("Passphrase")
    assert slot_name(replace(made, label="Mine")) == "Mine"


def test_countries_are_called_and_sorted_as_the_language_does(qapp: QApplication) -> None:
    del qapp
    directory = read_directory()
    english = directory.countries()
    try:
        for locale, germany, egypt in (
            ("en_GB", "Germany", "Egypt"), ("de_CH", "Deutschland", "Ägypten"),
            ("ja_JP", "ドイツ", "エジプト"), ("ar_AE", "ألمانيا", "مصر"),
        ):  # fmt: skip
            QLocale.setDefault(QLocale(locale))
            named = {code: name for name, code in sorted_countries(directory)}
            assert named.keys() == english.keys()
            assert (named["DE"], named["EG"]) == (germany, egypt)
        QLocale.setDefault(QLocale("de_DE"))
        names = [name for name, _ in sorted_countries(directory)]
        assert names.index("Afghanistan") < names.index("Ägypten") < names.index("Albanien")
    finally:
        QLocale.setDefault(QLocale.c())


def test_every_language_has_every_country() -> None:
    directory = read_directory()
    for code in (one for one in languages() if one != ENGLISH_CODE):
        found = directory.countries(code)
        assert found != directory.countries()
        assert all(found.values())
    assert directory.countries("xx") == directory.countries()


def test_formats_and_ranges_are_called_in_the_language(speak: Callable[[str], None]) -> None:
    speak(PSEUDO)
    assert import_label("Plain text") == pseudo("Plain text")
    assert format_label("text") != "Plain text"
    assert band_name("mild") == pseudo("mild")
