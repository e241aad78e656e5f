"""Forms of the kit: a card, a goal, a template."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.coping import KINDS, MAX_TITLE, CopingCard, Goal
from app.domain.templates import (
    MAX_FIELDS,
    MAX_HEADING,
    MAX_HINT,
    MAX_NAME,
    Field,
    Template,
    clean_fields,
)
from app.usecases.coping_kit import keep_card
from app.usecases.own_templates import keep_template
from app.usecases.small_goals import keep_goal
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.day_button import DayButton
from ui.views.kit.leaf import Leaf
from ui.views.kit.words import kind_name, minutes_text
from ui.views.parts import Group
from ui.widgets.button import Button, IconButton
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, Select, TextField
from ui.widgets.labels import Label, Section
from ui.widgets.lines import LinesField

_MINUTES = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90)

Deed = Callable[[Transaction], Changes]


class CardForm(Leaf):
    """A coping card, in the person's own words."""

    def __init__(self, context: Context, card: CopingCard, *, new: bool) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("A new card") if new else self.tr("Change a card"))
        self._card = card
        look = context.look
        self.title = TextField(look, self.tr("What it is called"))
        self.title.setMaxLength(MAX_TITLE)
        self.words = LinesField(
            look, self.tr("What I do"), self.tr("As you would say it to yourself"), lines=6,
            role="words.read",
        )  # fmt: skip
        self.kind = Select(look, self.tr("Group"))
        self.kind.addItem(self.tr("None"), "")
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.minutes = Select(look, self.tr("How long it takes"))
        self.minutes.addItem(self.tr("Not said"), None)
        for minutes in sorted({*_MINUTES, *([card.minutes] if card.minutes else [])}):
            self.minutes.addItem(minutes_text(minutes), minutes)
        self._fill(card)
        self.body.addWidget(Labelled(look, self.tr("What it is called"), self.title))
        self.body.addWidget(Labelled(look, self.tr("What I do"), self.words))
        self.body.addWidget(Labelled(look, self.tr("Group"), self.kind))
        self.body.addWidget(Labelled(look, self.tr("How long it takes"), self.minutes))
        save = Button(look, self.tr("Keep this card"), "primary", large=True)
        save.clicked.connect(self.finish)
        self.title.returnPressed.connect(self.words.setFocus)
        self.end_with(save)
        self.first: QWidget = self.title
        if not new:
            self.settle()

    def _fill(self, card: CopingCard) -> None:
        self.title.setText(card.title)
        self.words.setText(card.body)
        self.kind.setCurrentIndex(max(0, self.kind.findData(card.kind)))
        self.minutes.setCurrentIndex(max(0, self.minutes.findData(card.minutes)))

    def state(self) -> CopingCard:
        """The card as it is filled in."""
        return replace(
            self._card, title=self.title.text(), body=self.words.text(),
            kind=self.kind.currentData(), minutes=self.minutes.currentData(),
        )  # fmt: skip

    @property
    def is_blank(self) -> bool:
        """Whether there is neither a name nor a word."""
        return not (self.title.text().strip() or self.words.text().strip())

    def deed(self) -> Deed:
        """Keep the card."""
        card = self.state()
        return lambda tx: keep_card(tx, card)


class GoalForm(Leaf):
    """A small goal."""

    def __init__(self, context: Context, goal: Goal, *, new: bool) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("A new small goal") if new else self.tr("Change a goal"))
        self._goal = goal
        look = context.look
        self.words = TextField(look, self.tr("What I would like"))
        self.words.setMaxLength(2 * MAX_TITLE)
        self.words.setText(goal.words)
        self.step = TextField(look, self.tr("A first step"))
        self.step.setMaxLength(2 * MAX_TITLE)
        self.step.setText(goal.first_step)
        self.dated = CheckBox(look, self.tr("It is meant for a day"))
        self.dated.setChecked(goal.until is not None)
        day = date.fromisoformat(goal.until) if goal.until else context.today()
        self.day = DayButton(look, self.tr("The day it is meant for"), day, context.today)
        self.day.setVisible(self.dated.isChecked())
        self.dated.toggled.connect(self.day.setVisible)
        help_text = self.tr("So small that it takes a few minutes.")
        self.body.addWidget(Labelled(look, self.tr("What I would like"), self.words))
        self.body.addWidget(Labelled(look, self.tr("A first step"), self.step, help_text))
        self.body.addWidget(self.dated)
        self.body.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeading)
        calm = self.tr("A goal can be let go at any time. Days are never counted against you.")
        self.body.addWidget(Label(look, calm, "ui.second", "ink2", wrap=True))
        save = Button(look, self.tr("Keep this goal"), "primary", large=True)
        save.clicked.connect(self.finish)
        self.words.returnPressed.connect(self.step.setFocus)
        self.step.returnPressed.connect(self.finish)
        self.end_with(save)
        self.first: QWidget = self.words
        if not new:
            self.settle()

    def state(self) -> Goal:
        """The goal as it is filled in."""
        until = self.day.day.isoformat() if self.dated.isChecked() else None
        return replace(
            self._goal, words=self.words.text(), first_step=self.step.text(), until=until
        )

    @property
    def is_blank(self) -> bool:
        """Whether it has no words."""
        return not self.words.text().strip()

    def deed(self) -> Deed:
        """Keep the goal."""
        goal = self.state()
        return lambda tx: keep_goal(tx, goal)


class FieldLine(Group):
    """One field of a template: heading, question, and a way to take it out."""

    def __init__(self, context: Context, field: Field, number: int) -> None:
        look = context.look
        super().__init__(look, gap=6, flow="across")
        pair = Group(look, gap=6)
        name = self.tr("Heading %1").replace("%1", str(number))
        self.title = TextField(look, name, self.tr("Heading"))
        self.title.setMaxLength(MAX_HEADING)
        self.title.setText(field.title)
        asked = self.tr("Question below heading %1").replace("%1", str(number))
        self.hint = TextField(look, asked, self.tr("A question below it, if you like"))
        self.hint.setMaxLength(MAX_HINT)
        self.hint.setText(field.hint)
        self.remove = IconButton(
            look, "x", self.tr("Take out heading %1").replace("%1", str(number))
        )
        pair.add(self.title, self.hint)
        self.body.addWidget(pair, 1)
        self.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def field(self) -> Field:
        """The field as it is filled in."""
        return Field(self.title.text(), self.hint.text())


class TemplateForm(Leaf):
    """A template of one's own: a name, and headings with questions."""

    def __init__(self, context: Context, item: Template, *, new: bool) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("A new template") if new else self.tr("Change a template"))
        self._item = item
        look = context.look
        self.name = TextField(look, self.tr("Name of the template"))
        self.name.setMaxLength(MAX_NAME)
        self.name.setText(item.name)
        self.lines: list[FieldLine] = []
        self._fields = Group(look, gap=16)
        self.more = Button(look, self.tr("Another heading"), icon="plus")
        self.more.clicked.connect(self._add_focused)
        self.body.addWidget(Labelled(look, self.tr("Name of the template"), self.name))
        self.body.addWidget(Section(look, self.tr("Headings, from top to bottom")))
        self.body.addWidget(self._fields)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        for field in item.fields or (Field(""),):
            self.add(field)
        save = Button(look, self.tr("Keep this template"), "primary", large=True)
        save.clicked.connect(self.finish)
        self.end_with(save)
        self.first: QWidget = self.name
        if not new:
            self.settle()

    def add(self, field: Field) -> FieldLine:
        """Put another field at the end."""
        line = FieldLine(self._context, field, len(self.lines) + 1)
        line.remove.clicked.connect(lambda: self._take_out(line))
        self.lines.append(line)
        self._fields.add(line)
        self.more.setEnabled(len(self.lines) < MAX_FIELDS)
        return line

    def _add_focused(self) -> None:
        self.add(Field("")).title.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_out(self, line: FieldLine) -> None:
        at = self.lines.index(line)
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        near = self.lines[min(at, len(self.lines) - 1)].title if self.lines else self.more
        near.setFocus(Qt.FocusReason.TabFocusReason)
        self.more.setEnabled(True)

    def state(self) -> Template:
        """The template as it is filled in."""
        fields = clean_fields([line.field() for line in self.lines])
        return replace(self._item, name=self.name.text(), fields=fields)

    @property
    def is_blank(self) -> bool:
        """Whether it lacks a name or a heading: a half template waits for its other half."""
        return not (self.name.text().strip() and self.state().fields)

    def deed(self) -> Deed:
        """Keep the template."""
        item = self.state()
        return lambda tx: keep_template(tx, item)
