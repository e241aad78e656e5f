"""The kit with long words and large text: nothing is cut, everything can be hit."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from app.settings import IS_HELPING
from tests.ui.shell.test_every_room_fits import LEAST, MINIMUM, USUAL, cut_labels, long_words
from tests.ui.views.kit.walking import card, goal, kit
from tests.ui.views.rooms import Rooms
from ui.theme.look import LookChoice
from ui.theme.style import HANG_PROPERTY
from ui.views.kit.use import UseCard
from ui.views.kit.view import PARTS, KitView

__all__ = ["long_words"]

LONG = "Something with a name that goes on for longer than any line of the column can hold " * 2


def check(rooms: Rooms, room: QWidget) -> None:
    """Nothing that wraps is cut, no button is small or narrower than its words."""
    rooms.rest()
    assert not cut_labels(room)
    for button in room.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        name = button.text() or button.accessibleName()
        assert min(button.width(), button.height()) >= LEAST, name
        if isinstance(button, QPushButton) and button.minimumSizeHint().width():
            # Of a plain button at the edge of its column only the padding is cut.
            hang = int(button.property(HANG_PROPERTY) or 0)
            assert button.width() + hang >= button.minimumSizeHint().width(), name
        place = button.mapTo(room, button.rect().topLeft()).x()
        assert place >= -LEAST, name
        assert place + button.width() <= room.width() + LEAST, name


def pages(room: KitView) -> list[Callable[[], object]]:
    """Ways to every page that is filled in."""
    record = room.cards._records[0]

    def after() -> None:
        room.use(record.card)
        assert isinstance(room.leaf, UseCard)
        room.leaf.go_on()
        room.leaf.go_on()

    return [
        room.cards.new.click, room.goals.new.click, room.writing.new.click,
        lambda: room.use(record.card), after,
    ]  # fmt: skip


@pytest.mark.parametrize(("size", "scale"), [(MINIMUM, 1.0), (USUAL, 2.0)])
@pytest.mark.usefixtures("long_words")
def test_every_part_and_page_of_the_kit_fits(
    rooms: Rooms, size: tuple[int, int], scale: float
) -> None:
    rooms.look.set_choice(LookChoice(theme="paper", reduced_motion=True, text_scale=scale))
    rooms.window.resize(*size)
    card(rooms, LONG[:110], LONG * 3)
    goal(rooms, LONG, LONG)
    rooms.preferences.set(IS_HELPING, True)
    rooms.settle()
    check(rooms, rooms.today)
    for part in PARTS:
        room = kit(rooms, part)
        if part == "writing":
            room.writing.packs[3].toggle()
        check(rooms, room)
    for way in pages(room):
        way()
        check(rooms, room)
