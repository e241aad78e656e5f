"""Long work on the way in, which stops with the view that shows it and with the program."""

from functools import partial
from threading import Event

from PySide6.QtCore import QObject

from ui.tasks import Lane, Tasks


class LongWork(QObject):
    """A lane of its own, and what tells the work on it to stop.

    Where the program ends, it waits for the work to clear up what it began: a lane's thread would
    else be cut off in the middle.

    Args:
        tasks: says when the program ends.
        owner: the view; the work stops with it.
        name: of the lane.

    Attributes:
        lane: where the work runs.
    """

    def __init__(self, tasks: Tasks, owner: QObject, name: str) -> None:
        super().__init__(owner)
        self.lane = Lane(name)
        self._begun: list[Event] = []
        owner.destroyed.connect(partial(_end, self.lane, self._begun, 0))
        tasks.ending.connect(self._end_with_program)

    def begin(self) -> Event:
        """Return what is set once the work that begins now shall stop."""
        stop = Event()
        self._begun.append(stop)
        return stop

    def stop(self) -> None:
        """Ask what was begun to stop."""
        for stop in self._begun:
            stop.set()

    def _end_with_program(self) -> None:
        _end(self.lane, self._begun)


def _end(lane: Lane, begun: list[Event], timeout: float = 10.0, *_: object) -> None:
    for stop in begun:
        stop.set()
    lane.end(timeout)
