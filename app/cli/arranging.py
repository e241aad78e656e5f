"""Commands over many entries: trash and tags."""

import argparse

from app.cli import data
from app.cli.printing import count, print_json, table
from app.cli.reading import mood_words, print_rows
from app.cli.session import device_of, entry_ids, opened
from app.cli.world import UsageError, World
from app.domain.changes import Changes
from app.domain.failures import Failure
from app.domain.tags import clean_tag
from app.usecases.arrange_entries import tag_entries
from app.usecases.trash_entries import empty_trash, trash_entries, untrash_entries
from app.vault.transaction import Transaction
from app.vault.vault import Vault


def trash(world: World, options: argparse.Namespace) -> None:
    """`lamplit trash`."""
    if options.restore and not options.ids:
        raise UsageError("Say which entries to take out of the trash.")
    if options.ids and (options.list or options.empty):
        raise UsageError("Give either ids, or --list or --empty.")
    with opened(world, options) as vault:
        if options.empty:
            _empty(world, options, vault)
        elif options.restore:
            done = vault.write(lambda tx: untrash_entries(tx, entry_ids(tx, options.ids)))
            world.tell(f"Took {count(len(done.entries), 'entry', 'entries')} out of the trash.")
        elif options.ids:
            now = world.now()
            done = vault.write(lambda tx: trash_entries(tx, entry_ids(tx, options.ids), now=now))
            moved = count(len(done.entries), "entry", "entries")
            world.tell(f"Moved {moved} to the trash. It keeps them for 30 days.")
        else:
            vault.read(lambda tx: _list_trash(world, options, tx))


def _list_trash(world: World, options: argparse.Namespace, tx: Transaction) -> None:
    rows = tx.timeline.trashed()
    if options.json:
        print_json(world, list(data.rows_json(tx, rows)))
        return
    print_rows(world, rows, mood_words(tx))
    if not rows:
        world.tell("The trash is empty.")


def _empty(world: World, options: argparse.Namespace, vault: Vault) -> None:
    number = len(vault.read(lambda tx: tx.timeline.trashed()))
    entries = count(number, "entry", "entries")
    if number and not options.yes:
        if world.terminal is None:
            raise UsageError("There is no terminal to ask. Give --yes to delete for good.")
        answer = world.terminal.line(f"Delete {entries} for good? Type yes: ")
        if answer.strip().casefold() != "yes":
            raise Failure("Nothing was deleted.")
    vault.write(lambda tx: empty_trash(tx, now=world.now(), everything=True))
    world.tell(f"Deleted {entries} for good.")


def tags(world: World, options: argparse.Namespace) -> None:
    """`lamplit tags`."""
    if options.action == "list":
        if options.tag:
            raise UsageError("`lamplit tags` lists all tags; add and remove take a tag and ids.")
        with opened(world, options) as vault:
            found = vault.read(lambda tx: tx.timeline.tags())
        if options.json:
            print_json(world, [{"tag": item.tag, "entries": item.entries} for item in found])
        elif found:
            table(world, [(item.tag, count(item.entries, "entry", "entries")) for item in found])
        else:
            world.tell("No tags.")
        return
    if not clean_tag(options.tag or "") or not options.ids:
        raise UsageError(
            f"Say which tag and which entries: lamplit tags {options.action} TAG ID..."
        )
    with opened(world, options) as vault:
        changes = vault.write(lambda tx: _tag(world, options, tx))
        world.tell(f"Changed {count(len(changes.entries), 'entry', 'entries')}.")


def _tag(world: World, options: argparse.Namespace, tx: Transaction) -> Changes:
    tag = (options.tag,)
    return tag_entries(
        tx, entry_ids(tx, options.ids),
        now=world.now(), new_id=world.new_id, device=device_of(tx),
        add=tag if options.action == "add" else (),
        remove=tag if options.action == "remove" else (),
    )  # fmt: skip
