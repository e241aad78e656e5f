"""Key slots: each kind opens with its own secret, and with nothing else."""

import itertools
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import (
    Failure,
    HostileParameters,
    KeychainUnavailable,
    KeyFileDamaged,
    WrongKeyFile,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.domain.recovery_code import encode
from app.vault.keys import kdf, slots
from app.vault.keys.credentials import (
    Credential,
    Keychain,
    KeyFileSecret,
    Kind,
    Passphrase,
    RecoveryCode,
    kind_of,
)
from app.vault.keys.kdf import MIB, Cost
from app.vault.keys.portable import new_key_file
from app.vault.keys.slots import OpaqueSlot, Slot, create_slot, from_json, open_slot

QUICK = Cost(8 * MIB, 1, 1)
KEY = bytes(range(100, 132))
VAULT = "0197-one"
NOW = datetime(2026, 11, 22, 21, 4, 5, 999_999, tzinfo=UTC)


class MemoryStore:
    """A keychain in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, user: str) -> str | None:
        return self.kept.get(user)

    def put(self, user: str, secret: str) -> None:
        self.kept[user] = secret

    def remove(self, user: str) -> None:
        self.kept.pop(user, None)


def counting_random() -> Callable[[int], bytes]:
    numbers = itertools.count(1)
    return lambda size: next(numbers).to_bytes(size)


def make(
    credential: Credential, *, vault: str = VAULT, cost: Cost = QUICK, label: str = "mine"
) -> Slot:
    return create_slot(
        credential, KEY, vault, label=label, cost=cost, now=NOW, random=counting_random()
    )


PASSPHRASE = Passphrase("tulip canoe gravel")
CODE = RecoveryCode(encode(bytes(range(16))))
KEY_FILE = new_key_file(lambda size: bytes(range(size)))
KEYCHAIN = Keychain(MemoryStore())
CREDENTIALS: list[Credential] = [PASSPHRASE, CODE, KEY_FILE, KEYCHAIN]
WRONG: list[tuple[Credential, Credential, type[Failure]]] = [
    (PASSPHRASE, Passphrase("tulip canoe grave"), WrongPassphrase),
    (PASSPHRASE, Passphrase(""), WrongPassphrase),
    (CODE, RecoveryCode(encode(bytes(16))), WrongRecoveryCode),
    (CODE, RecoveryCode("not a code"), WrongRecoveryCode),
    (KEY_FILE, new_key_file(bytes), WrongKeyFile),
    (KEY_FILE, KeyFileSecret(b"a picture"), WrongKeyFile),
    (KEYCHAIN, Keychain(MemoryStore()), KeychainUnavailable),
]


@pytest.mark.parametrize("credential", CREDENTIALS, ids=kind_of)
def test_what_made_a_slot_opens_it_again_after_reading_it_back(credential: Credential) -> None:
    slot = make(credential)

    again = from_json(json.loads(json.dumps(slot.to_json())))

    assert again == slot
    assert isinstance(again, Slot)
    assert open_slot(again, credential, VAULT) == KEY
    assert slot.kind is kind_of(credential)
    assert slot.created_at == datetime(2026, 11, 22, 21, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(("right", "wrong", "failure"), WRONG)
def test_a_wrong_secret_is_said_to_be_wrong(
    right: Credential, wrong: Credential, failure: type[Failure]
) -> None:
    with pytest.raises(failure):
        open_slot(make(right), wrong, VAULT)


@pytest.mark.parametrize("credential", CREDENTIALS, ids=kind_of)
@pytest.mark.parametrize("other", CREDENTIALS, ids=kind_of)
def test_a_secret_of_another_kind_opens_nothing(credential: Credential, other: Credential) -> None:
    if credential is other:
        return
    with pytest.raises(type(slots.refusal(other))):
        open_slot(make(credential), other, VAULT)


@pytest.mark.parametrize("credential", CREDENTIALS, ids=kind_of)
def test_a_slot_carried_to_another_vault_opens_nothing(credential: Credential) -> None:
    store = MemoryStore()
    used = Keychain(store) if isinstance(credential, Keychain) else credential
    slot = make(used)
    # Even where the keychain has the same secret for the other vault.
    store.kept |= {f"0197-two/{slot.id}": secret for secret in store.kept.values()}

    with pytest.raises(type(slots.refusal(credential))):
        open_slot(slot, used, "0197-two")


def flip(value: bytes) -> bytes:
    return bytes([value[0] ^ 1]) + value[1:]


def other_values(slot: Slot) -> list[Slot]:
    """The slot with each field changed to another value that can be read back."""
    edited = [
        replace(slot, salt=flip(slot.salt)),
        replace(slot, nonce=flip(slot.nonce)),
        replace(slot, wrapped=flip(slot.wrapped)),
        replace(slot, id="f" * 32),
        replace(slot, label=""),
        replace(slot, created_at=slot.created_at + timedelta(seconds=1)),
        replace(slot, wrapped=slot.wrapped[:-1] + bytes([slot.wrapped[-1] ^ 128])),
    ]
    if slot.cost is not None:
        edited += [
            replace(slot, cost=replace(slot.cost, iterations=2)),
            replace(slot, cost=replace(slot.cost, memory_kib=9 * MIB)),
            replace(slot, cost=replace(slot.cost, lanes=2)),
        ]
    return edited


@pytest.mark.parametrize("credential", CREDENTIALS, ids=kind_of)
def test_a_slot_with_any_field_changed_opens_nothing(credential: Credential) -> None:
    store = MemoryStore()
    used = Keychain(store) if isinstance(credential, Keychain) else credential
    slot = make(used)
    store.kept |= {f"{VAULT}/{'f' * 32}": secret for secret in store.kept.values()}

    for changed in other_values(slot):
        assert changed != slot
        with pytest.raises(type(slots.refusal(credential))):
            open_slot(changed, used, VAULT)


def test_a_kind_swapped_for_another_opens_nothing() -> None:
    slot = replace(make(CODE), kind=Kind.KEY_FILE)

    with pytest.raises(WrongKeyFile):
        open_slot(slot, KEY_FILE, VAULT)
    with pytest.raises(WrongPassphrase):
        open_slot(replace(slot, kind=Kind.PASSPHRASE), PASSPHRASE, VAULT)


@pytest.mark.parametrize(
    "cost", [Cost(2**40, 1, 1), Cost(8 * MIB, 2**40, 1), Cost(8 * MIB, 1, 2**20), Cost(-1, 0, 0)]
)
def test_hostile_costs_are_refused_before_any_memory_is_taken(
    cost: Cost, monkeypatch: pytest.MonkeyPatch
) -> None:
    slot = from_json(replace(make(PASSPHRASE), cost=cost).to_json())
    assert isinstance(slot, Slot)
    monkeypatch.setattr(kdf, "Argon2id", lambda **_: pytest.fail("memory was asked for"))

    with pytest.raises(HostileParameters):
        open_slot(slot, PASSPHRASE, VAULT)


def test_an_accent_typed_either_way_opens() -> None:
    assert open_slot(make(Passphrase("caf\u00e9")), Passphrase("cafe\u0301"), VAULT) == KEY


def test_spaces_and_case_of_a_passphrase_matter() -> None:
    slot = make(PASSPHRASE)
    for near in ("Tulip canoe gravel", "tulip canoe gravel ", "tulip  canoe gravel"):
        with pytest.raises(WrongPassphrase):
            open_slot(slot, Passphrase(near), VAULT)


def test_two_slots_of_one_passphrase_share_nothing_visible() -> None:
    random = counting_random()
    one, two = (
        create_slot(PASSPHRASE, KEY, VAULT, label="", cost=QUICK, now=NOW, random=random)
        for _ in range(2)
    )

    assert not {one.id, one.salt, one.nonce, one.wrapped} & {
        two.id,
        two.salt,
        two.nonce,
        two.wrapped,
    }


def test_each_keychain_slot_has_a_secret_of_its_own_and_can_be_forgotten() -> None:
    store = MemoryStore()
    random = counting_random()
    one, two = (
        create_slot(Keychain(store), KEY, VAULT, label="", cost=QUICK, now=NOW, random=random)
        for _ in range(2)
    )
    assert open_slot(one, Keychain(store), VAULT) == open_slot(two, Keychain(store), VAULT) == KEY

    slots.forget_in_keychain(one, VAULT, Keychain(store))
    slots.forget_in_keychain(make(CODE), VAULT, Keychain(store))

    assert list(store.kept) == [slots.keychain_user(VAULT, two.id)]
    with pytest.raises(KeychainUnavailable, match="passphrase"):
        open_slot(one, Keychain(store), VAULT)


def test_what_cannot_become_a_slot_is_refused() -> None:
    with pytest.raises(ValueError, match="empty passphrase"):
        make(Passphrase(""))
    with pytest.raises(ValueError, match="200"):
        make(PASSPHRASE, label="x" * 201)
    with pytest.raises(WrongRecoveryCode):
        make(RecoveryCode("0000"))
    with pytest.raises(WrongKeyFile):
        make(KeyFileSecret(b"a picture"))
    with pytest.raises(HostileParameters):
        make(PASSPHRASE, cost=Cost(1, 1, 1))
    with pytest.raises(ValueError, match="32 bytes"):
        create_slot(CODE, b"short", VAULT, label="", cost=QUICK, now=NOW, random=counting_random())


def test_the_time_is_kept_in_utc() -> None:
    local = NOW.astimezone(timezone(timedelta(hours=-9)))
    slot = create_slot(CODE, KEY, VAULT, label="", cost=QUICK, now=local, random=counting_random())

    assert slot.to_json()["created_at"] == "2026-11-22T21:04:05Z"


@pytest.mark.parametrize("secret", CREDENTIALS, ids=kind_of)
def test_nothing_shows_a_secret_when_printed(secret: Credential) -> None:
    shown = repr(secret) + repr(make(secret)) + str(make(secret))

    for hidden in ("tulip", encode(bytes(range(16))), "AAEC", "wrapped", "salt", "\\x"):
        assert hidden not in shown


@given(label=st.text(max_size=200))
def test_any_label_survives(label: str) -> None:
    slot = make(CODE, label=label)

    assert from_json(json.loads(json.dumps(slot.to_json()))) == slot


def changed(path: str, value: Any) -> Any:
    body = make(PASSPHRASE).to_json()
    *parents, last = path.split(".")
    inner = body
    for parent in parents:
        inner = inner[parent]
    if value is ...:
        del inner[last]
    else:
        inner[last] = value
    return body


@pytest.mark.parametrize(
    ("path", "value"),
    [
        *((name, ...) for name in ("created_at", "id", "kdf", "kind", "label", "nonce", "wrapped")),
        *((f"kdf.{name}", ...) for name in ("name", "salt", "memory_kib", "iterations", "lanes")),
        *(
            (name, None)
            for name in ("created_at", "id", "kdf", "kind", "label", "nonce", "wrapped")
        ),
        ("extra", 1),
        ("kdf.extra", 1),
        ("kdf.name", "scrypt"),
        ("kdf.name", "hkdf-sha256"),
        ("kdf.memory_kib", True),
        ("kdf.memory_kib", "65536"),
        ("kdf.memory_kib", 2**63),
        ("kdf.iterations", -(2**63)),
        ("kdf.lanes", None),
        ("kdf", []),
        ("id", "F" * 32),
        ("id", "0" * 31),
        ("id", "0" * 33),
        ("label", "x" * 201),
        ("label", 5),
        ("created_at", "2026-11-22"),
        ("created_at", "2026-13-22T21:04:05Z"),
        ("created_at", "2026-1-22T21:04:005Z"),
        ("nonce", ""),
        ("nonce", "AAAAAAAAAAAAAAA"),
        ("nonce", "AAAAAAAAAAAAAAAAAAAA"),
        ("nonce", "AAAAAAAAAAAA AAA"),
        ("nonce", "é" * 16),
        ("wrapped", "A" * 63 + "B="),
        ("wrapped", "A" * 60),
        ("kdf.salt", "AAAAAAAAAAAAAAAAAAAAAB=="),
        ("kind", "recovery_code"),
        ("kind", "x" * 65),
        ("kind", 7),
    ],
)
def test_a_slot_that_is_not_well_formed_is_damaged(path: str, value: Any) -> None:
    with pytest.raises(KeyFileDamaged):
        from_json(changed(path, value))


@pytest.mark.parametrize("value", [None, 1, "slot", [], {}])
def test_what_is_no_slot_at_all_is_damaged(value: object) -> None:
    with pytest.raises(KeyFileDamaged):
        from_json(value)


def test_a_slot_of_a_later_kind_is_kept_as_it_is() -> None:
    body = {"id": "ab" * 16, "kind": "moonlight", "label": "three friends", "of": [3, 5]}

    slot = from_json(body)

    assert isinstance(slot, OpaqueSlot)
    assert (slot.kind, slot.label) == ("moonlight", "three friends")
    assert slot.to_json() == body


def test_a_slot_of_a_later_kind_still_needs_an_id() -> None:
    with pytest.raises(KeyFileDamaged):
        from_json({"kind": "moonlight"})
