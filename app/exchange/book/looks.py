"""What a person chose for a book."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.text import storable

#: What the names of settings begin with that are words of the book.
OWN = "word."
_YES = "yes"
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Look:
    """How a book looks.

    Attributes:
        title: on its first page; the usual one if empty.
        name: of the person; may be empty.
        paper: one of `app.exchange.book.pdf.PAPERS`.
        moods: whether moods are shown.
        days: whether each day begins on a new page.
        words: the book's own words in another language, by their keys.
    """

    title: str = ""
    name: str = ""
    paper: str = "a5"
    moods: bool = True
    days: bool = False
    words: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, chosen: Mapping[str, str]) -> "Look":
        """Return the look that a format's own settings ask for."""
        return cls(
            storable(chosen.get("title", ""))[:_LONGEST],
            storable(chosen.get("name", ""))[:_LONGEST],
            chosen.get("paper", "a5"), chosen.get("moods", _YES) == _YES,
            chosen.get("days", "") == _YES,
            {name.removeprefix(OWN): text for name, text in chosen.items() if name.startswith(OWN)},
        )  # fmt: skip
