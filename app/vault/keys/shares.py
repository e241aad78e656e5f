"""Recovery shares: parts of a secret that opens a slot, and what each is known by."""

import hashlib
import hmac
from collections.abc import Mapping

from app.domain import shamir
from app.domain.recovery_failures import WrongShare, WrongShares
from app.vault.keys.credentials import Random, SharedSecret
from app.vault.keys.slots import Slot

SHARE_BYTES = 32
_CHECK_BYTES = 16
_CHECK = b"lamplit recovery share v1\0"


def new_shares(needed: int, made: int, random: Random) -> tuple[SharedSecret, tuple[bytes, ...]]:
    """Make a secret and its shares, the first of which has the number 1.

    Raises:
        ValueError: fewer than 2 are needed, or more than are made.
    """
    secret = random(SHARE_BYTES)
    parts = shamir.split(secret, needed, made, random)
    checks = tuple(_check(number, part) for number, part in enumerate(parts, 1))
    return SharedSecret(secret, needed, checks), parts


def examine(slot: Slot, number: int, share: bytes) -> None:
    """Raise `WrongShare` unless this is the share that was given out under that number."""
    known = slot.checks[number - 1] if 1 <= number <= len(slot.checks) else b""
    if len(share) != SHARE_BYTES or not hmac.compare_digest(known, _check(number, share)):
        raise WrongShare(number)


def together(slot: Slot, shares: Mapping[int, bytes]) -> SharedSecret:
    """Put shares together, by their numbers.

    Raises:
        WrongShares: they are too few, or do not belong together.
    """
    chosen = sorted(shares)[: slot.needed]
    if len(chosen) < slot.needed:
        raise WrongShares
    try:
        return SharedSecret(shamir.combine({number - 1: shares[number] for number in chosen}))
    except shamir.DoNotFitError as error:
        raise WrongShares from error


def _check(number: int, share: bytes) -> bytes:
    # Shares are random, so a hash tells nothing about them; nobody can try them all.
    return hashlib.sha256(_CHECK + bytes([number]) + share).digest()[:_CHECK_BYTES]
