"""Asking everybody a question: one's own, a light one, and one's turn in those of the week."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from app.domain.boundaries.acts import Act
from app.domain.changes import Changes
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostKey
from app.domain.failures import Failure
from app.domain.prompts import light_questions
from app.usecases.circles.port import Wording
from app.usecases.circles.quieten import hide
from app.usecases.circles.rounds import is_weekly, light_question, set_weekly
from app.usecases.circles.say import ask
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text
from ui.views.circle.unsent import UnsentWords
from ui.views.parts import Group, LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, Select
from ui.widgets.labels import Hairline, Label
from ui.widgets.lines import LinesField
from ui.widgets.switch import Switch

_WIDTH = 600
_DAYS = (None, 3, 7, 14)
_ONE_WEEK = 2
_QUESTION = "question"


class AskSheet(LongOverlay):
    """A field for a question, light ones to take, and the question of the week.

    Attributes:
        field: the question. until: how long answers are asked for.
        weekly: whether this person takes their turn each week.
    """

    act = Act.SPEAK_IN_CIRCLE

    def __init__(self, context: Context, circle: bytes, *, weekly: bool, light: bool) -> None:
        title = QCoreApplication.translate("AskSheet", "Ask the circle")
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._circle, self._last = context, circle, ""
        self._questions = light_questions(QLocale().name())
        look = context.look
        self.field = LinesField(
            look, self.tr("Your question"), self.tr("What would you like to hear about?"),
            role="words.feed",
        )  # fmt: skip
        self.light = Button(look, self.tr("A light one"), "plain", icon="shuffle", start=True)
        self.light.clicked.connect(self.take_light)
        self.until = Select(look, self.tr("Answers are asked for"))
        for days, words in zip(_DAYS, self._spans(), strict=True):
            self.until.addItem(words, days)
        self.until.setCurrentIndex(_ONE_WEEK)
        self.told = Label(look, "", "ui.second", "ink2", wrap=True)
        self.told.hide()
        self.content.add(self.field)
        self.content.body.addWidget(self.light, 0, Qt.AlignmentFlag.AlignLeading)
        self.content.add(
            Labelled(look, self.tr("Answers are asked for"), self.until), self.told, Hairline(look)
        )
        self._add_weekly(on=weekly)
        leave = Button(look, self.tr("Leave it"), large=True)
        self.go = Button(look, self.tr("Ask everybody"), "primary", icon="send", large=True)
        leave.clicked.connect(self._leave)
        self.go.clicked.connect(self.send)
        self.foot.add(leave, self.go)
        context.preferences.keys.bind("primary", self, self.send)
        self._kept = UnsentWords(context, self.field, circle, _QUESTION, lambda _: None)
        if light:
            self.take_light(over=False)

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.field

    def take_light(self, *, over: bool = True) -> None:
        """Put a light question into the field; another one each time. It can be undone.

        Args:
            over: whether it takes the place of words that stand there.
        """
        circle, now, questions = self._circle, self._context.now(), self._questions
        if self._last in questions:
            at = (questions.index(self._last) + 1) % len(questions)
            self._put(questions[at])
            return

        def read(tx: Transaction, words: Wording) -> str:
            return light_question(tx, words, circle, questions, now=now)

        def put(question: str) -> None:
            if over or not self.field.text():
                self._put(question)

        self._context.circles.read(read, put, owner=self)

    def send(self) -> None:
        """Ask it."""
        if not self.go.isEnabled():
            return  # it is on its way
        context, circle, text = self._context, self._circle, self.field.text().strip()
        if not text:
            self._tell(self.tr("There are no words yet."))
            return
        now, random, days = context.now(), context.store.random, self.until.currentData()
        closes = None if days is None else now + timedelta(days=days)
        light = text in self._questions

        def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            return ask(
                tx, words, circle, text, now=now, random=random, light=light, closes_at=closes
            )

        def sent(_: PostKey) -> None:
            context.shell.say(self.tr("Asked. Nobody has to answer."))
            self.accept()

        self.go.setEnabled(False)
        self._kept.say(work, sent, failed=self._refuse, owner=self)

    # --- inside

    def _add_weekly(self, *, on: bool) -> None:
        look = self._context.look
        self.weekly = Switch(look, self.tr("Take my turn with a question each week"))
        self.weekly.setChecked(on)
        self.weekly.toggled.connect(self._set_weekly)
        line = Group(look, gap=12, flow="across")
        words = Label(look, self.tr("Take my turn with a question each week"), wrap=True)
        line.body.addWidget(words, 1)
        line.add(self.weekly)
        about = self.tr(
            "Each week chance picks one of those who say yes here, and Lamplit asks a light "
            "question in their name."
        )
        self.content.add(line, Label(look, about, "ui.second", "ink2", wrap=True))

    def _set_weekly(self, on: bool) -> None:  # noqa: FBT001 - a slot
        circle, now = self._circle, self._context.now()
        self._context.store.write(lambda tx: set_weekly(tx, circle, on=on, now=now))

    def _spans(self) -> tuple[str, ...]:
        return (
            self.tr("Without an end"), self.tr("For three days"), self.tr("For a week"),
            self.tr("For two weeks"),
        )  # fmt: skip

    def _put(self, question: str) -> None:
        self._last = question
        cursor = self.field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(question)
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def _leave(self) -> None:
        self._kept.drop()
        self.reject()

    def _refuse(self, failure: Failure) -> None:
        self.go.setEnabled(True)
        self._tell(failure_text(failure))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        fit_again(self)


def open_asking(context: Context, circle: bytes, *, light: bool = False) -> None:
    """Open the sheet; with ``light``, a light question stands in it."""

    def show(weekly: bool) -> None:  # noqa: FBT001 - what was read
        sheet = AskSheet(context, circle, weekly=weekly, light=light)
        context.shell.overlay(sheet)
        sheet.first().setFocus(Qt.FocusReason.OtherFocusReason)

    context.store.read(lambda tx: is_weekly(tx, circle), show)


def skip(context: Context, view: PostView) -> None:
    """Put a question away, for this person alone."""
    row, say = view.row, QCoreApplication.translate

    def back() -> None:
        context.store.write(lambda tx: hide(tx, row.circle, row.key, on=False))

    def done(_: object) -> None:
        context.shell.say(say("Circle", "Skipped. Nobody is told."), say("Circle", "Undo"), back)

    context.store.write(lambda tx: hide(tx, row.circle, row.key), done)
