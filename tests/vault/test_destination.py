"""Backups at a place that may be full, read-only, pulled out, or somebody else's."""

import errno
import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.backup_failures import (
    BackupDamaged,
    FileTooLarge,
    NoSuchFolder,
    PlaceFailed,
    PlaceFull,
    PlaceGone,
    PlaceInside,
    PlaceReadOnly,
)
from app.domain.backup_plan import Keep
from app.domain.failures import Cancelled, Failure
from app.vault import backups, destination, packed, unfolding
from app.vault.destination import Source
from app.vault.keys.credentials import Credential, Passphrase
from app.vault.keys.store import KeyStore
from app.vault.shelf import Kept, backups_at
from app.vault.vault import Vault
from tests.making import NOW, WORDS, add, make_vault

DAY = timedelta(days=1)


class Shelf:
    """An open journal with a place for its backups."""

    def __init__(
        self, folder: Path, place: Path, name: str = "Journal", *others: tuple[Credential, str]
    ) -> None:
        self.vault: Vault = make_vault(folder / f"{name}.lamplit", *others)
        add(self.vault, "first words")
        self.place = place
        self.place.mkdir(exist_ok=True)
        self.ident = destination.claim(self.place, self.vault.layout.folder)
        self.keep = Keep()

    def put(self, at: datetime = NOW, *, cancelled: bool = False) -> Kept:
        made = backups.make_backup(self.vault, at)
        source = Source(
            made.path, self.vault.layout.folder.name.removesuffix(".lamplit"), made.at, at.date(),
            made.entries or 0, KeyStore(made.path).read().candidates[0], self.vault.data_key,
            self.vault.line,
        )  # fmt: skip
        return destination.put(
            source, self.place, self.ident, self.keep, working=self.vault.layout.backups,
            cancelled=lambda: cancelled,
        )  # fmt: skip

    def listed(self) -> list[Kept]:
        vault = self.vault
        return backups_at(self.place, vault.vault_id, vault.data_key)

    def names(self) -> list[str]:
        return sorted(path.name for path in self.place.iterdir() if path.name != destination.MARK)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path, tmp_path / "stick")
    yield shelf
    shelf.vault.close()


def test_it_is_named_by_its_day_counted_and_restorable(shelf: Shelf, tmp_path: Path) -> None:
    first, second = shelf.put(), shelf.put(NOW + timedelta(hours=1))
    assert shelf.names() == [
        "Journal-2026-11-22-2.lamplit-backup", "Journal-2026-11-22.lamplit-backup",
    ]  # fmt: skip
    assert (first.entries, second.entries) == (1, 1)
    assert [one.path for one in shelf.listed()] == [second.path, first.path]
    assert not list(shelf.vault.layout.backups.glob(".looking*"))
    made = unfolding.restore(first.path, Passphrase(WORDS), tmp_path / "new", now=NOW)
    assert made.entries == 1


def test_the_empty_folder_that_a_drive_leaves_behind_is_no_place(shelf: Shelf) -> None:
    shelf.put()
    shutil.rmtree(shelf.place)
    with pytest.raises(PlaceGone):
        shelf.put(NOW + DAY)
    shelf.place.mkdir()
    with pytest.raises(PlaceGone):
        shelf.put(NOW + 2 * DAY)
    assert list(shelf.place.iterdir()) == []
    (shelf.place / destination.MARK).write_text("cd" * 16)
    with pytest.raises(PlaceGone):
        shelf.put(NOW + 3 * DAY)


def test_a_place_inside_the_journal_is_refused(shelf: Shelf) -> None:
    for place in (shelf.vault.layout.folder, shelf.vault.layout.backups):
        with pytest.raises(PlaceInside):
            destination.claim(place, shelf.vault.layout.folder)
    with pytest.raises(NoSuchFolder):
        destination.claim(shelf.place / "no", shelf.vault.layout.folder)
    assert destination.claim(shelf.place, shelf.vault.layout.folder) == shelf.ident


@pytest.mark.parametrize("left", [b"", b"12ab", b"\0" * 33])
def test_a_mark_that_a_pulled_drive_left_half_is_made_anew(
    shelf: Shelf, tmp_path: Path, left: bytes
) -> None:
    place = tmp_path / "other"
    place.mkdir()
    (place / destination.MARK).write_bytes(left)
    ident = destination.claim(place, shelf.vault.layout.folder)
    assert destination.is_there(place, ident)
    assert [path.name for path in place.iterdir()] == [destination.MARK]


def test_rotation_reads_what_is_in_a_file_and_not_its_name(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "o").mkdir()
    other = Shelf(tmp_path / "o", shelf.place)
    theirs = other.put(NOW - 400 * DAY)
    other.vault.close()
    foreign = shelf.place / "Journal-2001-01-01.lamplit-backup"
    foreign.write_text("not a backup at all")
    renamed = shelf.put(NOW - 300 * DAY).path.rename(shelf.place / "kept by me.lamplit-backup")
    beside = shelf.place / "holiday.jpg"
    beside.write_bytes(b"jpg")
    shelf.keep = Keep(2, 0, 0)
    for days in (5, 4, 3, 2, 1):
        shelf.put(NOW - days * DAY)
    there = [NOW - days * DAY for days in (1, 2, 3, 300)]
    assert [one.at for one in shelf.listed()] == there
    assert theirs.path.exists(), "another journal's"
    assert foreign.exists(), "no backup, though it is called like one"
    assert beside.exists()
    assert renamed.exists(), "whoever gives it another name wants to keep it"


def test_a_damaged_one_is_neither_counted_nor_removed(shelf: Shelf) -> None:
    old = shelf.put(NOW - 300 * DAY).path
    data = bytearray(old.read_bytes())
    data[24 + int.from_bytes(data[20:24], "big") + 40] ^= 1
    old.write_bytes(data)
    shelf.keep = Keep(1, 0, 0)
    for days in range(5):
        shelf.put(NOW - (5 - days) * DAY)
    assert old.exists()
    assert old not in [one.path for one in shelf.listed()]


def test_one_that_was_cut_short_since_takes_no_other_s_place(shelf: Shelf) -> None:
    shelf.keep = Keep(5, 0, 0)
    made = [shelf.put(NOW - days * DAY).path for days in (9, 8, 7, 6)]
    for path in made[-2:]:
        os.truncate(path, path.stat().st_size - 100)
    shelf.keep = Keep(1, 0, 0)
    shelf.put(NOW)
    assert all(path.exists() for path in made), "three whole ones, and two that are cut short"
    shelf.put(NOW + DAY)
    assert [path.exists() for path in made] == [False, True, True, True]


def test_a_clock_set_back_removes_nothing_that_was_just_made(shelf: Shelf) -> None:
    shelf.keep = Keep(1, 0, 0)
    for days in range(4):
        shelf.put(NOW + (100 + days) * DAY)
    made = shelf.put(NOW)
    assert made.path.exists()
    assert len(shelf.listed()) == 4


def test_without_the_key_the_name_and_the_time_tell(shelf: Shelf) -> None:
    made = shelf.put(NOW - 3 * DAY)
    (found,) = backups_at(shelf.place, shelf.vault.vault_id)
    assert (found.at, found.entries) == (NOW - 3 * DAY, None)
    os.utime(made.path, (0, 0))
    (found,) = backups_at(shelf.place, shelf.vault.vault_id)
    assert found.at.date() == (NOW - 3 * DAY).date()
    made.path.rename(made.path.with_name("mine.lamplit-backup"))
    assert backups_at(shelf.place, shelf.vault.vault_id) == []


@pytest.mark.parametrize(
    ("number", "failure"),
    [
        (errno.ENOSPC, PlaceFull),
        (errno.EFBIG, FileTooLarge),
        (errno.EIO, PlaceFailed),
        (errno.ESTALE, PlaceFailed),
        (errno.ENODEV, PlaceGone),
        (errno.EROFS, PlaceReadOnly),
    ],
)
@pytest.mark.parametrize("moment", ["write", "sync", "name"])
def test_what_a_drive_answers_is_one_sentence_and_leaves_no_half_file(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, number: int, failure: type[Failure], moment: str
) -> None:
    kept = shelf.put(NOW - DAY)

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    if moment == "write":
        monkeypatch.setattr(packed, "_smaller", fail)
    elif moment == "sync":
        monkeypatch.setattr(destination, "_forget", fail)
    else:
        monkeypatch.setattr(os, "utime", fail)
    with pytest.raises(failure):
        shelf.put()
    monkeypatch.undo()
    assert shelf.names() == [kept.path.name]
    assert [one.path for one in shelf.listed()] == [kept.path]
    shelf.put(NOW + DAY)


def test_a_drive_without_links_takes_it_too(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", fail)
    shelf.put()
    shelf.put(NOW + timedelta(minutes=1))
    assert len(shelf.names()) == len(shelf.listed()) == 2


def test_one_that_has_its_name_is_told_though_the_hidden_one_stays(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The drive took the link, and then says that it is read-only."""
    true = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:  # noqa: FBT001, FBT002 - as pathlib's
        if path.name.startswith(".") and list(shelf.place.glob("Journal-*")):
            raise OSError(errno.EROFS, "read-only")
        true(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    kept = shelf.put()
    monkeypatch.undo()
    assert kept.path.exists()
    assert [one.path for one in shelf.listed()] == [kept.path]


@pytest.mark.parametrize(
    ("name", "stays"),
    [("Journal-2026-01-26", False), ("Journal-2026-01-26-2", False),
     ("Journal-2026-01-26 (copy)", True), ("before the move-2026-01-26", True)],
)  # fmt: skip
def test_only_names_that_were_given_here_are_removed(
    shelf: Shelf, name: str, *, stays: bool
) -> None:
    renamed = shelf.put(NOW - 300 * DAY).path.rename(shelf.place / f"{name}{packed.SUFFIX}")
    shelf.keep = Keep(1, 0, 0)
    for days in (4, 3, 2, 1):
        shelf.put(NOW - days * DAY)
    assert renamed.exists() == stays


def test_stopping_leaves_nothing_there(shelf: Shelf) -> None:
    with pytest.raises(Cancelled):
        shelf.put(cancelled=True)
    assert shelf.names() == []


def test_what_does_not_read_back_as_it_was_written_is_no_backup(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    true = destination._forget

    def spoil(descriptor: int) -> None:
        os.pwrite(descriptor, b"\xff", os.fstat(descriptor).st_size // 2)
        true(descriptor)

    monkeypatch.setattr(destination, "_forget", spoil)
    with pytest.raises(BackupDamaged):
        shelf.put()
    assert shelf.names() == []


def test_a_drive_pulled_while_it_is_read_back_is_called_that(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(_: int) -> None:
        shutil.rmtree(shelf.place)

    monkeypatch.setattr(destination, "_forget", pulled)
    with pytest.raises(PlaceFailed):
        shelf.put()


def test_what_a_stop_left_goes_once_nobody_writes_it_any_more(shelf: Shelf) -> None:
    shelf.put(NOW - DAY)
    (whole,) = shelf.names()
    data = (shelf.place / whole).read_bytes()
    ours = shelf.place / ".0123.lamplit-backup.unfinished"
    fresh = shelf.place / ".4567.lamplit-backup.unfinished"
    theirs = shelf.place / ".89ab.lamplit-backup.unfinished"
    other = shelf.vault.vault_id.replace(shelf.vault.vault_id[0], "z")
    for path in (ours, fresh):
        path.write_bytes(data[: len(data) // 2])
    theirs.write_bytes(data.replace(shelf.vault.vault_id.encode(), other.encode()))
    for path in (ours, theirs):
        os.utime(path, (1_000_000, 1_000_000))
    assert len(shelf.listed()) == 1, "no half file counts"
    shelf.put()
    assert not ours.exists()
    assert fresh.exists(), "somebody may be writing it"
    assert theirs.exists()


def test_names_that_not_every_drive_takes_are_made_plain(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, tmp_path / "stick", 'What? "mine": <all> ' + "ä" * 100)
    name = shelf.put().path.name
    assert name.startswith("What- -mine- -all- ä")
    assert len(name.encode()) < 200
    assert not set(name) & set('<>:"/\\|?*')
    shelf.vault.close()
