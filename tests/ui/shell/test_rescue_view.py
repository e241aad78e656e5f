"""From a journal that does not open to what can still be read of it, as a person goes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.failures import DatabaseDamaged, DiskError, VaultInUse
from app.vault.keys.credentials import Passphrase
from tests.making import add, files_of, open_again
from tests.ui.shell.conftest import WORDS
from tests.ui.views.house import nameless
from ui.program import Program
from ui.views.check_up import open_check_up
from ui.views.gate.rescue import RescueView, free_folder

_PAGE = 4096


@pytest.fixture
def damaged(vault_folder: Path, tmp_path: Path) -> Path:
    """A closed journal with thirty entries, one page of which is damaged, and its salt."""
    vault = open_again(vault_folder, Passphrase(WORDS), state=tmp_path / "state")
    for number in range(30):
        add(vault, f"entry {number} " + "word " * 400)
    vault.close()
    database = vault_folder / "journal.db"
    data = bytearray(database.read_bytes())
    data[5] ^= 1
    data[9 * _PAGE + 70] ^= 1
    database.write_bytes(data)
    return vault_folder


def to_rescue(lamplit: Program, qtbot: QtBot) -> RescueView:
    """Try to open it, and choose to see what can be read."""
    with qtbot.waitActive(lamplit.window):
        lamplit.start()
    gate = lamplit.unlock_view
    assert gate._rescue.isHidden()
    gate._field.setText(WORDS)
    gate._open.click()
    qtbot.waitUntil(gate._rescue.isVisible, timeout=20_000)
    gate._rescue.click()
    view = lamplit.window.findChild(RescueView)
    assert view is not None
    qtbot.waitUntil(view.go.isVisible)
    return view


def test_what_can_be_read_opens_as_a_new_journal(
    program: Callable[[], Program], damaged: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    view = to_rescue(lamplit, qtbot)
    assert nameless(view) == []
    before = files_of(damaged)
    view.words.setText("not these words")
    view.go.click()
    qtbot.waitUntil(view.trouble.isVisible, timeout=20_000)
    assert "did not open" in view.trouble.text()
    view.words.setText(WORDS)
    view.go.click()
    qtbot.waitUntil(view.open_it.isVisible, timeout=60_000)
    assert view.words.text() == "", "what was typed is forgotten"
    assert not view.go.isVisible()
    assert files_of(damaged) == before
    made = view._made
    assert made is not None
    assert made.lost_pages == 1
    assert 20 < made.entries <= 30
    view.open_it.click()
    gate = lamplit.unlock_view
    qtbot.waitUntil(gate._open.isVisible)
    gate._field.setText(WORDS)
    gate._open.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate, timeout=20_000)
    assert lamplit.store.folder == damaged.with_name("Journal (rescued).lamplit")


def test_damage_that_is_found_in_an_open_journal_leads_there_too(
    program: Callable[[], Program], vault_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """A page that opening does not touch: the check-up finds it, locks and leads on."""
    vault = open_again(vault_folder, Passphrase(WORDS), state=tmp_path / "state")
    for number in range(60):
        add(vault, f"entry {number} " + "word " * 600)
    vault.close()
    database = vault_folder / "journal.db"
    lamplit = program()
    with qtbot.waitActive(lamplit.window):
        lamplit.start()
    with qtbot.waitSignal(lamplit.store.opened, timeout=20_000):
        lamplit.unlock_view.wanted.emit(Passphrase(WORDS))
    with database.open("r+b") as file:
        file.seek(database.stat().st_size - 3 * _PAGE + 100)
        file.write(b"damaged")
    page = open_check_up(lamplit.context)
    qtbot.waitUntil(page.check.isVisible, timeout=20_000)
    page.check.click()
    qtbot.waitUntil(page.report.rescue.isVisible, timeout=60_000)
    page.report.rescue.click()
    qtbot.waitUntil(lambda: lamplit.window.findChild(RescueView) is not None, timeout=20_000)
    view = lamplit.window.findChild(RescueView)
    assert view is not None
    qtbot.waitUntil(view.go.isVisible)
    assert not lamplit.store.is_open
    view.words.setText(WORDS)
    view.go.click()
    qtbot.waitUntil(view.open_it.isVisible, timeout=60_000)
    assert view._made is not None
    assert view._made.lost_pages == 1


def test_damage_that_reading_meets_is_said_with_the_way_to_a_rescue(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    assert vault_folder.is_dir()
    lamplit = program()
    with qtbot.waitActive(lamplit.window):
        lamplit.start()
    with qtbot.waitSignal(lamplit.store.opened, timeout=20_000):
        lamplit.unlock_view.wanted.emit(Passphrase(WORDS))
    lamplit.store.failed.emit(DatabaseDamaged())
    strip = lamplit.window._top
    qtbot.waitUntil(strip.isVisible)
    assert "is damaged" in strip.text()
    strip.action_triggered.emit()
    qtbot.waitUntil(lambda: lamplit.window.findChild(RescueView) is not None, timeout=20_000)
    assert not lamplit.store.is_open


def test_stopped_nothing_is_made_and_the_gate_comes_back(
    program: Callable[[], Program], damaged: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    view = to_rescue(lamplit, qtbot)
    view.words.setText(WORDS)
    view.go.click()
    view.stop.click()
    qtbot.waitUntil(view.trouble.isVisible, timeout=60_000)
    assert view.trouble.text() == "Stopped. No new journal was made."
    assert not view.target.exists()
    view.back.click()
    qtbot.waitUntil(lamplit.unlock_view._open.isVisible)


def test_the_new_folder_is_never_one_that_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "Diary.lamplit"
    assert free_folder(folder).name == "Diary (rescued).lamplit"
    free_folder(folder).mkdir()
    assert free_folder(folder).name == "Diary (rescued 2).lamplit"


def test_a_bad_sector_leads_to_what_can_still_be_read(
    program: Callable[[], Program], damaged: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    with qtbot.waitActive(lamplit.window):
        lamplit.start()
    gate = lamplit.unlock_view
    gate.refuse(VaultInUse())
    assert gate._rescue.isHidden()
    gate.refuse(DiskError())
    assert not gate._rescue.isHidden()
    assert damaged.is_dir()
