"""What opens a damaged vault: its own key file, else that of a backup."""

from pathlib import Path

from app.domain.failures import Failure, KeyFileDamaged, KeyFileMissing
from app.vault import backups, looking
from app.vault.keys.credentials import Credential
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.slots import AnySlot
from app.vault.keys.store import KeyStore
from app.vault.layout import Layout


def folder_of_keys(folder: Path) -> Path:
    """Return the folder whose key file can be read: the vault's, else that of its newest backup.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerVault: none of them can.
    """
    return _first(folder)[0]


def keys_of(path: Path) -> Path:
    """Return where the keys of what does not open can be read.

    Args:
        path: a damaged vault, or a backup's file.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerVault: none of a vault's can.
    """
    return path if path.is_file() else folder_of_keys(path)


def kinds_of(path: Path) -> set[str]:
    """Return the kinds of ways into a damaged vault, or into a backup's file or folder.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerVault: none can be read.
        NotABackup, BackupCutShort, BackupDamaged, NewerBackup: the file is no backup.
    """
    found = looking.state_of(path).slots if path.is_file() else slots_of(path)
    return {str(slot.kind) for slot in found}


def slots_of(folder: Path) -> tuple[AnySlot, ...]:
    """Return the ways into a damaged vault, as the key file tells that `folder_of_keys` finds.

    Nothing vouches for it before it is opened: a wrong one only leads to keys that open nothing.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerVault: there is none.
    """
    found: dict[str, AnySlot] = {}
    for keyfile in _first(folder)[1]:
        found.update((slot.id, slot) for slot in keyfile.slots)
    return tuple(found.values())


def unlock(folder: Path, credential: Credential) -> tuple[bytes, KeyFile]:
    """Open the data key: with the vault's own key file, else with that of a backup.

    Raises:
        KeyFileMissing, KeyFileDamaged: there is none; and what says that the credential is wrong.
    """
    first: Failure | None = None
    for place in _places(folder):
        try:
            unlocked = KeyStore(place).unlock(credential)
        except (KeyFileDamaged, KeyFileMissing) as failure:
            first = first or failure
            continue
        return unlocked.data_key, unlocked.keyfile
    raise first or KeyFileMissing


def _first(folder: Path) -> tuple[Path, tuple[KeyFile, ...]]:
    first: Failure | None = None
    for place in _places(folder):
        try:
            return place, tuple(KeyStore(place).read().candidates)
        except (KeyFileDamaged, KeyFileMissing) as failure:
            first = first or failure
    raise first or KeyFileMissing


def _places(folder: Path) -> list[Path]:
    return [folder, *(backup.path for backup in backups.list_backups(Layout(folder)))]
