"""Which entries go out, and what goes along with them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Signal

from app.exchange.exporters import Form
from ui.context import Context
from ui.text import isolated
from ui.views.day_button import DayButton
from ui.views.flowing import Flowing
from ui.views.parts import Group, headed, left
from ui.views.take_out.chosen import Chosen, has_own_moods
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, Select, TextField
from ui.widgets.labels import Label

_ALL, _YEAR, _TWELVE, _OWN = "all", "year", "twelve", "own"
_TAGS = 300
_DAYS = 365


class PartChoice(Group):
    """Which entries, and what of them.

    Signals:
        changed(): something else was chosen.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=12)
        self._context = context
        today = context.today()
        self.days = Select(look, self.tr("Days"))
        for key, words in (
            (_ALL, self.tr("All days")), (_YEAR, self.tr("This year")),
            (_TWELVE, self.tr("The last twelve months")), (_OWN, self.tr("Days of my choice")),
        ):  # fmt: skip
            self.days.addItem(words, key)
        self.first = DayButton(look, self.tr("First day"), date(today.year, 1, 1), context.today)
        self.last = DayButton(look, self.tr("Last day"), today, context.today)
        self.tag = Select(look, self.tr("Tag"))
        self.words = TextField(
            look, self.tr("Only what this search finds"), self.tr("All entries"), icon="search"
        )
        self.starred = CheckBox(look, self.tr("Only entries with a star"))
        self.files = CheckBox(look, self.tr("Photos and files"))
        self.moods = CheckBox(look, self.tr("Moods, sleep and questionnaires"))
        self.versions = CheckBox(look, self.tr("Earlier versions of entries"))
        self.trash = CheckBox(look, self.tr("What is in the trash"))
        self._own = Flowing(look, Labelled(look, self.tr("From"), self.first),
                            Labelled(look, self.tr("To"), self.last))  # fmt: skip
        self._trouble = Label(look, self.tr("The last day is before the first one. "
                              "Choose another day."), "ui.small", "danger", wrap=True)  # fmt: skip
        self._searching = Labelled(
            look, self.tr("Only what this search finds"), self.words,
            self.tr("Words, or filters as in the journal, such as tag:river or mood:5-7."),
        )  # fmt: skip
        self.set_tags([])
        self._build()
        self._connect()

    def _build(self) -> None:
        look = self._context.look
        top = Flowing(look, Labelled(look, self.tr("Days"), self.days),
                      Labelled(look, self.tr("Tag"), self.tag))  # fmt: skip
        which = Group(look, gap=12).add(top, self._own, self._trouble)
        which.body.addLayout(left(self._searching))
        which.add(self.starred)
        along = Group(look, gap=4).add(self.files, self.moods, self.versions, self.trash)
        self.add(headed(look, self.tr("Which entries"), which),
                 headed(look, self.tr("What goes along"), along))  # fmt: skip

    def _connect(self) -> None:
        self.days.activated.connect(lambda _: self._say_days())
        self.tag.activated.connect(lambda _: self.changed.emit())
        for button in (self.first, self.last):
            button.chosen.connect(lambda _: self._say_days())
        for box in (self.starred, self.files, self.moods, self.versions, self.trash):
            box.clicked.connect(lambda _: self.changed.emit())
        self.words.textEdited.connect(lambda _: self.changed.emit())

    def set_tags(self, tags: Sequence[str]) -> None:
        """Offer these tags, the most used first."""
        before = str(self.tag.currentData() or "")
        with QSignalBlocker(self.tag):
            self.tag.clear()
            self.tag.addItem(self.tr("Any or none"), "")
            for name in dict.fromkeys([*tags[:_TAGS], *([before] if before else [])]):
                self.tag.addItem(isolated(name), name)
            self.tag.setCurrentIndex(max(0, self.tag.findData(before)))

    def show_form(self, form: Form) -> None:
        """Offer only what a format can hold."""
        self.files.setVisible(form.files)
        self.moods.setVisible(not has_own_moods(form))
        self.versions.setVisible(form.whole)
        self.trash.setVisible(form.whole)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what was chosen before, without a signal."""
        own = chosen.first is not None or chosen.last is not None
        with QSignalBlocker(self.days):
            self.days.setCurrentIndex(self.days.findData(_OWN if own else _ALL))
        self.first.set_day(chosen.first or self.first.day)
        self.last.set_day(chosen.last or self.last.day)
        if chosen.tag and self.tag.findData(chosen.tag) < 0:
            self.tag.addItem(isolated(chosen.tag), chosen.tag)
        with QSignalBlocker(self.tag):
            self.tag.setCurrentIndex(max(0, self.tag.findData(chosen.tag)))
        self.words.setText(chosen.words)
        for box, on in (
            (self.starred, chosen.starred), (self.files, chosen.files), (self.moods, chosen.moods),
            (self.versions, chosen.versions), (self.trash, chosen.trash),
        ):  # fmt: skip
            box.setChecked(on)
        self._arrange()

    def chosen(self, before: Chosen) -> Chosen:
        """Return what was chosen before with what is chosen here now."""
        first, last = self._span()
        return replace(
            before, first=first, last=last, tag=str(self.tag.currentData() or ""),
            words=self.words.text(), starred=self.starred.isChecked(),
            files=self.files.isChecked(), moods=self.moods.isChecked(),
            versions=self.versions.isChecked(), trash=self.trash.isChecked(),
        )  # fmt: skip

    @property
    def makes_sense(self) -> bool:
        """Whether the last day is not before the first."""
        first, last = self._span()
        return first is None or last is None or first <= last

    @property
    def narrows(self) -> bool:
        """Whether only entries that answer to something go out."""
        return bool(self.tag.currentData() or self.words.text().strip()) or self.starred.isChecked()

    def refuse_words(self, sentence: str) -> None:
        """Say why the words are no search; nothing takes it back."""
        help_text = self.tr("Words, or filters as in the journal, such as tag:river or mood:5-7.")
        self._searching.set_help(sentence or help_text, trouble=bool(sentence))

    def _span(self) -> tuple[date | None, date | None]:
        today, key = self._context.today(), self.days.currentData()
        if key == _YEAR:
            return date(today.year, 1, 1), None
        if key == _TWELVE:
            return today - timedelta(days=_DAYS - 1), None
        return (self.first.day, self.last.day) if key == _OWN else (None, None)

    def _say_days(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        self._own.setVisible(self.days.currentData() == _OWN)
        self._trouble.setVisible(not self.makes_sense)
