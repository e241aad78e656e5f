"""Time in circles: with the room in front, the window in use, and something done lately."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.boundaries.pace import EVERY
from app.domain.failures import DiskFull
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, many
from tests.ui.circles.limiting import counted, limit, pass_time, stands, touch
from tests.ui.pointer import click
from ui.views.circle.check_in import open_circle_check_in
from ui.views.circle.leaving import open_leave
from ui.views.circle.members import open_members
from ui.views.circle.view import CircleView
from ui.widgets.overlay import Overlay


@pytest.fixture
def room(house: CircleHouse) -> CircleView:
    """The room of a circle in which something was said."""
    room = house.fill(many(3))
    house.until(lambda: house.counting.is_counting)
    return room


def leave(house: CircleHouse) -> float:
    """Go to another room, and return how many seconds are kept by then."""
    house.go("journal")
    return counted(house)


def test_time_in_the_room_counts_and_is_kept_at_leaving(
    house: CircleHouse, room: CircleView
) -> None:
    before = counted(house)
    pass_time(house, 40)
    assert leave(house) - before == 40
    pass_time(house, 600)
    house.go("today")
    assert counted(house) - before == 40, "another room is no circle"
    assert not house.counting.timer.isActive()


@pytest.mark.parametrize("how", ["key", "click", "wheel"])
def test_a_minute_after_the_last_thing_done_time_stands_still(
    house: CircleHouse, room: CircleView, how: str
) -> None:
    pass_time(house, 300)
    house.counting.timer.timeout.emit()
    house.settle()
    assert counted(house) == 60
    view = room.feed.viewport()
    if how == "key":
        touch(room.feed)
    elif how == "click":
        click(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    else:
        _wheel(view)
    assert house.counting.timer.isActive()
    pass_time(house, 10)
    assert leave(house) == 70


def _wheel(widget: QWidget) -> None:
    here = QPointF(20, 20)
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            here, widget.mapToGlobal(here), QPoint(), QPoint(0, -30), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


def test_at_most_one_interval_is_lost_by_a_kill(house: CircleHouse, room: CircleView) -> None:
    timer = house.counting.timer
    assert timer.isActive()
    assert timedelta(milliseconds=timer.interval()) <= EVERY
    pass_time(house, 20)
    timer.timeout.emit()
    house.settle()
    assert counted(house) == 20, "nobody has left"
    assert timer.isActive()


def test_who_does_nothing_is_not_looked_at_by_any_timer(
    house: CircleHouse, room: CircleView
) -> None:
    timer = house.counting.timer
    for _ in range(6):
        pass_time(house, 20)
        timer.timeout.emit()
        house.settle()
    assert not timer.isActive()
    assert counted(house) == 60


def test_the_window_behind_another_counts_nothing(house: CircleHouse, room: CircleView) -> None:
    other = QWidget()
    other.show()
    other.activateWindow()
    house.until(other.isActiveWindow)
    assert not house.counting.timer.isActive()
    pass_time(house, 30)
    house.window.activateWindow()
    house.until(house.counting.timer.isActive)
    other.close()
    pass_time(house, 5)
    assert leave(house) == 5


def test_an_empty_desk_and_help_count_nothing(house: CircleHouse, room: CircleView) -> None:
    pass_time(house, 7)
    house.window.hide_all()
    pass_time(house, 30)
    house.window.hide_all()
    house.settle()
    house.window.add_help(QWidget())
    house.window.show_help()
    house.settle()
    assert not house.counting.timer.isActive()
    pass_time(house, 30)
    house.window.leave_help()
    assert leave(house) == 7


def test_what_is_never_limited_costs_no_time(house: CircleHouse, room: CircleView) -> None:
    pass_time(house, 5)
    touch(room.feed)
    open_leave(house.context, CIRCLE)
    house.until(lambda: house.window.overlays.top is not None)
    house.settle()
    touch(house.window)
    pass_time(house, 50)
    touch(house.window)
    house.window.overlays.close_all()
    house.settle()
    touch(room.feed)
    pass_time(house, 5)
    assert leave(house) == 10


def test_what_is_never_limited_costs_no_time_though_no_key_is_pressed(
    house: CircleHouse, room: CircleView
) -> None:
    pass_time(house, 5)
    facts = room._facts
    assert facts is not None
    sheet = open_members(house.context, facts.circle)
    house.settle()
    assert not house.counting.is_counting
    pass_time(house, 18)
    house.counting.timer.timeout.emit()
    house.settle()
    assert counted(house) == 5
    sheet.reject()
    assert house.counting.timer.isActive(), "who comes back reads on"
    pass_time(house, 10)
    assert leave(house) == 15


def test_of_two_sheets_the_one_in_front_decides(house: CircleHouse, room: CircleView) -> None:
    below = open_circle_check_in(house.context, CIRCLE, "Harbour")
    house.settle()
    pass_time(house, 5)
    facts = room._facts
    assert facts is not None
    open_members(house.context, facts.circle)
    house.settle()
    pass_time(house, 9)
    overlays = house.window.overlays
    assert overlays.top is not None
    overlays.top.reject()
    assert overlays.top is below
    pass_time(house, 7)
    assert leave(house) == 12


def test_a_sheet_in_which_something_is_said_counts(house: CircleHouse, room: CircleView) -> None:
    sheet = open_circle_check_in(house.context, CIRCLE, "Harbour")
    house.settle()
    touch(sheet)
    pass_time(house, 30)
    touch(sheet)
    assert leave(house) == 30


def test_a_lock_keeps_what_was_counted(house: CircleHouse, room: CircleView) -> None:
    pass_time(house, 12)
    house.window.flush()  # the first thing that a lock does
    house.settle()
    assert counted(house) == 12
    assert house.counting.is_counting, "who stays goes on"


def test_what_a_full_disk_does_not_take_is_kept_later(
    house: CircleHouse, room: CircleView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> object:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr("ui.counting.count_usage", full)
        pass_time(house, 15)
        house.counting.flush()
        house.settle()
    assert counted(house) == 0
    assert not house.warned(), "where no words are at stake nobody is told"
    touch(room.feed)
    pass_time(house, 5)
    assert leave(house) == 20


def test_the_clock_set_while_the_journal_is_open_changes_nothing(
    house: CircleHouse, room: CircleView
) -> None:
    clock, seconds = house.host.clock, [1_000.0]
    clock.steady = lambda: seconds[0]
    clock.follow()
    began = clock.now()
    house.moment += timedelta(days=3)
    seconds[0] += 60
    assert clock.now() - began == timedelta(seconds=60)
    house.moment -= timedelta(days=400)
    assert clock.now() - began == timedelta(seconds=60)


def test_time_goes_on_from_the_latest_moment_that_was_counted(house: CircleHouse) -> None:
    room = house.fill(many(1))
    house.until(lambda: house.counting.is_counting)
    pass_time(house, 20)
    late = house.moment
    house.go("journal")
    assert counted(house) == 20
    house.moment -= timedelta(hours=5)
    assert stands(house).now == late
    assert room.isHidden() or not room.isVisible()


def test_the_timer_rings_when_the_budget_ends(house: CircleHouse) -> None:
    limit(house, day_minutes=1)
    house.fill(many(1))
    house.until(lambda: house.counting.is_counting)
    house.settle()
    pass_time(house, 50)
    house.counting.timer.timeout.emit()
    house.settle()
    left = timedelta(milliseconds=house.counting.timer.interval())
    assert timedelta(0) < left <= timedelta(seconds=10)


def test_every_sheet_over_a_circle_is_limited_by_choice() -> None:
    """Whoever adds a sheet says whether a limit closes it: here, or by its `act`."""
    import importlib
    import pkgutil

    import ui.views.circle

    for found in pkgutil.walk_packages(ui.views.circle.__path__, "ui.views.circle."):
        importlib.import_module(found.name)
    limited: set[str] = set()
    free: set[str] = set()
    for sheet in _below(Overlay):
        if sheet.__module__.startswith("ui.views.circle"):
            (limited if hasattr(sheet, "act") else free).add(sheet.__name__)
    assert limited == {
        "AboutPost", "AllWords", "AskSheet", "ChooseEntry", "CircleCheckIn", "CompanySheet",
        "HeldSheet", "PhotoView", "ShareSheet", "ShelfSheet", "WelcomeSheet",
    }  # fmt: skip
    assert free == NEVER_LIMITED


def _below(kind: type[Overlay]) -> set[type[Overlay]]:
    found: set[type[Overlay]] = set()
    for sub in kind.__subclasses__():
        found |= {sub, *_below(sub)}
    return found


NEVER_LIMITED = {
    "AboutMeSheet", "AdmitSheet", "AgreementSheet", "AnswerSheet", "ChoicesSheet",
    "CircleNumberSheet", "CircleSheet", "CorrectSheet", "EvidenceQuestion", "HiddenSheet",
    "HideSheet", "InviteSheet", "JoinSheet", "LeaveSheet", "LedgerSheet", "MembersSheet",
    "MoveSheet", "NoteSheet", "PauseSheet", "PulseSheet", "RecoverySheet", "RenameSheet",
    "ReportSheet", "SaidSheet", "SideDrawer", "StartSheet", "StewardGuide", "SuccessionSheet",
    "TakeAlong", "VerifySheet",
}  # fmt: skip
