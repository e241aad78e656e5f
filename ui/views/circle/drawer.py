"""What stands beside the feed, in a drawer where there is no room beside it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.views.circle.side import CircleSide
from ui.views.parts import RINGS
from ui.widgets.overlay import Overlay

_WIDTH, _HEIGHT = 420, 720
_ANY = 16_777_215  # Qt's own word for no limit


def moved(widget: QWidget, move: Callable[[], object]) -> None:
    """Move a widget elsewhere with its fonts: Qt gives what has a new parent those of before."""
    fonts = [(one, one.font()) for one in [widget, *widget.findChildren(QWidget)]]
    move()
    for one, font in fonts:
        one.setFont(font)


class SideDrawer(Overlay):
    """Holds what stands beside a circle as long as it is open, and gives it back then.

    Args:
        side: what it shows. back: puts it where it was.
    """

    rings = RINGS

    def __init__(self, context: Context, side: CircleSide, back: Callable[[], object]) -> None:
        title = QCoreApplication.translate("SideDrawer", "This circle")
        super().__init__(context.look, title, width=_WIDTH, height=_HEIGHT)
        side.setMinimumWidth(0)
        side.setMaximumWidth(_ANY)
        side.stand_in_drawer(drawer=True)
        self.body.addWidget(side, 1)
        side.show()
        self.finished.connect(lambda _: back())
