"""What happens to a vault on its own thread when it was opened, and while it is copied."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.domain.failures import DiskFull, Failure
from app.usecases.import_journal import sweep_leftovers
from app.usecases.keep_connections import tidy_connections
from app.usecases.keep_draft import publish_leftovers
from app.usecases.trash_entries import empty_trash
from app.usecases.unfinished_exports import sweep_exports
from app.vault import backups, short_plan
from app.vault.sealed_note import exports_note
from app.vault.transaction import Transaction
from app.vault.vault import Notice, Vault
from ui.tasks import Lane, Urgency
from ui.vault_lane import VaultLane

_TRIGRAMS_A_TURN = 100


@dataclass(frozen=True, slots=True)
class Opened:
    """What was seen when a vault opened.

    Attributes:
        notices: what the person should be told.
        kept_until: when the last draft was kept that a stop had left behind; None if none was.
        entries: how many are visible.
        settings: the vault's own, as stored.
    """

    folder: Path
    notices: tuple[Notice, ...]
    kept_until: datetime | None
    entries: int
    settings: dict[str, str]


def done_first(vault: Vault, work: Callable[[Vault], object]) -> Vault:
    """Do something to a vault that was just opened; it is closed again where that fails."""
    try:
        work(vault)
    except BaseException:
        vault.close()
        raise
    return vault


def settle(
    vault: Vault, *, now: Callable[[], datetime], new_id: Callable[[], UUID], device: str
) -> Opened:
    """Publish drafts that a stop left behind, remove what is due, and look what is there.

    On a full disk drafts and what is due wait for another opening.
    """
    kept = None
    with suppress(DiskFull):
        kept, _ = vault.write(
            lambda tx: publish_leftovers(tx, now=now(), new_id=new_id, device=device)
        )
        vault.write(lambda tx: _tidy(tx, now()))
    with suppress(Failure):
        short_plan.follow(vault)
    entries, settings = vault.read(lambda tx: (tx.timeline.count(), tx.settings.all()))
    return Opened(vault.layout.folder, vault.notices, kept, entries, settings)


def _tidy(tx: Transaction, now: datetime) -> None:
    empty_trash(tx, now=now)
    tidy_connections(tx, now=now)


def sweep(lane: VaultLane) -> list[Path]:
    """Delete what imports and exports left that were cut off; return what was readable of it."""
    sweep_leftovers(lane.write)
    return sweep_exports(lane.write, lane.with_vault(exports_note))


@dataclass(frozen=True, slots=True)
class Watched:
    """Who watches long work, on whatever thread it runs.

    Attributes:
        progress: told how much is done, and how much there is.
        stopped: whether it is to stop.
    """

    progress: Callable[[int, int], object] = lambda *_: None
    stopped: Callable[[], bool] = lambda: False


def copy_beside(
    lane: Lane,
    vault: Vault,
    watched: Watched,
    *,
    now: datetime,
    is_current: Callable[[], bool],
) -> backups.Backup:
    """Make a backup from another thread: only its beginning and end run on the vault's lane."""
    beginning: Future[backups.Copying] = lane.submit(lambda: backups.begin(vault, now))
    copying = beginning.result()
    try:
        stopped = lambda: watched.stopped() or not is_current()  # noqa: E731 - one use
        backups.copy(copying, stopped, watched.progress)
    except BaseException:
        lane.submit(lambda: backups.release(vault)).result()
        raise
    return lane.submit(lambda: backups.finish(vault, copying), Urgency.IDLE).result()


def stage_beside(
    lane: VaultLane, staging: Path, watched: Watched, *, now: datetime
) -> backups.Backup:
    """Make a backup that is packed elsewhere, likewise, in a folder that does not exist.

    Raises:
        Locked: the vault is not open any more.
    """
    copying = lane.with_vault(lambda vault: backups.begin(vault, now, staging))
    try:
        backups.copy(copying, watched.stopped, watched.progress)
    except BaseException:
        lane.with_vault(backups.release)
        raise
    return lane.with_vault(lambda vault: backups.finish(vault, copying))


def index_some(vault: Vault | None, current: Callable[[], Vault | None]) -> int:
    """Fill a little of the index for parts of words; return how many entries are left.

    Args:
        vault: the one to work in.
        current: the one that is open by the time this runs; nothing is done in another.
    """
    if vault is None or vault is not current():
        return 0
    return vault.write(lambda tx: tx.search.fill_trigrams(_TRIGRAMS_A_TURN))
