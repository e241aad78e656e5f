"""A backup in the place of a vault that does not open."""

import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO
from uuid import UUID

import pytest

from app.domain.entry import Content
from app.domain.failures import DatabaseDamaged, Failure, VaultInUse
from app.domain.ids import uuid7
from app.usecases.write_entry import write_entry
from app.vault import rescue
from app.vault.backups import list_backups, make_backup
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import Cost
from app.vault.layout import Layout
from app.vault.lock import Holder, VaultLock
from app.vault.opening import create_vault, delete_vault, open_vault, what_to_delete
from app.vault.vault import Notice, Vault
from app.vault.verify import verify

NOW = datetime(2026, 11, 22, 21, tzinfo=UTC)
WORDS = Passphrase("quince harbour")


def new_id() -> UUID:
    import secrets

    return uuid7(NOW, secrets.token_bytes)


def write(vault: Vault, text: str) -> None:
    vault.write(
        lambda tx: write_entry(
            tx, Content(text), created_at=NOW, zone="UTC", now=NOW, new_id=new_id
        )
    )


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """A vault with one entry in a backup and a later one that no backup holds, then damaged."""
    folder = tmp_path / "a.lamplit"
    vault = create_vault(
        folder, [(WORDS, "")], state=tmp_path / "state", now=NOW, cost=Cost(8192, 1, 1)
    )
    write(vault, "in the backup")
    make_backup(vault, NOW)
    write(vault, "after it")
    vault.close()
    layout = Layout(folder)
    layout.database.write_bytes(b"\0" * 8192)
    return layout


def test_the_backup_opens_and_what_was_there_is_kept(layout: Layout, tmp_path: Path) -> None:
    with pytest.raises(DatabaseDamaged):
        open_vault(layout.folder, WORDS, state=tmp_path / "state", now=NOW)
    aside = rescue.put_back(layout, list_backups(layout)[0], now=NOW + timedelta(hours=1))
    assert (aside / "journal.db").read_bytes() == b"\0" * 8192
    vault = open_vault(layout.folder, WORDS, state=tmp_path / "state", now=NOW)
    assert Notice.COPIED in vault.notices
    assert [row.heading for row in vault.read(lambda tx: tx.timeline.newest(9))] == [
        "in the backup"
    ]
    assert verify(vault).ok
    vault.close()


def test_a_vault_in_use_is_left_alone(layout: Layout) -> None:
    before = layout.database.read_bytes()
    with VaultLock(layout.folder, Holder.WINDOW).acquire(NOW), pytest.raises(VaultInUse):
        rescue.put_back(layout, list_backups(layout)[0], now=NOW)
    assert layout.database.read_bytes() == before


@pytest.mark.parametrize("calls", range(1, 8))
def test_a_stop_at_any_rename_loses_nothing_and_can_be_repeated(
    layout: Layout, tmp_path: Path, calls: int, monkeypatch: pytest.MonkeyPatch
) -> None:

    true_replace, seen = os.replace, [0]

    def replace(old: Path, new: Path) -> None:
        if old.parent == layout.folder and "lock" not in old.name:
            seen[0] += 1
            if seen[0] == calls:
                raise KeyboardInterrupt
        true_replace(old, new)

    monkeypatch.setattr(os, "replace", replace)
    backup = list_backups(layout)[0]
    try:
        rescue.put_back(layout, backup, now=NOW)
    except KeyboardInterrupt:
        monkeypatch.setattr(os, "replace", true_replace)
        rescue.put_back(layout, backup, now=NOW)
    old = [path.read_bytes() for path in layout.folder.rglob("journal.db")]
    assert b"\0" * 8192 in old
    vault = open_vault(layout.folder, WORDS, state=tmp_path / "state", now=NOW)
    assert vault.read(lambda tx: tx.timeline.count()) == 1
    vault.close()


def test_a_backup_without_a_database_is_refused(layout: Layout) -> None:
    backup = list_backups(layout)[0]
    (backup.path / "journal.db").unlink()
    with pytest.raises(Failure, match="cannot be read"):
        rescue.put_back(layout, backup, now=NOW)
    assert layout.database.read_bytes() == b"\0" * 8192
    assert _strange(layout) == []


def _strange(layout: Layout) -> list[str]:
    """What lies in the folder that belongs neither to a journal nor to its earlier files."""
    names = {path.name for path in layout.folder.iterdir()}
    known = {"journal.db", "keys.json", "keys.twin.json", "backups", "reserve", "lock"}
    return sorted(name for name in names - known if not name.startswith("set-aside-2"))


@pytest.fixture
def with_log(layout: Layout) -> dict[str, bytes]:
    """A log and its index beside the damaged database, as a killed program leaves them."""
    beside = {"journal.db-wal": b"words in the log", "journal.db-shm": b"index",
              "journal.db.rekey": b"words under new keys"}  # fmt: skip
    for name, data in beside.items():
        (layout.folder / name).write_bytes(data)
    return beside


def test_the_log_of_the_old_database_goes_with_it(
    layout: Layout, with_log: dict[str, bytes], tmp_path: Path
) -> None:
    aside = rescue.put_back(layout, rescue.newest(layout), now=NOW)
    assert {name: (aside / name).read_bytes() for name in with_log} == with_log
    assert _strange(layout) == []
    for name in ("journal.db", "keys.json", "keys.twin.json"):
        assert (layout.folder / name).stat().st_mode & 0o777 == 0o600
    vault = open_vault(layout.folder, WORDS, state=tmp_path / "state", now=NOW)
    assert vault.read(lambda tx: tx.timeline.count()) == 1
    vault.close()


@pytest.mark.parametrize("calls", range(1, 13))
def test_old_files_stay_together_though_a_stop_falls_between_them(
    layout: Layout, with_log: dict[str, bytes], calls: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = {**with_log, "journal.db": layout.database.read_bytes()}
    true_replace, seen = os.replace, [0]

    def replace(source: Path, target: Path) -> None:
        seen[0] += "lock" not in Path(source).name
        if seen[0] == calls and "lock" not in Path(source).name:
            raise KeyboardInterrupt
        true_replace(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with suppress(KeyboardInterrupt):
        rescue.put_back(layout, rescue.newest(layout), now=NOW)
    monkeypatch.setattr(os, "replace", true_replace)
    rescue.put_back(layout, list_backups(layout)[0], now=NOW + timedelta(hours=1))
    holding = [path for path in rescue.set_aside(layout) if (path / "journal.db-wal").exists()]
    assert len(holding) == 1
    assert {name: (holding[0] / name).read_bytes() for name in old} == old
    assert _strange(layout) == []


def test_a_stop_while_copying_leaves_what_the_next_opening_sweeps(
    layout: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_: object, target: IO[bytes], __: int) -> None:
        target.write(b"half")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(rescue, "_remove", lambda _: None)
        patch.setattr(shutil, "copyfileobj", stop)
        with suppress(KeyboardInterrupt):
            rescue.put_back(layout, rescue.newest(layout), now=NOW)
    assert _strange(layout) != []
    with pytest.raises(DatabaseDamaged):
        open_vault(layout.folder, WORDS, state=tmp_path / "state", now=NOW)
    assert _strange(layout) == []


def _damaged(path: Path, how: str) -> None:
    if how == "keys":
        for name in ("keys.json", "keys.twin.json"):
            (path / name).write_text("{}")
    elif how == "no keys":
        for name in ("keys.json", "keys.twin.json"):
            (path / name).unlink()
    elif how == "empty":
        (path / "journal.db").write_bytes(b"")
    elif how == "cut off":
        data = (path / "journal.db").read_bytes()
        (path / "journal.db").write_bytes(data[:-1000])
    else:
        size = (path / "journal.db").stat().st_size
        (path / "journal.db").write_bytes(bytes(size))


@pytest.mark.parametrize("how", ["keys", "no keys", "empty", "cut off", "zeros"])
def test_a_newest_backup_that_is_ruined_is_passed_over(
    layout: Layout, tmp_path: Path, how: str
) -> None:
    (older,) = list_backups(layout)
    ruined = older.path.with_name("20261123T210000Z")
    shutil.copytree(older.path, ruined)
    _damaged(ruined, how)
    before = layout.database.read_bytes()
    with pytest.raises(Failure, match="cannot be read"):
        rescue.put_back(layout, list_backups(layout)[0], now=NOW)
    assert layout.database.read_bytes() == before
    assert rescue.newest(layout) == older
    rescue.put_back(layout, rescue.newest(layout), now=NOW)
    open_vault(layout.folder, WORDS, state=tmp_path / "state", now=NOW).close()


def test_one_that_did_not_help_is_not_put_back_again(layout: Layout, tmp_path: Path) -> None:
    (older,) = list_backups(layout)
    damaged = older.path.with_name("20261123T210000Z")
    shutil.copytree(older.path, damaged)
    data = bytearray((damaged / "journal.db").read_bytes())
    data[100] ^= 1
    (damaged / "journal.db").write_bytes(data)
    rescue.put_back(layout, rescue.newest(layout), now=NOW)
    with pytest.raises(DatabaseDamaged):
        open_vault(layout.folder, WORDS, state=tmp_path / "state", now=NOW)
    assert rescue.newest(layout) == older
    rescue.put_back(layout, older, now=NOW)
    open_vault(layout.folder, WORDS, state=tmp_path / "state", now=NOW).close()


def test_without_any_backup_that_is_said(layout: Layout) -> None:
    shutil.rmtree(layout.backups)
    with pytest.raises(Failure, match="no backup"):
        rescue.newest(layout)


def test_deleting_the_journal_with_its_backups_deletes_what_was_set_aside(
    layout: Layout, tmp_path: Path
) -> None:
    aside = rescue.put_back(layout, rescue.newest(layout), now=NOW)
    assert aside in what_to_delete(layout.folder)
    vault = open_vault(layout.folder, WORDS, state=tmp_path / "state", now=NOW)
    delete_vault(vault, state=tmp_path / "state", backups=True)
    assert not layout.folder.exists()
