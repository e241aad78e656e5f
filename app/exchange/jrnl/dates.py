"""The dates between jrnl's brackets, in whatever ``timeformat`` its owner chose."""

import re
from dataclasses import replace

from app.exchange.dates import Written, written_date

_CLOCK = r"(?P<hour>\d{1,2})[:.]?(?P<minute>\d{2})(?:[:.]?(?P<second>\d{2}))?"
_HALF = r"(?:\s*(?P<half>[AaPp])\.?[Mm]\.?)?"
# Sun Jun  9 15:39:00 2013
_CTIME = re.compile(
    rf"(?:[A-Za-z]{{3}}\s+)?(?P<name>[A-Za-z]{{3}})\s+(?P<day>\d{{1,2}})\s+{_CLOCK}{_HALF}\s+(?P<year>\d{{4}})"
)
_SHORT_YEAR = re.compile(
    r"(?P<a>\d{1,2})(?P<mark>[-/.])(?P<b>\d{1,2})(?P=mark)(?P<year>\d{2})(?P<rest>(?:[T,\s].*)?)"
)
_COMPACT = re.compile(
    rf"(?P<year>[12]\d{{3}})(?P<month>\d{{2}})(?P<day>\d{{2}})(?:[T _-]?{_CLOCK}{_HALF})?"
)
_MONTH = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})(?P<rest>\s.*)?")
_CLOCK_FIRST = re.compile(rf"{_CLOCK}{_HALF}[,\s]+(?P<rest>\S.*)")
# Two figures of a year: as strptime reads them.
_PIVOT = 69
_LONGEST = 80


def jrnl_date(text: str) -> Written | None:
    """Return the date that stands between brackets, or None where it is none."""
    text = " ".join(text.split())
    if len(text) > _LONGEST or not any(char.isdigit() for char in text):
        return None
    if re.fullmatch(r"\d{10}|\d{13}", text):  # no timeformat gives seconds since 1970
        return None
    return written_date(text) or _rarer(text)


def _rarer(text: str) -> Written | None:
    if found := _CTIME.fullmatch(text):
        return written_date(f"{found['day']} {found['name']} {found['year']} {_clock(found)}")
    if found := _SHORT_YEAR.fullmatch(text):
        mark, year = found["mark"], int(found["year"])
        year += 1900 if year >= _PIVOT else 2000
        return written_date(f"{found['a']}{mark}{found['b']}{mark}{year}{found['rest']}")
    if found := _COMPACT.fullmatch(text):
        clock = f" {_clock(found)}" if found["hour"] else ""
        return written_date(f"{found['year']}-{found['month']}-{found['day']}{clock}")
    if found := _MONTH.fullmatch(text):
        written = written_date(f"{found['year']}-{found['month']}-01{found['rest'] or ''}")
        return replace(written, unsure=True) if written else None
    found = _CLOCK_FIRST.fullmatch(text)
    return written_date(f"{found['rest']} {_clock(found)}") if found else None


def _clock(found: re.Match[str]) -> str:
    half = f" {found['half']}m" if found["half"] else ""
    return f"{found['hour']}:{found['minute']}:{found['second'] or '00'}{half}"
