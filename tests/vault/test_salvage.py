"""Taking what can still be read out of a damaged vault."""

import os
import shutil
from pathlib import Path

import pytest

from app.domain.backup_failures import PlaceInside
from app.domain.failures import (
    Cancelled,
    DatabaseDamaged,
    DatabaseMissing,
    DiskFull,
    VaultExists,
    VaultInUse,
    WrongPassphrase,
)
from app.vault import backups
from app.vault.keys.credentials import Passphrase
from app.vault.layout import Layout
from app.vault.lock import Holder, VaultLock
from app.vault.salvage import gather
from app.vault.salvage.run import Rescued, rescue
from app.vault.verify import verify
from tests.making import (
    NOW,
    WORDS,
    add,
    counted_ids,
    files_of,
    make_vault,
    open_again,
    snapshot,
)
from tests.prove.damages import Original, damage_trial, make_original

_PAGE = 4096
_LONG = "a lamp by the window " * 900


def take(folder: Path, target: Path, words: str = WORDS) -> Rescued:
    return rescue(
        folder, Passphrase(words), target, now=NOW, new_id=counted_ids(10**12),
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with a few entries, of which one is long."""
    vault = make_vault(tmp_path / "v.lamplit")
    for number in range(40):
        add(vault, f"entry {number} #tag " + "word " * 100)
    add(vault, _LONG)
    vault.close()
    return tmp_path / "v.lamplit"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Original:
    return make_original(tmp_path_factory.mktemp("plain"), 1, log=False)


@pytest.fixture(scope="module")
def logged(tmp_path_factory: pytest.TempPathFactory) -> Original:
    return make_original(tmp_path_factory.mktemp("logged"), 2, log=True)


def change(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def test_a_whole_vault_comes_over_row_by_row(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v.lamplit")
    add(vault, "in the file #one")
    vault.checkpoint()
    add(vault, "in the log " + _LONG)
    before = snapshot(vault)
    shutil.copytree(tmp_path / "v.lamplit", tmp_path / "killed.lamplit")
    vault.close()
    found = take(tmp_path / "killed.lamplit", tmp_path / "new.lamplit")
    assert (found.lost, found.lost_pages, found.entries) == ((), 0, 2)
    new = open_again(tmp_path / "new.lamplit")
    assert snapshot(new) == before
    assert verify(new).ok
    assert new.read(lambda tx: tx.meta.get("key_file"))
    new.close()


@pytest.mark.parametrize("seed", range(16))
def test_what_stands_on_whole_pages_comes_and_nothing_else(
    seed: int, plain: Original, logged: Original, tmp_path: Path
) -> None:
    outcome = damage_trial(seed, logged if seed % 2 else plain, tmp_path / "t")
    assert not outcome.problems, outcome


def test_the_trial_notices_when_pages_without_a_tree_are_left(
    plain: Original, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gather.Gathering, "_stray", lambda *_: iter(()))
    outcomes = (damage_trial(seed, plain, tmp_path / "t") for seed in range(0, 200, 2))
    assert any(outcome.problems for outcome in outcomes)


def test_a_lost_entry_is_named_by_its_day_and_the_damaged_files_stay(
    folder: Path, tmp_path: Path
) -> None:
    database = Layout(folder).database
    size = database.stat().st_size
    # The long entry stands on pages of its own: of the last pages, each is damaged in turn until
    # it is one of them.
    for number in range(size // _PAGE - 1, 1, -1):
        shutil.copytree(folder, tmp_path / "d.lamplit")
        change(tmp_path / "d.lamplit" / "journal.db", number * _PAGE + 900, os.urandom(16))
        before = files_of(tmp_path / "d.lamplit")
        found = take(tmp_path / "d.lamplit", tmp_path / "new.lamplit")
        assert files_of(tmp_path / "d.lamplit") == before
        assert found.lost_pages == 1
        if any(lost.title for lost in found.lost):
            break
        for name in ("d.lamplit", "new.lamplit"):
            shutil.rmtree(tmp_path / name)
    assert found.entries == 40
    (lost,) = found.lost
    assert (lost.kind, lost.day) == ("entry", "2026-11-22")
    assert lost.title.startswith("a lamp by the window")


def test_without_its_beginning_and_its_backups_it_is_still_read(
    folder: Path, tmp_path: Path
) -> None:
    change(Layout(folder).database, 0, bytes(_PAGE))
    found = take(folder, tmp_path / "new.lamplit")
    assert not found.checked
    assert found.entries == 41


def test_a_damaged_byte_of_the_salt_is_found_again(folder: Path, tmp_path: Path) -> None:
    data = Layout(folder).database.read_bytes()
    change(Layout(folder).database, 5, bytes([data[5] ^ 0x40]))
    found = take(folder, tmp_path / "new.lamplit")
    assert found.checked
    assert (found.lost_pages, found.lost, found.entries) == (0, (), 41)


def test_the_keys_of_a_backup_open_where_both_key_files_are_gone(
    folder: Path, tmp_path: Path
) -> None:
    vault = open_again(folder)
    backups.make_backup(vault, NOW)
    vault.close()
    for name in ("keys.json", "keys.twin.json"):
        (folder / name).write_bytes(b"nonsense")
    found = take(folder, tmp_path / "new.lamplit")
    assert found.entries == 41
    assert found.backup == (NOW, 41)
    open_again(tmp_path / "new.lamplit").close()


def test_what_cannot_be_done_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.lamplit"
    with pytest.raises(WrongPassphrase):
        take(folder, new, "wrong")
    with VaultLock(folder, Holder.WINDOW).acquire(NOW), pytest.raises(VaultInUse):
        take(folder, new)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("mine")
    with pytest.raises(VaultExists):
        take(folder, tmp_path / "mine")
    assert (tmp_path / "mine" / "letter.txt").read_text() == "mine"
    with pytest.raises(VaultExists):
        take(folder, folder)
    Layout(folder).database.write_bytes(os.urandom(9 * _PAGE))
    with pytest.raises(DatabaseDamaged):
        take(folder, new)
    Layout(folder).database.unlink()
    with pytest.raises(DatabaseMissing):
        take(folder, new)
    assert not new.exists()


def test_it_stops_when_asked_and_when_the_disk_is_full(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[float] = []

    def stop(share: float) -> None:
        steps.append(share)
        if share > 0.5:
            raise Cancelled

    new = tmp_path / "new.lamplit"
    with pytest.raises(Cancelled):
        rescue(
            folder, Passphrase(WORDS), new, now=NOW, new_id=counted_ids(1), progress=stop
        )  # fmt: skip
    assert steps == sorted(steps)
    assert not new.exists()
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(DiskFull):
        take(folder, new)
    assert not new.exists()


def test_what_a_stop_left_is_begun_anew(folder: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.lamplit"
    new.mkdir()
    for name in ("unfinished", "journal.db", "journal.db-wal"):
        (new / name).write_bytes(b"half")
    assert take(folder, new).entries == 41
    open_again(new).close()


def test_a_folder_with_anything_else_in_it_is_not_taken(folder: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.lamplit"
    new.mkdir()
    for names in (("journal.db-wal",), ("unfinished", "letter.txt"), ("unfinished", "keys.json")):
        for name in names:
            (new / name).write_bytes(b"words")
        with pytest.raises(VaultExists):
            take(folder, new)
        assert {path.name for path in new.iterdir()} == set(names)
        for name in names:
            (new / name).unlink()


def test_it_is_not_made_inside_a_journal(folder: Path, tmp_path: Path) -> None:
    before = files_of(folder)
    (tmp_path / "link").symlink_to(folder)
    make_vault(tmp_path / "other.lamplit").close()
    for inside in (folder, tmp_path / "link", tmp_path / "other.lamplit"):
        with pytest.raises(PlaceInside):
            take(folder, inside / "deep" / "new.lamplit")
    # Without its keys it is no vault to look at, but the journal all the same.
    for name in ("keys.json", "keys.twin.json"):
        (folder / name).rename(tmp_path / name)
    with pytest.raises(PlaceInside):
        take(folder, folder / "new.lamplit")
    for name in ("keys.json", "keys.twin.json"):
        (tmp_path / name).rename(folder / name)
    assert files_of(folder) == before
    assert not (folder / "deep").exists()


def test_pages_behind_a_cut_are_counted_though_there_is_a_log(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v.lamplit")
    for number in range(30):
        add(vault, f"in the file {number} " + "word " * 400)
    vault.checkpoint()
    vault.write(lambda tx: tx.settings.put("theme", "lamplight"))  # makes no page
    shutil.copytree(tmp_path / "v.lamplit", tmp_path / "d.lamplit")
    vault.close()
    database = tmp_path / "d.lamplit" / "journal.db"
    log = database.with_name("journal.db-wal").read_bytes()
    in_log = {
        int.from_bytes(log[at : at + 4], "big") for at in range(32, len(log) - 24, 24 + _PAGE)
    }
    before = database.stat().st_size // _PAGE
    kept = max(*in_log, before - 20)
    os.truncate(database, kept * _PAGE)
    found = take(tmp_path / "d.lamplit", tmp_path / "new.lamplit")
    assert before - kept > 10
    assert (found.pages, found.lost_pages) == (before, before - kept)


def test_the_page_that_is_never_written_is_not_told_as_lost(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lies a gigabyte into the file; here a page of an index stands for it."""
    last = Layout(folder).database.stat().st_size // _PAGE
    change(Layout(folder).database, (last - 1) * _PAGE, bytes(_PAGE))
    assert take(folder, tmp_path / "one.lamplit").lost_pages == 1
    monkeypatch.setattr(gather, "LOCK_PAGE", last)
    assert take(folder, tmp_path / "two.lamplit").lost_pages == 0


@pytest.mark.parametrize("in_log", [False, True], ids=["salt", "salt and log"])
def test_an_opening_that_fails_leaves_the_log_to_a_rescue(tmp_path: Path, *, in_log: bool) -> None:
    vault = make_vault(tmp_path / "v.lamplit")
    for number in range(30):
        add(vault, f"in the file {number}")
    vault.checkpoint()
    for number in range(5):
        add(vault, f"only in the log {number}")
    shutil.copytree(tmp_path / "v.lamplit", tmp_path / "d.lamplit")
    vault.close()
    folder = tmp_path / "d.lamplit"
    data = (folder / "journal.db").read_bytes()
    change(folder / "journal.db", 5, bytes([data[5] ^ 1]))
    log = (folder / "journal.db-wal").read_bytes()
    if in_log:
        change(folder / "journal.db-wal", 200, bytes([log[200] ^ 1]))
    before = files_of(folder)
    with pytest.raises(DatabaseDamaged):
        open_again(folder)
    after = files_of(folder)
    for name in ("journal.db", "journal.db-wal"):
        assert after[name] == before[name], f"{name} was changed by an opening that failed"
    found = take(folder, tmp_path / "new.lamplit")
    assert found.entries >= (34 if in_log else 35)
