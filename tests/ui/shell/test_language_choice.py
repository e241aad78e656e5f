"""Which language is spoken, how dates and numbers are written in it, and how it is chosen."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import (
    QDate,
    QLocale,
    Qt,
)
from PySide6.QtWidgets import QApplication

from app.paths import Folders
from app.settings import LANGUAGE
from ui import i18n
from ui.i18n import install_translations, language_name, languages, locale_of, spoken
from ui.preferences import read_machine

GERMAN = {
    ("PassphraseStep", "A journal only you can open"): "Ein Tagebuch, das nur du öffnest",
    ("FirstRunView", "Language"): "Sprache",
    ("GateFrame", "Help now"): "Hilfe jetzt",
}
_CONTEXT = (
    "<context><name>{}</name><message><source>{}</source>"
    "<translation>{}</translation></message></context>"
)


@pytest.fixture
def two_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """English and a little German instead of what ships; afterwards as it was."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    words = "".join(
        _CONTEXT.format(context, escape(source), escape(said))
        for (context, source), said in GERMAN.items()
    )
    release = Path(sys.executable).with_name("pyside6-lrelease")
    for code, inside in (("de", words), ("en", "")):
        source = folder / f"lamplit_{code}.ts"
        source.write_text(
            f'<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{code}">{inside}</TS>',
            encoding="utf-8",
        )
        made = source.with_suffix(".qm")
        subprocess.run([release, "-silent", source, "-qm", made], check=True)
    monkeypatch.setattr(i18n, "_folder", lambda: folder)
    yield folder
    QLocale.setDefault(QLocale.c())


@pytest.mark.usefixtures("two_languages")
@pytest.mark.parametrize(
    ("wish", "system", "language", "locale"),
    [
        ("", "de_AT", "de", "de_AT"),  # as the system, with its own country
        ("", "it_IT", "en", "en_IT"),  # not spoken here: English, but dates as in Italy
        ("de", "en_US", "de", "de_DE"),  # nobody writes German dates of the United States
        ("de", "de_CH", "de", "de_CH"),
        ("en", "de_DE", "en", "en_DE"),
        ("xx", "de_DE", "en", "en_DE"),  # a language that is no longer there
        ("en", "C", "en", "en_US"),
    ],
)
def test_the_language_is_the_wish_or_the_systems(
    wish: str, system: str, language: str, locale: str
) -> None:
    assert spoken(wish, QLocale(system)) == language
    assert locale_of(wish, QLocale(system)).name() == locale


def test_languages_are_named_by_those_who_speak_them() -> None:
    assert "en" in languages()
    assert language_name("de") == "Deutsch"
    assert language_name("en") == "English"
    assert language_name("pt") == "Português"
    assert language_name("en_GB") == "English (United Kingdom)"
    names = [language_name(code) for code in languages()]
    assert len(set(names)) == len(names)


@pytest.mark.usefixtures("two_languages")
def test_a_right_to_left_system_that_is_not_spoken_is_read_from_the_left(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("he_IL")))
    installed = install_translations(qapp, "")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().toString(QDate(2026, 11, 23), "MMMM") == "November"
    for translator in installed:
        qapp.removeTranslator(translator)


def test_another_language_before_there_is_a_journal_is_spoken_at_once(
    two_languages: Path, places: Folders
) -> None:
    """The real start, as `run` makes it: the first window says English, the second German."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.shell.two_starts", two_languages],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "code": 0,
        "said": [
            ["A journal only you can open", "Help now", "Language", ""],
            ["Ein Tagebuch, das nur du öffnest", "Hilfe jetzt", "Sprache", "quince harb"],
        ],
    }
    assert read_machine(places.machine)[LANGUAGE.key] == "de"
