"""I could use company: a few words to people one chooses. It is no alarm."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.boundaries.acts import Act
from app.domain.changes import Changes
from app.domain.circles.choices import Sending, Wish
from app.domain.circles.circle import Person
from app.domain.circles.posts import PostKey
from app.domain.circles.room import room_of
from app.domain.failures import Failure
from app.domain.when import to_millis
from app.usecases.circles.company import could_use_company
from app.usecases.circles.port import Wording
from app.usecases.circles.take_back import unshare
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated, unmarked
from ui.views.circle.unsent import UnsentWords
from ui.views.circle.words import space_name, wish_name
from ui.views.parts import Group, LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, Select
from ui.widgets.labels import Label, Section
from ui.widgets.lines import LinesField

_WIDTH = 560
_WISHES = (Wish.COMFORT, Wish.JUST_LISTEN, Wish.PRACTICAL_HELP)
_COMPANY = "company"


class CompanySheet(LongOverlay):
    """Who is told, what is said, and what would help.

    Attributes:
        people: a box for each of the others. note, wish: what is said.
    """

    act = Act.SPEAK_IN_CIRCLE

    def __init__(self, context: Context, circle: bytes, others: tuple[Person, ...]) -> None:
        title = QCoreApplication.translate("CompanySheet", "I could use company")
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._circle, self._others = context, circle, others
        look = context.look
        now = to_millis(context.now())
        self.people = [CheckBox(look, unmarked(_named(one, now))) for one in others]
        boxes = Group(look, gap=2)
        boxes.add(*self.people)
        self.note = LinesField(
            look, self.tr("A few words, if you like"), self.tr("A few words, if you like"), lines=2
        )
        self.wish = Select(look, self.tr("What would help"))
        self.wish.addItem(self.tr("Nothing in particular"), "")
        for wish in _WISHES:
            self.wish.addItem(wish_name(wish), str(wish))
        about = self.tr(
            "Those you choose see it until tomorrow, and nobody else does. It is no alarm: nothing "
            "follows by itself, and they may be away."
        )
        self.told = Label(look, "", "ui.second", "ink2", wrap=True)
        self.told.hide()
        self.content.add(
            Section(look, self.tr("For")), boxes, self.note,
            Labelled(look, self.tr("What would help"), self.wish),
            Label(look, about, "ui.second", "ink2", wrap=True), self.told,
        )  # fmt: skip
        leave = Button(look, self.tr("Leave it"), large=True)
        self.go = Button(look, self.tr("Tell them"), "primary", icon="send", large=True)
        leave.clicked.connect(self._leave)
        self.go.clicked.connect(self.send)
        self.foot.add(leave, self.go)
        context.preferences.keys.bind("primary", self, self.send)
        self._kept = UnsentWords(context, self.note, circle, _COMPANY, lambda _: None)

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.people[0] if self.people else self.note

    def send(self) -> None:
        """Tell those who are chosen."""
        if not self.go.isEnabled():
            return  # it is on its way
        context, circle = self._context, self._circle
        pairs = zip(self._others, self.people, strict=True)
        chosen = tuple(one.person for one, box in pairs if box.isChecked())
        if not chosen:
            self._tell(self.tr("Choose at least one person."))
            return
        note, now, random = self.note.text(), context.now(), context.store.random
        wish = next((one for one in _WISHES if str(one) == self.wish.currentData()), None)

        def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            sending = Sending(chosen)
            return could_use_company(
                tx, words, circle, sending, now=now, random=random, note=note, wish=wish
            )

        told, undo = self.tr("On its way to those you chose."), self.tr("Take it back")

        def sent(key: PostKey) -> None:
            def back(tx: Transaction, words: Wording) -> Changes:
                return unshare(tx, words, circle, key, now=context.now(), random=random)

            context.shell.say(told, undo, lambda: context.circles.say(back))
            self.accept()

        self.go.setEnabled(False)
        self._kept.say(work, sent, failed=self._refuse, owner=self)

    # --- inside

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


def open_company(context: Context, circle: bytes) -> None:
    """Open the sheet."""

    def read(tx: Transaction) -> tuple[Person, ...]:
        me = tx.circles.get(circle).me
        return tuple(one for one in tx.circle_people.of(circle) if one.present and one.person != me)

    def show(others: tuple[Person, ...]) -> None:
        sheet = CompanySheet(context, circle, others)
        context.shell.overlay(sheet)
        sheet.first().setFocus(Qt.FocusReason.OtherFocusReason)

    context.store.read(read, show)


def _named(person: Person, now: int) -> str:
    room = room_of(person, now)
    name = isolated(person.pseudonym)
    return name if room is None else f"{name} · {space_name(str(room))}"
