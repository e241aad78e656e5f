"""What goes wrong only while something is taken out."""

from app.domain.failures import Failure


class UnfitPassphrase(Failure):
    """A passphrase with which other programs would not open a protected file."""

    code = "unfit_passphrase"
    sentence = (
        "Take at most 99 letters without accents, digits and signs: with others 7-Zip may not "
        "open the file."
    )
