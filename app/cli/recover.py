"""The command `recover`: back into a journal with shares that others keep."""

import argparse
from pathlib import Path

from app.cli.circle_here import draw_qr, secret
from app.cli.credentials import new_passphrase
from app.cli.paper_shares import secret_from_paper
from app.cli.printing import print_json
from app.cli.session import vault_folder
from app.cli.ways_in import chosen_passphrase, open_anew
from app.cli.world import UsageError, World
from app.domain.backup_failures import BackupGone
from app.domain.failures import (
    DatabaseDamaged,
    DatabaseMissing,
    KeyFileDamaged,
    KeyFileMissing,
    NoVault,
)
from app.domain.recovery_failures import NotRecovering
from app.vault import recovering
from app.vault.layout import Layout
from app.vault.recovering import Recovering
from app.vault.salvage.ways import keys_of

_OPEN = (
    "The journal opens with the new passphrase now. If somebody else may have had the old one, "
    "run `lamplit slots rekey`."
)

_RESCUE = (
    "The shares fit, but the journal is damaged. Give this last one to `lamplit rescue --to FOLDER "
    "--share SHARE`: it makes a new journal of what can still be read."
)
_RESTORE = (
    "The shares fit. Give this last one to `lamplit restore FILE --share SHARE`: it makes a "
    "journal of the backup."
)
_DAMAGED = (DatabaseDamaged, DatabaseMissing, KeyFileDamaged, KeyFileMissing)


def recover(world: World, options: argparse.Namespace) -> None:
    """`lamplit recover`."""
    acts = {"begin": _begin, "show": _show, "add": _add, "stop": _stop, "paper": _paper}
    if options.what is None:
        acts_named = "begin, show, add, stop or paper"
        raise UsageError(f"Say what to do: {acts_named}. See `lamplit recover -h`.")
    acts[options.what](world, options, _meant(world, options))


def _meant(world: World, options: argparse.Namespace) -> Path:
    """Return the journal, or the backup, that somebody comes back into."""
    backup: Path | None = getattr(options, "backup", None)
    if backup is None:
        folder = vault_folder(world, options)
        if not Layout(folder).is_vault:
            raise NoVault
        return folder
    if not backup.exists():
        raise BackupGone
    return backup


def _begin(world: World, options: argparse.Namespace, path: Path) -> None:
    keys = keys_of(path)
    passphrase = new_passphrase(world, options.new_passphrase_file)
    found = recovering.begin(path, passphrase, keys=keys, random=world.random)
    _say(world, options, found)


def _show(world: World, options: argparse.Namespace, path: Path) -> None:
    _say(world, options, recovering.under_way(path, keys_of(path)))


def _say(world: World, options: argparse.Namespace, found: Recovering) -> None:
    if options.json:
        print_json(world, _json(found))
        return
    world.say(found.code.text)
    world.say(" ".join(found.code.words))
    if options.qr:
        draw_qr(world, found.code.text)
    world.tell(
        f"Send this code to those who keep shares: {found.needed} of {found.made} are needed. "
        "Speak with each of them, and read them the four words."
    )
    world.tell(_came(found))


def _json(found: Recovering) -> dict[str, object]:
    return {
        "code": found.code.text,
        "words": list(found.code.words),
        "needed": found.needed,
        "made": found.made,
        "came": list(found.numbers),
    }


def _came(found: Recovering) -> str:
    missing = found.needed - len(found.numbers)
    return f"{len(found.numbers)} came; {missing} more are needed."


def _add(world: World, options: argparse.Namespace, path: Path) -> None:
    keys = keys_of(path)
    recovering.under_way(path, keys)
    text = secret(world, options, options.text)
    passphrase = chosen_passphrase(world, options.new_passphrase_file)
    found, whole = recovering.add(path, text, passphrase, keys)
    is_open = whole is not None and not path.is_file()
    if whole is not None and is_open:
        try:
            open_anew(world, path, whole, passphrase)
        except _DAMAGED:
            world.tell(_RESCUE)
            raise
    if options.json:
        print_json(world, {**_json(found), "open": is_open})
    elif whole is None:
        world.tell(_came(found))
    else:
        world.tell(_OPEN if is_open else _RESTORE)


def _paper(world: World, options: argparse.Namespace, folder: Path) -> None:
    whole = secret_from_paper(world, options, folder)
    passphrase = new_passphrase(world, options.new_passphrase_file)
    open_anew(world, folder, whole, passphrase)
    if options.json:
        print_json(world, {"open": True})
    else:
        world.tell(_OPEN)


def _stop(_world: World, _options: argparse.Namespace, path: Path) -> None:
    if not recovering.stop(path):
        raise NotRecovering
