"""A short soak, and that a long one would see what grows; and how times are compared."""

import random
from pathlib import Path

import pytest

from tests.prove.relay import soak, timing
from tests.prove.relay.soak import Sample, growth

pytestmark = pytest.mark.slow

_MIB = 1024 * 1024


def test_files_and_errors_stay_as_they_are(tmp_path: Path) -> None:
    outcome = soak.soak_trial(1, tmp_path, "sqlite", 15.0)
    assert not outcome.problems, outcome


def test_a_soak_sees_what_grows() -> None:
    flat = [Sample(50 * _MIB, 20, _MIB)] * 60
    assert not growth(flat, long=True)
    leaks = [Sample(50 * _MIB + at * _MIB, 20, _MIB) for at in range(60)]
    assert growth(leaks, long=True)
    assert growth([Sample(50 * _MIB, 20 + at, _MIB) for at in range(60)], long=False)
    assert growth([Sample(50 * _MIB, 20, at * 8 * _MIB) for at in range(60)], long=False)


def test_a_planted_difference_of_times_is_seen_and_chance_is_not() -> None:
    """On made-up times as a busy machine gives them; real ones are measured by `make prove`."""
    rng = random.Random(1)

    def times(shift: float) -> list[float]:
        return [shift + rng.lognormvariate(0, 0.3) + 5 * (rng.random() < 0.02) for _ in range(3000)]

    for _ in range(20):
        assert not timing.compare(times(0), times(0)).tells
        assert timing.compare(times(0), times(0.1)).tells
        assert timing.compare(times(0.1), times(0)).tells
