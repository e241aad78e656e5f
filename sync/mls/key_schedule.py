"""The key schedule: from one epoch's secrets to the next one's (RFC 9420, section 8)."""

from dataclasses import dataclass, field, replace
from typing import Self

from sync.mls.codec import Reader, opaque, uint, vector
from sync.mls.crypto import derive_secret, expand_with_label, mac
from sync.mls.errors import DecodeError
from sync.mls.extensions import Extensions, read_extensions
from sync.mls.kem import KeyPair, Random
from sync.mls.leaf_node import MLS10
from sync.mls.suites import CipherSuite, suite


@dataclass(frozen=True, slots=True)
class GroupContext:
    """What all members of an epoch agree on (section 8.1)."""

    cipher_suite: int
    group_id: bytes
    epoch: int
    tree_hash: bytes
    confirmed_transcript_hash: bytes
    extensions: Extensions = ()
    version: int = MLS10

    @property
    def suite(self) -> CipherSuite:
        """The group's cipher suite. Raises `UnsupportedError`."""
        return suite(self.cipher_suite)

    def encode(self) -> bytes:
        """The structure's bytes."""
        return b"".join(
            (
                uint(self.version, 2),
                uint(self.cipher_suite, 2),
                opaque(self.group_id),
                uint(self.epoch, 8),
                opaque(self.tree_hash),
                opaque(self.confirmed_transcript_hash),
                vector(self.extensions),
            )
        )

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        version, cipher_suite = reader.uint(2), reader.uint(2)
        if version != MLS10:
            raise DecodeError("A group context is of another version.")
        return cls(
            cipher_suite,
            reader.opaque(),
            reader.uint(8),
            reader.opaque(),
            reader.opaque(),
            read_extensions(reader),
        )

    def next(self, tree_hash: bytes, extensions: Extensions) -> Self:
        """The provisional context of the next epoch: its transcript hash is still the old one."""
        return replace(self, epoch=self.epoch + 1, tree_hash=tree_hash, extensions=extensions)


@dataclass(frozen=True, slots=True)
class EpochSecrets:
    """The secrets of one epoch, each for its own purpose (section 8, table 4).

    What they were derived from is gone. `encryption_secret` is None once the secret tree was made
    of it.
    """

    sender_data_secret: bytes = field(repr=False)
    encryption_secret: bytes | None = field(repr=False)
    exporter_secret: bytes = field(repr=False)
    external_secret: bytes = field(repr=False)
    confirmation_key: bytes = field(repr=False)
    membership_key: bytes = field(repr=False)
    resumption_psk: bytes = field(repr=False)
    epoch_authenticator: bytes = field(repr=False)
    init_secret: bytes = field(repr=False)

    def external_key_pair(self, suite: CipherSuite) -> KeyPair:
        """The key pair that external commits encapsulate to."""
        return suite.kem.derive_key_pair(self.external_secret)

    def export(self, suite: CipherSuite, label: str, context: bytes, size: int) -> bytes:
        """MLS-Exporter (section 8.5)."""
        derived = derive_secret(suite, self.exporter_secret, label)
        return expand_with_label(suite, derived, "exported", suite.kdf.hash(context), size)


def joiner_secret(
    suite: CipherSuite, init_secret: bytes, commit_secret: bytes, context: GroupContext
) -> bytes:
    """What a welcome brings to new members."""
    extracted = suite.kdf.extract(init_secret, commit_secret)
    return expand_with_label(suite, extracted, "joiner", context.encode(), suite.kdf.size)


def _member_secret(suite: CipherSuite, joiner: bytes, psk: bytes) -> bytes:
    return suite.kdf.extract(joiner, psk)


def welcome_secret(suite: CipherSuite, joiner: bytes, psk: bytes) -> bytes:
    """What the group's description in a welcome is encrypted with."""
    return derive_secret(suite, _member_secret(suite, joiner, psk), "welcome")


def epoch_secrets(
    suite: CipherSuite, joiner: bytes, psk: bytes, context: GroupContext
) -> EpochSecrets:
    """The secrets of the epoch that a joiner secret opens."""
    member = _member_secret(suite, joiner, psk)
    epoch = expand_with_label(suite, member, "epoch", context.encode(), suite.kdf.size)
    return secrets_of(suite, epoch)


def secrets_of(suite: CipherSuite, epoch_secret: bytes) -> EpochSecrets:
    """Everything that is derived from an epoch's secret."""

    def derive(label: str) -> bytes:
        return derive_secret(suite, epoch_secret, label)

    return EpochSecrets(
        sender_data_secret=derive("sender data"),
        encryption_secret=derive("encryption"),
        exporter_secret=derive("exporter"),
        external_secret=derive("external"),
        confirmation_key=derive("confirm"),
        membership_key=derive("membership"),
        resumption_psk=derive("resumption"),
        epoch_authenticator=derive("authentication"),
        init_secret=derive("init"),
    )


_EXTERNAL_INIT = b"MLS 1.0 external init secret"


def external_init_sender(
    suite: CipherSuite, external_pub: bytes, random: Random
) -> tuple[bytes, bytes]:
    """A new init secret from outside, and its encapsulation for the group (section 8.3)."""
    encapsulated, context = suite.hpke.setup_sender(external_pub, b"", random)
    return encapsulated, context.export(_EXTERNAL_INIT, suite.kdf.size)


def external_init_receiver(suite: CipherSuite, kem_output: bytes, external: KeyPair) -> bytes:
    """The init secret that somebody outside encapsulated (section 8.3)."""
    context = suite.hpke.setup_receiver(kem_output, external.private, b"")
    return context.export(_EXTERNAL_INIT, suite.kdf.size)


def confirmed_transcript_hash(
    suite: CipherSuite, interim_before: bytes, commit_input: bytes
) -> bytes:
    """The transcript up to a commit, its confirmation tag left out (section 8.2)."""
    return suite.kdf.hash(interim_before + commit_input)


def interim_transcript_hash(suite: CipherSuite, confirmed: bytes, confirmation_tag: bytes) -> bytes:
    """The transcript up to a commit and its confirmation tag (section 8.2)."""
    return suite.kdf.hash(confirmed + opaque(confirmation_tag))


def confirmation_tag(suite: CipherSuite, confirmation_key: bytes, confirmed: bytes) -> bytes:
    """The tag that shows that a sender reached this epoch (section 6.1)."""
    return mac(suite, confirmation_key, confirmed)
