"""What a person is told when a limit is reached: what happened, and when it opens again."""

from datetime import datetime

from app.domain.boundaries.decide import Decision, Why
from app.domain.when import local

_WHY = {
    Why.DAY: "That was your time for today.",
    Why.SESSION: "That was your time for one go.",
    Why.WINDOW: "Your circles are closed at this hour, as you chose.",
    Why.LOCK: "You have locked your circles.",
    Why.CLOCK: "The clock was set back during a lock.",
}
_SAVED = "Your draft is saved."


def closed_sentence(decision: Decision, now: datetime, zone: str) -> str:
    """Return the sentences on a circle that is closed, or on words that cannot go out."""
    if decision.why is None:
        return f"Your limits let nothing go out. {_SAVED}"
    opens = decision.opens_at
    then = "Your circles stay closed until you change your limits."
    if opens is not None:
        then = f"Your circles open again {moment_in_words(opens, now, zone)}."
    return f"{_WHY[decision.why]} {then} {_SAVED}"


def moment_in_words(moment: datetime, now: datetime, zone: str) -> str:
    """Return when something is, as a person says it: at 17:00, tomorrow at 17:00, or the date."""
    then, today = local(moment, zone), local(now, zone).date()
    days = (then.date() - today).days
    if days == 0:
        return f"at {then:%H:%M}"
    if days == 1:
        return f"tomorrow at {then:%H:%M}"
    return f"on {then:%Y-%m-%d} at {then:%H:%M}"
