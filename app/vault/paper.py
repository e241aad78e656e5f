"""Shares on paper: a set of them as a way in, and coming back with enough of them.

The secret is made for the set alone, so losing shares touches no other way in. Nothing of a share
is ever written beside the vault: while they are joined they stand in memory only.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.domain import paper_shares
from app.domain.paper_shares import PaperShare
from app.domain.recovery_failures import (
    NoPaperSlot,
    SameShareTwice,
    ShareOfAnotherSet,
    TooFewShares,
    WrongShares,
)
from app.vault import access, looking
from app.vault.keys.credentials import Kind, PaperSecret, PaperSet
from app.vault.keys.slots import Slot
from app.vault.transaction import Transaction
from app.vault.vault import Vault

_MADE = "paper_sets_made"
_ALPHABET = 26


@dataclass(frozen=True, slots=True)
class Sheets:
    """A new set, on its way to paper; nothing opens with it before its slot is added.

    Attributes:
        secret: opens the slot.
        paper: the set.
        shares: one for each sheet.
    """

    secret: PaperSecret = field(repr=False)
    paper: PaperSet
    shares: tuple[PaperShare, ...] = field(repr=False)


def new_sheets(tx: Transaction, needed: int, made: int, random: Callable[[int], bytes]) -> Sheets:
    """Make a set of shares; writes nothing.

    Raises:
        ValueError: fewer than 2 are needed, or more than are made, or more than 16 are made.
        TooManySlots: there is no room for the set's slot.
    """
    access.check_room(tx)
    secret = random(paper_shares.SECRET_BYTES)
    identifier = int.from_bytes(random(2)) % paper_shares.IDENTIFIERS
    shares = paper_shares.split(secret, needed, made, identifier)
    paper = PaperSet(_next_letter(tx), identifier, needed, made)
    return Sheets(PaperSecret(secret, paper), paper, shares)


def add_sheets(
    vault: Vault,
    sheets: Sheets,
    label: str,
    *,
    now: datetime,
    random: Callable[[int], bytes],
) -> str:
    """Let a set open the vault, and return its slot's id; the next set has another letter.

    Raises:
        TooManySlots, DiskFull, FolderReadOnly: nothing was changed.
    """

    def count(tx: Transaction) -> None:
        tx.settings.put(_MADE, str(_count(tx) + 1))

    return access.add_slot(vault, sheets.secret, label, now=now, random=random, also=count)


def sets_of(path: Path) -> tuple[Slot, ...]:
    """Return the slots that shares on paper open, of a vault that is locked or of a backup's file.

    Raises:
        NoPaperSlot: there is none.
        KeyFileMissing, KeyFileDamaged, NewerVault: no key file can be read.
        NotABackup, BackupCutShort, BackupDamaged, NewerBackup: the file is no backup.
    """
    found = {
        slot.id: slot
        for keyfile in looking.keys_at(path).candidates
        for slot in keyfile.slots
        if isinstance(slot, Slot) and slot.kind is Kind.PAPER_SHARES
    }
    if not found:
        raise NoPaperSlot
    return tuple(found.values())


def take(
    sets: Sequence[Slot], there: Sequence[PaperShare], share: PaperShare
) -> tuple[PaperShare, ...]:
    """Return the shares with one more.

    Raises:
        ShareOfAnotherSet: it belongs to none of these sets, or to another than those there.
        SameShareTwice: it is there already.
    """
    if set_of(sets, share) is None or any(_set(one) != _set(share) for one in there):
        raise ShareOfAnotherSet
    if any(one.number == share.number for one in there):
        raise SameShareTwice(share.number)
    return *there, share


def set_of(sets: Sequence[Slot], share: PaperShare) -> PaperSet | None:
    """Return the set that a share says it belongs to, or None."""
    papers = [slot.paper for slot in sets if slot.paper is not None]
    fitting = (one for one in papers if (one.identifier, one.needed) == _set(share))
    return next(fitting, None)


def together(shares: Sequence[PaperShare]) -> PaperSecret:
    """Put shares together.

    Raises:
        TooFewShares: more are needed.
        WrongShares: they do not belong together.
    """
    needed = shares[0].needed if shares else paper_shares.FEWEST
    if len(shares) < needed:
        raise TooFewShares(len(shares), needed)
    try:
        return PaperSecret(paper_shares.combine(shares))
    except paper_shares.DoNotFitError as error:
        raise WrongShares from error


def _set(share: PaperShare) -> tuple[int, int]:
    return share.identifier, share.needed


def _count(tx: Transaction) -> int:
    text = tx.settings.all().get(_MADE, "")
    return int(text) if text.isdecimal() else 0


def _next_letter(tx: Transaction) -> str:
    """The letter of the next set; it does not come back when a set is removed."""
    there = {one.paper.letter for one in access.slots_in(tx) if isinstance(one, Slot) and one.paper}
    count = _count(tx)
    while _letter(count) in there:  # a kill came between the slot and the count
        count += 1
    return _letter(count)


def _letter(before: int) -> str:
    """A to Z, then AA and so on."""
    letters, rest = "", before
    while rest >= 0:
        letters = chr(ord("A") + rest % _ALPHABET) + letters
        rest = rest // _ALPHABET - 1
    return letters
