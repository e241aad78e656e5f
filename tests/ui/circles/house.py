"""A window with the room of an invented circle, over a real vault and without a relay."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.changes import Changes
from app.settings import CIRCLE_LIVE
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction
from sync.client.engine.circles import Circles
from tests.ui.circles.invented import Invented
from tests.ui.views.house import House
from ui.circles.host import CircleHost
from ui.context import Context
from ui.counting import Counting
from ui.theme.look import LookChoice
from ui.views.circle.view import CircleView

Fill = Callable[[Invented], object]


class CircleHouse(House):
    """A house with a circle in it."""

    def __init__(self, app: QApplication, folder: Path, choice: LookChoice | None = None) -> None:
        super().__init__(app, folder, choice)
        self.host = CircleHost(self.store, self.preferences, Circles)
        self.context = Context(
            self.store, self.look, self.preferences, self.window, lambda: self.zone, self.host
        )
        rail = self.window.rail
        rail.add_item("circle", "users-round", "Circle")
        self.counting = Counting(self.context, self.window)
        self.window.add_room("circle", self._room)

    def _room(self) -> CircleView:
        view = CircleView(self.context)
        view.fronted.connect(self.counting.look)
        return view

    def fill(self, fill: Fill, names: tuple[str, ...] = ()) -> CircleView:
        """Invent a circle, and go there."""
        self.preferences.set(CIRCLE_LIVE, False)
        self.settle()

        def work(tx: Transaction, words: Wording) -> tuple[int, Changes]:
            invented = Invented(tx, words, self.moment)
            if names:
                invented.names = names
            invented.found()
            fill(invented)
            return 0, Changes(circles=True)

        done: list[object] = []
        self.host.keep(work, done.append)
        self.until(lambda: done or self.failures, timeout=60)
        assert not self.failures, self.failures
        room = self.go("circle")
        assert isinstance(room, CircleView)
        self.until(lambda: room.head.name.text() != "")
        for _ in range(3):
            self.settle()
        return room

    def close(self) -> None:
        """Close everything."""
        self.host.end()
        super().close()


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[CircleHouse]:
    """An open one, still without a circle."""
    made = CircleHouse(qapp, tmp_path)
    made.open()
    yield made
    made.close()
