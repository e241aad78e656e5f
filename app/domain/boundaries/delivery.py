"""When what arrived is shown, and when what is said goes out: quiet hours, digests, a wait.

What commits, ends or takes something back is worked through at any hour; only what is there to be
read waits.
"""

from datetime import UTC, datetime, time, timedelta

from app.domain.boundaries.policy import Policy
from app.domain.boundaries.spans import DAY, is_within, last_begin, next_edge
from app.domain.when import from_wall, local_date

#: What is never shown has not arrived by this moment.
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(days=3)


def shown_up_to(policy: Policy, zone: str, now: datetime) -> datetime | None:
    """Return up to when something has to have arrived to be shown now; None for all of it.

    `NEVER` means that nothing is shown by this policy.
    """
    found = []
    if is_within(policy.quiet, DAY, now, zone):
        found.append(last_begin(policy.quiet, DAY, now, zone) or NEVER)
    if policy.digest is not None:
        found.append(max((one for one in _digests(policy, zone, now) if one <= now), default=NEVER))
    return min(found, default=None)


def next_delivery(policy: Policy, zone: str, now: datetime) -> datetime | None:
    """Return when more is shown; None where all is shown already, or nothing ever is."""
    shown = shown_up_to(policy, zone, now)
    if shown is None:
        return None
    moments = [one for one in _digests(policy, zone, now) if one > now]
    end = next_edge(policy.quiet, DAY, now, zone, begins=False)
    while end is not None and end < now + _AHEAD:
        moments.append(end)
        end = next_edge(policy.quiet, DAY, end, zone, begins=False)
    for moment in sorted(moments):
        then = shown_up_to(policy, zone, moment)
        if then is None or then > shown:
            return moment
    return None


def goes_out_from(policy: Policy, zone: str, now: datetime, opens: datetime) -> datetime | None:
    """Return before which moment something said now does not go out: now, for at once.

    None where all of the day is quiet: it does not go out by this policy.

    Args:
        policy: the limits at the moment when the circle is open.
        zone: where the person is.
        now: when it is said.
        opens: when the circle is open next: now, if it is.
    """
    ready = max(now + timedelta(minutes=wait_at(policy, zone, now)), opens)
    if not is_within(policy.quiet, DAY, ready, zone):
        return ready
    return next_edge(policy.quiet, DAY, ready, zone, begins=False)


def wait_at(policy: Policy, zone: str, now: datetime) -> int:
    """Return how many minutes something said now waits, whatever else holds it."""
    night = is_within(policy.night, DAY, now, zone)
    return max(policy.wait_minutes, policy.night_wait_minutes if night else 0)


def _digests(policy: Policy, zone: str, now: datetime) -> list[datetime]:
    today = local_date(now, zone)
    return [
        from_wall(
            datetime.combine(today + timedelta(days=days), time(minute // 60, minute % 60)), zone
        )
        for days in range(-3, 4)
        for minute in policy.digest or ()
    ]
