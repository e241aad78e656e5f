"""How work that waits for a network is stopped from another thread."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sync.client.transport.failures import Cancelled


class Stop:
    """A switch that can be set once: it ends waits, reads and whatever else has signed up.

    Every method may be called from any thread.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._watchers: dict[int, Callable[[], None]] = {}
        self._count = 0

    @property
    def is_set(self) -> bool:
        """Whether it was set."""
        return self._event.is_set()

    def set(self) -> None:
        """Stop everything that uses this switch."""
        with self._lock:
            self._event.set()
            watchers = list(self._watchers.values())
        for watcher in watchers:
            watcher()

    def check(self) -> None:
        """Go on only while it is not set. Raises `Cancelled`."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Wait that long. Raises `Cancelled` as soon as it is set."""
        if self._event.wait(max(seconds, 0)):
            raise Cancelled

    @contextmanager
    def watch(self, watcher: Callable[[], None]) -> Iterator[None]:
        """Call `watcher` once, in the thread that sets the switch, if that is done meanwhile."""
        with self._lock:
            already = self._event.is_set()
            self._count += 1
            number = self._count
            self._watchers[number] = watcher
        if already:
            watcher()
        try:
            yield
        finally:
            with self._lock:
                self._watchers.pop(number, None)


def pause(seconds: float, stop: Stop) -> None:
    """Wait between two tries. Raises `Cancelled` when `stop` is set meanwhile."""
    stop.wait(seconds)
