"""What a screen reader is told while somebody walks through a chart."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

try:
    from PySide6.QtGui import QAccessibleAnnouncementEvent
except ImportError:  # Qt before 6.8
    QAccessibleAnnouncementEvent = None  # type: ignore[assignment, misc]


def speak_value(chart: QWidget, sentence: str) -> None:
    """Say where the cursor went: at once, for the person moved it."""
    if QAccessible.isActive() and QAccessibleAnnouncementEvent is not None:
        event = QAccessibleAnnouncementEvent(chart, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
