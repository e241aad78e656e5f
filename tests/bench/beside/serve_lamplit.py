"""An open journal that is searched and written as the window does it; see `asked`.

Usage: ``python serve_lamplit.py VAULT STATE SECRET``.
"""

import json
import secrets
import sys
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from app.domain.entry import Content
from app.domain.ids import uuid7
from app.domain.query import parse_query
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.opening import open_vault


def main() -> None:
    """Open, then do what is asked."""
    folder, state, secret = sys.argv[1:]
    now = datetime.now(UTC)
    vault = open_vault(Path(folder), Passphrase(secret), state=Path(state), now=now)
    new_id = partial(uuid7, now, secrets.token_bytes)
    reader = vault.reader()
    say({"ready": True})
    for line in sys.stdin:
        asked = json.loads(line)
        began = time.perf_counter()
        found = 0
        if "search" in asked:
            query = parse_query(asked["search"], today=now.date())
            found = len(reader.read(lambda tx, query=query: tx.search.find(query)))  # type: ignore[misc]
        else:
            content = Content(asked["add"])
            vault.write(lambda tx, content=content: write_entry(  # type: ignore[misc]
                tx, content, created_at=now, zone="UTC", now=now, new_id=new_id))  # fmt: skip
        say({"took": time.perf_counter() - began, "found": found})


def say(answer: dict[str, object]) -> None:
    """Print at once."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
