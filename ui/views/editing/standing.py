"""What stands at the foot of a page: whether the words are saved, and how many there are."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.when import local_date
from app.domain.words import count_words
from ui.context import Context
from ui.text import clock, number
from ui.views.editing.entry_editing import EntryEditing
from ui.widgets.editor.editor import MarkdownEditor
from ui.widgets.labels import Label
from ui.widgets.paint import visual

_COUNT_MS = 250
_TICK = 16
_GAP = 8


class SavedLabel(Label):
    """Nothing while words are on their way, then "Saved 21:31", with a tick if it is wanted."""

    def __init__(
        self,
        context: Context,
        editing: EntryEditing,
        *,
        tick: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._tick = tick
        super().__init__(context.look, "", "ui.small", "ink3", parent=parent)
        self._context = context
        self._editing = editing
        editing.saved.connect(self._show)
        editing.unsaved.connect(self._hide_time)
        editing.shown.connect(self._show)

    def sizeHint(self) -> QSize:
        """The words, and room for the tick."""
        size = super().sizeHint()
        tick = self._look.px(_TICK + _GAP) if self._tick and self.text() else 0
        return QSize(size.width() + tick, size.height())

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick and the words."""
        if not self._tick or not self.text():
            super().paintEvent(event)
            return
        painter, look = QPainter(self), self._look
        side = look.px(_TICK)
        place = visual(self, QRect(0, 0, side, self.height()))
        look.paint_icon(painter, place, "check", "accent", size=_TICK)
        start = side + look.px(_GAP)
        words = visual(self, QRect(start, 0, self.width() - start, self.height()))
        painter.setPen(look.color("ink3"))
        painter.setFont(self.font())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _show(self) -> None:
        facts = self._editing.facts
        moment = self._editing.saved_at or (facts.modified_at if facts else None)
        zone, today = self._context.zone(), self._context.today()
        # When an entry of another day was saved is for its history to say.
        fresh = moment is not None and local_date(moment, zone) == today
        when = clock(moment, zone) if moment and fresh else ""
        self.setText(self.tr("Saved {when}").format(when=when) if when else "")
        self.updateGeometry()

    def _hide_time(self) -> None:
        if self.text():
            self.setText("")


class WordCount(Label):
    """How many words the editor holds, a moment after they change."""

    def __init__(
        self, context: Context, editor: MarkdownEditor, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.look, "", "ui.small", "ink3", parent=parent)
        self._editor = editor
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_COUNT_MS)
        self._soon.timeout.connect(self.count)
        editor.edited.connect(self._soon.start)

    def count(self) -> None:
        """Count now."""
        count = count_words(self._editor.source())
        text = self.tr("%n words", "", count)
        self.setText(text.replace(str(count), number(count), 1) if count else "")
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()
