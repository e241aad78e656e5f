"""Person keys, certificates, and the identity that is stored."""

import hashlib
from dataclasses import replace

import pytest

from sync.mls.codec import opaque
from sync.mls.credentials import Certificate, Credential, basic
from sync.mls.leaf_node import LeafNode, LeafNodeSource
from sync.session.errors import BadIdentityError, DamagedError
from sync.session.identity import (
    CERTIFICATE,
    Certified,
    Identity,
    PersonKey,
    certified,
    check_public,
    person_id,
    read_credential,
    verify,
)
from tests.sync.circle_making import capabilities
from tests.sync.mls_making import seeded

CIRCLE = b"c" * 16
ANNA = Identity.new(CIRCLE, "Anna", seeded(1))
SMALL_ORDER = (
    bytes(32),
    b"\1" + bytes(31),
    bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
)


def leaf_of(identity: Identity, credential: Credential | None = None) -> LeafNode:
    """A leaf that says who it is."""
    return LeafNode(
        b"e" * 32,
        identity.signature_public,
        credential or identity.credential,
        capabilities(1),
        LeafNodeSource.UPDATE,
    )


def test_a_person_has_one_id_in_a_circle() -> None:
    public = ANNA.person.public
    expected = hashlib.sha256(b"lamplit person v1\0" + CIRCLE + public).digest()[:16]
    assert person_id(CIRCLE, public) == expected == ANNA.person_id
    assert person_id(b"o" * 16, public) != expected


def test_signatures_count_under_their_label_only() -> None:
    signed = ANNA.person.sign("label", b"content")
    verify(ANNA.person.public, "label", b"content", signed)
    for label, content in (("other", b"content"), ("label", b"contents"), ("labe", b"l\0content")):
        with pytest.raises(BadIdentityError):
            verify(ANNA.person.public, label, content, signed)
    with pytest.raises(BadIdentityError):
        verify(PersonKey(b"x" * 32).public, "label", b"content", signed)


@pytest.mark.parametrize("public", SMALL_ORDER)
def test_keys_that_nobody_honest_has_sign_nothing(public: bytes) -> None:
    with pytest.raises(BadIdentityError):
        check_public(public)
    with pytest.raises(BadIdentityError):
        verify(public, "label", b"content", b"\1" + bytes(63))


def test_a_leaf_says_whose_it_is() -> None:
    said = certified(leaf_of(ANNA), CIRCLE)
    assert said == Certified(ANNA.person.public, ANNA.device, "Anna", ANNA.certificate)
    assert said.credential() == ANNA.credential


def test_the_credential_is_as_the_protocol_says() -> None:
    content = CIRCLE + ANNA.device + ANNA.signature_public
    certificate = ANNA.person.sign("lamplit device certificate v1", content)
    assert CERTIFICATE == "lamplit device certificate v1"
    assert ANNA.credential.identity == (
        b"\1" + ANNA.person.public + ANNA.device + b"\x40\x40" + certificate + opaque(b"Anna")
    )


def test_a_certificate_is_for_one_circle_device_and_key() -> None:
    for other in (
        replace(ANNA, circle=b"o" * 16),
        replace(ANNA, device=b"d" * 16),
        replace(ANNA, signature_private=b"s" * 32),
        replace(ANNA, person=PersonKey(b"p" * 32)),
    ):
        said = Certified(ANNA.person.public, ANNA.device, "Anna", other.certificate)
        with pytest.raises(BadIdentityError):
            certified(leaf_of(ANNA, said.credential()), CIRCLE)
    with pytest.raises(BadIdentityError):
        certified(leaf_of(ANNA), b"o" * 16)
    with pytest.raises(BadIdentityError):
        certified(leaf_of(replace(ANNA, signature_private=b"s" * 32), ANNA.credential), CIRCLE)


def test_only_our_credentials_are_read() -> None:
    x509 = Credential(2, certificates=(Certificate(ANNA.credential.identity),))
    data = ANNA.credential.identity
    for bad in (x509, basic(b""), basic(b"Anna"), basic(data + b"\0"), basic(b"\2" + data[1:])):
        with pytest.raises(BadIdentityError):
            read_credential(bad)


def test_an_identity_is_stored_and_comes_back() -> None:
    assert Identity.from_bytes(ANNA.to_bytes()) == ANNA
    renamed = ANNA.called("Ann 🌙")
    assert Identity.from_bytes(renamed.to_bytes()).pseudonym == "Ann 🌙"
    data = ANNA.to_bytes()
    for bad in (b"", data[:-1], data + b"\0", b"\2" + data[1:], data[:-4] + b"\xff" * 4):
        with pytest.raises(DamagedError):
            Identity.from_bytes(bad)


def test_a_new_device_is_the_same_person() -> None:
    back = ANNA.on_new_device(seeded(2))
    assert (back.person, back.circle, back.pseudonym) == (ANNA.person, CIRCLE, "Anna")
    assert back.device != ANNA.device
    assert back.signature_public != ANNA.signature_public
    assert certified(leaf_of(back), CIRCLE).person == ANNA.person.public


def test_nobody_is_called_what_nobody_can_be_called() -> None:
    with pytest.raises(BadIdentityError):
        Identity.new(CIRCLE, "", seeded(1))
    with pytest.raises(BadIdentityError):
        ANNA.called("An\nna")


def test_nothing_links_two_circles() -> None:
    random = seeded(3)
    one, two = (Identity.new(bytes([n]) * 16, "Anna", random) for n in range(2))
    assert {one.person.public, one.device, one.signature_public}.isdisjoint(
        {two.person.public, two.device, two.signature_public}
    )


def test_keys_are_not_printed() -> None:
    printed = repr(ANNA)
    assert repr(ANNA.person.private)[2:-1] not in printed
    assert repr(ANNA.signature_private)[2:-1] not in printed
