"""A dot at Settings when a month has passed since the privacy check-up; nothing else reminds."""

from datetime import date

from PySide6.QtCore import QObject

from app.domain.changes import Changes
from app.domain.privacy import is_due
from app.usecases.privacy_check import last_privacy_check
from ui.context import Context
from ui.widgets.rail import Rail

_ROOM = "settings"


class CheckUpDue(QObject):
    """Shows and takes away the dot.

    Args:
        rail: has the item of the settings.
        context: what every screen is given.
    """

    def __init__(self, rail: Rail, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rail, self._context = rail, context
        context.store.opened.connect(self._look)
        context.store.changed.connect(self._changed)
        context.store.locked.connect(lambda: rail.set_dot(_ROOM, shown=False))

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.settings and self._context.store.is_open:
            self._look()

    def _look(self, _: object = None) -> None:
        self._context.store.read(last_privacy_check, self._show, owner=self, replaces="privacy-due")

    def _show(self, last: date | None) -> None:
        self._rail.set_dot(_ROOM, shown=is_due(last, self._context.today()))
