"""Live: news is read as it comes, and what falls due is sent, until somebody stops it.

A thread for each circle listens to its relay and says only that there is something; the rounds are
done one after the other on the thread that called, which is the only one that comes near the vault.
"""

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from random import SystemRandom
from typing import Final, cast

from app.domain.circles.circle import Circle, CircleState
from app.domain.failures import Locked
from app.usecases.circles import port
from app.usecases.circles.take_back import sweep
from sync.client.engine.desk import Desk, Tools
from sync.client.engine.pacing import Pace
from sync.client.engine.rounds import go_round
from sync.client.engine.troubles import AWAITED_THERE, MISTAKE, Unreachable, is_mistake
from sync.client.transport import (
    Arrived,
    Cancelled,
    CaughtUp,
    Cursor,
    Failure,
    Lied,
    Relay,
    Stop,
    TurnEnded,
    follow,
)
from sync.session.seal import Place

LOOK: Final = 1.0
"""Seconds between two looks at what has become due in the vault; `hurry` makes it look at once."""
SWEEP: Final = 10.0
"""Seconds between two looks at what has ended."""
BOXES: Final = 15.0
"""Seconds between two looks into boxes while somebody is expected."""
SOON: Final = 2.0
"""The same in the first minutes: two who meet in person do not wait for each other."""
AT_ONCE: Final = 180.0
"""Seconds that those first minutes take."""


@dataclass
class Ear:
    """A thread that listens to one log, in one turn of it.

    Attributes:
        place: the log, and the turn whose capability it listens with.
    """

    place: Place | None
    stop: Stop
    thread: threading.Thread


@dataclass
class Watch:
    """Rounds of all circles, for as long as the program runs.

    Attributes:
        every: seconds between two rounds of a circle that cannot be listened to.
        on_report: told of each round.
        on_progress: told how far a long one has come.
    """

    tools: Tools
    stop: Stop
    every: float
    on_report: Callable[[port.SyncReport], None]
    on_progress: port.OnProgress
    _news: "queue.SimpleQueue[bytes | None]" = field(default_factory=queue.SimpleQueue)
    _ears: dict[bytes, Ear] = field(default_factory=dict)
    _paces: dict[bytes, Pace] = field(default_factory=dict)
    _boxes: dict[bytes, float] = field(default_factory=dict)
    _expecting: dict[bytes, float] = field(default_factory=dict)
    _swept: float = 0.0
    _chance: Callable[[], float] = SystemRandom().random

    def run(self) -> None:
        """Watch until the switch is set."""
        try:
            with self.stop.watch(lambda: self._news.put(None)):
                while not self.stop.is_set:
                    self._look()
        except Cancelled:
            pass
        finally:
            for ear in self._ears.values():
                ear.stop.set()
            for ear in self._ears.values():
                ear.thread.join()

    def _look(self) -> None:
        """Do the rounds that are due, then wait for news."""
        if time.monotonic() - self._swept >= SWEEP or not self._swept:
            self.tools.lane.write(lambda tx: sweep(tx, self.tools.clock()))
            self._swept = time.monotonic()
        for circle in self.tools.lane.read(lambda tx: tx.circles.all()):
            if self.stop.is_set:
                return
            if self._is_due(circle):
                self._try(circle)
        self._wait()

    def hurry(self) -> None:
        """Look at once what has become due; from any thread."""
        self._news.put(b"")

    def _is_due(self, circle: Circle) -> bool:
        pace = self._paces.setdefault(circle.id, Pace(self.every))
        now = time.monotonic()
        waits = self.tools.lane.read(lambda tx: tx.circle_outbox.due(circle.id, self.tools.now))
        if waits:
            pace.hurry(now)
        return pace.due <= now

    def _try(self, circle: Circle) -> None:
        """Do a round; a mistake of the program's in one circle is told, and stops no other."""
        try:
            self._round(circle)
        except Exception as error:
            if not is_mistake(error):
                raise
            sentence = MISTAKE.format(name=type(error).__name__)
            self._paces[circle.id].failed(time.monotonic(), self._chance())
            self.tools.lane.write(lambda tx: tx.circles.update(circle.id, trouble=sentence))
            self.on_report(port.SyncReport(False, 0, 0, (sentence,)))

    def _round(self, circle: Circle) -> None:
        boxes = self._boxes.get(circle.id, 0.0) <= time.monotonic()

        def progress(done: int, of: int) -> None:
            self.on_progress(port.Progress(circle.id, circle.name, done, of))

        with self.tools.locks.alone(circle.id):
            desk = Desk(self.tools, circle.id, progress)
            done = go_round(desk, boxes=boxes)
        pace, now = self._paces[circle.id], time.monotonic()
        if isinstance(desk.tally.failure, Unreachable):
            pace.failed(now, self._chance(), desk.tally.failure.retry_after)
        elif desk.tally.failure is not None or not done:
            pace.failed(now, self._chance())
        else:
            pace.every = self._every(desk, now)
            pace.went_well(now, self._chance())
            if boxes:
                self._boxes[circle.id] = now + pace.every - 1
        tally = desk.tally
        self.on_report(port.SyncReport(done, tally.received, tally.sent, tuple(tally.sentences)))
        self._listen(desk)

    def _every(self, desk: Desk, now: float) -> float:
        """How soon to come again when all is well: sooner while somebody is expected."""
        if not _expects_somebody(desk):
            self._expecting.pop(desk.id, None)
            return self.every
        since = self._expecting.setdefault(desk.id, now)
        return SOON if now - since < AT_ONCE else BOXES

    def _wait(self) -> None:
        """Wait for news of any circle, a moment at most."""
        try:
            circle = self._news.get(timeout=LOOK)
        except queue.Empty:
            return
        while circle is not None:
            if circle in self._paces:
                self._paces[circle].hurry(time.monotonic())
            try:
                circle = self._news.get_nowait()
            except queue.Empty:
                return

    # --- listening

    def _listen(self, desk: Desk) -> None:
        """Have a thread that listens with the capability of the present turn."""
        ear = self._ears.get(desk.id)
        place = desk.spot.session.place if desk.spot else None
        if ear is not None and ear.place == place and ear.thread.is_alive():
            return
        if ear is not None:
            ear.stop.set()
            ear.thread.join()
            del self._ears[desk.id]
        if desk.spot is None or desk.tally.failure is not None:
            return
        stop = Stop()
        relay = cast("Relay", desk.line).until(stop)
        capability, cursor = desk.session.capability(), desk.here.cursor
        thread = threading.Thread(
            target=self._hear,
            args=(relay, desk.id, desk.log, capability, cursor),
            name="circle",
            daemon=True,
        )
        self._ears[desk.id] = Ear(place, stop, thread)
        thread.start()

    def _hear(
        self, relay: Relay, circle: bytes, log: bytes, capability: bytes, cursor: Cursor
    ) -> None:
        """Say that there is news whenever there is.

        Streams are heard as long as they tell the truth; pages are asked for after that. Whoever
        cannot be believed either way is left to the next round, which says what it is.
        """
        for streams in (True, False):
            try:
                for event in follow(relay, log, capability, cursor, streams=streams):
                    if isinstance(event, Arrived | TurnEnded):
                        self._news.put(circle)
                    elif isinstance(event, CaughtUp):
                        cursor = event.cursor  # a page's, so it fits the chain
            except Lied:
                continue
            except (Failure, Locked):  # a locked journal opens no connection
                return
            else:
                return


def _expects_somebody(desk: Desk) -> bool:
    """Whether somebody may come by a box: a joiner, or an answer to this person."""
    if desk.circle.state in {CircleState.WAITING, CircleState.RESYNC, CircleState.JOINING}:
        return True
    asks_there = desk.circle.trouble == AWAITED_THERE
    return desk.spot is not None and (asks_there or bool(desk.session.roster.invites))
