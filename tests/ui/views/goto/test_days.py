"""Days as a person types them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ui.views.goto.days import read_day

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", date(2026, 11, 22)),
        ("Yesterday", date(2026, 11, 21)),
        ("  3   March ", date(2026, 3, 3)),
        ("3 Mar", date(2026, 3, 3)),
        ("March 3rd", date(2026, 3, 3)),
        ("3 march 2021", date(2021, 3, 3)),
        ("Dec 3, 2021", date(2021, 12, 3)),
        ("3 December", date(2025, 12, 3)),
        ("22 November", date(2026, 11, 22)),
        ("29 February", date(2024, 2, 29)),
        ("March 2021", date(2021, 3, 1)),
        ("2021-03-03", date(2021, 3, 3)),
        ("2021-3", date(2021, 3, 1)),
        ("sunday", date(2026, 11, 15)),
        ("Saturday", date(2026, 11, 21)),
        ("", None),
        ("3", None),
        ("ma 3", None),
        ("ju", None),
        ("30 February", None),
        ("2021-13-01", None),
        ("0000-01-01", None),
        ("32 March 2021", None),
        ("a heron", None),
        ("99999999999999999999 March", None),
        ("3 March 2021 too", None),
    ],
)
def test_a_day_is_read_as_it_is_typed(typed: str, day: date | None) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("de_DE", "3. März", date(2026, 3, 3)),
        ("de_DE", "3 march", date(2026, 3, 3)),
        ("fr_FR", "3 août 2020", date(2020, 8, 3)),
        ("en_GB", "03/12/2021", date(2021, 12, 3)),
        ("en_US", "12/3/2021", date(2021, 12, 3)),
    ],
)
def test_a_day_is_read_in_the_persons_language(language: str, typed: str, day: date) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert read_day(typed, TODAY) == day
    finally:
        QLocale.setDefault(before)
