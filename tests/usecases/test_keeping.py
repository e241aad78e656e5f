"""Drafts, trash, attachments, saved searches: nothing goes that should stay."""

import hashlib
import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image

from app.domain.changes import NOTHING, Changes
from app.domain.entry import Attachment, Content, Draft
from app.domain.failures import (
    AttachmentTooLarge,
    Cancelled,
    FileExists,
    FileUnreadable,
    NoSuchAttachment,
    NoSuchEntry,
)
from app.usecases import attach_file as attaching
from app.usecases.attach_file import (
    NewFile,
    attach_file,
    clean_name,
    detach_file,
    read_path,
    save_copy,
)
from app.usecases.edit_entry import edit_entry
from app.usecases.import_journal import sweep_leftovers
from app.usecases.keep_draft import keep_draft, publish_draft, publish_leftovers
from app.usecases.save_search import forget_search, save_search
from app.usecases.trash_entries import (
    delete_entries,
    empty_trash,
    trash_entries,
    untrash_entries,
)
from app.vault.repositories.attachments import CHUNK
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import NOW, add, counted_ids, snapshot, vault_ids

NEW = UUID(int=0x1234)


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (3, 2), "teal").save(out, "PNG")
    return out.getvalue()


def draft(body: str, entry_id: UUID = NEW, base: UUID | None = None) -> Draft:
    return Draft(entry_id, Content(body), NOW, "UTC", base, NOW)


def test_a_draft_is_kept_and_becomes_one_entry(vault: Vault) -> None:
    for body in ("H", "Half", "Half a sentence"):
        typed = draft(body)
        assert vault.write(lambda tx, typed=typed: keep_draft(tx, typed)) == Changes(drafts=True)  # type: ignore[misc]
    assert vault.read(lambda tx: tx.timeline.count()) == 0
    changes = vault.write(lambda tx: publish_draft(tx, NEW, now=NOW, new_id=counted_ids()))
    assert changes.entries == {NEW}
    assert vault.read(lambda tx: tx.entries.get(NEW)).content.body == "Half a sentence"
    assert vault.read(lambda tx: tx.drafts.all()) == []
    assert vault.write(lambda tx: publish_draft(tx, NEW, now=NOW, new_id=counted_ids())) == NOTHING


def test_a_draft_of_an_entry_becomes_a_version_of_what_it_began_from(vault: Vault) -> None:
    ident = add(vault, "one")
    first = vault.read(lambda tx: tx.entries.get(ident)).revision_id
    vault.write(lambda tx: keep_draft(tx, draft("one and more", ident, first)))
    new_id = vault_ids(vault)
    vault.write(lambda tx: edit_entry(tx, ident, Content("meanwhile"), now=NOW, new_id=new_id))
    new_id = vault_ids(vault)
    vault.write(lambda tx: publish_draft(tx, ident, now=NOW, new_id=new_id))
    versions = vault.read(lambda tx: tx.revisions.of(ident))
    assert {item.content.body for item in versions} == {"one", "meanwhile", "one and more"}
    current = next(item for item in versions if item.current)
    assert (current.content.body, current.parent_id) == ("one and more", first)


def test_an_emptied_new_entry_leaves_no_draft_and_an_emptied_old_one_does(vault: Vault) -> None:
    vault.write(lambda tx: keep_draft(tx, draft("typed")))
    assert vault.write(lambda tx: keep_draft(tx, draft(" \n"))) == Changes(drafts=True)
    assert vault.read(lambda tx: tx.drafts.all()) == []
    assert vault.write(lambda tx: keep_draft(tx, draft(""))) == NOTHING
    ident = add(vault, "words")
    base = vault.read(lambda tx: tx.entries.get(ident)).revision_id
    vault.write(lambda tx: keep_draft(tx, draft("", ident, base)))
    assert len(vault.read(lambda tx: tx.drafts.all())) == 1


def test_what_a_stop_left_becomes_entries(vault: Vault) -> None:
    other = UUID(int=0x5678)
    vault.write(lambda tx: keep_draft(tx, draft("new")))
    vault.write(lambda tx: keep_draft(tx, draft("newer", other)))
    kept, changes = vault.write(
        lambda tx: publish_leftovers(tx, now=NOW, new_id=counted_ids(), device="desk")
    )
    assert kept == NOW
    assert changes.entries == {NEW, other}
    assert vault.read(lambda tx: tx.revisions.of(NEW))[0].device == "desk"
    assert vault.write(
        lambda tx: publish_leftovers(tx, now=NOW, new_id=counted_ids())
    ) == (None, NOTHING)  # fmt: skip


def test_the_trash_keeps_for_thirty_days_and_not_a_second_less(vault: Vault) -> None:
    ident = add(vault, "quince")
    vault.write(lambda tx: trash_entries(tx, [ident], now=NOW))
    assert vault.read(lambda tx: tx.timeline.count()) == 0
    assert vault.read(lambda tx: tx.timeline.trashed())[0].id == ident
    almost = NOW + timedelta(days=30) - timedelta(seconds=1)
    assert vault.write(lambda tx: empty_trash(tx, now=almost)) == NOTHING
    long_ago = NOW - timedelta(days=400)
    assert vault.write(lambda tx: empty_trash(tx, now=long_ago)) == NOTHING, "a clock set back"
    vault.write(lambda tx: empty_trash(tx, now=NOW + timedelta(days=30)))
    assert vault.read(lambda tx: tx.timeline.trashed()) == []
    assert vault.read(lambda tx: tx.tombstones.has("entry", ident))
    with pytest.raises(NoSuchEntry):
        vault.read(lambda tx: tx.entries.get(ident))
    assert verify(vault).ok


def test_an_entry_comes_out_of_the_trash_as_it_was(vault: Vault) -> None:
    ident = add(vault, "quince #fruit", tags=("picked",))
    before = snapshot(vault)
    vault.write(lambda tx: trash_entries(tx, [ident], now=NOW))
    assert vault.read(lambda tx: tx.timeline.tags()) == []
    vault.write(lambda tx: untrash_entries(tx, [ident]))
    assert snapshot(vault) == before


def test_one_unknown_id_leaves_all_where_they_are(vault: Vault) -> None:
    ident = add(vault, "quince")
    before = snapshot(vault)
    with pytest.raises(NoSuchEntry):
        vault.write(lambda tx: trash_entries(tx, [ident, NEW], now=NOW))
    with pytest.raises(NoSuchEntry):
        vault.write(lambda tx: delete_entries(tx, [ident, NEW], now=NOW))
    assert snapshot(vault) == before


def test_emptying_at_once_deletes_words_versions_files_and_leaves_others(vault: Vault) -> None:
    stays = add(vault, "stays")
    before = snapshot(vault, "tombstone")
    goes = add(vault, "goes", tags=("gone",))
    new_id = vault_ids(vault)
    attach_file(vault.write, goes, NewFile("a.bin", lambda: [b"x" * 10]), now=NOW, new_id=new_id)
    vault.write(lambda tx: keep_draft(tx, draft("typing", goes, goes)))
    vault.write(lambda tx: trash_entries(tx, [goes], now=NOW))
    vault.write(lambda tx: empty_trash(tx, now=NOW, everything=True))
    assert snapshot(vault, "tombstone") == before
    assert vault.read(lambda tx: tx.entries.exists(stays))


# --- attachments --------------------------------------------------------------------------------


def test_a_file_is_kept_whole_and_given_out_again(vault: Vault, tmp_path: Path) -> None:
    ident = add(vault, "with a file")
    content = bytes(range(256)) * 3000
    source = tmp_path / "a.bin"
    source.write_bytes(content)
    item, changes = attach_file(
        vault.write, ident, NewFile("a.bin", lambda: read_path(source)),
        now=NOW, new_id=vault_ids(vault),
    )  # fmt: skip
    assert changes.entries == {ident}
    assert (item.size, item.sha256) == (len(content), hashlib.sha256(content).digest())
    chunks = vault.read(lambda tx: list(tx.attachments.chunks(item.id)))
    assert [len(piece) for piece in chunks] == [CHUNK, CHUNK, len(content) - 2 * CHUNK]
    vault.read(lambda tx: save_copy(tx, item.id, tmp_path / "copy.bin"))
    assert (tmp_path / "copy.bin").read_bytes() == content
    with pytest.raises(FileExists):
        vault.read(lambda tx: save_copy(tx, item.id, tmp_path / "copy.bin"))
    with pytest.raises(NoSuchAttachment):
        vault.read(lambda tx: save_copy(tx, NEW, tmp_path / "other.bin"))
    assert not (tmp_path / "other.bin").exists()
    (row,) = vault.read(lambda tx: tx.timeline.newest(1))
    assert (row.attachments, row.picture) == (1, None)
    vault.write(lambda tx: detach_file(tx, item.id))
    assert vault.read(lambda tx: tx.timeline.newest(1))[0].attachments == 0
    assert vault.read(lambda tx: list(tx.attachments.chunks(item.id))) == []


def test_a_picture_is_known_by_its_content(vault: Vault) -> None:
    ident = add(vault, "with a picture")
    item, _ = attach_file(
        vault.write,
        ident,
        NewFile("photo.txt", lambda: [picture()]),
        now=NOW,
        new_id=vault_ids(vault),
    )
    assert (item.mime, item.width, item.height) == ("image/png", 3, 2)
    assert vault.read(lambda tx: tx.timeline.newest(1))[0].picture == item.id


def test_a_file_too_large_is_refused_and_leaves_nothing(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attaching, "MAX_BYTES", 3 * CHUNK)
    ident = add(vault, "words")
    before = snapshot(vault)

    def endless() -> Iterator[bytes]:
        while True:
            yield b"x" * CHUNK

    with pytest.raises(AttachmentTooLarge):
        attach_file(vault.write, ident, NewFile("big", endless), now=NOW, new_id=vault_ids(vault))
    assert snapshot(vault) == before


def test_stopping_or_failing_in_the_middle_leaves_nothing(vault: Vault) -> None:
    ident = add(vault, "words")
    before = snapshot(vault)
    looks = iter([False, True])
    file = NewFile("a", lambda: [b"x" * CHUNK] * 3)
    with pytest.raises(Cancelled):
        attach_file(
            vault.write, ident, file, now=NOW, new_id=vault_ids(vault),
            cancelled=lambda: next(looks),
        )  # fmt: skip
    assert snapshot(vault) == before
    missing = NewFile("a", lambda: read_path(Path("does not exist")))
    with pytest.raises(FileUnreadable):
        attach_file(vault.write, ident, missing, now=NOW, new_id=vault_ids(vault))
    assert snapshot(vault) == before


def test_a_half_written_file_is_invisible_and_swept(vault: Vault) -> None:
    ident = add(vault, "words")
    before = snapshot(vault)
    item = Attachment(NEW, ident, "half", "", 0, b"")
    vault.write(lambda tx: tx.attachments.stage(item, NOW))
    vault.write(lambda tx: tx.attachments.put_chunk(NEW, 0, b"half"))
    assert vault.read(lambda tx: tx.attachments.of(ident)) == []
    with pytest.raises(NoSuchAttachment):
        vault.read(lambda tx: tx.attachments.get(NEW))
    assert sweep_leftovers(vault.write) == 0
    assert snapshot(vault) == before


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\photo.jpg", "photo.jpg"),
        ("a\nb\x1b[31m.txt", "ab[31m.txt"),
        ("evil\u202egnp.exe", "evilgnp.exe"),
        ("..", "file"),
        ("", "file"),
        ("x" * 300 + ".png", "x" * 196 + ".png"),
    ],
)
def test_a_file_name_is_only_a_name(name: str, kept: str) -> None:
    assert clean_name(name) == kept


def test_a_search_is_kept_and_forgotten(vault: Vault) -> None:
    new_id = counted_ids()
    one, _ = vault.write(lambda tx: save_search(tx, "  Riv er ", "river ", now=NOW, new_id=new_id))
    two, _ = vault.write(lambda tx: save_search(tx, "", "tag:x", now=NOW, new_id=new_id))
    assert [(item.name, item.query) for item in vault.read(lambda tx: tx.searches.all())] == [
        ("Riv er", "river"), ("tag:x", "tag:x"),
    ]  # fmt: skip
    vault.write(lambda tx: forget_search(tx, one.id))
    assert vault.read(lambda tx: tx.searches.all()) == [two]
