"""The left side of the builder: days, topics, parts, paper, name and language."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.domain.report import Paper, Part, ReportChoice
from ui.context import Context
from ui.i18n import language_name
from ui.views.parts import Group, left
from ui.views.report.parts_list import PartsList, Ticked
from ui.views.report.period import PeriodChoice
from ui.views.report.remembered import Remembered
from ui.views.report.topics import TopicLines
from ui.views.report.words import part_leaves
from ui.widgets.button import Button
from ui.widgets.columns import ScrollColumn
from ui.widgets.fields import Labelled, Select, TextField
from ui.widgets.labels import Hairline, Section
from ui.widgets.segments import Segments

_NAMED = 4


class Choices(ScrollColumn):
    """What goes in.

    Attributes:
        period, topics, parts, nine, paper, name, language: the controls.

    Signals:
        changed(): something else is to go in.
        entries_wanted(): entries are to be chosen.
        cards_wanted(): the contact cards are wanted.
    """

    changed = Signal()
    entries_wanted = Signal()
    cards_wanted = Signal()

    def __init__(self, context: Context, languages: Sequence[str]) -> None:
        super().__init__(context.look, margins=(24, 8, 20, 24), spacing=24)
        self._context = context
        look = context.look
        self._entries: dict[UUID, str] = {}
        self.period = PeriodChoice(context)
        self.topics = TopicLines(context)
        self.parts = PartsList(look, Part)
        self.choose_entries = Button(look, self.tr("Choose entries"), icon="list-checks")
        self.cards = Button(look, self.tr("The cards"), icon="user-round")
        self.nine = Ticked(
            look,
            self.tr("Question 9 of the PHQ-9"),
            self.tr(
                "It asks about thoughts of being better off dead. While this is off, neither the "
                "answer leaves nor anything that would tell it: the PHQ-8 stands in place of the "
                "PHQ-9, in every file."
            ),
        )
        papers = ((Paper.A4.value, "A4"), (Paper.LETTER.value, self.tr("Letter")))
        self.paper = Segments(look, self.tr("Paper"), papers)
        self.name = TextField(look, self.tr("Name on the report"), self.tr("Name or initials"))
        self.language = Select(look, self.tr("Language of the report"))
        for language in languages:
            self.language.addItem(language_name(language), language)
        self._build()
        self._connect()

    def _build(self) -> None:
        look = self._context.look
        self._add(self.tr("Period"), self.period)
        self._add(self.tr("My three topics"), self.topics)
        self._add(self.tr("What goes in"), self.parts)
        entries = self.parts.rows[Part.EXCERPTS].below
        entries.body.addLayout(left(self.choose_entries))
        self.parts.rows[Part.PROFESSIONAL].below.body.addLayout(left(self.cards))
        self.column.addWidget(Hairline(look))
        self.column.addWidget(self.nine)
        self.column.addWidget(Hairline(look))
        self._add(self.tr("Paper"), self.paper)
        self.column.addWidget(Labelled(look, self.tr("Name on the report"), self.name,
                                       self.tr("May stay empty.")))  # fmt: skip
        shown = Labelled(look, self.tr("Language of the report"), self.language)
        shown.setVisible(self.language.count() > 1)
        self.column.addWidget(shown)
        self.column.addStretch(1)

    def _add(self, head: str, widget: QWidget) -> None:
        group = Group(self._context.look, gap=8)
        group.add(Section(self._context.look, head))
        if isinstance(widget, Segments):
            group.body.addLayout(left(widget))
        else:
            group.add(widget)
        self.column.addWidget(group)

    def _connect(self) -> None:
        self.period.changed.connect(self.changed)
        self.parts.changed.connect(self._parts_changed)
        self.nine.box.clicked.connect(lambda _: self.changed.emit())
        self.paper.chosen.connect(lambda _: self.changed.emit())
        self.name.textEdited.connect(lambda _: self.changed.emit())
        self.language.activated.connect(lambda _: self.changed.emit())
        self.choose_entries.clicked.connect(self.entries_wanted)
        self.cards.clicked.connect(self.cards_wanted)

    # --- what is chosen --------------------------------------------------------------------

    @property
    def entries(self) -> dict[UUID, str]:
        """The chosen entries with their headings, in the order they were chosen."""
        return dict(self._entries)

    def choice(self) -> ReportChoice | None:
        """Return what is chosen, or None while the days make no sense."""
        days = self.period.days()
        if days is None:
            return None
        return ReportChoice(
            *days,
            parts=self.parts.chosen(),
            name=" ".join(self.name.text().split()),
            item_nine=self.nine.box.isChecked(),
            excerpts=tuple(self._entries),
            paper=Paper(self.paper.value()),
            language=str(self.language.currentData() or "en"),
        )

    def begin(self, remembered: Remembered) -> None:
        """Choose what is remembered, without a signal; item 9 and entries are off."""
        locale = QLocale()
        inches = locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        start = remembered.choice(
            self._context.today(),
            paper=Paper.LETTER if inches else Paper.A4,
            language=str(self.language.itemData(0) or "en"),
        )
        self.period.set_period(remembered.period)
        self.parts.set_chosen(start.parts)
        self.paper.set_value(start.paper.value)
        with QSignalBlocker(self.name):
            self.name.setText(start.name)
        self.language.setCurrentIndex(max(0, self.language.findData(start.language)))
        self.nine.box.setChecked(False)
        self.set_entries({})

    def set_entries(self, entries: dict[UUID, str]) -> None:
        """Let these entries go along, and tick their part if there are any; no signal."""
        self._entries = dict(entries)
        row = self.parts.rows[Part.EXCERPTS]
        row.box.setChecked(bool(entries))
        names = list(entries.values())
        said = part_leaves(Part.EXCERPTS)
        if names:
            shown = names[:_NAMED]
            if len(names) > _NAMED:
                shown.append(self.tr("and %n more", "", len(names) - _NAMED))
            said = "\n".join(shown)
        row.set_said(said)

    def clear_words(self) -> None:
        """Drop every word."""
        self.topics.clear_words()
        self.begin(replace(Remembered()))

    def _parts_changed(self) -> None:
        """Ask which entries, where their part is ticked and none is chosen."""
        if Part.EXCERPTS in self.parts.chosen() and not self._entries:
            self.entries_wanted.emit()
        self.changed.emit()


def own_first(codes: Sequence[str], present: str) -> list[str]:
    """Return the languages that a report can be in, the person's own first.

    Args:
        codes: of the languages, in their order.
        present: the language of the window.
    """
    return sorted(codes, key=lambda name: name != present)
