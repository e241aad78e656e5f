"""Says that something readable was deleted, which an export left that was cut off."""

from pathlib import Path

from PySide6.QtCore import QObject

from ui.store import Store
from ui.window import MainWindow


class SweptExports(QObject):
    """Tells in the strip at the foot what was swept after a journal was opened.

    Args:
        store: looks for it.
        window: says it.
    """

    def __init__(self, store: Store, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        store.swept.connect(self._tell)

    def _tell(self, parts: list[Path]) -> None:
        if not parts:
            return
        text = self.tr("An export was cut off. What it left in clear was deleted: %1")
        # One path is enough to know which export it was.
        self._window.say(text.replace("%1", str(parts[0])))
