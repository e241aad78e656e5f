"""Amounts of things that people count themselves: their words, and a range to draw them in."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

_HOUR = 60
_WHOLE = 1e12  # from here on digits say less than the power of ten
_TINY = 0.01
_PARTS = 4  # about so many steps in a range
_STEPS = (1, 2, 5, 10)
_CLOCK = (15, 30, 60, 120, 240, 360)  # steps of a length of time, in minutes


def amount_words(value: float, unit: str = "") -> str:
    """Return a number of any size with the unit after it, as the language writes it."""
    locale, size = QLocale(), abs(value)
    if size >= _WHOLE or 0 < size < _TINY:
        text = locale.toString(float(value), "g", _PARTS)
    elif value == int(value):
        text = locale.toString(int(value))
    else:
        text = locale.toString(float(value), "f", 1 if round(value, 1) == round(value, 2) else 2)
    return f"{text} {unit}" if unit else text


def length_words(minutes: float) -> str:
    """Return a length of time such as 20 min, 2 h or 1 h 30 min."""
    hours, rest = divmod(round(minutes), _HOUR)
    locale, say = QLocale(), QCoreApplication.translate
    if not hours:
        return say("Charts", "%1 min", "a length of time").replace("%1", locale.toString(rest))
    if not rest:
        return say("Charts", "%1 h", "a length of time").replace("%1", locale.toString(hours))
    text = say("Charts", "%1 h %2 min", "a length of time")
    return text.replace("%1", locale.toString(hours)).replace("%2", locale.toString(rest))


def round_range(
    values: Iterable[float], low: float | None, high: float | None, *, clock: bool = False
) -> tuple[float, float]:
    """Return a lowest and a highest value to draw, the second above the first.

    Args:
        values: what is drawn.
        low: the lower end where it is known; else it is a round number below the values.
        high: the upper end, likewise.
        clock: the values are minutes: the range begins at none, and ends on a round length.
    """
    if clock:
        low, high = 0.0, None
    known = [*values, *(end for end in (low, high) if end is not None)]
    least, most = min(known, default=0.0), max(known, default=1.0)
    step = _clock_step(most) if clock else _round_step(most / _PARTS - least / _PARTS)
    begin = low if low is not None else math.floor(least / step) * step
    end = high if high is not None else math.ceil(most / step) * step
    return (begin, end) if end > begin else (begin, begin + step)


def _round_step(rough: float) -> float:
    """Return 1, 2, 5 or 10 times a power of ten, not below a rough step."""
    if rough <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(rough))
    return next((step * power for step in _STEPS if step * power >= rough), 10 * power)


def _clock_step(most: float) -> float:
    rough = most / _PARTS
    return float(next((step for step in _CLOCK if step >= rough), _CLOCK[-1]))
