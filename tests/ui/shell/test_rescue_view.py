"""From a journal that does not open to what can still be read of it, as a person goes."""

import os
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import keyring
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.failures import DatabaseDamaged, DiskError, VaultInUse
from app.domain.paper_shares import PaperShare
from app.vault import paper, recovering
from app.vault.access import add_slot, share_slot
from app.vault.backups import list_backups, make_backup
from app.vault.keys.credentials import Credential, Keychain, Passphrase
from app.vault.keys.handback import seal_share
from app.vault.keys.portable import new_key_file
from app.vault.keys.shares import new_shares
from app.vault.layout import Layout
from app.vault.rescue import put_back
from app.vault.salvage.run import Rescued, rescue
from app.vault.salvage.ways import keys_of
from tests.making import CHEAP, NOW, add, files_of, open_again
from tests.ui.shell.by_paper import add_shares, choose_words
from tests.ui.shell.conftest import WORDS
from tests.ui.views.house import nameless
from tests.vault.keys.test_keychain import REAL, backend
from ui.program import Program
from ui.views.check_up import open_check_up
from ui.views.gate.back_in import BackInView, _Shares
from ui.views.gate.paper_in import PaperInView
from ui.views.gate.rescue import RescueView
from ui.views.gate.rescue_asking import free_folder
from ui.widgets.labels import Label

_PAGE = 4096
NEW = "meadow tin winter boat"


@pytest.fixture
def shares(vault_folder: Path, tmp_path: Path) -> tuple[PaperShare, ...]:
    """Gives the journal a key file and shares on paper, any 2 of 3, and thirty entries."""
    vault = open_again(vault_folder, Passphrase(WORDS), state=tmp_path / "state")
    for number in range(30):
        add(vault, f"entry {number} " + "word " * 400)
    key = new_key_file(os.urandom)
    (tmp_path / "a.key").write_bytes(key.content)
    add_slot(vault, key, "stick", now=NOW, cost=CHEAP)
    sheets = vault.read(lambda tx: paper.new_sheets(tx, 2, 3, os.urandom))
    paper.add_sheets(vault, sheets, "on paper", now=NOW, random=os.urandom)
    make_backup(vault, NOW)
    vault.close()
    return sheets.shares


@pytest.fixture
def damaged(vault_folder: Path, shares: tuple[PaperShare, ...]) -> Path:
    """That journal closed, one page of which is damaged, and its salt."""
    assert shares
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
    assert "journal.db" not in gate._trouble.text(), "a window names no file of its own"
    assert "begin with it" in gate._hint.text()
    assert gate._put_back.isHidden() == ("set aside and kept" not in gate._hint.text())
    gate._rescue.click()
    view = lamplit.window.findChild(RescueView)
    assert view is not None
    qtbot.waitUntil(view.asking.go.isVisible)
    return view


def test_what_can_be_read_opens_as_a_new_journal(
    program: Callable[[], Program], damaged: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    view = to_rescue(lamplit, qtbot)
    assert nameless(view) == []
    before = files_of(damaged)
    view.asking.ways.words.setText("not these words")
    view.asking.go.click()
    qtbot.waitUntil(view.trouble.isVisible, timeout=20_000)
    assert "did not open" in view.trouble.text()
    view.asking.ways.words.setText(WORDS)
    view.asking.go.click()
    qtbot.waitUntil(view.open_it.isVisible, timeout=60_000)
    assert view.asking.ways.words.text() == "", "what was typed is forgotten"
    assert not view.asking.go.isVisible()
    assert files_of(damaged) == before
    made = view._made
    assert made is not None
    assert made.lost_pages == 1
    assert 20 < made.entries <= 30
    said = " ".join(label.text() for label in view.told.findChildren(Label))
    assert "The damaged journal stays where it was." in said
    view.open_it.click()
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
    qtbot.waitUntil(view.asking.go.isVisible)
    assert not lamplit.store.is_open
    view.asking.ways.words.setText(WORDS)
    view.asking.go.click()
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
    view.asking.ways.words.setText(WORDS)
    view.asking.go.click()
    view.stop.click()
    qtbot.waitUntil(view.trouble.isVisible, timeout=60_000)
    assert view.trouble.text() == "Stopped. No new journal was made."
    assert not view.asking.target.exists()
    view.back.click()
    qtbot.waitUntil(lamplit.unlock_view._open.isVisible)
    assert lamplit.unlock_view._hint.text() == "", "it told of buttons that are not there now"


def test_the_new_folder_is_never_one_that_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "Diary.lamplit"
    assert free_folder(folder).name == "Diary (rescued).lamplit"
    free_folder(folder).mkdir()
    assert free_folder(folder).name == "Diary (rescued 2).lamplit"
    assert free_folder(folder, tmp_path / "drive").parent == tmp_path / "drive"
    # What a kill left of a rescue is begun anew, and not passed by.
    (tmp_path / "Diary (rescued).lamplit" / "unfinished").touch()
    (tmp_path / "Diary (rescued).lamplit" / "journal.db").write_bytes(b"half")
    assert free_folder(folder).name == "Diary (rescued).lamplit"


def test_the_program_ending_stops_it_and_nothing_is_left(
    program: Callable[[], Program], damaged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, views = Event(), list[RescueView]()

    def slow(
        folder: Path, credential: Credential, target: Path, *,
        progress: Callable[[float], object], **more: Any,
    ) -> Rescued:  # fmt: skip
        def waiting(share: float) -> None:
            began.set()
            assert views[0]._work._begun[-1].wait(60), "nobody asked it to stop"
            progress(share)

        return rescue(folder, credential, target, progress=waiting, **more)

    monkeypatch.setattr("ui.views.gate.rescue.rescue", slow)
    lamplit = program()
    view = to_rescue(lamplit, qtbot)
    views.append(view)
    view.asking.ways.words.setText(WORDS)
    view.asking.go.click()
    assert began.wait(60)
    target = view.asking.target
    assert target.exists()
    lamplit.end()
    assert not target.exists()
    assert damaged.is_dir()


def test_a_key_file_and_another_place(
    program: Callable[[], Program], damaged: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    lamplit = program()
    view = to_rescue(lamplit, qtbot)
    qtbot.waitUntil(view.asking.ways.by_file.isVisible, timeout=20_000)
    assert view.asking.ways.by_paper.isVisible()
    assert view.asking.ways.by_friends.isHidden()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "drive"))
    (tmp_path / "drive").mkdir()
    view.asking.elsewhere.click()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(damaged / "none"), ""))
    view.asking.ways.by_file.click()
    qtbot.waitUntil(view.trouble.isVisible)
    name = (str(tmp_path / "a.key"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: name)
    view.asking.ways.by_file.click()
    qtbot.waitUntil(view.open_it.isVisible, timeout=60_000)
    view.open_it.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate, timeout=20_000)
    assert lamplit.store.folder == tmp_path / "drive" / "Journal (rescued).lamplit"


def test_shares_on_paper_alone_bring_it_back_though_the_keys_are_gone(
    program: Callable[[], Program], damaged: Path, shares: tuple[PaperShare, ...], qtbot: QtBot
) -> None:
    """The key files are damaged too: a backup's are used, and a new passphrase is chosen."""
    for name in ("keys.json", "keys.twin.json"):
        (damaged / name).write_bytes(b"\0" * 300)
    lamplit = program()
    view = to_rescue(lamplit, qtbot)
    qtbot.waitUntil(view.asking.ways.by_paper.isVisible, timeout=20_000)
    view.asking.ways.by_paper.click()
    add_shares(lamplit, shares[1:], qtbot)
    qtbot.waitUntil(view.open_it.isVisible, timeout=60_000)
    view.open_it.click()
    choose_words(lamplit, NEW, qtbot)
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate, timeout=20_000)
    folder = lamplit.store.folder
    assert folder == damaged.with_name("Journal (rescued).lamplit")
    with qtbot.waitSignal(lamplit.store.locked, timeout=20_000):
        lamplit.lock()
    open_again(folder, Passphrase(NEW)).close()


def test_the_system_keychain_opens_it(
    program: Callable[[], Program], vault_folder: Path, damaged: Path, tmp_path: Path,
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    kept = backend(REAL)
    monkeypatch.setattr(keyring, "get_keyring", lambda: kept)
    put_back(Layout(vault_folder), list_backups(Layout(vault_folder))[0], now=NOW)
    vault = open_again(vault_folder, Passphrase(WORDS), state=tmp_path / "state")
    add_slot(vault, Keychain(), "this computer", now=NOW)
    vault.close()
    assert len(kept.kept) == 1
    database = damaged / "journal.db"
    database.write_bytes(os.urandom(16) + database.read_bytes()[16:])
    lamplit = program()
    view = to_rescue(lamplit, qtbot)
    qtbot.waitUntil(view.asking.ways.by_chain.isVisible, timeout=20_000)
    kept.get_password = lambda *_: None  # somebody else is logged in, or the entry was deleted
    view.asking.ways.by_chain.click()
    qtbot.waitUntil(view.trouble.isVisible, timeout=20_000)
    assert "keychain" in view.trouble.text()
    del kept.get_password
    view.asking.ways.by_chain.click()
    qtbot.waitUntil(view.open_it.isVisible, timeout=60_000)
    view.open_it.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate, timeout=20_000)
    assert lamplit.store.folder == damaged.with_name("Journal (rescued).lamplit")


@pytest.mark.parametrize("keys_gone", [False, True])
def test_shares_of_friends_bring_it_back_with_the_passphrase_chosen_for_it(
    program: Callable[[], Program], vault_folder: Path, tmp_path: Path, qtbot: QtBot,
    *, keys_gone: bool,
) -> None:  # fmt: skip
    vault = open_again(vault_folder, Passphrase(WORDS), state=tmp_path / "state")
    add(vault, "words that stay")
    whole, shares = new_shares(2, 3, os.urandom)
    share_slot(vault, whole, "friends", lambda _tx, _slot: None, now=NOW, random=os.urandom)
    make_backup(vault, NOW)
    vault.close()
    database = vault_folder / "journal.db"
    data = bytearray(database.read_bytes())
    data[5] ^= 1
    database.write_bytes(data)
    if keys_gone:
        for name in ("keys.json", "keys.twin.json"):
            (vault_folder / name).write_bytes(b"\0" * 300)
    code = recovering.begin(
        vault_folder, Passphrase(NEW), keys=keys_of(vault_folder), random=os.urandom, cost=CHEAP
    ).code
    lamplit = program()
    view = to_rescue(lamplit, qtbot)
    qtbot.waitUntil(view.asking.ways.by_friends.isVisible, timeout=20_000)
    view.asking.ways.by_friends.click()
    steps = lamplit.window.findChild(BackInView)
    assert steps is not None
    qtbot.waitUntil(lambda: steps.go.text() == "Add this share", timeout=20_000)
    for number, came in ((3, "1 of the 2"), (1, "")):
        shown = steps.findChildren(_Shares)[-1]
        shown.words.setText(NEW)
        shown.share.setText(seal_share(code, number, shares[number - 1]).text)
        steps.go.click()
        qtbot.waitUntil(
            lambda came=came: came in steps.findChildren(_Shares)[-1].came.text(),  # type: ignore[misc]
            timeout=20_000,
        )
    qtbot.waitUntil(view.open_it.isVisible, timeout=60_000)
    view.open_it.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate, timeout=60_000)
    folder = lamplit.store.folder
    assert folder == vault_folder.with_name("Journal (rescued).lamplit")
    assert not Layout(vault_folder).recovering.exists(), "the recovery is over"
    with qtbot.waitSignal(lamplit.store.locked, timeout=20_000):
        lamplit.lock()
    open_again(folder, Passphrase(NEW)).close()


def test_going_back_from_the_shares_leads_to_the_rescue_again(
    program: Callable[[], Program], damaged: Path, qtbot: QtBot
) -> None:
    assert damaged.is_dir()
    lamplit = program()
    view = to_rescue(lamplit, qtbot)
    qtbot.waitUntil(view.asking.ways.by_paper.isVisible, timeout=20_000)
    view.asking.ways.by_paper.click()
    steps = lamplit.window.findChild(PaperInView)
    assert steps is not None
    qtbot.waitUntil(steps.back.isVisible)
    steps.back.click()
    qtbot.waitUntil(view.asking.go.isVisible)
    view.asking.ways.by_code.click()
    assert view.asking.ways.code.isVisible()
    assert nameless(view) == []


def test_a_bad_sector_leads_to_what_can_still_be_read(
    program: Callable[[], Program], damaged: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    with qtbot.waitActive(lamplit.window):
        lamplit.start()
    gate = lamplit.unlock_view
    gate.refuse(VaultInUse())
    assert gate._rescue.isHidden()
    assert gate._hint.text() == ""
    gate.refuse(DiskError())
    assert not gate._rescue.isHidden()
    assert "begin with it" in gate._hint.text()
    assert damaged.is_dir()
