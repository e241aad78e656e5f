"""One file in a zip that only a passphrase opens: AES-256 as in WinZip's AE-2, streamed.

The form is documented (APPNOTE.TXT, and WinZip's "AES Encryption Information"); 7-Zip, Keka, The
Unarchiver and most file managers open it. It hides no names, so there is a single member, and what
is to be hidden stands within that. It makes guessing hardly slower, so the passphrase has to be
strong by itself: `GUESSES_PER_SECOND`.
"""

import hashlib
import hmac
import os
import struct
import sys
from array import array
from collections.abc import Callable
from typing import IO, Self

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.domain.export_failures import UnfitPassphrase
from app.domain.passphrase import normalise

#: What somebody with good hardware tries against this form; the journal's own is far slower.
GUESSES_PER_SECOND = 1e8
#: 7-Zip takes no longer ones, and says that they are wrong.
LONGEST = 99
_CHUNK = 1 << 16
_BLOCK = 16
_ROUNDS = 1000
_SALT, _KEY, _CHECK, _MARK = 16, 32, 2, 10
_FLAGS = 1 | 1 << 11  # encrypted; its name is UTF-8
_METHOD = 99
_NEEDED = 51
_BY = 3 << 8 | 63  # a Unix, so that it may say who may read it
_DATE = 1 << 5 | 1  # 1980-01-01, as in every archive of ours
_ATTRIBUTES = 0o100600 << 16
_BIG = 0xFFFFFFFF
_BIG_FROM = _BIG
# AE-2, AES-256, and what is within is stored as it is.
_AES = struct.pack("<HHH2sBH", 0x9901, 7, 2, b"AE", 3, 0)

Random = Callable[[int], bytes]


def check_passphrase(passphrase: str) -> None:
    """Look whether other programs open a file with this passphrase.

    The form does not say how letters become bytes: on Windows 7-Zip takes those of the system's
    old code page, so that "ö" would be another one there. Alike are only those of ASCII.

    Raises:
        UnfitPassphrase: some would say that it is wrong.
    """
    plain = passphrase.isascii() and passphrase.isprintable()
    if not plain or len(passphrase) > LONGEST:
        raise UnfitPassphrase


class LockedZip:
    """A stream whose bytes are the single member of an encrypted zip.

    Args:
        file: where it goes; it can be written at any place, and is closed at the end.
        name: the member's.
        passphrase: what opens it.
        random: gives the salt.
    """

    def __init__(
        self, file: IO[bytes], name: str, passphrase: str, random: Random = os.urandom
    ) -> None:
        self._file, self._name = file, name.encode()
        salt = random(_SALT)
        keys = hashlib.pbkdf2_hmac("sha1", normalise(passphrase), salt, _ROUNDS, 2 * _KEY + _CHECK)
        # The form counts its blocks from the other end than CTR does; none is used twice.
        aes = Cipher(algorithms.AES(keys[:_KEY]), modes.ECB())  # noqa: S305
        self._pad = aes.encryptor()
        self._mark = hmac.new(keys[_KEY : 2 * _KEY], digestmod="sha1")
        self._blocks, self._waiting, self._size = 1, bytearray(), 0
        self.closed = False
        file.write(self._local_head(0) + salt + keys[-_CHECK:])

    def write(self, data: bytes) -> int:
        """Take the next bytes."""
        self._waiting += data
        whole = len(self._waiting) // _CHUNK * _CHUNK
        for start in range(0, whole, _CHUNK):
            self._put(bytes(self._waiting[start : start + _CHUNK]))
        del self._waiting[:whole]
        return len(data)

    def flush(self) -> None:
        """Do nothing: what is not a whole block yet waits for the next bytes."""

    def close(self) -> None:
        """Write what is left, and the directory; close the file."""
        if self.closed:
            return
        self.closed = True
        with self._file as file:
            self._put(bytes(self._waiting))
            file.write(self._mark.digest()[:_MARK])
            at = file.tell()
            file.write(self._directory(at))
            file.seek(0)
            file.write(self._local_head(self._size))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _put(self, data: bytes) -> None:
        count = -(-len(data) // _BLOCK)
        counters = array("Q", bytes(_BLOCK * count))
        counters[::2] = array("Q", range(self._blocks, self._blocks + count))
        if sys.byteorder == "big":
            counters.byteswap()
        pad = self._pad.update(counters.tobytes())[: len(data)]
        mixed = int.from_bytes(data, "little") ^ int.from_bytes(pad, "little")
        locked = mixed.to_bytes(len(data), "little")
        self._mark.update(locked)
        self._file.write(locked)
        self._blocks += count
        self._size += len(data)

    def _packed(self, size: int) -> int:
        return _SALT + _CHECK + size + _MARK

    def _local_head(self, size: int) -> bytes:
        sizes = struct.pack("<HHQQ", 1, 16, size, self._packed(size))
        lengths = (_BIG, _BIG, len(self._name), len(sizes) + len(_AES))
        head = struct.pack("<4sHHHHHL", b"PK\3\4", _NEEDED, _FLAGS, _METHOD, 0, _DATE, 0)
        return head + struct.pack("<LLHH", *lengths) + self._name + sizes + _AES

    def _directory(self, at: int) -> bytes:
        packed, big = self._packed(self._size), at >= _BIG_FROM
        extra = (struct.pack("<HHQQ", 1, 16, self._size, packed) if big else b"") + _AES
        sizes = (_BIG, _BIG) if big else (packed, self._size)
        head = struct.pack("<4sHHHHHHL", b"PK\1\2", _BY, _NEEDED, _FLAGS, _METHOD, 0, _DATE, 0)
        head += struct.pack("<LLHHHHHLL", *sizes, len(self._name), len(extra), 0, 0, 0,
                            _ATTRIBUTES, 0)  # fmt: skip
        directory = head + self._name + extra
        end = b""
        if big:
            end = struct.pack("<4sQHHLLQQQQ", b"PK\6\6", 44, _BY, _NEEDED, 0, 0, 1, 1,
                              len(directory), at)  # fmt: skip
            end += struct.pack("<4sLQL", b"PK\6\7", 0, at + len(directory), 1)
        place = _BIG if big else at
        end += struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, 1, 1, len(directory), place, 0)
        return directory + end
