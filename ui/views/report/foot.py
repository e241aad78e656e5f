"""The foot of the builder: pages, size, what is inside, and the ways out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.text import number
from ui.theme.look import Look
from ui.views.parts import Group
from ui.views.report.engine import Built, Form
from ui.views.report.leaving import leaving_in
from ui.views.report.words import size_text
from ui.widgets.button import Button, IconButton
from ui.widgets.labels import Label


class Foot(QWidget):
    """Facts at the leading side, deeds at the trailing one.

    Attributes:
        facts: pages and size.
        leaving: lists what leaves.
        print, other, save: the ways out.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.facts = Label(look, "", "ui.second", "ink2")
        self.leaving = Button(look, self.tr("What leaves"), "plain", tone="accent")
        self.print = IconButton(look, "printer", self.tr("Print"))
        self.other = Button(look, self.tr("FHIR, CSV, JSON"))
        self.save = Button(look, self.tr("Save the PDF"), "primary")
        self._row = Group(look, gap=12, margins=(24, 12, 24, 12), flow="across")
        self._row.body.addWidget(self.facts, 1000)
        self._row.body.addStretch(1)
        for widget in (self.leaving, self.print, self.other, self.save):
            self._row.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    def show_built(self, built: Built | None) -> None:
        """Say what the file is like; without one there is nothing to save."""
        for widget in (self.leaving, self.print, self.other, self.save):
            widget.setEnabled(built is not None)
        if built is None:
            self.facts.setText("")
            return
        count = len(built.pages)
        pages = self.tr("%n pages", "", count).replace(str(count), number(count))
        lines = len(leaving_in(built.leaving, Form.PDF))
        inside = self.tr("%n kinds of data", "", lines).replace(str(lines), number(lines))
        self.facts.setText(" · ".join((pages, size_text(len(built.pdf)), inside)))

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the facts out where there is room for deeds only; the list has them too."""
        self.facts.setVisible(not narrow)
