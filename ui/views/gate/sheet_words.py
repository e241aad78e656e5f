"""The words of the sheets for recovery codes and shares, in the window's language."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.report import Paper
from ui.i18n import present_language


def sheet_words() -> dict[str, str]:
    """Return the words by their keys. May be called on any thread."""
    say = QCoreApplication.translate
    return {
        "lang": present_language(),
        "journal": say("RecoverySheet", "Journal: {name}"),
        "made": say("RecoverySheet", "Made on {day}"),
        "alt": say("RecoverySheet", "The same as a QR code"),
        "what": say("RecoverySheet", "What it is"),
        "how": say("RecoverySheet", "How to use it"),
        "where": say("RecoverySheet", "Where to keep it"),
        "notes": say("RecoverySheet", "Notes by hand"),
        "foot": say("RecoverySheet", "This sheet is not encrypted. Lamplit keeps no copy of it."),
        **_code_words(),
        **_share_words(),
    }


def usual_paper() -> Paper:
    """Return the paper that is usual where the person lives."""
    inches = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if inches else Paper.A4


def _code_words() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "code_title": say("RecoverySheet", "Recovery code"),
        "code_groups": say("RecoverySheet", "The code, in eight groups"),
        "code_what": say(
            "RecoverySheet",
            "This code opens the journal without its passphrase. Nobody can make it again for you.",
        ),
        "code_how": say(
            "RecoverySheet",
            "On a new computer, put Lamplit and a copy of the journal or of a backup there. Choose "
            "“Use my recovery code”, and type the eight groups, or open a photo of the QR code.",
        ),
        "code_where": say(
            "RecoverySheet",
            "On paper, with things that you do not lose, away from the computer and its backups. "
            "Not in a mail, a chat or a cloud: whoever has the code and the files can read all of "
            "it.",
        ),
    }


def _share_words() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "share_title": say("RecoverySheet", "Share {number} of {made}, set {letter}"),
        "share_groups": say("RecoverySheet", "The words, in this order"),
        "share_what": say(
            "RecoverySheet",
            "Any {needed} of the {made} shares of set {letter} open a Lamplit journal together, "
            "without its passphrase. Fewer of them tell nothing about it.",
        ),
        "share_how": say(
            "RecoverySheet",
            "Put Lamplit and a copy of the journal or of a backup on a computer. Choose “I have "
            "shares on paper”, and type the words of each sheet, or open a photo of its QR code.",
        ),
        "share_where": say(
            "RecoverySheet",
            "Each sheet in another place, or with another person whom you trust. Never {needed} of "
            "them together, and none beside the computer or in a cloud.",
        ),
    }
