"""Keeping each connection that is opened, inside the open journal, soon after."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.changes import Changes
from app.usecases.keep_connections import Noted
from ui.store import Store
from ui.tasks import Urgency
from ui.vault_lane import VaultLane

_TOGETHER = 1_000  # milliseconds in which connections are written together


class ConnectionLog(QObject):
    """Notes connections for the journal that is open, and writes them when nothing else waits.

    What is noted and not yet written when the journal locks is the last that is written.
    """

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._noted: Noted | None = None
        self._together = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._together.timeout.connect(self._keep)
        store.locked.connect(self._locked)

    def of(self, lane: VaultLane) -> Callable[[str, str], None]:
        """Return what notes a connection for the journal of ``lane``; for any thread.

        It raises `Locked` once that journal is closed.
        """
        noted, tasks = self._of(lane), self._store.tasks

        def note(host: str, purpose: str) -> None:
            noted.note(host, purpose)
            tasks.later(self._soon)

        return note

    def _of(self, lane: VaultLane) -> Noted:
        if self._noted is not None:
            return self._noted
        noted = Noted(self._store.now)
        if lane.before_closing(lambda vault: noted.finish(vault.write)):
            self._noted = noted
        else:
            noted.end()
        return noted

    def _soon(self) -> None:
        if self._noted is not None and not self._together.isActive():
            self._together.start()

    def _keep(self) -> None:
        noted = self._noted
        if noted is None or not self._store.is_open:
            return
        self._store.with_vault(
            lambda vault: noted.keep(vault.write), self._kept,
            failed=lambda _: None, owner=self, urgency=Urgency.IDLE,
        )  # fmt: skip

    def _kept(self, is_new: bool) -> None:  # noqa: FBT001 - a result
        if is_new and self._store.is_open:
            self._store.changed.emit(Changes(connections=True), self)

    def _locked(self) -> None:
        self._together.stop()
        if self._noted is not None:
            self._noted.end()
        self._noted = None
