"""The circle in the rail: there once this journal has a circle, with a dot while one is unread."""

from PySide6.QtCore import QObject

from app.domain.changes import Changes
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_unread
from app.vault.transaction import Transaction
from ui.circles.host import CircleHost
from ui.store import Store
from ui.widgets.rail import Rail

ROOM = "circle"


class CircleDoor(QObject):
    """Shows the item of the room, and the dot of something new.

    Whoever has no circle sees nothing of circles, until they go to the room to start one.

    Args:
        rail: has the item already.
        circles: reads what is unread.
        store: the journal.
    """

    def __init__(
        self, rail: Rail, circles: CircleHost, store: Store, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rail, self._circles, self._store = rail, circles, store
        store.opened.connect(self._look)
        store.changed.connect(self._changed)
        store.locked.connect(lambda: self._show(has_circle=False, is_new=False))
        self._show(has_circle=False, is_new=False)

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.circles and self._store.is_open:
            self._look()

    def _look(self, _: object = None) -> None:
        self._store.read(
            lambda tx: [one.id for one in tx.circles.all()], self._count, owner=self,
            replaces="circle-door",
        )  # fmt: skip

    def _count(self, circles: list[bytes]) -> None:
        self._show(has_circle=bool(circles), is_new=False if not circles else None)
        if not circles or not self._circles.is_available:
            return
        now = self._store.now()

        def unread(tx: Transaction, words: Wording) -> bool:
            return any(read_unread(tx, words, circle, now=now, count=1) for circle in circles)

        self._circles.read(
            unread, lambda is_new: self._show(has_circle=True, is_new=is_new), owner=self,
            replaces="circle-door-dot",
        )  # fmt: skip

    def _show(self, *, has_circle: bool, is_new: bool | None) -> None:
        item = self._rail.item(ROOM)
        item.setVisible(has_circle or item.isChecked())
        if is_new is not None and item.dot != is_new:
            self._rail.set_dot(ROOM, shown=is_new)
