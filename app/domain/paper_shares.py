"""Shares on paper: a secret as sets of words by SLIP-39, any ``needed`` of which give it back.

The arithmetic and the list of words are those of `shamir-mnemonic`, the reference implementation
of the standard's authors. What is here reads what a person typed, says which word is likely wrong,
and refuses what belongs to another set.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cache

from shamir_mnemonic.constants import (
    CHECKSUM_LENGTH_WORDS,
    CUSTOMIZATION_STRING_EXTENDABLE,
    CUSTOMIZATION_STRING_ORIG,
    ID_LENGTH_BITS,
    RADIX_BITS,
)
from shamir_mnemonic.rs1024 import create_checksum
from shamir_mnemonic.shamir import (
    EncryptedMasterSecret,
    combine_mnemonics,
    split_ems,
)
from shamir_mnemonic.share import Share
from shamir_mnemonic.utils import MnemonicError
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

FEWEST, MOST = 2, 16
"""So many shares are needed at least; so many can be made."""

SECRET_BYTES = 16
WORDS = 20
"""Words of a share of 16 bytes; SLIP-39 also knows longer ones."""

IDENTIFIERS = 1 << ID_LENGTH_BITS

_LENGTHS = (WORDS, 33)
_PREFIX = 4  # no two words of the list begin with the same four letters
_EXTENDABLE = 1 << 4  # in the second word
_COST = 0  # the secret is random: stretching an empty passphrase protects nothing


class Problem(Enum):
    """Why a text is no share."""

    EMPTY = "empty"
    UNKNOWN_WORD = "unknown_word"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    MISREAD = "misread"
    SWAPPED = "swapped"
    OTHER_KIND = "other_kind"
    """A share by SLIP-39, but of groups, which are not made here."""


@dataclass(frozen=True, slots=True)
class PaperShare:
    """One share.

    Attributes:
        words: all of it, in small letters.
        identifier: what all shares of a set have in common; it tells nothing of the secret.
        number: which one it is, from 1.
        needed: how many of its set give the secret.
    """

    words: tuple[str, ...] = field(repr=False)
    identifier: int
    number: int
    needed: int

    @property
    def text(self) -> str:
        """All words on one line."""
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a typed share says: a share, or the problem.

    Attributes:
        share: the share, or None.
        problem: why there is none, or None.
        places: the words to look at again, from 1; empty when it cannot be told.
        missing: how many words are still to come, or are too many.
    """

    share: PaperShare | None = None
    problem: Problem | None = None
    places: tuple[int, ...] = ()
    missing: int = 0


class DoNotFitError(ValueError):
    """Some shares do not belong together, or are too few."""


def split(secret: bytes, needed: int, made: int, identifier: int) -> tuple[PaperShare, ...]:
    """Split a secret of 16 bytes into shares, the first of which has the number 1.

    Raises:
        ValueError: fewer than 2 are needed, more than are made or than 16, or the secret has
            another length.
    """
    if not FEWEST <= needed <= made <= MOST or len(secret) != SECRET_BYTES:
        raise ValueError("2 or more of up to 16 shares, of a secret of 16 bytes")
    sealed = EncryptedMasterSecret.from_master_secret(
        secret, b"", identifier % IDENTIFIERS, extendable=True, iteration_exponent=_COST
    )
    (shares,) = split_ems(1, [(needed, made)], sealed)
    return tuple(_share(tuple(one.words()), one) for one in shares)


def combine(shares: Iterable[PaperShare], *, passphrase: bytes = b"") -> bytes:
    """Put a secret together from shares of which there are enough; more than needed do no harm.

    Args:
        shares: in any order.
        passphrase: SLIP-39's own, in ASCII; the sets made here have none.

    Raises:
        DoNotFitError: they are too few, or do not belong together.
    """
    found = {one.number: one for one in shares}
    chosen = [found[number] for number in sorted(found)]
    needed = chosen[0].needed if chosen else FEWEST
    if len(chosen) < needed:
        raise DoNotFitError("too few shares")
    try:
        return bytes(combine_mnemonics([one.text for one in chosen[:needed]], passphrase))
    except MnemonicError as error:
        raise DoNotFitError("these shares do not belong together") from error


def read(text: str) -> Reading:
    """Read a share as somebody typed it; never raises.

    Words may be cut after four letters, numbered, and in any case.
    """
    typed = _typed(text)
    if not typed:
        return Reading(problem=Problem.EMPTY)
    words = [whole_word(one) for one in typed]
    unknown = tuple(place for place, word in enumerate(words, 1) if word is None)
    if unknown:
        return Reading(problem=Problem.UNKNOWN_WORD, places=unknown)
    known = tuple(word for word in words if word is not None)
    if len(known) not in _LENGTHS:
        over = len(known) - _LENGTHS[0]
        longer = _LENGTHS[1] - len(known)
        if over < 0 or 0 < longer < over:
            missing = -over if over < 0 else longer
            return Reading(problem=Problem.TOO_SHORT, missing=missing)
        return Reading(problem=Problem.TOO_LONG, missing=over)
    return _checked(known)


def whole_word(typed: str) -> str | None:
    """Return the word of the list that was meant: typed whole, or its first four letters."""
    small = typed.lower()
    if small in WORD_INDEX_MAP:
        return small
    return _prefixes().get(small[:_PREFIX]) if _is_beginning(small) else None


def word_list() -> tuple[str, ...]:
    """Return all 1024 words, sorted."""
    return tuple(WORDLIST)


def _is_beginning(small: str) -> bool:
    full = _prefixes().get(small[:_PREFIX])
    return full is not None and len(small) >= _PREFIX and full.startswith(small)


@cache
def _prefixes() -> dict[str, str]:
    return {word[:_PREFIX]: word for word in WORDLIST}


def _typed(text: str) -> list[str]:
    """The words of a text, without the numbers that stand before them on paper."""
    plain = "".join(char if char.isalpha() else " " for char in text)
    return plain.split()


def _checked(words: tuple[str, ...]) -> Reading:
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError:
        swapped = _swapped(words)
        if swapped:
            return Reading(problem=Problem.SWAPPED, places=swapped)
        return Reading(problem=Problem.MISREAD, places=_wrong(words))
    if (share.group_count, share.group_threshold) != (1, 1) or share.member_threshold < FEWEST:
        return Reading(problem=Problem.OTHER_KIND)
    return Reading(share=_share(words, share))


def _share(words: tuple[str, ...], share: Share) -> PaperShare:
    return PaperShare(words, share.identifier, share.index + 1, share.member_threshold)


def _swapped(words: tuple[str, ...]) -> tuple[int, ...]:
    """The places of two neighbours that would be right the other way round, or nothing."""
    for place in range(len(words) - 1):
        turned = list(words)
        turned[place], turned[place + 1] = turned[place + 1], turned[place]
        if turned != list(words) and _syndrome([WORD_INDEX_MAP[word] for word in turned]) == 0:
            return place + 1, place + 2
    return ()


# --- which word is wrong: the checksum is a Reed-Solomon code, linear over the bits of the words --


def _wrong(words: tuple[str, ...]) -> tuple[int, ...]:
    """The one place whose change would make the checksum right, or nothing.

    Two wrong words look like one in about one of fifty thousand cases.
    """
    numbers = [WORD_INDEX_MAP[word] for word in words]
    for extendable in (True, False):
        found = _syndrome(numbers, extendable=extendable)
        for place, images in enumerate(_images(len(numbers)), 1):
            if _reaches(images, found):
                return (place,)
    return ()


def _syndrome(numbers: Sequence[int], *, extendable: bool | None = None) -> int:
    """0 exactly when the checksum is right; for the flag in the words if none is given."""
    flag = bool(numbers[1] & _EXTENDABLE) if extendable is None else extendable
    text = CUSTOMIZATION_STRING_EXTENDABLE if flag else CUSTOMIZATION_STRING_ORIG
    right = create_checksum(numbers[:-CHECKSUM_LENGTH_WORDS], text)
    return _packed(right) ^ _packed(numbers[-CHECKSUM_LENGTH_WORDS:])


@cache
def _images(length: int) -> tuple[tuple[int, ...], ...]:
    """For each place, what each bit of its word does to the syndrome."""
    nothing = _syndrome([0] * length, extendable=True)
    found = []
    for place in range(length):
        row = []
        for bit in range(RADIX_BITS):
            numbers = [0] * length
            numbers[place] = 1 << bit
            row.append(_syndrome(numbers, extendable=True) ^ nothing)
        found.append(tuple(row))
    return tuple(found)


def _reaches(images: Sequence[int], wanted: int) -> bool:
    """Whether some of these numbers, added without carry, give the wanted one."""
    rest, basis = wanted, list(images)
    while basis:
        high = max(basis)
        basis.remove(high)
        if not high:
            break
        top = 1 << high.bit_length() - 1
        basis = [one ^ high if one & top else one for one in basis]
        rest = rest ^ high if rest & top else rest
    return rest == 0


def _packed(numbers: Iterable[int]) -> int:
    packed = 0
    for number in numbers:
        packed = packed << RADIX_BITS | number
    return packed
