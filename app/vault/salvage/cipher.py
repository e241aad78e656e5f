"""One page of a SQLCipher 4 database at a time, for files that SQLCipher itself refuses.

The format (https://www.zetetic.net/sqlcipher/design/): pages of 4096 bytes; the last 80 hold a
random IV of 16 bytes and an HMAC-SHA512 of the encrypted bytes, the IV and the page's number (four
bytes, little-endian). The first 16 bytes of page 1 are a salt in clear. The raw key encrypts with
AES-256-CBC; the key of the HMAC is derived from it and from the salt, each byte of it XOR 0x3a.
"""

import hashlib
import hmac
from collections.abc import Iterable, Iterator

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
SALT = 16
#: Bytes of a page that hold data.
USABLE = PAGE - 80
MAGIC = b"SQLite format 3\x00"

_IV, _HMAC = 16, 64
_SALT_MASK = 0x3A
_ROUNDS = 2


class PageCipher:
    """Decrypts pages, and says which are as they were written.

    Args:
        key: the database's raw key.
        salt: the database's salt; None when it is lost. Then nothing can be checked, and pages are
            decrypted as they are.
    """

    def __init__(self, key: bytes, salt: bytes | None) -> None:
        self._key = algorithms.AES(key)
        self._hmac_key = _hmac_key(key, salt) if salt is not None else None

    @property
    def checks(self) -> bool:
        """Whether it can tell a damaged page from a whole one."""
        return self._hmac_key is not None

    def open(self, number: int, data: bytes) -> bytes | None:
        """Return what page ``number`` says, `USABLE` bytes, or None where it is not whole."""
        if len(data) != PAGE:
            return None
        start = SALT if number == 1 else 0
        if self._hmac_key is not None and not _is_whole(self._hmac_key, number, data[start:]):
            return None
        turned = Cipher(self._key, modes.CBC(data[USABLE : USABLE + _IV])).decryptor()
        plain = turned.update(data[start:USABLE]) + turned.finalize()
        return MAGIC + plain if start else plain


def find_salt(
    key: bytes, found: Iterable[bytes], pages: Iterable[tuple[int, bytes]]
) -> bytes | None:
    """Return the salt by which at least one of these pages is whole, or None.

    Args:
        key: the database's raw key.
        found: what stands where the salt stands: in the database, its log, its backups. Of the
            first of them every single damaged byte is tried too.
        pages: some numbered pages of the database, none of them page 1.
    """
    some = list(pages)
    for salt in _likely(list(found)):
        hmac_key = _hmac_key(key, salt)
        if any(_is_whole(hmac_key, number, data) for number, data in some):
            return salt
    return None


def _likely(found: list[bytes]) -> Iterator[bytes]:
    whole = [salt for salt in found if len(salt) == SALT]
    yield from dict.fromkeys(whole)
    for salt in whole[:1]:
        for at in range(SALT):
            for value in range(256):
                yield salt[:at] + bytes((value,)) + salt[at + 1 :]


def _hmac_key(key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _SALT_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, masked, _ROUNDS, 32)


def _is_whole(hmac_key: bytes, number: int, data: bytes) -> bool:
    signed, given = data[:-_HMAC], data[-_HMAC:]
    made = hmac.digest(hmac_key, signed + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(made, given)
