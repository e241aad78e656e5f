"""Identifiers, secrets and what is derived from them by hashing.

Everything is bytes in the program and lower-case hexadecimal on the wire, so that each value has
one spelling.
"""

import hashlib

from sync.protocol.sizes import ID, KEY, SECRET


class MalformedError(ValueError):
    """Something on the wire does not have the form that the protocol asks for."""


def from_hex(text: str, size: int) -> bytes:
    """Read `size` bytes written as lower-case hexadecimal.

    Raises:
        MalformedError: for any other length, sign or case.
    """
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if len(value) != size or value.hex() != text:  # only one spelling has the same text again
        raise MalformedError(f"{2 * size} lower-case hexadecimal digits are expected.")
    return value


def read_id(text: str) -> bytes:
    """Read the identifier of a log, a box or an attachment. Raises `MalformedError`."""
    return from_hex(text, ID)


def read_key(text: str) -> bytes:
    """Read an idempotency key. Raises `MalformedError`."""
    return from_hex(text, KEY)


def read_secret(text: str) -> bytes:
    """Read a capability, a withdrawal secret or a hash of one. Raises `MalformedError`."""
    return from_hex(text, SECRET)


def secret_hash(secret: bytes) -> bytes:
    """What a relay keeps of a capability or a withdrawal secret: its SHA-256.

    The secrets are 32 uniformly random or derived bytes, so no salt and no slow hash are needed.
    """
    return hashlib.sha256(secret).digest()


def log_id(relay: bytes, key: bytes) -> bytes:
    """The id of the log that a creation with this idempotency key makes at this relay.

    Nobody can ask whether a log exists by trying to create it: that would need a preimage. A
    creation that is sent again makes the same id.
    """
    return hashlib.sha256(b"lamplit relay log v1\0" + relay + key).digest()[:ID]


def box_id(relay: bytes, key: bytes) -> bytes:
    """The id of the box that a creation with this idempotency key makes at this relay."""
    return hashlib.sha256(b"lamplit relay box v1\0" + relay + key).digest()[:ID]
