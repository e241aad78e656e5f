"""A section of the settings: a title and rows, each with label, control and one line of help."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.words import fold
from ui.theme.look import Look
from ui.views.parts import Group
from ui.widgets.labels import Hairline, Heading, Label

_BESIDE_EM = 30


class SettingRow(QWidget):
    """A label with its help, and a control beside it, or below where there is little room."""

    def __init__(
        self,
        look: Look,
        label: str,
        help_text: str,
        control: QWidget | None = None,
        *,
        strong: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self.label = Label(look, label, "ui.strong" if strong else "ui.base", wrap=True)
        self.help = Label(look, help_text, "ui.small", "ink3", wrap=True)
        self.help.setVisible(bool(help_text))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        words = Group(look, gap=2).add(self.label, self.help)
        self._row.addWidget(words, 1)
        self._control = control
        if control is not None:
            self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
            if not control.accessibleName():
                control.setAccessibleName(label)
            control.setAccessibleDescription(self.words)
        look.changed.connect(self._space)
        self._space()

    @property
    def words(self) -> str:
        """What a search looks in."""
        return ". ".join(part for part in (self.label.text(), self.help.text()) if part)

    def set_help(self, text: str) -> None:
        """Say something else below the label."""
        self.help.setText(text)
        self.help.setVisible(bool(text))
        if self._control is not None:
            self._control.setAccessibleDescription(self.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control below the words in a narrow column."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        below = self._look.em(self.width()) < _BESIDE_EM
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(self._look.px(8 if below else 24))
        if self._control is not None:
            side = Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag.AlignVCenter
            self._row.setAlignment(self._control, side)


class SettingsSection(Group):
    """One section; knows which of its rows fit a search.

    Attributes:
        key, title: how it is called and shown in the list of sections.
    """

    key = ""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look, gap=16)
        self.title = title
        self._rows: list[tuple[QWidget, QWidget | None, str]] = []
        self.add(Group(look, margins=(0, 0, 0, 8)).add(Heading(look, title)))

    def add_row(self, row: QWidget, words: str = "", *, line: bool = True) -> None:
        """Put a row at the end; ``words`` is what a search looks in."""
        hairline = Hairline(self._look) if line and self._rows else None
        if hairline is not None:
            self.add(hairline)
        self.add(row)
        said = row.words if isinstance(row, SettingRow) else ""
        self._rows.append((row, hairline, fold(f"{self.title} {said} {words}")))

    def search(self, text: str) -> bool:
        """Show only the rows that hold every word of ``text``; return whether there are any."""
        wanted = fold(text).split()
        first = True
        for row, hairline, words in self._rows:
            fits = all(word in words for word in wanted)
            row.setVisible(fits)
            if hairline is not None:
                hairline.setVisible(fits and not first)
            first = first and not fits
        return not first

    def reload(self) -> None:
        """Read again what is not a setting; called when the section comes into sight."""

    def drop(self) -> None:
        """Drop every word of the person's."""
