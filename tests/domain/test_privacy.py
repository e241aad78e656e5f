"""The privacy check-up: what asks for a look, and when it is due."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.privacy import CircleFacts, Facts, Matter, is_due, look_over
from tests.making import NOW

WELL = Facts(2, 1, 10, lock_on_suspend=True, newest_backup=NOW - timedelta(days=1))
RIVER = CircleFacts(b"river", "River", others=3)


def asks(facts: Facts) -> list[Matter]:
    return [point.matter for point in look_over(facts, NOW) if not point.is_well]


def test_where_all_is_well_nothing_asks_for_a_look() -> None:
    assert asks(WELL) == []
    assert [one.matter for one in look_over(WELL, NOW)] == [
        "ways_in", "locking", "backup", "network"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("facts", "matter"),
    [
        (replace(WELL, spare=0), Matter.WAYS_IN),
        (replace(WELL, lock_after=0), Matter.LOCKING),
        (replace(WELL, lock_after=31), Matter.LOCKING),
        (replace(WELL, lock_on_suspend=False), Matter.LOCKING),
        (replace(WELL, newest_backup=None), Matter.BACKUP),
        (replace(WELL, newest_backup=NOW - timedelta(days=15)), Matter.BACKUP),
        (replace(WELL, in_clear=2), Matter.IN_CLEAR),
        (replace(WELL, circles=[replace(RIVER, readable=1)]), Matter.SHARED),
        (replace(WELL, circles=[replace(RIVER, not_compared=2)]), Matter.COMPARED),
    ],
)
def test_one_thing_asks_for_a_look(facts: Facts, matter: Matter) -> None:
    assert asks(facts) == [matter]


def test_each_circle_has_its_points_and_the_network_comes_last() -> None:
    alone = CircleFacts(b"lone", "Lone")
    points = look_over(replace(WELL, circles=[RIVER, alone]), NOW)[3:]
    assert [(one.matter, one.circle) for one in points] == [
        (Matter.SHARED, RIVER), (Matter.COMPARED, RIVER), (Matter.SHARED, alone),
        (Matter.NETWORK, None),
    ]  # fmt: skip


def test_each_relay_is_named_once() -> None:
    at = [replace(RIVER, relay=relay) for relay in ("https://a", "https://b", "https://a", "")]
    assert replace(WELL, circles=at).relays == ("https://a", "https://b")
    assert WELL.relays == ()


def test_it_is_due_a_month_after_the_last_and_never_before_the_first() -> None:
    assert not is_due(None, date(2026, 11, 22))
    assert not is_due(date(2026, 10, 24), date(2026, 11, 22))
    assert is_due(date(2026, 10, 23), date(2026, 11, 22))
