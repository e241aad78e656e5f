"""Ask twice a year whether the recovery code still works, and try it for real."""

import hmac
from contextlib import suppress
from datetime import date, datetime, timedelta

from app.domain.boundaries.spans import DAY, is_within
from app.domain.changes import Changes
from app.domain.failures import WrongRecoveryCode
from app.domain.mood import Valence
from app.domain.recovery_check import is_due
from app.domain.when import local_date
from app.settings import RECOVERY_CHECK
from app.usecases.boundaries.standing import standing
from app.vault.access import slots_in, slots_of
from app.vault.keys import opening
from app.vault.keys.credentials import Kind, RecoveryCode
from app.vault.keys.slots import Slot
from app.vault.keys.store import KeyStore
from app.vault.transaction import Transaction
from app.vault.vault import Vault

_DONE, _LATER = "recovery_checked", "recovery_check_later"


def wants_recovery_check(tx: Transaction, *, now: datetime, zone: str) -> bool:
    """Whether to ask now: it is time, and no bad moment.

    A bad moment is a day with an unpleasant check-in or an entry marked hard, and the hours in
    which the person wants quiet.
    """
    today = local_date(now, zone)
    stored = tx.settings.all()
    if not RECOVERY_CHECK.read(stored):
        return False
    made = [
        local_date(slot.created_at, zone)
        for slot in slots_in(tx)
        if isinstance(slot, Slot) and slot.kind is Kind.RECOVERY_CODE
    ]
    due = is_due(max(made, default=None), _day(stored, _DONE), _day(stored, _LATER), today)
    return due and not is_bad_moment(tx, today, now, zone)


def is_bad_moment(tx: Transaction, today: date, now: datetime, zone: str) -> bool:
    """Whether nothing is to be asked of the person now: a hard day, or hours of quiet."""
    low = any(one.valence <= Valence.UNPLEASANT for one in tx.moods.on_day(today))
    hard = any(tx.entries.get(row.id).hard for row in tx.timeline.on_day(today))
    policy = standing(tx, now=now, zone=zone).policy
    return low or hard or is_within(policy.quiet, DAY, now, zone)


def try_code(vault: Vault, text: str) -> Slot:
    """Open the key file on the disk with a recovery code, and return the slot that it opened.

    Raises:
        WrongRecoveryCode: it opens nothing, with a sentence that says where it was misread.
        KeyFileMissing, KeyFileDamaged, NewerVault: no key file can be read.
    """
    found = opening.unlock(KeyStore(vault.layout.folder).read(), RecoveryCode(text))
    slots = {slot.id: slot for slot in slots_of(vault)}
    slot = slots.get(found.slot_id)
    if not isinstance(slot, Slot) or not hmac.compare_digest(found.data_key, vault.data_key):
        raise WrongRecoveryCode
    return slot


def note_recovery_check(tx: Transaction, today: date) -> Changes:
    """Remember that the code was right today."""
    tx.settings.put(_DONE, today.isoformat())
    tx.settings.drop(_LATER)
    return Changes(settings=True)


def put_off_recovery_check(tx: Transaction, today: date, span: timedelta) -> Changes:
    """Ask no earlier than after ``span``."""
    tx.settings.put(_LATER, (today + span).isoformat())
    return Changes(settings=True)


def _day(stored: dict[str, str], key: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(stored.get(key, ""))
    return None
