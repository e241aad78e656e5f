"""A real file system of a few megabytes that fills up in the middle of everything."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.entry import Content
from app.domain.failures import DiskFull, Failure, WrongPassphrase
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.write_entry import write_entry
from app.vault import access, backups
from app.vault.keys.credentials import Passphrase
from app.vault.opening import open_vault
from app.vault.verify import verify
from tests.prove import steps
from tests.prove.look import differences, leftovers, snapshot
from tests.prove.session import CHEAP, Session

pytestmark = [pytest.mark.slow, pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount a small disk"
)]  # fmt: skip

_SIZE = 48 * 1024 * 1024


class SmallDisk:
    """A disk of 48 MB, and the file that fills it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._ballast = root / "ballast"

    @property
    def free(self) -> int:
        """Bytes that are free."""
        status = os.statvfs(self.root)
        return status.f_bavail * status.f_frsize

    def fill(self, leave: int = 0) -> None:
        """Take all room but ``leave`` bytes."""
        with self._ballast.open("ab") as file, suppress(OSError):
            os.posix_fallocate(file.fileno(), file.tell(), max(self.free - leave, 4096))
        with self._ballast.open("ab", buffering=0) as file, suppress(OSError):
            while self.free > leave:
                file.write(bytes(4096))

    def empty(self) -> None:
        """Give the room back."""
        self._ballast.unlink(missing_ok=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A small disk; skipped where it cannot be mounted, as in a container."""
    point = tmp_path / "small"
    point.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "lamplit-test", str(point)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    yield SmallDisk(point)
    subprocess.run(["umount", "-l", str(point)], check=True)


@pytest.fixture
def session(disk: SmallDisk) -> Iterator[Session]:
    """A journal on the small disk, with some entries."""
    made = Session(disk.root, 5)
    made.create()
    for step in [steps.write] * 12 + [steps.attach, steps.back_up]:
        action = step(made)
        assert action is not None
        action()
    yield made
    disk.empty()
    if made.vault.is_open:
        made.close()


def check(session: Session) -> None:
    """Everything that was saved is there, and nothing else."""
    found = session.vault.read(snapshot)
    assert not differences(session.model, found)
    assert not leftovers(session.vault)


def write_one(session: Session, words: int) -> None:
    """Write an entry; the model has it only if that worked."""
    word = session.word()
    body = f"{word} " + " ".join(session.rng.randbytes(4).hex() for _ in range(words))
    session.vault.write(
        lambda tx: write_entry(
            tx, Content(body), created_at=session.now, zone="UTC", now=session.now,
            new_id=session.new_id,
        )
    )  # fmt: skip
    session.model["entries"][word] = {
        "body": body, "title": "", "tags": [], "trashed": False, "starred": False, "files": [],
    }  # fmt: skip
    session.model["history"][word] = [body]


def until_full(work: Callable[[], object], most: int = 400) -> int:
    """Repeat until the disk is full; return how often it went well."""
    for count in range(most):
        try:
            work()
        except DiskFull:
            return count
    pytest.fail("the disk never filled")


@pytest.mark.parametrize("leave", [0, 40_000, 300_000])
def test_saves_use_the_reserve_and_then_say_so(
    disk: SmallDisk, session: Session, leave: int
) -> None:
    """The reserve takes many more saves; then each refusal is one sentence and nothing is lost."""
    assert session.vault.renew_reserve()
    disk.fill(leave)
    went_well = until_full(lambda: write_one(session, 400))
    assert went_well > 20
    assert not (session.folder / "reserve").exists()
    with pytest.raises(DiskFull):
        write_one(session, 4000)
    assert not differences(session.model, session.vault.read(snapshot))
    disk.empty()
    write_one(session, 400)
    assert session.vault.renew_reserve()
    check(session)
    assert verify(session.vault).ok


def test_a_draft_that_does_not_fit_leaves_the_last_one(disk: SmallDisk, session: Session) -> None:
    """Drafts, too, use the reserve; the refused one changes nothing."""
    disk.fill()

    def type_on() -> None:
        before = dict(session.model["drafts"])
        action = steps.draft(session)
        try:
            action()
        except DiskFull:
            session.model["drafts"] = before
            raise

    until_full(type_on, 5000)
    disk.empty()
    check(session)


def test_a_file_that_does_not_fit_leaves_nothing(disk: SmallDisk, session: Session) -> None:
    """Its chunks are gone again, and the entry is as it was."""
    disk.fill(200_000)
    word = session.pick()
    assert word is not None
    data = session.rng.randbytes(9_000_000)
    with pytest.raises(DiskFull):
        attach_file(
            session.vault.write, session.ids[word], NewFile("big.bin", lambda: iter([data])),
            now=session.now, new_id=session.new_id,
        )  # fmt: skip
    assert not differences(session.model, session.vault.read(snapshot))
    disk.empty()
    write_one(session, 50)
    session.close()
    session.open()
    check(session)


@pytest.mark.parametrize("leave", [200_000, 6_000_000, 10_000_000])
def test_a_file_that_does_not_fit_leaves_the_reserve(
    disk: SmallDisk, session: Session, leave: int
) -> None:
    """The reserve is for words: they can still be saved, and nothing of the file is left."""
    assert session.vault.renew_reserve()
    if disk.free < leave:
        pytest.skip("the disk has not so much room")
    disk.fill(leave)
    word = session.pick()
    assert word is not None
    for size in (90_000_000, 400_000):
        data = session.rng.randbytes(1_000_000)
        pieces = (data for _ in range(size // len(data))) if size > len(data) else [data[:size]]
        with suppress(DiskFull):
            attach_file(
                session.vault.write, session.ids[word],
                NewFile("big.bin", lambda pieces=pieces: pieces),  # type: ignore[misc]
                now=session.now, new_id=session.new_id,
            )  # fmt: skip
            assert size < leave, "more than fits was kept"
            session.model = {**session.model, **session.vault.read(snapshot)}
        assert (session.folder / "reserve").exists()
    assert not leftovers(session.vault)
    disk.fill()
    for _ in range(20):
        write_one(session, 400)
    disk.empty()
    assert not differences(session.model, session.vault.read(snapshot))
    assert verify(session.vault).ok


def test_an_import_that_does_not_fit_leaves_the_reserve(disk: SmallDisk, session: Session) -> None:
    """Imports and their sweeping go without it."""
    assert session.vault.renew_reserve()
    disk.fill(9_000_000)

    def bring_in() -> None:
        steps.bring_in(session)()

    until_full(bring_in)
    assert (session.folder / "reserve").exists()
    assert not leftovers(session.vault)


def test_a_backup_that_does_not_fit_leaves_the_old_ones(disk: SmallDisk, session: Session) -> None:
    """No half backup stays, and the older one opens."""
    old = backups.list_backups(session.vault.layout)
    disk.fill(100_000)
    with pytest.raises(DiskFull):
        backups.make_backup(session.vault, session.later())
    assert backups.list_backups(session.vault.layout) == old
    assert [path.name for path in session.vault.layout.backups.iterdir()] == [old[0].path.name]
    assert backups.count_entries(old[0].path, session.vault.data_key) == 12
    disk.empty()
    backups.make_backup(session.vault, session.later())
    check(session)


def test_a_slot_change_that_does_not_fit_changes_nothing(disk: SmallDisk, session: Session) -> None:
    """The old passphrase opens, the new one does not."""
    disk.fill()
    slot = access.slots_of(session.vault)[0].id
    with pytest.raises(DiskFull):
        access.change_slot(session.vault, slot, Passphrase("another"), now=session.now, cost=CHEAP)
    with pytest.raises(DiskFull):
        access.rekey(session.vault, [(Passphrase("another"), "")], now=session.now, cost=CHEAP)
    assert not differences(session.model, session.vault.read(snapshot))
    session.close()
    with pytest.raises(WrongPassphrase):
        open_vault(session.folder, Passphrase("another"), state=session.state, now=session.now)
    session.open()
    disk.empty()
    check(session)


def test_a_full_disk_without_a_reserve_still_opens(disk: SmallDisk, session: Session) -> None:
    """Closing and opening work, everything can be read, and it goes on once there is room."""
    disk.fill()
    with suppress(DiskFull):
        until_full(lambda: write_one(session, 400))
    disk.fill()
    session.close()
    disk.fill()
    vault = open_vault(
        session.folder, Passphrase("first one"), state=session.state,
        now=session.now + timedelta(days=1),
    )  # fmt: skip
    assert not differences(session.model, vault.read(snapshot))
    vault.close()
    disk.empty()
    session.open()
    write_one(session, 10)
    check(session)


def test_an_import_that_does_not_fit_brings_in_nothing(disk: SmallDisk, session: Session) -> None:
    """What was staged is invisible, and swept at the next opening at the latest."""
    disk.fill(400_000)
    before = {**session.model, "entries": dict(session.model["entries"])}
    before["history"] = dict(session.model["history"])

    def again() -> None:
        nonlocal before
        action = steps.bring_in(session)
        action()
        before = {**session.model, "entries": dict(session.model["entries"])}
        before["history"] = dict(session.model["history"])

    with suppress(Failure):
        until_full(again)
    session.model = before
    disk.empty()
    session.close()
    session.open()
    check(session)
