"""jrnl's locked files, versions 1 to 3, opened with their password.

The fixed salt of version 2 and the plain hash of version 1 are jrnl's own, and here only ever used
to read what it wrote.
"""

import base64
import binascii
import json
import re
from hashlib import pbkdf2_hmac, sha256

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from app.domain.failures import FileUnreadable
from app.domain.import_failures import PasswordNeeded, WrongPassword

_V3 = b"JRNLv3"
_V2_SALT = b"\xf2\xd5q\x0e\xc1\x8d.\xde\xdc\x8e6t\x89\x04\xce\xf8"
_ROUNDS = 100_000
_TOKEN = re.compile(rb"gAAAA[A-Za-z0-9_=\s-]+")
_BLOCK = 16
_SHORTEST = 2 * _BLOCK


def locked_version(head: bytes, size: int, *, named: bool) -> int:
    """Return the version of a locked file that begins with ``head``, or 0.

    Args:
        head: its first bytes.
        size: of the file.
        named: whether its name or the person says that it is jrnl's; version 1 has no mark.
    """
    if head.startswith(_V3):
        return 3
    if _TOKEN.fullmatch(head):
        return 2
    if named and size >= _SHORTEST and size % _BLOCK == 0 and _no_text(head):
        return 1
    return 0


def unlocked(data: bytes, version: int, password: str) -> str:
    """Return the text of a locked file.

    Raises:
        PasswordNeeded: there is none to try.
        WrongPassword: it does not open this file.
        FileUnreadable: the file is damaged.
    """
    if not password:
        raise PasswordNeeded
    if version == 1:
        return _first(data, password)
    salt, token = (_V2_SALT, data) if version == 2 else _third(data)  # noqa: PLR2004 - the version
    key = pbkdf2_hmac("sha256", password.encode(), salt, _ROUNDS, 32)
    try:
        plain = Fernet(base64.urlsafe_b64encode(key)).decrypt(token.strip())
    except InvalidToken as error:
        raise WrongPassword from error
    return plain.decode("utf-8", "replace")


def _third(data: bytes) -> tuple[bytes, bytes]:
    """Return the salt and the token of a file of version 3."""
    at = len(_V3) + 2
    length = int.from_bytes(data[len(_V3) : at], "big")
    try:
        header = json.loads(base64.urlsafe_b64decode(data[at : at + length]))
        salt = base64.urlsafe_b64decode(header["salt"])
    except (binascii.Error, ValueError, KeyError, TypeError) as error:
        raise FileUnreadable from error
    return salt, data[at + length :]


def _first(data: bytes, password: str) -> str:
    key = sha256(password.encode()).digest()
    cipher = Cipher(algorithms.AES(key), modes.CBC(data[:_BLOCK])).decryptor()
    try:
        padded = cipher.update(data[_BLOCK:]) + cipher.finalize()
        if padded.endswith(b" "):  # the oldest ones were filled with spaces
            return padded.decode().rstrip(" ")
        unpadder = PKCS7(_BLOCK * 8).unpadder()
        return (unpadder.update(padded) + unpadder.finalize()).decode()
    except ValueError as error:
        raise WrongPassword from error


def _no_text(head: bytes) -> bool:
    try:
        text = head[: len(head) // 4 * 4].decode()
    except UnicodeDecodeError as error:
        return error.start < len(head) - 4
    return any(char < " " and char not in "\t\r\n" for char in text)
