"""Moments as a person saw them: UTC plus an IANA time zone."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from app.domain.failures import BadDate, BadZone

_OFFSET = re.compile(r"^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$")
# Some exports write offsets; Etc/GMT zones carry the opposite sign.
_ALIASES = {"Z": "UTC", "GMT": "UTC", "": "UTC"}
_EPOCH, _MILLISECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(milliseconds=1)


@lru_cache(maxsize=256)
def zone_info(name: str) -> tzinfo:
    """Return the time zone called ``name`` (IANA, or an offset like ``UTC+02:00``).

    Raises:
        BadZone: there is no such zone.
    """
    name = _ALIASES.get(name, name)
    offset = _OFFSET.match(name)
    if offset:
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        if minutes > 18 * 60:
            raise BadZone
        delta = timedelta(minutes=minutes if offset[1] == "+" else -minutes)
        return timezone(delta)
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError) as error:
        raise BadZone from error


def check_zone(name: str) -> str:
    """Return ``name`` in the form that is stored, or raise `BadZone`."""
    name = _ALIASES.get(name.strip(), name.strip())
    zone_info(name)
    return name


def to_utc(moment: datetime) -> datetime:
    """Return an aware ``moment`` in UTC, to the millisecond."""
    moment = moment.astimezone(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def local(moment: datetime, zone: str) -> datetime:
    """Return ``moment`` on the wall clock of ``zone``; at the ends of time it stays in UTC."""
    try:
        return moment.astimezone(zone_info(zone))
    except OverflowError:
        return moment


def local_date(moment: datetime, zone: str) -> date:
    """Return the date that a person in ``zone`` saw at ``moment``."""
    return local(moment, zone).date()


def local_minute(moment: datetime, zone: str) -> int:
    """Return the minute of the day, 0 to 1439, that a person in ``zone`` saw at ``moment``."""
    seen = local(moment, zone)
    return seen.hour * 60 + seen.minute


def from_wall(wall: datetime, zone: str) -> datetime:
    """Return the UTC moment of a wall-clock time in ``zone``.

    In the gap of a clock set forward the time after the jump is meant; in the overlap of a clock
    set back, the first of the two (PEP 495, fold 0).
    """
    aware = wall.replace(tzinfo=zone_info(zone), fold=wall.fold)
    try:
        return to_utc(aware)
    except OverflowError as error:
        raise BadDate from error


def parse_moment(text: str, zone: str) -> datetime:
    """Return the UTC moment that ISO 8601 ``text`` means; without an offset, in ``zone``.

    A date alone means noon, so that no zone moves it to another day.

    Raises:
        BadDate: the text is no date.
    """
    text = text.strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadDate from error
    if re.fullmatch(r"\d{4}-?\d{2}-?\d{2}|\d{4}-?W\d{2}-?\d", text):
        moment = moment.replace(hour=12)
    if moment.tzinfo is None:
        return from_wall(moment, zone)
    try:
        return to_utc(moment)
    except OverflowError as error:
        raise BadDate from error


def iso(moment: datetime) -> str:
    """Return ``moment`` as ISO 8601 in UTC with a ``Z``, milliseconds only where there are some."""
    text = moment.astimezone(UTC).replace(tzinfo=None)
    spec = "milliseconds" if text.microsecond else "seconds"
    return text.isoformat(timespec=spec) + "Z"


def to_millis(moment: datetime) -> int:
    """Return ``moment`` as milliseconds since 1970 (negative before)."""
    return (moment - _EPOCH) // _MILLISECOND


def from_millis(millis: int) -> datetime:
    """Return the UTC moment ``millis`` milliseconds after 1970."""
    return _EPOCH + timedelta(milliseconds=millis)
