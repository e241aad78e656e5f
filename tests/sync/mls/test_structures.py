"""What stands on the wire: decoding is the inverse of encoding, and unknown values are told."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls.codec import Encodable, Reader, opaque, uint, whole
from sync.mls.commit import ProposalOrRef
from sync.mls.credentials import X509, Certificate, Credential, basic
from sync.mls.errors import DecodeError, InvalidTreeError, MlsError, UnsupportedError
from sync.mls.extensions import (
    GREASE,
    Extension,
    RequiredCapabilities,
    external_pub,
    external_pub_extension,
    read_extensions,
    required_capabilities,
)
from sync.mls.framing import (
    ContentType,
    MlsMessage,
    PrivateMessage,
    Sender,
    SenderType,
    member,
    read_content_type,
)
from sync.mls.key_schedule import GroupContext
from sync.mls.leaf_node import Capabilities, LeafNode
from sync.mls.proposals import (
    ExternalInit,
    GroupContextExtensions,
    PreSharedKey,
    ReInit,
    Remove,
    read_proposal,
)
from sync.mls.psk import PreSharedKeyId, PskType, ResumptionUsage
from sync.mls.ratchet_tree import ParentNode
from tests.sync.mls_making import Makers

EXTENSIONS = (Extension(0xF00D, b"data"), Extension(0x0A0A, b""))
EXTERNAL = PreSharedKeyId(PskType.EXTERNAL, bytes(32), psk_id=b"name")
RESUMPTION = PreSharedKeyId(
    PskType.RESUMPTION, bytes(32), usage=ResumptionUsage.APPLICATION, group_id=b"id", epoch=2**40
)
WRITTEN: list[tuple[Encodable, Callable[[Reader], object]]] = [
    (basic(b"anna"), Credential.decode),
    (Credential(X509, certificates=(Certificate(b"own"), Certificate(b"ca"))), Credential.decode),
    (RequiredCapabilities((0xF00D,), (9, 10), (1, 2)), RequiredCapabilities.decode),
    (Capabilities((1, 2), (1, 0x0A0A), (), (5,), (1, 2)), Capabilities.decode),
    (ParentNode(b"key", b"hash", (0, 3, 9)), ParentNode.decode),
    (EXTERNAL, PreSharedKeyId.decode),
    (RESUMPTION, PreSharedKeyId.decode),
    (Remove(7), read_proposal),
    (PreSharedKey(RESUMPTION), read_proposal),
    (ReInit(b"id", 1, 3, EXTENSIONS), read_proposal),
    (ExternalInit(b"output"), read_proposal),
    (GroupContextExtensions(EXTENSIONS), read_proposal),
    (ProposalOrRef(proposal=Remove(7)), ProposalOrRef.decode),
    (ProposalOrRef(reference=b"hash"), ProposalOrRef.decode),
    (Sender(SenderType.MEMBER, 5), Sender.decode),
    (Sender(SenderType.EXTERNAL, 2**32 - 1), Sender.decode),
    (Sender(SenderType.NEW_MEMBER_COMMIT), Sender.decode),
    (Sender(SenderType.NEW_MEMBER_PROPOSAL), Sender.decode),
    (GroupContext(1, b"id", 2**50, b"tree", b"transcript", EXTENSIONS), GroupContext.decode),
]


@pytest.mark.parametrize(
    ("value", "decode"), WRITTEN, ids=[type(value).__name__ for value, _ in WRITTEN]
)
def test_what_is_written_is_read_again(
    value: Encodable, decode: Callable[[Reader], object]
) -> None:
    """Every field, and nothing else; one byte less or more is refused."""
    encoded = value.encode()
    assert whole(encoded, decode) == value
    for wrong in (encoded[:-1], encoded + b"\0"):
        with pytest.raises(MlsError):
            whole(wrong, decode)


def test_messages_of_every_form_are_read_again() -> None:
    """Section 6: the form stands in front."""
    makers = Makers()
    anna, _ = makers.group_of(2)
    keys = makers.keys("dora")
    made = makers.commit(anna, [])
    added = makers.commit(anna, [Remove(1)])
    assert made.welcome is None
    messages = [
        makers.say(anna).message,
        made.message,
        added.message,
        MlsMessage(anna.group_info(with_external_key=True)),
        MlsMessage(keys.key_package),
    ]
    for message in messages:
        encoded = message.encode()
        assert MlsMessage.from_bytes(encoded) == message
        assert MlsMessage.from_bytes(encoded).encode() == encoded


def number(value: int, size: int, rest: bytes = bytes(40)) -> Reader:
    """A reader that begins with some number."""
    return Reader(uint(value, size) + rest)


@pytest.mark.parametrize(
    ("decode", "size", "known", "error"),
    [
        (Sender.decode, 1, range(1, 5), DecodeError),
        (read_content_type, 1, range(1, 4), DecodeError),
        (Credential.decode, 2, (1, 2), DecodeError),
        (PreSharedKeyId.decode, 1, (1, 2), DecodeError),
        (ProposalOrRef.decode, 1, (1, 2), DecodeError),
        (read_proposal, 2, range(1, 8), UnsupportedError),
    ],
)
def test_unknown_kinds_are_refused(
    decode: Callable[[Reader], object], size: int, known: range, error: type[MlsError]
) -> None:
    """A kind that is not known has no length; GREASE has no place there (section 13.5)."""
    unknown = [value for value in (0, 3, 4, 5, 8, 9, 0xFF) if value not in known]
    for value in [*unknown, *(GREASE if size == 2 else ())]:
        with pytest.raises(error):
            decode(number(value, size))


def test_a_resumption_key_is_of_a_known_usage() -> None:
    """Section 8.4 knows three, and two types of keys."""
    encoded = bytearray(RESUMPTION.encode())
    assert encoded[1] == ResumptionUsage.APPLICATION
    for wrong in (0, 3, 255):
        with pytest.raises(DecodeError):
            whole(bytes([wrong]) + encoded[1:], PreSharedKeyId.decode)
    for wrong in (0, 4, 255):
        encoded[1] = wrong
        with pytest.raises(DecodeError):
            whole(bytes(encoded), PreSharedKeyId.decode)


def test_other_versions_and_forms_are_told_apart_from_rubbish() -> None:
    """A later version of MLS is not an error of the sender."""
    encoded = MlsMessage(PrivateMessage(b"", 0, ContentType.COMMIT, b"", b"", b"")).encode()
    MlsMessage.from_bytes(encoded)
    for wrong in (
        b"\0\2" + encoded[2:],
        encoded[:2] + b"\0\6" + encoded[4:],
        b"\0\0" + encoded[2:],
    ):
        with pytest.raises(UnsupportedError):
            MlsMessage.from_bytes(wrong)


def test_a_context_of_another_version_is_refused() -> None:
    """There is none."""
    encoded = GroupContext(1, b"id", 0, b"", b"").encode()
    with pytest.raises(DecodeError):
        whole(b"\0\2" + encoded[2:], GroupContext.decode)


def test_a_leaf_says_where_it_comes_from() -> None:
    """Key package, update or commit; anything else is refused (section 7.2)."""
    leaf = Makers().keys("anna").key_package.leaf_node
    encoded = leaf.encode()
    assert whole(encoded, LeafNode.decode) == leaf
    at = encoded.index(leaf.capabilities.encode()) + len(leaf.capabilities.encode())
    assert encoded[at] == 1
    for wrong in (0, 4, 255):
        with pytest.raises(DecodeError):
            whole(encoded[:at] + bytes([wrong]) + encoded[at + 1 :], LeafNode.decode)


def test_unmerged_leaves_stand_in_rising_order() -> None:
    """Section 7.1: sorted, and none of them twice."""
    for wrong in ((2, 1), (1, 1)):
        with pytest.raises(InvalidTreeError):
            whole(ParentNode(b"key", b"", wrong).encode(), ParentNode.decode)


def test_no_extension_stands_in_a_list_twice() -> None:
    """Section 13.4, whatever it is."""
    twice = opaque(Extension(0xF00D, b"1").encode() + Extension(0xF00D, b"2").encode())
    with pytest.raises(DecodeError):
        whole(twice, read_extensions)


def test_extensions_that_are_known_must_be_well_formed() -> None:
    """Those that are not are left alone."""
    assert required_capabilities(EXTENSIONS) == RequiredCapabilities()
    assert external_pub(EXTENSIONS) is None
    assert external_pub((*EXTENSIONS, external_pub_extension(b"key"))) == b"key"
    with pytest.raises(DecodeError):
        required_capabilities((Extension(3, b"\0"),))
    with pytest.raises(DecodeError):
        external_pub((Extension(4, b"\5key"),))


def test_a_leaf_is_written_once_but_never_wrongly() -> None:
    """What was worked out for one leaf does not stay with a changed one that is signed anew."""
    makers = Makers()
    leaf = makers.keys("anna").key_package.leaf_node
    before = leaf.encode()
    pair = makers.suite.signature.generate(makers.random)
    other = replace(leaf, signature_key=pair.public).signed(makers.suite, pair.private)
    assert other.encode() != before
    assert whole(other.encode(), LeafNode.decode) == other
    assert leaf.encode() is before
    assert member(3) == Sender(SenderType.MEMBER, 3)
