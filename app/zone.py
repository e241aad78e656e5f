"""The time zone of this computer, as an IANA name."""

import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from app.domain.failures import BadZone
from app.domain.when import check_zone

_MARK = "zoneinfo/"


def system_zone(
    environment: Mapping[str, str] | None = None, *, etc: Path = Path("/etc"), now: datetime
) -> str:
    """Return the name of the zone that this computer's clock shows.

    ``TZ`` counts first, then what the system was set to. Where neither has a name, the offset of
    the moment stands for it, such as ``UTC+02:00``.

    Args:
        environment: where ``TZ`` may stand; the process's own if not given.
        etc: the folder of the system's settings.
        now: the present, aware.
    """
    environment = os.environ if environment is None else environment
    told = environment.get("TZ", "").lstrip(":")
    candidates = [_tail(told)] if told else [_linked(etc / "localtime"), _written(etc / "timezone")]
    for name in candidates:
        if name and _agrees(name, now):
            return check_zone(name)
    return _offset(now)


def _tail(path: str) -> str:
    return path.rpartition(_MARK)[2] if _MARK in path else path


def _linked(path: Path) -> str:
    with suppress(OSError):
        target = str(path.resolve())
        if _MARK in target:
            return _tail(target).removeprefix("posix/").removeprefix("right/")
    return ""


def _written(path: Path) -> str:
    with suppress(OSError, ValueError):
        return path.read_text("utf-8").strip()
    return ""


def _agrees(name: str, now: datetime) -> bool:
    """Whether it is a zone, and the clock of this computer goes by it."""
    try:
        check_zone(name)
        return now.astimezone(ZoneInfo(name)).utcoffset() == now.astimezone().utcoffset()
    except (BadZone, ValueError, OSError, LookupError):
        return False


def _offset(now: datetime) -> str:
    offset = now.astimezone().utcoffset() or timedelta(0)
    minutes = round(offset.total_seconds() / 60)
    if not minutes:
        return "UTC"
    sign = "+" if minutes > 0 else "-"
    return f"UTC{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
