"""Attacks on the vault that once succeeded: each is kept here so that it never does again."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.failures import DiskFull, Failure, FolderReadOnly, WrongPassphrase
from app.vault import access, durable
from app.vault.keys.credentials import Passphrase
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
