"""keys.json and its twin: reading them when one is damaged, and writing both.

Nothing here decides what is true: findings say what was seen, and the vault, which also keeps the
last true key file inside the encrypted database, acts on them.
"""

from pathlib import Path

from app.domain.failures import (
    Failure,
    KeyFileDamaged,
    KeyFileForeign,
    KeyFileMissing,
    NewerVault,
)
from app.vault import durable
from app.vault.keys import opening
from app.vault.keys.credentials import Credential
from app.vault.keys.findings import Finding, KeyFileState, Unlocked
from app.vault.keys.keyfile import MAX_BYTES, KeyFile, parse

MAIN_NAME = "keys.json"
TWIN_NAME = "keys.twin.json"

_MAIN_FINDINGS: dict[type[Failure], Finding] = {
    KeyFileMissing: Finding.MAIN_MISSING,
    KeyFileDamaged: Finding.MAIN_DAMAGED,
    KeyFileForeign: Finding.MAIN_FOREIGN,
    NewerVault: Finding.MAIN_NEWER,
}
_TWIN_FINDINGS: dict[type[Failure], Finding] = {
    KeyFileMissing: Finding.TWIN_MISSING,
    KeyFileDamaged: Finding.TWIN_DAMAGED,
    KeyFileForeign: Finding.TWIN_FOREIGN,
    NewerVault: Finding.TWIN_NEWER,
}
# What to say first when neither file will do.
_MOST_TELLING = (NewerVault, KeyFileForeign, KeyFileDamaged, KeyFileMissing)


class KeyStore:
    """The two key files in a vault's folder.

    Args:
        folder: the vault's folder.
        vault_id: the vault that is expected there, where it is known.
    """

    def __init__(self, folder: Path, vault_id: str | None = None) -> None:
        self.main_path = folder / MAIN_NAME
        self.twin_path = folder / TWIN_NAME
        self._vault_id = vault_id

    def read(self) -> KeyFileState:
        """Read both files.

        Raises, when neither will do, NewerVault, KeyFileForeign, KeyFileDamaged or KeyFileMissing.
        A file in a later version's format beside a good one is only a finding: its writing was cut
        off, or a bit flipped.
        """
        main, twin = self._read_one(self.main_path), self._read_one(self.twin_path)
        failures = [read for read in (main, twin) if isinstance(read, Failure)]
        if len(failures) == 2:  # noqa: PLR2004 - neither
            raise min(failures, key=lambda failure: _MOST_TELLING.index(type(failure)))
        findings = set()
        if isinstance(main, Failure):
            findings |= {_MAIN_FINDINGS[type(main)], Finding.TWIN_USED}
        elif isinstance(twin, Failure):
            findings.add(_TWIN_FINDINGS[type(twin)])
        elif main != twin:
            findings.add(Finding.DIFFER)
        return KeyFileState(
            main=None if isinstance(main, Failure) else main,
            twin=None if isinstance(twin, Failure) else twin,
            findings=frozenset(findings),
        )

    def unlock(self, credential: Credential) -> Unlocked:
        """Read both files and open the vault's key; raises what ``read`` and ``unlock`` raise."""
        return opening.unlock(self.read(), credential)

    def write(self, keyfile: KeyFile) -> None:
        """Put a key file on the disk, with its twin; raises DiskFull or FolderReadOnly.

        After a failure or a cut, each of the two is whole, and either new or as it was.
        """
        durable.write_with_twin(self.main_path, self.twin_path, keyfile.to_bytes())

    def _read_one(self, path: Path) -> KeyFile | Failure:
        try:
            with path.open("rb") as file:
                keyfile = parse(file.read(MAX_BYTES + 1))
        except FileNotFoundError:
            return KeyFileMissing()
        except OSError:  # a bad sector, or no permission: the twin may do
            return KeyFileDamaged()
        except (KeyFileDamaged, NewerVault) as failure:
            return failure
        if self._vault_id is not None and keyfile.vault_id != self._vault_id:
            return KeyFileForeign()
        return keyfile
