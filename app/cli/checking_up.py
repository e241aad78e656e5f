"""Commands for a journal that grew old: checkup, compact."""

import argparse
from contextlib import suppress
from typing import Any

from app.cli.going_on import going_on
from app.cli.keeping import CHECKED
from app.cli.printing import count, print_json, table, wrapped
from app.cli.session import device_of, opened
from app.cli.world import World
from app.domain.failures import Cancelled, DatabaseDamaged, DiskError, DiskFull
from app.domain.when import iso, local
from app.usecases import check_up
from app.usecases.check_up import Holdings
from app.vault.compacting import Room
from app.vault.compacting import compact as make_smaller
from app.vault.vault import Vault
from app.vault.verify import CHECKS, OF_WORDS, Check, Report, check

_STOPPED = "Stopped. Nothing was changed."
_FILES_TITLE = "Files that belonged to no entry"
_KIB = 1024
_SIZES = {
    "text": "text", "versions": "earlier versions", "photos": "photos", "videos": "videos",
    "files": "other files", "small_pictures": "small pictures", "index": "search index",
    "circles": "circles", "rest": "dates, order and the rest",
    "free": "free, from what was deleted",
}  # fmt: skip


def checkup(world: World, options: argparse.Namespace) -> int:
    """`lamplit checkup`; the exit code is 1 when something is wrong."""
    with opened(world, options) as vault:
        if options.gather_files:
            return _gather(world, options, vault)
        if options.index_anew:
            return _index_anew(world, options, vault)
        found = _holdings(vault)
        room = check_up.room_of(vault)
        backup = check_up.newest_backup(vault)
        report = _checked(world, options, vault)
    if options.json:
        print_json(
            world,
            {"ok": report.ok, "bytes": found.size if found else room.size,
             "sizes": found.sizes if found else None,
             "files_of_no_entry": [item.name for item in found.strays] if found else None,
             "gives_back": room.back, "worth_compacting": room.is_worth_it,
             "newest_backup": None if backup is None else iso(backup),
             "checked": [_check_json(item) for item in report.checks]},
        )  # fmt: skip
        return 0 if report.ok else 1
    world.say(wrapped(world, _summary(found, room, report)))
    if found is not None:
        _say_sizes(world, found)
    table(
        world,
        [(CHECKED[item.name][0], "wrong" if item.problems else "good") for item in report.checks],
    )
    for item in report.checks:
        for problem in item.problems:
            world.say(wrapped(world, problem))
    if found is not None and found.strays:
        files = count(len(found.strays), "file")
        world.say(f"{files} of no entry. `lamplit checkup --gather-files` puts them into one.")
    when = "There is none." if backup is None else f"{local(backup, world.zone()):%Y-%m-%d %H:%M}"
    world.say(f"Newest backup: {when}")
    return 0 if report.ok else 1


def _holdings(vault: Vault) -> Holdings | None:
    """Return what takes room; None where damage lies in the way of counting it."""
    with suppress(DatabaseDamaged, DiskError):
        return vault.read(check_up.holdings)
    return None


def _check_json(item: Check) -> dict[str, Any]:
    return {"name": item.name, "count": item.count, "ok": not item.problems,
            "problems": list(item.problems)}  # fmt: skip


def _checked(world: World, options: argparse.Namespace, vault: Vault) -> Report:
    checks = []
    with going_on(world, options, "Checking", _STOPPED) as work:
        for number, name in enumerate(CHECKS):
            if work.stopped():
                raise Cancelled
            work.progress(number, len(CHECKS))
            checks.append(check(vault, name))
    return Report(tuple(checks))


def _summary(found: Holdings | None, room: Room, report: Report) -> str:
    if not report.ok:
        said = "Something is wrong with this journal. Make a backup of its folder first."
        if any(item.problems for item in report.checks if item.name in OF_WORDS):
            said += " `lamplit rescue --to FOLDER` makes a new journal of what can be read."
        return said
    said = f"All is whole. The journal takes {size(found.size if found else room.size)}."
    if room.is_worth_it:
        said += f" `lamplit compact` would give back about {size(room.back)}."
    return said


def _say_sizes(world: World, found: Holdings) -> None:
    rows = [(_SIZES[kind], size(number)) for kind, number in found.sizes.items() if number]
    table(world, rows)


def _gather(world: World, options: argparse.Namespace, vault: Vault) -> int:
    ident, _ = vault.write(
        lambda tx: check_up.gather_strays(
            tx, _FILES_TITLE, zone=world.zone(), now=world.now(), new_id=world.new_id,
            device=device_of(tx),
        )
    )  # fmt: skip
    if options.json:
        print_json(world, {"entry": None if ident is None else str(ident)})
    elif ident is None:
        world.tell("Every file belongs to an entry.")
    else:
        world.say(str(ident))
    return 0


def _index_anew(world: World, options: argparse.Namespace, vault: Vault) -> int:
    """Make both indexes anew; a stop leaves the rest to the next opening."""
    vault.write(check_up.make_index_anew)
    total = vault.read(lambda tx: tx.timeline.count())
    stopped = "Stopped. The rest is done when the journal is open."
    with going_on(world, options, "Indexing", stopped) as work:
        while left := vault.write(lambda tx: tx.search.fill_trigrams()):
            if work.stopped():
                raise Cancelled
            work.progress(max(0, total - left), total)
    if options.json:
        print_json(world, {"entries": total})
    else:
        world.say(f"Made anew for {count(total, 'entry', 'entries')}.")
    return 0


def compact(world: World, options: argparse.Namespace) -> None:
    """`lamplit compact`."""
    with opened(world, options) as vault:
        room, given = check_up.room_of(vault), 0
        if not options.json:
            world.say(f"It would give back about {size(room.back)} of {size(room.size)}, and needs "
                      f"{size(room.needed)} free meanwhile; {size(room.free)} are.")  # fmt: skip
        if room.is_worth_it and not options.plan:
            if not room.fits:
                raise DiskFull
            with going_on(world, options, "Making it smaller", _STOPPED) as work:
                given = make_smaller(vault, work.progress, work.stopped)
    if options.json:
        print_json(world, {"bytes": room.size, "gives_back": room.back, "needed": room.needed,
                           "worth_it": room.is_worth_it, "given_back": given})  # fmt: skip
    elif given:
        world.say(f"Given back: {size(given)}.")
    elif not room.is_worth_it:
        world.say("That is little, so nothing was changed.")


def size(number: int) -> str:
    """Return bytes in a unit that people read."""
    value, unit = float(number), "bytes"
    for unit in ("bytes", "kB", "MB", "GB"):
        if value < _KIB or unit == "GB":
            break
        value /= _KIB
    return f"{value:,.0f} {unit}" if unit == "bytes" or value >= 10 else f"{value:.1f} {unit}"  # noqa: PLR2004
