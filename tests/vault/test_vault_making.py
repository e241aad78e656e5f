"""Making and deleting vaults: never over something that is there."""

from pathlib import Path

import pytest

from app.domain.failures import (
    DiskFull,
    Failure,
    FolderReadOnly,
    NoVault,
    VaultExists,
    VaultInUse,
)
from app.vault import backups, durable
from app.vault.keys.credentials import Passphrase, RecoveryCode
from app.vault.keys.store import KeyStore
from app.vault.opening import delete_vault, what_to_delete
from app.vault.vault import Notice
from tests.making import NOW, WORDS, add, files_of, make_vault, open_again


@pytest.mark.parametrize("name", ["new", "empty"])
def test_a_vault_is_made_in_a_new_folder_and_in_an_empty_one(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    vault = make_vault(tmp_path / name)
    ident = add(vault, "first words")
    vault.close()
    again = open_again(tmp_path / name)
    assert again.read(lambda tx: tx.entries.get(ident)).content.body == "first words"
    assert again.notices == ()
    again.close()


@pytest.mark.parametrize("name", ["notes.txt", "keys.json", "journal.db", "unknown.db-wal"])
def test_nothing_is_made_over_what_is_there(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "full"
    folder.mkdir()
    (folder / name).write_text("mine")
    with pytest.raises(VaultExists):
        make_vault(folder)
    assert files_of(folder) == {name: b"mine"}


def test_a_file_is_no_place_for_a_vault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(VaultExists):
        make_vault(tmp_path / "file")
    assert (tmp_path / "file").read_text() == "mine"


def test_missing_folders_above_are_made_for_this_person_alone(tmp_path: Path) -> None:
    make_vault(tmp_path / "not" / "there" / "v", state=tmp_path / "state").close()
    open_again(tmp_path / "not" / "there" / "v", state=tmp_path / "state").close()
    for folder in ("not", "not/there", "not/there/v"):
        assert (tmp_path / folder).stat().st_mode & 0o777 == 0o700


def test_a_relative_folder_is_made_where_the_program_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    make_vault(Path("there") / "v", state=tmp_path / "state").close()
    make_vault(Path("v"), state=tmp_path / "state").close()
    assert (tmp_path / "there" / "v" / "keys.json").exists()
    assert (tmp_path / "v" / "keys.json").exists()


@pytest.mark.parametrize("where", ["file/v", "file/deep/v", "x" * 300, "n\0ul", "x" * 300 + "/v"])
def test_where_no_folder_can_be_made_that_is_said(tmp_path: Path, where: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(FolderReadOnly):
        make_vault(tmp_path / where, state=tmp_path / "state")
    assert files_of(tmp_path) == {"file": b"mine"}


def test_a_journal_whose_keys_are_mislaid_is_not_overwritten(tmp_path: Path) -> None:
    """The keys may come back; the words would not."""
    vault = make_vault(tmp_path / "v")
    add(vault, "years of words")
    vault.close()
    for name in ("keys.json", "keys.twin.json"):
        (tmp_path / "v" / name).rename(tmp_path / name)
    before = files_of(tmp_path / "v")
    with pytest.raises(VaultExists):
        make_vault(tmp_path / "v")
    assert files_of(tmp_path / "v") == before
    for name in ("keys.json", "keys.twin.json"):
        (tmp_path / name).rename(tmp_path / "v" / name)
    again = open_again(tmp_path / "v")
    assert again.read(lambda tx: tx.timeline.count()) == 1
    again.close()


def test_a_making_that_was_cut_off_is_no_vault_and_can_be_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(KeyStore, "write", cut)
        with pytest.raises(KeyboardInterrupt):
            make_vault(tmp_path / "v")
    assert (tmp_path / "v" / "journal.db").exists()
    with pytest.raises(NoVault):
        open_again(tmp_path / "v")
    vault = make_vault(tmp_path / "v")
    add(vault, "now it works")
    vault.close()
    assert not (tmp_path / "v" / "unfinished").exists()
    open_again(tmp_path / "v").close()


def test_a_mark_left_beside_whole_keys_is_only_tidied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(_: Path) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(durable, "remove_durably", cut)
        with pytest.raises(KeyboardInterrupt):
            make_vault(tmp_path / "v")
    with pytest.raises(VaultExists):
        make_vault(tmp_path / "v")
    open_again(tmp_path / "v").close()
    assert not (tmp_path / "v" / "unfinished").exists()


def test_two_makers_of_one_vault_do_not_meet(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    with pytest.raises(VaultExists):
        make_vault(tmp_path / "v")
    with pytest.raises(VaultInUse, match="by another command"):
        open_again(tmp_path / "v")
    vault.close()


def test_no_vault_is_said_and_nothing_appears(tmp_path: Path) -> None:
    (tmp_path / "v").mkdir()
    for folder in (tmp_path / "v", tmp_path / "missing"):
        with pytest.raises(NoVault):
            open_again(folder)
    assert list((tmp_path / "v").iterdir()) == []
    assert not (tmp_path / "missing").exists()


def test_every_slot_opens(tmp_path: Path) -> None:
    code = RecoveryCode("W5CH-5C90-8YZ8-EZAJ-R9J4-DGJF-RGPZ-F8WH")
    vault = make_vault(tmp_path / "v", (code, "paper"))
    vault.close()
    for credential in (Passphrase(WORDS), code):
        open_again(tmp_path / "v", credential).close()


@pytest.mark.parametrize("with_backups", [True, False])
def test_a_deleted_vault_is_gone_with_its_backups_if_wanted(
    tmp_path: Path, *, with_backups: bool
) -> None:
    vault = make_vault(tmp_path / "v")
    add(vault, "words")
    made = backups.make_backup(vault, NOW)
    (tmp_path / "v" / "journal.db.rekey").write_text("left by a cut")
    (tmp_path / "v" / ".keys.json.12.new").write_text("left by a cut")
    assert what_to_delete(tmp_path / "v") == (made.path,)
    delete_vault(vault, state=tmp_path / "state", backups=with_backups)
    assert not vault.is_open
    assert (tmp_path / "v").exists() != with_backups
    assert list((tmp_path / "state").iterdir()) == []
    if not with_backups:
        assert [path.name for path in (tmp_path / "v").iterdir()] == ["backups"]
        kept = open_again(made.path)
        assert kept.read(lambda tx: tx.timeline.count()) == 1
        kept.close()


def test_deleting_leaves_what_is_not_ours(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    (tmp_path / "v" / "letter.txt").write_text("mine")
    delete_vault(vault, state=tmp_path / "state", backups=True)
    assert files_of(tmp_path / "v") == {"letter.txt": b"mine"}


def test_a_closed_vault_gives_nothing_out(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    reader = vault.reader()
    reader.close()
    vault.close()
    vault.close()
    with pytest.raises(Failure, match="locked"):
        vault.read(lambda tx: tx.timeline.count())
    with pytest.raises(Failure, match="locked"):
        vault.write(lambda tx: tx.words.add("word"))
    with pytest.raises(Failure, match="locked"):
        _ = vault.data_key
    with pytest.raises(Failure, match="locked"):
        reader.read(lambda tx: tx.timeline.count())
    assert WORDS not in repr(vault)
    assert "data_key" not in repr(vault)


@pytest.mark.parametrize("harm", ["missing", "damaged", "edited"])
def test_a_spare_key_file_that_was_made_again_is_said_once(tmp_path: Path, harm: str) -> None:
    folder = tmp_path / "v"
    make_vault(folder).close()
    twin = folder / "keys.twin.json"
    if harm == "missing":
        twin.unlink()
    elif harm == "damaged":
        twin.write_text("{")
    else:
        twin.write_text(twin.read_text().replace('"generation":1', '"generation":7'))
        assert twin.read_bytes() != (folder / "keys.json").read_bytes()
    vault = open_again(folder)
    assert vault.notices == (Notice.TWIN_REPAIRED,)
    assert twin.read_bytes() == (folder / "keys.json").read_bytes()
    vault.close()
    second = open_again(folder)
    assert second.notices == ()
    second.close()


def test_a_spare_key_file_that_could_not_be_made_again_is_not_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    folder = tmp_path / "v"
    make_vault(folder).close()
    (folder / "keys.twin.json").unlink()
    with monkeypatch.context() as patch:
        patch.setattr(KeyStore, "write", full)
        vault = open_again(folder)
        assert vault.notices == ()
        vault.close()
    vault = open_again(folder)
    assert vault.notices == (Notice.TWIN_REPAIRED,)
    vault.close()
