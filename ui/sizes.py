"""Sizes of files in words."""

from ui.text import number


def size_text(size: int) -> str:
    """Return a size in bytes in a unit a person can picture."""
    value, unit = float(size), 0
    units = ("B", "KB", "MB", "GB", "TB")
    while value >= 1000 and unit < len(units) - 1:  # noqa: PLR2004 - decimal units
        value, unit = value / 1000, unit + 1
    digits = number(round(value)) if value >= 10 or not unit else f"{value:.1f}"  # noqa: PLR2004
    return f"{digits} {units[unit]}"
