"""What the screens ask: the vault behind lanes, and one signal that says what changed."""

import secrets
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.changes import NOTHING, Changes
from app.domain.failures import Cancelled, Failure, Locked
from app.domain.ids import uuid7
from app.vault import backups
from app.vault.access import rekey
from app.vault.keys.credentials import Credential
from app.vault.keys.kdf import Cost
from app.vault.layout import Layout
from app.vault.lock import Holder
from app.vault.opening import create_vault, delete_vault, open_vault
from app.vault.rescue import newest, put_back
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from ui.opened import Opened, Watched, copy_beside, done_first, index_some, settle, sweep
from ui.reading import OnLane, Readings
from ui.tasks import Lane, Tasks, Urgency
from ui.vault_lane import VaultLane

T = TypeVar("T")


class Store(QObject):
    """The vault as the screens see it. Every call returns at once; results come by callback.

    Signals:
        changed(Changes, object): something changed; the second is who asked for it.
        opened(Opened): a vault is open.
        locked(): keys and connections are gone.
        swept(list[Path]): what exports had left that were cut off is deleted.
        failed(Failure): the world's failure that nobody else handled.
    """

    changed = Signal(object, object)
    opened = Signal(object)
    locked = Signal()
    swept = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        *,
        state: Path,
        now: Callable[[], datetime],
        random: Callable[[int], bytes] = secrets.token_bytes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.now = now
        self.state = state
        self.random = random
        self._vault_lane = Lane("vault")
        self._read_lane = Lane("reader")
        self._work_lane = Lane("work")
        self._aside_lane = Lane("aside")
        self._vault: Vault | None = None
        self._locks = 0
        self._readings = Readings()
        self.device = ""

    @property
    def is_open(self) -> bool:
        """Whether a vault is open."""
        return self._vault is not None

    @property
    def folder(self) -> Path | None:
        """The open vault's folder."""
        return self._vault.layout.folder if self._vault else None

    def new_id(self) -> UUID:
        """Return a fresh id."""
        return uuid7(self.now(), self.random)

    # --- opening and locking ---------------------------------------------------------------

    def create(
        self,
        folder: Path,
        credentials: list[tuple[Credential, str]],
        *,
        failed: Callable[[Failure], object],
    ) -> None:
        """Make a vault and open it; `opened` says so."""

        def make() -> Vault:
            return create_vault(
                folder, credentials, state=self.state, now=self.now(), holder=Holder.WINDOW,
                random=self.random,
            )  # fmt: skip

        self.adopt(make, failed=failed)

    def unlock(
        self, folder: Path, credential: Credential, *, failed: Callable[[Failure], object],
        also: Callable[[Vault], object] = lambda _: None,
    ) -> None:  # fmt: skip
        """Open a vault and do ``also`` to it first; `opened` says so.

        Locking meanwhile takes it back: that is `Cancelled`.
        """

        def make() -> Vault:
            vault = open_vault(
                folder, credential, state=self.state, now=self.now(), holder=Holder.WINDOW,
                random=self.random,
                before_migration=lambda vault: backups.make_backup(vault, self.now()),
            )  # fmt: skip
            return done_first(vault, also)

        self.adopt(make, failed=failed)

    def adopt(
        self, make: Callable[[], Vault], *, failed: Callable[[Failure], object] | None = None
    ) -> None:
        """Open a vault that ``make`` makes on the vault's own thread; for practice data."""
        wanted = self._locks
        # As urgent as closing, so that it never overtakes one that waits.
        self.tasks.run(
            self._vault_lane, lambda: self._take(make(), wanted),
            lambda opened: self._begun(opened, wanted),
            failed=failed or self.failed.emit, urgency=Urgency.LOOK,
        )  # fmt: skip

    def put_back(
        self, folder: Path, then: Callable[[Path], object], *, failed: Callable[[Failure], object]
    ) -> None:
        """Put the newest backup in the place of a closed vault that does not open."""

        def work() -> Path:
            layout = Layout(folder)
            return put_back(layout, newest(layout), now=self.now(), holder=Holder.WINDOW)

        self.tasks.run(self._vault_lane, work, then, failed=failed, urgency=Urgency.LOOK)

    def _take(self, vault: Vault, wanted: int) -> Opened:
        try:
            if wanted != self._locks:
                raise Cancelled
            opened = settle(vault, now=self.now, new_id=self.new_id, device=self.device)
        except BaseException:
            vault.close()
            raise
        # Before anybody can see that it is open: what is read then would find no connection.
        self.tasks.run(self._read_lane, lambda: self._readings.open(vault))
        self._vault = vault
        return opened

    def _begun(self, opened: Opened, wanted: int) -> None:
        vault = self._vault
        if wanted != self._locks:
            self.lock()  # it was asked for between the last look and now
        if vault is None or self._vault is None:
            return
        beside = self.beside()
        self.opened.emit(opened)
        swept = self.swept.emit
        self.tasks.run(self._work_lane, lambda: sweep(beside), swept, urgency=Urgency.IDLE)
        self._index_when_idle()

    def lock(self, then: Callable[[], object] | None = None) -> None:
        """Close the vault after what is queued; `locked` says when nothing of it is left.

        One that is being opened meanwhile is closed again. ``then`` comes after both.
        """
        after = then or (lambda: None)
        vault, self._vault = self._vault, None
        self._locks += 1
        if vault is None:
            self.tasks.run(self._vault_lane, lambda: None, lambda _: after(), urgency=Urgency.LOOK)
            return
        self._readings.stop()

        def close() -> None:
            try:
                self._readings.end(self._read_lane)
            finally:
                vault.close()

        def gone(_: object) -> None:
            self.locked.emit()
            after()

        self.tasks.run(self._vault_lane, close, gone, failed=gone, urgency=Urgency.LOOK)

    def rekey(
        self,
        credentials: list[tuple[Credential, str]],
        then: Callable[[], object],
        *,
        failed: Callable[[Failure], object],
        cost: Cost | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Give the vault a new data key; only these credentials open it then.

        The reading connection is closed meanwhile: readings wait, writings too.
        """
        vault = self._vault

        def work() -> None:
            if vault is None:
                raise Locked
            with self._readings.paused(self._read_lane, vault):
                rekey(vault, credentials, now=self.now(), random=self.random, cost=cost)

        def done(_: object) -> None:
            self.changed.emit(Changes(keys=True), None)
            then()

        self.tasks.run(self._vault_lane, work, done, failed=failed, owner=owner)

    def delete(
        self,
        *,
        backups: bool,
        then: Callable[[], object],
        failed: Callable[[Failure], object],
    ) -> None:
        """Delete the open vault for good; `locked` says when it is gone, or closed half-way."""
        vault = self._vault
        if vault is None:
            return

        def work() -> None:
            with self._readings.paused(self._read_lane, vault):
                try:
                    delete_vault(vault, state=self.state, backups=backups)
                finally:
                    vault.close()

        def gone(_: object) -> None:
            self.locked.emit()
            then()

        def not_gone(failure: Failure) -> None:
            self.locked.emit()
            failed(failure)

        self._vault = None
        self._readings.stop()
        self.tasks.run(self._vault_lane, work, gone, failed=not_gone, urgency=Urgency.LOOK)

    def end(self) -> None:
        """Close everything at the end of the program; waits for what is queued."""
        self.lock()
        for lane in (self._aside_lane, self._work_lane, self._vault_lane, self._read_lane):
            lane.end()

    # --- deeds -----------------------------------------------------------------------------

    def write(
        self,
        work: Callable[[Transaction], "tuple[T, Changes] | Changes"],
        then: Callable[[Any], object] | None = None,
        *,
        initiator: object = None,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
        urgency: Urgency = Urgency.DEED,
    ) -> "Future[tuple[Any, Changes]]":
        """Run a use case in one durable transaction and tell every screen what changed.

        Args:
            work: takes the transaction and returns `Changes`, or a result and `Changes`.
            then: called with the result (None if there is none) once it is durable.
            initiator: handed on with `changed`, so that a screen can ignore its own deed.
            failed: called with the world's failure; `failed` is emitted if not given.
            owner: when this object is gone, no callback is made; the deed is done all the same.
            urgency: drafts go first.
        """
        vault = self._vault

        def run() -> tuple[Any, Changes]:
            if vault is None:
                raise Locked
            result = vault.write(work)
            return (None, result) if isinstance(result, Changes) else result

        def done(outcome: tuple[Any, Changes]) -> None:
            result, changes = outcome
            if changes:
                self.changed.emit(changes, initiator)
                if changes.entries or changes.many:
                    self._index_when_idle()
            if then is not None:
                then(result)

        return self.tasks.run(
            self._vault_lane, run, done,
            failed=failed or self.failed.emit, owner=owner, urgency=urgency,
        )  # fmt: skip

    def with_vault(
        self,
        work: Callable[[Vault], T],
        then: Callable[[T], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
        changes: Changes = NOTHING,
        urgency: Urgency = Urgency.DEED,
    ) -> "Future[T]":
        """Run work on the vault itself on its own thread: keys, checks. Not for long work."""
        vault = self._vault

        def run() -> T:
            if vault is None:
                raise Locked
            return work(vault)

        def done(result: T) -> None:
            if changes:
                self.changed.emit(changes, None)
            if then is not None:
                then(result)

        return self.tasks.run(
            self._vault_lane, run, done,
            failed=failed or self.failed.emit, owner=owner, urgency=urgency,
        )  # fmt: skip

    def work(
        self,
        work: Callable[[Callable[[Callable[[Transaction], object]], object]], "tuple[T, Changes]"],
        then: Callable[[T], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
    ) -> "Future[tuple[T, Changes]]":
        """Run long work (an import, a big file) that makes many short transactions.

        ``work`` is given a `Write`; each transaction queues behind what is being typed. It goes to
        the vault that is open now and to no other: after a lock it raises `Locked`.
        """
        write = self.beside().write

        def done(outcome: "tuple[T, Changes]") -> None:
            result, changes = outcome
            if changes:
                self.changed.emit(changes, None)
                self._index_when_idle()
            if then is not None:
                then(result)

        return self.tasks.run(
            self._work_lane, lambda: work(write), done,
            failed=failed or self.failed.emit, owner=owner,
        )  # fmt: skip

    def beside(self) -> VaultLane:
        """Return the vault that is open now, for work that runs on a thread of its own."""
        looking = OnLane(self._readings, self._read_lane)
        return VaultLane(self._vault_lane, self._vault, lambda: self._vault, looking)

    # --- looking ---------------------------------------------------------------------------

    def read(
        self,
        work: Callable[[Transaction], T],
        then: Callable[[T], object],
        *,
        failed: Callable[[Failure], object] | None = None,
        owner: QObject | None = None,
        replaces: str = "",
    ) -> "Future[T]":
        """Read on the second connection.

        Args:
            work: takes the transaction; only reads.
            then: called with the result.
            failed: called with the world's failure; `failed` is emitted if not given.
            owner: when this object is gone, no callback is made.
            replaces: a name, such as "search": an older reading of that name is interrupted, and
                its callbacks are never made.
        """
        reading = self._readings.begin(work, replaces)

        def done(result: T) -> None:
            if reading.is_newest and self.is_open:
                then(result)

        def not_done(failure: Failure) -> None:
            if reading.is_newest and not isinstance(failure, Cancelled | Locked):
                (failed or self.failed.emit)(failure)

        return self.tasks.run(
            self._read_lane, reading, done, failed=not_done, owner=owner, urgency=Urgency.LOOK
        )

    def aside(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        owner: QObject,
        failed: Callable[[Failure], object] | None = None,
    ) -> None:
        """Run work that needs no vault, such as decoding a picture, beside everything else."""
        self.tasks.run(
            self._aside_lane, work, then, failed=failed, owner=owner, urgency=Urgency.LOOK
        )

    # --- when there is time ----------------------------------------------------------------

    def _index_when_idle(self) -> None:
        """Fill the substring index a little at a time, behind everything else."""
        self.tasks.run(
            self._vault_lane, partial(index_some, self._vault, lambda: self._vault),
            lambda left: self._index_when_idle() if left else None,
            failed=lambda _: None, urgency=Urgency.IDLE,
        )  # fmt: skip

    def back_up(
        self,
        then: Callable[[backups.Backup], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        watched: Watched = Watched(),  # noqa: B008 - it never changes
    ) -> None:
        """Make a backup: the copying runs beside the vault's lane, so drafts never wait."""

        def work() -> backups.Backup:
            vault = self._vault
            if vault is None:
                raise Locked
            return copy_beside(
                self._vault_lane, vault, watched, now=self.now(),
                is_current=lambda: vault is self._vault,
            )  # fmt: skip

        def done(backup: backups.Backup) -> None:
            self.changed.emit(Changes(backups=True), None)
            if then is not None:
                then(backup)

        self.tasks.run(self._work_lane, work, done, failed=failed or self.failed.emit)
