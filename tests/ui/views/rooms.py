"""The house with the two rooms that are written in."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.entry import Entry
from tests.ui.views.house import House
from ui.views.editing.drafts import Pace
from ui.views.journal import JournalView
from ui.views.today import TodayView

QUICK = Pace(pause=20, longest=200, retry=60)
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Rooms(House):
    """A house whose Today and Journal are the real ones."""

    pace = QUICK

    def _add_rooms(self) -> None:
        super()._add_rooms()
        self.window.add_room("today", lambda: TodayView(self.context, pace=self.pace))
        self.window.add_room("journal", lambda: JournalView(self.context, pace=self.pace))

    @property
    def today(self) -> TodayView:
        return cast("TodayView", self.window.room("today"))

    @property
    def journal(self) -> JournalView:
        return cast("JournalView", self.window.room("journal"))

    def go_journal(self, target: object = None) -> JournalView:
        """Go to the journal and wait until its list and its first entry are here."""
        room = cast("JournalView", self.go("journal", target))
        self.rest()
        return room

    def rest(self) -> None:
        """Wait until nothing settles any more: lists, searches, drafts."""
        for _ in range(3):
            self._live(70)
            self.settle()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the focus"
        QTest.keyClick(target, key, held)

    def type(self, text: str) -> None:
        """Type where the focus is, any script."""
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the focus"
        for char in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, char))

    def every_entry(self) -> list[Entry]:
        """All entries, newest first."""
        return self.read(lambda tx: [tx.entries.get(row.id) for row in tx.timeline.newest(1000)])

    def bodies(self) -> list[str]:
        return [entry.content.body for entry in self.every_entry()]

    def get(self, entry_id: UUID) -> Entry:
        return self.read(lambda tx: tx.entries.get(entry_id))

    def headings(self) -> list[str]:
        """What the list shows, from the top."""
        model = self.journal.pane.model
        rows = [model.known(number) for number in range(model.rowCount())]
        return [row.heading if row else "" for row in rows]


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def png(width: int = 60, height: int = 40, color: str = "#3a7a5a") -> bytes:
    """A picture file."""
    out = BytesIO()
    Image.new("RGB", (width, height), color).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def rooms(qapp: QApplication, tmp_path: Path) -> Iterator[Rooms]:
    """An open house with both rooms; Today is shown."""
    made = Rooms(qapp, tmp_path)
    made.open()
    made.window.activateWindow()
    made.until(made.window.isActiveWindow)
    yield made
    made.close()
