"""The house with the room of the next session, and the rooms that add to it."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.views.rooms import Rooms
from ui.views.session.view import SessionView


class SessionHouse(Rooms):
    """A house with that room too."""

    def _add_rooms(self) -> None:
        super()._add_rooms()
        self.window.add_room("session", lambda: SessionView(self.context))

    def go_session(self, target: object = None) -> SessionView:
        """Go there and wait until it shows the plan."""
        return cast("SessionView", self.go("session", target))

    def topics(self) -> list[str]:
        """The list as it is kept."""
        return [item.words for item in self.read(lambda tx: tx.topics.open())]


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[SessionHouse]:
    """An open house."""
    made = SessionHouse(qapp, tmp_path)
    made.open()
    yield made
    made.close()
