"""What is wrong with a share on paper, in the window's words."""

from PySide6.QtCore import QCoreApplication

from app.domain.failures import Failure
from app.domain.paper_shares import Problem, Reading
from ui.text import failure_text, number


def problem_text(reading: Reading) -> str:
    """Return what is wrong with a share as it was typed, and where; empty for nothing."""
    say = QCoreApplication.translate
    if reading.problem is None:
        return ""
    many = len(reading.places) > 1
    texts = {
        Problem.EMPTY: say("PaperShares", "There are no words."),
        Problem.UNKNOWN_WORD: say("PaperShares", "Words %1 are not on the list. Look again.")
        if many
        else say("PaperShares", "Word %1 is not on the list of words. Look again."),
        Problem.TOO_SHORT: say("PaperShares", "%n words are missing.", "", reading.missing),
        Problem.TOO_LONG: say("PaperShares", "There are %n words too many.", "", reading.missing),
        Problem.SWAPPED: say("PaperShares", "Words %1 have changed places."),
        Problem.OTHER_KIND: say("PaperShares", "This is no share that opens a journal here."),
        Problem.MISREAD: say("PaperShares", "Word %1 is likely wrong. Compare it with the sheet.")
        if reading.places
        else say("PaperShares", "Some words are wrong. Compare each of them with the sheet."),
    }
    places = say("PaperShares", " and ").join(number(place) for place in reading.places)
    return texts[reading.problem].replace("%1", places)


def paper_text(failure: Failure) -> str:
    """Return the sentence for a failure of joining shares."""
    say = QCoreApplication.translate
    known = {
        "share_of_another_set": say(
            "PaperShares",
            "This sheet is of another set, or of another journal. Only sheets of one set open it "
            "together. The others still count.",
        ),
        "same_share_twice": say("PaperShares", "This sheet is there already. Take another one."),
        "no_paper_slot": say("PaperShares", "No shares on paper open this journal."),
        "wrong_shares": say(
            "PaperShares",
            "These sheets do not open this journal. Begin again with the first of them.",
        ),
    }
    return known.get(failure.code) or failure_text(failure)
