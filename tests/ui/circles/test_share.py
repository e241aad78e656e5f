"""The share sheet over a real relay: the preview is what arrives, and what is kept never leaves."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.domain.boundaries.policy import Policy
from app.domain.changes import Changes
from app.domain.circles.choices import Wish
from app.domain.circles.feed import PostView
from app.domain.entry import Content
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.write_entry import write_entry
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, join
from ui.program import Program
from ui.views.circle.share.sheet import ShareSheet, open_share_sheet

WORDS = (
    "I kept thinking of what my sister Ana asked on Tuesday.\n\n"
    "Past the second bridge I thought: *perhaps like this*. Cold hands, nobody waiting."
)


@pytest.fixture
def entry(program: Program, ada: Person, qtbot: QtBot) -> UUID:
    """An entry of somebody who is in a circle with Ada."""
    join(program, ada, qtbot)
    got: list[UUID] = []

    def write(tx: Transaction) -> tuple[UUID, Changes]:
        store = program.store
        return write_entry(
            tx, Content(WORDS, title="The bridge", place="Harbour"), created_at=store.now(),
            zone="UTC", now=store.now(), new_id=store.new_id,
        )  # fmt: skip

    program.store.write(write, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
    return got[0]


@pytest.fixture
def sheet(program: Program, ada: Person, entry: UUID, qtbot: QtBot) -> ShareSheet:
    open_share_sheet(program.context, ada.circle, entry)
    qtbot.waitUntil(lambda: _ready(program), timeout=PATIENCE)
    found = program.window.findChild(ShareSheet)
    assert found is not None
    return found


def _ready(program: Program) -> bool:
    sheet = program.window.findChild(ShareSheet)
    return sheet is not None and sheet.card is not None


def shown(sheet: ShareSheet) -> PostView:
    """The post as it is previewed now."""
    assert sheet.card is not None
    return sheet.card.view


def comes(qtbot: QtBot, ready: Callable[[], bool]) -> None:
    qtbot.waitUntil(ready, timeout=PATIENCE)


def got(ada: Person) -> list[dict[str, object]]:
    """What of posts has reached Ada."""
    ada.sync()
    said = [ada.port.decode(row.kind, row.body) for row in ada.rows()]
    return [dict(one.fields) for one in said if one.kind == "post"]


def test_what_is_previewed_is_what_arrives(sheet: ShareSheet, ada: Person, qtbot: QtBot) -> None:
    sheet.options.wish.setCurrentIndex(1)
    sheet.options.also["place"].setChecked(True)
    comes(qtbot, lambda: shown(sheet).fields["wish"] == str(Wish.JUST_LISTEN))
    seen = dict(shown(sheet).fields)
    assert seen["title"] == "", "nothing goes along that was not chosen"
    assert "the title" in sheet.left_out.text()
    assert "the place" not in sheet.left_out.text()
    sheet.send()
    assert "Send all the same?" in sheet.told.text(), "a name is in it"
    sheet.send()
    comes(qtbot, lambda: bool(got(ada)))
    arrived = got(ada)[0]
    del seen["expires_at"], arrived["expires_at"]  # it is counted from the moment of sending
    assert arrived == seen


def test_a_name_is_hidden_with_one_click(sheet: ShareSheet, ada: Person, qtbot: QtBot) -> None:
    assert sheet._preview is not None
    found = sheet._preview.checked.findings
    assert [one.word for one in found] == ["Ana"]
    sheet.findings.hide_wanted.emit(found[0])
    comes(qtbot, lambda: "Ana" not in shown(sheet).text)
    comes(qtbot, sheet.findings.isHidden)
    sheet.send()
    comes(qtbot, lambda: bool(got(ada)))
    assert "Ana" not in str(got(ada)[0]["text"])


def test_what_is_kept_private_never_leaves(
    sheet: ShareSheet, program: Program, ada: Person, qtbot: QtBot
) -> None:
    sheet.keep.click()
    with qtbot.waitSignal(program.circles.reported, timeout=PATIENCE):
        program.circles.look()
    assert got(ada) == []


def test_chosen_people_have_to_be_chosen(sheet: ShareSheet) -> None:
    sheet.options.audience.setCurrentIndex(1)
    sheet.send()
    assert sheet.told.text() == "Choose at least one person."


def test_what_cools_off_can_be_kept_and_never_leaves(
    program: Program, ada: Person, entry: UUID, qtbot: QtBot
) -> None:
    kept: list[object] = []
    now, zone = program.context.now(), program.context.zone()
    limit = Policy(wait_minutes=10)
    program.store.write(lambda tx: change_policy(tx, limit, now=now, zone=zone), kept.append)
    comes(qtbot, lambda: bool(kept))
    open_share_sheet(program.context, ada.circle, entry)
    comes(qtbot, lambda: _ready(program))
    sheet = program.window.findChild(ShareSheet)
    assert sheet is not None
    wait = sheet.options.wait
    assert [wait.itemData(one) for one in range(wait.count())] == [10, 60, 720], "never shorter"
    comes(qtbot, lambda: "Until then it is only yours." in sheet.wait.text())
    sheet.send()
    sheet.send()
    strip = program.window._foot
    comes(qtbot, lambda: "Until then it is only yours." in strip.text())
    with qtbot.waitSignal(program.circles.reported, timeout=PATIENCE):
        program.circles.look()
    assert got(ada) == []
    strip.action_triggered.emit()
    with qtbot.waitSignal(program.circles.reported, timeout=PATIENCE):
        program.circles.look()
    assert got(ada) == []


def test_a_part_goes_out_as_a_part(sheet: ShareSheet, ada: Person, qtbot: QtBot) -> None:
    sheet.extent.set_value("part")
    sheet.extent.chosen.emit("part")
    sheet.part.setText("Cold hands, nobody waiting.")
    comes(qtbot, lambda: shown(sheet).text == "Cold hands, nobody waiting.")
    assert "the rest of the entry" in sheet.left_out.text()
    sheet.send()
    comes(qtbot, lambda: [one["text"] for one in got(ada)] == ["Cold hands, nobody waiting."])
    assert got(ada)[0]["excerpt"] is True


def test_what_was_not_shown_yet_is_looked_through_before_it_goes_out(
    sheet: ShareSheet, ada: Person, qtbot: QtBot
) -> None:
    sheet.extent.set_value("part")
    sheet.extent.chosen.emit("part")
    sheet.part.setText("Cold hands, nobody waiting.")
    comes(qtbot, lambda: shown(sheet).text == "Cold hands, nobody waiting.")
    sheet.options.own.setText("Ana")
    sheet.send()
    comes(qtbot, lambda: "Send all the same?" in sheet.told.text())
    assert shown(sheet).fields["own_topics"] == ("Ana",), "it was shown before"
    assert got(ada) == []
    sheet.part.setText("Cold hands.")
    sheet.options.own.setText("")
    sheet.send()
    comes(qtbot, lambda: [one["text"] for one in got(ada)] == ["Cold hands."])


def test_keys_that_are_pressed_twice_send_it_once(
    sheet: ShareSheet, program: Program, ada: Person, qtbot: QtBot
) -> None:
    sheet.send()
    for _ in range(3):
        sheet.send()
    comes(qtbot, lambda: program.window.findChild(ShareSheet) is None)
    with qtbot.waitSignal(program.circles.reported, timeout=PATIENCE):
        program.circles.look()
    assert len(got(ada)) == 1


def test_at_double_size_the_buttons_leave_room_for_what_is_chosen(
    sheet: ShareSheet, program: Program, qtbot: QtBot
) -> None:
    program.look.set_choice(replace(program.look.choice, text_scale=2.0))
    program.window.resize(1_280, 800)
    comes(qtbot, lambda: not sheet.page.isHidden())
    sheet.page.set_value("choose")
    sheet.page.chosen.emit("choose")
    comes(qtbot, lambda: sheet.options.isVisible() and sheet.send_button.y() == sheet.keep.y())
    assert sheet.keep.x() < sheet.later.x() < sheet.send_button.x()
    comes(qtbot, lambda: sheet.options.height() > 3 * sheet.keep.height())
