"""Attachments: chunks arrive and wait for the entry that lists them."""

from typing import Final

from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import CHUNK, CHUNKS, KIB
from sync.relay.book import Book
from sync.relay.operations import AddChunk, Done
from sync.relay.records import Attachment, Chunk, Setting
from sync.relay.rules.logs import check_open, writer

_LEAST: Final = 4 * KIB


def cost(size: int) -> int:
    """Bytes that a chunk of this size counts for: it takes a block of a disk, and a row, at least.

    An attachment's size and what a log has attached are sums of these.
    """
    return max(size, _LEAST)


def add_chunk(op: AddChunk, book: Book, setting: Setting) -> Done:
    """Note a chunk, or answer that it was there; its attachment begins with the first one."""
    log = writer(book, op.log, op.capability)
    there = book.chunks[op.log, op.attachment, op.index]
    if there is not None:
        if there.hash != op.hash:
            raise RefusedError(Problem.ATTACHMENT_FIXED)
        return Done(there.index, repeated=True)
    check_open(log, setting)
    attachment = book.attachments[op.log, op.attachment]
    if attachment is not None and attachment.seq is not None:
        raise RefusedError(Problem.ATTACHMENT_FIXED)
    if op.size > CHUNK or op.index >= CHUNKS:
        raise RefusedError(Problem.TOO_LARGE, {"most": CHUNK})
    size = cost(op.size)
    if log.attached + size > setting.limits.attachments:
        raise RefusedError(Problem.ATTACHMENTS_FULL, {"most": setting.limits.attachments})
    if attachment is None:
        attachment = Attachment(op.log, op.attachment, None, log.turn, 0, 0, setting.day)
    attachment.size += size
    attachment.chunks += 1
    log.attached += size
    book.changed[log.id] = log
    book.attached.append(attachment)
    book.chunked.append(Chunk(op.log, op.attachment, op.index, op.hash, op.size, op.place))
    return Done(op.index)
