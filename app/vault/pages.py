"""The pages of an SQLCipher 4 database, opened and sealed one by one without the library.

A backup holds the pages' content compressed, and ciphertext does not compress. So each page is
opened, its HMAC checked, and in a restored database sealed again with a fresh salt and fresh
vectors. The format is SQLCipher's own
(https://www.zetetic.net/sqlcipher/design/): pages of 4096 bytes, of which the last 80 are the
initialisation vector (16) and an HMAC-SHA512 over ciphertext, vector and the page's number; AES-256
in CBC mode; the first 16 bytes of the file are the salt, which stand where SQLite has its name.
"""

import hmac
import os
from hashlib import pbkdf2_hmac
from typing import BinaryIO

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.domain.failures import DatabaseDamaged

PAGE = 4096
SALT = 16
#: What of a page is content.
CONTENT = PAGE - 80

_VECTOR = 16
_SEALED = CONTENT + _VECTOR
_SALT_MASK = 0x3A
_ROUNDS = 2
# Where the first page tells how many pages there are, and where the list of free ones begins.
_COUNT, _FREE = 28, 32
#: What the first page begins with, once it is opened.
NAME = b"SQLite format 3\0"
_NO_PAGE = bytes(PAGE)
_NO_CONTENT = bytes(CONTENT)
#: SQLite locks a byte of this page, and never writes it: in a file that long it is zeros.
LOCK_PAGE = 0x40000000 // PAGE + 1


def is_empty(page: bytes) -> bool:
    """Whether a page is zeros, as one stands in the file that was never written."""
    return page == _NO_PAGE


def unwritten(file: BinaryIO, pages: "Pages") -> set[int]:
    """Return the pages of a closed database that may never have been written.

    That is what is free but holds no list of free pages, the page that SQLite locks, and what
    stands behind the end that the first page tells.

    Raises:
        DatabaseDamaged: the list of free pages is not as it was written.
    """

    def page(number: int) -> bytes:
        file.seek((number - 1) * PAGE)
        read = file.read(PAGE)
        if len(read) != PAGE or is_empty(read):
            raise DatabaseDamaged
        return pages.open(number, read)

    first = page(1)
    file_pages = file.seek(0, os.SEEK_END) // PAGE
    known = int.from_bytes(first[_COUNT : _COUNT + 4], "big")
    free = {LOCK_PAGE, *range(known + 1, file_pages + 1)}
    trunk, seen = int.from_bytes(first[_FREE : _FREE + 4], "big"), set[int]()
    while trunk:
        if trunk in seen or trunk > file_pages:
            raise DatabaseDamaged
        seen.add(trunk)
        content = page(trunk)
        numbers = [int.from_bytes(content[at : at + 4], "big") for at in range(0, CONTENT, 4)]
        trunk, count = numbers[:2]
        free.update(numbers[2 : 2 + count])
    return free


class Pages:
    """Opens and seals the pages of one database file.

    Args:
        key: the raw 256-bit key of the database.
        salt: the first 16 bytes of its file.
    """

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._cipher = algorithms.AES(key)
        self._salt = salt
        self._mac_key = mac_key(key, salt)

    def open(self, number: int, page: bytes) -> bytes:
        """Return the content of a page; the first page is number 1.

        A page of zeros was never written: it has no content.

        Raises:
            DatabaseDamaged: the page is not as it was written.
        """
        if is_empty(page):
            return _NO_CONTENT
        if not is_whole(self._mac_key, number, page):
            raise DatabaseDamaged
        return content_of(self._cipher, number, page)

    def seal(self, number: int, content: bytes, vector: bytes) -> bytes:
        """Return the page with this content; ``vector`` is 16 fresh random bytes."""
        if number == LOCK_PAGE:
            return _NO_PAGE
        start = SALT if number == 1 else 0
        writing = Cipher(self._cipher, modes.CBC(vector)).encryptor()
        sealed = writing.update(content[start:]) + writing.finalize() + vector
        before = self._salt if start else b""
        return before + sealed + _mac(self._mac_key, number, sealed)


def mac_key(key: bytes, salt: bytes) -> bytes:
    """Return the key of the pages' HMACs."""
    masked = bytes(byte ^ _SALT_MASK for byte in salt)
    return pbkdf2_hmac("sha512", key, masked, _ROUNDS, len(key))


def is_whole(key: bytes, number: int, page: bytes) -> bool:
    """Whether a page is as it was written, by the key of its HMAC."""
    start = SALT if number == 1 else 0
    return hmac.compare_digest(_mac(key, number, page[start:_SEALED]), page[_SEALED:])


def content_of(key: algorithms.AES, number: int, page: bytes) -> bytes:
    """Return what a page says, whether it is whole or not."""
    start = SALT if number == 1 else 0
    reading = Cipher(key, modes.CBC(page[CONTENT:_SEALED])).decryptor()
    content = reading.update(page[start:CONTENT]) + reading.finalize()
    return NAME + content if start else content


def _mac(key: bytes, number: int, sealed: bytes) -> bytes:
    return hmac.digest(key, sealed + number.to_bytes(4, "little"), "sha512")
