"""Boxes: made by members, filled by whoever has the contact capability, read by one reader."""

from hmac import compare_digest

from sync.protocol.problems import Problem, RefusedError
from sync.relay.book import Book
from sync.relay.operations import BoxKind, CloseBox, CreateBox, Done, EmptyBox, Post, RenewBox
from sync.relay.records import Box, Item, Setting
from sync.relay.rules.logs import check_open, writer


def create_box(op: CreateBox, book: Book, setting: Setting) -> Done:
    """Make a box, or answer as before when this very box was made by this request."""
    log = writer(book, op.log, op.capability)
    box = book.boxes[op.id]
    if box is not None:
        same = (box.contact_hash, box.reader_hash) == (op.contact, op.reader)
        if not same or box.expires <= setting.day:
            raise RefusedError(Problem.KEY_REUSED)
        return Done(box.expires, repeated=True)
    check_open(log, setting)
    if log.quota_day != setting.day:
        log.quota_day, log.boxes = setting.day, 0
    if log.boxes >= setting.limits.boxes_per_day:
        raise RefusedError(Problem.QUOTA, retry_after=_UNTIL_TOMORROW)
    log.boxes += 1
    limits = setting.limits
    returns = op.kind is BoxKind.RETURN
    days = limits.return_box_days if returns else limits.invite_box_days
    box = Box(
        id=op.id,
        contact_hash=op.contact,
        reader_hash=op.reader,
        head=0,
        count=0,
        size=0,
        room=limits.box,
        items=limits.box_items,
        renews=days if returns else 0,
        expires=setting.day + days,
    )
    book.changed[log.id] = log
    book.boxed.append(box)
    return Done(box.expires)


_UNTIL_TOMORROW = 3600
"""Seconds after which a day's quota is worth another try; the day is the relay's own business."""


def reader(box: Box | None, capability: bytes, setting: Setting) -> Box:
    """The box, when it lives and the capability shown is its reader's."""
    if box is None or box.expires <= setting.day:
        raise RefusedError(Problem.UNKNOWN)
    if not compare_digest(box.reader_hash, capability):
        raise RefusedError(Problem.UNKNOWN)
    return box


def post(op: Post, book: Book, setting: Setting) -> Done:
    """Put an item into a box."""
    box = book.boxes[op.box]
    if box is None or box.expires <= setting.day:
        raise RefusedError(Problem.UNKNOWN)
    if not compare_digest(box.contact_hash, op.capability):
        raise RefusedError(Problem.UNKNOWN)
    prior = book.posted[op.box, op.key]
    if prior is not None:
        if prior.request != op.body_hash:
            raise RefusedError(Problem.KEY_REUSED)
        return Done(prior.seq, repeated=True)
    if len(op.body) > setting.limits.body:
        raise RefusedError(Problem.TOO_LARGE, {"most": setting.limits.body})
    if box.count >= box.items or box.size + len(op.body) > box.room:
        raise RefusedError(Problem.BOX_FULL)
    box.head += 1
    box.count += 1
    box.size += len(op.body)
    item = Item(box.id, box.head, op.key, op.body_hash, setting.day, op.body)
    book.boxed.append(box)
    book.posted_items.append(item)
    return Done(item.seq)


def empty_box(op: EmptyBox, book: Book, setting: Setting) -> Done:
    """Take the items up to a number out; answers how many they were."""
    box = reader(book.boxes[op.box], op.capability, setting)
    count, size = book.through[op.box, op.through]
    if count:
        _take_out(book, box, op.through, count, size)
    return Done(count)


def _take_out(book: Book, box: Box, through: int, count: int, size: int) -> None:
    box.count -= count
    box.size -= size
    book.boxed.append(box)
    book.emptied.append((box.id, through))


def expire_items(book: Book, box: Box, through: int) -> int:
    """Take expired items out; answers how many they were."""
    count, size = book.through[box.id, through]
    if count:
        _take_out(book, box, through, count, size)
    return count


def renew_box(op: RenewBox, book: Book, setting: Setting) -> Done:
    """Let a return box live on; an invite's box keeps its end. Answers the box's last day."""
    box = reader(book.boxes[op.box], op.capability, setting)
    lasts = setting.day + box.renews
    if lasts > box.expires:
        box.expires = lasts
        book.boxed.append(box)
    return Done(box.expires)


def close_box(op: CloseBox, book: Book, setting: Setting) -> Done:
    """Remove a box and what is in it."""
    box = reader(book.boxes[op.box], op.capability, setting)
    book.unboxed.append(box.id)
    return Done(box.count)
