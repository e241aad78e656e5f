"""What the window says of limits, besides what keeps circles closed: what waits, and how long."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from ui.text import coming_text, filled, number

_HOUR = 60
_SOON = 24 * _HOUR  # minutes within which it is said how long it still takes


def going_out_text(moment: datetime, now: datetime, zone: str) -> str:
    """Return until when something of one's own waits."""
    say = QCoreApplication.translate
    return coming_text(
        moment, now, zone,
        say("Limits", "Goes out at %1. Until then it is only yours."),
        say("Limits", "Goes out tomorrow at %1. Until then it is only yours."),
        say("Limits", "Goes out on %2 at %1. Until then it is only yours."),
    )  # fmt: skip


def arriving_text(moment: datetime, now: datetime, zone: str) -> str:
    """Return when what arrives now is shown."""
    say = QCoreApplication.translate
    return coming_text(
        moment, now, zone,
        say("Limits", "What arrives now is shown at %1, as you chose."),
        say("Limits", "What arrives now is shown tomorrow at %1, as you chose."),
        say("Limits", "What arrives now is shown on %2 at %1, as you chose."),
    )  # fmt: skip


def left_text(left: timedelta | None) -> str:
    """Return how much time is left before circles close; empty where no budget is set."""
    if left is None:
        return ""
    minutes = max(0, -(-left // timedelta(minutes=1)))
    return QCoreApplication.translate("Limits", "My time: %n minute(s) left.", "", minutes)


def lock_text(ends: datetime, now: datetime, zone: str) -> str:
    """Return when a lock ends."""
    say = QCoreApplication.translate
    return coming_text(
        ends, now, zone,
        say("Limits", "It ends at %1."),
        say("Limits", "It ends tomorrow at %1."),
        say("Limits", "It ends on %2 at %1."),
    )  # fmt: skip


def until_opening_text(length: timedelta) -> str:
    """Return how long it still takes, in minutes; empty where a day says enough."""
    say, minutes = QCoreApplication.translate, -(-length // timedelta(minutes=1))
    if not 0 < minutes < _SOON:
        return ""
    if minutes < _HOUR:
        return say("Limits", "%n minute(s) from now.", "", minutes)
    words = say("Limits", "%1 h %2 min from now.")
    return filled(words, number(minutes // _HOUR), number(minutes % _HOUR))


def away_from_here() -> str:
    """Return something small to do away from the screen, for who has no card of their own."""
    return QCoreApplication.translate(
        "Limits", "Something small: stand up, drink a glass of water, look out of a window."
    )
