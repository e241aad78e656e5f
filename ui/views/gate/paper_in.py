"""Back into a journal whose passphrase is lost, with shares on paper."""

import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.failures import Failure
from app.domain.paper_shares import PaperShare, Problem, Reading, read, whole_word
from app.vault import paper, recovering
from app.vault.keys.credentials import PaperSecret, Passphrase
from app.vault.keys.kdf import Cost
from app.vault.keys.slots import Slot
from app.vault.keys.store import KeyStore
from app.vault.vault import Vault
from ui.store import Store
from ui.text import number
from ui.theme.look import Look
from ui.views.gate.frame import GateFrame
from ui.views.gate.new_words import NewWords
from ui.views.gate.paper_words import paper_text, problem_text
from ui.views.gate.picture_row import PictureRow
from ui.views.gate.words_field import WordsField
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.labels import Heading, Label

_WHOLE = 20  # words, before the whole share is judged


class PaperInView(GateFrame):
    """First the shares, one sheet after the other, then a new passphrase.

    What was typed stands in this view alone: nothing of a share is written anywhere.

    Args:
        look: how it looks.
        store: opens the vault.
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
        self._sets: tuple[Slot, ...] = ()
        self.there: tuple[PaperShare, ...] = ()
        self._page = Group(look, gap=14)
        self.trouble = Label(look, "", color="danger", wrap=True)
        self.trouble.hide()
        self.go = Button(look, self.tr("Add this share"), "primary", large=True)
        self.back = Button(look, self.tr("Back to the passphrase"), "plain")
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
        self._going: Callable[[], object] = self._add
        self._show_shares()
        self._first: QWidget = self.field
        store.aside(lambda: paper.sets_of(folder), self._take_sets, self, failed=self._refuse)

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
        self.there = ()
        for field in (*self.findChildren(PassphraseField), *self.findChildren(WordsField)):
            field.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # --- the shares

    def _take_sets(self, sets: tuple[Slot, ...]) -> None:
        self._sets = sets

    def _show_shares(self) -> None:
        look = self._look
        said = self.tr(
            "Type the words of one sheet after the other, or read its QR code from a picture. Four "
            "letters of a word are enough."
        )
        self.field = WordsField(look, self.tr("The words of a sheet"))
        self.so_far = Label(look, "", "ui.small", "ink2", wrap=True)
        self.so_far.setAccessibleName(self.tr("The words so far"))
        self.scan = PictureRow(look, self._store.tasks)
        self.came = Label(look, "", "ui.second", "ink2", wrap=True)
        self.came.hide()
        self._page.add(
            Heading(look, self.tr("Back in, with shares on paper"), "words.room"),
            Label(look, said, wrap=True),
            Labelled(look, self.tr("The words of a sheet"), self.field),
            self.so_far,
            self.scan,
            self.came,
        )
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.go_on)
        self.scan.read.connect(self._take_picture)
        self.scan.told.connect(self._say)
        self.go.setEnabled(False)

    def _typed(self, text: str) -> None:
        words = text.split()
        # The last word is still being typed until something stands after it.
        done = words if text.endswith(" ") or len(words) >= _WHOLE else words[:-1]
        shown = (f"{number(at)}\xa0{whole_word(one) or one}" for at, one in enumerate(words, 1))
        self.so_far.setText(" · ".join(shown))
        strange = tuple(at for at, one in enumerate(done, 1) if whole_word(one) is None)
        reading = read(text) if len(words) >= _WHOLE else Reading()
        if strange:
            reading = Reading(problem=Problem.UNKNOWN_WORD, places=strange)
        self.go.setEnabled(reading.share is not None)
        self._say(problem_text(reading))

    def _take_picture(self, text: str) -> None:
        self.field.setText(text.lower())
        if self.go.isEnabled():
            self._add()
        elif not self.trouble.text():
            self._say(problem_text(Reading(problem=Problem.OTHER_KIND)))

    def _add(self) -> None:
        share = read(self.field.text()).share
        if share is None or not self._sets:
            return
        try:
            self.there = paper.take(self._sets, self.there, share)
        except Failure as failure:
            self._say(paper_text(failure))
            return
        self.field.clear()
        self._show_came()
        if len(self.there) >= share.needed:
            self._put_together()
        else:
            self.field.setFocus()

    def _show_came(self) -> None:
        text = self.tr("%1 of the %2 that are needed are here.")
        text = text.replace("%1", number(len(self.there)))
        self.came.setText(text.replace("%2", number(self.there[0].needed)))
        self.came.show()
        announce(self, self.came.text())

    def _put_together(self) -> None:
        there, folder = self.there, self._folder

        def work() -> PaperSecret:
            whole = paper.together(there)
            KeyStore(folder).unlock(whole)
            return whole

        self._busy(busy=True)
        self._store.aside(work, self._show_words, self, failed=self._begin_anew)

    def _begin_anew(self, failure: Failure) -> None:
        self.there = ()
        self.came.hide()
        self._busy(busy=False)
        self.go.setEnabled(False)
        self._say(paper_text(failure))

    # --- the new passphrase

    def _show_words(self, whole: PaperSecret) -> None:
        self._busy(busy=False)
        self._page.empty()
        self._say("")
        title = self.tr("The shares fit")
        said = self.tr(
            "Choose a new passphrase. It takes the place of the one that is lost. The shares open "
            "this journal as before."
        )
        step = NewWords(self._look, self._store, title, (said,))
        step.entered.connect(self.go_on)
        step.changed.connect(lambda: self.go.setEnabled(step.is_ready))
        self._page.add(step)
        self.go.setText(self.tr("Open the journal"))
        self.go.setEnabled(False)
        self._first = step.field
        self._going = lambda: self._open(whole, step)
        self.focus_field()

    def _open(self, whole: PaperSecret, step: NewWords) -> None:
        if not step.agree:
            self._say(self.tr("The two differ. Type the second one again."))
            return
        store, passphrase = self._store, Passphrase(step.field.text())

        def finish(vault: Vault) -> None:
            recovering.finish(
                vault, passphrase, now=store.now(), random=self._random, cost=self._cost
            )

        self._busy(busy=True)
        store.unlock(self._folder, whole, failed=self._refuse, also=finish)

    def _opened(self, _: object) -> None:
        self.forget()
        self.deleteLater()

    # --- inside

    def _refuse(self, failure: Failure) -> None:
        self._busy(busy=False)
        self._say(paper_text(failure))

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
