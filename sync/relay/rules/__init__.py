"""The relay's decisions: pure functions of an operation, the rows it looks at, and today.

They know no socket, no clock and no SQL. A rule that refuses raises `RefusedError` and has changed
nothing in the book.
"""

from collections.abc import Callable
from typing import Any, Final

from sync.relay.book import Book
from sync.relay.operations import (
    AddChunk,
    Append,
    CloseBox,
    CreateBox,
    CreateLog,
    DropLog,
    EmptyBox,
    ExpireAttachment,
    ExpireEntries,
    ExpireItems,
    Mint,
    Operation,
    Post,
    RenewBox,
    RenewRepair,
    Repair,
    Result,
    Withdraw,
)
from sync.relay.records import Setting
from sync.relay.rules import attachments, boxes, expiry, logs

_RULES: Final[dict[type, Callable[[Any, Book, Setting], Result]]] = {
    CreateLog: logs.create_log,
    Append: logs.append,
    Repair: logs.repair,
    RenewRepair: logs.renew_repair,
    Withdraw: logs.withdraw,
    Mint: logs.mint,
    AddChunk: attachments.add_chunk,
    CreateBox: boxes.create_box,
    Post: boxes.post,
    EmptyBox: boxes.empty_box,
    RenewBox: boxes.renew_box,
    CloseBox: boxes.close_box,
    ExpireEntries: expiry.expire_entries,
    ExpireAttachment: expiry.expire_attachment,
    ExpireItems: expiry.expire_items,
    DropLog: expiry.drop_log,
}


def decide(operation: Operation, book: Book, setting: Setting) -> Result:
    """Carry an operation out in the book.

    Raises:
        RefusedError: when it is not allowed; the book is as it was.
    """
    return _RULES[type(operation)](operation, book, setting)
