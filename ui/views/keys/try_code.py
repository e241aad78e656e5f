"""An overlay that tries whether the recovery code still works, and prints its sheet anew."""

from PySide6.QtCore import Signal

from app.domain import recovery_code
from app.domain.changes import Changes
from app.domain.failures import Failure, WrongRecoveryCode
from app.usecases.recovery_check import note_recovery_check, try_code
from app.vault.vault import Vault
from ui.context import Context
from ui.text import failure_text
from ui.views.gate.code_paper import code_row
from ui.views.gate.picture_row import PictureRow
from ui.views.parts import LongOverlay, fit_again, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Label


class TryCode(LongOverlay):
    """Asks for the recovery code; what was typed goes with the overlay.

    Signals:
        new_wanted(): the code is lost, and another shall take its place.
    """

    new_wanted = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, self.tr("Does your recovery code still work?"), width=560)
        self._context = context
        said = self.tr("Take it from where you keep it, and type it here. Nothing is changed.")
        self._said = Label(look, said, wrap=True)
        self.field = TextField(look, self.tr("Recovery code"), "XXXX-XXXX-XXXX-…")
        self.scan = PictureRow(look, context.store.tasks)
        self.told = Label(look, "", wrap=True)
        self.told.hide()
        self.new = Button(look, self.tr("Make a new code"), "plain", tone="accent", start=True)
        self.new.hide()
        self._asked = Labelled(look, self.tr("Recovery code"), self.field)
        self.cancel = Button(look, self.tr("Close"), large=True)
        self.go = Button(look, self.tr("Try it"), "primary", large=True)
        self.content.add(self._said, self._asked, self.scan, self.told)
        self.content.body.addLayout(left(self.new))
        self.foot.add(self.cancel, self.go)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.attempt)
        self.new.clicked.connect(self._want_new)
        self.field.returnPressed.connect(self.attempt)
        self.field.textChanged.connect(self._update)
        self.scan.read.connect(self._take)
        self.scan.told.connect(lambda text: self._say(text, well=False))
        self.finished.connect(lambda _: self.field.clear())
        self._update()

    def attempt(self) -> None:
        """Try what was typed against the key file on the disk."""
        text, today = self.field.text(), self._context.today()
        if not self.go.isEnabled():
            return
        self.go.setEnabled(False)

        def work(vault: Vault) -> Failure | None:
            """Whether it can be noted changes nothing about the code."""
            try_code(vault, text)
            try:
                vault.write(lambda tx: note_recovery_check(tx, today))
            except Failure as failure:
                return failure
            return None

        self._context.store.with_vault(
            work, lambda failure: self._right(text, failure), failed=self._wrong, owner=self,
            changes=Changes(settings=True),
        )  # fmt: skip

    # --- inside

    def _take(self, text: str) -> None:
        self.field.setText(text)
        self.attempt()

    def _update(self) -> None:
        self.go.setEnabled(bool(self.field.text().strip()))

    def _right(self, text: str, failure: Failure | None) -> None:
        store = self._context.store
        folder = store.folder
        if failure is None:
            said = self.tr("It works. Thank you. You are asked again in half a year.")
        else:
            said = self.tr("It works. That could not be noted, so you may be asked again.")
        self._say(said, well=True)
        for widget in (self._said, self._asked, self.scan, self.new, self.go):
            widget.hide()
        code = recovery_code.encode(recovery_code.decode(text))
        if folder is not None:
            look = self._context.look
            more = self.tr("If the sheet has become hard to read, make it anew now.")
            self.sheet = code_row(look, store.tasks, code, lambda: folder, copies=False)
            self.content.add(Label(look, more, wrap=True), self.sheet)
        self.cancel.setFocus()
        fit_again(self)

    def _wrong(self, failure: Failure) -> None:
        self._update()
        text = failure_text(failure)
        if isinstance(failure, WrongRecoveryCode):
            more = self.tr(
                "If the sheet is lost or cannot be read, make a new code. The old one then no "
                "longer opens this journal. Copies and backups made until now still open with it."
            )
            text = f"{text} {more}"
            self.new.show()
        self._say(text, well=False)
        self.field.selectAll()
        self.field.setFocus()

    def _want_new(self) -> None:
        self.accept()
        self.new_wanted.emit()

    def _say(self, text: str, *, well: bool) -> None:
        self.told.set_color("ink" if well else "danger")
        self.told.setText(text)
        self.told.setVisible(bool(text))
        if text:
            announce(self, text)
        fit_again(self)
