"""One of two processes that want to write into the same journal.

Usage: ``python writer.py ROOT NAME SEED ROUNDS``. Each line is JSON: ``wrote`` with a body that is
now in the journal, or ``told`` with the sentence that said who has it.
"""

import json
import random
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.domain.entry import Content
from app.domain.failures import VaultInUse
from app.usecases.write_entry import write_entry
from tests.prove.session import Session
from tests.prove.worker import say


def write_some(session: Session, name: str, number: int) -> None:
    """Write a few entries into the open vault, and hold it a little longer."""
    for part in range(session.rng.randrange(1, 4)):
        body = f"{name}-{number}-{part} wrote this"
        session.vault.write(
            lambda tx, body=body: write_entry(  # type: ignore[misc]
                tx, Content(body), created_at=datetime(2026, 1, 1, tzinfo=UTC), zone="UTC",
                now=session.now, new_id=session.new_id,
            )
        )  # fmt: skip
        say(wrote=body)
    time.sleep(session.rng.uniform(0, 0.02))


def main() -> None:
    """Do what the arguments say."""
    root, name, seed, rounds = sys.argv[1:]
    base = (Path(root).parent / "base.json").read_text("utf-8")
    session = Session(Path(root), int(seed))
    session.adopt(json.dumps({**json.loads(base), "serial": 0}))
    # Ids must differ between the two, whatever the seeds are.
    session.rng = random.Random(f"{seed} {name}")
    for number in range(int(rounds)):
        try:
            session.open()
        except VaultInUse as failure:
            say(told=str(failure))
            time.sleep(session.rng.uniform(0, 0.02))
            continue
        write_some(session, name, number)
        session.close()


if __name__ == "__main__":
    main()
