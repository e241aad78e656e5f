"""Merges one journal into another, and says after each transaction that it is on the disk."""

import sys
from collections.abc import Callable
from pathlib import Path

from app.domain.merge_plan import Differing, MergeChoice
from app.usecases.merge_backup import run_merge
from app.usecases.read_backup import InBackup
from app.vault.keys.credentials import Passphrase
from app.vault.looking import look_into
from tests.making import WORDS, counted_ids, open_again
from tests.usecases.merging import DURING

CHOICE = MergeChoice(differing=Differing.BACKUP, deleted=True)


def merge(folder: Path, backup: Path, said: Callable[[], object] = lambda: None) -> None:
    """Open the journal and merge; ``said`` is called after each transaction."""
    vault = open_again(folder)

    def write(work: object) -> None:
        vault.write(work)  # type: ignore[arg-type]
        said()

    begun = vault.sql.execute("SELECT count(*) FROM batch").fetchone()
    assert begun is not None
    ids = counted_ids(10**14 * (1 + int(begun[0])))
    with look_into(backup, Passphrase(WORDS), working=vault.layout.backups) as inside:
        there = InBackup(inside.read, inside.path, inside.vault_id)
        run_merge(write, there, CHOICE, now=DURING, new_id=ids)
    vault.close()


def _say() -> None:
    sys.stdout.write(".\n")
    sys.stdout.flush()


if __name__ == "__main__":
    merge(Path(sys.argv[1]), Path(sys.argv[2]), _say)
