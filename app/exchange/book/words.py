"""What a book says itself, and how it says dates; in English unless it is given other words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.mood import Valence
from app.typeset.letters import is_rtl

_PLACE = re.compile(r"(\{\w+\})")

ENGLISH: dict[str, str] = {
    "title": "Journal",
    "contents": "Contents",
    "entry": "{count} entry",
    "entries": "{count} entries",
    "span": "{first} to {last}",
    "day": "{weekday} {day} {month}",
    "moment": "{day}, {time}",
    "full_day": "{day} {month} {year}",
    "month": "{month} {year}",
    "mood": "Mood: {mood}",
    "photo": "Photo",
    "missing": "This picture is not here.",
    "missing_named": "This picture is not here: {alt}",
    "file": "Kept in the journal: {names}",
    "files": "Kept in the journal: {names}",
    "made": "Made with Lamplit. These pages are not encrypted: whoever has them can read them.",
    "nothing": "There is nothing in this book.",
    "letters": "Square brackets stand for characters that this computer has no letters for: "
    "{scripts}.",
    "back": "To the contents",
    "before": "Earlier",
    "after": "Later",
    "done": "done",
    "open": "not done",
}
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


#: Not for translators: the window knows them in every language.
KNOWN: dict[str, str] = {
    "lang": "en",
    "group": ",",
    **{f"month.{number}": name for number, name in enumerate(_MONTHS, 1)},
    **{f"weekday.{number}": name for number, name in enumerate(_WEEKDAYS, 1)},
    **{f"mood.{int(one)}": one.name.replace("_", " ").lower() for one in Valence},
}


@dataclass(frozen=True)
class BookWords:
    """The words of a book.

    Attributes:
        moods: the person's own words for moods, where they have some.
        own: in another language, by the keys of `ENGLISH` and `KNOWN`; what is missing is English.
    """

    moods: Mapping[int, str] = field(default_factory=dict)
    own: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, key: str, **values: object) -> str:
        """Return one of the book's own sentences; values never are format strings themselves."""
        parts = _PLACE.split(self._word(key))
        given = {f"{{{name}}}": str(value) for name, value in values.items()}
        return "".join(given.get(part, part) for part in parts)

    @property
    def lang(self) -> str:
        """The language, as two or three letters."""
        return self._word("lang")

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return is_rtl(self._word("contents"))

    @property
    def chars(self) -> set[str]:
        """Every character that these words are made of."""
        return {char for text in self.own.values() for char in text}

    def entries(self, count: int) -> str:
        """Return how many entries there are."""
        said = f"{count:,}".replace(",", self._word("group"))
        return self("entry" if count == 1 else "entries", count=said)

    def mood(self, valence: int) -> str:
        """Return the word for a mood."""
        return self.moods.get(valence) or self._word(f"mood.{valence}")

    def month_name(self, month: int) -> str:
        """Return the name of a month from 1 to 12."""
        return self._word(f"month.{month}")

    def day(self, day: date) -> str:
        """Return a day within its year."""
        return self(
            "day", weekday=self._word(f"weekday.{day.isoweekday()}"), day=day.day,
            month=self.month_name(day.month),
        )  # fmt: skip

    def full_day(self, day: date) -> str:
        """Return a day with its year."""
        return self("full_day", day=day.day, month=self.month_name(day.month), year=day.year)

    def month(self, day: date) -> str:
        """Return a month with its year."""
        return self("month", month=self.month_name(day.month), year=day.year)

    def moment(self, at: datetime) -> str:
        """Return a day and a time within its year."""
        return self("moment", day=self.day(at.date()), time=f"{at:%H:%M}")

    def _word(self, key: str) -> str:
        return self.own.get(key) or ENGLISH.get(key) or KNOWN[key]
