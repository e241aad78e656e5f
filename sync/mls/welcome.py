"""Welcome and GroupInfo as they stand on the wire (RFC 9420, sections 12.4.3 and 12.4.3.1)."""

from dataclasses import dataclass, field, replace
from typing import Self

from sync.mls.codec import Reader, opaque, optional, uint, vector, whole
from sync.mls.crypto import (
    HpkeCiphertext,
    decrypt_with_label,
    encrypt_with_label,
    expand_with_label,
    sign_with_label,
    verify_with_label,
)
from sync.mls.errors import InvalidWelcomeError
from sync.mls.extensions import Extensions, read_extensions
from sync.mls.kem import Random
from sync.mls.key_schedule import GroupContext, welcome_secret
from sync.mls.psk import PreSharedKeyId
from sync.mls.suites import CipherSuite, suite


@dataclass(frozen=True, slots=True)
class GroupInfo:
    """A group's state for those who come, signed by a member (section 12.4.3)."""

    group_context: GroupContext
    extensions: Extensions
    confirmation_tag: bytes
    signer: int
    signature: bytes = b""

    def _to_be_signed(self) -> bytes:
        """GroupInfoTBS."""
        return b"".join(
            (
                self.group_context.encode(),
                vector(self.extensions),
                opaque(self.confirmation_tag),
                uint(self.signer, 4),
            )
        )

    def encode(self) -> bytes:
        """The structure's bytes."""
        return self._to_be_signed() + opaque(self.signature)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(
            GroupContext.decode(reader),
            read_extensions(reader),
            reader.opaque(),
            reader.uint(4),
            reader.opaque(),
        )

    def signed(self, private: bytes) -> Self:
        """The same with the signer's signature."""
        context = self.group_context
        signature = sign_with_label(context.suite, private, "GroupInfoTBS", self._to_be_signed())
        return replace(self, signature=signature)

    def verify(self, public: bytes) -> None:
        """Check the signature. Raises `InvalidSignatureError` or `InvalidKeyError`."""
        verify_with_label(
            self.group_context.suite, public, "GroupInfoTBS", self._to_be_signed(), self.signature
        )


@dataclass(frozen=True, slots=True)
class PathSecret:
    """The path secret of the lowest node that a new member shares with the committer."""

    path_secret: bytes = field(repr=False)

    def encode(self) -> bytes:
        """The structure's bytes."""
        return opaque(self.path_secret)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.opaque())


@dataclass(frozen=True, slots=True)
class GroupSecrets:
    """What a welcome brings to one new member."""

    joiner_secret: bytes = field(repr=False)
    path_secret: PathSecret | None
    psks: tuple[PreSharedKeyId, ...] = ()

    def encode(self) -> bytes:
        """The structure's bytes."""
        return opaque(self.joiner_secret) + optional(self.path_secret) + vector(self.psks)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(
            reader.opaque(),
            reader.optional(PathSecret.decode),
            reader.vector(PreSharedKeyId.decode),
        )


@dataclass(frozen=True, slots=True)
class EncryptedGroupSecrets:
    """One new member's secrets, under the name of their key package."""

    new_member: bytes
    encrypted_group_secrets: HpkeCiphertext

    def encode(self) -> bytes:
        """The structure's bytes."""
        return opaque(self.new_member) + self.encrypted_group_secrets.encode()

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.opaque(), HpkeCiphertext.decode(reader))


@dataclass(frozen=True, slots=True)
class Welcome:
    """What lets new members in: the group for all of them, secrets for each."""

    cipher_suite: int
    secrets: tuple[EncryptedGroupSecrets, ...]
    encrypted_group_info: bytes

    def encode(self) -> bytes:
        """The structure's bytes."""
        return b"".join(
            (uint(self.cipher_suite, 2), vector(self.secrets), opaque(self.encrypted_group_info))
        )

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.uint(2), reader.vector(EncryptedGroupSecrets.decode), reader.opaque())

    def open_secrets(self, ref: bytes, init_private: bytes) -> GroupSecrets:
        """Decrypt the secrets for the key package of some hash.

        Raises:
            InvalidWelcomeError: when the welcome is not for it.
            DecryptionError: when the secrets do not open.
        """
        sealed = [entry for entry in self.secrets if entry.new_member == ref]
        if len(sealed) != 1:
            raise InvalidWelcomeError("The welcome is not for this key package.")
        data = decrypt_with_label(
            suite(self.cipher_suite),
            init_private,
            "Welcome",
            self.encrypted_group_info,
            sealed[0].encrypted_group_secrets,
        )
        return whole(data, GroupSecrets.decode)

    def open_group_info(self, joiner: bytes, psk: bytes) -> GroupInfo:
        """Decrypt the group's description. Raises `DecryptionError`."""
        group_suite = suite(self.cipher_suite)
        key, nonce = _key_and_nonce(group_suite, joiner, psk)
        data = group_suite.aead.open(key, nonce, b"", self.encrypted_group_info)
        return whole(data, GroupInfo.decode)


def _key_and_nonce(group_suite: CipherSuite, joiner: bytes, psk: bytes) -> tuple[bytes, bytes]:
    secret = welcome_secret(group_suite, joiner, psk)
    aead = group_suite.aead
    return (
        expand_with_label(group_suite, secret, "key", b"", aead.key_size),
        expand_with_label(group_suite, secret, "nonce", b"", aead.nonce_size),
    )


@dataclass(frozen=True, slots=True)
class NewMember:
    """Somebody a welcome is made for: their key package's hash and key, and what they get."""

    ref: bytes
    init_key: bytes
    secrets: GroupSecrets


def make_welcome(
    group_info: GroupInfo,
    joiner: bytes,
    psk: bytes,
    members: tuple[NewMember, ...],
    *,
    random: Random,
) -> Welcome:
    """Encrypt a group's description to all new members, and to each their secrets."""
    group_suite = group_info.group_context.suite
    key, nonce = _key_and_nonce(group_suite, joiner, psk)
    sealed_info = group_suite.aead.seal(key, nonce, b"", group_info.encode())
    secrets = tuple(
        EncryptedGroupSecrets(
            member.ref,
            encrypt_with_label(
                group_suite,
                member.init_key,
                "Welcome",
                sealed_info,
                member.secrets.encode(),
                random=random,
            ),
        )
        for member in members
    )
    return Welcome(group_suite.number, secrets, sealed_info)
