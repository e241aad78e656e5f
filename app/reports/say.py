"""How the pages say numbers, dates and names: one place, with the person's language in it."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.measures import Instrument, Score
from app.domain.scoring import band
from app.domain.when import local_date
from app.reports.words import Words
from app.typeset.letters import Letters

_NONE = "–"


@dataclass(frozen=True)
class Say:
    """The words of a report, and what cleans other people's words for its letters."""

    words: Words
    letters: Letters

    def __call__(self, key: str, **values: object) -> str:
        """Return the report's own words."""
        return self.letters.line(self.words(key, **values))

    def own(self, text: str) -> str:
        """Return somebody's words on one line."""
        return self.letters.line(text)

    def day(self, day: date) -> str:
        """Return a date with its year."""
        return self.own(self.words.day(day))

    def day_of(self, moment: datetime, zone: str) -> str:
        """Return the date that the person saw."""
        return self.day(local_date(moment, zone))

    def number(self, value: float | None) -> str:
        """Return a number without needless zeros, a dash for none."""
        if value is None:
            return _NONE
        digits = len(f"{value:.2f}".rstrip("0").partition(".")[2])
        return self.words.number(value, digits)

    def hours(self, value: float | None) -> str:
        """Return hours with one digit, a dash for none."""
        return _NONE if value is None else self.words.number(value, 1)

    def score(self, score: Score, value: int) -> str:
        """Return a value of a score, with a true minus where it can be below zero."""
        return self.words.signed(value) if score.low < 0 else str(value)

    def range(self, score: Score) -> str:
        """Return what a score is out of: "of 27"."""
        top = self.score(score, score.high)
        return self("range_to" if score.low < 0 else "range", high=top,
                    low=self.score(score, score.low))  # fmt: skip

    def band(self, score: Score, value: int) -> str:
        """Return the published name of the band a value lies in, empty where there is none."""
        found = band(score, value)
        return self.own(self.words.named("band", found.name)) if found else ""

    def instrument(self, instrument: Instrument) -> str:
        """Return what a questionnaire is called."""
        return self.own(instrument.title)

    def context(self, code: str) -> str:
        """Return the word for a context."""
        return self.own(self.words.named("context", code))

    def label(self, code: str) -> str:
        """Return the word for a feeling."""
        return self.own(self.words.named("label", code))


def main_score(instrument: Instrument) -> Score | None:
    """Return the score that a questionnaire is known by; None where nothing is counted."""
    return instrument.scores[0] if instrument.scores else None
