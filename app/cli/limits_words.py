"""Limits as they are typed on a terminal, and as they are read there."""

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from app.cli.printing import count
from app.cli.world import UsageError
from app.domain.boundaries.policy import Policy, checked
from app.domain.boundaries.spans import DAY, WEEK, Spans

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")
_HOUR = re.compile(r"(\d{1,2}):(\d{2})")
_OFF, _ALWAYS, _NEVER = "off", "always", "never"

_NUMBERS = {
    "day": "day_minutes", "session": "session_minutes", "pause": "pause_minutes",
    "break": "break_minute", "wait": "wait_minutes", "night_wait": "night_wait_minutes",
    "once_more_wait": "override_wait",
    "once_more_for": "override_minutes",
}  # fmt: skip
_OFFS: dict[str, int | None] = {
    "day": None, "session": None, "break": None, "wait": 0, "night_wait": 0,
}  # fmt: skip


def wanted(policy: Policy, options: argparse.Namespace) -> Policy:
    """Return a policy with what was typed in the place of what was there.

    Raises:
        UsageError: nothing was typed, or something that is no limit.
        BadLimit: a value lies outside of what a limit can be.
    """
    given = vars(options)
    found: dict[str, Any] = {
        field: _number(given[name], name)
        for name, field in _NUMBERS.items()
        if given[name] is not None
    }
    for name, field, read in (
        ("open", "windows", _windows), ("quiet", "quiet", _quiet), ("night", "night", _quiet),
        ("digest", "digest", _digest), ("turns_at", "turns_at", _minute),
    ):  # fmt: skip
        if given[name] is not None:
            reading: Callable[[Any], Any] = read
            found[field] = reading(given[name])
    if not found:
        raise UsageError("Say which limit, such as --day 30. See `lamplit limits set -h`.")
    return checked(replace(policy, **found))


def _number(text: str, name: str) -> int | None:
    if text == _OFF and name in _OFFS:
        return _OFFS[name]
    if not re.fullmatch(r"\d{1,4}", text, re.ASCII):
        raise UsageError(f"--{name.replace('_', '-')} takes minutes, such as 30.")
    return int(text)


def _minute(text: str) -> int:
    match = _HOUR.fullmatch(text.strip())
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:  # noqa: PLR2004 - a clock's
        raise UsageError("A time of day is written like 17:00.")
    return int(match[1]) * 60 + int(match[2])


def _stretch(text: str) -> tuple[int, int]:
    match = _HOURS.fullmatch(text.strip())
    if match is None:
        raise UsageError("Hours are written like 17:00-21:00.")
    end = DAY if (match[3], match[4]) == ("24", "00") else _minute(f"{match[3]}:{match[4]}")
    return _minute(f"{match[1]}:{match[2]}"), end


def _windows(texts: Sequence[str]) -> Spans | None:
    if list(texts) == [_ALWAYS]:
        return None
    if list(texts) == [_NEVER]:
        return ()
    pieces = []
    for text in texts:
        days, _, hours = text.strip().lower().rpartition(" ")
        start, end = _stretch(hours)
        length = (end - start) % DAY or DAY
        for day in _weekdays(days):
            begins = day * DAY + start
            pieces.append((begins, begins + length if begins + length <= WEEK else
                           begins + length - WEEK))  # fmt: skip
    return tuple(pieces)


def _weekdays(text: str) -> list[int]:
    if not text.strip():
        return list(range(7))
    found: list[int] = []
    for part in text.split(","):
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        ends = last if dash else first
        if first not in _DAYS or ends not in _DAYS:
            raise UsageError(f"Days are written like mon-fri or sat,sun: {', '.join(_DAYS)}.")
        start = _DAYS.index(first)
        found += [(start + n) % 7 for n in range((_DAYS.index(ends) - start) % 7 + 1)]
    return found


def _quiet(texts: Sequence[str]) -> Spans:
    if list(texts) == [_OFF]:
        return ()
    return tuple(_stretch(text) for text in texts)


def _digest(text: str) -> tuple[int, ...] | None:
    return None if text == _OFF else tuple(_minute(part) for part in text.split(","))


# --- reading them --------------------------------------------------------------------------------


def sentences(policy: Policy) -> list[str]:
    """Return a policy as sentences, one for each limit that is on."""
    said = []
    if policy.day_minutes is not None:
        said.append(f"{count(policy.day_minutes, 'minute')} a day.")
    if policy.session_minutes is not None:
        pause = count(policy.pause_minutes, "minute")
        said.append(f"{count(policy.session_minutes, 'minute')} in one go, then {pause} away.")
    if policy.windows is not None:
        said.append(f"Open {', '.join(map(_of_week, policy.windows)) or 'never'}.")
    if policy.quiet:
        said.append(f"Quiet {', '.join(map(_of_day, policy.quiet))}.")
    if policy.digest is not None:
        hours = ", ".join(map(clock, policy.digest))
        said.append(f"What arrives is shown at {hours}." if hours else "What arrives is not shown.")
    if policy.break_minute is not None:
        said.append(f"A word about a break after {count(policy.break_minute, 'minute')}.")
    if policy.wait_minutes:
        said.append(f"A post waits {count(policy.wait_minutes, 'minute')} before it goes out.")
    if policy.night and policy.night_wait_minutes > policy.wait_minutes:
        night = ", ".join(map(_of_day, policy.night))
        said.append(f"At night, {night}, it waits {count(policy.night_wait_minutes, 'minute')}.")
    return said


def clock(minute: int) -> str:
    """Return a minute of the day as a clock shows it."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _of_day(span: tuple[int, int]) -> str:
    return f"{clock(span[0])}-{clock(span[1])}"


def _of_week(span: tuple[int, int]) -> str:
    start, end = span
    last = (end - 1) // DAY
    until = clock(end - last * DAY)
    to = "" if last == start // DAY else f"{_DAYS[last]} "
    return f"{_DAYS[start // DAY]} {clock(start % DAY)}-{to}{until}"
