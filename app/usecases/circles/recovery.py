"""Shared recovery: hand out shares of a way in, keep others', and give one back to whoever asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.changes import Changes
from app.domain.circles.choices import Sending
from app.domain.circles.failures import BadShareCount, NoShareKept, NoSuchPerson
from app.domain.circles.outbox import OutRow, emptied
from app.domain.circles.recovery import (
    FEWEST_NEEDED,
    MOST_MADE,
    Holder,
    KeptShare,
    ShareSet,
)
from app.domain.circles.troubles import HOLDER_GONE
from app.domain.text import storable
from app.domain.when import to_millis
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.send import Going, Random, open_circle, send
from app.vault.access import slots_in
from app.vault.keys.handback import Code, SealedShare, seal_share
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)


@dataclass(frozen=True, slots=True)
class Choice:
    """Who is to keep shares.

    Attributes:
        holders: members of the circle, in the order of their shares.
        needed: how many of them together open the journal.
        note: goes to each of them.
    """

    holders: tuple[bytes, ...]
    needed: int
    note: str = ""


def check_choice(tx: Transaction, circle: bytes, choice: Choice) -> None:
    """Refuse a choice that cannot be.

    Raises:
        BadShareCount: fewer than 2 are needed, or more than there are.
        NoSuchPerson: one of them is not in the circle, or is oneself.
        NoSuchCircle, NotYetIn, CircleIsOver: see `send`.
    """
    found = open_circle(tx, circle)
    made = len(choice.holders)
    if not FEWEST_NEEDED <= choice.needed <= made <= MOST_MADE:
        raise BadShareCount
    here = {one.person for one in tx.circle_people.of(circle) if one.present} - {found.me}
    if len(set(choice.holders)) != made or not set(choice.holders) <= here:
        raise NoSuchPerson


def hand_out(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    choice: Choice,
    slot: bytes,
    shares: Sequence[bytes],
    *,
    now: datetime,
    random: Random,
) -> Changes:
    """Send each holder their share, and note who keeps them; the slot is made in the same step.

    Raises:
        BadShareCount, NoSuchPerson, NoSuchCircle, NotYetIn, CircleIsOver: see `check_choice`.
    """
    check_choice(tx, circle, choice)
    people = {one.person: one for one in tx.circle_people.of(circle)}
    holders = []
    for number, (person, share) in enumerate(zip(choice.holders, shares, strict=True), 1):
        fields = {
            "slot": slot,
            "number": number,
            "needed": choice.needed,
            "made": len(shares),
            "share": share,
            "note": storable(choice.note.strip()),
        }
        going = Going(Said("recovery_share", fields), Sending((person,)), passing=True)
        send(tx, words, circle, going, now=now, random=random)
        holders.append(Holder(number, person, people[person].pseudonym))
    tx.recovery.add(ShareSet(slot, circle, choice.needed, to_millis(now), tuple(holders)))
    return _CHANGED


def tidy(
    tx: Transaction, words: Wording, circle: bytes, *, now: datetime, random: Random
) -> list[str]:
    """Tell holders whose shares open nothing any more, and say who keeps none any more.

    Shares end with their slot, however that went: removed, made anew, or left behind by a new key.
    Returns sentences for the person, each of them once.
    """
    alive = {slot.id for slot in slots_in(tx)}
    here = {one.person for one in tx.circle_people.of(circle) if one.present}
    sentences = []
    for one in tx.recovery.sets():
        if one.circle != circle:
            continue
        if one.slot.hex() not in alive:
            _end(tx, words, one, here, now=now, random=random)
            continue
        for holder in one.holders:
            gone = holder.person not in here
            if gone and not holder.gone:
                sentences.append(HOLDER_GONE.format(name=holder.name))
            if gone != holder.gone:
                tx.recovery.note_gone(one.slot, holder.number, gone=gone)
    return sentences


def is_ours(tx: Transaction, circle: bytes) -> bool:
    """Whether `tidy` may have something to do in a circle."""
    return any(one.circle == circle for one in tx.recovery.sets())


def share_for(tx: Transaction, code: Code) -> tuple[KeptShare, str]:
    """Return the share that somebody asks for with a code, and what its owner is called.

    Raises:
        NoShareKept: none is kept here for it.
    """
    for kept in tx.recovery.kept():
        if kept.slot == code.slot:
            return kept, owner_name(tx, kept)
    raise NoShareKept


def owner_name(tx: Transaction, kept: KeptShare) -> str:
    """Return what the owner of a share is called in the circle; empty if nobody knows."""
    try:
        return tx.circle_people.get(kept.circle, kept.owner).pseudonym
    except NoSuchPerson:
        return ""


def give_back(kept: KeptShare, code: Code) -> SealedShare:
    """Seal a share to the key of a code, once a voice has said that the code is theirs.

    Raises:
        NoShareKept: it is another share than the code asks for.
        RecoveryTextDamaged: the code's key is none.
    """
    if kept.slot != code.slot:
        raise NoShareKept
    return seal_share(code, kept.number, kept.share)


def _end(
    tx: Transaction,
    words: Wording,
    shares: ShareSet,
    here: set[bytes],
    *,
    now: datetime,
    random: Random,
) -> None:
    """Ask those who keep shares to forget them, and forget them here."""
    for out in tx.circle_outbox.of(shares.circle):
        if _is_share(words, out, shares.slot):
            tx.circle_outbox.update(emptied(out))
    for holder in shares.holders:
        if holder.person in here:
            said = Said("recovery_drop", {"slot": shares.slot})
            going = Going(said, Sending((holder.person,)), passing=True)
            send(tx, words, shares.circle, going, now=now, random=random)
    tx.recovery.remove(shares.slot)


def _is_share(words: Wording, out: OutRow, slot: bytes) -> bool:
    if not (out.audience and out.body):
        return False
    said = words.decode(out.message, out.body)
    return said.kind == "recovery_share" and said.fields["slot"] == slot
