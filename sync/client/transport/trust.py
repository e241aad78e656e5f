"""Who is believed to be the relay: TLS with authorities and names, or with one pinned certificate.

Nothing here looks at the environment: `SSL_CERT_FILE` would add authorities, and `SSLKEYLOGFILE`
would write the session's secrets into a file.
"""

import hashlib
import ssl
from hmac import compare_digest
from typing import Final

import certifi

from sync.client.transport.failures import Untrusted
from sync.client.transport.policy import Pin, Policy

_SEQUENCE: Final = 0x30
_VERSION: Final = 0xA0
_BEFORE_KEY: Final = 5
"""Serial number, algorithm, issuer, validity and subject."""
_LONG: Final = 0x80
_MOST_LENGTH_BYTES: Final = 4


def tls_context(policy: Policy) -> ssl.SSLContext:
    """Set TLS up as `policy` asks for it.

    With a pin the certificate is checked by `check_pin` instead, right after the handshake.

    Raises:
        Untrusted: the file of authorities cannot be read.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # Whoever was checked once has no reason to show another certificate later.
    context.options |= ssl.OP_NO_RENEGOTIATION
    context.set_alpn_protocols(["http/1.1"])
    if policy.pin:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    try:
        context.load_verify_locations(policy.authorities or certifi.where())
    except (OSError, ssl.SSLError):
        raise Untrusted("The file of trusted authorities cannot be read.") from None
    return context


def check_pin(pin: Pin, certificate: bytes) -> None:
    """Compare the certificate (DER) that the other side proved to own with the pinned one.

    Raises:
        Untrusted: it is another one.
    """
    shown = certificate if pin.kind == "certificate" else public_key(certificate)
    if not compare_digest(hashlib.sha256(shown).digest(), pin.digest):
        raise Untrusted(
            "The relay shows another certificate than the one that was pinned, so nothing was sent."
        )


def public_key(certificate: bytes) -> bytes:
    """The SubjectPublicKeyInfo of a certificate, both in DER.

    Raises:
        Untrusted: it is no certificate.
    """
    try:
        outer, _ = _element(certificate, 0)
        at, end = _element(certificate, outer)
        if certificate[at] == _VERSION:
            _, at = _element(certificate, at)
        for _ in range(_BEFORE_KEY):
            _, at = _element(certificate, at)
        if certificate[at] != _SEQUENCE:
            raise ValueError
        _, after = _element(certificate, at)
        if after > end:
            raise ValueError
    except (IndexError, ValueError):
        raise Untrusted("What the relay shows is no certificate.") from None
    return certificate[at:after]


def _element(data: bytes, at: int) -> tuple[int, int]:
    """Where the contents of the DER element at `at` begin and end."""
    length = data[at + 1]
    begin = at + 2
    if length >= _LONG:
        size = length - _LONG
        if not 0 < size <= _MOST_LENGTH_BYTES:
            raise ValueError
        length = int.from_bytes(data[begin : begin + size])
        begin += size
    if begin + length > len(data):
        raise ValueError
    return begin, begin + length
