"""A backup in the place of a vault that does not open."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
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
from app.vault.opening import create_vault, open_vault
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
    with pytest.raises(Failure):
        rescue.put_back(layout, backup, now=NOW)
    assert layout.database.read_bytes() == b"\0" * 8192
    assert not list(layout.folder.glob("*.putting-back"))
