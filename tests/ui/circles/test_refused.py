"""What was refused can be tried again in the same sheet."""

from app.domain.changes import NOTHING, Changes
from app.domain.circles.circle import CircleState
from app.vault.transaction import Transaction
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented
from ui.views.circle.pulse import open_pulse
from ui.views.circle.recovery import open_recovery


def nobody_says_anything(_: Invented) -> None:
    """Nothing."""


def over(tx: Transaction) -> Changes:
    """The circle ends, and no screen has heard of it yet."""
    tx.circles.update(CIRCLE, state=CircleState.REMOVED)
    return NOTHING


def test_shares_that_could_not_be_given_out_can_be_tried_again(house: CircleHouse) -> None:
    house.fill(nobody_says_anything)
    sheet = open_recovery(house.context, house.read(lambda tx: tx.circles.get(CIRCLE)))
    house.until(lambda: sheet.choose.boxes)
    for box in list(sheet.choose.boxes.values())[:2]:
        box.setChecked(True)
    house.store.write(over)
    sheet.go.click()
    house.until(sheet.told.text)
    assert sheet.go.isEnabled()


def test_a_pulse_that_could_not_begin_can_be_tried_again(house: CircleHouse) -> None:
    house.fill(nobody_says_anything)
    sheet = open_pulse(house.context, house.read(lambda tx: tx.circles.get(CIRCLE)))
    house.until(lambda: not sheet.go.isHidden())
    house.store.write(over)
    sheet.go.click()
    house.until(sheet.told.text)
    assert sheet.go.isEnabled()
