"""Attacks on the vault that once succeeded: each is kept here so that it never does again."""

import errno
import os
import shutil
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.failures import (
    Cancelled,
    DiskFull,
    Failure,
    FolderReadOnly,
    KeyFileDamaged,
    WrongPassphrase,
)
from app.vault import access, backups, durable, opening
from app.vault.keys.credentials import Passphrase
from app.vault.layout import Layout
from app.vault.sqlcipher import Connection, connect
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import CHEAP, NOW, WORDS, add, make_vault, open_again

_NEW = Passphrase("entirely other words")
_OLD = Passphrase(WORDS)


def _fail_at(
    monkeypatch: pytest.MonkeyPatch, step: int, matches: Callable[[str], bool], error: BaseException
) -> None:
    """Let the given renaming fail, counted among those whose target matches."""
    real, seen = os.replace, [0]

    def fake(source: Path, target: Path) -> None:
        if matches(Path(target).name):
            seen[0] += 1
            if seen[0] == step:
                raise error
        real(source, target)

    monkeypatch.setattr(os, "replace", fake)


@pytest.mark.parametrize("step", [1, 2])
@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "full"), OSError(errno.EIO, "bad"), KeyboardInterrupt()]
)
def test_a_rekey_that_fails_at_the_key_file_loses_nothing_written_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int, error: BaseException
) -> None:
    vault = make_vault(tmp_path / "v")
    add(vault, "before")
    with monkeypatch.context() as patch:
        _fail_at(patch, step, lambda name: name.startswith("keys"), error)
        with pytest.raises((Failure, KeyboardInterrupt)):
            access.rekey(vault, [(_NEW, "new")], now=NOW, cost=CHEAP)
    add(vault, "after")
    shutil.copytree(tmp_path / "v", tmp_path / "cut" / "v")  # as a kill leaves it
    with pytest.raises(WrongPassphrase):
        open_again(tmp_path / "cut" / "v", _NEW)
    again = open_again(tmp_path / "cut" / "v", _OLD)
    assert again.read(lambda tx: tx.timeline.count()) == 2
    assert verify(again).ok
    again.close()
    vault.close()


@pytest.mark.parametrize("call", range(1, 7))
def test_a_rekey_whose_folder_cannot_be_synced_leaves_one_way_in_to_every_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    vault = make_vault(tmp_path / "v")
    add(vault, "before")
    real, seen = durable.sync_folder, [0]

    def fake(folder: Path) -> None:
        seen[0] += 1
        if seen[0] == call:
            raise OSError(errno.EIO, "bad")
        real(folder)

    with monkeypatch.context() as patch:
        patch.setattr(durable, "sync_folder", fake)
        try:
            access.rekey(vault, [(_NEW, "new")], now=NOW, cost=CHEAP)
            opens, refused = _NEW, _OLD
        except Failure:
            opens, refused = _OLD, _NEW
    add(vault, "after")
    shutil.copytree(tmp_path / "v", tmp_path / "cut" / "v")
    with pytest.raises(WrongPassphrase):
        open_again(tmp_path / "cut" / "v", refused)
    again = open_again(tmp_path / "cut" / "v", opens)
    assert again.read(lambda tx: tx.timeline.count()) == 2
    again.close()
    vault.close()


def test_a_rekey_that_cannot_put_the_copy_in_place_goes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = make_vault(tmp_path / "v")

    def refuse(_layout: object) -> None:
        raise FolderReadOnly

    monkeypatch.setattr(access, "put_in_place", refuse)
    with pytest.raises(FolderReadOnly):
        access.rekey(vault, [(_NEW, "new")], now=NOW, cost=CHEAP)
    add(vault, "after")
    vault.close()
    assert not vault.layout.exported.exists()
    again = open_again(tmp_path / "v", _OLD)
    assert again.read(lambda tx: tx.timeline.count()) == 1
    again.close()


def test_a_rekey_beside_a_reader_changes_nothing(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    add(vault, "one")
    reader = vault.reader()
    reader.read(lambda tx: tx.timeline.count())
    reader._sql.execute("BEGIN")  # type: ignore[union-attr]
    reader._sql.execute("SELECT count(*) FROM entry").fetchone()  # type: ignore[union-attr]
    add(vault, "two")
    with pytest.raises(Failure, match="busy"):
        access.rekey(vault, [(_NEW, "new")], now=NOW, cost=CHEAP)
    reader.close()
    add(vault, "three")
    vault.close()
    again = open_again(tmp_path / "v", _OLD)
    assert again.read(lambda tx: tx.timeline.count()) == 3
    again.close()


def test_a_slot_that_cannot_be_recorded_is_not_in_the_key_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = make_vault(tmp_path / "v")
    before = (tmp_path / "v" / "keys.json").read_bytes()

    def full(_work: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(vault, "write", full)
        with pytest.raises(DiskFull):
            access.add_slot(vault, _NEW, "second", now=NOW, cost=CHEAP)
    assert (tmp_path / "v" / "keys.json").read_bytes() == before
    vault.close()


def test_a_reader_survives_interruptions_at_any_moment(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    for number in range(150):
        add(vault, f"word {number}")
    reader = vault.reader()
    ended, seen = threading.Event(), 0

    def storm() -> None:
        while not ended.is_set():
            reader.interrupt()

    def leaves_a_statement_unfinished(tx: Transaction) -> list[UUID]:
        return [next(iter(tx.timeline.walk())), *tx.timeline.walk()]

    thread = threading.Thread(target=storm)
    thread.start()
    try:
        for _ in range(800):
            with suppress(Cancelled):
                seen += len(reader.read(leaves_a_statement_unfinished)) > 1
    finally:
        ended.set()
        thread.join()
    assert len(reader.read(leaves_a_statement_unfinished)) == 151
    add(vault, "not held back by an old snapshot")
    assert vault.checkpoint()
    reader.close()
    vault.close()


def test_a_journal_opens_on_a_full_disk_by_giving_up_the_reserve(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_vault(tmp_path / "v").close()
    real, layout = connect, Layout(tmp_path / "v")

    def cramped(path: Path, key: bytes, **more: bool) -> Connection:
        if layout.reserve.exists():
            raise DiskFull
        return real(path, key, **more)

    with monkeypatch.context() as patch:
        patch.setattr(opening, "connect", cramped)
        vault = open_again(tmp_path / "v")
    add(vault, "words")
    vault.close()


def test_a_journal_opens_and_closes_where_the_state_folder_is_a_file(tmp_path: Path) -> None:
    make_vault(tmp_path / "v").close()
    shutil.rmtree(tmp_path / "state")
    (tmp_path / "state").write_text("not a folder")
    open_again(tmp_path / "v").close()
    open_again(tmp_path / "v").close()


def test_a_closing_that_fails_gives_the_lock_and_the_keys_up(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")

    def fail() -> None:
        raise OSError(errno.EIO, "bad")

    vault.retire = fail
    with pytest.raises(OSError, match="bad"):
        vault.close()
    assert not vault.is_open
    open_again(tmp_path / "v").close()


def _autocheckpoint(vault: Vault) -> int:
    row = vault.sql.execute("PRAGMA wal_autocheckpoint").fetchone()
    assert row is not None
    return int(row[0])


def test_a_backup_that_cannot_begin_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = make_vault(tmp_path / "v")
    add(vault, "one")

    def bad(_vault: Vault) -> bool:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "checkpoint", bad)
        with pytest.raises(DiskFull):
            backups.begin(vault, NOW)
    assert not list(vault.layout.backups.iterdir())
    assert _autocheckpoint(vault) == 1000
    vault.close()


def test_a_backup_beside_a_long_reading_gives_up_soon(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    reader = vault.reader()

    def during_a_reading(tx: Transaction) -> float:
        tx.timeline.count()
        add(vault, "written meanwhile")
        begun = time.monotonic()
        with pytest.raises(Failure, match="busy"):
            backups.begin(vault, NOW)
        return time.monotonic() - begun

    assert reader.read(during_a_reading) < 3
    assert not list(vault.layout.backups.iterdir())
    assert _autocheckpoint(vault) == 1000
    reader.close()
    assert backups.make_backup(vault, NOW).entries == 1
    vault.close()


def test_nothing_moves_the_database_while_it_is_copied(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    add(vault, "one")
    copying = backups.begin(vault, NOW)
    before = vault.layout.database.read_bytes()
    add(vault, "two")
    assert verify(vault).ok
    with pytest.raises(Failure, match="busy"):
        access.rekey(vault, [(_NEW, "new")], now=NOW, cost=CHEAP)
    assert vault.layout.database.read_bytes() == before
    backups.copy(copying)
    assert backups.finish(vault, copying).entries == 1
    access.rekey(vault, [(_NEW, "new")], now=NOW, cost=CHEAP)
    vault.close()


def test_a_backup_beside_other_keys_is_none(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    copying = backups.begin(vault, NOW)
    backups.copy(copying)
    strange = make_vault(tmp_path / "w")
    strange.close()
    for name in ("keys.json", "keys.twin.json"):
        shutil.copy(tmp_path / "w" / name, copying.target / name)
    with pytest.raises(KeyFileDamaged):
        backups.finish(vault, copying)
    assert not list(vault.layout.backups.iterdir())
    assert _autocheckpoint(vault) == 1000
    vault.close()


def test_a_backup_stays_though_a_wrong_clock_made_many_later_ones(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    made = backups.make_backup(vault, NOW)
    for number in range(400):
        later = NOW + timedelta(days=2000 + number)
        shutil.copytree(made.path, made.path.with_name(f"{later:%Y%m%dT%H%M%S}Z"))
    newest = backups.make_backup(vault, NOW + timedelta(days=1))
    assert newest.path.is_dir()
    assert len(backups.list_backups(vault.layout)) < 40
    vault.close()


def test_a_check_that_breaks_off_says_so_in_our_own_words(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    vault.sql.execute("DROP TABLE chunk")
    add(vault, "one")
    vault.sql.execute(
        "INSERT INTO attachment (id, entry_id, name, mime, size, sha256, width, height, at, ready)"
        " VALUES (zeroblob(16), zeroblob(16), 'f', '', 0, x'00', 0, 0, 0, 1)"
    )
    found = {check.name: check.problems for check in verify(vault).checks}
    assert found["attachments"] == ("This could not be read to the end.",)
    vault.close()
