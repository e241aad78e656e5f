"""What a relay on this computer shows friends: a certificate of its own, and how it is known."""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.domain.failures import FolderReadOnly
from app.vault import durable

CERTIFICATE, KEY = "certificate.pem", "key.pem"
"""The two files in the relay's folder."""
_LASTS: Final = timedelta(days=20 * 365)
"""Nobody looks at the day: friends know the key."""


def own_certificate(folder: Path, *, now: Callable[[], datetime]) -> str:
    """Return how the relay's key is recognised, "key:" and the SHA-256 of it in hexadecimal.

    Key and certificate are made at the first time and kept in the folder.

    Raises:
        FolderReadOnly, DiskFull: they could not be kept.
        FolderReadOnly: what is there cannot be read.
    """
    certificate, key = folder / CERTIFICATE, folder / KEY
    if not (certificate.exists() and key.exists()):
        with durable.as_failures():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make(certificate, key, now())
    try:
        made = x509.load_pem_x509_certificate(certificate.read_bytes())
    except (OSError, ValueError) as error:
        raise FolderReadOnly from error
    public = made.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return f"key:{hashlib.sha256(public).hexdigest()}"


def _make(certificate: Path, key: Path, now: datetime) -> None:
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "relay")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + _LASTS)
        .sign(private, hashes.SHA256())
    )
    pem = private.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    # The key first: with it alone both are made anew.
    durable.write_atomic(key, pem)
    durable.write_atomic(certificate, made.public_bytes(serialization.Encoding.PEM))
