"""Saying something again to somebody who could not read it: if it is still shared, and was theirs.

Whoever comes back after a restore asks for the entries that they missed. Each author's client looks
at its own outbox; what a post says goes to the asker alone.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

from app.domain.circles.failures import NoSuchPost
from app.domain.circles.outbox import GONE, SETTLED, OutKind, OutRow, OutState
from app.domain.circles.posts import PostKey, PostRow
from app.vault.transaction import Transaction
from sync.client.engine import lost
from sync.client.engine.allowance import KEPT_BACK, MISSED, Allowance, Calendar
from sync.client.engine.desk import Desk
from sync.client.engine.duties import key_to_hand_on
from sync.client.engine.outbox import add_message
from sync.client.engine.past import MOVED
from sync.mls.codec import uint
from sync.protocol.chain import START
from sync.protocol.sizes import COUNTER, ID
from sync.protocol.times import DAY_MS
from sync.session.errors import RefusedError
from sync.session.messages.audiences import SALT, Audience
from sync.session.messages.envelope import Envelope
from sync.session.messages.kinds import read_message
from sync.session.messages.message import Message
from sync.session.messages.pulses import PulseBegin, PulseJoin, PulseShare, PulseTotal
from sync.session.messages.recovery import RecoveryDrop, RecoveryShare
from sync.session.messages.requests import MANY, Again, Ask, Check, Gone, Range, Yours
from sync.session.messages.stewardship import RepairKey, Vote
from sync.session.proofs import Proof, prove
from sync.session.roster import Roster

_QUIET: Final = 0x8000
# A question that an author never read, since they had lost their place too, is asked again.
# The rest is of use long after it was said.
_SAID_AGAIN: Final = (Ask.KIND, Vote.KIND, PulseJoin.KIND, PulseBegin.KIND, PulseShare.KIND,
                      PulseTotal.KIND, RecoveryShare.KIND, RecoveryDrop.KIND)  # fmt: skip
_SETTLED: Final = (OutState.ACCEPTED, *GONE)
_MOST: Final = 256
_PERIOD: Final = 5 * DAY_MS


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is said again, to whom, in which place of theirs, and how much a day of its like."""

    row: OutRow
    asker: bytes
    place: bytes
    most: Allowance


def ask_for(tx: Transaction, desk: Desk, first: int, last: int) -> None:
    """Ask everybody for the entries from `first` to `last`."""
    if first > last:
        return
    ask = Ask(ranges=(Range(first, last),), log=desk.log)
    add_message(tx, desk, desk.tools.id(), ask.kind, ask.encode())


def answer_ask(tx: Transaction, desk: Desk, asker: bytes, ask: Ask) -> None:
    """Put what somebody asked for into the outbox, as far as it is one's own and still shared.

    Of single entries that are not, they are told that there is nothing to wait for. Of what was
    said while they were there nothing else is answered for: the relay keeps back one or another.
    A question about an earlier log was put there, and went out only after a move: who asks has
    given up single entries of that log by now.
    """
    now, place = desk.tools.now, _place_of(desk, asker)
    log = ask.log or desk.log
    alone = {one.first for one in ask.ranges if one.first == one.last and log == desk.log}
    rows, back = tx.circle_outbox.of(desk.id), _came_back(tx, desk, asker, log)
    calendar = Calendar.of(rows, asker, desk.tools.today)
    gone: list[OutRow] = []
    for row in rows:
        seq = row.seq if (row.log or desk.log) == log else None
        if row.kind is not OutKind.POST or not _is_asked_for(row.id, seq, ask):
            continue
        single, missed = seq in alone or row.id in ask.posts, seq is not None and seq < back
        if _may_have(row, asker, now) and _could_read(tx, desk, row, asker):
            if single or missed:
                answer = _Answer(row, asker, place, MISSED if missed else KEPT_BACK)
                _say_again(tx, desk, answer, calendar, single=single)
        elif seq in alone and row.state in _SETTLED:
            gone.append(row)
    if gone:
        _say_gone(tx, desk, gone, asker, place)
    lost.name_theirs(tx, desk, asker, ask, place)
    lost.give_back(tx, desk, asker, ask, place)


def check_shown(tx: Transaction, desk: Desk, roster: Roster) -> None:
    """Ask everybody whether they took back meanwhile what stands here of theirs from before.

    What they said meanwhile is asked for as well, but not all of it can be had: who was away, too,
    may not remember that they took something back, only that it is gone.
    """
    for person in roster.publics:
        posts = tx.circle_posts.shown_of(desk.id, person, MANY)
        if posts and person != desk.circle.me:
            check = Check(tuple(posts))
            add_message(tx, desk, desk.tools.id(), check.kind, check.encode(), (person,))


def answer_check(tx: Transaction, desk: Desk, asker: bytes, check: Check) -> None:
    """Say what of all that somebody still has of one's own is gone; once a day.

    What is not even known here was lost here, and is asked for.
    """
    lost.note_named(tx, desk, asker, check)
    rows = [tx.circle_outbox.get(desk.id, post) for post in check.posts]
    gone = Gone(tuple(row.id for row in rows if row is not None and row.state in GONE))
    if gone.posts:
        _add_gone(tx, desk, gone, asker, _place_of(desk, asker) + b"checked")


def offer(desk: Desk) -> None:
    """Say what came back to its author again, to those of its readers who came back, too.

    They asked while it was not here. Who is known to have it needs it no more.
    """
    back = desk.read(lambda tx: lost.came_back(tx, desk))
    if not back:
        return

    def work(tx: Transaction) -> None:
        rows, others = tx.circle_outbox.of(desk.id), set(desk.session.roster.by_id)
        for person in sorted(others - {desk.circle.me}):
            wanting = [row for row in rows if row.id in back and person not in back[row.id]]
            _offer_to(tx, desk, person, wanting, Calendar.of(rows, person, desk.tools.today))
        lost.all_offered(tx, desk)

    desk.write(work)


def _offer_to(
    tx: Transaction, desk: Desk, person: bytes, rows: list[OutRow], calendar: Calendar
) -> None:
    place, since = _place_of(desk, person), _came_back(tx, desk, person, desk.log)
    for row in rows:
        missed = row.seq_here is not None and row.seq_here < since
        if missed and _may_have(row, person, desk.tools.now) and _could_read(tx, desk, row, person):
            _say_again(tx, desk, _Answer(row, person, place, MISSED), calendar, single=False)


def message_of(desk: Desk, row: OutRow) -> Message:
    """What a row says; what is said again is looked up only now, since it may be gone meanwhile.

    Raises:
        RefusedError: it is not shared any more.
        MalformedMessageError: it cannot be read.
    """
    if row.message == RepairKey.KIND and not row.body:
        # It was handed on before, in what a relay has lost since; by now it may be another one.
        return key_to_hand_on(desk)
    if row.message == Yours.KIND:
        return lost.yours(desk, PostKey(row.audience[0], row.body[:ID]))
    if row.message != Again.KIND:
        return read_message(row.message, row.body)
    # Behind the post's id may stand those of its files.
    said = desk.read(lambda tx: tx.circle_outbox.get(desk.id, row.body[:ID]))
    if said is None or said.state is not OutState.ACCEPTED:
        raise RefusedError("again", "This is not shared any more, so it was not said again.")
    return again(desk, said)


def again(desk: Desk, said: OutRow) -> Again:
    """A post as it was said once. Raises `MalformedMessageError` when it cannot be read."""
    envelope, audience, signature = _as_it_was(desk, said)
    return Again(envelope, audience, said.seq_here or 0, signature)


def readers_before(desk: Desk, row: OutRow) -> tuple[bytes, ...]:
    """Who could read a post that a relay lost, when somebody else is in the circle by now.

    It is said again to them alone. Nobody (an empty tuple) stands for everybody whom it is for.
    """
    if row.audience or row.message == Again.KIND:
        return ()
    post = _own_post(desk, row)
    if post is None:
        return ()
    here = {member.person for member in desk.session.people}
    return post.readers if post.readers and not here <= set(post.readers) else ()


def had_readers(desk: Desk, row: OutRow) -> bool:
    """Whether a post stood in the log before."""
    post = _own_post(desk, row)
    return post is not None and bool(post.readers)


def _own_post(desk: Desk, row: OutRow) -> PostRow | None:
    key = PostKey(desk.circle.me, row.id)
    try:
        return desk.read(lambda tx: tx.circle_posts.get(desk.id, key))
    except NoSuchPost:
        return None


def _as_it_was(desk: Desk, row: OutRow) -> tuple[bytes, Audience, bytes | None]:
    """What was said to whom, with the signature.

    It is made anew where it is not kept, or of a kind without.
    """
    post = _own_post(desk, row)
    if post is not None and post.proof:
        kept = Proof.from_bytes(post.proof)
        return kept.envelope, Audience.from_bytes(post.audience), kept.signature
    message = read_message(row.message, row.body)
    first = Envelope(row.id, row.created_at, 0, START, None, message)
    people = row.audience or (post.readers if post is not None else ()) or desk.session.roster.by_id
    salt, chosen = desk.tools.random(SALT), bool(row.audience)
    audience = Audience(salt, chosen=chosen, people=tuple(sorted(people)))
    signed = prove(desk.identity, first, audience)
    return first.encode(), audience, signed.proof.signature if signed is not None else None


def _place_of(desk: Desk, person: bytes) -> bytes:
    """What stays the same as long as somebody was not let in again."""
    found = desk.session.roster.find(person)
    return person + (b"".join(found.packages) if found is not None else b"")


def _is_asked_for(post: bytes, seq: int | None, ask: Ask) -> bool:
    if post in ask.posts:
        return True
    return seq is not None and any(one.first <= seq <= one.last for one in ask.ranges)


def _may_have(row: OutRow, asker: bytes, now: int) -> bool:
    shared = row.state is OutState.ACCEPTED and row.body
    alive = row.expires_at is None or row.expires_at > now
    said = row.message < _QUIET or row.message in _SAID_AGAIN
    return bool(shared and alive and said and (not row.audience or asker in row.audience))


def _could_read(tx: Transaction, desk: Desk, row: OutRow, asker: bytes) -> bool:
    """Whether somebody was in the circle when it was said; who comes later never gets it."""
    try:
        post = tx.circle_posts.get(desk.id, PostKey(desk.circle.me, row.id))
    except NoSuchPost:
        return True  # it takes something back, and has no words
    return asker in post.readers


def _came_back(tx: Transaction, desk: Desk, asker: bytes, log: bytes) -> int:
    """The entry of a log by which somebody was let in again last: they may miss what is before it.

    That is all for somebody whose return was not read here, and nothing for who was always there.
    """
    name, person = asker.hex(), desk.session.roster.find(asker)
    events = tx.circle_posts.events(desk.id, "readmit")
    back = [one for one in events if one.data.get("person") == name]
    if person is not None and len(back) < len(person.packages):
        return COUNTER  # one of their returns was not read here
    if not back:
        return 0
    moves = [one for one in tx.circle_posts.events(desk.id, MOVED) if "log" in one.data]
    left = [one.number for one in moves if one.data["log"] == log.hex()]
    until = max(left, default=COUNTER)
    since = max((one.number for one in moves if one.number < until), default=0)
    there = [one for one in back if since < one.number < until]
    return max((int(str(one.data.get("seq", 0))) for one in there), default=0)


def _say_again(
    tx: Transaction, desk: Desk, answer: "_Answer", calendar: Calendar, *, single: bool
) -> None:
    """Say something again: once for each time that somebody was let in.

    Else a question of a few bytes would fill the log with all that was ever said. A single entry
    that is asked for again after some days did not arrive: the relay keeps back answers as well.
    """
    row = answer.row
    ident = hashlib.sha256(b"lamplit again\0" + row.id + answer.place).digest()[:ID]
    known = tx.circle_outbox.get(desk.id, ident)
    if known is not None and not (single and _is_long_ago(known, desk.tools.now)):
        return
    tx.circle_outbox.remove(desk.id, ident)
    day = calendar.day_for(row, answer.most)
    later = day * DAY_MS if day > calendar.today else 0
    add_message(tx, desk, ident, Again.KIND, row.id, (answer.asker,), later)


def _is_long_ago(row: OutRow, now: int) -> bool:
    """Whether an answer was given so many days ago that it is given once more."""
    said = max(row.created_at, row.not_before)
    return row.state in SETTLED and abs(now - said) >= _PERIOD


def _say_gone(tx: Transaction, desk: Desk, rows: list[OutRow], asker: bytes, place: bytes) -> None:
    """Say which of the entries asked for hold nothing for the asker; once a day."""
    posts = tuple(row.id for row in rows if row.state in GONE)[:_MOST]
    ranges = tuple(Range(seq, seq) for row in rows if (seq := row.seq_here) is not None)[:_MOST]
    _add_gone(tx, desk, Gone(posts, tuple(dict.fromkeys(ranges))), asker, place)


def _add_gone(tx: Transaction, desk: Desk, gone: Gone, asker: bytes, place: bytes) -> None:
    today = uint(desk.tools.today, 4)
    ident = hashlib.sha256(b"lamplit gone\0" + today + place).digest()[:ID]
    add_message(tx, desk, ident, gone.kind, gone.encode(), (asker,))
