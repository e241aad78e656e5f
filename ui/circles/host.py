"""Runs the circles' engine beside the window, over the vault that is open."""

import secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.changes import NOTHING, Changes
from app.domain.circles.circle import OVER
from app.domain.failures import Cancelled, Failure, Locked
from app.settings import CIRCLE_LIVE, SOCKS_PROXY, SYNC_EVERY
from app.usecases.circles.port import (
    CirclePort,
    Factory,
    Network,
    Progress,
    Surroundings,
    SyncReport,
    Wording,
)
from app.usecases.circles.reaching import network_of
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from ui.circles.connections import ConnectionLog
from ui.circles.notes import Notes
from ui.limit_clock import LimitClock
from ui.preferences import Preferences
from ui.store import Store
from ui.tasks import Lane
from ui.vault_lane import VaultLane

T = TypeVar("T")

_TOGETHER = 120  # milliseconds in which changes are told as one
_AGAIN = 30_000  # milliseconds after which watching is tried again
_NO_ENGINE = (
    "This Lamplit was installed without the part for circles. Install it whole to use them."
)
_RESTART = frozenset({CIRCLE_LIVE.key, SOCKS_PROXY.key, SYNC_EVERY.key})


class CircleHost(QObject):
    """The engine of circles as the screens use it. Every call returns at once.

    While a vault with a circle is open and the person wants it so, one thread stays in touch with
    the relays; what somebody asks for is done on another. Screens hear of news by `Store.changed`.

    Attributes:
        notes: what was said once and nobody has noted yet.
        clock: the present as limits know it.

    Signals:
        reported(SyncReport): a round was done.
        progressed(Progress): a long round has come so far.
    """

    reported = Signal(object)
    progressed = Signal(object)

    def __init__(
        self,
        store: Store,
        preferences: Preferences,
        factory: Factory | None,
        parent: QObject | None = None,
        *,
        steady: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._preferences, self._factory = store, preferences, factory
        self.clock = LimitClock(store, steady, self)
        self._asks = Lane("circle")
        self._watches = Lane("circle-watch")
        self._engine: _Engine | None = None
        self._opening = 0  # counts the locks; see `_while_open`
        self._connections = ConnectionLog(store, self)
        self.notes = Notes()
        self.reported.connect(self.notes.take)
        self._together = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._together.timeout.connect(self._tell)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self.begin)
        store.opened.connect(lambda _: self.begin())
        store.locked.connect(self._locked)
        preferences.changed.connect(self._changed)

    @property
    def is_available(self) -> bool:
        """Whether this Lamplit has the part for circles."""
        return self._factory is not None

    @property
    def is_watching(self) -> bool:
        """Whether a thread stays in touch with the relays."""
        return self._engine is not None and self._engine.is_watching

    # --- what screens ask

    def ask(
        self,
        work: Callable[[CirclePort], T],
        then: Callable[[T], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
    ) -> "Future[T]":
        """Run something that needs keys or the network, after what was asked before.

        Args:
            work: takes the engine; may take as long as the network does.
            then: called with the result.
            failed: called with the failure; `Store.failed` is emitted if not given.
            owner: when this object is gone, no callback is made.
        """
        engine = self._running()

        def run() -> T:
            return work(engine.port)

        def done(result: T) -> None:
            self.begin()  # what was made or joined now may be the first circle of this journal
            if then is not None:
                then(result)

        return self._store.tasks.run(
            self._asks, run, done, failed=failed or self._store.failed.emit, owner=owner
        )

    def say(
        self,
        work: "Callable[[Transaction, Wording], tuple[T, Changes] | Changes]",
        then: Callable[[Any], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
        initiator: object = None,
    ) -> "Future[tuple[Any, Changes]]":
        """Run a use case that says something in a circle; it goes out as soon as it can."""
        engine = self._running()

        def hurry() -> None:
            if not engine.hurry():
                self.look(failed=lambda _: None)  # its circle's row says what is in the way

        send = self._while_open(hurry)

        def done(result: object) -> None:
            send()
            if then is not None:
                then(result)

        return self.keep(work, done, failed=failed, owner=owner, initiator=initiator)

    def keep(
        self,
        work: "Callable[[Transaction, Wording], tuple[T, Changes] | Changes]",
        then: Callable[[Any], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
        initiator: object = None,
    ) -> "Future[tuple[Any, Changes]]":
        """Run a use case that writes only here, and has to know of words; see `Store.write`."""
        engine = self._running()
        return self._store.write(
            lambda tx: work(tx, engine.words), then,
            failed=failed, owner=owner, initiator=initiator,
        )  # fmt: skip

    def read(
        self,
        work: Callable[[Transaction, Wording], T],
        then: Callable[[T], object],
        *,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
        replaces: str = "",
    ) -> "Future[T]":
        """Read something of a circle; see `Store.read`."""
        engine = self._running()
        return self._store.read(
            lambda tx: work(tx, engine.words), then,
            failed=failed, owner=owner, replaces=replaces,
        )  # fmt: skip

    def with_vault(
        self,
        work: Callable[[Vault, Wording], T],
        then: Callable[[T], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
    ) -> "Future[T]":
        """Run what changes keys of the vault and what a circle is told of it; a round follows."""
        engine = self._running()
        # What follows from it is more than the outbox.
        look = self._while_open(lambda: self.look(failed=lambda _: None))

        def done(result: T) -> None:
            look()
            if then is not None:
                then(result)

        return self._store.with_vault(
            lambda vault: work(vault, engine.words), done,
            failed=failed, owner=owner, changes=Changes(circles=True, keys=True),
        )  # fmt: skip

    def look(
        self,
        then: Callable[[SyncReport], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Do one round of every circle now."""
        tell, progress = self._while_open(self.reported.emit), self._progressing()

        def done(report: SyncReport) -> None:
            tell(report)
            if then is not None:
                then(report)

        self.ask(lambda port: port.sync(None, progress), done, failed=failed, owner=owner)

    # --- staying in touch

    def begin(self) -> None:
        """Stay in touch, if there is a circle and the person wants it; else do nothing."""
        if not (self.is_available and self._store.is_open) or self.is_watching:
            return
        if self._preferences.get(CIRCLE_LIVE):
            self._store.read(
                _has_circle, lambda there: self._watch() if there else None, owner=self
            )

    def stop(self) -> None:
        """End what is under way at the relays, soon; what was said is sent another time."""
        engine, self._engine = self._engine, None
        self._again.stop()
        if engine is not None:
            engine.stop()

    def end(self) -> None:
        """Stop for good, and wait until the threads have ended."""
        self.stop()
        for lane in (self._watches, self._asks):
            lane.end()

    def _watch(self) -> None:
        if self.is_watching or not self._store.is_open:
            return
        engine = self._running()
        engine.is_watching = True
        tell, progress = self._while_open(self.reported.emit), self._progressing()

        def watch() -> None:
            engine.port.watch(
                lambda report: self._store.tasks.later(lambda: tell(report)), progress
            )

        def ended(failure: Failure | None = None) -> None:
            engine.is_watching = False
            if engine is not self._engine or not self._store.is_open:
                return
            if failure is not None and not isinstance(failure, Cancelled | Locked):
                self._store.failed.emit(failure)
            self._again.start()

        self._store.tasks.run(self._watches, watch, lambda _: ended(), failed=ended, owner=self)

    def _progressing(self) -> Callable[[Progress], None]:
        tell, tasks = self._while_open(self.progressed.emit), self._store.tasks
        return lambda progress: tasks.later(lambda: tell(progress))

    def _while_open(self, call: Callable[..., object]) -> Callable[..., None]:
        """Return what makes a call, but not once the vault that is open now was locked.

        Threads end a little later than the vault does: what they still have to say is of no vault
        then, or of another one.
        """
        opening = self._opening

        def made(*arguments: object) -> None:
            if opening == self._opening and self._store.is_open:
                call(*arguments)

        return made

    # --- surroundings

    def _running(self) -> "_Engine":
        """Return the engine over the vault that is open; a new one after each opening."""
        if self._engine is not None:
            return self._engine
        engine = self._make()
        if self._store.is_open:  # else it refuses everything, and the next opening needs its own
            self._engine = engine
        return engine

    def _make(self) -> "_Engine":
        beside = self._store.beside()
        connecting = self._connections.of(beside)
        trouble: Failure | None = None
        try:
            network = network_of(self._preferences.in_vault, connecting)
        except Failure as failure:
            network, trouble = Network(on_connection=connecting), failure
        tasks, soon = self._store.tasks, self._while_open(self._soon)
        lane = _ToldLane(beside, lambda: tasks.later(soon))
        around = Surroundings(lane, self._store.now, secrets.token_bytes, network)
        return _Engine(self._factory, around, trouble)

    def _soon(self) -> None:
        if not self._together.isActive():
            self._together.start()

    def _tell(self) -> None:
        if self._store.is_open:
            self._store.changed.emit(Changes(circles=True), self)

    def _changed(self, key: str) -> None:
        if key in _RESTART and self._engine is not None:
            self.stop()
            self.begin()

    def _locked(self) -> None:
        self._opening += 1
        self.stop()
        self._together.stop()
        self.notes.clear()


class _Engine:
    """The engine over one opened vault; made when something first needs it, from any thread.

    Args:
        trouble: why it must not use the network, or None; its words can be used all the same.
    """

    def __init__(
        self, factory: Factory | None, surroundings: Surroundings, trouble: Failure | None
    ) -> None:
        self._factory, self._surroundings, self._trouble = factory, surroundings, trouble
        self._lock = threading.Lock()
        self._port: CirclePort | None = None
        self._stopped = False
        self.is_watching = False

    @property
    def port(self) -> CirclePort:
        """The engine.

        Raises:
            Failure: it is not installed, or must not use the network as it is set now.
            Cancelled: it was stopped.
        """
        if self._trouble is not None:
            raise self._trouble
        return self._made()

    @property
    def words(self) -> Wording:
        """What it knows of words. Raises `Failure`: it is not installed."""
        return self._made(stopped=True)

    def _made(self, *, stopped: bool = False) -> CirclePort:
        with self._lock:
            if self._stopped and not stopped:
                raise Cancelled
            if self._port is None:
                if self._factory is None:
                    raise Failure(_NO_ENGINE)
                self._port = self._factory(self._surroundings)
            return self._port

    def hurry(self) -> bool:
        """Send at once what was put into the outbox; return whether somebody watches."""
        if self.is_watching and self._port is not None:
            self._port.hurry()
        return self.is_watching

    def stop(self) -> None:
        """End what is under way, and let nothing more begin."""
        with self._lock:
            self._stopped = True
            if self._port is not None:
                self._port.stop()
                self._port.close()


class _ToldLane:
    """A vault's lane that says when something was written."""

    def __init__(self, lane: VaultLane, wrote: Callable[[], object]) -> None:
        self._lane, self._wrote = lane, wrote

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` in one transaction that is durable when this returns."""
        result = self._lane.write(work)
        if cast("object", result) != NOTHING:
            self._wrote()
        return result

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on one consistent snapshot."""
        return self._lane.read(work)


def _has_circle(tx: Transaction) -> bool:
    return any(circle.state not in OVER for circle in tx.circles.all())
