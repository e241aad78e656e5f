"""What the vault takes: unlocking, saving, searching, listing."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from app.domain.entry import Content, Draft
from app.domain.query import parse_query
from app.usecases.edit_entry import edit_entry
from app.usecases.import_journal import sweep_leftovers
from app.usecases.keep_draft import keep_draft, publish_leftovers
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.keys.store import KeyStore
from app.vault.transaction import Transaction
from app.vault.vault import Reader, Vault
from tests.bench.by_hand import ByHand
from tests.bench.journals import NEWEST, SECRET, WORDS, Journal
from tests.bench.measure import Figures, timed

_SAVES, _OPENINGS, _LISTINGS = 120, 7, 30
_PAGE = 50
TODAY = date(2026, 6, 1)


def unlocking(journals: Iterable[Journal]) -> list[Figures]:
    """From the right key to the first draft on the disk; the key derivation is taken out."""
    figures = Figures("unlock to first draft kept, no key derivation", "400 to writable editor")
    for journal in journals:
        for number in range(_OPENINGS):
            took = timed(partial(_unlock, journal, number))
            keys = KeyStore(journal.folder)
            figures.add(journal.size, took - timed(lambda: keys.unlock(Passphrase(SECRET))))  # noqa: B023
            _tidy(journal)
    return [figures]


_opened: list[Vault] = []


def _unlock(journal: Journal, number: int) -> None:
    vault = journal.open()
    _opened.append(vault)
    sweep_leftovers(vault.write)
    vault.write(lambda tx: publish_leftovers(tx, now=NEWEST, new_id=journal.new_id))
    vault.read(lambda tx: tx.timeline.newest(_PAGE))
    ident = journal.new_id()
    draft = Draft(ident, Content(f"first words {number}"), NEWEST, "UTC", None, NEWEST)
    vault.write(lambda tx: keep_draft(tx, draft))


def _tidy(journal: Journal) -> None:
    vault = _opened.pop()
    for draft in vault.read(lambda tx: tx.drafts.all()):
        vault.write(lambda tx, ident=draft.entry_id: tx.drafts.drop(ident))  # type: ignore[misc]
    vault.close()


@dataclass
class Saves:
    """Saves through the program and by hand, one after the other in turn."""

    ours: Figures
    hand: Figures
    ratio: list[str]


def saving(journals: Iterable[Journal]) -> Iterator[Saves]:
    """New entries and edits, each durable, interleaved with the same by hand."""
    new = Figures("save a new entry", "1.5 x by hand; p95 10"), Figures("  the same by hand")
    edits = Figures("save an edit", "1.5 x by hand; p95 10"), Figures("  the same by hand")
    for journal in journals:
        vault = journal.open()
        vault.checkpoint()
        hand = ByHand(vault.layout.database, vault.data_key)
        _save_new(journal, vault, hand, new)
        _save_edits(journal, vault, hand, edits)
        hand.close()
        vault.close()
    for ours, by_hand in (new, edits):
        ratio = [f"{ours.median(size) / by_hand.median(size):.2f}" for size in sorted(ours.times)]
        yield Saves(ours, by_hand, ratio)


def _save_new(
    journal: Journal, vault: Vault, hand: ByHand, figures: tuple[Figures, Figures]
) -> None:
    made: list[UUID] = []
    for number in range(_SAVES):
        content = journal.content(5_000_000 + number)
        at = NEWEST + timedelta(minutes=number + 1)
        ident = journal.new_id()

        def work(content: Content = content, ident: UUID = ident) -> None:
            vault.write(lambda tx: write_entry(
                tx, content, created_at=at, zone="Europe/Berlin", now=at,  # noqa: B023
                new_id=journal.new_id, entry_id=ident,
            ))  # fmt: skip

        figures[0].add(journal.size, timed(work))
        values, indexed = hand.new(content), hand.indexed(content)
        figures[1].add(journal.size, timed(partial(hand.insert, values, indexed, content.tags)))
        made.append(ident)
        _tidy_indexes(vault, hand)
    for ident in made:
        vault.write(lambda tx, ident=ident: tx.entries.delete(ident))  # type: ignore[misc]


def _save_edits(
    journal: Journal, vault: Vault, hand: ByHand, figures: tuple[Figures, Figures]
) -> None:
    positions = vault.read(lambda tx: tx.timeline.positions())
    # Words that no run before this one wrote, since an edit to the same words is none.
    row = vault.sql.execute("SELECT count(*) FROM revision").fetchone()
    first = 6_000_000 + 1000 * (int(row[0]) if row else 0)
    step = max(len(positions) // _SAVES, 1)
    for number, position in enumerate(positions[::step][:_SAVES]):
        ident = vault.read(lambda tx, place=position: tx.timeline.rows([place]))[0].id  # type: ignore[misc]
        content = journal.content(first + number)

        def work(content: Content = content, ident: UUID = ident) -> None:
            vault.write(lambda tx: edit_entry(
                tx, ident, content, now=NEWEST, new_id=journal.new_id
            ))  # fmt: skip

        figures[0].add(journal.size, timed(work))
        values, indexed = hand.new(content), hand.indexed(content)
        figures[1].add(
            journal.size, timed(partial(hand.change, position, values, indexed, content.tags))
        )
        _tidy_indexes(vault, hand)


def _tidy_indexes(vault: Vault, hand: ByHand) -> None:
    """Give both the time that passes between two saves, in which the window tidies its indexes."""
    while vault.write(lambda tx: tx.search.fill_trigrams()):
        pass
    hand.tidy()


def searching(journals: Iterable[Journal]) -> list[Figures]:
    """As you type: the first 50 with snippets, for every beginning of what is typed."""
    budget = "16; p95 40"
    kinds: dict[str, Figures] = {}
    everything = Figures("search as you type: all of these", budget)
    for journal in journals:
        vault = journal.open()
        reader = vault.reader()
        for kind, texts in typed(journal).items():
            figures = kinds.setdefault(kind, Figures(f"search as you type: {kind}", budget))
            for text in texts:
                for beginning in beginnings(text):
                    took = timed(partial(search, reader, beginning))
                    figures.add(journal.size, took)
                    everything.add(journal.size, took)
        reader.close()
        vault.close()
    return [*kinds.values(), everything]


def beginnings(text: str) -> list[str]:
    """Return what stands in the field while a text is typed, but half filters, which say so."""
    whole = [text[:end] for end in range(1, len(text) + 1)]
    return [part for part in whole if not re.search(r"(^| )(is|mood):[\w-]*$", part)]


def search(reader: Reader, text: str) -> None:
    """Search as the window does while it is typed."""
    query = parse_query(text, today=TODAY)
    reader.read(lambda tx: tx.search.find(query))


def typed(journal: Journal) -> dict[str, list[str]]:
    """Return what is typed, by kind."""
    words = journal.prose.words
    sentence = journal.prose.text(7, WORDS).split()
    return {
        "common words": words[:6],
        "medium words": words[500:3000:500],
        "rare words": words[20_000:60_000:8000],
        "two words": [f"{words[3]} {words[40]}", f"{words[900]} {words[2]}",
                      f"{words[700]} {words[30_000]}"],
        "a phrase": [f'"{sentence[1]} {sentence[2]}"', f'"{sentence[4]} {sentence[5]}"'],
        "no such word": ["xylqqz", f"{words[0]} xqqzzy"],
        "with filters": [f"tag:work {words[1]}", f"{words[5]} is:starred", f"mood:6-7 {words[8]}"],
    }  # fmt: skip


def listing(journals: Iterable[Journal]) -> list[Figures]:
    """Pages of the timeline, the positions of all, a month of the calendar, the tags."""
    page, every = Figures("timeline page of 50"), Figures("positions of the whole timeline")
    month, tags = Figures("calendar month"), Figures("tags with counts")
    count = Figures("count of entries")
    for journal in journals:
        vault = journal.open()
        reader = vault.reader()
        positions = reader.read(lambda tx: tx.timeline.positions())
        for number in range(_LISTINGS):
            start = (number * 7919) % max(len(positions) - _PAGE, 1)
            some = positions[start : start + _PAGE]
            first = TODAY - timedelta(days=31 * (number + 1))
            reads: dict[Figures, Callable[[Transaction], object]] = {
                page: partial(_rows, some), every: lambda tx: tx.timeline.positions(),
                month: partial(_month, first), tags: lambda tx: tx.timeline.tags(),
                count: lambda tx: tx.timeline.count(),
            }  # fmt: skip
            for figures, work in reads.items():
                figures.add(journal.size, timed(partial(reader.read, work)))
        reader.close()
        vault.close()
    return [page, every, month, tags, count]


def _rows(positions: list[int], tx: Transaction) -> object:
    return tx.timeline.rows(positions)


def _month(first: date, tx: Transaction) -> object:
    return tx.timeline.marks(first, first + timedelta(days=30))


def database_size(journal: Journal) -> int:
    """Return the bytes of a journal's database."""
    return Path(journal.folder / "journal.db").stat().st_size
