"""One check-in while it is made or changed: every change is on its way to the disk at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid

from app.domain.changes import NOTHING, Changes
from app.domain.failures import Failure, Locked, NoSuchScale
from app.domain.mood import NO_FEELINGS, CheckIn, Feelings, Valence
from app.domain.scales import Reading, Scale
from app.domain.when import to_utc
from app.usecases.check_in import Noted, keep_check_in, read_check_in, restore_check_in
from app.usecases.keep_scale import keep_reading, take_back_reading
from app.vault.transaction import Transaction
from ui.context import Context
from ui.tasks import Urgency

_PAUSE = 800  # milliseconds after the last letter of a note
_RETRY = 5_000  # milliseconds after what could not be saved
CORRECTS = timedelta(minutes=2)  # a second press so soon after corrects the first
Moment = tuple[datetime, str]


class Noting(QObject):
    """Holds a check-in and what goes with it; shows nothing.

    Attributes:
        trouble: why the last attempt to save failed, if it did.

    Signals:
        changed(): the check-in is another, or says something else.
        saved(): nothing is on its way any more.
    """

    changed = Signal()
    saved = Signal()

    def __init__(
        self,
        context: Context,
        entry_id: Callable[[], UUID | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._store = context, context.store
        self._entry_id = entry_id
        self._item: CheckIn | None = None
        self._readings: dict[UUID, Reading] = {}
        self._moment: Moment | None = None
        self._marked: Noted | None = None
        self._note: str | None = None
        self._on_way = 0
        self._is_loading = False
        self._chosen: Valence | None = None
        self._again: list[Callable[[Transaction], Changes]] = []
        self.trouble: Failure | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.flush)
        # What is owed here never goes into another journal.
        self._store.locked.connect(self.forget)
        self._store.changed.connect(self._look_again)

    # --- what it is now

    @property
    def item(self) -> CheckIn | None:
        """The check-in; None before a class was chosen."""
        return self._item

    @property
    def entry_id(self) -> UUID | None:
        """The entry it belongs to, or would."""
        return self._item.entry_id if self._item else self._entry_id()

    @property
    def feelings(self) -> Feelings:
        """What it says beside its class."""
        return self._item.feelings if self._item else NO_FEELINGS

    @property
    def moment(self) -> Moment:
        """What it speaks of, or would: a moment and its zone."""
        if self._item is not None:
            return self._item.at, self._item.zone
        return self._moment or (self._store.now(), self._context.zone())

    def value(self, scale: Scale) -> float | None:
        """Return what was given on a scale."""
        reading = self._readings.get(scale.id)
        return None if reading is None else reading.value

    @property
    def unsaved(self) -> bool:
        """Whether anything is not known to be on the disk."""
        return (
            self._note is not None
            or self._chosen is not None
            or self._on_way > 0
            or bool(self._again)
        )

    @property
    def is_writing(self) -> bool:
        """Whether a note is being typed that was not taken over yet."""
        return self._note is not None

    # --- deeds

    def begin(self, noted: Noted | None = None, moment: Moment | None = None) -> None:
        """Take another check-in up, or with None begin one, of ``moment`` or of now."""
        self.flush()
        self._item = noted.item if noted else None
        self._readings = {one.scale_id: one for one in noted.readings} if noted else {}
        self._moment = moment
        self.mark()
        self.changed.emit()

    def load(self, read: Callable[[Transaction], Noted | None], moment: Moment) -> None:
        """Take up what ``read`` finds, or begin one of ``moment``; what is chosen meanwhile waits.

        Read behind whatever is still on its way to the disk.
        """
        self._is_loading, begun = True, self._item

        def work(tx: Transaction) -> tuple[Noted | None, Changes]:
            return read(tx), NOTHING

        def here(noted: Noted | None) -> None:
            self._is_loading = False
            chosen, self._chosen = self._chosen, None
            if self._item is begun:
                self.begin(noted, moment)
            if chosen is not None:
                self.choose(chosen)

        self._store.write(work, here, owner=self, urgency=Urgency.DRAFT)

    def forget(self) -> None:
        """Drop every word, saved or not."""
        self._soon.stop()
        self._is_loading, self._chosen = False, None
        self._note, self._again, self.trouble = None, [], None
        self._item, self._readings, self._moment = None, {}, None
        self._marked = None
        self.changed.emit()
        self.saved.emit()

    def choose(self, valence: Valence) -> None:
        """Say how it is; saves at once, says so, and offers to undo it."""
        if self._is_loading:
            self._chosen = valence
            return
        self.flush()
        before, item = self.noted(), self._item
        alone = tuple(self._readings.values()) if item is None else ()
        if item is None:
            at, zone = self.moment
            item = CheckIn(
                self._store.new_id(), to_utc(at), zone, valence, to_utc(self._store.now()),
                self._entry_id(),
            )  # fmt: skip
            self._item = item
            self._keep()
            for reading in list(self._readings.values()):
                self._keep_reading(replace(reading, at=item.at, zone=item.zone, mood_id=item.id))
        else:
            self._item = replace(item, valence=valence)
            self._keep()
        self.tell(before, alone)
        self.mark()
        self.changed.emit()

    def feel(self, feelings: Feelings) -> None:
        """Say something else beside the class; nothing happens before one is chosen."""
        if self._item is not None and feelings != self._item.feelings:
            self._item = replace(self._item, feelings=feelings)
            self._keep()
            self.changed.emit()

    def write(self, note: str) -> None:
        """Take a note over while it is typed; it is saved after a pause."""
        self._note = note
        self._soon.start(_PAUSE)

    def move(self, at: datetime, zone: str) -> None:
        """Let it speak of another moment."""
        if self._item is None:
            self._moment = at, zone
        elif (self._item.at, self._item.zone) != (at, zone):
            self._item = replace(self._item, at=to_utc(at), zone=zone)
            self._readings = {
                key: replace(one, at=self._item.at, zone=zone)
                for key, one in self._readings.items()
            }
            self._keep()
        self.changed.emit()

    def give(self, scale: Scale, value: float | None) -> None:
        """Give a value on a scale, or with None take it back; the scale must allow it."""
        before = self._readings.get(scale.id)
        if value is None:
            if before is not None:
                del self._readings[scale.id]
                self._write(lambda tx: take_back_reading(tx, before.id))
        elif before is not None:
            self._keep_reading(replace(before, value=float(value)))
        else:
            at, zone = self.moment
            low, high = scale.bounds
            self._keep_reading(
                Reading(
                    self._store.new_id(), scale.id, to_utc(at), zone, float(value),
                    to_utc(self._store.now()), low, high, self._item.id if self._item else None,
                )
            )  # fmt: skip
        self.changed.emit()

    def delete(self) -> None:
        """Delete the check-in with what was given on scales, and offer to undo it."""
        self.flush()
        before = self.noted()
        if before is None:
            return
        ident = before.item.id
        self._item, self._readings, self._moment = None, {}, None
        self._marked = None
        self._write(lambda tx: restore_check_in(tx, ident, None))
        say = QCoreApplication.translate
        self._context.shell.say(
            say("CheckIn", "The check-in is deleted."), say("CheckIn", "Undo"),
            lambda: self._restore(ident, before),
        )  # fmt: skip
        self.changed.emit()

    def flush(self) -> None:
        """Save a note under way, and what could not be saved before; returns at once."""
        self._soon.stop()
        note, self._note = self._note, None
        if note is not None and self._item is not None and note != self._item.note:
            self.feel(replace(self._item.feelings, note=note))
        again, self._again = self._again, []
        for work in again:
            self._write(work)
        if again:
            # What stands now is newer than what failed.
            self._keep()
            for reading in list(self._readings.values()):
                self._keep_reading(reading)

    # --- undo

    def noted(self) -> Noted | None:
        """Return the check-in as it stands, to come back to."""
        return Noted(self._item, tuple(self._readings.values())) if self._item else None

    def mark(self) -> None:
        """Remember how it stands; what is told later is undone back to here."""
        self._marked = self.noted()

    def take_changes(self) -> Callable[[], object] | None:
        """Return what undoes the changes since the mark, if there are any; then mark anew."""
        self.flush()
        item, before = self._item, self._marked
        if item is None or before is None or self.noted() == before:
            return None
        self.mark()
        return lambda: self._restore(item.id, before)

    def tell(self, before: Noted | None, alone: tuple[Reading, ...] = ()) -> None:
        """Say "Noted.", and offer to go back to what was before.

        What was given on scales ``alone``, before there was a check-in, stands alone again then.
        """
        item = self._item
        if item is not None:
            say = QCoreApplication.translate
            self._context.shell.say(
                say("CheckIn", "Noted."), say("CheckIn", "Undo"),
                lambda: self._restore(item.id, before, alone),
            )  # fmt: skip

    def _restore(self, ident: UUID, before: Noted | None, alone: tuple[Reading, ...] = ()) -> None:
        def work(tx: Transaction) -> Changes:
            return restore_check_in(tx, ident, before, alone)

        if not isValid(self):
            self._store.write(work)
            return
        self._soon.stop()
        self._note = None
        self._write(work)
        if self._item is None or self._item.id == ident:
            self._item = before.item if before else None
            readings = before.readings if before else alone
            self._readings = {one.scale_id: one for one in readings}
            self.mark()
        self.changed.emit()

    # --- what others do

    def _look_again(self, changes: Changes, initiator: object) -> None:
        """Read anew what was changed elsewhere, so that it is not written over later."""
        told = changes.moods or changes.many or changes.trash
        item = self._item
        if not told or initiator is self or item is None or not self._store.is_open:
            return
        ident = item.id

        def work(tx: Transaction) -> tuple[Noted | None, Changes]:
            return read_check_in(tx, ident), NOTHING

        self._store.write(
            work, lambda found: self._take_over(ident, found), owner=self, urgency=Urgency.DRAFT
        )

    def _take_over(self, ident: UUID, found: Noted | None) -> None:
        if self._item is None or self._item.id != ident or self.unsaved or self._is_loading:
            return  # what was said here meanwhile is newer
        before = self.noted()
        if found is None:
            self.begin()
        elif found.item != self._item or set(found.readings) != set(self._readings.values()):
            self._item = found.item
            self._readings = {one.scale_id: one for one in found.readings}
            if self._marked == before:
                self.mark()
            self.changed.emit()

    # --- on the way to the disk

    def keep_beside(self, work: Callable[[Transaction], Changes]) -> None:
        """Write something that is said together with it; tried again until it is saved."""
        self._write(work)

    def _keep(self) -> None:
        item = self._item
        if item is not None:
            self._write(lambda tx: keep_check_in(tx, item))

    def _keep_reading(self, reading: Reading) -> None:
        self._readings[reading.scale_id] = reading
        self._write(lambda tx: keep_reading(tx, reading))

    def _write(self, work: Callable[[Transaction], Changes]) -> None:
        def done(_: object) -> None:
            self._on_way -= 1
            self.trouble = None
            if not self.unsaved:
                self.saved.emit()

        def not_done(failure: Failure) -> None:
            self._on_way -= 1
            if isinstance(failure, NoSuchScale | Locked):
                return  # it was deleted meanwhile, in the settings; or the journal is closed
            if self.trouble is None:
                self._store.failed.emit(failure)
            self.trouble = failure
            self._again.append(work)
            self._soon.start(_RETRY)

        self._on_way += 1
        # Before the words of a page it may belong to are published.
        self._store.write(
            work, done, initiator=self, failed=not_done, owner=self, urgency=Urgency.DRAFT
        )
