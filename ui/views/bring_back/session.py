"""A backup that is open beside the journal: everything here runs on the thread for long work."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from app.domain.changes import NOTHING, Changes
from app.domain.entry import Entry, EntryRow
from app.domain.failures import (
    Failure,
    Locked,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.domain.imports import Imported
from app.domain.merge_plan import MergeChoice, MergePlan
from app.domain.query import parse_query
from app.usecases.attach_file import Write
from app.usecases.keep_backups import destinations
from app.usecases.merge_backup import plan_merge, run_merge
from app.usecases.read_backup import InBackup, of_the_backup
from app.vault import destination, shelf
from app.vault.backups import list_backups
from app.vault.keys.credentials import Credential, Passphrase, RecoveryCode
from app.vault.layout import Layout
from app.vault.looking import LookedInto, look_into, opens_with, state_of
from app.vault.transaction import Transaction

_SHOWN = 500
Progress = Callable[[int, int], None]


class NeedsWordsError(Exception):
    """The journal's own key does not open this backup; it asks for what did on its day."""


@dataclass(frozen=True, slots=True)
class Found:
    """A backup that can be chosen."""

    path: Path
    at: datetime
    size: int
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A backup that was opened; None in its place asks for its passphrase."""

    path: Path
    at: datetime
    entries: int
    foreign: bool


@dataclass
class Session:
    """One backup after the other.

    Attributes:
        data_key: of the journal that is open; it opens the journal's own backups.
    """

    layout: Layout
    vault_id: str
    data_key: bytes = field(repr=False)
    _stack: ExitStack = field(default_factory=ExitStack, repr=False)
    _inside: LookedInto | None = field(default=None, repr=False)

    def open(
        self, path: Path, words: str, progress: Progress, stopped: Callable[[], bool]
    ) -> Opened | None:
        """Open a backup; None when the person has to give its passphrase.

        Raises:
            Failure: it is none, or cannot be read, or these words do not open it.
        """
        self.close()
        for credential in self._credentials(path, words):
            try:
                inside = self._stack.enter_context(
                    look_into(
                        path, credential, working=self.layout.backups, progress=progress,
                        cancelled=stopped, lossy=True,
                    )
                )  # fmt: skip
            except WrongRecoveryCode as error:
                raise WrongPassphrase from error
            except WrongPassphrase:
                if isinstance(credential, Passphrase):
                    continue
                raise
            self._inside = inside
            return Opened(path, inside.at, inside.entries, inside.vault_id != self.vault_id)
        return None

    def _credentials(self, path: Path, words: str) -> Sequence[Credential | bytes]:
        if words:
            return (Passphrase(words), RecoveryCode(words))
        if opens_with(path, self.data_key):
            return (self.data_key,)
        state_of(path)  # says what is wrong with what is no backup
        return ()

    def rows(self, text: str, today: date) -> list[EntryRow]:
        """Return the newest entries, or those that a search finds."""
        query = parse_query(text, today=today)

        def look(tx: Transaction) -> list[EntryRow]:
            if query.is_empty and not query.without:
                return tx.timeline.newest(_SHOWN)
            return tx.search.find(query, limit=_SHOWN)

        with of_the_backup():
            return self._open().read(look)

    def entry(self, ident: UUID) -> Entry:
        """Return an entry as it is there.

        Raises:
            NoSuchEntry: there is none.
            BackupDamaged: the backup is damaged there.
        """
        with of_the_backup():
            self._there().record(ident)  # looks at it thoroughly
            return self._open().read(lambda tx: tx.entries.get(ident))

    def plan(
        self,
        here: Callable[[Callable[[Transaction], object]], object],
        choice: MergeChoice,
        now: datetime,
        progress: Progress,
        stopped: Callable[[], bool],
    ) -> MergePlan:
        """Return what a merge would do."""
        return plan_merge(
            here, self._there(), choice, now=now, progress=progress, cancelled=stopped
        )

    def merge(
        self,
        write: Write,
        choice: MergeChoice,
        now: datetime,
        new_id: Callable[[], UUID],
        progress: Progress,
        stopped: Callable[[], bool],
    ) -> tuple[tuple[Imported, MergePlan], Changes]:
        """Bring the backup together with the journal."""
        return run_merge(
            write, self._there(), choice, now=now, new_id=new_id, progress=progress,
            cancelled=stopped,
        )  # fmt: skip

    def close(self) -> None:
        """Close what is open, and remove the working copy."""
        self._inside = None
        self._stack.close()

    def end(self) -> tuple[None, Changes]:
        """Close, and forget the journal's key."""
        self.close()
        self.data_key = b""
        return None, NOTHING

    def _open(self) -> LookedInto:
        if self._inside is None:
            raise Locked
        return self._inside

    def _there(self) -> InBackup:
        inside = self._open()
        return InBackup(inside.read, inside.path, inside.vault_id)


def found_backups(session: Session, read: Callable[..., object]) -> list[Found]:
    """Return the backups beside the journal and at every place that is there, newest first."""
    found = [Found(one.path, one.at, one.size) for one in list_backups(session.layout)]
    places = read(destinations)
    assert isinstance(places, Sequence)
    for place in places:
        path = Path(place.path)
        try:
            if destination.is_there(path, place.ident):
                kept = shelf.backups_at(path, session.vault_id, session.data_key)
                found += [Found(one.path, one.at, one.size, elsewhere=True) for one in kept]
        except Failure:
            continue
    return sorted(found, key=lambda one: one.at, reverse=True)
