"""The key file: which slots a vault has, sealed with a MAC and counted by a generation.

The MAC's key comes from the data key, so it can be checked only after a slot was opened. It covers
the whole list: a slot that was taken out, put in or changed is noticed, even one of another kind.
"""

import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from app.domain.failures import (
    HostileParameters,
    KeyFileDamaged,
    LastSlot,
    NewerVault,
    NoSuchSlot,
    TooManySlots,
)
from app.vault.keys import canonical, kdf, slots, subkeys
from app.vault.keys.credentials import Credential, Kind, kind_of
from app.vault.keys.slots import AnySlot, Slot

FORMAT = 1
MAX_BYTES = 256 * 1024
MAX_SLOTS = 64
# All passphrase slots together: a passphrase that opens none of them is tried on each.
MAX_TOTAL_WORK_KIB = 2 * kdf.MAX_WORK_KIB

_MAC_BYTES = 32
_FIELDS = {"format", "generation", "mac", "slots", "vault_id"}
_NOT_ALONE = frozenset({Kind.KEYCHAIN, Kind.RECOVERY_SHARES, Kind.PAPER_SHARES})
_VAULT_ID = re.compile(r"[A-Za-z0-9-]{1,64}", re.ASCII)


@dataclass(frozen=True)
class KeyFile:
    """What keys.json says.

    Attributes:
        vault_id: the vault it belongs to: 1 to 64 letters, digits and dashes.
        generation: counts every change, from 1.
        slots: the ways in, oldest first.
        mac: HMAC-SHA256 over all the above.
    """

    vault_id: str
    generation: int
    slots: tuple[AnySlot, ...]
    mac: bytes = field(repr=False)

    def to_bytes(self) -> bytes:
        """The file's content; ``parse`` reads it back."""
        return canonical.canonical({**self._body(), "mac": canonical.in_text(self.mac)}) + b"\n"

    def mac_is_right(self, data_key: bytes) -> bool:
        """Whether the file is as somebody with the data key wrote it."""
        return hmac.compare_digest(self.mac, self._right_mac(data_key))

    def slot(self, slot_id: str) -> AnySlot:
        """The slot with that id; raises NoSuchSlot."""
        for slot in self.slots:
            if slot.id == slot_id:
                return slot
        raise NoSuchSlot

    def _body(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "generation": self.generation,
            "slots": [slot.to_json() for slot in self.slots],
            "vault_id": self.vault_id,
        }

    def _right_mac(self, data_key: bytes) -> bytes:
        body = canonical.canonical(self._body())
        return hmac.digest(subkeys.mac_key(data_key), body, sha256)


def seal(vault_id: str, generation: int, slots: Sequence[AnySlot], data_key: bytes) -> KeyFile:
    """A key file with a right MAC; generation 1 for a new vault.

    Raises ValueError for an id or a generation that could not be read back, LastSlot without a
    lasting way in, and TooManySlots.
    """
    if not _VAULT_ID.fullmatch(vault_id) or generation < 1:
        raise ValueError("a vault's id is letters, digits and dashes; generations start at 1")
    if not any(is_lasting(slot) for slot in slots):
        raise LastSlot
    if len(slots) > MAX_SLOTS or _work_kib(slots) > MAX_TOTAL_WORK_KIB:
        raise TooManySlots
    unsealed = KeyFile(vault_id, generation, tuple(slots), b"")
    return KeyFile(vault_id, generation, tuple(slots), unsealed._right_mac(data_key))  # noqa: SLF001


def parse(data: bytes) -> KeyFile:
    """Read a key file's content; raises KeyFileDamaged, or NewerVault for a later format.

    The MAC is not checked here: that takes the data key.
    """
    if len(data) > MAX_BYTES:
        raise KeyFileDamaged
    value = canonical.load(data)
    if isinstance(value, dict) and canonical.number_in(value, "format") > FORMAT:
        raise NewerVault
    fields = canonical.exactly(value, _FIELDS)
    vault_id = canonical.text_in(fields, "vault_id", 64)
    generation = canonical.number_in(fields, "generation")
    listed = fields["slots"]
    if (
        fields["format"] != FORMAT
        or generation < 1
        or not _VAULT_ID.fullmatch(vault_id)
        or not isinstance(listed, list)
        or not 1 <= len(listed) <= MAX_SLOTS
    ):
        raise KeyFileDamaged
    read = tuple(slots.from_json(slot) for slot in listed)
    if len({slot.id for slot in read}) != len(read):
        raise KeyFileDamaged
    return KeyFile(vault_id, generation, read, canonical.bytes_in(fields, "mac", _MAC_BYTES))


def unlock(
    keyfile: KeyFile, credential: Credential, *, already_tried: Sequence[AnySlot] = ()
) -> tuple[bytes, str]:
    """The data key, and the id of the slot that the credential opened.

    Tries every slot of the credential's kind, the quickest first. Raises what ``open_slot``
    raises; HostileParameters only if no other slot opens.
    """
    kind = kind_of(credential)
    candidates = [s for s in keyfile.slots if isinstance(s, Slot) and s.kind is kind]
    hostile, work = False, 0
    refused = slots.refusal(credential)
    for slot in sorted(candidates, key=_slot_work_kib):
        if slot in already_tried and not _is_hostile(slot):
            continue
        work += _slot_work_kib(slot)
        if work > MAX_TOTAL_WORK_KIB:
            raise HostileParameters
        try:
            return slots.open_slot(slot, credential, keyfile.vault_id), slot.id
        except HostileParameters:
            hostile = True
        except type(refused) as failure:
            refused = failure
    raise HostileParameters if hostile else refused


def add_slot(keyfile: KeyFile, slot: Slot, data_key: bytes) -> KeyFile:
    """The next generation, with one more slot; raises TooManySlots.

    This and those below raise KeyFileDamaged for a key file whose MAC is wrong: what somebody
    else edited is not to be sealed as if it were right.
    """
    return _next(keyfile, (*keyfile.slots, slot), data_key)


def remove_slot(keyfile: KeyFile, slot_id: str, data_key: bytes) -> KeyFile:
    """The next generation, without one slot; raises NoSuchSlot, and LastSlot for the last one.

    A slot in the system keychain does not count as a way in: it can vanish with the computer. Nor
    does one that shares open: those who keep them can.
    """
    gone = keyfile.slot(slot_id)
    return _next(keyfile, [slot for slot in keyfile.slots if slot is not gone], data_key)


def replace_slot(keyfile: KeyFile, slot_id: str, slot: Slot, data_key: bytes) -> KeyFile:
    """The next generation, with a new slot in an old one's place; raises NoSuchSlot or LastSlot."""
    gone = keyfile.slot(slot_id)
    return _next(keyfile, [slot if old is gone else old for old in keyfile.slots], data_key)


def replace_shares(keyfile: KeyFile, slot: Slot, data_key: bytes) -> KeyFile:
    """The next generation, with a slot that shares open in the place of all such slots before."""
    others = [old for old in keyfile.slots if old.kind != Kind.RECOVERY_SHARES]
    return _next(keyfile, [*others, slot], data_key)


def is_lasting(slot: AnySlot) -> bool:
    """Whether the person can open a slot alone, on any computer with this version.

    Sheets with shares are likely to lie with others, and some of them are allowed to be lost.
    """
    return isinstance(slot, Slot) and slot.kind not in _NOT_ALONE


def _next(keyfile: KeyFile, slots_now: Sequence[AnySlot], data_key: bytes) -> KeyFile:
    if not keyfile.mac_is_right(data_key):
        raise KeyFileDamaged
    return seal(keyfile.vault_id, keyfile.generation + 1, slots_now, data_key)


def _is_hostile(slot: Slot) -> bool:
    return slot.cost is not None and not slot.cost.is_sane


def _slot_work_kib(slot: AnySlot) -> int:
    """Work of trying a slot; none for one whose cost is refused before it is tried."""
    if not isinstance(slot, Slot) or slot.cost is None or _is_hostile(slot):
        return 0
    return slot.cost.work_kib


def _work_kib(listed: Sequence[AnySlot]) -> int:
    return sum(_slot_work_kib(slot) for slot in listed)
