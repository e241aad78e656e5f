"""The night in the check-in popover: what was noted stays what it was."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from app.usecases.note_sleep import Sleep, note_sleep
from tests.ui.views.check_in.test_popover import opened
from tests.ui.views.rooms import Rooms


@pytest.mark.parametrize("early", [True, False, None])
def test_to_look_at_a_night_changes_nothing_of_it(rooms: Rooms, *, early: bool | None) -> None:
    """Also what was answered with no stays an answer; nothing is said to be noted."""
    noted = Sleep(datetime(2026, 11, 21, 22, 10, 7, tzinfo=UTC), quality=4, wakings=0, early=early)

    rooms.write(
        lambda tx: note_sleep(
            tx, rooms.context.today(), noted, zone=rooms.zone, now=rooms.moment,
            new_id=rooms.store.new_id,
        )
    )  # fmt: skip
    before = rooms.read(lambda tx: tx.nights.on_day(rooms.context.today()))
    made = opened(rooms)
    made.unfold(made.sleep)
    rooms.rest()
    rooms.press(Qt.Key.Key_Escape)
    rooms.rest()
    assert rooms.said() == ""
    assert rooms.read(lambda tx: tx.nights.on_day(rooms.context.today())) == before
