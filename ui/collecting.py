"""Garbage that goes round in circles is looked for on the GUI thread alone.

The interpreter looks for it on whichever thread makes the next object. What it finds may be a
widget that nobody shows any more; destroyed on the thread of the vault or of a circle, it takes the
whole program with it, or leaves it standing still.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

_EVERY_MS: Final = 2_000


class Collector(QObject):
    """Looks for garbage now and then, on the thread that made it; none else does so meanwhile."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look through what is as old as the interpreter would look through by now."""
        if not gc.get_threshold()[0]:
            return  # somebody wants none
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        old = [age for age, (made, most) in enumerate(counted) if made > most]
        if old:
            gc.collect(max(old))
