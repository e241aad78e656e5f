"""Coping cards: chosen from suggestions, written, used, put away; nothing typed is lost."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.prompts import starters
from app.usecases.coping_kit import keep_card, new_card
from tests.ui.views.kit.walking import card, choose, kit, leaf_of
from tests.ui.views.rooms import CTRL, Rooms, focused
from ui.theme.look import LookChoice
from ui.views.kit.breathing import Breath
from ui.views.kit.forms import CardForm
from ui.views.kit.starters import StartersOverlay
from ui.views.kit.use import AFTER, BEFORE, CARD, UseCard

# --- cards


def test_the_empty_kit_says_what_will_stand_here(rooms: Rooms) -> None:
    room = kit(rooms)
    assert room.cards.tiles == []
    assert room.cards.intro.text().startswith("Your cards will stand here")
    assert room.cards.pick.isVisible()


def test_suggestions_are_put_in_only_when_they_are_chosen(rooms: Rooms) -> None:
    room = kit(rooms)
    room.cards.pick.click()
    overlay = cast("StartersOverlay", rooms.overlay())
    assert not overlay.take.isEnabled()
    assert not any(box.isChecked() for box, _ in overlay.boxes)
    for at in (0, 3):
        overlay.boxes[at][0].click()
    overlay.take.click()
    rooms.settle()
    known = starters()
    assert [tile.record.card.title for tile in room.cards.tiles] == [
        known[0].title, known[3].title,
    ]  # fmt: skip
    assert rooms.said() == "2 cards are in your kit."
    rooms.act()
    assert room.cards.tiles == []


def test_a_card_is_written_by_keyboard_alone(rooms: Rooms) -> None:
    room = kit(rooms)
    room.cards.new.setFocus()
    rooms.press(Qt.Key.Key_Space)
    rooms.settle()
    assert isinstance(room.leaf, CardForm)
    assert focused() is room.leaf.title
    rooms.type("Marta anrufen")
    rooms.press(Qt.Key.Key_Return)
    assert focused() is room.leaf.words
    rooms.type("She said so herself.")
    rooms.press(Qt.Key.Key_Return, CTRL)
    rooms.settle()
    assert leaf_of(room) is None
    kept = rooms.read(lambda tx: tx.cards.all())[0]
    assert (kept.title, kept.body) == ("Marta anrufen", "She said so herself.")
    assert [tile.record.card.title for tile in room.cards.tiles] == ["Marta anrufen"]


def test_a_form_without_words_says_so_and_is_forgotten_on_the_way_back(rooms: Rooms) -> None:
    room = kit(rooms)
    room.cards.new.click()
    leaf = cast("CardForm", room.leaf)
    leaf.finish()
    rooms.settle()
    assert room.leaf is leaf
    assert leaf._told.text() == "There is nothing to keep yet. Write a few words first."
    assert leaf.trouble is None
    leaf.go_back()
    rooms.settle()
    assert leaf_of(room) is None
    assert rooms.read(lambda tx: tx.cards.all()) == []


def test_leaving_in_a_hurry_keeps_what_was_typed(rooms: Rooms) -> None:
    room = kit(rooms)
    room.cards.new.click()
    cast("CardForm", room.leaf).title.setText("Half a card")
    rooms.window.flush()
    states = [room.unsaved]  # not on the disk yet
    rooms.settle()
    assert [*states, room.unsaved] == [True, False]
    cast("CardForm", room.leaf).title.setText("A whole card")
    rooms.window.flush()
    rooms.window.clear()
    rooms.settle()
    assert [one.title for one in rooms.read(lambda tx: tx.cards.all())] == ["A whole card"]


def test_a_card_is_changed_moved_put_away_and_deleted_with_undo(rooms: Rooms) -> None:
    for title in ("Walk", "Tea", "Call"):
        card(rooms, title)
    room = kit(rooms)

    def titles() -> list[str]:
        rooms.settle()
        return [tile.record.card.title for tile in room.cards.tiles]

    choose(room.cards.tiles[2], "Move up")
    assert titles() == ["Walk", "Call", "Tea"]
    choose(room.cards.tiles[0], "Put away")
    assert titles() == ["Call", "Tea"]
    assert room.cards.away.isVisible()
    rooms.act()
    assert titles() == ["Walk", "Call", "Tea"]
    choose(room.cards.tiles[1], "Delete")
    assert titles() == ["Walk", "Tea"]
    rooms.act()
    assert titles() == ["Walk", "Call", "Tea"]
    choose(room.cards.tiles[0], "Change")
    rooms.settle()
    form = cast("CardForm", room.leaf)
    assert not form.unsaved
    form.words.setText("Two corners")
    form.go_back()
    assert titles() == ["Walk", "Call", "Tea"]
    assert rooms.read(lambda tx: tx.cards.all())[0].body == "Two corners"


def test_groups_show_when_there_are_two_of_them(rooms: Rooms) -> None:
    for starter in starters()[:3]:
        made = new_card(starter.title, now=rooms.moment, new_id=rooms.store.new_id,
                        kind=starter.kind)  # fmt: skip
        rooms.write(lambda tx, made=made: (1, keep_card(tx, made)))  # type: ignore[misc]
    room = kit(rooms)
    assert room.cards._chips.isVisible()
    room.cards._choose_kind("ground")
    assert {tile.record.card.kind for tile in room.cards.tiles} == {"ground"}


# --- using a card


def test_a_card_is_used_by_keyboard_and_noted(rooms: Rooms) -> None:
    made = card(rooms)
    room = kit(rooms)
    room.cards.tiles[0].use.click()
    leaf = cast("UseCard", room.leaf)
    assert leaf.step == BEFORE
    assert focused() is leaf.before.row.choice(0)
    rooms.press(Qt.Key.Key_8)
    assert leaf.before.row.value() == 8
    rooms.press(Qt.Key.Key_Return, CTRL)
    assert leaf.step == CARD
    rooms.press(Qt.Key.Key_Return, CTRL)
    assert leaf.step == AFTER
    rooms.press(Qt.Key.Key_1)
    rooms.press(Qt.Key.Key_0)
    assert leaf.after.row.value() == 10
    rooms.press(Qt.Key.Key_5)
    leaf.helped.choice(3).click()
    leaf.note.setText("It rained.")
    leaf.finish()
    rooms.settle()
    use = rooms.read(lambda tx: tx.cards.uses(made.id))[0]
    assert (use.before, use.after, use.helped, use.note) == (8, 5, 3, "It rained.")
    assert leaf_of(room) is None
    texts = " ".join(label.text() for label in room.cards.tiles[0].words.findChildren(QWidget)
                     if hasattr(label, "text"))  # fmt: skip
    assert "last on Sunday, 22 November" in texts
    assert "Did it help: Quite a lot (1)." in texts
    assert "8 before, 5 after" in texts
    rooms.act()
    assert rooms.read(lambda tx: tx.cards.uses()) == []


def test_everything_about_a_use_can_be_left_out(rooms: Rooms) -> None:
    made = card(rooms)
    room = kit(rooms, made.id)
    leaf = cast("UseCard", room.leaf)
    leaf.on.click()
    leaf.on.click()
    leaf.on.click()
    rooms.settle()
    use = rooms.read(lambda tx: tx.cards.uses())[0]
    assert (use.before, use.after, use.helped, use.note) == (None, None, None, "")


@pytest.mark.parametrize("steps", [0, 1])
def test_only_looking_at_a_card_notes_nothing(rooms: Rooms, steps: int) -> None:
    made = card(rooms)
    room = kit(rooms, made.id)
    leaf = cast("UseCard", room.leaf)
    leaf.before.row.choice(6).click()
    for _ in range(steps):
        leaf.go_on()
    assert not room.unsaved
    rooms.press(Qt.Key.Key_Escape)
    rooms.settle()
    assert leaf_of(room) is None
    assert rooms.read(lambda tx: tx.cards.uses()) == []


def test_note_nothing_is_meant(rooms: Rooms) -> None:
    made = card(rooms)
    room = kit(rooms, made.id)
    leaf = cast("UseCard", room.leaf)
    leaf.go_on()
    leaf.go_on()
    leaf.note.setText("not this")
    leaf.skip.click()
    rooms.settle()
    assert rooms.read(lambda tx: tx.cards.uses()) == []


def test_a_use_that_is_interrupted_is_kept_once(rooms: Rooms) -> None:
    made = card(rooms)
    room = kit(rooms, made.id)
    leaf = cast("UseCard", room.leaf)
    leaf.go_on()
    leaf.go_on()
    leaf.helped.choice(2).click()
    rooms.window.flush()
    rooms.settle()
    leaf.helped.choice(4).click()
    leaf.finish()
    rooms.settle()
    assert [use.helped for use in rooms.read(lambda tx: tx.cards.uses())] == [4]


def test_the_breathing_guide_counts_in_words_where_nothing_may_move(rooms: Rooms) -> None:
    breath = Breath(rooms.look)
    states = [breath.is_still]
    said = []
    for second in range(11):
        breath.show_at(second + 0.1)
        said.append(breath.words)
    assert said[0] == "Breathe in, 1"
    assert said[3] == "Breathe in, 4"
    assert said[4] == "Breathe out, 1"
    assert said[9] == "Breathe out, 6"
    assert said[10] == "Breathe in, 1"
    still = breath.sizeHint().height()
    rooms.look.set_choice(LookChoice(theme="paper", reduced_motion=False))
    assert [*states, breath.is_still] == [True, False]
    assert breath.sizeHint().height() > still
    breath.deleteLater()


def test_the_focus_stays_with_a_card_that_moves_and_goes_on_from_one_that_is_gone(
    rooms: Rooms,
) -> None:
    for title in ("Walk", "Tea", "Call"):
        card(rooms, title)
    room = kit(rooms)
    tile = room.cards.tiles[2]
    tile.menu_button.setFocus()
    choose(tile, "Move up")
    rooms.settle()
    assert focused() is room.cards.tiles[1].menu_button
    assert room.cards.tiles[1].record.card.title == "Call"
    choose(room.cards.tiles[1], "Put away")
    rooms.settle()
    assert focused() is room.cards.tiles[1].menu_button
    assert room.cards.tiles[1].record.card.title == "Tea"
    for _ in range(2):
        choose(room.cards.tiles[0], "Put away")
        rooms.settle()
    assert focused() is room.cards.new
