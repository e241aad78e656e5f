"""Authenticated encryption with associated data (RFC 5116; numbers of RFC 9180, section 7.3)."""

from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

from sync.mls.errors import DecryptionError


@dataclass(frozen=True, slots=True)
class Aead:
    """One AEAD algorithm.

    Attributes:
        id: its number in the HPKE registry.
        key_size: Nk, in bytes.
        nonce_size: Nn, in bytes.
    """

    id: int
    cipher: type[AESGCM | ChaCha20Poly1305]
    key_size: int
    nonce_size: int = 12

    def seal(self, key: bytes, nonce: bytes, aad: bytes, plaintext: bytes) -> bytes:
        """Encrypt and authenticate."""
        return self.cipher(key).encrypt(nonce, plaintext, aad)

    def open(self, key: bytes, nonce: bytes, aad: bytes, ciphertext: bytes) -> bytes:
        """Decrypt. Raises `DecryptionError` when anything was altered."""
        try:
            return self.cipher(key).decrypt(nonce, ciphertext, aad)
        except InvalidTag as error:
            raise DecryptionError("A ciphertext does not open.") from error


AES_128_GCM: Final = Aead(1, AESGCM, 16)
AES_256_GCM: Final = Aead(2, AESGCM, 32)
CHACHA20_POLY1305: Final = Aead(3, ChaCha20Poly1305, 32)
