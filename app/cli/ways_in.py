"""What opens a damaged journal or a backup: every way in, and what follows a way by shares."""

import argparse
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.cli.credentials import credential_of, first_line
from app.cli.paper_shares import secret_from_paper
from app.cli.session import opened_with
from app.cli.world import World
from app.domain.failures import Failure
from app.domain.recovery_failures import TooFewShares
from app.vault import recovering
from app.vault.keys.credentials import Credential, PaperSecret, Passphrase, SharedSecret
from app.vault.salvage.ways import keys_of


@dataclass(frozen=True, slots=True)
class WayIn:
    """What opens it.

    Attributes:
        credential: opens what is there, and the journal that is made of it.
        passphrase: the one that was chosen for that journal when friends were asked; or None.
    """

    credential: Credential
    passphrase: Passphrase | None = None


def way_in(world: World, options: argparse.Namespace, path: Path) -> WayIn:
    """Return what the person opens a damaged journal or a backup with; asks if nothing is given.

    Raises:
        Failure: those of `secret_from_paper`, of `recovering.add`, and of `credential_of`.
    """
    if options.shares or options.pictures:
        return WayIn(secret_from_paper(world, options, keys_of(path)))
    if options.friends:
        return _from_friends(world, options, path)
    return WayIn(credential_of(world, options))


def _from_friends(world: World, options: argparse.Namespace, path: Path) -> WayIn:
    keys = keys_of(path)
    found = recovering.under_way(path, keys)
    passphrase = chosen_passphrase(world, options.new_passphrase_file)
    for text in options.friends:
        share = first_line(world, "-") if text == "-" else text
        found, whole = recovering.add(path, share.strip(), passphrase, keys)
        if whole is not None:
            return WayIn(whole, passphrase)
    raise TooFewShares(len(found.numbers), found.needed)


def chosen_passphrase(world: World, name: str | None) -> Passphrase:
    """Return the passphrase that was chosen when friends were first asked.

    Raises:
        FileUnreadable: the file that holds it cannot be read.
        Failure: nobody is there to ask.
    """
    if name is not None:
        return Passphrase(first_line(world, name))
    if world.terminal is None:
        raise Failure("There is no terminal to ask for the passphrase. Give a file with it.")
    return Passphrase(world.terminal.secret("The new passphrase: "))


def settle(world: World, made: Path, way: WayIn, path: Path) -> None:
    """Give a journal that was just made the passphrase that was chosen, and end the recovery.

    Args:
        world: the surroundings.
        made: the new journal.
        way: what opened it.
        path: what it was made of.
    """
    if isinstance(way.credential, SharedSecret) and way.passphrase is not None:
        open_anew(world, made, way.credential, way.passphrase)
        world.tell("It opens with the new passphrase.")
        with suppress(Failure):  # on a drive that takes nothing; it is sealed, and harms nobody
            recovering.stop(path)
    elif isinstance(way.credential, PaperSecret):
        world.tell("The shares open the new journal as well. `lamplit --vault FOLDER recover "
                   "paper` gives it a new passphrase.")  # fmt: skip


def open_anew(
    world: World, folder: Path, whole: SharedSecret | PaperSecret, passphrase: Passphrase
) -> None:
    """Open a journal with what shares gave, and set a new passphrase in it.

    Raises:
        Failure: it does not open, or the passphrase was not set.
    """
    with opened_with(world, folder, whole) as vault:
        recovering.finish(vault, passphrase, now=world.now(), random=world.random)
