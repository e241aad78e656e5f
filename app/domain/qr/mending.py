"""Reed-Solomon codes over GF(256) as QR codes use them: what a smudge took away comes back."""

from collections.abc import Sequence
from typing import Final

_ORDER: Final = 255


def _powers() -> tuple[list[int], list[int]]:
    """Return the powers of 2 in the field of x^8 + x^4 + x^3 + x^2 + 1, twice over, and logs."""
    exp, log, value = [0] * (2 * _ORDER), [0] * (_ORDER + 1), 1
    for power in range(_ORDER):
        exp[power] = exp[power + _ORDER] = value
        log[value] = power
        value = (value << 1) ^ (0x11D if value & 0x80 else 0)
    return exp, log


_EXP, _LOG = _powers()


def _times(left: int, right: int) -> int:
    return _EXP[_LOG[left] + _LOG[right]] if left and right else 0


def _inverse(value: int) -> int:
    return _EXP[_ORDER - _LOG[value]]


def _at(poly: Sequence[int], x: int) -> int:
    """Return a polynomial's value; its lowest coefficient stands first."""
    result = 0
    for coefficient in reversed(poly):
        result = _times(result, x) ^ coefficient
    return result


def mend(block: Sequence[int], checks: int) -> list[int] | None:
    """Return a block's words without its check words, mended; None where too much is wrong.

    Args:
        block: words and check words.
        checks: how many of them are check words; half as many wrong ones can be mended.
    """
    words = list(reversed(block))  # now the place of a word is the power that belongs to it
    syndromes = [_at(words, _EXP[power]) for power in range(checks)]
    if any(syndromes):
        locator = _locator(syndromes)
        places = [place for place in range(len(words)) if not _at(locator, _EXP[-place % _ORDER])]
        if len(places) != len(locator) - 1:
            return None
        _correct(words, places, syndromes, locator)
        if any(_at(words, _EXP[power]) for power in range(checks)):
            return None
    return list(reversed(words))[: len(block) - checks]


def _locator(syndromes: Sequence[int]) -> list[int]:
    """Return the polynomial whose roots tell which words are wrong (Berlekamp and Massey)."""
    now, before, length, shift, last = [1], [1], 0, 1, 1
    for step, syndrome in enumerate(syndromes):
        gap = syndrome
        for index in range(1, min(length, len(now) - 1) + 1):
            gap ^= _times(now[index], syndromes[step - index])
        if not gap:
            shift += 1
            continue
        factor = _times(gap, _inverse(last))
        moved = [0] * shift + [_times(factor, one) for one in before]
        size = max(len(now), len(moved))
        kept = list(now)
        now = [
            (now[index] if index < len(now) else 0) ^ (moved[index] if index < len(moved) else 0)
            for index in range(size)
        ]
        if 2 * length <= step:
            length, before, last, shift = step + 1 - length, kept, gap, 1
        else:
            shift += 1
    while len(now) > 1 and not now[-1]:
        now.pop()
    return now


def _correct(
    words: list[int], places: Sequence[int], syndromes: Sequence[int], locator: Sequence[int]
) -> None:
    """Put right what is wrong at these places (Forney)."""
    size = len(syndromes)
    product = [0] * size
    for left, one in enumerate(syndromes):
        for right, two in enumerate(locator):
            if left + right < size:
                product[left + right] ^= _times(one, two)
    slope = [locator[index] if index % 2 else 0 for index in range(1, len(locator))]
    for place in places:
        x = _EXP[-place % _ORDER]
        below = _at(slope, x)
        if below:
            words[place] ^= _times(_EXP[place % _ORDER], _times(_at(product, x), _inverse(below)))
