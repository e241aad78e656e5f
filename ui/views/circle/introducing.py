"""Say something about oneself to a circle: how to speak of one, and a few words."""

from PySide6.QtCore import QCoreApplication

from app.domain.changes import Changes
from app.usecases.circles.introduce import (
    NOTHING_TOLD,
    PRONOUNS_MOST,
    WORDS_MOST,
    AboutMe,
    introduce,
    introduced,
)
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import filled, isolated, number
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.unsent import UnsentWords
from ui.views.parts import fit_again
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.lines import LinesField


class AboutMeSheet(CircleSheet):
    """Two fields, as one told it last. Words that are typed outlive a lock.

    Attributes:
        pronouns, words: the fields. save: tells the others.
    """

    def __init__(self, context: Context, circle: bytes, name: str, before: AboutMe) -> None:
        title = QCoreApplication.translate("AboutMeSheet", "About you, for %1")
        super().__init__(context, filled(title, isolated(name)), width=520)
        self._circle = circle
        look = context.look
        self.pronouns = TextField(look, self.tr("How to speak of you"))
        self.pronouns.setMaxLength(PRONOUNS_MOST)
        self.pronouns.setText(before.pronouns)
        self.words = LinesField(look, self.tr("A few words about you"), lines=4)
        self.words.setText(before.words)
        self.content.add(
            Labelled(look, self.tr("How to speak of you"), self.pronouns,
                     self.tr("Such as she/her, he/him, they/them. You need not say.")),
            Labelled(look, self.tr("A few words about you"), self.words,
                     self.tr("Everybody in the circle sees it beside your name. Whoever comes in "
                             "later sees it once you save it again.")),
        )  # fmt: skip
        leave = Button(look, self.tr("Not now"), large=True)
        self.save = Button(look, self.tr("Save it"), "primary", large=True)
        self.foot.add(leave, self.save)
        leave.clicked.connect(self.reject)
        self.save.clicked.connect(self.tell_the_others)
        self.pronouns.returnPressed.connect(self.tell_the_others)
        context.preferences.keys.bind("primary", self, self.tell_the_others)
        self._unsent = UnsentWords(context, self.words, circle, "about_me",
                                   lambda _: fit_again(self))  # fmt: skip

    def tell_the_others(self) -> None:
        """Tell what stands there; empty fields take back what was told."""
        about = AboutMe(self.pronouns.text(), self.words.text())
        if len(about.words.strip()) > WORDS_MOST:
            text = self.tr("That is more than fits: at most %1 characters.")
            self.tell(filled(text, number(WORDS_MOST)))
            return
        circle, now, random = self._circle, self.context.now(), self.context.store.random

        def work(tx: Transaction, words: Wording) -> Changes:
            return introduce(tx, words, circle, about, now=now, random=random)

        self._unsent.say(work, lambda _: self._told(), failed=self.refuse, owner=self)

    def _told(self) -> None:
        self.context.shell.say(self.tr("The others see it with their next look."))
        self.accept()


def open_about_me(context: Context, circle: bytes, name: str) -> None:
    """Open it with what one told last."""

    def read(tx: Transaction, words: Wording) -> AboutMe:
        me = tx.circles.get(circle).me
        return introduced(tx, words, circle).get(me, NOTHING_TOLD)

    def show(before: AboutMe) -> None:
        sheet = AboutMeSheet(context, circle, name, before)
        context.shell.overlay(sheet)

    context.circles.read(read, show)
