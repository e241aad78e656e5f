"""Moments as programs written in JavaScript put them down."""

import re
from datetime import UTC, datetime

from app.domain.when import to_utc
from app.exchange.dates import usable, written_date

# Thu Jan 03 2019 00:00:00 GMT-0800 (Pacific Standard Time)
_TO_STRING = re.compile(
    r"[A-Za-z]{3},?\s+(?P<month>[A-Za-z]{3})\s+(?P<day>\d{1,2})\s+(?P<year>\d{4})\s+"
    r"(?P<clock>\d{2}:\d{2}:\d{2})\s+GMT(?P<zone>[+-]\d{4})?(?:\s+\(.*\))?"
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def script_moment(text: str) -> datetime | None:
    """Return the moment that ISO 8601 or ``Date.toString()`` means, in UTC, or None."""
    text = text.strip()
    found = _TO_STRING.fullmatch(text)
    if found:
        zone = found["zone"] or "Z"
        written = written_date(
            f"{found['day']} {found['month']} {found['year']} {found['clock']} {zone}"
        )
        return written.moment if written and written.moment.tzinfo else None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None or not usable(moment):
        return None
    return to_utc(moment)


def past_epoch(moment: datetime | None) -> datetime | None:
    """Return a moment, or None for the very second that stands for "never" in these programs."""
    return None if moment is None or moment == _EPOCH else moment
