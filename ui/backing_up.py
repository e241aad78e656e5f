"""Backups by the clock and on a wish, here and elsewhere, one at a time."""

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.backup_failures import PlaceGone
from app.domain.backup_plan import Destination, Schedule
from app.domain.changes import Changes
from app.domain.failures import (
    Cancelled,
    DatabaseDamaged,
    DiskError,
    DiskFull,
    Failure,
    FolderReadOnly,
    Locked,
)
from app.settings import BACKUP_EVERY, BACKUP_SCHEDULE
from app.usecases.keep_backups import (
    Origin,
    Outcome,
    Progress,
    destinations,
    due_places,
    missing,
    note_outcomes,
    put_elsewhere,
    stage_elsewhere,
    there,
)
from app.vault.backups import Backup, is_due, list_backups
from app.vault.layout import Layout
from app.vault.transaction import Transaction
from ui.context import Context
from ui.opened import Watched, stage_beside
from ui.text import moment_text, number

_LOOK_MS = 15 * 60 * 1000
_FIRST_MS = 60_000  # not while the person begins to write
# A full drive is not written full every quarter of an hour.
_AGAIN = timedelta(hours=6)
_COUNTS = "backup_counts"
# What does not go away within minutes: those who wait for it are not told again and again.
_LASTING = DatabaseDamaged | DiskError | DiskFull | FolderReadOnly

Putting = Callable[..., list[Outcome]]


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be made.

    Attributes:
        beside: whether the journal's own folder has none that is new enough.
        here: the places that are there and want one.
        gone: the places that want one and are not there.
    """

    beside: bool = False
    here: Sequence[Destination] = ()
    gone: Sequence[Outcome] = ()


class BackingUp(QObject):
    """Makes backups of the open journal when they are due, or wanted.

    Args:
        context: the collaborators.
        show_closing: shows how far the one is that is made when Lamplit is quit; given the context,
            this, what is due, and what ends the program. Without it none is made then.

    Signals:
        progressed(int, int): how much of it is done, and how much there is.
        running_changed(): one was begun, or ended, well or not.
        elsewhere_done(list): what became of it at the other places, as `Outcome`.
    """

    progressed = Signal(object, object)
    running_changed = Signal()
    elsewhere_done = Signal(object)

    def __init__(
        self,
        context: Context,
        parent: QObject | None = None,
        show_closing: Callable[..., object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._show_closing = show_closing
        self._stop: Event | None = None
        self._due = Due()
        self._tried: dict[str, datetime] = {}
        self._own_failed: tuple[datetime, Failure] | None = None
        self._then: Callable[[Backup], object] = lambda _: None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._first = QTimer(self, interval=_FIRST_MS, singleShot=True)
        for timer in (self._timer, self._first):
            timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        """Whether one is being made."""
        return self._stop is not None

    def begin(self) -> None:
        """Look now and then; the first time in a minute."""
        self._timer.start()
        self._first.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._first.stop()

    def give_up(self) -> None:
        """Stop the one that is being made; nothing half is left of it."""
        if self._stop is not None:
            self._stop.set()

    def back_up(self, then: Callable[[Backup], object] | None = None) -> None:
        """Make a backup now, here and at every place that is there."""

        def places(tx: Transaction) -> Sequence[Destination]:
            return destinations(tx)

        def made(backup: Backup) -> None:
            if then is not None:
                then(backup)

        self._find(places, lambda due: self.run(due, made))

    def look(self) -> None:
        """Make what is due."""
        if not self._context.store.is_open or self.is_running:
            return
        now = self._context.now()
        self._find(lambda tx: due_places(tx, now), self._make_due)

    def run(self, due: Due, then: Callable[[Backup], object] = lambda _: None) -> None:
        """Make a backup beside the journal, and put it at these places; one at a time."""
        store, folder = self._context.store, self._context.store.folder
        if self.is_running or folder is None:
            return
        stop = self._stop = Event()
        self._then, self._due = then, due
        parts = 1 + 2 * len(due.here)
        told = lambda done, of: self.progressed.emit(done, parts * of)  # noqa: E731 - one use
        self.running_changed.emit()
        store.back_up(
            lambda backup: self._made(backup, due, folder, stop),
            failed=lambda failure: self._not_beside(failure, due, folder, stop),
            watched=Watched(told, stop.is_set),
        )  # fmt: skip

    def before(self, then: Callable[[], object]) -> Callable[[], object]:
        """Return what ends the program by ``then``, after a last backup where one is wanted."""
        return partial(self.at_end, then)

    def at_end(self, then: Callable[[], object]) -> None:
        """Make what is due when Lamplit is quit, then go on; nothing holds it up for long."""
        store, now = self._context.store, self._context.now()
        wanted = self._context.preferences.get(BACKUP_SCHEDULE) == Schedule.CLOSING
        show = self._show_closing
        if not store.is_open or not wanted or show is None:
            then()
            return
        self._find(
            lambda tx: due_places(tx, now, closing=True),
            lambda due: show(self._context, self, due, then), failed=lambda _: then(),
        )  # fmt: skip

    def last_of(self, folder: Path) -> str:
        """Return what the last backup of a journal held, as a sentence; empty if there is none."""
        at, entries = self._counts().get(str(folder), ["", 0])
        try:
            moment = datetime.fromisoformat(str(at)).astimezone(UTC)
        except ValueError:
            return ""
        when = moment_text(moment, self._context.zone(), self._context.today())
        text = self.tr("Restorable: %1 entries, %2.")
        return text.replace("%1", number(int(entries))).replace("%2", when)

    # --- what is due -----------------------------------------------------------------------

    def _find(
        self,
        places: Callable[[Transaction], Sequence[Destination]],
        then: Callable[[Due], object],
        failed: Callable[[Failure], object] | None = None,
    ) -> None:
        """Look beside everything else which of these places are there: a network can be slow."""
        context = self._context
        folder, hours = context.store.folder, context.preferences.get(BACKUP_EVERY)
        if folder is None:
            return
        now = context.now()

        def found(due: Due) -> None:
            if context.store.folder == folder:
                then(due)

        def around(wanted: Sequence[Destination]) -> Due:
            beside = bool(hours) and is_due(list_backups(Layout(folder)), now, hours)
            return Due(beside, there(wanted), missing(wanted))

        context.store.read(
            places, lambda wanted: context.store.aside(lambda: around(wanted), found, self),
            owner=self, failed=failed,
        )  # fmt: skip

    def _make_due(self, due: Due) -> None:
        news = [one for one in due.gone if str(one.failure) != one.place.trouble]
        tried, failure = self._own_failed or (None, None)
        is_held_up = self._is_fresh(tried)
        # Those at other places need no room here; but what cannot be read is made nowhere.
        in_the_way = is_held_up and not isinstance(failure, DiskFull)
        here = [one for one in due.here if not in_the_way and not self._waits(one)]
        for gone in due.gone:
            self._tried.pop(gone.place.ident, None)  # tried at once when it is there again
        if here or (due.beside and not is_held_up):
            self.run(replace(due, here=here))
        elif news:
            self._context.store.write(
                lambda tx: note_outcomes(tx, news), failed=lambda _: None, owner=self
            )

    def _waits(self, one: Destination) -> bool:
        """Whether a place took none a short while ago, although it was there."""
        return self._is_fresh(self._tried.get(one.ident))

    def _is_fresh(self, tried: datetime | None) -> bool:
        return tried is not None and timedelta() <= self._context.now() - tried < _AGAIN

    def _put_off(self, places: Iterable[Destination]) -> None:
        now = self._context.now()
        self._tried.update((one.ident, now) for one in places)

    # --- making ----------------------------------------------------------------------------

    def _made(self, backup: Backup, due: Due, folder: Path, stop: Event) -> None:
        self._own_failed = None
        counts = self._counts()
        counts[str(folder)] = [backup.at.isoformat(), backup.entries or 0]
        self._context.preferences.remember(_COUNTS, json.dumps(counts))
        self._then(backup)
        if not due.here and not due.gone:
            self._ended()
            return
        store, day, count = self._context.store, self._context.today(), len(due.here)

        def told(done: int, of: int) -> None:
            pages = of // (2 * count) if count else 0
            self.progressed.emit(pages + done, pages + of)

        store.with_vault(
            lambda vault: partial(put_elsewhere, backup, due.here, Origin.of(vault, day)),
            lambda putting: self._put(putting, due, stop, told), failed=self._failed,
        )  # fmt: skip

    def _not_beside(self, failure: Failure, due: Due, folder: Path, stop: Event) -> None:
        """Where only room was missing, put one at each place that is there all the same."""
        if not isinstance(failure, DiskFull) or not due.here or stop.is_set():
            self._failed(failure)
            return
        store, now, day = self._context.store, self._context.now(), self._context.today()
        if self._own_failed is None or not self._is_fresh(self._own_failed[0]):
            self._own_failed = (now, failure)
            store.failed.emit(failure)
        lane = store.beside()
        gone = lambda: stop.is_set() or store.folder != folder  # noqa: E731 - one use

        def make(staging: Path, progress: Progress) -> Backup:
            return stage_beside(lane, staging, Watched(progress, gone), now=now)

        store.with_vault(
            lambda vault: partial(stage_elsewhere, make, due.here, Origin.of(vault, day)),
            lambda putting: self._put(putting, due, stop, self.progressed.emit),
            failed=self._failed,
        )  # fmt: skip

    def _put(self, putting: Putting, due: Due, stop: Event, told: Progress) -> None:
        store, folder = self._context.store, self._context.store.folder

        def work(write: Callable[[Any], object]) -> tuple[list[Outcome], Changes]:
            gone = lambda: stop.is_set() or store.folder != folder  # noqa: E731 - one use
            outcomes = [*putting(progress=told, cancelled=gone), *due.gone]
            write(lambda tx: note_outcomes(tx, outcomes))
            return outcomes, Changes(settings=True, backups=True)

        store.work(work, self._put_there, failed=self._failed)

    def _put_there(self, outcomes: list[Outcome]) -> None:
        took_none = (one for one in outcomes if one.failure is not None)
        self._put_off(one.place for one in took_none if not isinstance(one.failure, PlaceGone))
        self._ended()
        self.elsewhere_done.emit(outcomes)

    def _failed(self, failure: Failure) -> None:
        if self._stop is not None and self._stop.is_set():  # somebody wanted it stopped
            self._put_off(self._due.here)
        elif isinstance(failure, _LASTING):
            self._own_failed = (self._context.now(), failure)
            self._note_failed(failure)
        self._ended()
        if not isinstance(failure, Cancelled | Locked):
            self._context.store.failed.emit(failure)

    def _note_failed(self, failure: Failure) -> None:
        """Let each place say what was in the way, if there is room for that."""
        outcomes = [Outcome(one, failure=failure) for one in self._due.here]
        if outcomes:
            self._context.store.write(
                lambda tx: note_outcomes(tx, outcomes), failed=lambda _: None, owner=self
            )

    def _ended(self) -> None:
        self._stop = None
        self.running_changed.emit()

    def _counts(self) -> dict[str, list[str | int]]:
        with suppress(ValueError, TypeError):
            return dict(json.loads(self._context.preferences.remembered(_COUNTS) or "{}"))
        return {}
