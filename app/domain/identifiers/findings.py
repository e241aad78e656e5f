"""What the check finds."""

from dataclasses import dataclass, field
from enum import StrEnum
from unicodedata import digit

from app.domain.words import fold

_SHOWN = 60


class Kind(StrEnum):
    """What a finding may be. OWN: a word that the person always hides."""

    OWN = "own"
    NAME = "name"
    PHONE = "phone"
    ADDRESS = "address"
    EMAIL = "email"
    LINK = "link"
    HANDLE = "handle"
    CARD = "card"
    IBAN = "iban"
    ID = "id"


#: English sources, by kind; ``{word}`` stands for what was found.
SENTENCES = {
    Kind.OWN: "{word} is one of your words to hide.",
    Kind.NAME: "{word} may be a person's name.",
    Kind.PHONE: "{word} may be a phone number.",
    Kind.ADDRESS: "{word} may be an address.",
    Kind.EMAIL: "{word} may be an e-mail address.",
    Kind.LINK: "{word} is a link. It may show who or where you are.",
    Kind.HANDLE: "{word} may be somebody's account.",
    Kind.CARD: "{word} may be a card number.",
    Kind.IBAN: "{word} may be an account number.",
    Kind.ID: "{word} may be an identity number.",
}
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a text.

    Attributes:
        start, end: where it stands, in characters of the text as it was given.
        word: as it stands there.
        masks: what may stand in its place, the suggestion first. An empty one leaves it out:
            in "my sister Ana" that is enough.
    """

    start: int
    end: int
    kind: Kind
    word: str = field(repr=False)
    masks: tuple[str, ...] = field(default=(), repr=False)

    @property
    def mask(self) -> str:
        """The suggested mask."""
        return self.masks[0]

    @property
    def key(self) -> str:
        """What is remembered when it is left as it is; see `key_of`."""
        return key_of(self.word)

    @property
    def sentence(self) -> str:
        """What a person reads about it, in English."""
        return SENTENCES[self.kind].format(word=shown(self.word))


def shown(word: str) -> str:
    """Return a finding's word on one line, shortened."""
    line = " ".join(word.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def key_of(word: str) -> str:
    """Return what makes two words the same, however they are written: "+44 20" and "+4420"."""
    folded = " ".join(fold(word).split())
    letters = "".join(str(digit(char, char)) for char in folded if char.isalnum())
    return letters if sum(map(str.isdigit, letters)) >= _DIGITS else folded
