"""Key packages: what a client leaves for others, so that they can add it (RFC 9420, section 10)."""

from dataclasses import dataclass, field, replace
from typing import Self

from sync.mls.codec import Reader, opaque, uint, vector
from sync.mls.credentials import Credential
from sync.mls.crypto import key_package_ref, sign_with_label, verify_with_label
from sync.mls.errors import (
    CapabilityError,
    InvalidKeyPackageError,
    InvalidStateError,
    LifetimeError,
    MlsError,
)
from sync.mls.extensions import Extensions, read_extensions
from sync.mls.kem import KeyPair, Random
from sync.mls.leaf_node import MLS10, Capabilities, LeafNode, LeafNodeSource, Lifetime
from sync.mls.suites import CipherSuite, suite


@dataclass(frozen=True, slots=True)
class KeyPackage:
    """An invitation to be added.

    Attributes:
        init_key: the public key that the welcome's secrets are encrypted to; used once.
        leaf_node: what stands in the tree afterwards.
        signature: by the leaf's signature key.
    """

    version: int
    cipher_suite: int
    init_key: bytes
    leaf_node: LeafNode
    extensions: Extensions = ()
    signature: bytes = b""

    def _to_be_signed(self) -> bytes:
        """KeyPackageTBS."""
        return b"".join(
            (
                uint(self.version, 2),
                uint(self.cipher_suite, 2),
                opaque(self.init_key),
                self.leaf_node.encode(),
                vector(self.extensions),
            )
        )

    def encode(self) -> bytes:
        """The structure's bytes."""
        return self._to_be_signed() + opaque(self.signature)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(
            reader.uint(2),
            reader.uint(2),
            reader.opaque(),
            LeafNode.decode(reader),
            read_extensions(reader),
            reader.opaque(),
        )

    @property
    def ref(self) -> bytes:
        """The hash by which a welcome names it (section 5.2)."""
        return key_package_ref(suite(self.cipher_suite), self.encode())

    def signed(self, private: bytes) -> Self:
        """The same key package with its signature."""
        content = self._to_be_signed()
        signature = sign_with_label(suite(self.cipher_suite), private, "KeyPackageTBS", content)
        return replace(self, signature=signature)

    def check(self, group_suite: CipherSuite) -> None:
        """Section 10.1, the checks against other members apart.

        Raises:
            InvalidKeyPackageError: for another version, suite or kind of leaf, or equal keys.
            InvalidLeafError, InvalidKeyError, InvalidSignatureError: for what is inside.
        """
        if self.version != MLS10 or self.cipher_suite != group_suite.number:
            raise InvalidKeyPackageError("The key package is of another version or suite.")
        if self.leaf_node.source is not LeafNodeSource.KEY_PACKAGE:
            raise InvalidKeyPackageError("The leaf of a key package was made for something else.")
        if self.init_key == self.leaf_node.encryption_key:
            raise InvalidKeyPackageError("The key package uses one key twice.")
        group_suite.kem.check(self.init_key)
        self.leaf_node.check_alone(group_suite)
        self.leaf_node.verify(group_suite)
        verify_with_label(
            group_suite,
            self.leaf_node.signature_key,
            "KeyPackageTBS",
            self._to_be_signed(),
            self.signature,
        )


@dataclass(frozen=True, slots=True)
class JoinerKeys:
    """A key package with its private keys: kept until a welcome uses it, then dropped.

    Attributes:
        init_private: opens the welcome.
        leaf_private: opens path secrets.
        signature_private: signs.
    """

    key_package: KeyPackage
    init_private: bytes = field(repr=False)
    leaf_private: bytes = field(repr=False)
    signature_private: bytes = field(repr=False)

    def to_bytes(self) -> bytes:
        """For storing; as secret as the keys are."""
        secrets = (self.init_private, self.leaf_private, self.signature_private)
        return self.key_package.encode() + b"".join([opaque(secret) for secret in secrets])

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Bring stored keys back.

        Raises:
            InvalidStateError: when the bytes are damaged, or the keys do not fit together.
        """
        reader = Reader(data)
        try:
            package = KeyPackage.decode(reader)
            keys = cls(package, reader.opaque(), reader.opaque(), reader.opaque())
            reader.finish()
            keys.check()
        except MlsError as error:
            raise InvalidStateError("Stored keys are damaged or of another version.") from error
        return keys

    def check(self) -> None:
        """Whether the private keys belong to the public ones."""
        package = self.key_package
        kem, scheme = suite(package.cipher_suite).kem, suite(package.cipher_suite).signature
        pairs = (
            (kem.public_of(self.init_private), package.init_key),
            (kem.public_of(self.leaf_private), package.leaf_node.encryption_key),
            (scheme.public_of(self.signature_private), package.leaf_node.signature_key),
        )
        if any(public != listed for public, listed in pairs):
            raise InvalidStateError("A private key does not belong to its key package.")


def new_key_package(
    group_suite: CipherSuite,
    credential: Credential,
    signature_keys: KeyPair,
    *,
    capabilities: Capabilities,
    lifetime: Lifetime,
    random: Random,
    leaf_extensions: Extensions = (),
    extensions: Extensions = (),
) -> JoinerKeys:
    """Make a key package with fresh keys.

    Raises:
        InvalidLeafError: when the capabilities leave out what the package itself uses.
    """
    if not capabilities.supports_extensions(extension.extension_type for extension in extensions):
        raise CapabilityError("A key package uses an extension that its client does not support.")
    init = group_suite.kem.derive_key_pair(random(group_suite.kdf.size))
    leaf = group_suite.kem.derive_key_pair(random(group_suite.kdf.size))
    leaf_node = LeafNode(
        leaf.public,
        signature_keys.public,
        credential,
        capabilities,
        LeafNodeSource.KEY_PACKAGE,
        leaf_extensions,
        lifetime=lifetime,
    ).signed(group_suite, signature_keys.private)
    package = KeyPackage(MLS10, group_suite.number, init.public, leaf_node, extensions)
    package = package.signed(signature_keys.private)
    package.check(group_suite)
    return JoinerKeys(package, init.private, leaf.private, signature_keys.private)


def check_lifetime(leaf: LeafNode, now: int, longest: int) -> None:
    """Section 7.2: a lifetime that has begun, has not ended, and is not too long. Seconds.

    Raises:
        LifetimeError: otherwise.
    """
    lifetime = leaf.lifetime
    if lifetime is None:
        return
    if not lifetime.not_before <= now <= lifetime.not_after:
        raise LifetimeError("A key package is not valid at this time.")
    if lifetime.not_after - lifetime.not_before > longest:
        raise LifetimeError("A key package is valid for too long.")
