"""Two journals that were one, and what stands in them, for tests of merging."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.entry import Content
from app.domain.imports import Imported
from app.domain.merge_plan import MergeChoice, MergePlan
from app.domain.mood import CheckIn, Valence
from app.domain.plan import PlanPart, Section
from app.domain.sleep import Night
from app.usecases.arrange_entries import mark_entries, move_entry
from app.usecases.attach_file import attach_file, detach_file
from app.usecases.check_in import delete_check_in, keep_check_in
from app.usecases.edit_entry import edit_entry
from app.usecases.merge_backup import plan_merge, run_merge
from app.usecases.read_backup import InBackup
from app.usecases.trash_entries import delete_entries, trash_entries, untrash_entries
from app.usecases.write_entry import write_entry
from app.vault.repositories.sections import ENTRY, FLAT
from app.vault.vault import Vault
from tests.exchange.whole import LATER, as_file, fill, named
from tests.making import BERLIN, NOW, counted_ids, make_vault

DURING = LATER + timedelta(days=1)


def pair(folder: Path) -> tuple[Vault, Vault]:
    """Return two journals that say the same, with the same ids, and something of every kind."""
    here, there = family(folder, "here", "there")
    return here, there


def family(folder: Path, *names: str) -> list[Vault]:
    """Return journals that say the same, with the same ids, and something of every kind."""
    made = []
    for name in names:
        vault = make_vault(folder / name)
        fill(vault)
        made.append(vault)
    return made


def backup_of(vault: Vault) -> InBackup:
    """Return a journal as a backup that is open."""
    return InBackup(vault.read, vault.layout.folder, vault.vault_id)


def planned(here: Vault, there: Vault, choice: MergeChoice) -> MergePlan:
    """Return what a merge would do."""
    return plan_merge(here.read, backup_of(there), choice, now=DURING)


def merged(
    here: Vault, there: Vault, choice: MergeChoice, *, who: int = 0
) -> tuple[Imported, MergePlan]:
    """Merge and return what was done; ``who`` tells ids of several journals' merges apart."""
    begun = here.sql.execute("SELECT count(*), max(at) FROM batch").fetchone()
    assert begun is not None
    ids = counted_ids(10**16 * who + 10**13 * (1 + int(begun[0])))
    done, _ = run_merge(here.write, backup_of(there), choice, now=DURING, new_id=ids)
    return done


def content_of(vault: Vault) -> dict[str, Any]:
    """Return everything that a journal says, with its files and what was deleted, for comparing."""

    def look(tx: Any) -> dict[str, Any]:
        entries = {
            str(ident): tx.whole.entry(ident, versions=True)
            for ident in tx.whole.entry_ids(trash=True)
        }
        found: dict[str, Any] = {ENTRY.name: entries}
        for section in FLAT:
            found[section.name] = [record for _, record in tx.whole.rows(section, None, 10**6)]
        found["contents"] = {
            one["id"]: tx.attachments.content(UUID(one["id"]))
            for entry in entries.values()
            for one in entry["files"]
        }
        return found

    found = vault.read(look)
    found["tombstones"] = sorted(vault.sql.execute("SELECT * FROM tombstone").fetchall())
    found["facets"] = sorted(vault.sql.execute("SELECT * FROM mood_facet").fetchall())
    found["tags"] = sorted(vault.sql.execute("SELECT * FROM entry_tag").fetchall())
    return found


class Person:
    """Somebody who goes on in one of two journals; ids tell who made what."""

    def __init__(self, vault: Vault, number: int) -> None:
        self.vault = vault
        self.number = number
        self.new_id = counted_ids(10**15 * number)
        self.turn = 0

    def entries(self) -> list[UUID]:
        """Return every entry, trash and all, in an order that both journals share."""
        found: list[UUID] = self.vault.read(lambda tx: tx.whole.entry_ids(trash=True))
        return sorted(found, key=lambda one: one.bytes)

    def do(self, deed: str, which: int) -> None:
        """Do something to one of the entries, or beside them."""
        self.turn += 1
        now = LATER + timedelta(hours=self.turn, minutes=which)
        entries = self.entries()
        entry = entries[which % len(entries)] if entries else None
        work = self._deeds(entry, which, now).get(deed)
        if work is not None:
            work()

    def _deeds(self, entry: UUID | None, which: int, now: Any) -> dict[str, Callable[[], Any]]:
        write, words = self.vault.write, f"Words {which} of {self.number} #t{which}"
        mood = CheckIn(self.new_id(), now, BERLIN, Valence(1 + which % 7), now)
        night = Night(named("night"), date(2026, 11, 22), BERLIN, now, quality=1 + which % 5)
        deeds: dict[str, Callable[[], Any]] = {
            "write": lambda: write(
                lambda tx: write_entry(
                    tx, Content(words), created_at=now, zone="UTC", now=now, new_id=self.new_id
                )[1]
            ),
            "mood": lambda: write(lambda tx: keep_check_in(tx, mood)),
            "no mood": lambda: self._no_mood(which),
            "night": lambda: write(lambda tx: tx.nights.put(night)),
            "no night": lambda: write(lambda tx: tx.nights.remove(night.date)),
            "move night": lambda: write(lambda tx: _move_nights(tx, which)),
            "plan": lambda: write(
                lambda tx: tx.plan.put(PlanPart(Section.ALONE, words, now, in_short=False))
            ),
            "no card": lambda: write(lambda tx: tx.cards.remove(named("card"))),
        }
        if entry is None:
            return deeds
        trashed = self.vault.read(lambda tx: tx.entries.get(entry).trashed_at)
        here = {
            "edit": lambda: write(
                lambda tx: edit_entry(tx, entry, Content(words), now=now, new_id=self.new_id)
            ),
            "star": lambda: write(lambda tx: mark_entries(tx, [entry], starred=bool(which % 2))),
            "move": lambda: write(
                lambda tx: move_entry(tx, entry, NOW - timedelta(days=which), BERLIN)
            ),
            "trash": lambda: write(
                lambda tx: (
                    untrash_entries(tx, [entry]) if trashed else trash_entries(tx, [entry], now=now)
                )
            ),
            "delete": lambda: write(lambda tx: delete_entries(tx, [entry], now=now)),
            "feel": lambda: write(
                lambda tx: keep_check_in(
                    tx, CheckIn(self.new_id(), now, "UTC", Valence(3), now, entry)
                )
            ),
            "attach": lambda: attach_file(
                write, entry, as_file("a.txt", words.encode()), now=now, new_id=self.new_id
            ),
            "detach": lambda: self._detach(entry),
        }
        return deeds | here

    def _no_mood(self, which: int) -> None:
        rows = self.vault.sql.execute("SELECT id FROM mood ORDER BY id").fetchall()
        if rows:
            ident = UUID(bytes=rows[which % len(rows)][0])
            self.vault.write(lambda tx: delete_check_in(tx, ident))

    def _detach(self, entry: UUID) -> None:
        files = self.vault.read(lambda tx: tx.attachments.of(entry))
        if files:
            self.vault.write(partial(_detached, files[0].id))


def _move_nights(tx: Any, which: int) -> None:
    """Put each night on another date; what stood there goes, as it does in the journal."""
    for night in tx.nights.between(date(2026, 11, 1), date(2026, 11, 30)):
        tx.nights.put(replace(night, date=date(2026, 11, 20 + (night.date.day + which) % 5)))


def _detached(ident: UUID, tx: Any) -> object:
    return detach_file(tx, ident)


DEEDS = (
    "write", "edit", "edit", "star", "move", "trash", "delete", "feel", "attach", "detach", "mood",
    "no mood", "night", "no night", "move night", "plan", "no card",
)  # fmt: skip
