"""Long work on a terminal: how far it is, how long it still takes, and a clean stop."""

import argparse
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from app.cli.world import World
from app.domain.failures import Cancelled
from app.domain.pace import Left, Pace, Unit

_AFTER = 1.0
_EVERY = 0.5
_PLAIN_EVERY = 5.0
_CLEAR = "\r\x1b[K"
_SIGNALS = (signal.SIGINT, signal.SIGTERM)

Clock = Callable[[], float]


def add_progress(parser: argparse.ArgumentParser) -> None:
    """Give a command the option that says how far it is, line by line."""
    parser.add_argument("--progress", action="store_true",
                        help="say every few seconds how far it is, also where nobody sits at a "
                        "terminal")  # fmt: skip


class GoingOn:
    """Says how far long work is, beside the output, once it takes longer than a second.

    On a terminal one line is written over again and again; with ``plain`` there are whole lines.

    Args:
        world: its error stream is written to.
        what: what is going on, such as "Taking out".
        plain: whether whole lines are wanted.
        clock: seconds that only go forward.
    """

    def __init__(
        self, world: World, what: str, *, plain: bool = False, clock: Clock = time.monotonic
    ) -> None:
        self._world, self._what, self._plain, self._clock = world, what, plain, clock
        self._pace = Pace(clock())
        self._next = self._pace.began + _AFTER
        self._shown = self._wanted = False
        self._is_watched = plain or (world.stderr.isatty() and world.columns > 0)

    def progress(self, done: int, total: int) -> None:
        """Say it, if it is time: so much of so much; a total of 0 is not known."""
        now = self._clock()
        self._pace.note(now, done, total)
        if not self._is_watched or now < self._next:
            return
        self._next = now + (_PLAIN_EVERY if self._plain else _EVERY)
        line = self._line(done, total)
        if self._plain:
            self._world.tell(line)
            return
        self._world.stderr.write(f"{_CLEAR}{line[: self._world.columns - 1]}")
        self._world.stderr.flush()
        self._shown = True

    def stop(self) -> None:
        """Stop as soon as it can be done."""
        self._wanted = True

    def stopped(self) -> bool:
        """Whether somebody wants it stopped."""
        return self._wanted

    def clear(self) -> None:
        """Take the line away again."""
        if self._shown:
            self._world.stderr.write(_CLEAR)
            self._world.stderr.flush()
            self._shown = False

    def _line(self, done: int, total: int) -> str:
        if not total:
            return f"{self._what}: {done:,} so far"
        share = f"{self._what}: {min(100, 100 * done // total)} %"
        left = self._pace.left()
        return share if left is None else f"{share}, {left_words(left)}"


def left_words(left: Left) -> str:
    """Return the time that is left in words."""
    if left.unit is Unit.MOMENT:
        return "a few seconds left"
    if not left.count:
        return "less than a minute left"
    unit = "minute" if left.unit is Unit.MINUTES else "hour"
    return f"about {left.count} {unit}{'' if left.count == 1 else 's'} left"


@contextmanager
def going_on(
    world: World, options: argparse.Namespace, what: str, nothing: str
) -> Iterator[GoingOn]:
    """Let long work be watched, and stopped by Ctrl+C without leaving a trace.

    The first Ctrl+C asks the work to stop where it can; another one ends it at once.

    Args:
        world: who is told.
        options: those of a command that has `add_progress`.
        what: what is going on, such as "Taking out".
        nothing: the sentence for a stop, such as "Stopped. Nothing was written."

    Raises:
        KeyboardInterrupt: it was stopped.
    """
    work = GoingOn(world, what, plain=options.progress)
    with _listening(work):
        try:
            yield work
        except Cancelled as cancelled:
            work.clear()
            if not work.stopped():
                raise
            world.tell(nothing)
            raise KeyboardInterrupt from cancelled
        finally:
            work.clear()


@contextmanager
def _listening(work: GoingOn) -> Iterator[None]:
    """Take the system's wishes to stop; only the main thread is told of them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before: dict[signal.Signals, Any] = {}

    def heard(_number: int, _frame: object) -> None:
        work.stop()
        for one in before:
            signal.signal(one, signal.default_int_handler)

    before.update({one: signal.getsignal(one) for one in _SIGNALS})
    for one in _SIGNALS:
        signal.signal(one, heard)
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
