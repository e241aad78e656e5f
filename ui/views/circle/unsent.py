"""Words that are being written for a circle: they outlive a lock, and never leave by themselves."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from shiboken6 import isValid

from app.domain.changes import NOTHING, Changes
from app.domain.failures import Failure
from app.usecases.circles.port import Wording
from app.usecases.circles.unsent import keep_unsent, unsent
from app.vault.transaction import Transaction
from ui.context import Context
from ui.store import Store
from ui.widgets.lines import LinesField

_SOON = 400  # milliseconds after the last key
_LATER = 4_000  # milliseconds after which it is tried again, where they could not be kept


class UnsentWords(QObject):
    """Keeps what stands in a field in the vault until it is sent or put away.

    It belongs to the store and outlives the field: words that were on their way to the vault when
    their sheet closed still arrive there, and are waited for before a lock.

    Args:
        context: the collaborators.
        field: where the words are written.
        circle: for which circle. what: what they are for there, such as "correct" and a post.
        came: called once with the words from before, if there were some.

    Attributes:
        trouble: why the words could not be kept the last time, or None.
    """

    def __init__(
        self,
        context: Context,
        field: LinesField,
        circle: bytes,
        what: str,
        came: Callable[[str], object],
    ) -> None:
        super().__init__(context.store)
        self._context, self._came = context, came
        self._field: LinesField | None = field
        self._circle, self._what = circle, what
        self._text = self._start = field.text()
        self._kept: str | None = None  # what the vault was told last
        self._taken = self._over = self._is_locked = False
        self._writing = 0
        self.trouble: Failure | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._keep_soon)
        # Before anything is read: what is typed meanwhile counts as well.
        field.textChanged.connect(self._typed)
        field.destroyed.connect(self._closed)
        context.store.locked.connect(self._locked)
        before = [one.hand_on() for one in unsent_words(context.store) if one.is_left(circle, what)]
        if before:
            QTimer.singleShot(0, field, lambda: self._take(before[-1], kept=False))
        else:
            context.store.read(lambda tx: unsent(tx, circle, what), self._take, owner=field)

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not known to be in the vault."""
        return self._soon.isActive() or self._writing > 0

    def keep(self) -> None:
        """Keep what stands there now; nothing, where it says no more than at the beginning."""
        self._soon.stop()
        # Until the words from before are here, an empty field says nothing about them.
        text = "" if self._text == self._start else self._text
        if not self._over and self._is_open and text != (self._kept or ""):
            self._put(text)

    flush = keep

    def drop(self) -> None:
        """They are not wanted any more."""
        self._over = True
        self._soon.stop()
        if self._is_open and self._kept != "":
            self._put("")

    def say(
        self,
        work: Callable[[Transaction, Wording], Any],
        then: Callable[[Any], object],
        *,
        failed: Callable[[Failure], object],
        owner: QObject,
    ) -> None:
        """Say something in the circle, and forget the words in the transaction that sends them.

        So a lock in between neither loses them nor brings back what went out. What could not be
        sent is kept on, also when the field is gone by then.

        Args:
            work: says it; see `CircleHost.say`.
            then: called with the result.
            failed: called with the failure.
            owner: when this object is gone, neither is called.
        """
        circle, what = self._circle, self._what
        self.keep()
        self._over = True
        self._writing += 1

        def whole(tx: Transaction, words: Wording) -> Any:
            keep_unsent(tx, circle, what, "")
            return work(tx, words)

        def said(result: Any) -> None:
            self._kept = ""
            self._settle()
            if isValid(owner):
                then(result)

        def refused(failure: Failure) -> None:
            self._over, self._kept = False, None
            self._soon.start(_SOON)
            self._settle()
            (failed if isValid(owner) else self._context.store.failed.emit)(failure)

        self._context.circles.say(whole, said, failed=refused, owner=self)

    def is_left(self, circle: bytes, what: str) -> bool:
        """Whether these are words for this, on their way to the vault, of a field that is gone."""
        same = (self._circle, self._what) == (circle, what)
        return same and self._field is None and not self._over

    def hand_on(self) -> str:
        """Leave the words to another field for the same; return them."""
        self._retire()
        return self._text

    # --- inside

    @property
    def _is_open(self) -> bool:
        """Whether the vault that these words belong to is open."""
        return self._context.store.is_open and not self._is_locked

    def _typed(self) -> None:
        if self._field is None or self._field.text() == self._text:
            return
        self._text = self._field.text()
        if not self._over:
            self._soon.start(_SOON)

    def _keep_soon(self) -> None:
        if self._taken or self._field is None:
            self.keep()
        else:
            self._soon.start(_SOON)  # the words from before come first

    def _take(self, text: str, *, kept: bool = True) -> None:
        self._taken, field = True, self._field
        if kept:
            self._kept = text
        if field is None or self._over or not text or text == self._text:
            return
        if self._text == self._start:
            field.setText(text)
        else:  # somebody types already: nothing of either is lost
            cursor = field.textCursor()
            cursor.movePosition(cursor.MoveOperation.Start)
            whole = text.endswith(self._text)
            cursor.insertText(text.removesuffix(self._text) if whole else f"{text}\n\n")
        self._came(text)

    def _put(self, text: str) -> None:
        circle, what, taken = self._circle, self._what, self._taken or self._over

        def write(tx: Transaction) -> Changes:
            before = "" if taken else unsent(tx, circle, what)
            known = not before or before == text
            keep_unsent(tx, circle, what, text if known else f"{before}\n\n{text}")
            return NOTHING

        def done(_: object) -> None:
            self.trouble = None
            self._settle()

        self._writing += 1
        self._kept = text
        self._context.store.write(write, done, failed=self._failed, owner=self, initiator=self)

    def _failed(self, failure: Failure) -> None:
        is_new, self.trouble, self._kept = self.trouble is None, failure, None
        if not self._over and self._is_open:
            self._soon.start(_LATER)  # until there is room again
        self._settle()
        if is_new:
            self._context.store.failed.emit(failure)

    def _settle(self) -> None:
        """One writing is over; whoever has no field any more goes with the last of them."""
        self._writing -= 1
        if self._field is None and not self.unsaved:
            self._retire()

    def _closed(self) -> None:
        """The field is gone: what was typed last is kept all the same."""
        self._field, self._came = None, lambda _: None
        if self._soon.isActive():
            self.keep()
        if not self.unsaved:
            self._retire()

    def _locked(self) -> None:
        """Nothing of this vault may reach the one that is opened next."""
        self._is_locked = True
        self._soon.stop()
        if self._field is None:
            self._retire()

    def _retire(self) -> None:
        self._over = True
        self._soon.stop()
        self.deleteLater()


def unsent_words(store: Store) -> list[UnsentWords]:
    """Return all that keep words for circles now, wherever their fields are."""
    return store.findChildren(UnsentWords, options=Qt.FindChildOption.FindDirectChildrenOnly)
