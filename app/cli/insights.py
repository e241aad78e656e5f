"""The command about figures: insights."""

import argparse
import dataclasses
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

from app.cli.noting import period
from app.cli.printing import count, one_line, print_json, table
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.feelings import CONTEXTS
from app.domain.insights.blocks import Block, BlockChange
from app.domain.insights.days import plus
from app.domain.insights.factors import EARLY_WAKING, POOR_SLEEP, SHORT_NIGHT
from app.domain.insights.gaps import Gap
from app.domain.insights.together import Together
from app.domain.insights.weeks import LEAST_DAYS, Week
from app.domain.measures import Taking
from app.domain.when import iso, local_date
from app.usecases.insights import Insights, read_insights

_YEAR = 365
_STARTS = {"monday": 0, "saturday": 5, "sunday": 6}
_NIGHTS = {
    SHORT_NIGHT: "Sleep under 6 hours",
    POOR_SLEEP: "Poor sleep",
    EARLY_WAKING: "Waking too early",
}
# What scripts want beside a value's own fields.
_MORE: dict[type, tuple[str, ...]] = {
    Week: ("last",),
    Gap: ("days",),
    Block: ("of",),
    BlockChange: ("clear",),
    Together: ("clear",),
}
_DIGITS = 6


def insights(world: World, options: argparse.Namespace) -> None:
    """`lamplit insights`."""
    first, last = period(world, options)
    if not options.until:
        last = local_date(world.now(), world.zone())
    if not options.since:
        first = plus(last, 1 - _YEAR)
    if last < first:
        raise UsageError("The first day is after the last.")
    starts = _STARTS[options.week_starts]
    with opened(world, options) as vault:
        found = vault.read(lambda tx: read_insights(tx, first, last, starts=starts))
    if options.json:
        print_json(world, insights_json(found))
    else:
        _print(world, found)


# --- for scripts --------------------------------------------------------------------------------


def insights_json(found: Insights) -> dict[str, Any]:
    """Return figures as JSON: dates in ISO 8601, what is not known as null."""
    return {
        **{field.name: _plain(getattr(found, field.name)) for field in dataclasses.fields(found)},
        "takings": [_taking(item) for item in found.takings],
    }


def _taking(item: Taking) -> dict[str, Any]:
    """Return a filling-in without its answers; `lamplit measure` has those."""
    return {
        "id": str(item.id),
        "instrument": item.instrument,
        "at": iso(item.at),
        "noted_at": iso(item.noted_at),
        "scores": dict(item.scores),
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        names = [field.name for field in dataclasses.fields(value)]
        names += _MORE.get(type(value), ())
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float):
        return round(value, _DIGITS)
    return str(value) if isinstance(value, date | UUID) else value


# --- for people ---------------------------------------------------------------------------------


def _print(world: World, found: Insights) -> None:
    world.say(f"{found.first} to {found.last}")
    if not found.days:
        world.say("No check-ins.")
        return
    world.say(f"A check-in on {len(found.days):,} of {count(found.of, 'day')}.")
    for line in (*_middle(found), *_change(found.change), *_extremes(found)):
        world.say(line)
    weeks = [_week(week) for week in found.weeks if week.days]
    if weeks:
        world.say()
        table(world, [("week", "middle", "range", "days"), *weeks])
    clear = [one for one in found.together if one.clear]
    if clear:
        world.say()
        world.say("Appeared together; this does not say what caused what.")
        heads = ("", "with", "without", "days with", "days without")
        table(world, [heads, *(_pair(one) for one in clear)])


def _middle(found: Insights) -> Iterator[str]:
    back = found.looked_back
    if back.median is None or back.low is None or back.high is None:
        yield f"From {LEAST_DAYS} days on there is a middle value."
    else:
        yield f"Middle value {back.median:g}, days from {back.low:g} to {back.high:g}."


def _change(change: BlockChange | None) -> Iterator[str]:
    if change is None:
        return
    before, after = change.before, change.after
    yield (
        f"Last four weeks: middle value {after.median:g} ({after.days} of {after.of} days); "
        f"the four before: {before.median:g} ({before.days} of {before.of} days)."
    )
    if change.clear:
        where = "higher" if change.difference > 0 else "lower"
        yield f"The last four weeks were {where}, by more than usual ups and downs."


def _extremes(found: Insights) -> Iterator[str]:
    back = found.looked_back
    for name, weeks in (("Best", back.best), ("Hardest", back.hardest)):
        if weeks:
            said = ", ".join(f"{week.first} ({week.median:g})" for week in weeks)
            yield f"{name} {'week' if len(weeks) == 1 else 'weeks'}: {said}."


def _week(week: Week) -> tuple[str, str, str, str]:
    days = f"{week.days} of {week.of}"
    if week.median is None:
        return f"{week.first}", "-", "-", days
    return f"{week.first}", f"{week.median:g}", f"{week.low:g} to {week.high:g}", days


def _pair(one: Together) -> tuple[str, ...]:
    name = one.name or _NIGHTS.get(one.code, "")
    if one.code in CONTEXTS and not name:
        name = CONTEXTS[one.code].word
    if one.above is not None:
        name += f" above {one.above:g}"
    return (
        one_line(name), f"{one.with_median:g}", f"{one.without_median:g}",
        str(one.days_with), str(one.days_without),
    )  # fmt: skip
