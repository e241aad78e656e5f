"""Saying something again to somebody who could not read it: if it is still shared, and was theirs.

Whoever comes back after a restore asks for the entries that they missed. Each author's client looks
at its own outbox; what a post says goes to the asker alone.
"""

import hashlib

from app.domain.circles.failures import NoSuchPost
from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message
from sync.protocol.chain import START
from sync.session.messages.envelope import Envelope
from sync.session.messages.kinds import read_message
from sync.session.messages.requests import Again, Ask, Range
from sync.session.messages.wire import MalformedMessageError

_QUIET = 0x8000


def ask_for(tx: Transaction, desk: Desk, first: int, last: int) -> None:
    """Ask everybody for the entries from `first` to `last`."""
    if first > last:
        return
    ask = Ask(ranges=(Range(first, last),))
    add_message(tx, desk, desk.tools.id(), ask.kind, ask.encode())


def answer_ask(tx: Transaction, desk: Desk, asker: bytes, ask: Ask, request: bytes) -> None:
    """Put what somebody asked for into the outbox, as far as it is one's own and still shared."""
    now = desk.tools.now
    for row in tx.circle_outbox.of(desk.id):
        asked = _is_asked_for(row, ask) and _may_have(row, asker, now)
        if asked and _could_read(tx, desk, row, asker):
            _say_again(tx, desk, row, asker, request)


def _is_asked_for(row: OutRow, ask: Ask) -> bool:
    if row.id in ask.posts:
        return True
    return row.seq is not None and any(one.first <= row.seq <= one.last for one in ask.ranges)


def _may_have(row: OutRow, asker: bytes, now: int) -> bool:
    shared = row.kind is OutKind.POST and row.state is OutState.ACCEPTED
    alive = row.expires_at is None or row.expires_at > now
    # A question that an author never read, since they had lost their place too, is asked again.
    said = row.message < _QUIET or row.message == Ask.KIND
    return shared and alive and said and (not row.audience or asker in row.audience)


def _could_read(tx: Transaction, desk: Desk, row: OutRow, asker: bytes) -> bool:
    """Whether somebody was in the circle when it was said; who comes later never gets it."""
    try:
        post = tx.circle_posts.get(desk.id, row.id, desk.circle.me)
    except NoSuchPost:
        return True  # it takes something back, and has no words
    return asker in post.readers


def _say_again(tx: Transaction, desk: Desk, row: OutRow, asker: bytes, request: bytes) -> None:
    try:
        message = read_message(row.message, row.body)
        first = Envelope(row.id, row.created_at, 0, START, None, message)
        again = Again(first.encode(), row.seq or 0)
    except MalformedMessageError:
        return
    # Asked twice is answered once: the answer's id follows from the question.
    ident = hashlib.sha256(b"lamplit again\0" + row.id + request).digest()[:16]
    add_message(tx, desk, ident, again.kind, again.encode(), (asker,))
