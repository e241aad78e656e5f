"""Who may make a log: tokens of the relay's owner or of a member, or proof of work.

A token is checked without the database and spent in the transaction that makes the log. What is
kept of it is a hash that nothing else holds, so nobody can tell afterwards which log it paid for.
The same holds for what is kept of a member's request for a token.
"""

import base64
import binascii
import hashlib
import hmac
import re
import struct
from hmac import compare_digest
from typing import Final

from sync.protocol.problems import Problem, RefusedError
from sync.relay.records import Spent

PREFIX: Final = "lt1"
NONCE: Final = 16
_TAG: Final = 16
_DAY: Final = struct.Struct(">I")
_SIZE: Final = _DAY.size + NONCE + _TAG
_STAMP: Final = re.compile(
    r"1:([1-9][0-9]{0,2}):([1-9][0-9]{0,8}):([0-9a-f]{32}):[0-9a-f]{32}:(0|[1-9][0-9]{0,18})"
)
_MOST_ADDRESSES: Final = 100_000
_UNTIL_TOMORROW: Final = 3600


def _tag(mint_key: bytes, day_and_nonce: bytes) -> bytes:
    message = b"lamplit relay token v1\0" + day_and_nonce
    return hmac.digest(mint_key, message, "sha256")[:_TAG]


def mint(mint_key: bytes, expires: int, nonce: bytes) -> str:
    """A creation token that is good until the day before `expires`.

    Args:
        mint_key: the relay's key for tokens.
        expires: the first day on which it is refused.
        nonce: 16 bytes that nobody can guess, another for every token.
    """
    number = _DAY.pack(expires) + nonce
    token = base64.b32encode(number + _tag(mint_key, number)).decode()
    return PREFIX + token.rstrip("=").lower()


def nonce_for(mint_key: bytes, log: bytes, key: bytes) -> bytes:
    """The nonce of the token that a log's member asks for with an idempotency key.

    The same request gives the same token, so none has to be kept.
    """
    message = b"lamplit relay nonce v1\0" + log + key
    return hmac.digest(mint_key, message, "sha256")[:NONCE]


def asked(log: bytes, key: bytes, expires: int) -> Spent:
    """What is noted of a member's request for a token, until the token has expired.

    The key is random and not kept, so nobody can tell from this which log it was.
    """
    request = hashlib.sha256(b"lamplit relay asked v1\0" + log + key).digest()
    return Spent(request, request, expires)


def use_of(key: bytes) -> bytes:
    """What is noted of a creation beside its token or stamp: a hash of its idempotency key.

    A log's row does not hold that key, so the two cannot be joined.
    """
    return hashlib.sha256(b"lamplit relay use v1\0" + key).digest()


def check_token(token: str, mint_key: bytes, day: int, use: bytes) -> Spent:
    """What is to be spent for a token, when it is one of this relay's and has not expired.

    Raises:
        RefusedError: `TOKEN_REFUSED`.
    """
    number, tag = _read_token(token)
    if not compare_digest(tag, _tag(mint_key, number)):
        raise RefusedError(Problem.TOKEN_REFUSED)
    (expires,) = _DAY.unpack_from(number)
    if expires <= day:
        raise RefusedError(Problem.TOKEN_REFUSED)
    return Spent(hashlib.sha256(b"lamplit relay spent v1\0" + number).digest(), use, expires)


def _read_token(token: str) -> tuple[bytes, bytes]:
    body = token.removeprefix(PREFIX)
    try:
        raw = base64.b32decode(body.upper() + "=" * (-len(body) % 8))
    except (binascii.Error, ValueError) as error:
        raise RefusedError(Problem.TOKEN_REFUSED) from error
    again = PREFIX + base64.b32encode(raw).decode().rstrip("=").lower()
    if len(raw) != _SIZE or again != token:
        raise RefusedError(Problem.TOKEN_REFUSED)
    return raw[:-_TAG], raw[-_TAG:]


def check_work(stamp: str, relay: bytes, bits: int, day: int, use: bytes) -> Spent:
    """What is to be spent for a stamp of work, when it is for this relay, of today, and enough.

    Its SHA-256 has to have at least `bits` leading zero bits; yesterday's and tomorrow's stamps are
    taken as well, because clocks differ.

    Raises:
        RefusedError: `WORK_REFUSED`.
    """
    match = _STAMP.fullmatch(stamp)
    if not match or match[3] != relay.hex():
        raise RefusedError(Problem.WORK_REFUSED)
    claimed, made = int(match[1]), int(match[2])
    digest = hashlib.sha256(stamp.encode()).digest()
    if claimed < bits or abs(made - day) > 1 or leading_zeros(digest) < claimed:
        raise RefusedError(Problem.WORK_REFUSED)
    return Spent(hashlib.sha256(b"lamplit relay stamp v1\0" + digest).digest(), use, made + 2)


def leading_zeros(digest: bytes) -> int:
    """How many zero bits a hash starts with."""
    return len(digest) * 8 - int.from_bytes(digest).bit_length()


class Quota:
    """How many logs each address made by proof of work today; addresses as pseudonyms only.

    Args:
        most: that an address may make in a day.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._day = -1
        self._made: dict[bytes, int] = {}

    def check(self, pseudonym: bytes | None, day: int) -> None:
        """Whether this address may make another log today. Raises `RefusedError` (`QUOTA`)."""
        if day != self._day:
            self._day = day
            self._made.clear()
        if pseudonym is None:
            return
        crowded = pseudonym not in self._made and len(self._made) >= _MOST_ADDRESSES
        if crowded or self._made.get(pseudonym, 0) >= self._most:
            raise RefusedError(Problem.QUOTA, retry_after=_UNTIL_TOMORROW)

    def count(self, pseudonym: bytes | None) -> None:
        """Note that this address made a log."""
        if pseudonym is not None:
            self._made[pseudonym] = self._made.get(pseudonym, 0) + 1
