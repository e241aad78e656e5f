"""The command `recover`: back into a journal with shares that others keep."""

import argparse
from pathlib import Path

from app.cli.circle_here import draw_qr, secret
from app.cli.credentials import first_line, new_passphrase
from app.cli.paper_shares import secret_from_paper
from app.cli.printing import print_json
from app.cli.session import sentence_of, vault_folder
from app.cli.world import UsageError, World
from app.domain.failures import Failure, NoVault
from app.domain.recovery_failures import NotRecovering
from app.vault import backups, recovering
from app.vault.keys.credentials import PaperSecret, Passphrase, SharedSecret
from app.vault.layout import Layout
from app.vault.opening import open_vault
from app.vault.recovering import Recovering

_OPEN = (
    "The journal opens with the new passphrase now. If somebody else may have had the old one, "
    "run `lamplit slots rekey`."
)


def recover(world: World, options: argparse.Namespace) -> None:
    """`lamplit recover`."""
    acts = {"begin": _begin, "show": _show, "add": _add, "stop": _stop, "paper": _paper}
    if options.what is None:
        acts_named = "begin, show, add, stop or paper"
        raise UsageError(f"Say what to do: {acts_named}. See `lamplit recover -h`.")
    folder = vault_folder(world, options)
    if not Layout(folder).is_vault:
        raise NoVault
    acts[options.what](world, options, folder)


def _begin(world: World, options: argparse.Namespace, folder: Path) -> None:
    passphrase = new_passphrase(world, options.new_passphrase_file)
    found = recovering.begin(folder, passphrase, random=world.random)
    _say(world, options, found)


def _show(world: World, options: argparse.Namespace, folder: Path) -> None:
    _say(world, options, recovering.under_way(folder))


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


def _add(world: World, options: argparse.Namespace, folder: Path) -> None:
    recovering.under_way(folder)
    text = secret(world, options, options.text)
    passphrase = _passphrase(world, options.new_passphrase_file)
    found, whole = recovering.add(folder, text, passphrase)
    if whole is not None:
        _finish(world, folder, whole, passphrase)
    if options.json:
        print_json(world, {**_json(found), "open": whole is not None})
    elif whole is None:
        world.tell(_came(found))
    else:
        world.tell(_OPEN)


def _passphrase(world: World, name: str | None) -> Passphrase:
    if name is not None:
        return Passphrase(first_line(world, name))
    if world.terminal is None:
        raise Failure("There is no terminal to ask for the passphrase. Give a file with it.")
    return Passphrase(world.terminal.secret("The new passphrase: "))


def _paper(world: World, options: argparse.Namespace, folder: Path) -> None:
    whole = secret_from_paper(world, options, folder)
    passphrase = new_passphrase(world, options.new_passphrase_file)
    _finish(world, folder, whole, passphrase)
    if options.json:
        print_json(world, {"open": True})
    else:
        world.tell(_OPEN)


def _finish(
    world: World, folder: Path, whole: SharedSecret | PaperSecret, passphrase: Passphrase
) -> None:
    vault = open_vault(
        folder,
        whole,
        state=world.folders.incarnations,
        now=world.now(),
        random=world.random,
        before_migration=lambda vault: backups.make_backup(vault, world.now()),
    )
    try:
        for notice in vault.notices:
            world.tell(sentence_of(notice))
        recovering.finish(vault, passphrase, now=world.now(), random=world.random)
    finally:
        vault.close()


def _stop(_world: World, _options: argparse.Namespace, folder: Path) -> None:
    if not recovering.stop(folder):
        raise NotRecovering
