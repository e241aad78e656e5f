"""What people compare, so that nobody can stand between them.

Numbers are for reading aloud: sixty digits for a pair, sixty for the whole circle. Codes are for
scanning from the other's window. The words for joining are in `sync.session.links`.
"""

import hashlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from hmac import compare_digest
from typing import Final, Self

from sync.mls.codec import Reader, opaque, uint
from sync.mls.errors import DecodeError
from sync.protocol.sizes import ID
from sync.session.errors import BadCodeError
from sync.session.identity import KEY

_PAIR: Final = b"lamplit pair number v1\0"
_CIRCLE: Final = b"lamplit circle number v1\0"
_GROUPS: Final = 12
_BYTES: Final = 5
"""Bytes that become five digits: so many more than digits need that no digit is likelier."""

CODE: Final = "lamplit://verify/1#"
_VERSION: Final = 1


def pair_number(circle: bytes, a_public: bytes, b_public: bytes) -> str:
    """The safety number of two people in a circle: 12 groups of 5 digits, the same for both.

    It changes only when one of the person keys does, so it is compared once.
    """
    lower, higher = sorted((a_public, b_public))
    return _digits(hashlib.sha512(_PAIR + circle + lower + higher).digest())


def circle_number(
    circle: bytes, publics: Iterable[bytes], epoch_authenticator: bytes | None = None
) -> str:
    """The number of all people in a circle: 12 groups of 5 digits, the same for everybody.

    Args:
        circle: the circle's id.
        publics: everybody's person key, in any order.
        epoch_authenticator: of the group's epoch, to compare that besides; then the number is
            another one after each change.
    """
    keys = opaque(b"".join(sorted(publics)))
    content = _CIRCLE + circle + keys + opaque(epoch_authenticator or b"")
    return _digits(hashlib.sha512(content).digest())


def _digits(digest: bytes) -> str:
    groups = [digest[start : start + _BYTES] for start in range(0, _GROUPS * _BYTES, _BYTES)]
    return " ".join(f"{int.from_bytes(group, 'big') % 100_000:05d}" for group in groups)


@dataclass(frozen=True, slots=True)
class VerificationCode:
    """What a QR code for comparing holds: the keys of two people, as the one who shows it has them.

    Attributes:
        circle: the circle's id.
        shown_by: the person key of whoever shows it.
        shown_to: the person key of whoever scans it, as the other knows it.
    """

    circle: bytes
    shown_by: bytes
    shown_to: bytes

    def to_text(self) -> str:
        """The text in the QR code."""
        data = uint(_VERSION, 1) + self.circle + self.shown_by + self.shown_to
        return CODE + urlsafe_b64encode(data).decode()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text of a QR code. Raises `BadCodeError` when it is none of these."""
        try:
            reader = Reader(urlsafe_b64decode(text.removeprefix(CODE).encode("ascii")))
            version = reader.uint(1)
            code = cls(reader.take(ID), reader.take(KEY), reader.take(KEY))
            reader.finish()
        except (ValueError, DecodeError) as error:
            raise BadCodeError("This is no code for comparing.") from error
        if version != _VERSION or code.to_text() != text:
            raise BadCodeError("This is no code for comparing, or one of a newer version.")
        return code

    def matches(self, circle: bytes, own_public: bytes, other_public: bytes) -> bool:
        """Whether the one who scans has the same keys as the one who shows.

        Raises:
            BadCodeError: when it is of another circle, which says nothing about the keys.
        """
        if self.circle != circle:
            raise BadCodeError("This code is of another circle.")
        theirs = self.shown_by + self.shown_to
        return compare_digest(theirs, other_public + own_public)
