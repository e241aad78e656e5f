"""Bringing a large backup together with a journal: time, and what memory it takes."""

import multiprocessing
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from app.domain.entry import Content
from app.domain.merge_plan import Differing, MergeChoice
from app.usecases.edit_entry import edit_entry
from app.usecases.import_journal import undo_import
from app.usecases.merge_backup import plan_merge, run_merge
from app.usecases.read_backup import InBackup
from app.usecases.trash_entries import delete_entries
from app.vault.keys.credentials import Passphrase
from app.vault.looking import look_into
from app.vault.opening import create_vault, open_vault
from app.vault.vault import Vault
from tests.bench.journals import CHEAP, NEWEST, SECRET, Journal
from tests.bench.measure import timed
from tests.bench.prose import Prose

_CHANGED, _DELETED = 1000, 500


def merging(home: Path, journal: Journal) -> list[list[str]]:
    """Return rows of a table: what was done, seconds, and MB at the most."""
    rows = []
    for title, kind in (("into an empty journal", "empty"), ("into the journal itself", "own")):
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            took, peak = pool.apply(
                partial(_merge, home, journal.folder.parent, journal.size, kind)
            )
        rows += [[f"{title}: {name}", f"{seconds:.1f}", ""] for name, seconds in took]
        rows.append([f"{title}: at the most", "", f"{peak:.0f}"])
    return rows


def _merge(home: Path, kept: Path, size: int, kind: str) -> tuple[list[tuple[str, float]], float]:
    journal = Journal(kept, size, Prose())
    place = home / "merge"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    folder = place / "here.lamplit"
    if kind == "empty":
        vault = create_vault(
            folder, [(Passphrase(SECRET), "")], state=place / "state", now=NEWEST, cost=CHEAP
        )
    else:
        shutil.copytree(journal.folder, folder)
        vault = open_vault(folder, Passphrase(SECRET), state=place / "state", now=NEWEST)
        _go_on(vault, journal.new_id)
    took: list[tuple[str, float]] = []
    with look_into(journal.folder, Passphrase(SECRET), working=place) as inside:
        there = InBackup(inside.read, inside.path, inside.vault_id)
        took = _measured(vault, there, journal.new_id)
    vault.close()
    shutil.rmtree(place)
    return took, _peak()


def _measured(vault: Vault, there: InBackup, new_id: Callable[[], UUID]) -> list[tuple[str, float]]:
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
    return [(name, timed(step)) for name, step in steps]


def _go_on(vault: Vault, new_id: Callable[[], UUID]) -> None:
    """Change some entries and delete others."""
    ids: list[UUID] = vault.read(lambda tx: tx.whole.entry_ids(trash=True))
    for number, ident in enumerate(ids[:_CHANGED]):
        content = Content(f"Something else {number}.")
        vault.write(partial(edit_entry, entry_id=ident, content=content, now=NEWEST, new_id=new_id))
    vault.write(lambda tx: delete_entries(tx, ids[-_DELETED:], now=NEWEST))


def _peak() -> float:
    if sys.platform == "win32":
        return float("nan")
    import resource

    scale = 1e6 if sys.platform == "darwin" else 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale
