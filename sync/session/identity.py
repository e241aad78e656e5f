"""Who somebody is in one circle: a person key, and a device that it certifies.

    certificate = Ed25519(person, "lamplit device certificate v1" 0x00
                          | circle (16) | device (16) | the leaf's signature key (32))
    identity    = 1 | person (32) | device (16) | opaque certificate<64> | opaque pseudonym

The identity stands in the basic credential of the device's leaf. Person keys are random and of one
circle only: nothing links a person's circles.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final, Self

from sync.mls.codec import Reader, opaque, uint, whole
from sync.mls.credentials import BASIC, Credential, basic
from sync.mls.errors import DecodeError, MlsError
from sync.mls.leaf_node import LeafNode
from sync.mls.signatures import Ed25519
from sync.protocol.sizes import ID
from sync.session.errors import BadIdentityError, DamagedError
from sync.session.names import LONGEST_BYTES, why_not

Random = Callable[[int], bytes]
"""A source of so many random bytes."""

VERSION: Final = 1
KEY: Final = 32
"""Bytes of a person's public or private key, and of a device's."""
SIGNATURE: Final = 64

CERTIFICATE: Final = "lamplit device certificate v1"
_PERSON: Final = b"lamplit person v1\0"
_ED25519: Final = Ed25519()


def person_id(circle: bytes, person_public: bytes) -> bytes:
    """What a person is called everywhere outside cryptography: 16 bytes."""
    return hashlib.sha256(_PERSON + circle + person_public).digest()[:ID]


def verify(public: bytes, label: str, content: bytes, signature: bytes) -> None:
    """Check what a `PersonKey` signed.

    Raises:
        BadIdentityError: when it did not sign this, or is no key that anybody honest has.
    """
    try:
        _ED25519.verify(public, _labelled(label, content), signature)
    except MlsError as error:
        raise BadIdentityError("A signature of a person does not verify.") from error


def check_public(public: bytes) -> None:
    """Refuse a person key that is not canonical or of small order. Raises `BadIdentityError`."""
    try:
        _ED25519.check(public)
    except MlsError as error:
        raise BadIdentityError("A person key is one that nobody honest has.") from error


def _labelled(label: str, content: bytes) -> bytes:
    return label.encode() + b"\0" + content


@dataclass(frozen=True, slots=True)
class PersonKey:
    """An Ed25519 key that signs under labels, so that no signature counts for something else."""

    private: bytes = field(repr=False)

    @classmethod
    def new(cls, random: Random) -> Self:
        """A fresh key."""
        return cls(random(KEY))

    @property
    def public(self) -> bytes:
        """Its public half."""
        return _ED25519.public_of(self.private)

    def sign(self, label: str, content: bytes) -> bytes:
        """Sign a content under a label that has no zero byte."""
        return _ED25519.sign(self.private, _labelled(label, content))


@dataclass(frozen=True, slots=True)
class Certified:
    """What a leaf says about its owner, certified.

    Attributes:
        person: the person's public key (32).
        device: the device's id (16).
        pseudonym: what they call themselves.
    """

    person: bytes
    device: bytes
    pseudonym: str
    certificate: bytes = b""

    def credential(self) -> Credential:
        """The credential that says this."""
        fields = (self.person, self.device, opaque(self.certificate))
        return basic(uint(VERSION, 1) + b"".join(fields) + opaque(self.pseudonym.encode()))


def read_credential(credential: Credential) -> Certified:
    """What a credential claims; nothing of it is verified yet.

    Raises:
        BadIdentityError: when it is not one of ours, or not in its only form.
    """
    if credential.credential_type != BASIC:
        raise BadIdentityError("A credential is of a type that circles do not use.")
    try:
        said = whole(credential.identity, _read)
    except (DecodeError, UnicodeDecodeError) as error:
        raise BadIdentityError("A credential is damaged or of another version.") from error
    refused = why_not(said.pseudonym)
    if refused:
        raise BadIdentityError(refused)
    return said


def _read(reader: Reader) -> Certified:
    if reader.uint(1) != VERSION:
        raise DecodeError("A credential is of another version.")
    person, device, certificate = reader.take(KEY), reader.take(ID), reader.opaque()
    pseudonym = reader.opaque()
    if len(certificate) != SIGNATURE or len(pseudonym) > LONGEST_BYTES:
        raise DecodeError("A credential has a part of the wrong size.")
    return Certified(person, device, pseudonym.decode(), certificate)


def certified(leaf: LeafNode, circle: bytes) -> Certified:
    """Whose leaf this is, by the person's own certificate for this circle.

    Raises:
        BadIdentityError: when the certificate is for another key, device or circle, or missing.
    """
    said = read_credential(leaf.credential)
    if said.person == leaf.signature_key:
        raise BadIdentityError("A device signs with its person's key.")
    content = circle + said.device + leaf.signature_key
    verify(said.person, CERTIFICATE, content, said.certificate)
    return said


@dataclass(frozen=True, slots=True)
class Identity:
    """What this vault is in one circle; stored in the vault and its backups.

    Attributes:
        circle: the circle's id (16).
        person: the person key.
        device: this device's id (16).
        signature_private: what the device's leaf signs with (Ed25519 in every suite used here).
        pseudonym: what the person calls themselves in this circle.
    """

    circle: bytes
    person: PersonKey
    device: bytes
    signature_private: bytes = field(repr=False)
    pseudonym: str

    @classmethod
    def new(cls, circle: bytes, pseudonym: str, random: Random) -> Self:
        """A new person on a new device. Raises `BadIdentityError` for the pseudonym."""
        refused = why_not(pseudonym)
        if refused:
            raise BadIdentityError(refused)
        return cls(circle, PersonKey.new(random), random(ID), random(KEY), pseudonym)

    def on_new_device(self, random: Random) -> Self:
        """The same person with a fresh device: what comes back after a restore."""
        return replace(self, device=random(ID), signature_private=random(KEY))

    def called(self, pseudonym: str) -> Self:
        """The same with another pseudonym. Raises `BadIdentityError`."""
        refused = why_not(pseudonym)
        if refused:
            raise BadIdentityError(refused)
        return replace(self, pseudonym=pseudonym)

    @property
    def signature_public(self) -> bytes:
        """The key that stands in the device's leaf."""
        return _ED25519.public_of(self.signature_private)

    @property
    def person_id(self) -> bytes:
        """This person's id in the circle."""
        return person_id(self.circle, self.person.public)

    @property
    def certificate(self) -> bytes:
        """The person key's word for the device."""
        return self.person.sign(CERTIFICATE, self.circle + self.device + self.signature_public)

    @property
    def credential(self) -> Credential:
        """What stands in the device's leaf."""
        said = Certified(self.person.public, self.device, self.pseudonym, self.certificate)
        return said.credential()

    def to_bytes(self) -> bytes:
        """For storing; as secret as the keys are."""
        fields = (self.circle, self.person.private, self.device, self.signature_private)
        return uint(VERSION, 1) + b"".join(fields) + opaque(self.pseudonym.encode())

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Bring a stored identity back. Raises `DamagedError`."""
        reader = Reader(data)
        try:
            version, circle = reader.uint(1), reader.take(ID)
            person, device, signature = reader.take(KEY), reader.take(ID), reader.take(KEY)
            pseudonym = reader.opaque().decode()
            reader.finish()
        except (DecodeError, UnicodeDecodeError) as error:
            raise DamagedError("A stored identity is damaged.") from error
        if version != VERSION or why_not(pseudonym):
            raise DamagedError("A stored identity is of another version.")
        return cls(circle, PersonKey(person), device, signature, pseudonym)
