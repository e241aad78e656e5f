"""Going through the kit: a room with cards and goals, and what a tile offers."""

from datetime import date
from typing import cast

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.domain.coping import CopingCard, Goal
from app.usecases.coping_kit import keep_card, new_card
from app.usecases.small_goals import keep_goal, new_goal
from tests.ui.views.rooms import Rooms
from ui.views.kit.leaf import Leaf
from ui.views.kit.tiles import Tile
from ui.views.kit.view import KitView

TODAY = date(2026, 11, 22)


def kit(rooms: Rooms, target: object = "cards") -> KitView:
    room = cast("KitView", rooms.go("kit", target))
    rooms.settle()
    return room


def card(rooms: Rooms, title: str = "Walk", body: str = "To the corner.") -> CopingCard:
    made = new_card(title, body, now=rooms.moment, new_id=rooms.store.new_id)
    rooms.write(lambda tx: (1, keep_card(tx, made)))
    return made


def goal(rooms: Rooms, words: str = "Swim", step: str = "Find the towel") -> Goal:
    made = new_goal(words, step, now=rooms.moment, new_id=rooms.store.new_id)
    rooms.write(lambda tx: (1, keep_goal(tx, made)))
    return made


def choose(tile: Tile, text: str) -> None:
    """Take what the menu of a tile offers."""
    menu = tile.menu()
    action = next(one for one in menu.actions() if one.text() == text)
    action.trigger()
    menu.deleteLater()


def spoken(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name)


def leaf_of(room: KitView) -> Leaf | None:
    """The page that is filled in, if one is open."""
    return room.leaf
