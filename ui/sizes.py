"""Sizes of files in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from ui.text import number


def size_text(size: int) -> str:
    """Return a size in bytes in a unit a person can picture."""
    value, unit = float(size), 0
    units = _units()
    while value >= 1000 and unit < len(units) - 1:  # noqa: PLR2004 - decimal units
        value, unit = value / 1000, unit + 1
    whole = value >= 10 or not unit  # noqa: PLR2004
    digits = number(round(value)) if whole else QLocale().toString(value, "f", 1)
    return units[unit].replace("%1", digits)


def _units() -> tuple[str, ...]:
    say = QCoreApplication.translate
    return (
        say("Size", "%1 B", "bytes"),
        say("Size", "%1 KB", "thousand bytes"),
        say("Size", "%1 MB"),
        say("Size", "%1 GB"),
        say("Size", "%1 TB"),
    )
