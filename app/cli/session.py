"""An open vault for the length of one command."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.cli.credentials import credential_of
from app.cli.places import expanded
from app.cli.world import World
from app.domain.failures import Failure, NoSuchEntry, NoVault
from app.domain.when import local
from app.settings import DEVICE
from app.usecases.import_journal import sweep_leftovers
from app.usecases.keep_connections import tidy_connections
from app.usecases.keep_draft import publish_leftovers
from app.usecases.trash_entries import empty_trash
from app.usecases.unfinished_exports import sweep_exports
from app.vault import backups
from app.vault.keys.credentials import Credential
from app.vault.layout import SUFFIX, Layout
from app.vault.opening import open_vault
from app.vault.sealed_note import exports_note
from app.vault.transaction import Transaction
from app.vault.vault import Notice, Vault

_NOTICES = {
    Notice.TWIN_USED: "The key file was missing or damaged. Its twin was used, and both are whole "
    "again.",
    Notice.TWIN_REPAIRED: "The spare copy of the key file was missing or damaged. It was made "
    "again.",
    Notice.KEYS_EDITED: "Something other than Lamplit changed the key file. The true one, kept "
    "inside the journal, was put back.",
    Notice.KEYS_STRIPPED: "Keys were taken out of the key file by something other than Lamplit. "
    "The true one, kept inside the journal, was put back.",
    Notice.KEYS_ROLLED_BACK: "An older key file stood in place of the current one. The current "
    "one, kept inside the journal, was put back.",
    Notice.KEYS_DIVERGED: "The key file comes from a copy of this journal that was changed on its "
    "own. The one kept inside the journal was put back.",
    Notice.NEW_HERE: "This journal was not opened on this computer before.",
    Notice.COPIED: "This journal is older than when it was last open here: it was restored from a "
    "copy, or is one.",
    Notice.USED_ELSEWHERE: "This journal was changed on another computer since it was last open "
    "here.",
    Notice.REKEY_FINISHED: "A change of the journal's key was cut off before; it is complete now.",
    Notice.LOW_SPACE: "The disk is almost full. Free some space soon, so that everything can be "
    "saved.",
}


@contextmanager
def opened(world: World, options: argparse.Namespace) -> Iterator[Vault]:
    """Open the vault that the options name, tidy it, and close it again.

    Raises:
        Failure: it does not open; nothing was changed.
    """
    folder = vault_folder(world, options)
    if not Layout(folder).is_vault:
        raise NoVault
    with opened_with(world, folder, credential_of(world, options)) as vault:
        _tidy(world, vault)
        yield vault


@contextmanager
def opened_with(world: World, folder: Path, credential: Credential) -> Iterator[Vault]:
    """Open a vault, say what is to be noticed about it, and close it again.

    Raises:
        Failure: it does not open; nothing was changed.
    """
    vault = open_vault(
        folder,
        credential,
        state=world.folders.incarnations,
        now=world.now(),
        random=world.random,
        before_migration=lambda vault: backups.make_backup(vault, world.now()),
    )
    try:
        for notice in vault.notices:
            world.tell(sentence_of(notice))
        yield vault
    finally:
        vault.close()


def sentence_of(notice: Notice) -> str:
    """Return what a person is told of a notice."""
    return _NOTICES[notice]


def vault_folder(world: World, options: argparse.Namespace) -> Path:
    """Return the folder of the vault that is meant.

    Raises:
        NoVault: none is named, and there is none or more than one in the usual place.
    """
    if options.vault is not None:
        return expanded(options.vault)
    usual = world.folders.vaults
    found = sorted(path for path in usual.glob(f"*{SUFFIX}") if Layout(path).is_vault)
    if len(found) == 1:
        return found[0]
    if found:
        raise NoVault("There is more than one journal. Say which with --vault DIR.")
    raise NoVault("There is no journal yet. Make one with `lamplit init`, or name it with --vault.")


def _tidy(world: World, vault: Vault) -> None:
    """Do what every opening does; what cannot be done now is done at the next one."""
    with suppress(Failure):
        kept, _ = vault.write(
            lambda tx: publish_leftovers(
                tx, now=world.now(), new_id=world.new_id, device=device_of(tx)
            )
        )
        if kept is not None:
            shown = local(kept, world.zone())
            world.tell(f"What was being typed until {shown:%Y-%m-%d %H:%M} is an entry now.")
        sweep_leftovers(vault.write)
        for part in sweep_exports(vault.write, exports_note(vault)):
            world.tell(f"An export was cut off. What it left in clear was deleted: {part}")
        vault.write(lambda tx: _remove_what_is_due(tx, world.now()))


def _remove_what_is_due(tx: Transaction, now: datetime) -> None:
    empty_trash(tx, now=now)
    tidy_connections(tx, now=now)


def device_of(tx: Transaction) -> str:
    """Return this computer's name as the person calls it."""
    return DEVICE.read(tx.settings.all())


def entry_id(tx: Transaction, text: str) -> UUID:
    """Return the entry whose id is, or begins with, ``text``.

    Raises:
        NoSuchEntry: there is none, or there are several.
    """
    found = tx.entries.find(text)
    if len(found) > 1:
        raise NoSuchEntry("Several entries have ids that begin like this. Write more of the id.")
    if not found:
        raise NoSuchEntry
    return found[0]


def entry_ids(tx: Transaction, texts: list[str]) -> list[UUID]:
    """Return the entries that these ids mean, each once.

    Raises:
        NoSuchEntry: one of them is none.
    """
    return list(dict.fromkeys(entry_id(tx, text) for text in texts))
