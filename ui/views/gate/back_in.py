"""Back into a journal whose passphrase is lost, with shares that friends keep."""

import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.failures import Failure
from app.vault import recovering
from app.vault.keys.credentials import Passphrase, SharedSecret
from app.vault.keys.kdf import Cost
from app.vault.recovering import Recovering
from app.vault.vault import Vault
from ui.store import Store
from ui.text import number
from ui.theme.look import Look
from ui.views.circle.codes import beside, code_view
from ui.views.circle.recovery_words import recovery_text
from ui.views.gate.frame import GateFrame
from ui.views.gate.new_words import NewWords
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.codes import CodeGrid
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.labels import Heading, Label, Section
from ui.widgets.lines import LinesField

_QR = 168


class BackInView(GateFrame):
    """First a new passphrase, then the code to show, then the shares as they come.

    It can take days: between the steps everything that is needed lies sealed beside the vault.

    Args:
        look: how it looks.
        store: opens the vault when the last share has come.
        folder: the vault's.
        random: source of keys.
        cost: of key derivations; measured on this machine if not given.

    Signals:
        left(): the person goes back to the passphrase.
    """

    left = Signal()

    def __init__(
        self,
        look: Look,
        store: Store,
        folder: Path,
        *,
        random: Callable[[int], bytes] = secrets.token_bytes,
        cost: Cost | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._look, self._store, self._folder = look, store, folder
        self._random, self._cost = random, cost
        self._chosen, self._sure = "", False
        self._page = Group(look, gap=14)
        self.trouble = Label(look, "", color="danger", wrap=True)
        self.trouble.hide()
        self.go = Button(look, "", "primary", large=True)
        self.back = Button(look, self.tr("Back to the passphrase"), "plain")
        self.stop = Button(look, self.tr("Begin anew"), "plain")
        self.stop.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go)
        self.sheet.addWidget(self._page)
        self.sheet.addWidget(self.trouble)
        self.sheet.addLayout(row)
        self.below.addWidget(self.back)
        self.below.addWidget(self.stop)
        self.go.clicked.connect(self.go_on)
        self.back.clicked.connect(self.leave)
        self.stop.clicked.connect(self._stop)
        store.opened.connect(self._opened)
        self._first: QWidget = self.go
        self._going: Callable[[], object] = lambda: None
        self.begin()

    def begin(self) -> None:
        """Show where this recovery is: its first step, or the code that was made before."""
        self._store.aside(
            lambda: recovering.under_way(self._folder), self._show_code, self,
            failed=lambda _: self._show_first(),
        )  # fmt: skip

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
        self._chosen = ""
        for field in self.findChildren(PassphraseField):
            field.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # --- the first step

    def _show_first(self) -> None:
        self._page.empty()
        self._say("")
        about = self.tr(
            "Friends keep shares of a way into this journal. Together they can let you back in."
        )
        first = self.tr(
            "First choose a new passphrase. You need it when the shares come, and it opens the "
            "journal from then on."
        )
        title = self.tr("Back in, with friends")
        step = NewWords(self._look, self._store, title, (about, first))
        step.entered.connect(self.go_on)
        step.changed.connect(lambda: self.go.setEnabled(step.is_ready))
        self._page.add(step)
        self.go.setText(self.tr("Show the code"))
        self.go.setEnabled(False)
        self.stop.hide()
        self._first = step.field
        self._going = lambda: self._make_code(step)
        self.focus_field()

    def _make_code(self, step: NewWords) -> None:
        if not step.agree:
            self._say(self.tr("The two differ. Type the second one again."))
            return
        text = step.field.text()
        self._busy(busy=True)

        def made(found: Recovering) -> None:
            self._chosen = text
            self._show_code(found)

        self._store.aside(
            lambda: recovering.begin(
                self._folder, Passphrase(text), random=self._random, cost=self._cost
            ),
            made, self, failed=self._refuse,
        )  # fmt: skip

    # --- the code, and the shares

    def _show_code(self, found: Recovering) -> None:
        self._busy(busy=False)
        self._sure = False
        self._page.empty()
        self._say("")
        step = _Shares(self._look, found, asks=not self._chosen)
        step.changed.connect(lambda: self.go.setEnabled(step.is_ready))
        step.entered.connect(self.go_on)
        self._page.add(step)
        self.go.setText(self.tr("Add this share"))
        self.go.setEnabled(False)
        self.stop.show()
        self._first = step.share
        self._going = lambda: self._add(step)
        self.focus_field()

    def _add(self, step: "_Shares") -> None:
        passphrase = Passphrase(self._chosen or step.words.text())
        text = step.share.text()
        self._busy(busy=True)

        def added(outcome: tuple[Recovering, SharedSecret | None]) -> None:
            found, whole = outcome
            if whole is not None:
                self._open(whole, passphrase)
                return
            self._chosen = passphrase.text
            self._show_code(found)
            announce(self, came_text(found))

        self._store.aside(
            lambda: recovering.add(self._folder, text, passphrase), added, self,
            failed=self._refuse,
        )  # fmt: skip

    def _open(self, whole: SharedSecret, passphrase: Passphrase) -> None:
        store = self._store

        def finish(vault: Vault) -> None:
            recovering.finish(
                vault, passphrase, now=store.now(), random=self._random, cost=self._cost
            )

        store.unlock(self._folder, whole, failed=self._refuse, also=finish)

    def _opened(self, _: object) -> None:
        self.forget()
        self.deleteLater()

    def _stop(self) -> None:
        """End this recovery: its code opens nothing, and shares for it are of no use."""
        if not self._sure:
            self._sure = True
            self._say(self.tr("The code, and the shares that came for it, would be of no use any "
                              "more. Press it again if that is meant."))  # fmt: skip
            return
        self.forget()
        self._store.aside(
            lambda: recovering.stop(self._folder), lambda _: self._show_first(), self,
            failed=self._refuse,
        )  # fmt: skip

    # --- inside

    def _refuse(self, failure: Failure) -> None:
        self._busy(busy=False)
        self._say(recovery_text(failure))

    def _busy(self, *, busy: bool) -> None:
        self.go.setEnabled(not busy)
        self._page.setEnabled(not busy)

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        if text:
            announce(self, text)


class _Shares(Group):
    """The code to send, the words to read aloud, and a place for what comes back.

    Signals:
        changed(): something was typed.
        entered(): Return was pressed.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, look: Look, found: Recovering, *, asks: bool) -> None:
        super().__init__(look, gap=14)
        code = found.code
        self._asks = asks
        copy = Button(look, self.tr("Copy the code"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(code.text))
        self.words = PassphraseField(look, self.tr("The new passphrase that you chose"))
        self.share = LinesField(look, self.tr("A share that came back"), lines=3)
        self.code = LinesField(look, self.tr("The code"), lines=3)
        self.code.setText(code.text)
        self.code.setReadOnly(True)
        one = self.tr("Send this code to everybody who keeps a share, in any way.")
        two = self.tr(
            "Ring each of them up, and read them these four words. They compare them, and hear "
            "that it is you."
        )
        three = self.tr("Each of them sends you a share. Paste one after the other here.")
        self.came = Label(look, came_text(found), "ui.second", "ink2", wrap=True)
        typed = Labelled(look, self.tr("The new passphrase that you chose"), self.words)
        typed.setVisible(asks)
        self.add(
            Heading(look, self.tr("Ask your friends"), "words.room"),
            Section(look, self.tr("The code")),
            Label(look, one, wrap=True),
            beside(look, code_view(look, self.tr("The code as a QR code"), code.text, side=_QR),
                   copy),
            self.code,
            Section(look, self.tr("The words")),
            Label(look, two, wrap=True),
            CodeGrid(look, self.tr("The words of the code"), code.words, columns=2),
            Section(look, self.tr("The shares")),
            Label(look, three, wrap=True),
            self.share,
            typed,
            self.came,
        )  # fmt: skip
        self.share.textChanged.connect(self.changed)
        self.words.textChanged.connect(self.changed)
        self.words.returnPressed.connect(self.entered)

    @property
    def is_ready(self) -> bool:
        """Whether a share was pasted, and the passphrase typed where it is asked for."""
        return bool(self.share.text().strip()) and (not self._asks or bool(self.words.text()))


def came_text(found: Recovering) -> str:
    """Return how many shares came, and that there is no hurry."""
    text = QCoreApplication.translate(
        "BackIn",
        "%1 of the %2 that are needed came. It may take days; this computer can be switched off "
        "meanwhile.",
    )
    came, needed = number(len(found.numbers)), number(found.needed)
    return text.replace("%1", came).replace("%2", needed)
