"""Days for tests of figures."""

from collections.abc import Iterable
from datetime import date, timedelta

from hypothesis import strategies as st

from app.domain.insights import DayMood

MONDAY = date(2026, 3, 2)


def run(values: Iterable[int | None], first: date = MONDAY) -> list[DayMood]:
    """A day after another; None is a day without a check-in."""
    return [
        DayMood(first + timedelta(days=place), (value,))
        for place, value in enumerate(values)
        if value is not None
    ]


classes = st.integers(1, 7)
dates = st.dates(date(1, 1, 1), date(9999, 12, 31))
near = st.dates(date(2024, 1, 1), date(2025, 12, 31))


@st.composite
def days(draw: st.DrawFn, when: st.SearchStrategy[date] = near) -> list[DayMood]:
    """Some days, each once, in any order, with moments and whole-day check-ins."""
    found = []
    for day in draw(st.lists(when, unique=True, max_size=60)):
        values = tuple(sorted(draw(st.lists(classes, max_size=5))))
        whole = tuple(sorted(draw(st.lists(classes, max_size=2))))
        if values or whole:
            found.append(DayMood(day, values, whole))
    return found
