"""Styling a long document a few milliseconds at a time, from what is seen outward."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

TURN_MS = 8


class Slices(QObject):
    """Calls ``style`` for each block of a document, nearest first, in turns of 8 ms.

    Cursors hold both fronts, so that they move along when lines are inserted meanwhile.

    Signals:
        finished: every block has been styled.
    """

    finished = Signal()

    def __init__(self, style: Callable[[QTextBlock], None], parent: QObject) -> None:
        super().__init__(parent)
        self._style = style
        self._up = QTextCursor()
        self._down = QTextCursor()
        self._more = [False, False]
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def running(self) -> bool:
        """Whether blocks are still waiting."""
        return self._timer.isActive()

    def start(self, document: QTextDocument, first: QTextBlock) -> None:
        """Begin at ``first`` and go both ways."""
        begin = first if first.isValid() else document.begin()
        self._down = QTextCursor(begin)
        self._up = QTextCursor(begin)
        self._more = [begin.previous().isValid(), True]
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest as it is."""
        self._timer.stop()

    def _turn(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while any(self._more) and clock.elapsed() < TURN_MS:
            self._step_down()
            self._step_up()
        if not any(self._more):
            self._timer.stop()
            self.finished.emit()

    def _step_down(self) -> None:
        if self._more[1]:
            self._style(self._down.block())
            self._more[1] = self._down.movePosition(QTextCursor.MoveOperation.NextBlock)

    def _step_up(self) -> None:
        if self._more[0]:
            self._more[0] = self._up.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            if self._more[0]:
                self._style(self._up.block())
