"""What goes wrong, rows of things and days are said in the language of the window."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.export_failures import UnfitPassphrase
from app.domain.failures import ArchiveRefused
from app.domain.filled import Filled
from app.domain.when import to_millis
from app.exchange.positions import Position
from ui.i18n import PSEUDO, pseudo
from ui.text import (
    digits_first,
    failure_text,
    full_day,
    isolated,
    position_text,
    problem_text,
    set_apart,
    split_list,
)
from ui.views.circle.words import until_text

DAMAGED = "This archive is damaged or incomplete. Export it again."


def test_what_an_importer_found_is_said_with_its_names(speak: Callable[[str], None]) -> None:
    missing = Filled("“%1” is not in the export.", "a %1.png")
    assert problem_text(missing) == f"“{isolated('a %1.png')}” is not in the export."
    speak(PSEUDO)
    assert problem_text("Plain.") == pseudo("Plain.")
    assert problem_text(missing) == pseudo("“%1” is not in the export.").replace(
        "%1", isolated("a %1.png"), 1
    )
    day = date(2024, 4, 3)
    assert full_day(day) in problem_text(Filled("Its date was read day first, as %1.", day))


def test_what_an_importer_refuses_is_said_in_the_language(speak: Callable[[str], None]) -> None:
    assert failure_text(ArchiveRefused(DAMAGED)) == DAMAGED
    speak("de")
    assert failure_text(ArchiveRefused(DAMAGED)) != DAMAGED


def test_a_refusal_keeps_its_number_in_every_language(speak: Callable[[str], None]) -> None:
    many = Filled("This archive holds more than %1 files, so nothing was brought in.", "100,000")
    assert str(ArchiveRefused(many)) == many
    speak(PSEUDO)
    assert "100,000" in failure_text(ArchiveRefused(many))


def test_parts_with_commas_stand_apart_as_the_language_writes_them(qapp: QApplication) -> None:
    del qapp
    try:
        for locale, said in (
            ("en_GB", "a, b; c"), ("fr_FR", "a, b\u202f; c"), ("ja_JP", "a, b\uff1bc"),
            ("ar_AE", "a, b\u061b c"),
        ):  # fmt: skip
            QLocale.setDefault(QLocale(locale))
            assert set_apart(["a, b", "c"]) == said
    finally:
        QLocale.setDefault(QLocale.c())


def test_a_list_may_be_typed_with_any_comma() -> None:
    assert split_list(" sleep,الحزن، work、 仕事，,") == ["sleep", "الحزن", "work", "仕事"]


def test_where_something_stands_is_said_and_names_stay(speak: Callable[[str], None]) -> None:
    assert position_text(Position.LINE.at(3)) == "line \u20683\u2069"
    speak(PSEUDO)
    for one in Position:
        said = position_text(one.at(3))
        assert said[0] + said[-1] == "[]"
        assert "\u20683\u2069" in said
    assert position_text("line 3") == "line 3", "this is somebody's title"
    assert position_text("") == ""


def test_a_name_that_begins_with_a_digit_keeps_its_order(speak: Callable[[str], None]) -> None:
    assert digits_first("with 7-Zip.") == "with \u20687-Zip\u2069."
    speak("ar")
    assert "\u20687-Zip\u2069" in failure_text(UnfitPassphrase())


def test_until_when_can_have_an_article(speak: Callable[[str], None]) -> None:
    today = date(2026, 11, 22)
    ends = [datetime(2026, 11, 22, 17, tzinfo=UTC), datetime(2026, 11, 24, 17, tzinfo=UTC),
            datetime(2026, 12, 24, 17, tzinfo=UTC)]  # fmt: skip
    plain = [until_text(to_millis(end), "UTC", today) for end in ends]
    speak(PSEUDO)
    said = [until_text(to_millis(end), "UTC", today) for end in ends]
    assert [one[0] + one[-1] for one in said] == ["[]"] * 3
    assert not any(one.startswith("[") for one in plain)
