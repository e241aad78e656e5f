"""Bars with a value: the strength of a passphrase, and true progress."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.widgets.paint import box, leading, visual
from ui.widgets.text import TextBlock

STEPS = 4
_BAR = 6
_GAP = 8
_TONES: tuple[ColorKey, ...] = ("control", "danger", "lamp", "accent", "accent")


class StrengthMeter(QProgressBar):
    """Four steps and a sentence below them; the sentence is also the spoken value."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sentence = ""
        self.setRange(0, STEPS)
        self.setValue(0)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def set_strength(self, step: int, sentence: str) -> None:
        """Show 0 to 4 filled steps and say what that means."""
        self._sentence = sentence
        self.setFormat(sentence.replace("%", "%%"))
        self.setValue(min(max(step, 0), STEPS))
        self.setAccessibleDescription(sentence)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The sentence, as the value that is spoken."""
        return self._sentence

    def sizeHint(self) -> QSize:
        """The bar and room for two lines, so that nothing jumps while typing."""
        return QSize(self._look.px(260), self.heightForWidth(self._look.px(260)))

    def minimumSizeHint(self) -> QSize:
        """Narrow, with at least one line."""
        line = self._look.line_height("ui.small")
        return QSize(self._look.px(160), self._look.px(_BAR + _GAP) + line)

    def hasHeightForWidth(self) -> bool:
        """The sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height with the sentence wrapped at `width`."""
        lines = self._block().height(width)
        lines = max(lines, 2 * self._look.line_height("ui.small"))
        return self._look.px(_BAR + _GAP) + lines

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the four steps and the sentence."""
        painter = QPainter(self)
        look = self._look
        gap, bar, filled = look.px(4), look.px(_BAR), self.value()
        width = (self.width() - (STEPS - 1) * gap) / STEPS
        for step in range(STEPS):
            rect = QRectF(step * (width + gap), 0, width, bar)
            place = visual(self, rect.toRect())
            on = step < filled
            fill = look.color(_TONES[filled] if on else "sunken")
            border = look.color("control") if look.contrast or not on else None
            box(painter, QRectF(place), bar / 2, fill, border, 1.0)
        below = QRectF(self.rect()).adjusted(0, look.px(_BAR + _GAP), 0, 0)
        self._block().draw(painter, below, look.color("ink2"))

    def _block(self) -> TextBlock:
        font, line = self._look.font("ui.small"), self._look.line_height("ui.small")
        return TextBlock(self._sentence, font, line, leading(self))


class ProgressLine(QProgressBar):
    """A thin bar with a true count; its words are spoken and written by the caller."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(self._look.px(200), self._look.px(_BAR))

    def minimumSizeHint(self) -> QSize:
        """A thin line."""
        return QSize(self._look.px(60), self._look.px(_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the trough and what is done of it."""
        painter = QPainter(self)
        look = self._look
        span = max(1, self.maximum() - self.minimum())
        share = (self.value() - self.minimum()) / span
        edge = look.color("control") if look.contrast else None
        half = self.height() / 2
        box(painter, QRectF(self.rect()), half, look.color("sunken"), edge, 1.0)
        done = self.rect()
        done.setWidth(max(self.height(), round(self.width() * share)) if share > 0 else 0)
        box(painter, QRectF(visual(self, done)), half, look.color("accent"))
