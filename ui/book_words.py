"""The words of a book in the window's language."""

from PySide6.QtCore import QCoreApplication, QLocale

from ui.i18n import present_language
from ui.widgets.mood import MOOD_NAMES, usual_mood_name

_MONTHS, _WEEK = 12, 7


def book_words() -> dict[str, str]:
    """Return the book's words by their keys."""
    from app.exchange.book.words import ENGLISH  # noqa: PLC0415 - when a journal is taken out

    locale = QLocale()
    form = QLocale.FormatType.LongFormat
    months = range(1, _MONTHS + 1)
    return {
        **{key: QCoreApplication.translate("BookPage", text) for key, text in ENGLISH.items()},
        **{f"month.{number}": locale.standaloneMonthName(number, form) for number in months},
        **{f"weekday.{number}": locale.dayName(number, form) for number in range(1, _WEEK + 1)},
        **{f"mood.{number}": usual_mood_name(number).lower()
           for number in range(1, len(MOOD_NAMES) + 1)},
        "lang": present_language(),
        "group": locale.groupSeparator(),
    }  # fmt: skip
