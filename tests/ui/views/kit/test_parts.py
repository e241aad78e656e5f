"""Every part of the kit by key and ear, and what stays when it is locked."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.usecases.coping_kit import use_card
from tests.ui.views.house import nameless
from tests.ui.views.kit.walking import card, goal, kit, leaf_of
from tests.ui.views.rooms import Rooms
from ui.views.goto import open_goto
from ui.views.kit.choosing import open_templates
from ui.views.kit.use import UseCard
from ui.views.kit.view import PARTS, KitView
from ui.widgets.numbers import NumberRow

# --- numbers


@pytest.fixture
def row(rooms: Rooms) -> NumberRow:
    made = NumberRow(rooms.look, "How much?", [str(number) for number in range(11)])
    made.setParent(rooms.window)
    made.show()
    made.choice(0).setFocus()
    return made


def test_numbers_are_chosen_and_taken_away_by_key(rooms: Rooms, row: NumberRow) -> None:
    chosen: list[object] = []
    row.chosen.connect(chosen.append)
    for key, value in (
        (Qt.Key.Key_7, 7), (Qt.Key.Key_Right, 8), (Qt.Key.Key_Left, 7), (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 10), (Qt.Key.Key_Right, 10), (Qt.Key.Key_Backspace, None),
    ):  # fmt: skip
        rooms.press(key)
        assert row.value() == value
    assert chosen == [7, 8, 7, 0, 10, None]


def test_a_second_press_takes_the_choice_away(row: NumberRow) -> None:
    row.choice(4).click()
    row.choice(4).click()
    assert row.value() is None
    row.choice(4).click()
    assert row.value() == 4


def test_one_choice_of_a_row_is_reached_by_tab(row: NumberRow) -> None:
    row.set_value(6)
    stops = [at for at in range(11)
             if row.choice(at).focusPolicy() & Qt.FocusPolicy.TabFocus]  # fmt: skip
    assert stops == [6]


# --- every part


@pytest.mark.parametrize("part", PARTS)
def test_every_part_has_names(rooms: Rooms, part: str) -> None:
    card(rooms)
    goal(rooms)
    kit(rooms, part)
    assert nameless(rooms.window) == []


@pytest.mark.parametrize("make", ["card", "goal", "template", "use", "starters", "choose"])
def test_every_page_has_names(rooms: Rooms, make: str) -> None:
    made = card(rooms)
    room = kit(rooms)
    acts: dict[str, Callable[[], object]] = {
        "card": room.cards.new.click,
        "goal": room.goals.new.click,
        "template": room.writing.new.click,
        "use": lambda: room.use(made),
        "starters": room.cards.open_starters,
        "choose": lambda: open_templates(rooms.context),
    }
    acts[make]()
    rooms.settle()
    if isinstance(room.leaf, UseCard):
        room.leaf.go_on()
        room.leaf.go_on()
    assert nameless(rooms.window) == []


def test_locking_drops_every_word(rooms: Rooms) -> None:
    card(rooms, "Secret walk")
    goal(rooms, "Secret swim")
    room = kit(rooms)
    room.clear()
    QApplication.sendPostedEvents(None, 52)
    texts = [child.text() for child in room.findChildren(QWidget) if hasattr(child, "text")]
    assert not any("Secret" in str(text) for text in texts)


def test_uses_do_not_show_on_another_card(rooms: Rooms) -> None:
    first, second = card(rooms, "One"), card(rooms, "Two")
    rooms.write(
        lambda tx: use_card(tx, first.id, at=rooms.moment, zone=rooms.zone,
                            new_id=rooms.store.new_id, helped=1)
    )  # fmt: skip
    room = kit(rooms)
    uses = {tile.record.card.id: tile.record.uses for tile in room.cards.tiles}
    assert uses == {first.id: 1, second.id: 0}


def test_a_card_is_found_by_its_name_from_anywhere(rooms: Rooms) -> None:
    made = card(rooms, "Ring Marta")
    overlay = open_goto(rooms.context)
    assert overlay is not None
    overlay.field.setText("mart")
    rooms.rest()
    rows = [overlay.list.rows.row(at) for at in range(overlay.list.rows.rowCount())]
    assert [row.title for row in rows][:2] == ["My kit", "Ring Marta"]
    rooms.press(Qt.Key.Key_Return)
    rooms.rest()
    leaf = leaf_of(cast("KitView", rooms.window.room("kit")))
    assert isinstance(leaf, UseCard)
    assert leaf.card.id == made.id
