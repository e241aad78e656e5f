"""Phrases of one's own: the plan is offered once, calmly, and nothing remembers that it was."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.phrases import LONGEST, Phrases
from app.usecases.own_phrases import change_phrases, own_phrases
from app.vault.vault import Vault
from tests.making import snapshot
from tests.ui.pointer import click
from tests.ui.shell.asking import ESC, Make, keep, opened, press, shown_help, unlock, write_plan
from ui.program import Program
from ui.views.editing.own_plan import OwnPlanStrip
from ui.views.plan.view import PlanView
from ui.views.today import TodayView

_PHRASE = "kxwq cannot"


def with_phrases(program: Make, qtbot: QtBot, *, on: bool = True) -> tuple[Program, TodayView]:
    """The program on today's page, with a list of one phrase."""
    made = opened(program, qtbot)
    keep(made, qtbot, lambda tx: change_phrases(tx, lambda _: Phrases(on, (_PHRASE,))))
    today = made.window.room("today")
    assert isinstance(today, TodayView)
    qtbot.waitUntil(today.editor.isVisible)
    today.editor.setFocus()
    qtbot.waitUntil(lambda: strip(today)._phrases._phrases.on is on)
    return made, today


def strip(today: TodayView) -> OwnPlanStrip:
    """The line above the page."""
    return today.sheet.pane.own_plan


def write(qtbot: QtBot, today: TodayView, words: str) -> None:
    """Type, and wait until it is saved and was looked at."""
    with qtbot.waitSignal(today.editing.saved, timeout=10_000):
        qtbot.keyClicks(today.editor, words)
    looked: list[object] = []
    today._context.store.aside(lambda: None, looked.append, today)
    qtbot.waitUntil(lambda: bool(looked))


def test_it_is_offered_once_and_leads_to_the_plan_and_back(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made, today = with_phrases(program, qtbot)
    write_plan(made, qtbot)
    line = strip(today)
    write(qtbot, today, "an ordinary day ")
    assert line.isHidden()
    write(qtbot, today, f"I {_PHRASE.upper()}, ")
    qtbot.waitUntil(line.isVisible)
    assert _PHRASE not in line.text().casefold(), "whoever looks on learns nothing"
    assert QApplication.focusWidget() is today.editor
    qtbot.keyClicks(today.editor, "go on")
    assert today.editor.toPlainText().endswith("go on")
    click(line.action, Qt.MouseButton.LeftButton)
    assert shown_help(made)
    qtbot.waitUntil(lambda: bool(made.help.page.own.own.plan))
    press(made, ESC)
    assert QApplication.focusWidget() is today.editor
    assert line.isHidden()
    today.new_page()
    write(qtbot, today, f"{_PHRASE} once more")
    assert line.isHidden(), "once a day is enough"


def test_it_is_off_until_it_is_wanted(program: Make, qtbot: QtBot, vault_folder: Path) -> None:
    _, today = with_phrases(program, qtbot, on=False)
    write(qtbot, today, f"I {_PHRASE} ")
    assert strip(today).isHidden()


def test_a_lock_and_another_page_take_it_away(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made, today = with_phrases(program, qtbot)
    write(qtbot, today, f"I {_PHRASE} ")
    line = strip(today)
    qtbot.waitUntil(line.isVisible)
    today.new_page()
    assert line.isHidden()
    phrases = line._phrases
    made.lock()
    qtbot.waitUntil(lambda: made.window.is_at_gate and not made.store.is_open)
    qtbot.waitUntil(lambda: phrases._phrases == Phrases())
    assert phrases._offered is None
    unlock(made, qtbot)
    again = made.window.room("today")
    assert isinstance(again, TodayView)
    qtbot.waitUntil(lambda: strip(again)._phrases.is_wanted)
    write(qtbot, again, f"I {_PHRASE} ")
    qtbot.waitUntil(strip(again).isVisible)
    click(strip(again)._cross, Qt.MouseButton.LeftButton)
    assert strip(again).isHidden()
    assert QApplication.focusWidget() is again.editor


def test_that_it_was_found_is_written_nowhere(
    program: Make, qtbot: QtBot, vault_folder: Path, tmp_path: Path
) -> None:
    made, today = with_phrases(program, qtbot)
    write(qtbot, today, "an ordinary day ")
    before, kept = rows(made), outside(tmp_path, vault_folder)
    write(qtbot, today, f"I {_PHRASE} ")
    qtbot.waitUntil(strip(today).isVisible)
    click(strip(today).action, Qt.MouseButton.LeftButton)
    assert shown_help(made)
    after = rows(made)
    assert set(after) == set(before)
    changed = {table for table in after if after[table] != before[table]}
    assert all(table.startswith("draft") for table in changed), changed
    assert outside(tmp_path, vault_folder) == kept, "no log, no report, no setting beside it"
    made.lock()
    qtbot.waitUntil(lambda: made.window.is_at_gate and not made.store.is_open)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"kxwq" not in path.read_bytes(), path


def rows(made: Program) -> dict[str, object]:
    """Every row of the journal, by table."""

    def read(vault: Vault) -> dict[str, object]:
        return dict(snapshot(vault))

    return made.store.with_vault(read).result(20)


def outside(home: Path, vault: Path) -> dict[Path, bytes]:
    """Every file outside the journal."""
    files = (path for path in home.rglob("*") if path.is_file() and vault not in path.parents)
    return {path: path.read_bytes() for path in files}


def test_the_list_is_kept_as_it_is_typed_in_the_room_of_the_plan(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    made.window.go("plan")
    view = made.window.room("plan")
    assert isinstance(view, PlanView)
    part = view.phrases
    qtbot.waitUntil(lambda: part._is_loaded)
    assert not part.switch.isChecked()
    assert part.field.isHidden() or not part.field.isVisible()
    part.switch.setFocus()
    press(made, Qt.Key.Key_Space)
    qtbot.waitUntil(part.field.isVisible)
    part.field.setText(f"{_PHRASE}\n{'x' * (LONGEST + 1)}\n\n")
    assert "200" in part._labelled._help.text()
    assert view.unsaved
    made.lock()
    qtbot.waitUntil(lambda: made.window.is_at_gate and not made.store.is_open)
    unlock(made, qtbot)
    found: list[Phrases] = []
    made.store.read(own_phrases, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [Phrases(on=True, lines=(_PHRASE,))]
    made.window.go("plan")
    again = made.window.room("plan")
    assert isinstance(again, PlanView)
    qtbot.waitUntil(lambda: again.phrases.field.text() == _PHRASE)
    assert again.phrases.switch.isChecked()
