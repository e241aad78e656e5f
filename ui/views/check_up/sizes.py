"""What takes how much room: a calm bar, and a sentence for each kind."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.sizes import size_text
from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.views.parts import Group
from ui.widgets.labels import Label
from ui.widgets.paint import box, visual

_HEIGHT = 12
_GAP = 2
_LEAST = 3
_MARK = 10

#: Which kinds are drawn alike: words, pictures and files, what goes with them, free room.
_TONES: dict[str, ColorKey] = {
    "text": "accent", "versions": "accent",
    "photos": "lamp", "videos": "lamp", "files": "lamp",
    "small_pictures": "ink3", "index": "ink3", "circles": "ink3", "rest": "ink3",
    "free": "sunken",
}  # fmt: skip


def kind_text(kind: str) -> str:
    """Return a kind of room in words."""
    say = QCoreApplication.translate
    return {
        "text": say("CheckUp", "Entries"),
        "versions": say("CheckUp", "Earlier versions"),
        "photos": say("CheckUp", "Photos"),
        "videos": say("CheckUp", "Videos"),
        "files": say("CheckUp", "Other files"),
        "small_pictures": say("CheckUp", "Small pictures for lists"),
        "index": say("CheckUp", "Search index"),
        "circles": say("CheckUp", "Circles"),
        "rest": say("CheckUp", "Dates, order and the rest"),
        "free": say("CheckUp", "Free, from what was deleted"),
    }[kind]


class SizeBar(QWidget):
    """The kinds side by side, each as wide as its share; the sentences below say the same."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sizes: dict[str, int] = {}
        self.setAccessibleName(QCoreApplication.translate("CheckUp", "What takes room"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_sizes(self, sizes: dict[str, int]) -> None:
        """Draw these bytes by kind."""
        self._sizes = {kind: size for kind, size in sizes.items() if size}
        said = [f"{kind_text(kind)}: {size_text(size)}" for kind, size in self._sizes.items()]
        self.setAccessibleDescription(". ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """A thin bar."""
        return QSize(self._look.px(240), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A thin bar."""
        return QSize(self._look.px(80), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw one box a kind; the smallest are still to be seen."""
        painter = QPainter(self)
        whole = sum(self._sizes.values())
        if not whole:
            return
        gap, least = self._look.px(_GAP), self._look.px(_LEAST)
        room = self.width() - gap * (len(self._sizes) - 1) - least * len(self._sizes)
        at = 0.0
        for kind, size in self._sizes.items():
            wide = least + max(0, room) * size / whole
            place = QRect(round(at), 0, max(1, round(wide)), self.height())
            _draw(painter, self._look, kind, QRectF(visual(self, place)))
            at += wide + gap


class _Mark(QWidget):
    """How a kind is drawn in the bar, beside its sentence."""

    def __init__(self, look: Look, kind: str) -> None:
        super().__init__()
        self._look, self._kind = look, kind
        look.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        self.setFixedSize(self._look.px(_MARK), self._look.px(_MARK))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box."""
        _draw(QPainter(self), self._look, self._kind, QRectF(self.rect()))


def _draw(painter: QPainter, look: Look, kind: str, place: QRectF) -> None:
    tone = _TONES[kind]
    edge = look.color("control") if look.contrast or tone == "sunken" else None
    box(painter, place, look.px(2), look.color(tone), edge, 1.0)


class Sizes(Group):
    """The bar and its sentences; shows nothing until it was given sizes."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=10)
        self.bar = SizeBar(look)
        self._lines = Group(look, gap=4)
        self.add(self.bar, self._lines)
        self.hide()

    def show_sizes(self, sizes: dict[str, int]) -> None:
        """Show bytes by kind; kinds without any are left out."""
        self.bar.set_sizes(sizes)
        self._lines.empty()
        for kind, size in sizes.items():
            if size:
                line = Group(self._look, gap=10, flow="across")
                line.add(_Mark(self._look, kind))
                line.body.addWidget(Label(self._look, kind_text(kind), wrap=True), 1)
                line.add(Label(self._look, size_text(size), "ui.second", "ink2"))
                self._lines.add(line)
        self.show()

    def said(self) -> list[str]:
        """Return the words of each line."""
        return [label.text() for label in self._lines.findChildren(Label)]
