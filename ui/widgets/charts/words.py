"""Words that several charts say: days, middle values and spreads."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.language import beginning, filled
from ui.widgets.mood import CLASSES, NEUTRAL, mood_inside, mood_name


def day_words(day: date) -> str:
    """Return a day with its weekday, such as Friday, 6 March 2026."""
    pattern = QCoreApplication.translate("Charts", "dddd, d MMMM yyyy", "a day in a chart")
    return QLocale().toString(_qt(day), pattern)


def date_words(day: date) -> str:
    """Return a date, such as 6 March 2026."""
    pattern = QCoreApplication.translate("Charts", "d MMMM yyyy", "a date in a chart")
    return QLocale().toString(_qt(day), pattern)


def span_words(first: date, last: date) -> str:
    """Return two dates as a stretch of time, or one if they are the same."""
    if first == last:
        return date_words(first)
    text = QCoreApplication.translate("Charts", "%1 to %2", "two dates")
    begin = date_words(first)
    if first.year == last.year:
        pattern = QCoreApplication.translate("Charts", "d MMMM", "a date without its year")
        begin = QLocale().toString(_qt(first), pattern)
    return text.replace("%1", begin).replace("%2", date_words(last))


def month_words(month: int, *, short: bool) -> str:
    """Return the name of a month from 1 to 12."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneMonthName(month, form)


def weekday_words(weekday: int, *, short: bool) -> str:
    """Return the name of a weekday from 1 (Monday) to 7."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(weekday, form)


def number_words(value: float) -> str:
    """Return a number with the language's own separators, one decimal where it has some."""
    locale = QLocale()
    if value == int(value):
        return locale.toString(int(value))
    return locale.toString(float(value), "f", 1)


def hours_words(hours: float) -> str:
    """Return a length of time, such as 7 h 30 min."""
    minutes = round(hours * 60)
    text = QCoreApplication.translate("Charts", "%1 h %2 min", "a length of time")
    whole = QLocale().toString(minutes // 60)
    return text.replace("%1", whole).replace("%2", QLocale().toString(minutes % 60))


def middle_words(value: float, *, inside: bool = False) -> str:
    """Return the words for a middle value from 1 to 7, which may lie between two classes.

    They begin a line; with `inside` they stand in the middle of a sentence.
    """
    low = min(int(value), CLASSES)
    return spread_words(low, low if value == low else low + 1, inside=inside)


def spread_words(low: int, high: int, *, inside: bool = False) -> str:
    """Return from which class to which; they begin a line, or stand `inside` a sentence."""
    if low == high:
        return mood_inside(low) if inside else mood_name(low)
    text = QCoreApplication.translate("Charts", "%1 to %2", "two moods")
    if inside:
        return filled(text, mood_inside(low), mood_inside(high))
    if text.startswith("%1"):
        return filled(text, mood_name(low), mood_inside(high))
    return beginning(filled(text, mood_inside(low), mood_inside(high)))


def tile_of(middle: float) -> int:
    """Return the class whose tile stands for a middle value: the one nearer to neutral."""
    return NEUTRAL + int(middle - NEUTRAL)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
