"""A file as it lies at the relay: sealed in chunks, padded so that its true size does not show.

Each file has a key of its own, so the chunk's number is the nonce, and the same content gives the
same bytes however often an upload is begun again.

    chunk  = AES-256-GCM(key, nonce = number (12), aad = file id | number (4) | last (1), padded)
    padded = the next MiB - 16 of the content; the last one filled with zeros, so that the sealed
             chunk is 256, 512, 768 or 1024 KiB
"""

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sync.protocol.sizes import CHUNK, KIB

_TAG: Final = 16
STEP: Final = 256 * KIB
ROOM: Final = CHUNK - _TAG
"""Bytes of content in a whole chunk."""


class UnsealableError(ValueError):
    """A chunk is not the one that was sealed."""


def chunk_count(size: int) -> int:
    """How many chunks a file of that many bytes has; an empty one has one."""
    return max(1, -(-size // ROOM))


def sealed_size(size: int, index: int) -> int:
    """The size of one sealed chunk of a file of that many bytes."""
    if index < chunk_count(size) - 1:
        return CHUNK
    rest = size - index * ROOM + _TAG
    return -(-rest // STEP) * STEP


def seal_chunk(key: bytes, file: bytes, size: int, index: int, content: bytes) -> bytes:
    """Seal the part of a file's content that belongs into one chunk."""
    padded = content.ljust(sealed_size(size, index) - _TAG, b"\0")
    return AESGCM(key).encrypt(*_bound(file, size, index, padded))


def _bound(file: bytes, size: int, index: int, data: bytes) -> tuple[bytes, bytes, bytes]:
    last = index == chunk_count(size) - 1
    aad = file + index.to_bytes(4, "big") + bytes([last])
    return index.to_bytes(12, "big"), data, aad


def open_chunk(key: bytes, file: bytes, size: int, index: int, sealed: bytes) -> bytes:
    """The content of one chunk, without its padding.

    Raises:
        UnsealableError: it is not the one that was sealed, or is badly padded.
    """
    if len(sealed) != sealed_size(size, index):
        raise UnsealableError("A part of a file has another size than it says.")
    try:
        padded = AESGCM(key).decrypt(*_bound(file, size, index, sealed))
    except InvalidTag:
        raise UnsealableError("A part of a file does not open.") from None
    length = min(size - index * ROOM, ROOM)
    if any(padded[length:]):
        raise UnsealableError("A part of a file is badly padded.")
    return padded[:length]
