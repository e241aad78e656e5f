"""keys.json and its twin: damage, edits, rollbacks and cuts are survived and said."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.failures import (
    DiskFull,
    Failure,
    HostileParameters,
    KeyFileDamaged,
    KeyFileForeign,
    KeyFileMissing,
    NewerVault,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.domain.recovery_code import encode
from app.vault.keys import kdf
from app.vault.keys.credentials import Credential, Passphrase, RecoveryCode
from app.vault.keys.findings import Finding, Standing
from app.vault.keys.kdf import MIB, Cost
from app.vault.keys.keyfile import KeyFile, add_slot, remove_slot, replace_slot, seal
from app.vault.keys.opening import check_against
from app.vault.keys.slots import Slot, create_slot
from app.vault.keys.store import KeyStore

QUICK = Cost(8 * MIB, 1, 1)
KEY, OTHER_KEY = bytes(range(100, 132)), bytes(range(32))
VAULT, OTHER_VAULT = "0197-one", "0197-two"
NOW = datetime(2026, 11, 22, 21, 4, 5, tzinfo=UTC)


def make(credential: Credential, key: bytes = KEY, vault: str = VAULT) -> Slot:
    return create_slot(credential, key, vault, label="", cost=QUICK, now=NOW, random=os.urandom)


PASSPHRASE, NEW_PASSPHRASE = Passphrase("tulip canoe gravel"), Passphrase("another one")
CODE = RecoveryCode(encode(bytes(range(16))))
P_SLOT, NEW_SLOT, C_SLOT = make(PASSPHRASE), make(NEW_PASSPHRASE), make(CODE)
FIRST = seal(VAULT, 1, [P_SLOT, C_SLOT], KEY)
SECOND = add_slot(FIRST, NEW_SLOT, KEY)
CHANGED = replace_slot(FIRST, P_SLOT.id, NEW_SLOT, KEY)
REVOKED = remove_slot(FIRST, P_SLOT.id, KEY)
STRIPPED = KeyFile(VAULT, 1, (P_SLOT,), FIRST.mac)
# An old slot put back by somebody who kept a copy of it: it wraps the true data key.
SMUGGLED = KeyFile(VAULT, 2, (*REVOKED.slots, P_SLOT), REVOKED.mac)
FOREIGN = seal(OTHER_VAULT, 9, [make(PASSPHRASE, OTHER_KEY, OTHER_VAULT)], OTHER_KEY)
HOSTILE = KeyFile(VAULT, 1, (replace(P_SLOT, cost=Cost(2**40, 1, 1)), C_SLOT), FIRST.mac)

DAMAGED = FIRST.to_bytes()[:-20]
NEWER = b'{"format":2}'


def put(folder: Path, main: KeyFile | bytes | None, twin: KeyFile | bytes | None) -> KeyStore:
    store = KeyStore(folder)
    for path, content in ((store.main_path, main), (store.twin_path, twin)):
        if content is not None:
            path.write_bytes(content if isinstance(content, bytes) else content.to_bytes())
    return store


def test_what_is_written_is_read_without_findings(tmp_path: Path) -> None:
    store = KeyStore(tmp_path)
    store.write(FIRST)

    state = store.read()

    assert (state.main, state.twin, state.findings) == (FIRST, FIRST, frozenset())
    assert (state.vault_id, state.slots) == (VAULT, FIRST.slots)
    assert (tmp_path / "keys.json").read_bytes() == (tmp_path / "keys.twin.json").read_bytes()


@pytest.mark.parametrize(
    ("main", "twin", "findings"),
    [
        (None, FIRST, {Finding.MAIN_MISSING, Finding.TWIN_USED}),
        (DAMAGED, FIRST, {Finding.MAIN_DAMAGED, Finding.TWIN_USED}),
        (b"", FIRST, {Finding.MAIN_DAMAGED, Finding.TWIN_USED}),
        (NEWER, FIRST, {Finding.MAIN_NEWER, Finding.TWIN_USED}),
        (FIRST, None, {Finding.TWIN_MISSING}),
        (FIRST, DAMAGED, {Finding.TWIN_DAMAGED}),
        (FIRST, NEWER, {Finding.TWIN_NEWER}),
    ],
)
def test_one_good_file_is_enough(
    tmp_path: Path,
    main: KeyFile | bytes | None,
    twin: KeyFile | bytes | None,
    findings: set[Finding],
) -> None:
    store = put(tmp_path, main, twin)

    assert store.read().findings == findings
    unlocked = store.unlock(PASSPHRASE)
    assert unlocked.data_key == KEY
    assert unlocked.keyfile == FIRST
    assert unlocked.mac_is_right
    assert unlocked.findings == findings


@pytest.mark.parametrize(
    ("main", "twin", "failure"),
    [
        (None, None, KeyFileMissing),
        (DAMAGED, None, KeyFileDamaged),
        (None, DAMAGED, KeyFileDamaged),
        (DAMAGED, b"", KeyFileDamaged),
        (NEWER, DAMAGED, NewerVault),
        (None, NEWER, NewerVault),
    ],
)
def test_without_a_good_file_the_worst_is_said(
    tmp_path: Path, main: bytes | None, twin: bytes | None, failure: type[Failure]
) -> None:
    store = put(tmp_path, main, twin)

    with pytest.raises(failure):
        store.read()
    with pytest.raises(failure):
        store.unlock(PASSPHRASE)


def test_a_folder_in_a_files_place_counts_as_damage(tmp_path: Path) -> None:
    store = put(tmp_path, None, FIRST)
    store.main_path.mkdir()

    assert store.read().findings == {Finding.MAIN_DAMAGED, Finding.TWIN_USED}


# --- another vault's file


def test_another_vaults_file_is_told_where_the_vault_is_known(tmp_path: Path) -> None:
    put(tmp_path, FOREIGN, FOREIGN)

    with pytest.raises(KeyFileForeign):
        KeyStore(tmp_path, VAULT).read()


def test_another_vaults_file_beside_the_own_twin_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, FOREIGN, FIRST)

    unlocked = KeyStore(tmp_path, VAULT).unlock(PASSPHRASE)

    assert unlocked.data_key == KEY
    assert unlocked.findings == {Finding.MAIN_FOREIGN, Finding.TWIN_USED}


@pytest.mark.parametrize(
    ("main", "twin", "findings"),
    [
        (FOREIGN, FIRST, {Finding.DIFFER, Finding.MAIN_FOREIGN, Finding.TWIN_USED}),
        (FIRST, FOREIGN, {Finding.DIFFER, Finding.TWIN_FOREIGN}),
    ],
)
def test_of_two_vaults_the_one_that_opens_counts(
    tmp_path: Path, main: KeyFile, twin: KeyFile, findings: set[Finding]
) -> None:
    unlocked = put(tmp_path, main, twin).unlock(CODE)

    assert unlocked.data_key == KEY
    assert unlocked.keyfile == FIRST
    assert unlocked.findings == findings


def test_a_slot_carried_over_from_another_vault_opens_nothing(tmp_path: Path) -> None:
    swapped = KeyFile(VAULT, 1, FOREIGN.slots, FOREIGN.mac)

    with pytest.raises(WrongPassphrase):
        put(tmp_path, swapped, swapped).unlock(PASSPHRASE)


# --- edits


@pytest.mark.parametrize("edited", [STRIPPED, replace(FIRST, generation=7), SMUGGLED])
def test_an_edited_file_still_opens_and_is_said(tmp_path: Path, edited: KeyFile) -> None:
    """The person has the right secret; the vault can put the recorded key file back."""
    unlocked = put(tmp_path, edited, edited).unlock(PASSPHRASE)

    assert unlocked.data_key == KEY
    assert unlocked.keyfile == edited
    assert not unlocked.mac_is_right
    assert unlocked.findings == {Finding.EDITED}


def test_two_differing_edits_are_said_too(tmp_path: Path) -> None:
    unlocked = put(tmp_path, STRIPPED, SMUGGLED).unlock(PASSPHRASE)

    assert unlocked.data_key == KEY
    assert not unlocked.mac_is_right
    assert {Finding.EDITED, Finding.DIFFER} <= unlocked.findings


@pytest.mark.parametrize(
    ("main", "twin", "findings"),
    [
        (STRIPPED, FIRST, {Finding.DIFFER, Finding.MAIN_EDITED, Finding.TWIN_USED}),
        (FIRST, STRIPPED, {Finding.DIFFER, Finding.TWIN_EDITED}),
        (HOSTILE, FIRST, {Finding.DIFFER, Finding.MAIN_EDITED, Finding.TWIN_USED}),
        (FIRST, HOSTILE, {Finding.DIFFER, Finding.TWIN_EDITED}),
    ],
)
def test_a_true_file_counts_before_an_edited_one(
    tmp_path: Path, main: KeyFile, twin: KeyFile, findings: set[Finding]
) -> None:
    unlocked = put(tmp_path, main, twin).unlock(PASSPHRASE)

    assert unlocked.keyfile == FIRST
    assert unlocked.mac_is_right
    assert unlocked.findings == findings


@pytest.mark.parametrize("edited", [STRIPPED, HOSTILE])
def test_what_an_edit_shut_opens_from_the_twin(tmp_path: Path, edited: KeyFile) -> None:
    unlocked = put(tmp_path, edited, FIRST).unlock(CODE)

    assert unlocked.keyfile == FIRST
    assert Finding.MAIN_EDITED in unlocked.findings


def test_a_slot_smuggled_back_does_not_stay(tmp_path: Path) -> None:
    """The old secret still opens (removing does not recall), but the true file counts."""
    unlocked = put(tmp_path, SMUGGLED, REVOKED).unlock(PASSPHRASE)

    assert unlocked.data_key == KEY
    assert unlocked.keyfile == REVOKED
    assert unlocked.mac_is_right
    assert Finding.MAIN_EDITED in unlocked.findings


def test_hostile_costs_on_both_are_said_and_take_no_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = put(tmp_path, HOSTILE, HOSTILE)
    monkeypatch.setattr(kdf, "Argon2id", lambda **_: pytest.fail("memory was asked for"))

    with pytest.raises(HostileParameters):
        store.unlock(PASSPHRASE)
    assert store.unlock(CODE).findings == {Finding.EDITED}


def test_a_wrong_passphrase_is_wrong_even_beside_a_hostile_edit(tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        put(tmp_path, HOSTILE, FIRST).unlock(Passphrase("wrong"))


# --- changes that were cut off, and rollbacks


@pytest.mark.parametrize(
    ("main", "twin", "findings"),
    [
        (FIRST, SECOND, {Finding.DIFFER, Finding.MAIN_OLDER, Finding.TWIN_USED}),
        (SECOND, FIRST, {Finding.DIFFER, Finding.TWIN_OLDER}),
    ],
)
def test_of_two_true_files_the_newer_counts(
    tmp_path: Path, main: KeyFile, twin: KeyFile, findings: set[Finding]
) -> None:
    for credential in (PASSPHRASE, CODE, NEW_PASSPHRASE):
        unlocked = put(tmp_path, main, twin).unlock(credential)

        assert unlocked.keyfile == SECOND
        assert unlocked.findings == findings


@pytest.mark.parametrize(
    ("credential", "counts"), [(PASSPHRASE, FIRST), (NEW_PASSPHRASE, CHANGED), (CODE, CHANGED)]
)
def test_after_a_cut_change_of_passphrase_either_one_opens_and_stays(
    tmp_path: Path, credential: Credential, counts: KeyFile
) -> None:
    store = put(tmp_path, FIRST, CHANGED)

    unlocked = store.unlock(credential)

    assert unlocked.keyfile == counts
    store.write(unlocked.keyfile)
    assert store.unlock(credential).findings == frozenset()


def test_a_wrong_secret_derives_each_slot_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, derived = kdf.derive, []

    def note(secret: bytes, salt: bytes, cost: Cost) -> bytes:
        derived.append(salt)
        return real(secret, salt, cost)

    monkeypatch.setattr(kdf, "derive", note)
    store = put(tmp_path, FIRST, SECOND)

    with pytest.raises(WrongPassphrase):
        store.unlock(Passphrase("wrong"))
    assert sorted(derived) == sorted([P_SLOT.salt, NEW_SLOT.salt])


def test_what_opens_neither_is_refused(tmp_path: Path) -> None:
    store = put(tmp_path, FIRST, SECOND)

    with pytest.raises(WrongRecoveryCode):
        store.unlock(RecoveryCode(encode(bytes(16))))


@pytest.mark.parametrize(
    ("recorded", "current", "standing"),
    [
        (FIRST, FIRST, Standing.SAME),
        (None, FIRST, Standing.SAME),
        (FIRST, SECOND, Standing.NEWER_BY_INTERRUPTED_CHANGE),
        (SECOND, FIRST, Standing.ROLLED_BACK),
        (SECOND, CHANGED, Standing.DIVERGED),
        (FIRST, STRIPPED, Standing.STRIPPED),
        (FIRST, replace(FIRST, generation=7), Standing.EDITED),
        (REVOKED, SMUGGLED, Standing.EDITED),
        (None, STRIPPED, Standing.EDITED),
        (FIRST, HOSTILE, Standing.EDITED),
    ],
)
def test_the_record_in_the_database_tells_what_happened(
    recorded: KeyFile | None, current: KeyFile, standing: Standing
) -> None:
    assert check_against(recorded, current, KEY) is standing


# --- writing


def test_every_cut_of_a_write_leaves_a_vault_that_opens(tmp_path: Path) -> None:
    """Whichever call is the last one: the old or the new passphrase opens, and the code does."""
    calls = 0
    for cut_at in range(100):
        folder = tmp_path / str(cut_at)
        folder.mkdir()
        store = put(folder, FIRST, FIRST)
        if not cut(lambda store=store: store.write(CHANGED), cut_at):  # type: ignore[misc]
            break
        calls += 1
        opened = [c for c in (PASSPHRASE, NEW_PASSPHRASE) if opens(store, c)]
        assert opened
        assert opens(store, CODE)
    assert calls > 10


def opens(store: KeyStore, credential: Credential) -> bool:
    try:
        return store.unlock(credential).data_key == KEY
    except WrongPassphrase:
        return False


def cut(work: Callable[[], None], cut_at: int) -> bool:
    """Run some work, and stop it before its nth call that changes a file; False if it ended."""

    class Cut(BaseException):
        pass

    calls = [0]

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            if calls[0] >= cut_at:
                raise Cut
            calls[0] += 1
            return real(*args, **kwargs)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in ("open", "write", "fsync", "replace", "unlink"):
            patch.setattr(os, name, counted(getattr(os, name)))
        try:
            work()
        except Cut:
            return True
    return False


def test_a_full_disk_leaves_both_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = put(tmp_path, FIRST, FIRST)

    def full(*_arguments: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(DiskFull):
            store.write(SECOND)

    assert store.read().main == store.read().twin == FIRST


def test_the_key_does_not_show_when_printed(tmp_path: Path) -> None:
    unlocked = put(tmp_path, FIRST, FIRST).unlock(PASSPHRASE)

    assert "data_key" not in repr(unlocked)
