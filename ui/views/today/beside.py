"""Small goals beside the sheet of Today, and now and then one quiet line."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.coping import Goal, GoalRecord
from app.usecases.is_helping import skip_helping, wants_asking
from app.usecases.small_goals import mark_goal
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.editing.space import Space
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.labels import Label, Section
from ui.widgets.stops import stand_after
from ui.widgets.text import plain_tip

SHOWN = 4


@dataclass(frozen=True, slots=True)
class Beside:
    """What is read for it: open goals, and whether it is time to ask if writing helps."""

    goals: tuple[GoalRecord, ...] = ()
    due: bool = False


class BesideToday(QWidget):
    """Up to four open goals with a box each; hidden while there is nothing.

    Signals:
        changed(): it shows something else, so that the layout may have to change.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        look = context.look
        column = QVBoxLayout(self)
        Space(look, column, gap=8)
        self._head = Section(look, self.tr("Small goals"))
        self._inner = QVBoxLayout()
        self._inner.setSpacing(0)
        self.every = Button(look, self.tr("All small goals"), "plain", tone="accent", start=True)
        self.every.clicked.connect(lambda: context.shell.go("kit", "goals"))
        self.boxes: list[CheckBox] = []
        self._goals: list[Goal] = []
        column.addWidget(self._head)
        column.addLayout(self._inner)
        column.addWidget(self.every, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._make_line())
        context.store.changed.connect(self._changed)
        self.hide()

    def load(self) -> None:
        """Read what is to be shown."""
        today = self._context.today()

        def read(tx: Transaction) -> Beside:
            goals = (record for record in tx.goals.records() if record.goal.is_open)
            return Beside(tuple(goals), wants_asking(tx, today))

        self._context.store.read(read, self.show_beside, owner=self, replaces="beside")

    def show_beside(self, beside: Beside) -> None:
        """Show these goals, and the line when it is due."""
        today = self._context.today()
        shown = beside.goals[:SHOWN]
        goals = [record.goal for record in shown]
        if goals != self._goals:  # else the boxes stay, with the focus on one of them
            self._empty()
            self._goals = goals
            self._make_boxes(shown)
        for box, record in zip(self.boxes, shown, strict=True):
            box.setChecked(today in record.days)
        for widget in (self._head, self.every):
            widget.setVisible(bool(beside.goals))
        self.line.setVisible(beside.due)
        self.setVisible(bool(beside.goals) or beside.due)
        self.changed.emit()

    def _make_boxes(self, records: tuple[GoalRecord, ...]) -> None:
        for record in records:
            box = CheckBox(self._context.look, record.goal.words.replace("&", "&&"))
            box.setToolTip(plain_tip(record.goal.first_step or record.goal.words))
            name = self.tr("Done today: %1").replace("%1", isolated(record.goal.words))
            box.setAccessibleName(name)
            ident = record.goal.id
            box.clicked.connect(lambda done, ident=ident: self._mark(ident, done=done))
            self.boxes.append(box)
            self._inner.addWidget(box)
        stand_after(self._head, self.boxes)

    def clear(self) -> None:
        """Drop every word."""
        self._empty()
        self.hide()

    def _make_line(self) -> QWidget:
        look = self._context.look
        self.line = QWidget()
        column = QVBoxLayout(self.line)
        Space(look, column, top=8, gap=4)
        said = Label(look, self.tr("Is writing here helping you?"), "ui.second", "ink2", wrap=True)
        self.answer = Button(look, self.tr("Two questions"), "plain", tone="accent", start=True)
        self.later = Button(look, self.tr("Not now"), "plain", start=True)
        self.answer.clicked.connect(lambda: self._context.shell.go("kit", "helping"))
        self.later.clicked.connect(self._skip)
        row = QHBoxLayout()
        row.addWidget(self.answer)
        row.addSpacing(look.px(24))
        row.addWidget(self.later)
        row.addStretch(1)
        column.addWidget(said)
        column.addLayout(row)
        return self.line

    def _mark(self, ident: UUID, *, done: bool) -> None:
        today = self._context.today()
        self._context.store.write(lambda tx: mark_goal(tx, ident, today, done=done))

    def _skip(self) -> None:
        today = self._context.today()

        def done(_: object) -> None:
            self._context.shell.say(self.tr("It asks again in four weeks."))

        self._context.store.write(lambda tx: skip_helping(tx, today), done, owner=self)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if (changes.kit or changes.settings) and self._context.store.is_open:
            self.load()

    def _empty(self) -> None:
        for box in self.boxes:
            self._inner.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes.clear()
        self._goals = []
