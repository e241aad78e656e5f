"""Take back what was shared, let it end sooner, and sweep away what has ended."""

import hashlib
from dataclasses import replace
from datetime import datetime

from app.domain.changes import NOTHING, Changes
from app.domain.circles.choices import Sending
from app.domain.circles.circle import OVER, CircleState
from app.domain.circles.failures import AlreadyOver, NotYours
from app.domain.circles.outbox import GONE, OutKind, OutRow, OutState
from app.domain.circles.posts import PostKey
from app.domain.when import to_millis
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.say import live_post
from app.usecases.circles.send import Going, Random, send
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)


def unshare(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    *,
    now: datetime,
    random: Random,
) -> Changes:
    """Take an own post back: its words go here at once, at the others' when they hear of it.

    Nothing is said of one that never left. The relay is asked to forget what it has. After one has
    left the circle only the relay can still be asked.

    Raises:
        NotYours: it is somebody else's.
        NoSuchPost: there is none.
    """
    row = tx.circle_posts.get(circle, post)
    if not row.mine:
        raise NotYours
    about = tx.circle_posts.about(circle, post)
    if not tx.circle_posts.withdraw(circle, row.post, row.author, to_millis(now)):
        return NOTHING
    gone = [tx.circle_outbox.get(circle, one.post) for one in (row, *about)]
    for out in gone:
        if out is not None and out.kind is OutKind.POST:
            _end(tx, out, OutState.WITHDRAWN, to_millis(now))
    first = gone[0]
    silent = tx.circles.get(circle).state in (*OVER, CircleState.JOINING, CircleState.WAITING)
    if first is None or (first.may_have_left and not silent):
        sending = Sending(_still_there(tx, circle, first.audience if first else ()))
        going = Going(Said("unshare", {"to": row.post}), sending, passing=True)
        if sending.audience or not (first and first.audience):
            send(tx, words, circle, going, now=now, random=random)
    return _CHANGED


def unshare_all(
    tx: Transaction, words: Wording, circle: bytes, *, now: datetime, random: Random
) -> tuple[int, Changes]:
    """Take back everything that one ever shared in a circle; return how many posts that were."""
    mine = [row for row in tx.circle_posts.everything(circle) if row.mine]
    changes = NOTHING
    for row in mine:
        changes |= unshare(tx, words, circle, row.key, now=now, random=random)
    return len(mine), changes


def end_sooner(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    until: datetime,
    *,
    now: datetime,
    random: Random,
) -> Changes:
    """Let an own post end at a moment, if that is sooner than it would.

    Raises:
        NotYours: it is somebody else's.
        AlreadyOver: the moment is past; `unshare` ends it now.
        NoSuchPost: there is none, or it was taken back.
        NoSuchCircle, NotYetIn, CircleIsOver: see `send`.
    """
    row, end = live_post(tx, circle, post), to_millis(until)
    if not row.mine:
        raise NotYours
    if end <= to_millis(now):
        raise AlreadyOver
    about = tx.circle_posts.about(circle, post)
    if not tx.circle_posts.end_sooner(circle, row.post, row.author, end):
        return NOTHING
    for one in (row, *about):
        out = tx.circle_outbox.get(circle, one.post)
        if out is not None:
            tx.circle_outbox.update(replace(out, expires_at=end))
    out = tx.circle_outbox.get(circle, row.post)
    sending = Sending(_still_there(tx, circle, out.audience if out else ()))
    going = Going(Said("expiry", {"to": row.post, "until": end}), sending, passing=True)
    send(tx, words, circle, going, now=now, random=random)
    return _CHANGED


def sweep(tx: Transaction, now: datetime) -> Changes:
    """Delete the words of what has ended by now, in every circle; ask relays to forget it.

    To be run before anything is shown, at the beginning of each sync and now and then. What was
    swept never comes back, though the clock be set back afterwards.
    """
    at = to_millis(now)
    ended = tx.circle_posts.expire(at)
    for out in tx.circle_outbox.expiring(at):
        if out.kind is OutKind.POST:
            _end(tx, out, OutState.EXPIRED, at)
            ended += 1
    for out in tx.circle_outbox.to_forget():
        _ask_relay_to_forget(tx, out, at)
    return _CHANGED if ended else NOTHING


def _end(tx: Transaction, out: OutRow, state: OutState, at: int) -> None:
    """Drop what would be sent of a post, keep what is needed to recognise it in the log."""
    if out.state in GONE:
        return
    gone = replace(out, state=state, body=b"", sealed=None)
    tx.circle_outbox.update(gone)
    _ask_relay_to_forget(tx, gone, at)


def _ask_relay_to_forget(tx: Transaction, out: OutRow, at: int) -> None:
    """Put the errand into the outbox, once, as soon as it is known where the relay has the post."""
    if out.seq is None or out.withdraw_secret is None:
        return
    ident = hashlib.sha256(b"lamplit withdraw\0" + out.circle + out.id).digest()[: len(out.id)]
    errand = OutRow(ident, out.circle, OutKind.WITHDRAW, out.id, at, silent=True)
    tx.circle_outbox.add(errand)


def _still_there(tx: Transaction, circle: bytes, people: tuple[bytes, ...]) -> tuple[bytes, ...]:
    here = {person.person for person in tx.circle_people.of(circle) if person.present}
    return tuple(person for person in people if person in here)
