"""What a person chose for a book."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """How a book looks.

    Attributes:
        title: on its first page; the usual one if empty.
        name: of the person; may be empty.
        paper: one of `app.exchange.book.pdf.PAPERS`.
        moods: whether moods are shown.
        days: whether each day begins on a new page.
    """

    title: str = ""
    name: str = ""
    paper: str = "a5"
    moods: bool = True
    days: bool = False
