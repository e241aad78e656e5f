"""What was found about the key file: said by the store, acted on by the vault."""

from dataclasses import dataclass, field
from enum import Enum

from app.domain.failures import KeyFileMissing
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.slots import AnySlot


class Finding(Enum):
    """What is not as it should be about keys.json and its twin; none is the good case."""

    MAIN_MISSING = "main_missing"
    MAIN_DAMAGED = "main_damaged"
    MAIN_NEWER = "main_newer"
    """It is in a later version's format, and the twin is not."""
    MAIN_FOREIGN = "main_foreign"
    """It names another vault."""
    MAIN_EDITED = "main_edited"
    """Its MAC is wrong, and the twin's is right."""
    MAIN_OLDER = "main_older"
    """Both MACs are right, and the twin has the higher generation."""
    TWIN_MISSING = "twin_missing"
    TWIN_DAMAGED = "twin_damaged"
    TWIN_NEWER = "twin_newer"
    TWIN_FOREIGN = "twin_foreign"
    TWIN_EDITED = "twin_edited"
    TWIN_OLDER = "twin_older"
    DIFFER = "differ"
    """Both can be read, and they say different things."""
    TWIN_USED = "twin_used"
    """What counts is what the twin says."""
    EDITED = "edited"
    """Somebody without the data key changed the key file, and no true one is beside it."""


class Standing(Enum):
    """How the key file in use compares with the one kept inside the database."""

    SAME = "same"
    EDITED = "edited"
    STRIPPED = "stripped"
    """Edited, and slots are missing."""
    ROLLED_BACK = "rolled_back"
    """A true but older one stands in its place."""
    DIVERGED = "diverged"
    """True, and of the same generation, but another one: a copy of the vault went its own way."""
    NEWER_BY_INTERRUPTED_CHANGE = "newer_by_interrupted_change"
    """True and newer: a change of slots was cut off before the database noted it."""


@dataclass(frozen=True)
class KeyFileState:
    """What stands in the vault's folder; at least one of the two can be read.

    Attributes:
        main: keys.json, or None when it will not do.
        twin: keys.twin.json, likewise.
        findings: what is not as it should be.
    """

    main: KeyFile | None
    twin: KeyFile | None
    findings: frozenset[Finding]

    @property
    def candidates(self) -> tuple[KeyFile, ...]:
        """The different key files there are, the main one first; raises KeyFileMissing if none."""
        found = tuple(k for k in (self.main, self.twin) if k is not None)
        if not found:
            raise KeyFileMissing
        return found[:1] if found[0] == found[-1] else found

    @property
    def vault_id(self) -> str:
        """The vault's id, as the first key file says; nothing vouches for it before unlocking."""
        return self.candidates[0].vault_id

    @property
    def slots(self) -> tuple[AnySlot, ...]:
        """The first key file's slots, to say before unlocking which secrets would do."""
        return self.candidates[0].slots


@dataclass(frozen=True)
class Unlocked:
    """An opened key file.

    Attributes:
        data_key: the vault's 32-byte data key.
        slot_id: the slot that was opened; not in ``keyfile`` if it had been taken out of the true
            key file.
        keyfile: the key file that counts from now on.
        mac_is_right: whether it is as somebody with the data key wrote it.
        findings: what is not as it should be; when there are any, the vault says so, and writes
            ``keyfile`` (or the one it recorded) again.
    """

    data_key: bytes = field(repr=False)
    slot_id: str
    keyfile: KeyFile
    mac_is_right: bool
    findings: frozenset[Finding]
