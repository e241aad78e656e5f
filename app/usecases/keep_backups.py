"""Where else backups go, and putting them there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Self

from app.domain.backup_failures import PlaceGone
from app.domain.backup_plan import (
    Destination,
    Keep,
    Schedule,
    is_due,
    is_overdue,
    made,
    of_text,
    to_text,
)
from app.domain.changes import Changes
from app.domain.failures import Cancelled, Failure
from app.settings import BACKUP_REMIND, BACKUP_SCHEDULE
from app.usecases.recovery_check import is_bad_moment
from app.vault import destination
from app.vault.access import slots_in
from app.vault.backups import Backup
from app.vault.destination import Source
from app.vault.keys.slots import Slot
from app.vault.keys.store import KeyStore
from app.vault.layout import SUFFIX, Layout
from app.vault.shelf import Kept
from app.vault.transaction import Transaction
from app.vault.vault import Vault

_PLACES, _LATER = "backup_places", "backup_remind_later"
_STAGED = "staged"

Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a backup at one place.

    Attributes:
        place: where.
        kept: the backup; None if there is none.
        failure: what was in the way; None if nothing was.
    """

    place: Destination
    kept: Kept | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """The journal that a backup elsewhere is of.

    Attributes:
        layout: its files.
        data_key: its key.
        line: which copy of the journal it is.
        day: the person's day at the backup, for the names.
    """

    layout: Layout
    data_key: bytes = field(repr=False)
    line: str
    day: date

    @classmethod
    def of(cls, vault: Vault, day: date) -> Self:
        """Return what a backup of this open journal on a day is of."""
        return cls(vault.layout, vault.data_key, vault.line, day)


def destinations(tx: Transaction) -> tuple[Destination, ...]:
    """Return the places where backups go, in the order in which they were chosen."""
    return of_text(tx.settings.all().get(_PLACES, ""))


def schedule_of(tx: Transaction) -> Schedule:
    """Return when backups elsewhere are made."""
    return Schedule(BACKUP_SCHEDULE.read(tx.settings.all()))


def due_places(tx: Transaction, now: datetime, *, closing: bool = False) -> list[Destination]:
    """Return the places to which a backup is to go now, there or not."""
    schedule = schedule_of(tx)
    return [one for one in destinations(tx) if is_due(one, schedule, now, closing=closing)]


def add_place(tx: Transaction, ident: str, path: Path, now: datetime) -> Changes:
    """Remember a place that was claimed; one that is known already goes under its new path."""
    others = [one for one in destinations(tx) if one.ident != ident]
    known = [one for one in destinations(tx) if one.ident == ident]
    one = replace(known[0], path=str(path), trouble="") if known else Destination(
        ident, str(path), now
    )  # fmt: skip
    return _keep(tx, [*others, one])


def remove_place(tx: Transaction, ident: str) -> Changes:
    """Put no more backups at a place; those that lie there stay."""
    return _keep(tx, [one for one in destinations(tx) if one.ident != ident])


def keep_at(tx: Transaction, ident: str, keep: Keep) -> Changes:
    """Say how many backups stay at a place, from the next one on."""
    places = destinations(tx)
    return _keep(tx, [replace(one, keep=keep) if one.ident == ident else one for one in places])


def note_outcomes(tx: Transaction, outcomes: Sequence[Outcome]) -> Changes:
    """Remember what became of backups elsewhere."""
    known = {outcome.place.ident: outcome for outcome in outcomes}
    _keep(tx, [_after(one, known.get(one.ident)) for one in destinations(tx)])
    return Changes(settings=True, backups=True)


def _after(one: Destination, outcome: Outcome | None) -> Destination:
    if outcome is None or isinstance(outcome.failure, Cancelled):
        return one
    if outcome.kept is not None:
        return made(one, outcome.kept.at, outcome.kept.entries or 0)
    return replace(one, trouble=str(outcome.failure or ""))


def _keep(tx: Transaction, places: Sequence[Destination]) -> Changes:
    if places:
        tx.settings.put(_PLACES, to_text(places))
    else:
        tx.settings.drop(_PLACES)
    return Changes(settings=True, backups=True)


def put_elsewhere(
    backup: Backup,
    places: Sequence[Destination],
    origin: Origin,
    *,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Outcome]:
    """Put a backup at each of these places that is there; on any thread.

    Args:
        backup: a finished one in the journal's own folder.
        places: where to.
        origin: what it is a backup of, and when.
        progress: told how much is done of all.
        cancelled: asked again and again.

    Raises:
        Cancelled: it was stopped; what was finished before stays, and counts the next time.
    """
    source = _source(backup, origin)

    def put(place: Destination, step: Progress) -> Kept:
        return destination.put(
            source, Path(place.path), place.ident, place.keep,
            working=origin.layout.backups, progress=step, cancelled=cancelled,
        )  # fmt: skip

    return _at_each(places, put, progress)


def stage_elsewhere(
    make: Callable[[Path, Progress], Backup],
    places: Sequence[Destination],
    origin: Origin,
    *,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Outcome]:
    """Put a backup at each of these places though there is no room for one beside the journal.

    It lies at the place itself, encrypted as the journal is, until it is packed.

    Args:
        make: makes a backup in a folder that does not exist, by `backups.begin`; told how far.
        places: where to.
        origin: what it is a backup of, and when.
        progress: told how much is done of all.
        cancelled: asked again and again.

    Raises:
        Cancelled: it was stopped; what was finished before stays, and counts the next time.
        KeyFileMissing, KeyFileDamaged: the journal's own key file cannot be read.
    """
    keyfile = KeyStore(origin.layout.folder).read().candidates[0]

    def put(place: Destination, step: Progress) -> Kept:
        at = Path(place.path)
        with destination.working_at(at, place.ident, keyfile) as working:
            staged = make(working / _STAGED, lambda done, of: step(done, 3 * of))
            source = _source(staged, origin)
            return destination.put(
                replace(source, is_staged=True), at, place.ident, place.keep, working=working,
                progress=lambda done, of: step(of // 2 + done, of // 2 + of), cancelled=cancelled,
            )  # fmt: skip

    return _at_each(places, put, progress)


def _source(backup: Backup, origin: Origin) -> Source:
    keyfile = KeyStore(backup.path).read().candidates[0]
    name = origin.layout.folder.name.removesuffix(SUFFIX)
    return Source(
        backup.path, name, backup.at, origin.day, backup.entries or 0, keyfile, origin.data_key,
        origin.line,
    )  # fmt: skip


def _at_each(
    places: Sequence[Destination],
    put: Callable[[Destination, Progress], Kept],
    progress: Progress,
) -> list[Outcome]:
    outcomes = []
    for number, place in enumerate(places):

        def step(done: int, of: int, number: int = number) -> None:
            progress(number * of + done, len(places) * of)

        try:
            outcomes.append(Outcome(place, put(place, step)))
        except Cancelled:
            raise
        except Failure as failure:
            outcomes.append(Outcome(place, failure=failure))
    return outcomes


def there(places: Sequence[Destination]) -> list[Destination]:
    """Return those of some places that are there now."""
    return [one for one in places if destination.is_there(Path(one.path), one.ident)]


def missing(places: Sequence[Destination]) -> list[Outcome]:
    """Return what is to be noted of places that are not there now."""
    here = there(places)
    return [Outcome(one, failure=PlaceGone()) for one in places if one not in here]


# --- the reminder -------------------------------------------------------------------------------


def wants_backup(
    tx: Transaction, own: datetime | None, *, now: datetime, zone: str, today: date
) -> bool:
    """Whether it is worth a word that no backup was made for as long as the person chose.

    Never on a hard day, and not in the hours in which the person wants quiet.

    Args:
        tx: the journal.
        own: when the newest backup beside the journal was made; None if there is none.
        now: the present, aware.
        zone: where the person is.
        today: the local day.
    """
    stored = tx.settings.all()
    if own is None:
        began = [slot.created_at for slot in slots_in(tx) if isinstance(slot, Slot)]
        own = min(began, default=None)
    days = BACKUP_REMIND.read(stored)
    due = is_overdue(own, destinations(tx), days, _day(stored), now, today)
    return due and not is_bad_moment(tx, today, now, zone)


def put_off_reminder(tx: Transaction, until: date) -> Changes:
    """Say nothing of backups before a day."""
    tx.settings.put(_LATER, until.isoformat())
    return Changes(settings=True)


def _day(stored: dict[str, str]) -> date | None:
    try:
        return date.fromisoformat(stored.get(_LATER, ""))
    except ValueError:
        return None
