"""An import of a large journal, and what memory an open journal takes."""

import multiprocessing
import shutil
import time
from functools import partial
from pathlib import Path

from app.domain.imports import Options
from app.exchange.registry import recognise
from app.usecases.import_journal import plan_import, run_import, undo_import
from app.vault.keys.credentials import Passphrase
from app.vault.opening import create_vault
from tests.bench import vault_figures
from tests.bench.journals import CHEAP, NEWEST, SECRET, Journal
from tests.bench.measure import timed
from tests.bench.programs import make_dayone
from tests.bench.prose import Prose

_ENTRIES, _PHOTOS = 10_000, 500
_OPTIONS = Options("Europe/Berlin")


def importing(home: Path, prose: Prose) -> list[list[str]]:
    """Plan, bring in, plan again and take back; return rows of a table."""
    place = home / "import"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    make_dayone(place / "export.zip", _ENTRIES, _PHOTOS, prose)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        rows = pool.apply(_bring_in, (place,))
    shutil.rmtree(place)
    return rows


def _bring_in(place: Path) -> list[list[str]]:
    archive = place / "export.zip"
    journal = Journal(place, 0, Prose())
    vault = create_vault(
        journal.folder, [(Passphrase(SECRET), "")], state=journal.state, now=NEWEST, cost=CHEAP
    )
    done = []

    def plan() -> None:
        vault.read(lambda tx: plan_import(tx, recognise(archive), _OPTIONS))

    def bring_in() -> None:
        done.append(run_import(vault.write, recognise(archive), _OPTIONS, now=NEWEST,
                               new_id=journal.new_id)[0])  # fmt: skip

    before = memory("VmHWM")
    rows = [["plan", f"{timed(plan):.1f}", ""]]
    began = time.process_time()
    rows.append(["bring in", f"{timed(bring_in):.1f}", "10"])
    rows.append(["  of it the processor's", f"{time.process_time() - began:.1f}", ""])
    rows.append(["  memory at most, MB", f"{memory('VmHWM'):.0f}, {before:.0f} before", "300"])
    assert vault.read(lambda tx: tx.timeline.count()) == _ENTRIES
    assert done[0].attachments == _PHOTOS
    rows.append(["plan again: all the same", f"{timed(plan):.1f}", ""])
    rows.append(["take back", f"{timed(lambda: undo_import(vault.write, done[0].id)):.1f}", ""])
    assert vault.read(lambda tx: tx.timeline.count()) == 0
    vault.close()
    return rows


def resident(journal: Journal) -> float:
    """Return the resident memory in MB of a process that has used a journal."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(partial(_use, journal.folder.parent, journal.size))


def _use(home: Path, size: int) -> float:
    journal = Journal(home, size, Prose())
    vault = journal.open()
    reader = vault.reader()
    positions = reader.read(lambda tx: tx.timeline.positions())
    for start in range(0, len(positions), 50):
        some = positions[start : start + 50]
        reader.read(lambda tx, some=some: tx.timeline.rows(some))  # type: ignore[misc]
    for texts in vault_figures.typed(journal).values():
        for text in texts:
            vault_figures.search(reader, text)
    reader.close()
    vault.close()
    return memory("VmRSS")


def memory(name: str) -> float:
    """Return what Linux calls so of this process's memory, in MB: VmRSS, or VmHWM at most."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    return 0.0
