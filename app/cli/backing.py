"""`backup` and `restore`: here, elsewhere, and on a new computer."""

import argparse
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from app.cli import data
from app.cli.credentials import credential_of
from app.cli.going_on import GoingOn, going_on
from app.cli.places import expanded
from app.cli.printing import count, print_json, table
from app.cli.session import opened, vault_folder
from app.cli.ways_in import settle, way_in
from app.cli.world import UsageError, World
from app.domain.backup_failures import PlaceGone
from app.domain.backup_plan import MOST_KEPT, Destination, Keep
from app.domain.failures import DiskFull, Failure, FolderReadOnly, NoVault
from app.domain.when import iso, local, local_date
from app.settings import BACKUP_EVERY
from app.usecases.keep_backups import (
    Origin,
    Outcome,
    Progress,
    add_place,
    destinations,
    due_places,
    keep_at,
    missing,
    note_outcomes,
    put_elsewhere,
    remove_place,
    stage_elsewhere,
    there,
)
from app.vault import backups, destination, durable, looking, shelf, unfolding
from app.vault.backups import Backup
from app.vault.layout import Layout
from app.vault.rescue import newest, put_back
from app.vault.vault import Vault

_NONE_MADE = "Stopped. No backup was made."
_ALL = Keep(MOST_KEPT, MOST_KEPT, MOST_KEPT)


def backup(world: World, options: argparse.Namespace) -> int:
    """`lamplit backup`; the exit code is 1 when a place that is there took none."""
    deeds = {"places": _places, "add": _add, "keep": _keep, "remove": _remove, "check": _check}
    if options.action:
        deeds[options.action](world, options)
        return 0
    if options.list:
        _list_backups(world, options)
        return 0
    if options.put_back:
        _put_back(world, options)
        return 0
    with opened(world, options) as vault:
        return _make(world, options, vault)


# --- making -------------------------------------------------------------------------------------


def _make(world: World, options: argparse.Namespace, vault: Vault) -> int:
    places = _wanted_places(world, options, vault)
    here = there(places)
    if options.due and not here and not _is_own_due(world, vault):
        _note(vault, missing(places))
        _say(world, options, None, [])
        return 0
    with going_on(world, options, "Backing up", _NONE_MADE) as work:
        try:
            made, no_room = _beside(world, vault, work, parts=1 + 2 * len(here)), None
        except DiskFull as failure:
            if not here:
                raise
            made, no_room = None, failure
        outcomes = _elsewhere(world, vault, work, made, here)
    outcomes += missing(places)
    if options.to is None:
        _note(vault, outcomes)
    _say(world, options, made, outcomes, no_room)
    failures = [one.failure for one in outcomes if not isinstance(one.failure, PlaceGone)]
    # Whoever wants one there and nowhere else has it.
    return int(any(failures) or (no_room is not None and options.to is None))


def _elsewhere(
    world: World, vault: Vault, work: GoingOn, made: Backup | None, here: Sequence[Destination]
) -> list[Outcome]:
    origin = Origin.of(vault, local_date(world.now(), world.zone()))
    if made is None:
        return stage_elsewhere(
            lambda staging, told: _copied(world, vault, work, told, staging), here, origin,
            progress=work.progress, cancelled=work.stopped,
        )  # fmt: skip

    def behind_it(done: int, of: int) -> None:
        own = of // (2 * len(here))
        work.progress(own + done, own + of)

    return put_elsewhere(made, here, origin, progress=behind_it, cancelled=work.stopped)


def _wanted_places(
    world: World, options: argparse.Namespace, vault: Vault
) -> Sequence[Destination]:
    if options.to is not None:
        ident = destination.claim(options.to, vault.layout.folder)
        return [Destination(ident, str(options.to.absolute()), world.now(), _ALL)]
    if options.due:
        return vault.read(lambda tx: due_places(tx, world.now()))
    return vault.read(destinations)


def _is_own_due(world: World, vault: Vault) -> bool:
    hours = BACKUP_EVERY.read(vault.read(lambda tx: tx.settings.all()))
    return bool(hours) and backups.is_due(backups.list_backups(vault.layout), world.now(), hours)


def _beside(world: World, vault: Vault, work: GoingOn, parts: int) -> Backup:
    """Make the one in the journal's own folder."""
    return _copied(world, vault, work, lambda done, of: work.progress(done, parts * of))


def _copied(
    world: World, vault: Vault, work: GoingOn, told: Progress, staging: Path | None = None
) -> Backup:
    copying = backups.begin(vault, world.now(), staging)
    try:
        backups.copy(copying, work.stopped, told)
    except BaseException:
        backups.release(vault)
        raise
    return backups.finish(vault, copying)


def _note(vault: Vault, outcomes: Sequence[Outcome]) -> None:
    if outcomes:
        vault.write(lambda tx: note_outcomes(tx, outcomes))


def _say(
    world: World,
    options: argparse.Namespace,
    made: Backup | None,
    outcomes: Sequence[Outcome],
    no_room: Failure | None = None,
) -> None:
    if options.json:
        own = data.backup_json(made) if made is not None else {"path": None}
        own |= {"failure": no_room.code} if no_room is not None else {}
        print_json(world, {**own, "elsewhere": [_outcome_json(one) for one in outcomes]})
        return
    if no_room is not None:
        world.tell(str(no_room))
    elif made is None:
        world.tell("No backup is due.")
        return
    else:
        world.say(f"Restorable: {_described(world, made.at, made.size, made.entries)}")
        world.say(str(made.path))
    for one in outcomes:
        if one.kept is not None:
            kept = one.kept
            world.say(f"Restorable: {_described(world, kept.at, kept.size, kept.entries)}")
            world.say(str(kept.path))
        else:
            world.tell(f"{one.place.path}: {one.failure}")


def _outcome_json(one: Outcome) -> dict[str, Any]:
    kept, failure = one.kept, one.failure
    return {
        "id": one.place.ident,
        "folder": one.place.path,
        "path": str(kept.path) if kept else None,
        "bytes": kept.size if kept else None,
        "entries": kept.entries if kept else None,
        "failure": failure.code if failure else None,
    }


def _described(world: World, at: datetime, size: int, entries: int | None) -> str:
    shown = local(at, world.zone())
    counted = "" if entries is None else f"{count(entries, 'entry', 'entries')}, "
    return f"{counted}{shown:%Y-%m-%d %H:%M}, {count(size, 'byte')}"


# --- listing and putting back -------------------------------------------------------------------


def _list_backups(world: World, options: argparse.Namespace) -> None:
    layout = Layout(vault_folder(world, options))
    if not layout.is_vault:
        raise NoVault
    found = backups.list_backups(layout)
    if options.json:
        print_json(world, [data.backup_json(item) for item in found])
        return
    for item in found:
        world.say(f"{_described(world, item.at, item.size, item.entries)}  {item.path}")
    if not found:
        world.tell("There are no backups yet. Make one with `lamplit backup`.")


def _put_back(world: World, options: argparse.Namespace) -> None:
    layout = Layout(vault_folder(world, options))
    chosen = _wanted(layout, options.put_back)
    aside = put_back(layout, chosen, now=world.now())
    if options.json:
        print_json(world, {"backup": chosen.path.name, "set_aside": str(aside)})
        return
    world.say(f"In place: {_described(world, chosen.at, chosen.size, chosen.entries)}")
    world.say(f"What was there before is in {aside}")


def _wanted(layout: Layout, name: str) -> Backup:
    if name == "newest":
        return newest(layout)
    found = [item for item in backups.list_backups(layout) if item.path.name == name]
    if not found:
        raise Failure("There is no such backup. See `lamplit backup --list`.")
    return found[0]


# --- places -------------------------------------------------------------------------------------


def _places(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        places = vault.read(destinations)
        lists = [_lying(vault, one) for one in places]
    if options.json:
        print_json(world, [
            {**_place_json(one), "there": lying is not None, "backups": [
                {"path": str(kept.path), "at": iso(kept.at), "bytes": kept.size,
                 "entries": kept.entries, "other_copy": _is_of_another(vault, kept)}
                for kept in lying or []
            ]} for one, lying in zip(places, lists, strict=True)
        ])  # fmt: skip
        return
    table(world, [
        (one.ident[:8], one.path, _lying_words(vault, lying),
         f"{local(one.last, world.zone()):%Y-%m-%d %H:%M}" if one.last else "never",
         one.trouble)
        for one, lying in zip(places, lists, strict=True)
    ])  # fmt: skip
    if not places:
        world.tell("Backups go nowhere else yet. Name a place with `lamplit backup add DIR`.")


def _lying(vault: Vault, one: Destination) -> list[shelf.Kept] | None:
    place = Path(one.path)
    if not destination.is_there(place, one.ident):
        return None
    try:
        return shelf.backups_at(place, vault.vault_id, vault.data_key)
    except Failure:
        return None


def _is_of_another(vault: Vault, kept: shelf.Kept) -> bool:
    """Whether another copy of this journal made a backup, and so lets go of it, too."""
    return kept.line not in {"", vault.line}


def _lying_words(vault: Vault, lying: list[shelf.Kept] | None) -> str:
    if lying is None:
        return "not there"
    others = sum(_is_of_another(vault, kept) for kept in lying)
    words = count(len(lying), "backup")
    return f"{words}, {others} of another copy" if others else words


def _place_json(one: Destination) -> dict[str, Any]:
    return {
        "id": one.ident,
        "folder": one.path,
        "daily": one.keep.daily,
        "weekly": one.keep.weekly,
        "monthly": one.keep.monthly,
        "last": iso(one.last) if one.last else None,
        "entries": one.entries,
        "trouble": one.trouble,
    }


def _add(world: World, options: argparse.Namespace) -> None:
    folder = expanded(options.folder).absolute()
    with opened(world, options) as vault:
        ident = destination.claim(folder, vault.layout.folder)

        def work(tx: Any) -> Destination:
            add_place(tx, ident, folder, world.now())
            one = next(one for one in destinations(tx) if one.ident == ident)
            keep_at(tx, ident, _kept(one.keep, options))
            return next(one for one in destinations(tx) if one.ident == ident)

        one = vault.write(work)
    _show_place(world, options, one)


def _keep(world: World, options: argparse.Namespace) -> None:
    if options.daily is None and options.weekly is None and options.monthly is None:
        raise UsageError("Say how many stay: --daily N, --weekly N, --monthly N.")
    with opened(world, options) as vault:
        one = _meant(vault.read(destinations), options.place)
        keep = _kept(one.keep, options)
        vault.write(lambda tx: keep_at(tx, one.ident, keep))
        one = _meant(vault.read(destinations), one.ident)
    _show_place(world, options, one)


def _remove(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        one = _meant(vault.read(destinations), options.place)
        vault.write(lambda tx: remove_place(tx, one.ident))
    if options.json:
        print_json(world, _place_json(one))
    else:
        world.tell(f"No more backups go to {one.path}. Those that lie there stay.")


def _kept(keep: Keep, options: argparse.Namespace) -> Keep:
    given = (options.daily, options.weekly, options.monthly)
    before = (keep.daily, keep.weekly, keep.monthly)
    return Keep(*(old if new is None else new for new, old in zip(given, before, strict=True)))


def _meant(places: Sequence[Destination], text: str) -> Destination:
    path = str(expanded(text).absolute())
    found = [one for one in places if one.path == path or one.ident.startswith(text)]
    if len(found) != 1:
        raise Failure("There is no such place for backups. See `lamplit backup places`.")
    return found[0]


def _show_place(world: World, options: argparse.Namespace, one: Destination) -> None:
    if options.json:
        print_json(world, _place_json(one))
        return
    keep = one.keep
    world.say(f"{one.ident[:8]}  {one.path}")
    world.tell(
        f"There stay the newest three, and one of each of {count(keep.daily, 'day')}, "
        f"{count(keep.weekly, 'week')} and {count(keep.monthly, 'month')}."
    )


# --- trying and restoring -----------------------------------------------------------------------


def _check(world: World, options: argparse.Namespace) -> None:
    credential = credential_of(world, options)
    working = world.folders.state
    try:
        durable.make_folders(working)
    except OSError as error:
        raise FolderReadOnly from error
    looking.sweep(working, world.now() - looking.GIVEN_UP)
    with going_on(world, options, "Trying", "Stopped. The backup is as it was.") as work:
        entries = unfolding.count(
            options.file, credential, working, progress=work.progress, cancelled=work.stopped
        )
    if options.json:
        print_json(world, {"path": str(options.file), "entries": entries})
    else:
        world.say(f"Restorable: {count(entries, 'entry', 'entries')}")


def restore(world: World, options: argparse.Namespace) -> None:
    """`lamplit restore`."""
    folder = options.folder or unfolding.suggested(options.file, world.folders.vaults)
    way = way_in(world, options, options.file)
    with going_on(world, options, "Restoring", "Stopped. No journal was made.") as work:
        made = unfolding.restore(
            options.file, way.credential, expanded(folder), now=world.now(),
            progress=work.progress, cancelled=work.stopped,
        )  # fmt: skip
    if options.json:
        print_json(world, {"folder": str(made.folder), "at": iso(made.at),
                           "entries": made.entries, "vault_id": made.vault_id})  # fmt: skip
        settle(world, made.folder, way, options.file)
        return
    shown = local(made.at, world.zone())
    world.say(f"Restored: {count(made.entries, 'entry', 'entries')}, {shown:%Y-%m-%d %H:%M}")
    world.say(str(made.folder))
    world.tell(
        "It opens with what opened it on that day. Circles take this computer for a new one: "
        "`lamplit sync` asks them to let you in again."
    )
    settle(world, made.folder, way, options.file)
