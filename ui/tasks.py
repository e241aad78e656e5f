"""Work off the GUI thread: a lane a thread, urgent work first, results by a queued signal."""

import heapq
import itertools
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from enum import IntEnum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.domain.failures import Failure

T = TypeVar("T")


class Urgency(IntEnum):
    """What goes first in a lane; drafts before everything."""

    DRAFT = 0
    DEED = 1
    LOOK = 2
    IDLE = 3


class Lane:
    """One thread that does one thing at a time, the most urgent first; begun when first used."""

    def __init__(self, name: str) -> None:
        self._waiting: list[tuple[int, int, Callable[[], Any], Future[Any]]] = []
        self._ready = threading.Condition()
        self._count = itertools.count()
        self._ended = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._started = False

    def submit(self, work: Callable[[], T], urgency: Urgency = Urgency.DEED) -> "Future[T]":
        """Queue ``work`` and return its future; after `end` the future is cancelled."""
        future: Future[T] = Future()
        with self._ready:
            if self._ended:
                future.cancel()
                return future
            heapq.heappush(self._waiting, (urgency, next(self._count), work, future))
            self._ready.notify()
            if not self._started:
                self._started = True
                self._thread.start()
        return future

    @property
    def is_current(self) -> bool:
        """Whether the caller runs on this lane."""
        return threading.current_thread() is self._thread

    def end(self, timeout: float = 10.0) -> None:
        """Finish what is queued, then stop the thread."""
        with self._ready:
            self._ended = True
            self._ready.notify()
            started = self._started
        if started and not self.is_current:
            self._thread.join(timeout)

    def _run(self) -> None:
        while True:
            with self._ready:
                while not self._waiting and not self._ended:
                    self._ready.wait()
                if not self._waiting:
                    return
                _, _, work, future = heapq.heappop(self._waiting)
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(work())
                except BaseException as error:  # noqa: BLE001 - it travels to whoever waits
                    future.set_exception(error)
            # The frame must not keep results alive while the lane sleeps.
            del work, future


class Tasks(QObject):
    """Brings results of lanes to the GUI thread.

    Signals:
        crashed(BaseException): our own mistake in some work; the program shows its crash page.
        ending(): the program ends; work that takes long stops.
    """

    crashed = Signal(object)
    ending = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
        urgency: Urgency = Urgency.DEED,
    ) -> "Future[T]":
        """Run ``work`` on a lane and ``then(result)`` or ``failed(failure)`` on the GUI thread.

        Args:
            lane: where it runs.
            work: may raise a `Failure`; anything else is our mistake and goes to `crashed`.
            then: called with the result.
            failed: called with the world's failure.
            owner: when this object is gone, neither is called.
            urgency: what it goes before.
        """
        future = lane.submit(work, urgency)

        def done(finished: "Future[T]") -> None:
            self._arrived.emit(lambda: self._settle(finished, then, failed, owner))

        future.add_done_callback(done)
        return future

    def later(self, call: Callable[[], object]) -> None:
        """Run ``call`` on the GUI thread soon; from any thread."""
        self._arrived.emit(call)

    def _deliver(self, call: Callable[[], object]) -> None:
        call()

    def _settle(
        self,
        future: "Future[T]",
        then: Callable[[T], object] | None,
        failed: Callable[[Failure], object] | None,
        owner: QObject | None,
    ) -> None:
        gone = owner is not None and not isValid(owner)
        try:
            result = future.result()
        except CancelledError:
            return
        except Failure as failure:
            if failed is not None and not gone:
                failed(failure)
            return
        except Exception as error:  # noqa: BLE001 - ours, and it must be said
            self.crashed.emit(error)
            return
        if then is not None and not gone:
            then(result)
