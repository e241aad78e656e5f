"""Certificates made in the test: an authority, and servers it vouches for or does not."""

import hashlib
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sync.client.transport import Pin

_DAY = timedelta(days=1)


@dataclass
class Certificate:
    """A certificate with its key, and the files that hold them."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey
    folder: Path

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def public_key(self) -> bytes:
        return self.certificate.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )

    @property
    def pin(self) -> Pin:
        return Pin("certificate", hashlib.sha256(self.der).digest())

    @property
    def key_pin(self) -> Pin:
        return Pin("key", hashlib.sha256(self.public_key).digest())

    @property
    def certificate_file(self) -> Path:
        return self._file("certificate", self.certificate.public_bytes(serialization.Encoding.PEM))

    @property
    def key_file(self) -> Path:
        return self._file(
            "key",
            self.key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            ),
        )

    def server(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate_file, self.key_file)
        return context

    def _file(self, name: str, data: bytes) -> Path:
        path = self.folder / f"{self.certificate.serial_number:x}-{name}.pem"
        path.write_bytes(data)
        return path


def make(
    folder: Path,
    names: list[str],
    *,
    issuer: Certificate | None = None,
    key: ec.EllipticCurvePrivateKey | None = None,
    days: int = 1,
    authority: bool = False,
) -> Certificate:
    """A certificate for host names and IP addresses, signed by `issuer` or by itself."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + days * _DAY - 30 * _DAY)
        .not_valid_after(now + days * _DAY)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(
            x509.SubjectAlternativeName(
                [
                    x509.IPAddress(ip_address(name)) if name[0].isdigit() else x509.DNSName(name)
                    for name in names
                ]
            ),
            critical=False,
        )
    )
    signer = issuer.key if issuer else key
    return Certificate(builder.sign(signer, hashes.SHA256()), key, folder)
