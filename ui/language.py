"""How the language that is on joins words: commas, places in sentences, capitals, months."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

#: The one program with such a name that sentences here speak of.
_DIGITS_FIRST: Final = "7-Zip"
_PLACE: Final = re.compile("%([1-9])")
_COMMAS: Final = {QLocale.Language.Arabic: "\u060c ", QLocale.Language.Japanese: "\u3001"}
_SEMICOLONS: Final = {
    QLocale.Language.Arabic: "\u061b ", QLocale.Language.French: "\u202f; ",
    QLocale.Language.Japanese: "\uff1b",
}  # fmt: skip


def month_year(day: date) -> str:
    """Return a month, such as November 2026."""
    pattern = QCoreApplication.translate("Dates", "MMMM yyyy", "a month with its year")
    return QLocale().toString(QDate(day.year, day.month, 1), pattern)


def beginning(text: str) -> str:
    """Return words that begin a line, such as a day in a heading, with a capital letter.

    Some languages write days and months small.
    """
    return text[:1].upper() + text[1:]


def digits_first(text: str) -> str:
    """Return a text in which a name that begins with a digit keeps its order (U+2068, U+2069).

    Among words from right to left its digit would stand behind it.
    """
    return text.replace(_DIGITS_FIRST, f"\u2068{_DIGITS_FIRST}\u2069")


def listed(parts: Iterable[str]) -> str:
    """Return parts in a row with the language's own comma, without an "and"."""
    return _COMMAS.get(QLocale().language(), ", ").join(parts)


def set_apart(parts: Iterable[str]) -> str:
    """Return parts that have commas of their own in a row, with the language's own semicolon."""
    return semicolon(QLocale()).join(parts)


def semicolon(locale: QLocale) -> str:
    """Return what a language puts between parts that have commas of their own."""
    return _SEMICOLONS.get(locale.language(), "; ")


def filled(text: str, *parts: str) -> str:
    """Return a text with its places %1, %2 and so on filled, all at once.

    What stands in a part stays as it is, though it looks like a place: people write what they like.
    A place that has no part stays too.
    """

    def part(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        return parts[at] if at < len(parts) else found[0]

    return _PLACE.sub(part, text)
