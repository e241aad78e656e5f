"""What the ways into a journal share that take several steps and end in a new passphrase."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.failures import Failure
from app.vault import recovering
from app.vault.keys.credentials import PaperSecret, Passphrase, SharedSecret
from app.vault.keys.kdf import Cost
from app.vault.vault import Vault
from ui.store import Store
from ui.text import failure_text
from ui.theme.look import Look
from ui.views.gate.frame import GateFrame
from ui.views.gate.new_words import NewWords
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import Label


class StepsIn(GateFrame):
    """One page after the other, below it what is wrong, and a button that goes on.

    What was typed stands in this view alone.

    Args:
        look: how it looks.
        store: opens the vault.
        folder: the vault's.
        random: source of keys.
        cost: of key derivations; measured on this machine if not given.
        opens: whether the vault is opened in the end; else `joined` says what would open it.

    Attributes:
        go: the button that goes on. back: the way out. trouble: what is wrong.

    Signals:
        left(): the person goes back to the passphrase.
        joined(object, object): what opens the vault, and the passphrase that was chosen for then,
            or None.
    """

    left = Signal()
    joined = Signal(object, object)

    def __init__(
        self,
        look: Look,
        store: Store,
        folder: Path,
        *,
        random: Callable[[int], bytes] = secrets.token_bytes,
        cost: Cost | None = None,
        opens: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._look, self._store, self._folder = look, store, folder
        self._random, self._cost, self._opens = random, cost, opens
        self._page = Group(look, gap=14)
        self.trouble = Label(look, "", color="danger", wrap=True)
        self.trouble.hide()
        self.go = Button(look, "", "primary", large=True)
        back = QCoreApplication.translate("PaperInView", "Back to the passphrase")
        self.back = Button(look, back, "plain")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go)
        self.sheet.addWidget(self._page)
        self.sheet.addWidget(self.trouble)
        self.sheet.addLayout(row)
        self.below.addWidget(self.back)
        self.go.clicked.connect(self.go_on)
        self.back.clicked.connect(self.leave)
        store.opened.connect(self._opened)
        self._first: QWidget = self.go
        self._going: Callable[[], object] = lambda: None

    def go_on(self) -> None:
        """Take the next step, as the button does."""
        if self.go.isEnabled():
            self._going()

    def focus_field(self) -> None:
        """Put the caret where something is typed."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Forget what was typed and go back."""
        self.forget()
        self.left.emit()
        self.deleteLater()

    def forget(self) -> None:
        """Drop every word that was typed."""
        for field in self.findChildren(PassphraseField):
            field.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # --- for the ways themselves

    def _say_failure(self, failure: Failure) -> str:
        """Return a failure's sentence in the words of this way."""
        return failure_text(failure)

    def _show_step(
        self, step: QWidget, first: QWidget, going: Callable[[], object], action: str
    ) -> None:
        """Show a step alone, with the caret in ``first``; the button waits for what is typed."""
        self._page.empty()
        self._say("")
        self._page.add(step)
        self.go.setText(action)
        self.go.setEnabled(False)
        self._first, self._going = first, going
        self.focus_field()

    def _ask_words(
        self, title: str, sentences: tuple[str, ...], chosen: Callable[[str], object], action: str
    ) -> None:
        """Ask for the passphrase that is to open the journal from then on."""
        step = NewWords(self._look, self._store, title, sentences)
        step.entered.connect(self.go_on)
        step.changed.connect(lambda: self.go.setEnabled(step.is_ready))

        def going() -> None:
            if step.agree:
                chosen(step.field.text())
            else:
                self._say(
                    QCoreApplication.translate(
                        "PaperInView", "The two differ. Type the second one again."
                    )
                )

        self._show_step(step, step.field, going, action)

    def _open(self, whole: SharedSecret | PaperSecret, passphrase: Passphrase) -> None:
        """Open the vault, and let the new passphrase take the place of the lost one."""
        self._busy(busy=True)
        open_anew(
            self._store, self._folder, whole, passphrase,
            failed=self._refuse, random=self._random, cost=self._cost,
        )  # fmt: skip

    def _opened(self, _: object) -> None:
        self.forget()
        self.deleteLater()

    def _refuse(self, failure: Failure) -> None:
        self._busy(busy=False)
        self._say(self._say_failure(failure))

    def _busy(self, *, busy: bool) -> None:
        self.go.setEnabled(not busy)
        self._page.setEnabled(not busy)

    def _say(self, text: str) -> None:
        if text == self.trouble.text():
            return
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        if text:
            announce(self, text)
            QTimer.singleShot(0, self, lambda: self.bring_to_sight(self.trouble))


def open_anew(
    store: Store,
    folder: Path,
    whole: SharedSecret | PaperSecret,
    passphrase: Passphrase,
    *,
    failed: Callable[[Failure], object],
    random: Callable[[int], bytes] = secrets.token_bytes,
    cost: Cost | None = None,
    begun: Path | None = None,
) -> None:
    """Open a vault with what shares gave, and give it a new passphrase.

    Args:
        store: opens it.
        folder: the vault.
        whole: what the shares gave.
        passphrase: the new one.
        failed: called with what is in the way.
        random: source of keys.
        cost: of key derivations; measured on this machine if not given.
        begun: what the shares were asked for, where that is not the vault itself; it is over then.
    """

    def finish(vault: Vault) -> None:
        recovering.finish(vault, passphrase, now=store.now(), random=random, cost=cost)
        if begun is not None:
            with suppress(Failure):  # a drive that takes nothing; what is there is sealed
                recovering.stop(begun)

    store.unlock(folder, whole, failed=failed, also=finish)
