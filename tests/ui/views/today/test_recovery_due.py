"""Twice a year Today asks whether the recovery code still works, and never in a bad moment."""

import os
from datetime import timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.domain import recovery_code
from app.domain.changes import Changes
from app.domain.mood import CheckIn, Valence
from app.domain.recovery_check import EVERY, MONTH, WEEK
from app.settings import RECOVERY_CHECK
from app.vault import access
from app.vault.keys.credentials import RecoveryCode
from app.vault.transaction import Transaction
from tests.ui.views.house import CHEAP, START, nameless
from tests.ui.views.rooms import Rooms
from ui.views.keys.try_code import TryCode

CODE = recovery_code.encode(bytes(range(16)))


@pytest.fixture
def house(rooms: Rooms) -> Rooms:
    added: list[str] = []
    rooms.store.with_vault(
        lambda vault: access.add_slot(
            vault, RecoveryCode(CODE), "Recovery code", now=START, random=os.urandom, cost=CHEAP
        ),
        added.append,
    )
    rooms.until(lambda: added)
    return rooms


def look(rooms: Rooms) -> bool:
    rooms.go("today")
    rooms.today.load()
    rooms.rest()
    return rooms.today.recovery.isVisible()


def test_it_is_asked_after_half_a_year_and_tried_from_there(house: Rooms, qtbot: QtBot) -> None:
    house.moment = START + EVERY - timedelta(days=1)
    assert not look(house)
    house.moment = START + EVERY
    assert look(house)
    assert nameless(house.today) == []
    house.today.recovery.attempt.click()
    house.settle()
    top = house.overlay()
    assert isinstance(top, TryCode)
    qtbot.keyClicks(top.field, CODE)
    top.go.click()
    house.until(lambda: "It works" in top.told.text())
    house.until(lambda: not house.today.recovery.isVisible())
    top.cancel.click()
    house.moment += EVERY - timedelta(days=1)
    assert not look(house)
    house.moment += timedelta(days=1)
    assert look(house)


def test_it_can_be_put_off_and_turned_off(house: Rooms) -> None:
    house.moment = START + EVERY
    for span, button in ((WEEK, "week"), (MONTH, "month")):
        assert look(house)
        getattr(house.today.recovery, button).click()
        house.until(lambda: not house.today.recovery.isVisible())
        house.moment += span - timedelta(days=1)
        assert not look(house)
        house.moment += timedelta(days=1)
    assert look(house)
    house.preferences.set(RECOVERY_CHECK, False)
    house.settle()
    assert not look(house)


def test_it_stays_away_on_a_bad_day_and_once_help_was_looked_at(house: Rooms) -> None:
    house.moment = START + EVERY
    assert look(house)
    item = CheckIn(UUID(int=5), house.moment, house.zone, Valence(2), house.moment)

    def note(tx: Transaction) -> Changes:
        tx.moods.put(item)
        return Changes(moods=True)

    house.write(note)
    house.until(lambda: not house.today.recovery.isVisible())
    house.moment += timedelta(days=1)
    assert look(house)
    house.today.recovery.hold_back()
    assert not house.today.recovery.isVisible()
    assert not look(house)
