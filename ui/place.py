"""Where the window stood, in numbers, and where it may stand on the screens of today."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

_FIELDS = 5
_FARTHEST = 100_000  # no desktop is larger: what is beyond was not written by us


@dataclass(frozen=True, slots=True)
class Place:
    """Where a window stands when it is neither maximised nor minimised."""

    rect: QRect
    maximised: bool

    def written(self) -> str:
        """Return it as numbers."""
        rect = self.rect
        numbers = (rect.x(), rect.y(), rect.width(), rect.height(), int(self.maximised))
        return " ".join(map(str, numbers))


def read_place(text: str) -> Place | None:
    """Return what `Place.written` wrote; None for anything else."""
    try:
        numbers = [int(part) for part in text.split()]
    except ValueError:
        return None
    if len(numbers) != _FIELDS or any(abs(number) > _FARTHEST for number in numbers):
        return None
    x, y, width, height, maximised = numbers
    if width <= 0 or height <= 0:
        return None
    return Place(QRect(x, y, width, height), bool(maximised))


def fit_place(wanted: QRect, screens: Sequence[QRect], smallest: QSize) -> QRect:
    """Return where a window may stand so that all of it is seen.

    Args:
        wanted: where it stood.
        screens: the room on each screen, the main one first; at least one.
        smallest: no smaller than this, even where a screen is.
    """

    def shared(screen: QRect) -> int:
        part = screen.intersected(wanted)
        return part.width() * part.height() if part.isValid() else 0

    screen = max(screens, key=shared)
    size = wanted.size().boundedTo(screen.size()).expandedTo(smallest)
    rect = QRect(wanted.topLeft(), size)
    if not shared(screen):
        rect.moveCenter(screen.center())
    rect.moveTopLeft(
        QPoint(
            max(screen.left(), min(rect.left(), screen.right() + 1 - size.width())),
            max(screen.top(), min(rect.top(), screen.bottom() + 1 - size.height())),
        )
    )
    return rect
