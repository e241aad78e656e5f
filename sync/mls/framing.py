"""Message framing: who says what, signed, and how it travels (RFC 9420, section 6)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Final, Self

from sync.mls.codec import Reader, opaque, uint, whole
from sync.mls.commit import Commit
from sync.mls.crypto import mac, same, sign_with_label, verify_with_label
from sync.mls.errors import (
    DecodeError,
    InvalidMembershipTagError,
    UnsupportedError,
)
from sync.mls.key_package import KeyPackage
from sync.mls.key_schedule import GroupContext
from sync.mls.leaf_node import MLS10
from sync.mls.proposals import Proposal, read_proposal
from sync.mls.suites import CipherSuite
from sync.mls.welcome import GroupInfo, Welcome


class WireFormat(IntEnum):
    """What an MLSMessage holds (section 17.2)."""

    PUBLIC_MESSAGE = 1
    PRIVATE_MESSAGE = 2
    WELCOME = 3
    GROUP_INFO = 4
    KEY_PACKAGE = 5


class ContentType(IntEnum):
    """What a message is about."""

    APPLICATION = 1
    PROPOSAL = 2
    COMMIT = 3


class SenderType(IntEnum):
    """What the sender is to the group."""

    MEMBER = 1
    EXTERNAL = 2
    NEW_MEMBER_PROPOSAL = 3
    NEW_MEMBER_COMMIT = 4


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends: a member by leaf, somebody outside by number, or a new member."""

    type: SenderType
    index: int = 0

    def encode(self) -> bytes:
        """The structure's bytes."""
        if self.type in (SenderType.MEMBER, SenderType.EXTERNAL):
            return uint(self.type, 1) + uint(self.index, 4)
        return uint(self.type, 1)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        number = reader.uint(1)
        if number not in SenderType.__members__.values():
            raise DecodeError("A sender is of no known type.")
        kind = SenderType(number)
        has_index = kind in (SenderType.MEMBER, SenderType.EXTERNAL)
        return cls(kind, reader.uint(4) if has_index else 0)


def member(leaf: int) -> Sender:
    """The member at a leaf."""
    return Sender(SenderType.MEMBER, leaf)


Content = bytes | Proposal | Commit
"""Application data, a proposal or a commit."""


def encode_content(content: Content) -> bytes:
    """The bytes of a message's content."""
    return opaque(content) if isinstance(content, bytes) else content.encode()


def read_content(reader: Reader, content_type: ContentType) -> Content:
    """Read the content of a message of some type."""
    if content_type is ContentType.APPLICATION:
        return reader.opaque()
    if content_type is ContentType.PROPOSAL:
        return read_proposal(reader)
    return Commit.decode(reader)


def read_content_type(reader: Reader) -> ContentType:
    """Read a content type."""
    number = reader.uint(1)
    if number not in ContentType.__members__.values():
        raise DecodeError("A message is of no known content type.")
    return ContentType(number)


@dataclass(frozen=True, slots=True)
class FramedContent:
    """What a sender says in an epoch of a group (section 6)."""

    group_id: bytes
    epoch: int
    sender: Sender
    authenticated_data: bytes
    content_type: ContentType
    content: Content = field(repr=False)

    def encode(self) -> bytes:
        """The structure's bytes."""
        return b"".join(
            (
                opaque(self.group_id),
                uint(self.epoch, 8),
                self.sender.encode(),
                opaque(self.authenticated_data),
                uint(self.content_type, 1),
                encode_content(self.content),
            )
        )

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        group_id, epoch = reader.opaque(), reader.uint(8)
        sender, authenticated_data = Sender.decode(reader), reader.opaque()
        content_type = read_content_type(reader)
        content = read_content(reader, content_type)
        return cls(group_id, epoch, sender, authenticated_data, content_type, content)


@dataclass(frozen=True, slots=True)
class FramedContentAuthData:
    """The signature, and for a commit the confirmation tag (section 6.1)."""

    signature: bytes
    confirmation_tag: bytes | None = None

    def encode(self) -> bytes:
        """The structure's bytes."""
        tag = b"" if self.confirmation_tag is None else opaque(self.confirmation_tag)
        return opaque(self.signature) + tag


def read_auth(reader: Reader, content_type: ContentType) -> FramedContentAuthData:
    """Read what authenticates a content of some type."""
    signature = reader.opaque()
    is_commit = content_type is ContentType.COMMIT
    return FramedContentAuthData(signature, reader.opaque() if is_commit else None)


@dataclass(frozen=True, slots=True)
class AuthenticatedContent:
    """A content with its signature, bound to the form in which it travels."""

    wire_format: WireFormat
    content: FramedContent
    auth: FramedContentAuthData

    def encode(self) -> bytes:
        """The structure's bytes."""
        return uint(self.wire_format, 2) + self.content.encode() + self.auth.encode()

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        wire_format = _read_wire_format(reader)
        content = FramedContent.decode(reader)
        return cls(wire_format, content, read_auth(reader, content.content_type))

    def to_be_signed(self, context: GroupContext) -> bytes:
        """FramedContentTBS: members and joiners bind it to the epoch (section 6.1)."""
        head = uint(MLS10, 2) + uint(self.wire_format, 2) + self.content.encode()
        inside = self.content.sender.type in (SenderType.MEMBER, SenderType.NEW_MEMBER_COMMIT)
        return head + (context.encode() if inside else b"")

    def signed(self, context: GroupContext, private: bytes) -> Self:
        """The same content with its signature."""
        signature = sign_with_label(
            context.suite, private, "FramedContentTBS", self.to_be_signed(context)
        )
        return replace(self, auth=replace(self.auth, signature=signature))

    def verify(self, context: GroupContext, public: bytes) -> None:
        """Check the signature. Raises `InvalidSignatureError` or `InvalidKeyError`."""
        verify_with_label(
            context.suite,
            public,
            "FramedContentTBS",
            self.to_be_signed(context),
            self.auth.signature,
        )

    @property
    def confirmed_input(self) -> bytes:
        """What a commit adds to the confirmed transcript hash (section 8.2)."""
        head = uint(self.wire_format, 2) + self.content.encode()
        return head + opaque(self.auth.signature)

    def confirmed(self, tag: bytes) -> Self:
        """The commit with its confirmation tag."""
        return replace(self, auth=replace(self.auth, confirmation_tag=tag))


@dataclass(frozen=True, slots=True)
class PublicMessage:
    """A message that is signed but not encrypted (section 6.2)."""

    content: FramedContent
    auth: FramedContentAuthData
    membership_tag: bytes | None = None

    def encode(self) -> bytes:
        """The structure's bytes."""
        tag = b"" if self.membership_tag is None else opaque(self.membership_tag)
        return self.content.encode() + self.auth.encode() + tag

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        content = FramedContent.decode(reader)
        auth = read_auth(reader, content.content_type)
        is_member = content.sender.type is SenderType.MEMBER
        return cls(content, auth, reader.opaque() if is_member else None)

    @property
    def authenticated(self) -> AuthenticatedContent:
        """The content with its signature, not yet verified."""
        return AuthenticatedContent(WireFormat.PUBLIC_MESSAGE, self.content, self.auth)

    def check_membership(self, suite: CipherSuite, key: bytes, context: GroupContext) -> None:
        """Check the membership tag of a member's message.

        Raises:
            InvalidMembershipTagError: when it is wrong.
        """
        expected = _membership_tag(suite, key, self.authenticated, context)
        if self.membership_tag is None or not same(self.membership_tag, expected):
            raise InvalidMembershipTagError("A membership tag is wrong.")


def _membership_tag(
    suite: CipherSuite, key: bytes, message: AuthenticatedContent, context: GroupContext
) -> bytes:
    return mac(suite, key, message.to_be_signed(context) + message.auth.encode())


def protect_public(
    suite: CipherSuite, message: AuthenticatedContent, key: bytes, context: GroupContext
) -> PublicMessage:
    """Send a signed content in the open; a member's with a membership tag."""
    is_member = message.content.sender.type is SenderType.MEMBER
    tag = _membership_tag(suite, key, message, context) if is_member else None
    return PublicMessage(message.content, message.auth, tag)


@dataclass(frozen=True, slots=True)
class PrivateMessage:
    """A message that only members of its epoch can open (section 6.3)."""

    group_id: bytes
    epoch: int
    content_type: ContentType
    authenticated_data: bytes
    encrypted_sender_data: bytes
    ciphertext: bytes

    def encode(self) -> bytes:
        """The structure's bytes."""
        return b"".join(
            (
                self.sender_data_aad,
                opaque(self.authenticated_data),
                opaque(self.encrypted_sender_data),
                opaque(self.ciphertext),
            )
        )

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        group_id, epoch, content_type = reader.opaque(), reader.uint(8), read_content_type(reader)
        return cls(group_id, epoch, content_type, reader.opaque(), reader.opaque(), reader.opaque())

    @property
    def sender_data_aad(self) -> bytes:
        """SenderDataAAD (section 6.3.2)."""
        return opaque(self.group_id) + uint(self.epoch, 8) + uint(self.content_type, 1)

    @property
    def content_aad(self) -> bytes:
        """PrivateContentAAD (section 6.3.1)."""
        return self.sender_data_aad + opaque(self.authenticated_data)


MessageBody = PublicMessage | PrivateMessage | Welcome | GroupInfo | KeyPackage

_READERS: Final[Mapping[WireFormat, Callable[[Reader], MessageBody]]] = {
    WireFormat.PUBLIC_MESSAGE: PublicMessage.decode,
    WireFormat.PRIVATE_MESSAGE: PrivateMessage.decode,
    WireFormat.WELCOME: Welcome.decode,
    WireFormat.GROUP_INFO: GroupInfo.decode,
    WireFormat.KEY_PACKAGE: KeyPackage.decode,
}
_FORMATS: Final[Mapping[type, WireFormat]] = {
    PublicMessage: WireFormat.PUBLIC_MESSAGE,
    PrivateMessage: WireFormat.PRIVATE_MESSAGE,
    Welcome: WireFormat.WELCOME,
    GroupInfo: WireFormat.GROUP_INFO,
    KeyPackage: WireFormat.KEY_PACKAGE,
}


@dataclass(frozen=True, slots=True)
class MlsMessage:
    """Anything that travels: the version, the form, and what it holds (section 6)."""

    body: MessageBody

    @property
    def wire_format(self) -> WireFormat:
        """The form of what it holds."""
        return _FORMATS[type(self.body)]

    def encode(self) -> bytes:
        """The structure's bytes."""
        return uint(MLS10, 2) + uint(self.wire_format, 2) + self.body.encode()

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        if reader.uint(2) != MLS10:
            raise UnsupportedError("A message is of another version.")
        return cls(_READERS[_read_wire_format(reader)](reader))

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read a message that takes all the bytes."""
        message: Self = whole(data, cls.decode)
        return message


def _read_wire_format(reader: Reader) -> WireFormat:
    number = reader.uint(2)
    if number not in WireFormat.__members__.values():
        raise UnsupportedError(f"Wire format {number} is not known.")
    return WireFormat(number)
