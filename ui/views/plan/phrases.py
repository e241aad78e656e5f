"""The person's own phrases in the room of the plan: off until they want it, kept as typed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.failures import Failure
from app.domain.phrases import LONGEST, MOST, Phrases, usable
from app.usecases.own_phrases import change_phrases, own_phrases
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, filled, number
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.fields import Labelled
from ui.widgets.labels import Label, Section
from ui.widgets.lines import LinesField
from ui.widgets.switch import Switch

_PAUSE = 800  # milliseconds without a key, then what was typed is kept


class PhrasesPart(Group):
    """A switch, and a list with one phrase a line.

    Attributes:
        switch: whether they are looked for. field: the list.
        trouble: why the last attempt to keep something failed, if it did.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=8)
        self._context = context
        look = context.look
        self.trouble: Failure | None = None
        self._kept = Phrases()
        self._pending = 0
        self._is_loaded = False
        self.switch = Switch(look, self.tr("Offer me my plan"), show_text=True)
        self.field = LinesField(look, self.tr("One phrase a line"))
        self._labelled = Labelled(look, self.tr("One phrase a line"), self.field)
        said = self.tr(
            "What you write when it is bad, in your own words. Once a page of yours is saved with "
            "one of them in it, a line above the page offers your plan, once a day at most. Only "
            "this list is kept, in the journal. That one was found is written nowhere, and "
            "nothing is sent."
        )
        self.add(Section(look, self.tr("When I write certain words")), self.switch)
        self.add(Label(look, said, "ui.second", "ink2", wrap=True), self._labelled)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.flush)
        self.field.textChanged.connect(self._typed)
        self.switch.toggled.connect(self._switch)
        self._labelled.hide()

    def load(self) -> None:
        """Read the list; what is being typed stays."""
        self._context.store.read(own_phrases, self._show, owner=self, replaces="phrases-shown")

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not known to be on the disk."""
        return self._pending > 0 or self._is_typed()

    def flush(self) -> None:
        """Keep what was typed, now; returns at once."""
        self._timer.stop()
        if self._is_typed():
            lines = self._lines()
            self._write(lambda before: before.with_lines(lines))

    def clear(self) -> None:
        """Drop every phrase."""
        self._timer.stop()
        self._is_loaded = False
        self._kept = Phrases()
        self.field.clear()

    # --- inside

    def _lines(self) -> list[str]:
        return self.field.text().splitlines()

    def _is_typed(self) -> bool:
        return self._is_loaded and self._kept.with_lines(self._lines()) != self._kept

    def _show(self, phrases: Phrases) -> None:
        typed = self._is_typed()
        self._kept, self._is_loaded = phrases, True
        if not typed and phrases.with_lines(self._lines()) != phrases:
            self.field.setText("\n".join(phrases.lines))
        self.switch.blockSignals(True)
        self.switch.setChecked(phrases.on)
        self.switch.blockSignals(False)
        self._labelled.setVisible(phrases.on)
        self._say_what_is_left_out()

    def _say_what_is_left_out(self) -> None:
        """A line that cannot be found is never kept as something else, and never silently."""
        written = [line for line in self._lines() if line.strip()]
        left_out = sum(not usable(line) for line in written) or len(written) > MOST
        told = self.tr("Up to %1 phrases of up to %2 characters, each with a word, are kept.")
        self._labelled.set_help(
            filled(told, number(MOST), number(LONGEST)) if left_out else "", trouble=bool(left_out)
        )

    def _typed(self) -> None:
        if self._is_loaded:
            self._say_what_is_left_out()
            if self._is_typed():
                self._timer.start()

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.flush()
        self._write(lambda before: Phrases(on, before.lines))

    def _write(self, change: Callable[[Phrases], Phrases]) -> None:
        self._pending += 1

        def work(tx: Transaction) -> Changes:
            return change_phrases(tx, change)

        def done(_: object) -> None:
            self._pending -= 1
            self.trouble = None
            self.load()
            say_kept(self)

        def failed(failure: Failure) -> None:
            self._pending -= 1
            self.trouble = failure
            self._context.shell.warn(failure_text(failure))
            self._show(self._kept)
            if self._is_typed():
                self._timer.start(10 * _PAUSE)

        self._context.store.write(work, done, initiator=self, failed=failed, owner=self)


def say_kept(part: QWidget) -> None:
    """Say that what was typed or chosen in a part is kept; nothing on the screen changes by it."""
    if part.isVisible():
        announce(part, QCoreApplication.translate("Leaf", "Kept."))
