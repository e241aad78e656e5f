"""The key file: read strictly, sealed as a whole, changed one generation at a time."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import (
    Failure,
    HostileParameters,
    KeychainUnavailable,
    KeyFileDamaged,
    LastSlot,
    NewerVault,
    NoSuchSlot,
    TooManySlots,
    WrongKeyFile,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.domain.recovery_code import encode
from app.vault.keys import kdf, keyfile
from app.vault.keys.canonical import canonical
from app.vault.keys.credentials import (
    Credential,
    Keychain,
    KeyFileSecret,
    Passphrase,
    RecoveryCode,
)
from app.vault.keys.kdf import MIB, Cost
from app.vault.keys.keyfile import (
    KeyFile,
    add_slot,
    parse,
    remove_slot,
    replace_slot,
    seal,
    unlock,
)
from app.vault.keys.portable import new_key_file
from app.vault.keys.slots import OpaqueSlot, Slot, create_slot, from_json

QUICK = Cost(8 * MIB, 1, 1)
KEY = bytes(range(100, 132))
VAULT = "0197-one"
NOW = datetime(2026, 11, 22, 21, 4, 5, tzinfo=UTC)


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


def make(credential: Credential, *, cost: Cost = QUICK, label: str = "mine") -> Slot:
    return create_slot(credential, KEY, VAULT, label=label, cost=cost, now=NOW, random=os.urandom)


PASSPHRASE = Passphrase("tulip canoe gravel")
CODE = RecoveryCode(encode(bytes(range(16))))
FILE = new_key_file(lambda size: bytes(range(size)))
PASSPHRASE_SLOT, CODE_SLOT, FILE_SLOT = make(PASSPHRASE), make(CODE), make(FILE)
SHARES = from_json({"id": "ab" * 16, "kind": "moonlight", "of": [3, 5]})
FIRST_FORMAT = (
    b'{"format":1,"generation":3,"mac":"MujMloe4CbwR982XuRMUGAHosqGWFoXXQ0tGQmuidcg=","slots":'
    b'[{"created_at":"2026-11-22T21:04:05Z","id":"00000000000000000000000000000001","kdf":{"it'
    b'erations":1,"lanes":1,"memory_kib":8192,"name":"argon2id","salt":"AAAAAAAAAAAAAAAAAAAAAg'
    b'=="},"kind":"passphrase","label":"every day","nonce":"AAAAAAAAAAAAAAAD","wrapped":"zQeG5'
    b'LC37cMLknz6LCkQ6//YfYG/6mMN7ebTpJlYX+bVDquung8Is/otVtTUD9vd"},{"created_at":"2026-11-22T'
    b'21:04:05Z","id":"00000000000000000000000000000004","kdf":{"name":"hkdf-sha256","salt":"A'
    b'AAAAAAAAAAAAAAAAAAABQ=="},"kind":"recovery_code","label":"in the drawer \\u2014 caf\\u00e9'
    b'","nonce":"AAAAAAAAAAAAAAAG","wrapped":"BdocjUUICYhf+B2l+A834Wso50Tg8BQpCivn7DoGHw92VIJE'
    b'50YU9ODVhdPkmazV"},{"created_at":"2026-11-22T21:04:05Z","id":"00000000000000000000000000'
    b'000007","kdf":{"name":"hkdf-sha256","salt":"AAAAAAAAAAAAAAAAAAAACA=="},"kind":"key_file"'
    b',"label":"stick","nonce":"AAAAAAAAAAAAAAAJ","wrapped":"gbsLXIpXAHQu6OxtFrtdmkzcRUjomxe1Z'
    b'lcvVSOp2u8MD0srdLX322kx3nqGOyVD"}],"vault_id":"0197-one"}\n'
)
SEALED = seal(VAULT, 1, [PASSPHRASE_SLOT, CODE_SLOT, SHARES], KEY)


def changed(path: str, value: Any) -> bytes:
    body = json.loads(SEALED.to_bytes())
    *parents, last = path.split(".")
    inner = body
    for parent in parents:
        inner = inner[int(parent) if parent.isdigit() else parent]
    if value is ...:
        del inner[last]
    else:
        inner[last] = value
    return json.dumps(body).encode()


def test_it_reads_back_as_it_was_written() -> None:
    again = parse(SEALED.to_bytes())

    assert again == SEALED
    assert again.mac_is_right(KEY)
    assert again.to_bytes() == SEALED.to_bytes()
    assert again.slots[2] == SHARES


def test_white_space_of_an_editor_changes_nothing() -> None:
    pretty = json.dumps(json.loads(SEALED.to_bytes()), indent=4).encode()

    assert parse(pretty) == SEALED


def test_another_data_key_does_not_vouch_for_it() -> None:
    assert not SEALED.mac_is_right(bytes(32))


def test_no_flipped_bit_goes_unnoticed() -> None:
    """Whatever bit flips: the file is refused, or its MAC is wrong, or it means the same."""
    data = SEALED.to_bytes()
    refused = wrong = same = 0
    for position in range(8 * len(data)):
        flipped = bytearray(data)
        flipped[position // 8] ^= 1 << position % 8
        try:
            read = parse(bytes(flipped))
        except (KeyFileDamaged, NewerVault):
            refused += 1
            continue
        same += read == SEALED
        wrong += read != SEALED and not read.mac_is_right(KEY)

    assert refused + wrong + same == 8 * len(data)
    assert min(refused, wrong) > 1000
    assert same < 10  # the last line's end, and such


@pytest.mark.parametrize("length", [0, 1, 10, 100, len(SEALED.to_bytes()) - 2])
def test_a_truncated_file_is_damaged(length: int) -> None:
    with pytest.raises(KeyFileDamaged):
        parse(SEALED.to_bytes()[:length])


@pytest.mark.parametrize(
    ("path", "value"),
    [
        *((name, ...) for name in ("format", "generation", "mac", "slots", "vault_id")),
        *((name, None) for name in ("format", "generation", "mac", "slots", "vault_id")),
        ("format", 0),
        ("format", -1),
        ("format", True),
        ("format", 1.0),
        ("generation", 0),
        ("generation", -5),
        ("generation", 2**63),
        ("generation", 10**400),
        ("generation", 1e3),
        ("generation", float("nan")),
        ("generation", float("inf")),
        ("vault_id", ""),
        ("vault_id", "../x"),
        ("vault_id", "x" * 65),
        ("vault_id", "0197-one\n"),
        ("vault_id", "é"),
        ("slots", []),
        ("slots", {}),
        ("slots", [None]),
        ("mac", ""),
        ("mac", "AAAA"),
        ("extra", 1),
        ("slots.0.extra", 1),
        ("slots.2.of", 0.5),
    ],
)
def test_a_file_that_is_not_well_formed_is_damaged(path: str, value: Any) -> None:
    with pytest.raises(KeyFileDamaged):
        parse(changed(path, value))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"7",
        b"{}",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"a":' * 40_000,
        b" " * (keyfile.MAX_BYTES + 1),
        SEALED.to_bytes().replace(b'"format":1', b'"format":1,"format":1'),
        b"1" * 5000,
    ],
)
def test_what_is_no_key_file_is_damaged(data: bytes) -> None:
    with pytest.raises(KeyFileDamaged):
        parse(data)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with pytest.raises(KeyFileDamaged):
        parse(data)


def test_a_later_format_is_said_to_be_newer_whatever_else_it_holds() -> None:
    with pytest.raises(NewerVault):
        parse(b'{"format":2,"slots":{"anything":1}}')


def test_two_slots_with_one_id_are_damage() -> None:
    twice = KeyFile(VAULT, 1, (CODE_SLOT, CODE_SLOT), SEALED.mac)

    with pytest.raises(KeyFileDamaged):
        parse(twice.to_bytes())


def test_too_many_slots_are_damage() -> None:
    many = [replace(CODE_SLOT, id=f"{number:032x}") for number in range(65)]

    with pytest.raises(KeyFileDamaged):
        parse(KeyFile(VAULT, 1, tuple(many), SEALED.mac).to_bytes())
    assert len(parse(KeyFile(VAULT, 1, tuple(many[:64]), SEALED.mac).to_bytes()).slots) == 64


# --- opening


@pytest.mark.parametrize(("credential", "slot"), [(PASSPHRASE, PASSPHRASE_SLOT), (CODE, CODE_SLOT)])
def test_each_secret_opens_its_slot(credential: Credential, slot: Slot) -> None:
    assert unlock(SEALED, credential) == (KEY, slot.id)


def test_every_slot_of_the_kind_is_tried() -> None:
    second = make(Passphrase("another way in"))
    both = add_slot(SEALED, second, KEY)

    assert unlock(both, Passphrase("another way in")) == (KEY, second.id)
    assert unlock(both, PASSPHRASE) == (KEY, PASSPHRASE_SLOT.id)


@pytest.mark.parametrize(
    ("credential", "failure"),
    [
        (Passphrase("wrong"), WrongPassphrase),
        (RecoveryCode(encode(bytes(16))), WrongRecoveryCode),
        (FILE, WrongKeyFile),
        (KeyFileSecret(b""), WrongKeyFile),
        (Keychain(MemoryStore()), KeychainUnavailable),
    ],
)
def test_a_secret_that_opens_nothing_is_said_to_be_wrong(
    credential: Credential, failure: type[Failure]
) -> None:
    with pytest.raises(failure):
        unlock(SEALED, credential)


def test_a_misread_recovery_code_is_told_where() -> None:
    with pytest.raises(WrongRecoveryCode, match="Group 1"):
        unlock(SEALED, RecoveryCode("1" + encode(bytes(range(16)))[1:]))


def test_a_slot_edited_to_hostile_costs_does_not_keep_another_one_shut() -> None:
    hostile = replace(PASSPHRASE_SLOT, cost=Cost(2**40, 1, 1))
    second = make(Passphrase("another way in"))
    edited = KeyFile(VAULT, 1, (hostile, second), SEALED.mac)

    assert unlock(edited, Passphrase("another way in")) == (KEY, second.id)
    with pytest.raises(HostileParameters):
        unlock(edited, PASSPHRASE)
    with pytest.raises(HostileParameters):
        unlock(edited, PASSPHRASE, already_tried=edited.slots)


def test_many_slots_cannot_make_a_person_wait_for_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    work = []

    def note(_secret: bytes, _salt: bytes, cost: Cost) -> bytes:
        work.append(cost.work_kib)
        return bytes(32)

    monkeypatch.setattr(kdf, "derive", note)
    dear = Cost(1024 * MIB, 8, 1)
    slots = tuple(replace(PASSPHRASE_SLOT, id=f"{n:032x}", cost=dear) for n in range(64))

    with pytest.raises(HostileParameters):
        unlock(KeyFile(VAULT, 1, slots, SEALED.mac), PASSPHRASE)
    assert sum(work) <= keyfile.MAX_TOTAL_WORK_KIB


def test_slots_tried_before_are_not_derived_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kdf, "derive", lambda *_: pytest.fail("derived again"))

    with pytest.raises(WrongPassphrase):
        unlock(SEALED, PASSPHRASE, already_tried=SEALED.slots)


# --- changing


def test_adding_a_slot_keeps_the_others_and_counts() -> None:
    more = add_slot(SEALED, FILE_SLOT, KEY)

    assert more.slots == (*SEALED.slots, FILE_SLOT)
    assert more.generation == 2
    assert parse(more.to_bytes()).mac_is_right(KEY)
    assert unlock(more, FILE) == (KEY, FILE_SLOT.id)


def test_removing_a_slot_shuts_it_and_counts() -> None:
    less = remove_slot(SEALED, CODE_SLOT.id, KEY)

    assert less.slots == (PASSPHRASE_SLOT, SHARES)
    assert less.generation == 2
    assert less.mac_is_right(KEY)
    with pytest.raises(WrongRecoveryCode):
        unlock(less, CODE)


def test_changing_a_passphrase_replaces_its_slot() -> None:
    new = make(Passphrase("a new one"))

    after = replace_slot(SEALED, PASSPHRASE_SLOT.id, new, KEY)

    assert after.slots == (new, CODE_SLOT, SHARES)
    assert after.generation == 2
    assert unlock(after, Passphrase("a new one")) == (KEY, new.id)
    with pytest.raises(WrongPassphrase):
        unlock(after, PASSPHRASE)


def test_the_last_lasting_slot_cannot_go() -> None:
    """Neither the keychain, which can vanish, nor a slot this version cannot open counts."""
    keychain = make(Keychain(MemoryStore()))
    last = seal(VAULT, 4, [CODE_SLOT, keychain, SHARES], KEY)

    with pytest.raises(LastSlot):
        remove_slot(last, CODE_SLOT.id, KEY)
    with pytest.raises(LastSlot):
        replace_slot(last, CODE_SLOT.id, make(Keychain(MemoryStore())), KEY)
    with pytest.raises(LastSlot):
        seal(VAULT, 1, [], KEY)
    assert remove_slot(last, keychain.id, KEY).slots == (CODE_SLOT, SHARES)


def test_a_slot_that_is_not_there_is_said() -> None:
    with pytest.raises(NoSuchSlot):
        remove_slot(SEALED, "f" * 32, KEY)
    with pytest.raises(NoSuchSlot):
        replace_slot(SEALED, "f" * 32, FILE_SLOT, KEY)


def test_no_more_slots_than_can_be_read_back() -> None:
    many = [replace(CODE_SLOT, id=f"{number:032x}") for number in range(64)]
    full = seal(VAULT, 1, many, KEY)

    with pytest.raises(TooManySlots):
        add_slot(full, FILE_SLOT, KEY)


def test_no_more_passphrases_than_can_be_tried() -> None:
    dear = Cost(1024 * MIB, 8, 1)
    slots = [replace(PASSPHRASE_SLOT, id=f"{n:032x}", cost=dear) for n in range(3)]

    seal(VAULT, 1, slots[:2], KEY)
    with pytest.raises(TooManySlots):
        seal(VAULT, 1, slots, KEY)


def test_an_edited_file_is_not_sealed_as_if_it_were_right() -> None:
    stripped = KeyFile(VAULT, 1, (PASSPHRASE_SLOT,), SEALED.mac)

    changes: list[Callable[[], KeyFile]] = [
        lambda: add_slot(stripped, FILE_SLOT, KEY),
        lambda: remove_slot(stripped, PASSPHRASE_SLOT.id, KEY),
        lambda: replace_slot(stripped, PASSPHRASE_SLOT.id, FILE_SLOT, KEY),
    ]
    for change in changes:
        with pytest.raises(KeyFileDamaged):
            change()


@pytest.mark.parametrize(("vault_id", "generation"), [("", 1), ("a b", 1), ("a", 0), ("a\n", 1)])
def test_what_could_not_be_read_back_is_not_written(vault_id: str, generation: int) -> None:
    with pytest.raises(ValueError, match="letters"):
        seal(vault_id, generation, [CODE_SLOT], KEY)


def test_the_mac_covers_vault_generation_order_and_every_slot() -> None:
    one, two, three = SEALED.slots
    for edited in (
        replace(SEALED, vault_id="0197-two"),
        replace(SEALED, generation=2),
        replace(SEALED, slots=(two, one, three)),
        replace(SEALED, slots=(one, two)),
        replace(SEALED, slots=(*SEALED.slots, FILE_SLOT)),
        replace(SEALED, slots=(replace(one, label="x") if isinstance(one, Slot) else one, two)),
        replace(SEALED, mac=bytes(32)),
    ):
        assert not edited.mac_is_right(KEY)


def test_a_later_kind_is_under_the_mac_too() -> None:
    assert isinstance(SHARES, OpaqueSlot)
    edited = replace(SHARES, content=canonical({**SHARES.to_json(), "of": [1, 5]}))

    assert not replace(SEALED, slots=(*SEALED.slots[:2], edited)).mac_is_right(KEY)


def test_a_vault_of_the_first_format_still_opens() -> None:
    """The bytes that the first version wrote; they must open in every later one."""
    read = parse(FIRST_FORMAT)

    assert unlock(read, PASSPHRASE)[0] == KEY
    assert unlock(read, CODE)[0] == KEY
    assert unlock(read, FILE)[0] == KEY
    assert read.mac_is_right(KEY)
    assert read.to_bytes() == FIRST_FORMAT


def test_nothing_shows_when_printed() -> None:
    assert "mac" not in repr(SEALED)
    assert "wrapped" not in repr(SEALED)
