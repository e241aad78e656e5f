"""Taking everything back: one click undoes it until it goes out; then it is said that it went."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.domain.changes import Changes
from app.usecases.circles import take_all
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction
from ui.context import Context

_AFTER = timedelta(seconds=1)


class TakingAll(QObject):
    """Waits beside the engine until it has gone out; ends when it did, was undone, or at locking.

    Args:
        context: the collaborators; the engine's host owns this.
        circle: which circle. ident: what it can be undone by.
    """

    def __init__(self, context: Context, circle: bytes, ident: bytes) -> None:
        super().__init__(context.circles)
        self._context, self._circle, self._ident = context, circle, ident
        self._is_over = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._look)
        self._later.start((take_all.UNDO_FOR + _AFTER) // timedelta(milliseconds=1))
        context.store.changed.connect(self._changed)
        context.store.locked.connect(self.deleteLater)

    def undo(self) -> None:
        """Let everything be as it was, if nobody has heard of it yet."""
        undo_taking_back(self._context, self._circle, self._ident)

    def end(self) -> None:
        """Say nothing any more: whoever undoes it says what came of that."""
        self._is_over = True
        self.deleteLater()

    @property
    def ident(self) -> bytes:
        """What it can be undone by."""
        return self._ident

    def _look(self) -> None:
        host = self._context.circles
        if self._context.store.is_open and not host.is_watching:
            host.look(failed=lambda _: None)  # the circle's row says what is in the way

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.circles and self._context.store.is_open:
            self._context.store.read(self._waits, self._learn, owner=self)

    def _waits(self, tx: Transaction) -> bool:
        return tx.circle_outbox.get(self._circle, self._ident) is not None

    def _learn(self, waits: bool) -> None:  # noqa: FBT001 - the answer to a question
        if not (waits or self._is_over):
            self._context.shell.say(gone_text())
            self.end()


def take_everything_back(context: Context, circle: bytes) -> None:
    """Put everything away that one shared in a circle, and offer to undo it."""
    now, random = context.now(), context.store.random

    def work(tx: Transaction, words: Wording) -> tuple[bytes | None, Changes]:
        return take_all.take_all_back(tx, words, circle, now=now, random=random)

    def begun(ident: bytes | None) -> None:
        say = QCoreApplication.translate
        if ident is None:
            context.shell.say(say("TakingAll", "Everything is taken back."))
            return
        waits = TakingAll(context, circle, ident)
        told = say("TakingAll", "Everything is put away. It goes out in a moment.")
        context.shell.say(told, say("TakingAll", "Undo"), waits.undo)

    context.circles.say(work, begun)


def undo_taking_back(context: Context, circle: bytes, *idents: bytes) -> None:
    """Undo what has not gone out; else say that it has."""

    def work(tx: Transaction) -> tuple[int, Changes]:
        found = [take_all.undo_taking_back(tx, circle, ident) for ident in idents]
        return sum(was for was, _ in found), Changes(circles=True)

    def done(undone: int) -> None:
        context.shell.say(_undone_text(undone, len(idents)))

    for one in context.circles.findChildren(TakingAll):
        if one.ident in idents:  # its own look could find it gone before the undoing is told
            one.end()
    context.store.write(work, done)


def _undone_text(undone: int, wanted: int) -> str:
    if not undone:
        return gone_text()
    if undone < wanted:
        return QCoreApplication.translate(
            "TakingAll", "What had not gone out is there again. The rest stays taken back."
        )
    return QCoreApplication.translate("TakingAll", "It is all there again. Nobody heard of it.")


def gone_text() -> str:
    """Return what is said once it cannot be undone any more."""
    return QCoreApplication.translate(
        "TakingAll", "What you shared is taken back, and the others are told. That stays so."
    )
