"""The pulse in the window: begun, answered, and read once five have answered."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.circles.circle import Person as InCircle
from app.domain.circles.posts import PostKey
from app.domain.circles.pulse import Part, PulseView, Stage
from app.usecases.circles import pulse
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person, let_in
from tests.ui.circles.company import PATIENCE, join
from ui.program import Program
from ui.views.circle.pulse import Pulses, PulseSheet, open_pulse, own_part, stage_text

ME, THEM = b"m" * 16, b"t" * 16
PEOPLE = tuple(bytes([number]) * 16 for number in range(1, 6))
NAMES = {one: f"Somebody {number}" for number, one in enumerate(PEOPLE, 1)}
DAY = 86_400_000


def words(widget: QWidget) -> str:
    """All that can be read in a widget."""
    found = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
    texts = [getattr(one, "text", None) for one in found]
    return "\n".join(str(one()) for one in texts if callable(one))


def view(stage: Stage = Stage.GATHERING, **more: object) -> PulseView:
    now = int(datetime.now(UTC).timestamp() * 1_000)
    fields: dict[str, object] = {
        "pulse": PostKey(PEOPLE[0], b"p" * 16), "began_at": now - DAY, "joins_by": now + DAY,
        "closes_at": now + 5 * DAY, "statements": ("heard", "choose", "lighter"), "highest": 4,
        "stage": stage, "people": (), "part": Part.NONE, "answered": False,
    }  # fmt: skip
    return PulseView(**(fields | more))  # type: ignore[arg-type]


@pytest.fixture
def sheet(program: Program, qtbot: QtBot) -> PulseSheet:
    made = PulseSheet(program.context, b"c" * 16)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    qtbot.waitUntil(lambda: made._pulses is not None, timeout=PATIENCE)
    return made


def show(
    sheet: PulseSheet, newest: PulseView | None, shown: PulseView | None = None, here: int = 5
) -> None:
    sheet._show(Pulses(newest, shown, NAMES, here))
    QApplication.processEvents()


def answers(one: Person, circle: bytes) -> None:
    """Somebody answers the pulse that has come to them."""

    def work(tx: Transaction) -> None:
        key = tx.circle_pulses.of(circle)[0].pulse
        pulse.answer(tx, one.port, circle, key, (4, 4, 4), now=one.clock(), random=one.random)

    one.vault.write(work)
    one.sync()


def test_a_pulse_is_begun_and_answered_by_keyboard(
    program: Program, ada: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    guests = []
    for name in ("ben", "cem", "dina"):
        (tmp_path / name).mkdir()
        guests.append(Person(name, tmp_path / name))
        let_in(ada, guests[-1])
    circle = join(program, ada, qtbot)
    everybody = [ada, *guests]

    def present() -> int:
        got: list[list[InCircle]] = []
        program.store.read(lambda tx: list(tx.circle_people.of(circle)), got.append)
        qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
        return sum(one.present for one in got[0])

    qtbot.waitUntil(lambda: present() == 5, timeout=PATIENCE)
    sheet = open_pulse(program.context, ada.vault.read(lambda tx: tx.circles.get(circle)))
    qtbot.waitUntil(lambda: sheet.go.text() == "Begin one", timeout=PATIENCE)
    qtbot.keyClick(sheet.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(sheet.rows) == 3, timeout=PATIENCE)
    sheet.go.click()
    assert sheet.told.text() == "Each of them takes an answer."
    for row, answer in zip(sheet.rows, "342", strict=True):
        qtbot.keyClicks(row.first, answer)
    assert [row.value() for row in sheet.rows] == [3, 4, 2]
    sheet.go.click()
    qtbot.waitUntil(lambda: "leaves only in pieces" in words(sheet.page), timeout=PATIENCE)
    assert [row.value() for row in sheet.rows] == [None] * 3, "an answer is not shown again"
    assert sheet.go.text() == "Answer anew"

    def has_come(one: Person) -> bool:
        one.sync()
        return bool(one.vault.read(lambda tx: tx.circle_pulses.of(circle)))

    for one in everybody:
        qtbot.waitUntil(partial(has_come, one), timeout=PATIENCE)
        answers(one, circle)
    qtbot.waitUntil(lambda: "5 take part" in words(sheet.page), timeout=PATIENCE)
    for one in everybody:
        one.port.stop()
        if one is not ada:
            one.close()


def test_the_result_is_means_and_never_an_answer(sheet: PulseSheet) -> None:
    done = view(Stage.COMPLETE, people=PEOPLE, sums=(17, 20, 3), part=Part.TOLD, answered=True)
    show(sheet, done, done)
    said = words(sheet.page)
    assert "3.4 of 4" in said
    assert "4.0 of 4" in said
    assert "0.6 of 4" in said
    assert "5 take part" in said
    assert sheet.go.text() == "Begin one"
    assert "answers" in said, "the limits are stated"


@pytest.mark.parametrize(
    "stage", [Stage.TOO_FEW, Stage.INCOMPLETE, Stage.IMPOSSIBLE, Stage.TAKEN_BACK]
)
def test_one_that_shows_nothing_says_why(sheet: PulseSheet, stage: Stage) -> None:
    show(sheet, view(stage))
    assert stage_text(stage) in words(sheet.page)
    assert " of 4" not in words(sheet.page)


def test_in_a_circle_of_four_none_is_begun(sheet: PulseSheet) -> None:
    show(sheet, None, here=4)
    assert "There are 4 in this circle" in words(sheet.page)
    assert sheet.go.isHidden()


@pytest.mark.parametrize(
    ("seen", "asks"),
    [
        (view(), True),
        (view(part=Part.JOINED), True),
        (view(part=Part.JOINED, answered=True), True),
        (view(part=Part.OUT), False),
        (view(Stage.UNDER_WAY, people=PEOPLE), False),
        (view(Stage.UNDER_WAY, people=PEOPLE, part=Part.JOINED), True),
        (view(Stage.UNDER_WAY, people=PEOPLE, part=Part.SPLIT, answered=True), False),
        (view(statements=("heard", "")), False),
    ],
)
def test_who_may_answer_is_asked_and_nobody_else(
    sheet: PulseSheet, seen: PulseView, asks: object
) -> None:
    show(sheet, seen)
    assert bool(sheet.rows) is asks
    assert sheet.go.isHidden() is not asks
    assert own_part(seen) in words(sheet.page)


def test_answers_that_are_being_given_stay_when_somebody_joins(
    sheet: PulseSheet, qtbot: QtBot
) -> None:
    show(sheet, view())
    sheet.rows[0].set_value(2)
    show(sheet, view(people=PEOPLE[:2]))
    assert [row.value() for row in sheet.rows] == [2, None, None]


def test_every_row_can_be_reached_and_has_its_statement(sheet: PulseSheet) -> None:
    show(sheet, view())
    for row in sheet.rows:
        assert row.accessibleName()
        assert row.first.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_locking_leaves_nothing_of_it(program: Program, sheet: PulseSheet, qtbot: QtBot) -> None:
    show(sheet, view())
    sheet.rows[0].set_value(2)
    sheet.reject()
    assert all(row.value() is None for row in sheet.rows)
