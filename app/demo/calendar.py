"""Which text falls on which day of the year."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random

from app.demo.pool import Text

#: How far back the story goes.
LENGTH = 400
_DAY = timedelta(days=1)
_MOST_A_DAY = 3
# While these go on there is nothing else to write about.
_ALL_OF_IT = frozenset(("bergen", "flu"))
_APART = 40
# The rest of the texts fall on any day that will have them, also a full one.
_SPREAD = 0.55


@dataclass
class Calendar:
    """The days up to ``today`` and what is written on them."""

    today: date
    random: Random
    length: int = LENGTH
    days: dict[date, list[tuple[datetime, Text]]] = field(default_factory=lambda: defaultdict(list))
    _closed: set[date] = field(default_factory=set)

    @property
    def first(self) -> date:
        """The first day."""
        return self.today - self.length * _DAY

    def all_days(self) -> list[date]:
        """Return every day of the story."""
        return [self.first + index * _DAY for index in range(self.length + 1)]

    def rest(self, share: float) -> None:
        """Leave about ``share`` of the days empty, some of them together."""
        days = self.all_days()
        while len(self._closed) < share * len(days):
            start = self.random.choice(days[:-3])
            run = self.random.choice((1, 1, 1, 1, 2, 2, 3, 5, 8))
            self._closed.update(start + index * _DAY for index in range(run))
        self._closed -= {self.today, self.today - _DAY}

    def tell(self, arc: Iterable[Text]) -> None:
        """Place the texts of one arc in the last year in which all of it is over."""
        texts = list(arc)
        for back in range(3):
            year = self.today.year - back
            dates = _arc_dates(texts, year)
            if dates[-1] < self.today:
                break
        for text, day in zip(texts, dates, strict=True):
            if day >= self.first:
                self.put(text, day)
        if texts[0].arc in _ALL_OF_IT:
            span = (dates[-1] - dates[0]).days
            self._closed.update(dates[0] + index * _DAY for index in range(span + 1))

    def place(self, chain: tuple[Text, ...]) -> bool:
        """Place a text and those that follow it; False where no day will have it."""
        days = [day for day in self.all_days() if self._fits(chain[0], day)]
        if not days:
            return False
        if self.random.random() < _SPREAD:
            emptiest = min(len(self.days[day]) for day in days)
            days = [day for day in days if len(self.days[day]) == emptiest]
        day = self.random.choice(days)
        at = self.put(chain[0], day)
        for text in chain[1:]:
            day = self._following(text, day)
            if day >= self.today:
                break
            at = self.put(text, day, after=at)
        return True

    def put(self, text: Text, day: date, after: datetime | None = None) -> datetime:
        """Place a text on a day, at a time of its own, and return when."""
        taken = [at for at, _ in self.days[day]]
        low, high = text.hours[0] * 60, min(text.hours[1] * 60 + 59, 23 * 60 + 55)
        if after and after.date() == day:
            low = min(after.hour * 60 + after.minute + 5, high - 1)
        at = datetime.combine(day, time(12))
        for _ in range(30):
            minute = self.random.randint(low, max(low, high))
            at = datetime.combine(day, time(minute // 60, minute % 60))
            if all(abs(at - other) >= timedelta(minutes=_APART) for other in taken) or after:
                break
        self.days[day].append((at, text))
        return at

    def _fits(self, text: Text, day: date) -> bool:
        return (
            day.month in text.months
            and day.weekday() in text.weekdays
            and day.day in text.dates
            and day not in self._closed
            and day < self.today
            and len(self.days[day]) < _MOST_A_DAY
            and not self._near(text.subject, day)
        )

    def _near(self, subject: str, day: date) -> bool:
        around = (day - _DAY, day, day + _DAY)
        return any(text.subject == subject for one in around for _, text in self.days[one])

    def _following(self, text: Text, day: date) -> date:
        low, high = text.follows or (0, 0)
        choices = [day + gap * _DAY for gap in range(low, high + 1)]
        fitting = [one for one in choices if one.weekday() in text.weekdays]
        return self.random.choice(fitting or choices)


def _arc_dates(texts: list[Text], year: int) -> list[date]:
    """Return each text's date; an arc that runs past New Year ends in ``year``."""
    dates: list[date] = []
    for text in reversed(texts):
        month, day = text.on or (1, 1)
        when = _from(date(year, month, min(day, 28) if month == 2 else day), text)  # noqa: PLR2004 - February
        while dates and when > dates[-1]:
            year -= 1
            when = _from(date(year, month, day), text)
        dates.append(when)
    return dates[::-1]


def _from(day: date, text: Text) -> date:
    while day.weekday() not in text.weekdays:
        day += _DAY
    return day
