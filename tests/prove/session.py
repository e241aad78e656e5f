"""One person's journal in a trial: an open vault, and beside it what must be in it.

The ``model`` is plain JSON, so that it travels from the process that works to the one that checks.
Entries are known by the first word of their text, which never changes.
"""

import json
import random
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.ids import uuid7
from app.usecases.import_journal import sweep_leftovers
from app.vault import backups, migrate
from app.vault.access import slots_of
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import Cost
from app.vault.migrate import Migration
from app.vault.opening import create_vault, open_vault
from app.vault.vault import Vault

Model = dict[str, Any]

#: The least the program accepts: trials open vaults thousands of times.
CHEAP = Cost(8 * 1024, 1, 1)
START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

#: A later version's steps, planted so that a stop can fall into a migration.
PLANTED = (
    Migration(
        901,
        (
            "CREATE TABLE planted (id BLOB PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
            "INSERT INTO planted SELECT id, body FROM entry",
            "CREATE INDEX planted_body ON planted (body)",
        ),
    ),
    Migration(
        902,
        (
            "ALTER TABLE entry ADD COLUMN planted INTEGER NOT NULL DEFAULT 0",
            "UPDATE entry SET planted = length(body)",
            "DROP TABLE planted",
        ),
    ),
    Migration(
        903,
        (
            "INSERT INTO entry_words (entry_words) VALUES ('optimize')",
            "CREATE INDEX entry_planted ON entry (planted)",
        ),
    ),
)


@contextmanager
def later_version(*, is_on: bool = True) -> Any:
    """Let the program be one version further, with planted steps, inside the block."""
    real = migrate.migrations
    if is_on:
        migrate.migrations = lambda: (*real(), *PLANTED)
    try:
        yield
    finally:
        migrate.migrations = real


def empty_model(works: Sequence[str]) -> Model:
    """Return what a new vault holds."""
    return {
        "entries": {}, "history": {}, "drafts": {}, "searches": [], "words": [], "moods": 0,
        "works": list(works), "issued": list(works), "backup": "", "gone": False,
    }  # fmt: skip


class Session:
    """What a worker has in hand.

    Args:
        root: holds the vault and the state folder.
        seed: of everything that is drawn by lot.
        start: the first moment; each step is some hours later.
    """

    def __init__(self, root: Path, seed: int, start: datetime = START) -> None:
        self.folder, self.state = root / "journal.lamplit", root / "state"
        self.rng = random.Random(seed)
        self.now = start
        self.ids: dict[str, UUID] = {}
        self.imports: dict[str, UUID] = {}
        self.slots: dict[str, str] = {}
        self.model: Model = {}
        self.serial = 0
        self._vault: Vault | None = None

    @property
    def vault(self) -> Vault:
        """The open vault."""
        assert self._vault is not None
        return self._vault

    def new_id(self) -> UUID:
        """Return a fresh id."""
        return uuid7(self.now, self.rng.randbytes)

    def later(self) -> datetime:
        """Let some hours go by and return the new present."""
        self.now += timedelta(minutes=self.rng.randrange(1, 40 * 60))
        return self.now

    def create(self) -> None:
        """Make the vault."""
        self.model = empty_model(["first one"])
        self._vault = create_vault(
            self.folder, [(Passphrase("first one"), "mine")],
            state=self.state, now=self.now, random=self.rng.randbytes, cost=CHEAP,
        )  # fmt: skip
        self.slots = {"first one": slots_of(self._vault)[0].id}

    def open(self) -> None:
        """Open the vault as the program does: backup before a migration, leftovers swept."""
        self._vault = open_vault(
            self.folder, Passphrase(self.model["works"][0]), state=self.state, now=self.now,
            random=self.rng.randbytes,
            before_migration=lambda vault: backups.make_backup(vault, self.now),
        )  # fmt: skip
        sweep_leftovers(self._vault.write)

    def save_as_base(self) -> str:
        """Return, as JSON, what `adopt` needs to go on with a copy of this vault."""
        ids = {word: str(ident) for word, ident in self.ids.items()}
        held = {"model": self.model, "ids": ids, "slots": self.slots, "serial": self.serial}
        return json.dumps({**held, "now": self.now.isoformat()})

    def adopt(self, text: str) -> None:
        """Go on with a copy of a vault that another session made."""
        held = json.loads(text)
        self.model, self.slots = held["model"], held["slots"]
        self.ids = {word: UUID(ident) for word, ident in held["ids"].items()}
        self.serial, self.now = held["serial"], datetime.fromisoformat(held["now"])
        self.later()

    def close(self) -> None:
        """Close the vault."""
        self.vault.close()

    def word(self) -> str:
        """Return a word that was never used before."""
        self.serial += 1
        return f"k{self.serial:05d}x"

    def pick(self, where: Callable[[Model], bool] = lambda _: True) -> str | None:
        """Return some entry's word."""
        known = [k for k, e in self.model["entries"].items() if where(e) and k in self.ids]
        return self.rng.choice(known) if known else None
