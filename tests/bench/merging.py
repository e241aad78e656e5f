"""Bringing a large backup together with a journal: time, and what memory it takes.

Beside it, an import of the same entries: each second is said for the clock and for the processor.
"""

import multiprocessing
import shutil
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from uuid import UUID

from app.domain.entry import Content
from app.domain.exports import Choice
from app.domain.imports import Options
from app.domain.merge_plan import Differing, MergeChoice
from app.exchange.exporters import FORMS, sink_for
from app.exchange.registry import recognise
from app.usecases.edit_entry import edit_entry
from app.usecases.export_journal import export_journal
from app.usecases.import_journal import run_import, undo_import
from app.usecases.merge_backup import plan_merge, run_merge
from app.usecases.read_backup import InBackup
from app.usecases.trash_entries import delete_entries
from app.vault.keys.credentials import Passphrase
from app.vault.looking import look_into
from app.vault.opening import create_vault, open_vault
from app.vault.vault import Vault
from tests.bench.importing import memory
from tests.bench.journals import CHEAP, NEWEST, SECRET, Journal
from tests.bench.measure import timed
from tests.bench.prose import Prose

_CHANGED, _DELETED = 1000, 500
# What was done, with seconds by the clock and of the processor.
Took = tuple[str, float, float]


def merging(home: Path, journal: Journal) -> list[list[str]]:
    """Return rows of a table: what was done, seconds, those of the processor, MB at the most."""
    rows = []
    kinds = {"empty": "into an empty journal", "own": "into the journal itself",
             "import": "an import of the same, as JSON"}  # fmt: skip
    for kind, title in kinds.items():
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            took, peak = pool.apply(
                partial(_merge, home, journal.folder.parent, journal.size, kind)
            )
        rows += [[f"{title}: {name}", f"{clock:.1f}", f"{own:.1f}"] for name, clock, own in took]
        rows.append([f"{title}: at the most", "", "", f"{peak:.0f}"])
    return rows


def _merge(home: Path, kept: Path, size: int, kind: str) -> tuple[list[Took], float]:
    journal = Journal(kept, size, Prose())
    place = home / "merge"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    folder = place / "here.lamplit"
    if kind != "own":
        vault = create_vault(
            folder, [(Passphrase(SECRET), "")], state=place / "state", now=NEWEST, cost=CHEAP
        )
    else:
        shutil.copytree(journal.folder, folder)
        vault = open_vault(folder, Passphrase(SECRET), state=place / "state", now=NEWEST)
        _go_on(vault, journal.new_id)
    took: list[Took] = []
    if kind == "import":
        took = _import(vault, journal, place / "out.zip")
    else:
        with look_into(journal.folder, Passphrase(SECRET), working=place) as inside:
            there = InBackup(inside.read, inside.path, inside.vault_id)
            took = _measured(vault, there, journal.new_id)
    vault.close()
    shutil.rmtree(place)
    return took, memory("VmHWM")


def _import(vault: Vault, journal: Journal, path: Path) -> list[Took]:
    """Take the journal out, which is not measured, and bring it in."""
    source = journal.open()
    export_journal(source.read, sink_for("json", path, journal.new_id()),
                   FORMS["json"].fitted(Choice()))  # fmt: skip
    source.close()

    def bring_in() -> None:
        run_import(vault.write, recognise(path), Options("UTC"), now=NEWEST, new_id=journal.new_id)

    return _all_timed([("bring in", bring_in)])


def _all_timed(steps: Iterable[tuple[str, Callable[[], object]]]) -> list[Took]:
    took: list[Took] = []
    for name, step in steps:
        began = time.process_time()
        clock = timed(step)
        took.append((name, clock, time.process_time() - began))
    return took


def _measured(vault: Vault, there: InBackup, new_id: Callable[[], UUID]) -> list[Took]:
    choice = MergeChoice(differing=Differing.BACKUP, deleted=True)
    done = []

    def plan() -> None:
        plan_merge(vault.read, there, choice, now=NEWEST)

    def merge() -> None:
        made, _ = run_merge(vault.write, there, choice, now=NEWEST, new_id=new_id)
        done.append(made[0])

    def undo() -> None:
        undo_import(vault.write, done[0].id)

    steps = (("plan", plan), ("merge", merge), ("plan again", plan), ("undo", undo))
    return _all_timed(steps)


def _go_on(vault: Vault, new_id: Callable[[], UUID]) -> None:
    """Change some entries and delete others."""
    ids: list[UUID] = vault.read(lambda tx: tx.whole.entry_ids(trash=True))
    for number, ident in enumerate(ids[:_CHANGED]):
        content = Content(f"Something else {number}.")
        vault.write(partial(edit_entry, entry_id=ident, content=content, now=NEWEST, new_id=new_id))
    vault.write(lambda tx: delete_entries(tx, ids[-_DELETED:], now=NEWEST))
