"""Commands for attachments: attach and save-copy."""

import argparse
from functools import partial
from pathlib import Path
from uuid import UUID

from app.cli.session import entry_id, opened
from app.cli.world import World
from app.domain.failures import FileUnreadable, NoSuchAttachment
from app.usecases.attach_file import NewFile, attach_file, clean_name, read_path
from app.usecases.attach_file import save_copy as copy_out
from app.vault.transaction import Transaction


def attach(world: World, options: argparse.Namespace) -> None:
    """`lamplit attach`."""
    path: Path = options.file
    if not path.is_file():
        raise FileUnreadable
    with opened(world, options) as vault:
        ident = vault.read(lambda tx: tx.entries.get(entry_id(tx, options.id)).id)
        item, _ = attach_file(
            vault.write, ident, NewFile(path.name, partial(read_path, path)),
            now=world.now(), new_id=world.new_id,
        )  # fmt: skip
        world.say(str(item.id))


def save_copy(world: World, options: argparse.Namespace) -> None:
    """`lamplit save-copy`."""
    try:
        ident = UUID(options.attachment)
    except ValueError as error:
        raise NoSuchAttachment from error

    def work(tx: Transaction) -> Path:
        target: Path = options.out
        if target.is_dir():
            target /= clean_name(tx.attachments.get(ident).name)
        copy_out(tx, ident, target)
        return target

    with opened(world, options) as vault:
        target = vault.read(work)
        world.tell(f"Saved in clear as {target}.")
