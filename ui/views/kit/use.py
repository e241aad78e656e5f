"""Using a card: how it is before, the card large and calm, how it is after. All may be left out."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.coping import MAX_NOTE, CopingCard
from app.usecases.coping_kit import take_back_use, use_card
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import number
from ui.views.kit.breathing import Breath
from ui.views.kit.leaf import Leaf
from ui.views.kit.words import DISTRESS, helped_names, kind_name, minutes_text
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.fields import TextField
from ui.widgets.labels import Heading, Label
from ui.widgets.numbers import NumberRow

BEFORE, CARD, AFTER = range(3)


class DistressRow(Group):
    """How much distress there is, from 0 to 10, in our own words."""

    def __init__(self, context: Context, question: str) -> None:
        look = context.look
        super().__init__(look, gap=8)
        self.row = NumberRow(look, question, [number(value) for value in DISTRESS])
        ends = Label(
            look, self.tr("0 is none at all, 10 is as much as there can be."), "ui.second", "ink2",
            wrap=True,
        )  # fmt: skip
        self.add(Label(look, question, "words.h3", wrap=True), ends, self.row)


class UseCard(Leaf):
    """One time with a card, in three steps; the way on is always open."""

    def __init__(self, context: Context, card: CopingCard) -> None:
        super().__init__(context, card.title, width=680)
        self.card = card
        self._use_id = context.store.new_id()
        self._at: datetime = context.now()
        look = context.look
        self.before = DistressRow(context, self.tr("How much distress is there right now?"))
        self.after = DistressRow(context, self.tr("And how much is there now?"))
        names = helped_names()
        self.helped = NumberRow(look, self.tr("Did it help?"), names)
        self.note = TextField(look, self.tr("A note"), self.tr("A note, if you like"))
        self.note.setMaxLength(MAX_NOTE)
        self.breath = Breath(look)
        self.guide = Button(look, self.tr("Show the breathing guide"), "plain", tone="accent",
                            start=True)  # fmt: skip
        self.step = BEFORE
        self._pages = (self._before_page(), self._card_page(), self._after_page())
        for page in self._pages:
            self.body.addWidget(page)
        self.on = Button(look, "", "primary", large=True)
        self.skip = Button(look, self.tr("Note nothing"), large=True)
        self.on.clicked.connect(self.go_on)
        self.skip.clicked.connect(self.note_nothing)
        self.end_with(self.on, self.skip)
        self.note.returnPressed.connect(self.finish)
        self.settle()
        self.show_step(BEFORE)

    @property
    def first(self) -> QWidget:
        """What gets the focus."""
        return self.before.row.first

    def show_step(self, step: int) -> None:
        """Show one of the three steps."""
        self.step = step
        for at, page in enumerate(self._pages):
            page.setVisible(at == step)
        # The card carries its own title, large.
        self.heading.setVisible(step != CARD)
        self.skip.setVisible(step == AFTER)
        texts = (self.tr("Go on"), self.tr("I am done"), self.tr("Keep"))
        self.on.setText(texts[step])
        self.verticalScrollBar().setValue(0)

    def go_on(self) -> None:
        """Go to the next step, and after the last one keep it."""
        if self.step == AFTER:
            self.finish()
            return
        self.show_step(self.step + 1)
        target = self.on if self.step == CARD else self.after.row.first
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Keep the use; before the last step this goes on."""
        if self.step != AFTER:
            self.go_on()
        else:
            self.keep(self._used)

    def note_nothing(self) -> None:
        """Go back without a note, also of what was kept when this page was left in a hurry."""
        ident = self._use_id
        self.settle()
        self._context.store.write(lambda tx: take_back_use(tx, ident))
        self.left.emit()

    # --- Leaf

    def state(self) -> tuple[int | None, int | None, int | None, str]:
        """Everything that was answered."""
        answers = self.before.row.value(), self.after.row.value(), self.helped.value()
        return (*answers, self.note.text())

    @property
    def is_blank(self) -> bool:
        """Whether nothing would be kept by itself: before the last step it is only a look."""
        return self.step != AFTER

    def deed(self) -> Callable[[Transaction], Changes]:
        """Note that the card was used; the same use again replaces it."""
        before, after, helped, note = self.state()
        at, zone, ident = self._at, self._context.zone(), self._use_id

        def work(tx: Transaction) -> Changes:
            return use_card(
                tx, self.card.id, at=at, zone=zone, new_id=lambda: ident, before=before,
                after=after, helped=helped, note=note,
            )[1]  # fmt: skip

        return work

    def _used(self) -> None:
        ident, store = self._use_id, self._context.store
        self._context.shell.say(
            self.tr("Noted."), self.tr("Undo"),
            lambda: store.write(lambda tx: take_back_use(tx, ident)),
        )  # fmt: skip
        self.left.emit()

    # --- the steps

    def _before_page(self) -> QWidget:
        look = self._context.look
        calm = self.tr("You need not answer. Go on whenever you like.")
        return Group(look, gap=16).add(
            self.before, Label(look, calm, "ui.second", "ink2", wrap=True)
        )

    def _card_page(self) -> QWidget:
        look, card = self._context.look, self.card
        page = Group(look, gap=20, margins=(0, 8, 0, 8))
        page.add(Heading(look, card.title, "words.h1"))
        if card.body:
            page.add(Label(look, card.body, "words.card", wrap=True))
        facts = " · ".join(filter(None, (kind_name(card.kind), minutes_text(card.minutes))))
        if facts:
            page.add(Label(look, facts, "ui.second", "ink2", wrap=True))
        page.add(self.breath)
        page.body.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignLeading)
        self.guide.clicked.connect(lambda: self._show_guide(shown=self.breath.isHidden()))
        self._show_guide(shown=card.kind == "breathe")
        return page

    def _show_guide(self, *, shown: bool) -> None:
        self.breath.setVisible(shown)
        self.guide.setText(
            self.tr("Hide the breathing guide") if shown else self.tr("Show the breathing guide")
        )

    def _after_page(self) -> QWidget:
        look = self._context.look
        helped = Group(look, gap=8)
        helped.add(Label(look, self.tr("Did it help?"), "words.h3", wrap=True), self.helped)
        return Group(look, gap=24).add(self.after, helped, self.note)
