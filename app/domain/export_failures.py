"""What goes wrong only while something is taken out."""

from app.domain.failures import Failure


class BookNotSet(Failure):
    """A book that could not be set on pages."""

    code = "book_not_set"
    sentence = (
        "This book could not be made as a PDF. Take it out as a book for the browser instead "
        "(.html): that holds the same."
    )


class UnfitPassphrase(Failure):
    """A passphrase with which other programs would not open a protected file."""

    code = "unfit_passphrase"
    sentence = (
        "Take at most 99 letters without accents, digits and signs: with others 7-Zip may not "
        "open the file."
    )
