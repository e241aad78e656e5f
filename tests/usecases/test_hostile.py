"""Attacks on the journal's deeds that once succeeded: hostile words, files and searches."""

import hashlib
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.entry import Content, Draft
from app.domain.failures import (
    AttachmentTooLarge,
    DiskError,
    FileExists,
    FileUnwritable,
    NoSuchAttachment,
)
from app.domain.imports import Found, FoundAttachment, Imported, Options
from app.domain.mood import Feelings, Valence
from app.domain.query import parse_query
from app.domain.text import storable
from app.usecases.attach_file import MAX_BYTES, NewFile, attach_file, clean_name, save_copy
from app.usecases.check_in import check_in
from app.usecases.edit_entry import edit_entry
from app.usecases.import_journal import run_import, sweep_leftovers, undo_import
from app.usecases.keep_draft import keep_draft, publish_draft, publish_leftovers
from app.usecases.trash_entries import delete_entries, empty_trash, trash_entries
from app.vault.repositories.attachments import CHUNK
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.growth import check_growth
from tests.making import NOW, add, counted_ids

TODAY = date(2026, 11, 22)


def _hits(vault: Vault, text: str, *, inside_words: bool = False) -> list[str]:
    query = parse_query(text, today=TODAY, inside_words=inside_words)
    rows = vault.read(lambda tx: tx.search.find(query))
    assert {row.position for row in rows} == set(vault.read(lambda tx: tx.search.positions(query)))
    return sorted(vault.read(lambda tx: [tx.entries.get(row.id).content.body for row in rows]))


# --- half characters


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("whole 😀", "whole 😀"),
        ("cut \ud83d", "cut \ufffd"),
        ("\ude00 cut", "\ufffd cut"),
        ("\ud83d\ude00 joined", "😀 joined"),
        ("from the command line \udcff", "from the command line \ufffd"),
        ("", ""),
        ("\0 stays", "\0 stays"),
    ],
)
def test_half_characters_are_mended(given: str, kept: str) -> None:
    assert storable(given) == kept


def test_words_with_half_characters_are_kept_found_edited_and_deleted(vault: Vault) -> None:
    bad = Content("broken\ud83d body", "title \ude00", ("tag\ud83d", "two\nlines"), "place\ud83d")
    draft = Draft(counted_ids(9)(), bad, NOW, "UTC", None, NOW)
    vault.write(lambda tx: keep_draft(tx, draft))
    kept = vault.read(lambda tx: tx.drafts.get(draft.entry_id))
    assert kept is not None
    assert kept.content == Content(
        "broken\ufffd body", "title \ufffd", ("tag\ufffd", "two lines"), "place\ufffd"
    )
    entry = add(vault, "to be \ud83d edited")
    assert _hits(vault, "edi") == ["to be \ufffd edited"]
    assert _hits(vault, "\ud83d") == ["to be \ufffd edited"]
    vault.write(lambda tx: edit_entry(tx, entry, bad, now=NOW, new_id=counted_ids(77)))
    again = vault.write(lambda tx: edit_entry(tx, entry, bad, now=NOW, new_id=counted_ids(99)))
    assert not again
    assert vault.read(lambda tx: tx.entries.get(entry)).content == bad.storable()
    vault.write(lambda tx: tx.entries.delete(entry))
    assert verify(vault).ok
    assert _hits(vault, "edited") == []


# --- drafts


def _draft(entry_id: UUID, body: str, **more: Any) -> Draft:
    start = Draft(entry_id, Content(body), NOW, "UTC", None, NOW)
    return replace(start, **more)


def test_a_draft_from_a_zone_that_is_unknown_here_keeps_no_journal_from_opening(
    vault: Vault,
) -> None:
    new_id = counted_ids(500)
    draft = _draft(new_id(), "written on the moon", zone="Moon/Tranquility")
    vault.write(lambda tx: keep_draft(tx, draft))
    vault.write(lambda tx: publish_leftovers(tx, now=NOW, new_id=new_id))
    entry = vault.read(lambda tx: tx.entries.get(draft.entry_id))
    assert (entry.content.body, entry.zone) == ("written on the moon", "UTC")


def test_words_typed_on_in_a_deleted_entry_are_an_entry_again(vault: Vault) -> None:
    entry, new_id = add(vault, "first"), counted_ids(500)
    base = vault.read(lambda tx: tx.entries.get(entry)).revision_id
    vault.write(lambda tx: delete_entries(tx, [entry], now=NOW))
    vault.write(lambda tx: keep_draft(tx, _draft(entry, "first and more", base=base)))
    vault.write(lambda tx: publish_draft(tx, entry, now=NOW, new_id=new_id))
    assert vault.read(lambda tx: tx.entries.get(entry)).content.body == "first and more"
    assert not vault.read(lambda tx: tx.tombstones.has("entry", entry))


def test_words_typed_in_a_trashed_entry_stay_30_days_from_then(vault: Vault) -> None:
    entry, new_id = add(vault, "first"), counted_ids(500)
    vault.write(lambda tx: trash_entries(tx, [entry], now=NOW))
    later = NOW + timedelta(days=29)
    vault.write(lambda tx: keep_draft(tx, _draft(entry, "more", at=later)))
    vault.write(lambda tx: publish_leftovers(tx, now=later, new_id=new_id))
    vault.write(lambda tx: empty_trash(tx, now=NOW + timedelta(days=31)))
    found = vault.read(lambda tx: tx.entries.get(entry))
    assert (found.content.body, found.trashed_at) == ("more", later)
    vault.write(lambda tx: empty_trash(tx, now=later + timedelta(days=30)))
    assert not vault.read(lambda tx: tx.entries.exists(entry))


# --- import and undo


@dataclass
class _Listed:
    """A source that holds what it is given."""

    items: list[Found]
    format: str = "listed"
    path: Path = Path("listed")

    def read(self, _options: Options, _report: object) -> list[Found]:
        return self.items


def _bring_in(vault: Vault, count: int) -> tuple[Imported, list[UUID]]:
    at = datetime(2024, 1, 1, tzinfo=UTC)
    items = [
        Found(f"s{n}", at + timedelta(hours=n), "UTC", f"imported {n}", valence=Valence.PLEASANT)
        for n in range(count)
    ]
    source = _Listed(items)
    options = Options(zone="UTC")
    done, _ = run_import(vault.write, source, options, now=NOW, new_id=counted_ids(900_000))
    ids = vault.read(lambda tx: [row.id for row in tx.timeline.newest(count)])
    return done, ids


class _Cut:
    """Runs transactions until one more would be the given one, then does something first."""

    def __init__(self, vault: Vault, before: int, deed: Callable[[], object]) -> None:
        self.vault, self.left, self.deed = vault, before, deed

    def __call__(self, work: Callable[[Transaction], object]) -> object:
        self.left -= 1
        if not self.left:
            self.deed()
        return self.vault.write(work)


@pytest.mark.parametrize("moment", [2, 3])
def test_words_typed_while_an_import_is_taken_back_stay(vault: Vault, moment: int) -> None:
    done, ids = _bring_in(vault, 80)
    new_id = counted_ids(2_000_000)
    bases = {i: vault.read(lambda tx, i=i: tx.entries.get(i)).revision_id for i in ids}  # type: ignore[misc]

    def type_on() -> None:
        for i in (ids[0], ids[-1]):
            draft = _draft(i, "imported and typed on", base=bases[i])
            vault.write(lambda tx, draft=draft: keep_draft(tx, draft))  # type: ignore[misc]

    undo_import(_Cut(vault, moment, type_on), done.id)
    for i in (ids[0], ids[-1]):
        vault.write(lambda tx, i=i: publish_draft(tx, i, now=NOW, new_id=new_id))  # type: ignore[misc]
        body = vault.read(lambda tx, i=i: tx.entries.get(i)).content.body  # type: ignore[misc]
        assert body == "imported and typed on"
    assert vault.read(lambda tx: tx.timeline.count()) == 2
    assert vault.read(lambda tx: tx.batches.leftovers()) == []
    assert verify(vault).ok


def test_a_stop_between_undo_and_sweep_keeps_no_journal_from_opening(vault: Vault) -> None:
    done, ids = _bring_in(vault, 3)
    vault.write(lambda tx: tx.batches.undo(done.id))
    vault.write(lambda tx: tx.drafts.put(_draft(ids[0], "typed on")))  # as an older program did
    vault.write(lambda tx: publish_leftovers(tx, now=NOW, new_id=counted_ids(3_000_000)))
    sweep_leftovers(vault.write)
    assert [row.heading for row in vault.read(lambda tx: tx.timeline.newest(9))] == ["typed on"]


def test_a_mood_noted_with_an_imported_entry_stays_when_the_import_is_taken_back(
    vault: Vault,
) -> None:
    done, ids = _bring_in(vault, 3)
    vault.write(
        lambda tx: check_in(
            tx, Valence.UNPLEASANT, at=NOW, zone="UTC", now=NOW, new_id=counted_ids(4_000_000),
            entry_id=ids[1], feelings=Feelings(note="words of mine"),
        )
    )  # fmt: skip
    undo_import(vault.write, done.id)
    notes = vault.read(lambda tx: [item.note for item in tx.moods.of_entry(ids[1])])
    assert notes == ["", "words of mine"]
    assert vault.read(lambda tx: tx.timeline.count()) == 1


def test_a_disk_error_ends_an_import_and_is_no_unreadable_file(vault: Vault) -> None:
    item = FoundAttachment("k", "k.bin", 0, lambda: iter([b"x"]))
    entry = Found("s", datetime(2024, 1, 1, tzinfo=UTC), "UTC", "body", attachments=(item,))
    calls = [0]

    def write(work: Callable[[Transaction], object]) -> object:
        calls[0] += 1
        if calls[0] == 4:
            raise DiskError
        return vault.write(work)

    with pytest.raises(DiskError):
        run_import(
            write, _Listed([entry]), Options(zone="UTC"), now=NOW, new_id=counted_ids(700_000)
        )
    assert vault.read(lambda tx: tx.timeline.count()) == 0


# --- files


def test_a_file_whose_entry_is_deleted_meanwhile_leaves_nothing(vault: Vault) -> None:
    entry = add(vault, "with a file")

    def pieces() -> Iterator[bytes]:
        yield b"x" * CHUNK
        vault.write(lambda tx: delete_entries(tx, [entry], now=NOW))
        yield b"y" * CHUNK

    with pytest.raises(NoSuchAttachment):
        attach_file(vault.write, entry, NewFile("f", pieces), now=NOW, new_id=counted_ids(800_000))
    for table in ("chunk", "attachment"):
        assert vault.sql.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_a_big_file_is_not_held_in_memory(vault: Vault) -> None:
    entry, size = add(vault, "with a file"), 30 * 1024 * 1024
    pieces = (b"%PDF-" + b"\0" * (CHUNK - 5) for _ in range(size // CHUNK))
    tracemalloc.start()
    item, _ = attach_file(
        vault.write, entry, NewFile("f.pdf", lambda: pieces), now=NOW, new_id=counted_ids(800_000)
    )
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (item.size, item.mime) == (size, "application/pdf")
    assert peak < 8 * CHUNK


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, MAX_BYTES, MAX_BYTES + 1])
def test_files_of_every_awkward_size(vault: Vault, tmp_path: Path, size: int) -> None:
    entry, block = add(vault, "with a file"), b"0123456789abcdef" * 64 * 1024
    whole, rest = divmod(size, len(block))
    pieces = [block] * whole + [block[:rest]]
    name = NewFile("f.bin", lambda: iter(pieces))
    if size > MAX_BYTES:
        with pytest.raises(AttachmentTooLarge):
            attach_file(vault.write, entry, name, now=NOW, new_id=counted_ids(800_000))
        assert vault.sql.execute("SELECT count(*) FROM chunk").fetchone() == (0,)
        return
    item, _ = attach_file(vault.write, entry, name, now=NOW, new_id=counted_ids(800_000))
    assert item.size == size
    vault.read(lambda tx: save_copy(tx, item.id, tmp_path / "copy"))
    digest = hashlib.sha256(b"".join(pieces)).digest()
    assert hashlib.sha256((tmp_path / "copy").read_bytes()).digest() == digest == item.sha256


def test_a_copy_that_cannot_be_made_is_a_sentence_and_touches_nothing(
    vault: Vault, tmp_path: Path
) -> None:
    entry = add(vault, "with a file")
    file = NewFile("f.bin", lambda: iter([b"secret"]))
    item, _ = attach_file(vault.write, entry, file, now=NOW, new_id=counted_ids(800_000))
    (tmp_path / "there").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "folder").mkdir()
    for name in ("there", "link", "folder"):
        with pytest.raises(FileExists):
            vault.read(lambda tx, name=name: save_copy(tx, item.id, tmp_path / name))  # type: ignore[misc]
    for name in ("none/f", "there/f", "x" * 300):
        with pytest.raises(FileUnwritable):
            vault.read(lambda tx, name=name: save_copy(tx, item.id, tmp_path / name))  # type: ignore[misc]
    assert (tmp_path / "there").read_text() == "mine"
    assert not (tmp_path / "elsewhere").exists()


def test_a_name_fits_a_file_system_in_any_script(tmp_path: Path) -> None:
    for name in ("が" * 300 + ".png", "😀" * 300, "\u202e" + "a/" * 9 + "..", "x" * 300):
        kept = clean_name(name)
        assert 0 < len(kept.encode()) <= 250
        (tmp_path / kept).write_bytes(b"")


# --- long texts of nothing but signs


@pytest.mark.parametrize(
    "piece",
    ["![", "[", "](", "](a(b)", "](((", "a-", "a.", "#a ", "#a/", "```\n~~~\n", "`", "*a* ", "\n",
     "- \n", "> ", "# ", "a'", "http://", " "],
)  # fmt: skip
def test_a_long_text_of_signs_is_saved_soon(vault: Vault, piece: str) -> None:
    check_growth(lambda size: add(vault, piece * size + "end"), 3_750)
