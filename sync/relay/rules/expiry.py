"""What goes with time: old entries with their attachments, what nobody lists, boxes, idle logs."""

from sync.relay.book import Book
from sync.relay.operations import Done, DropLog, ExpireAttachment, ExpireEntries, ExpireItems
from sync.relay.records import Setting
from sync.relay.rules.boxes import expire_items as take_out


def expire_entries(op: ExpireEntries, book: Book, setting: Setting) -> Done:
    """Remove a log's oldest entries; its sequence numbers and its chain go on from where they were.

    Answers how many were removed.
    """
    del setting
    log, prefix = book.logs[op.log], book.prefix[op.log, op.before, op.most]
    if log is None or not prefix.entries:
        return Done()
    last = prefix.entries[-1]
    log.size -= sum(entry.size for entry in prefix.entries)
    log.oldest, log.oldest_day, log.base_chain = last.seq + 1, prefix.next_day, last.chain
    for attachment in prefix.attachments:
        log.attached -= attachment.size
        book.detached.append(attachment)
    book.doomed.extend(chunk.place for chunk in prefix.chunks)
    book.expired.append((log.id, last.seq))
    book.changed[log.id] = log
    return Done(len(prefix.entries))


def expire_attachment(op: ExpireAttachment, book: Book, setting: Setting) -> Done:
    """Remove an attachment that no entry ever listed."""
    del setting
    log = book.logs[op.log]
    attachment = book.attachments[op.log, op.attachment]
    if log is None or attachment is None or attachment.seq is not None:
        return Done()
    if attachment.day >= op.before:
        return Done()
    log.attached -= attachment.size
    book.detached.append(attachment)
    book.doomed.extend(chunk.place for chunk in book.pending[op.log, op.attachment])
    book.changed[log.id] = log
    return Done(1)


def expire_items(op: ExpireItems, book: Book, setting: Setting) -> Done:
    """Remove a box that has ended, or old items from one that lives; answers how many went."""
    box = book.boxes[op.box]
    if box is None:
        return Done()
    if box.expires <= setting.day:
        book.unboxed.append(box.id)
        return Done(box.count)
    return Done(take_out(book, box, op.through))


def drop_log(op: DropLog, book: Book, setting: Setting) -> Done:
    """Remove a log that has been empty and silent for long."""
    del setting
    log = book.logs[op.log]
    if log is None or log.oldest <= log.head or log.attached or log.day >= op.before:
        return Done()
    book.dropped.append(log.id)
    return Done(1)
