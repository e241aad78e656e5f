"""Journals of a given size, built once and kept; a build that was stopped goes on."""

import hashlib
import random
import secrets
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from app.domain.entry import Content
from app.domain.ids import uuid7
from app.domain.mood import Valence
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import Cost
from app.vault.migrate import migrations
from app.vault.opening import create_vault, open_vault
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.bench.prose import Prose

SECRET = "benchmark"
#: Key derivation is no part of any figure.
CHEAP = Cost(8 * 1024, 1, 1)
NEWEST = datetime(2026, 6, 1, 21, 0, tzinfo=UTC)
WORDS = 200
_GROUP = 500
_TAGS = ("work", "family", "garden", "dreams", "books", "health")


class Journal:
    """A journal of ``size`` entries of 200 words, with tags and moods, all indexes filled.

    Args:
        home: where it is kept.
        size: how many entries.
        prose: gives the texts.
    """

    def __init__(self, home: Path, size: int, prose: Prose) -> None:
        self.size = size
        self.folder = home / f"{size}.lamplit"
        self.state = home / "state"
        self.prose = prose

    def new_id(self) -> UUID:
        """Return a fresh id."""
        return uuid7(NEWEST, secrets.token_bytes)

    def open(self) -> Vault:
        """Open it."""
        return open_vault(self.folder, Passphrase(SECRET), state=self.state, now=NEWEST)

    def content(self, number: int) -> Content:
        """Return what the entry with this number says."""
        rng = random.Random(number)
        tags = tuple(rng.sample(_TAGS, rng.choice((0, 0, 1, 2))))
        title = self.prose.text(number, 4).replace("\n", " ") if number % 3 == 0 else ""
        return Content(self.prose.text(number, WORDS), title, tags)

    def build(self) -> None:
        """Build it, or what is missing of it."""
        done, layout = self.folder.with_suffix(".done"), layout_digest()
        if done.exists():
            if done.read_text("ascii") == layout and self._holds() == self.size:
                return
            # Built by another version of the program, or written to by a run that was stopped.
            done.unlink()
            shutil.rmtree(self.folder)
        if not (self.folder / "keys.json").exists():
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.parent.mkdir(parents=True, exist_ok=True)
            create_vault(
                self.folder, [(Passphrase(SECRET), "")], state=self.state, now=NEWEST, cost=CHEAP
            ).close()
        have = self._holds()
        vault = self.open()
        for start in range(have, self.size, _GROUP):
            numbers = range(start, min(start + _GROUP, self.size))
            vault.write(lambda tx, numbers=numbers: self._add(tx, numbers))  # type: ignore[misc]
        while vault.write(lambda tx: tx.search.fill_trigrams(_GROUP)):
            pass
        vault.close()
        done.write_text(layout, "ascii")

    def _holds(self) -> int:
        """Return how many entries are in it."""
        vault = self.open()
        try:
            return vault.read(lambda tx: tx.timeline.count())
        finally:
            vault.close()

    def _add(self, tx: Transaction, numbers: range) -> None:
        for number in numbers:
            # Oldest first, some ten a day at the largest size; never twice the same second.
            at = NEWEST - timedelta(seconds=7_777 * (self.size - number))
            mood = Valence(1 + number % 7) if number % 4 == 0 else None
            write_entry(
                tx, self.content(number), created_at=at, zone="Europe/Berlin", now=at,
                new_id=self.new_id, valence=mood, starred=number % 29 == 0,
            )  # fmt: skip


def layout_digest() -> str:
    """Return what tells the tables of this version from those of another."""
    steps = "\n".join(statement for step in migrations() for statement in step.statements)
    return hashlib.sha256(steps.encode()).hexdigest()
