"""Words that are being written for a circle: they outlive a lock, and never leave by themselves."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.changes import NOTHING, Changes
from app.domain.failures import Failure
from app.usecases.circles.unsent import keep_unsent, unsent
from app.vault.transaction import Transaction
from ui.context import Context
from ui.widgets.lines import LinesField

_SOON = 400  # milliseconds after the last key


class UnsentWords(QObject):
    """Keeps what stands in a field in the vault until it is sent or put away.

    Args:
        context: the collaborators.
        field: where the words are written. It owns this.
        circle: for which circle. what: what they are for there, such as "correct" and a post.
        came: called once with the words from before, if there were some.
    """

    def __init__(
        self,
        context: Context,
        field: LinesField,
        circle: bytes,
        what: str,
        came: Callable[[str], object],
    ) -> None:
        super().__init__(field)
        self._context, self._field, self._came = context, field, came
        self._circle, self._what = circle, what
        self._start, self._over, self._writing = field.text(), False, 0
        self._taken = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.keep)
        context.store.read(lambda tx: unsent(tx, circle, what), self._take, owner=self)

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not known to be in the vault."""
        return self._soon.isActive() or self._writing > 0

    def keep(self) -> None:
        """Keep what stands there now; nothing, where it says no more than at the beginning."""
        self._soon.stop()
        text = self._field.text()
        says_nothing = text == self._start
        # Until the words from before are here, an empty field says nothing about them.
        if not self._over and self._context.store.is_open and (self._taken or not says_nothing):
            self._put("" if says_nothing else text)

    def drop(self) -> None:
        """It was sent, or is not wanted any more."""
        self._over = True
        self._soon.stop()
        if self._context.store.is_open:
            self._put("")

    def hand_over(self) -> Callable[[Transaction], None]:
        """Keep nothing more; return what forgets the words, for the transaction that sends them.

        So a lock in between neither loses them nor brings back what went out. See `hold_on`.
        """
        self._over = True
        self._soon.stop()
        circle, what = self._circle, self._what
        return lambda tx: keep_unsent(tx, circle, what, "")

    def hold_on(self) -> None:
        """It was not sent after all."""
        self._over = False
        self._soon.start()

    def _take(self, text: str) -> None:
        self._taken = True
        untouched = self._field.text() == self._start
        if text and text != self._start and untouched and not self._over:
            self._field.setText(text)
            self._came(text)
        self._field.textChanged.connect(self._soon.start)

    def _put(self, text: str) -> None:
        circle, what = self._circle, self._what

        def write(tx: Transaction) -> Changes:
            keep_unsent(tx, circle, what, text)
            return NOTHING

        def done(_: object) -> None:
            self._writing -= 1

        self._writing += 1
        self._context.store.write(write, done, failed=self._failed, owner=self, initiator=self)

    def _failed(self, failure: Failure) -> None:
        self._writing -= 1
        if not self._over:
            self._soon.start()  # until there is room again
        self._context.store.failed.emit(failure)
