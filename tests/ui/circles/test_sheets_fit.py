"""Every sheet of a circle with long words, long names and large text: nothing is cut off."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QScrollArea, QWidget

from app.domain.circles.circle import Circle, Person
from app.domain.circles.feed import PostView
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented
from tests.ui.circles.seen import card
from tests.ui.shell.test_every_room_fits import MINIMUM, USUAL, cut_labels, long_words
from ui.context import Context
from ui.theme.look import LookChoice
from ui.theme.style import HANG_PROPERTY
from ui.views.circle import (
    check_in,
    choices,
    company,
    correcting,
    hidden,
    leaving,
    ledger,
    members,
    moving,
    ordering,
    person_acts,
    recovery,
    renaming,
    rounds,
    shelf,
    starting,
    stewarding,
    taking_along,
    taking_back,
)
from ui.widgets.overlay import Overlay

__all__ = ["long_words"]

LONG = "Bartholomew-of-the-Rather-Long-Lane-behind-the-Harbour"
NAMES = ("Tern", LONG, "Kestrel", "Oak", "Wren", "نور الصباح")
SAID = "I said no to the extra shift, and nothing fell down."
Open = Callable[[Context, Circle, tuple[Person, ...], PostView], object]

SHEETS: dict[str, Open] = {
    "check-in": lambda c, o, _, __: check_in.open_circle_check_in(c, o.id, LONG),
    "choices": lambda c, o, _, __: choices.open_choices(c, o.id, LONG),
    "company": lambda c, o, _, __: company.open_company(c, o.id),
    "correct": lambda c, _, __, view: correcting.open_correcting(c, view, None),
    "hidden": lambda c, o, _, __: hidden.open_hidden(c, o),
    "hide": lambda c, _, __, view: ordering.hide_for_everybody(c, view, on=True),
    "join": lambda c, _, __, ___: starting.open_join(c),
    "leave": lambda c, o, _, __: leaving.open_leave(c, o.id),
    "ledger": lambda c, o, _, __: ledger.open_ledger(c, o),
    "members": lambda c, o, _, __: members.open_members(c, o),
    "move": lambda c, o, _, __: moving.open_move(c, o),
    "note": lambda c, _, people, __: c.shell.overlay(person_acts.NoteSheet(c, people[1])),
    "question": lambda c, o, _, __: rounds.open_asking(c, o.id),
    "recovery": lambda c, o, _, __: recovery.open_recovery(c, o),
    "rename": lambda c, o, _, __: renaming.open_rename(c, o.id),
    "shelf": lambda c, o, _, __: shelf.open_shelf(c, o.id),
    "start": lambda c, _, __, ___: starting.open_start(c),
    "succession": lambda c, o, people, __: stewarding.open_succession(
        c, o.id, people[1], people
    ),
    "take-along": lambda c, _, __, view: taking_along.open_taking_along(c, view),
    "take-back": lambda c, o, _, view: taking_back.ask_to_take_back(
        c, o.id, view.row.key, left=True, entry=True
    ),
}  # fmt: skip


def fill(one: Invented) -> None:
    one.says(0, "post", {"text": SAID})
    one.says(1, "post", {"text": "So it was."})


def cut_off(sheet: QWidget) -> list[str]:
    """The buttons and lists of choices that are narrower than they need, or partly beside it."""
    found = []
    for part in [*sheet.findChildren(QAbstractButton), *sheet.findChildren(QComboBox)]:
        if not part.isVisible():
            continue
        name = part.accessibleName() or getattr(part, "text", str)()
        hang = int(part.property(HANG_PROPERTY) or 0)
        if part.width() + hang < part.minimumSizeHint().width():
            found.append(f"{name}: {part.width()} < {part.minimumSizeHint().width()}")
        around = holder_of(part, sheet)
        place = QRect(part.mapTo(around, QPoint(0, 0)), part.size())
        if place.left() < -hang or place.right() > around.width() + hang:
            found.append(f"{name}: {place} beside {around.width()}")
    return found


def holder_of(part: QWidget, sheet: QWidget) -> QWidget:
    """What the part scrolls in, or the sheet."""
    for area in sheet.findChildren(QScrollArea):
        if area.viewport().isAncestorOf(part):
            return area.viewport()
    return sheet


@pytest.mark.parametrize(("size", "scale"), [(MINIMUM, 1.0), (USUAL, 2.0)], ids=["small", "large"])
@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.usefixtures("long_words")
def test_nothing_of_a_sheet_is_cut_off(
    house: CircleHouse, name: str, size: tuple[int, int], scale: float
) -> None:
    room = house.fill(fill, NAMES)
    house.look.set_choice(LookChoice(theme="paper", reduced_motion=True, text_scale=scale))
    house.window.resize(*size)
    house.settle()
    circle = house.read(lambda tx: tx.circles.get(CIRCLE))
    people = tuple(house.read(lambda tx: tx.circle_people.of(CIRCLE)))
    SHEETS[name](house.context, circle, people, card(room, SAID).view)
    house.until(lambda: house.window.overlays.top is not None)
    for _ in range(3):
        house.settle()
    sheet = house.window.overlays.top
    assert isinstance(sheet, Overlay)
    assert cut_off(sheet) == []
    assert cut_labels(sheet) == []
