"""The command of the privacy check-up."""

import argparse
import dataclasses
from datetime import datetime

from app.cli.printing import count, one_line, print_json, table
from app.cli.session import opened
from app.cli.world import World
from app.domain.connections import COUNTED, KEPT
from app.domain.privacy import CircleFacts, Facts, Matter, Point, look_over
from app.domain.when import iso, local, local_date
from app.usecases.keep_connections import recent_connections
from app.usecases.privacy_check import note_privacy_check, privacy_facts
from app.vault.backups import list_backups


def privacy(world: World, options: argparse.Namespace) -> None:
    """`lamplit privacy`."""
    if options.connections:
        _connections(world, options)
        return
    now = world.now()
    words = world.wording() if world.wording is not None else None
    with opened(world, options) as vault:
        backups = list_backups(vault.layout)
        newest = backups[0].at if backups else None
        facts = vault.read(lambda tx: privacy_facts(tx, words, newest, now=now))
        if not options.json:
            vault.write(lambda tx: note_privacy_check(tx, local_date(now, world.zone())))
    points = look_over(facts, now)
    if options.json:
        print_json(world, [_json(facts, point) for point in points])
        return
    for point in points:
        world.say(f"{'  ' if point.is_well else '* '}{_sentence(world, facts, point)}")


def _connections(world: World, options: argparse.Namespace) -> None:
    """List each connection that was opened."""
    with opened(world, options) as vault:
        lines = vault.read(lambda tx: recent_connections(tx, now=world.now()))
    if options.json:
        print_json(world, [
            {"at": iso(one.at), "host": one.host, "purpose": one.purpose} for one in lines
        ])  # fmt: skip
        return
    table(world, [
        (f"{local(one.at, world.zone()):%Y-%m-%d %H:%M}", one_line(one.host), one_line(one.purpose))
        for one in lines
    ])  # fmt: skip
    if not lines:
        world.tell(f"No connection was opened in the last {KEPT.days} days.")


def _json(facts: Facts, point: Point) -> dict[str, object]:
    about: dict[str, object] = {"matter": str(point.matter), "is_well": point.is_well}
    if point.circle is not None:
        return {**about, **dataclasses.asdict(point.circle), "circle": point.circle.circle.hex()}
    newest = facts.newest_backup
    of: dict[Matter, dict[str, object]] = {
        Matter.WAYS_IN: {"ways": facts.ways, "spare": facts.spare},
        Matter.LOCKING: {"lock_after": facts.lock_after, "lock_on_suspend": facts.lock_on_suspend},
        Matter.BACKUP: {"newest_backup": iso(newest) if newest is not None else None},
        Matter.IN_CLEAR: {"parts": facts.in_clear},
        Matter.NETWORK: {
            "proxy": facts.proxy,
            "relays": list(facts.relays),
            "hosts": [{"host": one.name, "connections": one.count} for one in facts.hosts],
        },
    }
    return {**about, **of[point.matter]}


def _sentence(world: World, facts: Facts, point: Point) -> str:
    if point.circle is not None:
        return _of_circle(point.matter, point.circle)
    match point.matter:
        case Matter.WAYS_IN:
            open_it = "opens" if facts.ways == 1 else "open"
            spare = "" if facts.spare else " Without a recovery code, forgetting is for good."
            return f"{count(facts.ways, 'key')} {open_it} this journal.{spare}"
        case Matter.LOCKING:
            idle = (
                f"after {count(facts.lock_after, 'idle minute')}" if facts.lock_after else "never"
            )
            sleep = "locks" if facts.lock_on_suspend else "does not lock"
            return f"The window locks {idle}; it {sleep} when the computer sleeps."
        case Matter.BACKUP:
            return _backup(world, facts.newest_backup)
        case Matter.IN_CLEAR:
            parts = count(facts.in_clear, "part")
            return f"{parts} of your plan can be read beside the journal without unlocking it."
        case _:
            return _network(facts)


def _network(facts: Facts) -> str:
    hosts = ", ".join(f"{one_line(one.name)} ({one.count:,})" for one in facts.hosts)
    opened_to = f"Connections in the last {COUNTED.days} days: {hosts or 'none'}."
    if not facts.relays:
        return f"You are in no circle, so nothing leaves this computer. {opened_to}"
    where = ", ".join(map(one_line, facts.relays))
    how = "through the proxy" if facts.proxy else "directly: their relays see this address"
    return f"What you share goes to {where}, sealed. Circles are reached {how}. {opened_to}"


def _backup(world: World, newest: datetime | None) -> str:
    if newest is None:
        return "There is no backup."
    return f"The newest backup is from {local(newest, world.zone()):%Y-%m-%d}."


def _of_circle(matter: Matter, circle: CircleFacts) -> str:
    if matter is Matter.SHARED:
        if not circle.readable:
            return f"{circle.name}: nothing that you shared can be read there."
        shared = count(circle.readable, "thing")
        return f"{circle.name}: {shared} that you shared can be read; {circle.endless} without end."
    if not circle.not_compared:
        return f"{circle.name}: numbers were compared with all {circle.others}."
    return (
        f"{circle.name}: numbers were not compared with {circle.not_compared} of {circle.others}."
    )
