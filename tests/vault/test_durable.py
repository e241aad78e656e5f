"""Files that are whole after a kill, a power cut, a full disk and a refused write."""

import errno
import os
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.failures import DiskError, DiskFull, FolderReadOnly
from app.vault import durable

OLD, NEW = b"old content", b"new content, longer than the old"


class PowerLoss(BaseException):
    """The power went; nothing after this line runs."""


class ForgetfulDisk:
    """Wraps the calls of ``os`` that change files, and knows what a power cut would leave.

    A file's content lasts once the file was synced, a name once its folder was.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path, cut_at: int) -> None:
        self.folder = folder
        self.cut_at = cut_at
        self.calls = 0
        self.synced: dict[int, bytes] = {}
        self.names = {}
        for path in folder.iterdir():
            self.synced[path.stat().st_ino] = path.read_bytes()
            self.names[path.name] = path.stat().st_ino
        for name in ("open", "write", "fsync", "replace", "unlink"):
            monkeypatch.setattr(os, name, self._wrapped(getattr(os, name), name))

    def _wrapped(self, real: Callable[..., object], name: str) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            if self.calls == self.cut_at:
                raise PowerLoss
            self.calls += 1
            result = real(*args, **kwargs)
            if name == "fsync":
                self._note_sync(args[0])
            return result

        return call

    def _note_sync(self, descriptor: object) -> None:
        assert isinstance(descriptor, int)
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            self.names = {p.name: p.stat().st_ino for p in self.folder.iterdir()}
        else:
            path = Path(f"/proc/self/fd/{descriptor}").resolve()
            self.synced[status.st_ino] = path.read_bytes()

    def after_the_cut(self) -> list[dict[str, bytes]]:
        """What may stand there: names as last synced, or as they are; unsynced content is lost."""
        now = {p.name: p.stat().st_ino for p in self.folder.iterdir()}
        mixed = [{**self.names, name: inode} for name, inode in now.items()]
        return [
            {name: self.synced.get(inode, b"") for name, inode in names.items()}
            for names in (self.names, now, *mixed)
        ]


def cut_everywhere(
    tmp_path: Path, write: Callable[[Path], None], before: dict[str, bytes]
) -> Iterator[tuple[bool, dict[str, bytes]]]:
    """Run a write once for each call it makes, with the power cut before that call."""
    for cut_at in range(1000):
        folder = tmp_path / str(cut_at)
        folder.mkdir()
        for name, content in before.items():
            (folder / name).write_bytes(content)
        with pytest.MonkeyPatch.context() as monkeypatch:
            disk = ForgetfulDisk(monkeypatch, folder, cut_at)
            try:
                write(folder)
                finished = True
            except PowerLoss:
                finished = False
        for left in disk.after_the_cut():
            yield finished, left
        if finished:
            return
    pytest.fail("the write never ended")


def test_a_power_cut_leaves_old_or_new(tmp_path: Path) -> None:
    seen = set()
    for finished, left in cut_everywhere(
        tmp_path, lambda folder: durable.write_atomic(folder / "f", NEW), {"f": OLD}
    ):
        seen.add(left["f"])
        assert left["f"] == NEW if finished else left["f"] in {OLD, NEW}
    assert seen == {OLD, NEW}


def test_a_power_cut_leaves_a_new_file_whole_or_absent(tmp_path: Path) -> None:
    for finished, left in cut_everywhere(
        tmp_path, lambda folder: durable.write_atomic(folder / "f", NEW), {}
    ):
        assert left.get("f") == NEW if finished else left.get("f") in {None, NEW}


def test_a_power_cut_leaves_both_twins_whole_and_the_main_one_never_newer(tmp_path: Path) -> None:
    pairs = set()
    for finished, left in cut_everywhere(
        tmp_path,
        lambda folder: durable.write_with_twin(folder / "f", folder / "t", NEW),
        {"f": OLD, "t": OLD},
    ):
        pairs.add((left["f"], left["t"]))
        assert not finished or (left["f"], left["t"]) == (NEW, NEW)
    assert pairs == {(OLD, OLD), (OLD, NEW), (NEW, NEW)}


def test_a_power_cut_after_removing_does_not_bring_the_file_back(tmp_path: Path) -> None:
    def remove(folder: Path) -> None:
        durable.remove_durably(folder / "f")

    for finished, left in cut_everywhere(tmp_path, remove, {"f": OLD}):
        assert left.get("f") is None if finished else left.get("f") in {None, OLD}


def test_the_model_catches_a_write_that_is_not_synced(tmp_path: Path) -> None:
    """The model itself must fail a careless writer, or the tests above prove nothing."""

    def careless(folder: Path) -> None:
        descriptor = os.open(folder / "new", os.O_CREAT | os.O_WRONLY)
        os.write(descriptor, NEW)
        os.close(descriptor)
        os.replace(folder / "new", folder / "f")  # noqa: PTH105 - what the model wraps

    left = [state["f"] for _, state in cut_everywhere(tmp_path, careless, {"f": OLD})]

    assert b"" in left


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder."""
    made = tmp_path / "v"
    made.mkdir()
    return made


def test_the_file_is_private_and_nothing_is_left_beside_it(folder: Path) -> None:
    durable.write_atomic(folder / "f", NEW)

    assert (folder / "f").read_bytes() == NEW
    assert stat.S_IMODE((folder / "f").stat().st_mode) == 0o600
    assert [p.name for p in folder.iterdir()] == ["f"]


def test_short_writes_are_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, bytes(data[:3])))

    durable.write_atomic(tmp_path / "f", NEW)

    assert (tmp_path / "f").read_bytes() == NEW


@pytest.mark.parametrize(
    ("number", "failure"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, FolderReadOnly),
        (errno.EACCES, FolderReadOnly),
        (errno.EPERM, FolderReadOnly),
        (errno.EIO, DiskError),
    ],
)
@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
def test_each_refusal_is_a_failure_and_leaves_the_old_content(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    number: int,
    failure: type[Exception],
) -> None:
    for name in ("f", "t"):
        (folder / name).write_bytes(OLD)

    def refuse(*_args: object, **_kwargs: object) -> object:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, refuse)
        with pytest.raises(failure):
            durable.write_atomic(folder / "f", NEW)
        with pytest.raises(failure):
            durable.write_with_twin(folder / "f", folder / "t", NEW)

    assert sorted((p.name, p.read_bytes()) for p in folder.iterdir()) == [("f", OLD), ("t", OLD)]


def test_other_errors_stay_what_they_are(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        durable.write_atomic(tmp_path / "no folder" / "f", NEW)


def test_a_file_system_that_cannot_sync_folders_is_good_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def no_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "no")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", no_folders)

    durable.write_atomic(tmp_path / "f", NEW)

    assert (tmp_path / "f").read_bytes() == NEW


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(OLD)
    (tmp_path / "f").symlink_to(tmp_path / "elsewhere")

    durable.write_atomic(tmp_path / "f", NEW)

    assert (tmp_path / "elsewhere").read_bytes() == OLD
    assert not (tmp_path / "f").is_symlink()


def test_removing_what_is_not_there_says_so(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(OLD)

    assert durable.remove_durably(tmp_path / "f") is True
    assert durable.remove_durably(tmp_path / "f") is False


def test_leftovers_of_a_kill_are_swept_and_nothing_else(folder: Path) -> None:
    for name in (".keys.json.123.new", ".hidden", "journal.db", "new", "a.new"):
        (folder / name).write_bytes(OLD)

    assert durable.sweep(folder) == 1
    assert sorted(p.name for p in folder.iterdir()) == [".hidden", "a.new", "journal.db", "new"]


def test_a_folder_is_made_private(tmp_path: Path) -> None:
    durable.make_folder(tmp_path / "v")

    assert stat.S_IMODE((tmp_path / "v").stat().st_mode) == 0o700
    with pytest.raises(FileExistsError):
        durable.make_folder(tmp_path / "v")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("mounting a small file system takes root")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], check=False
    )
    if done.returncode:
        pytest.skip("this system refuses to mount a small file system")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_really_full_disk_keeps_both_twins_as_they_were(small_disk: Path) -> None:
    main, twin = small_disk / "f", small_disk / "t"
    durable.write_with_twin(main, twin, OLD)

    with pytest.raises(DiskFull):
        durable.write_with_twin(main, twin, bytes(600_000))  # one copy fits, two do not

    assert main.read_bytes() == twin.read_bytes() == OLD
    assert len(list(small_disk.iterdir())) == 2


def test_a_really_read_only_disk_is_said(small_disk: Path) -> None:
    durable.write_atomic(small_disk / "f", OLD)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)

    with pytest.raises(FolderReadOnly):
        durable.write_atomic(small_disk / "f", NEW)
    with pytest.raises(FolderReadOnly):
        durable.remove_durably(small_disk / "f")
    with pytest.raises(FolderReadOnly):
        durable.make_folder(small_disk / "sub")
