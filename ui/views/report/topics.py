"""The three lines at the top of a report: the beginning of the list for the next session."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal

from app.domain.session import Topic
from ui.context import Context
from ui.views.parts import Group, left
from ui.widgets.button import Button
from ui.widgets.fields import TextField
from ui.widgets.labels import Label

LINES = 3


class TopicLines(Group):
    """Three fields; what is written in them is the list itself.

    Signals:
        reworded(UUID, str): a topic has other words.
        added(str): a new topic was written.
        list_wanted(): the whole list is wanted.
    """

    reworded = Signal(object, str)
    added = Signal(str)
    list_wanted = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=8)
        self._ids: list[UUID | None] = [None] * LINES
        self._kept: list[str] = [""] * LINES
        self.fields: list[TextField] = []
        for number in range(LINES):
            name = self.tr("Line %1").replace("%1", str(number + 1))
            field = TextField(look, name, self.tr("Something to talk about"))
            field.editingFinished.connect(lambda at=number: self._finished(at))
            self.fields.append(field)
            self.add(field)
        self._more = Label(look, "", "ui.small", "ink3", wrap=True)
        self.all = Button(look, self.tr("The whole list"), icon="list")
        self.all.clicked.connect(self.list_wanted)
        self.add(self._more)
        self.body.addLayout(left(self.all))

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Show the first lines of the list; a line that is being written stays as it is."""
        for at, field in enumerate(self.fields):
            topic = topics[at] if at < len(topics) else None
            words = topic.words if topic else ""
            busy = field.hasFocus() and field.text().strip() != self._kept[at]
            if busy and self._ids[at] == (topic.id if topic else None):
                continue
            self._ids[at], self._kept[at] = (topic.id if topic else None), words
            if field.text() != words:
                field.setText(words)
                field.setCursorPosition(0)  # else the end of a long line shows
            # One after the other: a gap would be filled by the next line at once.
            field.setEnabled(at <= len(topics))
        rest = len(topics) - LINES
        self._more.setText(self.tr("%n more on the list, on page 2", "", rest) if rest > 0 else "")
        self._more.setVisible(rest > 0)

    def commit_typed(self) -> None:
        """Take what stands in the fields."""
        for at in range(LINES):
            self._finished(at)

    def clear_words(self) -> None:
        """Drop every word."""
        self.show_topics([])
        for field in self.fields:
            field.clear()

    def _finished(self, at: int) -> None:
        words = " ".join(self.fields[at].text().split())
        ident = self._ids[at]
        if words == self._kept[at]:
            return
        if not words:
            # Removing is done on the list, where it can be taken back.
            self.fields[at].setText(self._kept[at])
            return
        self._kept[at] = words
        if ident is None:
            self.added.emit(words)
        else:
            self.reworded.emit(ident, words)
