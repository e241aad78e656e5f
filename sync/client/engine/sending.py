"""Sending what is due: sealed, stored, sent, accepted; the same bytes go again, come what may."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.domain.circles.posts import PostKey
from app.vault.transaction import Transaction
from sync.client.engine import asking, duties, files, leaving, past, unreached, withdrawing
from sync.client.engine.commits import MOST_TRIES, carry_out
from sync.client.engine.desk import Desk, Spot
from sync.client.engine.goingon import send_move
from sync.client.engine.outbox import dropped, readers_now, taken, unsealed
from sync.client.engine.reading import read_on
from sync.client.engine.records import Letter
from sync.client.engine.troubles import IN_CIRCLES, OUTRUN, Stuck, Trouble
from sync.client.transport.failures import Refused as RelayRefused
from sync.client.transport.values import Cursor
from sync.protocol.chain import START, link
from sync.protocol.documents import Accepted
from sync.protocol.frames import Kind
from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem
from sync.protocol.sizes import ID
from sync.protocol.times import DAY_MS
from sync.session.errors import RefusedError, TooLargeError
from sync.session.messages.asides import Targeted
from sync.session.messages.audiences import SALT, Audience
from sync.session.messages.envelope import Envelope, encode_inner
from sync.session.messages.message import Message
from sync.session.messages.stewardship import RepairKey
from sync.session.messages.wire import MalformedMessageError
from sync.session.proofs import Signed, carry, prove
from sync.session.speaking import say
from sync.session.targeted import seal_for

_NOBODY: Final = "Nobody whom this was for is in the circle any more, so it was not sent."
_NOT_AGAIN: Final = (
    "The relay lost this, and nobody who had it is in the circle any more, so it did not go again."
)
_WAITS_ALONE: Final = frozenset({OutKind.POST, OutKind.LETTER})
_ITS_OWN: Final = frozenset({
    Problem.ATTACHMENTS_FULL, Problem.ATTACHMENT_FIXED, Problem.BAD_DIGEST, Problem.BOX_FULL,
    Problem.KEY_REUSED, Problem.LOG_FULL, Problem.MEDIA_TYPE, Problem.TOO_LARGE,
})  # fmt: skip
"""Refusals that are about one post or letter: it waits, and holds up nothing behind it."""
_TRY_AGAIN: Final = frozenset({Problem.MISSING_ATTACHMENT, Problem.STALE_TURN})
_LACKING: Final = 2
_WEEK: Final = 7 * DAY_MS
_UNHEARD: Final = "The relay that this was for does not answer."
_UNREADABLE: Final = "This cannot be sent as it is, so it was not."


def send_due(desk: Desk) -> None:
    """Send everything that is due, in its order, and what has to follow at once.

    Raises:
        Stuck, Lost: somebody has to do something.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    done: set[bytes] = set()
    while desk.spot is not None:
        rows = desk.read(lambda tx: tx.circle_outbox.due(desk.id, desk.tools.now))
        row = next((row for row in rows if row.id not in done), None)
        if row is None:
            leaving.renew(desk)
            return
        done.add(row.id)
        try:
            _SENDERS[row.kind](desk, row)
        except RelayRefused as refusal:
            if row.kind not in _WAITS_ALONE or refusal.problem not in _ITS_OWN:
                raise
            desk.tally.say(str(refusal))
        except files.NotTaken as refusal:
            desk.tally.say(str(refusal))


def close_box(desk: Desk, row: OutRow) -> None:
    """Close a box where the circle was before; its body is the box's id and its reader secret."""
    try:
        with past.at(desk, row.log) as line:
            line.close_box(row.body[:ID], row.body[ID:])
    except past.OldRelay:
        _put_off(desk, row)
        return
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
    desk.write(lambda tx: tx.circle_outbox.remove(desk.id, row.id))


def send_letter(desk: Desk, row: OutRow) -> None:
    """Put something into a box; one that is gone, or full, is not tried for ever."""
    letter = Letter.from_bytes(row.body)
    if unreached.is_note_too_early(desk, letter):
        return
    try:
        with past.at(desk, row.log) as line:
            line.post(letter.box, letter.contact, letter.key, letter.body)
    except past.OldRelay:
        _put_off(desk, row)
        return
    except RelayRefused as refusal:
        if refusal.problem is Problem.BOX_FULL:
            unreached.full(desk, letter)  # nothing behind it waits for that
        elif refusal.problem is Problem.UNKNOWN:
            unreached.gone(desk, row, letter)
        else:
            raise
        return
    desk.write(lambda tx: tx.circle_outbox.remove(desk.id, row.id))


def _put_off(desk: Desk, row: OutRow) -> None:
    """An errand to where the circle was before is tried once a day, for a week."""
    if abs(desk.tools.now - row.created_at) >= _WEEK:
        desk.write(lambda tx: dropped(tx, row, _UNHEARD))
        return
    later = replace(row, not_before=desk.tools.now + DAY_MS)
    desk.write(lambda tx: tx.circle_outbox.update(later))


def send_post(desk: Desk, row: OutRow) -> None:
    """Send one post: its files first, then itself, sealed for the turn that the log is in."""
    ends = row.expires_at
    if ends is not None and ends <= desk.tools.now and row.state is OutState.WAITING:
        gone = replace(row, state=OutState.EXPIRED, body=b"", sealed=None)
        desk.write(lambda tx: tx.circle_outbox.update(gone))
        return
    lacking = 0
    for _ in range(MOST_TRIES):
        fresh = desk.read(lambda tx: tx.circle_outbox.get(desk.id, row.id))
        if fresh is None or fresh.state not in {OutState.WAITING, OutState.SEALED}:
            return
        try:
            ready = _ready(desk, fresh)
            if ready is not None and lacking == 1:
                files.send_again(desk, ready)
            # Files that are sent and missing still hang on the entry in which it was said before.
            if ready is None or _append(
                desk, ready, files.listed(ready) if lacking < _LACKING else ()
            ):
                return
        except RelayRefused as refusal:
            if refusal.problem not in _TRY_AGAIN:
                raise
            lacking += refusal.problem is Problem.MISSING_ATTACHMENT
        read_on(desk)
        if desk.spot is None:
            return
    raise Trouble(OUTRUN)


def _ready(desk: Desk, row: OutRow) -> OutRow | None:
    """The row with bytes that are sealed for the present turn; None when it is not sent."""
    if row.state is OutState.SEALED and row.turn == desk.session.turn and row.sealed is not None:
        return row
    row = files.send_files(desk, unsealed(row))
    for _ in range(2):
        try:
            return seal(desk, row)
        except (RefusedError, TooLargeError, MalformedMessageError) as error:
            if isinstance(error, RefusedError) and error.rule == "leaving-first":
                leaving.see_off(desk)
                if desk.spot is None:
                    return None
                if not leaving.is_leaving(desk):
                    continue
                error = RefusedError(error.rule, leaving.TOO_LATE)
            why = str(error) if not isinstance(error, MalformedMessageError) else _UNREADABLE
            _drop(desk, row, why)
            return None
    raise Trouble(OUTRUN)


def _drop(desk: Desk, row: OutRow, why: str) -> None:
    desk.write(lambda tx: dropped(tx, row, why))
    if not row.silent:
        desk.tally.say(why)


def seal(desk: Desk, row: OutRow) -> OutRow:
    """Seal a row and store it with the session from which its key is gone, in one step.

    Raises:
        RefusedError, TooLargeError, MalformedMessageError: it cannot be sent.
    """
    spot, tools = desk.here, desk.tools
    readers = asking.readers_before(desk, row)
    said = _envelope(desk, row, asking.again(desk, row) if readers else None)
    chosen, inside = _for_some(desk, readers or row.audience, said, row)
    sealed = say(spot.session, chosen, random=tools.random)
    signed = inside or sealed.signed
    ready = replace(
        row,
        state=OutState.SEALED,
        key=tools.id(),
        sealed=sealed.body,
        turn=spot.session.turn,
        body_hash=hashlib.sha256(sealed.body).digest(),
        may_have_left=True,
    )

    def work(tx: Transaction) -> None:
        tx.circle_outbox.update(ready)
        if signed is not None:
            key, audience = PostKey(desk.circle.me, row.id), signed.audience.encode()
            tx.circle_posts.note_proof(desk.id, key, signed.proof.encode(), audience)

    desk.write(work, Spot(sealed.session, spot.cursor))
    return ready


def _envelope(desk: Desk, row: OutRow, instead: Message | None) -> Envelope:
    """What a row says, with its message in the open, or with another one instead."""
    cursor = desk.here.cursor
    seen = (cursor.seq, cursor.chain) if cursor.chain is not None else (0, START)
    message = instead or asking.message_of(desk, row)
    secret = row.withdraw_secret
    withdrawal = secret_hash(secret) if secret else None
    return Envelope(row.id, row.created_at, *seen, withdrawal, message)


def _for_some(
    desk: Desk, audience: tuple[bytes, ...], said: Envelope, row: OutRow
) -> tuple[Envelope, Signed | None]:
    """What is for chosen members, sealed once more for those of them who are still there.

    The signature goes inside: outside it would let others guess what was said.
    """
    if not audience:
        return said, None
    session = desk.session
    me = desk.circle.me
    here = tuple(one for one in audience if one != me and session.member(one) is not None)
    if isinstance(said.message, RepairKey):
        here = duties.readers(session, here)
    if not here:
        raise RefusedError("audience", _NOT_AGAIN if asking.had_readers(desk, row) else _NOBODY)
    chosen = Audience(desk.tools.random(SALT), chosen=True, people=tuple(sorted(here)))
    signed = prove(session.identity, said, chosen)
    content = carry(signed, encode_inner(said.message))
    sealed = seal_for(session, here, content, said.post, random=desk.tools.random)
    return replace(said, message=Targeted(sealed)), signed


def _append(desk: Desk, row: OutRow, attachments: tuple[bytes, ...]) -> bool:
    """Send sealed bytes; return whether the log has them, False when the turn has passed."""
    assert row.key is not None
    assert row.sealed is not None
    secret = row.withdraw_secret
    try:
        told = desk.line.append(
            desk.log,
            desk.session.capability(),
            row.key,
            row.sealed,
            if_turn=row.turn,
            withdraw_hash=secret_hash(secret) if secret else None,
            attachments=attachments,
        )
    except RelayRefused as refusal:
        if refusal.problem is not Problem.STALE_TURN:
            raise
        return False
    if not accepted(desk, row, told.value):
        _find(desk, row)
    return True


def _find(desk: Desk, row: OutRow) -> None:
    """Read on to where the relay says that it put a post: its word alone does not count.

    Raises:
        Stuck: it is not in the log.
    """
    read_on(desk)
    found = desk.read(lambda tx: tx.circle_outbox.get(desk.id, row.id))
    if desk.spot is not None and found is not None and found.state is OutState.SEALED:
        raise Stuck(IN_CIRCLES)


def accepted(desk: Desk, row: OutRow, place: Accepted) -> bool:
    """Note where the log has a post, when it is the very next entry by the log's own chain.

    Returns False when other entries stand before it: then it counts once it is read.
    """
    spot, body_hash = desk.here, row.body_hash
    assert body_hash is not None
    following = _next(spot.cursor, row.turn, body_hash, place)
    if following is None:
        return False

    def work(tx: Transaction) -> None:
        tx.circle_outbox.update(taken(row, place.seq))
        readers = readers_now(desk)
        tx.circle_posts.settle(desk.id, row.id, desk.circle.me, place.seq, readers)

    desk.write(work, Spot(spot.session, following))
    desk.tally.sent += not row.silent
    return True


def _next(cursor: Cursor, turn: int, body_hash: bytes, place: Accepted) -> Cursor | None:
    """The cursor after an entry that directly follows it; None when there is something between."""
    if cursor.chain is None or place.seq != cursor.seq + 1:
        return None
    chain = link(cursor.chain, seq=place.seq, turn=turn, kind=Kind.POST, body_hash=body_hash)
    return Cursor(cursor.generation, place.seq, chain) if chain == place.chain else None


_SENDERS: Final[dict[OutKind, Callable[[Desk, OutRow], None]]] = {
    OutKind.POST: send_post,
    OutKind.ACT: carry_out,
    OutKind.LEAVE: leaving.leave,
    OutKind.LETTER: send_letter,
    OutKind.BOX: close_box,
    OutKind.MOVE: send_move,
    OutKind.WITHDRAW: withdrawing.withdraw,
    OutKind.TAKE_BACK: withdrawing.take_all_back,
}
