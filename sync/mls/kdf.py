"""HKDF over SHA-2 (RFC 5869), and its labels for HPKE (RFC 9180, section 4)."""

import hashlib
import hmac
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand


@dataclass(frozen=True, slots=True)
class Kdf:
    """HKDF with one hash function.

    Attributes:
        id: its number in the HPKE registry.
        name: the hash as `hashlib` calls it.
        size: Nh, the bytes of a hash and of an extracted secret.
    """

    id: int
    name: str
    size: int
    algorithm: type[hashes.SHA256 | hashes.SHA384 | hashes.SHA512]

    def hash(self, data: bytes) -> bytes:
        """The hash of some bytes."""
        return hashlib.new(self.name, data).digest()

    def mac(self, key: bytes, data: bytes) -> bytes:
        """HMAC."""
        return hmac.digest(key, data, self.name)

    def extract(self, salt: bytes, ikm: bytes) -> bytes:
        """HKDF-Extract."""
        return hmac.digest(salt or bytes(self.size), ikm, self.name)

    def expand(self, prk: bytes, info: bytes, size: int) -> bytes:
        """HKDF-Expand."""
        if size <= self.size:
            return hmac.digest(prk, info + b"\1", self.name)[:size]
        return HKDFExpand(self.algorithm(), size, info).derive(prk)


def labeled_extract(kdf: Kdf, suite_id: bytes, salt: bytes, label: bytes, ikm: bytes) -> bytes:
    """LabeledExtract of RFC 9180, section 4."""
    return kdf.extract(salt, b"".join((b"HPKE-v1", suite_id, label, ikm)))


def labeled_expand(
    kdf: Kdf, suite_id: bytes, prk: bytes, label: bytes, info: bytes, size: int
) -> bytes:
    """LabeledExpand of RFC 9180, section 4."""
    length = size.to_bytes(2, "big")
    return kdf.expand(prk, b"".join((length, b"HPKE-v1", suite_id, label, info)), size)
