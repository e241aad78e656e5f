"""One picture of the guided demo, and how the tour waits for a screen to be there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea, QWidget

_SETTLE, _LOOK_AGAIN = 350, 50
_PATIENCE = 60_000
_STILL, _LONGEST = 120, 5_000  # between two looks at a picture; until it is taken anyhow


def _now() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: its name, what to do before it is taken, and when the screen has all of it."""

    name: str
    before: Callable[[], object]
    ready: Callable[[], bool] = _now

    def arrive(self) -> None:
        """Do it, and wait until it can be seen."""
        self.before()
        wait(_SETTLE)
        wait_until(self.ready)


def wait(milliseconds: int) -> None:
    """Let the program go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(ready: Callable[[], bool]) -> None:
    """Let the program go on until something is true, for a minute at most; then let it settle."""
    waited = 0
    while not ready() and waited < _PATIENCE:
        wait(_LOOK_AGAIN)
        waited += _LOOK_AGAIN
    if waited:
        wait(_SETTLE)


def picture_of(window: QWidget) -> QImage:
    """Take a picture once nothing moves any more: small photos come last, a layout in turns."""
    picture = window.grab().toImage()
    for _ in range(_LONGEST // _STILL):
        wait(_STILL)
        before, picture = picture, window.grab().toImage()
        if picture == before:
            break
    return picture


def show_end(room: QWidget) -> None:
    """Scroll what is shown of a room to its end."""
    _scroll(room, to_end=True)


def show_top(room: QWidget) -> None:
    """Scroll what is shown of a room back to its top."""
    _scroll(room, to_end=False)


def _scroll(room: QWidget, *, to_end: bool) -> None:
    inside = room.findChildren(QScrollArea)
    areas = [room, *inside] if isinstance(room, QScrollArea) else inside
    for area in areas:
        if area.isVisible():
            bar = area.verticalScrollBar()
            bar.setValue(bar.maximum() if to_end else bar.minimum())
