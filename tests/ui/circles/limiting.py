"""A house whose circle has limits, and a clock that only these tests move."""

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.boundaries.policy import Policy
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.boundaries.count_usage import count_usage
from app.usecases.boundaries.set_lock import set_lock
from app.usecases.boundaries.standing import Standing, standing
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.seen import composer_of, key
from ui.views.circle.composer import Composer
from ui.views.circle.view import CircleView


def limit(house: CircleHouse, **fields: Any) -> None:
    """Set limits; what was not limited is stricter then, and holds at once."""
    policy = Policy(**fields)
    house.write(lambda tx: change_policy(tx, policy, now=house.moment, zone=house.zone))


def lock(house: CircleHouse, length: timedelta) -> None:
    """Lock circles for a while."""
    house.write(
        lambda tx: set_lock(
            tx, length, "to finish the thesis", closes=True, now=house.moment, zone=house.zone
        )
    )


def use(house: CircleHouse, minutes: float) -> None:
    """Count time as if somebody had been there up to now."""
    house.write(
        lambda tx: count_usage(tx, timedelta(minutes=minutes), now=house.moment, zone=house.zone)
    )


def stands(house: CircleHouse) -> Standing:
    """How it stands, as the journal has it."""
    return house.read(lambda tx: standing(tx, now=house.moment, zone=house.zone))


def counted(house: CircleHouse) -> float:
    """How many seconds of the day are kept."""
    return stands(house).usage.used.total_seconds()


def pass_time(house: CircleHouse, seconds: float) -> None:
    """Let time pass, without any timer's turn."""
    house.moment += timedelta(seconds=seconds)


def at(house: CircleHouse, moment: datetime) -> None:
    """Let it be another moment."""
    house.moment = moment


def ring(house: CircleHouse, room: CircleView) -> None:
    """Let the timer of the room ring, as it does by itself at its time."""
    assert room.closing.timer.isActive()
    room.closing.timer.stop()
    room.closing.timer.timeout.emit()
    house.settle()


def touch(room: QWidget) -> None:
    """Press a key that does nothing."""
    QTest.keyClick(room, Qt.Key.Key_Shift)


def told(room: CircleView) -> str:
    """What the page in a closed circle's place says."""
    page = room.closing.page
    return f"{page.told.text()} {page.opens.text()}"


def writing(house: CircleHouse, room: CircleView, to: str = "Post 2") -> Composer:
    """Begin an answer, with the caret in its words."""
    room.feed.answer(key(room, to))
    house.settle()
    composer = composer_of(room)
    composer.field.setFocus()
    QTest.keyClicks(composer.field, "I was just about to")
    return composer


def closed(house: CircleHouse, room: CircleView) -> None:
    """Use up the day."""
    limit(house, day_minutes=30)
    use(house, 30)
    house.until(room.closing.page.isVisible)
