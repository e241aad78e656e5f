"""Makes the report again after each change, off the GUI thread, one at a time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.failures import Failure
from app.domain.report import ReportChoice
from ui.context import Context
from ui.views.report.engine import Built, Engine

PAUSE_MS = 250
_SLOW_MS = 400


class Maker(QObject):
    """What is wanted last is what is made; nothing is made twice at the same time.

    Signals:
        built(Built): a report as it was wanted.
        slow(): it takes longer than one would not notice.
        failed(Failure): the world's failure; what was built before stays.
    """

    built = Signal(object)
    slow = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._engine = context, engine
        self._wanted: tuple[ReportChoice, float] | None = None
        self._now: tuple[ReportChoice, float] | None = None
        self._ticket = 0
        self._waiting: list[Callable[[Built], object]] = []
        self._last: Built | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._begin)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self.slow)

    @property
    def is_ready(self) -> bool:
        """Whether what was built is what is wanted."""
        return self._last is not None and self._wanted is None and self._now is None

    def want(self, choice: ReportChoice, scale: float, *, at_once: bool = False) -> None:
        """Make this one after a pause, unless another one is wanted before."""
        self._wanted = (choice, scale)
        self._soon.start(0 if at_once else PAUSE_MS)

    def when_ready(self, act: Callable[[Built], object]) -> None:
        """Call ``act`` with the report that is wanted now, as soon as it is built."""
        if self.is_ready and self._last is not None:
            act(self._last)
            return
        self._waiting.append(act)
        if self._wanted is not None:
            self._soon.start(0)

    def forget(self) -> None:
        """Drop everything; what is being made arrives nowhere."""
        self._ticket += 1
        self._wanted = self._now = self._last = None
        self._waiting.clear()
        self._soon.stop()
        self._slow.stop()

    # --- inside ----------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._now is not None or self._wanted is None:
            return  # it begins again when the one before is done
        self._now, self._wanted = self._wanted, None
        choice, _ = self._now
        engine, ticket = self._engine, self._ticket
        now, zone = self._context.now(), self._context.zone()
        self._slow.start()
        self._context.store.read(
            lambda tx: engine.gather(tx, choice, now, zone),
            lambda figures: self._draw(figures, ticket),
            failed=lambda failure: self._stop(failure, ticket), owner=self,
        )  # fmt: skip

    def _draw(self, figures: Any, ticket: int) -> None:
        if ticket != self._ticket or self._now is None:
            return
        (choice, scale), engine = self._now, self._engine
        self._context.store.aside(
            lambda: engine.build(figures, choice, scale),
            lambda built: self._done(built, ticket),
            self, lambda failure: self._stop(failure, ticket),
        )  # fmt: skip

    def _done(self, built: Built, ticket: int) -> None:
        if ticket != self._ticket:
            return
        self._slow.stop()
        self._now, self._last = None, built
        if self._wanted is not None:
            self._soon.start(0)
            return
        self.built.emit(built)
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act(built)

    def _stop(self, failure: Failure, ticket: int) -> None:
        if ticket != self._ticket:
            return
        self._slow.stop()
        self._now = None
        self._waiting.clear()
        if self._wanted is not None:
            self._soon.start(0)
            return
        self.failed.emit(failure)
