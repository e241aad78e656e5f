"""The certificate of a relay on this computer: made once, recognised by its key."""

import hashlib
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization

from app.domain.failures import FolderReadOnly
from app.usecases.host_relay import CERTIFICATE, KEY, own_certificate

NOW = datetime(2026, 11, 22, 20, 4, tzinfo=UTC)


def made(folder: Path) -> str:
    return own_certificate(folder, now=lambda: NOW)


def test_it_is_made_once_and_only_its_owner_reads_the_key(tmp_path: Path) -> None:
    folder = tmp_path / "relay"
    pin = made(folder)
    assert made(folder) == pin
    assert stat.S_IMODE((folder / KEY).stat().st_mode) == 0o600
    certificate = x509.load_pem_x509_certificate((folder / CERTIFICATE).read_bytes())
    public = certificate.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    assert pin == f"key:{hashlib.sha256(public).hexdigest()}"
    assert certificate.not_valid_after_utc.year == 2046


def test_what_was_cut_off_half_way_is_made_anew(tmp_path: Path) -> None:
    made(tmp_path)
    (tmp_path / CERTIFICATE).unlink()
    assert made(tmp_path).startswith("key:")
    assert (tmp_path / CERTIFICATE).exists()


def test_a_damaged_one_is_said(tmp_path: Path) -> None:
    made(tmp_path)
    (tmp_path / CERTIFICATE).write_text("nothing of the kind")
    with pytest.raises(FolderReadOnly):
        made(tmp_path)
