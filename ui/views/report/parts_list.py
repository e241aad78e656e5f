"""Boxes to tick with a line below each that says what leaves."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.report import Part
from ui.theme.look import Look
from ui.views.parts import Group
from ui.views.report.words import part_leaves, part_name
from ui.widgets.checks import CheckBox
from ui.widgets.labels import Label

_INDENT = 30


class Ticked(QWidget):
    """A box, and below it what leaves when it is ticked.

    Attributes:
        box: the box itself.
        below: where more can stand.
    """

    def __init__(self, look: Look, name: str, leaves: str) -> None:
        super().__init__()
        self._look = look
        self.box = CheckBox(look, name.replace("&", "&&"))
        self.box.setAccessibleName(name)
        self.box.setAccessibleDescription(leaves)
        self._said = Label(look, leaves, "ui.small", "ink3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.box)
        self.below = Group(look, gap=6, margins=(_INDENT, 0, 0, 0))
        self.below.add(self._said)
        column.addWidget(self.below)

    def set_said(self, text: str) -> None:
        """Say something else below the box."""
        self._said.setText(text)
        self.box.setAccessibleDescription(text)


class PartsList(Group):
    """Every part, in the order of the pages.

    Signals:
        changed(): the person ticked something.
    """

    changed = Signal()

    def __init__(self, look: Look, parts: Iterable[Part]) -> None:
        super().__init__(look, gap=8)
        self.rows: dict[Part, Ticked] = {}
        for part in parts:
            row = Ticked(look, part_name(part), part_leaves(part))
            row.box.clicked.connect(lambda _: self.changed.emit())
            self.rows[part] = row
            self.add(row)

    def chosen(self) -> frozenset[Part]:
        """Return what is ticked."""
        return frozenset(part for part, row in self.rows.items() if row.box.isChecked())

    def set_chosen(self, parts: frozenset[Part]) -> None:
        """Tick these and no others, without a signal."""
        for part, row in self.rows.items():
            row.box.setChecked(part in parts)
