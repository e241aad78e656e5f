"""The recovery code is tried and printed; shares on paper are made one sheet after the other."""

import io
import os
from pathlib import Path

import pypdf
import pytest
import segno
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain import recovery_code
from app.domain.failures import DiskFull, Failure
from app.domain.paper_shares import PaperShare
from app.vault import access, paper
from app.vault.access import slots_of
from app.vault.keys import keyfile
from app.vault.keys.credentials import Credential, Kind, Passphrase, RecoveryCode
from app.vault.keys.store import KeyStore
from tests.ui.views.house import CHEAP, PASSPHRASE, START, House, nameless
from ui.views.gate.code_paper import SheetRow
from ui.views.keys.code import NewCode
from ui.views.keys.paper_set import NewPaperSet
from ui.views.keys.try_code import TryCode
from ui.views.settings.vault import VaultSection

CODE = recovery_code.encode(bytes(range(16)))


@pytest.fixture
def section(house: House) -> VaultSection:
    added: list[str] = []
    house.store.with_vault(
        lambda vault: access.add_slot(
            vault, RecoveryCode(CODE), "Recovery code", now=START, random=os.urandom, cost=CHEAP
        ),
        added.append,
    )
    house.until(lambda: added)
    house.go("settings", "vault")
    house.settle()
    found = house.window.room("settings").section("vault")  # type: ignore[attr-defined]
    assert isinstance(found, VaultSection)
    return found


def kinds(house: House) -> list[str]:
    got: list[list[str]] = []
    house.store.with_vault(lambda vault: [str(slot.kind) for slot in slots_of(vault)], got.append)
    house.until(lambda: got)
    return got[0]


def opens(house: House, credential: Credential) -> bool:
    try:
        KeyStore(house.folder).unlock(credential)
    except Failure:
        return False
    return True


def stored(house: House) -> dict[str, str]:
    got: list[dict[str, str]] = []
    house.store.read(lambda tx: tx.settings.all(), got.append)
    house.until(lambda: got)
    return got[0]


def text_of(path: Path) -> str:
    reader = pypdf.PdfReader(io.BytesIO(path.read_bytes()))
    assert len(reader.pages) == 1
    return " ".join(reader.pages[0].extract_text().split())


def trying(house: House, section: VaultSection) -> TryCode:
    section.try_code.click()
    house.settle()
    top = house.overlay()
    assert isinstance(top, TryCode)
    return top


def saved(house: House, row: SheetRow, path: Path) -> Path:
    done: list[bool] = []
    row.handed_out.connect(lambda: done.append(True))
    row.save_to(path)
    house.until(lambda: done)
    return path


# --- the code -----------------------------------------------------------------------------------


def test_the_right_code_is_thanked_for_and_its_sheet_made_anew(
    house: House, section: VaultSection, qtbot: QtBot, tmp_path: Path
) -> None:
    top = trying(house, section)
    assert not top.go.isEnabled()
    qtbot.keyClicks(top.field, CODE.lower().replace("-", " "))
    qtbot.keyClick(top.field, Qt.Key.Key_Return)
    house.until(lambda: "It works" in top.told.text())
    assert stored(house)["recovery_checked"] == "2026-11-22"
    text = text_of(saved(house, top.sheet, tmp_path / "sheet.pdf"))
    assert all(group in text for group in CODE.split("-"))
    assert "Journal: Diary" in text
    assert "not encrypted" in top.sheet.said.text()
    before = (tmp_path / "sheet.pdf").read_bytes()
    top.sheet.save_to(tmp_path / "sheet")
    house.until(lambda: "already a file" in top.sheet.said.text())
    assert (tmp_path / "sheet.pdf").read_bytes() == before
    top.sheet.save_to(tmp_path / "gone" / "sheet.pdf")
    house.until(lambda: "could not" in top.sheet.said.text() or "folder" in top.sheet.said.text())
    assert top.sheet.save.isEnabled()
    assert nameless(top) == []


def test_a_code_that_works_is_said_to_work_though_the_disk_is_full(
    house: House, section: VaultSection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr("ui.views.keys.try_code.note_recovery_check", full)
    top = trying(house, section)
    qtbot.keyClicks(top.field, CODE)
    top.go.click()
    house.until(lambda: "It works" in top.told.text())
    assert "could not be noted" in top.told.text()
    assert top.new.isHidden()


def test_a_code_that_could_not_be_added_is_to_be_thrown_away(
    house: House, section: VaultSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    new = section.deeds.add_code()
    house.settle()
    monkeypatch.setattr(KeyStore, "write", full)
    new.step.answer()
    new.go.click()
    house.until(lambda: "Throw it away" in house.warned())
    assert "disk is full" in house.warned()
    assert not opens(house, RecoveryCode(new.code))
    assert opens(house, RecoveryCode(CODE))


def test_where_no_way_in_has_room_nothing_is_put_on_paper(
    house: House, section: VaultSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyfile, "MAX_SLOTS", 2)
    new = section.deeds.add_code()
    house.until(lambda: "as many keys as it can hold" in new._trouble.text())
    assert new.step.isHidden()
    assert new.go.isHidden()
    new.cancel.click()
    house.settle()
    top = making(house, section)
    top.go.click()
    house.until(lambda: "as many keys as it can hold" in top._trouble.text())
    assert top.row is None
    assert top.go.isEnabled()
    # Another code in the old one's place needs no room.
    top.cancel.click()
    house.settle()
    section.deeds.replace_code()
    house.settle()
    replaced = house.overlay()
    assert isinstance(replaced, NewCode)
    replaced.step.answer()
    replaced.go.click()
    house.until(lambda: "new recovery code" in house.said())


def test_a_set_that_could_not_be_added_is_to_be_thrown_away(
    house: House, section: VaultSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    top, shares = begun(house, section)
    monkeypatch.setattr(KeyStore, "write", full)
    for share in shares:
        top.answer.setText(share.words[top._asked])
        top.go.click()
        house.settle()
    house.until(lambda: "Throw its sheets away" in house.warned())
    assert not opens(house, paper.together(shares[:2]))


def test_a_wrong_code_says_what_to_do_and_a_new_one_takes_its_place(
    house: House, section: VaultSection, qtbot: QtBot
) -> None:
    top = trying(house, section)
    qtbot.keyClicks(top.field, recovery_code.encode(os.urandom(16)))
    top.go.click()
    house.until(top.new.isVisible)
    assert "make a new code" in top.told.text()
    assert "recovery_checked" not in stored(house)
    top.new.click()
    house.settle()
    new = house.overlay()
    assert isinstance(new, NewCode)
    new.step.answer()
    new.go.click()
    house.until(lambda: "new recovery code" in house.said())
    assert opens(house, RecoveryCode(new.code))
    assert not opens(house, RecoveryCode(CODE))
    assert kinds(house).count("recovery_code") == 1


def test_the_code_is_read_from_a_picture(
    house: House, section: VaultSection, tmp_path: Path
) -> None:
    segno.make(CODE, error="m").save(str(tmp_path / "code.png"), scale=4, border=4)
    (tmp_path / "note.png").write_text("no picture")
    top = trying(house, section)
    top.scan.read_file(tmp_path / "note.png")
    house.until(lambda: "no picture" in top.told.text())
    top.scan.read_file(tmp_path / "missing.png")
    house.until(lambda: "could not be read" in top.told.text())
    top.scan.read_file(tmp_path / "code.png")
    house.until(lambda: "It works" in top.told.text())


def test_a_new_code_is_saved_as_a_sheet(
    house: House, section: VaultSection, tmp_path: Path
) -> None:
    top = section.deeds.add_code()
    house.settle()
    text = text_of(saved(house, top.step.sheet, tmp_path / "one.pdf"))
    assert all(group in text for group in top.code.split("-"))
    assert "Use my recovery code" in text


# --- shares -------------------------------------------------------------------------------------


def making(house: House, section: VaultSection) -> NewPaperSet:
    section.new_paper.click()
    house.settle()
    top = house.overlay()
    assert isinstance(top, NewPaperSet)
    return top


def begun(house: House, section: VaultSection) -> tuple[NewPaperSet, tuple[PaperShare, ...]]:
    top = making(house, section)
    top.go.click()
    house.until(lambda: top.row is not None)
    house.settle()
    assert top._sheets is not None
    return top, top._sheets.shares


def test_a_set_opens_the_journal_once_all_sheets_are_confirmed(
    house: House, section: VaultSection, qtbot: QtBot, tmp_path: Path
) -> None:
    top, shares = begun(house, section)
    assert len(shares) == 3
    for share in shares:
        assert Kind.PAPER_SHARES not in kinds(house)
        assert top.row is not None
        text = text_of(saved(house, top.row, tmp_path / f"{share.number}.pdf"))
        assert all(word in text for word in share.words)
        assert f"Share {share.number} of 3, set A" in text
        assert "Journal:" not in text
        assert not top.go.isEnabled()
        right = share.words[top._asked]
        qtbot.keyClicks(top.answer, "acid" if right != "acid" else "acne")
        qtbot.keyClick(top.answer, Qt.Key.Key_Return)
        assert "reads differently" in top._trouble.text()
        top.answer.clear()
        qtbot.keyClicks(top.answer, right[:4])
        qtbot.keyClick(top.answer, Qt.Key.Key_Return)
        house.settle()
    house.until(lambda: "Shares on paper, set A" in house.said())
    assert kinds(house).count("paper_shares") == 1
    for pair in (shares[:2], shares[1:], (shares[0], shares[2])):
        assert opens(house, paper.together(pair))


def test_a_set_that_is_not_confirmed_opens_nothing(
    house: House, section: VaultSection, qtbot: QtBot
) -> None:
    top, shares = begun(house, section)
    qtbot.keyClicks(top.answer, shares[0].words[top._asked])
    top.go.click()
    house.settle()
    top.cancel.click()
    house.settle()
    assert kinds(house) == ["passphrase", "recovery_code"]
    assert not opens(house, paper.together(shares))


def test_the_name_is_written_if_wanted_and_needed_never_passes_made(
    house: House, section: VaultSection, tmp_path: Path
) -> None:
    top = making(house, section)
    top.made.setCurrentIndex(top.made.findData(5))
    top.needed.setCurrentIndex(top.needed.findData(4))
    top.made.setCurrentIndex(top.made.findData(3))
    assert [top.needed.itemData(at) for at in range(top.needed.count())] == [2, 3]
    top.named.setChecked(True)
    top.go.click()
    house.until(lambda: top.row is not None)
    assert top.row is not None
    assert "Journal: Diary" in text_of(saved(house, top.row, tmp_path / "one.pdf"))
    assert nameless(top) == []


def test_a_lock_in_the_making_drops_the_set_and_adds_nothing(
    house: House, section: VaultSection
) -> None:
    top, shares = begun(house, section)
    assert len(shares) == 3
    house.store.lock()
    house.window.clear()
    house.until(lambda: not house.store.is_open)
    house.settle()
    assert not isValid(top) or (top._sheets is None and not top.isVisible())
    assert not opens(house, paper.together(shares))
    house.store.unlock(house.folder, Passphrase(PASSPHRASE), failed=house.crashes.append)
    house.until(lambda: house.store.is_open)
    assert kinds(house) == ["passphrase", "recovery_code"]
