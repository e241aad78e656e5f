"""What is said of a post beside its words: what stewards did, why it is shown as it is."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.circles.choices import Reason
from app.domain.circles.feed import PostView
from app.domain.circles.reading import Showing
from ui.text import filled, isolated
from ui.views.circle.words import decision_text, until_text


def reason_name(code: str) -> str:
    """Return what a reason for a report is called; empty for none."""
    say = QCoreApplication.translate
    known = {
        Reason.HURTFUL: say("Circle", "Hurtful words"),
        Reason.HARASSMENT: say("Circle", "Harassment"),
        Reason.PRESSURE: say("Circle", "Pressure"),
        Reason.MONEY: say("Circle", "It is about money"),
        Reason.PRIVATE_MATTERS: say("Circle", "Private matters of somebody"),
        Reason.FALSE_ADVICE: say("Circle", "Advice that may do harm"),
        Reason.WORRIED: say("Circle", "I am worried about somebody"),
        Reason.OTHER: say("Circle", "Something else"),
    }
    return known[Reason(code)] if code in set(Reason) else code.replace("-", " ")


def hidden_text(view: PostView) -> str:
    """Return who hid a post for everybody, and why; empty for what is not hidden."""
    mark = view.marks.hidden
    if mark is None:
        return ""
    say = QCoreApplication.translate
    who = isolated(mark.name) if mark.name else say("Circle", "a steward")
    why = " · ".join(part for part in (reason_name(mark.reason), mark.note) if part)
    if why:
        text = say("Circle", "Hidden for everybody by %1: %2")
        return filled(text, who, why)
    return say("Circle", "Hidden for everybody by %1.").replace("%1", who)


def pinned_text(view: PostView) -> str:
    """Return who pinned a post; empty for what is not pinned."""
    mark = view.marks.pinned
    if mark is None:
        return ""
    say = QCoreApplication.translate
    who = isolated(mark.name) if mark.name else say("Circle", "a steward")
    return say("Circle", "pinned by %1").replace("%1", who)


def resting_text(view: PostView, zone: str, today: date) -> str:
    """Return who lets the thread of a post rest, and until when; empty where nobody does."""
    say, mark = QCoreApplication.translate, view.marks.paused
    if mark is None or mark.until is None:
        return ""
    who = isolated(mark.name) if mark.name else say("Circle", "a steward")
    text = say("Circle", "%1 lets this thread rest until %2. Nobody can answer before.")
    text = filled(text, who, until_text(mark.until, zone, today))
    return f"{text}\n\n{mark.note}" if mark.note else text


def folded_text(view: PostView, zone: str, today: date) -> str:
    """Return why the words of a post are not shown at once; empty where they are."""
    if not view.row.mine and view.marks.hidden is not None:
        return hidden_text(view)
    if view.decision.how is not Showing.SHOW:
        return decision_text(view.decision)
    if view.resting is not None:
        text = QCoreApplication.translate("Circle", "Said while the thread rests, until %1.")
        return text.replace("%1", until_text(view.resting, zone, today))
    return ""


def why_sentences(view: PostView, zone: str, today: date) -> list[str]:
    """Return why a post is shown as it is, a sentence for each reason; one at least."""
    say = QCoreApplication.translate
    found = [hidden_text(view), decision_text(view.decision)]
    if view.resting is not None:
        found.append(folded_text(view, zone, today))
    found.append(resting_text(view, zone, today))
    if view.marks.pinned is not None:
        found.append(say("Circle", "It stands on top: %1.").replace("%1", pinned_text(view)))
    if view.unread and not view.row.mine:
        found.append(say("Circle", "It stands above what you have read, because it is new."))
    if view.corrected_at is not None:
        found.append(say("Circle", "Its author corrected it. The first words are below."))
    kept = [one for one in found if one]
    return kept or [say("Circle", "It stands where its time puts it. Nothing is folded or hidden.")]
