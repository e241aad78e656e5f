"""Dates the way people and other programs write them in notes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, UTC, datetime, time, timedelta

from app.domain.when import to_utc

_CLOCK = r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?"
_ZONE = r"(?P<zone>\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?"
_TAIL = rf"(?:[T,\s]+(?:at\s+)?{_CLOCK}\s*(?P<half>[AaPp]\.?[Mm]\.?)?)?{_ZONE}"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s+)?"
_YEAR_FIRST = re.compile(
    rf"(?P<year>\d{{4}})[-/._](?P<month>\d{{1,2}})[-/._](?P<day>\d{{1,2}}){_TAIL}"
)
_YEAR_LAST = re.compile(
    rf"(?P<a>\d{{1,2}})(?P<mark>[-/.])(?P<b>\d{{1,2}})[-/.](?P<year>\d{{4}}){_TAIL}"
)
_DAY_NAME = re.compile(
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})\.?\s+(?P<name>[A-Za-z]{{3,9}})\.?,?\s+(?P<year>\d{{4}}){_TAIL}"
)
_NAME_DAY = re.compile(
    rf"{_WEEKDAY}(?P<name>[A-Za-z]{{3,9}})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}}){_TAIL}"
)
# As C's ctime writes it.
_TIME_YEAR = re.compile(
    rf"{_WEEKDAY}(?P<name>[A-Za-z]{{3}})\s+(?P<day>\d{{1,2}})\s+{_CLOCK}{_ZONE}\s+(?P<year>\d{{4}})"
)
_FILE = re.compile(
    r"(?<!\d)(?P<year>[12]\d{3})(?P<mark>[-_. ]?)(?P<month>\d{2})(?P=mark)(?P<day>\d{2})(?!\d)"
    r"(?:[T _-]{1,3}(?:at )?(?P<hour>[01]\d|2[0-3])[-_.:h]?(?P<minute>[0-5]\d)"
    r"(?:[-_.:]?(?P<second>[0-5]\d))?(?!\d))?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
#: A date alone stands at noon, so that no zone moves it to another day.
NOON = time(12)
# The largest offset that a zone may have.
_FARTHEST = timedelta(hours=18)


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it was written.

    Attributes:
        moment: in UTC where an offset or ``Z`` stood beside it, else naive wall time.
        timed: a time of day was given.
        zone: like ``UTC+02:00`` where an offset was given; ``Z`` alone names no place.
        unsure: day and month could also be the other way round.
    """

    moment: datetime
    timed: bool
    zone: str = ""
    unsure: bool = False


def usable(moment: datetime) -> bool:
    """Whether a moment can be moved to any zone without leaving the years that exist."""
    return MINYEAR < moment.year < MAXYEAR


def written_date(text: str) -> Written | None:
    """Return the date in ``text``, or None where it is none; 3/4/2024 is read day first."""
    text = text.strip().strip("\"'")
    if _EPOCH.fullmatch(text):
        seconds = int(text[:10])
        return Written(datetime.fromtimestamp(seconds, UTC), timed=True)
    for pattern in (_YEAR_FIRST, _YEAR_LAST, _DAY_NAME, _NAME_DAY, _TIME_YEAR):
        found = pattern.fullmatch(text)
        if found:
            return _built(found)
    return None


def date_in_name(stem: str) -> tuple[Written, str] | None:
    """Return the date in a file's name and what else the name says, or None."""
    found = _FILE.search(stem)
    if not found:
        return None
    written = _built(found)
    rest = f"{stem[: found.start()]} {stem[found.end() :]}".strip(" -_.,~()[]")
    return (written, rest) if written else None


def _built(found: re.Match[str]) -> Written | None:
    parts = found.groupdict()
    day, month, unsure = _day_and_month(parts)
    hour, timed = _hour(parts)
    try:
        wall = datetime(  # noqa: DTZ001 - wall time until a zone is known
            int(parts["year"]), month, day, hour,
            int(parts.get("minute") or 0), int(parts.get("second") or 0),
        )  # fmt: skip
        return _placed(wall, (parts.get("zone") or "").strip(), timed=timed, unsure=unsure)
    except (ValueError, OverflowError):
        return None


def _day_and_month(parts: dict[str, str | None]) -> tuple[int, int, bool]:
    name = parts.get("name")
    if name:
        short = name[:3].lower()
        month = _MONTHS.index(short) + 1 if short in _MONTHS else 0
        return int(parts["day"] or 0), month, False
    if parts.get("a"):
        first, second = int(parts["a"] or 0), int(parts["b"] or 0)
        if second > 12:  # noqa: PLR2004 - no such month
            return second, first, False
        return first, second, first <= 12 and first != second  # noqa: PLR2004
    return int(parts["day"] or 0), int(parts["month"] or 0), False


def _hour(parts: dict[str, str | None]) -> tuple[int, bool]:
    if not parts.get("hour"):
        return NOON.hour, False
    hour = int(parts["hour"] or 0)
    half = (parts.get("half") or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour, True


def _placed(wall: datetime, zone: str, *, timed: bool, unsure: bool) -> Written | None:
    if not usable(wall):
        return None
    if not zone or not timed:
        return Written(wall, timed, unsure=unsure)
    if zone[0] not in "+-":
        return Written(wall.replace(tzinfo=UTC), timed, unsure=unsure)
    sign = -1 if zone[0] == "-" else 1
    digits = zone[1:].replace(":", "")
    offset = sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if abs(offset) > _FARTHEST:
        return None
    moment = to_utc(wall.replace(tzinfo=UTC) - offset)
    named = f"UTC{zone[0]}{digits[:2]}:{digits[2:]}" if offset else ""
    return Written(moment, timed, named, unsure)


def month_first(texts: Iterable[str]) -> bool:
    """Whether the dates of one file, all in one form, put the month before the day."""
    day_seen = month_seen = False
    for text in texts:
        found = re.match(r"(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?!\d)", text.strip())
        if found:
            day_seen |= int(found[1]) > 12  # noqa: PLR2004 - no such month
            month_seen |= int(found[2]) > 12  # noqa: PLR2004
    return month_seen and not day_seen


def swapped(written: Written) -> Written:
    """Return a date whose day and month were read the wrong way round."""
    if not written.unsure or written.moment.tzinfo is not None:
        return written
    moment: datetime = written.moment
    return replace(written, moment=moment.replace(month=moment.day, day=moment.month), unsure=False)
