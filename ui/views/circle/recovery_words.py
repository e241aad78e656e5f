"""What can be in the way of shared recovery, in the window's words: nobody is sent to a command."""

from PySide6.QtCore import QCoreApplication

from app.domain.failures import Failure
from ui.text import failure_text


def recovery_text(failure: Failure) -> str:
    """Return the sentence for a failure of giving back or taking shares."""
    say = QCoreApplication.translate
    known = {
        "recovery_text_damaged": say(
            "Recovery", "This text is not whole, or not from a recovery. Copy all of it again."
        ),
        "no_share_kept": say("Recovery", "You keep no share that this code asks for."),
        "no_share_slot": say(
            "Recovery",
            "No shares open this journal. Use your passphrase, recovery code or key file.",
        ),
        "share_of_another": say(
            "Recovery",
            "This share is of another journal, or of shares that were made anew since. The others "
            "still count.",
        ),
        "share_for_another_code": say(
            "Recovery",
            "This share was made for another code. Ask who sent it to answer the code that is "
            "shown here.",
        ),
        "wrong_share": say(
            "Recovery",
            "This share is not as it was given out, so it was not taken. Ask somebody else who "
            "keeps one.",
        ),
        "wrong_shares": say(
            "Recovery", "These shares do not belong together. Nothing was changed."
        ),
        "not_recovering": say("Recovery", "This recovery has ended. Begin again."),
        "wrong_passphrase": say(
            "Recovery",
            "This is not the new passphrase that you chose when this began. Nothing was changed.",
        ),
    }
    return known.get(failure.code) or failure_text(failure)
