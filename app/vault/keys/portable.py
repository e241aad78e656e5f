"""The portable key file: a small file with a random secret, kept on a stick or another disk."""

import base64
import binascii

from app.domain.failures import WrongKeyFile
from app.vault.keys.credentials import KeyFileSecret, Random

HEADER = b"Lamplit key file 1"
SECRET_BYTES = 64
MAX_BYTES = 4096
"""Nothing larger than this is a key file; callers need not read more."""


def new_key_file(random: Random) -> KeyFileSecret:
    """The content of a fresh key file, to be written where the person chooses."""
    secret = base64.b64encode(random(SECRET_BYTES))
    return KeyFileSecret(HEADER + b"\n" + secret + b"\n")


def secret_of(credential: KeyFileSecret) -> bytes:
    """The 64 secret bytes in a key file; raises WrongKeyFile if it is not one.

    White space does not matter, so a key file survives an editor that changes line ends.
    """
    content = credential.content
    if len(content) > MAX_BYTES or not content.startswith(HEADER):
        raise WrongKeyFile
    try:
        body = b"".join(content[len(HEADER) :].split())
        secret = base64.b64decode(body, validate=True)
    except binascii.Error as error:
        raise WrongKeyFile from error
    if len(secret) != SECRET_BYTES:
        raise WrongKeyFile
    return secret
