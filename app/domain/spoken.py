"""Bytes as made-up words that can be read out in any language and typed by ear.

They are proquints (D. S. Wilkerson, "A Proposal for Proquints", 2009): two bytes are one word of
consonants and vowels in turn. 127.0.0.1 is lusab-babad.
"""

_CONSONANTS = "bdfghjklmnprstvz"
_VOWELS = "aiou"


def spoken(data: bytes) -> tuple[str, ...]:
    """Return a word for every two bytes; of an odd number the last one is left out."""
    pairs = zip(data[::2], data[1::2], strict=False)
    return tuple(_word(high << 8 | low) for high, low in pairs)


def _word(number: int) -> str:
    return "".join(
        (
            _CONSONANTS[number >> 12],
            _VOWELS[number >> 10 & 3],
            _CONSONANTS[number >> 6 & 15],
            _VOWELS[number >> 4 & 3],
            _CONSONANTS[number & 15],
        )
    )
