"""What a screen reader is told of a chart."""

from functools import cache
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

try:
    from PySide6.QtGui import QAccessibleAnnouncementEvent
except ImportError:  # Qt before 6.8
    QAccessibleAnnouncementEvent = None  # type: ignore[assignment, misc]


@runtime_checkable
class Readable(Protocol):
    """What can say the value it stands at."""

    def spoken_value(self) -> str:
        """The value under the cursor as one sentence."""


class ChartFace(QAccessibleWidget):
    """A painted chart as a chart, whose value is what the cursor stands on."""

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart, QAccessible.Role.Chart, "")

    def text(self, kind: QAccessible.Text) -> str:
        """The value under the cursor; everything else as for any widget."""
        chart = self.object()
        if kind == QAccessible.Text.Value and isinstance(chart, Readable):
            return chart.spoken_value()
        return super().text(kind)


def _face_of(key: str, thing: QObject) -> QAccessibleInterface | None:  # noqa: ARG001 - Qt's call
    """Return the face of a chart; None for everything else, which has Qt's own."""
    return ChartFace(thing) if isinstance(thing, QWidget) and isinstance(thing, Readable) else None


@cache
def teach_readers() -> None:
    """Let screen readers know charts; once for the program.

    Qt asks for a face when somebody looks, and again when the widget learned another slot: a face
    that was registered beforehand would be forgotten then.
    """
    QAccessible.installFactory(_face_of)


def speak_value(chart: QWidget, sentence: str) -> None:
    """Say where the cursor went: at once, for the person moved it."""
    if not QAccessible.isActive():
        return
    QAccessible.updateAccessibility(QAccessibleEvent(chart, QAccessible.Event.ValueChanged))
    if QAccessibleAnnouncementEvent is not None:
        event = QAccessibleAnnouncementEvent(chart, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
