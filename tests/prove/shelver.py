"""The process that is killed: ``shelver.py backup VAULT STATE DAYS`` or ``restore FILE TARGET 0``.

DAYS is how long before the last one it is made.
"""

import sys
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.usecases.keep_backups import Origin, destinations, note_outcomes, put_elsewhere
from app.vault.backups import make_backup
from app.vault.keys.credentials import Passphrase
from app.vault.unfolding import restore
from tests.making import NOW, WORDS, open_again
from tests.prove.shelves import LATER


def back_up(folder: Path, state: Path, days: int) -> None:
    """Make a backup and put it at every place."""
    now = LATER - timedelta(days=days)
    vault = open_again(folder, now=now, state=state)
    made = make_backup(vault, now)
    outcomes = put_elsewhere(made, vault.read(destinations), Origin.of(vault, now.date()))
    for outcome in outcomes:
        if outcome.failure is not None:
            raise outcome.failure
    vault.write(lambda tx: note_outcomes(tx, outcomes))
    vault.close()


def main() -> None:
    """Do what the arguments say."""
    deed, first, second, days = sys.argv[1:]
    if deed == "backup":
        back_up(Path(first), Path(second), int(days))
    else:
        restore(Path(first), Passphrase(WORDS), Path(second), now=NOW)


if __name__ == "__main__":
    main()
