"""Labelled cryptography: what MLS puts between itself and the primitives (RFC 9420, section 5).

Every operation says what it is for, so that a signature or secret made for one purpose means
nothing for another.
"""

from dataclasses import dataclass
from hmac import compare_digest
from typing import Self

from sync.mls.codec import Reader, opaque, uint
from sync.mls.errors import DecryptionError, InvalidKeyError
from sync.mls.kem import Random
from sync.mls.suites import CipherSuite


def _labelled(label: str) -> bytes:
    return opaque(b"MLS 1.0 " + label.encode())


def sign_with_label(suite: CipherSuite, private: bytes, label: str, content: bytes) -> bytes:
    """SignWithLabel (section 5.1.2)."""
    return suite.signature.sign(private, _labelled(label) + opaque(content))


def verify_with_label(
    suite: CipherSuite, public: bytes, label: str, content: bytes, signature: bytes
) -> None:
    """VerifyWithLabel. Raises `InvalidSignatureError` or `InvalidKeyError`."""
    suite.signature.verify(public, _labelled(label) + opaque(content), signature)


@dataclass(frozen=True, slots=True)
class HpkeCiphertext:
    """What is encrypted to a public key (section 7.6)."""

    kem_output: bytes
    ciphertext: bytes

    def encode(self) -> bytes:
        """The structure's bytes."""
        return opaque(self.kem_output) + opaque(self.ciphertext)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.opaque(), reader.opaque())


def encrypt_with_label(
    suite: CipherSuite,
    public: bytes,
    label: str,
    context: bytes,
    plaintext: bytes,
    *,
    random: Random,
) -> HpkeCiphertext:
    """EncryptWithLabel (section 5.1.3)."""
    info = _labelled(label) + opaque(context)
    encapsulated, session = suite.hpke.setup_sender(public, info, random)
    return HpkeCiphertext(encapsulated, session.seal(b"", plaintext))


def decrypt_with_label(
    suite: CipherSuite, private: bytes, label: str, context: bytes, sealed: HpkeCiphertext
) -> bytes:
    """DecryptWithLabel. Raises `DecryptionError`."""
    info = _labelled(label) + opaque(context)
    try:
        session = suite.hpke.setup_receiver(sealed.kem_output, private, info)
    except InvalidKeyError as error:
        raise DecryptionError("A ciphertext has a malformed encapsulation.") from error
    return session.open(b"", sealed.ciphertext)


def expand_with_label(
    suite: CipherSuite, secret: bytes, label: str, context: bytes, size: int
) -> bytes:
    """ExpandWithLabel (section 8)."""
    info = b"".join((uint(size, 2), _labelled(label), opaque(context)))
    return suite.kdf.expand(secret, info, size)


def derive_secret(suite: CipherSuite, secret: bytes, label: str) -> bytes:
    """DeriveSecret (section 8)."""
    return expand_with_label(suite, secret, label, b"", suite.kdf.size)


def derive_tree_secret(
    suite: CipherSuite, secret: bytes, label: str, generation: int, size: int
) -> bytes:
    """DeriveTreeSecret (section 9.1)."""
    return expand_with_label(suite, secret, label, uint(generation, 4), size)


def ref_hash(suite: CipherSuite, label: str, value: bytes) -> bytes:
    """RefHash (section 5.2)."""
    return suite.kdf.hash(opaque(label.encode()) + opaque(value))


def key_package_ref(suite: CipherSuite, encoded: bytes) -> bytes:
    """MakeKeyPackageRef (section 5.2)."""
    return ref_hash(suite, "MLS 1.0 KeyPackage Reference", encoded)


def proposal_ref(suite: CipherSuite, authenticated_content: bytes) -> bytes:
    """MakeProposalRef (section 5.2)."""
    return ref_hash(suite, "MLS 1.0 Proposal Reference", authenticated_content)


def mac(suite: CipherSuite, key: bytes, data: bytes) -> bytes:
    """MAC: HMAC with the suite's hash (section 5.1)."""
    return suite.kdf.mac(key, data)


def same(left: bytes, right: bytes) -> bool:
    """Whether two secrets or tags are equal, in the same time wherever they differ."""
    return compare_digest(left, right)
