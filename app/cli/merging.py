"""`look` and `merge`: reading a backup, and bringing it together with the journal."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from app.cli import data
from app.cli.credentials import credential_of, first_line
from app.cli.going_on import GoingOn, going_on
from app.cli.places import expanded
from app.cli.printing import count, one_line, print_json, table, wrapped
from app.cli.reading import mood_words, print_entry, print_rows
from app.cli.session import entry_id, entry_ids, opened
from app.cli.world import UsageError, World
from app.domain.failures import Cancelled, Failure, FolderReadOnly
from app.domain.imports import Imported
from app.domain.merge_plan import KINDS, Differing, MergeChoice, MergePlan, Standing
from app.domain.query import parse_query
from app.domain.when import iso, local, local_date
from app.usecases.merge_backup import plan_merge, run_merge
from app.usecases.read_backup import InBackup, of_the_backup
from app.vault import durable, looking
from app.vault.keys.credentials import Credential, Passphrase, RecoveryCode
from app.vault.looking import LookedInto, look_into
from app.vault.transaction import Transaction
from app.vault.vault import Vault

_SHOWN = 20
_UNCHANGED = "Stopped. Nothing was changed."
_NOT_TAKEN = "Circles, limits, keys and settings of the backup are not taken."
_WORDS = {
    Standing.NEW: "not here",
    Standing.TRASHED: "in the trash here",
    Standing.DELETED: "deleted for good here",
    Standing.AHEAD: "changed here since",
    Standing.BEHIND: "changed in the backup",
    Standing.APART: "changed in both",
    Standing.MARKED: "another date or mark",
    Standing.HISTORY: "older versions that are not here",
}
_SECTIONS = {
    "entries": ("Entries", "entry", "entries"),
    "files": ("Photos and files", "file", "files"),
    "moods": ("Check-ins", "check-in", "check-ins"),
}


def look(world: World, options: argparse.Namespace) -> None:
    """`lamplit look`."""
    credential = credential_of(world, options)
    working = world.folders.state
    try:
        durable.make_folders(working)
    except OSError as error:
        raise FolderReadOnly from error
    looking.sweep(working, world.now() - looking.GIVEN_UP)
    with (
        going_on(world, options, "Opening", _UNCHANGED) as work,
        look_into(
            expanded(options.file), credential, working=working, progress=work.progress,
            cancelled=work.stopped, lossy=True,
        ) as inside,
    ):  # fmt: skip
        work.clear()
        with of_the_backup():
            if options.entry:
                ident = inside.read(lambda tx: entry_id(tx, options.entry))
                # Looks at it thoroughly: words that end in a damaged page are not taken for whole.
                InBackup(inside.read, inside.path, inside.vault_id).record(ident)
                inside.read(lambda tx: _show(world, options, ident, tx))
            else:
                inside.read(lambda tx: _look(world, options, inside, tx))


def _show(world: World, options: argparse.Namespace, ident: UUID, tx: Transaction) -> None:
    entry = tx.entries.get(ident)
    if options.json:
        print_json(world, data.full_entry_json(entry))
    else:
        print_entry(world, entry, mood_words(tx))


def _look(world: World, options: argparse.Namespace, inside: LookedInto, tx: Transaction) -> None:
    today = local_date(world.now(), world.zone())
    query = parse_query(" ".join(options.query), today=today)
    if query.is_empty and not query.without:
        rows = tx.timeline.newest(options.limit)
    else:
        rows = tx.search.find(query, limit=options.limit)
    if options.json:
        found = {"path": str(inside.path), "at": iso(inside.at), "vault_id": inside.vault_id,
                 "entries": list(data.rows_json(tx, rows))}  # fmt: skip
        print_json(world, found)
        return
    print_rows(world, rows, mood_words(tx))
    at = local(inside.at, world.zone())
    world.tell(f"{count(len(rows), 'entry', 'entries')} of the backup of {at:%Y-%m-%d %H:%M}.")


def merge(world: World, options: argparse.Namespace) -> None:
    """`lamplit merge`."""
    if not (options.dry_run or options.yes) and (world.terminal is None or options.json):
        raise UsageError("Give --dry-run to see what would be done, or --yes to do it.")
    with (
        opened(world, options) as vault,
        going_on(world, options, "Comparing", _UNCHANGED) as work,
        _inside(world, options, vault, work) as (there, inside),
    ):
        choice = _choice(options, inside)
        if options.yes:
            _run(world, options, vault, there, choice, work)
            return
        plan = plan_merge(
            vault.read, there, choice, now=world.now(), progress=work.progress,
            cancelled=work.stopped,
        )  # fmt: skip
        work.clear()
        if options.json:
            print_json(world, _json(plan))
            return
        _print(world, plan, done=False)
        if options.dry_run or not plan.coming:
            return
        assert world.terminal is not None
        if world.terminal.line("Do this? [y/N] ").strip().casefold() not in {"y", "yes"}:
            raise Cancelled
        _run(world, options, vault, there, choice, work)


def _run(
    world: World,
    options: argparse.Namespace,
    vault: Vault,
    there: InBackup,
    choice: MergeChoice,
    work: GoingOn,
) -> None:
    (done, plan), _ = run_merge(
        vault.write, there, choice, now=world.now(), new_id=world.new_id,
        progress=work.progress, cancelled=work.stopped,
    )  # fmt: skip
    work.clear()
    if options.json:
        print_json(world, _json(plan, done))
        return
    _print(world, plan, done=True)
    if done.entries:
        world.say(f"`lamplit undo-import {done.id}` takes it back.")


@contextmanager
def _inside(
    world: World, options: argparse.Namespace, vault: Vault, work: GoingOn
) -> Iterator[tuple[InBackup, LookedInto]]:
    path = expanded(options.file)
    credential = _credential(world, options, path, vault)
    working = vault.layout.backups
    with durable.as_failures():
        working.mkdir(mode=0o700, exist_ok=True)
    with look_into(
        path, credential, working=working, progress=work.progress, cancelled=work.stopped,
        lossy=True,
    ) as inside:  # fmt: skip
        yield InBackup(inside.read, inside.path, inside.vault_id), inside


def _credential(
    world: World, options: argparse.Namespace, path: Path, vault: Vault
) -> Credential | bytes:
    """Return what opens the backup: the journal's own key, or what is given or typed for it."""
    if options.backup_passphrase_file:
        return Passphrase(first_line(world, options.backup_passphrase_file))
    if options.backup_recovery_code_file:
        return RecoveryCode(first_line(world, options.backup_recovery_code_file))
    if looking.opens_with(path, vault.data_key):
        return vault.data_key
    looking.state_of(path)  # says what is wrong with what is no backup
    if world.terminal is None:
        raise Failure("This journal's key does not open the backup. Give "
                      "--backup-passphrase-file FILE.")  # fmt: skip
    return Passphrase(world.terminal.secret("Passphrase of the backup: "))


def _choice(options: argparse.Namespace, inside: LookedInto) -> MergeChoice:
    kinds = frozenset(options.only or KINDS)
    if not options.entry:
        return MergeChoice(kinds, Differing(options.differing), options.deleted)
    if options.only:
        raise UsageError("Give --only or --entry, not both.")
    with of_the_backup():
        found = inside.read(lambda tx: entry_ids(tx, options.entry))
    return MergeChoice(differing=Differing.BACKUP, deleted=True, only=frozenset(found))


# --- saying it ----------------------------------------------------------------------------------


def _print(world: World, plan: MergePlan, *, done: bool) -> None:
    if plan.foreign:
        world.say("This is a backup of another journal.")
    rows = []
    for name, tally in plan.tallies.items():
        label, *noun = _SECTIONS.get(name, (name.replace("_", " ").capitalize(), "record"))
        figures = (
            (tally.counts[Standing.NEW], "not here"),
            (tally.counts[Standing.SAME], "the same"),
            (tally.differing, "differing"),
            (tally.gone, "deleted here"),
            (tally.counts[Standing.LEFT_OUT], "left out"),
        )
        said = ", ".join(f"{number:,} {words}" for number, words in figures if number)
        rows.append((label, said, _changed(tally.coming, noun, done=done)))
    table(world, rows)
    for one in plan.names:
        at = local(one.created_at, one.zone)
        heading = one_line(one.heading)
        world.say(f"    {at:%Y-%m-%d %H:%M}  {heading}  ({_WORDS[one.standing]})")
    for problem in plan.problems[:_SHOWN]:
        world.say(wrapped(world, one_line(f"{problem.where}: {problem.detail}".lstrip(": "))))
    if len(plan.problems) > _SHOWN:
        world.say(f"… and {len(plan.problems) - _SHOWN} more; --json lists them all.")
    world.say(_NOT_TAKEN)
    if not plan.coming:
        world.say("There is nothing to bring in.")


def _changed(number: int, noun: list[str], *, done: bool) -> str:
    if not number:
        return ""
    return f"{count(number, *noun)} {'came' if done else 'would come'} or {_CHANGE[done]}"


_CHANGE = {True: "changed", False: "change"}


def _json(plan: MergePlan, done: Imported | None = None) -> dict[str, Any]:
    return {
        "foreign": plan.foreign,
        "changes": plan.coming,
        "sections": {
            name: {**{str(one): tally.counts[one] for one in Standing}, "changes": tally.coming}
            for name, tally in plan.tallies.items()
        },
        "named": [
            {"id": str(one.id), "standing": str(one.standing), "created_at": iso(one.created_at),
             "zone": one.zone, "heading": one.heading}
            for one in plan.names
        ],
        "problems": [{"where": one.where, "detail": one.detail} for one in plan.problems],
        "import_id": str(done.id) if done is not None and done.entries else None,
    }  # fmt: skip
