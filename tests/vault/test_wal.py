"""A log that is damaged beside a whole database: no kept word behind it goes silently."""

import errno
import random
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.domain.backup_failures import BackupDamaged
from app.domain.failures import DatabaseDamaged, DiskError
from app.vault import wal
from app.vault.keys.credentials import Passphrase
from app.vault.keys.subkeys import database_key
from app.vault.looking import look_into
from app.vault.salvage.run import rescue
from tests.making import NOW, WORDS, add, counted_ids, files_of, make_vault, open_again

_IN_FILE, _IN_LOG = 5, 12


@dataclass
class Killed:
    """A vault as a kill leaves it, with entries in its log alone."""

    folder: Path
    key: bytes
    raw: bytes

    @property
    def log(self) -> Path:
        return self.folder / "journal.db-wal"

    @property
    def frames(self) -> int:
        return (len(self.raw) - wal.HEADER) // wal.SLOT

    @property
    def ends(self) -> list[int]:
        """The frames that end a transaction."""
        return [place for place in range(self.frames) if any(self.raw[_at(place) + 4 :][:4])]

    def refuses(self, raw: bytes) -> bool:
        self.log.write_bytes(raw)
        (self.folder / "journal.db-shm").unlink(missing_ok=True)
        try:
            wal.check(self.folder / "journal.db", self.key)
        except DatabaseDamaged:
            return True
        return False


def _at(place: int) -> int:
    return wal.HEADER + place * wal.SLOT


@pytest.fixture
def killed(tmp_path: Path) -> Killed:
    vault = make_vault(tmp_path / "v.lamplit")
    for number in range(_IN_FILE):
        add(vault, f"in the file {number}")
    vault.checkpoint()
    for number in range(_IN_LOG):
        add(vault, f"only in the log {number}")
    shutil.copytree(tmp_path / "v.lamplit", tmp_path / "k.lamplit")
    key = database_key(vault.data_key)
    vault.close()
    folder = tmp_path / "k.lamplit"
    return Killed(folder, key, (folder / "journal.db-wal").read_bytes())


def flipped(raw: bytes, at: int) -> bytes:
    return raw[:at] + bytes((raw[at] ^ 1,)) + raw[at + 1 :]


def test_a_flip_anywhere_in_a_log_is_never_passed_over(killed: Killed) -> None:
    assert not killed.refuses(killed.raw)
    # Of the header the checksum is right or not; of a frame: number, end, salts, checksum, page.
    places = [*range(wal.HEADER)]
    places += [_at(place) + at for place in range(killed.frames)
               for at in (0, 3, 6, 8, 15, 16, 23, 24, 2000, wal.SLOT - 1)]  # fmt: skip
    assert [at for at in places if not killed.refuses(flipped(killed.raw, at))] == []


def test_zeros_over_whole_frames_are_never_passed_over(killed: Killed) -> None:
    last_two = killed.ends[-3]
    for place in range(last_two):
        raw = bytearray(killed.raw)
        raw[_at(place) : _at(place + 1)] = bytes(wal.SLOT)
        assert killed.refuses(bytes(raw)), place


def test_a_log_that_a_power_cut_tore_opens(killed: Killed) -> None:
    """Of the last transaction alone, what was not synced is there or not, in any order."""
    rng, first = random.Random(7), killed.ends[-2] + 1
    for _ in range(150):
        by_write, by_block = bytearray(killed.raw), bytearray(killed.raw)
        gaps = 0
        for place in range(first, killed.frames):
            at = _at(place)
            for start, end in ((at, at + wal.FRAME), (at + wal.FRAME, at + wal.SLOT)):
                if rng.random() < 0.3:
                    by_write[start:end] = bytes(end - start)
                    gaps += 1
        if gaps:
            assert not killed.refuses(bytes(by_write))
        for block in range(_at(first) // 4096 + 1, len(killed.raw) // 4096 + 1):
            if rng.random() < 0.3:
                rest = len(by_block[block * 4096 : (block + 1) * 4096])
                by_block[block * 4096 : block * 4096 + rest] = bytes(rest)
        assert not killed.refuses(bytes(by_block))
    for length in range(_at(first), len(killed.raw), 997):
        assert not killed.refuses(killed.raw[:length])


def test_frames_of_an_earlier_round_are_no_words(killed: Killed) -> None:
    """A log that begins anew overwrites itself from the beginning; old frames stay behind."""
    old = bytearray(killed.raw)
    for place in range(killed.frames):
        old[_at(place) + 8 : _at(place) + 16] = b"earlier."
    first = killed.ends[-2] + 1
    whole = killed.raw + bytes(old[wal.HEADER :])
    assert not killed.refuses(whole)
    torn = bytearray(killed.raw)
    torn[_at(first) : _at(first + 2)] = old[_at(first) : _at(first + 2)]
    assert not killed.refuses(bytes(torn))
    assert not killed.refuses(bytes(torn) + bytes(old[wal.HEADER :]))
    assert killed.refuses(flipped(whole, _at(killed.ends[3]) + 99))


def test_the_opening_is_refused_and_a_rescue_has_the_words(killed: Killed, tmp_path: Path) -> None:
    killed.log.write_bytes(flipped(killed.raw, _at(killed.ends[4] + 1) + 300))
    (killed.folder / "journal.db-shm").unlink(missing_ok=True)
    before = files_of(killed.folder)
    for _ in range(2):
        with pytest.raises(DatabaseDamaged, match="lamplit rescue"):
            open_again(killed.folder)
    after = files_of(killed.folder)
    for name in ("journal.db", "journal.db-wal", "journal.db-shm"):
        assert after.get(name) == before.get(name), name
    found = rescue(
        killed.folder, Passphrase(WORDS), tmp_path / "n.lamplit", now=NOW,
        new_id=counted_ids(10**12),
    )  # fmt: skip
    assert found.entries == _IN_FILE + _IN_LOG
    assert found.earlier


def test_a_log_that_the_disk_does_not_give_is_not_passed_over(
    killed: Killed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite itself reads no further than the damage."""
    given = Path.open

    def opened(path: Path, *args: Any, **more: Any) -> Any:
        if path.name == "journal.db-wal":
            raise OSError(errno.EIO, "a bad sector")
        return given(path, *args, **more)

    raw = flipped(killed.raw, _at(killed.ends[4] + 1) + 300)
    killed.log.write_bytes(raw)
    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises(DiskError):
        open_again(killed.folder)
    monkeypatch.undo()
    assert killed.log.read_bytes() == raw


def test_a_plain_copy_is_looked_into_in_the_same_way(killed: Killed, tmp_path: Path) -> None:
    credential = Passphrase(WORDS)
    with look_into(killed.folder, credential, working=tmp_path) as there:
        assert there.entries == _IN_FILE + _IN_LOG
    killed.log.write_bytes(flipped(killed.raw, _at(killed.ends[4] + 1) + 300))
    with pytest.raises(BackupDamaged), look_into(killed.folder, credential, working=tmp_path):
        pass
    with look_into(killed.folder, credential, working=tmp_path, lossy=True) as there:
        assert there.entries >= _IN_FILE
