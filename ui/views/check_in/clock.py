"""Times of day as people type them."""

from datetime import time

from PySide6.QtCore import QLocale, QTime


def read_time(text: str) -> time | None:
    """Return the time of day that a text means, as the language writes it or like 21:04."""
    text, locale = text.strip(), QLocale()
    for form in (locale.timeFormat(QLocale.FormatType.ShortFormat), "H:mm", "HH:mm", "H.mm", "H"):
        found = locale.toTime(text, form)
        if not found.isValid():
            found = QTime.fromString(text, form)
        if found.isValid():
            return time(found.hour(), found.minute())
    return None


def time_text(moment: time | None) -> str:
    """Return a time of day as the language writes it; empty for None."""
    if moment is None:
        return ""
    seen = QTime(moment.hour, moment.minute)
    return QLocale().toString(seen, QLocale.FormatType.ShortFormat)
