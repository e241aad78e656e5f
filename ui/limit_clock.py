"""The present as limits know it while the program runs; see `app.domain.boundaries.clock`."""

import sys
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from app.domain.boundaries.clock import Running
from app.usecases.boundaries.standing import standing
from ui.store import Store


def steady_seconds() -> float:
    """Return seconds of a clock that nobody can set, and that goes on while the machine sleeps."""
    platform: str = sys.platform
    if platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # time.monotonic stands still in sleep
    return time.monotonic()


class LimitClock(QObject):
    """Goes on from when the program began, or from the latest moment that the journal counted.

    Args:
        store: the journal, and the computer's clock.
        steady: seconds of a clock that only goes forward; without it, the computer's clock.
    """

    def __init__(
        self, store: Store, steady: Callable[[], float] | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.steady = steady or (lambda: store.now().timestamp())
        self._since_start = self._running = Running(store.now(), self.steady())
        store.opened.connect(self._begin)

    def now(self) -> datetime:
        """Return the present."""
        return self._running.now(self.steady())

    def follow(self) -> None:
        """Begin anew with the computer's clock, which the person says is right."""
        self._since_start = self._running = Running(self._store.now(), self.steady())

    def _begin(self, _: object) -> None:
        """Go on from what this journal counted, where that is later."""
        steady = self.steady()
        self._running, now = self._since_start, self._since_start.now(steady)

        def found(counted: datetime) -> None:
            self._running = Running(counted, steady)

        self._store.read(lambda tx: standing(tx, now=now).now, found, owner=self)
