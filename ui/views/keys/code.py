"""An overlay that shows a new recovery code and asks two groups of it back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from app.domain import recovery_code
from app.domain.failures import Failure
from app.vault.access import check_room
from ui.context import Context
from ui.text import failure_text
from ui.views.gate.first_run import CodeStep
from ui.views.parts import LongOverlay
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Label


class NewCode(LongOverlay):
    """Shows a recovery code until it is on paper.

    Args:
        context: what every screen is given.
        title: what it is for.
        action: what the button says.
        random: source of the code.
        adds: whether the code becomes one more way in, for which there must be room.

    Signals:
        confirmed(str): the code, which the person has.
    """

    confirmed = Signal(str)

    def __init__(
        self,
        context: Context,
        title: str,
        action: str,
        random: Callable[[int], bytes],
        *,
        adds: bool = False,
    ) -> None:
        look = context.look
        super().__init__(look, title, width=620)
        self.code = recovery_code.encode(random(16))
        store = context.store
        self.step = CodeStep(look, store.tasks, self.code, random, lambda: store.folder or Path())
        self.step.title.hide()  # the sheet has a title
        self._trouble = Label(look, "", color="danger", wrap=True)
        self._trouble.hide()
        self.cancel = Button(look, self.tr("Cancel"), large=True)
        self.go = Button(look, action, "primary", large=True)
        self.content.add(self.step, self._trouble)
        self.foot.add(self.cancel, self.go)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._go_on)
        self.step.ready_changed.connect(self._update)
        self.step.return_pressed.connect(self._go_on)
        self._update()
        if adds:
            store.read(check_room, lambda _: None, failed=self._refuse, owner=self)

    def _update(self) -> None:
        self._trouble.hide()
        self.go.setEnabled(self.step.is_ready)

    def _refuse(self, failure: Failure) -> None:
        """Say why it cannot be added, before it is on paper."""
        self.step.hide()
        self.go.hide()
        self._trouble.setText(failure_text(failure))
        self._trouble.show()
        announce(self, self._trouble.text())

    def _go_on(self) -> None:
        if not self.step.is_ready:
            return
        trouble = self.step.trouble()
        if trouble:
            self._trouble.setText(trouble)
            self._trouble.show()
            return
        self.accept()
        self.confirmed.emit(self.code)
