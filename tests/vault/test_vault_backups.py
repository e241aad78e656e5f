"""Backups: whole copies, opened and counted, and never fewer than rotation promises."""

import shutil
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.failures import Cancelled, DatabaseDamaged, Failure
from app.vault import backups
from app.vault.layout import Layout
from app.vault.vault import Notice
from tests.making import NOW, add, files_of, make_vault, open_again


def test_a_backup_opens_with_the_same_keys_and_holds_what_was_there(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    add(vault, "before")
    made = backups.make_backup(vault, NOW)
    add(vault, "after")
    vault.close()
    assert made.entries == 1
    assert made.size > 0
    copy = open_again(made.path, state=tmp_path / "state")
    assert copy.read(lambda tx: tx.timeline.count()) == 1
    assert Notice.COPIED in copy.notices
    copy.close()


def test_what_is_written_while_a_backup_is_copied_is_not_torn(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    add(vault, "before")
    work = backups.begin(vault, NOW)
    for number in range(50):
        add(vault, f"during {number} " + "long " * 500)
    backups.copy(work)
    made = backups.finish(vault, work)
    assert made.entries == 1, "the copy is of the moment it began"
    assert vault.read(lambda tx: tx.timeline.count()) == 51
    vault.close()
    again = open_again(tmp_path / "v")
    assert again.read(lambda tx: tx.timeline.count()) == 51
    again.close()


def test_a_cancelled_or_failed_copy_leaves_no_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = make_vault(tmp_path / "v")
    work = backups.begin(vault, NOW)
    with pytest.raises(Cancelled):
        backups.copy(work, lambda: True)
    backups.release(vault)
    assert list(vault.layout.backups.iterdir()) == []
    kept = backups.make_backup(vault, NOW)
    with monkeypatch.context() as patch:

        def damaged(*_: object) -> int:
            raise DatabaseDamaged

        patch.setattr(backups, "count_entries", damaged)
        with pytest.raises(DatabaseDamaged):
            backups.make_backup(vault, NOW + timedelta(hours=1))
    assert [item.path for item in backups.list_backups(vault.layout)] == [kept.path]
    backups.make_backup(vault, NOW + timedelta(hours=2))
    names = [path.name for path in vault.layout.backups.iterdir()]
    assert len(names) == 2, "what the failure left is swept"
    vault.close()


def test_rotation_keeps_the_newest_and_one_of_each_period(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    for days in range(60):
        backups.make_backup(vault, NOW - timedelta(days=60 - days))
    kept = [NOW - item.at for item in backups.list_backups(vault.layout)]
    ages = [age.days for age in kept]
    assert ages[:7] == [1, 2, 3, 4, 5, 6, 7]
    assert 9 <= len(ages) <= 14
    assert max(ages) >= 50
    vault.close()


def test_two_backups_in_a_second_are_one(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    backups.make_backup(vault, NOW)
    with pytest.raises(Failure, match="this very second"):
        backups.make_backup(vault, NOW)
    assert len(backups.list_backups(vault.layout)) == 1
    vault.close()


def test_counting_a_damaged_backup_says_so_and_changes_nothing(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    made = backups.make_backup(vault, NOW)
    key = vault.data_key
    vault.close()
    database = Layout(made.path).database
    data = bytearray(database.read_bytes())
    data[len(data) // 2] ^= 1
    database.write_bytes(data)
    before = files_of(made.path)
    with pytest.raises(Failure):
        backups.count_entries(made.path, key)
    assert files_of(made.path) == before


@pytest.mark.parametrize("steps", range(5))
def test_what_a_stop_leaves_of_a_backup_that_goes_counts_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    """A rest with a database and no keys would stand in the list and open for nobody."""
    vault = make_vault(tmp_path / "v")
    old = backups.make_backup(vault, NOW - timedelta(days=1))
    newest = backups.make_backup(vault, NOW)
    unlink = Path.unlink
    done: list[Path] = []

    class Stopped(BaseException):
        pass

    def step(path: Path, *, missing_ok: bool = False) -> None:
        if len(done) == steps:
            raise Stopped
        done.append(path)
        unlink(path, missing_ok=missing_ok)

    def clear(path: Path, **_: object) -> None:
        for file in sorted(path.iterdir()) if path.exists() else ():
            step(file)

    monkeypatch.setattr(Path, "unlink", step)
    monkeypatch.setattr(shutil, "rmtree", clear)
    with suppress(Stopped):
        backups.discard(old.path)
    monkeypatch.undo()
    assert [item.path for item in backups.list_backups(vault.layout)] == [newest.path]
    backups.rotate(vault.layout)
    assert [path.name for path in vault.layout.backups.iterdir()] == [newest.path.name]
    vault.close()
