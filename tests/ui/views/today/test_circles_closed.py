"""Today says when circles open again, while the person's own limits keep them closed."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.boundaries.hours import EVERY_DAY, Hours, windows_of
from app.domain.boundaries.policy import Policy
from app.domain.changes import Changes
from app.domain.circles.circle import CircleState
from app.usecases.boundaries.change_policy import change_policy
from app.vault.transaction import Transaction
from tests.making_circles import a_circle
from tests.ui.views.house import OtherRoom
from tests.ui.views.rooms import Rooms


def join(rooms: Rooms, state: CircleState = CircleState.MEMBER) -> None:
    """Be in a circle."""

    def work(tx: Transaction) -> Changes:
        tx.circles.add(a_circle(state))
        return Changes(circles=True)

    rooms.write(work)
    rooms.rest()


def limit(rooms: Rooms, policy: Policy) -> None:
    """Want other limits."""
    now, zone = rooms.moment, rooms.zone
    rooms.write(lambda tx: change_policy(tx, policy, now=now, zone=zone))
    rooms.rest()


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (Hours(EVERY_DAY, 22 * 60, 23 * 60), "Opens at 22:00."),
        (Hours(EVERY_DAY, 17 * 60, 21 * 60), "Opens tomorrow at 17:00."),
        (Hours(frozenset({2}), 17 * 60, 21 * 60), "Opens on Wednesday, 25 November at 17:00."),
    ],
)
def test_it_says_when_they_open(rooms: Rooms, hours: Hours, said: str) -> None:
    join(rooms)
    limit(rooms, Policy(windows=windows_of((hours,))))
    assert rooms.today.circles.isVisible()
    assert rooms.today.circles.opens.text() == said
    limits = OtherRoom()
    rooms.window.add_room("boundaries", lambda: limits)
    rooms.today.circles.limits.setFocus()
    QTest.keyClick(rooms.today.circles.limits, Qt.Key.Key_Space)
    rooms.rest()
    assert limits.targets == [None], "the way to one's limits"


def test_what_never_opens_says_so(rooms: Rooms) -> None:
    join(rooms)
    limit(rooms, Policy(day_minutes=0))
    assert rooms.today.circles.opens.text() == "Closed until you change your limits."


def test_open_circles_and_none_take_no_room(rooms: Rooms) -> None:
    assert rooms.today.circles.isHidden()
    limit(rooms, Policy(windows=()))
    assert rooms.today.circles.isHidden(), "without a circle nothing is closed"
    join(rooms)
    assert rooms.today.circles.isVisible()


def test_a_circle_that_is_over_is_not_spoken_of(rooms: Rooms) -> None:
    join(rooms, CircleState.LEFT)
    limit(rooms, Policy(windows=()))
    assert rooms.today.circles.isHidden()


def test_it_goes_by_itself_when_they_open(rooms: Rooms) -> None:
    join(rooms)
    limit(rooms, Policy(windows=windows_of((Hours(EVERY_DAY, 22 * 60, 23 * 60),))))
    rooms.moment += timedelta(hours=1)
    rooms.today._minute.timeout.emit()
    rooms.rest()
    assert rooms.today.circles.isHidden()
    rooms.moment += timedelta(hours=1)
    rooms.today._minute.timeout.emit()
    rooms.rest()
    assert rooms.today.circles.isVisible()
    rooms.today.clear()
    assert rooms.today.circles.isHidden()
