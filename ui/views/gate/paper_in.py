"""Back into a journal whose passphrase is lost, with shares on paper."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.failures import Failure
from app.domain.paper_shares import PaperShare, Problem, Reading, read, whole_word
from app.vault import looking, paper
from app.vault.keys import opening
from app.vault.keys.credentials import PaperSecret, Passphrase
from app.vault.keys.kdf import Cost
from app.vault.keys.slots import Slot
from app.vault.salvage.ways import keys_of
from ui.store import Store
from ui.text import number
from ui.theme.look import Look
from ui.views.gate.paper_words import paper_text, problem_text
from ui.views.gate.picture_row import PictureRow
from ui.views.gate.steps_in import StepsIn
from ui.views.gate.words_field import WordsField
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.fields import Labelled
from ui.widgets.labels import Heading, Label

_WHOLE = 20  # words, before the whole share is judged


class PaperInView(StepsIn):
    """First the shares, one sheet after the other, then a new passphrase.

    Nothing of a share is written anywhere.

    Args:
        whole: what the shares gave, where they were put together before.
    """

    def __init__(
        self,
        look: Look,
        store: Store,
        folder: Path,
        *,
        whole: PaperSecret | None = None,
        cost: Cost | None = None,
        opens: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, store, folder, cost=cost, opens=opens, parent=parent)
        self._sets: tuple[Slot, ...] = ()
        self.there: tuple[PaperShare, ...] = ()
        if whole is not None:
            self._show_words(whole)
            return
        self._show_shares()
        store.aside(
            lambda: paper.sets_of(keys_of(folder)), self._take_sets, self,
            failed=self._refuse,
        )  # fmt: skip

    def forget(self) -> None:
        """Drop every word that was typed."""
        super().forget()
        self.there = ()
        for field in self.findChildren(WordsField):
            field.clear()

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
        step = Group(look, gap=14).add(
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
        self._show_step(step, self.field, self._add, self.tr("Add this share"))

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
        self._tell(problem_text(reading))

    def _take_picture(self, text: str) -> None:
        self.field.setText(text.lower())
        if self.go.isEnabled():
            self._add()
        elif not self.trouble.text():
            self._tell(problem_text(Reading(problem=Problem.OTHER_KIND)))

    def _tell(self, text: str) -> None:
        """Say what is wrong with the words; the field they stand in has it as well."""
        self._say(text)
        self.field.setAccessibleDescription(text)

    def _add(self) -> None:
        share = read(self.field.text()).share
        if share is None or not self._sets:
            return
        try:
            self.there = paper.take(self._sets, self.there, share)
        except Failure as failure:
            self._say("")  # what is refused again is spoken again
            self._tell(paper_text(failure))
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
        there, folder, opens = self.there, self._folder, self._opens

        def work() -> PaperSecret:
            whole = paper.together(there)
            opening.unlock(looking.keys_at(keys_of(folder)), whole)
            return whole

        def done(whole: PaperSecret) -> None:
            if opens:
                self._show_words(whole)
            else:
                self.joined.emit(whole, None)

        self._busy(busy=True)
        self._store.aside(work, done, self, failed=self._begin_anew)

    def _begin_anew(self, failure: Failure) -> None:
        self.there = ()
        self.came.hide()
        self._busy(busy=False)
        self.go.setEnabled(False)
        self._say(paper_text(failure))

    # --- the new passphrase

    def _show_words(self, whole: PaperSecret) -> None:
        self._busy(busy=False)
        said = self.tr(
            "Choose a new passphrase. It takes the place of the one that is lost. The shares open "
            "this journal as before."
        )
        self._ask_words(
            self.tr("The shares fit"), (said,),
            lambda text: self._open(whole, Passphrase(text)), self.tr("Open the journal"),
        )  # fmt: skip

    def _say_failure(self, failure: Failure) -> str:
        return paper_text(failure)
