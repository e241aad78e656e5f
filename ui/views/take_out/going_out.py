"""What the page that takes the journal out asks of other threads: a weighing, a look, the run."""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from app.domain.changes import NOTHING, Changes
from app.domain.exports import Choice, Exported, part_path
from app.domain.failures import Cancelled, Locked
from app.exchange.exporters import sink_for
from app.usecases.attach_file import Write
from app.usecases.export_journal import export_journal
from app.usecases.unfinished_exports import under_way
from app.vault.sealed_note import exports_note
from ui.vault_lane import VaultLane

_TOLD_EVERY = 0.1


class Stop:
    """A wish to stop that any thread may ask for and look at.

    Attributes:
        by_person: whether a person asked for it, and not a lock.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self.by_person = False

    @property
    def by_lock(self) -> bool:
        """Whether a lock asked for it."""
        return self._event.is_set() and not self.by_person

    def now(self, *, by_person: bool = False) -> None:
        """Stop as soon as it can be done."""
        self.by_person = by_person
        self._event.set()

    def __call__(self) -> bool:
        """Whether to stop."""
        return self._event.is_set()


class Seldom:
    """Hands progress on a few times a second at most, and always the last of it.

    Args:
        progress: told how much of how much is done.
        clock: seconds that only go forward.
    """

    def __init__(
        self, progress: Callable[[int, int], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._progress, self._clock = progress, clock
        self._next = clock()

    def __call__(self, done: int, total: int) -> None:
        """Hand it on, if it is time."""
        now = self._clock()
        if now >= self._next or done >= total:
            self._next = now + _TOLD_EVERY
            self._progress(done, total)


@dataclass(frozen=True, slots=True)
class Run:
    """An export that is to be made.

    Attributes:
        form: the name of the format.
        settings: what was chosen for it alone.
        path: what is to be made; a name that is free.
        ident: keeps two exports to one place apart.
        beside: the journal, read beside what screens show of it.
        progress: told how much of how much is out; on another thread.
        passphrase: what opens it, which is a zip then; empty for anybody.
        words: of the output itself, in the person's language.
    """

    form: str
    settings: Mapping[str, str]
    choice: Choice
    path: Path
    ident: UUID
    beside: VaultLane
    progress: Callable[[int, int], None]
    stop: Stop
    passphrase: str = field(default="", repr=False)
    words: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, write: Write) -> tuple[Exported, Changes]:
        """Write everything.

        Raises:
            Cancelled: stopped, or the journal was locked; nothing was written.
            DiskFull, FolderReadOnly, DiskError, FileExists: it cannot be written.
        """
        try:
            note = self.beside.with_vault(exports_note)
            with under_way(write, part_path(self.path, self.ident), note):
                sink = sink_for(
                    self.form, self.path, self.ident, self.settings, self.passphrase,
                    words=self.words, cancelled=self.stop,
                )  # fmt: skip
                done = export_journal(
                    self.beside.look, sink, self.choice, progress=Seldom(self.progress),
                    cancelled=self.stop,
                )  # fmt: skip
        except Locked as locked:
            raise Cancelled from locked
        return done, NOTHING
