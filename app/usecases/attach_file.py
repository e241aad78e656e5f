"""Keep a file with an entry, in chunks, so that drafts never wait for it; and give it out again."""

import hashlib
import itertools
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from app.domain.changes import Changes
from app.domain.entry import Attachment, Content, Draft
from app.domain.failures import (
    AttachmentTooLarge,
    Cancelled,
    Failure,
    FileExists,
    FileUnreadable,
    FileUnwritable,
    ImageRefused,
    NoSuchAttachment,
)
from app.domain.pictures import HEAD, SHOWN, guess_mime, probe, sniff
from app.usecases.keep_draft import keep_draft
from app.vault.durable import as_failures, failure_of, sync_file
from app.vault.repositories.attachments import CHUNK
from app.vault.transaction import Transaction

MAX_BYTES = 100 * 1024 * 1024
# A file system takes names of 255 bytes; a number may come behind.
_MAX_NAME = 240

#: Files of fewer chunks than this are written in one transaction.
_AT_ONCE = 4

Step = Callable[[Transaction], object]
Write = Callable[[Step], object]


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be kept: its name and what yields its content."""

    name: str
    read: Callable[[], Iterable[bytes]]


def attach_file(
    write: Write,
    entry_id: UUID,
    file: NewFile,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    cancelled: Callable[[], bool] = lambda: False,
    batch: int = 0,
    page: Draft | None = None,
) -> tuple[Attachment, Changes]:
    """Keep a file of up to 100 MB with an entry, which may still be a draft.

    Where nothing is kept of the entry yet, a draft of it is kept in the same step as the file: a
    stop at any moment leaves both or neither.

    Args:
        write: runs one short transaction, such as `Vault.write`; called once for a file of a few
            chunks, and once a chunk for a larger one.
        entry_id: the entry.
        file: what is kept.
        now: the present, aware.
        new_id: gives a fresh id.
        cancelled: asked between chunks.
        batch: the import it belongs to, whose own flip makes it visible.
        page: a new page as it stands; without it, the draft is an empty page of now.

    Raises:
        AttachmentTooLarge, Cancelled: nothing is kept.
        NoSuchAttachment: the entry was deleted meanwhile.
    """
    page = page or Draft(entry_id, Content(), now, "UTC", None, now)
    kept, last = stage_file(
        write, entry_id, file, now=now, new_id=new_id, cancelled=cancelled, batch=batch
    )
    try:
        write(partial(_with_page, page, last))
    except BaseException:
        _take_away(write, kept)
        raise
    return kept, Changes.of(entry_id)


def stage_file(
    write: Write,
    entry_id: UUID,
    file: NewFile,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    cancelled: Callable[[], bool] = lambda: False,
    batch: int = 0,
) -> tuple[Attachment, Step]:
    """Read a file and return it with the step that keeps it, for a transaction of the caller's.

    A file of a few chunks is in memory until then; the chunks of a larger one are written at once,
    invisible. What `attach_file` says of arguments and failures holds here too.
    """
    item = Attachment(new_id(), entry_id, clean_name(file.name), "", 0, b"")
    pieces = _pieces(file.read())
    begun = list(itertools.islice(pieces, _AT_ONCE))
    # A transaction waits for the disk: an import of many photos would mostly do that.
    steps: list[Step] = []
    is_small = len(begun) < _AT_ONCE
    do: Write = steps.append if is_small else write
    do(partial(_stage, item, now, batch))
    try:
        item = _write_chunks(do, item, itertools.chain(_let_go(begun), pieces), cancelled)
    except BaseException:
        if not is_small:
            _take_away(write, item)
        raise
    return item, partial(_all, [*steps, partial(_publish, item)])


def _with_page(page: Draft, last: Step, tx: Transaction) -> None:
    last(tx)
    if not tx.entries.exists(page.entry_id) and tx.drafts.get(page.entry_id) is None:
        tx.drafts.put(page)


def _all(steps: list[Step], tx: Transaction) -> None:
    for step in steps:
        step(tx)


def _take_away(write: Write, item: Attachment) -> None:
    """Delete what was staged; what cannot be now is swept at the next opening."""
    with suppress(Failure):
        while _some(write, item.id):
            pass


def _some(write: Write, ident: UUID) -> bool:
    left: list[bool] = []

    def work(tx: Transaction) -> None:
        tx.wait_for_room()
        left.append(tx.attachments.remove_some(ident))

    write(work)
    return left[-1]


def _write_chunks(
    write: Write,
    item: Attachment,
    pieces: Iterable[bytes],
    cancelled: Callable[[], bool],
) -> Attachment:
    digest, size, head, picture = hashlib.sha256(), 0, b"", bytearray()
    for number, piece in enumerate(pieces):
        if cancelled():
            raise Cancelled
        size += len(piece)
        if size > MAX_BYTES:
            raise AttachmentTooLarge
        digest.update(piece)
        head = head or piece[:HEAD]
        if sniff(head) in SHOWN:  # its size may stand anywhere in it; other files are not kept here
            picture += piece
        write(partial(_put, item.id, number, piece))
    item = replace(item, size=size, sha256=digest.digest(), mime=guess_mime(item.name, head))
    try:
        seen = probe(bytes(picture))
    except ImageRefused:
        return item
    return replace(item, mime=seen.mime, width=seen.width, height=seen.height)


def _stage(item: Attachment, now: datetime, batch: int, tx: Transaction) -> None:
    tx.stage()
    # It went while the file was read; what comes in a batch may come back from there.
    if not batch and tx.tombstones.has("entry", item.entry_id):
        raise NoSuchAttachment
    if not batch:
        tx.batches.touch(item.entry_id)
    tx.attachments.stage(item, now, batch)


def _publish(item: Attachment, tx: Transaction) -> None:
    tx.stage()
    tx.attachments.publish(item)
    tx.entries.refresh_attachments(item.entry_id)


def _put(ident: UUID, number: int, piece: bytes, tx: Transaction) -> None:
    tx.stage()
    tx.attachments.put_chunk(ident, number, piece)


def _let_go(pieces: list[bytes]) -> Iterator[bytes]:
    """Yield what is in a list, and keep none of it."""
    while pieces:
        yield pieces.pop(0)


def _pieces(source: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what ``source`` yields in pieces of one chunk."""
    rest = bytearray()
    for data in source:
        rest += data
        while len(rest) >= CHUNK:
            yield bytes(rest[:CHUNK])
            del rest[:CHUNK]
    if rest:
        yield bytes(rest)


def detach_file(tx: Transaction, attachment_id: UUID) -> Changes:
    """Delete a file of an entry for good.

    Raises:
        NoSuchAttachment: there is none.
    """
    item = tx.attachments.get(attachment_id)
    tx.batches.touch(item.entry_id)
    tx.attachments.remove(attachment_id)
    tx.entries.refresh_attachments(item.entry_id)
    draft = tx.drafts.get(item.entry_id)
    if draft and draft.base is None:
        return Changes.of(item.entry_id) | keep_draft(tx, draft)  # a page may be empty now
    return Changes.of(item.entry_id)


def save_copy(tx: Transaction, attachment_id: UUID, target: Path) -> None:
    """Write a file in clear to a place the person chose; one that exists is not overwritten.

    Raises:
        NoSuchAttachment, FileExists, FileUnwritable, DiskFull, FolderReadOnly: nothing is written.
    """
    tx.attachments.get(attachment_id)
    with as_failures():
        try:
            out = target.open("xb")
        except FileExistsError as error:
            raise FileExists from error
        except OSError as error:  # the folder is gone, or the name is none here
            raise (failure_of(error) or FileUnwritable()) from error
        try:
            with out:
                for piece in tx.attachments.chunks(attachment_id):
                    out.write(piece)
                out.flush()
                sync_file(out.fileno())
        except BaseException:
            target.unlink(missing_ok=True)
            raise


def clean_name(name: str) -> str:
    """Return a file's name without folders, control and direction marks, 200 characters at most."""
    name = name.replace("\\", "/").rsplit("/", 1)[-1]
    hidden = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F}
    name = "".join(char for char in name if char.isprintable() and ord(char) not in hidden)
    name = name.strip(" .")[-200:].encode()[-_MAX_NAME:].decode(errors="ignore")
    return name.strip(" .") or "file"


def read_path(path: Path) -> Iterator[bytes]:
    """Yield a file's content.

    Raises:
        FileUnreadable: it cannot be opened.
    """
    try:
        with path.open("rb") as source:
            while piece := source.read(CHUNK):
                yield piece
    except OSError as error:
        raise FileUnreadable from error
