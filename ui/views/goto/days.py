"""Reading a day as a person types it: yesterday, 3 March, 2026-03-03."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.words import fold

_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s+(?:of\s+)?([^\W\d]+)\.?,?(?:\s+(\d{4}))?")
_MONTH_FIRST = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?")
_MONTH_ALONE = re.compile(r"([^\W\d]+)\.?\s+(\d{4})")
_LEAST = 3  # letters that name a month
_MONTHS = range(1, 13)
_WEEK = 7


def read_day(text: str, today: date) -> date | None:
    """Return the day that a text names, or None.

    A day without a year is the last one that has come, or today. A month with its year is its
    first day; a weekday is the last one before today.
    """
    words = " ".join(text.split())
    if not words:
        return None
    return _by_name(words, today) or _by_figures(words, today)


def _by_name(words: str, today: date) -> date | None:
    say = QCoreApplication.translate
    wanted = fold(words)
    names = {
        say("Days", "today"): 0,
        say("Days", "yesterday"): 1,
        say("Days", "the day before yesterday"): 2,
        "today": 0,
        "yesterday": 1,
    }
    for name, back in names.items():
        if fold(name) == wanted:
            return today - timedelta(days=back)
    for locale in _locales():
        for weekday in range(1, _WEEK + 1):
            long = locale.standaloneDayName(weekday, QLocale.FormatType.LongFormat)
            if fold(long) == wanted:
                back = (today.isoweekday() - weekday) % _WEEK or _WEEK
                return today - timedelta(days=back)
    return None


def _by_figures(words: str, today: date) -> date | None:
    if match := _ISO.fullmatch(words):
        return _day(int(match[1]), int(match[2]), int(match[3] or 1))
    if match := _DAY_FIRST.fullmatch(words):
        return _in_year(match[3], _month(match[2]), int(match[1]), today)
    if match := _MONTH_FIRST.fullmatch(words):
        return _in_year(match[3], _month(match[1]), int(match[2]), today)
    if match := _MONTH_ALONE.fullmatch(words):
        return _day(int(match[2]), _month(match[1]), 1)
    return _by_locale(words)


def _by_locale(words: str) -> date | None:
    """Read the short way of writing a day with its whole year, as the language has it."""
    if not re.search(r"\d{4}", words):
        return None
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    form = form if "yyyy" in form else form.replace("yy", "yyyy")
    found: QDate = QLocale().toDate(words, form)
    return _day(found.year(), found.month(), found.day()) if found.isValid() else None


def _in_year(year: str | None, month: int, day: int, today: date) -> date | None:
    if year:
        return _day(int(year), month, day)
    # The 29th of February comes every fourth year, but for some centuries.
    for back in range(9):
        found = _day(today.year - back, month, day)
        if found is not None and found <= today:
            return found
    return None


def _month(name: str) -> int:
    """Return a month's number, or 0; three letters are enough where they name one only."""
    wanted = fold(name)
    for locale in _locales():
        found = {
            month
            for month in _MONTHS
            for known in _month_names(locale, month)
            if known == wanted or (len(wanted) >= _LEAST and known.startswith(wanted))
        }
        if len(found) == 1:
            return found.pop()
    return 0


def _month_names(locale: QLocale, month: int) -> Iterator[str]:
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        for name in (locale.monthName(month, form), locale.standaloneMonthName(month, form)):
            yield fold(name).rstrip(".")


def _locales() -> tuple[QLocale, QLocale]:
    return QLocale(), QLocale.c()


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
