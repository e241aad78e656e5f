"""A word on leaving: no limit of one's own ever holds it up."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.domain.boundaries.policy import Policy
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.boundaries.set_lock import set_lock
from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, join, state
from ui.program import Program
from ui.views.circle.leaving import LeaveSheet, open_leave

_GOODBYE = "I am off. Be well."


def test_it_goes_out_through_a_closed_and_locked_circle(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    circle = join(program, ada, qtbot)
    now = program.context.now()
    kept: list[object] = []
    closed = Policy(day_minutes=0, quiet=((0, 24 * 60),))
    program.store.write(lambda tx: change_policy(tx, closed, now=now, zone="UTC"), kept.append)
    program.store.write(
        lambda tx: set_lock(tx, timedelta(days=7), "", closes=True, now=now, zone="UTC"),
        kept.append,
    )
    qtbot.waitUntil(lambda: len(kept) == 2, timeout=PATIENCE)
    open_leave(program.context, circle)
    qtbot.waitUntil(lambda: isinstance(program.window.overlays.top, LeaveSheet), timeout=PATIENCE)
    sheet = program.window.overlays.top
    assert isinstance(sheet, LeaveSheet)
    qtbot.waitUntil(sheet.with_word.isVisible, timeout=PATIENCE)
    sheet.with_word.click()
    sheet.word.setPlainText(_GOODBYE)
    sheet.go_away()
    qtbot.waitUntil(lambda: state(program, qtbot) == "left", timeout=PATIENCE)
    ada.sync()
    assert _GOODBYE in ada.feed()
