"""Hybrid public key encryption in base mode (RFC 9180, section 5), as MLS uses it.

The library's own HPKE has no exporter, no separate associated data and no DeriveKeyPair, so the key
schedule is written here over its primitives.
"""

from dataclasses import dataclass, field

from sync.mls.aead import Aead
from sync.mls.kdf import Kdf, labeled_expand, labeled_extract
from sync.mls.kem import Kem, Random


@dataclass(frozen=True, slots=True)
class Context:
    """What both sides share after the set-up: one message's key, and the exporter's secret.

    MLS encrypts a single message with each context, so there is no sequence number to keep.
    """

    _hpke: "Hpke"
    _key: bytes = field(repr=False)
    _nonce: bytes = field(repr=False)
    _exporter_secret: bytes = field(repr=False)

    def seal(self, aad: bytes, plaintext: bytes) -> bytes:
        """ContextS.Seal for the first message (section 5.2)."""
        return self._hpke.aead.seal(self._key, self._nonce, aad, plaintext)

    def open(self, aad: bytes, ciphertext: bytes) -> bytes:
        """ContextR.Open for the first message. Raises `DecryptionError`."""
        return self._hpke.aead.open(self._key, self._nonce, aad, ciphertext)

    def export(self, exporter_context: bytes, size: int) -> bytes:
        """Context.Export (section 5.3)."""
        hpke = self._hpke
        secret = self._exporter_secret
        return labeled_expand(hpke.kdf, hpke.suite_id, secret, b"sec", exporter_context, size)


@dataclass(frozen=True, slots=True)
class Hpke:
    """One combination of KEM, KDF and AEAD."""

    kem: Kem
    kdf: Kdf
    aead: Aead

    @property
    def suite_id(self) -> bytes:
        """What the labels of this combination begin with."""
        ids = (self.kem.id, self.kdf.id, self.aead.id)
        return b"HPKE" + b"".join(number.to_bytes(2, "big") for number in ids)

    def setup_sender(self, public: bytes, info: bytes, random: Random) -> tuple[bytes, Context]:
        """SetupBaseS: the encapsulation to send, and the context (section 5.1.1)."""
        shared, encapsulated = self.kem.encap(public, random)
        return encapsulated, self._schedule(shared, info)

    def setup_receiver(self, encapsulated: bytes, private: bytes, info: bytes) -> Context:
        """SetupBaseR. Raises `InvalidKeyError` when the encapsulation is malformed."""
        return self._schedule(self.kem.decap(encapsulated, private), info)

    def _schedule(self, shared: bytes, info: bytes) -> Context:
        """KeySchedule in mode_base: no pre-shared key (section 5.1)."""
        kdf, suite_id = self.kdf, self.suite_id
        psk_id_hash = labeled_extract(kdf, suite_id, b"", b"psk_id_hash", b"")
        info_hash = labeled_extract(kdf, suite_id, b"", b"info_hash", info)
        context = b"\0" + psk_id_hash + info_hash
        secret = labeled_extract(kdf, suite_id, shared, b"secret", b"")

        def expand(label: bytes, size: int) -> bytes:
            return labeled_expand(kdf, suite_id, secret, label, context, size)

        return Context(
            self,
            expand(b"key", self.aead.key_size),
            expand(b"base_nonce", self.aead.nonce_size),
            expand(b"exp", kdf.size),
        )
