"""What takes one line of the feed: a check-in, and what happened to the circle."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from app.domain.circles.feed import PostView
from app.domain.circles.reading import Showing
from app.usecases.circles.say import valence_of
from ui.text import isolated, listed
from ui.theme.look import Look
from ui.views.circle.post_card import Reading
from ui.views.circle.post_signs import LampDot, MoodTile, said_with
from ui.views.circle.spoken import Told
from ui.views.circle.words import decision_text, short_millis
from ui.widgets.avatar import Avatar
from ui.widgets.button import IconButton
from ui.widgets.halo import FocusRing
from ui.widgets.labels import Icon, Label
from ui.widgets.mood import mood_name

_AVATAR = 28
_NAME = 260  # a longer name is elided, so that what is said has room


class CheckInLine(Told):
    """How somebody is, in one line; a click or Return opens it like any post.

    Signals:
        more_wanted: the menu is asked for. open_wanted: it is to be opened.
    """

    more_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, look: Look, view: PostView, reading: Reading) -> None:
        super().__init__()
        self._look, self.view = look, view
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ring = FocusRing(look, self, 10)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(4), look.px(10), 0, look.px(10))
        row.setSpacing(look.px(12))
        tint = reading.tints.get(view.row.author, 0)
        row.addWidget(Avatar(look, view.name, tint, side=_AVATAR))
        row.addSpacing(look.px(4))  # its name stands below the names of posts
        name = isolated(view.name)
        shown = self.tr("%1 (you)").replace("%1", name) if view.row.mine else name
        who = Label(look, shown, "ui.strong")
        who.setMaximumWidth(look.px(_NAME))
        row.addWidget(who)
        folded = view.decision.how is not Showing.SHOW
        words = decision_text(view.decision) if folded else self._words()
        if not folded:
            row.addWidget(MoodTile(look, valence_of(int(view.fields["valence"]))))
        self.words = Label(look, words, "ui.second", "ink2", wrap=True)
        row.addWidget(self.words, 1)
        if view.unread and not view.row.mine:
            row.addWidget(LampDot(look))
        when = short_millis(view.row.created_at, reading.zone, reading.today)
        row.addWidget(Label(look, when, "ui.small", "ink3"))
        self.more = IconButton(look, "ellipsis", self.tr("More for this mood"))
        self.more.clicked.connect(self.more_wanted)
        row.addWidget(self.more)
        self.setAccessibleName(f"{shown}. {words}. {when}")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: ARG002
        """Open the menu by its key, or by the other button of the mouse."""
        self.more_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """So does a click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.open_wanted.emit()

    def _words(self) -> str:
        fields = self.view.fields
        parts = [mood_name(int(valence_of(int(fields["valence"])))), listed(said_with(fields))]
        parts.append(str(fields.get("note", "")))
        return " · ".join(part for part in parts if part)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the hairline above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._look.color("line"))


class EventLine(Told):
    """Something that happened to the circle, in one quiet line."""

    def __init__(self, look: Look, icon: str, sentence: str, when: str) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(8), look.px(10), 0, look.px(10))
        row.setSpacing(look.px(12))
        row.addWidget(Icon(look, icon, "ink3"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(look, sentence, "ui.second", "ink2", wrap=True), 1)
        row.addWidget(Label(look, when, "ui.small", "ink3"), 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{sentence} {when}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the hairline above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._look.color("line"))
