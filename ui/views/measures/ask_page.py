"""A questionnaire, one item a page: the stem always above, the answers as rows, no hurry."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup

from app.domain.measures import Instrument, Item, Taking
from ui.context import Context
from ui.i18n import ENGLISH, present_language
from ui.text import number, sentences
from ui.views.flowing import Flowing
from ui.views.parts import Group, Page
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.checks import RadioRow
from ui.widgets.labels import Hairline, Heading, Label

_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class AskPage(Page):
    """The page of one filling-in.

    Signals:
        answered(str, object): an item's link id, and the value chosen or None when it is left out.
        finished(): the last item was passed.
        left(): the person leaves, for now.
    """

    answered = Signal(str, object)
    finished = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, width=640, gap=20)
        self._context = context
        look = context.look
        self._instrument: Instrument | None = None
        self._answers: dict[str, int] = {}
        self._at = 0
        self.rows: list[RadioRow] = []
        self._buttons = QButtonGroup(self)
        self.back = Button(look, self.tr("Back"), "plain", icon="arrow-left")
        self.where = Label(look, "", "ui.second", "ink2")
        self.stem = Label(look, "", color="ink2", wrap=True)
        self.words = Heading(look, "", "words.h3")
        self.choices = Group(look, gap=8)
        self.next = Button(look, self.tr("Next"), "primary", large=True)
        self.skip = Button(look, self.tr("Leave this one out"), "plain")
        self.leave = Button(look, self.tr("Go on another time"), "plain")
        self.keys = Label(look, "", "ui.small", "ink3", wrap=True)
        self.source = Label(look, "", "ui.small", "ink3", wrap=True)
        said = self.tr(
            "The questions are in English, word for word as they were published. A translation "
            "that nobody tested would measure something else."
        )
        self.wording = Label(look, said, "ui.small", "ink3", wrap=True)
        self._lay_out()
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.skip.clicked.connect(self.leave_out)
        self.leave.clicked.connect(self.left)

    def _lay_out(self) -> None:
        look = self._context.look
        head = Group(look, gap=12, flow="across")
        head.add(self.back)
        head.body.addStretch(1)
        head.add(self.where)
        asked = Group(look, gap=10)
        asked.add(self.stem, self.words)
        deeds = Flowing(look, self.next, self.skip, self.leave)
        foot = Group(look, gap=10)
        foot.add(self.keys, Hairline(look), self.wording, self.source)
        for part in (head, asked, self.choices, deeds, foot):
            self.body.addWidget(part)

    # --- which item ------------------------------------------------------------------------

    def show_taking(self, instrument: Instrument, taking: Taking) -> None:
        """Show a filling-in at the first item without an answer."""
        self._instrument = instrument
        self._answers = dict(taking.answers)
        given = [item.link_id in self._answers for item in instrument.items]
        self._at = given.index(False) if False in given else len(given) - 1
        credit = instrument.credit or instrument.source
        self.source.setText(sentences(instrument.title, credit, instrument.licence))
        self.wording.setVisible(not instrument.own and present_language() != ENGLISH)
        self._show_item()

    def forget(self) -> None:
        """Drop every word."""
        self._instrument = None
        self._answers = {}
        for label in (self.where, self.stem, self.words, self.keys, self.source):
            label.setText("")
        self._clear_rows()

    @property
    def items(self) -> tuple[Item, ...]:
        """What is asked: how hard it was made only where there is something that made it hard."""
        instrument = self._instrument
        if instrument is None:
            return ()
        scored = {item.link_id for item in instrument.items}
        hard = any(value > 0 for key, value in self._answers.items() if key in scored)
        return instrument.all_items if instrument.own or hard else instrument.items

    @property
    def item(self) -> Item:
        """The item that is asked now."""
        return self.items[self._at]

    def _show_item(self) -> None:
        instrument = self._instrument
        if instrument is None:
            return
        item, counted = self.item, len(instrument.items)
        is_extra = item in instrument.extra
        where = self.tr("%1 of %2").replace("%1", number(self._at + 1))
        where = where.replace("%2", number(len(self.items) if instrument.own else counted))
        self.where.setText(self.tr("One more, not counted") if is_extra else where)
        above = item.stem or ("" if is_extra else instrument.stem)
        self.stem.setText(above)
        self.stem.setVisible(bool(above))
        self.words.setText(item.text)
        self._make_rows(item)
        self.back.setEnabled(self._at > 0)
        self.skip.setVisible(not item.required)
        self._show_next()
        self.verticalScrollBar().setValue(0)
        self.focus_answer()
        announce(self, " ".join(part for part in (self.where.text(), above, item.text) if part))

    def _make_rows(self, item: Item) -> None:
        self._clear_rows()
        about = f"{self.where.text()}. {item.text}"
        for answer in item.answers:
            row = RadioRow(self._context.look, answer.text)
            # An ampersand in somebody's words is no key, and is read aloud.
            row.setShortcut(QKeySequence())
            row.setAccessibleName(answer.text)
            row.setAccessibleDescription(about)
            row.setChecked(self._answers.get(item.link_id) == answer.value)
            self._buttons.addButton(row, answer.value)
            self.choices.add(row)
            row.clicked.connect(self._chosen)
            row.toggled.connect(self._chosen)
            self.rows.append(row)
        count = number(min(len(item.answers), 9))
        text = self.tr("Keys 1 to %1 choose, Return goes on. What you choose is kept at once.")
        self.keys.setText(text.replace("%1", count))

    def _clear_rows(self) -> None:
        for row in self.rows:
            row.blockSignals(True)
            self._buttons.removeButton(row)
        self.rows = []
        self.choices.empty()

    # --- answering -------------------------------------------------------------------------

    def _chosen(self) -> None:
        chosen = next((row for row in self.rows if row.isChecked()), None)
        if chosen is None or self._instrument is None:
            return
        item = self.item
        value = item.answers[self.rows.index(chosen)].value
        if self._answers.get(item.link_id) != value:
            self._answers[item.link_id] = value
            self.answered.emit(item.link_id, value)
        self._show_next()

    def _show_next(self) -> None:
        last = self._at + 1 == len(self.items)
        self.next.setText(self.tr("Finish") if last else self.tr("Next"))
        self.next.setEnabled(self.item.link_id in self._answers)

    def go_on(self) -> None:
        """Show the next item, or finish after the last."""
        if self._instrument is not None and self.next.isEnabled():
            self._step()

    def leave_out(self) -> None:
        """Go on without an answer; one given before is taken away."""
        if self._instrument is None or self.item.required:
            return
        ident = self.item.link_id
        if self._answers.pop(ident, None) is not None:
            self.answered.emit(ident, None)
        self._step()

    def _step(self) -> None:
        if self._at + 1 < len(self.items):
            self._at += 1
            self._show_item()
            return
        for item in self._instrument.extra if self._instrument else ():
            if item not in self.items and self._answers.pop(item.link_id, None) is not None:
                self.answered.emit(item.link_id, None)
        self.finished.emit()

    def go_back(self) -> None:
        """Show the item before; from the first, leave."""
        if self._at > 0:
            self._at -= 1
            self._show_item()
        else:
            self.left.emit()

    def focus_answer(self) -> None:
        """Put the focus on the answer that is chosen, or on the first."""
        chosen = [row for row in self.rows if row.isChecked()] or self.rows
        if chosen:
            chosen[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose an answer, Return goes on."""
        key = event.key()
        if key in _DIGITS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            place = key - Qt.Key.Key_1
            if place < len(self.rows):
                self.rows[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.rows[place].setChecked(True)
        elif key in _ENTER:
            self.go_on()
        else:
            super().keyPressEvent(event)
