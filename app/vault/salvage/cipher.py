"""One page of an SQLCipher 4 database at a time, where some are damaged and the salt may be lost.

The format stands in `app.vault.pages`.
"""

from collections.abc import Iterable, Iterator

from cryptography.hazmat.primitives.ciphers import algorithms

from app.vault.pages import PAGE, SALT, content_of, is_whole, mac_key


class PageCipher:
    """Decrypts pages, and says which are as they were written.

    Args:
        key: the database's raw key.
        salt: the database's salt; None when it is lost. Then nothing can be checked, and pages are
            decrypted as they are.
    """

    def __init__(self, key: bytes, salt: bytes | None) -> None:
        self._key = algorithms.AES(key)
        self._mac_key = mac_key(key, salt) if salt is not None else None

    @property
    def checks(self) -> bool:
        """Whether it can tell a damaged page from a whole one."""
        return self._mac_key is not None

    def open(self, number: int, data: bytes) -> bytes | None:
        """Return what page ``number`` says, `CONTENT` bytes, or None where it is not whole."""
        if len(data) != PAGE:
            return None
        if self._mac_key is not None and not is_whole(self._mac_key, number, data):
            return None
        return content_of(self._key, number, data)


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
        found_by = mac_key(key, salt)
        if any(is_whole(found_by, number, data) for number, data in some):
            return salt
    return None


def _likely(found: list[bytes]) -> Iterator[bytes]:
    whole = [salt for salt in found if len(salt) == SALT]
    yield from dict.fromkeys(whole)
    for salt in whole[:1]:
        for at in range(SALT):
            for value in range(256):
                yield salt[:at] + bytes((value,)) + salt[at + 1 :]
