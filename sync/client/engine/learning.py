"""What a post changes in the vault once it was opened: all is applied before it is shown."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from app.domain.circles.failures import NoSuchPost
from app.domain.circles.posts import FileRow, PostKey, PostRow, PostState, Shelf
from app.domain.circles.pulse import Part
from app.domain.circles.recovery import KeptShare
from app.domain.text import storable
from app.vault.transaction import Transaction
from sync.client.engine import histories, lost, missing, voting
from sync.client.engine.asking import answer_ask, answer_check
from sync.client.engine.desk import Desk
from sync.client.engine.duties import take_key
from sync.client.engine.files import note_reader
from sync.protocol.frames import Frame
from sync.session.errors import UnreadableError
from sync.session.messages import codes
from sync.session.messages.asides import Targeted
from sync.session.messages.audiences import Audience
from sync.session.messages.checkins import CheckIn, Company, SpaceStatus
from sync.session.messages.envelope import Envelope, decode_inner, original
from sync.session.messages.kinds import Unknown
from sync.session.messages.message import Message
from sync.session.messages.posts import CopingCard, Post
from sync.session.messages.pulses import Pulse
from sync.session.messages.recovery import RecoveryDrop, RecoveryShare
from sync.session.messages.replies import Comment, Correction
from sync.session.messages.requests import Again, Ask, Check, Gone, Yours
from sync.session.messages.rounds import Answer, Question
from sync.session.messages.stewardship import (
    AgreementAccepted,
    Hide,
    Pin,
    RepairKey,
    ThreadPause,
    Vote,
)
from sync.session.messages.welcome import Welcome
from sync.session.messages.withdrawals import Expiry, Unshare
from sync.session.opening import Said
from sync.session.proofs import Signed, carried, checked
from sync.session.session import Member, Session
from sync.session.targeted import open_targeted

_IN_THREADS: Final = (Comment, Answer)
_OF_STEWARDS: Final = (Hide, Pin, ThreadPause)
"""What only counts when a steward says it, to all."""
_IN_FEED: Final = (CheckIn, Company, CopingCard, Post, Question, Unknown, Welcome)
"""Kinds that are read for themselves; all the rest does its work, or stands with something else."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One message with what is known about it.

    Attributes:
        author: who said it, verified.
        envelope: as it came.
        message: what it says, taken out of what it was sealed in.
        seq: the entry that it came in.
        targeted: whether it was for chosen members.
        signed: what its author signed, where that is of a kind that is signed.
        again: the post by which it was said again, or empty.
    """

    author: Member
    envelope: Envelope
    message: Message
    seq: int
    targeted: bool = False
    signed: Signed | None = None
    again: bytes = b""


def learn(tx: Transaction, desk: Desk, said: Said, frame: Frame) -> int:
    """Apply a post; return 1 where there is something new to read, else 0."""
    histories.compare(tx, desk, said, frame)
    tx.circle_people.hear(desk.id, desk.tools.now, said.author.person)
    heard = _unwrapped(tx, desk, said)
    return 0 if heard is None else _hear(tx, desk, heard)


def _hear(tx: Transaction, desk: Desk, heard: Heard) -> int:
    for kind, apply in _APPLIED.items():
        if isinstance(heard.message, kind):
            apply(tx, desk, heard)
            return 0
    return _keep(tx, desk, heard)


def _unwrapped(tx: Transaction, desk: Desk, said: Said) -> Heard | None:
    """The message, out of what was sealed for chosen members; None when it is for others."""
    envelope, message = said.envelope, said.envelope.message
    if not isinstance(message, Targeted):
        return Heard(said.author, envelope, message, said.seq, signed=said.signed)
    session: Session = desk.session
    try:
        found = open_targeted(session, said.author.person, message.sealed, envelope.post)
        if found is None:
            return None
        signature, salt, content = carried(found.content)
        inner = replace(envelope, message=decode_inner(content))
        audience = Audience(salt, chosen=True, people=found.people)
        signed = checked(desk.id, said.author.public, inner, signature, audience)
    except UnreadableError as error:
        _noise(tx, desk, said.seq, error)
        return None
    return Heard(said.author, inner, inner.message, said.seq, True, signed)


def _noise(tx: Transaction, desk: Desk, seq: int, error: UnreadableError) -> None:
    data: dict[str, object] = {"seq": seq, "why": str(error)}
    tx.circle_posts.note_event(desk.id, desk.tools.now, "noise", data)


def _keep(tx: Transaction, desk: Desk, heard: Heard) -> int:
    """Keep what was said, unless it is known or over already."""
    message = heard.message
    row = _row(desk, heard)
    if isinstance(message, Correction) and row.to and not _is_here(tx, desk, row.to):
        return 0
    if isinstance(message, _OF_STEWARDS) and (heard.targeted or not heard.author.is_steward):
        return 0
    if isinstance(message, Vote):
        voting.keep(tx, desk, row, heard.author.public)
        return 0
    new = tx.circle_posts.add(row)
    if tx.circle_posts.get(desk.id, row.key).state is not PostState.SHOWN:
        return 0
    if new or heard.again:
        _note_files(tx, desk, row, heard, new=new)
    return int(new and row.shelf is not Shelf.QUIET)


def _row(desk: Desk, heard: Heard) -> PostRow:
    message, envelope, signed = heard.message, heard.envelope, heard.signed
    about = message.about(heard.author.person)
    return PostRow(
        circle=desk.id,
        post=envelope.post,
        author=heard.author.person,
        kind=message.kind,
        body=message.encode(),
        created_at=envelope.created_at,
        received_at=desk.tools.now,
        seq=heard.seq,
        to=None if about is None else PostKey.split(about),
        expires_at=message.ends_at,
        shelf=shelf_of(message),
        targeted=heard.targeted,
        proof=signed.proof.encode() if signed is not None else b"",
        audience=signed.audience.encode() if signed is not None else b"",
    )


def shelf_of(message: Message) -> Shelf:
    """Where something said stands."""
    if isinstance(message, _IN_THREADS):
        return Shelf.THREAD
    if isinstance(message, _IN_FEED) and not message.is_quiet:
        return Shelf.FEED
    return Shelf.QUIET


def _note_files(tx: Transaction, desk: Desk, row: PostRow, heard: Heard, *, new: bool) -> None:
    """Note the files that come with a post, to be fetched with the capability of its turn.

    Of a post that is known, only what was lost can be had again when it is said again.
    """
    named = getattr(heard.message, "attachments", ())
    for one in named if new else ():
        tx.circle_files.stage(
            FileRow(
                desk.id,
                row.post,
                row.author,
                one.id,
                one.media_type,
                one.size,
                one.width,
                one.height,
            )
        )
    if any(not one.ready for one in tx.circle_files.of(desk.id, row.post, row.author)):
        note_reader(tx, desk, row, heard.again)


def _is_here(tx: Transaction, desk: Desk, key: PostKey) -> bool:
    try:
        tx.circle_posts.get(desk.id, key)
    except NoSuchPost:
        return False
    return True


# --- messages that change something instead of being shown


def _unshare(tx: Transaction, desk: Desk, heard: Heard) -> None:
    assert isinstance(heard.message, Unshare)
    tx.circle_posts.withdraw(desk.id, heard.message.to, heard.author.person, desk.tools.now)


def _expire(tx: Transaction, desk: Desk, heard: Heard) -> None:
    assert isinstance(heard.message, Expiry)
    said = heard.message
    tx.circle_posts.end_sooner(desk.id, said.to, heard.author.person, said.until)


def _space(tx: Transaction, desk: Desk, heard: Heard) -> None:
    said = heard.message
    assert isinstance(said, SpaceStatus)
    word = codes.word(codes.SPACES, said.space)
    person, at = heard.author.person, heard.envelope.created_at
    tx.circle_people.set_space(desk.id, person, word, at, said.expires_at)
    _keep(tx, desk, heard)


def _repair_key(tx: Transaction, desk: Desk, heard: Heard) -> None:
    assert isinstance(heard.message, RepairKey)
    if heard.targeted:
        take_key(tx, desk, heard.author.person, heard.message)


def _ask(tx: Transaction, desk: Desk, heard: Heard) -> None:
    assert isinstance(heard.message, Ask)
    answer_ask(tx, desk, heard.author.person, heard.message)


def _again(tx: Transaction, desk: Desk, heard: Heard) -> None:
    """Something the author says again: kept as if it came when it was said first."""
    assert isinstance(heard.message, Again)
    said = heard.message
    try:
        first = original(said)
        if desk.circle.me not in said.audience.people:
            raise UnreadableError("Something was said again to somebody whom it was not for.")
        if first.message.PRIVATE and not said.audience.chosen:
            raise UnreadableError("Something for chosen members was said to all.")
        signed = checked(desk.id, heard.author.public, first, said.signature, said.audience)
    except UnreadableError as error:
        _noise(tx, desk, heard.seq, error)
        return
    seq = min(said.seq or heard.seq, heard.seq)
    missing.found(tx, desk, said.seq, heard.author.person)
    author, again = heard.author, heard.envelope.post
    _hear(tx, desk, Heard(author, first, first.message, seq, said.audience.chosen, signed, again))


def _yours(tx: Transaction, desk: Desk, heard: Heard) -> None:
    """Something of one's own that was lost here, and that somebody else still had."""
    assert isinstance(heard.message, Yours)
    said, me = heard.message, desk.session.member(desk.circle.me)
    assert me is not None
    try:
        first = original(said)
        if first.message.PRIVATE and not said.audience.chosen:
            raise UnreadableError("Something for chosen members was given back as said to all.")
        signed = checked(desk.id, me.public, first, said.signature, said.audience)
    except UnreadableError as error:
        _noise(tx, desk, heard.seq, error)
        return
    if type(first.message) in _PASSING:
        return
    seq, again = min(said.seq or heard.seq, heard.seq), heard.envelope.post
    mine = Heard(me, first, first.message, seq, said.audience.chosen, signed, again)
    readers = tuple(dict.fromkeys((me.person, *said.audience.people)))
    row = replace(_row(desk, mine), mine=True, readers=readers)
    if lost.regained(tx, desk, row, said, heard.author.person):
        _note_files(tx, desk, row, mine, new=True)
        if isinstance(first.message, Pulse):
            tx.circle_pulses.note(desk.id, row.key, Part.OUT)


def _check(tx: Transaction, desk: Desk, heard: Heard) -> None:
    assert isinstance(heard.message, Check)
    answer_check(tx, desk, heard.author.person, heard.message)


def _gone(tx: Transaction, desk: Desk, heard: Heard) -> None:
    assert isinstance(heard.message, Gone)
    for post in heard.message.posts:
        tx.circle_posts.withdraw(desk.id, post, heard.author.person, desk.tools.now)
    for one in heard.message.ranges:
        if one.first == one.last:
            missing.found(tx, desk, one.first, heard.author.person)


def _pulse(tx: Transaction, desk: Desk, heard: Heard) -> None:
    _keep(tx, desk, heard)
    key = PostKey(heard.author.person, heard.envelope.post)
    if tx.circle_posts.get(desk.id, key).kind != Pulse.KIND:
        return  # they gave it the id of another post of theirs
    # Nobody knows here what this person said, before they lost their place, in one said again.
    part = Part.OUT if heard.again else Part.NONE
    tx.circle_pulses.note(desk.id, key, part)


def _recovery_share(tx: Transaction, desk: Desk, heard: Heard) -> None:
    said = heard.message
    assert isinstance(said, RecoveryShare)
    tx.recovery.keep(
        KeptShare(
            desk.id,
            heard.author.person,
            said.slot,
            said.number,
            said.needed,
            said.made,
            desk.tools.now,
            storable(said.note),
            said.share,
        )
    )


def _recovery_drop(tx: Transaction, desk: Desk, heard: Heard) -> None:
    assert isinstance(heard.message, RecoveryDrop)
    tx.recovery.drop(desk.id, heard.author.person, heard.message.slot)


def _agreed(tx: Transaction, desk: Desk, heard: Heard) -> None:
    """Somebody says that they accept the agreement: that happened, and is nothing to read."""
    said, roster = heard.message, desk.session.roster
    assert isinstance(said, AgreementAccepted)
    agreed = hashlib.sha256(roster.agreement.encode()).digest()
    if (said.version, said.text_hash) != (roster.agreement_version, agreed):
        return
    by = heard.author.person.hex()
    known = tx.circle_posts.events(desk.id, "agree")
    if all((one.data.get("by"), one.data.get("version")) != (by, said.version) for one in known):
        data: dict[str, object] = {"by": by, "seq": heard.seq, "version": said.version}
        tx.circle_posts.note_event(desk.id, desk.tools.now, "agree", data)


Apply = Callable[[Transaction, Desk, Heard], None]

_APPLIED: Final[dict[type[Message], Apply]] = {
    AgreementAccepted: _agreed,
    Unshare: _unshare,
    Expiry: _expire,
    SpaceStatus: _space,
    RepairKey: _repair_key,
    Pulse: _pulse,
    RecoveryShare: _recovery_share,
    RecoveryDrop: _recovery_drop,
    Ask: _ask,
    Check: _check,
    Again: _again,
    Gone: _gone,
    Yours: _yours,
}

_PASSING: Final = _APPLIED.keys() - {Pulse, SpaceStatus}
"""Kinds that do their work when they are read, and are not kept."""

__all__ = ["Heard", "Unknown", "learn", "shelf_of"]
