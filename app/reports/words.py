"""The words of the report, in English; the window passes others for the person's language."""

from collections.abc import Mapping
from datetime import date

from app.domain.feelings import CONTEXTS, LABELS
from app.domain.mood import Valence
from app.typeset.letters import is_rtl

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

ENGLISH: dict[str, str] = {
    "title": "Mood and measures",
    "title_named": "Mood and measures: {name}",
    "period": "{first} to {last}",
    "made": "Made on {date} with Lamplit {version}",
    "foot": "Self-reported in a private journal. Not a diagnosis.",
    "page": "Page {page} of {pages}",
    "topics": "What I want to talk about",
    "topics_more": "What I want to talk about, in full",
    "topics_rest": "{count} more or longer on page 2",
    "glance": "At a glance",
    "what": "What",
    "result": "Result",
    "based_on": "Based on",
    "days": "Days with a check-in",
    "n_of_n": "{count} of {total}",
    "longest_gap": "longest gap {days} days, {first} to {last}",
    "no_gap": "no day without one",
    "mood_now": "Mood, median of the last 4 weeks",
    "mood_value": "{value} of 7",
    "mood_before": "{value} of 7; {before} of 7 in the 4 weeks before",
    "mood_days": "{now} and {before} of 28 days",
    "mood_days_one": "{now} of 28 days",
    "mood_few": "too few days: {now} of 28; at least {least} are needed",
    "mood_reliable": "The two blocks differ by more than chance usually does.",
    "score_row": "{instrument}, first and last",
    "score_change": "{before} ({band_before}) to {after} ({band_after})",
    "score_plain": "{before} to {after}",
    "score_once": "{after} ({band_after})",
    "score_once_plain": "{after}",
    "change": "change {change}",
    "noise": "changes of {points} or more are usually more than measurement noise",
    "taken": "{count} times, {first} to {last}",
    "taken_once": "once, {last}",
    "sleep": "Sleep, median",
    "sleep_value": "{hours} h {minutes} min; usual range {low} to {high} h",
    "sleep_nights": "{count} of {total} nights",
    "sleep_early": "woke too early in {count}",
    "nothing": "Nothing was noted in this period.",
    "mood": "Mood",
    "mood_read": "Dots: days. Line: weekly median, from 3 days on. Hatched: a week or more without "
    "a check-in; nothing is filled in.",
    "mood_end_1": "very unpleasant",
    "mood_end_4": "neutral",
    "mood_end_7": "very pleasant",
    "away": "away",
    "landmarks": "Marks",
    "marks_rest": "{count} more on page 2",
    "measures": "Questionnaires",
    "depression": "{instrument}: solid line, filled circles",
    "anxiety": "{instrument}: dashed line, open squares",
    "bands_read": "Dotted lines: where the published bands begin.",
    "note": "Noted by the person themselves. Not a diagnosis, and not reviewed by a professional. "
    "Days without a check-in are missing, not average; hard days may be the ones left out.",
    "note_nine": "The PHQ-9 stands here as the PHQ-8: its question 9 is left out unless the person "
    "chooses to include it. That says nothing about the answer.",
    "note_letters": "Square brackets stand for characters that this page has no letters for: "
    "{scripts}. The CSV and JSON files have them as they were written.",
    "note_late": "* noted more than a day later.",
    "scores_table": "Every questionnaire",
    "scores_more": "Every questionnaire, continued",
    "date": "Date",
    "questionnaire": "Questionnaire",
    "range": "of {high}",
    "range_to": "({low} to {high})",
    "sources": "Where the questionnaires come from",
    "source": "Source",
    "item_nine": "{instrument}, question 9",
    "items": "Answers to each question",
    "question": "Question",
    "weeks_table": "Mood by week",
    "weeks_read": "Median (lowest to highest of the days’ middles), days of 7.",
    "week": "Week of",
    "median": "Median",
    "low_high": "Range",
    "days_short": "Days",
    "too_few": "too few",
    "contexts_table": "What check-ins had to do with",
    "context": "Context",
    "times": "Days",
    "middle": "Median mood",
    "together_table": "Appeared together",
    "together_read": "Median mood of days with and without, at least 10 days each. Not a cause.",
    "short_night": "Sleep under 6 hours",
    "poor_sleep": "Poor sleep",
    "early_waking": "Waking too early",
    "above": "{name} above {value}",
    "with": "With (days)",
    "without": "Without (days)",
    "labels_table": "Feelings named most",
    "feeling": "Feeling",
    "sleep_table": "Sleep by month",
    "sleep_head": "Sleep",
    "sleep_read": "Dots: nights. Line: weekly median, from 3 nights on.",
    "hours": "hours",
    "month": "Month",
    "nights": "Nights",
    "median_hours": "Median hours",
    "quality": "Quality, 1 to 5",
    "early": "Too early",
    "scales_table": "Own scales",
    "scale": "Scale",
    "mark": "Mark",
    "from_day": "From",
    "to_day": "To",
    "yes": "{count} times yes",
    "minutes": "min",
    "coping_table": "What was tried to help",
    "card": "Card",
    "used": "Used",
    "before_after": "Distress 0 to 10, before and after (median)",
    "helped": "Helped, 0 to 4 (median)",
    "notes": "Notes of check-ins",
    "excerpts": "Journal entries chosen for this report",
    "professional": "For",
    "mood_alt": "Chart of mood from {first} to {last}, on a scale from 1, very unpleasant, to 7, "
    "very pleasant. {count} of {total} days have a check-in. {summary} The table of weeks has "
    "every value.",
    "mood_alt_weeks": "Weekly medians lie between {low} and {high}; {weeks} of {all} weeks have "
    "one.",
    "mood_alt_none": "No week has the three days that a median needs.",
    "scores_alt": "Chart of questionnaire scores from {first} to {last}. {summary} The table of "
    "questionnaires has every value.",
    "scores_alt_one": "{instrument}: {count} values, from {before} to {after}, lowest {low}, "
    "highest {high}.",
    "sleep_alt": "Chart of hours of sleep from {first} to {last}: {count} nights, median {median} "
    "hours. The table of months has the values.",
    "subject": "Self-reported mood, questionnaires and sleep",
    "leaving_period": "The days it speaks of",
    "leaving_name": "What you are called",
    "leaving_check_ins": "Check-ins, each with its time",
    "leaving_feelings": "Check-ins with feelings",
    "leaving_contexts": "Check-ins with what they had to do with",
    "leaving_energy": "Check-ins with energy",
    "leaving_scores": "{instrument}: scores",
    "leaving_answers": "{instrument}: answers to single questions",
    "leaving_nine": "{instrument}: among them question 9",
    "leaving_nights": "Nights",
    "leaving_sleep_notes": "Notes of nights",
    "leaving_card_notes": "Notes on what was tried",
    "leaving_entry": "Journal entry, all its words",
    "leaving_cards": "Cards of professionals",
    "script.emoji": "emoji",
    "script.signs": "signs",
}
ENGLISH |= {f"month.{index}": name for index, name in enumerate(_MONTHS, 1)}
ENGLISH |= {f"label.{code}": word.word for code, word in LABELS.items()}
ENGLISH |= {f"context.{code}": word.word for code, word in CONTEXTS.items()}
ENGLISH |= {f"valence.{int(one)}": one.name.replace("_", " ").lower() for one in Valence}
ENGLISH |= {
    "day": "{day} {month} {year}",
    "day_short": "{day} {month}",
    "month_year": "{month} {year}",
    "minus": "−{number}",
    "plus": "+{number}",
}


class Words:
    """The words of one report.

    Args:
        own: in the person's language, by the keys of `ENGLISH`; what is missing stays English.
            Besides, ``band.`` with the name of a range of scores, ``decimal``, the sign before
            the parts of a number, and ``apart``, what stands between two facts.
    """

    def __init__(self, own: Mapping[str, str] | None = None) -> None:
        self._words = {**ENGLISH, **(own or {})}

    def __call__(self, key: str, **values: object) -> str:
        """Return the words of ``key`` with ``values`` put in."""
        return self._words[key].format(**values)

    def named(self, prefix: str, name: str) -> str:
        """Return the word for a name of somebody else's list, or the name itself."""
        return self._words.get(f"{prefix}.{name}", name)

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return is_rtl(self._words["title"])

    @property
    def apart(self) -> str:
        """What stands between two facts of one line."""
        return self._words.get("apart", "; ")

    def number(self, value: float, digits: int) -> str:
        """Return a number with so many digits after the sign that the language has there."""
        return f"{value:.{digits}f}".replace(".", self._words.get("decimal", "."))

    def day(self, day: date) -> str:
        """Return a date with its year."""
        return self("day", day=day.day, month=self.month(day), year=day.year)

    def short_day(self, day: date) -> str:
        """Return a date without its year."""
        return self("day_short", day=day.day, month=self.month(day))

    def month(self, day: date) -> str:
        """Return the short name of a month."""
        return self(f"month.{day.month}")

    def month_year(self, day: date) -> str:
        """Return a month with its year."""
        return self("month_year", month=self.month(day), year=day.year)

    def signed(self, number: int) -> str:
        """Return a change with its sign; 0 has none."""
        if not number:
            return "0"
        return self("minus" if number < 0 else "plus", number=abs(number))
