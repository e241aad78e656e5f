"""Joining by an invite: the request, what members see of it, and the answer."""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, Self

from sync.mls.codec import Reader, opaque, uint, whole
from sync.mls.errors import DecodeError, MlsError
from sync.mls.kem import Random
from sync.mls.key_package import JoinerKeys, KeyPackage
from sync.mls.suites import suite
from sync.protocol.times import DAY
from sync.session.acts import Admit, JoinProof
from sync.session.entering import Entered, Entry, enter_by, new_keys
from sync.session.errors import BadInviteError, DamagedError, SessionError
from sync.session.identity import SIGNATURE, Identity, certified, person_id
from sync.session.invites import Card
from sync.session.links import Link, confirming_words
from sync.session.parts import InviteRecord, read_enum, text
from sync.session.seal import LETTER_BUCKETS, seal, unseal
from sync.session.session import Session

_VERSION: Final = 1
_REQUEST: Final = b"lamplit join request v1"
_ANSWER: Final = b"lamplit join answer v1"
_ENDED: Final = b"lamplit invite ended v1"


@dataclass(frozen=True, slots=True)
class Joining:
    """A request to come in, until it is answered; it is stored before the request is sent.

    Attributes:
        link: the link.
        card: what was agreed to.
        identity: who one will be in the circle.
        keys: the key package with its private keys; used once.
        request: the item for the request box.
    """

    link: Link
    card: Card
    identity: Identity
    keys: JoinerKeys = field(repr=False)
    request: bytes = field(repr=False)

    @property
    def words(self) -> tuple[str, ...]:
        """What is read to somebody in the circle, who must see the same."""
        return confirming_words(self.link.keys.request_key, self.identity.person.public)

    def to_bytes(self) -> bytes:
        """For storing; as secret as the keys are."""
        return b"".join(
            (
                uint(_VERSION, 1),
                text(self.link.to_text()),
                opaque(self.card.encode()),
                opaque(self.identity.to_bytes()),
                opaque(self.keys.to_bytes()),
                opaque(self.request),
            )
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Bring a stored request back. Raises `DamagedError`."""
        reader = Reader(data)
        try:
            version, link = reader.uint(1), reader.opaque().decode()
            card = whole(reader.opaque(), Card.decode)
            identity, keys, request = reader.opaque(), reader.opaque(), reader.opaque()
            reader.finish()
            found = cls(
                Link.parse(link),
                card,
                Identity.from_bytes(identity),
                JoinerKeys.from_bytes(keys),
                request,
            )
        except (MlsError, SessionError, UnicodeDecodeError) as error:
            raise DamagedError("A stored request to join is damaged.") from error
        if version != _VERSION:
            raise DamagedError("A stored request to join is of another version.")
        return found


def begin_joining(link: Link, card: Card, pseudonym: str, *, now: int, random: Random) -> Joining:
    """Agree to what the card says, and ask to come in.

    Args:
        link: the link.
        card: what `open_card` gave.
        pseudonym: what one wants to be called.
        now: seconds since 1970.
        random: for the person key, the device and its keys.

    Raises:
        BadInviteError: when the invite has expired.
        BadIdentityError: for a pseudonym that nobody can have.
    """
    if now // DAY > card.expires_day:
        raise BadInviteError("This invite has expired; ask for another one.")
    identity = Identity.new(card.circle, pseudonym, random)
    keys = new_keys(identity, card.suite, now=now, random=random)
    proof = JoinProof(card.circle, card.invite, identity.person.public, card.agreement_version)
    content = b"".join(
        (
            uint(_VERSION, 1),
            opaque(keys.key_package.encode()),
            uint(card.agreement_version, 4),
            proof.sign(link.keys.proof),
        )
    )
    request = seal(
        link.keys.request_key, _REQUEST, link.request_box, content, LETTER_BUCKETS, random=random
    )
    return Joining(link, card, identity, keys, request)


@dataclass(frozen=True, slots=True)
class Request:
    """Somebody asks to come in.

    Attributes:
        record: the invite that they have.
        public: their person key (32).
        person: the id that they will have (16).
        pseudonym: what they want to be called.
        key_package: what `act` takes beside the `Admit`.
        agreed: the version of the agreement that they accepted.
        proof: that they hold the link.
    """

    record: InviteRecord
    public: bytes
    person: bytes
    pseudonym: str
    key_package: bytes = field(repr=False)
    agreed: int
    proof: bytes = field(repr=False)

    @property
    def words(self) -> tuple[str, ...]:
        """What they read aloud when they are asked; slow to work out, so not before."""
        return confirming_words(self.record.request_key, self.public)

    def admit(self, now: int) -> Admit:
        """The act that lets them in; `now` in seconds since 1970."""
        return Admit(self.record.invite, self.public, self.agreed, now // DAY, self.proof)


def open_request(session: Session, record: InviteRecord, item: bytes) -> Request:
    """Read an item of an invite's request box.

    Args:
        session: that of any member.
        record: the invite, from the roster.
        item: the item.

    Raises:
        BadInviteError: when it does not open, or is not what somebody with the link would send.
    """
    try:
        content = unseal(record.request_key, _REQUEST, record.request_box, item, LETTER_BUCKETS)
        package, agreed, proof = whole(content, _read_request)
        found = whole(package, KeyPackage.decode)
        found.check(suite(session.roster.suite))
        circle = session.roster.circle
        said = certified(found.leaf_node, circle)
        JoinProof(circle, record.invite, said.person, agreed).check(record.proof_public, proof)
    except (SessionError, MlsError) as error:
        raise BadInviteError("A request to join is not what it should be.") from error
    return Request(
        record,
        said.person,
        person_id(circle, said.person),
        said.pseudonym,
        package,
        agreed,
        proof,
    )


def _read_request(reader: Reader) -> tuple[bytes, int, bytes]:
    if reader.uint(1) != _VERSION:
        raise DecodeError("A request is of another version.")
    return reader.opaque(), reader.uint(4), reader.take(SIGNATURE)


def seal_answer(record: InviteRecord, entry: Entry, *, random: Random) -> bytes:
    """The answer to whoever joins, as an item for the answer box."""
    return seal(
        record.request_key,
        _ANSWER,
        record.answer_box,
        entry.encode(),
        LETTER_BUCKETS,
        random=random,
    )


class Ended(IntEnum):
    """Why nobody is let in with an invite any more."""

    CLOSED = 1
    USED = 2
    EXPIRED = 3


def seal_ended(record: InviteRecord, why: Ended, *, random: Random) -> bytes:
    """What tells whoever still waits that an invite has ended, as an item for the answer box."""
    content = uint(_VERSION, 1) + uint(why, 1)
    key, box = record.request_key, record.answer_box
    return seal(key, _ENDED, box, content, LETTER_BUCKETS, random=random)


def open_ended(link: Link, item: bytes) -> Ended | None:
    """Why the invite has ended, if an item of the answer box says so."""
    try:
        key, box = link.keys.request_key, link.answer_box
        content = unseal(key, _ENDED, box, item, LETTER_BUCKETS)
        return whole(content, _read_ended)
    except (SessionError, MlsError):
        return None


def _read_ended(reader: Reader) -> Ended:
    if reader.uint(1) != _VERSION:
        raise DecodeError("What says that an invite has ended is of another version.")
    return read_enum(Ended)(reader)


def finish_joining(joining: Joining, answer: bytes, *, now: int) -> Entered:
    """Come in. What was stored of the joining is dropped in the same step as this is stored.

    Args:
        joining: the request.
        answer: an item of the answer box; the card lies there, too, and is none.
        now: seconds since 1970.

    Raises:
        BadInviteError: when it does not open, or does not lead where the card said.
    """
    del now  # what led here was judged by the day that stands in the act
    link, identity = joining.link, joining.identity
    try:
        content = unseal(link.keys.request_key, _ANSWER, link.answer_box, answer, LETTER_BUCKETS)
        entered = enter_by(content, joining.keys, identity)
    except (SessionError, MlsError) as error:
        raise BadInviteError("The answer to the request does not lead into the circle.") from error
    _check_as_said(joining, entered.session)
    return entered


def _check_as_said(joining: Joining, session: Session) -> None:
    """Whether the circle is the one that the card showed.

    Raises:
        BadInviteError: when its log is another one, the inviter is not in it, or what was agreed to
            is another text.
    """
    card, roster = joining.card, session.roster
    act = roster.act
    # Whoever knows the invite's record, somebody removed since too, can seal an answer; what the
    # inviter signed says where the circle is.
    if (roster.relay.relay, roster.relay.log) != (joining.link.relay, card.log):
        raise BadInviteError("The circle has moved since, or the answer is false: ask for another.")
    if roster.suite != card.suite or roster.agreement_version < card.agreement_version:
        raise BadInviteError("The answer leads to another circle than the one that was shown.")
    if card.inviter_public not in roster.publics.values():
        raise BadInviteError("The person who gave the link is not in the circle.")
    if not isinstance(act, Admit) or act.invite != card.invite:
        raise BadInviteError("The answer lets somebody else in.")
    is_same = card.agreement_version == roster.agreement_version
    if is_same and card.agreement != roster.agreement:
        raise BadInviteError("The circle's agreement is not the one that was shown.")
