"""Small signs beside posts: what is new, a mood, what is odd about a name."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.mood import Valence
from ui.text import context_name, feeling_name, number
from ui.theme.look import Look
from ui.views.parts import Group
from ui.widgets.labels import Icon, Label
from ui.widgets.mood import mood_name, paint_mood_tile

_DOT, _TILE = 8, 20


class LampDot(QWidget):
    """A new thing: one dot of light, never a number."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("New"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def spoken_role(self) -> QAccessible.Role:
        """A picture."""
        return QAccessible.Role.Graphic

    def sizeHint(self) -> QSize:
        """Small."""
        return QSize(self._look.px(_DOT), self._look.px(_DOT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("lamp"))
        painter.drawEllipse(QRectF(self.rect()))


class MoodTile(QWidget):
    """A mood as a small tile beside its words."""

    def __init__(self, look: Look, valence: Valence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._valence = look, valence
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square as high as a line."""
        return QSize(self._look.px(_TILE), self._look.px(_TILE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the tile."""
        paint_mood_tile(QPainter(self), QRectF(self.rect()), self._look, int(self._valence))


class MoodLine(Group):
    """A mood in one line: tile, word, feelings."""

    def __init__(self, look: Look, valence: Valence, more: Sequence[str] = ()) -> None:
        super().__init__(look, gap=8, flow="across")
        words = mood_name(int(valence))
        if more:
            words = f"{words} · {', '.join(more)}"
        self.add(MoodTile(look, valence))
        self.label = Label(look, words, "ui.second", "ink2")
        self.body.addWidget(self.label, 1)


def flag_line(look: Look, sentence: str) -> QWidget:
    """Return a line that says what is odd about a name."""
    line = Group(look, gap=6, flow="across")
    line.body.addWidget(Icon(look, "triangle-alert", "lamp", size=16), 0, Qt.AlignmentFlag.AlignTop)
    line.body.addWidget(Label(look, sentence, "ui.small", "ink2", wrap=True), 1)
    return line


def said_with(mood: Mapping[str, Any]) -> list[str]:
    """Return the energy, the feelings and what it was about, of a mood as it travels."""
    energy = mood.get("energy")
    words = QCoreApplication.translate("CheckIn", "energy %1")
    strength = [] if energy is None else [words.replace("%1", number(int(energy)))]
    feelings = [feeling_name(code) for code in mood.get("labels", ()) if isinstance(code, str)]
    about = [context_name(code) for code in mood.get("contexts", ()) if isinstance(code, str)]
    return [*strength, *feelings, *about]
