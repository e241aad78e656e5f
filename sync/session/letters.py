"""Letters between members, through their return boxes: outside the log, for when the log is lost.

    letter    = sealed under the roster's letters key, in a bucket
    content   = version 1 | kind | opaque body | Ed25519 by the person key over circle and content

A request to be let in again names a fresh key package and a fresh HPKE key; the answer is sealed
to that key and once more under a random key from the request, so that a relay cannot tell it from
any other letter, and nobody else in the circle can read it.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from typing import Final, Self

from sync.mls.codec import Reader, opaque, uint, whole
from sync.mls.crypto import HpkeCiphertext, decrypt_with_label, encrypt_with_label
from sync.mls.errors import DecodeError, MlsError
from sync.mls.kem import KeyPair, Random
from sync.mls.key_package import JoinerKeys, KeyPackage
from sync.mls.suites import suite
from sync.protocol.sizes import ID, SECRET
from sync.protocol.times import SECOND_MS
from sync.session.acts import Readmit, ResyncClaim, package_hash
from sync.session.entering import Entered, Entry, enter_by, new_keys
from sync.session.errors import BadLetterError, DamagedError, RefusedError, SessionError
from sync.session.identity import KEY, SIGNATURE, Identity, certified, person_id, verify
from sync.session.parts import RelayPlace, ReturnBox, ids, read_ids
from sync.session.roster import Roster
from sync.session.seal import LETTER_BUCKETS, seal, unseal

_VERSION: Final = 1
_LETTER: Final = "lamplit letter v1"
_ANSWER: Final = b"lamplit readmission v1"
_HPKE: Final = "lamplit readmission v1"
_RESYNC: Final = 1
_NO_BOX: Final = (
    "This copy of the journal is from before the others knew how an answer reaches you, so none "
    "can come. Leave this circle here, ask a steward to remove you from it, and take another "
    "invite."
)


@dataclass(frozen=True, slots=True)
class ResyncAsk:
    """Somebody asks to be let in again with a fresh device.

    Attributes:
        claim: who they are, and the hash of the key package; signed for all members to check.
        signature: of the claim, by the person key.
        key_package: what `act` takes beside the `Readmit`.
        reply_public: the HPKE key, of the circle's suite, that the answer is sealed to.
        reply_key: the random key that hides the answer among other letters (32).
    """

    claim: ResyncClaim
    signature: bytes
    key_package: bytes = field(repr=False)
    reply_public: bytes = field(repr=False)
    reply_key: bytes = field(repr=False)

    @property
    def person(self) -> bytes:
        """The person id of who asks."""
        return person_id(self.claim.circle, self.claim.public)

    def readmit(self) -> Readmit:
        """The act that lets them in again."""
        return Readmit(self.claim, self.signature)

    def encode(self) -> bytes:
        """The structure's bytes."""
        rest = opaque(self.key_package) + opaque(self.reply_public) + self.reply_key
        return self.claim.encode() + self.signature + rest

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        claim = ResyncClaim(
            reader.take(ID), reader.take(KEY), reader.take(SECRET), reader.uint(8), reader.uint(8)
        )
        return cls(
            claim, reader.take(SIGNATURE), reader.opaque(), reader.opaque(), reader.take(SECRET)
        )


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter to be put into somebody's return box."""

    person: bytes
    box: ReturnBox
    item: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ResyncRequest:
    """A request to be let in again, until it is answered; stored before the letters are sent.

    Attributes:
        identity: the same person on a fresh device; it takes the place of the old one.
        suite: the circle's cipher suite.
        keys: the key package with its private keys; used once.
        reply: the HPKE key pair that the answer is sealed to.
        ask: what the letters say.
        letters: to every other member who has a return box.
        relay: where the log is, and where an answer has to lead.
        removed: the person ids of those who were removed; an answer leads to none of them.
    """

    identity: Identity
    suite: int
    keys: JoinerKeys = field(repr=False)
    reply: KeyPair
    ask: ResyncAsk
    letters: tuple[Outgoing, ...]
    relay: RelayPlace
    removed: tuple[bytes, ...]

    def to_bytes(self) -> bytes:
        """For storing; as secret as the keys are."""
        letters = [
            letter.person + letter.box.encode() + opaque(letter.item) for letter in self.letters
        ]
        return b"".join(
            (
                uint(_VERSION, 1),
                opaque(self.identity.to_bytes()),
                uint(self.suite, 2),
                opaque(self.keys.to_bytes()),
                opaque(self.reply.private),
                opaque(self.ask.encode()),
                opaque(b"".join(letters)),
                self.relay.encode(),
                ids(self.removed),
            )
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Bring a stored request back. Raises `DamagedError`."""
        reader = Reader(data)
        try:
            if reader.uint(1) != _VERSION:
                raise DamagedError("A stored request is of another version.")
            identity, number = Identity.from_bytes(reader.opaque()), reader.uint(2)
            keys, private = JoinerKeys.from_bytes(reader.opaque()), reader.opaque()
            ask, letters = whole(reader.opaque(), ResyncAsk.decode), reader.vector(_read_outgoing)
            relay, removed = RelayPlace.decode(reader), read_ids(reader)
            reader.finish()
            reply = KeyPair(private, suite(number).kem.public_of(private))
        except (MlsError, SessionError) as error:
            raise DamagedError("A stored request is damaged.") from error
        return cls(identity, number, keys, reply, ask, letters, relay, removed)


def _read_outgoing(reader: Reader) -> Outgoing:
    return Outgoing(reader.take(ID), ReturnBox.decode(reader), reader.opaque())


def resync_request(
    identity: Identity,
    roster: Roster,
    *,
    epoch: int,
    now: int,
    random: Random,
) -> ResyncRequest:
    """Ask the others to let this person in again, with a fresh device.

    Args:
        identity: the person, as a backup or the vault has them.
        roster: the newest roster at hand.
        epoch: the epoch that it is of; a hint.
        now: seconds since 1970; a hint.
        random: for the fresh device and all keys.

    Raises:
        RefusedError: `nobody` when the person is not in that roster; `no-return-box` when they
            have none, so that no answer could come.
    """
    person = roster.person(identity.person_id)
    if person.return_box is None:
        raise RefusedError("no-return-box", _NO_BOX)
    fresh = identity.on_new_device(random)
    keys = new_keys(fresh, roster.suite, now=now, random=random)
    kem, size = suite(roster.suite).kem, suite(roster.suite).kdf.size
    reply = kem.derive_key_pair(random(size))
    package = keys.key_package.encode()
    # Later than the last, so that it counts although this clock may have gone back since.
    moment = max(now * SECOND_MS, person.claimed_at + 1)
    claim = ResyncClaim(roster.circle, identity.person.public, package_hash(package), moment, epoch)
    ask = ResyncAsk(claim, claim.sign(identity.person), package, reply.public, random(SECRET))
    letters = _to_all(identity, roster, ask, random)
    return ResyncRequest(
        fresh, roster.suite, keys, reply, ask, letters, roster.relay, roster.removed
    )


def letters_by(
    request: ResyncRequest, roster: Roster, letters_keys: Collection[bytes], *, random: Random
) -> tuple[Outgoing, ...]:
    """The letters of a request again, sealed with letters keys of earlier rosters.

    They are for when a relay lost the act that changed the key, so that the others know only those.
    Whoever was removed by such an act knows them as well: they are never sent without that reason.

    Args:
        request: the request.
        roster: the roster that it was made from.
        letters_keys: the earlier keys; the roster's own is passed over.
        random: for the salts.
    """
    return tuple(
        letter
        for key in dict.fromkeys(letters_keys)
        if key != roster.letters_key
        for letter in _to_all(
            request.identity, replace(roster, letters_key=key), request.ask, random
        )
    )


def _to_all(
    identity: Identity, roster: Roster, ask: ResyncAsk, random: Random
) -> tuple[Outgoing, ...]:
    """A letter to each other member who has a return box, each sealed for itself."""
    return to_boxes(identity, roster, signed_letter(identity, _RESYNC, ask.encode()), random)


def to_boxes(
    identity: Identity, roster: Roster, content: bytes, random: Random
) -> tuple[Outgoing, ...]:
    """A letter to each other member who has a return box, each sealed for itself."""
    boxes = {name: person.return_box for name, person in roster.by_id.items()}
    key, circle, label = roster.letters_key, roster.circle, _LETTER.encode()
    return tuple(
        Outgoing(name, box, seal(key, label, circle, content, LETTER_BUCKETS, random=random))
        for name, box in boxes.items()
        if box is not None and name != identity.person_id
    )


def signed_letter(identity: Identity, kind: int, body: bytes) -> bytes:
    """What is in a letter: its kind and body, and the person key's word for both."""
    content = uint(_VERSION, 1) + uint(kind, 1) + opaque(body)
    return content + identity.person.sign(_LETTER, identity.circle + content)


def open_letter(circle: bytes, letters_keys: Iterable[bytes], item: bytes) -> ResyncAsk:
    """Read an item of one's own return box.

    Whether the writer is in the circle is for `Readmit` and the roster to say.

    Args:
        circle: the circle's id.
        letters_keys: the roster's, and earlier ones: who comes back from an old backup knows only
            the key of that time.
        item: the item.

    Raises:
        BadLetterError: when no key opens it, or it is not what it should be. An answer to one's
            own request is none of these letters: `finish_resync` reads it.
    """
    letter = unsealed_letter(circle, letters_keys, item, _RESYNC)
    try:
        ask = whole(letter.body, ResyncAsk.decode)
        _check_ask(ask, circle)
    except (MlsError, SessionError) as error:
        raise BadLetterError("A letter is not what it should be.") from error
    letter.check(circle, ask.claim.public)
    return ask


@dataclass(frozen=True, slots=True)
class Opened:
    """What was in a letter; its signature is still to be checked.

    Attributes:
        body: what it says.
        signed: what the person key signed, but for the circle's id.
        signature: by that key.
    """

    body: bytes
    signed: bytes
    signature: bytes

    def check(self, circle: bytes, public: bytes) -> None:
        """Whether it is of the person with this key. Raises `BadLetterError`."""
        try:
            verify(public, _LETTER, circle + self.signed, self.signature)
        except (MlsError, SessionError) as error:
            raise BadLetterError("A letter is not by the one who it says.") from error


def unsealed_letter(circle: bytes, keys: Iterable[bytes], item: bytes, kind: int) -> Opened:
    """Open a letter of one kind with any of some letters keys. Raises `BadLetterError`."""
    content = _unsealed(circle, keys, item)
    try:
        found, opened = whole(content, _read_letter)
    except MlsError as error:
        raise BadLetterError("A letter is not what it should be.") from error
    if found != kind:
        raise BadLetterError("A letter is of another kind.")
    return opened


def _unsealed(circle: bytes, keys: Iterable[bytes], item: bytes) -> bytes:
    for key in keys:
        try:
            return unseal(key, _LETTER.encode(), circle, item, LETTER_BUCKETS)
        except SessionError:
            continue
    raise BadLetterError("A letter does not open.")


def _read_letter(reader: Reader) -> tuple[int, Opened]:
    start = reader.position
    version, kind, body = reader.uint(1), reader.uint(1), reader.opaque()
    if version != _VERSION:
        raise DecodeError("A letter is of another version.")
    return kind, Opened(body, reader.since(start), reader.take(SIGNATURE))


def _check_ask(ask: ResyncAsk, circle: bytes) -> None:
    """Whether a request holds together. Raises `MlsError` or `SessionError`."""
    claim = ask.claim
    claim.check(ask.signature)
    package = whole(ask.key_package, KeyPackage.decode)
    package_suite = suite(package.cipher_suite)
    package.check(package_suite)
    package_suite.kem.check(ask.reply_public)
    person = certified(package.leaf_node, circle).person
    if (claim.circle, claim.public) != (circle, person):
        raise BadLetterError("A request is for another circle, or by somebody else.")
    if claim.package != package_hash(ask.key_package):
        raise BadLetterError("A request names another key package.")


def seal_readmission(ask: ResyncAsk, entry: Entry, *, random: Random) -> bytes:
    """The answer to a request, as an item for the return box of who asked.

    Args:
        ask: the request.
        entry: the turn that the commit of the `Readmit` opened, its place, and its welcome.
        random: for the encapsulation and the salt.
    """
    number = whole(ask.key_package, KeyPackage.decode).cipher_suite
    sealed = encrypt_with_label(
        suite(number), ask.reply_public, _HPKE, ask.claim.encode(), entry.encode(), random=random
    )
    circle = ask.claim.circle
    return seal(ask.reply_key, _ANSWER, circle, sealed.encode(), LETTER_BUCKETS, random=random)


def finish_resync(request: ResyncRequest, answer: bytes, *, now: int) -> Entered:
    """Come back. What was stored of the request is dropped in the same step as this is stored.

    The session's identity is the request's: it takes the place of the one in the vault.

    Args:
        request: the request.
        answer: an item of the own return box; other letters lie there, too.
        now: seconds since 1970.

    Raises:
        BadLetterError: when it is no answer to this request, or does not lead into the circle as it
            was known.
    """
    del now  # what led here was judged by what stands in the log
    ask = request.ask
    try:
        outer = unseal(ask.reply_key, _ANSWER, ask.claim.circle, answer, LETTER_BUCKETS)
        sealed = whole(outer, HpkeCiphertext.decode)
        content = decrypt_with_label(
            suite(request.suite), request.reply.private, _HPKE, ask.claim.encode(), sealed
        )
        entered = enter_by(content, request.keys, request.identity)
    except (SessionError, MlsError) as error:
        raise BadLetterError("An answer does not lead back into the circle.") from error
    _check_same(request, entered.session.roster)
    return entered


def _check_same(request: ResyncRequest, roster: Roster) -> None:
    """Whether an answer leads back to the log that is known, and to nobody who was removed.

    Who was removed since a backup was made knows the letters key of that time, and so could answer
    in a group of that time.

    Raises:
        BadLetterError: when it does not.
    """
    act, known = roster.act, request.relay
    if not isinstance(act, Readmit) or act.claim != request.ask.claim:
        raise BadLetterError("An answer lets somebody else in.")
    if (roster.relay.relay, roster.relay.log) != (known.relay, known.log):
        raise BadLetterError("An answer leads to another log.")
    if not set(request.removed).isdisjoint(roster.by_id):
        raise BadLetterError("An answer is by somebody who was removed, or leads to them.")
