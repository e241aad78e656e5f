"""A few lines that outlive a journal put back from a backup, sealed in a file of its folder."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.vault import durable
from app.vault.keys.subkeys import expand
from app.vault.vault import Vault

_INFO = b"lamplit exports v1"
_NONCE = 12
_MOST = 1024 * 1024


@dataclass(frozen=True, slots=True)
class SealedNote:
    """Where exports are being written: put back from a backup, the database does not know it.

    Attributes:
        path: the file; there is none while there is nothing to remember.
    """

    path: Path
    key: bytes = field(repr=False)

    def read(self) -> list[str]:
        """Return what was remembered; nothing where there is no file, or it is of older keys."""
        try:
            with self.path.open("rb") as file:
                data = file.read(_MOST)
            opened = AESGCM(self.key).decrypt(data[:_NONCE], data[_NONCE:], _INFO)
            return [str(one) for one in json.loads(opened)]
        except (OSError, InvalidTag, ValueError):
            return []

    def write(self, lines: list[str]) -> None:
        """Remember these and no others.

        Raises:
            DiskFull, FolderReadOnly: what was remembered before stays.
        """
        if not lines:
            with suppress(FileNotFoundError):
                durable.remove_durably(self.path)
            return
        nonce = os.urandom(_NONCE)
        sealed = AESGCM(self.key).encrypt(nonce, json.dumps(lines).encode(), _INFO)
        durable.write_atomic(self.path, nonce + sealed)


def exports_note(vault: Vault) -> SealedNote:
    """Return the note about exports of an open vault; on the vault's own thread."""
    return SealedNote(vault.layout.exports, expand(vault.data_key, _INFO))
