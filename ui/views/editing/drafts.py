"""Keeping what is typed: soon after a pause, often while typing, and again until it worked."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.changes import Changes
from app.domain.entry import Draft, Entry
from app.domain.failures import Failure, Locked
from app.usecases.keep_draft import keep_draft, publish_draft
from app.vault.transaction import Transaction
from ui.store import Store
from ui.tasks import Urgency


@dataclass(frozen=True, slots=True)
class Pace:
    """When to save, in milliseconds: after a pause, at least while typing, and after a failure."""

    pause: int = 700
    longest: int = 4_000
    retry: int = 4_000


@dataclass(frozen=True, slots=True)
class _Owed:
    """The newest words of an entry that are not known to be on the disk."""

    draft: Draft
    publish: bool
    serial: int


class DraftKeeper(QObject):
    """Commits drafts of the page that is being written, and publishes them on leaving.

    Words that could not be saved stay here and are tried again by themselves, also those of a page
    that was left meanwhile.

    Signals:
        saved(UUID): everything typed in this entry so far is on the disk.
        published(UUID, UUID): the entry has this version now.
        merged(UUID, Content, Content): the entry says the latter, since something else was done to
            it while the former was typed.
        failed(Failure): words could not be saved; said once until it works again.
        recovered(): everything is saved after a failure.
    """

    saved = Signal(object)
    published = Signal(object, object)
    merged = Signal(object, object, object)
    failed = Signal(object)
    recovered = Signal()

    def __init__(
        self,
        store: Store,
        draft: Callable[[], Draft | None],
        initiator: object,
        *,
        pace: Pace | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._draft = draft
        self._initiator = initiator
        self._owed: dict[UUID, _Owed] = {}
        self._serial = 0
        self._is_dirty = False
        self._needs_publishing = False
        self._trouble: Failure | None = None
        pace = pace or Pace()
        self._pause = self._timer(pace.pause, self.keep)
        self._longest = self._timer(pace.longest, self.keep)
        self._retry = self._timer(pace.retry, self._try_again)

    @property
    def is_dirty(self) -> bool:
        """Whether anything typed has not been handed to the vault yet."""
        return self._is_dirty

    @property
    def owes(self) -> bool:
        """Whether anything typed is not known to be on the disk."""
        return self._is_dirty or bool(self._owed)

    @property
    def in_trouble(self) -> bool:
        """Whether the last attempt to save failed."""
        return self._trouble is not None

    @property
    def trouble(self) -> Failure | None:
        """Why the last attempt to save failed, if it did."""
        return self._trouble

    def touch(self) -> None:
        """Note that something was typed."""
        self._is_dirty = self._needs_publishing = True
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def keep(self) -> None:
        """Commit what was typed as a draft, now."""
        self._commit(publish=False)

    def publish(self) -> None:
        """Make a version of what was typed, now; nothing happens when nothing was."""
        self._commit(publish=True)

    def forget(self) -> None:
        """Begin with another page; what is still on its way to the disk goes on."""
        self._pause.stop()
        self._longest.stop()
        self._is_dirty = self._needs_publishing = False

    def owed_words(self) -> str:
        """Return every text that is not saved, for the clipboard."""
        texts = [owed.draft.content for owed in self._owed.values()]
        return "\n\n".join(f"{text.title}\n\n{text.body}".strip() for text in texts)

    def _commit(self, *, publish: bool) -> None:
        self._pause.stop()
        self._longest.stop()
        wanted = self._needs_publishing if publish else self._is_dirty
        draft = self._draft() if wanted else None
        if draft is None:
            return
        self._is_dirty = False
        if publish:
            self._needs_publishing = False
        self._serial += 1
        owed = _Owed(draft, publish, self._serial)
        self._owed[draft.entry_id] = owed
        self._submit(owed)

    def _submit(self, owed: _Owed) -> None:
        store, draft = self._store, owed.draft

        def work(tx: Transaction) -> tuple[Entry | None, Changes]:
            changes = keep_draft(tx, draft)
            if not owed.publish:
                return None, changes
            changes |= publish_draft(
                tx, draft.entry_id, now=draft.at, new_id=store.new_id, device=store.device
            )
            if not tx.entries.exists(draft.entry_id):
                return None, changes
            return tx.entries.get(draft.entry_id), changes

        store.write(
            work,
            lambda entry: self._done(owed, entry),
            initiator=self._initiator,
            failed=lambda failure: self._not_done(owed, failure),
            owner=self,
            urgency=Urgency.DRAFT,
        )

    def _done(self, owed: _Owed, entry: Entry | None) -> None:
        entry_id = owed.draft.entry_id
        if entry is not None:
            self.published.emit(entry_id, entry.revision_id)
            if entry.content != owed.draft.content.storable():
                self.merged.emit(entry_id, owed.draft.content, entry.content)
        waiting = self._owed.get(entry_id)
        if waiting is None or waiting.serial != owed.serial:
            return
        del self._owed[entry_id]
        if not self._owed and self._trouble is not None:
            self._trouble = None
            self._retry.stop()
            self.recovered.emit()
        if not self._is_dirty:
            self.saved.emit(entry_id)

    def _not_done(self, owed: _Owed, failure: Failure) -> None:
        waiting = self._owed.get(owed.draft.entry_id)
        if waiting is None or waiting.serial != owed.serial:
            return
        if not isinstance(failure, Locked):
            self._retry.start()
        first, self._trouble = self._trouble is None, failure
        if first:
            self.failed.emit(failure)

    def _try_again(self) -> None:
        for owed in list(self._owed.values()):
            self._submit(owed)

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer
