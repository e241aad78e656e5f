"""The only words in clear beside a journal: whose they are, where they are, and when they go."""

import os
import threading
from pathlib import Path

import pytest

from app.domain.plan import MAX_WORDS, SHORT_WORDS, Section
from app.usecases.own_plan import choose_short, keep_part
from app.vault import backups, short_plan
from app.vault.opening import delete_vault
from app.vault.vault import Vault
from tests.making import NOW, make_vault

_MARKER = "kxwq-clear-marker"
_POSIX = pytest.mark.skipif(os.name == "nt", reason="file rights and pipes of POSIX")


@pytest.fixture
def clear(tmp_path: Path) -> tuple[Vault, Path]:
    """A vault with a short form, and where that lies."""
    vault = make_vault(tmp_path / "v")
    say(vault, _MARKER)
    choose(vault, Section.ALONE)
    return vault, vault.layout.short_plan


def say(vault: Vault, words: str, section: Section = Section.ALONE) -> None:
    vault.write(lambda tx: keep_part(tx, section, words, now=NOW))
    short_plan.follow(vault)


def choose(vault: Vault, *sections: Section) -> None:
    vault.write(lambda tx: choose_short(tx, sections, now=NOW))
    short_plan.follow(vault)


def read(vault: Vault) -> str:
    return "".join(words for _, words in short_plan.read(vault.layout.folder))


@_POSIX
def test_its_owner_alone_may_read_it_and_wider_rights_are_taken_back(
    clear: tuple[Vault, Path],
) -> None:
    vault, path = clear
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    short_plan.follow(vault)
    assert path.stat().st_mode & 0o777 == 0o600
    vault.close()


def test_it_is_in_no_backup_and_nowhere_once_it_is_turned_off(clear: tuple[Vault, Path]) -> None:
    vault, path = clear
    backups.make_backup(vault, NOW)
    folder = vault.layout.folder
    holding = [one for one in folder.rglob("*") if one.is_file() and holds(one)]
    assert holding == [path]
    choose(vault)
    assert not [one for one in folder.rglob("*") if one.is_file() and holds(one)]
    vault.close()


def holds(path: Path) -> bool:
    return _MARKER.encode() in path.read_bytes()


@_POSIX
def test_a_link_is_neither_believed_nor_written_through(
    clear: tuple[Vault, Path], tmp_path: Path
) -> None:
    vault, path = clear
    other = tmp_path / "somebody-elses"
    other.write_bytes(path.read_bytes())
    path.unlink()
    path.symlink_to(other)
    assert read(vault) == "", "what it points at is not our file"
    say(vault, "new words")
    assert not path.is_symlink()
    assert _MARKER in other.read_text("utf-8"), "it is somebody else's"
    path.unlink()
    path.symlink_to(tmp_path / "nothing")
    choose(vault)
    assert not path.is_symlink()
    vault.close()


@_POSIX
def test_a_pipe_of_its_name_is_not_waited_for(clear: tuple[Vault, Path]) -> None:
    vault, path = clear
    path.unlink()
    os.mkfifo(path)
    done = threading.Event()

    def look() -> None:
        assert read(vault) == ""
        done.set()

    threading.Thread(target=look, daemon=True).start()
    assert done.wait(20)
    short_plan.follow(vault)
    assert read(vault) == _MARKER
    vault.close()


def test_a_folder_of_its_name_keeps_nothing_from_being_opened_or_deleted(
    clear: tuple[Vault, Path], tmp_path: Path
) -> None:
    vault, path = clear
    choose(vault)
    path.mkdir()
    short_plan.follow(vault)
    assert read(vault) == ""
    delete_vault(vault, state=tmp_path / "state", backups=True)
    assert not vault.layout.is_vault


def test_a_long_part_is_whole_in_the_journal_and_readable_in_the_short_form(
    clear: tuple[Vault, Path],
) -> None:
    vault, _ = clear
    words = "\U0001f375x" * (MAX_WORDS // 2)
    for section in Section:
        say(vault, words, section)
    choose(vault, *Section)
    plan = vault.read(lambda tx: tx.plan.all())
    assert all(plan.words(section) == words for section in Section)
    found = short_plan.read(vault.layout.folder)
    assert [section for section, _ in found] == list(Section)
    assert all(len(part) == SHORT_WORDS and part.endswith("…") for _, part in found)
    vault.close()
