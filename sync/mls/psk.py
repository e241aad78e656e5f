"""Pre-shared keys: further secrets that a commit can mix in (RFC 9420, section 8.4)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Self

from sync.mls.codec import Reader, opaque, uint
from sync.mls.crypto import expand_with_label
from sync.mls.errors import DecodeError
from sync.mls.suites import CipherSuite


class PskType(IntEnum):
    """Where a pre-shared key comes from."""

    EXTERNAL = 1
    RESUMPTION = 2


class ResumptionUsage(IntEnum):
    """What a key of an earlier epoch is used for."""

    APPLICATION = 1
    REINIT = 2
    BRANCH = 3


@dataclass(frozen=True, slots=True)
class PreSharedKeyId:
    """Names a pre-shared key; the nonce makes every use of it another input.

    Attributes:
        psk_type: where it comes from.
        psk_nonce: fresh random bytes, as long as a hash.
        psk_id: the application's name for an external key.
        usage: what a resumption key is for.
        group_id: the group whose resumption key it is.
        epoch: the epoch whose resumption key it is.
    """

    psk_type: PskType
    psk_nonce: bytes
    psk_id: bytes = b""
    usage: ResumptionUsage | None = None
    group_id: bytes = b""
    epoch: int = 0

    def encode(self) -> bytes:
        """The structure's bytes."""
        if self.usage is None:
            named = opaque(self.psk_id)
        else:
            named = uint(self.usage, 1) + opaque(self.group_id) + uint(self.epoch, 8)
        return uint(self.psk_type, 1) + named + opaque(self.psk_nonce)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        number = reader.uint(1)
        if number == PskType.EXTERNAL:
            psk_id = reader.opaque()
            return cls(PskType.EXTERNAL, reader.opaque(), psk_id=psk_id)
        if number != PskType.RESUMPTION:
            raise DecodeError("A pre-shared key is of no known type.")
        used = reader.uint(1)
        if used not in ResumptionUsage.__members__.values():
            raise DecodeError("A resumption key is of no known usage.")
        group_id, epoch = reader.opaque(), reader.uint(8)
        return cls(
            PskType.RESUMPTION,
            reader.opaque(),
            usage=ResumptionUsage(used),
            group_id=group_id,
            epoch=epoch,
        )


@dataclass(frozen=True, slots=True)
class Psk:
    """A pre-shared key with its name."""

    id: PreSharedKeyId
    secret: bytes = field(repr=False)


def psk_secret(suite: CipherSuite, psks: Sequence[Psk]) -> bytes:
    """All pre-shared keys of a commit in one secret, in the order of their proposals.

    All zeros when there is none.
    """
    zero = bytes(suite.kdf.size)
    secret = zero
    for index, psk in enumerate(psks):
        label = psk.id.encode() + uint(index, 2) + uint(len(psks), 2)
        extracted = suite.kdf.extract(zero, psk.secret)
        given = expand_with_label(suite, extracted, "derived psk", label, suite.kdf.size)
        secret = suite.kdf.extract(given, secret)
    return secret


def has_duplicates(ids: Iterable[PreSharedKeyId]) -> bool:
    """Whether one key is named twice, whatever the nonces."""
    names = [(i.psk_type, i.psk_id, i.usage, i.group_id, i.epoch) for i in ids]
    return len(set(names)) != len(names)
