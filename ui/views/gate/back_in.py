"""Back into a journal whose passphrase is lost, with shares that friends keep."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.failures import Failure
from app.vault import recovering
from app.vault.keys.credentials import Passphrase, SharedSecret
from app.vault.keys.kdf import Cost
from app.vault.recovering import Recovering
from app.vault.salvage.ways import keys_of
from ui.store import Store
from ui.text import number
from ui.theme.look import Look
from ui.views.circle.codes import beside, code_view
from ui.views.circle.recovery_words import recovery_text
from ui.views.gate.steps_in import StepsIn
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.codes import CodeGrid
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.labels import Heading, Label, Section
from ui.widgets.lines import LinesField

_QR = 168


class BackInView(StepsIn):
    """First a new passphrase, then the code to show, then the shares as they come.

    It can take days: between the steps everything that is needed lies sealed beside the vault.

    Attributes:
        stop: begins anew.
    """

    def __init__(
        self,
        look: Look,
        store: Store,
        folder: Path,
        *,
        cost: Cost | None = None,
        opens: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, store, folder, cost=cost, opens=opens, parent=parent)
        self._chosen, self._sure = "", False
        self.stop = Button(look, self.tr("Begin anew"), "plain")
        self.stop.hide()
        self.below.addWidget(self.stop)
        self.stop.clicked.connect(self._stop)
        self.begin()

    def begin(self) -> None:
        """Show where this recovery is: its first step, or the code that was made before."""
        self._store.aside(
            lambda: recovering.under_way(self._folder, keys_of(self._folder)),
            self._show_code, self, failed=lambda _: self._show_first(),
        )  # fmt: skip

    def forget(self) -> None:
        """Drop every word that was typed."""
        super().forget()
        self._chosen = ""

    # --- the first step

    def _show_first(self) -> None:
        about = self.tr(
            "Friends keep shares of a way into this journal. Together they can let you back in."
        )
        first = self.tr(
            "First choose a new passphrase. You need it when the shares come, and it opens the "
            "journal from then on."
        )
        self.stop.hide()
        self._ask_words(
            self.tr("Back in, with friends"), (about, first),
            self._make_code, self.tr("Show the code"),
        )  # fmt: skip

    def _make_code(self, text: str) -> None:
        self._busy(busy=True)

        def made(found: Recovering) -> None:
            self._chosen = text
            self._show_code(found)

        def work() -> Recovering:
            return recovering.begin(
                self._folder, Passphrase(text), keys=keys_of(self._folder), random=self._random,
                cost=self._cost,
            )  # fmt: skip

        self._store.aside(work, made, self, failed=self._refuse)

    # --- the code, and the shares

    def _show_code(self, found: Recovering) -> None:
        self._busy(busy=False)
        self._sure = False
        step = _Shares(self._look, found, asks=not self._chosen)
        step.changed.connect(lambda: self.go.setEnabled(step.is_ready))
        step.entered.connect(self.go_on)
        self.stop.show()
        self._show_step(step, step.share, lambda: self._add(step), self.tr("Add this share"))

    def _add(self, step: "_Shares") -> None:
        passphrase = Passphrase(self._chosen or step.words.text())
        text = step.share.text()
        self._busy(busy=True)

        def added(outcome: tuple[Recovering, SharedSecret | None]) -> None:
            found, whole = outcome
            if whole is not None and self._opens:
                self._open(whole, passphrase)
                return
            if whole is not None:
                self.joined.emit(whole, passphrase)
                return
            self._chosen = passphrase.text
            self._show_code(found)
            announce(self, came_text(found))

        self._store.aside(
            lambda: recovering.add(self._folder, text, passphrase, keys_of(self._folder)),
            added, self, failed=self._refuse,
        )  # fmt: skip

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

    def _say_failure(self, failure: Failure) -> str:
        return recovery_text(failure)


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
