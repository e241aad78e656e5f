"""A page of the kit that is filled in: it keeps what is typed, also when it is left in a hurry."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.failures import Failure, NothingToKeep
from app.vault.transaction import Transaction
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.text import failure_text
from ui.views.parts import Group, Page
from ui.widgets.button import Button
from ui.widgets.labels import Heading, LiveLabel

T = TypeVar("T")


class Leaf(Page):
    """A form with a way back. Going back keeps what was typed, as everywhere in Lamplit.

    Attributes:
        foot: the row of actions.
        trouble: why the last attempt to keep it failed, if it did.

    Signals:
        left(): the person is done with it.
    """

    left = Signal()

    def __init__(self, context: Context, title: str, *, width: int = 640) -> None:
        super().__init__(context.look, width=width, gap=20)
        self._context = context
        look = context.look
        self._pending = 0
        self._kept: object = None
        self.trouble: Failure | None = None
        self.setAccessibleName(title)
        self.back = Button(look, self.tr("Back"), "plain", icon="arrow-left", start=True)
        self.heading = Heading(look, title, "words.room")
        self._told = LiveLabel(look, "ui.second")
        self._told.hide()
        self.foot = Group(look, gap=12, flow="across")
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.heading)
        self.back.clicked.connect(self.go_back)
        keymap = context.preferences.keys
        keymap.bind("back", self, self.go_back)
        keymap.bind("primary", self, self.finish)
        fixed_shortcut("Esc", self, self.go_back)

    def end_with(self, *buttons: QWidget) -> None:
        """Put the actions below everything."""
        self.foot.add(*buttons)
        self.foot.body.addStretch(1)
        self.body.addWidget(self._told)
        self.body.addWidget(self.foot)

    # --- what each form says

    def state(self) -> object:
        """Return what is filled in; compared with what was kept last."""
        raise NotImplementedError

    def deed(self) -> Callable[[Transaction], Changes]:
        """Return the use case that keeps what is filled in."""
        raise NotImplementedError

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing worth keeping."""
        raise NotImplementedError

    # --- keeping

    def settle(self) -> None:
        """Take what is filled in now as kept."""
        self._kept = self.state()

    @property
    def unsaved(self) -> bool:
        """Whether anything filled in is not known to be on the disk."""
        return self._pending > 0 or self._is_changed

    @property
    def _is_changed(self) -> bool:
        return not self.is_blank and self.state() != self._kept

    def flush(self) -> None:
        """Keep what is filled in, now; returns at once."""
        if self._is_changed:
            self.keep()

    def keep(self, then: Callable[[], object] | None = None) -> None:
        """Keep it and call ``then`` when it is on the disk."""
        state, before = self.state(), self._kept
        self._pending += 1
        self._kept = state

        def done(_: object) -> None:
            self._pending -= 1
            self.trouble = None
            self._told.hide()
            if then is not None:
                then()

        def not_done(failure: Failure) -> None:
            self._pending -= 1
            self._kept = before
            self.trouble = None if isinstance(failure, NothingToKeep) else failure
            self._told.setText(failure_text(failure))
            self._told.show()

        self._context.store.write(self.deed(), done, initiator=self, failed=not_done, owner=self)

    def finish(self) -> None:
        """Keep it and go back; a form without words says what is missing."""
        self.keep(self._end)

    def go_back(self) -> None:
        """Go back; what was typed is kept, and what was left blank is forgotten."""
        if self._is_changed:
            self.finish()
        else:
            self.left.emit()

    def _end(self) -> None:
        self._context.shell.say(self.tr("Kept."))
        self.left.emit()
