"""Ways in are added, changed and removed; new keys end the old ones."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.failures import Failure, WrongPassphrase, WrongRecoveryCode
from app.vault.access import slots_of
from app.vault.backups import list_backups
from app.vault.keys.credentials import (
    Credential,
    Keychain,
    KeyFileSecret,
    Passphrase,
    RecoveryCode,
)
from app.vault.keys.keychain import SystemKeychain
from app.vault.keys.store import KeyStore
from app.vault.layout import Layout
from app.vault.verify import CHECKS
from tests.ui.views.house import PASSPHRASE, House, nameless
from ui.views.asking import Question
from ui.views.keys.code import NewCode
from ui.views.keys.deleting import DeleteJournal
from ui.views.keys.old_backups import OldBackups
from ui.views.keys.passphrase import NewPassphrase
from ui.views.settings.vault import VaultSection
from ui.widgets.button import Button
from ui.widgets.labels import Label

NEW = "meadow tin winter boat"


@pytest.fixture
def section(house: House) -> VaultSection:
    house.go("settings", "vault")
    house.settle()
    found = house.window.room("settings").section("vault")  # type: ignore[attr-defined]
    assert isinstance(found, VaultSection)
    return found


def opens(house: House, credential: Credential) -> bool:
    try:
        KeyStore(house.folder).unlock(credential)
    except Failure:
        return False
    return True


def kinds(house: House) -> list[str]:
    got: list[list[str]] = []
    house.store.with_vault(lambda vault: [str(slot.kind) for slot in slots_of(vault)], got.append)
    house.until(lambda: got)
    return got[0]


def button(widget: QWidget, name: str) -> Button:
    return next(
        one
        for one in widget.findChildren(Button)
        if one.isVisible() and name in (one.accessibleName() or one.text())
    )


def type_passphrase(house: House, qtbot: QtBot, text: str) -> NewPassphrase:
    top = house.overlay()
    assert isinstance(top, NewPassphrase)
    qtbot.keyClicks(top.field, text)
    qtbot.keyClicks(top.again, text)
    qtbot.keyClick(top.again, Qt.Key.Key_Return)
    house.settle()
    return top


def copy_code(house: House, qtbot: QtBot) -> str:
    top = house.overlay()
    assert isinstance(top, NewCode)
    groups = top.code.split("-")
    for number, answer in zip(top.step._asked, top.step._answers, strict=True):
        qtbot.keyClicks(answer, groups[number].lower())
    top.go.click()
    house.settle()
    return top.code


def test_a_passphrase_is_added_and_undone(
    house: House, section: VaultSection, qtbot: QtBot
) -> None:
    section.new_passphrase.click()
    type_passphrase(house, qtbot, NEW)
    house.until(lambda: "Added" in house.said())
    house.settle()
    assert kinds(house) == ["passphrase", "passphrase"]
    assert opens(house, Passphrase(NEW))
    assert opens(house, Passphrase(PASSPHRASE))
    house.act()
    house.until(lambda: "Taken back" in house.said())
    assert not opens(house, Passphrase(NEW))


def test_the_two_must_agree_and_strength_is_said(
    house: House, section: VaultSection, qtbot: QtBot
) -> None:
    overlay = section.deeds.add_passphrase()
    qtbot.keyClicks(overlay.field, "password")
    house.until(lambda: "guessed at once" in overlay.meter.text())
    qtbot.keyClicks(overlay.again, "passwort")
    qtbot.keyClick(overlay.again, Qt.Key.Key_Return)
    house.settle()
    assert house.overlay() is overlay
    assert "differ" in overlay._again._help.text()
    assert nameless(overlay) == []
    qtbot.keyClick(overlay.again, Qt.Key.Key_Escape)
    assert overlay.field.text() == ""
    assert kinds(house) == ["passphrase"]


def test_changing_asks_whether_someone_knows_the_old_one(
    house: House, section: VaultSection, qtbot: QtBot
) -> None:
    button(section, "Change").click()
    type_passphrase(house, qtbot, NEW)
    house.until(lambda: isinstance(house.window.overlays.top, Question))
    asked = house.overlay()
    assert isinstance(asked, Question)
    assert asked.windowTitle() == "Does someone know the old one?"
    asked.keep.click()
    house.settle()
    assert opens(house, Passphrase(NEW))
    assert not opens(house, Passphrase(PASSPHRASE))


def test_a_recovery_code_is_asked_back(house: House, section: VaultSection, qtbot: QtBot) -> None:
    section.new_code.click()
    top = house.overlay()
    assert isinstance(top, NewCode)
    for answer in top.step._answers:
        qtbot.keyClicks(answer, "ZZZZ")
    top.go.click()
    house.settle()
    assert house.overlay() is top
    assert "differently" in top._trouble.text()
    for answer in top.step._answers:
        answer.clear()
    code = copy_code(house, qtbot)
    house.until(lambda: "Added" in house.said())
    assert opens(house, RecoveryCode(code))


def test_a_key_file_is_saved_away_from_the_journal(
    house: House, section: VaultSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = house.folder / "near.lamplitkey"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(beside), ""))
    section.new_file.click()
    house.settle()
    assert "protects nothing" in house.warned()
    assert not beside.exists()
    stick = tmp_path / "stick.lamplitkey"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(stick), ""))
    section.new_file.click()
    house.until(lambda: "Added" in house.said())
    assert opens(house, KeyFileSecret(stick.read_bytes()))
    assert kinds(house) == ["passphrase", "key_file"]


def test_a_key_file_that_cannot_be_written_changes_nothing(
    house: House, section: VaultSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "missing" / "key"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), ""))
    section.new_file.click()
    house.until(house.warned)
    house.settle()
    assert house.warned() == "The key file could not be saved there. Choose another folder."
    assert kinds(house) == ["passphrase"]


class Chain:
    """A keychain in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, user: str) -> str | None:
        return self.kept.get(user)

    def put(self, user: str, secret: str) -> None:
        self.kept[user] = secret

    def remove(self, user: str) -> None:
        self.kept.pop(user, None)


def test_the_keychain_is_offered_only_where_there_is_one(
    house: House, section: VaultSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not section.new_chain.isVisible()
    monkeypatch.setattr(SystemKeychain, "available", lambda _: True)
    section.reload()
    house.settle()
    assert section.new_chain.isVisible()


def test_the_keychain_says_what_it_weakens(house: House, section: VaultSection) -> None:
    chain = Keychain(Chain())
    asked = section.deeds.add_keychain(chain)
    assert any("Locking after idle time protects less" in one.text()
               for one in asked.findChildren(Label))  # fmt: skip
    asked.go.click()
    house.until(lambda: "Added" in house.said())
    assert opens(house, chain)


def test_removing_asks_once_and_the_last_way_in_stays(
    house: House, section: VaultSection, qtbot: QtBot
) -> None:
    assert not button(section, "Remove").isEnabled()
    section.new_passphrase.click()
    type_passphrase(house, qtbot, NEW)
    house.until(lambda: "Added" in house.said())
    house.settle()
    button(section, "Remove").click()
    asked = house.overlay()
    assert isinstance(asked, Question)
    assert any("still open with it" in one.text() for one in asked.findChildren(Label))
    asked.go.click()
    house.until(lambda: "Removed" in house.said())
    house.settle()
    assert not opens(house, Passphrase(PASSPHRASE))
    assert opens(house, Passphrase(NEW))
    assert not button(section, "Remove").isEnabled()


def test_new_keys_end_the_old_ones_and_offer_to_delete_old_backups(
    house: House, section: VaultSection, qtbot: QtBot
) -> None:
    entry = house.entry("Words that stay.")
    made: list[object] = []
    house.store.back_up(made.append)
    house.until(lambda: made)
    before = KeyStore(house.folder).unlock(Passphrase(PASSPHRASE)).data_key
    section.rekey.click()
    type_passphrase(house, qtbot, NEW)
    code = copy_code(house, qtbot)
    house.until(lambda: isinstance(house.window.overlays.top, OldBackups))
    house.settle()
    with pytest.raises(WrongPassphrase):
        KeyStore(house.folder).unlock(Passphrase(PASSPHRASE))
    assert KeyStore(house.folder).unlock(Passphrase(NEW)).data_key != before
    assert opens(house, RecoveryCode(code))
    # The window reads and writes on as before.
    assert house.read(lambda tx: tx.entries.get(entry).content.body) == "Words that stay."
    house.entry("And new ones.")
    old = house.overlay()
    assert isinstance(old, OldBackups)
    assert nameless(old) == []
    old.go.click()
    house.until(lambda: "deleted" in house.said())
    assert list_backups(Layout(house.folder)) == []


def test_a_refused_rekey_changes_nothing(
    house: House, section: VaultSection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.domain.failures import DiskFull

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr("app.vault.access._export", full)
    section.rekey.click()
    type_passphrase(house, qtbot, NEW)
    code = copy_code(house, qtbot)
    house.until(house.warned)
    assert opens(house, Passphrase(PASSPHRASE))
    with pytest.raises(WrongRecoveryCode):
        KeyStore(house.folder).unlock(RecoveryCode(code))
    assert house.read(lambda tx: tx.timeline.count()) == 0


def test_the_check_says_what_it_looked_at(house: House, section: VaultSection) -> None:
    house.entry("One.")
    section.check.click()
    assert not section.check.isEnabled()
    house.until(section.check.isEnabled)
    found = [label.text() for label in section.report.findChildren(Label)]
    assert "All is well." in found
    assert "Entries and their versions: 1 looked at, all well" in found
    assert len(section.report.found) == len(CHECKS)


def test_the_check_names_what_is_wrong(house: House, section: VaultSection) -> None:
    (house.folder / "keys.twin.json").unlink()
    section.check.click()
    house.until(section.check.isEnabled)
    found = " ".join(label.text() for label in section.report.findChildren(Label))
    assert "keys.twin.json is missing or damaged" in found
    assert "All is well." not in found


def test_other_journals_are_opened(house: House, section: VaultSection, tmp_path: Path) -> None:
    other = tmp_path / "Garden.lamplit"
    house.program.vaults = [house.folder, other]
    section.reload()
    house.settle()
    button(section, "Open: Garden").click()
    section.make_another.click()
    section.lock_now.click()
    assert house.program.asked == [other, None, "lock"]


def test_a_risky_place_is_said(
    house: House, section: VaultSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not section.warning.isVisible()
    (house.folder.parent / ".stfolder").mkdir()
    section.reload()
    house.settle()
    assert section.warning.isVisible()
    assert "Syncthing" in section.warning.text()


def test_the_journal_is_deleted_only_by_its_name(
    house: House, section: VaultSection, qtbot: QtBot
) -> None:
    made: list[object] = []
    house.store.back_up(made.append)
    house.until(lambda: made)
    section.delete.click()
    house.settle()
    asked = house.overlay()
    assert isinstance(asked, DeleteJournal)
    assert nameless(asked) == []
    assert asked.too.isVisible()
    assert not asked.go.isEnabled()
    qtbot.keyClicks(asked.field, "Diar")
    assert not asked.go.isEnabled()
    qtbot.keyClicks(asked.field, "y")
    assert asked.go.isEnabled()
    asked.go.click()
    house.until(lambda: "gone" in house.program.asked)
    assert not house.folder.exists()
    assert not house.store.is_open


def test_its_backups_stay_if_they_shall(house: House, section: VaultSection, qtbot: QtBot) -> None:
    made: list[object] = []
    house.store.back_up(made.append)
    house.until(lambda: made)
    section.delete.click()
    house.settle()
    asked = house.overlay()
    assert isinstance(asked, DeleteJournal)
    asked.too.click()
    qtbot.keyClicks(asked.field, "Diary")
    asked.go.click()
    house.until(lambda: "gone" in house.program.asked)
    assert not Layout(house.folder).is_vault
    assert len(list_backups(Layout(house.folder))) == 1
