"""A slice of the kills under load: `make prove` does 20 rounds of each."""

from pathlib import Path

import pytest

from tests.prove.relay import kills

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("victim", kills.VICTIMS)
def test_nothing_acknowledged_is_lost_when_something_is_killed(victim: str, tmp_path: Path) -> None:
    outcome = kills.kill_trial(1, tmp_path, victim, rounds=2, writers=16)
    assert not outcome.problems, outcome
