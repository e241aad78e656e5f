"""The recovery code: 128 bits written as eight groups of four that catch their own misreading.

26 characters carry the secret, six are check characters of a Reed-Solomon code over 32 symbols:
any two codes differ in at least seven of their 32 characters. So up to four wrong characters are
always noticed (a swap of neighbours is two); one or two wrong ones are also located, so that the
person can be told which group to look at; and up to four characters that cannot be read any more
(written ``?``) are worked out.

Letters are Crockford's: no I, L, O or U. Reading takes either case, any spaces and dashes, and
O, I, L and U for 0, 1, 1 and V.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import combinations

from app.domain.failures import WrongRecoveryCode

SECRET_BYTES = 16
GROUPS = 8
GROUP_LENGTH = 4
LENGTH = GROUPS * GROUP_LENGTH
UNREADABLE = "?"

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKS_LIKE = str.maketrans("OILU", "011V")
_BETWEEN = frozenset("-‐‑‒–—−_.·")
_CHECKS = 6
_DATA = LENGTH - _CHECKS
_PADDING_BITS = _DATA * 5 - SECRET_BYTES * 8
_MAX_LOCATED = 2
_MAX_UNREADABLE = 4

_MODULUS = 0b100101  # x^5 + x^2 + 1


class Problem(Enum):
    """Why a text is not a recovery code."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    STRANGE_CHARACTER = "strange_character"
    MISREAD = "misread"
    TOO_MANY_UNREADABLE = "too_many_unreadable"


@dataclass(frozen=True)
class Reading:
    """What a typed recovery code says: a secret, or the problem.

    Attributes:
        secret: the 16 secret bytes, or None.
        problem: why there is no secret, or None.
        groups: the groups to look at again, 1 to 8; empty when it cannot be told.
        missing: how many characters are still to come, when it is too short.
    """

    secret: bytes | None = field(default=None, repr=False)
    problem: Problem | None = None
    groups: tuple[int, ...] = ()
    missing: int = 0


def encode(secret: bytes) -> str:
    """The recovery code of 16 secret bytes, as ``XXXX-XXXX-…``; ValueError for another length."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a recovery code holds 16 bytes")
    number = int.from_bytes(secret) << _PADDING_BITS
    data = [number >> 5 * (_DATA - 1 - i) & 31 for i in range(_DATA)]
    places = range(_DATA, LENGTH)
    checks = _solve(places, _syndromes([*data, *[0] * _CHECKS]))
    assert checks is not None  # six columns are always independent
    text = "".join(_ALPHABET[value] for value in [*data, *checks])
    return "-".join(text[i : i + GROUP_LENGTH] for i in range(0, LENGTH, GROUP_LENGTH))


def read(text: str) -> Reading:
    """Read a code as somebody typed it; never raises."""
    characters = _plain(text)
    strange = [i for i, c in enumerate(characters) if c not in _ALPHABET and c != UNREADABLE]
    if strange:
        return Reading(problem=Problem.STRANGE_CHARACTER, groups=_groups(strange))
    if len(characters) < LENGTH:
        return Reading(problem=Problem.TOO_SHORT, missing=LENGTH - len(characters))
    if len(characters) > LENGTH:
        return Reading(problem=Problem.TOO_LONG)
    return _check(characters)


def decode(text: str) -> bytes:
    """The 16 secret bytes in a typed code; raises WrongRecoveryCode with a sentence that helps."""
    reading = read(text)
    if reading.secret is None:
        raise WrongRecoveryCode(_sentence(reading), reading)
    return reading.secret


def _plain(text: str) -> str:
    kept = (c for c in text.upper() if not c.isspace() and c not in _BETWEEN)
    return "".join(kept).translate(_LOOKS_LIKE)


def _groups(places: Sequence[int]) -> tuple[int, ...]:
    groups = {place // GROUP_LENGTH + 1 for place in places}
    return tuple(sorted(group for group in groups if group <= GROUPS))


def _check(characters: str) -> Reading:
    unreadable = [i for i, c in enumerate(characters) if c == UNREADABLE]
    if len(unreadable) > _MAX_UNREADABLE:
        return Reading(problem=Problem.TOO_MANY_UNREADABLE, groups=_groups(unreadable))
    symbols = [0 if c == UNREADABLE else _ALPHABET.index(c) for c in characters]
    syndromes = _syndromes(symbols)
    values = _solve(unreadable, syndromes)
    if values is None:
        # Beside unreadable characters there are too few checks left to point at wrong ones.
        wrong = () if unreadable else _locate(syndromes)
        return Reading(problem=Problem.MISREAD, groups=_groups(wrong))
    for place, value in zip(unreadable, values, strict=True):
        symbols[place] ^= value
    number = 0
    for symbol in symbols[:_DATA]:
        number = number << 5 | symbol
    if number & (1 << _PADDING_BITS) - 1:
        return Reading(problem=Problem.MISREAD)
    return Reading(secret=(number >> _PADDING_BITS).to_bytes(SECRET_BYTES))


def _sentence(reading: Reading) -> str:
    match reading.problem:
        case Problem.TOO_SHORT:
            count = f"{reading.missing} character{'s' if reading.missing > 1 else ''}"
            return f"The recovery code is {count} too short. Check each group."
        case Problem.TOO_LONG:
            return "The recovery code is too long. It has eight groups of four characters."
        case Problem.TOO_MANY_UNREADABLE:
            return "Too many characters of the recovery code are missing. Try another way in."
        case _ if len(reading.groups) == 1:
            return f"Group {reading.groups[0]} of the recovery code is not right. Check it again."
        case _ if reading.groups:
            numbers = " and ".join(str(group) for group in reading.groups)
            return f"Groups {numbers} of the recovery code are not right. Check them again."
        case _:
            return "The recovery code is not right. Compare each group with your copy."


# --- the code over 32 symbols ---------------------------------------------------------------------


def _powers() -> tuple[tuple[int, ...], tuple[int, ...]]:
    exponents, logarithms = [], [0] * 32
    value = 1
    for exponent in range(31):
        exponents.append(value)
        logarithms[value] = exponent
        value <<= 1
        if value & 32:
            value ^= _MODULUS
    return tuple(exponents * 2), tuple(logarithms)


_EXP, _LOG = _powers()


def _times(a: int, b: int) -> int:
    return _EXP[_LOG[a] + _LOG[b]] if a and b else 0


def _inverse(a: int) -> int:
    return _EXP[31 - _LOG[a]]


def _column(place: int) -> tuple[int, ...]:
    """Column of the check matrix: powers 0 to 5 of the place's own number."""
    column = [1]
    for _ in range(_CHECKS - 1):
        column.append(_times(column[-1], place))
    return tuple(column)


_COLUMNS = tuple(_column(place) for place in range(LENGTH))


def _syndromes(symbols: Sequence[int]) -> tuple[int, ...]:
    """All zero exactly when the symbols form a code word."""
    sums = [0] * _CHECKS
    for symbol, column in zip(symbols, _COLUMNS, strict=True):
        for row in range(_CHECKS):
            sums[row] ^= _times(symbol, column[row])
    return tuple(sums)


def _locate(syndromes: Sequence[int]) -> tuple[int, ...]:
    """The one or two places whose change would explain the syndromes; empty if none would."""
    for count in range(1, _MAX_LOCATED + 1):
        for places in combinations(range(LENGTH), count):
            if _solve(places, syndromes) is not None:
                return places
    return ()


def _solve(places: Sequence[int], syndromes: Sequence[int]) -> list[int] | None:
    """The values at these places that give the syndromes, or None if no values do."""
    rows = [[*(_COLUMNS[place][row] for place in places), syndromes[row]] for row in range(_CHECKS)]
    for pivot in range(len(places)):
        found = next((r for r in range(pivot, _CHECKS) if rows[r][pivot]), None)
        if found is None:
            return None
        rows[pivot], rows[found] = rows[found], rows[pivot]
        scale = _inverse(rows[pivot][pivot])
        rows[pivot] = [_times(scale, value) for value in rows[pivot]]
        for r in range(_CHECKS):
            if r != pivot and rows[r][pivot]:
                factor = rows[r][pivot]
                rows[r] = [
                    value ^ _times(factor, top)
                    for value, top in zip(rows[r], rows[pivot], strict=True)
                ]
    if any(rows[r][-1] for r in range(len(places), _CHECKS)):
        return None
    return [rows[r][-1] for r in range(len(places))]
