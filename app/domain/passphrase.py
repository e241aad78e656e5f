"""How strong a passphrase is, as an estimate of how long somebody with a copy would need."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

GUESSES_PER_SECOND = 10_000.0
"""A determined attacker against a slow hash; ours is slower still, so the estimate is careful."""

# The estimator tries every way of reading symbols as letters (4 as a, $ as s, ...) on every part of
# the text: 72 characters may take more than a second. What is cut off could only add strength.
_LOOKED_AT = 32
_MAX_TRIES = 12 * _LOOKED_AT**2
_MAX_INPUTS, _MAX_INPUT_LENGTH = 20, 64
_MAX_GUESSES = 1e60


class Level(Enum):
    """The largest unit of time in which the estimate can be said."""

    AT_ONCE = "at_once"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"
    CENTURIES = "centuries"


class Weakness(Enum):
    """What makes a weak passphrase easy to guess."""

    COMMON = "common"
    WORD = "word"
    NAME = "name"
    KEYBOARD = "keyboard"
    REPEAT = "repeat"
    SEQUENCE = "sequence"
    DATE = "date"
    ABOUT_YOU = "about_you"


@dataclass(frozen=True)
class Strength:
    """An estimate of a passphrase's strength.

    Attributes:
        score: 0 (guessed at once) to 4 (very unlikely to be guessed).
        guesses: how many guesses an informed attacker would need.
        seconds: how long that takes, usually at GUESSES_PER_SECOND.
        level: the same in words.
        weakness: what makes it weak, for a score below 3.
    """

    score: int
    guesses: float
    seconds: float
    level: Level
    weakness: Weakness | None = None


NOTHING = Strength(0, 0.0, 0.0, Level.AT_ONCE)
"""The strength of no passphrase at all."""

_LIMITS = (
    (60.0, Level.AT_ONCE),
    (3600.0, Level.MINUTES),
    (86_400.0, Level.HOURS),
    (30 * 86_400.0, Level.DAYS),
    (365 * 86_400.0, Level.MONTHS),
    (100 * 365 * 86_400.0, Level.YEARS),
)
_PATTERNS = {
    "spatial": Weakness.KEYBOARD,
    "repeat": Weakness.REPEAT,
    "sequence": Weakness.SEQUENCE,
    "regex": Weakness.DATE,
    "date": Weakness.DATE,
}
_DICTIONARIES = {
    "passwords": Weakness.COMMON,
    "user_inputs": Weakness.ABOUT_YOU,
    "surnames": Weakness.NAME,
    "male_names": Weakness.NAME,
    "female_names": Weakness.NAME,
}


def normalise(text: str) -> bytes:
    """The bytes of a passphrase, the same however the keyboard composes its accents."""
    return unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")


def strength(
    text: str, user_inputs: Sequence[str] = (), *, per_second: float = GUESSES_PER_SECOND
) -> Strength:
    """Estimate a passphrase in at most some 20 ms.

    At most the first 32 characters are looked at, so a long one is at least as strong as said.

    Args:
        text: the passphrase as typed.
        user_inputs: words a guesser would try first, such as the journal's name; the first 20
            count.
        per_second: how many guesses somebody makes; more where the hash is a fast one.
    """
    if not text:
        return NOTHING
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its lists of words would delay every start

    looked_at = _bounded(unicodedata.normalize("NFC", text)[:_LOOKED_AT])
    inputs = [word[:_MAX_INPUT_LENGTH] for word in user_inputs[:_MAX_INPUTS] if word]
    result = zxcvbn(looked_at, user_inputs=inputs)
    guesses = min(float(result["guesses"]), _MAX_GUESSES)
    seconds = guesses / per_second
    score = int(result["score"])
    weakness = _weakness(result["sequence"]) if score < 3 else None  # noqa: PLR2004 - zxcvbn's scale
    return Strength(score, guesses, seconds, _level(seconds), weakness)


def _bounded(text: str) -> str:
    """As much of the start of a text as the estimator gets through quickly."""
    while _tries(text) > _MAX_TRIES:
        text = text[:-1]
    return text


def _tries(text: str) -> int:
    readings = 1
    from zxcvbn.matching import L33T_TABLE  # noqa: PLC0415 - as above

    for symbols in L33T_TABLE.values():
        readings *= max(1, sum(symbol in text for symbol in symbols))
    return readings * len(text) ** 2


def _level(seconds: float) -> Level:
    return next((level for limit, level in _LIMITS if seconds < limit), Level.CENTURIES)


def _weakness(sequence: Sequence[dict[str, Any]]) -> Weakness | None:
    """What the longest guessable part is."""
    longest = max(sequence, key=lambda match: len(match["token"]))
    pattern = longest["pattern"]
    if pattern == "dictionary":
        return _DICTIONARIES.get(longest["dictionary_name"], Weakness.WORD)
    return _PATTERNS.get(pattern)
