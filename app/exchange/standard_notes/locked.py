"""Opening what Standard Notes encrypted with its protocol 004.

Argon2id makes the root key of the passphrase; that opens the items keys, each of those the keys of
single items, and each of those the words. XChaCha20-Poly1305 is used throughout. HChaCha20, which
it begins with, is ChaCha20's block without the addition at its end; it is taken away again here, so
that no cipher has to be written.
"""

import base64
import binascii
import json
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.domain.import_failures import PasswordNeeded, WrongPassword

VERSION = "004"
_ROUNDS, _MEMORY_KIB, _LANES = 5, 64 * 1024, 1
_CONSTANTS = struct.unpack("<4I", b"expand 32-byte k")
_KEY, _NONCE, _SALT = 32, 24, 16
_FOUR = 4


class UnreadableError(ValueError):
    """Something encrypted does not open with its key."""


def xchacha_open(key: bytes, nonce: bytes, sealed: bytes, extra: bytes) -> bytes:
    """Return what XChaCha20-Poly1305 sealed.

    Raises:
        UnreadableError: the key does not fit, or something was changed.
    """
    try:
        opened = ChaCha20Poly1305(hchacha(key, nonce[:16])).decrypt(
            bytes(_FOUR) + nonce[16:], sealed, extra
        )
    except (InvalidTag, ValueError) as error:
        raise UnreadableError from error
    return opened


def hchacha(key: bytes, nonce: bytes) -> bytes:
    """Return HChaCha20 of a key of 32 bytes and a nonce of 16."""
    block = Cipher(algorithms.ChaCha20(key, nonce), None).encryptor().update(bytes(64))
    words = struct.unpack("<16I", block)
    first = [(word - start) % 2**32 for word, start in zip(words[:4], _CONSTANTS, strict=True)]
    start = struct.unpack("<4I", nonce)
    last = [(word - begin) % 2**32 for word, begin in zip(words[12:], start, strict=True)]
    return struct.pack("<8I", *first, *last)


def root_key(params: Mapping[str, Any], password: str) -> bytes:
    """Return the key that opens the items keys.

    Raises:
        UnreadableError: the file does not say how the key was made.
    """
    identifier, seed = params.get("identifier"), params.get("pw_nonce")
    if params.get("version") != VERSION or not isinstance(identifier, str):
        raise UnreadableError
    if not isinstance(seed, str):
        raise UnreadableError
    salt = sha256(f"{identifier}:{seed}".encode()).digest()[:_SALT]
    kdf = Argon2id(salt=salt, length=2 * _KEY, iterations=_ROUNDS, lanes=_LANES,
                   memory_cost=_MEMORY_KIB)  # fmt: skip
    return kdf.derive(password.encode())[:_KEY]


def opened_string(text: str, key: bytes, uuid: str) -> str:
    """Return what ``004:nonce:sealed:additional`` holds.

    Raises:
        UnreadableError: it does not open.
    """
    version, *parts = text.split(":")
    if version != VERSION or len(parts) < 2 or len(key) != _KEY:  # noqa: PLR2004 - nonce and words
        raise UnreadableError
    try:
        nonce, sealed = bytes.fromhex(parts[0]), _from_base64(parts[1])
    except (binascii.Error, ValueError) as error:
        raise UnreadableError from error
    if len(nonce) != _NONCE:
        raise UnreadableError
    extra = parts[2] if len(parts) > 2 else json.dumps(  # noqa: PLR2004
        {"u": uuid, "v": VERSION}, separators=(",", ":")
    )  # fmt: skip
    return xchacha_open(key, nonce, sealed, extra.encode()).decode("utf-8", "replace")


def _from_base64(text: str) -> bytes:
    text = text.translate({ord("-"): "+", ord("_"): "/"})
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


@dataclass
class Keys:
    """The keys of a backup."""

    root: bytes = b""
    items: dict[str, bytes] = field(default_factory=dict)

    @classmethod
    def of(
        cls, params: Mapping[str, Any], sealed: list[Mapping[str, Any]], password: str
    ) -> "Keys":
        """Open the items keys of a backup.

        Args:
            params: how the root key is made.
            sealed: the items that hold keys.
            password: what the person gave.

        Raises:
            PasswordNeeded: none was given.
            WrongPassword: it opens none of the keys.
            UnreadableError: the file does not say how its key is made.
        """
        if not password:
            raise PasswordNeeded
        keys = cls(root_key(params, password))
        for one in sealed:
            try:
                content = keys.content(one, keys.root)
                keys.items[str(one.get("uuid"))] = bytes.fromhex(str(content.get("itemsKey")))
            except ValueError:
                continue
        if sealed and not keys.items:
            raise WrongPassword
        return keys

    def content(self, raw: Mapping[str, Any], with_key: bytes | None = None) -> Mapping[str, Any]:
        """Return the content of an encrypted item.

        Raises:
            UnreadableError: it does not open.
        """
        uuid = str(raw.get("uuid"))
        for key in [with_key] if with_key else self._fitting(str(raw.get("items_key_id"))):
            try:
                inner = bytes.fromhex(opened_string(str(raw.get("enc_item_key")), key, uuid))
                value = json.loads(opened_string(str(raw.get("content")), inner, uuid))
            except (ValueError, RecursionError):
                continue
            if isinstance(value, dict):
                return value
        raise UnreadableError

    def _fitting(self, ident: str) -> Iterator[bytes]:
        if ident in self.items:
            yield self.items[ident]
        yield self.root
