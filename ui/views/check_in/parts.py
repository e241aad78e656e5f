"""What may be said beside the class: energy, feelings, contexts, a note."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.feelings import CONTEXTS, OFFERED, likely_labels
from app.domain.mood import Valence
from ui.text import context_meaning, context_name, feeling_meaning, feeling_name, listed, number
from ui.theme.look import Look
from ui.views.check_in.fold import Fold
from ui.views.check_in.noting import Noting
from ui.views.check_in.picker import ChipPicker, Pick, WordPicker
from ui.views.editing.space import Space
from ui.widgets.button import Button
from ui.widgets.chips import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.lines import LinesField
from ui.widgets.segments import Segments

_SHOWN = 4  # words in a summary


class Steps(QWidget):
    """One of a few numbers, with words for both ends, and a way to none.

    Attributes:
        segments: the numbers.
        none: takes the number away.
    """

    def __init__(
        self, look: Look, name: str, low: str, high: str, numbers: range = range(1, 6)
    ) -> None:
        super().__init__()
        self.segments = Segments(look, name, [(str(one), number(one)) for one in numbers])
        self.segments.set_value("")
        self.none = Button(look, self.tr("Clear"), "plain")
        flow = FlowLayout(self)
        Space(look, flow, gap=10)
        flow.addWidget(Label(look, low, "ui.small", "ink3"))
        flow.addWidget(self.segments)
        flow.addWidget(Label(look, high, "ui.small", "ink3"))
        flow.addWidget(self.none)
        keep = self.none.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.none.setSizePolicy(keep)
        self.show_value(None)

    def show_value(self, value: int | None) -> None:
        """Show a number, or that there is none."""
        wanted = "" if value is None else str(value)
        if self.segments.value() != wanted:
            self.segments.set_value(wanted)
        self.none.setVisible(value is not None)


class EnergyPart(Fold):
    """From drained to full of it."""

    def __init__(self, look: Look, noting: Noting) -> None:
        super().__init__(look, "")
        self._noting = noting
        self.head.setText(self.tr("Energy"))
        self.steps = Steps(look, self.tr("Energy"), self.tr("drained"), self.tr("full of it"))
        self.body.addWidget(self.steps)
        self.steps.segments.chosen.connect(lambda value: self._take(int(value)))
        self.steps.none.clicked.connect(lambda: self._take(None))

    def refresh(self) -> None:
        """Show what is said now."""
        energy = self._noting.feelings.energy
        self.steps.show_value(energy)
        self.head.set_summary("" if energy is None else number(energy))

    def _take(self, energy: int | None) -> None:
        self._noting.feel(replace(self._noting.feelings, energy=energy))


class WordsPart(Fold):
    """The feelings."""

    def __init__(self, look: Look, noting: Noting) -> None:
        super().__init__(look, "")
        self._noting = noting
        self._class: Valence | None = None
        self.head.setText(self.tr("Feelings"))
        self.picker = WordPicker(
            look, self.tr("Feelings"), self.tr("Type to find a word"), offered=OFFERED
        )
        self.body.addWidget(self.picker)
        self.picker.picked.connect(self._take)
        self.opening.connect(self._fill)

    @property
    def first(self) -> QWidget:
        """The field that finds a word."""
        return self.picker.field

    def refresh(self) -> None:
        """Show what is said now; the likely words first."""
        labels = self._noting.feelings.labels
        self.head.set_summary(in_short([feeling_name(code) for code in labels]))
        if self.head.isChecked():
            self._fill()

    def _fill(self) -> None:
        """Offer the words; so many buttons are made only where they are looked at."""
        item = self._noting.item
        valence = item.valence if item else Valence.NEUTRAL
        if valence != self._class:
            self._class = valence
            codes = likely_labels(valence.steps)
            self.picker.offer(
                [Pick(code, feeling_name(code), feeling_meaning(code)) for code in codes]
            )
        self.picker.set_codes(self._noting.feelings.labels)

    def _take(self, codes: tuple[str, ...]) -> None:
        self._noting.feel(replace(self._noting.feelings, labels=codes))


class ContextsPart(Fold):
    """What it has to do with."""

    def __init__(self, look: Look, noting: Noting) -> None:
        super().__init__(look, "")
        self._noting = noting
        self.head.setText(self.tr("To do with"))
        self.picker = ChipPicker(look, self.tr("What it has to do with"))
        self.body.addWidget(self.picker)
        self.picker.picked.connect(self._take)
        self.opening.connect(self._fill)

    def refresh(self) -> None:
        """Show what is said now."""
        contexts = self._noting.feelings.contexts
        self.head.set_summary(in_short([context_name(code) for code in contexts]))
        if self.head.isChecked():
            self._fill()

    def _fill(self) -> None:
        """Offer the contexts, once they are looked at."""
        self.picker.offer(
            [Pick(code, context_name(code), context_meaning(code)) for code in CONTEXTS]
        )
        contexts = self._noting.feelings.contexts
        if contexts != self.picker.codes:
            self.picker.set_codes(contexts)

    def _take(self, codes: tuple[str, ...]) -> None:
        self._noting.feel(replace(self._noting.feelings, contexts=codes))


class NotePart(Fold):
    """A few words."""

    def __init__(self, look: Look, noting: Noting) -> None:
        super().__init__(look, "")
        self._noting = noting
        self.head.setText(self.tr("Note"))
        self.area = LinesField(look, self.tr("Note"), self.tr("A few words, if you like"))
        self.body.addWidget(self.area)
        self.area.textChanged.connect(self._typed)

    @property
    def first(self) -> QWidget:
        """The words."""
        return self.area

    def refresh(self) -> None:
        """Show what is said now; never over words that are being typed."""
        note = self._noting.feelings.note
        self.head.set_summary(note)
        if not self._noting.is_writing:
            self.area.blockSignals(True)
            if self.area.text() != note:  # else the caret would jump
                self.area.setText(note)
            self.area.blockSignals(False)

    def _typed(self) -> None:
        if self.area.isEnabled():
            self._noting.write(self.area.text())


def in_short(words: list[str]) -> str:
    """Return a few words on one line."""
    shown = listed(words[:_SHOWN])
    return f"{shown} …" if len(words) > _SHOWN else shown
