"""Commands about nights: sleep add, list, delete."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import Any

from app.cli.noting import check_day, note_of, period
from app.cli.printing import print_json, table
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.changes import Changes
from app.domain.failures import BadDate
from app.domain.sleep import Night, night_moments
from app.domain.when import check_zone, iso, local, local_date
from app.usecases.note_sleep import Sleep, forget_sleep, note_sleep
from app.vault.transaction import Transaction


def sleep(world: World, options: argparse.Namespace) -> None:
    """`lamplit sleep`."""
    actions: dict[str, Callable[[World, argparse.Namespace], None]] = {
        "add": _add, "list": _list, "delete": _delete,
    }  # fmt: skip
    if options.action is None:
        raise UsageError("Say what to do: add, list or delete.")
    actions[options.action](world, options)


def _add(world: World, options: argparse.Namespace) -> None:
    names = ("asleep", "awake", "quality", "wakings", "early", "note")
    if all(getattr(options, name) is None for name in names):
        raise UsageError("Say something of the night. See `lamplit sleep add -h`.")
    zone = check_zone(options.zone or world.zone())
    day = _day(options.night) if options.night else local_date(world.now(), zone)
    check_day(world, day, zone)
    asleep, awake = _time(options.asleep), _time(options.awake)
    note = note_of(world, options)

    def work(tx: Transaction) -> Changes:
        night = tx.nights.on_day(day)
        place = night.zone if night and not options.zone else zone
        said = Sleep.of(night)
        given = {name: getattr(options, name) for name in ("quality", "wakings", "early")}
        given["note"] = note
        moments = said.asleep_at, said.awake_at
        if asleep or awake:
            times = (asleep or _seen(moments[0], place), awake or _seen(moments[1], place))
            moments = night_moments(day, *times, place)
        said = replace(
            said, asleep_at=moments[0], awake_at=moments[1],
            **{name: value for name, value in given.items() if value is not None},
        )  # fmt: skip
        return note_sleep(tx, day, said, zone=place, now=world.now(), new_id=world.new_id)[1]

    with opened(world, options) as vault:
        vault.write(work)
        if getattr(options, "json", False):
            vault.read(
                lambda tx: print_json(
                    world, [night_json(one) for one in tx.nights.between(day, day)]
                )
            )
        else:
            world.tell(f"Noted for the night to {day:%Y-%m-%d}.")


def _list(world: World, options: argparse.Namespace) -> None:
    first, last = period(world, options)
    with opened(world, options) as vault:
        nights = vault.read(lambda tx: tx.nights.between(first, last))
    if getattr(options, "json", False):
        print_json(world, [night_json(night) for night in nights])
    elif nights:
        table(world, [_cells(night) for night in nights])
    else:
        world.tell("No nights.")


def _delete(world: World, options: argparse.Namespace) -> None:
    day = _day(options.night)
    with opened(world, options) as vault:
        before, _ = vault.write(lambda tx: forget_sleep(tx, day))
        world.tell("Deleted." if before else "Nothing was noted of that night.")


def _cells(night: Night) -> tuple[str, ...]:
    times = [_seen(moment, night.zone) for moment in (night.asleep_at, night.awake_at)]
    hours = "" if night.hours is None else f"{night.hours:.1f} h"
    return (
        f"{night.date:%Y-%m-%d}",
        "-".join("" if one is None else f"{one:%H:%M}" for one in times) if any(times) else "",
        hours,
        "" if night.quality is None else f"quality {night.quality}",
        "" if night.wakings is None else f"woke {night.wakings}x",
        "woke early" if night.early else "",
        night.note,
    )


def night_json(night: Night) -> dict[str, Any]:
    """Return a night as scripts read it."""
    return {
        "id": str(night.id),
        "night": night.date.isoformat(),
        "zone": night.zone,
        "asleep_at": None if night.asleep_at is None else iso(night.asleep_at),
        "awake_at": None if night.awake_at is None else iso(night.awake_at),
        "hours": None if night.hours is None else round(night.hours, 2),
        "quality": night.quality,
        "wakings": night.wakings,
        "early": night.early,
        "note": night.note,
        "noted_at": iso(night.noted_at),
    }


def _seen(moment: Any, zone: str) -> time | None:
    return None if moment is None else local(moment, zone).time()


def _time(text: str | None) -> time | None:
    if text is None:
        return None
    hours, sign, rest = text.strip().partition(":")
    try:
        # "7:00" is what people write; ISO 8601 wants "07:00".
        return time.fromisoformat(f"{hours:0>2}{sign}{rest}").replace(tzinfo=None)
    except ValueError as error:
        raise BadDate("This is not a time Lamplit understands. Write it like 23:10.") from error


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadDate("This is not a day Lamplit understands. Write it like 2026-11-22.") from error
