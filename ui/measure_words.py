"""What questionnaires and their scores are called, and what is said of a change."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.measures import Instrument, Score
from app.domain.scoring import Change, band
from ui.text import full_day, number

_WEEK = 7


def band_names(say: Callable[[str, str], str]) -> dict[str, str]:
    """Return what the authors call ranges of scores, by their English names.

    Args:
        say: translates a text of a context; that of the window, or of a report's language.
    """
    return {
        "none": say("Measure", "none"),
        "minimal": say("Measure", "minimal"),
        "none to minimal": say("Measure", "none to minimal"),
        "mild": say("Measure", "mild"),
        "moderate": say("Measure", "moderate"),
        "moderately severe": say("Measure", "moderately severe"),
        "severe": say("Measure", "severe"),
        "below screen": say("Measure", "below the limit of this short form"),
        "at or above screen": say("Measure", "at or above the limit of this short form"),
    }


def band_name(name: str) -> str:
    """Return what the authors call a range of scores, in the person's language."""
    say = QCoreApplication.translate
    return band_names(say).get(name, name)


def score_title(title: str) -> str:
    """Return what a score is called."""
    say = QCoreApplication.translate
    known = {
        "Total": say("Measure", "Total"),
        "Affect balance": say("Measure", "Balance of feelings"),
        "Positive feelings": say("Measure", "Pleasant feelings"),
        "Negative feelings": say("Measure", "Unpleasant feelings"),
        "Anxiety": say("Measure", "Worry"),
        "Depression": say("Measure", "Low mood"),
    }
    return known.get(title, title)


def score_words(score: Score, value: int) -> str:
    """Return a score with its band, such as 12, moderate."""
    found = band(score, value)
    return f"{number(value)}, {band_name(found.name)}" if found else number(value)


def range_words(score: Score) -> str:
    """Return what a score can be, such as "of 27", or "from -24 to 24"."""
    say = QCoreApplication.translate
    if score.low < 0:
        words = say("Measure", "from %1 to %2")
        return words.replace("%1", number(score.low)).replace("%2", number(score.high))
    return say("Measure", "of %1").replace("%1", number(score.high))


def change_text(change: Change) -> str:
    """Return the plain sentence about a change; it never says that anybody is better."""
    say = QCoreApplication.translate
    if not change.points:
        same = say("Measure", "%1 is %2, as it was the time before.")
        return same.replace("%1", change.title).replace("%2", number(change.after))
    if change.reliable is None:
        text = say("Measure", "%1 went from %2 to %3.")
    elif change.is_reliable:
        text = say(
            "Measure",
            "%1 went from %2 to %3. Changes of %4 or more are usually more than measurement noise.",
        )
    else:
        text = say(
            "Measure",
            "%1 went from %2 to %3. Changes of less than %4 can be measurement noise.",
        )
    values = (number(change.before), number(change.after), number(change.reliable or 0))
    for place, value in zip(("%2", "%3", "%4"), values, strict=True):
        text = text.replace(place, value)
    return text.replace("%1", change.title)


def period_words(days: int) -> str:
    """Return a time that a questionnaire looks back over, such as two weeks."""
    say = QCoreApplication.translate
    known = {
        _WEEK: say("Measure", "one week"),
        2 * _WEEK: say("Measure", "two weeks"),
        4 * _WEEK: say("Measure", "four weeks"),
    }
    return known.get(days) or say("Measure", "%n days", "", days)


def too_soon_text(instrument: Instrument, since: date, today: date) -> str:
    """Return from when the next filling-in makes sense, and why."""
    text = QCoreApplication.translate(
        "Measure", "%1 looks back %2. The next one makes sense from %3."
    )
    return (
        text.replace("%2", period_words(instrument.recall_days))
        .replace("%3", day_words(since, today))
        .replace("%1", instrument.title)
    )


def day_words(day: date, today: date) -> str:
    """Return a day without its weekday, such as 3 December; with its year if that is another."""
    if day.year != today.year:
        return full_day(day)
    pattern = QCoreApplication.translate("Measure", "d MMMM", "a day of this year")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def about_text(instrument: Instrument) -> str:
    """Return what a questionnaire asks about, in one line."""
    say = QCoreApplication.translate
    known = {
        "PHQ-9": say("Measure", "Low mood. Nine questions about the last two weeks."),
        "PHQ-8": say("Measure", "The PHQ-9 without its last question, on thoughts of death."),
        "PHQ-2": say("Measure", "Low mood, in two questions."),
        "PHQ-4": say("Measure", "Low mood and worry, in four questions."),
        "GAD-7": say("Measure", "Worry. Seven questions about the last two weeks."),
        "GAD-2": say("Measure", "Worry, in two questions."),
        "SPANE": say("Measure", "Feelings of the last four weeks, in twelve words."),
    }
    own = say("Measure", "Added by you, %n questions.", "", len(instrument.items))
    return known.get(instrument.id, own)


def altered_text() -> str:
    """Return what is said of a questionnaire whose file is not the one that was shipped."""
    return QCoreApplication.translate(
        "Measure",
        "The file of this questionnaire was altered. It can be filled in, but it is not scored.",
    )
