"""Commands that make and delete a vault: init, delete-vault."""

import argparse
from pathlib import Path

from app.cli.credentials import (
    check_free,
    new_passphrase,
)
from app.cli.handing_out import LABELS, Keys, code_files, new_code, say_code
from app.cli.places import expanded
from app.cli.printing import count
from app.cli.session import opened, vault_folder
from app.cli.world import UsageError, World
from app.domain.failures import Failure
from app.vault.keys.credentials import (
    Kind,
    RecoveryCode,
)
from app.vault.layout import SUFFIX
from app.vault.opening import create_vault, delete_vault, what_to_delete
from app.vault.places import PlaceKind, warnings_here

_DEFAULT_NAME = "Journal"


def init(world: World, options: argparse.Namespace) -> None:
    """`lamplit init`."""
    on_paper = options.recovery_file or options.recovery_sheet
    if not on_paper and not options.no_recovery_code and world.terminal is None:
        raise UsageError(
            "Give --recovery-file OUT for the recovery code, or --no-recovery-code to have none."
        )
    if options.keychain or options.key_file or options.recovery_code_file:
        raise UsageError("A new journal begins with a passphrase; other keys are added later.")
    folder = _new_folder(world, options)
    check_free(options.recovery_file)
    check_free(options.recovery_sheet)
    _warn_of_place(world, folder)
    keys: Keys = [(new_passphrase(world, options.passphrase_file), LABELS[Kind.PASSPHRASE])]
    code = None if options.no_recovery_code else new_code(world)
    if code is not None:
        keys.append((RecoveryCode(code), LABELS[Kind.RECOVERY_CODE]))
    text, sheet = code_files(world, options, code, folder)
    with text, sheet:
        vault = create_vault(
            folder, keys,
            state=world.folders.incarnations, now=world.now(), random=world.random,
        )  # fmt: skip
        vault.close()
        text.keep()
        sheet.keep()
    world.say(str(folder))
    say_code(world, text.path, code, sheet.path)


def _new_folder(world: World, options: argparse.Namespace) -> Path:
    if options.vault is not None:
        return expanded(options.vault)
    return world.folders.vaults / f"{_DEFAULT_NAME}{SUFFIX}"


def _warn_of_place(world: World, folder: Path) -> None:
    for warning in warnings_here(folder):
        if warning.kind is PlaceKind.NETWORK:
            world.tell(
                f"This folder is on a network drive ({warning.name}). Locks are not reliable "
                "there, and a lost connection can damage a journal. A folder on this computer is "
                "safer."
            )
        else:
            world.tell(
                f"This folder is synchronised by {warning.name}. It may copy the journal in the "
                "middle of a change or bring an old state back. A folder outside it is safer."
            )


def delete(world: World, options: argparse.Namespace) -> None:
    """`lamplit delete-vault`."""
    folder = vault_folder(world, options)
    name = folder.absolute().name
    gone = what_to_delete(folder)
    if options.yes is None and world.terminal is None:
        raise UsageError(f"There is no terminal to ask. Give --yes {name} to delete for good.")
    if options.yes not in {None, name}:
        raise UsageError(f"--yes takes the folder's name, {name}. Nothing was deleted.")
    with opened(world, options) as vault:
        if not options.keep_backups and gone:
            world.tell(f"With it {count(len(gone), 'backup')} will be deleted:")
            for path in gone:
                world.tell(f"    {path.name}")
        if options.yes is None:
            assert world.terminal is not None
            question = f"Nothing brings it back. Type the journal's name, {name}, to delete it: "
            if world.terminal.line(question).strip() != name:
                raise Failure("The name is different. Nothing was deleted.")
        delete_vault(vault, state=world.folders.incarnations, backups=not options.keep_backups)
    world.tell("The journal was deleted for good.")
