"""Restoring a backup where there is nothing: whole, or not at all."""

import shutil
from pathlib import Path

import pytest

from app.domain.backup_failures import BackupDamaged, BackupGone, NewerBackup, RestoringAlready
from app.domain.failures import (
    Cancelled,
    DiskFull,
    FolderReadOnly,
    VaultExists,
    WrongPassphrase,
)
from app.vault import backups, durable, unfolding, wal
from app.vault.keys.credentials import Passphrase
from app.vault.lock import Holder, VaultLock
from app.vault.vault import Notice
from app.vault.verify import verify
from tests.making import NOW, WORDS, add, make_vault, open_again
from tests.vault.test_destination import Shelf


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    shelf = Shelf(tmp_path, tmp_path / "stick")
    path = shelf.put().path
    shelf.vault.close()
    return path


def test_the_journal_is_whole_and_known_to_be_new_here(backup: Path, tmp_path: Path) -> None:
    target = tmp_path / "deep" / "er" / "Mine.lamplit"
    made = unfolding.restore(backup, Passphrase(WORDS), target, now=NOW)
    assert (made.folder, made.entries, made.at) == (target, 1, NOW)
    vault = open_again(target, state=tmp_path / "elsewhere")
    assert Notice.NEW_HERE in vault.notices
    assert verify(vault).ok
    vault.close()
    assert [path.name for path in target.parent.iterdir()] == ["Mine.lamplit"]
    assert target.stat().st_mode & 0o777 == 0o700


def test_an_empty_folder_will_do_and_a_full_one_will_not(backup: Path, tmp_path: Path) -> None:
    full, empty = tmp_path / "full", tmp_path / "empty"
    full.mkdir()
    (full / "letter.txt").write_text("dear")
    with pytest.raises(VaultExists):
        unfolding.restore(backup, Passphrase(WORDS), full, now=NOW)
    assert [path.name for path in full.iterdir()] == ["letter.txt"]
    empty.mkdir()
    assert unfolding.restore(backup, Passphrase(WORDS), empty, now=NOW).entries == 1


def test_what_opens_nothing_leaves_no_trace(backup: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(WrongPassphrase):
        unfolding.restore(backup, Passphrase("no"), tmp_path / "a" / "b", now=NOW)
    with pytest.raises(BackupGone):
        unfolding.restore(tmp_path / "no", Passphrase(WORDS), tmp_path / "a" / "b", now=NOW)
    with pytest.raises(FolderReadOnly):
        unfolding.restore(backup, Passphrase(WORDS), backup / "x" / "y", now=NOW)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_full_disk_and_a_stop_leave_nothing(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "new" / "Mine.lamplit"
    with pytest.raises(Cancelled):
        unfolding.restore(backup, Passphrase(WORDS), target, now=NOW, cancelled=lambda: True)
    assert list(target.parent.iterdir()) == []

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(durable, "write_with_twin", full)
    with pytest.raises(DiskFull):
        unfolding.restore(backup, Passphrase(WORDS), target, now=NOW)
    assert list(target.parent.iterdir()) == []


def test_two_at_once_are_told_apart_and_a_stopped_one_is_cleared(
    backup: Path, tmp_path: Path
) -> None:
    target = tmp_path / "Mine.lamplit"
    hidden = tmp_path / ".Mine.lamplit.restoring"
    hidden.mkdir()
    (hidden / "journal.db").write_bytes(b"half")
    with VaultLock(hidden, Holder.COMMAND).acquire(NOW), pytest.raises(RestoringAlready):
        unfolding.restore(backup, Passphrase(WORDS), target, now=NOW)
    assert (hidden / "journal.db").read_bytes() == b"half"
    unfolding.restore(backup, Passphrase(WORDS), target, now=NOW)
    assert not hidden.exists()
    assert not (target / "lock.json").exists()
    open_again(target, state=tmp_path / "elsewhere").close()


def test_a_place_is_suggested_that_is_free(tmp_path: Path) -> None:
    name = Path("My-own 2-2026-11-22-3.lamplit-backup")
    assert unfolding.suggested(name, tmp_path) == tmp_path / "My-own 2.lamplit"
    (tmp_path / "My-own 2.lamplit").mkdir()
    assert unfolding.suggested(name, tmp_path) == tmp_path / "My-own 2 2.lamplit"
    nameless = Path("2026-11-22.lamplit-backup")
    assert unfolding.suggested(nameless, tmp_path).name == "Journal.lamplit"


def test_one_of_a_layout_that_is_not_known_yet_is_refused(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, tmp_path / "stick")
    shelf.vault.sql.execute("PRAGMA user_version = 9999")
    made = backups.make_backup(shelf.vault, NOW)
    shelf.vault.close()
    target = tmp_path / "new"
    with pytest.raises(NewerBackup):
        unfolding.restore(made.path, Passphrase(WORDS), target, now=NOW)
    with pytest.raises(NewerBackup):
        unfolding.count(made.path, Passphrase(WORDS), tmp_path)
    assert not target.exists()
    assert not list(tmp_path.glob(".*"))


def test_the_log_of_a_plain_copy_comes_too_or_the_copy_is_called_damaged(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v.lamplit")
    vault.checkpoint()
    for number in range(9):
        add(vault, f"only in the log {number}")
    copy = tmp_path / "copy"
    shutil.copytree(vault.layout.folder, copy)
    vault.close()
    made = unfolding.restore(copy, Passphrase(WORDS), tmp_path / "new", now=NOW)
    again = open_again(made.folder, state=tmp_path / "elsewhere")
    assert made.entries == len(again.read(lambda tx: tx.whole.entry_ids(trash=True))) == 9
    again.close()
    log = copy / "journal.db-wal"
    data = bytearray(log.read_bytes())
    data[wal.HEADER + 99] ^= 1
    log.write_bytes(data)
    with pytest.raises(BackupDamaged):
        unfolding.restore(copy, Passphrase(WORDS), tmp_path / "other", now=NOW)
    assert not (tmp_path / "other").exists()
