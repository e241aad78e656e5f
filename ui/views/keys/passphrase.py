"""An overlay that asks for a new passphrase, with its strength shown while it is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal

from app.domain.passphrase import Strength, strength
from ui.context import Context
from ui.tasks import Lane
from ui.text import strength_text
from ui.views.parts import LongOverlay
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.labels import Label
from ui.widgets.meters import StrengthMeter

_PAUSE = 150


class NewPassphrase(LongOverlay):
    """Asks for a passphrase twice.

    Signals:
        chosen(str): the passphrase.
    """

    chosen = Signal(str)

    def __init__(self, context: Context, title: str, sentences: Sequence[str], action: str) -> None:
        look = context.look
        super().__init__(look, title, width=520)
        self._context = context
        self._lane = Lane("strength")
        lane = self._lane
        self.destroyed.connect(lambda: lane.end(0))
        self.field = PassphraseField(look, self.tr("New passphrase"))
        self.again = PassphraseField(look, self.tr("The same once more"))
        self.meter = StrengthMeter(look, self.tr("Strength of the passphrase"))
        self._again = Labelled(look, self.tr("The same once more"), self.again)
        self.cancel = Button(look, self.tr("Cancel"), large=True)
        self.go = Button(look, action, "primary", large=True)
        for sentence in sentences:
            self.content.add(Label(look, sentence, wrap=True))
        self.content.add(
            Labelled(look, self.tr("New passphrase"), self.field), self.meter, self._again
        )
        self.foot.add(self.cancel, self.go)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.meter.set_strength(0, strength_text(strength("")))
        self._connect()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.again.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._go_on)
        self.again.returnPressed.connect(self._go_on)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._go_on)
        self._pause.timeout.connect(self._measure)
        self.finished.connect(self._forget)
        self._typed()

    def _typed(self) -> None:
        self._pause.start()
        self._again.set_help("")
        self.go.setEnabled(bool(self.field.text()) and bool(self.again.text()))

    def _measure(self) -> None:
        text = self.field.text()

        def show(found: Strength) -> None:
            if self.field.text() == text:
                self.meter.set_strength(found.score, strength_text(found))

        self._context.store.tasks.run(self._lane, lambda: strength(text), show, owner=self)

    def _go_on(self) -> None:
        if not self.field.text():
            return
        if not self.again.text():
            self.again.setFocus()
            return
        if self.field.text() != self.again.text():
            self._again.set_help(
                self.tr("The two differ. Type the second one again."), trouble=True
            )
            self.again.selectAll()
            self.again.setFocus()
            return
        passphrase = self.field.text()
        self.accept()
        self.chosen.emit(passphrase)

    def _forget(self) -> None:
        for field in (self.field, self.again):
            field.clear()
            field.hide_words()
