"""Leave a circle: quietly or with a word; the last steward names somebody first."""

from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.changes import NOTHING, Changes
from app.domain.circles.circle import Circle, Person
from app.domain.circles.posts import PostKey
from app.domain.failures import Failure
from app.usecases.circles.port import CirclePort, Said, SyncReport, Wording
from app.usecases.circles.send import Going, send
from app.usecases.circles.take_back import unshare
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated, unmarked
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.unsent import UnsentWords
from ui.views.parts import Group, fit_again
from ui.widgets.button import Button
from ui.widgets.checks import RadioRow
from ui.widgets.fields import Labelled, Select
from ui.widgets.labels import Label
from ui.widgets.lines import LinesField

_GOODBYE = "goodbye"


@dataclass(frozen=True, slots=True)
class Left:
    """What the sheet begins with: the circle, and the others in it."""

    circle: Circle
    others: tuple[Person, ...]
    steward: bool

    @property
    def is_last_steward(self) -> bool:
        """Whether nobody else could look after the circle."""
        return self.steward and not any(one.steward for one in self.others)


class LeaveSheet(CircleSheet):
    """What leaving means, whether a word is said, and who follows.

    Attributes:
        quietly, with_word: the two ways. word: what is said. heir: who becomes steward.
        stay, go: the buttons; the first has the focus.
    """

    def __init__(self, context: Context, left: Left) -> None:
        name = isolated(left.circle.name)
        title = QCoreApplication.translate("LeaveSheet", "Leave %1").replace("%1", name)
        super().__init__(context, title, width=560)
        self._left, self._name = left, name
        self._said: Future[tuple[Any, Changes]] | None = None  # the word, until it has gone out
        self._saying = self._is_out = False
        look = context.look
        for sentence in self._means():
            self.content.add(Label(look, sentence, wrap=True))
        self.quietly = RadioRow(
            look, self.tr("Quietly"),
            self.tr("Nothing is said. Your name goes from the list of those who are in it."),
        )  # fmt: skip
        self.with_word = RadioRow(
            look, self.tr("With a word"), self.tr("It goes out first, to everybody.")
        )
        self.quietly.setChecked(True)
        self.word = LinesField(look, self.tr("What you say"), lines=3)
        self.word.hide()
        self.with_word.toggled.connect(self._show_word)
        self.heir = Select(look, self.tr("Who becomes steward"))
        ways = Group(look, gap=8)
        ways.add(self.quietly, self.with_word, self.word)
        ways.setVisible(bool(left.others))
        self.content.add(ways)
        if left.is_last_steward and left.others:
            self._add_heirs()
        self.stay = Button(look, self.tr("Stay"), large=True)
        leave = self.tr("Leave %1").replace("%1", unmarked(name))
        self.go = Button(look, leave, tone="danger", large=True)
        self.stay.clicked.connect(self._stay)
        self.rejected.connect(self._keep_word)
        self.go.clicked.connect(self.go_away)
        self.foot.add(self.stay, self.go)
        self._kept = UnsentWords(context, self.word, left.circle.id, _GOODBYE, self._came_back)

    def go_away(self) -> None:
        """Name who follows, say the word, and leave."""
        text = self.word.text().strip() if self.with_word.isChecked() else ""
        if self._saying:
            return  # a word is said once
        if self._names_heir and self.heir.currentData() is None:
            self.tell(self.tr("Choose who becomes steward first."))
            self.heir.setFocus()
        elif self.with_word.isChecked() and not text:
            self.tell(self.tr("Write what you would like to say, or leave quietly."))
            self.word.setFocus()
        elif text and self._said is None and not self._is_out:
            self._say(text)
        else:
            self._leave()

    # --- inside

    def _means(self) -> list[str]:
        sentences = [
            self.tr("From now on you read nothing new of it, and cannot come back by yourself."),
            self.tr("What you received stays here. What you shared stays with those who have it; "
                    "take it back first if you want that."),
        ]  # fmt: skip
        if not self._left.others:
            sentences.append(self.tr("You are alone in it, so it ends with you."))
        return sentences

    @property
    def _names_heir(self) -> bool:
        return self._left.is_last_steward and bool(self._left.others)

    def _add_heirs(self) -> None:
        look = self.context.look
        text = self.tr(
            "You are its last steward. Without one nobody could change the agreement, remove "
            "anybody, or mend the circle. Name somebody, best after asking them."
        )
        self.heir.addItem(self.tr("Nobody chosen"), None)
        for person in self._left.others:
            self.heir.addItem(isolated(person.pseudonym), person.person)
        self.content.add(
            Label(look, text, wrap=True),
            Labelled(look, self.tr("Who becomes steward"), self.heir),
        )

    def _show_word(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.word.setVisible(on)
        if on:
            self.word.setFocus()
        fit_again(self)

    def _say(self, text: str) -> None:
        """Let the word go out, and only then leave: what waits would be dropped by leaving."""
        circle, context = self._left.circle.id, self.context
        now, random = context.now(), context.store.random

        def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            going = Going(Said("post", {"text": text}), parting=True)
            return send(tx, words, circle, going, now=now, random=random), Changes(circles=True)

        def refused(failure: Failure) -> None:
            self._said, self._saying = None, False
            self.refuse(failure)

        self._saying = True
        self._said = context.circles.say(work, self._let_it_go, failed=refused, owner=self)

    def _let_it_go(self, _: object) -> None:
        self._saying = False
        for way in (self.word, self.quietly, self.with_word):
            way.setEnabled(False)
        self.ask(partial(_sync, circle=self._left.circle.id), self._went, failed=self._did_not)

    def _went(self, report: SyncReport) -> None:
        if report.caught_up:
            self._said, self._is_out = None, True  # what is tried again now is leaving alone
            self._kept.drop()
            self._leave()
        else:
            self._did_not(None)

    def _did_not(self, failure: Failure | None) -> None:
        why = failure_text(failure) if failure is not None else ""
        waits = self.tr("Your words have not gone out yet. Leave without them, or stay for now.")
        self.go.setText(self.tr("Leave without them"))
        self.tell(f"{why} {waits}".strip())

    def _stay(self) -> None:
        self._kept.drop()
        self.reject()

    def _came_back(self, _: str) -> None:
        self.with_word.setChecked(True)
        self.tell(self.tr("These are your words from before. They have not gone out."), "ink2")

    def _keep_word(self) -> None:
        """Whoever stays has not said goodbye: what did not go out yet stays here.

        So it is when the journal locks in between. Then this comes before the vault closes, and
        the words themselves are kept for the next time.
        """
        said, context, circle = self._said, self.context, self._left.circle.id
        if said is None or not context.store.is_open:
            return
        self._said = None
        now, random = context.now(), context.store.random

        def work(tx: Transaction, words: Wording) -> Changes:
            if said.exception() is not None:  # it was said, or refused, before this on this thread
                return NOTHING
            return unshare(tx, words, circle, said.result()[0], now=now, random=random)

        context.circles.say(work)

    def _leave(self) -> None:
        heir = self.heir.currentData() if self._names_heir else None
        work = partial(_leave, circle=self._left.circle.id, heir=heir)
        self.ask(work, self._gone)

    def _gone(self, _: object) -> None:
        text = self.tr("You left %1. What you received is still here.")
        self.context.shell.say(text.replace("%1", self._name))
        self._kept.drop()
        self.accept()


def open_leave(context: Context, circle: bytes) -> None:
    """Open the leaving of a circle."""

    def read(tx: Transaction) -> Left:
        found = tx.circles.get(circle)
        people = [one for one in tx.circle_people.of(circle) if one.present]
        others = tuple(one for one in people if one.person != found.me)
        me = any(one.person == found.me and one.steward for one in people)
        return Left(found, others, me)

    def show(left: Left) -> None:
        sheet = LeaveSheet(context, left)
        context.shell.overlay(sheet)
        sheet.stay.setFocus()

    context.store.read(read, show)


def _sync(port: CirclePort, circle: bytes) -> SyncReport:
    return port.sync(circle, lambda _: None)


def _leave(port: CirclePort, circle: bytes, heir: bytes | None) -> None:
    if heir is not None:
        port.set_role(circle, heir, steward=True)
    port.leave(circle)
