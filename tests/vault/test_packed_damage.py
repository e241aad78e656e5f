"""One damaged place in a backup's file loses one part of it, whatever the place is."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, Self

import pytest

from app.domain.backup_failures import BackupCutShort, BackupDamaged
from app.domain.failures import Cancelled, DatabaseDamaged
from app.usecases.attach_file import attach_file
from app.vault import packed
from app.vault.backup_facts import Facts
from app.vault.backups import make_backup
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.store import KeyStore
from app.vault.keys.subkeys import database_key
from app.vault.layout import Layout
from app.vault.pages import PAGE, SALT, Pages, unwritten
from app.vault.sqlcipher import connect
from tests.exchange.whole import as_file
from tests.making import NOW, add, counted_ids, make_vault

_PARTS = 6
_PAGES = packed.PAGES_A_PART


class Made:
    """A backup of some parts, and where each of them stands in its file."""

    def __init__(self, folder: Path) -> None:
        vault = make_vault(folder / "v")
        entry, ids = add(vault, "A drawing."), counted_ids(10**9)
        # Half of it shrinks and half does not, so parts have many lengths.
        noise = os.urandom(600_000) + bytes(400_000)
        for number in range(5):
            data = noise[number * 1000 :]
            attach_file(vault.write, entry, as_file(f"{number}.bin", data), now=NOW, new_id=ids)
        made = make_backup(vault, NOW)
        self.key = vault.data_key
        self.keyfile: KeyFile = KeyStore(made.path).read().candidates[0]
        self.database = Layout(made.path).database
        pages = self.database.stat().st_size // PAGE
        self.facts = Facts(vault.vault_id, "Journal", NOW, 1, pages, 5)
        vault.close()
        self.file = folder / "one.lamplit-backup"
        with self.file.open("xb") as target:
            packed.pack(self.database, self.keyfile, self.key, self.facts, target)
        self.places = self._find()
        assert len(self.places) == _PARTS

    def _find(self) -> list[int]:
        places = []
        with self.file.open("rb") as file:
            packed.read_head(file)
            while length := file.read(4):
                places.append(file.tell() - 4)
                file.seek(int.from_bytes(length, "big"), os.SEEK_CUR)
        return places[1:]

    def lost(self, out: Path, **more: Any) -> list[int]:
        """Unpack what can be read; return the parts that nobody can."""
        packed.unpack(self.file, self.key, out, lossy=True, **more)
        data = out.read_bytes()
        out.unlink()
        assert len(data) == self.facts.pages * PAGE
        true, key = self.database.read_bytes(), database_key(self.key)
        before, after = Pages(key, true[:SALT]), Pages(key, data[:SALT])
        lost = set()
        for number in range(1, self.facts.pages + 1):
            place = slice((number - 1) * PAGE, number * PAGE)
            if data[place] == b"\1" * PAGE:
                lost.add((number - 1) // _PAGES + 1)
            elif number > 1 and 1 not in lost:  # the first page holds the salt
                assert after.open(number, data[place]) == before.open(number, true[place])
        return sorted(lost)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return Made(tmp_path_factory.mktemp("made"))


@pytest.fixture
def made(shared: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    """The backup as it was written, in a file that a test may damage."""
    path = tmp_path / shared.file.name
    path.write_bytes(shared.file.read_bytes())
    monkeypatch.setattr(shared, "file", path)
    return shared


def spoil(made: Made, change: Callable[[bytearray], object]) -> None:
    """Change the file's bytes."""
    data = bytearray(made.file.read_bytes())
    change(data)
    made.file.write_bytes(data)


@pytest.mark.parametrize("part", range(1, _PARTS + 1))
@pytest.mark.parametrize("bit", [0, 9, 17, 24, 30])
def test_a_flipped_bit_in_a_length_loses_its_part_alone(
    made: Made, tmp_path: Path, part: int, bit: int
) -> None:
    place = made.places[part - 1] + bit // 8
    spoil(made, lambda data: data.__setitem__(place, data[place] ^ (0x80 >> bit % 8)))
    with pytest.raises((BackupDamaged, BackupCutShort)):
        packed.unpack(made.file, made.key, tmp_path / "no.db")
    assert made.lost(tmp_path / "out.db") == [part]


def test_two_parts_beside_each_other_lose_both_and_no_more(made: Made, tmp_path: Path) -> None:
    def change(data: bytearray) -> None:
        for part in (2, 3):
            place = made.places[part - 1]
            data[place : place + 4] = b"\xff" * 4

    spoil(made, change)
    assert made.lost(tmp_path / "out.db") == [2, 3]


def test_a_hole_over_some_parts_loses_these(made: Made, tmp_path: Path) -> None:
    def change(data: bytearray) -> None:
        first, last = made.places[1] + 10, made.places[3] + 10
        data[first:last] = bytes(last - first)

    spoil(made, change)
    assert made.lost(tmp_path / "out.db") == [2, 3, 4]


def test_bytes_that_are_gone_shift_the_rest(made: Made, tmp_path: Path) -> None:
    def change(data: bytearray) -> None:
        place = made.places[2] + 5000
        del data[place : place + 512]

    spoil(made, change)
    assert made.lost(tmp_path / "out.db") == [3]


def test_one_that_is_cut_off_loses_its_end(made: Made, tmp_path: Path) -> None:
    os.truncate(made.file, made.places[4] + 100)
    assert made.lost(tmp_path / "out.db") == [5, 6]


class BadDisk:
    """A file of which some bytes cannot be read."""

    def __init__(self, file: BinaryIO, first: int, last: int) -> None:
        self._file, self._bad = file, range(first, last)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def read(self, size: int = -1) -> bytes:
        at = self._file.tell()
        end = at + size
        if at < self._bad.stop and end > self._bad.start:
            self._file.seek(self._bad.start)  # as far as it got
            raise OSError(errno.EIO, "Input/output error")
        return self._file.read(size)


@pytest.mark.parametrize("over", [200, -100])
def test_a_bad_sector_loses_the_part_it_lies_in(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, over: int
) -> None:
    """In the middle of a part, and over the length of one and the end of the one before."""
    first, true = made.places[2] + over, packed._opened
    monkeypatch.setattr(packed, "_opened", lambda path: BadDisk(true(path), first, first + 512))
    assert made.lost(tmp_path / "out.db") == ([3] if over > 0 else [2, 3])


def test_looking_for_the_rest_can_be_stopped(made: Made, tmp_path: Path) -> None:
    spoil(
        made, lambda data: data.__setitem__(slice(made.places[0], made.places[0] + 4), b"\xff" * 4)
    )
    with pytest.raises(Cancelled):
        made.lost(tmp_path / "out.db", cancelled=lambda: True)
    assert not (tmp_path / "out.db").exists()


# --- pages of zeros -----------------------------------------------------------------------------


def test_a_page_of_zeros_that_is_in_use_makes_no_backup(made: Made, tmp_path: Path) -> None:
    """SQLCipher takes it for a page that was never written."""
    lost = tmp_path / "journal.db"
    data = bytearray(made.database.read_bytes())
    page = made.facts.pages // 2
    data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    lost.write_bytes(data)
    with (tmp_path / "new").open("wb") as target, pytest.raises(DatabaseDamaged):
        packed.pack(lost, made.keyfile, made.key, made.facts, target)


def test_a_free_page_may_be_zeros(made: Made, tmp_path: Path) -> None:
    path, key = tmp_path / "journal.db", database_key(made.key)
    path.write_bytes(made.database.read_bytes())
    sql = connect(path, key)
    sql.execute("DELETE FROM chunk")
    sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    sql.close()
    data = bytearray(path.read_bytes())
    pages = Pages(key, bytes(data[:SALT]))
    with path.open("rb") as file:
        free = unwritten(file, pages)
    used = [one for one in free if one <= made.facts.pages]
    assert len(used) > 1000
    for number in used:
        data[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    path.write_bytes(data)
    file_path = tmp_path / "new.lamplit-backup"
    facts = Facts(made.facts.vault_id, "Journal", NOW, 1, len(data) // PAGE, 5)
    with file_path.open("wb") as target:
        packed.pack(path, made.keyfile, made.key, facts, target)
    packed.unpack(file_path, made.key, tmp_path / "out.db")
    sql = connect(tmp_path / "out.db", key)
    assert sql.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    sql.close()
