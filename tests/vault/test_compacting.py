"""Giving back room: before or after, never between; nobody waits, nothing is lost."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.failures import Cancelled, DiskFull, Failure
from app.usecases.trash_entries import delete_entries, trash_entries
from app.vault import backups, compacting
from app.vault.access import rekey
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import FLOOR
from app.vault.sqlcipher import connect
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import NOW, WORDS, add, make_vault, open_again, snapshot

ROOT = Path(__file__).parents[2]

_NAME = ".journal.db.smaller.new"


def filled(folder: Path) -> Vault:
    """A vault out of which much was deleted."""
    vault = make_vault(folder)
    gone = [add(vault, f"gone {number} " + os.urandom(9000).hex()) for number in range(300)]
    for number in range(20):
        add(vault, f"stays {number}")
    for entry in gone:
        vault.write(lambda tx, entry=entry: trash_entries(tx, [entry], now=NOW))  # type: ignore[misc]
    vault.write(lambda tx: delete_entries(tx, gone, now=NOW))
    vault.checkpoint()
    return vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = filled(tmp_path / "v.lamplit")
    yield vault
    vault.close()


def test_it_gives_back_what_it_said_and_changes_nothing_else(vault: Vault, tmp_path: Path) -> None:
    before, room = snapshot(vault), compacting.room(vault)
    assert room.is_worth_it
    assert room.fits
    seen: list[tuple[int, int]] = []
    given = compacting.compact(vault, lambda done, of: seen.append((done, of)))
    assert given >= room.back > 4_000_000
    assert vault.layout.database.stat().st_size <= room.size - given
    assert all(done <= of for done, of in seen)
    assert snapshot(vault) == before
    assert verify(vault).ok
    assert not compacting.room(vault).is_worth_it
    assert vault.sql.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert vault.sql.execute("PRAGMA secure_delete").fetchone() == (1,)
    add(vault, "written after it")
    assert list(vault.layout.folder.glob(".*")) == []
    vault.close()
    again = open_again(tmp_path / "v.lamplit")
    assert again.read(lambda tx: tx.timeline.count()) == 21
    again.close()


def test_no_free_page_is_left(vault: Vault) -> None:
    before = vault.sql.execute("PRAGMA freelist_count").fetchone()
    assert before is not None
    assert before[0] > 0
    compacting.compact(vault)
    assert vault.sql.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_what_is_written_meanwhile_stays_and_the_copy_goes(vault: Vault) -> None:
    reader = vault.reader()
    work = compacting.begin(vault)
    compacting.copy(work)
    add(vault, "while it was copied")
    assert reader.read(lambda tx: tx.timeline.count()) == 21, "others go on reading"
    reader.close()
    before = vault.layout.database.stat().st_size
    assert compacting.finish(vault, work) is None
    assert vault.layout.database.stat().st_size == before
    assert list(vault.layout.folder.glob(".*")) == []
    assert vault.read(lambda tx: tx.timeline.count()) == 21


def test_somebody_who_still_reads_keeps_it_as_it_is(vault: Vault) -> None:
    work = compacting.begin(vault)
    compacting.copy(work)
    other = connect(vault.layout.database, work.key, read_only=True)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM entry").fetchone()
    vault.sql.execute("PRAGMA busy_timeout = 10")
    before = vault.layout.database.stat().st_ino
    with pytest.raises(Failure, match="busy"):
        _write_then_finish(vault, work)
    other.close()
    assert vault.layout.database.stat().st_ino == before
    assert vault.read(lambda tx: tx.timeline.count()) == 20
    assert list(vault.layout.folder.glob(".*")) == []


def _write_then_finish(vault: Vault, work: compacting.Compacting) -> None:
    """Leave something in the log that the reader keeps from being folded in."""
    vault.write(lambda tx: tx.meta.put("probe", b"1"))
    again = compacting.Compacting(work.database, vault.sql.total_changes, work.size, work.key)
    compacting.finish(vault, again)


def test_while_a_backup_is_copied_it_waits(vault: Vault) -> None:
    held = backups.begin(vault, NOW)
    with pytest.raises(Failure, match="busy"):
        compacting.compact(vault)
    backups.copy(held)
    assert backups.finish(vault, held).entries == 20
    assert compacting.compact(vault) > 0


def test_cancelled_or_without_room_nothing_is_changed(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = vault.layout.database.read_bytes()
    with pytest.raises(Cancelled):
        compacting.compact(vault, cancelled=lambda: True)
    usage = shutil.disk_usage(vault.layout.folder)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert not compacting.room(vault).fits
    with pytest.raises(DiskFull):
        compacting.compact(vault)
    assert vault.layout.database.read_bytes() == before
    assert list(vault.layout.folder.glob(".*")) == []


def test_a_small_journal_is_left_alone(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "small.lamplit")
    add(vault, "a line")
    assert not compacting.room(vault).is_worth_it
    vault.close()


_KILLED = """
import os, signal, sys
from pathlib import Path
from app.vault import compacting, durable
from tests.making import open_again
moment, folder = sys.argv[1], Path(sys.argv[2])
def end(*_):
    os.kill(os.getpid(), signal.SIGKILL)
real = os.replace
def late(*given):
    real(*given)
    end()
vault = open_again(folder)
if moment == "copying":
    compacting.compact(vault, lambda *_: end())
elif moment == "closed":
    os.replace = end
elif moment == "replaced":
    os.replace = late
work = compacting.begin(vault)
compacting.copy(work)
if moment == "synced":
    end()
compacting.finish(vault, work)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
@pytest.mark.parametrize("moment", ["copying", "synced", "closed", "replaced"])
def test_killed_it_is_as_before_or_as_after(moment: str, tmp_path: Path) -> None:
    folder = tmp_path / "v.lamplit"
    vault = filled(folder)
    before = snapshot(vault)
    vault.close()
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, moment, str(folder)],
        cwd=ROOT, check=False, capture_output=True,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    vault = open_again(folder)
    assert snapshot(vault) == before
    assert verify(vault).ok
    assert list(folder.glob(".*")) == []
    vault.close()


def test_a_copy_under_keys_that_were_changed_meanwhile_is_thrown_away(
    vault: Vault, tmp_path: Path
) -> None:
    """A change of keys counts nothing as written: a second one must not look like none."""
    before = snapshot(vault)
    ways = [(Passphrase(WORDS), "Passphrase")]
    rekey(vault, ways, now=NOW, cost=FLOOR)
    work = compacting.begin(vault)
    compacting.copy(work)
    rekey(vault, ways, now=NOW, cost=FLOOR)
    assert compacting.finish(vault, work) is None
    assert not (vault.layout.folder / _NAME).exists()
    vault.close()
    again = open_again(tmp_path / "v.lamplit")
    assert snapshot(again) == before
    again.close()
