"""Inviting somebody: the invite, and the card that they see before they decide.

    inviter                      the boxes at the relay                   whoever joins
    makes secret and record,
    puts the record into the
    roster, the card into    ->  answer box: card                    ->   reads the card, agrees,
                                 request box: request               <-    makes keys, asks
    any member: opens, shows
    the words, admits        ->  answer box: turn, head, welcome     ->   comes in

Items are sealed in buckets: what the relay holds says nothing about who joins what. How one joins
is in `sync.session.joining`.
"""

from dataclasses import dataclass, field
from typing import Final, Self

from sync.mls.codec import Reader, opaque, uint, whole
from sync.mls.errors import DecodeError
from sync.mls.kem import Random
from sync.protocol.sizes import ID, SECRET
from sync.session.errors import (
    BadIdentityError,
    BadInviteError,
    RefusedError,
    UnreadableError,
)
from sync.session.identity import KEY, SIGNATURE, verify
from sync.session.links import InviteKeys, Link, key_hash
from sync.session.names import check_line, check_text, why_not
from sync.session.parts import (
    MOST_AGREEMENT,
    MOST_NAME,
    MOST_PURPOSE,
    InviteKind,
    InviteRecord,
    read_bool,
    read_enum,
    read_text,
    text,
)
from sync.session.roster import SUITES
from sync.session.seal import LETTER_BUCKETS, seal, unseal
from sync.session.session import Session

_VERSION: Final = 1
_CARD: Final = "lamplit invite card v1"


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite as its maker has it; what members know of it is the record.

    Attributes:
        record: what the act `AddInvite` puts into the roster.
        secret: what the link holds (32).
    """

    record: InviteRecord
    secret: bytes = field(repr=False)

    @classmethod
    def new(
        cls,
        session: Session,
        kind: InviteKind,
        *,
        request_box: bytes,
        answer_box: bytes,
        expires_day: int,
        random: Random,
        buddy: bytes | None = None,
        compare: bool = False,
    ) -> Self:
        """Make an invite; nothing is known to anybody until the act is accepted.

        Args:
            session: the inviter's.
            kind: by link or in person.
            request_box: the id of the box for the request; it is made at the relay with
                `keys.request_contact` and the record's `request_reader`.
            answer_box: the id of the box for card and answer; it is made with the record's
                `answer_contact` and `keys.answer_reader`.
            expires_day: the last day on which it counts; days since 1970.
            random: for the secret and the record's own secrets.
            buddy: the person id of whoever will look after the newcomer.
            compare: whether safety numbers are compared before anybody is admitted.

        Raises:
            RemovedError: when the inviter was removed.
        """
        session.check_inside()
        secret = random(SECRET)
        keys = InviteKeys(secret)
        record = InviteRecord(
            invite=random(ID),
            inviter=session.identity.person_id,
            kind=kind,
            request_box=request_box,
            request_reader=random(SECRET),
            answer_box=answer_box,
            answer_contact=random(SECRET),
            request_key=keys.request_key,
            proof_public=keys.proof.public,
            expires_day=expires_day,
            buddy=buddy,
            compare=compare,
        )
        return cls(record, secret)

    @property
    def keys(self) -> InviteKeys:
        """What the secret leads to; `request_contact` and `answer_reader` go with the boxes."""
        return InviteKeys(self.secret)

    def link(self, session: Session) -> Link:
        """What is handed over."""
        relay = session.roster.relay
        return Link(
            relay.url,
            relay.relay,
            self.record.request_box,
            self.record.answer_box,
            self.secret,
            key_hash(session.identity.person.public),
            relay.pin,
        )

    def to_bytes(self) -> bytes:
        """For storing until it is used up; as secret as the link."""
        return uint(_VERSION, 1) + self.record.encode() + self.secret

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Bring a stored invite back. Raises `BadInviteError`."""
        reader = Reader(data)
        try:
            version = reader.uint(1)
            found = cls(InviteRecord.decode(reader), reader.take(SECRET))
            reader.finish()
        except DecodeError as error:
            raise BadInviteError("A stored invite is damaged.") from error
        if version != _VERSION or found.record.request_key != found.keys.request_key:
            raise BadInviteError("A stored invite is damaged or of another version.")
        return found


@dataclass(frozen=True, slots=True)
class Card:
    """What somebody sees who was invited, before they decide.

    Attributes:
        circle: the circle's id (16).
        invite: the invite's id (16).
        suite: the circle's cipher suite.
        log: the id of the circle's log at the relay that the link names (16).
        name, purpose, agreement: as they are in the circle.
        agreement_version: the version of that agreement.
        inviter: what the inviter calls themselves.
        inviter_public: the inviter's person key (32), whose hash is in the link.
        count: how many people are in the circle.
        buddy: the pseudonym of whoever will look after them, or an empty text.
        kind: by link or in person.
        compare: whether safety numbers are compared before they are admitted.
        expires_day: the last day on which the invite counts; days since 1970.
    """

    circle: bytes
    invite: bytes
    suite: int
    log: bytes
    name: str
    purpose: str
    agreement: str
    agreement_version: int
    inviter: str
    inviter_public: bytes
    count: int
    buddy: str
    kind: InviteKind
    compare: bool
    expires_day: int

    def encode(self) -> bytes:
        """The card's bytes, which the inviter signs."""
        texts = (self.name, self.purpose, self.agreement, self.inviter, self.buddy)
        return b"".join(
            (
                uint(_VERSION, 1),
                self.circle,
                self.invite,
                uint(self.suite, 2),
                self.log,
                *[text(value) for value in texts],
                uint(self.agreement_version, 4),
                self.inviter_public,
                uint(self.count, 2),
                uint(self.kind, 1),
                uint(self.compare, 1),
                uint(self.expires_day, 4),
            )
        )

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read a card."""
        if reader.uint(1) != _VERSION:
            raise DecodeError("A card is of another version.")
        circle, invite, suite = reader.take(ID), reader.take(ID), reader.uint(2)
        log = reader.take(ID)
        name, purpose, agreement, inviter, buddy = (read_text(reader) for _ in range(5))
        return cls(
            circle,
            invite,
            suite,
            log,
            name,
            purpose,
            agreement,
            reader.uint(4),
            inviter,
            reader.take(KEY),
            reader.uint(2),
            buddy,
            read_enum(InviteKind)(reader),
            read_bool(reader),
            reader.uint(4),
        )

    def check(self) -> None:
        """Texts are shown before anybody is trusted, so they are held to the circle's rules.

        Raises:
            BadInviteError: when no circle says this.
        """
        refused = (
            check_line(self.name, MOST_NAME)
            or check_line(self.purpose, MOST_PURPOSE)
            or check_text(self.agreement, MOST_AGREEMENT)
            or why_not(self.inviter)
            or (why_not(self.buddy) if self.buddy else None)
        )
        if refused or not self.name.strip() or self.suite not in SUITES:
            raise BadInviteError("The invite's card says what no circle says.")


def card_of(session: Session, invite: Invite) -> Card:
    """The card of an invite, as the circle is now.

    Raises:
        RefusedError: when the buddy is nobody in the circle.
    """
    roster, record, me = session.roster, invite.record, session.me
    buddy = session.member(record.buddy) if record.buddy else None
    if record.buddy and buddy is None:
        raise RefusedError("invite-buddy", "The buddy is nobody in the circle.")
    return Card(
        roster.circle,
        record.invite,
        roster.suite,
        roster.relay.log,
        roster.name,
        roster.purpose,
        roster.agreement,
        roster.agreement_version,
        me.pseudonym,
        me.public,
        len(roster.people),
        buddy.pseudonym if buddy else "",
        record.kind,
        record.compare or roster.policy.compare_before_admitting,
        record.expires_day,
    )


def seal_card(session: Session, invite: Invite, *, random: Random) -> bytes:
    """The card as an item for the answer box.

    Raises:
        RefusedError: when the buddy is nobody in the circle.
    """
    card = card_of(session, invite).encode()
    content = opaque(card) + session.identity.person.sign(_CARD, card)
    key, aad = invite.keys.card_key, invite.record.answer_box
    return seal(key, _CARD.encode(), aad, content, LETTER_BUCKETS, random=random)


def open_card(link: Link, item: bytes) -> Card:
    """Read the card that lies in the answer box.

    Raises:
        BadInviteError: when it does not open, or is not by whom the link names.
    """
    try:
        content = unseal(link.keys.card_key, _CARD.encode(), link.answer_box, item, LETTER_BUCKETS)
        encoded, signature = whole(content, lambda r: (r.opaque(), r.take(SIGNATURE)))
        card = whole(encoded, Card.decode)
    except (UnreadableError, DecodeError) as error:
        raise BadInviteError("The invite's card does not open.") from error
    if not link.is_by(card.inviter_public):
        raise BadInviteError("The invite's card is not by the person who gave the link.")
    try:
        verify(card.inviter_public, _CARD, encoded, signature)
    except BadIdentityError as error:
        raise BadInviteError("The invite's card is not signed by who gave the link.") from error
    card.check()
    return card
