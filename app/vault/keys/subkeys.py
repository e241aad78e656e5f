"""Keys for one purpose each, made from the vault's data key."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

DATA_KEY_BYTES = 32

_DATABASE = b"lamplit database v1"
_MAC = b"lamplit key file mac v1"


def expand(secret: bytes, info: bytes, salt: bytes | None = None) -> bytes:
    """A 32-byte key from a secret of full strength, for the one purpose that info names."""
    return HKDF(algorithm=SHA256(), length=DATA_KEY_BYTES, salt=salt, info=info).derive(secret)


def database_key(data_key: bytes) -> bytes:
    """The raw 256-bit key of the SQLCipher database."""
    return expand(data_key, _DATABASE)


def mac_key(data_key: bytes) -> bytes:
    """The key of the MAC over the key file."""
    return expand(data_key, _MAC)
