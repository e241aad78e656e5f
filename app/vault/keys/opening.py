"""Opening the vault's key from keys.json or its twin, and judging what opened it."""

from collections.abc import Iterator, Sequence

from app.domain.failures import (
    Failure,
    HostileParameters,
    KeychainUnavailable,
    WrongKeyFile,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.domain.recovery_failures import WrongShares
from app.vault.keys import keyfile as keyfiles
from app.vault.keys.credentials import Credential
from app.vault.keys.findings import Finding, KeyFileState, Standing, Unlocked
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.slots import AnySlot

_REFUSALS = (
    WrongPassphrase,
    WrongRecoveryCode,
    WrongKeyFile,
    WrongShares,
    KeychainUnavailable,
    HostileParameters,
)


def unlock(state: KeyFileState, credential: Credential) -> Unlocked:
    """Open the vault's key with a credential; slow for a passphrase.

    The twin is tried where it differs from the main file. A key file with a right MAC counts
    before one without. Of two right ones the newer counts if it has the slot that was opened; if
    it has not (a change of passphrase was cut off, and this is the old one), the older one does,
    so that what opens today opens tomorrow. A rollback looks the same from here: the record in
    the database tells, see ``check_against``.

    Raises WrongPassphrase, WrongRecoveryCode, WrongKeyFile, KeychainUnavailable or
    HostileParameters.
    """
    candidates = state.candidates
    data_key, slot = _open_any(candidates, credential)
    right = [k for k in candidates if k.mac_is_right(data_key)]
    with_slot = [k for k in right if slot in k.slots]
    opened_first = next(k for k in candidates if slot in k.slots)
    keyfile = max(with_slot or right or [opened_first], key=lambda k: k.generation)
    findings = {*state.findings, *_findings(state, right, keyfile)}
    return Unlocked(data_key, slot.id, keyfile, bool(right), frozenset(findings))


def check_against(recorded: KeyFile | None, current: KeyFile, data_key: bytes) -> Standing:
    """Compare the key file in use with the one that the database holds, if it holds one.

    Every Standing but SAME is worth a sentence. For EDITED, STRIPPED, ROLLED_BACK and DIVERGED the
    recorded one is true and can be written back; for NEWER_BY_INTERRUPTED_CHANGE the current one
    is true and wants recording.
    """
    if not current.mac_is_right(data_key):
        there = {slot.id for slot in current.slots}
        stripped = recorded is not None and any(s.id not in there for s in recorded.slots)
        return Standing.STRIPPED if stripped else Standing.EDITED
    if recorded is None or recorded == current:
        return Standing.SAME
    if current.generation == recorded.generation:
        return Standing.DIVERGED
    older = current.generation < recorded.generation
    return Standing.ROLLED_BACK if older else Standing.NEWER_BY_INTERRUPTED_CHANGE


def _open_any(candidates: Sequence[KeyFile], credential: Credential) -> tuple[bytes, AnySlot]:
    failures: list[Failure] = []
    tried: dict[str, tuple[AnySlot, ...]] = {}
    for keyfile in candidates:
        skip = tried.get(keyfile.vault_id, ())
        try:
            data_key, slot_id = keyfiles.unlock(keyfile, credential, already_tried=skip)
        except _REFUSALS as failure:
            failures.append(failure)
            tried[keyfile.vault_id] = keyfile.slots
        else:
            return data_key, keyfile.slot(slot_id)
    # An honest twin that refuses says more than an edited main file that cannot be tried.
    honest = [failure for failure in failures if not isinstance(failure, HostileParameters)]
    raise (honest or failures)[0]


def _findings(state: KeyFileState, right: Sequence[KeyFile], chosen: KeyFile) -> Iterator[Finding]:
    main, twin = state.main, state.twin
    if not right:
        yield Finding.EDITED
    if main is None or main != chosen:
        yield Finding.TWIN_USED
    if main is None or twin is None or main == twin or not right:
        return
    if main not in right:
        foreign = main.vault_id != chosen.vault_id
        yield Finding.MAIN_FOREIGN if foreign else Finding.MAIN_EDITED
    elif twin not in right:
        foreign = twin.vault_id != chosen.vault_id
        yield Finding.TWIN_FOREIGN if foreign else Finding.TWIN_EDITED
    elif main.generation < twin.generation:
        yield Finding.MAIN_OLDER
    elif twin.generation < main.generation:
        yield Finding.TWIN_OLDER
