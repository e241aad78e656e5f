"""What stands in place of the list when there is nothing to list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.views.editing.space import Space
from ui.widgets.button import Button
from ui.widgets.columns import EmptyState
from ui.widgets.labels import Label


class EmptyJournal(QWidget):
    """A journal without entries: two ways in.

    Signals:
        new_requested(), import_requested(): one of the ways was taken.
    """

    new_requested = Signal()
    import_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self.tr("Your entries will stand here")
        self.state = EmptyState(look, text, self.tr("New entry"))
        self.bring = Button(look, self.tr("Bring in another journal"), "plain", tone="accent")
        self.state.action_triggered.connect(self.new_requested)
        self.bring.clicked.connect(self.import_requested)
        column = QVBoxLayout(self)
        Space(look, column, 16, 80, 16, gap=6)
        column.addWidget(self.state)
        column.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class NoHits(QWidget):
    """Nothing was found: what was looked for, and what to try.

    Signals:
        inside_requested(), clear_requested(): one of the ways was taken.
    """

    inside_requested = Signal()
    clear_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(look, "", "words.prompt", "ink2", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.inside = Button(look, self.tr("Search inside words"))
        self.clear_button = Button(look, self.tr("Clear"), "plain", tone="accent")
        self.inside.clicked.connect(self.inside_requested)
        self.clear_button.clicked.connect(self.clear_requested)
        column = QVBoxLayout(self)
        Space(look, column, 16, 64, 16, gap=12)
        column.addWidget(self._words)
        column.addWidget(self.inside, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_query(self, query: str, *, inside: bool) -> None:
        """Say what was looked for; ``inside`` when parts of words were looked for already."""
        self._words.setText(self.tr("Nothing was found for {query}.").format(query=f"“{query}”"))
        self.inside.setVisible(not inside)
