"""What a book says itself, in English, and how it says dates."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.mood import Valence

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
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class BookWords:
    """The words of a book.

    Attributes:
        moods: the person's own words for moods, where they have some.
    """

    moods: Mapping[int, str] = field(default_factory=dict)

    def __call__(self, key: str, **values: object) -> str:
        """Return one of the book's own sentences; values never are format strings themselves."""
        text = ENGLISH[key]
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", str(value), 1)
        return text

    def entries(self, count: int) -> str:
        """Return how many entries there are."""
        return self("entry" if count == 1 else "entries", count=f"{count:,}")

    def mood(self, valence: int) -> str:
        """Return the word for a mood."""
        usual = Valence(valence).name.replace("_", " ").lower()
        return self.moods.get(valence) or usual

    def day(self, day: date) -> str:
        """Return a day within its year."""
        return self(
            "day", weekday=WEEKDAYS[day.weekday()], day=day.day, month=MONTHS[day.month - 1]
        )

    def full_day(self, day: date) -> str:
        """Return a day with its year."""
        return self("full_day", day=day.day, month=MONTHS[day.month - 1], year=day.year)

    def month(self, day: date) -> str:
        """Return a month with its year."""
        return self("month", month=MONTHS[day.month - 1], year=day.year)

    def moment(self, at: datetime) -> str:
        """Return a day and a time within its year."""
        return self("moment", day=self.day(at.date()), time=f"{at:%H:%M}")
