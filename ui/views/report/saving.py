"""Saving the PDF: with four words to say aloud, with words of one's own, or with none."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup

from ui.context import Context
from ui.views.parts import Group, LongOverlay, fit_again, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.checks import RadioRow
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.labels import Label

_LEAST = 8


class SavePdf(LongOverlay):
    """Asks how the file is locked.

    Args:
        context: the collaborators.
        suggest: gives four words.
        then: called with the passphrase; empty for none.

    Attributes:
        four, own, none: the three ways.
        words: the words that are suggested.
        field: one's own passphrase.
    """

    def __init__(
        self, context: Context, suggest: Callable[[], str], then: Callable[[str], object]
    ) -> None:
        super().__init__(context.look, self.tr("Save the PDF"), width=540)
        look = context.look
        self._suggest, self._then = suggest, then
        self.four = RadioRow(
            look, self.tr("Lock it with four words"),
            self.tr("Say them aloud, in the room or on the phone. Not in the same message."),
        )  # fmt: skip
        self.own = RadioRow(look, self.tr("Lock it with a passphrase of my own"))
        self.none = RadioRow(look, self.tr("Do not lock it"))
        self._group = QButtonGroup(self)
        for row in (self.four, self.own, self.none):
            self._group.addButton(row)
        self.words = Label(look, suggest(), "words.h3", wrap=True)
        self.another = Button(look, self.tr("Other words"), icon="shuffle")
        self.copy = Button(look, self.tr("Copy"), icon="copy")
        self.field = PassphraseField(look, self.tr("Passphrase of the file"))
        self._labelled = Labelled(look, self.tr("Passphrase of the file"), self.field)
        self._four, self._own, self._none = (
            Group(look, gap=8, margins=(12, 0, 0, 4)) for _ in range(3)
        )
        self.cancel = Button(look, self.tr("Not now"), large=True)
        self.go = Button(look, self.tr("Choose a place"), "primary", large=True)
        self._build(context)
        self._connect()
        self.four.setChecked(True)

    def _build(self, context: Context) -> None:
        look = context.look
        deeds = Group(look, gap=8, flow="across")
        deeds.add(self.another, self.copy)
        self._four.add(self.words)
        self._four.body.addLayout(left(deeds))
        lost = self.tr("If it is forgotten, the file stays closed. A new one can always be saved.")
        self._own.add(self._labelled)
        self._none.add(
            Label(
                look,
                self.tr(
                    "Whoever has the file can read it: on the way, in a mailbox, on a lost stick."
                ),
                color="danger", wrap=True,
            )
        )  # fmt: skip
        for row, group in (
            (self.four, self._four), (self.own, self._own), (self.none, self._none)
        ):  # fmt: skip
            self.content.add(row, group)
        self._lost = Label(look, lost, "ui.small", "ink3", wrap=True)
        self.content.add(self._lost)
        self.foot.add(self.cancel, self.go)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(lambda *_: self._arrange())
        self.another.clicked.connect(self._other_words)
        self.copy.clicked.connect(self._copy)
        self.field.returnPressed.connect(self.go_on)
        self.field.textChanged.connect(lambda _: self._labelled.set_help(""))
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.go_on)
        self.finished.connect(self._forget)

    def go_on(self) -> None:
        """Hand the passphrase on, if there is one where one is wanted."""
        if self.four.isChecked():
            passphrase = self.words.text()
        elif self.none.isChecked():
            passphrase = ""
        else:
            passphrase = self.field.text()
            if len(passphrase.strip()) < _LEAST:
                said = self.tr("Eight characters at least, or it could be guessed.")
                self._labelled.set_help(said, trouble=True)
                self.field.setFocus()
                return
        self.accept()
        self._then(passphrase)

    def _arrange(self) -> None:
        self._four.setVisible(self.four.isChecked())
        self._own.setVisible(self.own.isChecked())
        self._none.setVisible(self.none.isChecked())
        self._lost.setVisible(not self.none.isChecked())
        fit_again(self)

    def _other_words(self) -> None:
        self.words.setText(self._suggest())
        announce(self.words, self.words.text())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.text())
        announce(self.copy, self.tr("Copied."))

    def _forget(self) -> None:
        self.field.clear()
        self.field.hide_words()
        self.words.setText("")
