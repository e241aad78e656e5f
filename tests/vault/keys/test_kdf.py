"""Argon2id, and the bounds that are checked before it takes memory."""

import pytest

from app.domain.failures import HostileParameters
from app.vault.keys import kdf
from app.vault.keys.kdf import MIB, Cost, calibrate, derive
from app.vault.keys.subkeys import database_key, mac_key

QUICK = Cost(8 * MIB, 1, 1)
SALT = bytes(range(16))

KNOWN = "4af6a021057c06b0653d938b1a2cfac09e2e72d4396b98b8b8ae723af2989210"
KNOWN_DATABASE_KEY = "b151a217b6ea12ec58b785ea80c8e040bcd64b104a7dc731c9359dd44aa51c46"
KNOWN_MAC_KEY = "75b9474fe46ca053af1b7a8314effd5b247e1f9726887ba7617d26b04d382df9"


def test_known_answer() -> None:
    """What the first version derived: its vaults must open in every later one."""
    assert derive(b"passphrase", SALT, QUICK).hex() == KNOWN


def test_subkeys_are_known_and_apart() -> None:
    data_key = bytes(range(32))

    assert database_key(data_key).hex() == KNOWN_DATABASE_KEY
    assert mac_key(data_key).hex() == KNOWN_MAC_KEY


@pytest.mark.parametrize(
    "cost",
    [
        Cost(8 * MIB - 1, 1, 1),
        Cost(0, 1, 1),
        Cost(-(2**40), 1, 1),
        Cost(1024 * MIB + 1, 1, 1),
        Cost(2**62, 1, 1),
        Cost(8 * MIB, 0, 1),
        Cost(8 * MIB, -1, 1),
        Cost(8 * MIB, 33, 1),
        Cost(8 * MIB, 2**62, 1),
        Cost(8 * MIB, 1, 0),
        Cost(8 * MIB, 1, 9),
        Cost(8 * MIB, 1, -1),
        Cost(1024 * MIB, 9, 1),
        Cost(512 * MIB, 17, 1),
    ],
)
def test_hostile_costs_are_refused_before_deriving(
    cost: Cost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(**_arguments: object) -> None:
        pytest.fail("memory was asked for")

    monkeypatch.setattr(kdf, "Argon2id", never)

    with pytest.raises(HostileParameters):
        derive(b"x", SALT, cost)


@pytest.mark.parametrize(
    "cost",
    [Cost(8 * MIB, 1, 1), Cost(1024 * MIB, 8, 8), Cost(256 * MIB, 32, 8), kdf.FLOOR],
)
def test_costs_at_the_bounds_are_sane(cost: Cost) -> None:
    cost.check()


def test_a_machine_without_that_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    class Argon:
        def __init__(self, **_arguments: object) -> None:
            pass

        def derive(self, _secret: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr(kdf, "Argon2id", Argon)

    with pytest.raises(HostileParameters):
        derive(b"x", SALT, QUICK)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (5.0, kdf.FLOOR),
        (0.5, kdf.FLOOR),
        (0.25, Cost(128 * MIB, 3, 4)),
        (0.1, Cost(256 * MIB, 3, 4)),
        (0.0625, Cost(256 * MIB, 6, 4)),
        (0.001, Cost(256 * MIB, 8, 4)),
        (0.0, Cost(256 * MIB, 8, 4)),
    ],
)
def test_calibration_fills_half_a_second_and_never_goes_below_the_floor(
    monkeypatch: pytest.MonkeyPatch, seconds: float, expected: Cost
) -> None:
    """With a machine on which the floor takes so long, memory grows first, then passes."""
    now = [0.0]

    def derive_for(_secret: bytes, _salt: bytes, cost: Cost) -> bytes:
        assert cost == kdf.FLOOR
        now[0] += seconds
        return b""

    monkeypatch.setattr(kdf, "derive", derive_for)

    assert calibrate(0.5, clock=lambda: now[0]) == expected


def test_real_calibration_is_sane_and_never_light() -> None:
    cost = calibrate(0.01)

    cost.check()
    assert cost.memory_kib >= 64 * MIB
