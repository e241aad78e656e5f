"""The day that weeks begin with where the person is."""

from PySide6.QtCore import QLocale

# By the name of a locale that speaks in the place of another one, whose weeks stay.
_kept: dict[str, int] = {}


def keep_week(spoken: QLocale, own: QLocale) -> None:
    """Remember that weeks begin as in ``own`` where dates are said as in ``spoken``."""
    _kept[spoken.name()] = own.firstDayOfWeek().value


def first_weekday() -> int:
    """Return the day a week begins with, 1 for Monday to 7 for Sunday."""
    locale = QLocale()
    return _kept.get(locale.name(), locale.firstDayOfWeek().value)
