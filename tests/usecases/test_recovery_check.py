"""The recovery code is asked for twice a year, never in a bad moment, and tried for real."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.domain import recovery_code
from app.domain.boundaries.plan import Plan
from app.domain.boundaries.policy import Policy
from app.domain.failures import WrongRecoveryCode
from app.domain.mood import CheckIn, Valence
from app.domain.recovery_check import EVERY, MONTH, WEEK
from app.domain.when import local_date
from app.settings import RECOVERY_CHECK
from app.usecases.recovery_check import (
    note_recovery_check,
    put_off_recovery_check,
    try_code,
    wants_recovery_check,
)
from app.vault import access
from app.vault.keys.credentials import Kind, RecoveryCode
from app.vault.vault import Vault
from tests.making import CHEAP, NOW, add, make_vault

CODE = recovery_code.encode(bytes(range(16)))
LATER = NOW + EVERY
ZONE = "Europe/Berlin"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "v", (RecoveryCode(CODE), "Recovery code"))
    yield made
    made.close()


def wants(vault: Vault, at: datetime = LATER) -> bool:
    return vault.read(lambda tx: wants_recovery_check(tx, now=at, zone=ZONE))


def test_it_is_asked_after_half_a_year_and_again_half_a_year_later(vault: Vault) -> None:
    assert not wants(vault, LATER - timedelta(days=1))
    assert wants(vault)
    vault.write(lambda tx: note_recovery_check(tx, local_date(LATER, ZONE)))
    assert not wants(vault, LATER + EVERY - timedelta(days=1))
    assert wants(vault, LATER + EVERY)


@pytest.mark.parametrize("span", [WEEK, MONTH])
def test_it_is_put_off(vault: Vault, span: timedelta) -> None:
    vault.write(lambda tx: put_off_recovery_check(tx, local_date(LATER, ZONE), span))
    assert not wants(vault, LATER + span - timedelta(days=1))
    assert wants(vault, LATER + span)


def test_it_is_not_asked_when_switched_off_or_without_a_code(vault: Vault) -> None:
    vault.write(lambda tx: tx.settings.put(RECOVERY_CHECK.key, "false"))
    assert not wants(vault)
    vault.write(lambda tx: tx.settings.drop(RECOVERY_CHECK.key))
    slot = next(s for s in access.slots_of(vault) if s.kind is Kind.RECOVERY_CODE)
    access.remove_slot(vault, slot.id)
    assert not wants(vault, LATER + 10 * EVERY)


def test_it_is_not_asked_on_a_hard_day(vault: Vault) -> None:
    ident = add(vault, "a long day", at=LATER)
    assert wants(vault)
    vault.write(lambda tx: tx.entries.set_flags(ident, hard=True))
    assert not wants(vault)
    assert wants(vault, LATER + timedelta(days=1))


@pytest.mark.parametrize(("valence", "asked"), [(1, False), (2, False), (3, True), (7, True)])
def test_it_is_not_asked_on_a_day_that_is_unpleasant(
    vault: Vault, valence: int, *, asked: bool
) -> None:
    item = CheckIn(UUID(int=5), LATER, ZONE, Valence(valence), LATER)
    vault.write(lambda tx: tx.moods.put(item))
    assert wants(vault) is asked
    assert wants(vault, LATER + timedelta(days=1))


def test_it_is_not_asked_in_quiet_hours(vault: Vault) -> None:
    evening = LATER.replace(hour=21, minute=30, tzinfo=UTC)
    assert wants(vault, evening)
    quiet = Policy(quiet=((21 * 60, 24 * 60),))
    vault.write(lambda tx: tx.limits.put_plan(Plan(quiet)))
    assert not wants(vault, evening)
    assert wants(vault, evening.replace(hour=12) + timedelta(days=1))


# --- trying it ----------------------------------------------------------------------------------


def test_the_right_code_opens_the_key_file_on_the_disk(vault: Vault) -> None:
    slot = try_code(vault, CODE.lower().replace("-", " "))
    assert slot.kind is Kind.RECOVERY_CODE
    keys = vault.layout.folder / "keys.json"
    twin = vault.layout.folder / "keys.twin.json"
    keys.write_bytes(b"{}")
    assert try_code(vault, CODE).id == slot.id
    twin.write_bytes(b"{}")
    with pytest.raises(Exception, match="damaged"):
        try_code(vault, CODE)


def test_a_wrong_a_removed_and_a_misread_code_are_told(vault: Vault) -> None:
    with pytest.raises(WrongRecoveryCode):
        try_code(vault, recovery_code.encode(os.urandom(16)))
    with pytest.raises(WrongRecoveryCode, match="Group 1 "):
        try_code(vault, ("Z" if CODE[0] != "Z" else "Y") + CODE[1:])
    slot = try_code(vault, CODE)
    fresh = RecoveryCode(recovery_code.encode(os.urandom(16)))
    access.change_slot(vault, slot.id, fresh, now=NOW, cost=CHEAP)
    with pytest.raises(WrongRecoveryCode):
        try_code(vault, CODE)
    assert try_code(vault, fresh.text).id != slot.id
