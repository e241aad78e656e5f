"""Commands about own scales: scale list, make, change, archive, delete, note, values."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.cli.noting import argument, given_moment, period, same_ids, short, wall
from app.cli.printing import count, print_json, table
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.changes import Changes
from app.domain.failures import NoSuchScale
from app.domain.scales import Reading, Scale, ScaleKind
from app.domain.when import check_zone, iso, local_date
from app.usecases import keep_scale
from app.vault.transaction import Transaction

_HOUR = 60
_YES, _NO = frozenset({"yes", "y", "true", "1"}), frozenset({"no", "n", "false", "0"})


def scale(world: World, options: argparse.Namespace) -> None:
    """`lamplit scale`."""
    actions: dict[str, Callable[[World, argparse.Namespace], None]] = {
        "list": _list, "make": _make, "change": _change, "archive": _archive,
        "unarchive": _archive, "delete": _delete, "note": _note, "values": _values,
        "take-back": _take_back,
    }  # fmt: skip
    if options.action is None:
        raise UsageError("Say what to do: list, make, change, archive, delete, note or values.")
    actions[options.action](world, options)


def _list(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        scales = vault.read(lambda tx: tx.scales.all(archived=options.all))
    if getattr(options, "json", False):
        print_json(world, [scale_json(item) for item in scales])
    elif scales:
        table(world, [_cells(item) for item in scales])
    else:
        world.tell("No scales.")


def _cells(item: Scale) -> tuple[str, ...]:
    ends = [f"{end:g}" if end is not None else "" for end in (item.low, item.high)]
    return (
        short(item.id), item.name, str(item.kind).replace("_", "-"), item.unit,
        "-".join(ends) if any(ends) else "", "put away" if item.archived_at else "",
    )  # fmt: skip


def _make(world: World, options: argparse.Namespace) -> None:
    kind = ScaleKind(options.kind.replace("-", "_"))
    low, high, unit = _end(options.low), _end(options.high), argument(options.unit or "")
    if kind is not ScaleKind.NUMBER and (unit or low is not None or high is not None):
        raise UsageError("Only a scale of --kind number has a unit and a range of its own.")
    with opened(world, options) as vault:
        made, _ = vault.write(
            lambda tx: keep_scale.make_scale(
                tx, argument(options.name), kind, now=world.now(), new_id=world.new_id,
                unit=unit, low=low, high=high,
            )
        )  # fmt: skip
        world.say(str(made.id))


def _change(world: World, options: argparse.Namespace) -> None:
    if all(getattr(options, name) is None for name in ("name", "unit", "low", "high")):
        raise UsageError("There is nothing to change. See `lamplit scale change -h`.")

    def work(tx: Transaction) -> Changes:
        item = _one(tx, options.scale)
        changed = replace(
            item,
            name=item.name if options.name is None else argument(options.name),
            unit=item.unit if options.unit is None else argument(options.unit),
            low=item.low if options.low is None else _end(options.low),
            high=item.high if options.high is None else _end(options.high),
        )
        return keep_scale.change_scale(tx, changed)[1]

    with opened(world, options) as vault:
        changes = vault.write(work)
        world.tell("Changed." if changes else "It was like that already.")


def _archive(world: World, options: argparse.Namespace) -> None:
    away = options.action == "archive"
    now = world.now() if away else None
    with opened(world, options) as vault:
        vault.write(lambda tx: keep_scale.archive_scale(tx, _one(tx, options.scale).id, now)[1])
        world.tell("Put away. Its values stay." if away else "Taken out again.")


def _delete(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        kept, _ = vault.write(lambda tx: keep_scale.delete_scale(tx, _one(tx, options.scale).id))
        world.tell(f"Deleted, with {count(len(kept.readings), 'value')}.")


def _note(world: World, options: argparse.Namespace) -> None:
    zone = check_zone(options.zone or world.zone())
    at = given_moment(world, options.at, zone) if options.at else world.now()

    def work(tx: Transaction) -> tuple[Reading, Changes]:
        item = _one(tx, options.scale)
        value = _value(item.kind, options.value)
        return keep_scale.note_reading(
            tx, item.id, value, at=at, zone=zone, now=world.now(), new_id=world.new_id
        )

    with opened(world, options) as vault:
        reading, _ = vault.write(work)
        world.say(str(reading.id))


def _values(world: World, options: argparse.Namespace) -> None:
    first, last = period(world, options)
    with opened(world, options) as vault:
        item = vault.read(lambda tx: _one(tx, options.scale))
        readings = [
            one for one in vault.read(lambda tx: tx.scales.readings(item.id))
            if first <= local_date(one.at, one.zone) <= last
        ]  # fmt: skip
    if getattr(options, "json", False):
        print_json(world, [reading_json(one) for one in readings])
    elif readings:
        table(
            world, [(short(one.id), wall(one.at, one.zone), _said(item, one)) for one in readings]
        )
    else:
        world.tell("No values.")


def _take_back(world: World, options: argparse.Namespace) -> None:
    def work(tx: Transaction) -> Changes:
        item = _one(tx, options.scale)
        found = same_ids((one.id for one in tx.scales.readings(item.id)), options.id)
        if len(found) != 1:
            raise NoSuchScale("There is no such value, or there are several. Write more of the id.")
        return keep_scale.take_back_reading(tx, found[0])

    with opened(world, options) as vault:
        vault.write(work)
        world.tell("Deleted.")


def _one(tx: Transaction, text: str) -> Scale:
    scales = tx.scales.all(archived=True)
    wanted = " ".join(text.split()).casefold()
    found = [item for item in scales if item.name.casefold() == wanted]
    if not found:
        idents = same_ids((item.id for item in scales), text)
        found = [item for item in scales if item.id in idents]
    if len(found) > 1:
        raise NoSuchScale("Several scales are called like this. Give the end of its id.")
    if not found:
        raise NoSuchScale
    return found[0]


def _value(kind: ScaleKind, text: str) -> float:
    said = text.strip().casefold()
    if kind in {ScaleKind.YES_NO, ScaleKind.TAKEN}:
        if said in _YES | _NO:
            return float(said in _YES)
        raise UsageError("Say yes or no.")
    hours, sign, minutes = said.partition(":")
    if kind is ScaleKind.DURATION and sign:
        if hours.isdecimal() and minutes.isdecimal() and int(minutes) < _HOUR:
            return float(int(hours) * _HOUR + int(minutes))
        raise UsageError("Write a duration like 1:30, or as minutes.")
    return _number(text)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise UsageError("A value has to be a number, such as 4 or 7.5.") from error


def _end(text: str | None) -> float | None:
    return None if text is None or text.casefold() in {"", "none"} else _number(text)


def _said(item: Scale, reading: Reading) -> str:
    if item.kind in {ScaleKind.YES_NO, ScaleKind.TAKEN}:
        return "yes" if reading.value else "no"
    if item.kind is ScaleKind.DURATION:
        return f"{int(reading.value) // 60}:{int(reading.value) % 60:02d}"
    return f"{reading.value:g} {item.unit}".strip()


def scale_json(item: Scale) -> dict[str, Any]:
    """Return a scale as scripts read it."""
    low, high = item.bounds
    return {
        "id": str(item.id),
        "name": item.name,
        "kind": str(item.kind),
        "unit": item.unit,
        "low": low,
        "high": high,
        "archived": item.archived_at is not None,
    }


def reading_json(item: Reading) -> dict[str, Any]:
    """Return a value of a scale as scripts read it."""
    return {
        "id": str(item.id),
        "at": iso(item.at),
        "zone": item.zone,
        "value": item.value,
        "low": item.low,
        "high": item.high,
        "check_in": None if item.mood_id is None else str(item.mood_id),
        "noted_at": iso(item.noted_at),
    }
