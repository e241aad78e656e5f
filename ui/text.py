"""Turning enums, failures and moments into words of the person's language."""

import re
import unicodedata
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from app.domain.boundaries.decide import Decision, Why
from app.domain.boundaries.failures import LimitReached
from app.domain.failures import DatabaseDamaged, Failure, VaultInUse, WrongRecoveryCode
from app.domain.feelings import CONTEXTS, LABELS
from app.domain.filled import Filled
from app.domain.passphrase import Level, Strength
from app.domain.recovery_code import Problem, Reading
from app.domain.when import local, local_date
from app.settings import Setting
from app.vault.vault import Notice
from app.vault.wal import LogDamaged
from ui import language

# What widgets say too, which know no journal.
beginning, digits_first, filled, listed, month_year, set_apart = (
    language.beginning, language.digits_first, language.filled, language.listed,
    language.month_year, language.set_apart,
)  # fmt: skip

_WIDE: Final = {"W", "F"}  # letters as wide as they are high
_WIDE_STOP: Final = "\u3002"
_ANY_COMMA: Final = re.compile("[,\u060c\u3001\uff0c]")


def failure_text(failure: Failure) -> str:
    """Return a failure's sentence; one made for the case at hand is translated if it is known."""
    if isinstance(failure, WrongRecoveryCode) and failure.reading is not None:
        return reading_text(failure.reading)
    if isinstance(failure, VaultInUse):
        return _in_use_text(failure)
    if isinstance(failure, LimitReached) and failure.decision is not None and failure.now:
        return _reached_text(failure.decision, failure.now, failure.zone)
    if isinstance(failure, DatabaseDamaged):
        return _damage_text(failure)
    said = str(failure)
    text = QCoreApplication.translate("Failure", said)
    # What an importer refuses as a whole stands among what it says of single entries.
    if text != said:
        return digits_first(text)
    return problem_text(failure.args[0] if failure.args else said)


def problem_text(detail: str) -> str:
    """Return what is wrong with something that is brought in, in the person's language."""
    if not isinstance(detail, Filled):
        return QCoreApplication.translate("Problem", detail)
    parts = [full_day(one) if isinstance(one, date) else isolated(one) for one in detail.parts]
    return filled(QCoreApplication.translate("Problem", detail.pattern), *parts)


def position_text(where: str) -> str:
    """Return where in a file something stands; a name or an id stays as it is."""
    return problem_text(where) if isinstance(where, Filled) else where


def _damage_text(failure: DatabaseDamaged) -> str:
    """What a command says names a command; a window has a button for that beside these words."""
    say = QCoreApplication.translate
    if isinstance(failure, LogDamaged):
        what = say("Damage", "A part of your newest changes is damaged on the disk, and opening "
                   "the journal would lose what you wrote after it.")  # fmt: skip
    elif str(failure) == failure.sentence:
        what = say("Damage", "A part of this journal's file is damaged.")
    else:
        what = say("Damage", "This journal's file cannot be read as a whole: it is damaged, or "
                   "belongs to another journal.")  # fmt: skip
    safe = say("Damage", "Nothing was changed. What can still be read can become a new journal; "
               "the damaged one stays as it is.")  # fmt: skip
    return f"{what} {safe}"


def reading_text(reading: Reading) -> str:
    """Return what is wrong with a recovery code as it was typed, and where to look again."""
    say = QCoreApplication.translate
    numbers = [number(group) for group in reading.groups]
    match reading.problem:
        case Problem.TOO_SHORT:
            text = say(
                "RecoveryCode",
                "The recovery code is %n characters too short. Check each group.",
                "",
                reading.missing,
            )
        case Problem.TOO_LONG:
            text = say(
                "RecoveryCode",
                "The recovery code is too long. It has eight groups of four characters.",
            )
        case Problem.TOO_MANY_UNREADABLE:
            text = say(
                "RecoveryCode",
                "Too many characters of the recovery code are missing. Try another way in.",
            )
        case _ if len(numbers) == 1:
            text = say(
                "RecoveryCode", "Group %1 of the recovery code is not right. Check it again."
            ).replace("%1", numbers[0])
        case _ if numbers:
            text = say(
                "RecoveryCode", "Groups %1 of the recovery code are not right. Check them again."
            ).replace("%1", QLocale().createSeparatedList(numbers))
        case _:
            text = say(
                "RecoveryCode",
                "The recovery code is not right. Compare each group with your copy.",
            )
    return text


def _in_use_text(failure: VaultInUse) -> str:
    say = QCoreApplication.translate
    if failure.holder == "window":
        text = say("VaultInUse", "Lamplit is already open with this journal, in another window.")
        since = say(
            "VaultInUse", "Lamplit is already open with this journal, in another window since %1."
        )
    else:
        text = say("VaultInUse", "Lamplit is already open with this journal, by another command.")
        since = say(
            "VaultInUse", "Lamplit is already open with this journal, by another command since %1."
        )
    if failure.since is not None:
        seen = _qt(failure.since.astimezone()).time()
        text = since.replace("%1", QLocale().toString(seen, QLocale.FormatType.ShortFormat))
    return f"{text} {say('VaultInUse', 'Close or lock it there first.')}"


def _reached_text(decision: Decision, now: datetime, zone: str) -> str:
    if decision.why is None:
        why = QCoreApplication.translate("Limits", "Your limits let nothing go out.")
        return f"{why} {saved_text()}"
    return f"{closed_text(decision, now, zone)} {saved_text()}"


def closed_text(decision: Decision, now: datetime, zone: str) -> str:
    """Return what keeps circles closed, and when they open again."""
    return f"{why_text(decision)} {opens_text(decision.opens_at, now, zone)}".strip()


def opens_text(opens: datetime | None, now: datetime, zone: str) -> str:
    """Return when circles open again."""
    say = QCoreApplication.translate
    if opens is None:
        return say("Limits", "Your circles stay closed until you change your limits.")
    return coming_text(
        opens, now, zone,
        say("Limits", "Your circles open again at %1."),
        say("Limits", "Your circles open again tomorrow at %1."),
        say("Limits", "Your circles open again on %2 at %1."),
    )  # fmt: skip


def saved_text() -> str:
    """Return that nothing that was being written is lost."""
    return QCoreApplication.translate("Limits", "Your draft is saved.")


def why_text(decision: Decision) -> str:
    """Return what keeps circles closed; empty where nothing does."""
    say = QCoreApplication.translate
    known = {
        Why.DAY: say("Limits", "That was your time for today."),
        Why.SESSION: say("Limits", "That was your time for one go."),
        Why.WINDOW: say("Limits", "Your circles are closed at this hour, as you chose."),
        Why.LOCK: say("Limits", "You have locked your circles."),
        Why.CLOCK: say("Limits", "The clock was set back during a lock."),
    }
    return "" if decision.why is None else known[decision.why]


def coming_text(
    moment: datetime, now: datetime, zone: str, today: str, tomorrow: str, another: str
) -> str:
    """Return the sentence that fits a coming moment, with its time as %1 and its day as %2."""
    on, here = local_date(moment, zone), local_date(now, zone)
    time = clock(moment, zone)
    if on == here:
        return filled(today, time)
    if on - here == timedelta(days=1):
        return filled(tomorrow, time)
    return filled(another, time, _day(on, here))


def _day(day: date, today: date) -> str:
    return long_day(day) if day.year == today.year else full_day(day)


def setting_label(setting: Setting[bool] | Setting[int] | Setting[str]) -> str:
    """Return a setting's label."""
    return QCoreApplication.translate("Setting", setting.label)


def setting_help(setting: Setting[bool] | Setting[int] | Setting[str]) -> str:
    """Return a setting's line of help."""
    return QCoreApplication.translate("Setting", setting.help)


def choice_label(label: str) -> str:
    """Return the label of one choice of a setting."""
    return QCoreApplication.translate("Setting", label)


def export_text(words: str) -> str:
    """Return what a format that a journal can go out in says of itself."""
    return QCoreApplication.translate("ExportForm", words)


def strength_text(strength: Strength) -> str:
    """Return the sentence that stands under a passphrase while it is chosen."""
    more = QCoreApplication.translate(
        "Strength", "Two more words would make it very hard to guess."
    )
    sentences = {
        Level.AT_ONCE: QCoreApplication.translate("Strength", "This could be guessed at once."),
        Level.MINUTES: QCoreApplication.translate(
            "Strength", "This could be guessed in a few minutes."
        ),
        Level.HOURS: QCoreApplication.translate(
            "Strength", "This could be guessed in a few hours."
        ),
        Level.DAYS: QCoreApplication.translate("Strength", "This could be guessed in a few days."),
        Level.MONTHS: QCoreApplication.translate(
            "Strength", "This could be guessed in a few months."
        ),
        Level.YEARS: QCoreApplication.translate("Strength", "This would take years to guess."),
        Level.CENTURIES: QCoreApplication.translate(
            "Strength", "This would take centuries to guess."
        ),
    }
    if not strength.guesses:
        return QCoreApplication.translate(
            "Strength", "Four or five words that do not belong together work well."
        )
    weak = strength.level not in {Level.YEARS, Level.CENTURIES}
    return f"{sentences[strength.level]} {more}" if weak else sentences[strength.level]


def notice_text(notice: Notice) -> str:
    """Return the sentence for something the vault noticed while opening."""
    known = {
        Notice.TWIN_USED: QCoreApplication.translate(
            "Notice", "The key file was damaged or missing. Its twin was used and put in its place."
        ),
        Notice.TWIN_REPAIRED: QCoreApplication.translate(
            "Notice", "The spare copy of the key file was damaged or missing. It was made again."
        ),
        Notice.KEYS_EDITED: QCoreApplication.translate(
            "Notice",
            "The key file was changed by something other than Lamplit. The true one was put back.",
        ),
        Notice.KEYS_STRIPPED: QCoreApplication.translate(
            "Notice", "Keys were missing from the key file. The true one was put back."
        ),
        Notice.KEYS_ROLLED_BACK: QCoreApplication.translate(
            "Notice",
            "An older key file had been put in place, in which a removed key may still work. "
            "The true one was put back.",
        ),
        Notice.KEYS_DIVERGED: QCoreApplication.translate(
            "Notice", "The key file came from a copy of this journal. The true one was put back."
        ),
        Notice.NEW_HERE: QCoreApplication.translate(
            "Notice", "This journal is open on this computer for the first time."
        ),
        Notice.COPIED: QCoreApplication.translate(
            "Notice", "This journal was restored or copied since it was last open here."
        ),
        Notice.USED_ELSEWHERE: QCoreApplication.translate(
            "Notice", "This journal was used on another computer since it was last open here."
        ),
        Notice.REKEY_FINISHED: QCoreApplication.translate(
            "Notice", "A change of keys that was cut off has been finished."
        ),
        Notice.LOW_SPACE: QCoreApplication.translate(
            "Notice", "The disk is nearly full. Free some space, so that everything can be saved."
        ),
    }  # fmt: skip
    return known[notice]


def feeling_name(code: str) -> str:
    """Return the word for a feeling; raises KeyError for a code that is none."""
    return QCoreApplication.translate("Feeling", LABELS[code].word)


def feeling_meaning(code: str) -> str:
    """Return in a few words what a feeling means; raises KeyError for a code that is none."""
    return QCoreApplication.translate("Feeling", LABELS[code].meaning)


def context_name(code: str) -> str:
    """Return the word for what it has to do with; raises KeyError for a code that is none."""
    return QCoreApplication.translate("Feeling", CONTEXTS[code].word)


def context_meaning(code: str) -> str:
    """Return in a few words what a context means; raises KeyError for a code that is none."""
    return QCoreApplication.translate("Feeling", CONTEXTS[code].meaning)


def clock(moment: datetime, zone: str) -> str:
    """Return the time of day on the wall clock of ``zone``, such as 21:04."""
    return QLocale().toString(_qt(local(moment, zone)).time(), QLocale.FormatType.ShortFormat)


def long_day(day: date) -> str:
    """Return a day with its weekday, such as Sunday, 22 November."""
    locale = QLocale()
    pattern = QCoreApplication.translate("Dates", "dddd, d MMMM", "a day of this year")
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def full_day(day: date) -> str:
    """Return a day with weekday and year, such as Sunday, 22 November 2026."""
    pattern = QCoreApplication.translate("Dates", "dddd, d MMMM yyyy", "a day with its year")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_weekday(day: date) -> str:
    """Return the short name of a day's weekday, such as Sun."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def year_text(day: date) -> str:
    """Return a year that stands alone, such as 2026."""
    pattern = QCoreApplication.translate("Dates", "yyyy", "a year alone")
    return QLocale().toString(QDate(day.year, 1, 1), pattern)


def split_list(text: str) -> list[str]:
    """Return what somebody wrote with commas between, in whatever script the commas are."""
    return [one for part in _ANY_COMMA.split(text) if (one := part.strip())]


def sentences(*parts: str) -> str:
    """Return parts as sentences, one after another; one without a full stop gets its script's."""
    whole = ""
    for part in filter(None, parts):
        wide = unicodedata.east_asian_width(part[-1]) in _WIDE
        between = "" if not whole or whole.endswith(_WIDE_STOP) else " "
        stop = "" if part.endswith((".", _WIDE_STOP)) else _WIDE_STOP if wide else "."
        whole += f"{between}{part}{stop}"
    return whole


def import_label(words: str) -> str:
    """Return what a format that can be brought in is called."""
    return QCoreApplication.translate("ImportForm", words)


def number(value: int) -> str:
    """Return a number with the language's own separators."""
    return QLocale().toString(value)


def isolated(name: str) -> str:
    """Return a name that can stand in a sentence of another direction (U+2068, U+2069)."""
    return f"\u2068{name}\u2069"


def unmarked(text: str) -> str:
    """Return somebody's words for a button, a box or a line of a menu: no sign marks a key."""
    return text.replace("&", "&&")


def moment_text(moment: datetime, zone: str, today: date) -> str:
    """Return when something was: today and yesterday by name, others by date; with the time."""
    seen = local(moment, zone)
    time = clock(moment, zone)
    if seen.date() == today:
        return QCoreApplication.translate("Dates", "today %1").replace("%1", time)
    if (today - seen.date()).days == 1:
        return QCoreApplication.translate("Dates", "yesterday %1").replace("%1", time)
    return f"{full_day(seen.date())} {time}"


def _qt(moment: datetime) -> QDateTime:
    return QDateTime(
        moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second
    )
