"""Locking one's limits for a while: how long, why, and whether circles stay closed as well."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.boundaries.plan import LONGEST_LOCK, Lock
from app.domain.changes import Changes
from app.domain.failures import Failure
from app.usecases.boundaries.set_lock import set_lock
from app.usecases.boundaries.standing import Standing, standing
from app.usecases.circles.unsent import NO_CIRCLE, keep_unsent
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, filled
from ui.views.asking import Question, ask
from ui.views.boundaries.words import moment_words
from ui.views.circle.unsent import UnsentWords
from ui.views.parts import LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, Select
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.lines import LinesField

_WIDTH = 560
_DAY = 24
_HOUR = timedelta(hours=1)
_LENGTHS = (1, 3, 6, 12, 24, 48, 72, 96, 120, 144, 168, 240, 336, 504, LONGEST_LOCK // _HOUR)
_USUAL = 24
_REASON = "lock-reason"


class LockSheet(LongOverlay):
    """A lock that is to begin, or the one in force made longer or stricter.

    Attributes:
        length, reason, closes: what is chosen. says: until when that is.
        question: the confirmation, once it was asked.
    """

    def __init__(self, context: Context, found: Standing) -> None:
        title = QCoreApplication.translate("LockSheet", "Lock my limits")
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._found = context, found
        look, held = context.look, self._held
        about = self.tr(
            "Until a lock ends, nothing is loosened and nothing is opened once more. Limits can "
            "still be made stricter."
        )
        self.length = Select(look, self.tr("How long"))
        for hours in self._lengths():
            self.length.addItem(length_text(hours), hours)
        self.length.setCurrentIndex(max(0, self.length.findData(_USUAL)))
        self.says = LiveLabel(look, "ui.second", "ink2")
        self.reason = LinesField(
            look, self.tr("My reason"), self.tr("In your own words, if you like"), lines=3
        )
        if held is not None:
            self.reason.setText(held.reason)
        self.closes = CheckBox(look, self.tr("Keep my circles closed as well"))
        self.closes.setChecked(held is not None and held.closes)
        self.closes.setEnabled(held is None or not held.closes)
        never = self.tr(
            "A lock cannot be undone, by nobody. Writing, reading your own pages, export and help "
            "are never locked, and neither is leaving, blocking, taking back or reporting."
        )
        self.told = LiveLabel(look, "ui.second")
        self.told.hide()
        self.question: Question | None = None
        self.content.add(
            Label(look, about, "ui.second", "ink2", wrap=True),
            Labelled(look, self.tr("How long"), self.length), self.says,
            Labelled(look, self.tr("My reason"), self.reason), self.closes,
            Label(look, never, wrap=True), self.told,
        )  # fmt: skip
        leave = Button(look, self.tr("Leave it"), large=True)
        self.go = Button(look, self.tr("Lock…"), "primary", icon="lock-keyhole", large=True)
        leave.clicked.connect(self._leave)
        self.go.clicked.connect(self.confirm)
        self.foot.add(leave, self.go)
        self.length.currentIndexChanged.connect(self._say)
        context.preferences.keys.bind("primary", self, self.confirm)
        self._kept = UnsentWords(context, self.reason, NO_CIRCLE, _REASON, lambda _: None)
        self._say()

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.length

    def confirm(self) -> None:
        """Ask once; there is no way back from it."""
        if not self.go.isEnabled():
            return
        until = filled(self.tr("It holds until %1."), self._until())
        what = (
            self.tr("Your circles stay closed all that time.") if self.closes.isChecked()
            else self.tr("Your limits can only be made stricter in that time.")
        )  # fmt: skip
        sure = self.tr("It cannot be undone before it ends, whatever happens.")
        self.question = ask(
            self._context, self.tr("Lock my limits"), (f"{until} {what}", sure),
            self.tr("Lock"), self.lock, danger=False,
        )  # fmt: skip
        self.question.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self) -> None:
        """Lock."""
        context, reason, closes = self._context, self.reason.text(), self.closes.isChecked()
        length, now, zone = self._length(), context.present(), context.zone()

        def work(tx: Transaction) -> tuple[Lock, Changes]:
            keep_unsent(tx, NO_CIRCLE, _REASON, "")
            return set_lock(tx, length, reason, closes=closes, now=now, zone=zone)

        self.go.setEnabled(False)
        context.store.write(work, self._locked, failed=self._refuse, owner=self)

    # --- inside

    @property
    def _held(self) -> Lock | None:
        lock = self._found.limits.lock
        return lock if lock is not None and lock.holds(self._found.now) else None

    def _lengths(self) -> list[int]:
        """Return the hours that can be chosen: a lock in force is never made shorter."""
        held, now = self._held, self._found.now
        if held is None:
            return list(_LENGTHS)
        left = [hours for hours in _LENGTHS if now + hours * _HOUR >= held.ends]
        return left or [_LENGTHS[-1]]

    def _length(self) -> timedelta:
        return int(self.length.currentData()) * _HOUR

    def _until(self) -> str:
        now = self._context.present()
        return moment_words(now + self._length(), now, self._context.zone())

    def _say(self) -> None:
        self.says.setText(filled(self.tr("Until %1."), self._until()))
        fit_again(self)

    def _locked(self, lock: Lock) -> None:
        self._kept.drop()
        now, zone = self._context.present(), self._context.zone()
        text = self.tr("Locked until %1.")
        self._context.shell.say(filled(text, moment_words(lock.ends, now, zone)))
        self.accept()

    def _leave(self) -> None:
        self._kept.drop()
        self.reject()

    def _refuse(self, failure: Failure) -> None:
        self.go.setEnabled(True)
        self.told.setText(failure_text(failure))
        self.told.show()
        fit_again(self)


def length_text(hours: int) -> str:
    """Return how long that is, in hours or days."""
    say = QCoreApplication.translate
    if hours < _DAY or hours % _DAY:
        return say("Settings", "%n hours", "", hours)
    return say("Settings", "%n days", "", hours // _DAY)


def open_lock(context: Context) -> None:
    """Open the sheet."""
    now, zone = context.present(), context.zone()

    def show(found: Standing) -> None:
        sheet = LockSheet(context, found)
        context.shell.overlay(sheet)
        sheet.first().setFocus(Qt.FocusReason.OtherFocusReason)

    context.store.read(lambda tx: standing(tx, now=now, zone=zone), show)
