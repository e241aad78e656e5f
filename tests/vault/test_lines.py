"""Copies of one journal that share a place: each lets go of its own backups and of no other's."""

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.backup_plan import Keep
from app.vault import access, backups, destination, lines, unfolding
from app.vault.destination import Source
from app.vault.keys.credentials import Passphrase
from app.vault.keys.store import KeyStore
from app.vault.opening import delete_vault
from app.vault.rescue import put_back
from app.vault.shelf import Kept, backups_at
from app.vault.vault import Vault
from tests.making import CHEAP, NOW, WORDS, add, make_vault, open_again

_DAY = timedelta(days=1)
_FEW = Keep(3, 0, 0)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """A closed journal, in a computer's folder, with a place for backups beside."""
    folder = tmp_path / "a" / "Journal.lamplit"
    vault = make_vault(folder)
    add(vault, "first words")
    (tmp_path / "stick").mkdir()
    destination.claim(tmp_path / "stick", folder)
    vault.close()
    return folder


def back_up(vault: Vault, at: datetime, line: str | None = None) -> Kept:
    """Make a backup and put it at the place."""
    place = vault.layout.folder.parent.parent / "stick"
    ident = destination.claim(place, vault.layout.folder)
    made = backups.make_backup(vault, at)
    keyfile = KeyStore(made.path).read().candidates[0]
    source = Source(
        made.path, "Journal", made.at, at.date(), made.entries or 0, keyfile, vault.data_key,
        vault.line if line is None else line,
    )  # fmt: skip
    return destination.put(source, place, ident, _FEW, working=vault.layout.backups)


def on(folder: Path) -> Vault:
    """Open a journal on the computer whose folder it lies in."""
    return open_again(folder, state=folder.parent / "state")


def there(place: Path, vault: Vault) -> list[datetime]:
    """Return when each of the backups was taken, newest first."""
    return [one.at for one in backups_at(place, vault.vault_id, vault.data_key)]


def test_two_computers_with_one_journal_let_go_of_their_own(journal: Path, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    shutil.copytree(journal, tmp_path / "b" / journal.name)
    desk, lap = on(journal), on(tmp_path / "b" / journal.name)
    assert desk.vault_id == lap.vault_id
    assert len({desk.line, lap.line, ""}) == 3
    evening, noon = timedelta(hours=9), timedelta(hours=2)
    for day in range(6):
        back_up(desk, NOW + day * _DAY + noon)
        back_up(lap, NOW + day * _DAY + evening)
    wanted = [NOW + day * _DAY + hours for day in (5, 4, 3) for hours in (evening, noon)]
    assert there(tmp_path / "stick", desk) == wanted
    desk.close()
    lap.close()


def test_a_journal_goes_on_in_its_line_wherever_its_folder_goes(
    journal: Path, tmp_path: Path
) -> None:
    first = on(journal)
    line, made = first.line, backups.make_backup(first, NOW)
    first.close()
    put_back(first.layout, made, now=NOW)
    again = on(journal)
    assert again.line == line
    again.close()
    moved = journal.rename(journal.with_name("Moved.lamplit"))
    again = on(moved)
    assert again.line == line
    again.close()
    beside = moved.with_name("Copy.lamplit")
    shutil.copytree(moved, beside)
    copy = on(beside)
    assert copy.line not in {"", line}
    copy.close()


def test_a_restored_copy_has_a_line_of_its_own(journal: Path) -> None:
    vault = on(journal)
    kept = back_up(vault, NOW)
    folder = journal.with_name("Restored.lamplit")
    unfolding.restore(kept.path, Passphrase(WORDS), folder, now=NOW)
    restored = on(folder)
    assert restored.vault_id == vault.vault_id
    assert restored.line not in {"", vault.line}
    restored.close()
    delete_vault(vault, state=journal.parent / "state", backups=False)
    again = on(folder)
    assert again.line == restored.line
    delete_vault(again, state=journal.parent / "state", backups=False)
    assert not list((journal.parent / "state").glob("line-*"))


def test_backups_that_say_nothing_of_a_line_go_as_they_did(journal: Path, tmp_path: Path) -> None:
    vault = on(journal)
    for day in range(4):
        back_up(vault, NOW + day * _DAY, line="")
    assert len(there(tmp_path / "stick", vault)) == 3
    for day in range(4, 7):
        back_up(vault, NOW + day * _DAY)
    assert there(tmp_path / "stick", vault) == [NOW + day * _DAY for day in (6, 5, 4)]
    vault.close()


def test_older_keys_of_the_other_copy_are_told_from_our_own(journal: Path, tmp_path: Path) -> None:
    """This one got new keys; the other one goes on with the old ones."""
    (tmp_path / "b").mkdir()
    shutil.copytree(journal, tmp_path / "b" / journal.name)
    desk, lap = on(journal), on(tmp_path / "b" / journal.name)
    before = [back_up(desk, NOW - days * _DAY).path for days in (3, 2)]
    access.rekey(desk, [(Passphrase(WORDS), "new")], now=NOW, cost=CHEAP)
    back_up(desk, NOW)
    theirs = [back_up(lap, NOW + day * _DAY + timedelta(hours=1)).path for day in range(3)]
    for day in range(1, 6):
        back_up(desk, NOW + day * _DAY)
    assert [path.exists() for path in before] == [False, False], "from before the keys were changed"
    assert [path.exists() for path in theirs] == [True] * 3
    desk.close()
    lap.close()


@pytest.mark.parametrize("left", [b"", b"[1]", b'{"/x": 3}', b"{" * 100])
def test_what_cannot_be_read_is_made_anew(tmp_path: Path, left: bytes) -> None:
    (tmp_path / "line-v.json").write_bytes(left)
    made = lines.line_of(tmp_path, "v", tmp_path, os.urandom)
    assert len(made) == 32
    assert lines.line_of(tmp_path, "v", tmp_path, os.urandom) == made


def test_where_nothing_can_be_remembered_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert lines.line_of(tmp_path / "file", "v", tmp_path, os.urandom) == ""
