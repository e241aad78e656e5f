"""What the room says of limits: each one as a sentence, hours, days and moments."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.boundaries.hours import EVERY_DAY, daily_of, hours_of
from app.domain.boundaries.policy import NO_LIMITS, Policy
from app.domain.boundaries.spans import Spans
from ui.text import coming_text, filled, set_apart
from ui.views.circle.words import minute_text
from ui.views.kit.words import minutes_text
from ui.week import first_weekday
from ui.widgets.charts.words import weekday_words

_WEEK = 7
_FEW = 2  # days in a row that are named both


class Rule(StrEnum):
    """One limit, as it stands on a line of its own."""

    DAY = "day"
    SESSION = "session"
    BREAK = "break"
    WINDOWS = "windows"
    QUIET = "quiet"
    DIGEST = "digest"
    WAIT = "wait"
    ONCE_MORE = "once-more"
    TURN = "turn"


#: What each rule is kept in.
FIELDS: dict[Rule, tuple[str, ...]] = {
    Rule.DAY: ("day_minutes",),
    Rule.SESSION: ("session_minutes", "pause_minutes"),
    Rule.BREAK: ("break_minute",),
    Rule.WINDOWS: ("windows",),
    Rule.QUIET: ("quiet",),
    Rule.DIGEST: ("digest",),
    Rule.WAIT: ("wait_minutes", "night_wait_minutes", "night"),
    Rule.ONCE_MORE: ("override_wait", "override_minutes"),
    Rule.TURN: ("turns_at",),
}
#: Those that say how the others work; they are never off.
HOWS = (Rule.ONCE_MORE, Rule.TURN)


def is_on(rule: Rule, policy: Policy) -> bool:
    """Whether a policy sets a limit; what says how limits work is not one."""
    if rule is Rule.WAIT:
        return policy.wait_minutes > 0 or (policy.night_wait_minutes > 0 and bool(policy.night))
    (first, *_) = FIELDS[rule]
    return rule not in HOWS and getattr(policy, first) != getattr(NO_LIMITS, first)


def rule_name(rule: Rule) -> str:
    """Return what a rule is called."""
    say = QCoreApplication.translate
    return {
        Rule.DAY: say("Boundaries", "Time a day"),
        Rule.SESSION: say("Boundaries", "Time in one go"),
        Rule.BREAK: say("Boundaries", "A break"),
        Rule.WINDOWS: say("Boundaries", "When circles open"),
        Rule.QUIET: say("Boundaries", "Quiet hours"),
        Rule.DIGEST: say("Boundaries", "When what arrived is shown"),
        Rule.WAIT: say("Boundaries", "A wait before a post goes out"),
        Rule.ONCE_MORE: say("Boundaries", "Opening once more"),
        Rule.TURN: say("Boundaries", "When my day begins"),
    }[rule]


def rule_help(rule: Rule) -> str:
    """Return what a rule does, in a sentence or two."""
    say = QCoreApplication.translate
    return {
        Rule.DAY: say(
            "Boundaries",
            "Time counts while a circle is in front and you do something. Nothing is carried over.",
        ),
        Rule.SESSION: say(
            "Boundaries",
            "A stay ends once you were away for the pause. A short look elsewhere does not end it.",
        ),
        Rule.BREAK: say("Boundaries", "A line in the window, once in a stay. It closes nothing."),
        Rule.WINDOWS: say(
            "Boundaries", "Outside these hours circles are closed. Your own pages never are."
        ),
        Rule.QUIET: say(
            "Boundaries",
            "Nothing new is shown and nothing goes out. What arrives is kept and shown after them.",
        ),
        Rule.DIGEST: say(
            "Boundaries", "What had arrived by then is shown. What others take back goes at once."
        ),
        Rule.WAIT: say(
            "Boundaries", "Until then it is only yours: you can change it or keep it private."
        ),
        Rule.ONCE_MORE: say(
            "Boundaries",
            "It costs a wait and one sentence, which stands in your look-back and nowhere else.",
        ),
        Rule.TURN: say(
            "Boundaries", "A night belongs to its evening. Looser limits hold from here on."
        ),
    }[rule]


def rule_text(rule: Rule, policy: Policy) -> str:
    """Return a rule of a policy as a sentence."""
    if rule in HOWS:
        return _how_text(rule, policy)
    if not is_on(rule, policy):
        return _off_text(rule)
    if rule in {Rule.WINDOWS, Rule.QUIET, Rule.DIGEST}:
        return _hours_text(rule, policy)
    return _wait_text(policy) if rule is Rule.WAIT else _time_text(rule, policy)


def _time_text(rule: Rule, policy: Policy) -> str:
    say = QCoreApplication.translate
    text = {
        Rule.DAY: say("Boundaries", "%1 a day"),
        Rule.SESSION: say("Boundaries", "%1 in one go, then %2 away"),
        Rule.BREAK: say("Boundaries", "A word about a break after %1"),
    }[rule]
    return filled(text, *(minutes_text(getattr(policy, name)) for name in FIELDS[rule]))


def _hours_text(rule: Rule, policy: Policy) -> str:
    say = QCoreApplication.translate
    if rule is Rule.QUIET:
        return filled(say("Boundaries", "Quiet %1"), daily_text(policy.quiet))
    if rule is Rule.WINDOWS:
        text = say("Boundaries", "Open %1") if policy.windows else say("Boundaries", "Never open")
        return filled(text, windows_text(policy.windows or ()))
    if not policy.digest:
        return say("Boundaries", "What arrives is not shown")
    return filled(say("Boundaries", "What arrived is shown at %1"), times(policy.digest))


def _off_text(rule: Rule) -> str:
    say = QCoreApplication.translate
    return {
        Rule.DAY: say("Boundaries", "As long a day as you like"),
        Rule.SESSION: say("Boundaries", "As long in one go as you like"),
        Rule.BREAK: say("Boundaries", "No word about a break"),
        Rule.WINDOWS: say("Boundaries", "Open at any hour"),
        Rule.QUIET: say("Boundaries", "No quiet hours"),
        Rule.DIGEST: say("Boundaries", "What arrives is shown at once"),
        Rule.WAIT: say("Boundaries", "A post goes out at once"),
    }[rule]


def _how_text(rule: Rule, policy: Policy) -> str:
    say = QCoreApplication.translate
    if rule is Rule.TURN:
        return filled(say("Boundaries", "My day begins at %1"), minute_text(policy.turns_at))
    text = say("Boundaries", "Past a limit: a wait of %1, then open for %2")
    return filled(text, minutes_text(policy.override_wait), minutes_text(policy.override_minutes))


def _wait_text(policy: Policy) -> str:
    say, wait = QCoreApplication.translate, minutes_text(policy.wait_minutes)
    night, at_night = daily_text(policy.night), minutes_text(policy.night_wait_minutes)
    if not policy.night or policy.night_wait_minutes <= policy.wait_minutes:
        return filled(say("Boundaries", "Wait %1 before a post goes out"), wait)
    if not policy.wait_minutes:
        text = say("Boundaries", "Wait %1 before a post goes out at night, %2")
        return filled(text, at_night, night)
    text = say("Boundaries", "Wait %1 before a post goes out, and %2 at night, %3")
    return filled(text, wait, at_night, night)


# --- hours and days ------------------------------------------------------------------------------


def span_text(start: int, end: int) -> str:
    """Return from when to when, by minutes of the day."""
    if start == end == 0:
        return QCoreApplication.translate("Boundaries", "all day")
    text = QCoreApplication.translate("Boundaries", "%1 to %2", "two times of the day")
    return filled(text, minute_text(start), minute_text(end))


def daily_text(spans: Spans) -> str:
    """Return stretches of the day."""
    return _listed(span_text(*one) for one in daily_of(spans))


def times(minutes: Iterable[int]) -> str:
    """Return times of the day."""
    return _listed(map(minute_text, minutes))


def windows_text(windows: Spans) -> str:
    """Return stretches of the week."""
    text = QCoreApplication.translate("Boundaries", "%1, %2", "days and the hours on them")
    return set_apart(
        filled(text, days_text(one.days), span_text(one.start, one.end))
        for one in hours_of(windows)
    )


def days_text(days: Iterable[int]) -> str:
    """Return days of the week, 0 for Monday; several in a row as from one to another."""
    chosen = frozenset(days)
    if chosen == EVERY_DAY:
        return QCoreApplication.translate("Boundaries", "every day")
    text = QCoreApplication.translate("Boundaries", "%1 to %2", "two days of the week")
    parts = []
    for run in _runs(sorted(chosen)):
        names = [weekday_words(day + 1, short=True) for day in run]
        parts += [filled(text, names[0], names[-1])] if len(run) > _FEW else names
    return _listed(parts)


def week_order() -> list[int]:
    """Return the days of the week, 0 for Monday, from the one with which it begins here."""
    first = first_weekday() - 1
    return [(first + number) % _WEEK for number in range(_WEEK)]


def _runs(days: list[int]) -> list[list[int]]:
    """Return days in groups that follow one another."""
    found: list[list[int]] = []
    for day in days:
        if found and found[-1][-1] == day - 1:
            found[-1].append(day)
        else:
            found.append([day])
    return found


def _listed(parts: Iterable[str]) -> str:
    return QLocale().createSeparatedList(list(parts))


# --- moments -----------------------------------------------------------------------------------


def moment_words(moment: datetime, now: datetime, zone: str) -> str:
    """Return when something is, for the end of a sentence: today at 17:00, tomorrow at 17:00."""
    say = QCoreApplication.translate
    return coming_text(
        moment, now, zone,
        say("Boundaries", "today at %1"),
        say("Boundaries", "tomorrow at %1"),
        say("Boundaries", "%2 at %1", "a time and a day"),
    )  # fmt: skip
