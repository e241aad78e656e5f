"""What is done while nobody waits: a little at a time, so that no key ever waits for it."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_REST = 15  # milliseconds for keys, mouse and paint between two steps


class WarmUp(QObject):
    """Takes one step of some work after the other, each in a turn of its own of the window's loop.

    No step should take longer than a person notices, some 30 ms.
    """

    def __init__(self, parent: QObject | None = None, *, rest: int = _REST) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._rest = rest
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)

    @property
    def is_busy(self) -> bool:
        """Whether there is something left to do."""
        return self._timer.isActive()

    def begin(self, steps: Iterator[object], *, after: int = 0) -> None:
        """Do this instead of what was under way, beginning ``after`` so many milliseconds."""
        self._steps = steps
        self._timer.start(max(after, self._rest))

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._steps = iter(())

    def _turn(self) -> None:
        rest = object()
        if next(self._steps, rest) is not rest:
            self._timer.start(self._rest)
