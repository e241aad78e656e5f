"""Where else backups go, when they are due, and when their absence is worth a word."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from app.domain.rotation import DAILY, MONTHLY

ELSEWHERE_WEEKLY = 4
MOST_KEPT = 100

_IDENT = re.compile(r"[0-9a-f]{32}")
_DAY = timedelta(days=1)
# A backup of yesterday evening shall not push today's into the night.
_EARLY = timedelta(hours=4)


class Schedule(StrEnum):
    """When backups elsewhere are made by themselves."""

    DAILY = "daily"
    WEEKLY = "weekly"
    CLOSING = "closing"
    OFF = "off"


_SPANS = {Schedule.DAILY: _DAY, Schedule.WEEKLY: 7 * _DAY}


@dataclass(frozen=True, slots=True)
class Keep:
    """How many backups of each period stay; the newest three stay whatever this says."""

    daily: int = DAILY
    weekly: int = ELSEWHERE_WEEKLY
    monthly: int = MONTHLY

    def __post_init__(self) -> None:
        """Refuse what is no number of backups.

        Raises:
            ValueError: one of them is below 0 or above `MOST_KEPT`.
        """
        if not all(0 <= number <= MOST_KEPT for number in (self.daily, self.weekly, self.monthly)):
            raise ValueError("from 0 to 100 backups of each period")


@dataclass(frozen=True, slots=True)
class Destination:
    """A folder where backups go.

    Attributes:
        ident: 32 hexadecimal digits, which also stand in a small file there: another drive under
            the same name, or the empty folder that a drive leaves behind, is told from it.
        path: the folder.
        keep: how many stay there.
        last: when the newest one was made there; None if none was.
        entries: how many entries were counted in that one.
        trouble: what was in the way the last time, in English; empty if nothing was.
        since: when the folder was chosen.
    """

    ident: str
    path: str
    since: datetime
    keep: Keep = Keep()
    last: datetime | None = None
    entries: int = 0
    trouble: str = ""


def made(one: Destination, at: datetime, entries: int) -> Destination:
    """Return a destination after a backup was made there."""
    return replace(one, last=at, entries=entries, trouble="")


def is_due(one: Destination, schedule: Schedule, now: datetime, *, closing: bool = False) -> bool:
    """Whether a backup is to be made there now.

    A newest one that lies in the future was made while a clock was wrong, and counts as none.
    """
    if schedule is Schedule.OFF:
        return False
    if schedule is Schedule.CLOSING:
        return closing
    if one.last is None or one.last > now:
        return True
    return now - one.last >= _SPANS[schedule] - _EARLY


def is_overdue(
    own: datetime | None,
    places: Sequence[Destination],
    days: int,
    later: date | None,
    now: datetime,
    today: date,
) -> bool:
    """Whether it is worth a word that no backup was made for so long.

    Args:
        own: when the newest one beside the journal was made; None if none was.
        places: the other places; where there are some, each must have a fresh one.
        days: after how many days; 0 for never.
        later: the day before which the person wants to hear nothing; None if not put off.
        now: the present, aware.
        today: the local day.
    """
    if not days or (later is not None and today < later):
        return False
    moments = [one.last or one.since for one in places]
    if not places and own is not None:
        moments = [own]
    return any(not _is_fresh(moment, now, days) for moment in moments)


def _is_fresh(moment: datetime, now: datetime, days: int) -> bool:
    # Clocks differ by hours. One from further ahead was made while a clock was wrong: nobody knows
    # when, so it is worth a word until there is a new one.
    return -_DAY <= now - moment < days * _DAY


def to_text(places: Iterable[Destination]) -> str:
    """Return destinations as they are kept."""
    return json.dumps([_stored(one) for one in places], ensure_ascii=False)


def of_text(text: str) -> tuple[Destination, ...]:
    """Read destinations back; what makes no sense is left out."""
    try:
        stored = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return ()
    listed = stored if isinstance(stored, list) else []
    found = [_read(one) for one in listed if isinstance(one, dict)]
    return tuple(one for one in found if one is not None)


def _stored(one: Destination) -> dict[str, Any]:
    return {
        "id": one.ident,
        "path": one.path,
        "since": one.since.astimezone(UTC).isoformat(),
        "keep": [one.keep.daily, one.keep.weekly, one.keep.monthly],
        "last": one.last.astimezone(UTC).isoformat() if one.last else None,
        "entries": one.entries,
        "trouble": one.trouble,
    }


def _read(stored: dict[str, Any]) -> Destination | None:
    try:
        last = datetime.fromisoformat(stored["last"]) if stored["last"] else None
        since = datetime.fromisoformat(stored["since"])
        keep = Keep(*(int(number) for number in stored["keep"]))
        ident = str(stored["id"])
        if not _IDENT.fullmatch(ident) or since.tzinfo is None or (last and last.tzinfo is None):
            return None
        entries, trouble = int(stored["entries"]), str(stored["trouble"])
        return Destination(ident, str(stored["path"]), since, keep, last, entries, trouble)
    except (KeyError, TypeError, ValueError):
        return None
