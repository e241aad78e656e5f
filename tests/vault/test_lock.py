"""One writer at a time, among threads and processes, even when one is killed."""

import errno
import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.domain.failures import DiskFull, FolderCannotLock, FolderReadOnly, NoVault, VaultInUse
from app.vault import durable
from app.vault.lock import Held, Holder, VaultLock, read_note

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 22, 21, 4, tzinfo=UTC)
HOLD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.vault.lock import Holder, VaultLock
lock = VaultLock(Path(sys.argv[1]), Holder.COMMAND)
lock.acquire(datetime(2026, 11, 22, 20, 0, tzinfo=UTC))
print("held", flush=True)
sys.stdin.read()
"""


def hold_in_another_process(folder: Path) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    return process


def end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.communicate(timeout=30)


def test_a_second_lock_is_refused_and_told_who_holds_it(tmp_path: Path) -> None:
    with VaultLock(tmp_path, Holder.WINDOW).acquire(NOW), pytest.raises(VaultInUse) as caught:
        VaultLock(tmp_path, Holder.COMMAND).acquire(NOW)

    assert caught.value.since == NOW
    assert caught.value.holder == "window"


def test_a_lock_in_another_process_is_noticed(tmp_path: Path) -> None:
    other = hold_in_another_process(tmp_path)
    try:
        with pytest.raises(VaultInUse) as caught:
            VaultLock(tmp_path, Holder.WINDOW).acquire(NOW)
    finally:
        end(other)

    assert caught.value.holder == "command"
    assert caught.value.since == datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
    assert "by another command" in str(caught.value)


def test_a_killed_holder_frees_the_vault_and_its_note_does_no_harm(tmp_path: Path) -> None:
    other = hold_in_another_process(tmp_path)
    other.send_signal(signal.SIGKILL)
    other.communicate(timeout=30)
    assert read_note(tmp_path).holder is Holder.COMMAND

    with VaultLock(tmp_path, Holder.WINDOW).acquire(NOW):
        assert read_note(tmp_path) == Held(Holder.WINDOW, NOW)


def test_released_is_free_and_leaves_no_note(tmp_path: Path) -> None:
    lock = VaultLock(tmp_path, Holder.WINDOW).acquire(NOW)
    lock.release()
    lock.release()

    assert not lock.held
    assert not (tmp_path / "lock.json").exists()
    with VaultLock(tmp_path, Holder.WINDOW).acquire(NOW) as again:
        assert again.held


def test_the_same_object_cannot_be_taken_twice(tmp_path: Path) -> None:
    with VaultLock(tmp_path, Holder.WINDOW).acquire(NOW) as lock, pytest.raises(VaultInUse):
        lock.acquire(NOW)
    with VaultLock(tmp_path, Holder.WINDOW).acquire(NOW):
        pass


def test_the_note_is_in_utc_whatever_the_zone(tmp_path: Path) -> None:
    local = NOW.astimezone(timezone(timedelta(hours=5, minutes=45)))
    with VaultLock(tmp_path, Holder.WINDOW).acquire(local):
        assert b"2026-11-22T21:04:00+00:00" in (tmp_path / "lock.json").read_bytes()


@pytest.mark.parametrize(
    "note", [b"", b"{}", b"[]", b'{"holder":"cat","since":"x"}', b"\xff" * 9000, b"[" * 4096]
)
def test_a_damaged_note_only_says_less(tmp_path: Path, note: bytes) -> None:
    with VaultLock(tmp_path, Holder.WINDOW).acquire(NOW):
        (tmp_path / "lock.json").write_bytes(note)
        with pytest.raises(VaultInUse) as caught:
            VaultLock(tmp_path, Holder.WINDOW).acquire(NOW)

    assert caught.value.since is None


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        VaultLock(tmp_path / "gone", Holder.WINDOW).acquire(NOW)

    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize(
    ("number", "failure"),
    [(errno.EROFS, FolderReadOnly), (errno.EACCES, FolderReadOnly), (errno.ENOSPC, DiskFull)],
)
def test_a_refused_lock_file_is_a_failure_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, failure: type[Exception]
) -> None:
    def refuse(*_args: object, **_kwargs: object) -> int:
        raise OSError(number, os.strerror(number))

    lock = VaultLock(tmp_path, Holder.WINDOW)
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        with pytest.raises(failure):
            lock.acquire(NOW)

    assert not lock.held


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP])
def test_a_file_system_without_locks_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """A lock that is only a file would outlive a kill, so there is none rather than that."""
    fcntl = pytest.importorskip("fcntl")

    def no_locks(*_args: object) -> None:
        raise OSError(number, os.strerror(number))

    lock = VaultLock(tmp_path, Holder.WINDOW)
    with monkeypatch.context() as patch:
        patch.setattr(fcntl, "flock", no_locks)
        with pytest.raises(FolderCannotLock):
            lock.acquire(NOW)

    assert not lock.held
    lock.acquire(NOW).release()


def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    """Real: with the lock file already there, and without."""
    folder = tmp_path / "v"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("mounting a small file system takes root")
    if subprocess.run([mount, "-t", "tmpfs", "tmpfs", str(folder)], check=False).returncode:
        pytest.skip("this system refuses to mount a small file system")
    try:
        for already_there in (False, True):
            if already_there:
                VaultLock(folder, Holder.WINDOW).acquire(NOW).release()
            subprocess.run([mount, "-o", "remount,ro", str(folder)], check=True)
            with pytest.raises(FolderReadOnly):
                VaultLock(folder, Holder.WINDOW).acquire(NOW)
            subprocess.run([mount, "-o", "remount,rw", str(folder)], check=True)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_does_not_keep_the_journal_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The note does not fit; an older one must not speak in its place."""
    (tmp_path / "lock.json").write_text('{"holder":"command","since":"2020-01-01T00:00:00+00:00"}')

    def full(*_args: object, **_kwargs: object) -> None:
        raise DiskFull

    monkeypatch.setattr(durable, "write_atomic", full)

    with VaultLock(tmp_path, Holder.WINDOW).acquire(NOW) as lock:
        assert lock.held
        assert read_note(tmp_path) == Held(Holder.WINDOW, None)


def test_a_bug_while_noting_gives_the_lock_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_kwargs: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(durable, "write_atomic", broken)
        with pytest.raises(RuntimeError):
            VaultLock(tmp_path, Holder.WINDOW).acquire(NOW)

    with VaultLock(tmp_path, Holder.WINDOW).acquire(NOW):
        pass


def test_of_many_at_once_exactly_one_wins(tmp_path: Path) -> None:
    race = (
        "import sys\nfrom datetime import UTC, datetime\nfrom pathlib import Path\n"
        "from app.domain.failures import VaultInUse\nfrom app.vault.lock import Holder, VaultLock\n"
        "lock = VaultLock(Path(sys.argv[1]), Holder.COMMAND)\nsys.stdin.readline()\n"
        "try:\n    lock.acquire(datetime.now(UTC))\n    print('held', flush=True)\n"
        "except VaultInUse:\n    print('told', flush=True)\nsys.stdin.readline()\n"
    )
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", race, str(tmp_path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    said = [racer.stdout.readline() for racer in racers if racer.stdout is not None]
    for racer in racers:
        racer.communicate("end\n", timeout=30)

    assert sorted(said) == ["held\n", "told\n", "told\n", "told\n"]
