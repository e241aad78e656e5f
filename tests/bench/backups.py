"""What a backup takes: beside the journal, in one file at another place, and restored again."""

import shutil
import time
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

from app.domain.backup_plan import Keep
from app.vault import destination, unfolding
from app.vault.backups import discard, make_backup
from app.vault.destination import Source
from app.vault.keys.credentials import Passphrase
from app.vault.keys.store import KeyStore
from tests.bench.journals import NEWEST, SECRET, Journal
from tests.bench.measure import timed

_AT = NEWEST + timedelta(days=1)


def backing_up(home: Path, journals: Iterable[Journal]) -> list[list[str]]:
    """Return rows: seconds for each step, and the sizes in MB."""
    rows = []
    for journal in journals:
        place = home / "backups"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        rows.append(_row(journal, place))
        shutil.rmtree(place)
    return rows


def _row(journal: Journal, place: Path) -> list[str]:
    vault = journal.open()
    began = time.perf_counter()
    made = make_backup(vault, _AT)
    beside = time.perf_counter() - began
    assert made.entries == journal.size
    keyfile = KeyStore(made.path).read().candidates[0]
    source = Source(
        made.path, "Journal", made.at, _AT.date(), journal.size, keyfile, vault.data_key
    )
    written: list[float] = []
    began = time.perf_counter()

    def watch(done: int, of: int) -> None:
        if not written and 2 * done >= of:
            written.append(time.perf_counter() - began)

    kept = destination.put(
        source, place, destination.claim(place, journal.folder), Keep(),
        working=vault.layout.backups, progress=watch,
    )  # fmt: skip
    looked = time.perf_counter() - began - written[0]
    target = place / "new.lamplit"
    restored = timed(_restoring(kept.path, target))
    discard(made.path)
    vault.close()
    sizes = [f"{size / 1e6:.0f}" for size in (made.size, kept.size)]
    times = [f"{seconds:.1f}" for seconds in (beside, written[0], looked, restored)]
    return [f"{journal.size:,}", *sizes, *times]


def _restoring(backup: Path, target: Path) -> Callable[[], object]:
    return lambda: unfolding.restore(backup, Passphrase(SECRET), target, now=_AT)
