"""Nights and own scales: every deed can be undone, and no change reaches the past."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import BadNight, BadReading, BadScale, NoSuchScale
from app.domain.scales import Reading, Scale, ScaleKind
from app.domain.sleep import Night, night_moments
from app.usecases.keep_scale import (
    archive_scale,
    change_scale,
    delete_scale,
    keep_reading,
    make_scale,
    note_reading,
    order_scales,
    put_back_scale,
    take_back_reading,
)
from app.usecases.note_sleep import Sleep, forget_sleep, note_sleep, put_back_sleep
from app.vault.vault import Vault
from tests.making import BERLIN, NOW, counted_ids

DAY = date(2026, 11, 22)


@pytest.fixture
def ids() -> Callable[[], UUID]:
    return counted_ids(60_000_000)


def slept(vault: Vault, ids: Callable[[], UUID], sleep: Sleep, now: datetime = NOW) -> Night | None:
    """Note the night to DAY; return what was said before."""
    return vault.write(lambda tx: note_sleep(tx, DAY, sleep, zone=BERLIN, now=now, new_id=ids))[0]


def night(vault: Vault) -> Night | None:
    return vault.read(lambda tx: tx.nights.on_day(DAY))


def made(vault: Vault, ids: Callable[[], UUID], name: str = "Walk", **more: object) -> Scale:
    kind = more.pop("kind", ScaleKind.NUMBER)
    return vault.write(
        lambda tx: make_scale(tx, name, kind, now=NOW, new_id=ids, **more)  # type: ignore[arg-type]
    )[0]


def gave(vault: Vault, ids: Callable[[], UUID], scale: Scale, value: float) -> Reading:
    return vault.write(
        lambda tx: note_reading(tx, scale.id, value, at=NOW, zone="UTC", now=NOW, new_id=ids)
    )[0]


def readings(vault: Vault, scale: Scale) -> list[Reading]:
    return vault.read(lambda tx: tx.scales.readings(scale.id))


# --- nights


@pytest.mark.parametrize(
    ("asleep", "awake", "hours", "begins"),
    [
        (time(23, 0), time(7, 0), 8.0, 21),
        (time(0, 30), time(7, 0), 6.5, 22),
        (time(7, 0), time(7, 0), 24.0, 21),
        (time(14, 0), None, None, 21),
        (time(3, 0), None, None, 22),
    ],
)
def test_falling_asleep_is_put_on_the_right_day(
    asleep: time, awake: time | None, hours: float | None, begins: int
) -> None:
    begun, ended = night_moments(DAY, asleep, awake, "UTC")
    assert begun is not None
    assert begun.day == begins
    assert (ended is None) == (hours is None)
    if ended is not None:
        assert (ended - begun).total_seconds() / 3600 == hours


def test_the_night_when_clocks_change_is_as_long_as_it_was() -> None:
    spring = night_moments(date(2026, 3, 29), time(23, 0), time(7, 0), BERLIN)
    autumn = night_moments(date(2026, 10, 25), time(23, 0), time(7, 0), BERLIN)
    lengths = [(ended - begun).total_seconds() / 3600 for begun, ended in (spring, autumn)]  # type: ignore[operator]
    assert lengths == [7, 9]


def test_a_night_is_noted_changed_and_made_what_it_was(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    assert slept(vault, ids, Sleep(quality=2)) is None
    first = night(vault)
    assert first is not None
    begun, ended = night_moments(DAY, time(23, 0), time(6, 30), BERLIN)
    whole = Sleep(begun, ended, 4, 3, True, "dreams")
    assert slept(vault, ids, whole, NOW + timedelta(hours=9)) == first
    now = night(vault)
    assert now is not None
    assert (now.id, now.noted_at) == (first.id, first.noted_at)
    assert Sleep.of(now) == whole
    assert now.hours == 7.5
    vault.write(lambda tx: put_back_sleep(tx, DAY, first))
    assert night(vault) == first
    assert slept(vault, ids, Sleep()) == first
    assert night(vault) is None
    vault.write(lambda tx: put_back_sleep(tx, DAY, now))
    assert night(vault) == now
    assert vault.write(lambda tx: forget_sleep(tx, DAY))[0] == now
    vault.write(lambda tx: put_back_sleep(tx, DAY, None))
    assert night(vault) is None


def test_sleep_that_cannot_be_is_refused_and_nothing_changes(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    slept(vault, ids, Sleep(quality=2))
    before = night(vault)
    for begun, ended in (
        (NOW, NOW), (NOW, NOW - timedelta(hours=1)), (NOW - timedelta(hours=25), NOW)
    ):  # fmt: skip
        with pytest.raises(BadNight):
            slept(vault, ids, Sleep(begun, ended))
    for bad in (Sleep(quality=6), Sleep(wakings=100), Sleep(wakings=-1)):
        with pytest.raises(ValueError, match=r"\d"):
            slept(vault, ids, bad)
    assert night(vault) == before


# --- scales


def test_a_change_of_range_leaves_the_past_alone(vault: Vault, ids: Callable[[], UUID]) -> None:
    scale = made(vault, ids, unit="km", low=0.0, high=10.0)
    reading = gave(vault, ids, scale, 8)
    assert (reading.low, reading.high) == (0, 10)
    narrow = replace(scale, name="Long walk", high=5.0)
    before, changes = vault.write(lambda tx: change_scale(tx, narrow))
    assert before == scale
    assert changes.moods
    assert readings(vault, scale) == [reading], "value and range as they were given"
    with pytest.raises(BadReading):
        gave(vault, ids, scale, 8)
    vault.write(lambda tx: keep_reading(tx, replace(reading, value=9.0)))
    assert readings(vault, scale)[0].value == 9, "an old one may be corrected in its own range"
    with pytest.raises(BadReading):
        vault.write(lambda tx: keep_reading(tx, replace(reading, value=11.0)))
    with pytest.raises(ValueError, match="yes_no"):
        vault.write(lambda tx: change_scale(tx, replace(scale, kind=ScaleKind.YES_NO)))


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (ScaleKind.NUMBER, (-3.5, 0, 1e9), (float("nan"), float("inf"))),
        (ScaleKind.YES_NO, (0, 1), (2, 0.5, -1)),
        (ScaleKind.TAKEN, (0, 1), (2,)),
        (ScaleKind.ZERO_TO_TEN, (0, 10), (11, -1, 3.5)),
        (ScaleKind.DURATION, (0, 1440), (1441, -5, 2.5)),
    ],
)
def test_each_kind_takes_its_own_values(
    vault: Vault, ids: Callable[[], UUID], kind: ScaleKind, good: tuple[float, ...],
    bad: tuple[float, ...],
) -> None:  # fmt: skip
    scale = made(vault, ids, kind=kind)
    for value in good:
        gave(vault, ids, scale, value)
    for value in bad:
        with pytest.raises(BadReading):
            gave(vault, ids, scale, value)
    assert sorted(one.value for one in readings(vault, scale)) == sorted(map(float, good))


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("", None, None), ("  ", None, None), ("x", 5.0, 5.0), ("x", 6.0, 1.0),
        ("x", float("nan"), None),
    ],
)  # fmt: skip
def test_a_scale_that_makes_no_sense_is_refused(
    vault: Vault, ids: Callable[[], UUID], name: str, low: float | None, high: float | None
) -> None:
    with pytest.raises(BadScale):
        made(vault, ids, name, low=low, high=high)
    assert vault.read(lambda tx: tx.scales.all(archived=True)) == []


def test_put_away_and_taken_out_again(vault: Vault, ids: Callable[[], UUID]) -> None:
    scale = made(vault, ids)
    reading = gave(vault, ids, scale, 2)
    before, _ = vault.write(lambda tx: archive_scale(tx, scale.id, NOW))
    assert vault.read(lambda tx: tx.scales.all()) == []
    assert readings(vault, scale) == [reading]
    vault.write(lambda tx: change_scale(tx, before))
    assert vault.read(lambda tx: tx.scales.all()) == [scale]


def test_a_deleted_scale_comes_back_with_its_readings(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    scale, other = made(vault, ids), made(vault, ids, "Other")
    given_ = [gave(vault, ids, scale, value) for value in (1, 2, 3)]
    stays = gave(vault, ids, other, 5)
    kept, _ = vault.write(lambda tx: delete_scale(tx, scale.id))
    assert vault.read(lambda tx: tx.scales.all()) == [other]
    assert readings(vault, other) == [stays]
    with pytest.raises(NoSuchScale):
        gave(vault, ids, scale, 1)
    with pytest.raises(NoSuchScale):
        vault.write(lambda tx: delete_scale(tx, scale.id))
    vault.write(lambda tx: put_back_scale(tx, kept))
    assert vault.read(lambda tx: tx.scales.all()) == [scale, other]
    assert sorted(readings(vault, scale), key=str) == sorted(given_, key=str)


def test_the_order_is_the_person_s(vault: Vault, ids: Callable[[], UUID]) -> None:
    names = ("a", "b", "c")
    scales = [made(vault, ids, name) for name in names]
    before, _ = vault.write(lambda tx: order_scales(tx, [scales[2].id, scales[0].id]))
    assert [one.name for one in vault.read(lambda tx: tx.scales.all())] == ["c", "a", "b"]
    vault.write(lambda tx: order_scales(tx, before))
    assert [one.name for one in vault.read(lambda tx: tx.scales.all())] == list(names)


def test_a_reading_is_taken_back_and_kept_again(vault: Vault, ids: Callable[[], UUID]) -> None:
    scale = made(vault, ids)
    reading = gave(vault, ids, scale, 2)
    vault.write(lambda tx: take_back_reading(tx, reading.id))
    assert readings(vault, scale) == []
    vault.write(lambda tx: keep_reading(tx, reading))
    assert vault.read(lambda tx: tx.scales.readings_between(DAY, DAY)) == [reading]


@given(low=st.floats(-1e6, 1e6), high=st.floats(-1e6, 1e6), value=st.floats(-1e6, 1e6))
def test_a_number_is_allowed_exactly_within_its_range(
    low: float, high: float, value: float
) -> None:
    scale = Scale(UUID(int=1), "x", ScaleKind.NUMBER, datetime.now(UTC), low=low, high=high)
    assert scale.allows(value) == (low <= value <= high)
