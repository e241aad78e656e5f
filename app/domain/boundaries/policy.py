"""What a person limits, and which of two policies is the stricter, field by field.

Policies form a lattice: `stricter` is the loosest policy that allows nothing which one of the two
forbids. So of every change the stricter part can hold at once, and the rest from the next day on.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from app.domain.boundaries.failures import BadLimit
from app.domain.boundaries.spans import DAY, WEEK, Spans, both, either, spans_of

_BOUNDS = {
    "day_minutes": (0, DAY),
    "session_minutes": (0, DAY),
    "pause_minutes": (1, DAY),
    "break_minute": (1, DAY),
    "wait_minutes": (0, DAY),
    "night_wait_minutes": (0, DAY),
    "override_wait": (1, 120),
    "override_minutes": (1, 60),
    "turns_at": (0, DAY - 1),
}


@dataclass(frozen=True, slots=True)
class Policy:
    """Limits on the circle. All are off but those that say how the others work.

    Attributes:
        day_minutes: active time in a day; None for no limit, 0 for none at all.
        session_minutes: active time in one go, likewise.
        pause_minutes: how long one is away before the next session begins.
        windows: when in the week the circle opens, in minutes from Monday 00:00; None for always,
            empty for never.
        quiet: when in the day nothing new is shown and nothing goes out.
        digest: at which minutes of the day what arrived is shown; None for at once, empty for
            never.
        break_minute: after how much of a session a strip reminds of a break, once.
        wait_minutes: how long a post waits before it goes out.
        night_wait_minutes: how long it waits in the night, where that is longer.
        night: when in the day it is night.
        override_wait: how long one waits before a limit opens once more.
        override_minutes: how long it is open then.
        turns_at: the minute of the day at which a new day begins, and looser limits hold.
    """

    day_minutes: int | None = None
    session_minutes: int | None = None
    pause_minutes: int = 30
    windows: Spans | None = None
    quiet: Spans = ()
    digest: tuple[int, ...] | None = None
    break_minute: int | None = None
    wait_minutes: int = 0
    night_wait_minutes: int = 0
    night: Spans = ((0, 7 * 60), (22 * 60, DAY))
    override_wait: int = 5
    override_minutes: int = 10
    turns_at: int = 4 * 60


NO_LIMITS = Policy()


def bounds(name: str) -> tuple[int, int]:
    """Return the least and the most that a field of minutes can be.

    Raises:
        KeyError: it is none of them.
    """
    return _BOUNDS[name]


def checked(policy: Policy) -> Policy:
    """Return a policy with its stretches in order.

    Raises:
        BadLimit: a value lies outside of what a limit can be.
    """
    for name, (low, high) in _BOUNDS.items():
        value = getattr(policy, name)
        if value is None and getattr(NO_LIMITS, name) is not None:
            raise BadLimit
        if value is not None and not low <= value <= high:
            raise BadLimit
    if policy.digest is not None and not all(0 <= minute < DAY for minute in policy.digest):
        raise BadLimit
    try:
        return replace(
            policy,
            windows=None if policy.windows is None else spans_of(policy.windows, WEEK),
            quiet=spans_of(policy.quiet, DAY),
            night=spans_of(policy.night, DAY),
            digest=None if policy.digest is None else tuple(sorted(set(policy.digest))),
        )
    except ValueError as error:
        raise BadLimit from error


def _least(first: int | None, second: int | None) -> int | None:
    if first is None or second is None:
        return second if first is None else first
    return min(first, second)


def _windows(first: Spans | None, second: Spans | None) -> Spans | None:
    if first is None or second is None:
        return second if first is None else first
    return both(first, second)


def _digest(first: tuple[int, ...] | None, second: tuple[int, ...] | None) -> Any:
    if first is None or second is None:
        return second if first is None else first
    return tuple(sorted(set(first) & set(second)))


# Of two values of a field, the one that holds where both do.
_STRICTER: Mapping[str, Callable[[Any, Any], Any]] = {
    "day_minutes": _least,
    "session_minutes": _least,
    "pause_minutes": max,
    "windows": _windows,
    "quiet": lambda first, second: either(first, second, DAY),
    "digest": _digest,
    "break_minute": _least,
    "wait_minutes": max,
    "night_wait_minutes": max,
    "night": lambda first, second: either(first, second, DAY),
    "override_wait": max,
    "override_minutes": min,
    # A day that turns at another hour is neither stricter nor looser: it waits like what is looser.
    "turns_at": lambda first, _: first,
}


def stricter(old: Policy, new: Policy) -> Policy:
    """Return the loosest policy that allows nothing which one of the two forbids."""
    return Policy(
        **{name: of(getattr(old, name), getattr(new, name)) for name, of in _STRICTER.items()}
    )


def loosened(old: Policy, new: Policy) -> tuple[str, ...]:
    """Return the names of the fields in which the new one allows something that the old does not.

    Both as `checked` returns them.
    """
    now = stricter(old, new)
    return tuple(
        field.name
        for field in fields(Policy)
        if getattr(now, field.name) != getattr(new, field.name)
    )


def allows_nothing(policy: Policy) -> bool:
    """Whether the circle never opens by this policy alone."""
    return policy.day_minutes == 0 or policy.session_minutes == 0 or policy.windows == ()


def to_plain(policy: Policy) -> dict[str, Any]:
    """Return a policy as JSON can hold it."""
    return asdict(policy)


def from_plain(plain: Mapping[str, Any]) -> Policy:
    """Return the policy that `to_plain` was given; fields that are missing are as they begin.

    Raises:
        BadLimit: it is none.
    """
    known = {field.name for field in fields(Policy)}
    found = {name: value for name, value in plain.items() if name in known}
    try:
        for name in ("windows", "quiet", "night"):
            if found.get(name) is not None:
                found[name] = tuple((int(start), int(end)) for start, end in found[name])
        if found.get("digest") is not None:
            found["digest"] = tuple(map(int, found["digest"]))
        return checked(Policy(**found))
    except (TypeError, ValueError) as error:
        raise BadLimit from error
